//! Content to document to pages to PDF.
//!
//! The way: [`model`] (what a document says) to `layout` (where it stands) to `paint` (content streams) to `finish`
//! (structure, metadata, file). The same document gives the same bytes on every machine and at every time.

mod finish;
mod fonts;
mod layout;
pub mod model;
mod paint;
pub mod scan;
pub mod seal;
mod shape;
pub mod signing;
mod structure;
pub mod svg;
pub mod theme;
pub mod verify;

use model::Document;
pub use shape::MissingGlyph;

/// The face in which Chinese, Japanese and Korean are printed, as an OpenType file: a screen that has none of its own shows
/// what the printer will.
pub fn east_asian_face() -> &'static [u8] {
    fonts::FaceId::CJK.data()
}

/// How strict the engine is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct RenderOptions {
    /// Refuse a document with a character that no face has. Drafts print a box and say so; issuing refuses.
    pub refuse_missing_glyphs: bool,
}

/// A printed document.
#[derive(Debug, Clone)]
pub struct Rendered {
    /// The file.
    pub bytes: Vec<u8>,
    /// How many pages it has.
    pub pages: usize,
    /// What the caller should know.
    pub findings: Vec<Finding>,
}

/// Something that could not be printed as it was meant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Finding {
    /// A character that none of the faces has is printed as a box.
    MissingGlyph(MissingGlyph),
    /// A picture can't be read and is left out.
    Picture {
        /// What it should have shown.
        alt: String,
    },
    /// What a QR code should hold is too long for one.
    QrTooLong {
        /// The payload.
        payload: String,
    },
}

/// Why a document was not printed.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Characters that no face has, in a document that must not be printed with boxes.
    #[error("{} characters can't be printed, the first is {:?} in \"{}\"", .0.len(), .0[0].character, .0[0].context)]
    MissingGlyphs(Vec<MissingGlyph>),
    /// A document without a section has no pages.
    #[error("the document has no sections")]
    Empty,
}

/// Prints a document.
///
/// # Errors
/// [`Error::Empty`] without sections; [`Error::MissingGlyphs`] when [`RenderOptions::refuse_missing_glyphs`] is set and a
/// character has no glyph.
pub fn render(document: &Document, options: &RenderOptions) -> Result<Rendered, Error> {
    if document.sections.is_empty() {
        return Err(Error::Empty);
    }
    let mut finished = layout::lay_out(document);
    let furniture = finished.furniture(document);
    let missing = finished.ctx.shaper.missing();
    if options.refuse_missing_glyphs && !missing.is_empty() {
        return Err(Error::MissingGlyphs(missing));
    }
    let mut findings = finished.ctx.findings.clone();
    findings.extend(missing.into_iter().map(Finding::MissingGlyph));
    let pages = finished.pages.len();
    Ok(Rendered { bytes: finish::write(finished, furniture, document), pages, findings })
}
