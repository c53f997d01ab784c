//! The workspace that is open: made, opened, closed.

use crate::commands::recent;
use crate::failure::Failure;
use crate::language;
use crate::session::Session;
use countersign::sample::{self, Extent};
use countersign::view::start::{StartView, start};
use countersign::window::{self, Opened};
use countersign::workspace::{NewProject, Workspace};
use serde::Deserialize;
use std::path::Path;
use tauri::{AppHandle, State};

/// What the dialog for a new project sends.
#[derive(Deserialize)]
pub struct Draft {
    path: String,
    project: String,
    customer: String,
    provider: String,
    name: String,
    email: String,
    methodology: String,
    objects: Vec<String>,
}

/// What the dialog for a new project offers.
#[tauri::command]
pub fn start_view() -> StartView {
    start(language::spoken())
}

/// Makes a workspace with a project.
#[tauri::command(async)]
pub fn create_project(app: AppHandle, session: State<'_, Session>, project: Draft) -> Result<Opened, Failure> {
    let mut new = NewProject::new(&project.project, &project.customer, &project.name);
    new.provider = project.provider;
    new.person.email = project.email;
    new.methodology = project.methodology;
    language::spoken().tag().clone_into(&mut new.language);
    let path = Path::new(&project.path);
    session.show(None);
    Ok(shown(&app, &session, path, window::create(path, &new, &project.objects)?))
}

/// Opens a workspace; to read only where somebody else writes it.
#[tauri::command(async)]
pub fn open_workspace(app: AppHandle, session: State<'_, Session>, path: String) -> Result<Opened, Failure> {
    session.show(None);
    Ok(shown(&app, &session, Path::new(&path), window::open(Path::new(&path), language::words())?))
}

/// Makes the sample project, with acceptance testing still to come.
#[tauri::command(async)]
pub fn open_sample(app: AppHandle, session: State<'_, Session>, path: String) -> Result<Opened, Failure> {
    let path = Path::new(&path);
    session.show(None);
    let sample = sample::create(path, Extent::BeforeAcceptance)?;
    Ok(shown(&app, &session, path, window::describe(sample, path, None)?))
}

/// Closes the workspace.
#[tauri::command(async)]
pub fn close_workspace(session: State<'_, Session>) {
    session.show(None);
}

fn shown(app: &AppHandle, session: &Session, path: &Path, (workspace, opened): (Workspace, Opened)) -> Opened {
    session.show(Some(workspace));
    recent::note(app, path);
    opened
}
