//! What the window asks of workspaces beside commands: opening, views by name, and the list of recent files.

use std::path::Path;

use domain::catalogue;
use domain::command::Request;
use domain::commitment::Commitment;
use domain::entity::{Entity, EntityKind, State};
use domain::identity::{EntityId, Id};
use domain::lifecycle::status::{ItemState, ProjectStatus, StepState};
use domain::message::Message;
use domain::person::Person;
use domain::sample::SampleFile;
use domain::time::Date;
use domain::workstream::Workstream;
use exchange::profile::profile;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::commands;
use crate::error::Error;
use crate::text::{Language, Words, builtin};
use crate::view;
use crate::view::history::{Page, VerifiedView};
use crate::view::import::{CataloguePreview, ImportPreview};
use crate::view::merge::MergeView;
use crate::view::paper::PaperView;
use crate::view::portfolio::{Look, PortfolioView};
use crate::view::search::FoundLine;
use crate::workspace::{
    Access, Choices, Created, Decided, HandedIn, HistoryFilter, Mode, NewProject, Sending, Since, Workspace,
};

mod issues;

/// How many entries of the history a screen gets at once.
const HISTORY_PAGE: usize = 100;

/// How much a search shows where nobody asks for more.
const FOUND_AT_ONCE: u32 = 20;

/// A question for a view.
#[derive(Clone, PartialEq, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Query {
    /// The view's name.
    pub view: ViewName,
    /// The workstream, for views of one.
    #[serde(default)]
    pub workstream: Option<Id<Workstream>>,
    /// The person who acts, for views that put first what they can do.
    #[serde(default)]
    pub person: Option<Id<Person>>,
    /// The section that is open.
    #[serde(default)]
    pub section: Option<String>,
    /// The entity, for views of one.
    #[serde(default)]
    pub entity: Option<EntityId>,
    /// The history before this entry.
    #[serde(default)]
    pub before: Option<u64>,
    /// What of the history is looked at.
    #[serde(default)]
    pub filter: HistoryFilter,
    /// The entry of the history that is opened.
    #[serde(default)]
    pub entry: Option<EntityId>,
    /// The sample file that is looked into.
    #[serde(default)]
    pub sample: Option<Id<SampleFile>>,
    /// The document, for a comparison.
    #[serde(default)]
    pub document: Option<String>,
    /// The older revision of a comparison; the one before where absent.
    #[serde(default)]
    pub from: Option<u32>,
    /// The newer revision of a comparison; what stands there now where absent.
    #[serde(default)]
    pub to: Option<u32>,
    /// The commitment that might be moved.
    #[serde(default)]
    pub commitment: Option<Id<Commitment>>,
    /// The day to which it might be moved.
    #[serde(default)]
    pub date: Option<Date>,
}

/// The views, a screen each.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum ViewName {
    Frame,
    #[default]
    Home,
    Progress,
    Portfolio,
    People,
    Integrations,
    Issue,
    Issues,
    Requirements,
    SignOffs,
    Documents,
    History,
    Entry,
    Testing,
    Samples,
    Profile,
    Training,
    Timeline,
    Consequences,
    ChangeRequests,
    Traceability,
    Reviews,
    Catalogue,
    Comparison,
    Settings,
    Discover,
    Questions,
    Raci,
}

