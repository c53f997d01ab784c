//! The people directory of the person at this computer, and the file that keeps it. It lies beside the settings, never in a
//! workspace.

use crate::failure::Failure;
use crate::keeping;
use countersign::Error;
use countersign::directory::Directory;
use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};

/// The file in the program's folder for settings.
const FILE: &str = "people.json";

/// The directory, and its file.
pub struct Kept {
    file: Option<PathBuf>,
    directory: Mutex<Directory>,
}

impl Kept {
    /// Reads the directory of a folder. A file that can't be understood is put aside, and the directory is empty.
    pub fn in_folder(folder: Option<PathBuf>) -> Self {
        let file = folder.map(|folder| folder.join(FILE));
        let directory = file.as_deref().map(keeping::read).unwrap_or_default();
        Self { file, directory: Mutex::new(directory) }
    }

    /// Looks into the directory.
    pub fn ask<T>(&self, ask: impl FnOnce(&Directory) -> T) -> T {
        ask(&self.directory.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// Changes the directory; where that is refused or can't be written it stays as it was.
    ///
    /// # Errors
    /// What `change` answers; `directory-unwritten`.
    pub fn change<T>(&self, change: impl FnOnce(&mut Directory) -> Result<T, Error>) -> Result<T, Failure> {
        let mut directory = self.directory.lock().unwrap_or_else(PoisonError::into_inner);
        let mut changed = directory.clone();
        let answer = change(&mut changed)?;
        if let Some(file) = &self.file {
            keeping::write(file, &changed).map_err(|error| Failure::because("directory-unwritten", error))?;
        }
        *directory = changed;
        Ok(answer)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use countersign::directory::{Contact, Keep};

    fn keep(name: &str) -> Keep {
        Keep { contact: Contact { name: name.to_owned(), ..Contact::default() }, instead_of: None }
    }

    fn names(kept: &Kept) -> Vec<String> {
        kept.ask(|directory| directory.people().iter().map(|it| it.name.clone()).collect())
    }

    #[test]
    fn who_is_kept_is_there_at_the_next_start() {
        let folder = tempfile::tempdir().unwrap();
        let kept = Kept::in_folder(Some(folder.path().to_owned()));
        kept.change(|directory| directory.keep(vec![keep("Priya Raman"), keep("陈伟")])).unwrap();
        assert_eq!(names(&Kept::in_folder(Some(folder.path().to_owned()))), ["Priya Raman", "陈伟"]);
    }

    #[test]
    fn what_is_refused_or_cant_be_written_changes_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let kept = Kept::in_folder(Some(folder.path().to_owned()));
        let refused = kept.change(|directory| directory.keep(vec![keep("Priya Raman"), keep(" ")]));
        assert_eq!(refused.unwrap_err().code, "directory-name-missing");
        assert!(names(&kept).is_empty() && !folder.path().join(FILE).exists());
        // A file stands where the folder should be.
        let blocked = folder.path().join("blocked");
        std::fs::write(&blocked, "").unwrap();
        let kept = Kept::in_folder(Some(blocked));
        let unwritten = kept.change(|directory| directory.keep(vec![keep("Priya Raman")]));
        assert_eq!(unwritten.unwrap_err().code, "directory-unwritten");
        assert!(names(&kept).is_empty());
    }
}
