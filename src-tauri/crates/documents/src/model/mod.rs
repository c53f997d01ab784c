//! What a document says, before anything is known about pages: plain typed data, no measures, no PDF.
//!
//! A caller composes a [`Document`] from sections of [`Block`]s; [`crate::render`] lays it out. Nothing here depends on
//! the domain: the same model prints a requirements document, a certificate, or a run report.

mod block;
mod figure;
mod furniture;
mod inline;
mod sign;
mod table;

pub use block::{
    Block, Column, Columns, Count, Heading, ImageBlock, KeyValue, ListItem, Marker, Pair, QrCode, RequirementCard,
    TwoColumnRow,
};
pub use figure::{Colour, Figure, Primitive, Stroke, TextAnchor};
pub use furniture::{AsOf, Branding, Furniture, Status, Watermark, Words};
pub use inline::{Link, Span, Text};
pub use sign::{Field, FormField, SignatureBlock, StrokePath};
pub use table::{Align, Cell, GroupHead, Row, Table, TableColumn, Width};

/// A whole document: what the engine turns into one PDF.
#[derive(Debug, Clone, Default)]
pub struct Document {
    /// The title, also the title in the file's metadata. Plain text.
    pub title: String,
    /// The main language as a BCP 47 tag, for example `en` or `de-DE`.
    pub language: String,
    /// The paper of every page.
    pub paper: Paper,
    /// The fixed lines at the head and foot of each page.
    pub furniture: Furniture,
    /// The outline letters behind the text; none on issued documents.
    pub watermark: Option<Watermark>,
    /// The owner's logo, colour and footer line.
    pub branding: Branding,
    /// Whether a contents page stands after the first section.
    pub contents: ContentsPage,
    /// The sections in reading order. Each begins a page.
    pub sections: Vec<Section>,
    /// The canonical content as JSON, embedded in the file as `content.json`; none embeds nothing.
    pub content_json: Option<Vec<u8>>,
    /// The few words that the engine itself prints.
    pub words: Words,
}

/// A run of pages of one orientation.
#[derive(Debug, Clone, Default)]
pub struct Section {
    /// Upright or turned pages.
    pub orientation: Orientation,
    /// What the section holds.
    pub blocks: Vec<Block>,
}

/// The paper sizes that documents are composed for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Paper {
    /// 210 x 297 mm.
    #[default]
    A4,
    /// 215.9 x 279.4 mm.
    Letter,
}

/// How a section's sheets are held.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Orientation {
    /// The short edge on top.
    #[default]
    Portrait,
    /// The long edge on top.
    Landscape,
}

/// Whether a contents page is printed after the first section.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum ContentsPage {
    /// From six pages up.
    #[default]
    Auto,
    /// Always.
    Always,
    /// Never: certificates, letters, the status report.
    Never,
}
