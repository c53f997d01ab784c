//! The workspaces that were open before, newest first, kept beside the program's settings.

use crate::failure::Failure;
use crate::language;
use crate::session::Session;
use countersign::window::{Recent, recent, recent_open};
use serde::{Deserialize, Serialize};
use std::path::{Path, PathBuf};
use tauri::{AppHandle, Manager, State};

/// How many are kept: as many as fit on the welcome screen without scrolling.
const KEPT: usize = 12;

/// One line of the file.
#[derive(Clone, Serialize, Deserialize)]
struct Line {
    path: PathBuf,
    /// When it was opened, as an ISO date.
    opened: String,
}

/// The workspaces that were open before.
#[tauri::command(async)]
pub fn recent_workspaces(app: AppHandle, session: State<'_, Session>) -> Vec<Recent> {
    let words = language::words();
    let shown = |Line { path, opened }: &Line| {
        let open = session.peek(path, |workspace| recent_open(workspace, path, opened, words));
        open.unwrap_or_else(|| recent(path, opened, words))
    };
    lines(&app).iter().map(shown).collect()
}

/// Takes a workspace off the list. The file itself stays where it is.
#[tauri::command(async)]
pub fn forget_workspace(app: AppHandle, path: String) -> Result<(), Failure> {
    let mut kept = lines(&app);
    kept.retain(|line| line.path != Path::new(&path));
    write(&app, &kept)
}

/// Puts a workspace at the head of the list. That the list can't be written keeps nobody from working.
pub fn note(app: &AppHandle, path: &Path) {
    let mut kept = lines(app);
    kept.retain(|line| line.path != path);
    kept.insert(0, Line { path: path.to_owned(), opened: countersign::clock::Clock::System.shows().to_string() });
    kept.truncate(KEPT);
    if let Err(failure) = write(app, &kept) {
        eprintln!("{}", failure.message);
    }
}

/// The list; empty where it was never written or can't be read.
fn lines(app: &AppHandle) -> Vec<Line> {
    let text = file(app).and_then(|file| std::fs::read_to_string(file).ok());
    text.and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default()
}

fn write(app: &AppHandle, lines: &[Line]) -> Result<(), Failure> {
    let failed = |reason: String| Failure::because("recent-unwritten", reason);
    let file = file(app).ok_or_else(|| failed(language::words().text("no-settings-folder")))?;
    if let Some(folder) = file.parent() {
        std::fs::create_dir_all(folder).map_err(|error| failed(error.to_string()))?;
    }
    let text = serde_json::to_string_pretty(lines).map_err(|error| failed(error.to_string()))?;
    std::fs::write(file, text).map_err(|error| failed(error.to_string()))
}

fn file(app: &AppHandle) -> Option<PathBuf> {
    Some(app.path().app_config_dir().ok()?.join("recent.json"))
}
