//! A workspace as window and command line use it: opened, asked, given commands. Each use case is a file below.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::fs::File;
use std::path::Path;

use domain::digest::Digest;
use domain::entity::{Entity, State};
use domain::identity::{EntityId, Id, Ref};
use domain::lifecycle::assess::project_status;
use domain::lifecycle::status::ProjectStatus;
use domain::message::Message;
use domain::person::Person;
use domain::time::Date;
pub use store::{
    Access, BlobInfo, Entry, Finding as VerifyFinding, HistoryQuery, Hit, LetterQuery, LockHolder, ProjectRow,
    SupplierOrder, SupplierQuery, SupplierShare, Verification,
};

use crate::clock::Clock;
use crate::error::Error;
use crate::text::{Language, Words};

mod bundle;
mod calendar;
mod catalogue;
mod decide;
mod difference;
mod documents;
mod handed_in;
mod history;
mod integrations;
mod issue_turns;
mod kept;
mod letters;
mod listing;
mod lookup;
mod merge;
mod methodology;
mod new_project;
mod onboarding;
mod paper;
mod presence;
mod print;
mod proof;
mod record_import;
mod review;
mod sheet;
mod signing;
mod suppliers;
mod templates;
mod undo;

pub use bundle::{Bundle, SavedBundle};
pub use calendar::{CalendarFile, CalendarOf};
pub use catalogue::CatalogueFile;
pub use decide::{Decided, Mode};
pub use difference::{Difference, Since};
pub use documents::Written;
pub use handed_in::HandedIn;
pub use history::EntryChanges;
pub use integrations::Imported;
pub use issue_turns::IssueTurn;
pub use letters::{
    Desk, FileOfLetter, LETTERS_A_MINUTE, LetterOf, Readiness, Recipients, SendProgress, SendRun, SentLetters, Trial,
    send_letters,
};
pub use listing::{ListColumn, ListName, ListQuery, ListTable, MadeList};
pub use lookup::Listed;
pub use merge::{Arrival, Choices, Conflict, Merging, NewCondition, Repeated, Take};
pub use methodology::{methodology_text, read_methodology};
pub use new_project::{Created, NewPerson, NewProject};
pub use paper::{Found, How, Recognised};
pub use presence::{Place, Presence};
pub use print::{Print, Printed};
pub use proof::{Proof, prove};
pub use record_import::{Fate, ImportAs, ImportedRecords, RecordLine, importable};
pub use review::{Sending, Sent};
pub use suppliers::{
    Adoption, Alike, HeadMatch, ImportChoices, ImportedSuppliers, NamedSupplier, ProposedWave, RefusedRow,
    SegmentationPreview, StrategyFacts, SupplierStanding, WaveProposal, channel_name, column_label, kebab, late,
    read_rules, rules_text, segment_name,
};
pub use templates::{read_template, template_text};
pub use undo::{Back, UndoState};

/// An open workspace. Dropping it closes the file.
#[derive(Debug)]
pub struct Workspace {
    store: store::Workspace,
    clock: Clock,
    /// States that were read, with the mark that the file had then: good until the mark changes.
    known: RefCell<BTreeMap<EntityId, (u64, State)>>,
    /// What is spoken to whoever is at the window.
    language: Language,
}

impl Workspace {
    /// Makes a workspace with its first project.
    ///
    /// # Errors
    /// `exists`, and what the project's particulars lack; then there is no file.
    pub fn create(path: &Path, project: &NewProject) -> Result<(Self, Created), Error> {
        Self::create_with(path, project, Clock::System)
    }

    /// The same by a given clock.
    ///
    /// # Errors
    /// As [`Workspace::create`].
    pub fn create_with(path: &Path, project: &NewProject, mut clock: Clock) -> Result<(Self, Created), Error> {
        let (operation, created) = new_project::operation(project, &mut clock)?;
        let mut store = store::Workspace::create(path)?;
        store.commit(&operation)?;
        Ok((Self::of(store, clock), created))
    }

    /// Opens a workspace.
    ///
    /// # Errors
    /// `missing`, `foreign`, `newer`, `damaged`; to write also `in-use` and `read-only`.
    pub fn open(path: &Path, access: Access) -> Result<Self, Error> {
        Ok(Self::of(store::Workspace::open(path, access)?, Clock::System))
    }

    fn of(store: store::Workspace, clock: Clock) -> Self {
        Self { store, clock, known: RefCell::default(), language: Language::default() }
    }

    /// The clock, to be set by the sample project and by tests.
    pub fn clock(&mut self) -> &mut Clock {
        &mut self.clock
    }

    /// Speaks another language from now on, to whoever is at the window. Documents speak the language of their project.
    pub fn speak(&mut self, language: Language) {
        self.language = language;
    }

