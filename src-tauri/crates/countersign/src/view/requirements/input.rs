//! The content of a section as the rules of completeness read it, and as rows on its page: one order for both, so that
//! a finding's row is the page's row.

use domain::entity::{Entity, State};
use domain::identity::Id;
use domain::integration::Integration;
use domain::requirement::answers::Answers;
use domain::template::completeness::{InputRow, SectionInput};
use domain::template::{Filter, Section, Source};
use domain::workstream::Workstream;

use super::{DOCUMENT, FormRow};
use crate::view::form;

/// The answers of a section, where somebody gave some.
pub fn answers<'a>(state: &'a State, workstream: Id<Workstream>, section: &str) -> Option<&'a Answers> {
    let is_it = |one: &&Answers| one.workstream == workstream && one.document == DOCUMENT && one.section == section;
    state.answers.iter().find(is_it)
}

/// The rows of a section's page.
pub fn rows(state: &State, workstream: Id<Workstream>, section: &Section) -> Vec<FormRow> {
    content(state, workstream, section).into_iter().map(|(row, _)| row).collect()
}

/// The section as the rules read it.
pub fn section(state: &State, workstream: Id<Workstream>, section: &Section) -> SectionInput {
    let answers = answers(state, workstream, &section.id);
    let mut input = match answers {
        Some(answers) => SectionInput::of_answers(&section.id, &answers.content),
        None => SectionInput::of_rows(&section.id, Vec::new()),
    };
    if section.source != Source::Answers {
        input.rows = content(state, workstream, section).into_iter().map(|(_, input)| input).collect();
    }
    input
}

/// The rows of a section, as the page shows them and as the rules read them.
fn content(state: &State, workstream: Id<Workstream>, section: &Section) -> Vec<(FormRow, InputRow)> {
    match section.source {
        Source::Answers => answer_rows(state, workstream, section),
        Source::Integration => {
            let own = state.integrations.iter().filter(|one| one.workstream == workstream);
            own.map(|one| {
                let (page, mut input) = row(section, one, one.name.clone());
                let because = one.no_requirement_because.trim();
                input.none_because = (!because.is_empty()).then(|| because.to_owned());
                (page, input)
            })
            .collect()
        }
        Source::Requirement => {
            let meant = |non_standard| section.filter != Some(Filter::NonStandard) || non_standard;
            let own = state.requirements.iter().filter(|one| one.workstream == workstream && meant(one.non_standard));
            own.map(|one| row(section, one, name_of(state, one.integration))).collect()
        }
        Source::System => state.systems.iter().map(|one| row(section, one, String::new())).collect(),
        Source::Person => {
            state.people.iter().filter(|one| !one.inactive).map(|one| row(section, one, String::new())).collect()
        }
        Source::Commitment => {
            let own = state.commitments.iter().filter(|one| one.workstream == workstream);
            own.map(|one| row(section, one, String::new())).collect()
        }
        Source::OpenQuestion => {
            let own = state.open_questions.iter().filter(|one| one.workstream == workstream);
            own.map(|one| row(section, one, String::new())).collect()
        }
        // The remaining sources stand in other documents.
        _ => Vec::new(),
    }
}

fn answer_rows(state: &State, workstream: Id<Workstream>, section: &Section) -> Vec<(FormRow, InputRow)> {
    let rows = answers(state, workstream, &section.id).map(|one| one.content.rows.as_slice()).unwrap_or_default();
    rows.iter()
        .map(|answer| (FormRow::of_answer(answer), InputRow { fields: answer.fields.clone(), ..InputRow::default() }))
        .collect()
}

fn row<T: Entity>(section: &Section, entity: &T, integration: String) -> (FormRow, InputRow) {
    let values = form::values(entity, &section.fields);
    let reference = entity.reference().to_owned();
    let input = InputRow { reference: reference.clone(), integration, fields: values.clone(), none_because: None };
    (FormRow { id: entity.head().id, reference, values, scenarios: 0, advice: None }, input)
}

fn name_of(state: &State, integration: Option<Id<Integration>>) -> String {
    integration.map(|id| state.name_of(id)).unwrap_or_default()
}
