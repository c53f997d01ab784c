//! The portfolio: every project of the workspace in one line each, and what they come to together.

use std::collections::BTreeMap;

use domain::digest::Digest;
use domain::entity::{Entity, State};
use domain::identity::Id;
use domain::lifecycle::status::{ProjectStatus, StepState, StepStatus, WorkstreamStatus};
use domain::organisation::Party;
use domain::project::Project;
use domain::time::Date;
use serde::Serialize;
use ts_rs::TS;

use super::condition::{ConditionLine, conditions};
use super::moves::{MoveLine, moves};
use super::next_dates::{DateLine, end_slip, next_dates};
use super::progress::{Progress, whole};
use super::timeline::{SlippedLine, slipped};
use super::{Say, count};

/// How far ahead the dates of all projects are listed.
const DAYS_AHEAD: i32 = 28;

/// A project as the portfolio looks at it.
pub struct Look {
    /// Its state.
    pub state: State,
    /// Where it stands.
    pub status: ProjectStatus,
    /// Today, in its zone.
    pub today: Date,
}

/// Every project of a workspace.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct PortfolioView {
    /// A line each, by name.
    pub projects: Vec<PortfolioLine>,
    /// Dates of all projects that are late or come within four weeks, the nearest first.
    pub dates: Vec<PortfolioDate>,
    /// What waits for each party; parties for which nothing does are absent.
    pub waiting: Vec<PartyMoves>,
    /// How many projects stand in which step, in the order of the steps.
    pub steps: Vec<StepCount>,
    /// Days that dates slipped, by the party whose cause it was; parties without any are absent.
    pub slipped: Vec<SlippedLine>,
}

/// A project in one line.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct PortfolioLine {
    /// The project.
    pub id: Id<Project>,
    /// Its name.
    pub name: String,
    /// The customer's name.
    pub customer: String,
    /// The digest of the project's id, from which its seal is drawn.
    pub digest: Digest,
    /// Name of the workstream that is furthest behind, where the project has several; else empty.
    pub workstream: String,
    /// The step that it is in: the first that is not complete, or the last.
    pub step: String,
    /// The step's place, from 1.
    pub place: u32,
    /// How many steps there are.
    pub places: u32,
    /// Where the step stands.
    pub state: StepState,
    /// Whether the gate is open: the step can start, or everything is complete.
    pub open: bool,
    /// Why it isn't.
    pub conditions: Vec<ConditionLine>,
    /// The next promised date.
    pub date: Option<DateLine>,
    /// How many promised dates are late.
    pub late: u32,
    /// How far the last promised date has moved, in days.
    pub slip_days: i32,
    /// Whose move it is.
    pub next: Option<MoveLine>,
    /// Its items.
    pub progress: Progress,
}

/// A date of one of the projects.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct PortfolioDate {
    /// The project.
    pub project: Id<Project>,
    /// Its name.
    pub name: String,
    /// The date.
    pub date: DateLine,
}

/// What waits for a party.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct PartyMoves {
    /// The party.
    pub party: Party,
    /// What it can do, project by project.
    pub moves: Vec<PortfolioMove>,
}

/// A move in one of the projects.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct PortfolioMove {
    /// The project.
    pub project: Id<Project>,
    /// Its name.
    pub name: String,
    /// What to do.
    pub next: MoveLine,
}

/// How many projects stand in a step.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct StepCount {
    /// The step's name.
    pub step: String,
    /// How many.
    pub projects: u32,
    /// How many of them wait for a condition.
    pub blocked: u32,
}

/// The portfolio of these projects.
pub fn portfolio(looks: &[Look], say: &Say) -> PortfolioView {
    let lines: Vec<_> = looks.iter().map(|look| line(look, say)).collect();
    PortfolioView {
        steps: steps(&lines),
        projects: lines,
        dates: dates(looks),
        waiting: waiting(looks, say),
        slipped: slipped_of_all(looks),
    }
}

