//! Reviews and signatures that were made elsewhere: sent, merged, recorded from paper.

use domain::comment::CommentStatus;
use domain::digest::Digest;
use domain::draft::Outcome;
use domain::entity::Entity;
use domain::identity::{EntityId, Id};
use domain::lifecycle::builtin;
use domain::lifecycle::status::SlotState;
use domain::organisation::Party;
use domain::person::Person;
use domain::refusal::Refusal;
use domain::review::{Review, ReviewState};
use domain::sign_off::{Mark, SignOff};
use serde_json::{Value, json};

use crate::world::{World, codes};

/// A project whose design waits for the customer's signature, with those who send and who are asked.
fn waiting() -> (World, Id<Person>, Id<Person>) {
    let mut world = World::staffed(&builtin::all()[0]);
    world.walk_to(2);
    let step = world.methodology().steps[2].clone();
    for item in ["deep-dive-held", "fields-introduced", "data-mapped", "mappings-issued"] {
        world.meet(&step, item);
    }
    let provider = world.hold(&"coupa-integration-manager".into());
    let customer = world.hold(&"customer-integration-manager".into());
    (world, provider, customer)
}

fn code(refused: Result<Outcome, Refusal>) -> String {
    refused.unwrap_err().message().code.clone()
}

fn digest(of: &str) -> Digest {
    Digest::of(of.as_bytes())
}

fn sending(to: &[Id<Person>], more: &Value) -> Value {
    let mut args = json!({"to": to, "package": digest("package"), "file": digest("file")});
    args.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    args
}

fn send(world: &mut World, from: Id<Person>, to: Id<Person>) -> Id<Review> {
    let outcome = world.run(from, "review.send", sending(&[to], &json!({"sign_off": "design"}))).unwrap();
    Id::new(outcome.value.unwrap())
}

fn remark(world: &World, review: Id<Review>, number: u32, text: &str) -> Value {
    let revision = world.state.get(review).unwrap().documents[0].revision;
    let id: EntityId = format!("01930000-0000-7000-9000-{number:012x}").parse().unwrap();
    json!({"id": id, "on": revision, "anchor": {"section": "systems", "page": 3}, "text": text, "at": world.now})
}

fn merging(world: &World, review: Id<Review>, person: Id<Person>, more: &Value) -> Value {
    let mut args = json!({"review": review, "answer": digest("answer"), "file": digest("answer file"),
        "said_by": "J. Novák", "person": person, "said_at": world.now});
    args.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    args
}

fn signing() -> Value {
    json!({"verdict": "signed", "signature": {"hand": {"kind": "typed", "text": "J. Novák"}, "offset_minutes": 60}})
}

fn newest(world: &World) -> &SignOff {
    world.state.sign_offs.iter().last().unwrap()
}

fn slot(world: &World) -> SlotState {
    let step = world.step("design");
    step.sign_offs.into_iter().find(|it| it.id.0 == "design").unwrap().slots.remove(0).state
}

fn requirement(world: &World) -> EntityId {
    world.state.requirements.iter().next().unwrap().head.id
}

#[test]
fn what_is_sent_is_exactly_what_the_sign_off_binds() {
    let (mut world, provider, customer) = waiting();
    let review = send(&mut world, provider, customer);
    let review = world.state.get(review).unwrap();
    let documents: Vec<_> = review.documents.iter().map(|it| it.document.as_str()).collect();
    assert_eq!(documents, ["requirements", "data-mappings"]);
    assert_eq!((review.reference.as_str(), review.party), ("REV-01", Party::Customer));
    assert_eq!(review.state(), ReviewState::Sent);
}

#[test]
fn sending_is_refused_to_nobody_to_two_parties_to_those_who_left_and_to_those_who_cannot_sign() {
    let (mut world, provider, customer) = waiting();
    let supplier_free = world.person_of(Party::Provider);
    let asks = json!({"sign_off": "design"});
    let mut refused = |to: &[Id<Person>], more: &Value| code(world.run(provider, "review.send", sending(to, more)));
    assert_eq!(refused(&[], &asks), "review-to-nobody");
    assert_eq!(refused(&[customer, supplier_free], &asks), "review-mixed-parties");
    assert_eq!(refused(&[supplier_free], &asks), "not-a-signatory");
    assert_eq!(refused(&[customer], &json!({})), "review-of-nothing");
    assert_eq!(refused(&[customer], &json!({"sign_off": "novel"})), "sign-off-unknown");
    assert_eq!(refused(&[customer], &json!({"sign_off": "unit-testing"})), "review-not-issued");
    assert_eq!(refused(&[customer], &json!({"sign_off": "design", "due": "2026-10-01"})), "review-due-past");
    world.edit(customer.0, &json!({"inactive": true}));
    assert_eq!(code(world.run(provider, "review.send", sending(&[customer], &asks))), "review-person-left");
}

