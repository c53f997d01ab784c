//! A workspace: making, opening, writing and closing the file.

use std::borrow::Cow;
use std::fs::OpenOptions;
use std::path::{Path, PathBuf};
use std::time::Duration;

use domain::entity::{Change, EntityKind};
use domain::identity::EntityId;
use rusqlite::{Connection, TransactionBehavior};
use serde_json::Value;

use crate::connection::{LastReader, check, connect, flags, is_busy};
use crate::entities::{self, Columns};
use crate::error::{Error, of_file};
use crate::journal::{self, Entry, Operation};
use crate::lock::{self, Lock, LockHolder};
use crate::migrations::{self, Migration};
use crate::presence::FileId;
use crate::{backup, letters, probe, schema, search, suppliers};

/// What a workspace is opened for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Access {
    /// To read and write; one program at a time.
    Write,
    /// To read, beside whoever writes.
    Read,
}

/// A project as the list of projects shows it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ProjectRow {
    /// Its id.
    pub id: EntityId,
    /// Its name.
    pub name: String,
}

/// An open workspace file. Dropping it closes it.
#[derive(Debug)]
pub struct Workspace {
    // Fields are dropped in this order: the connection is closed while the lock is still held, and before a reader tidies.
    pub(crate) connection: Connection,
    path: PathBuf,
    access: Access,
    own_commits: u32,
    pub(crate) opened: Option<FileId>,
    _lock: Option<Lock>,
    _reader: Option<LastReader>,
}

impl Workspace {
    /// Makes a new workspace and opens it to write. The file appears whole or not at all.
    ///
    /// # Errors
    /// `exists`; `missing` where the folder isn't there; `read-only`, `io`.
    pub fn create(path: &Path) -> Result<Self, Error> {
        backup::place_new(path, |draft| {
            let mut connection = Connection::open_with_flags(draft, flags(Access::Write))?;
            let transaction = connection.transaction()?;
            schema::create(&transaction)?;
            Ok(transaction.commit()?)
        })?;
        Self::open(path, Access::Write)
    }

    /// Opens a workspace.
    ///
    /// # Errors
    /// `missing`, `foreign`, `newer`, `damaged`; to write also `in-use` and `read-only`. Then the file is as it was.
    pub fn open(path: &Path, access: Access) -> Result<Self, Error> {
        Self::open_with(path, access, migrations::ALL)
    }

    /// The same with a list of migrations, which ends at the newest format known.
    pub(crate) fn open_with(path: &Path, access: Access, migrations: &[Migration]) -> Result<Self, Error> {
        let path = path.canonicalize().map_err(|error| of_file(path, error))?;
        let known = migrations::newest(migrations);
        let header = probe::probe_for(&path, known)?;
        let lock = match access {
            Access::Write => {
                OpenOptions::new().write(true).open(&path).map_err(|error| of_file(&path, error))?;
                Some(Lock::take(&path)?)
            }
            Access::Read => None,
        };
        let connection = connect(&path, access).map_err(|error| error.named(&path))?;
        check(&connection, header.size).map_err(|error| error.named(&path))?;
        let reader = (access == Access::Read).then(|| LastReader(path.clone()));
        let opened = FileId::of(&path);
        let mut workspace = Self { connection, path, access, own_commits: 0, opened, _lock: lock, _reader: reader };
        match access {
            Access::Write => {
                migrations::run(&mut workspace, header.schema, migrations)?;
                workspace.begin_log()?;
            }
            Access::Read if header.schema < known => return Err(Error::Outdated(workspace.path.clone())),
            Access::Read => {}
        }
        Ok(workspace)
    }

    /// What it was opened for.
    pub fn access(&self) -> Access {
        self.access
    }

    /// The file, as an absolute path.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Who else has the file open to write at this moment; for a reader to tell.
    pub fn writer(&self) -> Option<LockHolder> {
        match self.access {
            Access::Write => None,
            Access::Read => lock::holder(&self.path),
        }
    }

    /// A number that changes whenever another program wrote to the file.
    ///
    /// # Errors
    /// What the database reports.
    pub fn others_mark(&self) -> Result<u32, Error> {
        Ok(self.connection.pragma_query_value(None, "data_version", |row| row.get(0))?)
    }

    /// A number that changes whenever anyone wrote to the file.
    ///
    /// # Errors
    /// What the database reports.
    pub fn change_mark(&self) -> Result<u64, Error> {
        Ok(u64::from(self.others_mark()?) << 32 | u64::from(self.own_commits))
    }

    /// Carries out an operation: entities, journal and search index in one transaction, which is on the disk when this
    /// returns.
    ///
    /// # Errors
    /// `read-only`; `missing` and `replaced` where the file is no longer under its name; `conflict` where an entity was
    /// changed since the operation's state was loaded; `invalid-entity`. Then nothing was written.
    pub fn commit(&mut self, operation: &Operation) -> Result<Entry, Error> {
        self.require_write()?;
        let entry = self.write(operation).map_err(|error| error.named(&self.path))?;
        self.own_commits = self.own_commits.wrapping_add(1);
        Ok(entry)
    }

