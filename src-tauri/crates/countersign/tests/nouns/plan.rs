//! What dates do to each other: the picture's waits, findings and consequences, and the calendar.

use countersign::window::{Query, ViewName};
use countersign::workspace::CalendarOf;
use serde_json::{Value, json};

use crate::world::World;

/// Discover, design and build one after the other, and a test client that build waits for too.
fn planned() -> World {
    let mut world = World::new();
    let promises = [
        ("Discover complete", "discover", "2026-03-02", "2026-03-06"),
        ("Design signed", "design", "2026-03-09", "2026-03-13"),
        ("Build passed", "build", "2026-03-16", "2026-03-27"),
    ];
    for (name, step, start, date) in promises {
        world.done(
            "commitment.add",
            json!({"name": name, "step": step, "start": start, "date": date, "party": "provider"}),
        );
    }
    world.done(
        "commitment.add",
        json!({"name": "Test client", "date": "2026-03-13", "party": "customer", "owner": "Dana Whitfield"}),
    );
    world.done("commitment.change", json!({"commitment": "COM-03", "after": ["COM-04"]}));
    world
}

fn view(world: &World, query: Value) -> Value {
    let query: Query = serde_json::from_value(query).unwrap();
    world.workspace.view(world.project, &query).unwrap()
}

fn timeline(world: &World) -> Value {
    view(world, json!({"view": "timeline"}))
}

fn id_of(world: &World, reference: &str) -> Value {
    let rows = timeline(world)["rows"].as_array().unwrap().clone();
    rows.into_iter().find(|row| row["reference"] == reference).unwrap()["id"].clone()
}

fn consequences(world: &World, reference: &str, date: &str) -> Value {
    view(world, json!({"view": "consequences", "commitment": id_of(world, reference), "date": date}))
}

#[test]
fn steps_wait_for_the_steps_before_them_and_what_is_said_is_added() {
    let world = planned();
    let timeline = timeline(&world);
    let waits = timeline["waits"].as_array().unwrap();
    assert_eq!(waits.iter().filter(|wait| wait["said"] == true).count(), 1);
    assert_eq!(waits.iter().filter(|wait| wait["said"] == false).count(), 2, "discover, design, build: {waits:?}");
    assert_eq!(timeline["findings"], json!([]));
    let steps = timeline["streams"][0]["steps"].as_array().unwrap();
    assert_eq!(steps.len(), 7, "steps without a date are shown too");
    assert_eq!(timeline["streams"][0]["others"].as_array().unwrap().len(), 1);
    let discover = timeline["rows"].as_array().unwrap().iter().find(|row| row["reference"] == "COM-01").unwrap();
    let could = discover["could_wait_for"].as_array().unwrap();
    assert_eq!(could.len(), 1, "only what doesn't wait for it: {could:?}");
}

#[test]
fn a_move_pushes_what_waits_however_far_and_no_more() {
    let world = planned();
    assert_eq!(consequences(&world, "COM-01", "2026-03-08")["pushed"], json!([]), "design starts on the 9th");
    let moved = consequences(&world, "COM-01", "2026-03-11");
    assert_eq!(moved["days"], 5);
    let pushed = moved["pushed"].as_array().unwrap();
    assert_eq!(pushed.len(), 2);
    assert_eq!(
        (&pushed[0]["name"], &pushed[0]["start"], &pushed[0]["days"]),
        (&json!("Design signed"), &json!("2026-03-12"), &json!(3))
    );
    assert_eq!((&pushed[0]["end"], &pushed[0]["promised"]), (&json!("2026-03-16"), &json!("2026-03-13")));
    assert_eq!(
        (&pushed[1]["name"], &pushed[1]["start"], &pushed[1]["days"]),
        (&json!("Build passed"), &json!("2026-03-17"), &json!(1))
    );
    let client = consequences(&world, "COM-04", "2026-03-20");
    assert_eq!(client["pushed"][0]["start"], "2026-03-21", "what somebody said counts as well");
}

#[test]
fn what_is_promised_before_what_it_waits_for_is_found() {
    let mut world = planned();
    let slip = json!({"commitment": "COM-02", "to": "2026-03-30", "cause": "Late refresh", "party": "customer"});
    world.done("commitment.move", slip);
    let findings = timeline(&world)["findings"].as_array().unwrap().clone();
    assert_eq!(findings.len(), 1);
    assert_eq!((&findings[0]["grade"], &findings[0]["commitment"]), (&json!("warning"), &id_of(&world, "COM-03")));
    assert!(findings[0]["words"].as_str().unwrap().contains("before Design signed ends"), "{findings:?}");
    let later = json!({"commitment": "COM-03", "to": "2026-04-10", "cause": "late Refresh ", "party": "customer"});
    world.done("commitment.move", later);
    let timeline = timeline(&world);
    assert_eq!(timeline["findings"][0]["grade"], "note", "it still starts before");
    assert_eq!(timeline["slipped"], json!([{"party": "customer", "days": 31, "count": 2}]));
    assert_eq!(
        timeline["causes"],
        json!([{"cause": "Late refresh", "days": 31, "count": 2}]),
        "capitals make no cause"
    );
    assert_eq!(timeline["ledger"][0]["reference"], "COM-03", "newest first");
    assert_eq!(
        consequences(&world, "COM-02", "2026-03-30")["pushed"],
        json!([]),
        "what was wrong before is not its doing"
    );
}

