//! What stands in the project and not in the table: told, and removed where that was asked for.

use std::collections::BTreeSet;

use domain::entity::{Record, State};
use domain::template::Field;
use exchange::records_table::RecordsTable;
use serde_json::{Value, json};

use super::existing::Existing;
use super::nouns::Noun;
use super::plan::text_of;
use super::{Fate, ID, RecordLine};
use crate::view::form;

/// A line for each thing that the table lacks, with the command that removes it where it is to be removed. A table of a mapping
/// is about the integrations that it names, and lacks nothing of others.
pub(super) fn lines(
    state: &State,
    noun: &Noun,
    fields: &[Field],
    existing: &Existing,
    table: &RecordsTable,
    remove: bool,
) -> Vec<(RecordLine, Option<Value>)> {
    let Some(removal) = &noun.removal else { return Vec::new() };
    let named = |column: &str| table.rows.iter().map(|row| text_of(row, column)).collect::<BTreeSet<_>>();
    let (references, ids) = (named("reference"), named(ID));
    let scope = noun.scope.map(|column| (column, named(column)));
    let is_within = |record: &Record| {
        scope.as_ref().is_none_or(|(column, names)| {
            let field = fields.iter().find(|field| field.id == *column);
            let value = record.body.get(*column);
            field.zip(value).is_some_and(|(field, value)| {
                let shown = form::shown(state, field, value);
                let reference = form::text(value).parse().ok().and_then(|id| state.caption(id));
                names.contains(shown.as_str()) || reference.is_some_and(|(_, it, _)| names.contains(it.as_str()))
            })
        })
    };
    let lacking = existing.records.iter().filter(|record| {
        let reference = record.body["reference"].as_str().unwrap_or_default();
        !references.contains(reference) && !ids.contains(record.id.to_string().as_str()) && is_within(record)
    });
    lacking
        .map(|record| {
            let (_, reference, name) = state.caption(record.id).unwrap_or((record.kind, String::new(), String::new()));
            let command = remove.then(|| {
                let id = json!(record.id);
                let named = if removal.many { json!([id]) } else { id };
                json!([{"command": removal.command, "args": {removal.member: named}}])
            });
            let fate = if remove { Fate::Removed } else { Fate::Missing };
            let line = RecordLine {
                sheet: String::new(),
                line: 0,
                reference,
                name,
                fate,
                changes: Vec::new(),
                problems: Vec::new(),
            };
            (line, command)
        })
        .collect()
}
