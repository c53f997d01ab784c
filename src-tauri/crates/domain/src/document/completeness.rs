//! What a document of a project lacks: the template's rules of completeness, over the project's state.

use std::collections::BTreeMap;

use super::{build, content::Fields, difference};
use crate::entity::State;
use crate::identity::Id;
use crate::message::{Finding, Grade, Message, Place};
use crate::template::completeness::{Circumstances, InputRow, SectionInput, check};
use crate::template::{Section, Source, Template};
use crate::workstream::Workstream;

/// Every finding about a document, in the order of its sections; none for a document that isn't known.
pub fn findings(state: &State, document: &str, workstream: Id<Workstream>) -> Vec<Finding> {
    let (Ok(template), Ok(content)) = (build::template(state, document), build::working(state, document, workstream))
    else {
        return Vec::new();
    };
    let inputs = template.sections.iter().zip(&content.sections).map(|(section, content)| {
        if section.source == Source::Answers {
            let answers = build::answers(state, document, workstream, &section.id);
            return answers.map_or_else(SectionInput::default, |it| SectionInput::of_answers(&section.id, &it.content));
        }
        let rows = content.rows.iter().map(|row| {
            let integration = row.integration.and_then(|id| state.get(id));
            InputRow {
                reference: row.label.clone(),
                integration: integration.map_or_else(String::new, |it| it.name.clone()),
                fields: texts(&row.binding).chain(texts(&row.informative)).collect::<BTreeMap<_, _>>(),
                none_because: integration
                    .map(|it| it.no_requirement_because.clone())
                    .filter(|because| section.source == Source::Integration && !because.trim().is_empty()),
            }
        });
        let mut input = SectionInput::of_rows(&section.id, rows.collect());
        // What there is one of is told field by field.
        input.fields = texts(&content.binding).chain(texts(&content.informative)).collect();
        input.none_because.clone_from(&content.none_because);
        input
    });
    let go_live = state.commitments.iter().filter(|it| it.workstream == workstream).map(|it| it.date).max();
    // What it lacks is told in the words that the project's people read.
    let mut worded = template.clone();
    worded.say_own(&state.project().language);
    let mut findings = check(&worded, &inputs.collect::<Vec<_>>(), &Circumstances { go_live });
    findings.extend(unfilled(state, workstream, &worded));
    findings
}

/// The merge fields of introductions that the project says nothing about: nothing is signed with a gap in its words.
pub fn unfilled(state: &State, workstream: Id<Workstream>, template: &Template) -> Vec<Finding> {
    let of_section = |section: &Section| {
        let filled = build::introduction(state, workstream, section).unwrap_or_default();
        let place = Place { path: Some(section.id.clone()), ..Place::default() };
        let title = section.title.clone();
        filled.empty.into_iter().map(move |field| {
            let say = |code: &str| Message::new(code).with("field", &field).with("section", &title);
            let finding = Finding::new(Grade::Error, say("introduction-field-empty")).at(place.clone());
            Finding { hint: Some(say("introduction-field-empty-hint")), ..finding }
        })
    };
    template.sections.iter().flat_map(of_section).collect()
}

fn texts(fields: &Fields) -> impl Iterator<Item = (String, String)> {
    fields.iter().map(|(name, value)| (name.clone(), difference::text(value)))
}
