//! Strips onto pages: groups that stay together, heads that repeat, places that links lead to.

use super::contents::{self, EntryKind};
use super::strip::{Frame, Item, Strip};
use super::{Context, block, part, text};
use crate::model::{Align, Block, ContentsPage, Document, Orientation};
use crate::paint::{Annotation, Canvas, paint};
use crate::shape::Shaper;
use crate::structure::{ARTIFACT, ROOT, Structure, Tag};
use crate::theme::{self, CONTENTS_FROM_LINES, CONTENTS_FROM_PAGES, Sheet};

/// A painted page. Its id is its place in the list; pages are printed in the order of [`Finished::order`].
pub struct PageOut {
    /// Its measures.
    pub sheet: Sheet,
    /// The content stream without header and footer.
    pub body: Vec<u8>,
    /// Its links.
    pub annotations: Vec<Annotation>,
}

/// All pages painted, and what is known about them.
pub struct Finished<'d> {
    /// Faces, structure, entries, pictures, findings.
    pub ctx: Context<'d>,
    /// The pages by their ids.
    pub pages: Vec<PageOut>,
    /// The ids in the order of printing.
    pub order: Vec<usize>,
}

/// Lays out and paints a document, all but headers and footers.
pub fn lay_out(document: &Document) -> Finished<'_> {
    let ctx = Context {
        shaper: Shaper::new(&document.language),
        structure: Structure::new(),
        words: &document.words,
        branding: &document.branding,
        pictures: Vec::new(),
        entries: Vec::new(),
        heads: Vec::new(),
        findings: Vec::new(),
        sheet: Sheet::of(document.paper, Orientation::Portrait),
        headings: Vec::new(),
    };
    let mut flow =
        Flow { ctx, pages: Vec::new(), items: Vec::new(), y: 0.0, empty: true, group: Vec::new(), note: None };
    let mut first_section = None;
    for section in &document.sections {
        flow.ctx.sheet = Sheet::of(document.paper, section.orientation);
        let width = flow.ctx.sheet.text_width();
        let node = flow.ctx.structure.node(Tag::Sect, ROOT);
        // The contents page may come to stand before a section: each begins right under the title.
        flow.ctx.headings.retain(|look| *look == 1);
        let mut parts = section.blocks.split(|b| matches!(b, Block::PageBreak)).peekable();
        while let Some(part) = parts.next() {
            let strips = block::blocks(&mut flow.ctx, part, width, node);
            strips.into_iter().for_each(|s| flow.push(s));
            flow.flush();
            if !flow.empty || parts.peek().is_none() {
                flow.end_page();
            }
        }
        first_section.get_or_insert((node, flow.pages.len()));
    }
    let pages = flow.pages.len();
    let mut order: Vec<usize> = (0..pages).collect();
    let wanted = match document.contents {
        ContentsPage::Auto => {
            pages >= CONTENTS_FROM_PAGES && contents::listed(&flow.ctx.entries) >= CONTENTS_FROM_LINES
        }
        ContentsPage::Always => true,
        ContentsPage::Never => false,
    };
    let listed = flow.ctx.entries.iter().any(|e| matches!(e.kind, EntryKind::Heading(1 | 2)));
    if let Some((front, at)) = first_section.filter(|_| wanted && listed) {
        let sheet = Sheet::of(document.paper, Orientation::Portrait);
        flow.contents(sheet, front, at);
        order.splice(at..at, pages..flow.pages.len());
    }
    Finished { ctx: flow.ctx, pages: flow.pages, order }
}

struct Flow<'d> {
    ctx: Context<'d>,
    pages: Vec<PageOut>,
    items: Vec<Item>,
    /// From the top of the sheet.
    y: f32,
    empty: bool,
    group: Vec<Strip>,
    note: Option<Continued>,
}

/// A table that goes on on this page, until its last row here is known.
struct Continued {
    table: usize,
    y: f32,
    first: usize,
    last: usize,
}

