//! What an import would change in the catalogue, shown before anything is written; and the merge itself.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{BusinessObject, Field, FieldType, RecordType, naming};
use crate::integration::Direction;

/// One difference between the catalogue and what a file says.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(tag = "change", rename_all = "kebab-case")]
pub enum CatalogueChange {
    /// The catalogue doesn't know the object.
    ObjectAdded {
        /// The object's id.
        object: String,
        /// How many kinds of records it has.
        records: u32,
        /// How many fields over all records.
        fields: u32,
    },
    /// The file tells another direction.
    DirectionChanged {
        /// The object's id.
        object: String,
        /// Direction in the catalogue.
        before: Direction,
        /// Direction in the file.
        after: Direction,
    },
    /// A kind of record is new.
    RecordAdded {
        /// The object's id.
        object: String,
        /// The record's name.
        record: String,
        /// How many fields it has.
        fields: u32,
    },
    /// The file doesn't have a kind of record that the catalogue has.
    RecordRemoved {
        /// The object's id.
        object: String,
        /// The record's name.
        record: String,
    },
    /// A field is new.
    FieldAdded {
        /// The object's id.
        object: String,
        /// The record's name.
        record: String,
        /// The field as the file has it.
        field: Field,
    },
    /// The file doesn't have a field that the catalogue has.
    FieldRemoved {
        /// The object's id.
        object: String,
        /// The record's name.
        record: String,
        /// The field as the catalogue has it.
        field: Field,
    },
    /// A field says something else than before.
    FieldChanged {
        /// The object's id.
        object: String,
        /// The record's name.
        record: String,
        /// The field as the catalogue has it.
        before: Field,
        /// The field as it would be.
        after: Field,
    },
}

/// What changes when `new` is learned over `old`. What a file is silent about (a template has no types) is no change.
pub fn diff(old: &BusinessObject, new: &BusinessObject) -> Vec<CatalogueChange> {
    let object = old.id.clone();
    let mut changes = Vec::new();
    if old.direction != new.direction {
        changes.push(CatalogueChange::DirectionChanged { object, before: old.direction, after: new.direction });
    }
    for after in &new.records {
        match counterpart(old, new, after) {
            Some(before) => diff_record(&old.id, before, after, &mut changes),
            None => changes.push(CatalogueChange::RecordAdded {
                object: old.id.clone(),
                record: after.name.clone(),
                fields: count(after.fields.len()),
            }),
        }
    }
    for before in old.records.iter().filter(|before| counterpart(new, old, before).is_none()) {
        changes.push(CatalogueChange::RecordRemoved { object: old.id.clone(), record: before.name.clone() });
    }
    changes
}

/// What changes when every object of `imported` is learned over the catalogue, in the order of the import.
pub fn diff_all(catalogue: &[BusinessObject], imported: &[BusinessObject]) -> Vec<CatalogueChange> {
    let of = |new: &BusinessObject| match catalogue.iter().find(|old| old.id == new.id) {
        Some(old) => diff(old, new),
        None => vec![CatalogueChange::ObjectAdded {
            object: new.id.clone(),
            records: count(new.records.len()),
            fields: count(new.field_count()),
        }],
    };
    imported.iter().flat_map(of).collect()
}

/// The object after learning: records and fields are those of the file; where the file is silent about a type, a list of
/// values, a reference or a meaning, and about everything around the records, what was known stays.
pub fn learn(old: &BusinessObject, new: &BusinessObject) -> BusinessObject {
    let learn_record = |after: &RecordType| match counterpart(old, new, after) {
        None => after.clone(),
        Some(before) => RecordType {
            name: before.name.clone(),
            fields: after
                .fields
                .iter()
                .map(|field| before.field(&field.name).map_or_else(|| field.clone(), |known| learn_field(known, field)))
                .collect(),
        },
    };
    BusinessObject {
        direction: new.direction,
        confidence: new.confidence,
        source: new.source.clone(),
        records: new.records.iter().map(learn_record).collect(),
        ..old.clone()
    }
}

fn learn_field(old: &Field, new: &Field) -> Field {
    let text = |new: &String, old: &String| if new.is_empty() { old.clone() } else { new.clone() };
    Field {
        name: new.name.clone(),
        kind: if new.kind == FieldType::Unspecified { old.kind.clone() } else { new.kind.clone() },
        required: new.required,
        condition: if new.required { String::new() } else { text(&new.condition, &old.condition) },
        unique: new.unique || old.unique,
        allowed: if new.allowed.is_empty() { old.allowed.clone() } else { new.allowed.clone() },
        restriction: text(&new.restriction, &old.restriction),
        must_exist_in: new.must_exist_in.clone().or_else(|| old.must_exist_in.clone()),
        description: text(&new.description, &old.description),
        confidence: new.confidence,
    }
}

