//! Commitments and training sessions.

use serde_json::json;

use crate::world::World;

#[test]
fn a_promised_date_keeps_every_slip() {
    let mut world = World::new();
    let promised = json!({"name": "Design signed", "date": "2026-03-13", "party": "customer", "step": "design",
        "start": "2026-02-23", "owner": "Dana Whitfield"});
    assert_eq!(world.done("commitment.add", promised)["reference"], "COM-01");
    let slip = |to: &str| json!({"commitment": "COM-01", "to": to, "cause": "Late refresh", "party": "customer"});
    world.done("commitment.move", slip("2026-03-20"));
    let moved = world.done("commitment.move", slip("2026-03-18"));
    assert_eq!((&moved["first_date"], &moved["date"]), (&json!("2026-03-13"), &json!("2026-03-18")));
    let dates: Vec<_> = moved["slips"].as_array().unwrap().iter().map(|slip| (&slip["from"], &slip["to"])).collect();
    assert_eq!(dates[0], (&json!("2026-03-13"), &json!("2026-03-20")));
    assert_eq!(dates[1], (&json!("2026-03-20"), &json!("2026-03-18")));
    assert_eq!(world.refused("commitment.move", slip("2026-03-18")), "commitment-not-moved");
    assert_eq!(world.refused("commitment.keep", json!({"commitment": "COM-01", "on": "2026-03-03"})), "date-in-future");
    assert_eq!(world.done("commitment.keep", json!({"commitment": "COM-01"}))["kept_on"], "2026-03-02");
    assert_eq!(world.refused("commitment.move", slip("2026-04-01")), "commitment-kept-already");
}

#[test]
fn a_promise_is_about_a_step_that_exists_and_ends_after_it_starts() {
    let mut world = World::new();
    let promise = |more: serde_json::Value| {
        let mut args = json!({"name": "Design", "date": "2026-03-13", "party": "customer"});
        args.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        args
    };
    assert_eq!(world.refused("commitment.add", promise(json!({"step": "dreaming"}))), "step-unknown");
    let late = promise(json!({"start": "2026-03-14"}));
    assert_eq!(world.refused("commitment.add", late), "commitment-ends-before-start");
    assert_eq!(world.refused("commitment.add", promise(json!({"name": ""}))), "field-required");
}

#[test]
fn a_promise_changes_in_all_but_its_date_and_never_waits_for_itself() {
    let mut world = World::new();
    let promise = |name: &str, step: &str, start: &str, date: &str| json!({"name": name, "step": step, "start": start, "date": date, "party": "customer"});
    world.done("commitment.add", promise("Discover", "discover", "2026-03-02", "2026-03-06"));
    world.done("commitment.add", promise("Design", "design", "2026-03-09", "2026-03-13"));
    let changed = world.done(
        "commitment.change",
        json!({"commitment": "COM-02", "name": "Design signed", "owner": "Dana Whitfield", "start": "2026-03-10"}),
    );
    assert_eq!((&changed["name"], &changed["start"]), (&json!("Design signed"), &json!("2026-03-10")));
    assert_eq!(changed["date"], "2026-03-13", "the date moves by a command of its own");
    let free = json!({"name": "Test client", "date": "2026-03-05", "party": "third-party", "after": ["COM-01"]});
    assert_eq!(world.done("commitment.add", free)["after"].as_array().unwrap().len(), 1);
    let after = |which: &str, first: &str| json!({"commitment": which, "after": [first]});
    assert_eq!(world.refused("commitment.change", after("COM-01", "COM-01")), "commitment-circle");
    assert_eq!(world.refused("commitment.change", after("COM-01", "COM-03")), "commitment-circle");
    assert_eq!(
        world.refused("commitment.change", after("COM-01", "COM-02")),
        "commitment-circle",
        "steps have an order"
    );
    let late = json!({"commitment": "COM-02", "start": "2026-03-14"});
    assert_eq!(world.refused("commitment.change", late), "commitment-ends-before-start");
    let gone = world.done("commitment.change", json!({"commitment": "COM-03", "clear": ["after"]}));
    assert_eq!(gone.get("after"), None);
    world.done("commitment.keep", json!({"commitment": "COM-01"}));
    assert_eq!(world.refused("commitment.change", after("COM-01", "COM-03")), "commitment-kept-already");
}