    /// The words of the screens that it answers.
    pub fn words(&self) -> &'static Words {
        Words::of(self.language)
    }

    /// Adds a further project.
    ///
    /// # Errors
    /// What the project's particulars lack, and what keeps the file from being written.
    pub fn add_project(&mut self, project: &NewProject) -> Result<Created, Error> {
        let (operation, created) = new_project::operation(project, &mut self.clock)?;
        self.store.commit(&operation)?;
        Ok(created)
    }

    /// The projects, by name.
    ///
    /// # Errors
    /// What the file reports.
    pub fn projects(&self) -> Result<Vec<ProjectRow>, Error> {
        Ok(self.store.projects()?)
    }

    /// The project that is meant: by id or name, or the only one.
    ///
    /// # Errors
    /// `project-unknown`, `project-not-said`, `name-ambiguous`.
    pub fn project(&self, named: Option<&str>) -> Result<EntityId, Error> {
        let projects = self.store.projects()?;
        let names = || projects.iter().map(|project| project.name.as_str()).collect::<Vec<_>>().join(", ");
        let fits = |project: &&ProjectRow| {
            named.is_none_or(|named| project.name == named || project.id.to_string() == named.to_lowercase())
        };
        let found: Vec<_> = projects.iter().filter(fits).collect();
        match (found.as_slice(), named) {
            ([only], _) => Ok(only.id),
            ([], Some(named)) => Err(Error::input(Message::new("project-unknown").with("name", named))),
            ([], None) => Err(Error::input(Message::new("project-none"))),
            (_, Some(named)) => {
                let choices: Vec<_> = found.iter().map(|project| project.id.to_string()).collect();
                let message = Message::new("name-ambiguous").with("name", named);
                Err(Error::input(message.with("choices", choices.join(", "))))
            }
            (_, None) => Err(Error::input(Message::new("project-not-said").with("projects", names()))),
        }
    }

    /// Everything of one project that a rule or a view can see.
    ///
    /// # Errors
    /// `project-missing`; `damaged` where an entity can't be read.
    pub fn state(&self, project: EntityId) -> Result<State, Error> {
        let mark = self.store.change_mark()?;
        if let Some((read_at, state)) = self.known.borrow().get(&project)
            && *read_at == mark
        {
            return Ok(state.clone());
        }
        let state = self.store.state(project)?;
        self.known.borrow_mut().insert(project, (mark, state.clone()));
        Ok(state)
    }

    /// The person who acts: by id, e-mail address or unique name.
    ///
    /// # Errors
    /// `not-found`, `ambiguous`.
    pub fn person(&self, project: EntityId, named: &str) -> Result<Id<Person>, Error> {
        let state = self.state(project)?;
        state.find(&Ref::<Person>::new(named)).map(Entity::id).map_err(Error::unnamed)
    }

    /// Today, where the project is.
    pub fn today(&self, state: &State) -> Date {
        self.clock.shows().date_in(&state.project().zone)
    }

    /// Where a project stands: every step, gate and reason, and whose move it is.
    ///
    /// # Errors
    /// As [`Workspace::state`].
    pub fn status(&self, project: EntityId) -> Result<ProjectStatus, Error> {
        Ok(self.status_of(&self.state(project)?))
    }

    /// Where the project of a state stands today, with its own workstreams.
    pub fn status_of(&self, state: &State) -> ProjectStatus {
        project_status(&state.clone().own(), self.today(state))
    }

    /// Journal entries, newest first.
    ///
    /// # Errors
    /// What the file reports.
    pub fn history(&self, query: &HistoryQuery) -> Result<Vec<Entry>, Error> {
        Ok(self.store.history(query)?)
    }

    /// Entities that hold every word of a text, best first.
    ///
    /// # Errors
    /// What the file reports.
    pub fn search(&self, project: Option<EntityId>, text: &str, limit: u32) -> Result<Vec<Hit>, Error> {
        Ok(self.store.search(project, text, limit)?)
    }

    /// Takes a file in: a sample, evidence, a logo. Commands then name it by its digest.
    ///
    /// # Errors
    /// `missing` or `file-failed` from the file, `file-too-large`, and what keeps the workspace from being written.
    pub fn add_blob(&mut self, file: &Path) -> Result<BlobInfo, Error> {
        let mut reader = File::open(file).map_err(|source| Error::of_file(file, source))?;
        Ok(self.store.put_blob(media_type(file), &mut reader)?)
    }

    /// Takes in what stands in a file of that name, where the file itself is at hand only as its bytes.
    ///
    /// # Errors
    /// `file-too-large`, and what keeps the workspace from being written.
    pub fn add_bytes(&mut self, name: &Path, mut bytes: &[u8]) -> Result<BlobInfo, Error> {
        Ok(self.store.put_blob(media_type(name), &mut bytes)?)
    }

    /// Writes a file that the workspace holds to a place outside.
    ///
    /// # Errors
    /// `missing` where there is no such file, and what keeps the other from being written.
    pub fn save_blob(&self, digest: Digest, to: &Path) -> Result<(), Error> {
        let bytes = self.store.blob(digest)?;
        std::fs::write(to, bytes).map_err(|source| Error::of_file(to, source))
    }

    /// The file itself, for what reads and writes more than one project's state.
    pub fn store(&self) -> &store::Workspace {
        &self.store
    }

    /// The same to write files into it; entities are written by commands alone.
    pub fn store_mut(&mut self) -> &mut store::Workspace {
        &mut self.store
    }

    /// Checks the whole file against its journal.
    ///
    /// # Errors
    /// What kept it from checking; damage is not an error but findings.
    pub fn verify(&self) -> Result<Verification, Error> {
        Ok(self.store.verify()?)
    }

    /// Writes a consistent copy to a new file.
    ///
    /// # Errors
    /// `exists`, `missing` where the folder isn't there, `read-only`.
    pub fn backup(&self, to: &Path) -> Result<(), Error> {
        Ok(self.store.backup(to)?)
    }

    /// Closes the file.
    ///
    /// # Errors
    /// What the file reports; everything committed is safe even then.
    pub fn close(self) -> Result<(), Error> {
        Ok(self.store.close()?)
    }
}

/// The media type that a file's name promises.
fn media_type(file: &Path) -> &'static str {
    let extension = file.extension().map(|extension| extension.to_string_lossy().to_lowercase());
    match extension.as_deref().unwrap_or_default() {
        "csv" => "text/csv",
        "txt" | "edi" | "x12" | "edifact" => "text/plain",
        "json" => "application/json",
        "xml" | "cxml" => "application/xml",
        "pdf" => "application/pdf",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "svg" => "image/svg+xml",
        "xlsx" => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "docx" => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "zip" => "application/zip",
        _ => "application/octet-stream",
    }
}
