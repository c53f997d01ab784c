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
    /// Painted with a stroke, because the face has no weight 600.
    pub stroked: bool,
    /// Strings and adjustments, the inside of a `TJ` array.
    pub shown: Vec<u8>,
}

/// A glyph before it is encoded. Lengths in em of the piece.
pub(super) struct RawGlyph<'a> {
    pub face: FaceId,
    pub gid: u16,
    pub scale: f32,
    pub x: f32,
    pub rise: f32,
    pub text: &'a str,
    pub stroked: bool,
}

/// Encodes glyphs in reading order into runs.
pub(super) fn encode(glyphs: &[RawGlyph<'_>], set: &mut FontSet) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    let mut open = false;
    for glyph in glyphs {
        let (code, width) = set.code(glyph.face, glyph.gid, glyph.text);
        let joins = runs.last().is_some_and(|r| {
            r.face == glyph.face && r.scale == glyph.scale && (r.rise - glyph.rise).abs() < 0.001 && r.stroked == glyph.stroked
        });
        if !joins {
            close(&mut runs, &mut open);
            runs.push(Run {
                face: glyph.face,
                scale: glyph.scale,
                x: glyph.x,
                rise: glyph.rise,
                end: glyph.x,
                stroked: glyph.stroked,
                shown: Vec::new(),
            });
        }
        let Some(run) = runs.last_mut() else { continue };
        let back = ((run.end - glyph.x) / run.scale * 1000.0).round();
        if back != 0.0 {
            if open {
                run.shown.push(b')');
                open = false;
            }
            let _ = write!(run.shown, "{back}");
            run.end -= back / 1000.0 * run.scale;
        }
        if !open {
            run.shown.push(b'(');
            open = true;
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
    close(&mut runs, &mut open);
    runs
}

fn close(runs: &mut [Run], open: &mut bool) {
    if let Some(run) = runs.last_mut().filter(|_| *open) {
        run.shown.push(b')');
    }
    *open = false;
}
