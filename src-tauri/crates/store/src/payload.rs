//! The payload of a journal entry: the entities before and after it, compressed. It lies beside the entry, which keeps
//! only its digest, so that personal data can be redacted and the chain still verifies.

use std::borrow::Cow;

use domain::digest::Digest;
use domain::entity::Change;
use domain::identity::EntityId;
use rusqlite::{Connection, OptionalExtension as _, params};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::error::Error;

/// The version of the entities' own format, kept with each payload so that old ones are still read.
const ENTITY_SCHEMA: u32 = 1;

/// Fast, and small enough: most payloads are a few hundred bytes.
const LEVEL: i32 = 3;

/// What a payload may grow to when it is decompressed, in bytes: a damaged one must not take all memory.
const LIMIT: u64 = 1 << 30;

#[derive(Deserialize)]
struct Payload {
    changes: Vec<Change>,
}

/// The same to be written, over changes that others hold.
#[derive(Serialize)]
struct PayloadOf<'a> {
    schema: u32,
    changes: &'a [Cow<'a, Change>],
}

/// Writes the payload of an entry that is about to be appended, and gives its digest.
pub(crate) struct Packed {
    /// The digest of the payload as JSON, before compression.
    pub(crate) digest: Digest,
    bytes: Vec<u8>,
}

/// Compresses the changes of an operation.
pub(crate) fn pack(changes: &[Cow<'_, Change>]) -> Result<Packed, Error> {
    let json = serde_json::to_vec(&PayloadOf { schema: ENTITY_SCHEMA, changes }).expect("changes are plain data");
    Ok(Packed { digest: Digest::of(&json), bytes: compress(&json)? })
}

/// Lays a payload beside its entry.
pub(crate) fn write(connection: &Connection, entry: EntityId, packed: &Packed) -> Result<(), Error> {
    let mut statement = connection.prepare_cached("INSERT INTO payload (entry, schema, bytes) VALUES (?1, ?2, ?3)")?;
    statement.execute(params![entry.to_string(), ENTITY_SCHEMA, packed.bytes])?;
    Ok(())
}

/// A payload as it was found, with the digest of what was read.
pub(crate) enum Found {
    /// The changes, and the digest of their bytes.
    Changes(Vec<Change>, Digest),
    /// It was redacted.
    Redacted,
    /// It isn't there, or isn't readable; in the database's or the format's words.
    Unreadable(String),
}

/// Reads the payload of an entry.
pub(crate) fn read(connection: &Connection, entry: EntityId) -> Result<Found, Error> {
    let mut statement = connection.prepare_cached("SELECT bytes FROM payload WHERE entry = ?1")?;
    let bytes: Option<Option<Vec<u8>>> = statement.query_row([entry.to_string()], |row| row.get(0)).optional()?;
    let bytes = match bytes {
        None => return Ok(Found::Unreadable("it is missing".to_owned())),
        Some(None) => return Ok(Found::Redacted),
        Some(Some(bytes)) => bytes,
    };
    let json = match decompress(&bytes) {
        Ok(json) => json,
        Err(error) => return Ok(Found::Unreadable(error.to_string())),
    };
    match serde_json::from_slice::<Payload>(&json) {
        Ok(payload) => Ok(Found::Changes(payload.changes, Digest::of(&json))),
        Err(error) => Ok(Found::Unreadable(error.to_string())),
    }
}

/// The changes of an entry.
///
/// # Errors
/// `entry-redacted`; `damaged` where they can't be read or aren't what the entry recorded.
pub(crate) fn changes(connection: &Connection, entry: EntityId, recorded: Digest) -> Result<Vec<Change>, Error> {
    match read(connection, entry)? {
        Found::Changes(changes, digest) if digest == recorded => Ok(changes),
        Found::Changes(..) => Err(Error::Damaged(format!("the content of entry {entry} has another digest"))),
        Found::Redacted => Err(Error::Redacted(entry)),
        Found::Unreadable(reason) => Err(Error::Damaged(format!("the content of entry {entry}: {reason}"))),
    }
}

/// Bytes as they lie in the file.
pub(crate) fn compress(bytes: &[u8]) -> Result<Vec<u8>, Error> {
    Ok(zstd::bulk::compress(bytes, LEVEL)?)
}

fn decompress(bytes: &[u8]) -> Result<Vec<u8>, std::io::Error> {
    use std::io::Read as _;
    let mut out = Vec::new();
    zstd::stream::read::Decoder::new(bytes)?.take(LIMIT).read_to_end(&mut out)?;
    Ok(out)
}

/// JSON that was compressed.
pub(crate) fn unpack<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, Error> {
    let json = decompress(bytes).map_err(|error| Error::Damaged(error.to_string()))?;
    serde_json::from_slice(&json).map_err(|error| Error::Damaged(error.to_string()))
}
