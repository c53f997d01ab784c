//! Which block becomes which strips.

use super::contents::{Entry, EntryKind};
use super::strip::{Frame, Item, Path, Strip};
use super::{Context, card, columns, drawing, list, picture, signature, table, text};
use crate::model::{Align, Block, Colour, Heading, Span, Text};
use crate::structure::{NodeId, Tag};
use crate::theme::{self, MM, Style};

/// Above a paragraph.
const PARAGRAPH_GAP: f32 = 5.0;
/// Above a requirement or scenario outside a card.
const STATEMENT_GAP: f32 = 8.0;
/// Lines of text that stay with a heading are those of its first strip group; this glues one more.
const HEADING_KEEPS: usize = 3;

/// Lays out blocks one under another in a width.
pub fn blocks(ctx: &mut Context<'_>, list: &[Block], width: f32, parent: NodeId) -> Vec<Strip> {
    let mut strips: Vec<Strip> = Vec::new();
    let mut after_heading = false;
    for item in list {
        let mut new = block(ctx, item, width, parent);
        if after_heading {
            let last = new.len().saturating_sub(1);
            new.iter_mut().take(HEADING_KEEPS.min(last)).for_each(|s| s.keep = true);
            // Text follows its heading closely; rules and cards keep their own distance.
            if let (Block::Paragraph(_) | Block::Note(_), Some(first)) = (item, new.first_mut()) {
                first.gap = 1.0;
            }
        }
        after_heading = matches!(item, Block::Heading(_)) || (after_heading && new.is_empty());
        strips.append(&mut new);
    }
    strips
}

/// The blocks as one frame that no page break cuts.
pub fn framed(ctx: &mut Context<'_>, list: &[Block], width: f32, parent: NodeId) -> Frame {
    Frame::stack(blocks(ctx, list, width, parent))
}

fn block(ctx: &mut Context<'_>, item: &Block, width: f32, parent: NodeId) -> Vec<Strip> {
    match item {
        Block::CentredTitle { over, title, under } => centred_title(ctx, [over, title, under], width, parent),
        Block::Masthead { right, rule } => masthead(ctx, right, *rule, width, parent),
        Block::Heading(heading) => self::heading(ctx, heading, width, parent),
        Block::Oath { text, centred } => oath(ctx, text, *centred, width, parent),
        Block::KeyValue(pairs) => list::key_value(ctx, pairs, width, parent),
        Block::List(items) => list::points(ctx, items, width, parent),
        Block::Code(code) => list::code(ctx, code, width, parent),
        Block::Counts(counts) => list::counts(ctx, counts, width, parent),
        Block::TwoColumnList(rows) => list::two_columns(ctx, rows, width, parent),
        Block::Table(table) => table::lay_out(ctx, table, width, parent),
        Block::Card(card) => card::lay_out(ctx, card, width, parent),
        Block::Signatures(all) => signature::lay_out(ctx, all, width, parent),
        Block::Seal { digest, size_mm, stale, caption } => {
            let seal = (digest, *size_mm, *stale);
            one(12.0, drawing::seal_block(ctx, seal, caption.as_ref(), width, parent))
        }
        Block::Figure(figure) => drawing::figure(ctx, figure, width, parent),
        Block::Image(image) => one(8.0, picture::image_block(ctx, image, parent)),
        Block::Qr(code) => one(8.0, drawing::qr(ctx, code, width, parent)),
        Block::Columns(all) => columns::lay_out(ctx, all, width, parent),
        Block::KeepTogether(inner) => {
            let mut strips = blocks(ctx, inner, width, parent);
            let last = strips.len().saturating_sub(1);
            strips.iter_mut().take(last).for_each(|s| s.keep = true);
            strips
        }
        Block::Spacer(mm) => vec![Strip { gap: mm * MM, keep: true, ..Strip::default() }],
        // Handled by the flow; inside a column there is no page to break.
        Block::PageBreak => Vec::new(),
        words => running(ctx, words, width, parent),
    }
}

/// The blocks that are one text in one style.
fn running(ctx: &mut Context<'_>, item: &Block, width: f32, parent: NodeId) -> Vec<Strip> {
    let (p, title) = ((parent, Tag::P), (parent, Tag::Title));
    match item {
        Block::Title(text) => whole_text(ctx, text, theme::TITLE, width, title, (14.0, Align::Left)),
        Block::Subtitle(text) => whole_text(ctx, text, theme::SUBTITLE, width, p, (7.0, Align::Left)),
        Block::Paragraph(text) => lines(ctx, text, theme::BODY, width, p, PARAGRAPH_GAP),
        Block::Note(text) => lines(ctx, text, theme::SMALL, width, p, PARAGRAPH_GAP),
        Block::Statement(text) => lines(ctx, text, theme::STATEMENT, width, p, STATEMENT_GAP),
        _ => Vec::new(),
    }
}

/// A strip of one frame.
pub fn one(gap: f32, frame: Frame) -> Vec<Strip> {
    vec![Strip { gap, height: frame.height, items: frame.items, ..Strip::default() }]
}

fn lines(
    ctx: &mut Context<'_>,
    words: &Text,
    style: Style,
    width: f32,
    (parent, tag): (NodeId, Tag),
    gap: f32,
) -> Vec<Strip> {
    if words.is_empty() {
        return Vec::new();
    }
    let node = ctx.structure.node(tag, parent);
    let mut strips = text::strips(ctx, words, style, width.min(170.0 * MM), Align::Left, node);
    if let Some(first) = strips.first_mut() {
        first.gap = gap;
    }
    strips
}

