//! What holds for every built-in template, and what a broken one is told.

use super::*;

const SMALL: &str = r#"schema = 1
id = "letter"
version = "1"
title = "Letter"

[[sections]]
id = "first"
title = "First"
question = "What comes first?"
help = "The first thing."

[[sections.fields]]
id = "tone"
label = "Tone"
help = "How it sounds."
kind = "choice"
choices = [{ id = "warm", label = "Warm" }, { id = "dry", label = "Dry" }]
binding = true
"#;

fn refused(text: &str) -> Vec<(String, Option<String>, Option<String>)> {
    let findings = Template::parse(text).expect_err("a broken template");
    findings.into_iter().map(|finding| (finding.message.code, finding.at.path, finding.at.field)).collect()
}

fn told(code: &str, path: Option<&str>, field: Option<&str>) -> (String, Option<String>, Option<String>) {
    (code.to_owned(), path.map(str::to_owned), field.map(str::to_owned))
}

#[test]
fn every_built_in_parses_and_rests_on_documents_that_exist() {
    assert_eq!(builtin().len(), BUILTIN_TEXT.len());
    assert_eq!(validate_set(builtin()), []);
    for (template, (name, _)) in builtin().iter().zip(BUILTIN_TEXT) {
        assert_eq!(&template.id, name);
    }
}

#[test]
fn the_requirements_document_asks_what_is_built_on_as_binding_and_persons_as_informative() {
    let template = builtin().iter().find(|template| template.id == "requirements").unwrap();
    let binding = |section: &str, field: &str| template.section(section).unwrap().field(field).unwrap().binding;
    for (section, field) in [
        ("business-objects", "method"),
        ("requirements", "statement"),
        ("requirements", "acceptance_criterion"),
        ("error-handling", "resend"),
        ("non-standard", "approver"),
    ] {
        assert!(binding(section, field), "{section} {field}");
    }
    for (section, field) in [("team", "email"), ("team", "phone"), ("timeline", "date"), ("connectivity", "expiry")] {
        assert!(!binding(section, field), "{section} {field}");
    }
    assert!(template.sections.iter().all(|section| section.fields.len() >= 2), "real fields, not one box each");
}

#[test]
fn the_small_template_is_sound_and_its_digest_covers_every_word() {
    let template = Template::parse(SMALL).unwrap();
    let other = Template::parse(&SMALL.replace("How it sounds.", "How it sounds")).unwrap();
    assert_ne!(template.digest(), other.digest());
    assert_eq!(template.digest(), Template::parse(SMALL).unwrap().digest());
}

#[test]
fn toml_that_cannot_be_read_is_located_by_line_and_column() {
    let findings = Template::parse(&SMALL.replace("binding = true", "binding = maybe")).unwrap_err();
    assert_eq!(findings[0].message.code, "template-unreadable");
    assert_eq!((findings[0].at.line, findings[0].at.column), (Some(18), Some(11)));
    let findings = Template::parse(&SMALL.replace("label = \"Tone\"", "lable = \"Tone\"")).unwrap_err();
    assert_eq!(findings[0].at.line, Some(14), "an unknown member is no silent no-op");
}

#[test]
fn content_that_makes_no_sense_is_located_by_section_and_field() {
    let choices = "choices = [{ id = \"warm\", label = \"Warm\" }, { id = \"dry\", label = \"Dry\" }]\n";
    for (from, to, finding) in [
        ("schema = 1", "schema = 9", told("template-schema-unknown", None, None)),
        (choices, "", told("template-choice-without-choices", Some("first"), Some("tone"))),
        ("kind = \"choice\"\n", "", told("template-choices-of-no-choice", Some("first"), Some("tone"))),
        ("\"dry\"", "\"warm\"", told("template-id-twice", Some("first"), Some("tone"))),
        ("\"first\"", "\"First one\"", told("template-id-malformed", Some("First one"), None)),
        ("The first thing.", " ", told("template-text-missing", Some("first"), None)),
        ("How it sounds.", "", told("template-text-missing", Some("first"), Some("tone"))),
        (
            "id = \"first\"",
            "id = \"first\"\nsource = \"issue\"\nrepeat = true",
            told("template-repeat-of-entities", Some("first"), None),
        ),
        (
            "id = \"first\"",
            "id = \"first\"\nfilter = \"non-standard\"",
            told("template-filter-of-answers", Some("first"), None),
        ),
        (
            "id = \"first\"",
            "id = \"first\"\nappend-only = true",
            told("template-append-only-without-rows", Some("first"), None),
        ),
    ] {
        assert_eq!(refused(&SMALL.replacen(from, to, 1)), [finding], "{from} became {to}");
    }
}

#[test]
fn templates_that_rest_on_nothing_or_on_themselves_are_refused() {
    let named = |id: &str, upstream: &[&str]| Template {
        id: id.to_owned(),
        upstream: upstream.iter().map(|&id| id.to_owned()).collect(),
        ..Template::parse(SMALL).unwrap()
    };
    let codes = |set: &[Template]| -> Vec<String> {
        validate_set(set).into_iter().map(|finding| finding.message.code).collect()
    };
    assert_eq!(codes(&[named("a", &["b"])]), ["template-upstream-unknown"]);
    assert_eq!(codes(&[named("a", &["b"]), named("b", &["a"])]), ["template-upstream-loop"; 2]);
    assert_eq!(codes(&[named("a", &[]), named("a", &[])]), ["template-id-twice"]);
}
