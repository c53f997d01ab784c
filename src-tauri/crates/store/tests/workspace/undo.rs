//! Undo and redo, tried with random operations against a model.

use std::collections::BTreeMap;

use domain::entity::{Change, EntityKind};
use domain::identity::{EntityId, Id};
use proptest::prelude::*;
use serde_json::{Value, json};
use store::{Operation, Undo, Workspace, stamped};

use crate::sample::{Journal, edited, workspace};

type Contents = BTreeMap<EntityId, Value>;

/// Issues without the stamps that an undo doesn't restore.
fn contents(workspace: &Workspace, journal: &Journal) -> Contents {
    let state = workspace.state(journal.project).unwrap();
    let records = state.records().into_iter().filter(|record| record.kind == EntityKind::Issue);
    let stripped = records.map(|mut record| {
        for stamp in ["revision", "changed_at", "changed_by"] {
            record.body.as_object_mut().unwrap().remove(stamp);
        }
        (record.id, record.body)
    });
    stripped.collect()
}

fn undo(workspace: &mut Workspace, journal: &mut Journal) -> bool {
    let Undo::Ready { entry, inverse } = workspace.undoable(journal.project).unwrap() else { return false };
    let operation = journal.operation(Vec::new());
    let changes = stamped(inverse, operation.at, operation.person);
    workspace.commit(&Operation { undoes: Some(entry.id), changes, ..operation }).unwrap();
    assert!(workspace.entry(entry.id).unwrap().undone_by.is_some());
    true
}

fn redo(workspace: &mut Workspace, journal: &mut Journal) -> bool {
    let Undo::Ready { entry, inverse } = workspace.redoable(journal.project).unwrap() else { return false };
    let operation = journal.operation(Vec::new());
    let changes = stamped(inverse, operation.at, operation.person);
    workspace.commit(&Operation { redoes: Some(entry.id), changes, ..operation }).unwrap();
    assert_eq!(workspace.entry(entry.id).unwrap().undone_by, None);
    true
}

#[derive(Clone, Debug)]
enum Act {
    Add,
    Edit(prop::sample::Index),
    Remove(prop::sample::Index),
    Sign,
    Undo,
    Redo,
}

fn act() -> impl Strategy<Value = Act> {
    prop_oneof![
        3 => Just(Act::Add),
        3 => any::<prop::sample::Index>().prop_map(Act::Edit),
        1 => any::<prop::sample::Index>().prop_map(Act::Remove),
        1 => Just(Act::Sign),
        5 => Just(Act::Undo),
        4 => Just(Act::Redo),
    ]
}

/// The changes of an act that is no undo or redo; none where there is nothing to edit.
fn changes(act: &Act, workspace: &Workspace, journal: &mut Journal) -> Vec<Change> {
    let state = workspace.state(journal.project).unwrap();
    let records: Vec<_> = state.records().into_iter().filter(|record| record.kind == EntityKind::Issue).collect();
    let chosen = |index: &prop::sample::Index| (!records.is_empty()).then(|| index.get(&records).clone());
    match act {
        Act::Edit(index) => {
            let name = format!("Edited {}", journal.id().0.as_u128() % 100_000);
            chosen(index).map(|record| edited(&record.body, "name", &name)).into_iter().collect()
        }
        Act::Remove(index) => {
            let removed = |record: domain::entity::Record| Change {
                kind: record.kind,
                id: record.id,
                before: Some(record.body),
                after: None,
            };
            chosen(index).map(removed).into_iter().collect()
        }
        _ => vec![journal.issue("Added")],
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn undo_restores_content_redo_brings_it_back_and_the_journal_stays_clean(
        acts in prop::collection::vec(act(), 1..25)
    ) {
        let (_folder, _, mut workspace, mut journal) = workspace();
        // What was there before and after each operation that can be taken back, or done again.
        let mut done: Vec<(Contents, Contents)> = Vec::new();
        let mut undone: Vec<(Contents, Contents)> = Vec::new();
        for act in acts {
            let before = contents(&workspace, &journal);
            match act {
                Act::Undo => {
                    let expected = done.pop();
                    prop_assert_eq!(undo(&mut workspace, &mut journal), expected.is_some());
                    if let Some(step) = expected {
                        prop_assert_eq!(&contents(&workspace, &journal), &step.0);
                        undone.push(step);
                    }
                }
                Act::Redo => {
                    let expected = undone.pop();
                    prop_assert_eq!(redo(&mut workspace, &mut journal), expected.is_some());
                    if let Some(step) = expected {
                        prop_assert_eq!(&contents(&workspace, &journal), &step.1);
                        done.push(step);
                    }
                }
                act => {
                    let changes = changes(&act, &workspace, &mut journal);
                    if changes.is_empty() {
                        continue;
                    }
                    let irreversible = matches!(act, Act::Sign);
                    workspace.commit(&Operation { irreversible, ..journal.operation(changes) }).unwrap();
                    undone.clear();
                    if irreversible {
                        done.clear();
                        let barrier = workspace.undoable(journal.project).unwrap();
                        prop_assert!(matches!(barrier, Undo::Barrier { .. }), "{:?}", barrier);
                    } else {
                        done.push((before, contents(&workspace, &journal)));
                    }
                }
            }
        }
        prop_assert_eq!(workspace.verify().unwrap().findings, vec![]);
    }
}

#[test]
fn the_project_itself_is_not_undone() {
    let (_folder, _, workspace, journal) = workspace();
    assert_eq!(workspace.undoable(journal.project).unwrap(), Undo::Nothing);
    assert_eq!(workspace.redoable(journal.project).unwrap(), Undo::Nothing);
}

#[test]
fn a_reference_is_not_given_twice_after_undo() {
    let (_folder, _, mut workspace, mut journal) = workspace();
    let (issue, counter) = (journal.issue("Prices"), journal.id());
    let body = json!({"id": counter, "revision": 1, "changed_at": journal.now(), "changed_by": journal.person,
        "prefix": "ISS", "last": 48});
    let counter = Change { kind: EntityKind::Counter, id: counter, before: None, after: Some(body) };
    workspace.commit(&journal.operation(vec![issue, counter])).unwrap();
    assert!(undo(&mut workspace, &mut journal));
    let state = workspace.state(journal.project).unwrap();
    assert!(state.issues.is_empty());
    assert_eq!(state.counters.iter().map(|counter| counter.last).collect::<Vec<_>>(), [48]);
}

#[test]
fn revisions_go_up_and_the_stamps_are_those_of_who_undoes() {
    let (_folder, _, mut workspace, mut journal) = workspace();
    let issue = journal.issue("Prices");
    workspace.commit(&journal.operation(vec![issue.clone()])).unwrap();
    let change = edited(issue.after.as_ref().unwrap(), "name", "Amounts");
    workspace.commit(&journal.operation(vec![change])).unwrap();
    undo(&mut workspace, &mut journal);
    let state = workspace.state(journal.project).unwrap();
    let restored = state.get::<domain::issue::Issue>(Id::new(issue.id)).unwrap();
    assert_eq!((restored.name.as_str(), restored.head.revision), ("Prices", 3));
    assert_eq!(restored.head.changed_at, journal.now());
}
