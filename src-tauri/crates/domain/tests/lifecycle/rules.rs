//! The rules of the lifecycle, one test or two for each.

use domain::entity::Entity;
use domain::identity::{EntityId, Id};
use domain::lifecycle::builtin;
use domain::lifecycle::status::{SlotState, StepState};
use domain::person::Person;
use domain::refusal::Refusal;
use serde_json::{Value, json};

use crate::world::{World, codes};

const STEPS: [&str; 7] = [
    "requirements-definition",
    "discover",
    "design",
    "build",
    "unit-testing",
    "acceptance-testing",
    "user-acceptance-training",
];

/// A project that has done everything before a step.
fn at(step: &str) -> World {
    let mut world = World::staffed(&builtin::all()[0]);
    world.walk_to(STEPS.iter().position(|id| *id == step).unwrap());
    world
}

/// A project in which everything is signed.
fn finished() -> World {
    let mut world = at(STEPS[6]);
    let step = world.methodology().steps[6].clone();
    world.finish(&step);
    world
}

fn customer(world: &mut World) -> Id<Person> {
    world.hold(&"customer-integration-manager".into())
}

fn provider(world: &mut World) -> Id<Person> {
    world.hold(&"coupa-integration-manager".into())
}

fn code(refused: Result<impl std::fmt::Debug, Refusal>) -> String {
    refused.unwrap_err().message().code.clone()
}

fn slot(world: &World, step: &str, sign_off: &str) -> domain::lifecycle::status::SlotStatus {
    let step = world.step(step);
    let sign_off = step.sign_offs.into_iter().find(|it| it.id.0 == sign_off).unwrap();
    sign_off.slots.last().unwrap().clone()
}

fn requirement(world: &World) -> EntityId {
    world.state.requirements.iter().next().unwrap().head.id
}

fn issue(world: &mut World, members: &Value) -> EntityId {
    let person = customer(world);
    let mut body = json!({"workstream": world.workstream, "reference": "ISS-01", "name": "Amounts lack a currency",
        "kind": "defect", "severity": "major", "status": "new", "raised_by": person, "raised_at": world.now});
    body.as_object_mut().unwrap().extend(members.as_object().unwrap().clone());
    world.make("issue", body)
}

#[test]
fn a_signature_goes_stale_with_its_cause_and_holds_again_when_the_change_is_taken_back() {
    let mut world = at("build");
    let id = requirement(&world);
    let before = world.state.record(id).unwrap().body["statement"].clone();
    world.edit(id, &json!({"statement": "The interface loads every changed record within 5 minutes of the export."}));
    let stale = slot(&world, "design", "design");
    assert_eq!(stale.state, SlotState::Stale);
    let cause = &stale.stale[0];
    assert_eq!((cause.document.as_str(), cause.changes[0].field.as_str()), ("requirements", "statement"));
    assert_eq!(world.step("design").state, StepState::Stale);
    world.edit(id, &json!({"statement": before}));
    assert_eq!(slot(&world, "design", "design").state, SlotState::Signed);
}

#[test]
fn what_is_informative_unsigns_nothing() {
    let mut world = at("build");
    let id = world.state.systems.iter().next().unwrap().head.id;
    world.edit(id, &json!({"contact": "someone.else@oesterle.example"}));
    assert_eq!(slot(&world, "design", "design").state, SlotState::Signed);
}

#[test]
fn a_stale_signature_is_renewed_under_a_new_revision() {
    let mut world = at("build");
    let person = customer(&mut world);
    world.edit(requirement(&world), &json!({"rationale": "Orders are placed the same day."}));
    let early = world.run(person, "sign-off.sign", json!({"sign_off": "design"})).unwrap_err();
    assert!(codes(&early).iter().any(|code| code == "outdated-document" || code == "mappings-issued"), "{early:#?}");
    for document in ["requirements", "data-mappings"] {
        world.issue_if_needed(document);
    }
    world.run(person, "sign-off.sign", json!({"sign_off": "design"})).unwrap();
    assert_eq!(slot(&world, "design", "design").state, SlotState::Signed);
    assert_eq!(world.state.sign_offs.iter().filter(|it| it.sign_off.0 == "design").count(), 2, "nothing is deleted");
}

