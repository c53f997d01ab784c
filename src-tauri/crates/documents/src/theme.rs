//! Every measure and colour of a page, named once. Lengths in millimetres end in `_MM`, the rest is in points.

use crate::model::{Colour, Orientation, Paper};

/// Points in a millimetre.
pub const MM: f32 = 72.0 / 25.4;

/// The faces that text is set in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Family {
    /// What is listed.
    Sans,
    /// What is stated and signed.
    Serif,
    /// What a machine reads.
    Mono,
}

/// How a kind of text is set.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Style {
    /// The face.
    pub family: Family,
    /// Weight 600 throughout.
    pub strong: bool,
    /// Size in points.
    pub size: f32,
    /// Distance of base lines in points; it never changes with the script.
    pub line: f32,
    /// The ink.
    pub colour: Colour,
}

const fn style(family: Family, strong: bool, size: f32, line: f32, colour: Colour) -> Style {
    Style { family, strong, size, line, colour }
}

/// The title of a document.
pub const TITLE: Style = style(Family::Serif, true, 26.0, 29.0, Colour::Ink);
/// The line under the title.
pub const SUBTITLE: Style = style(Family::Serif, false, 12.5, 17.0, Colour::Ink2);
/// Headings of the first level.
pub const H1: Style = style(Family::Serif, true, 16.0, 20.0, Colour::Ink);
/// Headings of the second level.
pub const H2: Style = style(Family::Serif, true, 12.0, 15.0, Colour::Ink);
/// Headings of the third level, groups, captions.
pub const H3: Style = style(Family::Sans, true, 10.0, 13.0, Colour::Ink);
/// The sentence that is signed.
pub const OATH: Style = style(Family::Serif, false, 14.0, 20.0, Colour::Ink);
/// A requirement or scenario.
pub const STATEMENT: Style = style(Family::Serif, false, 11.0, 15.0, Colour::Ink);
/// Paragraphs.
pub const BODY: Style = style(Family::Sans, false, 10.0, 12.6, Colour::Ink);
/// Tables of up to eight columns, values on cards.
pub const TABLE: Style = style(Family::Sans, false, 8.6, 10.0, Colour::Ink);
/// Tables of nine to twelve columns.
pub const TABLE_WIDE: Style = style(Family::Sans, false, 8.2, 9.2, Colour::Ink);
/// Tables of more than twelve columns. Never smaller: such a table is split.
pub const TABLE_WIDEST: Style = style(Family::Sans, false, 7.4, 8.2, Colour::Ink);
/// Header, footer, notes, keys.
pub const SMALL: Style = style(Family::Sans, false, 8.0, 10.0, Colour::Ink2);
/// Commands and file contents.
pub const CODE: Style = style(Family::Mono, false, 8.0, 10.4, Colour::Ink);
/// Large figures on the project certificate.
pub const FIGURE: Style = style(Family::Serif, true, 15.0, 18.0, Colour::Ink);

/// Mono text is set this much smaller than what surrounds it.
pub const MONO_SCALE: f32 = 0.9;
/// Arabic text is set this much larger than what surrounds it.
pub const ARABIC_SCALE: f32 = 1.06;
/// The weight 600 of Han, kana and Hangul: the regular outlines with a stroke of this many em.
pub const CJK_STRONG_STROKE: f32 = 0.024;
/// Height of the base line under the top of a line, as a share of the distance of base lines.
pub const BASELINE: f32 = 0.76;

/// Rules under a table's head and at its end, over a card.
pub const RULE: f32 = 0.8;
/// Rules between rows.
pub const HAIRLINE: f32 = 0.35;
/// The rule under the header.
pub const HEADER_RULE: f32 = 0.5;
/// The rule at the left of an oath, and the brand rule.
pub const HEAVY_RULE: f32 = 2.0;
/// Frames around states.
pub const FRAME: f32 = 0.6;

