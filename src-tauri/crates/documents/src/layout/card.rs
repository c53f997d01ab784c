//! A requirement on its card: key column, statement, what is known about it. Never cut.

use super::contents::{Entry, EntryKind};
use super::strip::{Frame, Item, Path, Strip};
use super::{Context, block, list, text};
use crate::model::{Align, Colour, RequirementCard, Span, Text};
use crate::structure::{NodeId, Numbering, Tag};
use crate::theme::{self, CARD_KEY_MM, GRID_GAP_MM, MM, Style};

/// Keys of a card's pairs.
const PAIR_KEY_MM: f32 = 23.0;

/// A card as one strip.
pub fn lay_out(ctx: &mut Context<'_>, card: &RequirementCard, width: f32, parent: NodeId) -> Vec<Strip> {
    let sect = ctx.structure.node(Tag::Sect, parent);
    let mut frame = Frame::default();
    frame.items.push(Path::rule(0.0, 0.0, width, theme::RULE, Colour::Ink).artifact());
    let entry = ctx.entry(Entry {
        kind: EntryKind::Target,
        number: card.id.clone(),
        text: card.statement.plain_text(),
        bookmark: card.bookmark.clone(),
        place: None,
    });
    frame.items.push(Item::Anchor { y: 0.0, entry });
    let key = key_column(ctx, card, sect);
    let left = (CARD_KEY_MM + GRID_GAP_MM) * MM;
    let node = ctx.structure.node(Tag::P, sect);
    let statement = text::boxed(ctx, &card.statement, theme::STATEMENT, width - left, Align::Left, node);
    let mut below = 4.0 + statement.height + 6.0;
    let key_height = key.height + 4.0;
    frame.place(key, 0.0, 4.0);
    frame.place(statement, left, 4.0);
    if !card.pairs.is_empty() {
        let list = list::list(ctx, Numbering::None, sect);
        for pair in &card.pairs {
            let styles = (theme::TABLE, theme::TABLE);
            let part = list::pair(ctx, pair, styles, (PAIR_KEY_MM * MM, width - left), list);
            let height = part.height + 0.6;
            frame.place(part, left, below);
            below += height;
        }
    }
    frame.height = below.max(key_height);
    let mut strips = block::one(14.0, frame);
    strips.iter_mut().for_each(|strip| strip.keep = card.keeps_next);
    strips
}

fn key_column(ctx: &mut Context<'_>, card: &RequirementCard, parent: NodeId) -> Frame {
    let width = CARD_KEY_MM * MM;
    let tag = ctx.heading_tag(3);
    let node = ctx.structure.node(tag, parent);
    let id = Text::from(Span { strong: true, ..Span::mono(card.id.clone()) });
    let mut frame = text::boxed(ctx, &id, Style { line: 15.0, ..theme::BODY }, width, Align::Left, node);
    let node = ctx.structure.node(Tag::P, parent);
    let quiet = Style { size: 8.6, line: 11.0, ..theme::SMALL };
    let priority = text::boxed(ctx, &card.priority, quiet, width, Align::Left, node);
    let top = frame.height;
    frame.height += priority.height;
    frame.place(priority, 0.0, top);
    for words in &card.frames {
        let node = ctx.structure.node(Tag::P, parent);
        let text = Text::from(Span::framed(words.clone()));
        let part =
            text::boxed(ctx, &text, Style { line: 12.0, colour: Colour::Ink, ..quiet }, width, Align::Left, node);
        let top = frame.height + 1.5;
        frame.height = top + part.height;
        frame.place(part, 0.0, top);
    }
    frame
}
