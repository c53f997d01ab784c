//! Replaying a project's journal from its beginning, or from the snapshot of the last migration, checking the chain on
//! the way.

use std::collections::{BTreeMap, BTreeSet};

use domain::digest::Digest;
use domain::entity::{Change, EntityKind};
use domain::identity::EntityId;
use domain::message::Grade;
use rusqlite::Connection;
use serde_json::{Value, json};

use super::{Finding, Verification};
use crate::chain::{self, BEGINNING};
use crate::error::Error;
use crate::history;
use crate::journal::Entry;
use crate::migrations;
use crate::payload::{self, Found};

/// A project as its journal says it is.
pub(super) struct Replay {
    pub(super) project: EntityId,
    pub(super) entities: BTreeMap<(EntityKind, EntityId), Value>,
    /// Entities whose last content was redacted or can't be read: nothing can be said about them.
    pub(super) unknown: BTreeSet<(EntityKind, EntityId)>,
    /// The entries up to here are contained in the snapshot.
    snapshot: u64,
    sequence: u64,
    hash: Digest,
}

impl Replay {
    pub(super) fn new(project: EntityId) -> Self {
        let (entities, unknown) = (BTreeMap::new(), BTreeSet::new());
        Self { project, entities, unknown, snapshot: 0, sequence: 0, hash: BEGINNING }
    }

    /// Reads the whole chain.
    pub(super) fn run(&mut self, connection: &Connection, result: &mut Verification) -> Result<(), Error> {
        self.start_at_snapshot(connection, result)?;
        history::chain(connection, self.project, |entry| {
            result.entries += 1;
            self.link(&entry, result);
            self.payload(connection, &entry, result)
        })
    }

    fn start_at_snapshot(&mut self, connection: &Connection, result: &mut Verification) -> Result<(), Error> {
        let snapshot = migrations::snapshot(connection, self.project)?;
        let Some((migration, digest)) = snapshot.origin else { return Ok(()) };
        let events = chain::events(connection)?;
        let event = events.iter().find(|event| event.sequence == migration);
        let noted = event.map(|event| &event.detail["projects"][self.project.to_string()]);
        if noted != Some(&json!(digest)) {
            result.add(Finding::of_entry("verify-snapshot", self.project, snapshot.sequence));
        }
        self.snapshot = snapshot.sequence;
        self.entities = snapshot.records.into_iter().map(|record| ((record.kind, record.id), record.body)).collect();
        Ok(())
    }

    /// The entry's place in the chain.
    fn link(&mut self, entry: &Entry, result: &mut Verification) {
        let checks = [
            ("verify-gap", entry.sequence == self.sequence + 1),
            ("verify-previous", entry.previous == self.hash),
            ("verify-hash", entry.hash == entry.computed_hash()),
        ];
        if let Some((code, _)) = checks.into_iter().find(|(_, holds)| !holds) {
            result.add(Finding::of_entry(code, self.project, entry.sequence));
        }
        self.sequence = entry.sequence;
        self.hash = entry.hash;
    }

    /// What the entry changed.
    fn payload(&mut self, connection: &Connection, entry: &Entry, result: &mut Verification) -> Result<(), Error> {
        let finding = |code| Finding::of_entry(code, self.project, entry.sequence);
        let changes = match payload::read(connection, entry.id)? {
            Found::Changes(changes, digest) => {
                if digest != entry.payload_digest {
                    result.add(finding("verify-payload"));
                }
                changes
            }
            Found::Redacted => {
                result.add(Finding { grade: Grade::Note, ..finding("verify-redacted") });
                self.forget(entry);
                return Ok(());
            }
            Found::Unreadable(reason) => {
                let mut finding = finding("verify-payload-unreadable");
                finding.message = finding.message.with("what", reason);
                result.add(finding);
                self.forget(entry);
                return Ok(());
            }
        };
        let touched: BTreeSet<_> = changes.iter().map(|change| (change.kind, change.id)).collect();
        if touched != entry.entities.iter().copied().collect() {
            result.add(finding("verify-index"));
        }
        if entry.sequence > self.snapshot {
            changes.into_iter().for_each(|change| self.apply(change, entry.sequence, result));
        }
        Ok(())
    }

    fn apply(&mut self, change: Change, sequence: u64, result: &mut Verification) {
        let key = (change.kind, change.id);
        if !self.unknown.remove(&key) {
            self.expect_before(&change, sequence, result);
        }
        match change.after {
            Some(body) => self.entities.insert(key, body),
            None => self.entities.remove(&key),
        };
    }

    /// An entry starts from what the entries before it left.
    fn expect_before(&self, change: &Change, sequence: u64, result: &mut Verification) {
        let known = self.entities.get(&(change.kind, change.id));
        let Some(field) = first_difference(known, change.before.as_ref()) else { return };
        let of = |code| {
            let mut finding = Finding::of_entity(code, self.project, change.kind, change.id);
            finding.message = finding.message.with("sequence", sequence);
            Finding { sequence: Some(sequence), ..finding }
        };
        result.add(match field.is_empty() {
            true => of("verify-before-absent"),
            false => of("verify-before").in_field(field),
        });
    }

    /// After an entry whose content is gone nothing is known of what it touched.
    fn forget(&mut self, entry: &Entry) {
        for key in &entry.entities {
            self.entities.remove(key);
            self.unknown.insert(*key);
        }
    }
}

/// The path of the first field in which two bodies differ; an empty path where one of them is absent.
pub(super) fn first_difference(one: Option<&Value>, other: Option<&Value>) -> Option<String> {
    match (one, other) {
        (None, None) => None,
        (Some(one), Some(other)) => difference(one, other),
        _ => Some(String::new()),
    }
}

fn difference(one: &Value, other: &Value) -> Option<String> {
    let below = |name: &str, deeper: String| match deeper.is_empty() {
        true => name.to_owned(),
        false => format!("{name}.{deeper}"),
    };
    match (one, other) {
        (Value::Object(one), Value::Object(other)) => {
            let names: BTreeSet<&String> = one.keys().chain(other.keys()).collect();
            names
                .into_iter()
                .find_map(|name| first_difference(one.get(name), other.get(name)).map(|deeper| below(name, deeper)))
        }
        (Value::Array(one), Value::Array(other)) => (0..one.len().max(other.len())).find_map(|index| {
            first_difference(one.get(index), other.get(index)).map(|deeper| below(&index.to_string(), deeper))
        }),
        _ => (one != other).then(String::new),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_difference_is_named_by_its_path() {
        let body = json!({"a": {"list": [1, {"x": "one"}]}, "z": 1});
        let other = json!({"a": {"list": [1, {"x": "two"}]}, "z": 2});
        assert_eq!(first_difference(Some(&body), Some(&other)).as_deref(), Some("a.list.1.x"));
        assert_eq!(first_difference(Some(&body), Some(&body)), None);
        assert_eq!(first_difference(Some(&json!({"a": 1})), Some(&json!({}))).as_deref(), Some("a"));
        assert_eq!(first_difference(Some(&body), None).as_deref(), Some(""));
    }
}
