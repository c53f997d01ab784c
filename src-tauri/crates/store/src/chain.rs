//! The workspace's own chain: which projects came in, and which migrations the file went through. A project's chain
//! stands without it, so that one customer's evidence can be given without another's.

use domain::digest::Digest;
use domain::time::Instant;
use rusqlite::{Connection, OptionalExtension as _, Row, params};
use serde_json::{Value, json};

use crate::error::Error;
use crate::sql::{self, count, parsed, stored};

/// What the first entry of a chain follows.
pub(crate) const BEGINNING: Digest = Digest([0; 32]);

/// An event of the workspace's chain.
pub(crate) struct Event {
    pub(crate) sequence: u64,
    /// When; for a migration the instant of the newest operation, as the store reads no clock.
    pub(crate) at: String,
    /// `project-added` or `migrated`.
    pub(crate) event: String,
    pub(crate) detail: Value,
    pub(crate) previous: Digest,
    pub(crate) hash: Digest,
}

impl Event {
    /// The hash that its fields have.
    pub(crate) fn computed_hash(&self) -> Digest {
        Digest::of_json(&json!({
            "chain": "workspace",
            "sequence": self.sequence,
            "at": self.at,
            "event": self.event,
            "detail": self.detail,
            "previous": self.previous,
        }))
    }

    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            sequence: count(row, 0)?,
            at: row.get(1)?,
            event: row.get(2)?,
            detail: sql::json(row, 3)?,
            previous: parsed(row, 4)?,
            hash: parsed(row, 5)?,
        })
    }
}

/// Adds an event to the chain and gives its sequence.
pub(crate) fn append(connection: &Connection, at: Option<Instant>, event: &str, detail: Value) -> Result<u64, Error> {
    let mut last =
        connection.prepare_cached("SELECT sequence, hash FROM workspace_journal ORDER BY sequence DESC LIMIT 1")?;
    let last = last.query_row([], |row| Ok((count(row, 0)?, parsed(row, 1)?))).optional()?;
    let (sequence, previous) = last.unwrap_or((0, BEGINNING));
    let at = at.map(|at| at.to_string()).unwrap_or_default();
    let mut event = Event { sequence: sequence + 1, at, event: event.to_owned(), detail, previous, hash: BEGINNING };
    event.hash = event.computed_hash();
    connection.execute(
        "INSERT INTO workspace_journal (sequence, at, event, detail, previous, hash) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        params![
            stored(event.sequence),
            event.at,
            event.event,
            event.detail.to_string(),
            event.previous.to_string(),
            event.hash.to_string()
        ],
    )?;
    Ok(event.sequence)
}

/// The whole chain, oldest first; it has one event a project and a migration.
pub(crate) fn events(connection: &Connection) -> Result<Vec<Event>, Error> {
    let mut statement = connection
        .prepare("SELECT sequence, at, event, detail, previous, hash FROM workspace_journal ORDER BY sequence")?;
    let rows = statement.query_map([], Event::read)?;
    Ok(rows.collect::<Result<_, _>>()?)
}
