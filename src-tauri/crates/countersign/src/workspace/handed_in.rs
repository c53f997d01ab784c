//! Files that people hand in, from their disk or from the window.

use std::path::Path;

use crate::error::Error;

/// A larger file is no table and no template, in bytes: a vendor master of 100,000 rows has a quarter of it.
const LIMIT: u64 = 128 * 1024 * 1024;

/// A table or template, read whole.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct HandedIn {
    /// The name by which people know the file.
    pub name: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

impl HandedIn {
    /// A file whose bytes are at hand.
    ///
    /// # Errors
    /// `file-too-large`.
    pub fn new(name: impl Into<String>, bytes: Vec<u8>) -> Result<Self, Error> {
        limited(bytes.len() as u64)?;
        Ok(Self { name: name.into(), bytes })
    }

    /// Reads a file.
    ///
    /// # Errors
    /// `missing` or `file-failed` from the file; `file-too-large`.
    pub fn read(file: &Path) -> Result<Self, Error> {
        let of_file = |source| Error::of_file(file, source);
        // Asked before it is read, so that a disk image by mistake doesn't fill the memory.
        limited(std::fs::metadata(file).map_err(of_file)?.len())?;
        let name = file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        Self::new(name, std::fs::read(file).map_err(of_file)?)
    }
}

fn limited(size: u64) -> Result<(), Error> {
    if size > LIMIT { Err(Error::Store(store::Error::FileTooLarge { limit: LIMIT })) } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_beyond_the_limit_is_refused_with_the_limit() {
        let large = vec![0; usize::try_from(LIMIT).unwrap() + 1];
        let error = HandedIn::new("disk.img", large).unwrap_err();
        assert_eq!(error.code(), "file-too-large");
        assert!(HandedIn::new("table.csv", vec![0; 16]).is_ok());
    }
}
