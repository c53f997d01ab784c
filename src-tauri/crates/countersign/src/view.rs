//! Views: what one screen shows, made for it from a project's state in one go. A view is pure: the same state gives the
//! same view. It says what is allowed and why not, so that no screen holds a rule.

use domain::entity::{Entity, State};
use domain::identity::Id;
use domain::message::Message;
use domain::organisation::Party;
use domain::person::Person;
use serde::Serialize;
use ts_rs::TS;

use crate::text::isolated;

pub mod adoption;
pub mod advice;
pub mod bindings;
pub mod burn_down;
pub mod catalogue;
pub mod change_requests;
pub mod comparison;
pub mod condition;
pub mod directory;
pub mod discover;
pub mod document_answers;
pub mod documents;
pub mod form;
pub mod frame;
pub mod history;
pub mod home;
pub mod identity;
pub mod import;
pub mod integrations;
pub mod issue;
pub mod issues;
pub mod letters;
pub mod mappings;
pub mod merge;
pub mod methodologies;
pub mod moves;
pub mod next_dates;
pub mod onboardings;
pub mod paper;
pub mod people;
pub mod place;
pub mod portfolio;
pub mod programme;
pub mod progress;
pub mod proof;
pub mod questions;
pub mod raci;
pub mod reader;
pub mod record_import;
pub mod requirements;
pub mod reviews;
pub mod samples;
pub mod search;
pub mod segmentation;
pub mod settings;
pub mod sign_offs;
pub mod start;
pub mod suppliers;
pub mod templates;
pub mod testing;
pub mod timeline;
pub mod traceability;
pub mod training;
pub mod unblock;
pub mod waves;

/// Puts a message of the domain into the words of the screen's language.
pub type Say<'a> = dyn Fn(&Message) -> String + 'a;

/// One value of a choice: what is sent, and what people see.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
pub struct OptionLine {
    /// What is sent.
    pub value: String,
    /// What people see.
    pub label: String,
}

impl OptionLine {
    /// A choice from its two texts.
    pub fn new(value: impl ToString, label: impl Into<String>) -> Self {
        Self { value: value.to_string(), label: label.into() }
    }

    /// A choice of something that people call by its reference and its line: "ISS-03 Tax code V9 has no counterpart".
    pub fn titled(value: impl ToString, reference: &str, line: &str) -> Self {
        Self::new(value, format!("{reference} {line}"))
    }
}

/// A number of things as screens get it.
pub fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// The workstreams that a room shows: those of the project's own integrations, or the onboarding that it was asked for.
pub fn own_workstreams(state: &State) -> Vec<OptionLine> {
    let onboarding = || state.workstreams.iter().filter(|one| one.supplier.is_some());
    let own: Vec<_> = state.own_workstreams().collect();
    let shown = if own.is_empty() { onboarding().collect() } else { own };
    shown.into_iter().map(|one| OptionLine::new(one.id(), &one.name)).collect()
}

/// A person as screens name them.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
pub struct PersonLine {
    /// Their id.
    pub id: Id<Person>,
    /// Their name, in their own script.
    pub name: String,
    /// Organisation and roles: "Coupa · Coupa integration manager".
    pub place: String,
    /// The party for which they act.
    pub party: Party,
}

/// How a person is named; `None` when they are gone.
pub fn person_line(state: &State, id: Id<Person>) -> Option<PersonLine> {
    let person = state.get(id)?;
    let organisation = state.get(person.organisation)?;
    let mut place = vec![isolated(&organisation.name)];
    place.extend(role_names(state, person));
    Some(PersonLine { id, name: person.name.clone(), place: place.join(" · "), party: organisation.party })
}

/// The names of the roles that a person holds, in the order in which they were given.
pub fn role_names(state: &State, person: &Person) -> Vec<String> {
    let name = |id| {
        let mut copies = state.methodologies.iter();
        copies.find_map(|copy| copy.content.role(id)).map_or_else(|| id.to_string(), |role| role.name.clone())
    };
    person.roles.iter().map(name).collect()
}
