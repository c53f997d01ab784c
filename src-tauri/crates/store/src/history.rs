//! History: the journal read newest first, a page at a time.

use domain::entity::Change;
use domain::identity::EntityId;
use rusqlite::{Connection, OptionalExtension as _, params};

use crate::error::Error;
use crate::journal::{self, Entry, Head};
use crate::payload;
use crate::sql::stored;
use crate::workspace::Workspace;

/// Which entries to read.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct HistoryQuery {
    /// Only of this project.
    pub project: Option<EntityId>,
    /// Only those that touched this entity.
    pub entity: Option<EntityId>,
    /// Only those before this one: the [`Entry::sequence`] where a project or an entity is asked for, as both have one
    /// chain; the [`Entry::position`] otherwise.
    pub before: Option<u64>,
    /// At most so many.
    pub limit: u32,
}

const OF_PROJECT: &str = "FROM journal AS entry
    WHERE entry.project = ?1 AND entry.sequence < ?2 ORDER BY entry.sequence DESC LIMIT ?3";
const OF_ENTITY: &str = "FROM journal_entity AS touched JOIN journal AS entry ON entry.id = touched.entry
    WHERE touched.entity = ?1 AND entry.sequence < ?2 AND entry.project = coalesce(?4, entry.project)
    ORDER BY touched.position DESC LIMIT ?3";
const OF_ALL: &str = "FROM journal AS entry WHERE entry.position < ?2 AND ?1 IS NULL
    ORDER BY entry.position DESC LIMIT ?3";

impl Workspace {
    /// Entries, newest first.
    ///
    /// # Errors
    /// `damaged` and what the database reports.
    pub fn history(&self, query: &HistoryQuery) -> Result<Vec<Entry>, Error> {
        let project = query.project.map(|id| id.to_string());
        let entity = query.entity.map(|id| id.to_string());
        let before = query.before.map_or(i64::MAX, |before| i64::try_from(before).unwrap_or(i64::MAX));
        let (from, key) = match (&entity, &project) {
            (Some(_), _) => (OF_ENTITY, &entity),
            (None, Some(_)) => (OF_PROJECT, &project),
            (None, None) => (OF_ALL, &project),
        };
        let mut statement = self.connection.prepare_cached(&format!("SELECT {} {from}", Entry::COLUMNS))?;
        let rows = match entity {
            Some(_) => statement.query_map(params![key, before, query.limit, project], Entry::read)?,
            None => statement.query_map(params![key, before, query.limit], Entry::read)?,
        };
        let entries: Vec<Entry> = rows.collect::<Result<_, _>>()?;
        entries.into_iter().map(|entry| entry.with_entities(&self.connection)).collect()
    }

    /// One entry.
    ///
    /// # Errors
    /// `entry-missing`.
    pub fn entry(&self, id: EntityId) -> Result<Entry, Error> {
        entry(&self.connection, id)
    }

    /// The entities before and after an entry.
    ///
    /// # Errors
    /// `entry-missing`, `entry-redacted`; `damaged` where they aren't what the entry recorded.
    pub fn changes(&self, entry: EntityId) -> Result<Vec<Change>, Error> {
        let recorded = self.entry(entry)?.payload_digest;
        payload::changes(&self.connection, entry, recorded)
    }

    /// The end of a project's chain.
    ///
    /// # Errors
    /// What the database reports.
    pub fn head(&self, project: EntityId) -> Result<Head, Error> {
        journal::head(&self.connection, project)
    }
}

/// The entry with an id.
pub(crate) fn entry(connection: &Connection, id: EntityId) -> Result<Entry, Error> {
    let sql = format!("SELECT {} FROM journal AS entry WHERE entry.id = ?1", Entry::COLUMNS);
    let entry = connection.prepare_cached(&sql)?.query_row([id.to_string()], Entry::read).optional()?;
    entry.ok_or(Error::NoEntry(id))?.with_entities(connection)
}

/// Every entry of a project, oldest first.
pub(crate) fn chain(
    connection: &Connection,
    project: EntityId,
    mut each: impl FnMut(Entry) -> Result<(), Error>,
) -> Result<(), Error> {
    let sql = format!(
        "SELECT {} FROM journal AS entry WHERE entry.project = ?1 AND entry.sequence > ?2 ORDER BY entry.sequence",
        Entry::COLUMNS
    );
    let mut statement = connection.prepare_cached(&sql)?;
    let mut rows = statement.query(params![project.to_string(), stored(0)])?;
    while let Some(row) = rows.next()? {
        each(Entry::read(row)?.with_entities(connection)?)?;
    }
    Ok(())
}
