//! Templates that are edited: judged while they are typed, read from a file, written to one.

use crate::commands::upload::Upload;
use crate::failure::Failure;
use crate::here::Here;
use countersign::Error;
use countersign::domain::identity::EntityId;
use countersign::domain::template::Template;
use countersign::view::templates::TemplatePreview;
use countersign::workspace::{read_template as read, template_text};
use tauri::ipc::{Request, Response};

/// What a template lacks, and what using it would do.
#[tauri::command(async)]
pub fn preview_template(here: Here, project: EntityId, content: Template) -> Result<TemplatePreview, Failure> {
    here.ask(|workspace| workspace.preview_template(project, &content))
}

/// The draft of a document as the template would print it, as PDF.
#[tauri::command(async)]
pub fn print_with_template(here: Here, project: EntityId, content: Template) -> Result<Response, Failure> {
    let printed = here.ask(|workspace| workspace.print_with_template(project, &content))?;
    Ok(Response::new(printed.pdf))
}

/// Reads a template from a file.
#[tauri::command(async)]
pub fn read_template(request: Request<'_>) -> Result<Template, Failure> {
    Ok(read(&Upload::of(&request)?.file()?)?)
}

/// Writes a template into a file that the person chose.
#[tauri::command(async)]
pub fn save_template(here: Here, content: Template, path: String) -> Result<(), Failure> {
    let file = here.session().chosen_file(&path)?;
    Ok(std::fs::write(file, template_text(&content)).map_err(|source| Error::of_file(file, source))?)
}
