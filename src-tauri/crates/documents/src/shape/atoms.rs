//! Text of one direction as unbreakable atoms, and the greedy filling of lines.

use std::ops::Range;
use std::rc::Rc;

use unicode_linebreak::{BreakOpportunity, linebreaks};

use super::line::{Deco, Line, Placed};
use super::piece::Piece;
use super::shaper::{LookId, Shaper};
use crate::model::{Marker, Text};
use crate::theme::{BOX_MM, MARK_MM, MM, Style};

/// Blank at both sides of framed words.
const FRAME_PAD: f32 = 3.0;
/// Framed words are smaller than their surroundings.
const FRAME_SCALE: f32 = 0.86;
/// Rounding of widths must not push a word to the next line.
const SLACK: f32 = 0.01;

/// A shaped part of a text that no line breaks, except in an emergency.
pub struct Atom {
    piece: Rc<Piece>,
    text: Box<str>,
    look: LookId,
    size: f32,
    span: u16,
    shape: Shape,
    then: Then,
}

#[derive(Clone, Copy, PartialEq)]
enum Shape {
    Plain,
    Framed,
    Mark(Marker),
}

#[derive(Clone, Copy, PartialEq)]
enum Then {
    Glued,
    MayBreak,
    Break,
}

impl Atom {
    fn width(&self) -> f32 {
        let text = self.piece.advance * self.size;
        match self.shape {
            Shape::Plain => text,
            Shape::Framed => text + 2.0 * FRAME_PAD,
            Shape::Mark(mark) => text + mark_width(mark),
        }
    }

    fn trailing(&self) -> f32 {
        if self.shape == Shape::Framed { 0.0 } else { self.piece.trailing * self.size }
    }
}

/// The width of a drawn mark in points.
pub fn mark_width(mark: Marker) -> f32 {
    match mark {
        Marker::Box | Marker::CheckedBox => BOX_MM * MM,
        _ => MARK_MM * MM,
    }
}

/// Cuts a text at its break opportunities and shapes the parts.
pub fn cut(shaper: &mut Shaper, text: &Text, style: Style, unbroken: bool) -> Vec<Atom> {
    let whole: std::borrow::Cow<'_, str> = match text.0.as_slice() {
        [span] => span.text.as_ref().into(),
        _ => text.plain_text().into(),
    };
    let breaks: Vec<(usize, BreakOpportunity)> = linebreaks(&whole).collect();
    let mut atoms = Vec::with_capacity(breaks.len() + text.0.len());
    let mut next = 0;
    let mut start = 0;
    for (span, at) in text.0.iter().zip(0u16..) {
        let end = start + span.text.len();
        let (look, size) = shaper.look(span, style);
        if let Some(mark) = span.mark {
            let piece = Rc::new(Piece::default());
            atoms.push(Atom {
                piece,
                text: "".into(),
                look,
                size,
                span: at,
                shape: Shape::Mark(mark),
                then: Then::Glued,
            });
        }
        let mut from = start;
        while from < end {
            while breaks.get(next).is_some_and(|b| b.0 <= from) {
                next += 1;
            }
            let (to, then) = match breaks.get(next) {
                Some((to, kind)) if *to <= end && !span.framed => {
                    let forced = *kind == BreakOpportunity::Mandatory && whole[..*to].ends_with(['\n', '\u{2028}']);
                    let then = if forced {
                        Then::Break
                    } else if unbroken {
                        Then::Glued
                    } else {
                        Then::MayBreak
                    };
                    (*to, then)
                }
                _ => (end, Then::Glued),
            };
            atoms.push(atom(shaper, &whole, from..to, (look, size, at), span.framed, then));
            from = to;
        }
        start = end;
    }
    atoms
}

fn atom(
    shaper: &mut Shaper,
    whole: &str,
    range: Range<usize>,
    (look, size, span): (LookId, f32, u16),
    framed: bool,
    then: Then,
) -> Atom {
    let text = whole[range].trim_end_matches(['\n', '\r', '\u{2028}']);
    let piece = shaper.piece(look, text);
    let (shape, size) = if framed { (Shape::Framed, size * FRAME_SCALE) } else { (Shape::Plain, size) };
    Atom { piece, text: text.into(), look, size, span, shape, then }
}

