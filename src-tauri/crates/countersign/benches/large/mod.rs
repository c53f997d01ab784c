//! Large workspaces to measure with: made by commands and imports once, the same each time, and kept in the target folder.

mod content;

use std::path::{Path, PathBuf};

use countersign::commands::read;
use countersign::sample::{self, Extent};
use countersign::workspace::{Access, Fate, HandedIn, ImportAs, Mode, NewProject, Workspace};
use domain::entity::{EntityKind, State};
use domain::identity::{EntityId, Id};
use domain::person::Person;
use domain::time::Instant;
use jiff::SignedDuration;
use serde_json::{Value, json};
use store::{SCHEMA_VERSION, probe};

/// A workspace that is made once.
pub struct Recipe {
    /// The name of the file.
    pub name: &'static str,
    make: fn(&Path),
}

/// A portfolio's largest project: 200 integrations, and 20,000 entries in its journal.
pub const LARGEST: Recipe = Recipe {
    name: "largest",
    make: |path| {
        let mut work = Work::begin(path);
        work.grow(200, 2);
        work.edit_up_to(20_000);
    },
};

/// A project whose requirements document has about 60 pages.
pub const PAGES_60: Recipe = Recipe { name: "pages-60", make: |path| Work::begin(path).grow(90, 4) };

/// The largest project with 10,000 open issues.
pub const ISSUES_10000: Recipe = Recipe {
    name: "issues-10000",
    make: |path| {
        copy(&open(&LARGEST), path);
        let mut work = Work::go_on(path);
        // A thousand every five days, so that they have ages.
        for first in (0..10_000).step_by(1_000) {
            work.pass(5 * 24 * 60);
            work.import_issues(first, 1_000);
        }
    },
};

/// The largest project and fourteen of a usual size: as many as one person runs.
pub const PROJECTS_15: Recipe = Recipe {
    name: "projects-15",
    make: |path| {
        copy(&open(&LARGEST), path);
        let mut work = Work::go_on(path);
        for number in 1..15 {
            work.add_project(number);
            work.grow(20, 2);
            work.promise();
            work.import_issues(number * 100, 100);
        }
    },
};

/// A workspace and its first project, to read.
pub struct Large {
    pub path: PathBuf,
    pub workspace: Workspace,
    pub project: EntityId,
}

/// Opens a workspace; makes it first where an earlier bench hasn't, or where the format has changed since.
pub fn open(recipe: &Recipe) -> Large {
    let path = folder().join(format!("{}.countersign", recipe.name));
    let is_of_today = probe(&path).is_ok_and(|header| header.schema == SCHEMA_VERSION);
    if !is_of_today {
        // One that was left half made never gets the name.
        let draft = path.with_extension("draft");
        for ending in ["", "-wal", "-shm", "-lock"] {
            let _ = std::fs::remove_file(format!("{}{ending}", draft.display()));
        }
        (recipe.make)(&draft);
        std::fs::rename(&draft, &path).expect("the folder is writable");
    }
    let workspace = Workspace::open(&path, Access::Read).expect("it was made");
    let project = workspace.projects().expect("it can be read").first().expect("it holds a project").id;
    Large { path, workspace, project }
}

/// Where they are kept: beside the profile's folder that this program was built in.
fn folder() -> PathBuf {
    let own = std::env::current_exe().expect("the system knows where this program lies");
    let folder = own.ancestors().nth(3).expect("it lies in the target folder").join("tmp");
    std::fs::create_dir_all(&folder).expect("the target folder is writable");
    folder
}

fn copy(large: &Large, to: &Path) {
    large.workspace.backup(to).expect("the target folder is writable");
}

/// Somebody who works on a project, by a clock that is set.
struct Work {
    workspace: Workspace,
    project: EntityId,
    person: Id<Person>,
}

