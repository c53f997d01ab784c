//! What each screen shows, by the name under which it asks.

use domain::commitment::Commitment;
use domain::entity::{Entity, State};
use domain::identity::{EntityId, Id};
use domain::lifecycle::assess::project_status;
use domain::lifecycle::status::{ItemState, ProjectStatus, StepState};
use domain::message::Message;
use domain::person::Person;
use domain::sample::SampleFile;
use domain::supplier::strategy::{self, Step};
use domain::time::Date;
use domain::workstream::Workstream;
use exchange::profile::profile;
use serde::Deserialize;
use serde_json::{Value, json};

use crate::error::Error;
use crate::text::{Language, Words, builtin};
use crate::view;
use crate::view::history::Page;
use crate::workspace::{Since, Workspace};

/// How many entries of the history a screen gets at once, where it doesn't say.
const HISTORY_PAGE: u32 = 100;

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
    /// How many entries of the history are read at once.
    #[serde(default)]
    pub limit: Option<u32>,
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
    Answers,
    BurnDown,
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
    Mappings,
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
    Methodologies,
    Templates,
    DocumentAnswers,
    Suppliers,
    Supplier,
    Duplicates,
    Onboardings,
    Onboarding,
    Waves,
    Adoption,
    Letters,
    Programme,
    ProgrammeFacts,
    Segmentation,
}

impl Workspace {
    /// A view of a project, as JSON for its screen.
    ///
    /// # Errors
    /// As [`Workspace::state`]; `workstream-unknown`.
    pub fn view(&self, project: EntityId, query: &Query) -> Result<Value, Error> {
        let words = self.words();
        let state = scoped(builtin::on_screen(self.state(project)?, words.language()), query);
        let asked = Asked { workspace: self, project, query, words, language: words.language(), state };
        match query.view {
            ViewName::Frame
            | ViewName::Home
            | ViewName::Progress
            | ViewName::BurnDown
            | ViewName::Portfolio
            | ViewName::Issue
            | ViewName::Comparison
            | ViewName::Profile
            | ViewName::Methodologies
            | ViewName::Templates
            | ViewName::Suppliers
            | ViewName::Supplier
            | ViewName::Duplicates
            | ViewName::Waves
            | ViewName::Adoption
            | ViewName::Letters
            | ViewName::Programme
            | ViewName::ProgrammeFacts
            | ViewName::Segmentation
            | ViewName::History
            | ViewName::Entry => asked.of_the_file(),
            _ => Ok(asked.of_the_state()),
        }
    }
}

/// A question for a view, with what answers it.
struct Asked<'a> {
    workspace: &'a Workspace,
    project: EntityId,
    query: &'a Query,
    words: &'static Words,
    language: Language,
    /// The project in the language of the screen.
    state: State,
}

