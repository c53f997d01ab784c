//! What importing a table of things would do, row by row, before anything is written.

use serde::Serialize;
use ts_rs::TS;

use super::Say;
use super::import::{FileFinding, findings};
use super::issue::FieldChange;
use crate::workspace::{Fate, ImportedRecords, RecordLine};

/// So many rows are shown; what is refused and what changes comes first.
const SHOWN: usize = 500;

/// What importing a table of things would do.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct RecordImportPreview {
    /// The file's name.
    pub file: String,
    /// The rows: those that are refused, then new ones, then those that change, then the rest; no more than can be read.
    pub rows: Vec<RecordImportRow>,
    /// How many things would be added.
    pub added: u32,
    /// How many would change.
    pub changed: u32,
    /// How many the table lacks and would be removed.
    pub removed: u32,
    /// How many the table lacks and would stay.
    pub missing: u32,
    /// How many say the same already.
    pub unchanged: u32,
    /// How many rows can't be taken.
    pub refused: u32,
    /// What was found in the file.
    pub findings: Vec<FileFinding>,
}

/// A row of a table.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct RecordImportRow {
    /// The sheet that it stands in; empty where there is one table only.
    pub sheet: String,
    /// Its line in the file or sheet; 0 for what the table lacks.
    pub line: u32,
    /// The reference; empty for what is new.
    pub reference: String,
    /// What people call it.
    pub name: String,
    /// What becomes of it.
    pub fate: Fate,
    /// The fields that change.
    pub changes: Vec<FieldChange>,
    /// Why it can't be taken.
    pub problems: Vec<String>,
}

/// The preview of a table of things.
pub fn preview(file: &str, imported: &ImportedRecords, say: &Say) -> RecordImportPreview {
    let count = |fate| u32::try_from(imported.count(fate)).unwrap_or(u32::MAX);
    let mut rows: Vec<&RecordLine> = imported.rows.iter().collect();
    rows.sort_by_key(|row| match row.fate {
        Fate::Refused => 0,
        Fate::Added => 1,
        Fate::Changed => 2,
        Fate::Removed => 3,
        Fate::Missing => 4,
        Fate::Unchanged => 5,
    });
    RecordImportPreview {
        file: file.to_owned(),
        rows: rows.into_iter().take(SHOWN).map(|row| line(row, say)).collect(),
        added: count(Fate::Added),
        changed: count(Fate::Changed),
        removed: count(Fate::Removed),
        missing: count(Fate::Missing),
        unchanged: count(Fate::Unchanged),
        refused: count(Fate::Refused),
        findings: findings(&imported.findings, say),
    }
}

fn line(row: &RecordLine, say: &Say) -> RecordImportRow {
    let change = |(field, before, after): &(String, String, String)| FieldChange {
        field: field.clone(),
        before: before.clone(),
        after: after.clone(),
    };
    let problem = |(field, why): &(Option<String>, domain::message::Message)| match field {
        Some(field) => format!("{field}: {}", say(why)),
        None => say(why),
    };
    RecordImportRow {
        sheet: row.sheet.clone(),
        line: row.line,
        reference: row.reference.clone(),
        name: row.name.clone(),
        fate: row.fate,
        // Of what is new every field is.
        changes: if row.fate == Fate::Changed { row.changes.iter().map(change).collect() } else { Vec::new() },
        problems: row.problems.iter().map(problem).collect(),
    }
}
