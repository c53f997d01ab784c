//! Header and footer: artifacts around the text of every page.

use super::drawing::{grouped, seal_items};
use super::flow::Finished;
use super::strip::{Frame, Item, Path, Pen};
use super::{Context, text, watermark};
use crate::model::{Align, Colour, Document, Furniture, Span, Status, Text};
use crate::paint::{Canvas, paint};
use crate::seal;
use crate::structure::ARTIFACT;
use crate::theme::{self, FOOTER_SEAL_MM, FRAME, MM, Sheet, Style};

/// Blank at both sides of the state in its frame.
const PAD: f32 = 3.2;

/// The content streams around the text of all pages.
pub struct PageFurniture {
    /// What is alike on all pages of one sheet: watermark, header, footer.
    pub shared: Vec<(Sheet, Vec<u8>)>,
    /// The page number of each page, in the order of printing.
    pub numbers: Vec<Vec<u8>>,
}

impl Finished<'_> {
    /// Paints what stands around the text.
    pub fn furniture(&mut self, document: &Document) -> PageFurniture {
        let mut shared: Vec<(Sheet, Vec<u8>)> = Vec::new();
        let mut numbers = Vec::with_capacity(self.order.len());
        for place in 0..self.order.len() {
            let sheet = self.pages[self.order[place]].sheet;
            if !shared.iter().any(|(known, _)| *known == sheet) {
                shared.push((sheet, around(&mut self.ctx, document, &sheet)));
            }
            let mut canvas = Canvas::new(sheet.height, None);
            canvas.pagination("Footer");
            let items = number(&mut self.ctx, &sheet, (place + 1, self.order.len()));
            paint(&items, &mut canvas, &mut self.ctx.structure);
            numbers.push(enclosed(canvas));
        }
        PageFurniture { shared, numbers }
    }
}

fn around(ctx: &mut Context<'_>, document: &Document, sheet: &Sheet) -> Vec<u8> {
    let mut canvas = Canvas::new(sheet.height, None);
    if let Some(mark) = &document.watermark {
        canvas.pagination("Watermark");
        watermark::draw(ctx.words, mark, sheet, &mut canvas, &mut ctx.structure);
    }
    if document.furniture.header {
        canvas.pagination("Header");
        let items = header(ctx, document, sheet);
        paint(&items, &mut canvas, &mut ctx.structure);
    }
    canvas.pagination("Footer");
    let items = footer(ctx, document, sheet);
    paint(&items, &mut canvas, &mut ctx.structure);
    enclosed(canvas)
}

/// The state that is left behind is not that of the stream after it.
fn enclosed(canvas: Canvas) -> Vec<u8> {
    let mut out = b"q\n".to_vec();
    out.append(&mut canvas.finish());
    out.extend_from_slice(b"Q\n");
    out
}

fn header(ctx: &mut Context<'_>, document: &Document, sheet: &Sheet) -> Vec<Item> {
    let f = &document.furniture;
    let width = sheet.text_width();
    let style = Style { line: 10.0, ..theme::SMALL };
    let strong = Style { strong: true, ..style };
    let top = sheet.header_rule - 10.0 - style.line;
    let mut frame = Frame::default();
    let project = capped(ctx, &f.project, strong, width * 0.45, Align::Left);
    let project_top = top - (project.height - style.line);
    frame.place(project, sheet.side, project_top);
    let mut right = sheet.width - sheet.side;
    if let Some(status) = &f.status {
        right = state(ctx, status, (right, top, style.line), &mut frame) - 4.0;
    }
    let parts: Vec<&str> = [f.document.as_str(), f.revision.as_str()].into_iter().filter(|p| !p.is_empty()).collect();
    let room = width * 0.53 - (sheet.width - sheet.side - right);
    let part = capped(ctx, &parts.join(" \u{B7} "), style, room, Align::Right);
    // A long name grows upwards, away from the rule.
    let part_top = top - (part.height - style.line);
    frame.place(part, right - room, part_top);
    frame.items.push(Path::rule(sheet.side, sheet.header_rule, width, theme::HEADER_RULE, Colour::Ink).artifact());
    frame.items
}

/// Words in at most two lines, the most that stand above the header's rule. Longer ones stand in full on the first page.
fn capped(ctx: &mut Context<'_>, words: &str, style: Style, room: f32, align: Align) -> Frame {
    let mut kept: Vec<char> = words.chars().collect();
    let mut part = text::boxed(ctx, &words.into(), style, room, align, ARTIFACT);
    while part.height > 2.0 * style.line + 0.01 && !kept.is_empty() {
        kept.truncate((kept.len() * 9 / 10).min(kept.len() - 1));
        let shortened = format!("{}\u{2026}", kept.iter().collect::<String>().trim_end());
        part = text::boxed(ctx, &shortened.into(), style, room, align, ARTIFACT);
    }
    part
}

