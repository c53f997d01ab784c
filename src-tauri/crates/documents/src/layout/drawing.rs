//! Figures, seals and QR codes.

use super::contents::{Entry, EntryKind};
use super::strip::{Frame, Item, Path, Pen, Seg, Strip};
use super::{Context, block, text};
use crate::Finding;
use crate::model::{Align, Colour, Figure, Primitive, QrCode, Span, Stroke, Text};
use crate::seal;
use crate::shape::Line;
use crate::structure::{NodeId, Tag};
use crate::theme::{self, Family, MM, Style};

/// The quiet zone of a QR code, in modules.
const QUIET: usize = 4;
/// Nothing in a drawing is smaller, in points.
const LEAST_TYPE: f32 = 6.0;

/// A figure as one strip.
pub fn figure(ctx: &mut Context<'_>, figure: &Figure, width: f32, parent: NodeId) -> Vec<Strip> {
    let caption = figure.caption.as_ref().filter(|c| !c.is_empty());
    let alt =
        if figure.alt.is_empty() { caption.map(Text::plain_text).unwrap_or_default() } else { figure.alt.clone() };
    let node = ctx.figure_node(parent, &alt);
    let mut frame = Frame { height: figure.height_mm * MM, items: Vec::new() };
    for primitive in &figure.primitives {
        draw(ctx, primitive, node, &mut frame.items);
    }
    let mut strips = block::one(8.0, frame);
    if let Some(words) = caption {
        let below = ctx.structure.node(Tag::Caption, node);
        let part = text::boxed(ctx, words, theme::SMALL, width, Align::Left, below);
        if let Some(bookmark) = &figure.bookmark {
            let entry = Entry {
                kind: EntryKind::Illustration,
                number: String::new(),
                text: words.plain_text(),
                bookmark: bookmark.clone(),
                place: None,
            };
            let entry = ctx.entry(entry);
            strips[0].items.push(Item::Anchor { y: 0.0, entry });
        }
        strips[0].keep = true;
        strips.append(&mut block::one(4.0, part));
    }
    strips
}

fn draw(ctx: &mut Context<'_>, primitive: &Primitive, node: NodeId, items: &mut Vec<Item>) {
    let path = match primitive {
        Primitive::Line { from, to, stroke } => {
            Path { segs: polyline(&[*from, *to], false), stroke: Some(pen(stroke)), fill: None }
        }
        Primitive::Rect { at, size, radius, stroke, fill } => {
            let rect = [at.0 * MM, at.1 * MM, size.0 * MM, size.1 * MM];
            let stroke = stroke.as_ref().map(pen);
            if *radius > 0.0 {
                Path::round_rect(rect, radius * MM, stroke, *fill)
            } else {
                Path::rect(rect, stroke, *fill)
            }
        }
        Primitive::Polyline { points, closed, stroke, fill } => {
            let stroke = stroke.as_ref().map(pen);
            Path { segs: polyline(points, *closed), stroke, fill: *fill }
        }
        Primitive::Bezier { start, steps, stroke, fill } => {
            Path { segs: bezier(start, steps), stroke: Some(pen(stroke)), fill: *fill }
        }
        Primitive::Text { at, text: words, size_pt, anchor, colour } => {
            let place = (at.0 * MM, at.1 * MM, *anchor);
            return items.extend(label(ctx, words, (*size_pt, *colour), place, node));
        }
    };
    items.push(Item::Path { path, node });
}

/// A line of text with its base line at a place.
fn label(
    ctx: &mut Context<'_>,
    words: &Text,
    (size, colour): (f32, Colour),
    (x, y, anchor): (f32, f32, Align),
    node: NodeId,
) -> Vec<Item> {
    let size = size.max(LEAST_TYPE);
    let style = Style { family: Family::Sans, strong: false, size, line: size, colour };
    let lines = text::fill(ctx, words, style, f32::MAX / 4.0);
    let looks = lines.looks;
    let place = |line: Line| {
        let x = x + text::offset(0.0, line.width, anchor, false);
        Item::Text { x, y, line, looks: looks.clone(), node }
    };
    lines.lines.into_iter().map(place).collect()
}

fn bezier(start: &(f32, f32), steps: &[[(f32, f32); 3]]) -> Vec<Seg> {
    let (x, y) = point(start);
    let mut segs = vec![Seg::Move(x, y)];
    segs.extend(steps.iter().map(|step| {
        let [a, b, c] = step.map(|p| point(&p));
        Seg::Curve([a.0, a.1, b.0, b.1, c.0, c.1])
    }));
    segs
}

/// A point of a figure in points.
fn point(p: &(f32, f32)) -> (f32, f32) {
    (p.0 * MM, p.1 * MM)
}

fn polyline(points: &[(f32, f32)], closed: bool) -> Vec<Seg> {
    let mut segs: Vec<Seg> = points
        .iter()
        .map(point)
        .enumerate()
        .map(|(i, (x, y))| if i == 0 { Seg::Move(x, y) } else { Seg::Line(x, y) })
        .collect();
    if closed {
        segs.push(Seg::Close);
    }
    segs
}

fn pen(stroke: &Stroke) -> Pen {
    let dash = stroke.dash_mm.iter().map(|d| d * MM).collect();
    Pen { width: stroke.width_pt, colour: stroke.colour, dash, round: stroke.round }
}