    fn write(&mut self, operation: &Operation) -> Result<Entry, Error> {
        let transaction = self.connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let mut written = Vec::with_capacity(operation.changes.len());
        for change in &operation.changes {
            written.push(put(&transaction, operation.project, change)?);
        }
        let entry = journal::append(&transaction, operation, &written)?;
        transaction.commit()?;
        Ok(entry)
    }

    /// Closes the file. At rest it is a single plain file; where readers still have it open, the last of them tidies.
    ///
    /// # Errors
    /// What the database reports; everything committed is safe even then.
    pub fn close(mut self) -> Result<(), Error> {
        self.settle()
    }

    /// Refuses to write what was opened to read, or what is no longer where it was opened.
    pub(crate) fn require_write(&self) -> Result<(), Error> {
        match self.access {
            Access::Write => self.require_place(),
            Access::Read => Err(Error::ReadOnly(self.path.clone())),
        }
    }

    fn begin_log(&self) -> Result<(), Error> {
        // Where the file system can't share memory SQLite stays with a rollback journal, which is as safe.
        self.connection.pragma_update_and_check(None, "journal_mode", "WAL", |_| Ok(()))?;
        // The first read opens the log. Without it a file that is closed again at once can't be checkpointed.
        self.connection.query_row("SELECT 1 FROM sqlite_schema LIMIT 1", [], |_| Ok(()))?;
        Ok(())
    }

    /// Moves the log into the file. Readers may hold it up; nothing is lost then.
    fn settle(&mut self) -> Result<(), Error> {
        if self.access == Access::Read {
            return Ok(());
        }
        self.connection.flush_prepared_statement_cache();
        self.connection.busy_timeout(Duration::ZERO)?;
        self.connection.pragma_update_and_check(None, "wal_checkpoint", "TRUNCATE", |_| Ok(()))?;
        match self.connection.pragma_update_and_check(None, "journal_mode", "DELETE", |_| Ok(())) {
            Err(error) if !is_busy(&error) => Err(error.into()),
            _ => Ok(()),
        }
    }
}

impl Drop for Workspace {
    fn drop(&mut self) {
        // After `close` this finds nothing to do; otherwise what can't be moved now waits in the log.
        let _ = self.settle();
    }
}

/// Writes one change to its table and the search index, and gives it as it is then journalled.
fn put<'a>(connection: &Connection, project: EntityId, change: &'a Change) -> Result<Cow<'a, Change>, Error> {
    let (kind, id) = (change.kind, change.id);
    let stored = entities::stored(connection, kind, id)?;
    let is_expected = match (&stored, &change.before) {
        (None, None) => true,
        (Some(stored), Some(before)) => {
            stored.project == project && before["revision"].as_u64() == Some(stored.revision)
        }
        _ => false,
    };
    if !is_expected {
        return Err(Error::Conflict { kind, id });
    }
    let Some(before) = stored.map(|stored| stored.body) else {
        // What is new carries nothing over. It isn't copied: an import makes a hundred thousand at once.
        if let Some(after) = &change.after {
            write_entity(connection, kind, id, project, after)?;
        }
        return Ok(Cow::Borrowed(change));
    };
    let after = match &change.after {
        Some(after) => {
            let after = with_unknown_fields(after.clone(), change.before.as_ref(), &before);
            if before["revision"].as_u64() >= after["revision"].as_u64() {
                return Err(Error::Conflict { kind, id });
            }
            write_entity(connection, kind, id, project, &after)?;
            Some(after)
        }
        None => {
            entities::remove(connection, kind, id)?;
            search::remove(connection, id)?;
            if kind == EntityKind::Supplier {
                suppliers::remove(connection, id)?;
                letters::remove(connection, id)?;
            }
            None
        }
    };
    Ok(Cow::Owned(Change { kind, id, before: Some(before), after }))
}

fn write_entity(
    connection: &Connection,
    kind: EntityKind,
    id: EntityId,
    project: EntityId,
    body: &Value,
) -> Result<(), Error> {
    let columns = Columns::of(kind, id, body)?;
    entities::write(connection, kind, project, &columns, body)?;
    let position = search::write(connection, kind, project, &columns, body)?;
    if let (EntityKind::Supplier, Some(position)) = (kind, position) {
        suppliers::write(connection, project, id, position, body)?;
        letters::write(connection, project, id, body)?;
    }
    Ok(())
}

/// Carries over what the file holds and this program's types don't know: fields that a later version of the same format
/// added are kept, not lost by a rewrite.
fn with_unknown_fields(mut after: Value, before: Option<&Value>, stored: &Value) -> Value {
    let (Value::Object(stored), Some(before), Some(fields)) = (stored, before, after.as_object_mut()) else {
        return after;
    };
    for (name, value) in stored {
        if before.get(name).is_none() && !fields.contains_key(name) {
            fields.insert(name.clone(), value.clone());
        }
    }
    after
}
