//! What would open the next closed gate fastest, in words.

use domain::entity::State;
use domain::lifecycle::methodology::StepId;
use domain::lifecycle::unblock::{Unblocking, UnblockingAct};
use domain::organisation::Party;
use domain::refusal::Destination;
use serde::Serialize;
use ts_rs::TS;

use super::condition::{ConditionLine, conditions};
use super::{PersonLine, Say, person_line};

/// What would open a gate.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct UnblockLine {
    /// The step whose gate is closed.
    pub step: StepId,
    /// Its name.
    pub name: String,
    /// Whether the step has started: the gate is the one behind it.
    pub started: bool,
    /// The acts that open it, the fastest first.
    pub acts: Vec<ActLine>,
}

/// An act, or several of one kind, and what it frees.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct ActLine {
    /// The conditions that it meets; at least one.
    pub conditions: Vec<ConditionLine>,
    /// Whose move it is.
    pub party: Party,
    /// Everybody who can make it.
    pub people: Vec<PersonLine>,
    /// Where.
    pub place: Destination,
    /// How many single acts it takes.
    pub takes: u32,
    /// How many conditions and integrations it frees.
    pub frees: u32,
    /// Whether it can only be done when others of the list are.
    pub waits: bool,
    /// Whether the party of the acting person can do it.
    pub own: bool,
}

/// The acts in words, in their order.
pub fn unblock(state: &State, one: &Unblocking, say: &Say) -> UnblockLine {
    UnblockLine {
        step: one.step.clone(),
        name: one.name.clone(),
        started: one.started,
        acts: one.acts.iter().map(|act| line(state, act, say)).collect(),
    }
}

fn line(state: &State, act: &UnblockingAct, say: &Say) -> ActLine {
    ActLine {
        conditions: conditions(state, &act.conditions, say),
        party: act.party,
        people: act.people.iter().filter_map(|id| person_line(state, *id)).collect(),
        place: act.place.clone(),
        takes: act.takes,
        frees: act.frees,
        waits: act.waits,
        own: act.own,
    }
}
