//! The use cases over a real workspace file.

use std::path::PathBuf;

use countersign::Error;
use countersign::clock::Clock;
use countersign::commands::read;
use countersign::domain::entity::EntityKind;
use countersign::domain::identity::{EntityId, Id};
use countersign::domain::person::Person;
use countersign::text::Words;
use countersign::workspace::{Access, HistoryQuery, Mode, NewProject, Workspace};
use tempfile::TempDir;

struct World {
    folder: TempDir,
    path: PathBuf,
    workspace: Workspace,
    project: EntityId,
    person: Id<Person>,
}

#[allow(clippy::unwrap_used, reason = "a world that can't be set up ends the test")]
fn world() -> World {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("oesterle.countersign");
    let new = NewProject::new("S/4HANA integrations", "Österle Maschinenbau GmbH", "Dana Whitfield");
    let clock = Clock::at("2026-03-02T08:00:00Z".parse().unwrap());
    let (workspace, created) = Workspace::create_with(&path, &new, clock).unwrap();
    World { folder, path, workspace, project: created.project.0, person: created.person }
}

impl World {
    fn decide(&mut self, commands: &str) -> Result<countersign::workspace::Decided, Error> {
        self.workspace.decide(self.project, self.person, &read(commands)?, Mode::Commit)
    }

    fn entries(&self) -> usize {
        let query = HistoryQuery { project: Some(self.project), limit: 100, ..HistoryQuery::default() };
        self.workspace.history(&query).expect("the history is read").len()
    }
}

const BANK: &str = r#"{"command": "organisation.add", "args": {"name": "Bank", "party": "third-party"}}"#;

#[test]
fn a_new_workspace_holds_its_project_and_is_clean() {
    let world = world();
    let projects = world.workspace.projects().unwrap();
    assert_eq!(projects.len(), 1);
    assert_eq!(world.workspace.project(None).unwrap(), world.project);
    assert_eq!(world.workspace.project(Some("S/4HANA integrations")).unwrap(), world.project);
    assert!(world.workspace.verify().unwrap().is_clean());
    assert_eq!(world.entries(), 1);
    let again = Workspace::create(&world.path, &NewProject::new("Other", "Other", "Other"));
    assert_eq!(again.unwrap_err().code(), "exists");
}

#[test]
fn an_array_is_one_operation_and_later_commands_name_what_earlier_ones_made() {
    let mut world = world();
    let person = r#"{"command": "person.add", "args": {"name": "Kim", "organisation": "$1", "phone": "$100"}}"#;
    let decided = world.decide(&format!("[{BANK}, {person}]")).unwrap();
    assert_eq!(decided.values.len(), 2);
    assert_eq!(decided.revision, 2);
    assert_eq!(decided.kinds(), [EntityKind::Organisation, EntityKind::Person]);
    assert_eq!(world.entries(), 2);
    let kim = world.workspace.show(world.project, "Kim").unwrap();
    assert_eq!(kim.body["organisation"], decided.values[0].unwrap().to_string());
    assert_eq!(kim.body["phone"], "$100", "no command of that number came before: it is text");
}

#[test]
fn a_refusal_takes_the_whole_array_back() {
    let mut world = world();
    let unknown = r#"{"command": "person.add", "args": {"name": "Kim", "organisation": "Nobody"}}"#;
    let error = world.decide(&format!("[{BANK}, {unknown}]")).unwrap_err();
    assert_eq!((error.exit_code(), error.code()), (1, "refused"));
    let details = error.to_json(Words::english())["details"].clone();
    assert_eq!(details["reason"], "not-found");
    assert_eq!(details["command"]["number"], 2);
    assert_eq!(world.entries(), 1);
    assert_eq!(world.workspace.list(world.project, EntityKind::Organisation, Some("bank")).unwrap(), []);
}

