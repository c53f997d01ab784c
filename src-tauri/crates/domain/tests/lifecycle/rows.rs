//! The rows of the lifecycle table: what each step waits for.

use domain::lifecycle::builtin;
use domain::organisation::Party;
use serde_json::json;

use crate::walk::methodologies;
use crate::world::{World, codes};

/// Every step of `coupa-integration` with what keeps it from starting when the step before it has just begun.
const ROWS: &[(&str, &[&str])] = &[
    ("requirements-definition", &["overview-training-attended"]),
    ("discover", &["business-objects-identified", "non-standard-recorded", "requirements-issued", "timelines-defined"]),
    (
        "design",
        &[
            "architecture-diagram-delivered",
            "best-practices-given",
            "commitment-timeline-sent",
            "custom-requirements-identified",
            "integration-resource-assigned",
            "requirements-reviewed",
            "sample-data-delivered",
            "scope-defined",
        ],
    ),
    ("build", &["data-mapped", "deep-dive-held", "design-signed", "fields-introduced", "mappings-issued"]),
    ("unit-testing", &["test-mode-run-passed"]),
    ("acceptance-testing", &["scenarios-executed", "scenarios-issued", "scenarios-signed", "unit-testing-signed"]),
    ("user-acceptance-training", &["acceptance-signed", "issues-resolved"]),
];

fn an_open_issue(world: &mut World) {
    let person = world.person_of(Party::Customer);
    world.make(
        "issue",
        json!({"workstream": world.workstream, "reference": "ISS-01", "name": "Amounts lack a currency",
            "kind": "defect", "severity": "major", "status": "new", "raised_by": person, "raised_at": world.now}),
    );
}

#[test]
fn every_row_refuses_with_every_reason_and_then_lets_pass() {
    let methodology = &builtin::all()[0];
    assert_eq!(methodology.steps.len(), ROWS.len());
    for (index, (step, expected)) in ROWS.iter().enumerate() {
        let mut world = World::staffed(methodology);
        if let Some(before) = index.checked_sub(1) {
            world.walk_to(before);
            let person = world.hold(&methodology.steps[before].roles[0].role);
            world.run(person, "step.start", json!({"step": methodology.steps[before].id})).unwrap();
        }
        an_open_issue(&mut world);
        let person = world.hold(&methodology.steps[index].roles[0].role);
        let refusal = world.run(person, "step.start", json!({"step": step})).unwrap_err();
        assert_eq!(refusal.message().code, "gate-start");
        assert_eq!(codes(&refusal), *expected, "{step}");
        for condition in refusal.conditions() {
            assert!(!condition.people.is_empty(), "{}: somebody has the move", condition.code);
        }
        if let Some(before) = index.checked_sub(1) {
            world.finish(&methodology.steps[before]);
        }
        world.open_gate(&methodology.steps[index]);
        world.run(person, "step.start", json!({"step": step})).unwrap();
    }
}

#[test]
fn a_vacant_role_keeps_every_step_closed() {
    for methodology in methodologies() {
        for (index, step) in methodology.steps.iter().enumerate() {
            let mut world = World::staffed(&methodology);
            world.walk_to(index);
            let required = step.roles.iter().find(|part| !part.optional).unwrap();
            for person in world.state.people.iter().map(|it| it.head.id).collect::<Vec<_>>() {
                let person_body = world.state.record(person).unwrap().body;
                let roles: Vec<_> = person_body["roles"].as_array().into_iter().flatten().cloned().collect();
                let left: Vec<_> = roles.into_iter().filter(|role| *role != json!(required.role)).collect();
                world.edit(person, &json!({"roles": left}));
            }
            let actor = world.person_of(Party::Customer);
            let refusal = world.run(actor, "step.start", json!({"step": step.id})).unwrap_err();
            assert!(codes(&refusal).contains(&"role-vacant".to_owned()), "{} {}", methodology.id, step.id);
        }
    }
}

#[test]
fn no_step_starts_before_the_ones_before_it() {
    for methodology in methodologies() {
        let mut world = World::staffed(&methodology);
        for step in &methodology.steps[1..] {
            let person = world.hold(&step.roles[0].role);
            let refusal = world.run(person, "step.start", json!({"step": step.id})).unwrap_err();
            assert!(codes(&refusal).contains(&"step-complete".to_owned()), "{} {}", methodology.id, step.id);
        }
    }
}

#[test]
fn a_step_starts_once() {
    let mut world = World::staffed(&builtin::all()[0]);
    world.walk_to(0);
    let step = builtin::all()[0].steps[0].clone();
    let person = world.hold(&step.roles[0].role);
    world.run(person, "step.start", json!({"step": step.id})).unwrap();
    let again = world.run(person, "step.start", json!({"step": step.id})).unwrap_err();
    assert_eq!(again.message().code, "step-started-already");
    let unknown = world.run(person, "step.start", json!({"step": "design-thinking"})).unwrap_err();
    assert_eq!(unknown.message().code, "step-unknown");
}