#[test]
fn a_gap_of_a_session_becomes_an_issue_once() {
    let mut world = World::new();
    world.done(
        "training.add",
        json!({"training": "user-acceptance", "name": "Running", "on": "2026-03-02", "starts": "9:30", "minutes": 90,
            "audience": "Accounts payable", "topics": "Watching", "trainer": "Dana Whitfield", "invited": ["Dana Whitfield"]}),
    );
    let there = |more: serde_json::Value| {
        let mut line = json!({"person": "Dana Whitfield", "attended": true});
        line.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        json!({"session": "TRN-01", "attendance": [line]})
    };
    let score = |right: u16, of: u16| there(json!({"score": {"right": right, "of": of}}));
    assert_eq!(world.refused("training.record-attendance", score(5, 4)), "score-impossible");
    assert_eq!(world.refused("training.record-attendance", score(0, 0)), "score-impossible");
    let absent = there(json!({"attended": false, "score": {"right": 1, "of": 4}}));
    assert_eq!(world.refused("training.record-attendance", absent), "score-of-the-absent");
    let said = there(json!({"score": {"right": 3, "of": 4}, "mark": {"kind": "typed", "text": "Dana Whitfield"},
        "gap": "Can't send rows again"}));
    let held = world.done("training.record-attendance", said.clone());
    assert_eq!(held["starts"], "09:30");
    assert_eq!(
        (&held["attendance"][0]["score"]["right"], &held["attendance"][0]["mark"]["kind"]),
        (&json!(3), &json!("typed"))
    );
    let again = world.done("training.record-attendance", there(json!({"gap": "Can't send rows again"})));
    assert_eq!(again["gaps"].as_array().unwrap().len(), 1, "a gap is noted once");
    assert_eq!(again["attendance"][0]["mark"]["kind"], "typed", "a signature stays");

    assert_eq!(world.refused("training.add-gap", json!({"session": "TRN-01", "text": " "})), "field-required");
    let gaps =
        world.done("training.add-gap", json!({"session": "TRN-01", "text": "No one rotated keys"}))["gaps"].clone();
    let raise = |gap: &serde_json::Value| json!({"session": "TRN-01", "gap": gap["id"], "due": "2026-03-09"});
    let issue = world.done("training.raise-gap", raise(&gaps[0]));
    assert_eq!((&issue["reference"], &issue["name"]), (&json!("ISS-01"), &json!("Can't send rows again")));
    assert!(issue["description"].as_str().unwrap().contains("TRN-01 Running"), "{issue}");
    assert_eq!(world.refused("training.raise-gap", raise(&gaps[0])), "gap-raised-already");
    let remove = |gap: &serde_json::Value| json!({"session": "TRN-01", "gap": gap["id"]});
    assert_eq!(world.refused("training.remove-gap", remove(&gaps[0])), "gap-raised-already");
    let left = world.done("training.remove-gap", remove(&gaps[1]));
    assert_eq!(left["gaps"].as_array().unwrap().len(), 1);
    assert_eq!(world.refused("training.remove-gap", remove(&gaps[1])), "gap-unknown");
}

#[test]
fn a_session_is_planned_changed_and_held() {
    let mut world = World::new();
    let planned = json!({"training": "integrations-overview", "name": "Overview", "on": "2026-03-05"});
    assert_eq!(world.done("training.add", planned)["reference"], "TRN-01");
    let there = json!([{"person": "Dana Whitfield", "attended": true, "note": "Answered the check question"}]);
    let attendance = |who: &serde_json::Value| json!({"session": "TRN-01", "attendance": who});
    assert_eq!(world.refused("training.record-attendance", attendance(&there)), "date-in-future");
    let changed =
        world.done("training.change", json!({"session": "TRN-01", "on": "2026-03-02", "trainer": "Dana Whitfield"}));
    assert_eq!((&changed["on"], &changed["held"]), (&json!("2026-03-02"), &json!(false)));
    assert_eq!(world.refused("training.record-attendance", attendance(&json!([]))), "attendance-empty");
    let twice =
        json!([{"person": "Dana Whitfield", "attended": true}, {"person": "Dana Whitfield", "attended": false}]);
    assert_eq!(world.refused("training.record-attendance", attendance(&twice)), "person-twice");
    let held = world.done("training.record-attendance", attendance(&there));
    assert_eq!((&held["held"], &held["attendance"][0]["attended"]), (&json!(true), &json!(true)));
    let unknown = json!({"training": "juggling", "name": "Juggling", "on": "2026-03-05"});
    assert_eq!(world.refused("training.add", unknown), "training-unknown");
}
