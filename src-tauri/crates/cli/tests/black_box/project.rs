//! A project's first day: made, filled, looked at, checked.

use crate::program::{FILE, PERSON, Place};

const BANK: &str = r#"{"command": "organisation.add", "args": {"name": "Bank", "party": "third-party"}}"#;

#[test]
fn a_new_project_stands_at_its_first_step() {
    let place = Place::with_project();
    let status = place.json(&["status", FILE]).ended(0).json();
    let project = &status["projects"][0];
    assert_eq!(project["name"], "S/4HANA integrations");
    let steps = project["workstreams"][0]["steps"].as_array().unwrap();
    assert_eq!(steps.len(), 7);
    for step in steps {
        assert!(step["id"].is_string() && step["name"].is_string() && step["gate"]["open"].is_boolean(), "{step}");
        let closed = step["gate"]["conditions"].as_array().unwrap();
        assert_eq!(step["gate"]["open"].as_bool().unwrap(), closed.is_empty(), "{step}");
        for condition in closed {
            for field in ["code", "message", "step", "party"] {
                assert!(condition[field].is_string(), "{field}: {condition}");
            }
            assert!(condition["roles"].is_array(), "{condition}");
        }
    }
    assert_eq!(steps[6]["state"], "locked");
    let next = project["next"].as_array().unwrap();
    assert!(!next.is_empty() && next.iter().all(|next| next["party"].is_string() && next["message"].is_string()));
}

#[test]
fn what_is_done_is_found_in_list_show_search_and_history() {
    let place = Place::with_project();
    let done = place.decide(&format!("[{BANK}]")).ended(0).json();
    assert_eq!(done["label"], "Added Bank");
    assert_eq!(done["revision"], 2);
    assert_eq!(done["touched"][0]["kind"], "organisation");
    let id = done["value"].as_str().unwrap();
    let listed = place.json(&["list", FILE, "organisations", "--filter", "bank"]).ended(0).json();
    assert_eq!(listed["items"][0]["id"], id);
    assert_eq!(listed["items"].as_array().unwrap().len(), 1);
    let shown = place.json(&["show", FILE, "Bank"]).ended(0).json();
    assert_eq!((&shown["kind"], &shown["entity"]["party"]), (&"organisation".into(), &"third-party".into()));
    let found = place.json(&["search", FILE, "ban"]).ended(0).json();
    assert_eq!(found["hits"][0]["id"], id);
    let history = place.json(&["history", FILE, "Bank"]).ended(0).json();
    let entries = history["entries"].as_array().unwrap();
    assert_eq!(entries.len(), 1);
    assert_eq!(entries[0]["command"], "organisation.add");
    assert_eq!(entries[0]["person"]["name"], PERSON);
    let all = place.json(&["history", FILE]).ended(0).json();
    assert_eq!(all["entries"].as_array().unwrap().len(), 2);
}

#[test]
fn a_command_stands_on_the_command_line_in_a_file_or_on_stdin() {
    let place = Place::with_project();
    let write = ["--as", PERSON];
    let args = r#"{"name": "Bank", "party": "third-party"}"#;
    place.run(&[&["do", FILE, "organisation.add", args], write.as_slice()].concat()).ended(0);
    std::fs::write(place.path("commands.json"), BANK).unwrap();
    place.run(&[&["do", FILE, "--file", "commands.json"], write.as_slice()].concat()).ended(0);
    place.decide(BANK).ended(0);
    let listed = place.json(&["list", FILE, "organisation", "--filter", "Bank"]).json();
    assert_eq!(listed["items"].as_array().unwrap().len(), 3);
}

#[test]
fn an_array_is_undone_and_redone_as_one() {
    let place = Place::with_project();
    let clerk = r#"{"command": "person.add", "args": {"name": "Kim", "organisation": "$1"}}"#;
    let done = place.decide(&format!("[{BANK}, {clerk}]")).ended(0).json();
    assert_eq!(done["values"].as_array().unwrap().len(), 2);
    let undone = place.json(&["undo", FILE, "--as", PERSON]).ended(0).json();
    assert_eq!(undone["label"], "Undid: Added Bank, and 1 more");
    assert_eq!(place.json(&["show", FILE, "Kim"]).error(), (2, "nothing-named".to_owned()));
    place.json(&["redo", FILE, "--as", PERSON]).ended(0);
    place.json(&["show", FILE, "Kim"]).ended(0);
    assert_eq!(place.json(&["redo", FILE, "--as", PERSON]).error(), (1, "refused".to_owned()));
}

