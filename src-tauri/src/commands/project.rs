//! The project that is open: views, commands, undo.

use crate::failure::Failure;
use crate::here::Here;
use crate::language;
use countersign::domain::identity::EntityId;
use countersign::view::history::VerifiedView;
use countersign::view::search::FoundLine;
use countersign::window::{Answer, Query};
use serde_json::{Value, json};

/// The view of a screen.
#[tauri::command(async)]
pub fn view(here: Here, project: EntityId, query: Query) -> Result<Value, Failure> {
    here.ask(|workspace| workspace.view(project, &query))
}

/// What holds every word of a text.
#[tauri::command(async)]
pub fn search(here: Here, project: EntityId, text: String, limit: Option<u32>) -> Result<Vec<FoundLine>, Failure> {
    here.ask(|workspace| workspace.find(project, &text, limit))
}

/// Carries commands out: all, or none.
#[tauri::command(async)]
pub fn decide(here: Here, project: EntityId, person: String, requests: Value) -> Result<Answer, Failure> {
    here.change(project, |workspace| workspace.act(project, &person, &requests))
}

/// Takes the newest operation back.
#[tauri::command(async)]
pub fn undo(here: Here, project: EntityId, person: String) -> Result<Answer, Failure> {
    here.change(project, |workspace| {
        let undone = workspace.undo(project, workspace.person(project, &person)?)?;
        Ok(workspace.answer(&undone))
    })
}

/// Does again what was undone last.
#[tauri::command(async)]
pub fn redo(here: Here, project: EntityId, person: String) -> Result<Answer, Failure> {
    here.change(project, |workspace| {
        let redone = workspace.redo(project, workspace.person(project, &person)?)?;
        Ok(workspace.answer(&redone))
    })
}

/// Restores the state before an entry of the history, by taking back it and everything since.
#[tauri::command(async)]
pub fn undo_to(here: Here, project: EntityId, person: String, entry: EntityId) -> Result<Answer, Failure> {
    here.change(project, |workspace| {
        let undone = workspace.undo_to(project, workspace.person(project, &person)?, entry)?;
        Ok(workspace.answer(&undone))
    })
}

/// Checks the whole workspace against its journal.
#[tauri::command(async)]
pub fn verify(here: Here) -> Result<VerifiedView, Failure> {
    here.ask(|workspace| workspace.verified())
}

/// What can be undone and done again, in words.
#[tauri::command(async)]
pub fn undo_state(here: Here, project: EntityId) -> Result<Value, Failure> {
    let state = here.ask(|workspace| workspace.undo_state(project))?;
    let words = language::words();
    let mut json = json!({});
    for (name, label) in [("undo", state.undo), ("redo", state.redo)] {
        if let Some(label) = label {
            json[name] = json!(words.say(&label));
        }
    }
    Ok(json)
}
