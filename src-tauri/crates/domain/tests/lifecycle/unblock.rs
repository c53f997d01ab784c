//! What would open the next gate fastest: every condition in one act, in the stated order. And the matrix beside it.

use domain::identity::{EntityId, Id};
use domain::lifecycle::assess::project_status;
use domain::lifecycle::builtin;
use domain::lifecycle::matrix::{MatrixCell, matrix};
use domain::lifecycle::status::StepState;
use domain::lifecycle::unblock::{Unblocking, UnblockingAct, unblocking};
use domain::organisation::Party;
use domain::refusal::Screen;
use serde_json::json;

use crate::walk::methodologies;
use crate::world::World;

fn unblock(world: &World, acting: Option<Party>) -> Option<Unblocking> {
    let status = project_status(&world.state, world.today());
    unblocking(&world.state, world.today(), &status.workstreams[0], acting)
}

/// The codes of the first condition of each act, in the order of the acts.
fn order(world: &World, acting: Option<Party>) -> Vec<String> {
    let acts = unblock(world, acting).unwrap().acts;
    acts.into_iter().map(|act| act.conditions[0].code.clone()).collect()
}

/// A project in which a step has started and nothing of it is done.
fn begun(step: usize) -> World {
    let methodology = &builtin::all()[0];
    let mut world = World::staffed(methodology);
    world.walk_to(step);
    let person = world.hold(&methodology.steps[step].roles[0].role);
    world.run(person, "step.start", json!({"step": methodology.steps[step].id})).unwrap();
    world
}

fn issue(world: &mut World, reference: &str, owner: Party) -> EntityId {
    let owner = world.person_of(owner);
    let body = json!({"workstream": world.workstream, "reference": reference, "name": "Amounts lack a currency",
        "kind": "defect", "severity": "major", "status": "new", "owner": owner, "raised_by": owner,
        "raised_at": world.now});
    world.make("issue", body)
}

#[test]
fn single_acts_come_before_several_and_what_frees_more_before_what_frees_less() {
    let world = begun(2);
    let expected = ["fields-introduced", "deep-dive-held", "mappings-issued", "data-mapped", "design-signed"];
    assert_eq!(order(&world, Some(Party::Provider)), expected);
    let acts = unblock(&world, Some(Party::Provider)).unwrap().acts;
    let sizes: Vec<_> = acts.iter().map(|act| (act.takes, act.frees, act.waits)).collect();
    // Two integrations: one confirmation serves both; a mapping is a file for each.
    assert_eq!(sizes, [(1, 2, false), (1, 1, false), (1, 1, false), (2, 2, false), (1, 1, true)]);
}

#[test]
fn what_waits_for_the_others_comes_last_and_no_longer_waits_when_they_are_done() {
    let mut world = begun(2);
    let step = world.methodology().steps[2].clone();
    for code in ["deep-dive-held", "fields-introduced", "data-mapped", "mappings-issued"] {
        let signature = |act: &UnblockingAct| act.place.screen == Screen::SignOffs && act.waits;
        assert!(unblock(&world, None).unwrap().acts.last().is_some_and(signature), "before {code}");
        world.meet(&step, code);
    }
    let left = unblock(&world, None).unwrap();
    assert_eq!((left.step.0.as_str(), left.started), ("design", true));
    let acts: Vec<_> = left.acts.iter().map(|act| (act.place.screen, act.waits)).collect();
    assert_eq!(acts, [(Screen::SignOffs, false)]);
}

#[test]
fn the_own_party_comes_first_and_the_reference_decides_what_is_equal() {
    let mut world = begun(5);
    issue(&mut world, "ISS-02", Party::Customer);
    issue(&mut world, "ISS-01", Party::Customer);
    issue(&mut world, "ISS-03", Party::Provider);
    let issues = |acting| {
        let acts = unblock(&world, acting).unwrap().acts;
        let issue = |act: &UnblockingAct| act.conditions[0].message.args.get("issue").cloned();
        acts.iter().filter_map(issue).collect::<Vec<_>>()
    };
    assert_eq!(issues(Some(Party::Customer)), ["ISS-01", "ISS-02", "ISS-03"]);
    assert_eq!(issues(Some(Party::Provider)), ["ISS-03", "ISS-01", "ISS-02"]);
    assert_eq!(issues(None), ["ISS-01", "ISS-02", "ISS-03"]);
}

