//! Paragraphs: lines as strips that keep widows and orphans together.

use super::Context;
use super::strip::{Frame, Item, Strip, line_items};
use crate::model::{Align, Text};
use crate::shape::Lines;
use crate::structure::NodeId;
use crate::theme::Style;

/// Where a line stands in a width.
pub fn offset(width: f32, line: f32, align: Align, rtl: bool) -> f32 {
    match (align, rtl) {
        (Align::Left, false) => 0.0,
        (Align::Right, _) | (Align::Left, true) => width - line,
        (Align::Centre, _) => (width - line) / 2.0,
    }
}

/// Lines of a text in a width.
pub fn fill(ctx: &mut Context<'_>, text: &Text, style: Style, width: f32) -> Lines {
    let mut prepared = ctx.shaper.prepare(text, style, false);
    prepared.fill(&mut ctx.shaper, width)
}

/// Lines one under another.
pub fn stacked(lines: Lines, x: f32, width: f32, align: Align, node: NodeId) -> Frame {
    let mut frame = Frame::default();
    for (top, item) in placed(lines, x, width, align, node) {
        frame.items.extend(item.into_iter().map(|mut i| {
            i.shift(0.0, top);
            i
        }));
        frame.height = top;
    }
    frame
}

/// A text in a box of a width.
pub fn boxed(ctx: &mut Context<'_>, text: &Text, style: Style, width: f32, align: Align, node: NodeId) -> Frame {
    let lines = fill(ctx, text, style, width);
    let height = lines.lines.len() as f32 * style.line;
    let mut frame = stacked(lines, 0.0, width, align, node);
    frame.height = height;
    frame
}

/// A text as strips of one line each. The first `orphans` and the last two lines stay together.
pub fn strips(ctx: &mut Context<'_>, text: &Text, style: Style, width: f32, align: Align, node: NodeId) -> Vec<Strip> {
    let lines = fill(ctx, text, style, width);
    let count = lines.lines.len();
    placed(lines, 0.0, width, align, node)
        .enumerate()
        .map(|(i, (_, items))| Strip {
            height: style.line,
            items,
            keep: i + 1 < count && (i == 0 || i + 2 == count),
            ..Strip::default()
        })
        .collect()
}

/// The items of each line with the line's top.
fn placed(mut lines: Lines, x: f32, width: f32, align: Align, node: NodeId) -> impl Iterator<Item = (f32, Vec<Item>)> {
    let all = std::mem::take(&mut lines.lines);
    all.into_iter().enumerate().map(move |(i, line)| {
        let at = x + offset(width, line.width, align, lines.rtl);
        (i as f32 * lines.style.line, line_items(line, &lines, at, 0.0, node))
    })
}
