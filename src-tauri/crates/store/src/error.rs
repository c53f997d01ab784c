//! What can go wrong with a workspace file, each with its stable code and the class that decides the exit code.

use std::io;
use std::path::{Path, PathBuf};

use domain::digest::Digest;
use domain::entity::EntityKind;
use domain::identity::EntityId;
use domain::message::Message;

use crate::lock::LockHolder;

/// The classes of errors that callers treat alike.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Class {
    /// What was asked is refused, and another request may be granted.
    Refused,
    /// The file is missing, foreign, newer, locked or not writable.
    Unavailable,
    /// The file is damaged.
    Damaged,
}

impl Class {
    /// The exit code of the command line for an error of this class.
    pub const fn exit_code(self) -> u8 {
        match self {
            Self::Refused => 1,
            Self::Unavailable => 3,
            Self::Damaged => 4,
        }
    }
}

/// An error of the workspace file.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// There is no such file.
    #[error("there is no file {}", .0.display())]
    Missing(PathBuf),
    /// A file of that name is there already.
    #[error("{} is there already", .0.display())]
    Exists(PathBuf),
    /// The file is something else than a workspace.
    #[error("{} is not a workspace", .0.display())]
    Foreign(PathBuf),
    /// A newer version of the program wrote the file.
    #[error("{} has format {found}, this program knows {known}", path.display())]
    Newer {
        /// The file.
        path: PathBuf,
        /// The version of its format.
        found: u32,
        /// The newest version that this program reads.
        known: u32,
    },
    /// The file has an older format: it must once be opened to write, which brings it up to date.
    #[error("{} has an older format", .0.display())]
    Outdated(PathBuf),
    /// The file is truncated, or holds what no program wrote.
    #[error("the workspace is damaged: {0}")]
    Damaged(String),
    /// Another program has the file open to write.
    #[error("{} is in use", path.display())]
    InUse {
        /// The file.
        path: PathBuf,
        /// Who has it, where that could be read.
        holder: Option<LockHolder>,
    },
    /// The file can't be written: by permission, by medium, or because it was opened to read.
    #[error("{} can't be written", .0.display())]
    ReadOnly(PathBuf),
    /// Another file has taken the place of the one that is open.
    #[error("{} was replaced", .0.display())]
    Replaced(PathBuf),
    /// An entity was changed since the operation's state was loaded.
    #[error("{kind} {id} was changed meanwhile")]
    Conflict {
        /// Its kind.
        kind: EntityKind,
        /// Its id.
        id: EntityId,
    },
    /// A change's content is no entity of its kind.
    #[error("{kind} {id} is not valid: {reason}")]
    Invalid {
        /// The kind.
        kind: EntityKind,
        /// The entity's id.
        id: EntityId,
        /// What is wrong with it.
        reason: String,
    },
    /// A file is too large to be kept in the workspace.
    #[error("a file of more than {limit} bytes is not kept in a workspace")]
    FileTooLarge {
        /// The largest size taken, in bytes.
        limit: u64,
    },
    /// The workspace holds no such project.
    #[error("the workspace holds no project {0}")]
    NoProject(EntityId),
    /// The journal holds no such entry.
    #[error("the journal holds no entry {0}")]
    NoEntry(EntityId),
    /// The content of an entry was removed on purpose; its digest remains.
    #[error("the content of entry {0} was redacted")]
    Redacted(EntityId),
    /// The workspace holds no file with this digest.
    #[error("the workspace holds no file {0}")]
    NoBlob(Digest),
    /// The operating system refused, or the disk is full.
    #[error(transparent)]
    Io(#[from] io::Error),
    /// The database refused for a reason that is none of the others.
    #[error("{0}")]
    Database(rusqlite::Error),
}