#[test]
fn conditions_that_one_act_meets_stand_together() {
    let mut world = World::staffed(&builtin::all()[0]);
    let methodology = world.methodology();
    let starts = &methodology.steps[0].starts[0];
    let unblocked = unblock(&world, None).unwrap();
    assert_eq!((unblocked.started, unblocked.acts.len()), (false, 1), "one training serves everybody who lacks it");
    world.meet(&methodology.steps[0], &starts.id.0);
    let next = unblock(&world, None).unwrap();
    assert_eq!(
        (next.step.0.as_str(), next.started),
        ("discover", false),
        "the step can start: the next gate is closed"
    );
}

#[test]
fn every_condition_of_the_gate_is_in_exactly_one_act_at_each_step_of_every_methodology() {
    for methodology in methodologies() {
        let mut world = World::staffed(&methodology);
        for (index, step) in methodology.steps.iter().enumerate() {
            world.open_gate(step);
            let person = world.hold(&step.roles[0].role);
            world.run(person, "step.start", json!({"step": step.id})).unwrap();
            let gate = world.step(&step.id.0).gate;
            if let Some(unblocked) = unblock(&world, Some(Party::Customer)) {
                let mut met: Vec<_> = unblocked.acts.iter().flat_map(|act| &act.conditions).cloned().collect();
                let mut unmet = gate.conditions.clone();
                met.sort_by_key(|condition| format!("{condition:?}"));
                unmet.sort_by_key(|condition| format!("{condition:?}"));
                assert_eq!(met, unmet, "{} {index}", methodology.id);
                assert!(unblocked.acts.iter().any(|act| !act.waits), "{}: somebody can act", step.id);
            }
            world.finish(step);
        }
        assert_eq!(unblock(&world, None), None, "everything is complete");
    }
}

fn rows(world: &World) -> Vec<Vec<MatrixCell>> {
    let status = project_status(&world.state, world.today());
    let rows = matrix(&world.state, world.today(), &status.workstreams[0]);
    rows.into_iter().map(|(_, cells)| cells).collect()
}

#[test]
fn a_signed_cell_has_a_seal_and_a_day_until_its_own_integration_changes() {
    let mut world = World::staffed(&builtin::all()[0]);
    world.walk_to(3);
    for row in rows(&world) {
        assert_eq!((row[2].state, row[2].signed), (StepState::Complete, true));
        assert_eq!(row[2].on, Some(world.today()));
        assert_eq!((row[0].state, row[0].signed), (StepState::Complete, false), "nobody signs this step");
        assert_eq!((row[4].state, row[4].on), (StepState::Locked, None));
    }
    let requirement = world.state.requirements.iter().next().unwrap();
    let (id, integration) = (requirement.head.id, requirement.integration);
    let of: Id<domain::integration::Integration> = integration.unwrap();
    world.edit(id, &json!({"statement": "The interface loads every changed record within 5 minutes of the export."}));
    let status = project_status(&world.state, world.today());
    for (integration, cells) in matrix(&world.state, world.today(), &status.workstreams[0]) {
        let expected = if integration == of { (StepState::Stale, false) } else { (StepState::Complete, true) };
        assert_eq!((cells[2].state, cells[2].signed), expected);
    }
}

#[test]
fn a_cell_counts_the_items_of_its_own_integration() {
    let mut world = begun(2);
    let step = world.methodology().steps[2].clone();
    world.meet(&step, "fields-introduced");
    for row in rows(&world) {
        assert_eq!((row[2].state, row[2].done, row[2].of, row[2].on), (StepState::InProgress, 1, 2, None));
    }
}
