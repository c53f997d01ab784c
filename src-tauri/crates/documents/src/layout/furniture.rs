//! Header, footer and watermark: artifacts around the text of every page.

use super::drawing::{grouped, seal_items};
use super::flow::Finished;
use super::strip::{Frame, Item, Path, Pen, Seg};
use super::{Context, text};
use crate::fonts::FaceId;
use crate::model::{Align, Colour, Document, Span, Status, Text, Watermark, Words};
use crate::paint::{Canvas, paint};
use crate::structure::{ARTIFACT, Structure};
use crate::theme::{self, FOOTER_SEAL_MM, FRAME, MM, Sheet, Style};

const PAD: f32 = 3.2;
const DRAFT_SIZE: f32 = 112.0;
const SIGNED_SIZE: f32 = 44.0;
/// The second line of a watermark in relation to the first.
const SECOND: f32 = 0.3;
/// Blank between outline letters, in em.
const TRACKING: f32 = 0.05;

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
        watermark(ctx.words, mark, sheet, &mut canvas, &mut ctx.structure);
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
    let style = Style {
        line: 10.0,
        ..theme::SMALL
    };
    let strong = Style {
        strong: true,
        ..style
    };
    let top = sheet.header_rule - 10.0 - style.line;
    let mut frame = Frame::default();
    let project = text::boxed(
        ctx,
        &f.project.clone().into(),
        strong,
        width * 0.45,
        Align::Left,
        ARTIFACT,
    );
    frame.place(project, sheet.side, top);
    let mut right = sheet.width - sheet.side;
    if let Some(status) = &f.status {
        right = state(ctx, status, (right, top, style.line), &mut frame) - 4.0;
    }
    let parts: Vec<&str> = [f.document.as_str(), f.revision.as_str()]
        .into_iter()
        .filter(|p| !p.is_empty())
        .collect();
    let words = Text::from(parts.join(" \u{B7} "));
    let room = width * 0.53 - (sheet.width - sheet.side - right);
    let part = text::boxed(ctx, &words, style, room, Align::Right, ARTIFACT);
    // A long name grows upwards, away from the rule.
    let part_top = top - (part.height - style.line);
    frame.place(part, right - room, part_top);
    frame.items.push(
        Path::rule(
            sheet.side,
            sheet.header_rule,
            width,
            theme::HEADER_RULE,
            Colour::Ink,
        )
        .artifact(),
    );
    frame.items
}

/// The state in its frame, ending at `right`; gives the frame's left edge.
fn state(
    ctx: &mut Context<'_>,
    status: &Status,
    (right, top, line): (f32, f32, f32),
    frame: &mut Frame,
) -> f32 {
    let [draft, issued, signed, stale] = &ctx.words.states;
    let words = match status {
        Status::Draft => draft.clone(),
        Status::Issued => issued.clone(),
        Status::Signed(date) => format!("{signed} {date}"),
        Status::Stale => stale.clone(),
    };
    let colour = if *status == Status::Stale {
        Colour::White
    } else {
        Colour::Ink
    };
    let style = Style {
        strong: true,
        size: 7.4,
        line,
        colour,
        ..theme::SMALL
    };
    let mut prepared = ctx.shaper.prepare(&words.into(), style, true);
    let own = prepared.natural;
    let lines = prepared.fill(&mut ctx.shaper, own + 1.0);
    let left = right - own - 2.0 * PAD;
    let rect = [left, top - 0.9, own + 2.0 * PAD, line + 1.0];
    let pen = |dash: Vec<f32>| {
        Some(Pen {
            width: FRAME,
            colour: Colour::Ink,
            dash,
            round: false,
        })
    };
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
        frame
            .items
            .push(Path::rect(outer, pen(Vec::new()), None).artifact());
        left -= 1.5;
    }
    let part = text::stacked(lines, rect[0] + PAD, own + 1.0, Align::Left, ARTIFACT);
    frame.place(part, 0.0, top - 0.4);
    left
}

