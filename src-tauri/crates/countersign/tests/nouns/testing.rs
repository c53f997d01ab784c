//! Scenarios, runs, issues, sample files and deliverables.

use serde_json::{Value, json};

use crate::world::World;

/// A level that no step asks for, so that runs of it wait for no gate.
const LEVEL: &str = "regression";

impl World {
    fn with_scenario() -> Self {
        let mut world = Self::new();
        world.done("scenario.add", json!({"name": "A supplier arrives", "level": LEVEL, "kind": "happy"}));
        world
    }

    fn row(&self, outcome: &str, more: &Value) -> Value {
        let mut row = json!({"scenario": "SCN-01", "outcome": outcome});
        row.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        json!({"level": LEVEL, "rows": [row]})
    }
}

#[test]
fn scenarios_are_added_changed_and_removed_until_they_are_run() {
    let mut world = World::with_scenario();
    let many =
        json!([{"name": "Two", "level": "unit", "kind": "edge"}, {"name": "Three", "level": "unit", "kind": "edge"}]);
    assert_eq!(world.done("scenario.add-many", json!({"scenarios": many}))["reference"], "SCN-03");
    assert_eq!(world.refused("scenario.add-many", json!({"scenarios": []})), "scenarios-empty");
    let changed =
        world.done("scenario.change", json!({"scenario": "SCN-02", "steps": ["Send.", "Look."], "kind": "volume"}));
    assert_eq!((&changed["steps"], &changed["kind"]), (&json!(["Send.", "Look."]), &json!("volume")));
    world.done("scenario.remove", json!({"scenario": "SCN-02"}));
    let failed =
        world.row("fail", &json!({"actual": "Missing", "open_issue": {"name": "Missing", "severity": "minor"}}));
    world.done("run.record", failed);
    assert_eq!(world.refused("scenario.remove", json!({"scenario": "SCN-01"})), "scenario-was-run");
    world.done("issue.add", json!({"name": "By three", "scenario": "SCN-03"}));
    assert_eq!(world.refused("scenario.remove", json!({"scenario": "SCN-03"})), "scenario-has-issue");
    assert_eq!(world.refused("scenario.add", json!({"name": " ", "level": "unit", "kind": "edge"})), "field-required");
}

#[test]
fn a_failed_row_opens_an_issue_and_is_repeated() {
    let mut world = World::with_scenario();
    let opened =
        json!({"actual": "Not there after 2 hours", "open_issue": {"name": "No supplier", "severity": "major"}});
    let run = world.done("run.record", world.row("fail", &opened));
    assert_eq!((&run["reference"], &run["outcome"]), (&json!("RUN-01"), &json!("fail")));
    let issue = world.workspace.show(world.project, "ISS-01").unwrap().body;
    assert_eq!(issue["description"], "Not there after 2 hours");
    assert_eq!(issue["scenario"], run["rows"][0]["scenario"]);
    let again = json!({"retest_of": "RUN-01", "actual": "There"});
    assert_eq!(world.done("run.record", world.row("pass", &again))["rows"][0]["retest_of"], run["id"]);
}

#[test]
fn a_run_is_refused_where_it_says_too_little_or_contradicts_itself() {
    let mut world = World::with_scenario();
    world.done("scenario.add", json!({"name": "Of another level", "level": "unit", "kind": "happy"}));
    world.done("issue.add", json!({"name": "Known"}));
    world.done("run.record", json!({"level": LEVEL, "outcome": "pass"}));
    let open = json!({"name": "It", "severity": "minor"});
    for (outcome, more, code) in [
        ("fail", json!({}), "failure-without-issue"),
        ("fail", json!({"issue": "ISS-01", "open_issue": open}), "issue-named-and-opened"),
        ("pass", json!({"open_issue": open}), "issue-without-failure"),
        ("not-applicable", json!({}), "not-applicable-needs-reason"),
        ("pass", json!({"scenario": "SCN-02"}), "scenario-of-other-level"),
        ("pass", json!({"retest_of": "RUN-01"}), "retest-of-other-scenario"),
    ] {
        let args = world.row(outcome, &more);
        assert_eq!(world.refused("run.record", args), code);
    }
    assert_eq!(world.refused("run.record", json!({"level": LEVEL})), "run-without-outcome");
    let row = json!({"scenario": "SCN-01", "outcome": "pass"});
    let contradicts = json!({"level": LEVEL, "rows": [row], "outcome": "fail"});
    assert_eq!(world.refused("run.record", contradicts), "run-outcome-contradicts");
    assert_eq!(world.refused("run.record", json!({"level": LEVEL, "rows": [row, row]})), "scenario-twice");
    let future = json!({"level": LEVEL, "outcome": "pass", "executed_at": "2026-03-09T08:00:00Z"});
    assert_eq!(world.refused("run.record", future), "run-in-future");
    let early = json!({"level": "unit", "rows": [{"scenario": "SCN-02", "outcome": "pass"}]});
    assert_eq!(world.refused("run.record", early), "gate-start", "a run waits for the gate of its step");
}

