//! Languages: what people read changes, what scripts read doesn't.

use crate::program::{FILE, Place};

#[test]
fn people_read_german_and_scripts_the_same_codes() {
    let place = Place::with_project();
    let english = place.json(&["status", FILE]).ended(0).json();
    let german = place.json(&["status", FILE, "--language", "de"]).ended(0).json();
    let step = |status: &serde_json::Value, member: &str| {
        status["projects"][0]["workstreams"][0]["steps"][3][member].as_str().unwrap_or_default().to_owned()
    };
    for same in ["id", "state"] {
        assert_eq!(step(&english, same), step(&german, same));
    }
    assert_eq!((step(&english, "name"), step(&german, "name")), ("Build".to_owned(), "Umsetzung".to_owned()));

    let text = place.run(&["status", FILE, "--language", "de"]).ended(0).out;
    assert!(text.contains("Anforderungsdefinition") && text.contains("Als Nächstes"), "{text}");
    assert!(!text.contains("Requirements") && !text.contains("Locked"), "{text}");

    let missing = place.run(&["show", FILE, "Nobody", "--language", "de"]).ended(2);
    assert_eq!(missing.err.trim(), "Nichts heißt „Nobody“");
}

#[test]
fn a_project_that_is_made_in_german_writes_german_documents() {
    let place = Place::empty();
    let names = ["--project", "S/4HANA", "--customer", "Österle Maschinenbau GmbH", "--as", "Dana Whitfield"];
    place.run(&[&["new", FILE, "--language", "de"], names.as_slice()].concat()).ended(0);
    let printed = place.json(&["print", FILE, "requirements", "--out", "anforderungen.pdf"]).ended(0).json();
    assert_eq!(printed["title"], "Anforderungsdokument zur Integration");
    let project = place.json(&["list", FILE, "project"]).ended(0).json();
    assert!(project.to_string().contains("\"language\":\"de\""), "{project}");
}
