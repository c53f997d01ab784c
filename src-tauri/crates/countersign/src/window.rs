//! What the window asks of workspaces beside commands: opening, views by name, and the list of recent files.

use std::path::Path;

use domain::catalogue;
use domain::command::Request;
use domain::entity::EntityKind;
use domain::identity::EntityId;
use domain::lifecycle::status::StepState;
use domain::message::Message;
use serde::Serialize;
use serde_json::{Value, json};

use crate::commands;
use crate::error::Error;
use crate::text::{Language, Words, builtin};
use crate::view;
use crate::view::history::VerifiedView;
use crate::view::import::{CataloguePreview, ImportPreview};
use crate::view::merge::MergeView;
use crate::view::paper::PaperView;
use crate::view::portfolio::{Look, PortfolioView};
use crate::view::proof::ProofView;
use crate::view::search::FoundLine;
use crate::workspace::{Access, Choices, Created, Decided, HandedIn, Mode, NewProject, Sending, Workspace, prove};

mod issues;
mod letters;
mod onboardings;
mod record_import;
mod rooms;
mod segmentation;
mod suppliers;

pub use rooms::{Query, ViewName};

/// How much a search shows where nobody asks for more.
const FOUND_AT_ONCE: u32 = 20;

/// What a command answers to the window.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Answer {
    /// The entity that was made or changed.
    pub value: Option<EntityId>,
    /// What was done, in words.
    pub label: String,
    /// Kinds of what was touched.
    pub touched: Vec<EntityKind>,
}

impl Answer {
    /// The answer in the words of the screen.
    pub fn of(decided: &Decided, words: &Words) -> Self {
        Self { value: decided.value(), label: words.say(&decided.label), touched: decided.kinds() }
    }

    /// The answer where there was nothing to do.
    pub fn nothing(label: &Message, words: &Words) -> Self {
        Self { value: None, label: words.say(label), touched: Vec::new() }
    }
}

/// A workspace that was opened, as the frame names it.
#[derive(Clone, PartialEq, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Opened {
    /// Its path.
    pub path: String,
    /// Its file name.
    pub file: String,
    /// Its projects.
    pub projects: Vec<OpenedProject>,
    /// What [`Presence::mark`](crate::workspace::Presence::mark) was before anything was read from it.
    pub mark: u32,
    /// Why it could only be opened to read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub read_only: Option<String>,
}

/// A project of an opened workspace.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct OpenedProject {
    /// Its id.
    pub id: EntityId,
    /// Its name.
    pub name: String,
}

/// A project that was added to the open workspace.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Added {
    /// Its id.
    pub project: EntityId,
    /// Every project of the workspace, by name.
    pub projects: Vec<OpenedProject>,
}

/// A workspace in the list of recent ones.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Recent {
    /// Where it is, or was.
    pub path: String,
    /// The project's name; the file's where it can't be read.
    pub title: String,
    /// Its file name.
    pub file: String,
    /// Folders above it.
    pub folder: String,
    /// Digest for its seal.
    pub digest: String,
    /// When it was opened last, as a date.
    pub opened: String,
    /// Where the project stands; absent where the file can't be read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub standing: Option<Standing>,
}

/// Where a project stands, in one line.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Standing {
    /// The state of the step that is worked on.
    pub state: StepState,
    /// The step's name.
    pub words: String,
    /// Whose move it is.
    #[serde(rename = "move")]
    pub next: String,
}

/// Opens a workspace to write, or to read where somebody else has it; then it says why.
///
/// # Errors
/// As [`Workspace::open`].
pub fn open(path: &Path, words: &Words) -> Result<(Workspace, Option<String>), Error> {
    match Workspace::open(path, Access::Write) {
        Ok(workspace) => Ok((workspace, None)),
        Err(error) if matches!(error.code(), "in-use" | "read-only") => {
            let why = error.message(words);
            Ok((Workspace::open(path, Access::Read)?, Some(why)))
        }
        Err(error) => Err(error),
    }
}

/// Describes a workspace that is open.
///
/// # Errors
/// What the file reports.
pub fn describe(workspace: &Workspace, path: &Path, read_only: Option<String>) -> Result<Opened, Error> {
    let mark = workspace.presence()?.mark;
    let projects = opened_projects(workspace)?;
    Ok(Opened { path: path.display().to_string(), file: file_name(path), projects, mark, read_only })
}

fn opened_projects(workspace: &Workspace) -> Result<Vec<OpenedProject>, Error> {
    Ok(workspace.projects()?.into_iter().map(|row| OpenedProject { id: row.id, name: row.name }).collect())
}

/// Makes a workspace with a project and the integrations of the business objects that were ticked, each as the catalogue
/// knows it and named in the language of the project's documents.
///
/// # Errors
/// As [`Workspace::create`].
pub fn create(path: &Path, new: &NewProject, objects: &[String]) -> Result<Workspace, Error> {
    let (mut workspace, created) = Workspace::create(path, new)?;
    add_objects(&mut workspace, &created, new, objects)?;
    Ok(workspace)
}

