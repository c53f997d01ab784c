//! Tables: heads, rows, rules. A row is a strip; one taller than half a page is cut between its lines.

use super::contents::{Entry, EntryKind};
use super::strip::{Frame, Item, Path, Strip, line_items};
use super::width::{Wish, solve};
use super::{Context, block, text};
use crate::model::{Align, Colour, Row, Table, Text, Width};
use crate::shape::{Lines, Prepared};
use crate::structure::{NodeId, Tag};
use crate::theme::{self, MM, Style};

/// Heads up to this wide stand on one line in a column that fits its cells.
const LONG_HEAD_MM: f32 = 22.0;

/// A head that is drawn again on each page that the table continues on.
#[derive(Debug, Clone)]
pub struct RepeatedHead {
    /// The head, as artifacts.
    pub frame: Frame,
    /// How many rows the whole table has.
    pub rows: usize,
    /// Width of the table.
    pub width: f32,
}

/// What the rows of one table share.
struct Grid {
    style: Style,
    pad: f32,
    /// Left edge and width of each column's text.
    columns: Vec<(f32, f32)>,
    width: f32,
    body: NodeId,
}

/// The table as strips: caption, head, rows, note.
pub fn lay_out(ctx: &mut Context<'_>, table: &Table, width: f32, parent: NodeId) -> Vec<Strip> {
    let node = ctx.structure.node(Tag::Table, parent);
    let mut strips = caption(ctx, table, width, node);
    let style = theme::table_style(table.columns.len());
    let head_style = Style { strong: true, colour: Colour::Ink2, ..style };
    let mut heads: Vec<Prepared> =
        table.columns.iter().map(|c| ctx.shaper.prepare(&c.head, head_style, false)).collect();
    let mut cells = prepare_rows(ctx, table, style);
    let columns = columns(table, &heads, &cells, width);
    let head_node = ctx.structure.node(Tag::THead, node);
    let head = head(ctx, table, &mut heads, (&columns, width, head_style), head_node);
    let id = ctx.heads.len();
    let body = ctx.structure.node(Tag::TBody, node);
    let wide = table.columns.len() > 8;
    let pad = if wide { theme::CELL_PAD_WIDE_MM } else { theme::CELL_PAD_MM } * MM;
    let grid = Grid { style, pad, columns, width, body };
    ctx.heads.push(RepeatedHead { frame: repeated(&head), rows: table.rows.len(), width });
    strips.push(Strip {
        gap: if table.caption.is_some() { 3.0 } else { 6.0 },
        height: head.height,
        items: head.items,
        keep: true,
        row: None,
    });
    if table.rows.is_empty() {
        strips.append(&mut empty(ctx, &grid));
    }
    let count = table.rows.len();
    for (i, (row, cells)) in table.rows.iter().zip(&mut cells).enumerate() {
        let mut parts = self::row(ctx, table, (row, cells), &grid, i + 1 == count);
        parts.iter_mut().for_each(|s| s.row = Some((id, i + 1)));
        if parts.len() == 1 {
            parts[0].keep = (i == 0 && count > 1) || i + 2 == count;
        }
        strips.append(&mut parts);
    }
    note(ctx, table, width, parent, &mut strips);
    strips
}

