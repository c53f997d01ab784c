//! The journal: what was done, by whom, when. Append-only, one hash chain a project.

use std::borrow::Cow;

use domain::digest::{Digest, canonical};
use domain::entity::{Change, EntityKind};
use domain::identity::{EntityId, Id};
use domain::message::Message;
use domain::person::Person;
use domain::time::Instant;
use rusqlite::{Connection, OptionalExtension as _, Row, params};
use serde_json::json;

use crate::chain::{self, BEGINNING};
use crate::error::Error;
use crate::payload;
use crate::sql::{self, count, parsed, parsed_optional, stored};

/// What is to be written: one command carried out, with everything that it changed.
#[derive(Clone, PartialEq, Debug)]
pub struct Operation {
    /// Its id, a UUIDv7.
    pub id: EntityId,
    /// The project whose chain it joins.
    pub project: EntityId,
    /// When it is done.
    pub at: Instant,
    /// Who does it.
    pub person: Id<Person>,
    /// The command, as `noun.verb`.
    pub command: String,
    /// What the undo menu and the history call it.
    pub label: Message,
    /// Whether it can only be corrected by new acts: undo stops at it.
    pub irreversible: bool,
    /// The entry that it takes back.
    pub undoes: Option<EntityId>,
    /// The entry that was undone and that it does again.
    pub redoes: Option<EntityId>,
    /// The entities before and after.
    pub changes: Vec<Change>,
}

/// One operation as the journal keeps it.
#[derive(Clone, PartialEq, Debug)]
pub struct Entry {
    /// Its place in the file, across projects, from 1.
    pub position: u64,
    /// Its place in the project's chain, from 1.
    pub sequence: u64,
    /// The operation's id.
    pub id: EntityId,
    /// The project.
    pub project: EntityId,
    /// When it was done.
    pub at: Instant,
    /// Who did it.
    pub person: Id<Person>,
    /// The command, as `noun.verb`.
    pub command: String,
    /// What people call it.
    pub label: Message,
    /// Whether undo stops at it.
    pub irreversible: bool,
    /// The entry that it took back.
    pub undoes: Option<EntityId>,
    /// The entry that it did again.
    pub redoes: Option<EntityId>,
    /// The entry by which it is taken back now; absent again once it was redone. Not part of the hash.
    pub undone_by: Option<EntityId>,
    /// The digest of its payload.
    pub payload_digest: Digest,
    /// The hash of the entry before it in the project's chain.
    pub previous: Digest,
    /// Its own hash, over all of the above that is part of the entry.
    pub hash: Digest,
    /// The entities that it touched.
    pub entities: Vec<(EntityKind, EntityId)>,
}

/// The end of a project's chain: what a certificate prints to anchor it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Head {
    /// How many entries the chain has.
    pub sequence: u64,
    /// The hash of the last one; all zeros where there is none.
    pub hash: Digest,
}

impl Entry {
    /// The columns in the order in which an entry is read, of a table called `entry`.
    pub(crate) const COLUMNS: &'static str = "entry.position, entry.sequence, entry.id, entry.project, entry.at, \
        entry.person, entry.command, entry.label, entry.irreversible, entry.undoes, entry.redoes, \
        (SELECT CASE WHEN later.undoes IS NOT NULL THEN later.id END FROM journal AS later \
         WHERE later.undoes = entry.id OR later.redoes = entry.id ORDER BY later.position DESC LIMIT 1), \
        entry.payload_digest, entry.previous, entry.hash";