fn diff_record(object: &str, before: &RecordType, after: &RecordType, changes: &mut Vec<CatalogueChange>) {
    let (object, record) = (object.to_owned(), before.name.clone());
    for field in &after.fields {
        match before.field(&field.name) {
            None => changes.push(CatalogueChange::FieldAdded {
                object: object.clone(),
                record: record.clone(),
                field: field.clone(),
            }),
            Some(known) => {
                let learned = learn_field(known, field);
                if differs(known, &learned) {
                    changes.push(CatalogueChange::FieldChanged {
                        object: object.clone(),
                        record: record.clone(),
                        before: known.clone(),
                        after: learned,
                    });
                }
            }
        }
    }
    for field in before.fields.iter().filter(|field| after.field(&field.name).is_none()) {
        changes.push(CatalogueChange::FieldRemoved {
            object: object.clone(),
            record: record.clone(),
            field: field.clone(),
        });
    }
}

/// Whether two fields of one name differ in what a mapping rests on: words of explanation don't count.
fn differs(a: &Field, b: &Field) -> bool {
    (&a.kind, a.required, a.unique, &a.allowed, &a.must_exist_in)
        != (&b.kind, b.required, b.unique, &b.allowed, &b.must_exist_in)
}

/// The record of `there` that `record` of `here` continues: the one of its name; and where both have one only, that one.
fn counterpart<'a>(there: &'a BusinessObject, here: &BusinessObject, record: &RecordType) -> Option<&'a RecordType> {
    let key = record_key(here, &record.name);
    match (there.records.as_slice(), here.records.len()) {
        ([only], 1) => Some(only),
        (several, _) => several.iter().find(|other| record_key(there, &other.name) == key),
    }
}

/// What the names of one record share: "Invoice Line" of the invoices is "Line", and "Invoice" alone is their "Header".
fn record_key(object: &BusinessObject, record: &str) -> String {
    let of_object: Vec<String> = naming::words(&object.name).iter().map(|word| naming::object_key(word)).collect();
    let own = naming::words(record).into_iter().map(|word| naming::object_key(&word));
    let key: String = own.filter(|word| !of_object.contains(word)).collect();
    if key.is_empty() { "header".to_owned() } else { key }
}

fn count(items: usize) -> u32 {
    u32::try_from(items).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::find;

    fn rates(fields: &[(&str, bool)]) -> BusinessObject {
        let fields = fields
            .iter()
            .map(|&(name, required)| Field { name: name.to_owned(), required, ..Field::default() })
            .collect();
        let records = vec![RecordType { name: "Rates of the day".to_owned(), fields }];
        BusinessObject::imported("Exchange Rates", Direction::Inbound, "rates.csv", records)
    }

    #[test]
    fn a_template_that_agrees_changes_nothing() {
        let new = rates(&[("From Currency", true), ("To Currency", true), ("Rate", true), ("Rate Date", true)]);
        assert_eq!(diff(find("exchange rates").unwrap(), &new), []);
    }

    #[test]
    fn added_removed_and_changed_fields_are_told_apart() {
        let old = find("exchange rates").unwrap();
        let new = rates(&[("from currency", true), ("To Currency", false), ("Rate", true), ("Bank", false)]);
        let changes = diff(old, &new);
        let kinds: Vec<&str> = changes
            .iter()
            .map(|change| match change {
                CatalogueChange::FieldAdded { field, .. } if field.name == "Bank" => "added",
                CatalogueChange::FieldRemoved { field, .. } if field.name == "Rate Date" => "removed",
                CatalogueChange::FieldChanged { before, after, .. } if before.required && !after.required => "changed",
                _ => "unexpected",
            })
            .collect();
        assert_eq!(kinds, ["changed", "added", "removed"]);
    }

    #[test]
    fn learning_keeps_what_the_template_does_not_say() {
        let old = find("exchange rates").unwrap();
        let learned = learn(old, &rates(&[("Rate", true), ("Bank", false)]));
        assert_eq!(learned.id, old.id);
        assert_eq!(learned.methods, old.methods);
        let fields = &learned.records[0].fields;
        assert_eq!(fields[0].kind.to_string(), "decimal(30,9)");
        assert_eq!(fields[1].kind, FieldType::Unspecified);
        assert_eq!(diff(&learned, &rates(&[("Rate", true), ("Bank", false)])), [], "learning twice changes nothing");
    }

    #[test]
    fn records_meet_under_their_longer_names() {
        let old = find("invoices").unwrap();
        let mut new = old.clone();
        new.records[0].name = "Invoice".to_owned();
        new.records[1].name = "Invoice Line".to_owned();
        assert_eq!(diff(old, &new), []);
        new.records[1].name = "Moon".to_owned();
        assert_eq!(diff(old, &new).len(), 2, "one record added, one removed");
    }

    #[test]
    fn an_unknown_object_is_added_whole() {
        let new = BusinessObject { id: "moon-phases".to_owned(), ..rates(&[("Phase", true)]) };
        let added = CatalogueChange::ObjectAdded { object: "moon-phases".to_owned(), records: 1, fields: 1 };
        assert_eq!(diff_all(crate::catalogue::builtin(), &[new]), [added]);
    }
}
