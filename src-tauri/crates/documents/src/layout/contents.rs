//! The contents page: two levels, annexes, tables and figures; each line leads to its place.

use std::rc::Rc;

use super::strip::{Item, Path, Pen, Seg, Strip};
use super::{Context, text};
use crate::model::{Align, Colour, Link, Text};
use crate::structure::{ARTIFACT, NodeId, Tag};
use crate::theme::{self, Family, MM, Style};

/// Something that links, bookmarks and the contents page lead to.
#[derive(Debug, Clone)]
pub struct Entry {
    /// What it is.
    pub kind: EntryKind,
    /// Its number; empty for none.
    pub number: String,
    /// Its words.
    pub text: String,
    /// The id that links name; empty for none.
    pub bookmark: String,
    /// The page's id and the height on it from the top, once it is placed.
    pub place: Option<(usize, f32)>,
}

/// What an entry is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EntryKind {
    /// A heading of a level, from 1.
    Heading(u8),
    /// A heading of an annex.
    Annex,
    /// A table or figure.
    Illustration,
    /// Only links lead here.
    Target,
}

const FIRST: Style = Style { family: Family::Serif, strong: true, size: 11.0, line: 14.0, colour: Colour::Ink };
const SECOND: Style = Style { family: Family::Sans, strong: false, size: 9.5, line: 12.6, colour: Colour::Ink };
const NUMBER_MM: f32 = 9.0;
const SECOND_MM: f32 = 11.0;
/// Right of a line's words, for the page number.
const PAGE_MM: f32 = 10.0;

/// The strips of the contents page. `page_of` gives the printed number of a page by its id.
pub fn lay_out(ctx: &mut Context<'_>, width: f32, parent: NodeId, page_of: impl Fn(usize) -> usize) -> Vec<Strip> {
    let title = ctx.structure.node(Tag::H1, parent);
    let words = Text::from(ctx.words.contents.clone());
    let head = text::boxed(ctx, &words, theme::H1, width, Align::Left, title);
    let mut strips = vec![Strip { height: head.height + 6.0, items: head.items, keep: true, ..Strip::default() }];
    let toc = ctx.structure.node(Tag::Toc, parent);
    let entries = ctx.entries.clone();
    let listed = |kinds: &dyn Fn(EntryKind) -> bool| -> Vec<Entry> {
        entries.iter().filter(|e| kinds(e.kind) && e.place.is_some()).cloned().collect()
    };
    for entry in listed(&|k| matches!(k, EntryKind::Heading(1 | 2))) {
        if is_signpost(&entry) {
            continue;
        }
        strips.push(line(ctx, &entry, width, toc, &page_of));
    }
    let annexes = ctx.words.annexes.clone();
    let illustrations = ctx.words.tables_and_figures.clone();
    for (title, kind) in [(annexes, EntryKind::Annex), (illustrations, EntryKind::Illustration)] {
        let group = listed(&|k| k == kind);
        if group.is_empty() {
            continue;
        }
        let node = ctx.structure.node(Tag::P, parent);
        let head = text::boxed(ctx, &title.into(), theme::H3, width, Align::Left, node);
        strips.push(Strip { gap: 10.0, height: head.height + 2.0, items: head.items, keep: true, row: None });
        let toc = ctx.structure.node(Tag::Toc, parent);
        for entry in group {
            strips.push(line(ctx, &entry, width, toc, &page_of));
        }
    }
    strips
}

/// Small headings without a number are signposts on their page, not places to go to.
fn is_signpost(entry: &Entry) -> bool {
    entry.kind == EntryKind::Heading(2) && entry.number.is_empty()
}

/// How many lines a contents page would have.
pub fn listed(entries: &[Entry]) -> usize {
    let kind = |e: &&Entry| matches!(e.kind, EntryKind::Heading(1 | 2) | EntryKind::Annex | EntryKind::Illustration);
    entries.iter().filter(kind).filter(|e| e.place.is_some() && !is_signpost(e)).count()
}

fn line(ctx: &mut Context<'_>, entry: &Entry, width: f32, toc: NodeId, page_of: &impl Fn(usize) -> usize) -> Strip {
    let first = entry.kind == EntryKind::Heading(1);
    let style = if first { FIRST } else { SECOND };
    let indent = if first { 0.0 } else { NUMBER_MM * MM };
    let item = ctx.structure.node(Tag::TocItem, toc);
    let reference = ctx.structure.node(Tag::Reference, item);
    let node = ctx.structure.node(Tag::Link, reference);
    let quiet = Style { colour: if first { Colour::Ink } else { Colour::Ink2 }, ..style };
    let number = text::boxed(ctx, &entry.number.clone().into(), quiet, SECOND_MM * MM, Align::Left, node);
    let left = indent + if first { NUMBER_MM * MM } else { SECOND_MM * MM };
    let room = width - left - PAGE_MM * MM;
    let lines = text::fill(ctx, &entry.text.clone().into(), style, room);
    let last = lines.lines.last().map_or(0.0, |l| l.width);
    let height = lines.lines.len() as f32 * style.line;
    let words = text::stacked(lines, left, room, Align::Left, node);
    let mut strip =
        Strip { gap: if first { 4.5 } else { 0.0 }, height: height + 0.6, items: Vec::new(), ..Strip::default() };
    strip.items.extend(number.items.into_iter().map(|mut i| {
        i.shift(indent, 0.0);
        i
    }));
    strip.items.extend(words.items);
    let page = entry.place.map_or(0, |(id, _)| page_of(id));
    strip.items.extend(page_number(ctx, page, first, (width, height - style.line), node));
    let base = height - style.line * (1.0 - theme::BASELINE);
    let from = left + last + 3.0;
    let to = width - 6.5 * MM;
    if to > from {
        strip.items.push(leader(from, to, base));
    }
    if !entry.bookmark.is_empty() {
        let link = Rc::new(Link::Bookmark(entry.bookmark.clone()));
        let rect = [indent, 0.0, width - indent, height];
        strip.items.push(Item::Click { rect, link, node });
    }
    strip
}

/// The number at the right end of a line.
fn page_number(ctx: &mut Context<'_>, page: usize, strong: bool, (right, top): (f32, f32), node: NodeId) -> Vec<Item> {
    let style = Style { strong, line: if strong { FIRST.line } else { SECOND.line }, ..SECOND };
    let room = PAGE_MM * MM;
    let mut frame = text::boxed(ctx, &page.to_string().into(), style, room, Align::Right, node);
    frame.items.iter_mut().for_each(|i| i.shift(right - room, top));
    frame.items
}

/// Dots from one place to another, on a grid that all lines share.
fn leader(from: f32, to: f32, y: f32) -> Item {
    const STEP: f32 = 3.6;
    let start = (from / STEP).ceil() * STEP;
    let pen = Pen { width: 0.7, colour: Colour::Ink2, dash: vec![0.0, STEP], round: true };
    Item::Path {
        path: Path { segs: vec![Seg::Move(start, y), Seg::Line(to, y)], stroke: Some(pen), fill: None },
        node: ARTIFACT,
    }
}
