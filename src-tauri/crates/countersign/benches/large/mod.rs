//! Large workspaces to measure with, made by commands once and kept in the target folder.

use std::path::{Path, PathBuf};

use countersign::commands::read;
use countersign::sample::{self, Extent};
use countersign::workspace::{Access, Mode, Workspace};
use domain::identity::{EntityId, Id};
use domain::person::Person;
use serde_json::{Value, json};

/// How large a project is.
pub struct Size {
    /// The name of the file.
    pub name: &'static str,
    /// Integrations.
    pub integrations: usize,
    /// Requirements of each integration that the sample doesn't have.
    pub requirements: usize,
    /// Entries of the journal.
    pub entries: u64,
}

/// The workspace of a portfolio's largest project.
pub const LARGEST: Size = Size { name: "largest", integrations: 200, requirements: 2, entries: 20_000 };

/// A project whose requirements document has about 60 pages.
pub const PAGES_60: Size = Size { name: "pages-60", integrations: 90, requirements: 4, entries: 0 };

/// A project that is being worked on.
pub struct Large {
    pub path: PathBuf,
    pub workspace: Workspace,
    pub project: EntityId,
}

/// Opens the workspace of a size; makes it first where an earlier bench hasn't.
pub fn open(size: &Size) -> Large {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{}.countersign", size.name));
    if let Ok(workspace) = Workspace::open(&path, Access::Read)
        && let Ok(project) = workspace.project(None)
        && is_whole(&workspace, project, size)
    {
        return Large { path, workspace, project };
    }
    for ending in ["", "-wal", "-shm", "-lock"] {
        let _ = std::fs::remove_file(format!("{}{ending}", path.display()));
    }
    make(&path, size);
    let workspace = Workspace::open(&path, Access::Read).expect("it was made");
    let project = workspace.project(None).expect("it holds one project");
    Large { path, workspace, project }
}

fn is_whole(workspace: &Workspace, project: EntityId, size: &Size) -> bool {
    let head = workspace.store().head(project).map(|head| head.sequence);
    let integrations = workspace.state(project).map(|state| state.integrations.iter().count());
    matches!((head, integrations), (Ok(head), Ok(count)) if head >= size.entries && count == size.integrations)
}

fn make(path: &Path, size: &Size) {
    let workspace = sample::create(path, Extent::BeforeAcceptance).expect("the sample can be played");
    workspace.close().expect("it can be closed");
    let mut workspace = Workspace::open(path, Access::Write).expect("it can be opened");
    let project = workspace.project(None).expect("it holds one project");
    let person = workspace.person(project, "Dana Whitfield").expect("she is in the sample");
    let there = workspace.state(project).expect("it can be read").integrations.iter().count();
    for number in there..size.integrations {
        act(&mut workspace, project, person, &grown(number, size.requirements));
    }
    let issues: Vec<_> =
        (0..100).map(|number| json!({"command": "issue.add", "args": {"name": format!("Issue {number}")}})).collect();
    act(&mut workspace, project, person, &json!(issues));
    let ids: Vec<_> = {
        let state = workspace.state(project).expect("it can be read");
        state.issues.iter().rev().take(100).map(|issue| issue.head.id).collect()
    };
    for number in 0.. {
        if workspace.store().head(project).expect("it can be read").sequence >= size.entries {
            break;
        }
        let args =
            json!({"issue": ids[number % ids.len()], "description": format!("Seen again, for the {number}. time")});
        act(&mut workspace, project, person, &json!({"command": "issue.change", "args": args}));
    }
    workspace.close().expect("it can be closed");
}

/// An integration with its requirements.
fn grown(number: usize, requirements: usize) -> Value {
    let mut commands = vec![json!({"command": "integration.add", "args": {"name": format!("Interface {number}"),
        "object": "invoices", "direction": if number.is_multiple_of(2) { "inbound" } else { "outbound" },
        "method": "Flat file", "source_system": "SAP S/4HANA", "frequency": "Hourly", "format": "CSV",
        "trigger": "Schedule", "window": "00:00 to 24:00", "volume_daily": 1200, "volume_peak": 8000,
        "key_fields": "Number", "priority": "must", "standard": true, "go_live_phase": "2"}})];
    for each in 0..requirements {
        commands.push(json!({"command": "requirement.add", "args": {"integration": "$1", "priority": "must",
            "statement": format!("Interface {number} loads every record of kind {each} that changed since the last run, \
                and leaves what did not change alone, so that no approval starts again."),
            "rationale": "An approval that starts again costs a buyer a day, and the supplier a discount.",
            "source": "Workshop of 12 January, minute 14",
            "acceptance_criterion": "Of 100 records with 10 changes exactly 10 are loaded; the log names each of them."}}));
    }
    json!(commands)
}

fn act(workspace: &mut Workspace, project: EntityId, person: Id<Person>, commands: &Value) {
    let requests = read(&commands.to_string()).expect("the commands can be read");
    workspace.decide(project, person, &requests, Mode::Commit).expect("they are carried out");
}