/// The items that a person confirms, of every workstream.
fn confirmed_items(status: &ProjectStatus) -> view::discover::Confirmed {
    let mut items = view::discover::Confirmed::new();
    for workstream in &status.workstreams {
        for step in &workstream.steps {
            for item in step.items.iter().filter(|item| item.confirmable) {
                let line = view::discover::ItemLine {
                    title: item.title.clone(),
                    step: step.name.clone(),
                    done: item.state == ItemState::Done,
                    locked: step.state == StepState::Locked,
                };
                items.insert((workstream.id.0, item.id.clone()), line);
            }
        }
    }
    items
}

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
    let projects = opened_projects(workspace)?;
    Ok(Opened { path: path.display().to_string(), file: file_name(path), projects, read_only })
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
    /// A view of a project, as JSON for its screen.
    ///
    /// # Errors
    /// As [`Workspace::state`]; `workstream-unknown`.
    pub fn view(&self, project: EntityId, query: &Query) -> Result<Value, Error> {
        let words = self.words();
        let language = words.language();
        let say = |message: &Message| words.say(message);
        let state = builtin::localised(self.state(project)?, language);
        let status = || self.status_of(&state);
        Ok(match query.view {
            ViewName::Frame => json!(view::frame::frame(&state, &self.projects()?)),
            ViewName::Home => {
                let acting = view::home::party_of(&state, query.person);
                json!(view::home::home(&state, &status(), self.today(&state), acting, &say))
            }
            ViewName::Progress => {
                let turns = self.issue_turns(project)?;
                json!(view::progress::progress(&state, &status(), &turns, self.today(&state)))
            }
            ViewName::Portfolio => json!(self.portfolio()?),
            ViewName::People => json!(view::people::people(&state)),
            ViewName::Integrations => json!(view::integrations::integrations(&state, language, &say)),
            ViewName::Issue => json!(query.entity.map(|id| self.issue_view(&state, id)).transpose()?.flatten()),
            ViewName::Issues => json!(view::issues::issues(&state, self.today(&state), language)),
            ViewName::Requirements => {
                let stream = query.workstream.or_else(|| first_workstream(&state));
                let section = query.section.as_deref();
                json!(stream.and_then(|stream| view::requirements::requirements(&state, stream, section, words)))
            }
            ViewName::SignOffs => json!(view::sign_offs::sign_offs(&state, &status(), language)),
            ViewName::Documents => json!(view::documents::documents(&state, &status(), language)),
            ViewName::Catalogue => json!(view::catalogue::catalogue(&state, language)),
            ViewName::Discover => {
                let items = confirmed_items(&status());
                let open = query.section.as_deref();
                json!(view::discover::discover(&state, open, &items, self.today(&state), words))
            }
            ViewName::Questions => json!(view::questions::questions(&state, query.section.as_deref(), language)),
            ViewName::Raci => json!(view::raci::raci(&state, &say)),
            ViewName::Settings => json!(view::settings::settings(&state)),
            ViewName::Comparison => {
                let workstream = query.workstream.or_else(|| first_workstream(&state));
                let document = query.document.as_deref().unwrap_or_default();
                let since = query.from.map_or(Since::Before, Since::Revision);
                let compared = workstream.map(|stream| self.compare(project, document, stream, query.to, &since));
                json!(compared.transpose()?.as_ref().map(|it| view::comparison::comparison(it, language)))
            }
            ViewName::Testing => json!(view::testing::testing(&state, language)),
            ViewName::Traceability => json!(view::traceability::traceability(&state, &status(), &say, language)),
            ViewName::Samples => json!(view::samples::samples(&state, language)),
            ViewName::Profile => {
                let sample = query.sample.and_then(|id| state.get(id));
                let bytes = sample.map(|sample| self.store().blob(sample.file)).transpose()?;
                json!(bytes.and_then(|bytes| profile(&bytes)).as_ref().map(view::samples::profile))
            }
            ViewName::Training => {
                json!(view::training::training(&state, &status(), self.today(&state), language, &say))
            }
            ViewName::Timeline => json!(view::timeline::timeline(&state, self.today(&state), language, &say)),
            ViewName::Consequences => {
                let moved = query.commitment.zip(query.date);
                json!(moved.and_then(|(commitment, to)| view::timeline::consequences(&state, commitment, to)))
            }
            ViewName::ChangeRequests => {
                json!(view::change_requests::change_requests(&state, &status(), self.today(&state), &say))
            }
            ViewName::Reviews => json!(view::reviews::reviews(&state, &status(), self.today(&state), words)),
            ViewName::History => {
                let (entries, more) = self.history_page(project, &query.filter, query.before, HISTORY_PAGE)?;
                let page = Page {
                    entries: &entries,
                    more,
                    head: self.store().head(project)?,
                    commands: self.store().commands_used(project)?,
                    kinds: self.store().kinds_touched(project)?,
                    of: query.filter.entity,
                };
                json!(view::history::history(&state, page, &say))
            }
            ViewName::Entry => {
                let opened = query.entry.map(|entry| self.entry_changes(entry)).transpose()?;
                let entry = opened.filter(|opened| opened.entry.project == project);
                let shown = entry.map(|opened| {
                    let back = self.back_to(project, &opened.entry)?;
                    Ok::<_, Error>(view::history::entry::entry(&state, &opened, &back, &say, language))
                });
                json!(shown.transpose()?)
            }
        })
    }

    /// Writes the traceability matrix as a table of comma-separated values, in the words of the screen.
    ///
    /// # Errors
    /// As [`Workspace::view`]; what keeps the file from being written.
    pub fn save_traceability(&self, project: EntityId, to: &Path) -> Result<(), Error> {
        let words = self.words();
        let say = |message: &Message| words.say(message);
        let state = builtin::localised(self.state(project)?, words.language());
        let view = view::traceability::traceability(&state, &self.status_of(&state), &say, words.language());
        let table = exchange::csv::write(view::traceability::table(&view, &say));
        std::fs::write(to, table).map_err(|source| Error::of_file(to, source))
    }

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

fn first_workstream(state: &State) -> Option<Id<Workstream>> {
    state.workstreams.iter().find(|stream| stream.supplier.is_none()).map(Entity::id)
}
