//! The blocks that a section is made of.

use super::{Figure, SignatureBlock, Table, Text};

/// One thing on the page.
#[derive(Debug, Clone)]
pub enum Block {
    /// The document's title in 26 pt serif.
    Title(Text),
    /// A line under the title: 12.5 pt serif in the second ink.
    Subtitle(Text),
    /// The title of a certificate in the middle of the page, with a line above and below it.
    CentredTitle {
        /// The line above, small.
        over: Text,
        /// The title.
        title: Text,
        /// The line below.
        under: Text,
    },
    /// Logo at the left, a short line at the right, and the brand rule below when `rule`.
    Masthead {
        /// The short line.
        right: Text,
        /// Whether the brand rule is drawn.
        rule: bool,
    },
    /// A heading with a bookmark.
    Heading(Heading),
    /// A paragraph.
    Paragraph(Text),
    /// A paragraph in 8 pt of the second ink.
    Note(Text),
    /// A requirement or scenario in 11 pt serif.
    Statement(Text),
    /// The sentence that is signed: quoted, with a rule at its left, or in the middle without one.
    Oath {
        /// The sentence without quotation marks.
        text: Text,
        /// In the middle of the page, as on the project certificate.
        centred: bool,
    },
    /// Keys and values with a hairline under each pair.
    KeyValue(KeyValue),
    /// Points, numbered or marked.
    List(Vec<ListItem>),
    /// A table.
    Table(Table),
    /// A requirement.
    Card(RequirementCard),
    /// Signature fields, two a row, in signing order.
    Signatures(Vec<SignatureBlock>),
    /// The seal of a digest.
    Seal {
        /// The first 8 bytes of the content digest.
        digest: [u8; 8],
        /// Width and height in millimetres.
        size_mm: f32,
        /// The digest was signed and the content has changed since.
        stale: bool,
        /// A short line under the digest.
        caption: Option<Text>,
    },
    /// A drawing.
    Figure(Figure),
    /// A picture.
    Image(ImageBlock),
    /// A QR code.
    Qr(QrCode),
    /// Large figures with a word under each.
    Counts(Vec<Count>),
    /// Numbered lines in two columns: what is accepted.
    TwoColumnList(Vec<TwoColumnRow>),
    /// Blocks side by side, kept on one page.
    Columns(Columns),
    /// Lines of a command or file, in mono, with a hairline rule at the left.
    Code(Vec<Text>),
    /// Blocks that stay on one page.
    KeepTogether(Vec<Block>),
    /// Empty height in millimetres; gone at the top of a page.
    Spacer(f32),
    /// What follows begins a page.
    PageBreak,
}

/// A heading.
#[derive(Debug, Clone, Default)]
pub struct Heading {
    /// 1 to 3.
    pub level: u8,
    /// The number, for example `5.4`; empty for none.
    pub number: String,
    /// The words.
    pub text: Text,
    /// The id that links lead to; empty for none.
    pub bookmark: String,
    /// Whether it stands on the contents page; annexes are listed after the numbered sections.
    pub annex: bool,
}

/// Pairs of keys and values.
#[derive(Debug, Clone, Default)]
pub struct KeyValue {
    /// The pairs.
    pub pairs: Vec<Pair>,
    /// The width of the keys in millimetres, 26 to 34; 0 for 28.
    pub key_mm: f32,
    /// Without hairlines, in table type: cards and certificates.
    pub dense: bool,
}

/// A key and its value.
#[derive(Debug, Clone, Default)]
pub struct Pair {
    /// The key.
    pub key: Text,
    /// The value.
    pub value: Text,
}

/// A point of a list.
#[derive(Debug, Clone, Default)]
pub struct ListItem {
    /// The label: a number, or a drawn mark.
    pub label: Text,
    /// The words.
    pub text: Text,
}

/// Marks that are drawn, not typed: they look alike in every face and survive a photocopier.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Marker {
    /// A full disc: signed.
    Signed,
    /// A ring: declined.
    Declined,
    /// A half disc: signed with conditions.
    Conditional,
    /// An open triangle: stale, or changed since the signature.
    Stale,
    /// A small dot: a point of a list.
    Bullet,
    /// An empty box of 3.3 mm to tick by hand.
    Box,
    /// A box with a cross.
    CheckedBox,
    /// A full disc in a ring: signed, in the matrix.
    Ringed,
    /// A dash: locked.
    Dash,
}

/// A requirement on its card.
#[derive(Debug, Clone, Default)]
pub struct RequirementCard {
    /// The id, in mono.
    pub id: String,
    /// Priority and standard: "Must · standard".
    pub priority: Text,
    /// Words in frames under it: NON-STANDARD.
    pub frames: Vec<String>,
    /// The requirement.
    pub statement: Text,
    /// Accepted when, why, source, links, open question.
    pub pairs: Vec<Pair>,
    /// Bookmark id; empty for none.
    pub bookmark: String,
    /// Whether what follows stands on the same page, where it fits.
    pub keeps_next: bool,
}

/// One of the large figures.
#[derive(Debug, Clone, Default)]
pub struct Count {
    /// The figure with its whole: "236 of 236".
    pub figure: Text,
    /// What it counts.
    pub label: Text,
}

/// A line of the two-column list.
#[derive(Debug, Clone, Default)]
pub struct TwoColumnRow {
    /// The number.
    pub number: String,
    /// The name.
    pub name: Text,
    /// What stands beside it.
    pub aside: Text,
}

/// Blocks side by side.
#[derive(Debug, Clone, Default)]
pub struct Columns {
    /// The columns.
    pub columns: Vec<Column>,
    /// The gap between them in millimetres; 0 for 8.
    pub gap_mm: f32,
}

/// One of the columns.
#[derive(Debug, Clone, Default)]
pub struct Column {
    /// Millimetres; 0 takes an equal share of the rest.
    pub width_mm: f32,
    /// What stands in it.
    pub blocks: Vec<Block>,
}

/// A picture, PNG or JPEG.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ImageBlock {
    /// The file's bytes.
    pub data: std::sync::Arc<[u8]>,
    /// At most this high, in millimetres.
    pub max_height_mm: u16,
    /// At most this wide, in millimetres.
    pub max_width_mm: u16,
    /// What it shows, in one sentence.
    pub alt: String,
}

/// A QR code of level M with a quiet zone of 4 modules.
#[derive(Debug, Clone, Default)]
pub struct QrCode {
    /// What it holds.
    pub payload: String,
    /// Width and height in millimetres with the quiet zone.
    pub size_mm: f32,
    /// What it is for, read by a voice and printed below when not empty.
    pub caption: String,
    /// What a voice reads.
    pub alt: String,
}

impl Heading {
    /// A heading without number or bookmark.
    pub fn new(level: u8, text: impl Into<Text>) -> Self {
        Heading { level, text: text.into(), ..Heading::default() }
    }

    /// The same heading with a number and a bookmark id.
    pub fn numbered(mut self, number: impl Into<String>, bookmark: impl Into<String>) -> Self {
        self.number = number.into();
        self.bookmark = bookmark.into();
        self
    }
}

impl Pair {
    /// A key and its value.
    pub fn new(key: impl Into<Text>, value: impl Into<Text>) -> Self {
        Pair { key: key.into(), value: value.into() }
    }
}
