//! Files that the system hands over: by a double click, as arguments, from a second start of the program. What is done
//! with one is decided by its kind, here alone.

use crate::session::{Session, Start};
use crate::window;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use tauri::{AppHandle, Emitter, Manager};

/// The event that tells a window which workspace it is to show.
const OPEN: &str = "open";

/// What a file is to the program, by the ending of its name.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Kind {
    /// A workspace gets a window.
    Workspace,
}

impl Kind {
    /// What any other name may stand for is told when it is opened: a workspace can have been renamed.
    fn of(_path: &Path) -> Self {
        Self::Workspace
    }
}

/// The files of a command line (the first argument is the program itself), from the folder that it was written in.
pub fn arguments(args: impl Iterator<Item = OsString>, folder: Option<&Path>) -> Vec<PathBuf> {
    let files = args.skip(1).filter(|arg| !arg.to_string_lossy().starts_with('-'));
    files.map(|file| folder.map_or_else(|| PathBuf::from(&file), |folder| folder.join(&file))).collect()
}

/// Opens the first windows of the program: one for each file, or an empty one.
pub fn first(app: &AppHandle, files: Vec<PathBuf>) -> tauri::Result<()> {
    if files.is_empty() {
        return window::open(app, None);
    }
    files.into_iter().try_for_each(|file| match Kind::of(&file) {
        Kind::Workspace => window::open(app, Some(Start::with(file))),
    })
}

/// Shows files that were handed over while the program runs. Without files the program itself is brought to the front.
pub fn later(app: &AppHandle, files: Vec<PathBuf>) {
    let shown = if files.is_empty() {
        front(app)
    } else {
        files.into_iter().try_for_each(|file| match Kind::of(&file) {
            Kind::Workspace => workspace(app, file),
        })
    };
    // The window library is at its end then, and there is nobody left to tell.
    if let Err(error) = shown {
        eprintln!("A file that was handed over can't be shown: {error}");
    }
}

/// Shows a workspace: in the window that has it, in one that shows nothing, or in a new one.
fn workspace(app: &AppHandle, path: PathBuf) -> tauri::Result<()> {
    let session = app.state::<Session>();
    if let Some(window) = session.window_of(&path).and_then(|label| app.get_webview_window(&label)) {
        return window::raise(&window);
    }
    if let Some(window) = session.free_window().and_then(|label| app.get_webview_window(&label)) {
        window.emit_to(window.label(), OPEN, &path)?;
        return window::raise(&window);
    }
    window::open(app, Some(Start::with(path)))
}

fn front(app: &AppHandle) -> tauri::Result<()> {
    match app.webview_windows().into_values().next() {
        Some(window) => window::raise(&window),
        None => window::open(app, None),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files(args: &[&str]) -> Vec<PathBuf> {
        arguments(args.iter().map(OsString::from), Some(Path::new("/home/anna")))
    }

    #[test]
    fn arguments_are_files_from_the_folder_they_were_written_in() {
        assert_eq!(files(&["countersign-desktop"]), [] as [&Path; 0]);
        assert_eq!(
            files(&["countersign-desktop", "Österle.countersign", "/tmp/b.countersign"]),
            [Path::new("/home/anna/Österle.countersign"), Path::new("/tmp/b.countersign")]
        );
    }

    #[test]
    fn what_the_system_adds_for_itself_is_no_file() {
        assert_eq!(files(&["countersign-desktop", "-psn_0_12345"]), [] as [&Path; 0]);
    }
}
