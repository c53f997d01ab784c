//! Listing what a project holds, and finding one thing by the name that somebody knows.

use domain::entity::{EntityKind, Record, State};
use domain::identity::EntityId;
use domain::message::Message;
use serde_json::Value;

use super::Workspace;
use crate::error::Error;

/// An entity in a list.
#[derive(Clone, PartialEq, Debug)]
pub struct Listed {
    /// Its kind.
    pub kind: EntityKind,
    /// Its id.
    pub id: EntityId,
    /// Its short reference, or empty.
    pub reference: String,
    /// What people call it.
    pub title: String,
    /// The whole entity.
    pub body: Value,
}

impl Workspace {
    /// The entities of a kind in a project, in the order in which they were made; where a text is given, those that hold it
    /// anywhere, in any case.
    ///
    /// # Errors
    /// As [`Workspace::state`].
    pub fn list(&self, project: EntityId, kind: EntityKind, text: Option<&str>) -> Result<Vec<Listed>, Error> {
        let mut state = self.state(project)?;
        if kind.is_bulk() {
            self.load_suppliers(&mut state, project, None)?;
        }
        let text = text.map(str::to_lowercase);
        let records = state.records().into_iter().filter(|record| record.kind == kind);
        let listed = records.filter_map(|record| listed(&state, record));
        Ok(listed.filter(|one| text.as_deref().is_none_or(|text| holds(&one.body, text))).collect())
    }

    /// One entity of a project: by id, short reference, e-mail address or unique title.
    ///
    /// # Errors
    /// `nothing-named`, `name-ambiguous`.
    pub fn show(&self, project: EntityId, named: &str) -> Result<Listed, Error> {
        let mut state = self.state(project)?;
        let named = named.trim();
        self.load_suppliers(&mut state, project, Some(&[named]))?;
        if let Ok(id) = named.parse::<EntityId>() {
            let found = state.record(id).and_then(|record| listed(&state, record));
            return found.ok_or_else(|| Error::input(Message::new("nothing-named").with("name", named)));
        }
        let all: Vec<_> = state.records().into_iter().filter_map(|record| listed(&state, record)).collect();
        if let Some(one) = all.iter().find(|one| !named.is_empty() && one.reference == named) {
            return Ok(one.clone());
        }
        let is_called = |one: &&Listed| {
            let email = one.body["email"].as_str().filter(|email| !email.is_empty());
            one.title == named || email.is_some_and(|email| email.to_lowercase() == named.to_lowercase())
        };
        let found: Vec<_> = all.iter().filter(is_called).filter(|one| one.kind != EntityKind::Counter).collect();
        match found.as_slice() {
            [only] => Ok((*only).clone()),
            [] => Err(Error::input(Message::new("nothing-named").with("name", named))),
            several => {
                let choices: Vec<_> = several.iter().map(|one| format!("{} {}", one.kind, one.id)).collect();
                let message = Message::new("name-ambiguous").with("name", named);
                Err(Error::input(message.with("choices", choices.join(", "))))
            }
        }
    }
}

fn listed(state: &State, record: Record) -> Option<Listed> {
    let (kind, reference, title) = state.caption(record.id)?;
    Some(Listed { kind, id: record.id, reference, title, body: record.body })
}

/// Whether a value holds a text in lower case, anywhere.
fn holds(body: &Value, text: &str) -> bool {
    match body {
        Value::String(value) => value.to_lowercase().contains(text),
        Value::Array(items) => items.iter().any(|item| holds(item, text)),
        Value::Object(members) => members.values().any(|value| holds(value, text)),
        Value::Number(number) => number.to_string() == text,
        _ => false,
    }
}
