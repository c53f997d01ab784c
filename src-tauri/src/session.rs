//! What the program knows while it runs: which window shows which workspace, and the files it may hand to the system.

use crate::failure::Failure;
use crate::language;
use countersign::domain::identity::EntityId;
use countersign::domain::message::Message;
use countersign::reader::Reader;
use countersign::window::{self, Opened};
use countersign::workspace::Workspace;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, HashSet};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// A workspace that is open, in one window or in several: there is one writer, and all its windows share it.
struct OpenFile {
    path: PathBuf,
    /// Why it could only be opened to read.
    read_only: Option<String>,
    workspace: Mutex<Workspace>,
}

impl OpenFile {
    fn describe(&self) -> Result<Opened, Failure> {
        Ok(window::describe(&locked(&self.workspace), &self.path, self.read_only.clone())?)
    }
}

/// What a window is to show once its pages are there.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Start {
    /// The workspace.
    pub path: PathBuf,
    /// The project in it; the one shown last where absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub project: Option<EntityId>,
    /// The room of the project, by the name that the pages give it; the one shown last where absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub room: Option<String>,
}

impl Start {
    /// A workspace as it was left.
    pub fn with(path: PathBuf) -> Self {
        Self { path, project: None, room: None }
    }
}

/// A window, by what it shows.
#[derive(Default)]
struct Seat {
    start: Option<Start>,
    file: Option<Arc<OpenFile>>,
    /// A review package that somebody sent, in place of a workspace.
    reader: Option<Arc<Mutex<Reader>>>,
    /// Whether its pages were asked to let it be closed, and didn't say that it stays.
    asked_to_close: bool,
}

/// The state of the running program, one for the whole process. Windows are told apart by their label.
#[derive(Default)]
pub struct Session {
    seats: Mutex<BTreeMap<String, Seat>>,
    /// Held while a file is opened, so that two windows that open the same one get the same one.
    opening: Mutex<()>,
    chosen: Mutex<HashSet<PathBuf>>,
}

impl Session {
    /// Notes a window, and what it is to show first.
    pub fn welcome(&self, window: &str, start: Option<Start>) {
        locked(&self.seats).insert(window.to_owned(), Seat { start, ..Seat::default() });
    }

    /// Forgets a window that was closed. The last one of a workspace closes its file.
    pub fn leave(&self, window: &str) {
        let seat = locked(&self.seats).remove(window);
        // Closing writes the file: nobody waits for that while it holds the list.
        drop(seat);
    }

    /// Notes that the pages of a window are asked whether it can be closed.
    /// Answers whether they were asked before and said nothing: then nobody is there to answer.
    pub fn ask_to_close(&self, window: &str) -> bool {
        let mut seats = locked(&self.seats);
        seats.get_mut(window).is_none_or(|seat| std::mem::replace(&mut seat.asked_to_close, true))
    }

    /// Notes that a window stays: something in it isn't saved.
    pub fn stay(&self, window: &str) {
        if let Some(seat) = locked(&self.seats).get_mut(window) {
            seat.asked_to_close = false;
        }
    }

    /// What a window shows, or is to show first.
    pub fn start(&self, window: &str) -> Option<Start> {
        locked(&self.seats).get(window)?.start.clone()
    }

    /// A window that shows nothing yet, where a file that the system hands over can be opened.
    pub fn free_window(&self) -> Option<String> {
        let seats = locked(&self.seats);
        seats
            .iter()
            .find(|(_, seat)| seat.file.is_none() && seat.start.is_none() && seat.reader.is_none())
            .map(|(label, _)| label.clone())
    }

    /// A window that shows this file.
    pub fn window_of(&self, path: &Path) -> Option<String> {
        let path = absolute(path);
        let seats = locked(&self.seats);
        let shows = |seat: &Seat| match &seat.file {
            Some(file) => file.path == path,
            None => seat.start.as_ref().is_some_and(|start| absolute(&start.path) == path),
        };
        seats.iter().find(|(_, seat)| shows(seat)).map(|(label, _)| label.clone())
    }

    /// The other windows that show what this one shows.
    pub fn beside(&self, window: &str) -> Vec<String> {
        let seats = locked(&self.seats);
        let Some(file) = seats.get(window).and_then(|seat| seat.file.as_ref()) else { return Vec::new() };
        let shares = |seat: &Seat| seat.file.as_ref().is_some_and(|other| Arc::ptr_eq(other, file));
        seats.iter().filter(|(label, seat)| *label != window && shares(seat)).map(|(label, _)| label.clone()).collect()
    }

    /// Shows a workspace in a window, in place of what it showed before. One that another window shows is shared with
    /// it.
    ///
    /// # Errors
    /// As [`window::open`].
    pub fn open(&self, window: &str, path: &Path) -> Result<Opened, Failure> {
        let _opening = locked(&self.opening);
        let shared = self.shared(&absolute(path));
        // Somebody else may have let go of the file since: what only this window reads is opened anew. Seats are counted, not
        // owners: a view that is being read owns the file for a moment, too.
        let shared = shared.filter(|file| file.read_only.is_none() || self.is_beside(window, file));
        self.show(window, None);
        let file = match shared {
            Some(file) => file,
            None => {
                let (workspace, read_only) = window::open(path, language::words())?;
                open_file(path, workspace, read_only)
            }
        };
        let opened = file.describe()?;
        self.show(window, Some(file));
        Ok(opened)
    }

