//! What importing a table of issues would do, row by row, before anything is written.

use serde::Serialize;
use ts_rs::TS;

use super::Say;
use super::import::{FileFinding, findings};
use super::issue::FieldChange;
use crate::workspace::{Fate, ImportedIssues, IssueLine};

/// So many rows are shown; what is refused and what changes comes first.
const SHOWN: usize = 500;

/// What importing a table of issues would do.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct IssueImportPreview {
    /// The file's name.
    pub file: String,
    /// The rows: those that are refused, then new ones, then those that change, then the rest; no more than can be read.
    pub rows: Vec<IssueImportRow>,
    /// How many issues would be added.
    pub added: u32,
    /// How many would change.
    pub changed: u32,
    /// How many say the same already.
    pub unchanged: u32,
    /// How many rows can't be taken.
    pub refused: u32,
    /// What was found in the file.
    pub findings: Vec<FileFinding>,
}

/// A row of a table of issues.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct IssueImportRow {
    /// Its line in the file.
    pub line: u32,
    /// The reference; empty for a new issue.
    pub reference: String,
    /// The title.
    pub name: String,
    /// What becomes of it.
    pub fate: Fate,
    /// The fields that change.
    pub changes: Vec<FieldChange>,
    /// Why it can't be taken.
    pub problems: Vec<String>,
}

/// The preview of a table of issues.
pub fn preview(file: &str, imported: &ImportedIssues, say: &Say) -> IssueImportPreview {
    let count = |fate| u32::try_from(imported.count(fate)).unwrap_or(u32::MAX);
    let mut rows: Vec<&IssueLine> = imported.rows.iter().collect();
    rows.sort_by_key(|row| match row.fate {
        Fate::Refused => 0,
        Fate::Added => 1,
        Fate::Changed => 2,
        Fate::Unchanged => 3,
    });
    IssueImportPreview {
        file: file.to_owned(),
        rows: rows.into_iter().take(SHOWN).map(|row| line(row, say)).collect(),
        added: count(Fate::Added),
        changed: count(Fate::Changed),
        unchanged: count(Fate::Unchanged),
        refused: count(Fate::Refused),
        findings: findings(&imported.findings, say),
    }
}

fn line(row: &IssueLine, say: &Say) -> IssueImportRow {
    let change = |(field, before, after): &(String, String, String)| FieldChange {
        field: field.clone(),
        before: before.clone(),
        after: after.clone(),
    };
    let problem = |(field, why): &(Option<String>, domain::message::Message)| match field {
        Some(field) => format!("{field}: {}", say(why)),
        None => say(why),
    };
    IssueImportRow {
        line: row.line,
        reference: row.reference.clone(),
        name: row.name.clone(),
        fate: row.fate,
        // Of a new issue every field is new.
        changes: if row.fate == Fate::Changed { row.changes.iter().map(change).collect() } else { Vec::new() },
        problems: row.problems.iter().map(problem).collect(),
    }
}
