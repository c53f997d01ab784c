//! Packages: opened and answered without a workspace; sent from one, and merged into it.

use super::upload::Upload;
use crate::failure::Failure;
use crate::language;
use crate::session::Session;
use countersign::domain::identity::EntityId;
use countersign::domain::message::Message;
use countersign::reader::{Reader, Written};
use countersign::view;
use countersign::view::merge::MergeView;
use countersign::view::paper::PaperView;
use countersign::view::reader::ReaderView;
use countersign::window::Answer;
use countersign::workspace::{Choices, Sending};
use std::path::{Path, PathBuf};
use tauri::ipc::{Request, Response};
use tauri::{AppHandle, Manager, State};

/// The folder of answers that were begun to packages without a place of their own.
const DRAFTS: &str = "reviews";

/// Opens a package by its path.
#[tauri::command(async)]
pub fn open_review(session: State<'_, Session>, path: String) -> Result<ReaderView, Failure> {
    session.show(None);
    let reader = Reader::open(Path::new(&path))?;
    session.read(Some(reader));
    session.ask_reader(|reader| Ok(shown(reader)))
}

/// Opens a package that was dropped.
#[tauri::command(async)]
pub fn open_review_file(
    app: AppHandle,
    session: State<'_, Session>,
    request: Request<'_>,
) -> Result<ReaderView, Failure> {
    let upload = Upload::of(&request)?;
    let reader = Reader::open_bytes(&upload.header("name")?, upload.bytes(), &drafts(&app)?)?;
    session.show(None);
    session.read(Some(reader));
    session.ask_reader(|reader| Ok(shown(reader)))
}

/// Closes the package. What was begun is kept.
#[tauri::command(async)]
pub fn close_review(session: State<'_, Session>) {
    session.read(None);
}

/// The pages of a document of the package.
#[tauri::command(async)]
pub fn review_pdf(session: State<'_, Session>, place: usize) -> Result<Response, Failure> {
    let none = || Failure::new(&Message::new("no-such-document"));
    let pdf = session.ask_reader(|reader| Ok(reader.pdf(place).map(<[u8]>::to_vec)))?;
    Ok(Response::new(pdf.ok_or_else(none)?))
}

/// Takes the answer as it is written now, and keeps it.
#[tauri::command(async)]
pub fn write_answer(session: State<'_, Session>, written: Written) -> Result<ReaderView, Failure> {
    session.ask_reader(|reader| {
        reader.write(written)?;
        Ok(shown(reader))
    })
}

/// Writes the answer into a file that the person chose.
#[tauri::command(async)]
pub fn save_answer(session: State<'_, Session>, path: String) -> Result<(), Failure> {
    let file = session.chosen_file(&path)?;
    session.ask_reader(|reader| reader.save_answer(file))
}

/// Seals a package into a file that the person chose, and records that it was sent.
#[tauri::command(async)]
pub fn send_review(
    session: State<'_, Session>,
    project: EntityId,
    person: String,
    sending: Sending,
    path: String,
) -> Result<Answer, Failure> {
    let file = session.chosen_file(&path)?;
    session.ask(|workspace| workspace.send_to(project, &person, &sending, file))
}

/// Writes a package that was sent into a file once more.
#[tauri::command(async)]
pub fn save_package(
    session: State<'_, Session>,
    project: EntityId,
    review: String,
    path: String,
) -> Result<(), Failure> {
    let file = session.chosen_file(&path)?;
    let (_, bytes) = session.ask(|workspace| workspace.sent_package(project, &review))?;
    Ok(std::fs::write(file, bytes).map_err(|source| countersign::Error::of_file(file, source))?)
}

/// What merging an answer would do.
#[tauri::command(async)]
pub fn preview_answer(session: State<'_, Session>, request: Request<'_>) -> Result<MergeView, Failure> {
    let upload = Upload::of(&request)?;
    let (project, person, choices) = (upload.project()?, upload.header("person")?, choices(&upload)?);
    session.ask(|workspace| workspace.show_answer(project, &person, upload.bytes(), &choices))
}

/// Merges an answer.
#[tauri::command(async)]
pub fn merge_answer(session: State<'_, Session>, request: Request<'_>) -> Result<Answer, Failure> {
    let upload = Upload::of(&request)?;
    let (project, person, choices) = (upload.project()?, upload.header("person")?, choices(&upload)?);
    let merged = session.ask(|workspace| workspace.take_answer(project, &person, upload.bytes(), &choices))?;
    Ok(merged.unwrap_or_else(|| Answer::nothing(&Message::new("cli-review-known"), language::words())))
}

/// What a scan was matched to.
#[tauri::command(async)]
pub fn recognise_paper(session: State<'_, Session>, request: Request<'_>) -> Result<PaperView, Failure> {
    let upload = Upload::of(&request)?;
    let project = upload.project()?;
    session.ask(|workspace| workspace.show_paper(project, upload.bytes()))
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