#[test]
fn a_dry_run_changes_nothing() {
    let place = Place::with_project();
    let before = std::fs::read(place.path(FILE)).unwrap();
    let args = r#"{"name": "Bank", "party": "third-party"}"#;
    let tried = place.json(&["do", FILE, "organisation.add", args, "--as", PERSON, "--dry-run"]).ended(0).json();
    assert_eq!(tried["dry_run"], true);
    assert_eq!(tried["touched"].as_array().unwrap().len(), 1);
    assert_eq!(std::fs::read(place.path(FILE)).unwrap(), before);
}

#[test]
fn a_workspace_verifies_and_so_does_its_copy() {
    let place = Place::with_project();
    place.decide(BANK).ended(0);
    let verified = place.json(&["verify", FILE]).ended(0).json();
    assert_eq!((&verified["clean"], &verified["entries"]), (&true.into(), &2.into()));
    assert!(verified.get("error").is_none());
    place.json(&["backup", FILE, "copy.countersign"]).ended(0);
    assert_eq!(place.json(&["verify", "copy.countersign"]).ended(0).json(), verified);
    assert_eq!(place.json(&["backup", FILE, "copy.countersign"]).error(), (3, "exists".to_owned()));
}

#[test]
fn several_projects_are_named() {
    let place = Place::with_project();
    let second = ["--project", "Treasury", "--customer", "Nordlicht AG", "--as", "Kim Sørensen", "--add"];
    place.run(&[&["new", FILE], second.as_slice()].concat()).ended(0);
    let status = place.json(&["status", FILE]).ended(0).json();
    assert_eq!(status["projects"].as_array().unwrap().len(), 2);
    let only = place.json(&["status", FILE, "--project", "Treasury"]).ended(0).json();
    assert_eq!(only["projects"][0]["name"], "Treasury");
    assert_eq!(place.decide(BANK).error(), (2, "project-not-said".to_owned()));
    let unknown = place.json(&["status", FILE, "--project", "Nothing"]);
    assert_eq!(unknown.error(), (2, "project-unknown".to_owned()));
}

#[test]
fn the_catalogue_and_the_schemas_are_at_hand() {
    let place = Place::with_project();
    let objects = place.json(&["catalogue", "list", FILE]).ended(0).json();
    let supplier = &objects["objects"][0];
    for field in ["name", "direction", "records"] {
        assert!(supplier.get(field).is_some(), "{field}: {supplier}");
    }
    let fields = objects["objects"].as_array().unwrap().iter().flat_map(|object| object["records"].as_array().unwrap());
    let mut fields = fields.flat_map(|record| record["fields"].as_array().unwrap());
    assert!(fields.any(|field| field["required"] == true && field["type"].is_string() && field["allowed"].is_array()));
    for of in ["command", "methodology", "template"] {
        let schema = place.json(&["schema", of]).ended(0).json();
        assert!(schema["$schema"].as_str().is_some_and(|dialect| dialect.contains("2020-12")), "{of}");
    }
}

#[test]
fn people_read_calm_text() {
    let place = Place::with_project();
    let status = place.run(&["status", FILE]).ended(0);
    assert!(status.err.is_empty(), "{status:?}");
    assert!(status.out.starts_with("S/4HANA integrations · Österle Maschinenbau GmbH\n"), "{}", status.out);
    assert!(status.out.contains("\n  Next\n"), "{}", status.out);
    let history = place.run(&["history", FILE]).ended(0);
    assert!(history.out.contains("Created the project S/4HANA integrations"), "{}", history.out);
    let verified = place.run(&["verify", FILE]).ended(0);
    assert!(verified.out.contains("Everything is as the journal says."), "{}", verified.out);
}

#[test]
fn documents_are_compared_with_what_was_issued() {
    let place = Place::with_project();
    let changed = place.json(&["diff", FILE, "requirements"]).ended(0).json();
    assert_eq!((&changed["document"], &changed["from"]), (&"requirements".into(), &serde_json::Value::Null));
    assert!(changed["changes"].is_array());
    assert_eq!(place.json(&["diff", FILE, "nothing"]).exit, 2);
    let since = place.json(&["diff", FILE, "requirements", "--since-revision", "7"]);
    assert_eq!(since.error(), (2, "revision-unknown".to_owned()));
}