fn caption(ctx: &mut Context<'_>, table: &Table, width: f32, node: NodeId) -> Vec<Strip> {
    let Some(words) = table.caption.as_ref().filter(|c| !c.is_empty()) else {
        return Vec::new();
    };
    let caption = ctx.structure.node(Tag::Caption, node);
    let frame = text::boxed(ctx, words, Style { size: 9.4, ..theme::BODY }, width, Align::Left, caption);
    let mut strips = block::one(6.0, frame);
    strips[0].keep = true;
    if let Some(bookmark) = &table.bookmark {
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
    strips
}

fn note(ctx: &mut Context<'_>, table: &Table, width: f32, parent: NodeId, strips: &mut Vec<Strip>) {
    let Some(words) = table.note.as_ref().filter(|n| !n.is_empty()) else {
        return;
    };
    let node = ctx.structure.node(Tag::P, parent);
    let frame = text::boxed(ctx, words, theme::SMALL, width, Align::Left, node);
    if let Some(last) = strips.last_mut() {
        last.keep = true;
    }
    strips.append(&mut block::one(4.0, frame));
}

fn prepare_rows(ctx: &mut Context<'_>, table: &Table, style: Style) -> Vec<Vec<Prepared>> {
    let nothing = Text::default();
    let row = |row: &Row| -> Vec<Prepared> {
        let cell = |(i, column): (usize, &crate::model::TableColumn)| {
            let text = row.cells.get(i).map_or(&nothing, |c| &c.text);
            ctx.shaper.prepare(text, style, column.unbroken)
        };
        table.columns.iter().enumerate().map(cell).collect()
    };
    table.rows.iter().map(row).collect()
}

/// Left edge and width of each column's text; the first and the last are flush with the text block.
fn columns(table: &Table, heads: &[Prepared], cells: &[Vec<Prepared>], width: f32) -> Vec<(f32, f32)> {
    let wide = table.columns.len() > 8;
    let side = if wide { theme::CELL_SIDE_WIDE_MM } else { theme::CELL_SIDE_MM } * MM;
    let gaps: Vec<f32> = table
        .columns
        .windows(2)
        .map(|pair| {
            let right_left = pair[0].align == Align::Right && pair[1].align == Align::Left;
            if right_left { (2.0 * side).max(theme::RIGHT_LEFT_GAP_MM * MM) } else { 2.0 * side }
        })
        .collect();
    let wishes: Vec<Wish> = table
        .columns
        .iter()
        .enumerate()
        .map(|(i, column)| {
            let column_cells = || cells.iter().map(|row| &row[i]);
            // A long head over short cells may wrap, but not inside a word.
            let long = column.width == Width::Fit && heads[i].natural > LONG_HEAD_MM * MM;
            let head = if long { heads[i].longest_word } else { heads[i].natural };
            Wish {
                width: column.width,
                least: column_cells().map(|c| c.longest_word).fold(heads[i].longest_word, f32::max),
                natural: column_cells().map(|c| c.natural).fold(head, f32::max),
                total: column_cells().map(|c| c.natural).sum::<f32>() + heads[i].natural,
            }
        })
        .collect();
    let widths = solve(&wishes, width - gaps.iter().sum::<f32>());
    let mut x = 0.0;
    widths
        .iter()
        .enumerate()
        .map(|(i, own)| {
            let at = x;
            x += own + gaps.get(i).copied().unwrap_or(0.0);
            (at, *own)
        })
        .collect()
}

/// The heads over several columns; gives for each column the name of the head above it.
fn group_heads(
    ctx: &mut Context<'_>,
    table: &Table,
    (columns, style): (&[(f32, f32)], Style),
    node: NodeId,
    frame: &mut Frame,
) -> Vec<Option<String>> {
    let mut over = vec![None; columns.len()];
    if table.groups.is_empty() {
        return over;
    }
    let row = ctx.structure.node(Tag::TR, node);
    let mut next = 0;
    for group in &table.groups {
        let Some(&(x, _)) = columns.get(group.first) else {
            continue;
        };
        let last = (group.first + group.span.max(1) - 1).min(columns.len() - 1);
        blank(ctx, row, group.first.saturating_sub(next));
        next = last + 1;
        let right = columns[last].0 + columns[last].1;
        let cell = ctx.structure.node(Tag::TH, row);
        let name = ctx.structure.name(cell);
        ctx.structure.scope(cell, "Column", next - group.first);
        over[group.first..next].fill(Some(name));
        let ink = Style { colour: Colour::Ink, ..style };
        let part = text::boxed(ctx, &group.head, ink, right - x, Align::Left, cell);
        let height = part.height + 3.0;
        frame.height = frame.height.max(height);
        frame.place(part, x, 0.0);
        frame.items.push(Path::rule(x, height, right - x, theme::HAIRLINE, Colour::Ink2).artifact());
    }
    blank(ctx, row, columns.len().saturating_sub(next));
    frame.height += 2.6;
    over
}

/// An empty cell over `columns` columns, so that every row has as many as the table; none over none.
fn blank(ctx: &mut Context<'_>, row: NodeId, columns: usize) {
    if columns > 0 {
        let cell = ctx.structure.node(Tag::TD, row);
        ctx.structure.span(cell, columns);
    }
}

fn head(
    ctx: &mut Context<'_>,
    table: &Table,
    heads: &mut [Prepared],
    (columns, width, style): (&[(f32, f32)], f32, Style),
    node: NodeId,
) -> Frame {
    let mut frame = Frame::default();
    let over = group_heads(ctx, table, (columns, style), node, &mut frame);
    let row = ctx.structure.node(Tag::TR, node);
    let filled: Vec<Lines> =
        heads.iter_mut().zip(columns).map(|(head, (_, own))| head.fill(&mut ctx.shaper, *own)).collect();
    let lines = filled.iter().map(|l| l.lines.len()).max().unwrap_or(0);
    let top = frame.height;
    for (at, ((mut lines_of, (x, own)), column)) in filled.into_iter().zip(columns).zip(&table.columns).enumerate() {
        let cell = ctx.structure.node(Tag::TH, row);
        ctx.structure.scope_under(cell, "Column", 1, over[at].as_deref());
        // Heads of fewer lines stand on the rule.
        let down = top + (lines - lines_of.lines.len()) as f32 * style.line;
        for (i, line) in std::mem::take(&mut lines_of.lines).into_iter().enumerate() {
            let at = x + text::offset(*own, line.width, column.align, lines_of.rtl);
            frame.items.extend(line_items(line, &lines_of, at, down + i as f32 * style.line, cell));
        }
    }
    frame.height = top + lines as f32 * style.line + 2.2;
    frame.items.push(Path::rule(0.0, frame.height, width, theme::RULE, Colour::Ink).artifact());
    frame
}

fn repeated(head: &Frame) -> Frame {
    Frame { height: head.height, items: head.items.iter().filter_map(Item::as_artifact).collect() }
}

fn empty(ctx: &mut Context<'_>, grid: &Grid) -> Vec<Strip> {
    let row = ctx.structure.node(Tag::TR, grid.body);
    let cell = ctx.structure.node(Tag::TD, row);
    if grid.columns.len() > 1 {
        ctx.structure.span(cell, grid.columns.len());
    }
    let words = Text::from(ctx.words.none.clone());
    let part = text::boxed(ctx, &words, grid.style, grid.width, Align::Left, cell);
    let mut frame = Frame { height: part.height + 2.0 * grid.pad, items: Vec::new() };
    frame.place(part, 0.0, grid.pad);
    frame.items.push(end_rule(grid, frame.height, true));
    block::one(0.0, frame)
}

fn end_rule(grid: &Grid, y: f32, last: bool) -> Item {
    let (weight, colour) = if last { (theme::RULE, Colour::Ink) } else { (theme::HAIRLINE, Colour::Hairline) };
    Path::rule(0.0, y, grid.width, weight, colour).artifact()
}

fn row(
    ctx: &mut Context<'_>,
    table: &Table,
    (row, cells): (&Row, &mut [Prepared]),
    grid: &Grid,
    last: bool,
) -> Vec<Strip> {
    let node = ctx.structure.node(Tag::TR, grid.body);
    let filled: Vec<Lines> =
        cells.iter_mut().zip(&grid.columns).map(|(cell, (_, own))| cell.fill(&mut ctx.shaper, *own)).collect();
    let count = filled.iter().map(|l| l.lines.len()).max().unwrap_or(1);
    let text_height = count as f32 * grid.style.line;
    let nodes: Vec<NodeId> = (0..filled.len()).map(|i| cell_node(ctx, table, i, node)).collect();
    let height = (text_height + 2.0 * grid.pad).max(table.row_height_mm * MM);
    let tall = height > ctx.sheet.text_height() / 2.0;
    let mut strips = if tall {
        let mut strips = cut(filled, &nodes, table, grid, count);
        if let Some(end) = strips.last_mut() {
            end.height += grid.pad;
        }
        strips
    } else {
        let mut items = Vec::with_capacity(filled.len() + 1);
        let top = height - grid.pad - text_height;
        for (i, mut lines) in filled.into_iter().enumerate() {
            let (x, own) = grid.columns[i];
            for (n, line) in std::mem::take(&mut lines.lines).into_iter().enumerate() {
                let at = x + text::offset(own, line.width, table.columns[i].align, lines.rtl);
                items.extend(line_items(line, &lines, at, top + n as f32 * grid.style.line, nodes[i]));
            }
        }
        vec![Strip { height, items, ..Strip::default() }]
    };
    if let (Some(words), Some(strip)) = (row.second.as_ref().filter(|s| !s.is_empty()), strips.last_mut()) {
        second_line(ctx, words, grid, strip);
    }
    if let Some(strip) = strips.last_mut() {
        let y = strip.height;
        strip.items.push(end_rule(grid, y, last));
    }
    strips
}

/// What did not fit a column stands in a line of its own under the row, from the second column on.
fn second_line(ctx: &mut Context<'_>, words: &Text, grid: &Grid, strip: &mut Strip) {
    let row = ctx.structure.node(Tag::TR, grid.body);
    let cell = ctx.structure.node(Tag::TD, row);
    ctx.structure.span(cell, grid.columns.len());
    let x = grid.columns.get(1).map_or(0.0, |c| c.0);
    let style = Style { colour: Colour::Ink2, ..grid.style };
    let part = text::boxed(ctx, words, style, grid.width - x, Align::Left, cell);
    let mut frame = Frame { height: 0.0, items: std::mem::take(&mut strip.items) };
    let top = strip.height - grid.pad * 0.5;
    strip.height = top + part.height + grid.pad;
    frame.place(part, x, top);
    strip.items = frame.items;
}

fn cell_node(ctx: &mut Context<'_>, table: &Table, column: usize, row: NodeId) -> NodeId {
    if column == 0 && table.row_heads {
        let node = ctx.structure.node(Tag::TH, row);
        ctx.structure.scope(node, "Row", 1);
        node
    } else {
        ctx.structure.node(Tag::TD, row)
    }
}

/// A strip for each line of a row that is taller than half a page.
fn cut(mut filled: Vec<Lines>, nodes: &[NodeId], table: &Table, grid: &Grid, count: usize) -> Vec<Strip> {
    let mut taken: Vec<_> = filled.iter_mut().map(|l| std::mem::take(&mut l.lines).into_iter()).collect();
    (0..count)
        .map(|n| {
            let top = if n == 0 { grid.pad } else { 0.0 };
            let mut strip = Strip { height: grid.style.line + top, keep: n == 0 && count > 1, ..Strip::default() };
            for (i, lines) in taken.iter_mut().enumerate() {
                let Some(line) = lines.next() else { continue };
                let (x, own) = grid.columns[i];
                let at = x + text::offset(own, line.width, table.columns[i].align, filled[i].rtl);
                strip.items.extend(line_items(line, &filled[i], at, top, nodes[i]));
            }
            strip
        })
        .collect()
}