    pub(crate) fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            position: count(row, 0)?,
            sequence: count(row, 1)?,
            id: parsed(row, 2)?,
            project: parsed(row, 3)?,
            at: parsed(row, 4)?,
            person: Id::new(parsed(row, 5)?),
            command: row.get(6)?,
            label: sql::json(row, 7)?,
            irreversible: row.get(8)?,
            undoes: parsed_optional(row, 9)?,
            redoes: parsed_optional(row, 10)?,
            undone_by: parsed_optional(row, 11)?,
            payload_digest: parsed(row, 12)?,
            previous: parsed(row, 13)?,
            hash: parsed(row, 14)?,
            entities: Vec::new(),
        })
    }

    /// The same entry with the entities it touched.
    pub(crate) fn with_entities(mut self, connection: &Connection) -> Result<Self, Error> {
        let mut statement = connection
            .prepare_cached("SELECT kind, entity FROM journal_entity WHERE entry = ?1 ORDER BY kind, entity")?;
        let rows = statement.query_map([self.id.to_string()], |row| Ok((parsed(row, 0)?, parsed(row, 1)?)))?;
        self.entities = rows.collect::<Result<_, _>>()?;
        Ok(self)
    }

    /// The hash that its fields have: SHA-256 over their canonical form.
    pub(crate) fn computed_hash(&self) -> Digest {
        Digest::of(&self.canonical())
    }

    /// The fields that the hash is over, as canonical JSON.
    pub fn canonical(&self) -> Vec<u8> {
        canonical(&json!({
            "chain": "project",
            "project": self.project,
            "sequence": self.sequence,
            "id": self.id,
            "at": self.at,
            "person": self.person,
            "command": self.command,
            "label": self.label,
            "irreversible": self.irreversible,
            "undoes": self.undoes,
            "redoes": self.redoes,
            "payload": self.payload_digest,
            "previous": self.previous,
        }))
    }
}

/// The end of a project's chain.
pub(crate) fn head(connection: &Connection, project: EntityId) -> Result<Head, Error> {
    let mut statement = connection
        .prepare_cached("SELECT sequence, hash FROM journal WHERE project = ?1 ORDER BY sequence DESC LIMIT 1")?;
    let head =
        statement.query_row([project.to_string()], |row| Ok(Head { sequence: count(row, 0)?, hash: parsed(row, 1)? }));
    Ok(head.optional()?.unwrap_or(Head { sequence: 0, hash: BEGINNING }))
}

/// Appends an operation whose `changes` are as they will be in the tables.
pub(crate) fn append(
    connection: &Connection,
    operation: &Operation,
    changes: &[Cow<'_, Change>],
) -> Result<Entry, Error> {
    let head = head(connection, operation.project)?;
    let position =
        connection.query_row("SELECT coalesce(max(position), 0) + 1 FROM journal", [], |row| count(row, 0))?;
    let mut entities: Vec<_> = changes.iter().map(|change| (change.kind, change.id)).collect();
    entities.sort_by_key(|(kind, id)| (kind.name(), *id));
    let payload = payload::pack(changes)?;
    let mut entry = Entry {
        position,
        sequence: head.sequence + 1,
        id: operation.id,
        project: operation.project,
        at: operation.at,
        person: operation.person,
        command: operation.command.clone(),
        label: operation.label.clone(),
        irreversible: operation.irreversible,
        undoes: operation.undoes,
        redoes: operation.redoes,
        undone_by: None,
        payload_digest: payload.digest,
        previous: head.hash,
        hash: BEGINNING,
        entities,
    };
    entry.hash = entry.computed_hash();
    insert(connection, &entry)?;
    payload::write(connection, entry.id, &payload)?;
    index(connection, &entry)?;
    if entry.sequence == 1 {
        let detail = json!({"project": entry.project, "entry": entry.id, "hash": entry.hash});
        chain::append(connection, Some(entry.at), "project-added", detail)?;
    }
    Ok(entry)
}

fn insert(connection: &Connection, entry: &Entry) -> Result<(), Error> {
    let mut statement = connection.prepare_cached(
        "INSERT INTO journal (position, id, project, sequence, at, person, command, label, irreversible,
            undoes, redoes, payload_digest, previous, hash)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)",
    )?;
    statement.execute(params![
        stored(entry.position),
        entry.id.to_string(),
        entry.project.to_string(),
        stored(entry.sequence),
        entry.at.to_string(),
        entry.person.to_string(),
        entry.command,
        serde_json::to_string(&entry.label).expect("a message is plain data"),
        entry.irreversible,
        entry.undoes.map(|id| id.to_string()),
        entry.redoes.map(|id| id.to_string()),
        entry.payload_digest.to_string(),
        entry.previous.to_string(),
        entry.hash.to_string(),
    ])?;
    Ok(())
}

/// Notes which entities an entry touched, for their history.
fn index(connection: &Connection, entry: &Entry) -> Result<(), Error> {
    let mut statement = connection
        .prepare_cached("INSERT INTO journal_entity (entity, kind, entry, position) VALUES (?1, ?2, ?3, ?4)")?;
    for (kind, id) in &entry.entities {
        statement.execute(params![id.to_string(), kind.name(), entry.id.to_string(), stored(entry.position)])?;
    }
    Ok(())
}