fn whole_text(
    ctx: &mut Context<'_>,
    words: &Text,
    style: Style,
    width: f32,
    (parent, tag): (NodeId, Tag),
    (gap, align): (f32, Align),
) -> Vec<Strip> {
    if tag == Tag::Title {
        ctx.heading_tag(1);
    }
    let node = ctx.structure.node(tag, parent);
    let frame = text::boxed(ctx, words, style, width, align, node);
    let mut strips = one(gap, frame);
    strips.iter_mut().for_each(|s| s.keep = true);
    strips
}

fn centred_title(ctx: &mut Context<'_>, [over, title, under]: [&Text; 3], width: f32, parent: NodeId) -> Vec<Strip> {
    let mut strips = Vec::new();
    let styles = [(theme::BODY, Tag::P, 6.0), (theme::TITLE, Tag::Title, 8.0), (theme::SUBTITLE, Tag::P, 5.0)];
    for (words, (style, tag, gap)) in [over, title, under].into_iter().zip(styles) {
        if !words.is_empty() {
            let style = if tag == Tag::P { Style { colour: Colour::Ink2, ..style } } else { style };
            strips.append(&mut whole_text(ctx, words, style, width, (parent, tag), (gap, Align::Centre)));
        }
    }
    strips
}

fn heading(ctx: &mut Context<'_>, heading: &Heading, width: f32, parent: NodeId) -> Vec<Strip> {
    let (style, gap) = match heading.level {
        0 | 1 => (theme::H1, 18.0),
        2 => (theme::H2, 11.0),
        _ => (theme::H3, 9.0),
    };
    let tag = ctx.heading_tag(heading.level);
    let node = ctx.structure.node(tag, parent);
    let mut words = heading.text.clone();
    if !heading.number.is_empty() {
        words.0.insert(0, Span::plain(format!("{}\u{2002}", heading.number)));
    }
    let mut frame = text::boxed(ctx, &words, style, width, Align::Left, node);
    let entry = ctx.entry(Entry {
        kind: if heading.annex { EntryKind::Annex } else { EntryKind::Heading(heading.level.max(1)) },
        number: heading.number.clone(),
        text: heading.text.plain_text(),
        bookmark: heading.bookmark.clone(),
        place: None,
    });
    frame.items.push(Item::Anchor { y: 0.0, entry });
    let mut strips = one(gap, frame);
    strips[0].keep = true;
    strips
}

fn oath(ctx: &mut Context<'_>, words: &Text, centred: bool, width: f32, parent: NodeId) -> Vec<Strip> {
    let quote = ctx.structure.node(Tag::BlockQuote, parent);
    let node = ctx.structure.node(Tag::P, quote);
    let mut quoted = words.clone();
    quoted.0.insert(0, Span::plain("\u{201C}"));
    quoted.0.push(Span::plain("\u{201D}"));
    let mut frame = Frame::default();
    if centred {
        let inner = width * 0.82;
        let part = text::boxed(ctx, &quoted, theme::OATH, inner, Align::Centre, node);
        frame.height = part.height;
        frame.place(part, (width - inner) / 2.0, 0.0);
    } else {
        let indent = 5.0 * MM;
        let part = text::boxed(ctx, &quoted, theme::OATH, width - indent, Align::Left, node);
        frame.height = part.height;
        let rule = [0.0, 1.0, theme::HEAVY_RULE, part.height - 1.0];
        frame.items.push(Path::rect(rule, None, Some(Colour::Ink)).artifact());
        frame.place(part, indent, 0.0);
    }
    one(14.0, frame)
}

fn masthead(ctx: &mut Context<'_>, right: &Text, rule: bool, width: f32, parent: NodeId) -> Vec<Strip> {
    // Without a logo there is a line of words only.
    let height = if ctx.branding.logo.is_some() { theme::LOGO_HEIGHT_MM * MM } else { theme::BODY.line };
    let mut frame = Frame { height, items: Vec::new() };
    if let Some(logo) = &ctx.branding.logo {
        let limits = (theme::LOGO_WIDTH_MM * MM, theme::LOGO_HEIGHT_MM * MM);
        let part = picture::fitted(ctx, logo, limits, parent);
        let top = (frame.height - part.height) / 2.0;
        frame.place(part, 0.0, top);
    }
    if !right.is_empty() {
        let node = ctx.structure.node(Tag::P, parent);
        let style = Style { size: 9.0, colour: Colour::Ink2, ..theme::BODY };
        let part = text::boxed(ctx, right, style, width / 2.0, Align::Right, node);
        let top = (frame.height - part.height) / 2.0;
        frame.place(part, width / 2.0, top);
    }
    if rule {
        let brand = ctx.branding.colour.filter(|c| theme::contrast_on_white(*c) >= 3.0);
        let colour = brand.map_or(Colour::Ink, Colour::Brand);
        let below = frame.height + if ctx.branding.logo.is_some() { 10.0 } else { 5.0 } * MM;
        frame.items.push(Path::rule(0.0, below, width, theme::HEAVY_RULE, colour).artifact());
        frame.height = below + theme::HEAVY_RULE;
    }
    let mut strips = vec![Strip { gap: 10.0, height: 12.0, ..Strip::default() }];
    strips.append(&mut one(0.0, frame));
    strips.push(Strip { height: 10.0, ..Strip::default() });
    strips.iter_mut().for_each(|s| s.keep = true);
    strips
}
