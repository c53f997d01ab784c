//! The workspace that is open: made, opened, closed.

use crate::commands::recent;
use crate::failure::Failure;
use crate::language;
use crate::session::Session;
use countersign::sample;
use countersign::view::start::{StartView, start};
use countersign::window::{self, Added, Opened};
use countersign::workspace::{NewProject, Workspace};
use serde::Deserialize;
use std::path::Path;
use tauri::{AppHandle, State};

/// What the dialog for a new project sends where the project gets a workspace of its own.
#[derive(Deserialize)]
pub struct DraftAt {
    path: String,
    #[serde(flatten)]
    draft: Draft,
}

/// The particulars of a new project.
#[derive(Deserialize)]
pub struct Draft {
    project: String,
    customer: String,
    provider: String,
    name: String,
    email: String,
    methodology: String,
    objects: Vec<String>,
}

impl Draft {
    fn particulars(&self) -> NewProject {
        let mut new = NewProject::new(&self.project, &self.customer, &self.name);
        new.provider.clone_from(&self.provider);
        new.person.email.clone_from(&self.email);
        new.methodology.clone_from(&self.methodology);
        language::spoken().tag().clone_into(&mut new.language);
        new
    }
}

/// What the dialog for a new project offers.
#[tauri::command]
pub fn start_view() -> StartView {
    start(language::spoken())
}

/// Makes a workspace with a project.
#[tauri::command(async)]
pub fn create_project(app: AppHandle, session: State<'_, Session>, project: DraftAt) -> Result<Opened, Failure> {
    let DraftAt { path, draft } = project;
    let path = Path::new(&path);
    session.show(None);
    Ok(shown(&app, &session, path, window::create(path, &draft.particulars(), &draft.objects)?))
}

/// Adds a further project to the workspace that is open.
#[tauri::command(async)]
pub fn add_project(session: State<'_, Session>, project: Draft) -> Result<Added, Failure> {
    session.ask(|workspace| window::add_project(workspace, &project.particulars(), &project.objects))
}

/// Opens a workspace; to read only where somebody else writes it.
#[tauri::command(async)]
pub fn open_workspace(app: AppHandle, session: State<'_, Session>, path: String) -> Result<Opened, Failure> {
    session.show(None);
    Ok(shown(&app, &session, Path::new(&path), window::open(Path::new(&path), language::words())?))
}

/// Makes the sample project, with acceptance testing still to come, beside two smaller ones.
#[tauri::command(async)]
pub fn open_sample(app: AppHandle, session: State<'_, Session>, path: String) -> Result<Opened, Failure> {
    let path = Path::new(&path);
    session.show(None);
    let sample = sample::beside_others(path)?;
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
