//! Two contents of a document, field by field, in the words of its template.

use domain::document::difference::{FieldChange, WHOLE_ROW};
use domain::entity::State;
use domain::template::Section;
use serde::Serialize;
use ts_rs::TS;

use crate::text::{Language, templates};
use crate::workspace::Difference;

/// How a document changed.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct ComparisonView {
    /// The older revision; nothing where there was none.
    pub from: Option<u32>,
    /// The newer revision; what stands there now where absent.
    pub to: Option<u32>,
    /// Every field that differs.
    pub changes: Vec<ComparedLine>,
}

/// One field that differs.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct ComparedLine {
    /// The section's heading.
    pub section: String,
    /// What people call the row, or empty.
    pub row: String,
    /// The field's label; empty where a whole row came or went.
    pub field: String,
    /// Whether signatures bind it.
    pub binding: bool,
    /// What stood there, or empty.
    pub before: String,
    /// What stands there, or empty.
    pub after: String,
}

/// The view of a difference.
pub fn comparison(state: &State, difference: &Difference, language: Language) -> ComparisonView {
    let template = templates::of(state, language, &difference.document);
    let section = |change: &FieldChange| template.as_ref().and_then(|template| template.section(&change.section));
    ComparisonView {
        from: difference.from,
        to: difference.to,
        changes: difference.changes.iter().map(|change| line(section(change), change)).collect(),
    }
}

fn line(section: Option<&Section>, change: &FieldChange) -> ComparedLine {
    ComparedLine {
        section: section.map_or_else(|| change.section.clone(), |section| section.title.clone()),
        row: change.row_label.clone(),
        field: label(section, change),
        binding: change.binding,
        before: change.before.clone().unwrap_or_default(),
        after: change.after.clone().unwrap_or_default(),
    }
}

/// What people call the field of a change; empty where a whole row came or went.
fn label(section: Option<&Section>, change: &FieldChange) -> String {
    let field = section.and_then(|section| section.field(&change.field)).map(|field| field.label.clone());
    if change.field == WHOLE_ROW { String::new() } else { field.unwrap_or_else(|| change.field.clone()) }
}

/// The same by the document's id.
pub(super) fn label_in(state: &State, document: &str, change: &FieldChange, language: Language) -> String {
    let template = templates::of(state, language, document);
    label(template.as_ref().and_then(|template| template.section(&change.section)), change)
}
