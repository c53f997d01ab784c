//! The connection to the database: how it is opened, checked and left.

use std::path::{Path, PathBuf};
use std::time::Duration;

use domain::entity::EntityKind;
use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};

use crate::error::Error;
use crate::lock::Lock;
use crate::probe::log_of;
use crate::schema;
use crate::workspace::Access;

/// How long a statement waits for another program that has the file for a moment.
const PATIENCE: Duration = Duration::from_secs(5);

/// Every kind has some statements of its own.
const STATEMENTS: usize = 256;

/// Up to this size the whole file is checked when it is opened, in bytes; beyond it the large payloads are left to
/// `Workspace::verify`, so that opening stays quick.
const CHECKED_WHOLE: u64 = 16 * 1024 * 1024;

pub(crate) fn flags(access: Access) -> OpenFlags {
    // Without SQLITE_OPEN_URI: a path is a path, whatever it looks like.
    let mode = match access {
        Access::Write => OpenFlags::SQLITE_OPEN_READ_WRITE,
        Access::Read => OpenFlags::SQLITE_OPEN_READ_ONLY,
    };
    mode | OpenFlags::SQLITE_OPEN_NO_MUTEX
}

/// Pages that are kept in memory, in KiB: what one import of a hundred thousand suppliers changes is written once then, and not
/// each time that the memory is full. It is taken as it is needed.
const CACHE_KIB: i64 = 64 * 1024;

/// Opens the database. Nothing is written by that.
pub(crate) fn connect(path: &Path, access: Access) -> Result<Connection, Error> {
    let connection = Connection::open_with_flags(path, flags(access))?;
    connection.busy_timeout(PATIENCE)?;
    connection.set_prepared_statement_cache_capacity(STATEMENTS);
    // A log is moved into the file when that is asked for, not because a file that turned out damaged is closed.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false)?;
    connection.pragma_update(None, "cell_size_check", true)?;
    connection.pragma_update(None, "foreign_keys", true)?;
    connection.pragma_update(None, "synchronous", "FULL")?;
    connection.pragma_update(None, "cache_size", -CACHE_KIB)?;
    Ok(connection)
}

/// Refuses a database whose pages don't hold together, before anything is read from or written to it.
pub(crate) fn check(connection: &Connection, size: u64) -> Result<(), Error> {
    if size <= CHECKED_WHOLE {
        return check_pages(connection, "PRAGMA quick_check(1)");
    }
    let mut tables: Vec<String> = EntityKind::ALL.iter().map(|kind| schema::table(*kind)).collect();
    tables.extend(["journal", "journal_entity", "workspace_journal", "blob"].map(str::to_owned));
    tables.iter().try_for_each(|table| check_pages(connection, &format!("PRAGMA quick_check(\"{table}\")")))
}

fn check_pages(connection: &Connection, check: &str) -> Result<(), Error> {
    match connection.query_row(check, [], |row| row.get::<_, String>(0))?.as_str() {
        "ok" => Ok(()),
        finding => Err(Error::Damaged(finding.to_owned())),
    }
}

pub(crate) fn is_busy(error: &rusqlite::Error) -> bool {
    matches!(error.sqlite_error_code(), Some(rusqlite::ErrorCode::DatabaseBusy | rusqlite::ErrorCode::DatabaseLocked))
}

/// What a reader does once its connection is closed. A writer that closed while others were reading leaves an empty log;
/// the last reader takes it away. A log with content is left to the next writer.
#[derive(Debug)]
pub(crate) struct LastReader(pub(crate) PathBuf);

impl Drop for LastReader {
    fn drop(&mut self) {
        let is_left_empty = std::fs::metadata(log_of(&self.0)).is_ok_and(|log| log.len() == 0);
        if !is_left_empty {
            return;
        }
        let Ok(_lock) = Lock::take(&self.0) else { return };
        if let Ok(connection) = connect(&self.0, Access::Write) {
            let _ = connection.busy_timeout(Duration::ZERO);
            let _ = connection.pragma_update_and_check(None, "journal_mode", "DELETE", |_| Ok(()));
        }
    }
}