/// The state in its frame, ending at `right`; gives the frame's left edge.
fn state(ctx: &mut Context<'_>, status: &Status, (right, top, line): (f32, f32, f32), frame: &mut Frame) -> f32 {
    let [draft, issued, signed, stale] = &ctx.words.states;
    let words = match status {
        Status::Draft => draft.clone(),
        Status::Issued => issued.clone(),
        Status::Signed(date) => format!("{signed} {date}"),
        Status::Stale => stale.clone(),
    };
    let colour = if *status == Status::Stale { Colour::White } else { Colour::Ink };
    let style = Style { strong: true, size: 7.4, line, colour, ..theme::SMALL };
    let mut prepared = ctx.shaper.prepare(&words.into(), style, true);
    let own = prepared.natural;
    let lines = prepared.fill(&mut ctx.shaper, own + 1.0);
    // The outer line of a double frame is flush with the margin, not the inner one.
    let outset = if matches!(status, Status::Signed(_)) { 1.5 } else { 0.0 };
    let left = right - own - 2.0 * PAD - outset;
    let rect = [left, top - 0.9, own + 2.0 * PAD, line + 1.0];
    let pen = |dash: Vec<f32>| Some(Pen { width: FRAME, colour: Colour::Ink, dash, round: false });
    frame.items.push(match status {
        Status::Draft => Path::rect(rect, pen(vec![2.0, 1.4]), None).artifact(),
        Status::Issued => Path::rect(rect, pen(Vec::new()), None).artifact(),
        Status::Signed(_) => Path::rect(rect, pen(Vec::new()), None).artifact(),
        Status::Stale => Path::rect(rect, None, Some(Colour::Ink)).artifact(),
    });
    let mut left = left;
    if matches!(status, Status::Signed(_)) {
        let [x, y, w, h] = rect;
        let outer = [x - 1.5, y - 1.5, w + 3.0, h + 3.0];
        frame.items.push(Path::rect(outer, pen(Vec::new()), None).artifact());
        left -= 1.5;
    }
    let part = text::stacked(lines, rect[0] + PAD, own + 1.0, Align::Left, ARTIFACT);
    frame.place(part, 0.0, top - 0.4);
    left
}

/// The page number, on the line of the footer's words.
fn number(ctx: &mut Context<'_>, sheet: &Sheet, (page, pages): (usize, usize)) -> Vec<Item> {
    let words = ctx.words.page.replace("{page}", &page.to_string()).replace("{pages}", &pages.to_string());
    let width = sheet.text_width();
    let mut frame = Frame::default();
    let part = text::boxed(ctx, &words.into(), theme::SMALL, width, Align::Right, ARTIFACT);
    let up = if ctx.branding.footer.as_ref().is_some_and(|o| !o.is_empty()) { theme::SMALL.line / 2.0 } else { 0.0 };
    frame.place(part, sheet.side, footer_line(sheet) - up);
    frame.items
}

/// The top of the line in the middle beside the seal.
fn footer_line(sheet: &Sheet) -> f32 {
    sheet.height - sheet.footer_rule + 1.3 * MM + (FOOTER_SEAL_MM * MM - theme::SMALL.line) / 2.0
}

fn footer(ctx: &mut Context<'_>, document: &Document, sheet: &Sheet) -> Vec<Item> {
    let f = &document.furniture;
    let rule = sheet.height - sheet.footer_rule;
    let (weight, colour) = (theme::HAIRLINE, Colour::Hairline);
    let rule_item = Path::rule(sheet.side, rule, sheet.text_width(), weight, colour).artifact();
    let mut frame = Frame { height: 0.0, items: vec![rule_item] };
    let mut left = sheet.side;
    if let Some(digest) = &f.content_digest {
        let size = FOOTER_SEAL_MM * MM;
        let stale = f.status == Some(Status::Stale);
        let place = (left, rule + 1.3 * MM);
        let first = seal::first_bytes(digest);
        frame.items.extend(seal_items(&first, size, stale, place, ARTIFACT, true));
        left += size + 2.0 * MM;
    }
    let style = theme::SMALL;
    let room = sheet.width - sheet.side - left;
    let words = footer_words(ctx, f);
    let words = text::boxed(ctx, &words, style, room - 80.0, Align::Left, ARTIFACT);
    let middle = footer_line(sheet);
    let owner = document.branding.footer.as_ref().filter(|o| !o.is_empty());
    // With the owner's line, two lines stand beside the seal.
    let up = if owner.is_some() { style.line / 2.0 } else { 0.0 };
    frame.place(words, left, middle - up);
    if let Some(owner) = owner {
        let small = Style { size: 7.2, ..style };
        let part = capped(ctx, owner, small, room, Align::Left);
        frame.place(part, left, middle + up);
    }
    frame.items
}

/// "Content 7f3a 91c2 · As of 23 Nov 2026, 14:32 CET · Journal head 16a0 f83c".
fn footer_words(ctx: &Context<'_>, f: &Furniture) -> Text {
    let mut parts: Vec<Vec<Span>> = Vec::new();
    if let Some(digest) = &f.content_digest {
        let word = Span::plain(format!("{} ", ctx.words.content));
        parts.push(vec![word, Span::mono(grouped(&digest[..4]))]);
    }
    if !f.as_of.text.is_empty() {
        parts.push(vec![Span::plain(format!("{} {}", ctx.words.as_of, f.as_of.text))]);
    }
    if let Some(head) = &f.journal_head {
        let word = Span::plain(format!("{} ", ctx.words.journal_head));
        parts.push(vec![word, Span::mono(head.clone())]);
    }
    Text(parts.join(&Span::plain("  \u{B7}  ")))
}
