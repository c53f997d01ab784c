//! Sessions, with what they decide and leave to do, and the answers to the question bank.

use serde_json::{Value, json};

use crate::world::World;

fn begun() -> World {
    let mut world = World::new();
    let planned = json!({"name": "Discover session", "on": "2026-03-02", "agenda": "scope-session", "starts": "9:30",
        "expect": ["Dana Whitfield"]});
    let session = world.done("session.add", planned);
    assert_eq!((&session["reference"], &session["starts"]), (&json!("SES-01"), &json!("09:30")));
    assert_eq!(session["agenda"].as_array().map(Vec::len), Some(9));
    world
}

fn came(world: &mut World) {
    let people = json!({"session": "SES-01", "people": [{"person": "Dana Whitfield", "presence": "attended"}]});
    world.done("session.attend", people);
}

#[test]
fn a_session_is_planned_changed_and_removed_while_nothing_is_noted() {
    let mut world = begun();
    assert_eq!(
        world.refused("session.add", json!({"name": "X", "on": "2026-03-02", "agenda": "none"})),
        "agenda-unknown"
    );
    assert_eq!(world.refused("session.add", json!({"name": " ", "on": "2026-03-02"})), "field-required");
    let twice = json!({"name": "X", "on": "2026-03-02", "expect": ["Dana Whitfield", "Dana Whitfield"]});
    assert_eq!(world.refused("session.add", twice), "person-twice");
    assert_eq!(world.refused("session.change", json!({"session": "SES-01", "minutes": 5000})), "minutes-too-many");
    let changed = world.done("session.change", json!({"session": "SES-01", "place": "Room 4", "clear": ["starts"]}));
    assert_eq!((&changed["place"], changed.get("starts")), (&json!("Room 4"), None));
    world.done("session.minute", json!({"session": "SES-01", "point": "1", "notes": "Anna decides."}));
    assert_eq!(world.refused("session.remove", json!({"session": "SES-01"})), "session-has-minutes");
    world.done("session.add", json!({"name": "By mistake", "on": "2026-03-03"}));
    world.done("session.remove", json!({"session": "SES-02"}));
    assert_eq!(world.refused("session.remove", json!({"session": "SES-02"})), "not-found");
}

#[test]
fn an_agenda_is_put_in_order_and_keeps_what_was_noted() {
    let mut world = begun();
    let session =
        world.done("session.minute", json!({"session": "SES-01", "point": "2", "notes": "Walked.", "used": 35}));
    let ids: Vec<Value> = session["agenda"].as_array().unwrap().iter().map(|point| point["id"].clone()).collect();
    let arranged = world.done(
        "session.arrange",
        json!({"session": "SES-01", "points": [{"id": ids[1], "minutes": 45}, {"title": "Pause", "minutes": 15}, {"id": ids[0]}]}),
    );
    let titles: Vec<&str> =
        arranged["agenda"].as_array().unwrap().iter().filter_map(|it| it["title"].as_str()).collect();
    assert_eq!(titles[1], "Pause");
    assert_eq!((&arranged["agenda"][0]["notes"], &arranged["agenda"][0]["minutes"]), (&json!("Walked."), &json!(45)));
    let without = json!({"session": "SES-01", "points": [{"id": ids[0]}]});
    assert_eq!(world.refused("session.arrange", without), "point-has-minutes");
    let unknown = json!({"session": "SES-01", "points": [{"id": ids[5]}]});
    assert_eq!(world.refused("session.arrange", unknown), "point-unknown");
    assert_eq!(
        world.refused("session.arrange", json!({"session": "SES-01", "points": [{"minutes": 5}]})),
        "field-required"
    );
    let unknown = json!({"session": "SES-01", "people": [{"person": "Nobody", "presence": "attended"}]});
    assert_eq!(world.refused("session.attend", unknown), "not-found");
}

