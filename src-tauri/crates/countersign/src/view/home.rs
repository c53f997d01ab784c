//! The project's home: what to do, where everything stands, and why a gate is closed.

use domain::entity::{Entity, State};
use domain::identity::Id;
use domain::integration::Integration;
use domain::lifecycle::command::consequences;
use domain::lifecycle::matrix::{MatrixCell, matrix};
use domain::lifecycle::methodology::{ItemId, StepId};
use domain::lifecycle::status::{
    ItemState, ItemStatus, ProjectStatus, SlotState, StepState, StepStatus, WorkstreamStatus,
};
use domain::lifecycle::unblock::unblocking;
use domain::organisation::Party;
use domain::person::Person;
use domain::session::Session;
use domain::time::{Date, Instant};
use domain::workstream::Workstream;
use serde::Serialize;
use ts_rs::TS;

use super::condition::{ConditionLine, conditions};
use super::moves::{MoveLine, moves};
use super::next_dates::{DateLine, next_dates};
use super::progress::{Progress, whole};
use super::unblock::{UnblockLine, unblock};
use super::{Say, count, person_line};

/// How many of the next dates stand on the home; the timeline has them all.
const DATES: usize = 6;

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
    /// The day of the project, counted from the start of its first step; 0 before.
    pub day: u32,
    /// Every workstream of the project's own integrations.
    pub workstreams: Vec<HomeWorkstream>,
    /// Whose move it is, the nearest first.
    pub next: Vec<MoveLine>,
    /// The next promised dates, those that are late before all others.
    pub dates: Vec<DateLine>,
    /// The items of all steps and workstreams, on the way to the project sign-off.
    pub progress: Progress,
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
    /// What would open its next closed gate; absent where none is closed.
    pub unblock: Option<UnblockLine>,
    /// Sessions of it whose minutes are closed, the newest first: what an item can be confirmed with.
    pub minutes: Vec<MinutesLine>,
}

/// A session whose minutes are closed.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct MinutesLine {
    /// The session.
    pub id: Id<Session>,
    /// Its short reference.
    pub reference: String,
    /// Its title.
    pub name: String,
    /// The day on which it was held.
    pub on: Date,
    /// Items that its agenda names.
    pub confirms: Vec<ItemId>,
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
    /// Whether signatures of the step hold for this integration.
    pub signed: bool,
    /// The day on which the last thing was done or signed, where everything is.
    pub on: Option<Date>,
}

/// The view of the project's home on a day of its zone, as a person sees it who acts for a party.
pub fn home(state: &State, status: &ProjectStatus, today: Date, acting: Option<Party>, say: &Say) -> HomeView {
    let project = state.project();
    let customer = state.get(project.customer);
    let own: Vec<&WorkstreamStatus> = status.workstreams.iter().collect();
    let started = own.iter().flat_map(|one| &one.steps).filter_map(|step| step.started_at).min();
    let day = started.map_or(0, |at| at.date_in(&project.zone).days_until(today) + 1);
    let mut dates = next_dates(state, today);
    dates.truncate(DATES);
    HomeView {
        name: project.name.clone(),
        customer: customer.map(|one| one.name.clone()).unwrap_or_default(),
        seat: customer.map(|one| one.city.clone()).unwrap_or_default(),
        methodology: state.name_of(project.methodology),
        day: u32::try_from(day).unwrap_or_default(),
        workstreams: own.into_iter().map(|one| workstream(state, one, today, acting, say)).collect(),
        next: moves(state, status, today, say),
        dates,
        progress: whole(status),
    }
}

/// The party of a person, for [`home`].
pub fn party_of(state: &State, person: Option<Id<Person>>) -> Option<Party> {
    person.and_then(|id| person_line(state, id)).map(|line| line.party)
}

fn workstream(
    state: &State,
    status: &WorkstreamStatus,
    today: Date,
    acting: Option<Party>,
    say: &Say,
) -> HomeWorkstream {
    let row = |(id, cells): (Id<Integration>, Vec<MatrixCell>)| HomeRow {
        id,
        name: state.name_of(id),
        cells: cells.into_iter().map(HomeCell::from).collect(),
    };
    HomeWorkstream {
        id: status.id,
        name: status.name.clone(),
        steps: status.steps.iter().map(|one| step(state, status.id, one, say)).collect(),
        rows: matrix(state, today, status).into_iter().map(row).collect(),
        unblock: unblocking(state, today, status, acting).map(|one| unblock(state, &one, say)),
        minutes: minutes(state, status.id),
    }
}

fn minutes(state: &State, workstream: Id<Workstream>) -> Vec<MinutesLine> {
    let held = state.sessions.iter().filter(|session| session.held && session.workstream == workstream);
    let mut lines: Vec<MinutesLine> = held
        .map(|session| MinutesLine {
            id: session.id(),
            reference: session.reference.clone(),
            name: session.name.clone(),
            on: session.on,
            confirms: session.agenda.iter().flat_map(|point| &point.confirms).cloned().collect(),
        })
        .collect();
    lines.sort_by(|one, other| (other.on, &other.reference).cmp(&(one.on, &one.reference)));
    lines
}

/// A step as a list of tasks shows it.
pub(super) fn step(state: &State, workstream: Id<Workstream>, status: &StepStatus, say: &Say) -> HomeStep {
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

impl From<MatrixCell> for HomeCell {
    fn from(cell: MatrixCell) -> Self {
        let MatrixCell { state, done, of, signed, on } = cell;
        Self { state, done, of, signed, on }
    }
}
