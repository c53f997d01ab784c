//! Requirements, answers, open questions and the project itself.

use serde_json::json;

use crate::world::World;

#[test]
fn a_requirement_is_named_after_its_business_object() {
    let mut world = World::new();
    world.done("integration.add", json!({"name": "Invoices", "direction": "outbound", "object": "invoices"}));
    let stated = json!({"statement": "Every invoice is posted once.", "integration": "INT-01", "priority": "must"});
    assert_eq!(world.done("requirement.add", stated)["reference"], "REQ-INV-01");
    assert_eq!(world.done("requirement.add", json!({"statement": "All runs at night."}))["reference"], "REQ-GEN-01");
    let changed = world.done(
        "requirement.change",
        json!({"requirement": "REQ-INV-01", "acceptance_criterion": "INV-1 is one document.", "integration": ""}),
    );
    assert_eq!(changed["acceptance_criterion"], "INV-1 is one document.");
    assert_eq!(changed.get("integration"), None, "an empty reference takes away what was named");
    world.done("requirement.remove", json!({"requirement": "REQ-GEN-01"}));
    assert_eq!(world.done("requirement.add", json!({"statement": "Another."}))["reference"], "REQ-GEN-02");
}

#[test]
fn a_requirement_says_something_and_stays_while_it_is_used() {
    let mut world = World::new();
    assert_eq!(world.refused("requirement.add", json!({"statement": " "})), "field-required");
    assert_eq!(world.refused("requirement.change", json!({"requirement": "REQ-9"})), "not-found");
    world.done("requirement.add", json!({"statement": "Proved."}));
    world.done("requirement.add", json!({"statement": "Asked about."}));
    let scenario = json!({"name": "It", "level": "unit", "kind": "happy", "requirement": "REQ-GEN-01"});
    world.done("scenario.add", scenario);
    world.done("open-question.add", json!({"question": "Why?", "requirement": "REQ-GEN-02"}));
    assert_eq!(world.refused("requirement.remove", json!({"requirement": "REQ-GEN-01"})), "requirement-in-use");
    assert_eq!(world.refused("requirement.remove", json!({"requirement": "REQ-GEN-02"})), "requirement-asked-about");
}

#[test]
fn a_question_is_asked_answered_and_opened_again() {
    let mut world = World::new();
    let asked = json!({"question": "Which address?", "owner": "Dana Whitfield", "due": "2026-03-09"});
    assert_eq!(world.done("open-question.add", asked)["reference"], "QUE-01");
    let changed = world.done("open-question.change", json!({"open_question": "QUE-01", "section": "connectivity"}));
    assert_eq!(changed["section"], "connectivity");
    let answered = world.done("open-question.answer", json!({"open_question": "QUE-01", "answer": "198.51.100.14"}));
    assert_eq!(answered["answer"], "198.51.100.14");
    assert_eq!(world.done("open-question.answer", json!({"open_question": "QUE-01", "answer": " "}))["answer"], "");
    assert_eq!(world.refused("open-question.add", json!({"question": ""})), "field-required");
}

#[test]
fn answers_are_added_to_what_was_answered_before() {
    let mut world = World::new();
    let set = |section: &str, more: serde_json::Value| {
        let mut args = json!({"document": "requirements", "section": section});
        args.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        args
    };
    world.done("answers.set", set("summary", json!({"fields": {"outcome": "No typing", "measure": "640 a day"}})));
    let answers = world.done("answers.set", set("summary", json!({"fields": {"measure": ""}, "complete": true})));
    assert_eq!(answers["content"], json!({"fields": {"outcome": "No typing"}, "rows": [], "complete": true}));
    let rows = json!({"rows": [{"fields": {"term": "Freeze", "meaning": "No change"}}]});
    let id = world.done("answers.set", set("glossary", rows))["content"]["rows"][0]["id"].clone();
    let rows = json!({"rows": [{"id": id, "fields": {"term": "Freeze", "meaning": "Nothing is changed"}}]});
    let answers = world.done("answers.set", set("glossary", rows));
    assert_eq!(answers["content"]["rows"][0]["id"], id, "a row keeps its identity");
    let none = world.done("answers.set", set("risks", json!({"none_because": "Looked at on 2 March: none."})));
    assert_eq!(none["content"]["none_because"], "Looked at on 2 March: none.");

    for (section, args, code) in [
        ("nowhere", json!({}), "section-unknown"),
        ("summary", json!({"fields": {"colour": "red"}}), "field-unknown"),
        ("summary", json!({"rows": []}), "section-takes-no-rows"),
        ("glossary", json!({"fields": {"term": "Freeze"}}), "section-takes-rows"),
        ("systems", json!({"fields": {"name": "SAP"}}), "section-shows-entities"),
        ("summary", json!({"none_because": "Nothing."}), "none-not-allowed"),
        ("accounting", json!({"fields": {"model": "fluid"}}), "answer-not-a-choice"),
    ] {
        assert_eq!(world.refused("answers.set", set(section, args)), code, "{section}");
    }
    assert_eq!(world.refused("answers.set", json!({"document": "x", "section": "y"})), "document-unknown");
}

#[test]
fn the_project_is_changed_and_branded() {
    let mut world = World::new();
    let changed = world.done("project.change", json!({"contract": "OES-117", "zone": "Europe/Berlin", "code": "OES2"}));
    assert_eq!(
        (&changed["contract"], &changed["zone"], &changed["code"]),
        (&json!("OES-117"), &json!("Europe/Berlin"), &json!("OES2"))
    );
    assert_eq!(world.refused("project.change", json!({"zone": "Mars/Olympus"})), "zone-unknown");
    assert_eq!(world.refused("project.change", json!({"code": "öst"})), "code-malformed");
    assert_eq!(world.refused("project.change", json!({"name": ""})), "field-required");
    let logo = world.attach("logo.png", b"\x89PNG");
    let branded = world.done("project.brand", json!({"colour": "#1f4e5f", "footer": "Österle", "logo": logo}));
    assert_eq!(branded["branding"], json!({"colour": "#1F4E5F", "footer": "Österle", "logo": logo}));
    let plain = world.done("project.brand", json!({"colour": "", "footer": "", "logo": ""}));
    assert_eq!(plain["branding"], json!({}));
    assert_eq!(world.refused("project.brand", json!({"colour": "teal"})), "colour-malformed");
    assert_eq!(world.refused("project.brand", json!({"logo": "logo.png"})), "logo-no-digest");
}