#[test]
fn minutes_are_closed_when_it_was_held_and_opened_to_correct_them() {
    let mut world = begun();
    assert_eq!(world.refused("session.finish", json!({"session": "SES-01"})), "session-nobody-came");
    came(&mut world);
    assert_eq!(world.refused("session.finish", json!({"session": "SES-01"})), "session-without-minutes");
    assert_eq!(
        world.refused("session.minute", json!({"session": "SES-01", "point": "12", "done": true})),
        "point-unknown"
    );
    world.done("session.minute", json!({"session": "SES-01", "point": "1", "done": true, "used": 5}));
    assert_eq!(world.refused("session.reopen", json!({"session": "SES-01"})), "session-open");
    assert_eq!(world.done("session.finish", json!({"session": "SES-01"}))["held"], true);
    assert_eq!(
        world.refused("session.minute", json!({"session": "SES-01", "point": "1", "notes": "X"})),
        "session-closed"
    );
    assert_eq!(world.refused("session.decide", json!({"session": "SES-01", "text": "X"})), "session-closed");
    assert_eq!(world.done("session.reopen", json!({"session": "SES-01"}))["held"], false);
    world.done("session.change", json!({"session": "SES-01", "on": "2026-03-09"}));
    assert_eq!(world.refused("session.finish", json!({"session": "SES-01"})), "session-in-future");
}

#[test]
fn what_is_left_goes_to_the_next_session() {
    let mut world = begun();
    let asked = world.done("open-question.add", json!({"question": "Which address?"}));
    world.done("session.ask", json!({"session": "SES-01", "open_question": asked["reference"], "point": "7"}));
    assert_eq!(world.refused("session.ask", json!({"session": "SES-01", "open_question": "QUE-9"})), "not-found");
    for point in 1..=8 {
        world.done("session.minute", json!({"session": "SES-01", "point": point.to_string(), "done": true}));
    }
    assert_eq!(
        world.refused("session.follow-up", json!({"session": "SES-01", "on": "2026-03-01"})),
        "session-follows-later"
    );
    let next = world.done("session.follow-up", json!({"session": "SES-01", "on": "2026-03-09"}));
    let left = next["agenda"].as_array().unwrap();
    assert_eq!(left.len(), 2, "the seventh for its question, the ninth because it was left");
    assert_eq!((&left[0]["questions"][0], &left[0]["done"]), (&asked["id"], &json!(false)));
    assert_eq!(world.refused("session.remove", json!({"session": "SES-01"})), "session-has-minutes");
    world.done("session.follow-up", json!({"session": "SES-02", "on": "2026-03-16", "name": "And once more"}));
    assert_eq!(world.refused("session.remove", json!({"session": "SES-02"})), "session-is-followed");
}

#[test]
fn a_decision_is_noted_corrected_and_taken_out() {
    let mut world = begun();
    let noted =
        json!({"session": "SES-01", "text": "Freight stays a middleware rule.", "point": "5", "by": "Dana Whitfield"});
    assert_eq!(world.done("session.decide", noted)["reference"], "DEC-01");
    assert_eq!(world.refused("session.decide", json!({"session": "SES-01", "text": ""})), "field-required");
    let changed =
        world.done("decision.change", json!({"decision": "DEC-01", "text": "Freight becomes FRB1.", "by": ""}));
    assert_eq!((&changed["text"], changed.get("by")), (&json!("Freight becomes FRB1."), None));
    assert_eq!(world.refused("decision.change", json!({"decision": "DEC-01", "text": " "})), "field-required");
    world.done("decision.remove", json!({"decision": "DEC-01"}));
    assert_eq!(world.refused("decision.remove", json!({"decision": "DEC-01"})), "not-found");
}