impl Asked<'_> {
    fn waves(&self) -> Result<view::waves::WavesView, Error> {
        let waves = view::waves::waves(&self.state, &self.workspace.adoption(self.project)?);
        Ok(view::waves::WavesView { pace: builtin::pace(self.words.language(), waves.pace), ..waves })
    }

    fn adoption(&self) -> Result<view::adoption::AdoptionView, Error> {
        let mut adoption = view::adoption::adoption(&self.state, &self.workspace.adoption(self.project)?);
        adoption.success.text = builtin::said(self.words.language(), &adoption.success.text);
        Ok(adoption)
    }

    /// Views that read more than the project's state.
    fn of_the_file(&self) -> Result<Value, Error> {
        let state = &self.state;
        Ok(match self.query.view {
            ViewName::Frame => json!(view::frame::frame(state, &self.workspace.projects()?)),
            ViewName::Home => {
                let acting = view::home::party_of(state, self.query.person);
                json!(view::home::home(state, &self.status(), self.today(), acting, &|message| self.say(message)))
            }
            ViewName::Progress => {
                let turns = self.workspace.issue_turns(self.project)?;
                json!(view::progress::progress(state, &self.status(), &turns, self.today()))
            }
            ViewName::BurnDown => {
                let turns = self.workspace.issue_turns(self.project)?;
                json!(view::burn_down::burn_down(&turns, &state.project().zone, self.today()))
            }
            ViewName::Portfolio => json!(self.workspace.portfolio()?),
            ViewName::Issue => {
                json!(self.query.entity.map(|id| self.workspace.issue_view(state, id)).transpose()?.flatten())
            }
            ViewName::Suppliers => {
                let standing = self.workspace.supplier_standing(self.project)?;
                json!(view::suppliers::suppliers(state, &standing, self.words))
            }
            ViewName::Duplicates => {
                let alike = self.workspace.supplier_duplicates(self.project)?;
                json!(view::suppliers::duplicates(state.supplier_load(), &alike))
            }
            ViewName::Segmentation => {
                let by_rule = self.workspace.store().suppliers_by_rule(self.project)?;
                json!(view::segmentation::segmentation(state, &by_rule, self.words))
            }
            ViewName::Letters => {
                let (counts, due) =
                    (self.workspace.letter_counts(self.project)?, self.workspace.due_letters(self.project)?);
                json!(view::letters::letters(state, &counts, &due))
            }
            ViewName::Supplier => {
                json!(self.query.entity.map(|id| self.workspace.supplier_view(state, id)).transpose()?.flatten())
            }
            ViewName::Waves => json!(self.waves()?),
            ViewName::Adoption => json!(self.adoption()?),
            ViewName::Programme => {
                json!(view::programme::programme(state, self.workspace.strategy_known(self.project)?, self.words))
            }
            ViewName::ProgrammeFacts => {
                let named = |step: &&Step| Some(step.id.as_str()) == self.query.section.as_deref();
                let step = strategy::builtin().steps.iter().find(named);
                let known = step.map(|step| self.workspace.strategy_facts(self.project, step)).transpose()?;
                json!(step.zip(known).map(|(step, known)| view::programme::facts(state, step, &known)))
            }
            ViewName::Methodologies | ViewName::Templates => self.of_the_editors()?,
            ViewName::Comparison => {
                let workstream = self.query.workstream.or_else(|| first_workstream(state));
                let document = self.query.document.as_deref().unwrap_or_default();
                let since = self.query.from.map_or(Since::Before, Since::Revision);
                let compared = workstream
                    .map(|stream| self.workspace.compare(self.project, document, stream, self.query.to, &since));
                json!(compared.transpose()?.as_ref().map(|it| view::comparison::comparison(state, it, self.language)))
            }
            ViewName::Profile => {
                let sample = self.query.sample.and_then(|id| state.get(id));
                let bytes = sample.map(|sample| self.workspace.store().blob(sample.file)).transpose()?;
                json!(bytes.and_then(|bytes| profile(&bytes)).as_ref().map(view::samples::profile))
            }
            ViewName::History | ViewName::Entry => self.of_the_history()?,
            _ => self.of_the_state(),
        })
    }

    /// Views of editors, which work on the text as it stands in the file, not on its translation.
    fn of_the_editors(&self) -> Result<Value, Error> {
        let state = self.workspace.state(self.project)?;
        let say = |message: &Message| self.say(message);
        Ok(match self.query.view {
            ViewName::Methodologies => json!(view::methodologies::methodologies(&state, self.language, &say)),
            _ => json!(view::templates::view(&state, self.language, &say)),
        })
    }

    /// Views of what was done.
    fn of_the_history(&self) -> Result<Value, Error> {
        let state = &self.state;
        Ok(match self.query.view {
            ViewName::History => {
                let Query { entity, before, limit, .. } = *self.query;
                let size = limit.unwrap_or(HISTORY_PAGE);
                let (entries, more) = self.workspace.history_page(self.project, entity, before, size)?;
                let page = Page {
                    entries: &entries,
                    more,
                    head: self.workspace.store().head(self.project)?,
                    commands: self.workspace.store().commands_used(self.project)?,
                    kinds: self.workspace.store().kinds_touched(self.project)?,
                    of: entity,
                };
                json!(view::history::history(state, page, &|message| self.say(message)))
            }
            ViewName::Entry => {
                let opened = self.query.entry.map(|entry| self.workspace.entry_changes(entry)).transpose()?;
                let entry = opened.filter(|opened| opened.entry.project == self.project);
                let shown = entry.map(|opened| {
                    let back = self.workspace.back_to(self.project, &opened.entry)?;
                    Ok::<_, Error>(view::history::entry::entry(
                        state,
                        &opened,
                        &back,
                        &|message| self.say(message),
                        self.language,
                    ))
                });
                json!(shown.transpose()?)
            }
            _ => Value::Null,
        })
    }

    fn document_answers(&self) -> Option<view::document_answers::DocumentAnswersView> {
        let stream = self.query.workstream.or_else(|| first_workstream(&self.state))?;
        let document = self.query.document.as_deref().unwrap_or_default();
        view::document_answers::document_answers(&self.state, stream, document, self.words)
    }

    /// Views of the project's state alone.
    fn of_the_state(&self) -> Value {
        let state = &self.state;
        match self.query.view {
            ViewName::People => json!(view::people::people(state)),
            ViewName::Integrations => {
                json!(view::integrations::integrations(state, self.language, &|message| self.say(message)))
            }
            ViewName::Issues => json!(view::issues::issues(state, self.today(), self.language)),
            ViewName::Requirements => {
                let stream = self.query.workstream.or_else(|| first_workstream(state));
                let section = self.query.section.as_deref();
                json!(stream.and_then(|stream| view::requirements::requirements(state, stream, section, self.words)))
            }
            ViewName::DocumentAnswers => json!(self.document_answers()),
            ViewName::Answers => {
                let stream = self.query.workstream.or_else(|| first_workstream(state));
                json!(stream.and_then(|stream| view::requirements::answers(state, stream, self.words)))
            }
            ViewName::SignOffs => json!(view::sign_offs::sign_offs(state, &self.status(), self.language)),
            ViewName::Documents => json!(view::documents::documents(state, &self.status(), self.language)),
            ViewName::Catalogue => json!(view::catalogue::catalogue(state, self.language)),
            ViewName::Discover => {
                let items = confirmed_items(&self.status());
                let open = self.query.section.as_deref();
                json!(view::discover::discover(state, open, &items, self.today(), self.words))
            }
            ViewName::Questions => {
                json!(view::questions::questions(state, self.query.section.as_deref(), self.language))
            }
            ViewName::Raci => json!(view::raci::raci(state, &|message| self.say(message))),
            ViewName::Settings => json!(view::settings::settings(state)),
            ViewName::Testing => json!(view::testing::testing(state, self.language)),
            ViewName::Traceability => json!(view::traceability::traceability(
                state,
                &self.status(),
                &|message| self.say(message),
                self.language
            )),
            ViewName::Mappings => {
                json!(view::mappings::mappings(state, self.query.entity, self.language, &|message| self.say(message)))
            }
            ViewName::Samples => json!(view::samples::samples(state, self.language)),
            ViewName::Training => {
                json!(view::training::training(state, &self.status(), self.today(), self.language, &|message| self
                    .say(message)))
            }
            ViewName::Timeline => {
                json!(view::timeline::timeline(state, self.today(), self.language, &|message| self.say(message)))
            }
            ViewName::Consequences => {
                let moved = self.query.commitment.zip(self.query.date);
                json!(moved.and_then(|(commitment, to)| view::timeline::consequences(state, commitment, to)))
            }
            ViewName::ChangeRequests => {
                json!(view::change_requests::change_requests(state, &self.status(), self.today(), &|message| self
                    .say(message)))
            }
            ViewName::Onboardings => {
                json!(view::onboardings::onboardings(state, self.today(), &|message| self.say(message)))
            }
            ViewName::Onboarding => {
                let stream = self.query.workstream;
                json!(stream.and_then(|it| view::onboardings::onboarding(state, it, self.today(), self.words)))
            }
            ViewName::Reviews => json!(view::reviews::reviews(state, &self.status(), self.today(), self.words)),
            _ => Value::Null,
        }
    }

    fn say(&self, message: &Message) -> String {
        self.words.say(message)
    }

    fn status(&self) -> ProjectStatus {
        project_status(&self.state, self.today())
    }

    fn today(&self) -> Date {
        self.workspace.today(&self.state)
    }
}

/// The state as far as a room shows it: the work of the onboarding that is asked for, or the project's own. Issues stand
/// together, whichever work they are of; an onboarding's own room shows its own.
fn scoped(state: State, query: &Query) -> State {
    match (query.workstream, query.view) {
        (Some(workstream), _) if state.is_onboarding(workstream) => state.of_onboarding(workstream),
        (
            _,
            ViewName::Frame
            | ViewName::Issues
            | ViewName::Issue
            | ViewName::BurnDown
            | ViewName::People
            | ViewName::Onboardings
            | ViewName::History
            | ViewName::Entry
            | ViewName::Reviews,
        ) => state,
        _ => state.own(),
    }
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

fn first_workstream(state: &State) -> Option<Id<Workstream>> {
    state.workstreams.iter().next().map(Entity::id)
}