impl Flow<'_> {
    fn push(&mut self, strip: Strip) {
        let keep = strip.keep;
        self.group.push(strip);
        if !keep {
            self.flush();
        }
    }

    /// Places the strips that stay together.
    fn flush(&mut self) {
        let group = std::mem::take(&mut self.group);
        if group.is_empty() {
            return;
        }
        let height: f32 = group.iter().map(|s| s.gap + s.height).sum();
        if !self.empty && self.y + height > self.bottom() + 0.01 {
            self.end_page();
        }
        let group = group.into_iter().flat_map(|strip| self.fitting(strip)).collect::<Vec<_>>();
        for strip in group {
            let gap = if self.empty { 0.0 } else { strip.gap };
            // A group taller than a page is parted after all.
            if !self.empty && self.y + gap + strip.height > self.bottom() + 0.01 {
                self.end_page();
            }
            self.place(strip);
        }
    }

    /// The strip, or its parts when it is taller than a page. The first of them takes what is left of this page, unless that is
    /// little.
    fn fitting(&self, strip: Strip) -> Vec<Strip> {
        // A table's rows stand under its head again.
        let head = strip.row.map_or(0.0, |(table, _)| self.ctx.heads[table].frame.height + theme::SMALL.line + 3.0);
        let room = self.ctx.sheet.text_height() - head;
        if strip.height <= room {
            return vec![strip];
        }
        let left = if self.empty { room } else { self.bottom() - self.y - strip.gap };
        part::parted(strip, if left > room / 3.0 { left } else { room }, room)
    }

    fn bottom(&self) -> f32 {
        self.ctx.sheet.height - self.ctx.sheet.bottom
    }

    fn place(&mut self, strip: Strip) {
        if self.empty {
            self.y = self.ctx.sheet.top;
            if let Some((table, row)) = strip.row {
                self.repeat_head(table, row);
            }
        } else {
            self.y += strip.gap;
        }
        // A spacer alone does not begin a page.
        if strip.items.is_empty() && self.empty && strip.height == 0.0 {
            return;
        }
        self.empty = false;
        if let (Some(note), Some((table, row))) = (&mut self.note, strip.row)
            && note.table == table
        {
            note.last = row;
        }
        let (x, y) = (self.ctx.sheet.side, self.y);
        self.y += strip.height;
        self.take(strip.items, x, y);
    }

    fn take(&mut self, items: Vec<Item>, dx: f32, dy: f32) {
        let page = self.pages.len();
        for mut item in items {
            item.shift(dx, dy);
            if let Item::Anchor { y, entry } = item {
                self.ctx.entries[entry].place = Some((page, y));
            } else {
                self.items.push(item);
            }
        }
    }

    fn repeat_head(&mut self, table: usize, row: usize) {
        let line = theme::SMALL.line;
        self.note = Some(Continued { table, y: self.y, first: row, last: row });
        self.y += line + 3.0;
        let head: Frame = self.ctx.heads[table].frame.clone();
        let (x, y) = (self.ctx.sheet.side, self.y);
        self.y += head.height;
        self.take(head.items, x, y);
    }

    fn end_page(&mut self) {
        self.note_rows();
        let page = self.pages.len();
        self.ctx.structure.page();
        let mut canvas = Canvas::new(self.ctx.sheet.height, Some(page));
        // Rules first: text objects are then not interrupted by them.
        let (rules, rest): (Vec<Item>, Vec<Item>) = std::mem::take(&mut self.items)
            .into_iter()
            .partition(|i| matches!(i, Item::Path { node, .. } if *node == ARTIFACT));
        paint(&rules, &mut canvas, &mut self.ctx.structure);
        let annotations = paint(&rest, &mut canvas, &mut self.ctx.structure);
        self.pages.push(PageOut { sheet: self.ctx.sheet, body: canvas.finish(), annotations });
        self.empty = true;
        self.y = self.ctx.sheet.top;
    }

    /// "Rows 41 to 82 of 214" above a head that is repeated.
    fn note_rows(&mut self) {
        let Some(note) = self.note.take() else { return };
        let head = &self.ctx.heads[note.table];
        let (all, width) = (head.rows, head.width);
        let words = self
            .ctx
            .words
            .rows
            .replace("{first}", &note.first.to_string())
            .replace("{last}", &note.last.to_string())
            .replace("{all}", &all.to_string());
        let frame = text::boxed(&mut self.ctx, &words.into(), theme::SMALL, width, Align::Right, ARTIFACT);
        let x = self.ctx.sheet.side;
        self.take(frame.items, x, note.y);
    }

    /// Paints the contents pages, whose own number shifts what they list.
    fn contents(&mut self, sheet: Sheet, front: u32, at: usize) {
        self.ctx.sheet = sheet;
        let node = self.ctx.structure.node_after(Tag::Sect, ROOT, front);
        let width = sheet.text_width();
        // The lines do not depend on the numbers in them, so counting their pages once is enough.
        let before = self.ctx.structure.checkpoint();
        let measured = contents::lay_out(&mut self.ctx, width, ARTIFACT, |_| 0);
        self.ctx.structure.restore(before);
        let own = count_pages(&measured, sheet.text_height());
        let page_of = move |id: usize| if id < at { id + 1 } else { id + own + 1 };
        let strips = contents::lay_out(&mut self.ctx, width, node, page_of);
        strips.into_iter().for_each(|s| self.push(s));
        self.flush();
        self.end_page();
    }
}

fn count_pages(strips: &[Strip], height: f32) -> usize {
    let mut pages = 1;
    let mut y = 0.0;
    let mut group = 0.0;
    for strip in strips {
        group += strip.height + if y + group > 0.0 { strip.gap } else { 0.0 };
        if strip.keep {
            continue;
        }
        if y + group > height + 0.01 {
            pages += 1;
            y = 0.0;
        }
        y += group;
        group = 0.0;
    }
    pages
}
