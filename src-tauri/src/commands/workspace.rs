//! The workspace that a window shows: made, opened, watched, closed.

use crate::commands::recent;
use crate::failure::Failure;
use crate::here::Here;
use crate::language;
use countersign::domain::entity::EntityKind;
use countersign::sample;
use countersign::view::start::{StartView, start};
use countersign::window::{self, Added, Opened};
use countersign::workspace::{NewProject, Presence};
use serde::Deserialize;
use std::path::Path;
use tauri::AppHandle;

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
pub fn create_project(app: AppHandle, here: Here, project: DraftAt) -> Result<Opened, Failure> {
    let DraftAt { path, draft } = project;
    let path = Path::new(&path);
    let make = || window::create(path, &draft.particulars(), &draft.objects);
    noted(&app, path, here.session().make(here.window().label(), path, make))
}

/// Adds a further project to the workspace that is open, and tells its other windows.
#[tauri::command(async)]
pub fn add_project(here: Here, project: Draft) -> Result<Added, Failure> {
    let added = here.ask(|workspace| window::add_project(workspace, &project.particulars(), &project.objects))?;
    here.tell(added.project, &[EntityKind::Project]);
    Ok(added)
}

/// Opens a workspace; to read only where somebody else writes it.
#[tauri::command(async)]
pub fn open_workspace(app: AppHandle, here: Here, path: String) -> Result<Opened, Failure> {
    let path = Path::new(&path);
    noted(&app, path, here.session().open(here.window().label(), path))
}

/// Makes the sample project, with acceptance testing still to come, beside two smaller ones.
#[tauri::command(async)]
pub fn open_sample(app: AppHandle, here: Here, path: String) -> Result<Opened, Failure> {
    let path = Path::new(&path);
    let make = || sample::beside_others(path);
    noted(&app, path, here.session().make(here.window().label(), path, make))
}

/// Closes the workspace.
#[tauri::command(async)]
pub fn close_workspace(here: Here) {
    here.session().close(here.window().label());
}

/// Whether the file is still where it was, and whether another program wrote it.
#[tauri::command(async)]
pub fn presence(here: Here) -> Result<Presence, Failure> {
    here.ask(|workspace| workspace.presence())
}

/// Writes what is open to a new file that the person chose.
#[tauri::command(async)]
pub fn save_copy(here: Here, path: String) -> Result<(), Failure> {
    let session = here.session();
    let file = session.chosen_file(&path)?;
    here.ask(|workspace| workspace.backup(file))
}

fn noted(app: &AppHandle, path: &Path, opened: Result<Opened, Failure>) -> Result<Opened, Failure> {
    if opened.is_ok() {
        recent::note(app, path);
    }
    opened
}