#[test]
fn signing_again_what_holds_is_refused() {
    let mut world = at("build");
    let person = customer(&mut world);
    assert_eq!(code(world.run(person, "sign-off.sign", json!({"sign_off": "design"}))), "signed-already");
}

#[test]
fn one_signs_for_ones_own_party_in_an_allowed_role() {
    let mut world = at("design");
    let person = provider(&mut world);
    assert_eq!(code(world.run(person, "sign-off.sign", json!({"sign_off": "design"}))), "not-a-signatory");
    assert_eq!(code(world.run(person, "sign-off.sign", json!({"sign_off": "novel"}))), "sign-off-unknown");
}

#[test]
fn the_author_signs_before_the_one_who_countersigns() {
    let mut world = at("unit-testing");
    let step = world.methodology().steps[4].clone();
    let person = provider(&mut world);
    world.run(person, "step.start", json!({"step": step.id})).unwrap();
    world.meet(&step, "scenarios-executed");
    world.meet(&step, "scenarios-issued");
    let person = customer(&mut world);
    let refusal = world.run(person, "sign-off.sign", json!({"sign_off": "unit-testing"})).unwrap_err();
    assert_eq!(codes(&refusal), ["signature-order"]);
    world.sign_all(&"unit-testing".into());
    assert_eq!(slot(&world, "unit-testing", "unit-testing").state, SlotState::Signed);
}

#[test]
fn who_declines_says_why_and_may_sign_later() {
    let mut world = at("design");
    let step = world.methodology().steps[2].clone();
    for item in ["deep-dive-held", "fields-introduced", "data-mapped", "mappings-issued"] {
        world.meet(&step, item);
    }
    let person = customer(&mut world);
    let decline = |reason: &str| json!({"sign_off": "design", "reason": reason});
    assert_eq!(code(world.run(person, "sign-off.decline", decline(" "))), "field-required");
    world.run(person, "sign-off.decline", decline("Payment terms are not mapped.")).unwrap();
    assert_eq!(slot(&world, "design", "design").state, SlotState::Declined);
    world.run(person, "sign-off.sign", json!({"sign_off": "design"})).unwrap();
    assert_eq!(slot(&world, "design", "design").state, SlotState::Signed);
}

#[test]
fn one_withdraws_only_ones_own_signature_and_only_once() {
    let mut world = at("build");
    let signature = world.state.sign_offs.iter().find(|it| it.sign_off.0 == "design").unwrap();
    let (reference, signer) = (signature.reference.clone(), signature.person);
    let other = provider(&mut world);
    let withdraw = json!({"signature": reference, "reason": "Signed the wrong revision."});
    assert_eq!(code(world.run(other, "sign-off.withdraw", withdraw.clone())), "withdraw-own-only");
    world.run(signer, "sign-off.withdraw", withdraw.clone()).unwrap();
    assert_eq!(slot(&world, "design", "design").state, SlotState::Waiting);
    assert_eq!(code(world.run(signer, "sign-off.withdraw", withdraw)), "withdrawn-already");
}

#[test]
fn a_conditional_signature_names_issues_that_the_project_sign_off_waits_for() {
    let mut world = at("acceptance-testing");
    let step = world.methodology().steps[5].clone();
    let person = provider(&mut world);
    world.run(person, "step.start", json!({"step": step.id})).unwrap();
    let issue = issue(&mut world, &json!({}));
    let person = customer(&mut world);
    let sign = json!({"sign_off": "acceptance", "conditions": ["ISS-01"]});
    let plain = world.run(person, "sign-off.sign", json!({"sign_off": "acceptance"})).unwrap_err();
    assert_eq!(codes(&plain), ["issues-resolved"]);
    assert_eq!(code(world.run(person, "sign-off.sign-conditionally", sign.clone())), "condition-incomplete");
    let none = json!({"sign_off": "acceptance", "conditions": []});
    assert_eq!(code(world.run(person, "sign-off.sign-conditionally", none)), "conditions-missing");
    let due = world.today().plus_days(7);
    world.edit(issue, &json!({"owner": person, "due": due, "workaround": "Currency is set by hand."}));
    world.run(person, "sign-off.sign-conditionally", sign).unwrap();
    assert_eq!(slot(&world, "acceptance-testing", "acceptance").state, SlotState::Conditional);
    let last = world.methodology().steps[6].clone();
    world.open_gate(&last);
    let manager = world.hold(&last.roles[0].role);
    world.run(manager, "step.start", json!({"step": last.id})).unwrap();
    world.meet(&last, "training-held");
    let early = world.run(manager, "sign-off.sign", json!({"sign_off": "project"})).unwrap_err();
    assert_eq!(codes(&early), ["conditional-issue"]);
    world.edit(issue, &json!({"status": "closed"}));
    world.run(manager, "sign-off.sign", json!({"sign_off": "project"})).unwrap();
    assert!(world.states().iter().all(|state| *state == StepState::Complete), "{:?}", world.states());
}

