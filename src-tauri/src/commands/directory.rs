//! The people directory of this computer: looked at, changed, filled from tables, and offered to projects.

use crate::commands::upload::Upload;
use crate::directory::Kept;
use crate::failure::Failure;
use crate::here::Here;
use crate::language;
use countersign::directory::{Contact, Keep, Offer, read};
use countersign::domain::identity::EntityId;
use countersign::domain::message::Message;
use countersign::view::directory::{DirectoryPreview, DirectoryView, directory, preview};
use countersign::window::Answer;
use tauri::ipc::Request;
use tauri::{AppHandle, Emitter, State};

/// The event that tells every window that the directory changed.
const CHANGED: &str = "directory";

/// Everybody in the directory.
#[tauri::command]
pub fn directory_view(kept: State<'_, Kept>) -> DirectoryView {
    kept.ask(|people| directory(people, language::spoken()))
}

/// Keeps people in the directory, all or none.
#[tauri::command(async)]
pub fn directory_keep(app: AppHandle, kept: State<'_, Kept>, people: Vec<Keep>) -> Result<(), Failure> {
    kept.change(|directory| directory.keep(people))?;
    tell(&app);
    Ok(())
}

/// Removes people from the directory, and answers who they were.
#[tauri::command(async)]
pub fn directory_forget(app: AppHandle, kept: State<'_, Kept>, people: Vec<String>) -> Result<Vec<Contact>, Failure> {
    let gone = kept.change(|directory| Ok(directory.forget(&people)))?;
    tell(&app);
    Ok(gone)
}

/// Whom a project can be offered.
#[tauri::command(async)]
pub fn directory_offers(here: Here, kept: State<'_, Kept>, project: EntityId) -> Result<Vec<Offer>, Failure> {
    let state = here.ask(|workspace| workspace.state(project))?;
    Ok(kept.ask(|directory| directory.offers(&state)))
}

/// The people of a project of whom the directory doesn't know everything.
#[tauri::command(async)]
pub fn directory_unknown(here: Here, kept: State<'_, Kept>, project: EntityId) -> Result<Vec<Contact>, Failure> {
    let state = here.ask(|workspace| workspace.state(project))?;
    let unknown = kept.ask(|directory| directory.unknown(&state));
    Ok(unknown.into_iter().map(|contact| contact.in_language(language::spoken())).collect())
}

/// What importing a table of people would do.
#[tauri::command(async)]
pub fn preview_directory(kept: State<'_, Kept>, request: Request<'_>) -> Result<DirectoryPreview, Failure> {
    let file = Upload::of(&request)?.file()?;
    let table = kept.ask(|directory| read(directory, &file.bytes));
    Ok(preview(&file.name, &table, language::spoken(), &|message| language::words().say(message)))
}

/// Imports a table of people: everybody who can be read.
#[tauri::command(async)]
pub fn import_directory(app: AppHandle, kept: State<'_, Kept>, request: Request<'_>) -> Result<Answer, Failure> {
    let file = Upload::of(&request)?.file()?;
    let count = kept.change(|directory| {
        let lines = read(directory, &file.bytes).lines;
        let count = lines.len();
        directory.keep(lines.into_iter().map(|line| Keep { contact: line.contact, instead_of: None }).collect())?;
        Ok(count)
    })?;
    tell(&app);
    let label = Message::new("did-directory-import").with("count", count);
    Ok(Answer::nothing(&label, language::words()))
}

fn tell(app: &AppHandle) {
    // A window that is being closed needn't know.
    let _ = app.emit(CHANGED, ());
}
