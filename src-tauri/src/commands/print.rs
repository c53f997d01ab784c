//! Printed documents: as bytes for the preview, or into a file.

use crate::failure::Failure;
use crate::here::Here;
use countersign::Error;
use countersign::domain::identity::EntityId;
use countersign::domain::message::Message;
use countersign::domain::template::audience::Audience;
use countersign::workspace::{CalendarOf, Print, SavedBundle};
use serde::Deserialize;
use tauri::WebviewWindow;
use tauri::ipc::Response;

/// The document that is meant.
#[derive(Deserialize)]
pub struct Target {
    document: String,
    of: Option<String>,
    revision: Option<u32>,
    audience: Option<Audience>,
    #[serde(default)]
    blank: bool,
}

impl From<Target> for Print {
    fn from(target: Target) -> Self {
        Self {
            document: target.document,
            of: target.of,
            revision: target.revision,
            audience: target.audience,
            blank: target.blank,
            fields: false,
        }
    }
}

/// The document as PDF.
#[tauri::command(async)]
pub fn print_document(here: Here, project: EntityId, target: Target) -> Result<Response, Failure> {
    let printed = here.ask(|workspace| workspace.print(project, &target.into()))?;
    Ok(Response::new(printed.pdf))
}

/// Writes the document into a file that the person chose.
#[tauri::command(async)]
pub fn save_document(here: Here, project: EntityId, target: Target, path: String) -> Result<(), Failure> {
    let session = here.session();
    let file = session.chosen_file(&path)?;
    let printed = here.ask(|workspace| workspace.print(project, &target.into()))?;
    Ok(std::fs::write(file, printed.pdf).map_err(|source| Error::of_file(file, source))?)
}

/// Writes the drawings of the document as SVG into a file that the person chose.
#[tauri::command(async)]
pub fn save_drawing(here: Here, project: EntityId, target: Target, path: String) -> Result<(), Failure> {
    let session = here.session();
    let file = session.chosen_file(&path)?;
    let printed = here.ask(|workspace| workspace.print(project, &target.into()))?;
    let svg = printed.svg.ok_or_else(|| Error::rule(Message::new("print-no-drawing")))?;
    Ok(std::fs::write(file, svg).map_err(|source| Error::of_file(file, source))?)
}

/// Writes the dates of the project into a calendar file that the person chose, and gives the count of its events.
#[tauri::command(async)]
pub fn save_calendar(here: Here, project: EntityId, of: CalendarOf, path: String) -> Result<usize, Failure> {
    let session = here.session();
    let file = session.chosen_file(&path)?;
    here.ask(|workspace| workspace.save_calendar(project, &of, file))
}

/// Writes the evidence of the project, or of the gate of a step, into an archive that the person chose.
#[tauri::command(async)]
pub fn save_bundle(here: Here, project: EntityId, gate: Option<String>, path: String) -> Result<SavedBundle, Failure> {
    let session = here.session();
    let file = session.chosen_file(&path)?;
    here.ask(|workspace| workspace.save_bundle(project, gate.as_deref(), file))
}

/// Opens the system's dialog that prints the window: what its style sheet leaves for paper.
#[tauri::command]
pub fn print_window(window: WebviewWindow) -> Result<(), Failure> {
    window.print().map_err(|error| Failure::because("no-printer", error))
}