/// The page number, on the line of the footer's words.
fn number(ctx: &mut Context<'_>, sheet: &Sheet, (page, pages): (usize, usize)) -> Vec<Item> {
    let words = ctx
        .words
        .page
        .replace("{page}", &page.to_string())
        .replace("{pages}", &pages.to_string());
    let width = sheet.text_width();
    let mut frame = Frame::default();
    let part = text::boxed(
        ctx,
        &words.into(),
        theme::SMALL,
        width,
        Align::Right,
        ARTIFACT,
    );
    let up = if ctx.branding.footer.as_ref().is_some_and(|o| !o.is_empty()) {
        theme::SMALL.line / 2.0
    } else {
        0.0
    };
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
    let size = FOOTER_SEAL_MM * MM;
    let style = theme::SMALL;
    let top = rule + 1.3 * MM;
    let mut frame = Frame::default();
    frame.items.push(
        Path::rule(
            sheet.side,
            rule,
            sheet.text_width(),
            theme::HAIRLINE,
            Colour::Hairline,
        )
        .artifact(),
    );
    let mut left = sheet.side;
    let mut spans = Vec::new();
    if let Some(digest) = f.content_digest {
        let first: [u8; 8] = [0, 1, 2, 3, 4, 5, 6, 7].map(|i| digest[i]);
        let stale = f.status == Some(Status::Stale);
        frame
            .items
            .extend(seal_items(&first, size, stale, (left, top), ARTIFACT, true));
        left += size + 2.0 * MM;
        spans.push(Span::plain(format!("{} ", ctx.words.content)));
        spans.push(Span::mono(grouped(&digest[..4])));
    }
    let dot = |spans: &mut Vec<Span>| {
        if !spans.is_empty() {
            spans.push(Span::plain("  \u{B7}  "));
        }
    };
    if !f.as_of.text.is_empty() {
        dot(&mut spans);
        spans.push(Span::plain(format!("{} {}", ctx.words.as_of, f.as_of.text)));
    }
    if let Some(head) = &f.journal_head {
        dot(&mut spans);
        spans.push(Span::plain(format!("{} ", ctx.words.journal_head)));
        spans.push(Span::mono(head.clone()));
    }
    let middle = footer_line(sheet);
    let room = sheet.width - sheet.side - left;
    let words = text::boxed(
        ctx,
        &spans.into(),
        style,
        room - 80.0,
        Align::Left,
        ARTIFACT,
    );
    let owner = document.branding.footer.clone().filter(|o| !o.is_empty());
    // With the owner's line, two lines stand beside the seal.
    let up = if owner.is_some() {
        style.line / 2.0
    } else {
        0.0
    };
    frame.place(words, left, middle - up);
    if let Some(owner) = owner {
        let part = text::boxed(
            ctx,
            &owner.into(),
            Style { size: 7.2, ..style },
            room,
            Align::Left,
            ARTIFACT,
        );
        frame.place(part, left, middle + up);
    }
    frame.items
}

fn watermark(
    words: &Words,
    mark: &Watermark,
    sheet: &Sheet,
    canvas: &mut Canvas,
    structure: &mut Structure,
) {
    let [draft, _, signed, stale] = &words.states;
    let landscape = sheet.width > sheet.height;
    let angle: f32 = if landscape { 24.0 } else { 32.0 };
    let middle = (sheet.width / 2.0, sheet.height / 2.0);
    match mark {
        Watermark::Draft { instant } => {
            letters(
                draft,
                DRAFT_SIZE,
                (middle, angle, 0.0),
                (&mut *canvas, &mut *structure),
            );
            letters(
                instant,
                DRAFT_SIZE * SECOND,
                (middle, angle, -0.42 * DRAFT_SIZE),
                (&mut *canvas, &mut *structure),
            );
        }
        Watermark::Stale { since } => {
            let second = format!("{} {since}", words.since);
            letters(
                stale,
                DRAFT_SIZE,
                (middle, angle, 0.0),
                (&mut *canvas, &mut *structure),
            );
            letters(
                &second,
                DRAFT_SIZE * SECOND,
                (middle, angle, -0.42 * DRAFT_SIZE),
                (&mut *canvas, &mut *structure),
            );
        }
        Watermark::Signed { date } => {
            let line = format!("{signed} {date}");
            let foot = (sheet.width / 2.0, sheet.footer_rule + 14.0 * MM);
            letters(
                &line,
                SIGNED_SIZE,
                (foot, 0.0, 0.0),
                (&mut *canvas, &mut *structure),
            );
        }
    }
}