#[test]
fn the_calendar_holds_every_date_of_those_who_are_asked_for() {
    let mut world = planned();
    world.done(
        "training.add",
        json!({"training": "user-acceptance", "name": "Running; the integrations", "on": "2026-05-19", "starts": "09:30",
            "minutes": 90, "place": "Room 3", "topics": "Watching\nSending again", "trainer": "Dana Whitfield"}),
    );
    let calendar = |world: &World, of: CalendarOf| world.workspace.calendar(world.project, &of);
    let all = calendar(&world, CalendarOf::default()).unwrap();
    assert_eq!(all.events, 5);
    assert_eq!(all, calendar(&world, CalendarOf::default()).unwrap(), "the same state, the same bytes");
    let text = String::from_utf8(all.bytes).unwrap().replace("\r\n ", "");
    let id = id_of(&world, "COM-01");
    assert!(text.contains(&format!("UID:{}@countersign\r\n", id.as_str().unwrap())), "{text}");
    assert!(text.contains("SUMMARY:TRN-01 Running\\; the integrations\r\n"), "{text}");
    assert!(text.contains("DTSTART;TZID=UTC:20260519T093000\r\nDURATION:PT90M"), "{text}");
    assert!(text.contains("Topics: Watching\\, Sending again"), "{text}");
    let of_person = CalendarOf { person: Some("Dana Whitfield".to_owned()), ..CalendarOf::default() };
    assert_eq!(calendar(&world, of_person).unwrap().events, 2, "the test client and the session");
    let party = |party: Value| CalendarOf { party: serde_json::from_value(party).unwrap(), ..CalendarOf::default() };
    assert_eq!(calendar(&world, party(json!("customer"))).unwrap().events, 1);
    assert!(calendar(&world, party(json!("supplier"))).is_err(), "an empty calendar is none");

    let before = text.lines().filter(|line| line.starts_with("SEQUENCE:0")).count();
    world.done("commitment.keep", json!({"commitment": "COM-01"}));
    let after = String::from_utf8(calendar(&world, CalendarOf::default()).unwrap().bytes).unwrap();
    assert_eq!(after.lines().filter(|line| line.starts_with("SEQUENCE:0")).count(), before - 1, "a change counts");
    assert_eq!(after.matches("STATUS:CONFIRMED").count(), 2, "what was kept holds, as does the session");
}

#[test]
fn the_room_of_training_says_what_is_covered_and_who_lacks_it() {
    let mut world = World::new();
    let plan = |name: &str, on: &str, audience: &str, topics: &str| json!({"training": "user-acceptance", "name": name, "on": on, "audience": audience, "topics": topics, "invited": ["Dana Whitfield"]});
    world.done("training.add", plan("First", "2026-03-02", "Accounts payable\nOperations", "Watching"));
    world.done("training.add", plan("Second", "2026-03-20", "Operations", "Sending again"));
    let absent = json!([{"person": "Dana Whitfield", "attended": false}]);
    world.done("training.record-attendance", json!({"session": "TRN-01", "attendance": absent}));
    let course = |world: &World| {
        let training = view(world, json!({"view": "training"}));
        training["trainings"].as_array().unwrap().iter().find(|one| one["id"] == "user-acceptance").unwrap().clone()
    };
    let states = |course: &Value| {
        let rows = course["coverage"].as_array().unwrap().iter();
        rows.map(|row| row["cells"].as_array().unwrap().iter().map(|cell| cell["state"].clone()).collect())
            .collect::<Vec<Vec<_>>>()
    };
    let before = course(&world);
    assert_eq!(before["topics"], json!(["Watching", "Sending again"]));
    assert_eq!(states(&before), [["open", "open"], ["open", "planned"]], "nobody was there, so nobody was taught");
    assert_eq!((&before["lacking"][0]["missed"], &before["lacking"][0]["next"]), (&json!(true), &json!("2026-03-20")));
    let there = json!([{"person": "Dana Whitfield", "attended": true}]);
    world.done("training.record-attendance", json!({"session": "TRN-01", "attendance": there}));
    let after = course(&world);
    assert_eq!(states(&after), [["held", "open"], ["held", "planned"]]);
    assert_eq!(after["lacking"], json!([]));
    let training: Query = serde_json::from_value(json!({"view": "training"})).unwrap();
    assert_eq!(training.view, ViewName::Training);
    let needs = view(&world, json!({"view": "training"}))["needs"].as_array().unwrap().len();
    assert!(needs > 0, "the first gate waits for the overview training");
}