/// Adds a further project to a workspace that is open, with the integrations of the business objects that were ticked.
///
/// # Errors
/// As [`Workspace::add_project`].
pub fn add_project(workspace: &mut Workspace, new: &NewProject, objects: &[String]) -> Result<Added, Error> {
    let created = workspace.add_project(new)?;
    add_objects(workspace, &created, new, objects)?;
    Ok(Added { project: created.project.0, projects: opened_projects(workspace)? })
}

fn add_objects(
    workspace: &mut Workspace,
    created: &Created,
    new: &NewProject,
    objects: &[String],
) -> Result<(), Error> {
    let language = Language::nearest(&new.language);
    let chosen = catalogue::builtin().iter().filter(|object| objects.contains(&object.id));
    let add: Vec<Value> = chosen
        .map(|object| {
            let object = builtin::object(language, object.clone());
            let args = json!({"name": object.name, "object": object.id, "direction": object.direction,
                "method": object.methods.first().cloned().unwrap_or_default(), "frequency": object.frequency,
                "key_fields": object.key});
            json!({"command": "integration.add", "args": args})
        })
        .collect();
    if add.is_empty() {
        return Ok(());
    }
    let requests = commands::read(&Value::Array(add).to_string())?;
    workspace.decide(created.project.0, created.person, &requests, Mode::Commit).map(drop)
}

/// A workspace as the list of recent ones shows it.
pub fn recent(path: &Path, opened: &str, words: &Words) -> Recent {
    let seen = Workspace::open(path, Access::Read).and_then(|workspace| look(&workspace, words));
    recent_line(path, opened, seen.ok())
}

/// The same of a workspace that this program has open: one file is not to be opened twice by one program.
pub fn recent_open(workspace: &Workspace, path: &Path, opened: &str, words: &Words) -> Recent {
    recent_line(path, opened, look(workspace, words).ok())
}

fn recent_line(path: &Path, opened: &str, seen: Option<(String, String, Standing)>) -> Recent {
    let folder = path.parent().map(|folder| folder.components().map(|part| part.as_os_str().to_string_lossy()));
    let folder = folder.map(|parts| parts.filter(|part| part != "/").collect::<Vec<_>>().join(" › "));
    let (title, digest, standing) = match seen {
        Some((title, digest, standing)) => (title, digest, Some(standing)),
        None => (file_name(path), domain::digest::Digest::of(path.as_os_str().as_encoded_bytes()).to_string(), None),
    };
    Recent {
        path: path.display().to_string(),
        title,
        file: file_name(path),
        folder: folder.unwrap_or_default(),
        digest,
        opened: opened.to_owned(),
        standing,
    }
}

fn look(workspace: &Workspace, words: &Words) -> Result<(String, String, Standing), Error> {
    let first = workspace.projects()?.into_iter().next().ok_or_else(|| Error::input(Message::new("project-none")))?;
    let state = builtin::localised(workspace.state(first.id)?, words.language());
    let look = Look { status: workspace.status_of(&state), today: workspace.today(&state), state };
    let line = view::portfolio::line(&look, &|message| words.say(message));
    let next = line.next.map(|next| next.words).unwrap_or_default();
    let standing = Standing { state: line.state, words: line.step, next };
    Ok((line.name, line.digest.to_string(), standing))
}

fn file_name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

impl Workspace {
    /// What checking the whole workspace found, in words.
    ///
    /// # Errors
    /// As [`Workspace::verify`].
    pub fn verified(&self) -> Result<VerifiedView, Error> {
        Ok(view::history::verified(&self.verify()?, &|message| self.words().say(message)))
    }

    /// Every project of the workspace, as its portfolio shows them. Nothing is remembered: each look reads what is there.
    ///
    /// # Errors
    /// As [`Workspace::state`].
    pub fn portfolio(&self) -> Result<PortfolioView, Error> {
        let words = self.words();
        let look = |id: EntityId| {
            let state = builtin::localised(self.state(id)?, words.language());
            Ok(Look { status: self.status_of(&state), today: self.today(&state), state })
        };
        let looks: Vec<Look> = self.projects()?.into_iter().map(|row| look(row.id)).collect::<Result<_, Error>>()?;
        Ok(view::portfolio::portfolio(&looks, &|message| words.say(message)))
    }

    /// What of a project holds every word of a text, best first, each with the way to it; `limit` of them at most.
    ///
    /// # Errors
    /// As [`Workspace::search`].
    pub fn find(&self, project: EntityId, text: &str, limit: Option<u32>) -> Result<Vec<FoundLine>, Error> {
        let hits = self.search(Some(project), text, limit.unwrap_or(FOUND_AT_ONCE))?;
        Ok(view::search::found(&self.state(project)?, hits, self.words().language()))
    }

    /// What was decided, as the window is answered.
    pub fn answer(&self, decided: &Decided) -> Answer {
        Answer::of(decided, self.words())
    }

