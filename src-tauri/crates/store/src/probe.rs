//! Looking at an unknown file without changing it: its header is read as bytes, so that no database engine recovers,
//! locks or creates anything. What the header says is never only in a write-ahead log: application and format are
//! written when the file is made and by migrations, both before a log is begun.

use std::fs::File;
use std::io::Read as _;
use std::path::{Path, PathBuf};

use crate::error::{Error, of_file};

/// `cosg`: marks a SQLite database as a workspace.
pub(crate) const APPLICATION_ID: u32 = 0x636f_7367;

/// The newest format that this program reads, and the one it writes.
pub const SCHEMA_VERSION: u32 = 7;

const MAGIC: &[u8; 16] = b"SQLite format 3\0";
/// The header of a SQLite database (its file format, section 1.3).
const HEADER_LENGTH: usize = 100;

/// What a workspace's header says.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Header {
    /// The version of the format.
    pub schema: u32,
    /// Size of the database in bytes, as its header counts it.
    pub size: u64,
    /// Whether a write-ahead log with content lies beside it: it is open to write, or its last writer didn't end well.
    pub unfinished: bool,
}

/// Reads the header of a file.
///
/// # Errors
/// `missing`, `foreign`, `newer`, or `damaged` where the file is shorter than it was.
pub fn probe(path: &Path) -> Result<Header, Error> {
    probe_for(path, SCHEMA_VERSION)
}

/// The same for a program that knows formats up to `known`.
pub(crate) fn probe_for(path: &Path, known: u32) -> Result<Header, Error> {
    // Asked before opening: Windows opens no folder, and would only say that it may not be read.
    let metadata = std::fs::metadata(path).map_err(|error| of_file(path, error))?;
    if !metadata.is_file() {
        return Err(Error::Foreign(path.to_owned()));
    }
    let file = File::open(path).map_err(|error| of_file(path, error))?;
    let mut bytes = Vec::with_capacity(HEADER_LENGTH);
    file.take(HEADER_LENGTH as u64).read_to_end(&mut bytes)?;
    let compared = bytes.len().min(MAGIC.len());
    if bytes[..compared] != MAGIC[..compared] {
        return Err(Error::Foreign(path.to_owned()));
    }
    if bytes.len() < HEADER_LENGTH {
        return Err(Error::Damaged(format!("the file ends after {} bytes", bytes.len())));
    }
    if number(&bytes, 68) != APPLICATION_ID {
        return Err(Error::Foreign(path.to_owned()));
    }
    let schema = number(&bytes, 60);
    if schema > known {
        return Err(Error::Newer { path: path.to_owned(), found: schema, known });
    }
    if schema == 0 {
        return Err(Error::Damaged("the file names no format".to_owned()));
    }
    let size = page_size(&bytes)? * u64::from(number(&bytes, 28));
    let unfinished = std::fs::metadata(log_of(path)).is_ok_and(|log| log.len() > 0);
    // With a log beside it the file may rightly be shorter: the pages at its end are still in the log.
    if !unfinished && metadata.len() < size {
        return Err(Error::Damaged(format!("the file has {} bytes of {size}", metadata.len())));
    }
    Ok(Header { schema, size, unfinished })
}

/// The big-endian number at an offset of the header.
fn number(header: &[u8], at: usize) -> u32 {
    u32::from_be_bytes(header[at..at + 4].try_into().expect("four bytes are four bytes"))
}

fn page_size(header: &[u8]) -> Result<u64, Error> {
    match u16::from_be_bytes([header[16], header[17]]) {
        1 => Ok(65_536),
        size if size.is_power_of_two() && size >= 512 => Ok(u64::from(size)),
        size => Err(Error::Damaged(format!("its header says that pages have {size} bytes"))),
    }
}

/// The write-ahead log of a database.
pub(crate) fn log_of(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push("-wal");
    name.into()
}