/// Outline letters with their middle at a place (y up), turned, and moved along their own upright.
///
/// They are drawn, not written: neither a search nor copied text meets them.
fn letters(
    words: &str,
    size: f32,
    ((x, y), angle, up): ((f32, f32), f32, f32),
    (canvas, structure): (&mut Canvas, &mut Structure),
) {
    let glyphs: Vec<(FaceId, u16)> = words.chars().filter_map(outline_glyph).collect();
    let step = |(face, gid): &(FaceId, u16)| (face.advance(*gid) + TRACKING) * size;
    let width = glyphs.iter().map(step).sum::<f32>() - TRACKING * size;
    let (sin, cos) = angle.to_radians().sin_cos();
    let height = canvas.height();
    let mut along = -width / 2.0;
    for glyph in &glyphs {
        // From the letter's em to the page, y down.
        let place = |px: f32, py: f32| {
            let (dx, dy) = (along + px * size, up + py * size);
            (x + dx * cos - dy * sin, height - (y + dx * sin + dy * cos))
        };
        let mut pen = Outline {
            segs: Vec::new(),
            at: (0.0, 0.0),
            place: &place,
        };
        glyph.0.draw(glyph.1, &mut pen);
        let stroke = Pen {
            width: FRAME,
            colour: Colour::Ghost,
            dash: Vec::new(),
            round: true,
        };
        canvas.path(
            &Path {
                segs: pen.segs,
                stroke: Some(stroke),
                fill: None,
            },
            structure,
        );
        along += step(glyph);
    }
}

/// The glyph of a letter in the sans face, else in that of Han.
fn outline_glyph(c: char) -> Option<(FaceId, u16)> {
    [FaceId::SANS_STRONG, FaceId::CJK]
        .into_iter()
        .find_map(|face| face.glyph(c).map(|gid| (face, gid)))
}

/// Collects a glyph's outline; quadratic curves become cubic ones.
struct Outline<'p, F: Fn(f32, f32) -> (f32, f32)> {
    segs: Vec<Seg>,
    at: (f32, f32),
    place: &'p F,
}

impl<F: Fn(f32, f32) -> (f32, f32)> skrifa::outline::OutlinePen for Outline<'_, F> {
    fn move_to(&mut self, x: f32, y: f32) {
        let (px, py) = (self.place)(x, y);
        self.segs.push(Seg::Move(px, py));
        self.at = (x, y);
    }

    fn line_to(&mut self, x: f32, y: f32) {
        let (px, py) = (self.place)(x, y);
        self.segs.push(Seg::Line(px, py));
        self.at = (x, y);
    }

    fn quad_to(&mut self, cx: f32, cy: f32, x: f32, y: f32) {
        let third = |a: f32, c: f32| a + (c - a) * 2.0 / 3.0;
        let (ax, ay) = self.at;
        self.curve_to(
            third(ax, cx),
            third(ay, cy),
            third(x, cx),
            third(y, cy),
            x,
            y,
        );
    }

    fn curve_to(&mut self, ax: f32, ay: f32, bx: f32, by: f32, x: f32, y: f32) {
        let (a, b, c) = (
            (self.place)(ax, ay),
            (self.place)(bx, by),
            (self.place)(x, y),
        );
        self.segs.push(Seg::Curve([a.0, a.1, b.0, b.1, c.0, c.1]));
        self.at = (x, y);
    }

    fn close(&mut self) {
        self.segs.push(Seg::Close);
    }
}