#[test]
fn an_issue_lives_until_it_ends_and_can_be_opened_again() {
    let mut world = World::new();
    let raised = world.done("issue.add", json!({"name": "Dates shift", "severity": "minor", "kind": "data"}));
    assert_eq!((&raised["reference"], &raised["status"]), (&json!("ISS-01"), &json!("new")));
    let changed =
        world.done("issue.change", json!({"issue": "ISS-01", "status": "in-work", "owner": "Dana Whitfield"}));
    assert_eq!(changed["status"], "in-work");
    assert_eq!(world.refused("issue.change", json!({"issue": "ISS-01", "status": "closed"})), "issue-ends-otherwise");
    let close = json!({"issue": "ISS-01", "resolution": "Read as UTC", "root_cause": "mapping"});
    assert_eq!(world.done("issue.close", close.clone())["status"], "closed");
    assert_eq!(world.refused("issue.close", close), "issue-ended-already");
    assert_eq!(world.refused("issue.change", json!({"issue": "ISS-01", "status": "new"})), "issue-ended-already");
    let reopen = json!({"issue": "ISS-01", "reason": "Shifts again"});
    assert_eq!(world.done("issue.reopen", reopen.clone())["status"], "in-work");
    assert_eq!(world.refused("issue.reopen", reopen), "issue-open-already");
    assert_eq!(world.done("issue.reject", json!({"issue": "ISS-01", "reason": "As specified"}))["status"], "rejected");
    world.done("issue.add", json!({"name": "Dates shift, too"}));
    assert_eq!(world.refused("issue.duplicate", json!({"issue": "ISS-02", "of": "ISS-02"})), "issue-repeats-none");
    let repeats = world.done("issue.duplicate", json!({"issue": "ISS-02", "of": "ISS-01"}));
    assert_eq!(repeats["status"], "duplicate");
}

#[test]
fn only_a_minor_issue_is_deferred_and_only_by_the_customer() {
    let mut world = World::new();
    let customer = json!({"name": "Anna Weiß", "organisation": "Österle Maschinenbau GmbH"});
    world.done("person.add", customer);
    world.done("issue.add", json!({"name": "Grave", "severity": "blocker"}));
    world.done("issue.add", json!({"name": "Small", "severity": "cosmetic"}));
    let defer = |issue: &str, by: &str, to: &str| json!({"issue": issue, "agreed_by": by, "to": to});
    let code = world.refused("issue.defer", defer("ISS-01", "Anna Weiß", "2026-06-01"));
    assert_eq!(code, "issue-too-severe-to-defer");
    let code = world.refused("issue.defer", defer("ISS-02", "Dana Whitfield", "2026-06-01"));
    assert_eq!(code, "issue-deferred-by-other-party");
    assert_eq!(world.refused("issue.defer", defer("ISS-02", "Anna Weiß", "2026-02-01")), "date-in-past");
    let deferred = world.done("issue.defer", defer("ISS-02", "Anna Weiß", "2026-06-01"));
    assert_eq!((&deferred["status"], &deferred["deferred_to"]), (&json!("deferred"), &json!("2026-06-01")));
}

#[test]
fn files_are_named_by_digest_with_owner_and_day() {
    let mut world = World::new();
    let digest = world.attach("suppliers.csv", b"Number,Name\n");
    let sample = world.done("sample-file.add", json!({"name": "suppliers.csv", "file": digest, "size": 12}));
    assert_eq!((&sample["received_on"], &sample["owner"]), (&json!("2026-03-02"), &json!(world.person)));
    let changed =
        world.done("sample-file.change", json!({"sample_file": "suppliers.csv", "masking": "Names replaced"}));
    assert_eq!(changed["masking"], "Names replaced");
    world.done("sample-file.remove", json!({"sample_file": "suppliers.csv"}));
    assert_eq!(world.refused("sample-file.remove", json!({"sample_file": "suppliers.csv"})), "not-found");
    let file = json!({"document": "data-mappings", "name": "map.xlsx", "file": digest, "note": "Agreed"});
    assert_eq!(world.done("deliverable.add", file)["note"], "Agreed");
    world.done("deliverable.remove", json!({"deliverable": "map.xlsx"}));
    let unknown = json!({"name": "other.csv", "file": "cd".repeat(32), "size": 12});
    assert_eq!(world.refused("sample-file.add", unknown), "file-not-attached");
    let evidence = json!([{"name": "log.txt", "digest": "cd".repeat(32)}]);
    assert_eq!(world.refused("issue.add", json!({"name": "Late", "evidence": evidence})), "file-not-attached");
    let nowhere = json!({"document": "poem", "name": "map.xlsx", "file": digest});
    assert_eq!(world.refused("deliverable.add", nowhere), "document-unknown");
}
