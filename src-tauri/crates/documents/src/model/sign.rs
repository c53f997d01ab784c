//! Signature fields: drawn, typed, or empty for a pen.

use super::Text;

/// One signature: 81 x 23 mm of field with the party above and the person below.
#[derive(Debug, Clone, Default)]
pub struct SignatureBlock {
    /// The party, with its place in the order: "2 · Customer, Österle Maschinenbau".
    pub party: Text,
    /// What the signature means: acceptor, countersigns.
    pub meaning: Text,
    /// What stands in the field.
    pub field: Field,
    /// The name in its own script, Latin after it.
    pub name: Text,
    /// The role.
    pub role: Text,
    /// Date, time, zone, place; empty prints a line to write on.
    pub when: Text,
    /// The key's fingerprint, or "on paper, scan" and the digest; empty for none.
    pub digest: Text,
    /// The height of the field in millimetres; 0 for 23, never under 18.
    pub height_mm: f32,
    /// The field in which a key signs the file; none for a print that nobody signs so.
    pub form: Option<FormField>,
}

/// An empty signature field of the file, over the printed one.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FormField {
    /// Its name in the file, without a full stop: what programs call it by.
    pub name: String,
    /// What a voice says, and what a reader shows: whose signature belongs there.
    pub alt: String,
}

/// What stands in a signature field.
#[derive(Debug, Clone, Default)]
pub enum Field {
    /// Nothing yet.
    #[default]
    Blank,
    /// A name that was typed.
    Typed(Text),
    /// Strokes of a pen or mouse.
    Drawn(Vec<StrokePath>),
    /// A picture of a signature on paper.
    Scan(super::ImageBlock),
}

/// One stroke: points in the unit of the recording, x to the right, y down. The engine fits all strokes into the field.
pub type StrokePath = Vec<(f32, f32)>;
