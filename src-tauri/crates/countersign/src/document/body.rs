//! The sections of a document, in the order and under the headings of its template. The composer knows no document: what
//! a template asks for is printed, whichever it is.

use std::collections::{BTreeMap, BTreeSet};

use documents::model::{
    Block, Heading, KeyValue, Marker, Orientation, Pair, Section as Pages, Span, Table, TableColumn, Text,
};
use domain::document::content::{Content, SectionContent};
use domain::document::difference::{FieldChange, INTRODUCTION};
use domain::identity::EntityId;
use domain::message::Message;
use domain::template::{Section, Source, Template};
use domain::time::Instant;

use super::values::Values;
use super::{cards, diagram, gantt, rows};

/// The section whose fields stand on the front page, where a template has it.
pub const FRONT_PAGE: &str = "front-page";

/// From this many rows on, a table says how many it has: nobody counts fewer.
const COUNTED: usize = 5;

/// The numbered sections of a document, as runs of upright and turned pages.
pub struct Body<'a> {
    pub values: Values<'a>,
    pub template: Option<&'a Template>,
    pub content: &'a Content,
    /// As of when it is printed.
    pub as_of: Instant,
    /// What changed since this content was signed or issued.
    pub changes: &'a [FieldChange],
    /// Whether an unanswered question is still being worked on.
    pub draft: bool,
}

impl Body<'_> {
    /// The pages, in reading order.
    pub fn pages(&self) -> Vec<Pages> {
        let mut pages: Vec<Pages> = diagram::pages(&self.values, self.content, self.as_of);
        let today = self.as_of.date_in(&self.values.state.project().zone);
        pages.extend(gantt::pages(&self.values, self.content, today));
        let sections = self.content.sections.iter().filter(|section| section.id != FRONT_PAGE && self.shows(section));
        for (number, content) in (1..).zip(sections) {
            let (orientation, blocks) = self.section(&number.to_string(), content);
            match pages.last_mut() {
                Some(last) if last.orientation == orientation => {
                    last.blocks.push(Block::Spacer(6.0));
                    last.blocks.extend(blocks);
                }
                _ => pages.push(Pages { orientation, blocks }),
            }
            pages.extend(diagram::behind(&self.values, self.content, content));
        }
        pages
    }

    /// What is still to be filled in says nothing of what was run before.
    fn shows(&self, section: &SectionContent) -> bool {
        let source = self.template.and_then(|template| template.section(&section.id)).map(|section| section.source);
        !self.values.printing.blank || source != Some(Source::Run)
    }

    fn section(&self, number: &str, content: &SectionContent) -> (Orientation, Vec<Block>) {
        let asked = self.template.and_then(|template| template.section(&content.id));
        let title = asked.map_or(content.id.as_str(), |section| section.title.as_str());
        let heading = Heading::new(1, title.to_owned()).numbered(number, format!("section-{}", content.id));
        let mut blocks = vec![Block::Heading(heading)];
        blocks.extend(self.changed_note(content));
        blocks.extend(introduction(content));
        let unknown = unknown_section(content);
        let section = asked.unwrap_or(&unknown);
        let (orientation, body) = self.answers(section, content, number);
        blocks.extend(body);
        (orientation, blocks)
    }

    fn answers(&self, section: &Section, content: &SectionContent, number: &str) -> (Orientation, Vec<Block>) {
        let say = |code: &str| self.values.printing.say(code);
        if let Some(reason) = &content.none_because {
            let message = Message::new("document-none-because").with("reason", reason);
            let said = Block::Paragraph(Text::from(self.values.printing.speak.say(&message)));
            return (Orientation::Portrait, vec![said]);
        }
        if !section.has_rows() {
            return (Orientation::Portrait, self.fields(section, content));
        }
        if content.rows.is_empty() {
            let code = if self.draft && section.required { "document-not-answered" } else { "document-none" };
            return (Orientation::Portrait, vec![Block::Paragraph(Text::from(say(code)))]);
        }
        let changed: BTreeSet<EntityId> =
            self.changes.iter().filter(|it| it.section == content.id).filter_map(|it| it.row).collect();
        if let Some(cards) = cards::blocks(&self.values, section, content, number, &changed) {
            return (Orientation::Portrait, cards);
        }
        let (mut orientation, mut blocks) = (Orientation::Portrait, Vec::new());
        for group in rows::groups(&self.values, section, content, number) {
            let laid = rows::table(&self.values, &group.section, &group.rows, &changed);
            blocks.extend(group.heading.map(Block::Heading));
            blocks.push(Block::Table(self.told(laid.table, section, group.rows.len())));
            // One wide table turns the section's pages: a reader turns the paper once.
            if laid.orientation == Orientation::Landscape {
                orientation = Orientation::Landscape;
            }
        }
        (orientation, blocks)
    }

    /// A table with what is said above and below it: how many rows it has, and what its marks mean.
    fn told(&self, mut table: Table, section: &Section, rows: usize) -> Table {
        if rows >= COUNTED {
            let message = Message::new("document-table").with("count", rows);
            table.caption = Some(Text::from(self.values.printing.speak.say(&message)));
        }
        table.note = informative_note(section).map(|code| Text::from(self.values.printing.say(code)));
        table
    }

    /// Questions and answers. A draft also names what isn't answered yet; an issued revision says only what was said.
    fn fields(&self, section: &Section, content: &SectionContent) -> Vec<Block> {
        let pairs: Vec<_> = section
            .fields
            .iter()
            .filter_map(|field| {
                let value = self.values.of(section, field, &content.binding, &content.informative);
                let open = || (self.draft && field.required).then(|| self.not_answered());
                Some(Pair { key: self.values.label(section, field), value: value.or_else(open)? })
            })
            .collect();
        if pairs.is_empty() {
            let code = if self.draft { "document-not-answered" } else { "document-none" };
            return vec![Block::Paragraph(Text::from(self.values.printing.say(code)))];
        }
        let mut blocks = vec![Block::KeyValue(KeyValue { pairs, key_mm: 34.0, dense: false })];
        blocks.extend(informative_note(section).map(|code| Block::Note(Text::from(self.values.printing.say(code)))));
        blocks
    }

    fn not_answered(&self) -> Text {
        Text::from(Span::quiet(self.values.printing.say("document-not-answered")))
    }

    /// Under the heading of a changed section: how much of it no longer is what was signed.
    fn changed_note(&self, content: &SectionContent) -> Option<Block> {
        let count = self.changes.iter().filter(|it| it.section == content.id).count();
        (count > 0).then(|| {
            let message = Message::new("document-section-changed").with("count", count);
            let said = self.values.printing.speak.say(&message);
            Block::Paragraph(Text(vec![Span::mark(Marker::Stale), Span::strong(format!(" {said}"))]))
        })
    }

    /// Every change as before and after, under the labels of the template.
    pub fn changes_table(&self) -> Table {
        let printing = self.values.printing;
        let say = |code: &str| printing.say(code);
        let rows = self.changes.iter().map(|change| {
            let section = self.template.and_then(|template| template.section(&change.section));
            let field = section.and_then(|section| section.field(&change.field));
            let place = match section {
                Some(section) => section.title.clone(),
                None if change.is_of_template() => say("document-template"),
                None => change.section.clone(),
            };
            let name = match (field, change.field.as_str()) {
                (Some(field), _) => field.label.clone(),
                (None, _) if change.is_of_template() => say("document-change-version"),
                (None, INTRODUCTION) => say("document-change-introduction"),
                (None, "row") => say("document-change-row"),
                (None, "order") => say("document-change-order"),
                (None, "none-because") => say("document-change-none"),
                (None, other) => other.to_owned(),
            };
            let value = |text: &Option<String>, empty: &str| match text {
                Some(text) => self.values.text(section, field, &serde_json::Value::String(text.clone())),
                None => Text::from(Span::quiet(say(empty))),
            };
            let row = Span::name(change.row_label.clone(), None);
            documents::model::Row::new([
                Text::from(place),
                Text::from(row),
                Text::from(name),
                value(&change.before, "document-change-absent"),
                value(&change.after, "document-change-gone"),
            ])
        });
        Table {
            columns: ["section", "row", "field", "before", "after"]
                .map(|head| TableColumn::new(say(&format!("document-change-head-{head}"))))
                .into(),
            rows: rows.collect(),
            ..Table::default()
        }
    }
}