#[test]
fn a_merged_signature_is_the_signers_act_with_where_it_came_from() {
    let (mut world, provider, customer) = waiting();
    let review = send(&mut world, provider, customer);
    let args = merging(&world, review, customer, &signing());
    world.run(provider, "review.merge", args).unwrap();
    let signature = newest(&world);
    assert_eq!((signature.person, signature.party), (customer, Party::Customer));
    let Mark::Received(received) = &signature.mark else { panic!("{:?}", signature.mark) };
    assert_eq!((received.package, received.recorded_by, received.review), (digest("package"), provider, review));
    assert_eq!(signature.bound, world.state.get(review).unwrap().documents);
    assert_eq!(slot(&world), SlotState::Signed);
    assert_eq!(world.state.get(review).unwrap().state(), ReviewState::Merged);
}

#[test]
fn merging_twice_changes_nothing() {
    let (mut world, provider, customer) = waiting();
    let review = send(&mut world, provider, customer);
    let mut more = signing();
    more["comments"] = json!([remark(&world, review, 1, "Which currency?")]);
    let args = merging(&world, review, customer, &more);
    world.run(provider, "review.merge", args.clone()).unwrap();
    let before = world.state.clone();
    world.run(provider, "review.merge", args).unwrap();
    assert_eq!(world.state, before);
    let comment = world.state.comments.iter().next().unwrap();
    assert_eq!((comment.author, comment.reference.as_str()), (Some(customer), "CMT-01"));
}

#[test]
fn what_changed_since_it_was_sent_makes_the_signature_stale_from_the_start_and_never_moves_it_on() {
    let (mut world, provider, customer) = waiting();
    let review = send(&mut world, provider, customer);
    world.edit(requirement(&world), &json!({"rationale": "Orders are placed the same day."}));
    world.issue_if_needed("requirements");
    let args = merging(&world, review, customer, &signing());
    world.run(provider, "review.merge", args).unwrap();
    assert_eq!(newest(&world).bound, world.state.get(review).unwrap().documents, "what was sent, not what is newest");
    assert_eq!(slot(&world), SlotState::Stale);
}

#[test]
fn nobody_signs_over_a_signature_that_holds() {
    let (mut world, provider, customer) = waiting();
    let review = send(&mut world, provider, customer);
    world.run(customer, "sign-off.sign", json!({"sign_off": "design"})).unwrap();
    let args = merging(&world, review, customer, &signing());
    assert_eq!(code(world.run(provider, "review.merge", args)), "signed-already");
    // Its words are taken in all the same.
    let args = merging(&world, review, customer, &json!({"verdict": "signed"}));
    world.run(provider, "review.merge", args).unwrap();
    assert_eq!(world.state.sign_offs.iter().filter(|it| it.sign_off.0 == "design").count(), 1);
    assert_eq!(world.state.get(review).unwrap().state(), ReviewState::Answered);
}

#[test]
fn a_gate_that_is_closed_keeps_a_merged_signature_out() {
    let mut world = World::staffed(&builtin::all()[0]);
    world.walk_to(2);
    let step = world.methodology().steps[2].clone();
    for item in ["data-mapped", "mappings-issued"] {
        world.meet(&step, item);
    }
    let provider = world.hold(&"coupa-integration-manager".into());
    let customer = world.hold(&"customer-integration-manager".into());
    let review = send(&mut world, provider, customer);
    let args = merging(&world, review, customer, &signing());
    let refused = world.run(provider, "review.merge", args).unwrap_err();
    assert_eq!(refused.message().code, "gate-sign");
    assert!(codes(&refused).iter().any(|code| code == "deep-dive-held"), "{refused:#?}");
}

