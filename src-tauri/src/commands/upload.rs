//! Files that come from the pages: dropped, pasted or chosen there. Their bytes come as they are, what they are for in
//! the headers.

use crate::failure::Failure;
use crate::here::Here;
use countersign::domain::identity::EntityId;
use countersign::domain::message::Message;
use countersign::view::import::{CataloguePreview, ImportPreview};
use countersign::view::record_import::RecordImportPreview;
use countersign::window::Answer;
use countersign::workspace::{BlobInfo, HandedIn, ImportAs};
use std::path::Path;
use tauri::ipc::{InvokeBody, Request};

/// A file from the pages.
pub(super) struct Upload<'a> {
    request: &'a Request<'a>,
    bytes: &'a [u8],
}

impl<'a> Upload<'a> {
    pub(super) fn of(request: &'a Request<'a>) -> Result<Self, Failure> {
        match request.body() {
            InvokeBody::Raw(bytes) => Ok(Self { request, bytes }),
            InvokeBody::Json(_) => Err(Failure::new(&Message::new("upload-empty"))),
        }
    }

    /// Its bytes.
    pub(super) fn bytes(&self) -> &'a [u8] {
        self.bytes
    }

    /// A header; headers hold ASCII only, so the pages send them percent-encoded.
    pub(super) fn optional(&self, name: &str) -> Option<String> {
        let value = self.request.headers().get(name)?.as_bytes();
        Some(percent_encoding::percent_decode(value).decode_utf8_lossy().into_owned())
    }

    pub(super) fn header(&self, name: &str) -> Result<String, Failure> {
        self.optional(name).ok_or_else(|| Failure::new(&Message::new("upload-incomplete").with("name", name)))
    }

    pub(super) fn project(&self) -> Result<EntityId, Failure> {
        let failure = |_| Failure::new(&Message::new("upload-incomplete").with("name", "project"));
        self.header("project")?.parse().map_err(failure)
    }

    /// What a table is imported as.
    fn import_as(&self) -> Result<ImportAs, Failure> {
        let failure = |_| Failure::new(&Message::new("upload-incomplete").with("name", "kind"));
        let kind = self.header("kind")?.parse().map_err(failure)?;
        Ok(ImportAs { kind, remove: self.optional("remove").is_some_and(|remove| remove == "true") })
    }

    pub(super) fn file(&self) -> Result<HandedIn, Failure> {
        Ok(HandedIn::new(self.header("name")?, self.bytes.to_vec())?)
    }
}

/// Takes a file in, so that commands can name it by its digest.
#[tauri::command(async)]
pub fn attach_file(here: Here, request: Request<'_>) -> Result<BlobInfo, Failure> {
    let upload = Upload::of(&request)?;
    let name = upload.header("name")?;
    here.ask(|workspace| workspace.add_bytes(Path::new(&name), upload.bytes))
}

/// What importing a table of integrations would do.
#[tauri::command(async)]
pub fn preview_integrations(here: Here, request: Request<'_>) -> Result<ImportPreview, Failure> {
    let upload = Upload::of(&request)?;
    let (project, person, file) = (upload.project()?, upload.header("person")?, upload.file()?);
    here.ask(|workspace| workspace.preview_table(project, &person, &file))
}

/// Imports a table of integrations.
#[tauri::command(async)]
pub fn import_integrations(here: Here, request: Request<'_>) -> Result<Answer, Failure> {
    let upload = Upload::of(&request)?;
    let (project, person, file) = (upload.project()?, upload.header("person")?, upload.file()?);
    here.change(project, |workspace| workspace.import_table(project, &person, &file))
}

/// What importing a table of things of one kind would do.
#[tauri::command(async)]
pub fn preview_records(here: Here, request: Request<'_>) -> Result<RecordImportPreview, Failure> {
    let upload = Upload::of(&request)?;
    let (project, person, file) = (upload.project()?, upload.header("person")?, upload.file()?);
    let import = upload.import_as()?;
    here.ask(|workspace| workspace.preview_records(project, &person, import, &file))
}

/// Imports a table of things of one kind.
#[tauri::command(async)]
pub fn import_records(here: Here, request: Request<'_>) -> Result<Answer, Failure> {
    let upload = Upload::of(&request)?;
    let (project, person, file) = (upload.project()?, upload.header("person")?, upload.file()?);
    let import = upload.import_as()?;
    here.change(project, |workspace| workspace.take_records(project, &person, import, &file))
}

/// What learning a template or a format workbook would change in the catalogue.
#[tauri::command(async)]
pub fn preview_catalogue(here: Here, request: Request<'_>) -> Result<CataloguePreview, Failure> {
    let upload = Upload::of(&request)?;
    let (project, file, object) = (upload.project()?, upload.file()?, upload.optional("object"));
    here.ask(|workspace| workspace.preview_catalogue(project, &file, object.as_deref()))
}

/// Learns a template or a format workbook.
#[tauri::command(async)]
pub fn learn_catalogue(here: Here, request: Request<'_>) -> Result<Answer, Failure> {
    let upload = Upload::of(&request)?;
    let (project, person, file) = (upload.project()?, upload.header("person")?, upload.file()?);
    let object = upload.optional("object");
    here.change(project, |workspace| workspace.learn_file(project, &person, &file, object.as_deref()))
}
