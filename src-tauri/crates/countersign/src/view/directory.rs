//! The people directory as the settings show it, and what importing a table into it would do.

use serde::Serialize;
use ts_rs::TS;

use super::Say;
use super::import::{FileFinding, findings};
use crate::directory::{Contact, Directory, Table};
use crate::text::Language;

/// So many rows of a table are shown.
const SHOWN: usize = 500;

/// Everybody in the directory.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct DirectoryView {
    /// Everybody, by name.
    pub people: Vec<DirectoryRow>,
}

/// Somebody in the directory.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct DirectoryRow {
    /// What tells them apart.
    pub id: String,
    /// Who they are; roles in the words of the screen.
    pub contact: Contact,
}

/// What importing a table of people would do.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct DirectoryPreview {
    /// The file's name.
    pub file: String,
    /// The people that were read; no more than can be looked at.
    pub rows: Vec<DirectoryImportRow>,
    /// How many would be added.
    pub added: u32,
    /// How many would be known better.
    pub changed: u32,
    /// What was found in the file.
    pub findings: Vec<FileFinding>,
}

/// A row of a table of people.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct DirectoryImportRow {
    /// Its line in the file.
    pub line: u32,
    /// Who.
    pub contact: Contact,
    /// Whether the directory has them already.
    pub there: bool,
}

/// The directory in a language.
pub fn directory(directory: &Directory, language: Language) -> DirectoryView {
    let row = |contact: &Contact| DirectoryRow { id: contact.key(), contact: contact.clone().in_language(language) };
    DirectoryView { people: directory.people().iter().map(row).collect() }
}

/// The preview of a table.
pub fn preview(file: &str, table: &Table, language: Language, say: &Say) -> DirectoryPreview {
    let count = |there: bool| {
        let number = table.lines.iter().filter(|line| line.there == there).count();
        u32::try_from(number).unwrap_or(u32::MAX)
    };
    DirectoryPreview {
        file: file.to_owned(),
        rows: table
            .lines
            .iter()
            .take(SHOWN)
            .map(|line| DirectoryImportRow {
                line: line.line,
                contact: line.contact.clone().in_language(language),
                there: line.there,
            })
            .collect(),
        added: count(false),
        changed: count(true),
        findings: findings(&table.findings, say),
    }
}
