//! A content stream while it is written: graphics state is set only when it changes, and marked content is balanced
//! with text objects whatever is painted next.

use std::io::Write;

use crate::finish::writer::{number, text_string};
use crate::fonts::FaceId;
use crate::layout::{Path, Pen, Seg};
use crate::model::Colour;
use crate::shape::Run;
use crate::structure::{ARTIFACT, NodeId, Structure};
use crate::theme::{CJK_STRONG_STROKE, rgb};

/// Two ends of a show closer than this are joined without an adjustment, in points.
const TOUCH: f32 = 0.006;

#[derive(Clone, Copy, PartialEq)]
struct Font {
    face: FaceId,
    size: f32,
}

/// An unfinished `TJ` array.
struct Show {
    end: f32,
    y: f32,
}

/// A content stream.
pub struct Canvas {
    out: Vec<u8>,
    height: f32,
    page: Option<usize>,
    in_text: bool,
    mark: Option<NodeId>,
    mark_in_text: bool,
    /// A mark inside the open one has ended. Some readers take that end for the outer one's: what follows gets a mark of its own.
    spent: bool,
    show: Option<Show>,
    origin: (f32, f32),
    font: Option<Font>,
    rise: f32,
    stroked: bool,
    fill: Option<Colour>,
    pen: Option<(f32, Colour, Vec<u32>, bool)>,
}

impl Canvas {
    /// An empty stream for a sheet of `height`. Without a `page` everything is an artifact.
    pub fn new(height: f32, page: Option<usize>) -> Self {
        Canvas {
            out: Vec::with_capacity(16 * 1024),
            height,
            page,
            in_text: false,
            mark: None,
            mark_in_text: false,
            spent: false,
            show: None,
            origin: (0.0, 0.0),
            font: None,
            rise: 0.0,
            stroked: false,
            fill: None,
            pen: None,
        }
    }

    /// The height of the sheet.
    pub fn height(&self) -> f32 {
        self.height
    }

    /// The finished stream.
    pub fn finish(mut self) -> Vec<u8> {
        self.close_mark();
        self.end_text_object();
        self.out
    }

    /// What follows is part of `node`.
    pub fn mark(&mut self, node: NodeId, structure: &mut Structure) {
        if self.mark == Some(node) && !self.spent {
            return;
        }
        self.close_mark();
        match self.page {
            Some(page) if node != ARTIFACT => {
                let mcid = structure.mark(page, node);
                let _ = writeln!(self.out, "/{}<</MCID {mcid}>>BDC", structure.tag_name(node));
            }
            _ => self.out.extend_from_slice(b"/Artifact BMC\n"),
        }
        self.mark = Some(node);
        self.mark_in_text = self.in_text;
    }

    /// Opens an artifact of pagination, such as a header.
    pub fn pagination(&mut self, subtype: &str) {
        self.close_mark();
        let _ = writeln!(self.out, "/Artifact<</Type/Pagination/Subtype/{subtype}>>BDC");
        self.mark = Some(ARTIFACT);
        self.mark_in_text = self.in_text;
    }

    fn close_mark(&mut self) {
        self.close_show();
        self.spent = false;
        if self.mark.take().is_some() {
            if self.in_text && !self.mark_in_text {
                self.end_text_object();
            }
            self.out.extend_from_slice(b"EMC\n");
        }
    }

    /// Begins words of another language inside the current mark.
    pub fn begin_lang(&mut self, lang: &str) {
        self.close_show();
        self.begin_text_object();
        let _ = writeln!(self.out, "/Span<</Lang({lang})>>BDC");
    }

    /// Ends them.
    pub fn end_lang(&mut self) {
        self.close_show();
        self.end_inner();
    }

    /// Ends a mark inside the open one.
    fn end_inner(&mut self) {
        self.out.extend_from_slice(b"EMC\n");
        self.spent = self.mark.is_some_and(|node| node != ARTIFACT);
    }

    fn begin_text_object(&mut self) {
        if !self.in_text {
            self.out.extend_from_slice(b"BT\n");
            self.in_text = true;
            self.origin = (0.0, 0.0);
        }
    }

    fn end_text_object(&mut self) {
        self.close_show();
        if self.in_text {
            self.out.extend_from_slice(b"ET\n");
            self.in_text = false;
        }
    }

    /// Leaves the text object for a path; a mark that began in it is closed and begun again.
    fn leave_text(&mut self, structure: &mut Structure) {
        if !self.in_text {
            return;
        }
        match self.mark {
            Some(node) if self.mark_in_text => {
                self.close_mark();
                self.end_text_object();
                self.mark(node, structure);
            }
            _ => self.end_text_object(),
        }
    }

    fn close_show(&mut self) {
        if self.show.take().is_some() {
            self.out.extend_from_slice(b"]TJ\n");
        }
    }

    /// Shows a run with its left end at `x` on the base line `y`, y down.
    pub fn run(&mut self, run: &Run, x: f32, y: f32, size: f32, colour: Colour) {
        self.begin_text_object();
        let font = Font { face: run.face, size: size * run.scale };
        let rise = run.rise * size;
        let same = self.font == Some(font)
            && self.fill == Some(colour)
            && (self.rise - rise).abs() < 0.005
            && self.stroked == run.stroked;
        // A path may have changed the pen that strokes letters.
        if !same {
            self.close_show();
        }
        if !same || run.stroked {
            self.text_state(font, rise, run.stroked, colour);
        }
        let start = x + run.x * size;
        if run.reversed {
            self.close_show();
            self.out.extend_from_slice(b"/ReversedChars BMC\n");
        } else if run.silent {
            self.close_show();
            self.out.extend_from_slice(b"/Span<</ActualText()>>BDC\n");
        }
        let joined = matches!(&self.show, Some(show) if (show.y - y).abs() < 0.005);
        if joined {
            let gap = self.show.as_ref().map_or(0.0, |s| s.end - start);
            if gap.abs() > TOUCH {
                number(&mut self.out, ((gap / font.size * 1000.0) * 10.0).round() / 10.0);
            }
        } else {
            self.close_show();
            let (px, py) = (round(start), round(self.height - y));
            number(&mut self.out, round(px - self.origin.0));
            self.out.push(b' ');
            number(&mut self.out, round(py - self.origin.1));
            self.out.extend_from_slice(b" Td[");
            self.origin = (px, py);
        }
        self.out.extend_from_slice(&run.shown);
        self.show = Some(Show { end: x + run.end * size, y });
        if run.reversed || run.silent {
            self.close_show();
            self.end_inner();
        }
    }

