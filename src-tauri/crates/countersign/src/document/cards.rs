//! Rows that are read rather than looked up, as cards: a requirement with its statement, a scenario with its steps.

use std::collections::BTreeSet;

use documents::model::{Block, Heading, Pair, RequirementCard, Text};
use domain::document::content::{RowContent, SectionContent};
use domain::document::difference::text;
use domain::identity::EntityId;
use domain::template::{Field, FieldKind, Section, Source};
use serde_json::Value;

use super::form;
use super::values::Values;

/// Which fields of a source stand at the head of its card.
struct Shape {
    /// The sentence or name in large type.
    statement: &'static str,
    /// What stands under the number.
    aside: &'static [&'static str],
    /// The field by which cards are put under headings.
    group: Option<&'static str>,
}

/// The card of a source; none for what is better read as a table.
fn shape(section: &Section) -> Option<Shape> {
    match section.source {
        Source::Requirement if section.filter.is_none() => {
            Some(Shape { statement: "statement", aside: &["priority"], group: Some("integration") })
        }
        Source::Scenario => Some(Shape { statement: "name", aside: &["level", "kind"], group: None }),
        _ => None,
    }
}

/// The cards of a section under its number; `None` where its rows are a table.
pub fn blocks(
    values: &Values,
    section: &Section,
    content: &SectionContent,
    number: &str,
    changed: &BTreeSet<EntityId>,
) -> Option<Vec<Block>> {
    let shape = shape(section).filter(|_| !content.rows.is_empty())?;
    let group = shape.group.and_then(|id| section.field(id));
    let name_of = |row: &RowContent| group.map(|field| value(values, section, row, field).plain_text());
    let mut groups: Vec<Option<String>> = Vec::new();
    for row in &content.rows {
        let name = name_of(row);
        if !groups.contains(&name) {
            groups.push(name);
        }
    }
    let mut blocks = Vec::new();
    for (at, name) in (1..).zip(&groups) {
        if let Some(name) = name {
            let title = if name.is_empty() {
                values.printing.say("document-all-integrations")
            } else {
                full_name(values, name)
            };
            let bookmark = format!("{}-{at}", section.id);
            blocks.push(Block::Heading(Heading::new(2, title).numbered(format!("{number}.{at}"), bookmark)));
        }
        let rows = content.rows.iter().filter(|row| name_of(row) == *name);
        for row in rows {
            let to_fill = values.printing.blank && section.source == Source::Scenario;
            let card = card(values, section, &shape, row, changed.contains(&row.id));
            blocks.push(Block::Card(RequirementCard { keeps_next: to_fill, ..card }));
            if to_fill {
                let steps =
                    row.binding.get("steps").or_else(|| row.informative.get("steps")).map(text).unwrap_or_default();
                let steps = steps.lines().filter(|step| !step.trim().is_empty()).count();
                blocks.extend(form::blank(values.printing, &row.label, steps).into_iter().map(Block::Figure));
            }
        }
    }
    if values.printing.blank && section.source == Source::Scenario {
        blocks.push(Block::Note(Text::from(values.printing.say("document-form-note"))));
    }
    Some(blocks)
}

fn card(values: &Values, section: &Section, shape: &Shape, row: &RowContent, changed: bool) -> RequirementCard {
    let said = |id: &str| section.field(id).map(|field| value(values, section, row, field)).unwrap_or_default();
    let mut frames = Vec::new();
    if row.binding.get("non_standard") == Some(&Value::Bool(true)) {
        frames.push(values.printing.say("document-non-standard"));
    }
    if changed {
        frames.push(values.printing.say("document-changed"));
    }
    let aside: Vec<_> = shape.aside.iter().map(|id| said(id).plain_text()).filter(|text| !text.is_empty()).collect();
    let at_head = |field: &&Field| {
        field.id == shape.statement
            || shape.aside.contains(&field.id.as_str())
            || shape.group == Some(field.id.as_str())
            // A frame says it, and the standard needs no word.
            || (field.kind == FieldKind::YesNo && field.id == "non_standard")
    };
    let pairs = section.fields.iter().filter(|field| !at_head(field)).filter_map(|field| {
        let value = Some(value(values, section, row, field)).filter(|text| !text.is_empty())?;
        Some(Pair { key: values.label(section, field), value })
    });
    RequirementCard {
        id: row.label.clone(),
        priority: Text::from(aside.join(" · ")),
        frames,
        statement: said(shape.statement),
        pairs: pairs.collect(),
        bookmark: format!("row-{}", row.id),
        keeps_next: false,
    }
}

fn value(values: &Values, section: &Section, row: &RowContent, field: &Field) -> Text {
    values.of(section, field, &row.binding, &row.informative).unwrap_or_default()
}

/// A reference with the name of what it refers to.
pub fn full_name(values: &Values, reference: &str) -> String {
    let integration = values.state.integrations.iter().find(|it| it.reference == reference);
    integration.map_or_else(|| reference.to_owned(), |it| format!("{reference}  {}", it.name))
}