    /// Shows a workspace that `make` makes at this path.
    ///
    /// # Errors
    /// What `make` answers.
    pub fn make(
        &self,
        window: &str,
        path: &Path,
        make: impl FnOnce() -> Result<Workspace, countersign::Error>,
    ) -> Result<Opened, Failure> {
        let _opening = locked(&self.opening);
        self.show(window, None);
        let file = open_file(path, make()?, None);
        let opened = file.describe()?;
        self.show(window, Some(file));
        Ok(opened)
    }

    /// Lets a window show nothing.
    pub fn close(&self, window: &str) {
        self.show(window, None);
    }

    /// Asks the workspace that a window shows.
    ///
    /// # Errors
    /// `no-workspace` where it shows none, and what is answered.
    pub fn ask<T>(
        &self,
        window: &str,
        ask: impl FnOnce(&mut Workspace) -> Result<T, countersign::Error>,
    ) -> Result<T, Failure> {
        let file = locked(&self.seats).get(window).and_then(|seat| seat.file.clone());
        let file = file.ok_or_else(|| Failure::new(&Message::new("no-workspace")))?;
        let mut workspace = locked(&file.workspace);
        workspace.speak(language::spoken());
        Ok(ask(&mut workspace)?)
    }

    /// Shows a review package in a window, in place of what it showed before; or none.
    pub fn read(&self, window: &str, reader: Option<Reader>) {
        self.show(window, None);
        locked(&self.seats).entry(window.to_owned()).or_default().reader = reader.map(|it| Arc::new(Mutex::new(it)));
    }

    /// Asks the package that a window shows.
    ///
    /// # Errors
    /// `no-package` where it shows none, and what is answered.
    pub fn ask_reader<T>(
        &self,
        window: &str,
        ask: impl FnOnce(&mut Reader) -> Result<T, countersign::Error>,
    ) -> Result<T, Failure> {
        let reader = locked(&self.seats).get(window).and_then(|seat| seat.reader.clone());
        let reader = reader.ok_or_else(|| Failure::new(&Message::new("no-package")))?;
        let mut reader = locked(&reader);
        Ok(ask(&mut reader)?)
    }

    /// Looks into a file that a window has open. It is not to be opened a second time beside that: on some systems
    /// closing the second takes the locks of the first.
    pub fn peek<T>(&self, path: &Path, look: impl FnOnce(&Workspace) -> T) -> Option<T> {
        let file = self.shared(&absolute(path))?;
        Some(look(&locked(&file.workspace)))
    }

    /// Notes that the person chose this file, or that the program wrote it for them.
    pub fn note_chosen(&self, path: &Path) {
        locked(&self.chosen).insert(path.to_owned());
    }

    /// Whether this file was chosen or written in this session. Only such a file is handed to the system: a page
    /// must not be able to start any other program on the machine.
    pub fn was_chosen(&self, path: &Path) -> bool {
        locked(&self.chosen).contains(path)
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

    fn show(&self, window: &str, file: Option<Arc<OpenFile>>) {
        let start = file.as_ref().map(|file| Start::with(file.path.clone()));
        let before = {
            let mut seats = locked(&self.seats);
            let seat = seats.entry(window.to_owned()).or_default();
            seat.start = start;
            seat.reader = None;
            std::mem::replace(&mut seat.file, file)
        };
        drop(before);
    }

    /// Whether another window shows this file.
    fn is_beside(&self, window: &str, file: &Arc<OpenFile>) -> bool {
        let seats = locked(&self.seats);
        let shows = |seat: &Seat| seat.file.as_ref().is_some_and(|other| Arc::ptr_eq(other, file));
        seats.iter().any(|(label, seat)| label != window && shows(seat))
    }

    /// The file of this path, if a window has it open.
    fn shared(&self, path: &Path) -> Option<Arc<OpenFile>> {
        let seats = locked(&self.seats);
        seats.values().filter_map(|seat| seat.file.as_ref()).find(|file| file.path == path).cloned()
    }
}

fn open_file(path: &Path, workspace: Workspace, read_only: Option<String>) -> Arc<OpenFile> {
    Arc::new(OpenFile { path: absolute(path), read_only, workspace: Mutex::new(workspace) })
}

/// The path by which a file is told from others; as it is where there is no such file.
fn absolute(path: &Path) -> PathBuf {
    path.canonicalize().unwrap_or_else(|_| path.to_owned())
}

/// What is behind the lock. It is whole after every change, and what a panic interrupted in a workspace was rolled back,
/// so it stays good when another thread panicked while holding it.
fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests;
