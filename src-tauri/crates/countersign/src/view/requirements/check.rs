//! The page that checks all answers before the document is issued: every question with its answer, section by section.

use domain::entity::State;
use domain::identity::{EntityId, Id};
use domain::template::{Field, FieldKind, Section, Template};
use domain::workstream::Workstream;
use serde::Serialize;
use ts_rs::TS;

use super::{SectionLine, SectionState, input};

/// A section with its answers.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct CheckSection {
    /// Its id.
    pub id: String,
    /// Its heading.
    pub title: String,
    /// Where it stands.
    pub state: SectionState,
    /// Why there is nothing to say, where somebody said so.
    pub none_because: String,
    /// Questions and answers; for a list a line a row.
    pub lines: Vec<CheckLine>,
}

/// A question with its answer.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct CheckLine {
    /// What was asked; for a row what it is called.
    pub label: String,
    /// What was answered; empty while nobody did.
    pub value: String,
    /// Whether it must be answered.
    pub required: bool,
}

/// Every section with its answers.
pub fn sections(
    state: &State,
    workstream: Id<Workstream>,
    template: &Template,
    lines: &[SectionLine],
) -> Vec<CheckSection> {
    let with_line = template.sections.iter().zip(lines);
    with_line.map(|(section, line)| check(state, workstream, section, line.state)).collect()
}

fn check(state: &State, workstream: Id<Workstream>, section: &Section, standing: SectionState) -> CheckSection {
    let answers = input::answers(state, workstream, &section.id).map(|one| &one.content);
    let none_because = answers.and_then(|one| one.none_because.clone()).unwrap_or_default();
    let lines = if section.has_rows() {
        input::rows(state, workstream, section)
            .iter()
            .enumerate()
            .map(|(place, row)| {
                let said = |field: &&Field| row.values.get(&field.id).is_some_and(|value| !value.trim().is_empty());
                let mut filled = section.fields.iter().filter(said);
                let first = filled.next().map(|field| shown(state, field, &row.values[&field.id]));
                let second = filled.next().map(|field| shown(state, field, &row.values[&field.id]));
                let number = (place + 1).to_string();
                let label = if row.reference.is_empty() { number } else { row.reference.clone() };
                let value = first.into_iter().chain(second).collect::<Vec<_>>().join(" · ");
                CheckLine { label, value, required: false }
            })
            .collect()
    } else {
        let given = |field: &Field| answers.and_then(|one| one.fields.get(&field.id)).cloned().unwrap_or_default();
        section
            .fields
            .iter()
            .map(|field| CheckLine {
                label: field.label.clone(),
                value: shown(state, field, &given(field)),
                required: field.required,
            })
            .collect()
    };
    CheckSection { id: section.id.clone(), title: section.title.clone(), state: standing, none_because, lines }
}

/// A value as people read it: choices and things of the project by their names.
pub(super) fn shown(state: &State, field: &Field, value: &str) -> String {
    let label = |id: &str| field.choices.iter().find(|choice| choice.id == id).map(|choice| choice.label.clone());
    match field.kind {
        FieldKind::Choice => label(value).unwrap_or_else(|| value.to_owned()),
        FieldKind::ManyChoices => {
            value.lines().map(|id| label(id).unwrap_or_else(|| id.to_owned())).collect::<Vec<_>>().join(", ")
        }
        FieldKind::Person | FieldKind::System | FieldKind::Integration => {
            let named = value.parse::<EntityId>().ok().and_then(|id| state.caption(id));
            named.map_or_else(|| value.to_owned(), |(_, _, title)| title)
        }
        _ => value.to_owned(),
    }
}
