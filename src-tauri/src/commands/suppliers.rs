//! Suppliers: pages of the list, and vendor masters.

use super::upload::Upload;
use crate::failure::Failure;
use crate::here::Here;
use countersign::domain::identity::EntityId;
use countersign::domain::message::Message;
use countersign::domain::supplier::wave::plan::PlanWaves;
use countersign::view::suppliers::{Asked, SupplierImportPreview, SupplierPage};
use countersign::view::waves::WavePlanView;
use countersign::window::Answer;
use countersign::workspace::ImportChoices;
use tauri::ipc::Request;

/// How a vendor master is to be read, as the pages say it.
fn choices(upload: &Upload<'_>) -> Result<ImportChoices, Failure> {
    let Some(said) = upload.optional("choices") else { return Ok(ImportChoices::default()) };
    serde_json::from_str(&said).map_err(|_| Failure::new(&Message::new("upload-incomplete").with("name", "choices")))
}

/// A page of the list of suppliers.
#[tauri::command(async)]
pub fn supplier_page(
    here: Here,
    project: EntityId,
    asked: Asked,
    from: u32,
    limit: u32,
) -> Result<SupplierPage, Failure> {
    here.ask(|workspace| workspace.suppliers_asked(project, &asked, from, limit))
}

/// Writes suppliers into a file.
#[tauri::command(async)]
pub fn save_suppliers(here: Here, project: EntityId, asked: Asked, path: String) -> Result<usize, Failure> {
    let session = here.session();
    let file = session.chosen_file(&path)?;
    here.ask(|workspace| workspace.save_suppliers(project, &asked, file))
}

/// What planning waves would make.
#[tauri::command(async)]
pub fn propose_waves(here: Here, project: EntityId, asked: PlanWaves) -> Result<WavePlanView, Failure> {
    here.ask(|workspace| workspace.show_wave_plan(project, &asked))
}

/// What importing a vendor master would do.
#[tauri::command(async)]
pub fn preview_suppliers(here: Here, request: Request<'_>) -> Result<SupplierImportPreview, Failure> {
    let upload = Upload::of(&request)?;
    let (project, person, file) = (upload.project()?, upload.header("person")?, upload.file()?);
    let choices = choices(&upload)?;
    here.ask(|workspace| workspace.preview_suppliers(project, &person, &file, &choices))
}

/// Imports a vendor master.
#[tauri::command(async)]
pub fn import_suppliers(here: Here, request: Request<'_>) -> Result<Answer, Failure> {
    let upload = Upload::of(&request)?;
    let (project, person, file) = (upload.project()?, upload.header("person")?, upload.file()?);
    let choices = choices(&upload)?;
    here.change(project, |workspace| workspace.take_suppliers(project, &person, &file, &choices))
}

/// Writes the rows of a vendor master that can't be taken into a file.
#[tauri::command(async)]
pub fn save_refused_suppliers(here: Here, request: Request<'_>) -> Result<usize, Failure> {
    let upload = Upload::of(&request)?;
    let (project, person, file) = (upload.project()?, upload.header("person")?, upload.file()?);
    let (choices, path) = (choices(&upload)?, upload.header("path")?);
    let session = here.session();
    let to = session.chosen_file(&path)?;
    here.ask(|workspace| workspace.save_refused_suppliers(project, &person, &file, &choices, to))
}
