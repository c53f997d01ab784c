//! Holes of the traceability matrix: found, justified, and open again when their facts change.

use countersign::domain::traceability::holes;
use serde_json::{Value, json};

use crate::world::World;

/// A level that no step asks for, so that runs of it wait for no gate.
const LEVEL: &str = "regression";

impl World {
    /// The holes as kind and reference of what they are about, each with whether it is justified.
    fn holes(&self) -> Vec<(String, String, bool)> {
        let state = self.workspace.state(self.project).unwrap();
        let line = |hole: &countersign::domain::traceability::Hole| {
            let (_, reference, _) = state.caption(hole.about).unwrap();
            (hole.kind.name(), reference, hole.is_justified(&state))
        };
        holes(&state).iter().map(line).collect()
    }

    fn has_hole(&self, kind: &str, reference: &str) -> bool {
        self.holes().iter().any(|(of, about, _)| of == kind && about == reference)
    }

    fn is_justified(&self, kind: &str, reference: &str) -> bool {
        self.holes().contains(&(kind.to_owned(), reference.to_owned(), true))
    }

    fn scenario(&mut self, more: &Value) -> Value {
        let mut args = json!({"name": "A supplier arrives", "level": LEVEL, "kind": "happy"});
        args.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        self.done("scenario.add", args)
    }
}

#[test]
fn a_hole_closes_when_what_was_missing_is_there() {
    let mut world = World::new();
    let requirement = world.done("requirement.add", json!({"statement": "Suppliers arrive within an hour."}));
    let reference = requirement["reference"].as_str().unwrap().to_owned();
    assert!(world.has_hole("requirement-without-scenario", &reference));
    assert!(world.has_hole("requirement-not-signed", &reference));
    world.scenario(&json!({}));
    assert!(world.has_hole("scenario-without-requirement", "SCN-01"));
    assert!(world.has_hole("scenario-without-run", "SCN-01"));
    world.done("scenario.change", json!({"scenario": "SCN-01", "requirement": reference}));
    assert!(!world.has_hole("scenario-without-requirement", "SCN-01"));
    assert!(!world.has_hole("requirement-without-scenario", &reference));
    let row = json!({"scenario": "SCN-01", "outcome": "pass"});
    world.done("run.record", json!({"level": LEVEL, "rows": [row]}));
    assert!(!world.has_hole("scenario-without-run", "SCN-01"));
}

#[test]
fn a_failure_needs_an_issue_and_a_closed_defect_a_retest() {
    let mut world = World::new();
    let integration = world.done("integration.add", json!({"name": "Suppliers", "direction": "inbound"}));
    let about = integration["reference"].as_str().unwrap().to_owned();
    world.done("run.record", json!({"level": LEVEL, "integration": about, "outcome": "fail"}));
    assert!(world.has_hole("failure-without-issue", "RUN-01"));
    world.done("issue.add", json!({"name": "Nothing arrives", "integration": about}));
    assert!(!world.has_hole("failure-without-issue", "RUN-01"));

    world.scenario(&json!({"integration": about}));
    let open = json!({"name": "Late", "severity": "minor"});
    let failed = json!({"scenario": "SCN-01", "outcome": "fail", "actual": "After two hours", "open_issue": open});
    world.done("run.record", json!({"level": LEVEL, "rows": [failed]}));
    world.done("issue.close", json!({"issue": "ISS-02", "resolution": "The job runs more often."}));
    assert!(world.has_hole("closed-without-retest", "ISS-02"));
    let passed = json!({"scenario": "SCN-01", "outcome": "pass", "retest_of": "RUN-02"});
    world.done("run.record", json!({"level": LEVEL, "rows": [passed]}));
    assert!(!world.has_hole("closed-without-retest", "ISS-02"));
}

#[test]
fn a_justification_counts_until_the_facts_of_its_hole_change() {
    let mut world = World::new();
    world.scenario(&json!({}));
    let hole = json!({"hole": "scenario-without-requirement", "about": "SCN-01"});
    let with = |reason: &str| {
        let mut args = hole.clone();
        args["reason"] = json!(reason);
        args
    };
    assert_eq!(world.refused("hole.justify", with("  ")), "field-required");
    assert_eq!(world.refused("hole.unjustify", hole.clone()), "hole-not-justified");
    let none = json!({"hole": "scenario-without-run", "about": "SCN-07", "reason": "There is none."});
    assert_eq!(world.refused("hole.justify", none), "hole-unknown");

    world.done("hole.justify", with("It proves the landscape, not a requirement."));
    assert!(world.is_justified("scenario-without-requirement", "SCN-01"));
    world.done("scenario.change", json!({"scenario": "SCN-01", "expected": "Something else."}));
    assert!(!world.is_justified("scenario-without-requirement", "SCN-01"), "what it proves may have changed");
    world.done("scenario.change", json!({"scenario": "SCN-01", "clear": ["expected"]}));
    assert!(world.is_justified("scenario-without-requirement", "SCN-01"), "the facts are the same again");

    world.done("hole.justify", with("Another reason."));
    let state = world.workspace.state(world.project).unwrap();
    assert_eq!(state.justifications.len(), 1, "the newer reason takes the place of the older");
    world.decide("hole.unjustify", &hole).unwrap();
    assert!(!world.is_justified("scenario-without-requirement", "SCN-01"));
}