impl Work {
    /// The sample project, with acceptance testing still to come.
    fn begin(path: &Path) -> Self {
        let workspace = sample::create(path, Extent::BeforeAcceptance).expect("the sample can be played");
        workspace.close().expect("it can be closed");
        Self::at(path, "2026-05-04T06:00:00Z")
    }

    /// A copy of the largest one, which was edited for ten weeks.
    fn go_on(path: &Path) -> Self {
        Self::at(path, "2026-08-03T06:00:00Z")
    }

    fn at(path: &Path, instant: &str) -> Self {
        let mut workspace = Workspace::open(path, Access::Write).expect("it can be opened");
        workspace.clock().set(instant.parse().expect("an instant"));
        let project = workspace.project(None).expect("it holds one project");
        let person = workspace.person(project, "Dana Whitfield").expect("she is in the sample");
        Self { workspace, project, person }
    }

    fn state(&self) -> State {
        self.workspace.state(self.project).expect("it can be read")
    }

    /// Lets minutes pass.
    fn pass(&mut self, minutes: i64) {
        let clock = self.workspace.clock();
        let later = clock.shows().timestamp() + SignedDuration::from_mins(minutes);
        clock.set(Instant::from_timestamp(later));
    }

    fn act(&mut self, commands: &Value) {
        self.pass(5);
        let requests = read(&commands.to_string()).expect("the commands can be read");
        self.workspace.decide(self.project, self.person, &requests, Mode::Commit).expect("they are carried out");
    }

    /// Adds integrations up to a number, each with requirements.
    fn grow(&mut self, integrations: usize, requirements: usize) {
        for number in self.state().integrations.iter().count()..integrations {
            self.act(&content::integration(number, requirements));
        }
    }

    /// Edits issues until the journal has this many entries.
    fn edit_up_to(&mut self, entries: u64) {
        let raised = |number| json!({"command": "issue.add", "args": {"name": format!("Issue {number}")}});
        self.act(&(0..100).map(raised).collect());
        let ids: Vec<_> = self.state().issues.iter().rev().take(100).map(|issue| issue.head.id).collect();
        let begun = self.workspace.store().head(self.project).expect("it can be read").sequence;
        for number in begun..entries {
            let issue = ids[usize::try_from(number).expect("a small number") % ids.len()];
            let args = json!({"issue": issue, "description": format!("Seen again, for the {number}. time")});
            self.act(&json!({"command": "issue.change", "args": args}));
        }
    }

    /// Imports a table of open issues, numbered from `first`.
    fn import_issues(&mut self, first: usize, count: usize) {
        let state = self.state();
        let table = HandedIn::new("issues.csv", content::issues(&state, first, count)).expect("it is small enough");
        let import = ImportAs { kind: EntityKind::Issue, remove: false };
        let imported = self.workspace.import_records(self.project, self.person, import, &table, Mode::Commit);
        let imported = imported.expect("the table can be imported");
        assert_eq!(
            imported.count(Fate::Added),
            count,
            "{:?}",
            imported.rows.iter().find(|row| row.fate != Fate::Added)
        );
    }

    /// Adds a project and turns to it.
    fn add_project(&mut self, number: usize) {
        self.pass(60);
        let new = NewProject {
            code: format!("P{number:02}"),
            ..NewProject::new(&format!("Customer {number} roll-out"), &format!("Customer {number}"), "Dana Whitfield")
        };
        let created = self.workspace.add_project(&new).expect("it can be added");
        (self.project, self.person) = (created.project.0, created.person);
    }

    /// Promises a date for every step.
    fn promise(&mut self) {
        let state = self.state();
        let methodology = state.get(state.project().methodology).expect("it has one");
        let commitments = methodology.content.steps.iter().enumerate().map(|(at, step)| {
            let date = format!("2026-{:02}-15", 9 + at % 4);
            json!({"command": "commitment.add", "args": {"step": step.id, "name": step.name, "party": "provider",
                "date": date}})
        });
        self.act(&commitments.collect());
    }
}
