//! Text to lines of positioned glyphs.
//!
//! Text of one direction is cut at its break opportunities; each segment is shaped once and kept, so that a table of a
//! million characters shapes only its different words. Text with a right-to-left or complex script is shaped whole.

mod atoms;
mod line;
mod piece;
mod shaper;
mod whole;

#[cfg(test)]
pub use line::Placed;
pub use line::{Deco, Line, SpanLook};
pub use piece::{NO_TEXT, Piece, Run};
pub use shaper::{MissingGlyph, Shaper};

use std::rc::Rc;

use crate::theme::Style;

/// Text that is measured and can be filled into lines of any width.
pub struct Prepared {
    kind: Kind,
    looks: Rc<[SpanLook]>,
    style: Style,
    /// The width of the longest part that no line may break, in points.
    pub longest_word: f32,
    /// The width without any but forced breaks, in points.
    pub natural: f32,
}

enum Kind {
    Atoms(Vec<atoms::Atom>),
    Whole(Box<whole::Whole>),
}

/// Lines of a text with what they share.
pub struct Lines {
    /// The lines, top to bottom.
    pub lines: Vec<Line>,
    /// How each span looks.
    pub looks: Rc<[SpanLook]>,
    /// How the text is set.
    pub style: Style,
    /// The text begins at the right.
    pub rtl: bool,
}

impl Prepared {
    /// Fills lines of `width` points.
    pub fn fill(&mut self, shaper: &mut Shaper, width: f32) -> Lines {
        let (lines, rtl) = match &mut self.kind {
            Kind::Atoms(list) => (atoms::fill(shaper, list, width), false),
            Kind::Whole(whole) => (whole.fill(shaper, width), whole.is_rtl()),
        };
        Lines { lines, looks: self.looks.clone(), style: self.style, rtl }
    }
}

/// Whether the text must be shaped whole: scripts that run from the right, join, or reorder.
pub(crate) fn needs_whole(text: &str) -> bool {
    text.chars().any(|c| {
        matches!(u32::from(c),
            0x0590..=0x08FF | 0x0900..=0x109F | 0x1780..=0x17FF | 0x1A20..=0x1AAF | 0x200E..=0x200F
            | 0x202A..=0x202E | 0x2066..=0x2069 | 0xFB1D..=0xFDFF | 0xFE70..=0xFEFF | 0x10800..=0x10FFF | 0x1E800..=0x1EFFF)
    })
}
