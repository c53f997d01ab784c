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
