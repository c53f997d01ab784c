//! The built-in data in other languages: whole, and in place of nothing but itself.

use std::collections::BTreeSet;

use domain::lifecycle::builtin as methodologies;

use super::*;

/// Texts that German writes as English does.
const ALIKE: &[&str] = &[
    "AS2",
    "Build",
    "Design",
    "EDI",
    "Format",
    "HTTPS",
    "ISO 8859-1",
    "Integration",
    "Name",
    "Person",
    "Position",
    "SFTP",
    "SHA-256",
    "YYYY-MM-DDTHH:MM:SS+HH:MM",
    "Standard",
    "Status",
    "System",
    "Tester",
    "Tests",
    "Trainer",
    "Version",
    "cXML",
    "Bank",
    "Coupa",
    "Open Business Network",
];

fn others() -> impl Iterator<Item = Language> {
    Language::ALL.into_iter().filter(|language| *language != Language::English)
}

#[test]
fn every_text_has_a_key_of_its_own() {
    let keys: BTreeSet<&str> = english().iter().map(|(key, _)| key.as_str()).collect();
    assert_eq!(keys.len(), english().len());
}

#[test]
fn every_language_has_every_text() {
    for language in others() {
        let missing: Vec<_> = english().iter().filter(|(key, _)| own(language, key).is_none()).collect();
        assert!(missing.is_empty(), "{language:?} lacks {missing:#?}");
    }
}

#[test]
fn no_text_is_left_in_english() {
    for language in others() {
        let same = english().iter().filter(|(key, text)| own(language, key).as_ref() == Some(text));
        let left: Vec<_> = same.filter(|(_, text)| !ALIKE.contains(&text.as_str())).collect();
        assert!(left.is_empty(), "{language:?} leaves in English {left:#?}");
    }
}

#[test]
fn what_comes_with_the_program_speaks_the_language() {
    let requirements = template(Language::German, "requirements").expect("it is built in");
    assert_eq!(requirements.title, "Anforderungsdokument zur Integration");
    let classification = requirements.section("front-page").and_then(|it| it.field("classification"));
    let classification = classification.expect("the front page says who may read it");
    assert_eq!(
        (classification.label.as_str(), classification.choices[2].label.as_str()),
        ("Einstufung", "Vertraulich")
    );
    // Ids are content: they are the same whatever the language.
    let english = template(Language::English, "requirements").expect("it is built in");
    let ids = |template: &Template| template.sections.iter().map(|it| it.id.clone()).collect::<Vec<_>>();
    assert_eq!(ids(requirements), ids(english));
}

#[test]
fn what_somebody_wrote_is_shown_as_they_wrote_it() {
    let mut own = methodologies::find("coupa-integration").expect("it is built in").clone();
    own.steps[3].name = "Construct".to_owned();
    let german = methodology(Language::German, own);
    assert_eq!(german.steps[3].name, "Construct");
    assert_eq!(german.steps[4].name, "Modultest");
}

#[test]
fn values_of_messages_speak_the_language_too() {
    use domain::message::Message;
    let words = Words::of(Language::German);
    let stale = Message::new("stale-because")
        .with("count", 2)
        .with("document", "Data Mappings")
        .with("number", 3)
        .with("fields", "REQ-INV-01: Statement, Scope: Out of scope");
    assert_eq!(
        words.say(&stale),
        "Datenzuordnungen wurde an 2 Stellen geändert, nachdem Revision 3 unterschrieben war: REQ-INV-01: Aussage, \
         Umfang: Nicht im Umfang"
    );
    let started = Message::new("did-step-start").with("step", "Build");
    assert_eq!(words.say(&started), "Umsetzung begonnen");
    assert_eq!(Words::english().say(&started), "Started Build");
}

#[test]
fn what_a_project_began_with_is_shown_in_the_language_and_what_somebody_wrote_is_not() {
    use crate::clock::Clock;
    use crate::workspace::{Mode, NewProject, Workspace};
    use serde_json::json;

    let folder = tempfile::tempdir().expect("there is room");
    let new = NewProject::new("Phase 1", "Österle", "Ada Berg");
    let clock = Clock::at("2026-11-26T09:00:00Z".parse().expect("it is an instant"));
    let made = Workspace::create_with(&folder.path().join("w.countersign"), &new, clock);
    let (mut workspace, made) = made.expect("it can be made");
    let requests = json!([
        {"command": "raci.begin", "args": {}},
        {"command": "session.add", "args": {"name": "Start", "on": "2026-11-30", "agenda": "status-call"}},
    ]);
    let requests = crate::commands::read(&requests.to_string()).expect("they are commands");
    workspace.decide(made.project.0, made.person, &requests, Mode::Commit).expect("they are carried out");
    let mut state = workspace.state(made.project.0).expect("it is there");
    let mut own = raci::of(&state).expect("it was begun").clone();
    let fixes = own.rows.iter_mut().find(|row| row.title == "Fixes").expect("it comes with the program");
    fixes.title = "Kaffee kochen".to_owned();
    replace(&mut state, &own);
    let shown = on_screen(state.clone(), Language::German);
    let raci = raci::of(&shown).expect("it was begun");
    let titles: Vec<&str> = raci.rows.iter().map(|row| row.title.as_str()).collect();
    assert!(titles.contains(&"Umstellung") && titles.contains(&"Kaffee kochen") && !titles.contains(&"Cutover"));
    let named = |who: &Who| matches!(who, Who::Titled { name, .. } if name == "Fachverantwortung");
    assert!(raci.columns.iter().any(|column| named(&column.who)));
    let session = shown.sessions.iter().next().expect("it was planned");
    assert_eq!(session.agenda[0].title, "Offene Maßnahmen");
    assert_eq!((session.name.as_str(), on_screen(state.clone(), Language::English)), ("Start", state));
}

#[test]
fn advice_and_sources_speak_the_language_and_addresses_stay() {
    let rule = advice::builtin().rules.iter().find(|rule| rule.id == "pi-missing").expect("it is built in");
    assert!(said(Language::German, &rule.text).starts_with("In der Systemlandschaft"));
    assert_eq!(said(Language::German, &rule.source), "Übliche Praxis von Integrationsprojekten");
    assert_eq!(
        said(Language::German, "https://compass.coupa.com/x285535.xml"),
        "https://compass.coupa.com/x285535.xml"
    );
    assert_eq!(said(Language::English, &rule.text), rule.text);
}
