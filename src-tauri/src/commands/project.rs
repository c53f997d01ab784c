//! The project that is open: views, commands, undo.

use crate::failure::Failure;
use crate::language;
use crate::session::Session;
use countersign::domain::identity::EntityId;
use countersign::view::history::VerifiedView;
use countersign::view::search::FoundLine;
use countersign::window::{Answer, Query};
use serde_json::{Value, json};
use tauri::State;

/// The view of a screen.
#[tauri::command(async)]
pub fn view(session: State<'_, Session>, project: EntityId, query: Query) -> Result<Value, Failure> {
    session.ask(|workspace| workspace.view(project, &query))
}

/// What holds every word of a text.
#[tauri::command(async)]
pub fn search(session: State<'_, Session>, project: EntityId, text: String) -> Result<Vec<FoundLine>, Failure> {
    session.ask(|workspace| workspace.find(project, &text))
}

/// Carries commands out: all, or none.
#[tauri::command(async)]
pub fn decide(
    session: State<'_, Session>,
    project: EntityId,
    person: String,
    requests: Value,
) -> Result<Answer, Failure> {
    session.ask(|workspace| workspace.act(project, &person, &requests))
}

/// Takes the newest operation back.
#[tauri::command(async)]
pub fn undo(session: State<'_, Session>, project: EntityId, person: String) -> Result<Answer, Failure> {
    session.ask(|workspace| {
        let undone = workspace.undo(project, workspace.person(project, &person)?)?;
        Ok(workspace.answer(&undone))
    })
}

/// Does again what was undone last.
#[tauri::command(async)]
pub fn redo(session: State<'_, Session>, project: EntityId, person: String) -> Result<Answer, Failure> {
    session.ask(|workspace| {
        let redone = workspace.redo(project, workspace.person(project, &person)?)?;
        Ok(workspace.answer(&redone))
    })
}

/// Restores the state before an entry of the history, by taking back it and everything since.
#[tauri::command(async)]
pub fn undo_to(
    session: State<'_, Session>,
    project: EntityId,
    person: String,
    entry: EntityId,
) -> Result<Answer, Failure> {
    session.ask(|workspace| {
        let undone = workspace.undo_to(project, workspace.person(project, &person)?, entry)?;
        Ok(workspace.answer(&undone))
    })
}

/// Writes the traceability matrix into a file that the person chose.
#[tauri::command(async)]
pub fn save_traceability(session: State<'_, Session>, project: EntityId, path: String) -> Result<(), Failure> {
    let file = session.chosen_file(&path)?;
    session.ask(|workspace| workspace.save_traceability(project, file))
}

/// Checks the whole workspace against its journal.
#[tauri::command(async)]
pub fn verify(session: State<'_, Session>) -> Result<VerifiedView, Failure> {
    session.ask(|workspace| workspace.verified())
}

/// What can be undone and done again, in words.
#[tauri::command(async)]
pub fn undo_state(session: State<'_, Session>, project: EntityId) -> Result<Value, Failure> {
    let state = session.ask(|workspace| workspace.undo_state(project))?;
    let words = language::words();
    let mut json = json!({});
    for (name, label) in [("undo", state.undo), ("redo", state.redo)] {
        if let Some(label) = label {
            json[name] = json!(words.say(&label));
        }
    }
    Ok(json)
}
