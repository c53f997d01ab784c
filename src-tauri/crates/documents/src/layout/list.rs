//! Lists of all kinds: key-value pairs, points, commands, large figures, two columns of lines.

use super::strip::{Frame, Path, Strip};
use super::{Context, block, text};
use crate::model::{Align, Colour, Count, KeyValue, ListItem, Marker, Pair, Span, Text, TwoColumnRow};
use crate::structure::{NodeId, Numbering, Tag};
use crate::theme::{self, MM, Style};

/// Key-value pairs; each pair is a strip.
pub fn key_value(ctx: &mut Context<'_>, list: &KeyValue, width: f32, parent: NodeId) -> Vec<Strip> {
    if list.pairs.is_empty() {
        return Vec::new();
    }
    let node = self::list(ctx, Numbering::None, parent);
    let key = if list.key_mm > 0.0 { list.key_mm } else { theme::PAIR_KEY_MM } * MM;
    let mut strips = Vec::new();
    for (i, pair) in list.pairs.iter().enumerate() {
        let mut frame = if list.dense {
            self::pair(ctx, pair, (theme::TABLE, theme::TABLE), (key, width), node)
        } else {
            self::pair(ctx, pair, (Style { line: 12.6, size: 9.5, ..theme::SMALL }, theme::BODY), (key, width), node)
        };
        if !list.dense {
            frame.height += 3.0;
            frame.items.push(Path::rule(0.0, frame.height - 1.2, width, theme::HAIRLINE, Colour::Hairline).artifact());
        }
        let gap = if i == 0 { 8.0 } else { 0.0 };
        strips.append(&mut block::one(gap, frame));
    }
    strips
}

/// A list's own node.
pub fn list(ctx: &mut Context<'_>, numbering: Numbering, parent: NodeId) -> NodeId {
    let node = ctx.structure.node(Tag::L, parent);
    ctx.structure.numbering(node, numbering);
    node
}

/// A key and its value on one base line.
pub fn pair(
    ctx: &mut Context<'_>,
    pair: &Pair,
    (key_style, value_style): (Style, Style),
    (key_width, width): (f32, f32),
    parent: NodeId,
) -> Frame {
    let item = ctx.structure.node(Tag::LI, parent);
    let label = ctx.structure.node(Tag::Lbl, item);
    let body = ctx.structure.node(Tag::LBody, item);
    let quiet = Style { colour: Colour::Ink2, ..key_style };
    let key = text::boxed(ctx, &pair.key, quiet, key_width - 2.0 * MM, Align::Left, label);
    let value = text::boxed(ctx, &pair.value, value_style, width - key_width, Align::Left, body);
    let mut frame = Frame { height: key.height.max(value.height), items: Vec::new() };
    frame.place(key, 0.0, 0.0);
    frame.place(value, key_width, 0.0);
    frame
}

/// Points with a label.
pub fn points(ctx: &mut Context<'_>, items: &[ListItem], width: f32, parent: NodeId) -> Vec<Strip> {
    if items.is_empty() {
        return Vec::new();
    }
    let node = self::list(ctx, numbering(items), parent);
    let indent = 6.0 * MM;
    let mut strips = Vec::new();
    for (i, point) in items.iter().enumerate() {
        let item = ctx.structure.node(Tag::LI, node);
        let label = ctx.structure.node(Tag::Lbl, item);
        let body = ctx.structure.node(Tag::LBody, item);
        let dot = Text::from(Span::mark(Marker::Bullet));
        let words = if point.label.is_empty() { &dot } else { &point.label };
        let mark = text::boxed(ctx, words, theme::BODY, indent - 1.0 * MM, Align::Left, label);
        let mut lines = text::strips(ctx, &point.text, theme::BODY, width - indent, Align::Left, body);
        for line in &mut lines {
            line.items.iter_mut().for_each(|item| item.shift(indent, 0.0));
        }
        if let Some(first) = lines.first_mut() {
            first.gap = if i == 0 { 5.0 } else { 2.5 };
            first.items.splice(0..0, mark.items);
        }
        strips.append(&mut lines);
    }
    strips
}

/// How the labels of points are numbered: figures or dots when all are, else they are marks of their own.
fn numbering(items: &[ListItem]) -> Numbering {
    let figure = |item: &ListItem| {
        let label = item.label.plain_text();
        let digits = label.trim_end_matches(['.', ')']);
        !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit())
    };
    if items.iter().all(|item| item.label.is_empty()) {
        Numbering::Disc
    } else if items.iter().all(figure) {
        Numbering::Decimal
    } else {
        Numbering::None
    }
}

