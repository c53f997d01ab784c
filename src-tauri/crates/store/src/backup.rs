//! Copies of the workspace, and files that appear whole or not at all.

use std::fs::File;
use std::path::Path;

use rusqlite::Connection;

use crate::error::{Error, of_file};
use crate::workspace::Workspace;

impl Workspace {
    /// Writes a consistent copy, whoever writes meanwhile. The copy is a plain workspace file of its own.
    ///
    /// # Errors
    /// `exists`, `missing` where the folder isn't there, `read-only`, `io`, `damaged`.
    pub fn backup(&self, to: &Path) -> Result<(), Error> {
        copy_to(&self.connection, to)
    }
}

/// Writes a copy of a database to a new file.
pub(crate) fn copy_to(connection: &Connection, to: &Path) -> Result<(), Error> {
    place_new(to, |draft| {
        let name = draft.to_str().ok_or_else(|| {
            let reason = format!("{} has no name in Unicode", draft.display());
            Error::Io(std::io::Error::new(std::io::ErrorKind::InvalidInput, reason))
        })?;
        connection.execute("VACUUM INTO ?1", [name])?;
        Ok(())
    })
}

/// Makes a new file under a passing name beside its place, and gives it its name once it is whole and on the disk.
pub(crate) fn place_new(path: &Path, make: impl FnOnce(&Path) -> Result<(), Error>) -> Result<(), Error> {
    if path.symlink_metadata().is_ok() {
        return Err(Error::Exists(path.to_owned()));
    }
    let folder = match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    let mut draft = tempfile::Builder::new();
    draft.prefix(".countersign-");
    #[cfg(unix)]
    {
        // As any new file: readable as the user's settings say, not private as passing files are.
        use std::os::unix::fs::PermissionsExt as _;
        draft.permissions(std::fs::Permissions::from_mode(0o666));
    }
    let draft = draft.tempfile_in(folder).map_err(|error| match of_file(folder, error) {
        Error::Exists(_) => Error::Exists(path.to_owned()),
        other => other,
    })?;
    make(draft.path())?;
    draft.as_file().sync_all()?;
    draft.persist_noclobber(path).map_err(|error| of_file(path, error.error))?;
    // So that the name survives a power cut too; not every system opens folders.
    if let Ok(folder) = File::open(folder) {
        let _ = folder.sync_all();
    }
    Ok(())
}