#[test]
fn an_issue_counts_as_resolved_when_minor_and_deferred_by_the_customer() {
    let mut world = at("acceptance-testing");
    let person = customer(&mut world);
    let id = issue(&mut world, &json!({"severity": "minor", "status": "deferred"}));
    let open = |world: &World| {
        let step = world.step("acceptance-testing");
        step.items.iter().any(|item| item.id.0 == "issues-resolved" && !item.unmet.is_empty())
    };
    assert!(open(&world), "nobody agreed");
    world.edit(id, &json!({"deferred_by": person, "deferred_to": world.today().plus_days(30)}));
    assert!(!open(&world));
    world.edit(id, &json!({"severity": "major"}));
    assert!(open(&world), "a major issue can't be deferred");
}

#[test]
fn reopening_lets_items_be_confirmed_again_and_leaves_signatures_alone() {
    let mut world = at("build");
    let person = provider(&mut world);
    let never = json!({"step": "unit-testing", "reason": "A field was forgotten."});
    assert_eq!(code(world.run(person, "step.reopen", never)), "step-not-started");
    let reopen = json!({"step": "design", "reason": "A field was forgotten."});
    world.run(person, "step.reopen", reopen).unwrap();
    assert_eq!(world.step("design").state, StepState::Reconfirm);
    assert_eq!(slot(&world, "design", "design").state, SlotState::Signed);
    let step = world.methodology().steps[2].clone();
    let refusal = world.run(person, "step.start", json!({"step": "build"})).unwrap_err();
    assert!(codes(&refusal).contains(&"reconfirm".to_owned()), "{refusal:#?}");
    for item in step.items.iter().filter(|item| item.id.0 != "design-signed") {
        let person = world.hold(&item.roles[0]);
        world.run(person, "item.confirm", json!({"item": item.id})).unwrap();
    }
    assert_eq!(world.step("design").state, StepState::Complete);
}

#[test]
fn a_waiver_is_the_protected_partys_and_ends_on_its_day() {
    let mut world = World::staffed(&builtin::all()[0]);
    let (customer, provider) = (customer(&mut world), provider(&mut world));
    let waiver = |world: &World, condition: &str| {
        json!({"step": "requirements-definition", "condition": condition, "reason": "Attended last year.",
            "expires": world.today().plus_days(10)})
    };
    let training = waiver(&world, "overview-training-attended");
    assert_eq!(code(world.run(customer, "waiver.grant", training.clone())), "waiver-of-other-party");
    let objects = waiver(&world, "business-objects-identified");
    assert_eq!(code(world.run(provider, "waiver.grant", objects)), "never-waived");
    let unknown = waiver(&world, "sunshine");
    assert_eq!(code(world.run(provider, "waiver.grant", unknown)), "condition-unknown");
    world.run(provider, "waiver.grant", training).unwrap();
    assert_eq!(world.step("requirements-definition").state, StepState::Ready);
    world.wait_days(11);
    assert_eq!(world.step("requirements-definition").state, StepState::Locked);
    world.run(provider, "organisation.add", json!({"name": "Hausbank", "party": "third-party"})).unwrap();
    assert!(world.state.waivers.iter().next().unwrap().expiry_noted, "the journal shows it with the next write");
}

