//! The project's home: what to do, where everything stands, and why a gate is closed.

use domain::entity::{Entity, State};
use domain::identity::Id;
use domain::integration::Integration;
use domain::lifecycle::command::consequences;
use domain::lifecycle::methodology::{ItemId, StepId};
use domain::lifecycle::status::{
    ItemState, ItemStatus, NextMove, ProjectStatus, SlotState, StepState, StepStatus, WorkstreamStatus,
};
use domain::organisation::Party;
use domain::refusal::Destination;
use domain::time::Instant;
use domain::workstream::Workstream;
use serde::Serialize;
use ts_rs::TS;

use super::condition::{ConditionLine, conditions};
use super::{PersonLine, Say, person_line};

/// The project's home.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct HomeView {
    /// The project's name.
    pub name: String,
    /// The customer's name.
    pub customer: String,
    /// Where the customer sits, or empty.
    pub seat: String,
    /// The methodology as id and version.
    pub methodology: String,
    /// Every workstream of the project's own integrations.
    pub workstreams: Vec<HomeWorkstream>,
    /// Whose move it is, the nearest first.
    pub next: Vec<MoveLine>,
}

/// A workstream: its steps and the matrix of its integrations.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct HomeWorkstream {
    /// Its id.
    pub id: Id<Workstream>,
    /// Its name.
    pub name: String,
    /// Its steps, in order.
    pub steps: Vec<HomeStep>,
    /// Its integrations, each with one cell a step.
    pub rows: Vec<HomeRow>,
}

/// A step.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct HomeStep {
    /// Its id.
    pub id: StepId,
    /// Its name.
    pub name: String,
    /// One or two words for column heads.
    pub short: String,
    /// What it is for.
    pub purpose: String,
    /// Where it stands.
    pub state: StepState,
    /// When it started.
    pub started_at: Option<Instant>,
    /// Whether the gate in front of it (or, once started, behind it) is open.
    pub open: bool,
    /// Why it isn't.
    pub conditions: Vec<ConditionLine>,
    /// Its items.
    pub items: Vec<HomeItem>,
    /// Its sign-offs.
    pub sign_offs: Vec<HomeSignOff>,
    /// What reopening it would do, one sentence a step; empty while it hasn't started.
    pub reopening: Vec<String>,
}

/// An item of a step.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct HomeItem {
    /// Its id.
    pub id: ItemId,
    /// What to do.
    pub title: String,
    /// A sentence of help.
    pub help: String,
    /// Where it stands.
    pub state: ItemState,
    /// For how many integrations it is done; 0 of 0 where it isn't tracked so.
    pub done: u32,
    /// Of how many.
    pub of: u32,
    /// Whether a person confirms it.
    pub confirmable: bool,
    /// Why it is not done.
    pub conditions: Vec<ConditionLine>,
}

/// A sign-off of a step.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct HomeSignOff {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Signatures that hold.
    pub signed: u32,
    /// Signatures that it needs.
    pub of: u32,
    /// Whether one of them is stale.
    pub stale: bool,
}

/// An integration in the matrix.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct HomeRow {
    /// The integration.
    pub id: Id<Integration>,
    /// Its name.
    pub name: String,
    /// One cell a step.
    pub cells: Vec<HomeCell>,
}

/// Where an integration stands in a step.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct HomeCell {
    /// The state to show.
    pub state: StepState,
    /// Items that are done for this integration.
    pub done: u32,
    /// Items that are tracked for each integration.
    pub of: u32,
}

/// Something that somebody can do now.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct MoveLine {
    /// The workstream.
    pub workstream: Id<Workstream>,
    /// The step.
    pub step: StepId,
    /// Whose move it is.
    pub party: Party,
    /// Who can make it, where it is one person.
    pub person: Option<PersonLine>,
    /// What to do.
    pub words: String,
    /// Where.
    pub place: Destination,
}

/// The view of the project's home.
pub fn home(state: &State, status: &ProjectStatus, say: &Say) -> HomeView {
    let project = state.project();
    let customer = state.get(project.customer);
    let own = status.workstreams.iter().filter(|one| one.supplier.is_none());
    HomeView {
        name: project.name.clone(),
        customer: customer.map(|one| one.name.clone()).unwrap_or_default(),
        seat: customer.map(|one| one.city.clone()).unwrap_or_default(),
        methodology: state.name_of(project.methodology),
        workstreams: own.map(|one| workstream(state, one, say)).collect(),
        next: status.next.iter().map(|one| next_move(state, one, say)).collect(),
    }
}

fn workstream(state: &State, status: &WorkstreamStatus, say: &Say) -> HomeWorkstream {
    let integrations = state.integrations.iter().filter(|one| one.workstream == status.id);
    HomeWorkstream {
        id: status.id,
        name: status.name.clone(),
        steps: status.steps.iter().map(|one| step(state, status.id, one, say)).collect(),
        rows: integrations
            .map(|one| HomeRow {
                id: one.id(),
                name: one.name.clone(),
                cells: status.steps.iter().map(|step| cell(step, one.id())).collect(),
            })
            .collect(),
    }
}

fn step(state: &State, workstream: Id<Workstream>, status: &StepStatus, say: &Say) -> HomeStep {
    let consequences = status.started_at.and_then(|_| consequences(state, workstream, &status.id).ok());
    HomeStep {
        id: status.id.clone(),
        name: status.name.clone(),
        short: if status.short.is_empty() { status.name.clone() } else { status.short.clone() },
        purpose: status.purpose.clone(),
        state: status.state,
        started_at: status.started_at,
        open: status.gate.open,
        conditions: conditions(state, &status.gate.conditions, say),
        items: status.items.iter().map(|one| item(state, one, say)).collect(),
        sign_offs: status
            .sign_offs
            .iter()
            .map(|one| HomeSignOff {
                id: one.id.to_string(),
                name: one.name.clone(),
                signed: count(one.slots.iter().filter(|slot| slot.holds()).count()),
                of: count(one.slots.iter().filter(|slot| !slot.optional).count()),
                stale: one.slots.iter().any(|slot| slot.state == SlotState::Stale),
            })
            .collect(),
        reopening: consequences.iter().flatten().map(say).collect(),
    }
}

fn item(state: &State, status: &ItemStatus, say: &Say) -> HomeItem {
    HomeItem {
        id: status.id.clone(),
        title: status.title.clone(),
        help: status.help.clone(),
        state: status.state,
        done: count(status.cells.iter().filter(|cell| cell.done).count()),
        of: count(status.cells.len()),
        confirmable: status.confirmable,
        conditions: conditions(state, &status.unmet, say),
    }
}

/// A step's cell for one integration: its own items where the step tracks some, else the step itself.
fn cell(step: &StepStatus, integration: Id<Integration>) -> HomeCell {
    let own: Vec<_> = step
        .items
        .iter()
        .flat_map(|item| &item.cells)
        .filter(|cell| cell.integration == integration)
        .map(|cell| cell.done)
        .collect();
    let done = own.iter().filter(|done| **done).count();
    let state = match step.state {
        StepState::InProgress | StepState::AwaitingSignOff if !own.is_empty() && done == own.len() => {
            StepState::Complete
        }
        StepState::AwaitingSignOff if !own.is_empty() => StepState::InProgress,
        state => state,
    };
    HomeCell { state, done: count(done), of: count(own.len()) }
}

fn next_move(state: &State, next: &NextMove, say: &Say) -> MoveLine {
    MoveLine {
        workstream: next.workstream,
        step: next.step.clone(),
        party: next.party,
        person: next.person.and_then(|id| person_line(state, id)),
        words: say(&next.message),
        place: next.place.clone(),
    }
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
