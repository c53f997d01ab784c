//! Packages: opened and answered without a workspace; sent from one, and merged into it.

use super::upload::Upload;
use crate::failure::Failure;
use crate::here::Here;
use crate::language;
use countersign::domain::identity::EntityId;
use countersign::domain::message::Message;
use countersign::reader::{Reader, Written};
use countersign::view;
use countersign::view::merge::MergeView;
use countersign::view::paper::PaperView;
use countersign::view::proof::ProofView;
use countersign::view::reader::ReaderView;
use countersign::window::Answer;
use countersign::workspace::{Choices, Sending};
use std::path::{Path, PathBuf};
use tauri::ipc::{Request, Response};
use tauri::{AppHandle, Manager};

/// The folder of answers that were begun to packages without a place of their own.
const DRAFTS: &str = "reviews";

/// Opens a package by its path.
#[tauri::command(async)]
pub fn open_review(here: Here, path: String) -> Result<ReaderView, Failure> {
    let reader = Reader::open(Path::new(&path))?;
    here.session().read(here.label(), Some(reader));
    here.session().ask_reader(here.label(), |reader| Ok(shown(reader)))
}

/// Opens a package that was dropped.
#[tauri::command(async)]
pub fn open_review_file(app: AppHandle, here: Here, request: Request<'_>) -> Result<ReaderView, Failure> {
    let upload = Upload::of(&request)?;
    let reader = Reader::open_bytes(&upload.header("name")?, upload.bytes(), &drafts(&app)?)?;
    here.session().read(here.label(), Some(reader));
    here.session().ask_reader(here.label(), |reader| Ok(shown(reader)))
}

/// Closes the package. What was begun is kept.
#[tauri::command(async)]
pub fn close_review(here: Here) {
    here.session().read(here.label(), None);
}

/// The pages of a document of the package.
#[tauri::command(async)]
pub fn review_pdf(here: Here, place: usize) -> Result<Response, Failure> {
    let none = || Failure::new(&Message::new("no-such-document"));
    let pdf = here.session().ask_reader(here.label(), |reader| Ok(reader.pdf(place).map(<[u8]>::to_vec)))?;
    Ok(Response::new(pdf.ok_or_else(none)?))
}

/// Takes the answer as it is written now, and keeps it.
#[tauri::command(async)]
pub fn write_answer(here: Here, written: Written) -> Result<ReaderView, Failure> {
    here.session().ask_reader(here.label(), |reader| {
        reader.write(written)?;
        Ok(shown(reader))
    })
}

/// Writes the answer into a file that the person chose.
#[tauri::command(async)]
pub fn save_answer(here: Here, path: String) -> Result<(), Failure> {
    let session = here.session();
    let file = session.chosen_file(&path)?;
    here.session().ask_reader(here.label(), |reader| reader.save_answer(file))
}

/// Seals a package into a file that the person chose, and records that it was sent.
#[tauri::command(async)]
pub fn send_review(
    here: Here,
    project: EntityId,
    person: String,
    sending: Sending,
    path: String,
) -> Result<Answer, Failure> {
    let session = here.session();
    let file = session.chosen_file(&path)?;
    here.change(project, |workspace| workspace.send_to(project, &person, &sending, file))
}

/// Writes a package that was sent into a file once more.
#[tauri::command(async)]
pub fn save_package(here: Here, project: EntityId, review: String, path: String) -> Result<(), Failure> {
    let session = here.session();
    let file = session.chosen_file(&path)?;
    let (_, bytes) = here.ask(|workspace| workspace.sent_package(project, &review))?;
    Ok(std::fs::write(file, bytes).map_err(|source| countersign::Error::of_file(file, source))?)
}

/// What merging an answer would do.
#[tauri::command(async)]
pub fn preview_answer(here: Here, request: Request<'_>) -> Result<MergeView, Failure> {
    let upload = Upload::of(&request)?;
    let (project, person, choices) = (upload.project()?, upload.header("person")?, choices(&upload)?);
    here.ask(|workspace| workspace.show_answer(project, &person, upload.bytes(), &choices))
}

/// Merges an answer.
#[tauri::command(async)]
pub fn merge_answer(here: Here, request: Request<'_>) -> Result<Answer, Failure> {
    let upload = Upload::of(&request)?;
    let (project, person, choices) = (upload.project()?, upload.header("person")?, choices(&upload)?);
    here.change(project, |workspace| {
        let merged = workspace.take_answer(project, &person, upload.bytes(), &choices)?;
        Ok(merged.unwrap_or_else(|| Answer::nothing(&Message::new("cli-review-known"), language::words())))
    })
}

/// What a printed file is, and whether the workspace says the same.
#[tauri::command(async)]
pub fn prove_pdf(here: Here, request: Request<'_>) -> Result<ProofView, Failure> {
    let upload = Upload::of(&request)?;
    here.ask(|workspace| workspace.show_proof(upload.bytes()))
}

/// What a scan was matched to.
#[tauri::command(async)]
pub fn recognise_paper(here: Here, request: Request<'_>) -> Result<PaperView, Failure> {
    let upload = Upload::of(&request)?;
    let project = upload.project()?;
    here.ask(|workspace| workspace.show_paper(project, upload.bytes()))
}

fn choices(upload: &Upload) -> Result<Choices, Failure> {
    let text = upload.optional("choices").unwrap_or_else(|| "{}".to_owned());
    serde_json::from_str(&text).map_err(|error| Failure::new(&Message::new("upload-incomplete").with("name", error)))
}

fn shown(reader: &Reader) -> ReaderView {
    view::reader::reader(reader, language::words())
}

fn drafts(app: &AppHandle) -> Result<PathBuf, Failure> {
    let none = |error: tauri::Error| Failure::because("no-answers-folder", error);
    Ok(app.path().app_data_dir().map_err(none)?.join(DRAFTS))
}