#[test]
fn a_refusal_comes_back_with_its_reason_and_conditions_with_their_issues() {
    let (mut world, provider, customer) = waiting();
    let review = send(&mut world, provider, customer);
    let declined = |reason: &str| json!({"verdict": "declined", "signature": {"reason": reason}});
    let args = merging(&world, review, customer, &declined(" "));
    assert_eq!(code(world.run(provider, "review.merge", args)), "field-required");
    let conditional = json!({"verdict": "conditional", "signature": {"reason": "Rates first",
        "hand": {"kind": "typed", "text": "J."}}});
    let args = merging(&world, review, customer, &conditional);
    assert_eq!(code(world.run(provider, "review.merge", args)), "conditions-missing");
    let args = merging(&world, review, customer, &json!({"verdict": "signed", "signature": {}}));
    assert_eq!(code(world.run(provider, "review.merge", args)), "review-no-hand");
    let args = merging(&world, review, customer, &declined("The rates are missing"));
    world.run(provider, "review.merge", args).unwrap();
    assert_eq!(slot(&world), SlotState::Declined);
}

#[test]
fn who_was_not_asked_answers_with_a_note_and_comments_are_never_overwritten() {
    let (mut world, provider, customer) = waiting();
    let review = send(&mut world, provider, customer);
    let other = world.hold(&"customer-implementation-manager".into());
    let more = json!({"comments": [remark(&world, review, 1, "Which currency?")]});
    let args = merging(&world, review, other, &more);
    assert_eq!(code(world.run(provider, "review.merge", args)), "review-not-asked");
    let mut more = more;
    more["note"] = json!("Stands in for her");
    let args = merging(&world, review, other, &more);
    world.run(provider, "review.merge", args).unwrap();
    more["comments"][0]["text"] = json!("Which unit?");
    more["answer"] = json!(digest("another answer"));
    let args = merging(&world, review, other, &more);
    assert_eq!(code(world.run(provider, "review.merge", args)), "comment-differs");
    more["comments"][0]["on"] = json!(world.state.revisions.iter().next().unwrap().head.id);
    more["comments"][0]["anchor"] = json!({"section": "novel"});
    more["comments"][0]["id"] = json!("01930000-0000-7000-9000-0000000000ff");
    let args = merging(&world, review, other, &more);
    assert_eq!(code(world.run(provider, "review.merge", args)), "comment-place-unknown");
}

#[test]
fn a_review_that_nobody_waits_for_is_closed_once() {
    let (mut world, provider, customer) = waiting();
    let review = send(&mut world, provider, customer);
    assert_eq!(code(world.run(provider, "review.close", json!({"review": review, "reason": ""}))), "field-required");
    world.run(provider, "review.close", json!({"review": "REV-01", "reason": "Signed in the room"})).unwrap();
    assert_eq!(world.state.get(review).unwrap().state(), ReviewState::Closed);
    let again = world.run(provider, "review.close", json!({"review": review, "reason": "Again"}));
    assert_eq!(code(again), "review-ended-already");
}

#[test]
fn comments_are_answered_settled_opened_again_and_turned_into_what_they_ask_for() {
    let (mut world, provider, customer) = waiting();
    let add = |text: &str| json!({"document": "requirements", "anchor": {"section": "systems"}, "text": text});
    let strange = json!({"document": "requirements", "anchor": {"section": "novel"}, "text": "x"});
    assert_eq!(code(world.run(customer, "comment.add", strange)), "comment-place-unknown");
    assert_eq!(code(world.run(customer, "comment.add", add(" "))), "field-required");
    for text in ["Which currency?", "Rates are missing", "Who owns the bank file?"] {
        world.run(customer, "comment.add", add(text)).unwrap();
    }
    let status = |world: &World, reference: &str| {
        world.state.comments.iter().find(|it| it.reference == reference).unwrap().status
    };
    let one = json!({"comment": "CMT-01"});
    assert_eq!(code(world.run(provider, "comment.reopen", one.clone())), "comment-not-settled");
    let reject = json!({"comment": "CMT-01", "resolution": "rejected"});
    assert_eq!(code(world.run(provider, "comment.resolve", reject.clone())), "field-required");
    world.run(provider, "comment.answer", json!({"comment": "CMT-01", "answer": "EUR"})).unwrap();
    assert_eq!(status(&world, "CMT-01"), CommentStatus::Answered);
    world.run(provider, "comment.resolve", reject).unwrap();
    assert_eq!(status(&world, "CMT-01"), CommentStatus::Rejected);
    let late = world.run(provider, "comment.answer", json!({"comment": "CMT-01", "answer": "USD"}));
    assert_eq!(code(late), "comment-settled-already");
    world.run(provider, "comment.reopen", one).unwrap();
    assert_eq!(status(&world, "CMT-01"), CommentStatus::Answered);

    let issue = world.run(provider, "comment.raise-issue", json!({"comment": "CMT-02"})).unwrap().value.unwrap();
    assert_eq!(world.state.issues.iter().find(|it| it.head.id == issue).unwrap().name, "Rates are missing");
    assert_eq!(code(world.run(provider, "comment.ask", json!({"comment": "CMT-02"}))), "comment-settled-already");
    world.run(provider, "comment.ask", json!({"comment": "CMT-03", "owner": customer})).unwrap();
    let asked = world.state.open_questions.iter().last().unwrap();
    assert_eq!((asked.question.as_str(), asked.owner), ("Who owns the bank file?", Some(customer)));
    assert_eq!(status(&world, "CMT-03"), CommentStatus::Accepted);
}