/// One project in its line.
pub fn line(look: &Look, say: &Say) -> PortfolioLine {
    let Look { state, status, today } = look;
    let project = state.project();
    let own: Vec<&WorkstreamStatus> = status.workstreams.iter().collect();
    let behind = own.iter().min_by_key(|one| current(one).map_or(0, |(place, _)| place));
    let step = behind.and_then(|one| current(one));
    let dates = next_dates(state, *today);
    PortfolioLine {
        id: project.id(),
        name: project.name.clone(),
        customer: state.name_of(project.customer),
        digest: Digest::of(project.head.id.to_string().as_bytes()),
        workstream: behind.filter(|_| own.len() > 1).map(|one| one.name.clone()).unwrap_or_default(),
        step: step.map(|(_, step)| step.name.clone()).unwrap_or_default(),
        place: step.map_or(0, |(place, _)| count(place + 1)),
        places: count(behind.map_or(0, |one| one.steps.len())),
        state: step.map_or(StepState::Locked, |(_, step)| step.state),
        open: step.is_some_and(|(_, step)| step.gate.open),
        conditions: step.map(|(_, step)| conditions(state, &step.gate.conditions, say)).unwrap_or_default(),
        late: count(dates.iter().filter(|date| date.days < 0).count()),
        date: dates.into_iter().next(),
        slip_days: end_slip(state),
        next: moves(state, status, *today, say).into_iter().next(),
        progress: whole(status),
    }
}

/// The step that a workstream is in, with its place from 0; one that is complete is in its last.
fn current(workstream: &WorkstreamStatus) -> Option<(usize, &StepStatus)> {
    let mut steps = workstream.steps.iter().enumerate();
    steps
        .find(|(_, step)| step.state != StepState::Complete)
        .or_else(|| workstream.steps.iter().enumerate().next_back())
}

fn dates(looks: &[Look]) -> Vec<PortfolioDate> {
    let mut all: Vec<PortfolioDate> = Vec::new();
    for Look { state, today, .. } in looks {
        let project = state.project();
        let near = next_dates(state, *today).into_iter().filter(|date| date.days <= DAYS_AHEAD);
        all.extend(near.map(|date| PortfolioDate { project: project.id(), name: project.name.clone(), date }));
    }
    all.sort_by(|one, other| (one.date.date, &one.name).cmp(&(other.date.date, &other.name)));
    all
}

fn waiting(looks: &[Look], say: &Say) -> Vec<PartyMoves> {
    let mut by_party: BTreeMap<Party, Vec<PortfolioMove>> = BTreeMap::new();
    for Look { state, status, today } in looks {
        let project = state.project();
        for next in moves(state, status, *today, say) {
            let line = PortfolioMove { project: project.id(), name: project.name.clone(), next };
            by_party.entry(line.next.party).or_default().push(line);
        }
    }
    by_party.into_iter().map(|(party, moves)| PartyMoves { party, moves }).collect()
}

fn steps(lines: &[PortfolioLine]) -> Vec<StepCount> {
    let mut by_step: BTreeMap<(u32, &str), (u32, u32)> = BTreeMap::new();
    for line in lines {
        let counts = by_step.entry((line.place, &line.step)).or_default();
        counts.0 += 1;
        counts.1 += u32::from(!line.open);
    }
    let counts = by_step.into_iter();
    counts.map(|((_, step), (projects, blocked))| StepCount { step: step.to_owned(), projects, blocked }).collect()
}

fn slipped_of_all(looks: &[Look]) -> Vec<SlippedLine> {
    let mut by_party: BTreeMap<Party, SlippedLine> = BTreeMap::new();
    for line in looks.iter().flat_map(|look| slipped(&look.state)) {
        let sum = by_party.entry(line.party).or_insert(SlippedLine { days: 0, count: 0, ..line });
        sum.days += line.days;
        sum.count += line.count;
    }
    by_party.into_values().collect()
}
