//! What the program knows while it runs: the workspace it was started with, and the files it may hand to the system.

use crate::failure::Failure;
use crate::language;
use countersign::domain::message::Message;
use countersign::reader::Reader;
use countersign::workspace::Workspace;
use std::collections::HashSet;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// The state of the running program, one for the whole process.
#[derive(Default)]
pub struct Session {
    started_with: Option<PathBuf>,
    chosen: Mutex<HashSet<PathBuf>>,
    workspace: Mutex<Option<Workspace>>,
    reader: Mutex<Option<Reader>>,
}

impl Session {
    /// The session of a program called with these arguments (the first is its own name). The system passes a
    /// workspace that was opened by a double click as the only argument.
    pub fn started_with(mut args: impl Iterator<Item = OsString>) -> Self {
        let started_with = args.nth(1).map(PathBuf::from);
        Self { started_with, ..Self::default() }
    }

    /// The workspace to show first, when the program was started with one.
    pub fn first_workspace(&self) -> Option<&Path> {
        self.started_with.as_deref()
    }

    /// Notes that the person chose this file, or that the program wrote it for them.
    pub fn note_chosen(&self, path: &Path) {
        self.chosen().insert(path.to_owned());
    }

    /// Whether this file was chosen or written in this session. Only such a file is handed to the system: a page
    /// must not be able to start any other program on the machine.
    pub fn was_chosen(&self, path: &Path) -> bool {
        self.chosen().contains(path)
    }

    /// A file that the person chose in this session, or that the program wrote for them.
    ///
    /// # Errors
    /// `not-chosen` for any other.
    pub fn chosen_file<'a>(&self, path: &'a str) -> Result<&'a Path, Failure> {
        let file = Path::new(path);
        if self.was_chosen(file) {
            return Ok(file);
        }
        Err(Failure::new(&Message::new("not-chosen").with("file", path)))
    }

    /// Puts the workspace that was opened in place of the one before, which is closed.
    pub fn show(&self, workspace: Option<Workspace>) {
        *self.workspace.lock().unwrap_or_else(PoisonError::into_inner) = workspace;
    }

    /// Asks the open workspace.
    ///
    /// # Errors
    /// `no-workspace` where none is open, and what is answered.
    pub fn ask<T>(&self, ask: impl FnOnce(&mut Workspace) -> Result<T, countersign::Error>) -> Result<T, Failure> {
        // What a panic interrupted was rolled back, so the workspace stays good.
        let mut open = self.workspace.lock().unwrap_or_else(PoisonError::into_inner);
        let workspace = open.as_mut().ok_or_else(|| Failure::new(&Message::new("no-workspace")))?;
        workspace.speak(language::spoken());
        Ok(ask(workspace)?)
    }

    /// Puts the package that was opened in place of the one before.
    pub fn read(&self, reader: Option<Reader>) {
        *self.reader.lock().unwrap_or_else(PoisonError::into_inner) = reader;
    }

    /// Asks the open package.
    ///
    /// # Errors
    /// `no-package` where none is open, and what is answered.
    pub fn ask_reader<T>(&self, ask: impl FnOnce(&mut Reader) -> Result<T, countersign::Error>) -> Result<T, Failure> {
        let mut open = self.reader.lock().unwrap_or_else(PoisonError::into_inner);
        let reader = open.as_mut().ok_or_else(|| Failure::new(&Message::new("no-package")))?;
        Ok(ask(reader)?)
    }

    /// The set is whole after every insertion, so it stays good when another thread panicked while holding it.
    fn chosen(&self) -> MutexGuard<'_, HashSet<PathBuf>> {
        self.chosen.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn started(args: &[&str]) -> Session {
        Session::started_with(args.iter().map(OsString::from))
    }

    #[test]
    fn the_first_argument_is_the_workspace() {
        let session = started(&["countersign-desktop", "/home/anna/Österle.countersign"]);
        assert_eq!(session.first_workspace(), Some(Path::new("/home/anna/Österle.countersign")));
        assert_eq!(started(&["countersign-desktop"]).first_workspace(), None);
    }

    #[test]
    fn only_a_chosen_file_may_be_opened() {
        let session = started(&["countersign-desktop"]);
        session.note_chosen(Path::new("/tmp/requirements.pdf"));
        assert!(session.was_chosen(Path::new("/tmp/requirements.pdf")));
        assert!(!session.was_chosen(Path::new("/usr/bin/xterm")));
    }
}
