//! How two contents of a document differ, field by field, and which differences unsign what was signed.

use std::collections::BTreeSet;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

use super::content::{Content, Fields, RowContent, SectionContent};
use crate::entity::State;
use crate::identity::{EntityId, Id};
use crate::integration::Integration;
use crate::template::own;
use crate::workstream::Workstream;

/// The name under which a whole row stands as a change.
pub const WHOLE_ROW: &str = "row";

/// The name under which the version of the template stands as a change; it belongs to no section.
pub const TEMPLATE: &str = "template";

/// The name under which what stands before the answers of a section is a change.
pub const INTRODUCTION: &str = "introduction";

/// One field that differs.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[ts(optional_fields)]
pub struct FieldChange {
    /// The section's id.
    pub section: String,
    /// The row, where the section has rows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub row: Option<EntityId>,
    /// What people call the row.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub row_label: String,
    /// The field's id; [`WHOLE_ROW`] where a row came or went, `none-because` for the reason that a section is empty.
    pub field: String,
    /// Whether signatures bind the field.
    pub binding: bool,
    /// The value before; absent where there was none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub before: Option<String>,
    /// The value after; absent where there is none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub after: Option<String>,
}

impl FieldChange {
    /// Where the change is, for people: its row or section and its field, as the document's template calls them.
    pub fn place_in(&self, state: &State, document: &str) -> String {
        let template = own::of(state, document);
        let Some(section) = template.and_then(|template| template.section(&self.section)) else { return self.place() };
        let row = if self.row_label.is_empty() { &section.title } else { &self.row_label };
        match section.field(&self.field) {
            Some(field) => format!("{row}: {}", field.label),
            None if self.field == WHOLE_ROW => row.clone(),
            None => self.place(),
        }
    }

    /// Whether the document is made with another version of its template.
    pub fn is_of_template(&self) -> bool {
        self.section.is_empty() && self.field == TEMPLATE
    }

    /// Where the field is, for people: row or section, and field.
    pub fn place(&self) -> String {
        if self.is_of_template() {
            return self.after.clone().unwrap_or_default();
        }
        let of = if self.row_label.is_empty() { &self.section } else { &self.row_label };
        if self.field == WHOLE_ROW { of.clone() } else { format!("{of}: {}", self.field) }
    }
}

/// Every field that differs, binding or not, in the order of the sections.
pub fn between(old: &Content, new: &Content) -> Vec<FieldChange> {
    let mut changes = Vec::new();
    if old.template != new.template {
        let document = Place { section: "", row: None, label: "" };
        changes.push(document.change(TEMPLATE, true, Some(old.template.clone()), Some(new.template.clone())));
    }
    let nothing = |id: &str| SectionContent { id: id.to_owned(), ..SectionContent::default() };
    for section in &old.sections {
        let after = new.sections.iter().find(|it| it.id == section.id).cloned().unwrap_or_else(|| nothing(&section.id));
        compare_sections(section, &after, &mut changes);
    }
    for section in new.sections.iter().filter(|section| old.sections.iter().all(|it| it.id != section.id)) {
        compare_sections(&nothing(&section.id), section, &mut changes);
    }
    changes
}

/// The binding differences that unsign: not rows that came to a section which only grows, nor rows of an integration
/// that moved to another workstream by a recorded change of scope (rule 2).
pub fn binding_changes_since(
    state: &State,
    workstream: Id<Workstream>,
    signed: &Content,
    working: &Content,
) -> Vec<FieldChange> {
    let moved: BTreeSet<Id<Integration>> =
        state.scope_changes.iter().filter(|it| it.from == workstream).map(|it| it.integration).collect();
    let grows: BTreeSet<&str> =
        working.sections.iter().filter(|section| section.append_only).map(|section| section.id.as_str()).collect();
    let gone_along = |change: &FieldChange| {
        let section = signed.sections.iter().find(|section| section.id == change.section);
        let row = section.and_then(|section| section.rows.iter().find(|row| Some(row.id) == change.row));
        change.after.is_none() && row.and_then(|row| row.integration).is_some_and(|it| moved.contains(&it))
    };
    let added = |change: &FieldChange| change.field == WHOLE_ROW && change.before.is_none();
    let mut changes = between(signed, working);
    changes.retain(|change| {
        change.binding && !gone_along(change) && !(added(change) && grows.contains(change.section.as_str()))
    });
    changes
}

fn compare_sections(old: &SectionContent, new: &SectionContent, changes: &mut Vec<FieldChange>) {
    let at = Place { section: &new.id, row: None, label: "" };
    if old.introduction != new.introduction {
        changes.push(at.change(INTRODUCTION, true, old.introduction.clone(), new.introduction.clone()));
    }
    if old.none_because != new.none_because {
        changes.push(at.change("none-because", true, old.none_because.clone(), new.none_because.clone()));
    }
    at.fields(true, &old.binding, &new.binding, changes);
    at.fields(false, &old.informative, &new.informative, changes);
    for row in &old.rows {
        let at = Place { section: &new.id, row: Some(row.id), label: &row.label };
        match new.rows.iter().find(|it| it.id == row.id) {
            None => changes.push(at.change(WHOLE_ROW, true, Some(summary(row)), None)),
            Some(after) => {
                at.fields(true, &row.binding, &after.binding, changes);
                at.fields(false, &row.informative, &after.informative, changes);
            }
        }
    }
    for row in new.rows.iter().filter(|row| old.rows.iter().all(|it| it.id != row.id)) {
        let at = Place { section: &new.id, row: Some(row.id), label: &row.label };
        changes.push(at.change(WHOLE_ROW, true, None, Some(summary(row))));
    }
    let order = |section: &SectionContent, other: &SectionContent| -> Vec<EntityId> {
        let rows = section.rows.iter().map(|row| row.id);
        rows.filter(|id| other.rows.iter().any(|it| it.id == *id)).collect()
    };
    // Order that people set is content: rows that changed places are a change of their section.
    if order(old, new) != order(new, old) {
        let names = |section: &SectionContent| {
            let names: Vec<_> = section.rows.iter().map(summary).collect();
            Some(names.join("\n"))
        };
        changes.push(at.change("order", true, names(old), names(new)));
    }
}

struct Place<'a> {
    section: &'a str,
    row: Option<EntityId>,
    label: &'a str,
}

impl Place<'_> {
    fn change(&self, field: &str, binding: bool, before: Option<String>, after: Option<String>) -> FieldChange {
        FieldChange {
            section: self.section.to_owned(),
            row: self.row,
            row_label: self.label.to_owned(),
            field: field.to_owned(),
            binding,
            before,
            after,
        }
    }

    fn fields(&self, binding: bool, old: &Fields, new: &Fields, changes: &mut Vec<FieldChange>) {
        let names: BTreeSet<_> = old.keys().chain(new.keys()).collect();
        for name in names {
            let (before, after) = (old.get(name), new.get(name));
            if before != after {
                changes.push(self.change(name, binding, before.map(text), after.map(text)));
            }
        }
    }
}

/// What stands for a row that came or went: its label, or its first value.
fn summary(row: &RowContent) -> String {
    if !row.label.is_empty() {
        return row.label.clone();
    }
    row.binding.values().chain(row.informative.values()).next().map_or_else(String::new, text)
}

/// A value as people read it.
pub fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(values) => values.iter().map(text).collect::<Vec<_>>().join("\n"),
        Value::Object(fields) => {
            let parts: Vec<_> = fields.values().map(text).filter(|part| !part.is_empty()).collect();
            parts.join(" · ")
        }
        Value::Null => String::new(),
        other => other.to_string(),
    }
}