/// The parts between break opportunities.
fn words(atoms: &[Atom]) -> impl Iterator<Item = &[Atom]> {
    atoms.split_inclusive(|a| a.then != Then::Glued)
}

fn visible(word: &[Atom]) -> f32 {
    word.iter().map(Atom::width).sum::<f32>() - word.last().map_or(0.0, Atom::trailing)
}

/// The width of the longest part that may not be broken.
pub fn longest_word(atoms: &[Atom]) -> f32 {
    words(atoms).map(visible).fold(0.0, f32::max)
}

/// The width with forced breaks only.
pub fn natural(atoms: &[Atom]) -> f32 {
    atoms.split_inclusive(|a| a.then == Then::Break).map(visible).fold(0.0, f32::max)
}

/// Fills lines of `width` points: as many words on each as go.
pub fn fill(shaper: &mut Shaper, atoms: &[Atom], width: f32) -> Vec<Line> {
    let mut filler = Filler { lines: Vec::new(), line: Line::default(), x: 0.0, width };
    for word in words(atoms) {
        let needed = visible(word);
        if needed > width + SLACK {
            for atom in word {
                filler.emergency(shaper, atom);
            }
        } else {
            filler.word(word, needed);
        }
        if word.last().is_some_and(|a| a.then == Then::Break) {
            filler.end_line();
        }
    }
    if !filler.line.placed.is_empty() || !filler.line.decos.is_empty() || filler.lines.is_empty() {
        filler.end_line();
    }
    filler.lines
}

struct Filler {
    lines: Vec<Line>,
    line: Line,
    x: f32,
    width: f32,
}

impl Filler {
    fn word(&mut self, word: &[Atom], needed: f32) {
        if self.x > 0.0 && self.x + needed > self.width + SLACK {
            self.end_line();
        }
        for atom in word {
            self.place(atom);
        }
    }

    fn place(&mut self, atom: &Atom) {
        let mut x = self.x;
        match atom.shape {
            Shape::Plain => {}
            Shape::Framed => {
                self.line.decos.push(Deco::Frame { x, width: atom.width() });
                x += FRAME_PAD;
            }
            Shape::Mark(mark) => self.line.decos.push(Deco::Mark { x, mark }),
        }
        if !atom.piece.runs.is_empty() {
            self.line.placed.push(Placed { x, size: atom.size, span: atom.span, piece: atom.piece.clone() });
        }
        self.x += atom.width();
        self.line.width = self.x - atom.trailing();
    }

    /// A word that is wider than the line: broken after `/ - _ .` and the like, then between any characters.
    fn emergency(&mut self, shaper: &mut Shaper, atom: &Atom) {
        if atom.shape != Shape::Plain || atom.width() - atom.trailing() <= self.width - self.x {
            let needed = atom.width() - atom.trailing();
            return self.word(std::slice::from_ref(atom), needed);
        }
        for part in atom.text.split_inclusive(['/', '-', '_', '.', '@', ':', '&', '=', '?', ',', ';']) {
            let piece = shaper.piece(atom.look, part);
            if piece.advance * atom.size <= self.width {
                self.part(atom, piece);
                continue;
            }
            for (at, c) in part.char_indices() {
                let piece = shaper.piece(atom.look, &part[at..at + c.len_utf8()]);
                self.part(atom, piece);
            }
        }
    }

    fn part(&mut self, of: &Atom, piece: Rc<Piece>) {
        let part = Atom {
            piece,
            text: "".into(),
            look: of.look,
            size: of.size,
            span: of.span,
            shape: of.shape,
            then: of.then,
        };
        let needed = part.width() - part.trailing();
        self.word(std::slice::from_ref(&part), needed);
    }

    fn end_line(&mut self) {
        self.lines.push(std::mem::take(&mut self.line));
        self.x = 0.0;
    }
}