/// Lines of a machine with a hairline at their left.
pub fn code(ctx: &mut Context<'_>, lines: &[Text], width: f32, parent: NodeId) -> Vec<Strip> {
    // The type is one of words within a paragraph.
    let paragraph = ctx.structure.node(Tag::P, parent);
    let node = ctx.structure.node(Tag::Code, paragraph);
    let indent = 3.0 * MM;
    let mut frame = Frame::default();
    for line in lines {
        let part = text::boxed(ctx, line, theme::CODE, width - indent, Align::Left, node);
        let top = frame.height;
        frame.height += part.height;
        frame.place(part, indent, top);
    }
    let rule = [0.0, 0.0, theme::RULE, frame.height];
    frame.items.push(Path::rect(rule, None, Some(Colour::Ink2)).artifact());
    block::one(5.0, frame)
}

/// Large figures side by side, each under a rule.
pub fn counts(ctx: &mut Context<'_>, counts: &[Count], width: f32, parent: NodeId) -> Vec<Strip> {
    if counts.is_empty() {
        return Vec::new();
    }
    let node = list(ctx, Numbering::None, parent);
    let gap = theme::GRID_GAP_MM * MM;
    let each = (width - gap * (counts.len().max(1) - 1) as f32) / counts.len().max(1) as f32;
    let mut frame = Frame::default();
    for (i, count) in counts.iter().enumerate() {
        let x = i as f32 * (each + gap);
        let item = ctx.structure.node(Tag::LI, node);
        let label = ctx.structure.node(Tag::Lbl, item);
        let body = ctx.structure.node(Tag::LBody, item);
        let figure = text::boxed(ctx, &count.figure, theme::FIGURE, each, Align::Left, label);
        let words = text::boxed(ctx, &count.label, Style { size: 8.6, ..theme::SMALL }, each, Align::Left, body);
        frame.items.push(Path::rule(x, 0.0, each, theme::RULE, Colour::Ink).artifact());
        let below = 3.0 + figure.height + 2.0;
        frame.height = frame.height.max(below + words.height);
        frame.place(figure, x, 3.0);
        frame.place(words, x, below);
    }
    block::one(12.0, frame)
}

/// Numbered lines in two columns, the left column first.
pub fn two_columns(ctx: &mut Context<'_>, rows: &[TwoColumnRow], width: f32, parent: NodeId) -> Vec<Strip> {
    if rows.is_empty() {
        return Vec::new();
    }
    let node = list(ctx, Numbering::Decimal, parent);
    let gap = theme::HALF_GAP_MM * MM;
    let half = (width - gap) / 2.0;
    let split = rows.len().div_ceil(2);
    let mut columns: [Vec<Frame>; 2] = [Vec::new(), Vec::new()];
    for (i, row) in rows.iter().enumerate() {
        columns[usize::from(i >= split)].push(two_column_row(ctx, row, half, node));
    }
    let [left, right] = columns;
    let mut right = right.into_iter();
    let mut strips = Vec::new();
    for frame in left {
        let beside = right.next().unwrap_or_default();
        let mut whole = Frame { height: frame.height.max(beside.height), items: Vec::new() };
        whole.place(frame, 0.0, 0.0);
        whole.place(beside, half + gap, 0.0);
        strips.append(&mut block::one(0.0, whole));
    }
    if let Some(first) = strips.first_mut() {
        first.gap = 2.0;
    }
    strips
}

fn two_column_row(ctx: &mut Context<'_>, row: &TwoColumnRow, width: f32, parent: NodeId) -> Frame {
    let item = ctx.structure.node(Tag::LI, parent);
    let label = ctx.structure.node(Tag::Lbl, item);
    let body = ctx.structure.node(Tag::LBody, item);
    let quiet = Style { colour: Colour::Ink2, ..theme::TABLE };
    let number = 7.0 * MM;
    let aside = 31.0 * MM;
    let mut frame = Frame::default();
    let parts = [
        (text::boxed(ctx, &row.number.clone().into(), quiet, number, Align::Left, label), 0.0),
        (text::boxed(ctx, &row.name, theme::TABLE, width - number - aside - 1.0 * MM, Align::Left, body), number),
        (text::boxed(ctx, &row.aside, quiet, aside, Align::Left, body), width - aside),
    ];
    for (part, x) in parts {
        frame.height = frame.height.max(part.height + 2.6);
        frame.place(part, x, 1.2);
    }
    frame.items.push(Path::rule(0.0, frame.height, width, theme::HAIRLINE, Colour::Hairline).artifact());
    frame
}
