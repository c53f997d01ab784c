//! The same documents in German: other words, the same content.

use serde_json::json;

use super::super::{Printing, compose_certificate, compose_revision};
use super::printed;
use super::world::World;
use crate::text::{Language, Words, builtin};

#[test]
fn a_document_in_german_says_nothing_in_english_and_signs_the_same() {
    let mut world = World::new();
    let requirements = world.issue("requirements", "Erste Ausgabe");
    let english = compose_revision(&world.state, &requirements, &Printing::new(Words::english()));
    let german = compose_revision(&world.state, &requirements, &Printing::new(Words::of(Language::German)));
    assert_eq!(german.content_json, english.content_json);
    assert_eq!((german.language.as_str(), german.title.as_str()), ("de", "Anforderungsdokument zur Integration"));
    let text = printed(&german).2;
    let titles = |language| {
        let template = builtin::template(language, "requirements").unwrap();
        template.sections.iter().map(|section| section.title.as_str()).collect::<Vec<_>>()
    };
    for (german, english) in titles(Language::German).into_iter().zip(titles(Language::English)).skip(1) {
        assert!(text.contains(german), "{german}");
        assert!(!text.contains(&format!(" {english}\n")), "{english}");
    }
    for word in ["Frühere Revisionen", "Unterschriften", "6. Okt. 2026"] {
        assert!(text.contains(word), "{word} in {text}");
    }
}

#[test]
fn a_certificate_in_german_names_steps_and_sign_offs_and_keeps_its_digest() {
    let mut world = World::new();
    let requirements = world.issue("requirements", "Erste Ausgabe");
    let mappings = world.issue("data-mappings", "Erste Ausgabe");
    let signed = world.sign("design", world.chen, &[&requirements, &mappings], &json!({}));
    let english = compose_certificate(&world.state, &signed, &Printing::new(Words::english()));
    let german = compose_certificate(&world.state, &signed, &Printing::new(Words::of(Language::German)));
    assert_eq!(german.content_json, english.content_json);
    assert_eq!(german.furniture.content_digest, english.furniture.content_digest);
    let text = printed(&german).2;
    for part in
        ["Abnahmezertifikat OES-C-01", "Der Kunde stimmt dem Design zu", "Datenzuordnungen", "Umsetzung", "Kunde"]
    {
        assert!(text.contains(part), "{part} in {text}");
    }
    for part in ["Sign-off", "Data Mappings", "Build", "The customer"] {
        assert!(!text.contains(part), "{part} in {text}");
    }
}
