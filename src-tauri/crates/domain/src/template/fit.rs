//! Whether a template of a project's own can stand for a document: what the program computes must stay where it is looked for.

use super::wording::{OF_FIELD, OF_SECTION, Wording};
use super::{Choice, Field, Section, Source, Template, builtin, merge};
use crate::message::{Finding, Grade, Message, Place};

/// The most sections of a template: a document with more has no contents page that anybody reads.
pub const SECTIONS_LIMIT: usize = 60;

/// The most fields of a section: no paper is wide enough for a table of more columns, and no page of questions short enough.
pub const FIELDS_LIMIT: usize = 60;

/// The longest text, in characters: several pages of an introduction.
pub const TEXT_LIMIT: usize = 10_000;

/// Whether a template can be used.
///
/// # Errors
/// `template-invalid` with the first of what is wrong.
pub fn check(template: &Template) -> Result<(), Message> {
    let findings = findings(template);
    let Some(first) = findings.first() else { return Ok(()) };
    let about = serde_json::to_string(&first.message).unwrap_or_default();
    Err(Message::new("template-invalid").with("count", findings.len()).with("about", about))
}

/// What is wrong with a template as the one of its document; nothing when it can be used.
pub fn findings(template: &Template) -> Vec<Finding> {
    let mut findings = template.validate();
    let Some(original) = builtin().iter().find(|it| it.id == template.id) else {
        findings.push(error(Message::new("template-of-no-document").with("id", &template.id), Place::default()));
        return findings;
    };
    if template.upstream != original.upstream {
        findings.push(error(Message::new("template-upstream-changed"), Place::default()));
    }
    if template.sections.len() > SECTIONS_LIMIT {
        findings.push(error(Message::new("template-sections-many").with("limit", SECTIONS_LIMIT), Place::default()));
    }
    check_texts(&[&template.title], &template.wording, &["title"], &Place::default(), &mut findings);
    for (at, section) in template.sections.iter().enumerate() {
        let row = u32::try_from(at + 1).ok();
        let place = Place { path: Some(section.id.clone()), row, ..Place::default() };
        check_section(original, section, &place, &mut findings);
    }
    findings
}

fn check_section(original: &Template, section: &Section, place: &Place, findings: &mut Vec<Finding>) {
    let kept = original.section(&section.id);
    let says_the_same =
        |it: &Section| (it.source, it.filter, it.repeat) == (section.source, section.filter, section.repeat);
    if kept.is_some_and(|kept| !says_the_same(kept)) {
        findings.push(error(Message::new("template-section-of-another-kind"), place.clone()));
    }
    let of_onboarding = original.is_of_onboarding();
    let fits = |it: &&Template| it.is_of_onboarding() == of_onboarding;
    let known = builtin().iter().filter(fits).flat_map(|it| &it.sections).any(|it| it.source == section.source);
    if section.source != Source::Answers && !known {
        findings.push(error(Message::new("template-source-elsewhere"), place.clone()));
    }
    if section.fields.len() > FIELDS_LIMIT {
        findings.push(error(Message::new("template-fields-many").with("limit", FIELDS_LIMIT), place.clone()));
    }
    let texts = [&section.title, &section.question, &section.help, &section.introduction];
    check_texts(&texts, &section.wording, &OF_SECTION, place, findings);
    let own = section.wording.0.values().filter_map(|members| members.get("introduction"));
    for introduction in own.chain([&section.introduction]) {
        if let Err(wrong) = merge::check(introduction) {
            findings.push(error(wrong.message.with("part", "introduction"), place.clone()));
        }
    }
    for field in &section.fields {
        let place = Place { field: Some(field.id.clone()), ..place.clone() };
        check_texts(&[&field.label, &field.help], &field.wording, &OF_FIELD, &place, findings);
        for choice in &field.choices {
            check_texts(&[&choice.label], &choice.wording, &["label"], &place, findings);
        }
        check_field(kept, section, field, &place, findings);
    }
}

/// A field of entities is one that they have; a field that was there before stays of its kind, for answers were given to it.
fn check_field(kept: Option<&Section>, section: &Section, field: &Field, place: &Place, findings: &mut Vec<Finding>) {
    let before = kept.and_then(|kept| kept.field(&field.id));
    let known = before.or_else(|| known_field(section.source, &field.id).filter(|_| section.source != Source::Answers));
    if known.is_none() && section.source != Source::Answers {
        findings.push(error(Message::new("template-column-unknown").with("id", &field.id), place.clone()));
    }
    let Some(known) = known else { return };
    if known.kind != field.kind {
        findings.push(error(Message::new("template-field-of-another-kind"), place.clone()));
    }
    let ids = |field: &Field| field.choices.iter().map(|choice: &Choice| choice.id.clone()).collect::<Vec<_>>();
    if section.source != Source::Answers && ids(known) != ids(field) {
        findings.push(error(Message::new("template-choices-of-the-program"), place.clone()));
    }
}

/// A field that the program knows of the entities of a source, as the first built-in template that has it does.
pub fn known_field(source: Source, id: &str) -> Option<&'static Field> {
    known_fields(source).into_iter().find(|field| field.id == id)
}

/// Every field that the program knows of the entities of a source.
pub fn known_fields(source: Source) -> Vec<&'static Field> {
    let sections = builtin().iter().flat_map(|template| &template.sections).filter(|section| section.source == source);
    let mut fields: Vec<&Field> = Vec::new();
    for field in sections.flat_map(|section| &section.fields) {
        if fields.iter().all(|it| it.id != field.id) {
            fields.push(field);
        }
    }
    fields
}

fn check_texts(texts: &[&String], wording: &Wording, members: &[&str], place: &Place, findings: &mut Vec<Finding>) {
    if let Some(unknown) = wording.members().find(|member| !members.contains(member)) {
        findings.push(error(Message::new("template-wording-unknown").with("member", unknown), place.clone()));
    }
    let own = wording.0.values().flat_map(|members| members.values());
    if own.chain(texts.iter().copied()).any(|text| text.chars().count() > TEXT_LIMIT) {
        findings.push(error(Message::new("template-text-long").with("limit", TEXT_LIMIT), place.clone()));
    }
}

fn error(message: Message, at: Place) -> Finding {
    Finding::new(Grade::Error, message).at(at)
}
