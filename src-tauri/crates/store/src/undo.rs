//! Undo and redo. Undo takes back the newest operation of a project that isn't taken back yet, as a new operation: it
//! restores content, not revision numbers. Irreversible acts are barriers. What was undone can be done again as long as
//! nothing newer happened.

use std::collections::BTreeSet;

use domain::entity::{Change, EntityKind};
use domain::identity::{EntityId, Id};
use domain::person::Person;
use domain::time::Instant;
use rusqlite::{Connection, OptionalExtension as _};
use serde_json::{Value, json};

use crate::entities;
use crate::error::Error;
use crate::history;
use crate::journal::Entry;
use crate::payload;
use crate::sql::{parsed, parsed_optional};
use crate::workspace::Workspace;

/// What undo (or redo) would do.
#[derive(Clone, PartialEq, Debug)]
pub enum Undo {
    /// Take an entry back (or do it again) by these changes, to be [`stamped`] and committed with `undoes` (or
    /// `redoes`) set to the entry's id.
    Ready {
        /// The entry, never one that itself is an undo or a redo.
        entry: Entry,
        /// What is to be written.
        inverse: Vec<Change>,
    },
    /// The newest entry is an irreversible act.
    Barrier {
        /// That entry.
        entry: Entry,
    },
    /// The entities of the entry were changed since.
    Overtaken {
        /// That entry.
        entry: Entry,
    },
    /// There is nothing to take back (or to do again).
    Nothing,
}

/// The changes of an undo or redo with the instant and the person of the operation that writes them.
pub fn stamped(mut changes: Vec<Change>, at: Instant, person: Id<Person>) -> Vec<Change> {
    for body in changes.iter_mut().filter_map(|change| change.after.as_mut()) {
        body["changed_at"] = json!(at);
        body["changed_by"] = json!(person);
    }
    changes
}

/// What an entry is to undo and redo.
struct Step {
    id: EntityId,
    undoes: Option<EntityId>,
    redoes: Option<EntityId>,
}

impl Workspace {
    /// What undo would do in a project.
    ///
    /// # Errors
    /// `damaged` and what the database reports.
    pub fn undoable(&self, project: EntityId) -> Result<Undo, Error> {
        let connection = self.connection.unchecked_transaction()?;
        let mut settled = BTreeSet::new();
        let mut undone = BTreeSet::new();
        let candidate = newest(&connection, project, |step| {
            // Going back in time, the first entry that names another decides whether that one is taken back.
            if let Some(target) = step.undoes {
                if settled.insert(target) {
                    undone.insert(target);
                }
            } else if let Some(target) = step.redoes {
                settled.insert(target);
            } else if !undone.contains(&step.id) {
                return true;
            }
            false
        })?;
        let Some(candidate) = candidate else { return Ok(Undo::Nothing) };
        let entry = history::entry(&connection, candidate)?;
        if entry.sequence == 1 {
            return Ok(Undo::Nothing); // The project itself: without it there is nothing to undo in.
        }
        if entry.irreversible {
            return Ok(Undo::Barrier { entry });
        }
        let done_by = last_redo(&connection, entry.id)?.unwrap_or(entry.id);
        reversal(&connection, entry, done_by)
    }

    /// What redo would do in a project.
    ///
    /// # Errors
    /// `damaged` and what the database reports.
    pub fn redoable(&self, project: EntityId) -> Result<Undo, Error> {
        let connection = self.connection.unchecked_transaction()?;
        // Going back in time, each redo cancels the undo before it that it answers.
        let mut redone = 0_u32;
        let mut target = None;
        newest(&connection, project, |step| {
            match (step.undoes, step.redoes) {
                (Some(_), _) if redone > 0 => redone -= 1,
                (Some(undone), _) => {
                    target = Some((undone, step.id));
                    return true;
                }
                (None, Some(_)) => redone += 1,
                (None, None) => return true,
            }
            false
        })?;
        let Some((undone, undone_by)) = target else { return Ok(Undo::Nothing) };
        let entry = history::entry(&connection, undone)?;
        reversal(&connection, entry, undone_by)
    }
}

/// The newest entry of a project for which `found` says so.
fn newest(
    connection: &Connection,
    project: EntityId,
    mut found: impl FnMut(&Step) -> bool,
) -> Result<Option<EntityId>, Error> {
    let mut statement = connection
        .prepare_cached("SELECT id, undoes, redoes FROM journal WHERE project = ?1 ORDER BY sequence DESC")?;
    let mut rows = statement.query([project.to_string()])?;
    while let Some(row) = rows.next()? {
        let step = Step { id: parsed(row, 0)?, undoes: parsed_optional(row, 1)?, redoes: parsed_optional(row, 2)? };
        if found(&step) {
            return Ok(Some(step.id));
        }
    }
    Ok(None)
}

/// The entry that last did an undone entry again.
fn last_redo(connection: &Connection, entry: EntityId) -> Result<Option<EntityId>, Error> {
    let mut statement =
        connection.prepare_cached("SELECT id FROM journal WHERE redoes = ?1 ORDER BY position DESC LIMIT 1")?;
    Ok(statement.query_row([entry.to_string()], |row| parsed(row, 0)).optional()?)
}

/// The changes that take back what `done_by` wrote, where nobody changed it since. Counters stay as they are: a
/// reference is given once, even if what it was given to is undone.
fn reversal(connection: &Connection, entry: Entry, done_by: EntityId) -> Result<Undo, Error> {
    let recorded = history::entry(connection, done_by)?.payload_digest;
    let mut inverse = Vec::new();
    for change in payload::changes(connection, done_by, recorded)? {
        if change.kind == EntityKind::Counter {
            continue;
        }
        let current = entities::stored(connection, change.kind, change.id)?.map(|stored| stored.body);
        if !is_same_content(current.as_ref(), change.after.as_ref()) {
            return Ok(Undo::Overtaken { entry });
        }
        let after = change.before.map(|body| next_revision(body, current.as_ref()));
        inverse.push(Change { kind: change.kind, id: change.id, before: current, after });
    }
    Ok(Undo::Ready { entry, inverse })
}

/// A body that replaces `current`, or that comes back after it was removed.
fn next_revision(mut body: Value, current: Option<&Value>) -> Value {
    let last = current.unwrap_or(&body)["revision"].as_u64().unwrap_or_default();
    body["revision"] = json!(last + 1);
    body
}

/// Whether two bodies say the same, whoever wrote them and how often they were written.
fn is_same_content(one: Option<&Value>, other: Option<&Value>) -> bool {
    fn content(body: &Value) -> Option<Vec<(&String, &Value)>> {
        let stamps = ["revision", "changed_at", "changed_by"];
        let mut fields: Vec<_> =
            body.as_object()?.iter().filter(|(name, _)| !stamps.contains(&name.as_str())).collect();
        fields.sort_by_key(|(name, _)| name.as_str());
        Some(fields)
    }
    one.map(content) == other.map(content)
}
