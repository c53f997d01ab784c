//! What is written is read back, by another opening of the file too.

use domain::entity::{Change, EntityKind};
use serde_json::json;
use store::{Access, Error, HistoryQuery, Workspace};

use crate::sample::{edited, id, workspace};

#[test]
fn what_is_written_is_read_back_after_closing() {
    let (folder, path, workspace, journal) = workspace();
    let written = workspace.state(journal.project).unwrap();
    let entry = workspace.history(&HistoryQuery { limit: 1, ..HistoryQuery::default() }).unwrap().remove(0);
    workspace.close().unwrap();

    let beside: Vec<_> = std::fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(beside, ["acme.countersign"], "at rest it is one plain file");
    let workspace = Workspace::open(&path, Access::Read).unwrap();
    assert_eq!(workspace.state(journal.project).unwrap(), written);
    assert_eq!(workspace.projects().unwrap()[0].name, "Österle Maschinenbau");
    assert_eq!(workspace.entry(entry.id).unwrap(), entry);
    assert_eq!(workspace.head(journal.project).unwrap().hash, entry.hash);
    let verification = workspace.verify().unwrap();
    assert_eq!(verification.findings, []);
    assert_eq!((verification.entries, verification.entities), (1, 3));
}

#[test]
fn an_existing_file_is_not_overwritten() {
    let (_folder, path, workspace, _) = workspace();
    workspace.close().unwrap();
    let before = std::fs::read(&path).unwrap();
    assert_eq!(Workspace::create(&path).unwrap_err().code(), "exists");
    assert_eq!(std::fs::read(&path).unwrap(), before);
}

#[test]
fn a_stale_change_is_refused_whole() {
    let (_folder, _, mut workspace, mut journal) = workspace();
    let issue = journal.issue("Prices without currency");
    workspace.commit(&journal.operation(vec![issue.clone()])).unwrap();
    let body = issue.after.unwrap();
    workspace.commit(&journal.operation(vec![edited(&body, "name", "Prices lack a currency")])).unwrap();

    let (other, stale) = (journal.issue("Another"), edited(&body, "name", "From an old window"));
    let refused = workspace.commit(&journal.operation(vec![other, stale])).unwrap_err();
    assert_eq!((refused.code(), refused.class().exit_code()), ("conflict", 1));
    let state = workspace.state(journal.project).unwrap();
    assert_eq!(state.issues.iter().map(|issue| issue.name.as_str()).collect::<Vec<_>>(), ["Prices lack a currency"]);
    assert_eq!(workspace.head(journal.project).unwrap().sequence, 3);
}

#[test]
fn what_is_no_entity_is_refused() {
    let (_folder, _, mut workspace, mut journal) = workspace();
    let change = Change { kind: EntityKind::Issue, id: id(50), before: None, after: Some(json!({"name": "half"})) };
    let refused = workspace.commit(&journal.operation(vec![change])).unwrap_err();
    assert_eq!(refused.code(), "invalid-entity");
}

#[test]
fn fields_that_this_version_does_not_know_survive_a_change() {
    let (_folder, _, mut workspace, mut journal) = workspace();
    let mut issue = journal.issue("Prices without currency");
    issue.after.as_mut().unwrap()["mood"] = json!("grim");
    workspace.commit(&journal.operation(vec![issue.clone()])).unwrap();
    // As the domain writes it: from its own type, which has no such field.
    let mut known = issue.after.unwrap();
    known.as_object_mut().unwrap().remove("mood");
    let entry = workspace.commit(&journal.operation(vec![edited(&known, "name", "Currency")])).unwrap();

    let changes = workspace.changes(entry.id).unwrap();
    assert_eq!(changes[0].after.as_ref().unwrap()["mood"], "grim");
    assert_eq!(workspace.verify().unwrap().findings, []);
}

#[test]
fn history_is_paged_and_follows_an_entity() {
    let (_folder, _, mut workspace, mut journal) = workspace();
    let issue = journal.issue("Prices without currency");
    workspace.commit(&journal.operation(vec![issue.clone()])).unwrap();
    for number in 0..5 {
        let other = journal.issue(&format!("Other {number}"));
        workspace.commit(&journal.operation(vec![other])).unwrap();
    }
    workspace.commit(&journal.operation(vec![edited(&issue.after.unwrap(), "name", "Currency")])).unwrap();

    let sequences =
        |query: HistoryQuery| workspace.history(&query).unwrap().iter().map(|entry| entry.sequence).collect::<Vec<_>>();
    let project = Some(journal.project);
    assert_eq!(sequences(HistoryQuery { project, limit: 3, ..HistoryQuery::default() }), [8, 7, 6]);
    assert_eq!(
        sequences(HistoryQuery { project, before: Some(6), limit: 9, ..HistoryQuery::default() }),
        [5, 4, 3, 2, 1]
    );
    let entity = Some(issue.id);
    assert_eq!(sequences(HistoryQuery { project, entity, limit: 9, ..HistoryQuery::default() }), [8, 2]);
    assert_eq!(sequences(HistoryQuery { entity, before: Some(8), limit: 9, ..HistoryQuery::default() }), [2]);
    assert_eq!(sequences(HistoryQuery { limit: 2, ..HistoryQuery::default() }), [8, 7]);
    assert!(sequences(HistoryQuery { project: Some(id(99)), limit: 9, ..HistoryQuery::default() }).is_empty());
}

#[test]
fn a_project_of_five_thousand_entities_is_one_operation() {
    let (_folder, _, mut workspace, mut journal) = workspace();
    let changes: Vec<_> = (0..5000).map(|number| journal.issue(&format!("Issue {number}"))).collect();
    workspace.commit(&journal.operation(changes)).unwrap();
    assert_eq!(workspace.state(journal.project).unwrap().issues.len(), 5000);
    assert_eq!(workspace.verify().unwrap().findings, []);
}

#[test]
fn a_backup_is_a_workspace_of_its_own() {
    let (folder, _, mut workspace, mut journal) = workspace();
    let copy = folder.path().join("copy.countersign");
    let before = workspace.state(journal.project).unwrap();
    workspace.backup(&copy).unwrap();
    assert_eq!(workspace.backup(&copy).unwrap_err().code(), "exists");
    let issue = journal.issue("After the backup");
    workspace.commit(&journal.operation(vec![issue])).unwrap();

    let copy = Workspace::open(&copy, Access::Read).unwrap();
    assert_eq!(copy.state(journal.project).unwrap(), before);
    assert_eq!(copy.verify().unwrap().findings, []);
    assert!(matches!(copy.state(id(99)), Err(Error::NoProject(_))));
}
