//! Signature blocks, two a row, in signing order. A block is never cut.

use std::rc::Rc;

use super::strip::{Frame, Item, Path, Pen, Seg, Strip};
use super::{Context, block, picture, text};
use crate::model::{Align, Colour, Field, SignatureBlock, StrokePath, Text};
use crate::structure::{NodeId, Tag};
use crate::theme::{self, Family, MM, Style};

const NAME: Style = Style { family: Family::Sans, strong: true, size: 8.6, line: 10.6, colour: Colour::Ink };
const LINE: Style = Style { strong: false, ..NAME };
const QUIET: Style = Style { colour: Colour::Ink2, ..LINE };
const TYPED: Style = Style { family: Family::Serif, strong: false, size: 17.0, line: 22.0, colour: Colour::Ink };
/// The ink of a drawn signature.
const INK: f32 = 1.3;
/// Blank on every side of a drawn signature.
const MARGIN_MM: f32 = 4.0;

/// Rows of two blocks.
pub fn lay_out(ctx: &mut Context<'_>, all: &[SignatureBlock], width: f32, parent: NodeId) -> Vec<Strip> {
    let gap = theme::HALF_GAP_MM * MM;
    let own = (theme::FIELD_WIDTH_MM * MM).min((width - gap) / 2.0);
    let mut strips = Vec::new();
    for (i, pair) in all.chunks(2).enumerate() {
        let mut frame = Frame::default();
        for (i, signature) in pair.iter().enumerate() {
            let part = one(ctx, signature, own, parent);
            frame.height = frame.height.max(part.height);
            frame.place(part, i as f32 * (own + gap), 0.0);
        }
        strips.append(&mut block::one(if i == 0 { 2.0 } else { 11.0 }, frame));
    }
    strips
}

fn one(ctx: &mut Context<'_>, signature: &SignatureBlock, width: f32, parent: NodeId) -> Frame {
    let div = ctx.structure.node(Tag::Div, parent);
    let mut frame = Frame::default();
    let head = ctx.structure.node(Tag::P, div);
    let party = text::boxed(ctx, &signature.party, NAME, width * 0.68, Align::Left, head);
    let meaning = text::boxed(ctx, &signature.meaning, QUIET, width * 0.31, Align::Right, head);
    let top = party.height.max(meaning.height) + 1.0;
    frame.place(party, 0.0, 0.0);
    frame.place(meaning, width * 0.69, 0.0);
    let wanted = if signature.height_mm > 0.0 { signature.height_mm } else { theme::FIELD_HEIGHT_MM };
    let wanted = wanted.max(theme::FIELD_MIN_MM) * MM;
    let (typed, needed) = typed(ctx, signature, (width, wanted));
    let height = wanted.max(needed);
    field(ctx, (signature, typed), (width, height), div, (&mut frame, top));
    let mut below = top + height + 2.0;
    let empty_date = Text::from(ctx.words.sign_here.clone());
    let lines = [
        (&signature.name, NAME),
        (&signature.role, QUIET),
        (if signature.when.is_empty() { &empty_date } else { &signature.when }, LINE),
        (&signature.digest, Style { size: 8.0, ..QUIET }),
    ];
    for (i, (words, style)) in lines.into_iter().enumerate() {
        if words.is_empty() {
            continue;
        }
        let node = ctx.structure.node(Tag::P, div);
        if i == 2 && signature.when.is_empty() {
            // A hand writes here: a line with room above it.
            below += 8.0 * MM - style.line;
            let quiet = Style { size: 8.0, ..QUIET };
            let part = text::boxed(ctx, words, quiet, width, Align::Left, node);
            frame.place(part, 0.0, below);
            let x = 26.0 * MM;
            frame.items.push(Path::rule(x, below + 8.6, width - x, 0.5, Colour::Ink).artifact());
            below += quiet.line;
            continue;
        }
        let part = text::boxed(ctx, words, style, width, Align::Left, node);
        let height = part.height;
        frame.place(part, 0.0, below);
        below += height;
    }
    frame.height = below;
    frame
}

/// How a typed name is set in its field, and the height that it needs: a long one is set smaller, and the field grows rather
/// than let it run over its edges.
fn typed(ctx: &mut Context<'_>, signature: &SignatureBlock, (width, height): (f32, f32)) -> (Style, f32) {
    let Field::Typed(name) = &signature.field else {
        return (TYPED, 0.0);
    };
    let mut found = (TYPED, 0.0);
    for (size, line) in [(TYPED.size, TYPED.line), (12.0, 15.0), (8.6, 10.6)] {
        let style = Style { size, line, ..TYPED };
        let lines = text::fill(ctx, name, style, width - 2.0 * MARGIN_MM * MM).lines.len();
        found = (style, lines as f32 * line + 2.0 * MM);
        if found.1 <= height {
            break;
        }
    }
    found
}