    /// Carries commands out for somebody, as the window sends them.
    ///
    /// # Errors
    /// As [`Workspace::decide`], and as [`commands::read`].
    pub fn act(&mut self, project: EntityId, person: &str, requests: &Value) -> Result<Answer, Error> {
        let person = self.person(project, person)?;
        let requests: Vec<Request> = commands::read(&requests.to_string())?;
        let decided = self.decide(project, person, &requests, Mode::Commit)?;
        Ok(self.answer(&decided))
    }
}

impl Workspace {
    /// What importing a table of integrations would do, for somebody.
    ///
    /// # Errors
    /// As [`Workspace::import_integrations`].
    pub fn preview_table(&mut self, project: EntityId, person: &str, file: &HandedIn) -> Result<ImportPreview, Error> {
        let person = self.person(project, person)?;
        let tried = self.import_integrations(project, person, file, None, Mode::DryRun)?;
        Ok(view::import::integrations(&file.name, &tried, &|message| self.words().say(message)))
    }

    /// Imports integrations from a table for somebody: every row that can be read and is not there already.
    ///
    /// # Errors
    /// As [`Workspace::import_integrations`]; `import-nothing` where nothing is left to import.
    pub fn import_table(&mut self, project: EntityId, person: &str, file: &HandedIn) -> Result<Answer, Error> {
        let person = self.person(project, person)?;
        let imported = self.import_integrations(project, person, file, None, Mode::Commit)?;
        let decided = imported.decided.ok_or_else(|| Error::input(Message::new("import-nothing")))?;
        Ok(self.answer(&decided))
    }

    /// What learning a template or a format workbook would change in the catalogue. `object` names the object of a
    /// template whose file name doesn't tell.
    ///
    /// # Errors
    /// As [`Workspace::read_catalogue`].
    pub fn preview_catalogue(
        &self,
        project: EntityId,
        file: &HandedIn,
        object: Option<&str>,
    ) -> Result<CataloguePreview, Error> {
        let read = self.read_catalogue(project, file, object)?;
        let known = self.catalogue(project)?;
        Ok(view::import::catalogue(&known, &read, &|message| self.words().say(message)))
    }

    /// Learns a template or a format workbook for somebody.
    ///
    /// # Errors
    /// As [`Workspace::learn_catalogue`].
    pub fn learn_file(
        &mut self,
        project: EntityId,
        person: &str,
        file: &HandedIn,
        object: Option<&str>,
    ) -> Result<Answer, Error> {
        let person = self.person(project, person)?;
        let read = self.read_catalogue(project, file, object)?;
        let decided = self.learn_catalogue(project, person, &read)?;
        Ok(self.answer(&decided))
    }
}

impl Workspace {
    /// Seals a package for somebody and writes it into a file.
    ///
    /// # Errors
    /// As [`Workspace::send_review`]; what keeps the file from being written: the package is kept in the workspace then,
    /// and can be saved again.
    pub fn send_to(&mut self, project: EntityId, person: &str, sending: &Sending, to: &Path) -> Result<Answer, Error> {
        let person = self.person(project, person)?;
        let sent = self.send_review(project, person, sending)?;
        std::fs::write(to, &sent.bytes).map_err(|source| Error::of_file(to, source))?;
        Ok(self.answer(&sent.decided))
    }

    /// What merging an answer would do, for somebody.
    ///
    /// # Errors
    /// As [`Workspace::preview_answer`].
    pub fn show_answer(
        &mut self,
        project: EntityId,
        person: &str,
        bytes: &[u8],
        choices: &Choices,
    ) -> Result<MergeView, Error> {
        let person = self.person(project, person)?;
        let merging = self.preview_answer(project, person, bytes, choices)?;
        let state = builtin::localised(self.state(project)?, self.words().language());
        Ok(view::merge::merge(&state, &merging, self.words()))
    }

    /// Merges an answer for somebody; nothing is answered where it was merged before.
    ///
    /// # Errors
    /// As [`Workspace::merge_answer`].
    pub fn take_answer(
        &mut self,
        project: EntityId,
        person: &str,
        bytes: &[u8],
        choices: &Choices,
    ) -> Result<Option<Answer>, Error> {
        let person = self.person(project, person)?;
        let merged = self.merge_answer(project, person, bytes, choices)?.1;
        Ok(merged.map(|decided| self.answer(&decided)))
    }

    /// What a printed file is, and whether this workspace says the same.
    ///
    /// # Errors
    /// As [`prove`].
    pub fn show_proof(&self, pdf: &[u8]) -> Result<ProofView, Error> {
        Ok(view::proof::proof(&prove(pdf, Some(self))?, &|message| self.words().say(message)))
    }

    /// What a scan was matched to.
    ///
    /// # Errors
    /// As [`Workspace::recognise`].
    pub fn show_paper(&self, project: EntityId, bytes: &[u8]) -> Result<PaperView, Error> {
        let recognised = self.recognise(project, bytes)?;
        let language = self.words().language();
        let state = builtin::localised(self.state(project)?, language);
        Ok(view::paper::paper(&state, &self.status_of(&state), &recognised, language))
    }
}