/// What the template says before the answers: a paragraph for each that people wrote.
fn introduction(content: &SectionContent) -> Vec<Block> {
    let text = content.introduction.as_deref().unwrap_or_default();
    let paragraphs = text.split("\n\n").map(str::trim).filter(|paragraph| !paragraph.is_empty());
    paragraphs.map(|paragraph| Block::Paragraph(Text::from(paragraph.to_owned()))).collect()
}

/// The note that explains the mark of informative fields, or says that all of a section is informative.
fn informative_note(section: &Section) -> Option<&'static str> {
    let informative = section.fields.iter().filter(|field| !field.binding).count();
    match informative {
        0 => None,
        all if all == section.fields.len() => Some("document-informative-section"),
        _ => Some("document-informative-fields"),
    }
}

/// A section that the template no longer has: its fields under their ids, so that what was issued stays readable.
fn unknown_section(content: &SectionContent) -> Section {
    let mut ids: BTreeMap<&str, bool> = BTreeMap::new();
    for row in &content.rows {
        ids.extend(row.informative.keys().map(|id| (id.as_str(), false)));
        ids.extend(row.binding.keys().map(|id| (id.as_str(), true)));
    }
    ids.extend(content.informative.keys().map(|id| (id.as_str(), false)));
    ids.extend(content.binding.keys().map(|id| (id.as_str(), true)));
    let fields = ids.into_iter().map(|(id, binding)| domain::template::Field {
        id: id.to_owned(),
        label: id.to_owned(),
        binding,
        ..domain::template::Field::default()
    });
    Section {
        id: content.id.clone(),
        title: content.id.clone(),
        repeat: !content.rows.is_empty(),
        append_only: content.append_only,
        may_be_none: true,
        fields: fields.collect(),
        ..Section::default()
    }
}
