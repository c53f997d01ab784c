//! Entities in their tables: read whole, written whole, with the columns that are listed and sorted beside them.

use domain::entity::{EntityKind, Head, State};
use domain::identity::EntityId;
use rusqlite::{Connection, OptionalExtension as _, Row, params};
use serde::Deserialize as _;
use serde_json::Value;

use crate::error::Error;
use crate::schema::table;
use crate::sql::{count, json, parsed};
use crate::workspace::{ProjectRow, Workspace};

/// An entity as its table holds it.
pub(crate) struct Stored {
    pub(crate) id: EntityId,
    pub(crate) project: EntityId,
    pub(crate) revision: u64,
    pub(crate) body: Value,
}

impl Stored {
    const COLUMNS: &'static str = "id, project, revision, body";

    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self { id: parsed(row, 0)?, project: parsed(row, 1)?, revision: count(row, 2)?, body: json(row, 3)? })
    }
}

/// What a table shows of an entity beside its content.
#[derive(PartialEq, Eq, Debug)]
pub(crate) struct Columns {
    pub(crate) reference: String,
    pub(crate) title: String,
    pub(crate) head: Head,
}

impl Columns {
    /// The columns of an entity.
    ///
    /// # Errors
    /// `invalid-entity` when the body is no entity of that kind, or one with another id.
    pub(crate) fn of(kind: EntityKind, id: EntityId, body: &Value) -> Result<Self, Error> {
        let invalid = |reason: String| Error::Invalid { kind, id, reason };
        let mut state = State::default();
        state.apply(kind, id, Some(body)).map_err(|error| invalid(error.to_string()))?;
        let (_, reference, title) = state.caption(id).ok_or_else(|| invalid("it has another id".to_owned()))?;
        let head = Head::deserialize(body).map_err(|error| invalid(error.to_string()))?;
        Ok(Self { reference, title, head })
    }
}

/// The entity with an id, wherever its project.
pub(crate) fn stored(connection: &Connection, kind: EntityKind, id: EntityId) -> Result<Option<Stored>, Error> {
    let sql = format!("SELECT {} FROM \"{}\" WHERE id = ?1", Stored::COLUMNS, table(kind));
    let mut statement = connection.prepare_cached(&sql)?;
    Ok(statement.query_row([id.to_string()], Stored::read).optional()?)
}

/// The entities of one kind in a project, in the order in which they were made.
pub(crate) fn of_project(
    connection: &Connection,
    kind: EntityKind,
    project: EntityId,
    mut each: impl FnMut(Stored) -> Result<(), Error>,
) -> Result<(), Error> {
    let sql = format!("SELECT {} FROM \"{}\" WHERE project = ?1 ORDER BY id", Stored::COLUMNS, table(kind));
    let mut statement = connection.prepare_cached(&sql)?;
    let mut rows = statement.query([project.to_string()])?;
    while let Some(row) = rows.next()? {
        each(Stored::read(row)?)?;
    }
    Ok(())
}

/// The entities that a name stands for: one by id or reference, else all with that title.
pub(crate) fn named(
    connection: &Connection,
    kind: EntityKind,
    project: EntityId,
    name: &str,
) -> Result<Vec<Stored>, Error> {
    if let Ok(id) = name.parse::<EntityId>() {
        return Ok(stored(connection, kind, id)?.filter(|found| found.project == project).into_iter().collect());
    }
    let columns = Stored::COLUMNS;
    for column in ["reference", "title"] {
        let sql = format!("SELECT {columns} FROM \"{}\" WHERE project = ?1 AND {column} = ?2 ORDER BY id", table(kind));
        let mut statement = connection.prepare_cached(&sql)?;
        let found = statement.query_map([project.to_string(), name.to_owned()], Stored::read)?;
        let found: Vec<_> = found.collect::<Result<_, _>>()?;
        if !found.is_empty() && !name.is_empty() {
            return Ok(found);
        }
    }
    Ok(Vec::new())
}

/// Puts an entity in its table.
pub(crate) fn write(
    connection: &Connection,
    kind: EntityKind,
    project: EntityId,
    columns: &Columns,
    body: &Value,
) -> Result<(), Error> {
    let table = table(kind);
    let mut statement = connection.prepare_cached(&format!(
        "INSERT INTO \"{table}\" (id, project, reference, title, revision, changed_at, changed_by, body)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
         ON CONFLICT (id) DO UPDATE SET
            reference = excluded.reference, title = excluded.title, revision = excluded.revision,
            changed_at = excluded.changed_at, changed_by = excluded.changed_by, body = excluded.body"
    ))?;
    let Columns { reference, title, head } = columns;
    statement.execute(params![
        head.id.to_string(),
        project.to_string(),
        reference,
        title,
        head.revision,
        head.changed_at.to_string(),
        head.changed_by.to_string(),
        body.to_string(),
    ])?;
    Ok(())
}

/// Whether a row's columns are those of its entity.
pub(crate) fn has_columns(connection: &Connection, kind: EntityKind, columns: &Columns) -> Result<bool, Error> {
    let mut statement = connection.prepare_cached(&format!(
        "SELECT EXISTS (SELECT 1 FROM \"{}\" WHERE id = ?1 AND reference = ?2 AND title = ?3 AND revision = ?4
            AND changed_at = ?5 AND changed_by = ?6)",
        table(kind)
    ))?;
    let Columns { reference, title, head } = columns;
    let (at, by) = (head.changed_at.to_string(), head.changed_by.to_string());
    let found = params![head.id.to_string(), reference, title, head.revision, at, by];
    Ok(statement.query_row(found, |row| row.get(0))?)
}

/// Takes an entity out of its table.
pub(crate) fn remove(connection: &Connection, kind: EntityKind, id: EntityId) -> Result<(), Error> {
    let sql = format!("DELETE FROM \"{}\" WHERE id = ?1", table(kind));
    connection.prepare_cached(&sql)?.execute([id.to_string()])?;
    Ok(())
}

impl Workspace {
    /// The projects, by name.
    ///
    /// # Errors
    /// `damaged` and what the database reports.
    pub fn projects(&self) -> Result<Vec<ProjectRow>, Error> {
        let mut statement = self.connection.prepare_cached("SELECT id, title FROM project ORDER BY title, id")?;
        let rows = statement.query_map([], |row| Ok(ProjectRow { id: parsed(row, 0)?, name: row.get(1)? }))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Everything of one project that a rule can see, without bulk content, which is asked for by [`Workspace::bulk`].
    ///
    /// # Errors
    /// `project-missing`; `damaged` where an entity can't be read.
    pub fn state(&self, project: EntityId) -> Result<State, Error> {
        // One read transaction, so that a commit by another program can't fall between two tables.
        let snapshot = self.connection.unchecked_transaction()?;
        let mut state = State::default();
        for &kind in EntityKind::ALL.iter().filter(|kind| !kind.is_bulk()) {
            of_project(&snapshot, kind, project, |stored| {
                let applied = state.apply(kind, stored.id, Some(&stored.body));
                applied.map_err(|error| Error::Damaged(format!("{kind} {}: {error}", stored.id)))
            })?;
        }
        if state.projects.is_empty() {
            return Err(Error::NoProject(project));
        }
        Ok(state)
    }
}
