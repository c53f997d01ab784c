//! Previews: what an import would do, before anything is written.

use domain::catalogue::{BusinessObject, CatalogueChange, Field};
use domain::integration::Direction;
use domain::message::{Finding, Grade, Message, Place};
use serde::Serialize;
use ts_rs::TS;

use super::{Say, count};
use crate::workspace::{CatalogueFile, Imported};

/// What importing a table of integrations would do.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct ImportPreview {
    /// The file's name.
    pub file: String,
    /// The rows that were read.
    pub rows: Vec<ImportRow>,
    /// How many integrations would be added.
    pub added: u32,
    /// What was found in the file.
    pub findings: Vec<FileFinding>,
}

/// A row of a table of integrations.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct ImportRow {
    /// Its line in the file.
    pub line: u32,
    /// Business object as written.
    pub object: String,
    /// Direction of the data.
    pub direction: Direction,
    /// Integration method.
    pub method: String,
    /// How often it runs.
    pub frequency: String,
    /// Where the data comes from.
    pub source: String,
    /// Where it goes.
    pub target: String,
    /// Whether the project has it already, so that it is left out.
    pub there: bool,
}

/// Something that was found in a file.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct FileFinding {
    /// How much it weighs.
    pub grade: Grade,
    /// What was found.
    pub words: String,
    /// What to do about it, or empty.
    pub hint: String,
    /// Where, or empty: "line 5, Direction".
    pub place: String,
}

/// What learning a file would change in the catalogue.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct CataloguePreview {
    /// The file's name.
    pub file: String,
    /// The objects that it describes.
    pub objects: Vec<LearnedObject>,
    /// What was found in the file.
    pub findings: Vec<FileFinding>,
}

/// A business object that a file describes.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct LearnedObject {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// How many fields the file has.
    pub fields: u32,
    /// Whether the catalogue doesn't know it.
    pub is_new: bool,
    /// How it differs from what the project knows.
    pub changes: Vec<LearnedChange>,
}

/// One difference between the catalogue and a file.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct LearnedChange {
    /// The record, or empty.
    pub record: String,
    /// The field, or empty where the change is of a whole record or object.
    pub field: String,
    /// What the catalogue has, in words; empty for what is new.
    pub before: String,
    /// What the file has, in words; empty for what it doesn't have.
    pub after: String,
}

/// The preview of a table of integrations.
pub fn integrations(file: &str, imported: &Imported, say: &Say) -> ImportPreview {
    let there: Vec<u32> = imported
        .findings
        .iter()
        .filter(|finding| finding.message.code == "integrations-there-already")
        .filter_map(|finding| finding.at.line)
        .collect();
    ImportPreview {
        file: file.to_owned(),
        rows: imported
            .rows
            .iter()
            .map(|row| ImportRow {
                line: row.line,
                object: row.object.clone(),
                direction: row.direction,
                method: row.method.clone(),
                frequency: row.frequency.clone(),
                source: row.primary_system.clone(),
                target: row.synced_system.clone(),
                there: there.contains(&row.line),
            })
            .collect(),
        added: count(imported.added()),
        findings: findings(&imported.findings, say),
    }
}

/// The preview of a template or format workbook over the catalogue that the project knows.
pub fn catalogue(known: &[BusinessObject], file: &CatalogueFile, say: &Say) -> CataloguePreview {
    let object = |object: &BusinessObject| LearnedObject {
        id: object.id.clone(),
        name: object.name.clone(),
        fields: count(object.field_count()),
        is_new: known.iter().all(|old| old.id != object.id),
        changes: file
            .changes
            .iter()
            .filter(|change| object_of(change) == object.id)
            .map(|it| change(it, say))
            .collect(),
    };
    CataloguePreview {
        file: file.name.clone(),
        objects: file.objects.iter().map(object).collect(),
        findings: findings(&file.findings, say),
    }
}

fn object_of(change: &CatalogueChange) -> &str {
    match change {
        CatalogueChange::ObjectAdded { object, .. }
        | CatalogueChange::DirectionChanged { object, .. }
        | CatalogueChange::RecordAdded { object, .. }
        | CatalogueChange::RecordRemoved { object, .. }
        | CatalogueChange::FieldAdded { object, .. }
        | CatalogueChange::FieldRemoved { object, .. }
        | CatalogueChange::FieldChanged { object, .. } => object,
    }
}

fn change(change: &CatalogueChange, say: &Say) -> LearnedChange {
    let fields = |count: u32| say(&Message::new("cli-fields").with("count", count));
    let direction = |it: &Direction| {
        say(&Message::new(match it {
            Direction::Inbound => "direction-inbound",
            Direction::Outbound => "direction-outbound",
            Direction::Both => "direction-both",
        }))
    };
    let line = |record: &str, field: &str, before: String, after: String| LearnedChange {
        record: record.to_owned(),
        field: field.to_owned(),
        before,
        after,
    };
    let none = String::new;
    match change {
        CatalogueChange::ObjectAdded { fields: number, .. } => line("", "", none(), fields(*number)),
        CatalogueChange::DirectionChanged { before, after, .. } => line("", "", direction(before), direction(after)),
        CatalogueChange::RecordAdded { record, fields: number, .. } => line(record, "", none(), fields(*number)),
        CatalogueChange::RecordRemoved { record, .. } => line(record, "", record.clone(), none()),
        CatalogueChange::FieldAdded { record, field, .. } => line(record, &field.name, none(), in_words(field, say)),
        CatalogueChange::FieldRemoved { record, field, .. } => line(record, &field.name, in_words(field, say), none()),
        CatalogueChange::FieldChanged { record, before, after, .. } => {
            line(record, &after.name, in_words(before, say), in_words(after, say))
        }
    }
}

/// A field in one line: "string(100), required, unique, one of Yes, No".
pub fn in_words(field: &Field, say: &Say) -> String {
    let mut words = vec![field.kind.to_string()];
    words.retain(|kind| !kind.is_empty());
    for (is, code) in [(field.required, "field-is-required"), (field.unique, "field-is-unique")] {
        if is {
            words.push(say(&Message::new(code)));
        }
    }
    if !field.allowed.is_empty() {
        words.push(say(&Message::new("field-one-of").with("values", field.allowed.join(", "))));
    }
    words.extend([&field.restriction, &field.condition].into_iter().filter(|it| !it.is_empty()).cloned());
    if words.is_empty() { say(&Message::new("field-says-nothing")) } else { words.join(", ") }
}

/// Findings of a file in words, the gravest first.
pub fn findings(found: &[Finding], say: &Say) -> Vec<FileFinding> {
    let mut findings: Vec<FileFinding> = found
        .iter()
        .map(|finding| FileFinding {
            grade: finding.grade,
            words: say(&finding.message),
            hint: finding.hint.as_ref().map(say).unwrap_or_default(),
            place: place(&finding.at, say),
        })
        .collect();
    findings.sort_by_key(|finding| std::cmp::Reverse(finding.grade));
    findings
}

fn place(at: &Place, say: &Say) -> String {
    let number = |code: &str, value: Option<u32>| value.map(|value| say(&Message::new(code).with("number", value)));
    let parts = [at.path.clone(), number("place-line", at.line), number("place-row", at.row), at.field.clone()];
    parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}
