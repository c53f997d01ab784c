//! Files that are not what they should be, and commands that are none.

use std::fs;

use crate::program::{FILE, PERSON, Place};
use countersign::workspace::{Access, Workspace};
use serde_json::json;

/// Where SQLite's header keeps the version of the format.
const FORMAT: usize = 60;

#[test]
fn a_missing_file_is_told_apart_from_a_foreign_one() {
    let place = Place::empty();
    assert_eq!(place.json(&["status", FILE]).error(), (3, "missing".to_owned()));
    fs::write(place.path(FILE), "Dear customer, please find attached").unwrap();
    assert_eq!(place.json(&["status", FILE]).error(), (3, "foreign".to_owned()));
    assert_eq!(fs::read_to_string(place.path(FILE)).unwrap(), "Dear customer, please find attached");
}

#[test]
fn a_newer_file_is_refused_and_left_alone() {
    let place = Place::with_project();
    let mut bytes = fs::read(place.path(FILE)).unwrap();
    bytes[FORMAT..FORMAT + 4].copy_from_slice(&9999_u32.to_be_bytes());
    fs::write(place.path(FILE), &bytes).unwrap();
    assert_eq!(place.json(&["status", FILE]).error(), (3, "newer".to_owned()));
    assert_eq!(place.decide("[]").exit, 2, "no command, whatever the file");
    assert_eq!(fs::read(place.path(FILE)).unwrap(), bytes);
}

#[test]
fn a_truncated_file_is_damaged() {
    let place = Place::with_project();
    let bytes = fs::read(place.path(FILE)).unwrap();
    fs::write(place.path(FILE), &bytes[..bytes.len() / 2]).unwrap();
    for verb in ["status", "verify"] {
        assert_eq!(place.json(&[verb, FILE]).error(), (4, "damaged".to_owned()), "{verb}");
    }
    let text = place.run(&["status", FILE]).ended(4);
    assert!(text.out.is_empty() && text.err.starts_with("The workspace is damaged"), "{text:?}");
}

#[test]
fn a_changed_entity_is_found_by_verify() {
    let place = Place::with_project();
    let mut bytes = fs::read(place.path(FILE)).unwrap();
    let name = "Österle Maschinenbau GmbH".as_bytes();
    let places: Vec<usize> = (0..bytes.len() - name.len()).filter(|at| bytes[*at..].starts_with(name)).collect();
    assert!(!places.is_empty(), "the name stands in the file as it is");
    for at in places {
        bytes[at + 2] = b'S';
    }
    fs::write(place.path(FILE), &bytes).unwrap();
    let run = place.json(&["verify", FILE]);
    assert_eq!(run.error(), (4, "damaged".to_owned()));
    let verified = run.json();
    assert_eq!(verified["clean"], false);
    let finding = &verified["findings"][0];
    assert!(finding["code"].is_string() && finding["message"].is_string() && finding["at"].is_object(), "{finding}");
    let text = place.run(&["verify", FILE]).ended(4);
    assert!(text.out.trim_end().ends_with("The file is damaged."), "{}", text.out);
}

#[test]
fn nothing_is_written_over_a_workspace() {
    let place = Place::with_project();
    let again = ["new", FILE, "--project", "Other", "--customer", "Other", "--as", "Other"];
    assert_eq!(place.json(&again).error(), (3, "exists".to_owned()));
    let elsewhere = ["new", "no/folder/here.countersign", "--project", "A", "--customer", "B", "--as", "C"];
    assert_eq!(place.json(&elsewhere).error(), (3, "missing".to_owned()));
}

#[test]
fn a_workspace_in_use_is_read_and_not_written() {
    let place = Place::with_project();
    let writer = Workspace::open(&place.path(FILE), Access::Write).unwrap();
    let add = json!({"command": "organisation.add", "args": {"name": "Bank", "party": "third-party"}});
    let run = place.decide(&add.to_string());
    assert_eq!(run.error(), (3, "in-use".to_owned()));
    let details = &run.json()["error"]["details"];
    assert_eq!(details["process"], std::process::id().to_string(), "who has it is said: {details}");
    place.json(&["status", FILE]).ended(0);
    place.json(&["print", FILE, "requirements", "--out", "a.pdf"]).ended(0);
    writer.close().unwrap();
    place.decide(&add.to_string()).ended(0);
}

#[test]
fn unreadable_commands_name_the_place() {
    let place = Place::with_project();
    let at = |commands: &str| {
        let run = place.decide(commands);
        let (exit, code) = run.error();
        assert_eq!(exit, 2);
        (code, run.json()["error"]["details"]["at"].clone())
    };
    assert_eq!(at("{\n  \"command\": ,"), ("commands-unreadable".to_owned(), json!({"line": 2, "column": 14})));
    assert_eq!(at("").0, "commands-unreadable");
    assert_eq!(at(&"[".repeat(100_000)).0, "commands-unreadable");
    let good = r#"{"command": "organisation.add", "args": {"name": "Bank", "party": "third-party"}}"#;
    let unknown = format!(r#"[{good}, {{"command": "organisation.explode", "args": {{}}}}]"#);
    assert_eq!(at(&unknown), ("command-unknown".to_owned(), json!({"path": "/1/command", "row": 2})));
    let wrong = r#"[{"command": "organisation.add", "args": {"name": "Bank", "party": "bystander"}}]"#;
    assert_eq!(at(wrong), ("command-args".to_owned(), json!({"path": "/0/args", "row": 1})));
    assert_eq!(place.json(&["verify", FILE]).ended(0).json()["entries"], 1);
    let missing = place.json(&["do", FILE, "--as", PERSON, "--file", "gone.json"]);
    assert_eq!(missing.error(), (3, "missing".to_owned()));
}

#[test]
fn a_name_in_any_script_comes_back_as_it_was() {
    let place = Place::with_project();
    for name in
        ["株式会社東京", "شركة الأمل", "חברת האור", "Ωμέγα ΑΕ", "a\u{0}b\u{202e}c", "$1", "{\"code\":\"missing\"}"]
    {
        let add = json!({"command": "organisation.add", "args": {"name": name, "party": "supplier"}});
        let made = place.decide(&add.to_string()).ended(0).json();
        let shown = place.json(&["show", FILE, made["value"].as_str().unwrap()]).ended(0).json();
        assert_eq!(shown["entity"]["name"], name);
    }
    place.json(&["verify", FILE]).ended(0);
}