fn recording(signer: Id<Person>, more: &Value) -> Value {
    let mut args = json!({"sign_off": "design", "signer": signer, "verdict": "signed", "scan": digest("scan"),
        "dated": "2026-11-02"});
    args.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    args
}

#[test]
fn a_signature_on_paper_is_the_signers_and_names_who_recorded_it() {
    let (mut world, provider, customer) = waiting();
    let today = world.today();
    world.run(provider, "sign-off.record", recording(customer, &json!({"dated": today}))).unwrap();
    let signature = newest(&world);
    assert_eq!((signature.person, signature.mark.recorded_by()), (customer, Some(provider)));
    assert_eq!(slot(&world), SlotState::Signed);
    // One made in error is taken back by who recorded it, and by nobody else.
    let other = world.hold(&"coupa-implementation-manager".into());
    let args = json!({"signature": newest(&world).reference, "reason": "The wrong sheet"});
    assert_eq!(code(world.run(other, "sign-off.withdraw", args.clone())), "withdraw-own-only");
    world.run(provider, "sign-off.withdraw", args).unwrap();
    assert_eq!(slot(&world), SlotState::Waiting);
}

#[test]
fn who_records_is_not_who_signs_and_rule_7_holds_of_the_signer() {
    let (mut world, provider, customer) = waiting();
    let today = json!({"dated": world.today()});
    let args = recording(customer, &today);
    assert_eq!(code(world.run(customer, "sign-off.record", args)), "record-own");
    let other = world.hold(&"coupa-implementation-manager".into());
    assert_eq!(code(world.run(provider, "sign-off.record", recording(other, &today))), "not-a-signatory");
    let bank = json!({"name": "Bank clerk", "organisation": "01930000-0000-7000-8000-000000000004"});
    let clerk = world.make("person", bank);
    let args = recording(customer, &today);
    assert_eq!(code(world.run(Id::new(clerk), "sign-off.record", args)), "third-party-never-records");
    // A mark that says somebody else recorded it can't be given to one's own signature.
    let mark = json!({"kind": "paper", "scan": digest("scan"), "recorded": {"by": provider, "dated": world.today()}});
    let own = world.run(customer, "sign-off.sign", json!({"sign_off": "design", "mark": mark}));
    assert_eq!(code(own), "mark-not-own");
    world.edit(customer.0, &json!({"inactive": true}));
    assert_eq!(code(world.run(provider, "sign-off.record", recording(customer, &today))), "signer-unknown");
}

#[test]
fn paper_is_dated_between_issue_and_today_and_binds_what_lay_there() {
    let (mut world, provider, customer) = waiting();
    let early = recording(customer, &json!({"dated": "2026-01-01"}));
    assert_eq!(code(world.run(provider, "sign-off.record", early)), "paper-dated-before");
    let late = recording(customer, &json!({"dated": "2027-01-01"}));
    assert_eq!(code(world.run(provider, "sign-off.record", late)), "paper-dated-later");
    let only = world.state.revisions.iter().find(|it| it.document == "requirements").unwrap().id();
    let half = recording(customer, &json!({"dated": world.today(), "revisions": [only]}));
    assert_eq!(code(world.run(provider, "sign-off.record", half)), "signed-otherwise");
    let bound: Vec<_> = ["requirements", "data-mappings"]
        .map(|id| world.state.revisions.iter().rfind(|it| it.document == id).unwrap().id())
        .to_vec();
    world.edit(requirement(&world), &json!({"rationale": "Orders are placed the same day."}));
    let args = recording(customer, &json!({"dated": world.today(), "revisions": bound}));
    world.run(provider, "sign-off.record", args).unwrap();
    assert_eq!(slot(&world), SlotState::Stale, "an older paper never signs what came later");
}
