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
];

fn others() -> impl Iterator<Item = Language> {
    Language::ALL.iter().copied().filter(|language| *language != Language::English)
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
