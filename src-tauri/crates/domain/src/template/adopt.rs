//! What another version of a template would do to a project: told before it is used.

use super::{Field, Section, Source, Template, own};
use crate::entity::{Entity as _, State};
use crate::lifecycle::adopt::project_is_signed;
use crate::lifecycle::assess::Assessment;
use crate::message::Message;
use crate::sign_off::Verdict;
use crate::time::Date;

/// Why the template of a document can't be changed now; absent where it can.
pub fn obstacle(state: &State, document: &str) -> Option<Message> {
    let methodology = state.get(state.project().methodology)?;
    let of_onboarding = own::of(state, document).is_some_and(Template::is_of_onboarding);
    // After the project sign-off only onboardings go on (rule 8).
    let closed = !of_onboarding && project_is_signed(state, &methodology.content);
    closed.then(|| Message::new("template-after-project-sign-off"))
}

/// What making a document with another template would change.
pub fn consequences(state: &State, to: &Template, today: Date) -> Vec<Message> {
    let Some(from) = own::of(state, &to.id) else { return Vec::new() };
    let mut messages = Vec::new();
    for section in from.sections.iter().filter(|section| to.section(&section.id).is_none()) {
        let count = answered(state, &to.id, section);
        messages.push(Message::new("template-section-gone").with("section", &section.title).with("count", count));
    }
    for section in &to.sections {
        match from.section(&section.id) {
            None => messages.push(Message::new("template-section-added").with("section", &section.title)),
            Some(was) => fields(state, &to.id, was, section, &mut messages),
        }
    }
    if moved(from.sections.iter().map(|it| &it.id), to.sections.iter().map(|it| &it.id)) {
        messages.push(Message::new("template-sections-moved"));
    }
    messages.extend(signatures(state, to, today));
    messages
}

fn fields(state: &State, document: &str, was: &Section, section: &Section, messages: &mut Vec<Message>) {
    let say =
        |code: &str, field: &Field| Message::new(code).with("field", &field.label).with("section", &section.title);
    for field in was.fields.iter().filter(|field| section.field(&field.id).is_none()) {
        messages.push(say("template-field-gone", field).with("count", answers_to(state, document, was, field)));
    }
    for field in &section.fields {
        let Some(old) = was.field(&field.id) else {
            messages.push(say("template-field-added", field));
            continue;
        };
        for (changed, code) in [
            (!old.binding && field.binding, "template-field-binding"),
            (old.binding && !field.binding, "template-field-informative"),
            (!old.required && field.required, "template-field-required"),
        ] {
            if changed {
                messages.push(say(code, field));
            }
        }
        if old.audience != field.audience {
            messages.push(say("template-field-audience", field).with("audience", field.audience));
        }
    }
    if moved(was.fields.iter().map(|it| &it.id), section.fields.iter().map(|it| &it.id)) {
        messages.push(Message::new("template-fields-moved").with("section", &section.title));
    }
    if was.introduction != section.introduction {
        messages.push(Message::new("template-introduction-changed").with("section", &section.title));
    }
}

/// Whether what both have stands in another order.
fn moved<'a>(one: impl Iterator<Item = &'a String>, other: impl Iterator<Item = &'a String>) -> bool {
    let (one, other): (Vec<_>, Vec<_>) = (one.collect(), other.collect());
    let kept = |all: &[&'a String], of: &[&'a String]| -> Vec<&'a String> {
        all.iter().copied().filter(|id| of.contains(id)).collect()
    };
    kept(&one, &other) != kept(&other, &one)
}

/// How many answers a section holds that would no longer be shown. What is kept with entities stays with them.
fn answered(state: &State, document: &str, section: &Section) -> usize {
    if section.source != Source::Answers {
        return 0;
    }
    let own = state.answers.iter().filter(|it| it.document == document && it.section == section.id);
    own.map(|it| it.content.fields.values().filter(|text| !text.trim().is_empty()).count() + it.content.rows.len())
        .sum()
}

fn answers_to(state: &State, document: &str, section: &Section, field: &Field) -> usize {
    if section.source != Source::Answers {
        return 0;
    }
    let own = state.answers.iter().filter(|it| it.document == document && it.section == section.id);
    let is_said = |text: Option<&String>| text.is_some_and(|text| !text.trim().is_empty());
    own.map(|it| {
        let rows = it.content.rows.iter().filter(|row| is_said(row.fields.get(&field.id))).count();
        usize::from(is_said(it.content.fields.get(&field.id))) + rows
    })
    .sum()
}

/// The state as it would be with another template.
pub fn trial(state: &State, to: &Template) -> State {
    let mut trial = state.clone();
    let in_use = state.templates.iter().find(|copy| copy.in_use && copy.content.id == to.id);
    let copy = match in_use {
        Some(copy) => own::TemplateCopy { content: to.clone(), ..copy.clone() },
        None => own::TemplateCopy::first(state.project().head.clone(), to),
    };
    let body = copy.to_record().body;
    trial.apply(own::TemplateCopy::KIND, copy.head.id, Some(&body)).expect("it is one of these");
    trial
}

/// Signatures that hold now and would be stale.
fn signatures(state: &State, to: &Template, today: Date) -> Vec<Message> {
    let version = own::version_for(state, to);
    let trial = trial(state, &Template { version, ..to.clone() });
    let (now, then) = (Assessment::new(state, today), Assessment::new(&trial, today));
    let counts = |it: &&crate::sign_off::SignOff| it.withdrawn.is_none() && it.verdict != Verdict::Declined;
    let turned = state
        .sign_offs
        .iter()
        .filter(counts)
        .filter(|it| now.causes_of(it).is_empty() && !then.causes_of(it).is_empty());
    turned
        .map(|signature| {
            let message = Message::new("template-signature-stale").with("signature", &signature.reference);
            message.with("person", state.name_of(signature.person))
        })
        .collect()
}
