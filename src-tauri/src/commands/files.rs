//! Files on the person's disk: chosen in the system's own dialogs, opened with the system's own programs.

use crate::failure::Failure;
use crate::here::Here;
use crate::session::Session;
use countersign::Error;
use countersign::domain::digest::Digest;
use countersign::domain::identity::EntityId;
use countersign::domain::message::Message;
use countersign::workspace::{ListName, ListQuery};
use serde::Deserialize;
use std::path::Path;
use tauri::ipc::Response;
use tauri::{AppHandle, State};
use tauri_plugin_dialog::{DialogExt, FileDialogBuilder, FilePath};

/// What a dialog offers: "Countersign workspace" and `["countersign"]`.
#[derive(Deserialize)]
pub struct FileKind {
    name: String,
    extensions: Vec<String>,
}

/// Asks for a file to read. No answer means that the person cancelled.
#[tauri::command]
pub async fn choose_file(
    app: AppHandle,
    session: State<'_, Session>,
    title: String,
    kind: FileKind,
) -> Result<Option<String>, Failure> {
    let chosen = dialog(&app, title, &kind).blocking_pick_file();
    Ok(noted(&session, chosen))
}

/// Asks where to write a file, offering `name`. No answer means that the person cancelled.
#[tauri::command]
pub async fn choose_save_path(
    app: AppHandle,
    session: State<'_, Session>,
    title: String,
    kind: FileKind,
    name: String,
) -> Result<Option<String>, Failure> {
    let chosen = dialog(&app, title, &kind).set_file_name(name).blocking_save_file();
    Ok(noted(&session, chosen))
}

/// Asks for a folder to write into. No answer means that the person cancelled.
#[tauri::command]
pub async fn choose_folder(
    app: AppHandle,
    session: State<'_, Session>,
    title: String,
) -> Result<Option<String>, Failure> {
    let chosen = app.dialog().file().set_title(title).blocking_pick_folder();
    Ok(noted(&session, chosen))
}

/// Opens a file with the program that the system has for it. Only files of this session are opened.
#[tauri::command]
pub async fn open_file(session: State<'_, Session>, path: String) -> Result<(), Failure> {
    if !session.was_chosen(Path::new(&path)) {
        return Err(Failure::new(&Message::new("not-chosen").with("file", path)));
    }
    open::that_detached(&path)
        .map_err(|error| Failure::new(&Message::new("no-program").with("file", &path).with("reason", error)))
}

/// The bytes of a file that was dropped or chosen in this session.
#[tauri::command(async)]
pub fn read_file(session: State<'_, Session>, path: String) -> Result<Response, Failure> {
    let file = session.chosen_file(&path)?;
    let read = std::fs::read(file).map_err(|source| Error::of_file(file, source))?;
    Ok(Response::new(read))
}

/// Writes a file of the workspace into one that the person chose.
#[tauri::command(async)]
pub fn save_attachment(here: Here, digest: Digest, path: String) -> Result<(), Failure> {
    let session = here.session();
    let file = session.chosen_file(&path)?;
    here.ask(|workspace| workspace.save_blob(digest, file))
}

/// Writes text that a page shows into a file that the person chose.
#[tauri::command(async)]
pub fn save_text(session: State<'_, Session>, text: String, path: String) -> Result<(), Failure> {
    let file = session.chosen_file(&path)?;
    std::fs::write(file, text)
        .map_err(|error| Failure::new(&Message::new("not-writable").with("file", &path).with("reason", error)))
}

/// Writes a list as CSV into a file that the person chose: all of it, or the columns and rows that are named. Gives the
/// count of its rows.
#[tauri::command(async)]
pub fn save_list(
    here: Here,
    project: EntityId,
    list: ListName,
    path: String,
    columns: Option<Vec<String>>,
    ids: Option<Vec<String>>,
) -> Result<usize, Failure> {
    let session = here.session();
    let file = session.chosen_file(&path)?;
    here.ask(|workspace| workspace.save_list(project, list, &ListQuery { columns, ids, text: None }, file))
}

fn dialog(app: &AppHandle, title: String, kind: &FileKind) -> FileDialogBuilder<tauri::Wry> {
    let extensions: Vec<&str> = kind.extensions.iter().map(String::as_str).collect();
    app.dialog().file().set_title(title).add_filter(&kind.name, &extensions)
}

/// The chosen path as the pages get it, noted in the session. (Phones answer with addresses instead of paths; a
/// desktop never does.)
fn noted(session: &Session, chosen: Option<FilePath>) -> Option<String> {
    let path = chosen?.into_path().ok()?;
    session.note_chosen(&path);
    Some(path.display().to_string())
}