/// The seal's strands in a box of `size` points at a place. Small seals have thin lines.
pub fn seal_items(
    digest: &[u8; 8],
    size: f32,
    stale: bool,
    (x, y): (f32, f32),
    node: NodeId,
    quiet: bool,
) -> Vec<Item> {
    let mm = size / MM;
    let strands = if mm >= 60.0 { seal::STRANDS_LARGE } else { seal::STRANDS };
    let width = if mm <= 12.0 { 0.2 } else { 0.35 };
    let colour = match (stale, quiet) {
        (true, _) => Colour::Stale,
        (false, true) => Colour::Ink2,
        (false, false) => Colour::Accent,
    };
    let scale = size / 100.0;
    let at = |p: (f64, f64)| (x + p.0 as f32 * scale, y + p.1 as f32 * scale);
    let mut items = Vec::new();
    for strand in seal::paths_with(digest, strands) {
        let (sx, sy) = at(strand.start);
        let mut segs = vec![Seg::Move(sx, sy)];
        segs.extend(strand.curves.iter().map(|c| {
            let [a, b, c] = c.map(at);
            Seg::Curve([a.0, a.1, b.0, b.1, c.0, c.1])
        }));
        segs.push(Seg::Close);
        let pen = Pen { width, colour, dash: Vec::new(), round: true };
        items.push(Item::Path { path: Path { segs, stroke: Some(pen), fill: None }, node });
    }
    if stale {
        let (from, to) = (at((15.0, 85.0)), at((85.0, 15.0)));
        let pen = Pen { width: 0.6, colour, dash: Vec::new(), round: true };
        let segs = vec![Seg::Move(from.0, from.1), Seg::Line(to.0, to.1)];
        items.push(Item::Path { path: Path { segs, stroke: Some(pen), fill: None }, node });
    }
    items
}

/// A seal in the middle of its width, with the digest under it.
pub fn seal_block(
    ctx: &mut Context<'_>,
    (digest, size_mm, stale): (&[u8; 8], f32, bool),
    caption: Option<&Text>,
    width: f32,
    parent: NodeId,
) -> Frame {
    let size = size_mm * MM;
    let mut frame = Frame { height: size, items: Vec::new() };
    let place = ((width - size) / 2.0, 0.0);
    frame.items = seal_items(digest, size, stale, place, crate::structure::ARTIFACT, false);
    let node = ctx.structure.node(Tag::P, parent);
    let words = Text::from(Span::mono(grouped(&digest[..4])));
    let below = text::boxed(ctx, &words, Style { size: 9.0, line: 11.0, ..theme::BODY }, width, Align::Centre, node);
    let top = frame.height + 2.5;
    frame.height = top + below.height;
    frame.place(below, 0.0, top);
    if let Some(words) = caption.filter(|c| !c.is_empty()) {
        let node = ctx.structure.node(Tag::P, parent);
        let part = text::boxed(ctx, words, Style { size: 7.6, line: 9.4, ..theme::SMALL }, width, Align::Centre, node);
        let top = frame.height;
        frame.height += part.height;
        frame.place(part, 0.0, top);
    }
    frame
}

/// Bytes as hex digits in groups of four.
pub fn grouped(bytes: &[u8]) -> String {
    let groups: Vec<String> = bytes.chunks(2).map(|c| c.iter().map(|b| format!("{b:02x}")).collect()).collect();
    groups.join(" ")
}

/// A QR code; modules of a row that touch are one rectangle.
pub fn qr(ctx: &mut Context<'_>, code: &QrCode, width: f32, parent: NodeId) -> Frame {
    let alt = if code.alt.is_empty() { &code.caption } else { &code.alt };
    let made = qrcode::QrCode::with_error_correction_level(code.payload.as_bytes(), qrcode::EcLevel::M);
    let Ok(made) = made else {
        ctx.findings.push(Finding::QrTooLong { payload: code.payload.clone() });
        return Frame::default();
    };
    let node = ctx.figure_node(parent, alt);
    let across = made.width();
    let colours = made.to_colors();
    let size = code.size_mm * MM;
    let module = size / (across + 2 * QUIET) as f32;
    let mut segs = Vec::new();
    for (row, line) in colours.chunks(across).enumerate() {
        let mut column = 0;
        for run in line.chunk_by(|a, b| a == b) {
            if run[0] == qrcode::Color::Dark {
                let x = (column + QUIET) as f32 * module;
                let y = (row + QUIET) as f32 * module;
                let right = x + run.len() as f32 * module;
                segs.extend([
                    Seg::Move(x, y),
                    Seg::Line(right, y),
                    Seg::Line(right, y + module),
                    Seg::Line(x, y + module),
                    Seg::Close,
                ]);
            }
            column += run.len();
        }
    }
    let path = Path { segs, stroke: None, fill: Some(Colour::Ink) };
    let mut frame = Frame { height: size, items: vec![Item::Path { path, node }] };
    if !code.caption.is_empty() {
        let below = ctx.structure.node(Tag::P, parent);
        let words = Text::from(code.caption.clone());
        let part = text::boxed(ctx, &words, theme::SMALL, size.min(width), Align::Centre, below);
        let top = frame.height;
        frame.height += part.height;
        frame.place(part, 0.0, top);
    }
    frame
}
