//! The tables against the replayed journal, and the columns and the search index against the tables.

use domain::entity::EntityKind;
use domain::identity::EntityId;
use rusqlite::Connection;

use super::replay::{Replay, first_difference};
use super::{Finding, Verification};
use crate::entities::{self, Columns, Stored};
use crate::error::Error;
use crate::{letters, schema, search, sql, suppliers};

/// Compares the tables of one project.
pub(super) fn compare(connection: &Connection, mut replay: Replay, result: &mut Verification) -> Result<(), Error> {
    let project = replay.project;
    for &kind in EntityKind::ALL {
        entities::of_project(connection, kind, project, |stored| {
            result.entities += 1;
            let key = (kind, stored.id);
            let of = |code| Finding::of_entity(code, project, kind, stored.id);
            match replay.entities.remove(&key) {
                Some(replayed) => {
                    if let Some(field) = first_difference(Some(&replayed), Some(&stored.body)) {
                        result.add(of("verify-row-differs").in_field(field));
                    }
                }
                None if replay.unknown.contains(&key) => {}
                None => result.add(of("verify-row-unknown")),
            }
            row(connection, kind, &stored, result)
        })?;
    }
    for (kind, id) in replay.entities.into_keys() {
        result.add(Finding::of_entity("verify-row-missing", project, kind, id));
    }
    Ok(())
}

/// What stands beside an entity's content is made from it.
fn row(connection: &Connection, kind: EntityKind, stored: &Stored, result: &mut Verification) -> Result<(), Error> {
    let of = |code| Finding::of_entity(code, stored.project, kind, stored.id);
    let columns = match Columns::of(kind, stored.id, &stored.body) {
        Ok(columns) => columns,
        Err(error) => {
            let mut finding = of("verify-row-invalid");
            finding.message = finding.message.with("what", error);
            result.add(finding);
            return Ok(());
        }
    };
    if !entities::has_columns(connection, kind, &columns)? {
        result.add(of("verify-columns"));
    }
    if !search::is_current(connection, kind, stored.project, &columns, &stored.body)? {
        result.add(of("verify-search"));
    }
    if kind == EntityKind::Supplier
        && !(suppliers::is_current(connection, stored.project, stored.id, &stored.body)?
            && letters::is_current(connection, stored.project, stored.id, &stored.body)?)
    {
        result.add(of("verify-columns"));
    }
    Ok(())
}

/// Entities of projects that have no journal.
pub(super) fn without_journal(connection: &Connection, result: &mut Verification) -> Result<(), Error> {
    for &kind in EntityKind::ALL {
        let table = schema::table(kind);
        let mut statement = connection.prepare(&format!(
            "SELECT id, project FROM \"{table}\" WHERE project NOT IN (SELECT project FROM journal)"
        ))?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let (id, project): (EntityId, EntityId) = (sql::parsed(row, 0)?, sql::parsed(row, 1)?);
            result.add(Finding::of_entity("verify-row-unknown", project, kind, id));
        }
    }
    Ok(())
}
