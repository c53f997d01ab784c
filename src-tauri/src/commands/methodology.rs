//! Methodologies that are edited: judged while they are typed, read from a file, written to one.

use crate::commands::upload::Upload;
use crate::failure::Failure;
use crate::here::Here;
use countersign::Error;
use countersign::domain::identity::EntityId;
use countersign::domain::lifecycle::methodology::Methodology;
use countersign::view::methodologies::MethodologyPreview;
use countersign::workspace::{methodology_text, read_methodology as read};
use tauri::ipc::Request;

/// What a methodology lacks, and what moving the project to it would do.
#[tauri::command(async)]
pub fn preview_methodology(here: Here, project: EntityId, content: Methodology) -> Result<MethodologyPreview, Failure> {
    here.ask(|workspace| workspace.preview_methodology(project, &content))
}

/// Reads a methodology from a file.
#[tauri::command(async)]
pub fn read_methodology(request: Request<'_>) -> Result<Methodology, Failure> {
    Ok(read(&Upload::of(&request)?.file()?)?)
}

/// Writes a methodology into a file that the person chose.
#[tauri::command(async)]
pub fn save_methodology(here: Here, content: Methodology, path: String) -> Result<(), Failure> {
    let file = here.session().chosen_file(&path)?;
    Ok(std::fs::write(file, methodology_text(&content)).map_err(|source| Error::of_file(file, source))?)
}
