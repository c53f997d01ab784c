//! The lock that makes one program the writer: an operating-system lock on a side file that says who holds it.
//!
//! The lock is the operating system's, so it ends with the process that held it; a side file left behind by a crash is
//! no obstacle. Readers need no lock.

use std::fs::{File, OpenOptions, TryLockError};
use std::io::{Read as _, Seek as _, Write as _};
use std::path::{Path, PathBuf};
use std::thread::sleep;
use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::error::{Error, of_file};

/// How often the lock is tried. A reader that looks who holds it has it for an instant too.
const ATTEMPTS: u32 = 5;
const PAUSE: Duration = Duration::from_millis(20);

/// Who has a workspace open to write.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct LockHolder {
    /// The name of the user at their computer.
    pub name: String,
    /// The computer.
    pub host: String,
    /// The number of the process there.
    pub process: u32,
}

impl LockHolder {
    /// This process.
    fn own() -> Self {
        let names = ["USER", "LOGNAME", "USERNAME"];
        Self {
            name: names.iter().find_map(|name| std::env::var(name).ok()).unwrap_or_default(),
            host: hostname::get().map(|host| host.to_string_lossy().into_owned()).unwrap_or_default(),
            process: std::process::id(),
        }
    }
}

/// The held lock; letting go of it removes the side file.
#[derive(Debug)]
pub(crate) struct Lock {
    /// Open as long as the lock is held.
    file: File,
    path: PathBuf,
}

impl Lock {
    /// Takes the lock of a workspace.
    pub(crate) fn take(workspace: &Path) -> Result<Self, Error> {
        let path = side_file(workspace);
        for attempt in 0..ATTEMPTS {
            if attempt > 0 {
                sleep(PAUSE);
            }
            let options = OpenOptions::new().read(true).write(true).create(true).truncate(false).open(&path);
            let mut file = options.map_err(|error| of_file(workspace, error))?;
            match file.try_lock() {
                // The last holder may have removed the side file between opening and locking it.
                Ok(()) if !is_same_file(&file, &path) => {}
                Ok(()) => {
                    let holder = serde_json::to_vec(&LockHolder::own()).expect("a holder is plain data");
                    file.set_len(0)?;
                    file.write_all(&holder)?;
                    file.sync_data()?;
                    return Ok(Self { file, path });
                }
                Err(TryLockError::WouldBlock) => {}
                Err(TryLockError::Error(error)) => return Err(of_file(workspace, error)),
            }
        }
        Err(Error::InUse { path: workspace.to_owned(), holder: read_holder(&path) })
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        // While the lock is still held, so that nobody else can have taken the file in between. Where the system
        // doesn't remove open files it stays, emptied, and hinders nobody.
        let _ = self.file.set_len(0);
        let _ = std::fs::remove_file(&self.path);
        let _ = self.file.unlock();
    }
}

/// Who has the workspace open to write at this moment.
pub(crate) fn holder(workspace: &Path) -> Option<LockHolder> {
    let path = side_file(workspace);
    let file = File::open(&path).ok()?;
    match file.try_lock_shared() {
        Err(TryLockError::WouldBlock) => {
            Some(read_holder(&path).unwrap_or(LockHolder { name: String::new(), host: String::new(), process: 0 }))
        }
        Ok(()) | Err(TryLockError::Error(_)) => None,
    }
}

fn read_holder(path: &Path) -> Option<LockHolder> {
    let mut text = Vec::new();
    let mut file = File::open(path).ok()?;
    file.rewind().ok()?;
    // Far more than a name and a host need: a side file that someone else filled is not read into memory.
    file.take(4096).read_to_end(&mut text).ok()?;
    serde_json::from_slice(&text).ok()
}

/// `acme.countersign-lock` beside `acme.countersign`; beside any other name, that name and `.countersign-lock`.
pub(crate) fn side_file(workspace: &Path) -> PathBuf {
    let mut name = workspace.as_os_str().to_owned();
    let is_usual = workspace.extension().is_some_and(|extension| extension == "countersign");
    name.push(if is_usual { "-lock" } else { ".countersign-lock" });
    name.into()
}

#[cfg(unix)]
fn is_same_file(file: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt as _;
    let (Ok(open), Ok(named)) = (file.metadata(), std::fs::metadata(path)) else { return false };
    (open.dev(), open.ino()) == (named.dev(), named.ino())
}

/// Elsewhere an open file's name can't be taken by another.
#[cfg(not(unix))]
fn is_same_file(_: &File, path: &Path) -> bool {
    path.exists()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_side_file_left_behind_is_no_obstacle() {
        let folder = tempfile::tempdir().unwrap();
        let workspace = folder.path().join("acme.countersign");
        std::fs::write(side_file(&workspace), "{\"name\":\"ghost\",\"host\":\"gone\",\"process\":1}").unwrap();
        assert_eq!(holder(&workspace), None, "nobody holds the lock");
        let lock = Lock::take(&workspace).unwrap();
        assert_eq!(holder(&workspace).unwrap().process, std::process::id());
        drop(lock);
        assert!(!side_file(&workspace).exists());
    }

    #[test]
    fn the_second_one_is_told_who_holds_it() {
        let folder = tempfile::tempdir().unwrap();
        let workspace = folder.path().join("notes.db");
        let lock = Lock::take(&workspace).unwrap();
        assert!(folder.path().join("notes.db.countersign-lock").exists());
        let Err(Error::InUse { holder: Some(holder), .. }) = Lock::take(&workspace) else {
            panic!("the lock is held");
        };
        assert_eq!(holder, LockHolder::own());
        drop(lock);
        Lock::take(&workspace).unwrap();
    }
}
