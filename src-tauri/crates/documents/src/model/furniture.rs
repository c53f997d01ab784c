//! What stands on every page: header, footer, watermark, branding, and the engine's own words.

use super::ImageBlock;

/// The lines at the head and foot. A loose sheet still says what it belongs to.
#[derive(Debug, Clone, Default)]
pub struct Furniture {
    /// The project, at the left of the header.
    pub project: String,
    /// The document, at the right: "Integration Requirements Document".
    pub document: String,
    /// The revision: "revision 2"; empty for none.
    pub revision: String,
    /// The state of this revision; none prints no state.
    pub status: Option<Status>,
    /// Whether the header is printed at all. Letters have none.
    pub header: bool,
    /// The digest of the canonical content; drawn as the seal in the footer and printed as 8 digits.
    pub content_digest: Option<[u8; 32]>,
    /// The instant of the state that is printed.
    pub as_of: AsOf,
    /// The journal's head at that instant, 8 digits; only certificates have it.
    pub journal_head: Option<String>,
}

/// The instant of the journal entry whose state is printed, never the clock of the printing.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AsOf {
    /// As printed: "23 Nov 2026, 14:32 CET".
    pub text: String,
    /// Seconds since 1970-01-01T00:00:00Z, for the file's dates.
    pub unix_seconds: i64,
}

/// The state of a revision.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Status {
    /// This revision was never issued: a dashed frame.
    Draft,
    /// A plain frame.
    Issued,
    /// Every required signature is on this digest: a double line. The date, as printed, follows the word.
    Signed(String),
    /// Signed, then the content changed: white on ink.
    Stale,
}

/// Outline letters behind the text. They never darken it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Watermark {
    /// DRAFT across the page, with the instant below it.
    Draft {
        /// "23 NOV 2026, 14:32".
        instant: String,
    },
    /// STALE across the page.
    Stale {
        /// "19 NOV 2026".
        since: String,
    },
    /// SIGNED and the date, level at the foot of a certificate.
    Signed {
        /// "26 MAR 2027".
        date: String,
    },
}

/// The owner's branding.
#[derive(Debug, Clone, Default)]
pub struct Branding {
    /// The logo, at most 11 mm high and 60 mm wide.
    pub logo: Option<ImageBlock>,
    /// The colour of the brand rule; under 3:1 on white the rule is ink.
    pub colour: Option<[u8; 3]>,
    /// A line in the footer: the owner's address or classification.
    pub footer: Option<String>,
}

/// The words that the engine prints by itself, in the document's language.
#[derive(Debug, Clone)]
pub struct Words {
    /// The title of the contents page.
    pub contents: String,
    /// The annexes on it.
    pub annexes: String,
    /// The tables and figures on it.
    pub tables_and_figures: String,
    /// "Page {page} of {pages}".
    pub page: String,
    /// Before the digest.
    pub content: String,
    /// Before the instant.
    pub as_of: String,
    /// Before the journal's head.
    pub journal_head: String,
    /// What an empty table says.
    pub none: String,
    /// "Rows {first} to {last} of {all}".
    pub rows: String,
    /// What stands under an empty signature field.
    pub sign_here: String,
    /// "Signature of {name}", for a voice.
    pub signature_of: String,
    /// The four states, in capitals: draft, issued, signed, stale.
    pub states: [String; 4],
    /// "SINCE".
    pub since: String,
}

impl Default for Words {
    fn default() -> Self {
        Words {
            contents: "Contents".into(),
            annexes: "Annexes".into(),
            tables_and_figures: "Tables and figures".into(),
            page: "Page {page} of {pages}".into(),
            content: "Content".into(),
            as_of: "As of".into(),
            journal_head: "Journal head".into(),
            none: "None".into(),
            rows: "Rows {first} to {last} of {all}".into(),
            sign_here: "Date, time, place".into(),
            signature_of: "Signature of {name}".into(),
            states: ["DRAFT".into(), "ISSUED".into(), "SIGNED".into(), "STALE".into()],
            since: "SINCE".into(),
        }
    }
}
