//! History: the journal read newest first, a page at a time.

use domain::entity::{Change, EntityKind};
use domain::identity::EntityId;
use rusqlite::{Connection, OptionalExtension as _, params};

use crate::error::Error;
use crate::journal::{self, Entry, Head};
use crate::payload;
use crate::sql::{parsed, stored};
use crate::workspace::Workspace;

/// Which entries to read.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
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

const OF_PROJECT: &str = "journal AS entry WHERE entry.project = ?1 AND entry.sequence < ?2";
const OF_ENTITY: &str = "journal_entity AS touched JOIN journal AS entry ON entry.id = touched.entry
    WHERE touched.entity = ?1 AND entry.sequence < ?2";
const OF_ALL: &str = "journal AS entry WHERE entry.position < ?2 AND ?1 IS NULL";

impl Workspace {
    /// Entries, newest first.
    ///
    /// # Errors
    /// `damaged` and what the database reports.
    pub fn history(&self, query: &HistoryQuery) -> Result<Vec<Entry>, Error> {
        let project = query.project.map(|id| id.to_string());
        let entity = query.entity.map(|id| id.to_string());
        let before = query.before.map_or(i64::MAX, |before| i64::try_from(before).unwrap_or(i64::MAX));
        let (from, key, order) = match (&entity, &project) {
            (Some(_), _) => (OF_ENTITY, &entity, "touched.position"),
            (None, Some(_)) => (OF_PROJECT, &project, "entry.sequence"),
            (None, None) => (OF_ALL, &project, "entry.position"),
        };
        let sql = format!(
            "SELECT {} FROM {from} AND (?4 IS NULL OR entry.project = ?4) ORDER BY {order} DESC LIMIT ?3",
            Entry::COLUMNS
        );
        let mut statement = self.connection.prepare_cached(&sql)?;
        let asked = params![key, before, query.limit, project];
        let entries: Vec<Entry> = statement.query_map(asked, Entry::read)?.collect::<Result<_, _>>()?;
        entries.into_iter().map(|entry| entry.with_entities(&self.connection)).collect()
    }

    /// The commands that were ever carried out in a project, by name.
    ///
    /// # Errors
    /// What the database reports.
    pub fn commands_used(&self, project: EntityId) -> Result<Vec<String>, Error> {
        let sql = "SELECT DISTINCT command FROM journal WHERE project = ?1 ORDER BY command";
        let mut statement = self.connection.prepare_cached(sql)?;
        let rows = statement.query_map([project.to_string()], |row| row.get(0))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The kinds of entities that were ever touched in a project, by name.
    ///
    /// # Errors
    /// What the database reports.
    pub fn kinds_touched(&self, project: EntityId) -> Result<Vec<EntityKind>, Error> {
        let sql = "SELECT DISTINCT own.kind FROM journal_entity AS own JOIN journal AS entry ON entry.id = own.entry
            WHERE entry.project = ?1 ORDER BY own.kind";
        let mut statement = self.connection.prepare_cached(sql)?;
        let rows = statement.query_map([project.to_string()], |row| parsed(row, 0))?;
        Ok(rows.collect::<Result<_, _>>()?)
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