#[test]
fn an_action_is_done_or_becomes_an_issue_or_a_commitment_once() {
    let mut world = begun();
    let noted = json!({"session": "SES-01", "point": "6", "text": "Send the supplier file", "owner": "Dana Whitfield"});
    assert_eq!(world.done("action.add", noted)["reference"], "ACT-01");
    assert_eq!(world.refused("action.add", json!({"text": ""})), "field-required");
    assert_eq!(world.refused("action.commit", json!({"action": "ACT-01"})), "action-lacks");
    let changed = world.done("action.change", json!({"action": "ACT-01", "due": "2026-03-12"}));
    assert_eq!(changed["due"], "2026-03-12");
    assert_eq!(world.refused("action.change", json!({"action": "ACT-01", "clear": ["text"]})), "field-never-empty");
    let commitment = world.done("action.commit", json!({"action": "ACT-01"}));
    assert_eq!((&commitment["name"], &commitment["date"]), (&json!("Send the supplier file"), &json!("2026-03-12")));
    assert_eq!(world.refused("action.raise-issue", json!({"action": "ACT-01"})), "action-became");
    assert_eq!(world.refused("action.remove", json!({"action": "ACT-01"})), "action-became");
    world.done("action.add", json!({"text": "Ask the bank"}));
    let issue = world.done("action.raise-issue", json!({"action": "ACT-02"}));
    assert_eq!((&issue["reference"], &issue["kind"]), (&json!("ISS-01"), &json!("question")));
    let done = world.done("action.finish", json!({"action": "ACT-02", "done": true}));
    assert_eq!(done["done_on"], "2026-03-02");
    let ahead = json!({"action": "ACT-02", "done": true, "on": "2026-03-05"});
    assert_eq!(world.refused("action.finish", ahead), "date-in-future");
    assert_eq!(world.done("action.finish", json!({"action": "ACT-02", "done": false})).get("done_on"), None);
    world.done("action.add", json!({"text": "By mistake"}));
    world.done("action.remove", json!({"action": "ACT-03"}));
}

#[test]
fn the_bank_is_answered_asked_and_set_aside_for_each_integration() {
    let mut world = begun();
    world.done(
        "integration.add",
        json!({"name": "Suppliers", "direction": "inbound", "object": "suppliers", "method": "Flat file"}),
    );
    let about = |question: &str, more: Value| {
        let mut args = json!({"integration": "INT-01", "question": question});
        args.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        args
    };
    let answered = world.done("bank-answer.give", about("unique-key", json!({"answer": "The vendor number."})));
    assert_eq!(answered["answer"], "The vendor number.");
    assert_eq!(
        world.refused("bank-answer.give", about("rest-scopes", json!({"answer": "None"}))),
        "bank-question-unknown"
    );
    assert_eq!(
        world.refused("bank-answer.set-aside", about("unique-key", json!({"because": "X"}))),
        "bank-question-answered"
    );
    assert_eq!(world.refused("bank-answer.put-open", about("unique-key", json!({}))), "bank-question-answered");
    let aside = world.done("bank-answer.set-aside", about("attachments", json!({"because": "Master data has none."})));
    assert_eq!(aside["aside_because"], "Master data has none.");
    let open = world.done("bank-answer.put-open", about("deltas", json!({"session": "SES-01", "point": "6"})));
    assert!(open["question"].as_str().is_some_and(|text| text.starts_with("Suppliers: ")));
    let asked = json!({"asked": "Wie viele Datensätze gibt es jetzt?"});
    let open = world.done("bank-answer.put-open", about("volume", asked));
    assert_eq!(open["question"], "Suppliers: Wie viele Datensätze gibt es jetzt?", "it is called as it was asked");
    assert_eq!(world.refused("bank-answer.put-open", about("deltas", json!({}))), "bank-question-open");
    world.done("bank-answer.give", about("deltas", json!({"answer": "Yes, by change pointer."})));
    let shown = world.workspace.show(world.project, "QUE-01").unwrap();
    assert_eq!(shown.body["answer"], "Yes, by change pointer.", "the open question is answered with it");
}

#[test]
fn an_item_rests_on_closed_minutes_only() {
    let mut world = begun();
    let confirm = json!({"item": "scope-defined", "session": "SES-01"});
    let refused = world.decide("item.confirm", &confirm);
    assert!(refused.is_err(), "the step is locked, or the minutes are open");
    came(&mut world);
    world.done(
        "session.minute",
        json!({"session": "SES-01", "point": "8", "notes": "Twelve integrations.", "done": true}),
    );
    world.done("session.finish", json!({"session": "SES-01"}));
    assert!(world.decide("item.confirm", &confirm).is_err(), "its step can't start yet");
}
