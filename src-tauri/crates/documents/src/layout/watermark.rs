//! Outline letters behind the text: DRAFT, STALE, SIGNED.

use super::strip::{Path, Pen, Seg};
use crate::fonts::FaceId;
use crate::model::{Colour, Watermark, Words};
use crate::paint::Canvas;
use crate::structure::Structure;
use crate::theme::{FRAME, MM, Sheet};

/// Size of the word across the page.
const DRAFT_SIZE: f32 = 112.0;
/// Size of the line at the foot of a certificate.
const SIGNED_SIZE: f32 = 44.0;
/// The second line of a watermark in relation to the first.
const SECOND: f32 = 0.3;
/// Blank between outline letters, in em.
const TRACKING: f32 = 0.05;

/// Draws the outline letters of a watermark.
pub fn draw(words: &Words, mark: &Watermark, sheet: &Sheet, canvas: &mut Canvas, structure: &mut Structure) {
    let [draft, _, signed, stale] = &words.states;
    let landscape = sheet.width > sheet.height;
    let angle: f32 = if landscape { 24.0 } else { 32.0 };
    let middle = (sheet.width / 2.0, sheet.height / 2.0);
    match mark {
        Watermark::Draft { instant } => {
            letters(draft, DRAFT_SIZE, (middle, angle, 0.0), (&mut *canvas, &mut *structure));
            letters(instant, DRAFT_SIZE * SECOND, (middle, angle, -0.42 * DRAFT_SIZE), (&mut *canvas, &mut *structure));
        }
        Watermark::Stale { since } => {
            let second = format!("{} {since}", words.since);
            letters(stale, DRAFT_SIZE, (middle, angle, 0.0), (&mut *canvas, &mut *structure));
            letters(&second, DRAFT_SIZE * SECOND, (middle, angle, -0.42 * DRAFT_SIZE), (&mut *canvas, &mut *structure));
        }
        Watermark::Signed { date } => {
            let line = format!("{signed} {date}");
            let foot = (sheet.width / 2.0, sheet.footer_rule + 14.0 * MM);
            letters(&line, SIGNED_SIZE, (foot, 0.0, 0.0), (&mut *canvas, &mut *structure));
        }
    }
}

/// Outline letters with their middle at a place (y up), turned, and moved along their own upright.
///
/// They are drawn, not written: neither a search nor copied text meets them.
fn letters(
    words: &str,
    size: f32,
    ((x, y), angle, up): ((f32, f32), f32, f32),
    (canvas, structure): (&mut Canvas, &mut Structure),
) {
    let glyphs: Vec<(FaceId, u16)> = words.chars().filter_map(outline_glyph).collect();
    let step = |(face, gid): &(FaceId, u16)| (face.advance(*gid) + TRACKING) * size;
    let width = glyphs.iter().map(step).sum::<f32>() - TRACKING * size;
    let (sin, cos) = angle.to_radians().sin_cos();
    let height = canvas.height();
    let mut along = -width / 2.0;
    for glyph in &glyphs {
        // From the letter's em to the page, y down.
        let place = |px: f32, py: f32| {
            let (dx, dy) = (along + px * size, up + py * size);
            (x + dx * cos - dy * sin, height - (y + dx * sin + dy * cos))
        };
        let mut pen = Outline { segs: Vec::new(), at: (0.0, 0.0), place: &place };
        glyph.0.draw(glyph.1, &mut pen);
        let stroke = Pen { width: FRAME, colour: Colour::Ghost, dash: Vec::new(), round: true };
        canvas.path(&Path { segs: pen.segs, stroke: Some(stroke), fill: None }, structure);
        along += step(glyph);
    }
}

/// The glyph of a letter in the sans face, else in that of Han.
fn outline_glyph(c: char) -> Option<(FaceId, u16)> {
    [FaceId::SANS_STRONG, FaceId::CJK].into_iter().find_map(|face| face.glyph(c).map(|gid| (face, gid)))
}

/// Collects a glyph's outline; quadratic curves become cubic ones.
struct Outline<'p, F: Fn(f32, f32) -> (f32, f32)> {
    segs: Vec<Seg>,
    at: (f32, f32),
    place: &'p F,
}

impl<F: Fn(f32, f32) -> (f32, f32)> skrifa::outline::OutlinePen for Outline<'_, F> {
    fn move_to(&mut self, x: f32, y: f32) {
        let (px, py) = (self.place)(x, y);
        self.segs.push(Seg::Move(px, py));
        self.at = (x, y);
    }

    fn line_to(&mut self, x: f32, y: f32) {
        let (px, py) = (self.place)(x, y);
        self.segs.push(Seg::Line(px, py));
        self.at = (x, y);
    }

    fn quad_to(&mut self, cx: f32, cy: f32, x: f32, y: f32) {
        let third = |a: f32, c: f32| a + (c - a) * 2.0 / 3.0;
        let (ax, ay) = self.at;
        self.curve_to(third(ax, cx), third(ay, cy), third(x, cx), third(y, cy), x, y);
    }

    fn curve_to(&mut self, ax: f32, ay: f32, bx: f32, by: f32, x: f32, y: f32) {
        let (a, b, c) = ((self.place)(ax, ay), (self.place)(bx, by), (self.place)(x, y));
        self.segs.push(Seg::Curve([a.0, a.1, b.0, b.1, c.0, c.1]));
        self.at = (x, y);
    }

    fn close(&mut self) {
        self.segs.push(Seg::Close);
    }
}
