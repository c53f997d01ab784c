//! Reading a template and saying where it makes no sense.

use std::collections::BTreeSet;
use std::ops::Range;

use crate::message::{Finding, Grade, Message, Place};

use super::{Field, FieldKind, SCHEMA, Section, Source, Template};

pub(super) fn parse(text: &str) -> Result<Template, Vec<Finding>> {
    let template = read(text).map_err(|finding| vec![*finding])?;
    let findings = self::template(&template);
    if findings.is_empty() { Ok(template) } else { Err(findings) }
}

pub(super) fn read(text: &str) -> Result<Template, Box<Finding>> {
    toml::from_str(text).map_err(|error| Box::new(unreadable(text, &error)))
}

pub(super) fn template(template: &Template) -> Vec<Finding> {
    let mut findings = Vec::new();
    if template.schema != SCHEMA {
        let message = Message::new("template-schema-unknown").with("schema", template.schema);
        findings.push(error(message, Place::default()));
    }
    for (name, value) in [("id", &template.id), ("version", &template.version), ("title", &template.title)] {
        if value.trim().is_empty() {
            findings.push(error(Message::new("template-text-missing").with("member", name), Place::default()));
        }
    }
    if !template.id.is_empty() && !is_id(&template.id) {
        findings.push(error(Message::new("template-id-malformed").with("id", &template.id), Place::default()));
    }
    if template.sections.is_empty() {
        findings.push(error(Message::new("template-without-sections"), Place::default()));
    }
    let mut ids = BTreeSet::new();
    for (at, section) in template.sections.iter().enumerate() {
        let place = section_place(section, at);
        check_id(&section.id, &mut ids, &place, &mut findings);
        check_section(section, &place, &mut findings);
    }
    findings
}

/// Upstream ids must name templates of the set, and no document may rest on itself, however far around.
pub(super) fn set(templates: &[Template]) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut ids = BTreeSet::new();
    for template in templates {
        let place = Place { path: Some(template.id.clone()), ..Place::default() };
        if !ids.insert(&template.id) {
            findings.push(error(Message::new("template-id-twice").with("id", &template.id), place.clone()));
        }
        for upstream in &template.upstream {
            if !templates.iter().any(|other| &other.id == upstream) {
                let message = Message::new("template-upstream-unknown").with("id", upstream);
                findings.push(error(message, place.clone()));
            }
        }
        if rests_on_itself(template, templates) {
            findings.push(error(Message::new("template-upstream-loop").with("id", &template.id), place));
        }
    }
    findings
}

fn rests_on_itself(start: &Template, templates: &[Template]) -> bool {
    let mut seen = BTreeSet::new();
    let mut open: Vec<&str> = start.upstream.iter().map(String::as_str).collect();
    while let Some(id) = open.pop() {
        if id == start.id {
            return true;
        }
        if seen.insert(id) {
            let next = templates.iter().filter(|template| template.id == id);
            open.extend(next.flat_map(|template| template.upstream.iter().map(String::as_str)));
        }
    }
    false
}

fn check_section(section: &Section, place: &Place, findings: &mut Vec<Finding>) {
    let texts = [("title", &section.title), ("question", &section.question), ("help", &section.help)];
    check_texts(&texts, place, findings);
    let from_entities = section.source != Source::Answers;
    for (wrong, code) in [
        (from_entities && section.repeat, "template-repeat-of-entities"),
        (!from_entities && section.filter.is_some(), "template-filter-of-answers"),
        (section.append_only && !section.has_rows(), "template-append-only-without-rows"),
        (section.fields.is_empty(), "template-section-without-fields"),
    ] {
        if wrong {
            findings.push(error(Message::new(code), place.clone()));
        }
    }
    let mut ids = BTreeSet::new();
    for field in &section.fields {
        let place = Place { field: Some(field.id.clone()), ..place.clone() };
        check_id(&field.id, &mut ids, &place, findings);
        check_field(field, &place, findings);
    }
}

fn check_field(field: &Field, place: &Place, findings: &mut Vec<Finding>) {
    check_texts(&[("label", &field.label), ("help", &field.help)], place, findings);
    let takes_choices = matches!(field.kind, FieldKind::Choice | FieldKind::ManyChoices);
    if takes_choices && field.choices.is_empty() {
        findings.push(error(Message::new("template-choice-without-choices"), place.clone()));
    }
    if !takes_choices && !field.choices.is_empty() {
        findings.push(error(Message::new("template-choices-of-no-choice"), place.clone()));
    }
    let mut ids = BTreeSet::new();
    for choice in &field.choices {
        check_id(&choice.id, &mut ids, place, findings);
        check_texts(&[("choice label", &choice.label)], place, findings);
    }
}

fn check_texts(texts: &[(&str, &String)], place: &Place, findings: &mut Vec<Finding>) {
    for (name, _) in texts.iter().filter(|(_, text)| text.trim().is_empty()) {
        findings.push(error(Message::new("template-text-missing").with("member", name), place.clone()));
    }
}

fn check_id<'a>(id: &'a str, seen: &mut BTreeSet<&'a str>, place: &Place, findings: &mut Vec<Finding>) {
    let code = if !is_id(id) {
        "template-id-malformed"
    } else if !seen.insert(id) {
        "template-id-twice"
    } else {
        return;
    };
    findings.push(error(Message::new(code).with("id", id), place.clone()));
}

/// Ids are words of lower-case letters and digits joined by hyphens or underscores, starting with a letter.
fn is_id(id: &str) -> bool {
    id.starts_with(|first: char| first.is_ascii_lowercase())
        && id.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || matches!(byte, b'-' | b'_'))
}

fn section_place(section: &Section, at: usize) -> Place {
    Place { path: Some(section.id.clone()), row: u32::try_from(at + 1).ok(), ..Place::default() }
}

fn error(message: Message, at: Place) -> Finding {
    Finding::new(Grade::Error, message).at(at)
}

fn unreadable(text: &str, cause: &toml::de::Error) -> Finding {
    let message = Message::new("template-unreadable").with("cause", cause.message());
    error(message, cause.span().map(|span| line_and_column(text, &span)).unwrap_or_default())
}

fn line_and_column(text: &str, span: &Range<usize>) -> Place {
    let before = text.get(..span.start).unwrap_or(text);
    let line_start = before.rfind('\n').map_or(0, |at| at + 1);
    let count = |n: usize| u32::try_from(n + 1).ok();
    Place {
        line: count(before.matches('\n').count()),
        column: count(before[line_start..].chars().count()),
        ..Place::default()
    }
}