#[test]
fn only_a_holder_of_the_role_confirms_and_nothing_ahead_of_time() {
    let mut world = at("discover");
    let architect = world.hold(&"technical-architect".into());
    let lead = world.hold(&"customer-implementation-manager".into());
    let reviewed = json!({"item": "requirements-reviewed"});
    assert_eq!(code(world.run(lead, "item.confirm", reviewed)), "confirm-needs-role");
    let tomorrow = json!({"item": "requirements-reviewed", "on": world.today().plus_days(1)});
    assert_eq!(code(world.run(architect, "item.confirm", tomorrow)), "confirmed-in-future");
    let samples = json!({"item": "sample-data-delivered"});
    let person = customer(&mut world);
    assert_eq!(code(world.run(person, "item.confirm", samples)), "item-is-computed");
    assert_eq!(code(world.run(architect, "item.confirm", json!({"item": "nothing"}))), "item-unknown");
}

#[test]
fn a_document_is_issued_complete_and_once() {
    let mut world = at("requirements-definition");
    let person = world.hold(&"coupa-implementation-manager".into());
    let refusal = world.run(person, "document.issue", json!({"document": "requirements"})).unwrap_err();
    assert_eq!(refusal.message().code, "gate-issue");
    assert!(codes(&refusal).contains(&"section-empty".to_owned()), "{:?}", codes(&refusal));
    world.integrations();
    let step = world.methodology().steps[0].clone();
    world.meet(&step, "timelines-defined");
    world.meet(&step, "non-standard-recorded");
    world.meet(&step, "requirements-issued");
    let again = world.run(person, "document.issue", json!({"document": "requirements"}));
    assert_eq!(code(again), "nothing-new-to-issue");
    assert_eq!(code(world.run(person, "document.issue", json!({"document": "novel"}))), "document-unknown");
}

#[test]
fn what_the_project_sign_off_covers_changes_by_change_request_only() {
    let mut world = finished();
    let (customer, provider) = (customer(&mut world), provider(&mut world));
    let signed = world.state.sign_offs.len();
    let integration = world.state.integrations.iter().next().unwrap().id();
    let workstream = json!({"name": "Wave 2"});
    world.run(provider, "workstream.add", workstream).unwrap();
    let request = json!({"name": "Load invoices hourly", "reason": "Early payment discount",
        "integrations": [integration]});
    world.run(provider, "change-request.open", request).unwrap();
    let approve = json!({"change_request": "CR-01"});
    assert_eq!(
        code(world.run(provider, "change-request.approve", approve.clone())),
        "change-request-decided-by-customer"
    );
    world.run(customer, "change-request.approve", approve.clone()).unwrap();
    assert_eq!(code(world.run(customer, "change-request.approve", approve)), "change-request-decided");
    let moved = world.state.get(integration).unwrap().workstream;
    assert_ne!(moved, world.workstream, "the change has a workstream of its own");
    assert_eq!(world.state.sign_offs.len(), signed);
    let project = slot(&world, "user-acceptance-training", "project");
    assert_eq!(project.state, SlotState::Signed, "the first sign-off stays valid for its scope");
}

#[test]
fn a_change_request_can_be_turned_down() {
    let mut world = finished();
    let (customer, provider) = (customer(&mut world), provider(&mut world));
    let request = json!({"name": "Load invoices hourly", "reason": "Early payment discount"});
    world.run(provider, "change-request.open", request).unwrap();
    let reject = |decision: &str| json!({"change_request": "CR-01", "decision": decision});
    assert_eq!(code(world.run(customer, "change-request.reject", reject(""))), "field-required");
    world.run(customer, "change-request.reject", reject("Too late this year.")).unwrap();
}

#[test]
fn an_integration_moves_with_what_belongs_to_it() {
    let mut world = at("discover");
    let person = provider(&mut world);
    let there = world.run(person, "workstream.add", json!({"name": "Wave 2"})).unwrap().value.unwrap();
    let moved = |to: &str| json!({"integration": "INT-01", "to": to, "reason": "Finance goes second."});
    assert_eq!(code(world.run(person, "integration.move", moved("Wave 1"))), "integration-there-already");
    world.run(person, "integration.move", moved("Wave 2")).unwrap();
    let integration = world.state.integrations.iter().find(|it| it.reference == "INT-01").unwrap();
    assert_eq!(integration.workstream.0, there);
    let requirement = world.state.requirements.iter().find(|it| it.integration == Some(integration.id())).unwrap();
    assert_eq!(requirement.workstream.0, there);
}
