//! What is refused, and how that is told.

use crate::program::{FILE, PERSON, Place};
use serde_json::json;

/// The first step whose gate is closed.
#[allow(clippy::unwrap_used, reason = "a status without steps ends the test")]
fn locked_step(place: &Place) -> String {
    let status = place.json(&["status", FILE]).json();
    let steps = status["projects"][0]["workstreams"][0]["steps"].as_array().unwrap().clone();
    let locked = steps.iter().find(|step| step["state"] == "locked").expect("a new project has locked steps");
    locked["id"].as_str().unwrap().to_owned()
}

#[test]
fn a_closed_gate_names_every_unmet_condition() {
    let place = Place::with_project();
    let step = locked_step(&place);
    let run = place.decide(&json!({"command": "step.start", "args": {"step": step}}).to_string());
    assert_eq!(run.error(), (1, "refused".to_owned()));
    let details = run.json()["error"]["details"].clone();
    let conditions = details["conditions"].as_array().unwrap();
    assert!(!conditions.is_empty(), "{details}");
    for condition in conditions {
        for field in ["code", "message", "step", "party"] {
            assert!(condition[field].is_string(), "{field}: {condition}");
        }
        assert!(condition["roles"].is_array(), "{condition}");
    }
    assert_eq!(place.json(&["verify", FILE]).ended(0).json()["entries"], 1, "nothing was written");
}

#[test]
fn people_read_each_reason_on_a_line_with_whose_move_it_is() {
    let place = Place::with_project();
    let args = json!({"step": locked_step(&place)}).to_string();
    let run = place.run(&["do", FILE, "step.start", &args, "--as", PERSON]).ended(1);
    assert!(run.out.is_empty(), "{run:?}");
    let reasons: Vec<_> = run.err.lines().filter(|line| line.starts_with("  · ")).collect();
    assert!(!reasons.is_empty(), "{}", run.err);
    let told: String = run.err.split_whitespace().collect::<Vec<_>>().join(" ");
    let moves = ["– Provider", "– Customer"].iter().map(|party| told.matches(party).count()).sum::<usize>();
    assert_eq!(moves, reasons.len(), "{}", run.err);
    assert!(run.err.ends_with("Nothing was changed.\n"), "{}", run.err);
}

#[test]
fn an_array_is_refused_whole_with_the_command_that_was() {
    let place = Place::with_project();
    let good = json!({"command": "organisation.add", "args": {"name": "Bank", "party": "third-party"}});
    let bad = json!({"command": "person.add", "args": {"name": "Kim", "organisation": "Nobody AG"}});
    let run = place.decide(&json!([good, bad]).to_string());
    assert_eq!(run.error(), (1, "refused".to_owned()));
    let details = &run.json()["error"]["details"];
    assert_eq!(details["reason"], "not-found");
    assert_eq!(details["command"], json!({"number": 2, "name": "person.add"}));
    assert_eq!(place.json(&["verify", FILE]).json()["entries"], 1);
}

#[test]
fn a_name_that_fits_nothing_or_several_is_wrong_usage() {
    let place = Place::with_project();
    let args = r#"{"name": "Bank", "party": "third-party"}"#;
    let nobody = place.json(&["do", FILE, "organisation.add", args, "--as", "Nobody"]);
    assert_eq!(nobody.error(), (2, "not-found".to_owned()));
    let twin = json!({"command": "organisation.add", "args": {"name": "Twin", "party": "supplier"}});
    place.decide(&json!([twin, twin]).to_string()).ended(0);
    let kim = json!({"command": "person.add", "args": {"name": "Kim", "organisation": "Twin"}});
    assert_eq!(place.decide(&kim.to_string()).error(), (2, "ambiguous".to_owned()));
    assert_eq!(place.json(&["show", FILE, "Twin"]).error(), (2, "name-ambiguous".to_owned()));
    assert_eq!(place.json(&["list", FILE, "nonsense"]).error(), (2, "kind-unknown".to_owned()));
}

#[test]
fn a_command_line_that_makes_no_sense_is_wrong_usage() {
    let place = Place::with_project();
    assert_eq!(place.json(&["status"]).error(), (2, "usage".to_owned()));
    assert_eq!(place.json(&["jump"]).exit, 2);
    let text = place.run(&["status"]);
    assert_eq!((text.exit, text.out.as_str()), (2, ""));
    assert_eq!(place.run(&["--help"]).ended(0).err, "");
    assert_eq!(place.run(&["--version"]).exit, 0);
}

#[test]
fn a_project_is_not_made_from_nonsense() {
    let place = Place::empty();
    let new = |more: &[&str]| {
        let needed = ["new", FILE, "--project", "A", "--customer", "B", "--as", "C"];
        place.json(&[needed.as_slice(), more].concat()).error()
    };
    assert_eq!(new(&["--methodology", "nothing"]), (2, "methodology-unknown-choice".to_owned()));
    assert_eq!(new(&["--zone", "Mars/Olympus"]), (2, "zone-unknown".to_owned()));
    assert_eq!(new(&["--provider", " "]), (1, "refused".to_owned()));
    assert!(!place.path(FILE).exists(), "no file is left behind");
}