fn field(
    ctx: &mut Context<'_>,
    (signature, typed): (&SignatureBlock, Style),
    (width, height): (f32, f32),
    parent: NodeId,
    (frame, top): (&mut Frame, f32),
) {
    let hair = Pen { width: theme::HAIRLINE, colour: Colour::Hairline, ..Pen::default() };
    frame.items.push(Path::rect([0.0, top, width, height], Some(hair), None).artifact());
    frame.items.push(Path::rule(0.0, top + height, width, theme::RULE, Colour::Ink).artifact());
    frame.items.push(cross(2.0 * MM, top + height - 2.2 * MM));
    if let Some(form) = &signature.form {
        let node = ctx.structure.node(Tag::Form, parent);
        ctx.structure.alt(node, &form.alt);
        frame.items.push(Item::Form { rect: [0.0, top, width, height], field: Rc::new(form.clone()), node });
    }
    let inner = (width - 2.0 * MARGIN_MM * MM, height - 5.0 * MM);
    let corner = (MARGIN_MM * MM, top + 2.0 * MM);
    match &signature.field {
        Field::Blank => {}
        Field::Typed(name) => {
            let node = ctx.structure.node(Tag::P, parent);
            let part = text::boxed(ctx, name, typed, inner.0, Align::Left, node);
            let y = top + (height - part.height) / 2.0;
            frame.place(part, corner.0 + 2.0 * MM, y);
        }
        Field::Drawn(strokes) => {
            let alt = ctx.words.signature_of.replace("{name}", &signature.name.plain_text());
            let node = ctx.figure_node(parent, &alt);
            frame.items.extend(fit(strokes, inner, corner).into_iter().map(|path| Item::Path { path, node }));
        }
        Field::Scan(image) => {
            let part = picture::fitted(ctx, image, inner, parent);
            frame.place(part, corner.0, corner.1);
        }
    }
}

fn cross(x: f32, y: f32) -> Item {
    let d = 1.6;
    let pen = Pen { width: 0.5, colour: Colour::Ink2, ..Pen::default() };
    let segs = vec![Seg::Move(x - d, y - d), Seg::Line(x + d, y + d), Seg::Move(x + d, y - d), Seg::Line(x - d, y + d)];
    Path { segs, stroke: Some(pen), fill: None }.artifact()
}

/// Strokes scaled into a box and drawn as smooth curves through their points.
fn fit(strokes: &[StrokePath], (width, height): (f32, f32), (left, top): (f32, f32)) -> Vec<Path> {
    let points = || strokes.iter().flatten().copied().filter(|p| p.0.is_finite() && p.1.is_finite());
    let (mut x0, mut y0, mut x1, mut y1) = (f32::MAX, f32::MAX, f32::MIN, f32::MIN);
    for (x, y) in points() {
        (x0, y0, x1, y1) = (x0.min(x), y0.min(y), x1.max(x), y1.max(y));
    }
    if x1 < x0 {
        return Vec::new();
    }
    let scale = (width / (x1 - x0).max(1e-3)).min(height / (y1 - y0).max(1e-3));
    let dy = (height - (y1 - y0) * scale) / 2.0;
    let place = |p: (f32, f32)| (left + (p.0 - x0) * scale, top + dy + (p.1 - y0) * scale);
    let pen = Pen { width: INK, colour: Colour::Ink, dash: Vec::new(), round: true };
    strokes
        .iter()
        .filter(|s| !s.is_empty())
        .map(|stroke| {
            let p: Vec<(f32, f32)> =
                stroke.iter().copied().filter(|p| p.0.is_finite() && p.1.is_finite()).map(place).collect();
            Path { segs: smooth(&p), stroke: Some(pen.clone()), fill: None }
        })
        .collect()
}

/// Catmull-Rom through the points, as cubic curves.
fn smooth(p: &[(f32, f32)]) -> Vec<Seg> {
    let Some(first) = p.first() else {
        return Vec::new();
    };
    let mut segs = vec![Seg::Move(first.0, first.1)];
    if p.len() == 1 {
        segs.push(Seg::Line(first.0 + 0.1, first.1));
    }
    for i in 1..p.len() {
        let (a, b) = (p[i - 1], p[i]);
        let before = if i >= 2 { p[i - 2] } else { a };
        let after = *p.get(i + 1).unwrap_or(&b);
        segs.push(Seg::Curve([
            a.0 + (b.0 - before.0) / 6.0,
            a.1 + (b.1 - before.1) / 6.0,
            b.0 - (after.0 - a.0) / 6.0,
            b.1 - (after.1 - a.1) / 6.0,
            b.0,
            b.1,
        ]));
    }
    segs
}
