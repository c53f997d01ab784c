//! A shaped piece of text: glyph codes ready for a content stream, in units of the font size.

use std::io::Write;

use crate::fonts::{FaceId, FontSet};

/// Glyphs of one segment.
#[derive(Debug, Clone, Default)]
pub struct Piece {
    /// Glyphs of one face after another.
    pub runs: Vec<Run>,
    /// The width in em.
    pub advance: f32,
    /// The width of the blanks at its end in em.
    pub trailing: f32,
}

/// Glyphs of one face at one height, ready to be shown.
#[derive(Debug, Clone)]
pub struct Run {
    /// The face.
    pub face: FaceId,
    /// Size in relation to the piece.
    pub scale: f32,
    /// Start in em of the piece.
    pub x: f32,
    /// Height over the base line in em of the piece.
    pub rise: f32,
    /// Where showing it leaves the pen, in em of the piece.
    pub end: f32,
    /// The glyphs run from the left although they are read from the right, as other readers expect it.
    pub reversed: bool,
    /// Parts of characters that other runs tell.
    pub silent: bool,
    /// Painted with a stroke, because the face has no weight 600.
    pub stroked: bool,
    /// Strings and adjustments, the inside of a `TJ` array.
    pub shown: Vec<u8>,
}

/// A glyph before it is encoded. Lengths in em of the piece.
#[derive(Clone, Copy)]
pub(super) struct RawGlyph<'a> {
    pub face: FaceId,
    pub gid: u16,
    pub scale: f32,
    pub x: f32,
    pub rise: f32,
    pub text: &'a str,
    pub stroked: bool,
    pub rtl: bool,
}

/// Stands for the text of a glyph that shows a part of a character only: invisible, and no reader makes up one of its own.
pub const NO_TEXT: &str = "\u{2060}";

impl RawGlyph<'_> {
    /// Whether both can be shown by one operator.
    fn joins(&self, other: &Self) -> bool {
        self.face == other.face
            && self.scale == other.scale
            && (self.rise - other.rise).abs() < 0.001
            && self.stroked == other.stroked
            && self.rtl == other.rtl
    }
}

/// Encodes glyphs in reading order into runs; glyphs without a text of their own come last, so that they part no word.
pub(super) fn encode(glyphs: &[RawGlyph<'_>], set: &mut FontSet) -> Vec<Run> {
    if !glyphs.iter().any(|g| g.text.is_empty()) {
        return glyphs.chunk_by(RawGlyph::joins).map(|group| run(group, set)).collect();
    }
    let (told, silent): (Vec<RawGlyph<'_>>, Vec<RawGlyph<'_>>) =
        glyphs.iter().copied().partition(|g| !g.text.is_empty());
    let mut runs: Vec<Run> = told.chunk_by(RawGlyph::joins).map(|group| run(group, set)).collect();
    runs.extend(silent.chunk_by(RawGlyph::joins).map(|group| Run { silent: true, reversed: false, ..run(group, set) }));
    runs
}

fn run(group: &[RawGlyph<'_>], set: &mut FontSet) -> Run {
    let first = &group[0];
    let reversed = first.rtl && group.len() > 1;
    let left = if reversed { &group[group.len() - 1] } else { first };
    let mut run = Run {
        face: first.face,
        scale: first.scale,
        x: left.x,
        rise: first.rise,
        end: left.x,
        reversed,
        silent: false,
        stroked: first.stroked,
        shown: Vec::with_capacity(group.len() * 2 + 2),
    };
    let mut open = false;
    if reversed {
        group.iter().rev().for_each(|glyph| show(glyph, &mut run, &mut open, set));
    } else {
        group.iter().for_each(|glyph| show(glyph, &mut run, &mut open, set));
    }
    if open {
        run.shown.push(b')');
    }
    run
}

fn show(glyph: &RawGlyph<'_>, run: &mut Run, open: &mut bool, set: &mut FontSet) {
    let text = if glyph.text.is_empty() { NO_TEXT } else { glyph.text };
    let (code, width) = set.code(glyph.face, glyph.gid, text);
    let back = ((run.end - glyph.x) / run.scale * 1000.0).round();
    if back != 0.0 {
        if std::mem::take(open) {
            run.shown.push(b')');
        }
        let _ = write!(run.shown, "{back}");
        run.end -= back / 1000.0 * run.scale;
    }
    if !std::mem::replace(open, true) {
        run.shown.push(b'(');
    }
    for byte in code.to_be_bytes() {
        match byte {
            b'(' | b')' | b'\\' => run.shown.extend_from_slice(&[b'\\', byte]),
            b'\r' => run.shown.extend_from_slice(b"\\r"),
            _ => run.shown.push(byte),
        }
    }
    run.end += width * run.scale;
}
