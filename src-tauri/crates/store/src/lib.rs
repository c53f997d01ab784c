//! The workspace file: one SQLite database that holds the entities of every project, the journal of everything that
//! was done to them, the files they refer to and an index to search them. All SQL of the product stands in this crate.
//!
//! A [`Workspace`] is opened to write by one program at a time (see `lock`); any number read beside it. While it is open
//! the database keeps a write-ahead log; closed, it is a single plain file again.
//!
//! Everything is written by [`Workspace::commit`]: the entities, the journal's entry and the search index in one
//! transaction. History, undo, redo and [`Workspace::verify`] are all read from the journal.

mod adoption;
mod backup;
mod baseline;
mod blobs;
mod chain;
mod connection;
mod entities;
mod error;
mod history;
mod journal;
mod letters;
mod lock;
mod migrations;
mod payload;
mod presence;
mod probe;
mod schema;
mod search;
mod segmentation;
mod sql;
mod suppliers;
mod undo;
mod verify;
mod workspace;

pub use baseline::SupplierBaseline;
pub use blobs::{BLOB_LIMIT, BlobInfo};
pub use error::{Class, Error};
pub use history::HistoryQuery;
pub use journal::{Entry, Head, Operation};
pub use letters::{DueLetters, LetterCount, LetterQuery, LetterRow};
pub use lock::LockHolder;
pub use presence::Standing;
pub use probe::{Header, SCHEMA_VERSION, probe};
pub use search::Hit;
pub use suppliers::{SupplierOrder, SupplierQuery, SupplierShare};
pub use undo::{Undo, stamped};
pub use verify::{Finding, Verification};
pub use workspace::{Access, ProjectRow, Workspace};