impl Error {
    /// The stable code.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Missing(_) => "missing",
            Self::Exists(_) => "exists",
            Self::Foreign(_) => "foreign",
            Self::Newer { .. } => "newer",
            Self::Outdated(_) => "outdated",
            Self::Damaged(_) => "damaged",
            Self::InUse { .. } => "in-use",
            Self::ReadOnly(_) => "read-only",
            Self::Replaced(_) => "replaced",
            Self::Conflict { .. } => "conflict",
            Self::Invalid { .. } => "invalid-entity",
            Self::FileTooLarge { .. } => "file-too-large",
            Self::NoProject(_) => "project-missing",
            Self::NoEntry(_) => "entry-missing",
            Self::Redacted(_) => "entry-redacted",
            Self::NoBlob(_) => "file-missing",
            Self::Io(_) => "io",
            Self::Database(_) => "database",
        }
    }

    /// How callers treat it.
    pub const fn class(&self) -> Class {
        match self {
            Self::Damaged(_) => Class::Damaged,
            Self::Conflict { .. }
            | Self::Invalid { .. }
            | Self::FileTooLarge { .. }
            | Self::NoProject(_)
            | Self::NoEntry(_)
            | Self::Redacted(_)
            | Self::NoBlob(_) => Class::Refused,
            Self::Missing(_)
            | Self::Exists(_)
            | Self::Foreign(_)
            | Self::Newer { .. }
            | Self::Outdated(_)
            | Self::InUse { .. }
            | Self::ReadOnly(_)
            | Self::Replaced(_)
            | Self::Io(_)
            | Self::Database(_) => Class::Unavailable,
        }
    }

    /// What to tell people; the message's code is [`Error::code`], but for a lock whose holder could not be read.
    pub fn message(&self) -> Message {
        let message = Message::new(self.code());
        match self {
            Self::Missing(path)
            | Self::Exists(path)
            | Self::Foreign(path)
            | Self::ReadOnly(path)
            | Self::Replaced(path)
            | Self::Outdated(path) => message.with("file", file_name(path)),
            Self::Newer { path, found, known } => {
                message.with("file", file_name(path)).with("found", found).with("known", known)
            }
            Self::InUse { path, holder: Some(holder) } => message
                .with("file", file_name(path))
                .with("name", &holder.name)
                .with("host", &holder.host)
                .with("process", holder.process),
            Self::InUse { path, holder: None } => Message::new("in-use-by-unknown").with("file", file_name(path)),
            Self::Damaged(what) => message.with("what", what),
            Self::Conflict { kind, id } => message.with("kind", kind).with("id", id),
            Self::Invalid { kind, id, reason } => message.with("kind", kind).with("id", id).with("reason", reason),
            Self::FileTooLarge { limit } => message.with("limit-mb", limit / (1024 * 1024)),
            Self::NoProject(id) | Self::NoEntry(id) | Self::Redacted(id) => message.with("id", id),
            Self::NoBlob(digest) => message.with("digest", digest.short()),
            Self::Io(error) => message.with("reason", error),
            Self::Database(error) => message.with("reason", error),
        }
    }
}

impl Error {
    /// The same error about a file whose name the database didn't tell.
    pub(crate) fn named(self, file: &Path) -> Self {
        match self {
            Self::ReadOnly(path) if path.as_os_str().is_empty() => Self::ReadOnly(file.to_owned()),
            Self::InUse { path, holder } if path.as_os_str().is_empty() => {
                Self::InUse { path: file.to_owned(), holder }
            }
            other => other,
        }
    }
}

/// The name by which people know a file.
fn file_name(path: &Path) -> String {
    path.file_name().map_or_else(|| path.display().to_string(), |name| name.to_string_lossy().into_owned())
}

impl From<rusqlite::Error> for Error {
    /// Content that SQLite or a type can't read was written by no program: the file is damaged. The database doesn't tell
    /// which file it is; the caller does, by `named`.
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::Error as Sql;
        use rusqlite::ErrorCode as Code;
        match &error {
            Sql::FromSqlConversionFailure(..)
            | Sql::InvalidColumnType(..)
            | Sql::IntegralValueOutOfRange(..)
            | Sql::Utf8Error(..)
            // The statements are fixed, so a table or column that one of them names is missing from the file.
            | Sql::SqlInputError { .. } => Self::Damaged(error.to_string()),
            Sql::SqliteFailure(failure, _) => match failure.code {
                Code::DatabaseCorrupt | Code::NotADatabase | Code::Unknown => Self::Damaged(error.to_string()),
                Code::ReadOnly | Code::PermissionDenied => Self::ReadOnly(PathBuf::new()),
                Code::DatabaseBusy | Code::DatabaseLocked => Self::InUse { path: PathBuf::new(), holder: None },
                Code::SystemIoFailure if failure.extended_code == rusqlite::ffi::SQLITE_IOERR_SHORT_READ => {
                    Self::Damaged(error.to_string())
                }
                _ => Self::Database(error),
            },
            _ => Self::Database(error),
        }
    }
}

/// An [`io::Error`] about a named file, told apart where people act differently.
pub(crate) fn of_file(path: &Path, error: io::Error) -> Error {
    match error.kind() {
        io::ErrorKind::NotFound => Error::Missing(path.to_owned()),
        io::ErrorKind::AlreadyExists => Error::Exists(path.to_owned()),
        io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => Error::ReadOnly(path.to_owned()),
        _ => Error::Io(error),
    }
}