    fn text_state(&mut self, font: Font, rise: f32, stroked: bool, colour: Colour) {
        self.fill(colour);
        if self.font != Some(font) {
            let _ = write!(self.out, "/F{} ", font.face.0);
            number(&mut self.out, font.size);
            self.out.extend_from_slice(b" Tf\n");
            self.font = Some(font);
        }
        if (self.rise - rise).abs() >= 0.005 {
            number(&mut self.out, rise);
            self.out.extend_from_slice(b" Ts\n");
            self.rise = rise;
        }
        if stroked {
            let width = font.size * CJK_STRONG_STROKE;
            self.pen_state(&Pen { width, colour, dash: Vec::new(), round: false });
        }
        if self.stroked != stroked {
            self.out.extend_from_slice(if stroked { b"2 Tr\n" } else { b"0 Tr\n" });
            self.stroked = stroked;
        }
    }

    fn fill(&mut self, colour: Colour) {
        if self.fill != Some(colour) {
            self.colour(colour, b" rg\n");
            self.fill = Some(colour);
        }
    }

    fn colour(&mut self, colour: Colour, operator: &[u8]) {
        for (i, channel) in rgb(colour).into_iter().enumerate() {
            if i > 0 {
                self.out.push(b' ');
            }
            number(&mut self.out, f32::from(channel) / 255.0);
        }
        self.out.extend_from_slice(operator);
    }

    fn pen_state(&mut self, pen: &Pen) {
        let dash: Vec<u32> = pen.dash.iter().map(|d| (d * 1000.0) as u32).collect();
        let wanted = (pen.width, pen.colour, dash, pen.round);
        if self.pen.as_ref() == Some(&wanted) {
            return;
        }
        self.close_show();
        let before = self.pen.take();
        let dash = wanted.2;
        if before.as_ref().is_none_or(|b| b.1 != pen.colour) {
            self.colour(pen.colour, b" RG\n");
        }
        if before.as_ref().is_none_or(|b| b.0 != pen.width) {
            number(&mut self.out, pen.width);
            self.out.extend_from_slice(b" w\n");
        }
        if before.as_ref().map_or(!dash.is_empty(), |b| b.2 != dash) {
            self.out.push(b'[');
            for d in &pen.dash {
                number(&mut self.out, *d);
                self.out.push(b' ');
            }
            self.out.extend_from_slice(b"]0 d\n");
        }
        if before.as_ref().map_or(pen.round, |b| b.3 != pen.round) {
            self.out.extend_from_slice(if pen.round { b"1 J 1 j\n" } else { b"0 J 0 j\n" });
        }
        self.pen = Some((pen.width, pen.colour, dash, pen.round));
    }

    /// What is drawn until [`end_said`](Self::end_said) stands for a character.
    pub fn begin_said(&mut self, said: char, structure: &mut Structure) {
        self.leave_text(structure);
        let _ = writeln!(self.out, "/Span<</ActualText {}>>BDC", text_string(&said.to_string()));
    }

    /// Ends it.
    pub fn end_said(&mut self) {
        self.end_inner();
    }

    /// Draws a path.
    pub fn path(&mut self, path: &Path, structure: &mut Structure) {
        self.leave_text(structure);
        if let Some(pen) = &path.stroke {
            self.pen_state(pen);
        }
        if let Some(fill) = path.fill {
            self.fill(fill);
        }
        for seg in &path.segs {
            match *seg {
                Seg::Move(x, y) => self.points(&[x, y], b"m\n"),
                Seg::Line(x, y) => self.points(&[x, y], b"l\n"),
                Seg::Curve(c) => self.points(&c, b"c\n"),
                Seg::Close => self.out.extend_from_slice(b"h\n"),
            }
        }
        self.out.extend_from_slice(match (path.stroke.is_some(), path.fill.is_some()) {
            (true, true) => b"B\n",
            (true, false) => b"S\n",
            (false, true) => b"f\n",
            (false, false) => b"n\n",
        });
    }

    fn points(&mut self, points: &[f32], operator: &[u8]) {
        for pair in points.chunks_exact(2) {
            number(&mut self.out, round(pair[0]));
            self.out.push(b' ');
            number(&mut self.out, round(self.height - pair[1]));
            self.out.push(b' ');
        }
        self.out.extend_from_slice(operator);
    }

    /// Draws a picture into a rectangle: left, top, width, height.
    pub fn image(&mut self, [x, y, w, h]: [f32; 4], image: usize, structure: &mut Structure) {
        self.leave_text(structure);
        self.out.extend_from_slice(b"q ");
        for value in [w, 0.0, 0.0, h, x, self.height - y - h] {
            number(&mut self.out, round(value));
            self.out.push(b' ');
        }
        let _ = writeln!(self.out, "cm/I{image} Do Q");
    }
}

/// A hundredth of a point is finer than any printer.
fn round(value: f32) -> f32 {
    (value * 100.0).round() / 100.0
}
