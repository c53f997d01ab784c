//! Files in the workspace: samples, evidence, issued PDFs and logos, kept by the digest of their bytes.

use std::io::{Read, Write};

use domain::digest::Digest;
use rusqlite::{Connection, OptionalExtension as _, TransactionBehavior, params};
use serde::Serialize;
use sha2::{Digest as _, Sha256};

use crate::error::Error;
use crate::payload;
use crate::sql::{count, stored};
use crate::workspace::Workspace;

/// The largest file that is kept, in bytes: 200 MB. A workspace is passed on by mail and in synchronised folders; larger
/// outputs stay outside, with their digest inside.
pub const BLOB_LIMIT: u64 = 200 * 1024 * 1024;

/// Files are read and written in pieces of this size, in bytes.
const CHUNK: usize = 1024 * 1024;

/// What the workspace knows of a file.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct BlobInfo {
    /// The digest of its bytes.
    pub digest: Digest,
    /// Its size in bytes.
    pub size: u64,
    /// Its media type, such as `application/pdf`, as it was said when it first came in.
    pub media_type: String,
}

impl Workspace {
    /// Takes a file in. One that is there already is not stored twice.
    ///
    /// # Errors
    /// `file-too-large`, `read-only`, `io` from the reader. Then nothing was stored.
    pub fn put_blob(&mut self, media_type: &str, reader: &mut dyn Read) -> Result<BlobInfo, Error> {
        self.put_blob_up_to(BLOB_LIMIT, media_type, reader)
    }

    fn put_blob_up_to(&mut self, limit: u64, media_type: &str, reader: &mut dyn Read) -> Result<BlobInfo, Error> {
        self.require_write()?;
        // Rolled back unless it is committed: neither a file that is too large nor one that is there leaves a trace.
        let transaction = self.connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let number =
            transaction.query_row("SELECT coalesce(max(number), 0) + 1 FROM blob", [], |row| row.get::<_, i64>(0))?;
        let mut hash = Sha256::new();
        let (mut size, mut chunk) = (0, Vec::with_capacity(CHUNK));
        for index in 0_i64.. {
            chunk.clear();
            reader.take(CHUNK as u64).read_to_end(&mut chunk)?;
            if chunk.is_empty() {
                break;
            }
            size += chunk.len() as u64;
            if size > limit {
                return Err(Error::FileTooLarge { limit });
            }
            hash.update(&chunk);
            write_chunk(&transaction, number, index, &chunk)?;
        }
        let digest = Digest(hash.finalize().into());
        if let Some((_, known)) = find(&transaction, digest)? {
            return Ok(known);
        }
        transaction.execute(
            "INSERT INTO blob (number, digest, media_type, size) VALUES (?1, ?2, ?3, ?4)",
            params![number, digest.to_string(), media_type, stored(size)],
        )?;
        transaction.commit()?;
        Ok(BlobInfo { digest, size, media_type: media_type.to_owned() })
    }

    /// A file's bytes.
    ///
    /// # Errors
    /// `file-missing`; `damaged` where they are not what came in.
    pub fn blob(&self, digest: Digest) -> Result<Vec<u8>, Error> {
        let mut bytes = Vec::new();
        self.copy_blob(digest, &mut bytes)?;
        Ok(bytes)
    }

    /// Writes a file's bytes out, in pieces. What was written before an error is not the file.
    ///
    /// # Errors
    /// `file-missing`; `damaged` where they are not what came in; `io` from the writer.
    pub fn copy_blob(&self, digest: Digest, writer: &mut dyn Write) -> Result<(), Error> {
        let (number, info) = find(&self.connection, digest)?.ok_or(Error::NoBlob(digest))?;
        let found = read(&self.connection, number, writer)?;
        if found != (digest, info.size) {
            return Err(Error::Damaged(format!("the file {digest} has other bytes than were stored")));
        }
        Ok(())
    }

    /// What the workspace knows of a file; `None` where it isn't here.
    ///
    /// # Errors
    /// What the database reports.
    pub fn blob_info(&self, digest: Digest) -> Result<Option<BlobInfo>, Error> {
        Ok(find(&self.connection, digest)?.map(|(_, info)| info))
    }
}

/// The number and the description of a file.
fn find(connection: &Connection, digest: Digest) -> Result<Option<(i64, BlobInfo)>, Error> {
    let mut statement = connection.prepare_cached("SELECT number, size, media_type FROM blob WHERE digest = ?1")?;
    let found = statement.query_row([digest.to_string()], |row| {
        Ok((row.get(0)?, BlobInfo { digest, size: count(row, 1)?, media_type: row.get(2)? }))
    });
    Ok(found.optional()?)
}

/// Stores a piece, compressed where that makes it smaller.
fn write_chunk(connection: &Connection, blob: i64, index: i64, bytes: &[u8]) -> Result<(), Error> {
    let compressed = payload::compress(bytes)?;
    let helps = compressed.len() < bytes.len();
    let kept = if helps { &compressed } else { bytes };
    let mut statement = connection
        .prepare_cached("INSERT INTO blob_chunk (blob, chunk, size, compressed, bytes) VALUES (?1, ?2, ?3, ?4, ?5)")?;
    statement.execute(params![blob, index, stored(bytes.len() as u64), helps, kept])?;
    Ok(())
}

/// Writes a file out and gives digest and size of what was written.
pub(crate) fn read(connection: &Connection, number: i64, writer: &mut dyn Write) -> Result<(Digest, u64), Error> {
    let mut statement =
        connection.prepare_cached("SELECT compressed, bytes FROM blob_chunk WHERE blob = ?1 ORDER BY chunk")?;
    let mut rows = statement.query([number])?;
    let (mut hash, mut size) = (Sha256::new(), 0);
    while let Some(row) = rows.next()? {
        let bytes = row.get_ref(1)?.as_blob().map_err(|error| Error::Damaged(error.to_string()))?;
        let piece = if row.get(0)? {
            let piece = zstd::bulk::decompress(bytes, CHUNK);
            std::borrow::Cow::Owned(piece.map_err(|error| Error::Damaged(error.to_string()))?)
        } else {
            std::borrow::Cow::Borrowed(bytes)
        };
        hash.update(&piece);
        size += piece.len() as u64;
        writer.write_all(&piece)?;
    }
    Ok((Digest(hash.finalize().into()), size))
}