/// The key column of a card.
pub const CARD_KEY_MM: f32 = 27.0;
/// The gap beside the key column, and between grid columns.
pub const GRID_GAP_MM: f32 = 4.0;
/// The gap between halves of the page.
pub const HALF_GAP_MM: f32 = 8.0;
/// Keys of key-value pairs.
pub const PAIR_KEY_MM: f32 = 28.0;
/// Above and below the text of a table cell.
pub const CELL_PAD_MM: f32 = 1.25;
/// At the sides of a table cell.
pub const CELL_SIDE_MM: f32 = 1.6;
/// Above and below in tables of more than eight columns.
pub const CELL_PAD_WIDE_MM: f32 = 1.0;
/// At the sides in tables of more than eight columns.
pub const CELL_SIDE_WIDE_MM: f32 = 1.0;
/// Between a right-aligned column and a left-aligned one after it.
pub const RIGHT_LEFT_GAP_MM: f32 = 3.0;
/// Width of a signature field.
pub const FIELD_WIDTH_MM: f32 = 81.0;
/// Height of a signature field.
pub const FIELD_HEIGHT_MM: f32 = 23.0;
/// The least height of a signature field.
pub const FIELD_MIN_MM: f32 = 18.0;
/// The seal in the footer.
pub const FOOTER_SEAL_MM: f32 = 7.5;
/// A logo is at most this high.
pub const LOGO_HEIGHT_MM: f32 = 11.0;
/// A logo is at most this wide.
pub const LOGO_WIDTH_MM: f32 = 60.0;
/// A drawn mark is this wide.
pub const MARK_MM: f32 = 2.6;
/// A box to tick is this wide.
pub const BOX_MM: f32 = 3.3;
/// From this many pages up there is a contents page.
pub const CONTENTS_FROM_PAGES: usize = 6;
/// With fewer lines than this the contents page would be an empty sheet.
pub const CONTENTS_FROM_LINES: usize = 4;

/// The measures of a sheet, in points.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Sheet {
    /// Width of the sheet.
    pub width: f32,
    /// Height of the sheet.
    pub height: f32,
    /// Left and right margin.
    pub side: f32,
    /// Upper margin.
    pub top: f32,
    /// Lower margin.
    pub bottom: f32,
    /// The header's rule from the upper edge.
    pub header_rule: f32,
    /// The footer's rule from the lower edge.
    pub footer_rule: f32,
}

impl Sheet {
    /// The sheet for a paper held so.
    pub fn of(paper: Paper, orientation: Orientation) -> Self {
        let (short, long) = match paper {
            Paper::A4 => (210.0, 297.0),
            Paper::Letter => (215.9, 279.4),
        };
        let mm = match orientation {
            Orientation::Portrait => [short, long, 20.0, 26.0, 24.0, 17.0, 18.5],
            Orientation::Landscape => [long, short, 14.0, 22.0, 20.0, 15.5, 16.0],
        };
        let [width, height, side, top, bottom, header_rule, footer_rule] = mm.map(|m| m * MM);
        Sheet { width, height, side, top, bottom, header_rule, footer_rule }
    }

    /// Width of the text block.
    pub fn text_width(&self) -> f32 {
        self.width - 2.0 * self.side
    }

    /// Height of the text block.
    pub fn text_height(&self) -> f32 {
        self.height - self.top - self.bottom
    }
}

/// Red, green and blue of a colour, 0 to 255.
pub fn rgb(colour: Colour) -> [u8; 3] {
    match colour {
        Colour::Ink => [0x1B, 0x21, 0x30],
        Colour::Ink2 => [0x4A, 0x50, 0x62],
        Colour::Hairline => [0xC9, 0xC6, 0xBD],
        Colour::Accent => [0x23, 0x4E, 0x9D],
        Colour::Stale => [0x9A, 0x3D, 0x10],
        Colour::Waiting => [0x7A, 0x52, 0x00],
        Colour::Ghost => [0xBD, 0xC1, 0xCA],
        Colour::White => [0xFF, 0xFF, 0xFF],
        Colour::Brand(rgb) => rgb,
    }
}

/// Contrast of a colour against white paper by WCAG 2.2, 1 to 21.
pub fn contrast_on_white(rgb: [u8; 3]) -> f32 {
    let [r, g, b] = rgb.map(|c| {
        let c = f32::from(c) / 255.0;
        if c <= 0.04045 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) }
    });
    1.05 / (0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05)
}

/// The style of a table's text by its number of columns.
pub fn table_style(columns: usize) -> Style {
    match columns {
        0..=8 => TABLE,
        9..=12 => TABLE_WIDE,
        _ => TABLE_WIDEST,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_blocks_are_those_of_the_grid() {
        let a4 = Sheet::of(Paper::A4, Orientation::Portrait);
        assert!((a4.text_width() / MM - 170.0).abs() < 0.01);
        assert!((a4.text_height() / MM - 247.0).abs() < 0.01);
        let letter = Sheet::of(Paper::Letter, Orientation::Landscape);
        assert!((letter.text_width() / MM - 251.4).abs() < 0.01);
        assert!((letter.text_height() / MM - 173.9).abs() < 0.01);
    }

    #[test]
    fn text_inks_hold_their_contrast() {
        for colour in [Colour::Ink, Colour::Ink2, Colour::Accent, Colour::Stale] {
            assert!(contrast_on_white(rgb(colour)) >= 5.9, "{colour:?}");
        }
    }
}
