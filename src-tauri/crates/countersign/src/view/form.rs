//! Records as forms: the fields of a template's section, the values of a record as text, and the choices that fields
//! need. One form serves requirements, integrations, issues and the rest, because templates describe them all.

use std::collections::BTreeMap;

use domain::entity::{Entity, State};
use domain::identity::EntityId;
use domain::template::{Choice, Field, FieldKind};
use serde::Serialize;
use serde_json::Value;
use ts_rs::TS;

use super::OptionLine;

/// The values of a record by field id, as text: what a form shows.
pub type Values = BTreeMap<String, String>;

/// What the fields that name another entity can choose from.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct FormOptions {
    /// People who are still in the project.
    pub people: Vec<OptionLine>,
    /// Systems.
    pub systems: Vec<OptionLine>,
    /// Integrations.
    pub integrations: Vec<OptionLine>,
    /// Steps of the project's methodology.
    pub steps: Vec<OptionLine>,
}

/// The choices of a project.
pub fn options(state: &State) -> FormOptions {
    let people = state.people.iter().filter(|person| !person.inactive);
    let steps = state.get(state.project().methodology).map(|copy| &copy.content.steps).into_iter().flatten();
    FormOptions {
        people: people.map(|person| OptionLine::new(person.id(), &person.name)).collect(),
        systems: state.systems.iter().map(|system| OptionLine::new(system.id(), &system.name)).collect(),
        integrations: state.integrations.iter().map(|one| OptionLine::new(one.id(), &one.name)).collect(),
        steps: steps.map(|step| OptionLine::new(&step.id, &step.name)).collect(),
    }
}

/// The values of an entity for these fields.
pub fn values<T: Entity>(entity: &T, fields: &[Field]) -> Values {
    let body = entity.to_record().body;
    let value = |field: &Field| body.get(&field.id).map(text).filter(|text| !text.is_empty());
    fields.iter().filter_map(|field| Some((field.id.clone(), value(field)?))).collect()
}

/// A JSON value as a form shows it: lists one entry a line, truth as `yes` and `no`.
pub(crate) fn text(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::Bool(true) => "yes".to_owned(),
        Value::Bool(false) => "no".to_owned(),
        Value::String(text) => text.clone(),
        Value::Array(entries) => entries.iter().map(text).collect::<Vec<_>>().join("\n"),
        other => other.to_string(),
    }
}

/// A value as people see it: a choice by its label, an entity by its name.
pub fn shown(state: &State, field: &Field, value: &Value) -> String {
    let text = text(value);
    if let Some(choice) = field.choices.iter().find(|choice| choice.id == text) {
        return choice.label.clone();
    }
    match text.parse::<EntityId>().ok().and_then(|id| state.caption(id)) {
        Some((_, reference, title)) if title.is_empty() => reference,
        Some((_, _, title)) => title,
        None => text,
    }
}

/// The fields with one of them as a choice: what names another entity is chosen, not typed.
pub fn choosing(mut fields: Vec<Field>, id: &str, choices: &[OptionLine]) -> Vec<Field> {
    for field in fields.iter_mut().filter(|field| field.id == id) {
        field.kind = FieldKind::Choice;
        field.choices = choices
            .iter()
            .map(|one| Choice { id: one.value.clone(), label: one.label.clone(), ..Choice::default() })
            .collect();
    }
    fields
}

/// The fields without those that nobody fills in.
pub fn without(fields: &[Field], ids: &[&str]) -> Vec<Field> {
    fields.iter().filter(|field| !ids.contains(&field.id.as_str())).cloned().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn values_are_shown_as_a_form_types_them() {
        assert_eq!(text(&json!(true)), "yes");
        assert_eq!(text(&json!(false)), "no");
        assert_eq!(text(&json!(["DEV", "TEST"])), "DEV\nTEST");
        assert_eq!(text(&json!(12)), "12");
        assert_eq!(text(&Value::Null), "");
    }
}
