//! Unmet conditions in words: what is missing, why, who can change that, and where.

use domain::entity::State;
use domain::organisation::Party;
use domain::refusal::{Destination, UnmetCondition};
use serde::Serialize;
use ts_rs::TS;

use super::{PersonLine, Say, person_line};

/// An unmet condition as screens and refusals show it.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct ConditionLine {
    /// The condition's code.
    pub code: String,
    /// What is missing.
    pub missing: String,
    /// Why, or empty.
    pub why: String,
    /// The party whose move it is.
    pub party: Party,
    /// Names of the roles that can meet it.
    pub roles: Vec<String>,
    /// The people who hold one of these roles.
    pub people: Vec<PersonLine>,
    /// Where it is met.
    pub place: Destination,
    /// Whether a waiver can stand in for it.
    pub waivable: bool,
    /// The party that alone can waive it.
    pub protects: Party,
}

/// A condition in words.
pub fn condition(state: &State, unmet: &UnmetCondition, say: &Say) -> ConditionLine {
    let role = |id| {
        let mut copies = state.methodologies.iter();
        copies.find_map(|copy| copy.content.role(id)).map_or_else(|| id.to_string(), |role| role.name.clone())
    };
    ConditionLine {
        code: unmet.code.clone(),
        missing: say(&unmet.message),
        why: unmet.why.as_ref().map(say).unwrap_or_default(),
        party: unmet.party,
        roles: unmet.roles.iter().map(role).collect(),
        people: unmet.people.iter().filter_map(|id| person_line(state, *id)).collect(),
        place: unmet.place.clone(),
        waivable: unmet.waivable,
        protects: unmet.protects,
    }
}

/// Several of them.
pub fn conditions(state: &State, unmet: &[UnmetCondition], say: &Say) -> Vec<ConditionLine> {
    unmet.iter().map(|one| condition(state, one, say)).collect()
}
