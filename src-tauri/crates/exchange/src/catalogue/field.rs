//! One row of a description, or one column name of a template, as a field.

use domain::catalogue::{Field, FieldType, find};
use domain::message::{Finding, Grade, Message};

use super::columns::{Header, Role};
use super::values::{Answer, allowed, answer, both_answers};
use crate::reading::Findings;
use crate::workbook::{Row, place};

/// A column name without the mark for required fields, and whether it had one.
pub(super) fn marked_name(written: &str) -> (String, bool) {
    let name = written.split_whitespace().collect::<Vec<_>>().join(" ");
    let bare = name.trim_matches(|c: char| c == '*' || c.is_whitespace());
    // A name of nothing but stars stays what it is.
    if bare.is_empty() { (name, false) } else { (bare.to_owned(), bare.len() != name.len() && name.contains('*')) }
}

/// The field that a row describes. `object` is the id of the object, which its own fields may refer to.
pub(super) fn field_of(sheet: &str, object: &str, header: &Header, row: &Row, findings: &mut Findings) -> Field {
    let (name, is_marked) = marked_name(header.text(Role::Name, row));
    let (mut required, mut unique) = (header.text(Role::Required, row), header.text(Role::Unique, row));
    let together = header.text(Role::RequiredUnique, row);
    if !together.is_empty() {
        (required, unique) = both_answers(together);
    }
    let mut field = Field { name, ..Field::default() };
    let column = |role: Role| header.roles.get(&role).copied();
    let required_column = column(Role::Required).or(column(Role::RequiredUnique));
    let unique_column = column(Role::Unique).or(column(Role::RequiredUnique));
    let unclear = |code: &str, column: Option<u32>, found: &str, grade: Grade, field: &str| {
        let message = Message::new(code).with("field", field).with("found", found);
        let mut finding = Finding::new(grade, message).at(place(sheet, row.number, column));
        finding.at.field = Some(field.to_owned());
        finding.found = Some(found.to_owned());
        finding
    };
    match answer(required) {
        Answer::Yes => field.required = true,
        Answer::No => field.required = is_marked,
        Answer::Depends => {
            field.required = is_marked;
            field.condition = required.to_owned();
            findings.push(unclear("workbook-required-depends", required_column, required, Grade::Note, &field.name));
        }
        Answer::Unclear => {
            field.required = is_marked;
            field.condition = required.to_owned();
            findings.push(unclear("workbook-required-unclear", required_column, required, Grade::Warning, &field.name));
        }
    }
    if is_marked && !required.is_empty() && answer(required) == Answer::No {
        findings.push(unclear("workbook-mark-differs", required_column, required, Grade::Warning, &field.name));
    }
    match answer(unique) {
        Answer::Yes => field.unique = true,
        Answer::No => {}
        Answer::Depends | Answer::Unclear => {
            findings.push(unclear("workbook-unique-unclear", unique_column, unique, Grade::Warning, &field.name));
        }
    }
    field.kind = FieldType::read(header.text(Role::Type, row)).with_length(header.text(Role::Length, row));
    if let FieldType::Other(written) = &field.kind {
        findings.push(unclear("workbook-type-unclear", column(Role::Type), written, Grade::Warning, &field.name));
    }
    let written = header.text(Role::Allowed, row);
    (field.allowed, field.restriction) = allowed(written);
    if is_length(&field) {
        // "Allowable Values/Field Length": a lone number is a length.
        field.kind = field.kind.with_length(written);
        field.allowed.clear();
    }
    field.description = described(header, row);
    field.must_exist_in = reference(object, &field);
    field
}

fn is_length(field: &Field) -> bool {
    let is_number = matches!(field.allowed.as_slice(), [only] if only.chars().all(|c| c.is_ascii_digit()));
    is_number && matches!(field.kind, FieldType::Text { length: None } | FieldType::LongText | FieldType::Unspecified)
}

fn described(header: &Header, row: &Row) -> String {
    let (description, notes) = (header.text(Role::Description, row), header.text(Role::Notes, row));
    match (description.is_empty(), notes.is_empty()) {
        (false, false) => format!("{description}\n{notes}"),
        (true, _) => notes.to_owned(),
        (false, true) => description.to_owned(),
    }
}

/// The object in which a value must exist, where the words say that it must and the field is named after one.
fn reference(object: &str, field: &Field) -> Option<String> {
    let words = format!("{} {}", field.restriction, field.description).to_lowercase();
    if !["must exist", "must already exist", "must be active in"].iter().any(|phrase| words.contains(phrase)) {
        return None;
    }
    let shorter = field
        .name
        .rsplit_once([' ', '-', '_'])
        .filter(|(_, last)| ["name", "number", "code", "id", "login", "num"].contains(&last.to_lowercase().as_str()));
    let referred = find(&field.name).or_else(|| shorter.and_then(|(name, _)| find(name)))?;
    (referred.id != object).then(|| referred.id.clone())
}