#[test]
fn a_closed_gate_names_every_condition_with_who_can_meet_it() {
    let mut world = world();
    let status = world.workspace.status(world.project).unwrap();
    let step = &status.workstreams[0].steps[1];
    let start = format!(r#"{{"command": "step.start", "args": {{"step": "{}"}}}}"#, step.id);
    let error = world.decide(&start).unwrap_err();
    let json = error.to_json(Words::english());
    let conditions = json["details"]["conditions"].as_array().unwrap();
    assert_eq!(conditions.len(), step.gate.conditions.len());
    for condition in conditions {
        assert!(condition["message"].as_str().unwrap().contains(' '), "in words: {condition}");
        assert!(condition["party"].is_string() && condition["roles"].is_array(), "{condition}");
    }
}

#[test]
fn a_dry_run_says_the_same_and_changes_nothing() {
    let mut world = world();
    let tried = world.workspace.decide(world.project, world.person, &read(BANK).unwrap(), Mode::DryRun).unwrap();
    assert_eq!(tried.kinds(), [EntityKind::Organisation]);
    assert_eq!(world.entries(), 1);
    assert_eq!(world.workspace.list(world.project, EntityKind::Organisation, None).unwrap().len(), 2);
}

#[test]
fn undo_and_redo_go_back_and_forth_and_say_so() {
    let mut world = world();
    world.decide(BANK).unwrap();
    let label = |message| Words::english().say(&message);
    let possible = world.workspace.undo_state(world.project).unwrap();
    assert_eq!((possible.undo.map(label), possible.redo), (Some("Added Bank".to_owned()), None));
    let undone = world.workspace.undo(world.project, world.person).unwrap();
    assert_eq!(label(undone.label), "Undid: Added Bank");
    assert_eq!(world.workspace.list(world.project, EntityKind::Organisation, None).unwrap().len(), 2);
    world.workspace.redo(world.project, world.person).unwrap();
    assert_eq!(world.workspace.list(world.project, EntityKind::Organisation, None).unwrap().len(), 3);
    let error = world.workspace.redo(world.project, world.person).unwrap_err();
    assert_eq!((error.exit_code(), error.message(Words::english()).as_str()), (1, "There is nothing to do again"));
    assert!(world.workspace.verify().unwrap().is_clean());
}

#[test]
fn a_reader_sees_what_was_written_and_writes_nothing() {
    let mut world = world();
    let mut reader = Workspace::open(&world.path, Access::Read).unwrap();
    reader.state(world.project).unwrap();
    world.decide(BANK).unwrap();
    assert_eq!(reader.list(world.project, EntityKind::Organisation, None).unwrap().len(), 3);
    let error = reader.decide(world.project, world.person, &read(BANK).unwrap(), Mode::Commit).unwrap_err();
    assert_eq!((error.exit_code(), error.code()), (3, "read-only"));
    let second = Workspace::open(&world.path, Access::Write).unwrap_err();
    assert_eq!((second.exit_code(), second.code()), (3, "in-use"));
}

#[test]
fn several_projects_are_told_apart() {
    let mut world = world();
    let other = NewProject::new("Ariba retirement", "Nordlicht AG", "Kim Sørensen");
    let created = world.workspace.add_project(&other).unwrap();
    assert_eq!(world.workspace.project(None).unwrap_err().code(), "project-not-said");
    assert_eq!(world.workspace.project(Some("Ariba retirement")).unwrap(), created.project.0);
    assert_eq!(world.workspace.person(created.project.0, "Kim Sørensen").unwrap(), created.person);
    assert_eq!(world.workspace.person(world.project, "Kim Sørensen").unwrap_err().exit_code(), 2);
}

#[test]
fn a_file_comes_in_with_the_type_that_its_name_promises() {
    let mut world = world();
    let file = world.folder.path().join("suppliers.CSV");
    std::fs::write(&file, "Name*\nBolt AG\n").unwrap();
    let blob = world.workspace.add_blob(&file).unwrap();
    assert_eq!((blob.media_type.as_str(), blob.size), ("text/csv", 14));
    let error = world.workspace.add_blob(&world.folder.path().join("gone.csv")).unwrap_err();
    assert_eq!((error.exit_code(), error.code()), (3, "missing"));
}
