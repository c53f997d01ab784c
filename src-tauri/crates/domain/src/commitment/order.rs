//! What waits for what: the order of a methodology's steps, and what a commitment says of itself (`after`). From it follow
//! what a moved date does to those that come later, and what was promised too early.

use std::collections::{BTreeMap, BTreeSet};

use super::Commitment;
use crate::entity::{Entity, State};
use crate::identity::Id;
use crate::lifecycle::methodology::StepId;
use crate::message::{Finding, Grade, Message};
use crate::time::Date;
use crate::workstream::Workstream;

/// One commitment waits for another.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Wait {
    /// What comes first.
    pub first: Id<Commitment>,
    /// What waits.
    pub then: Id<Commitment>,
    /// Whether somebody said so; otherwise the order of steps does.
    pub said: bool,
}

/// What a moved date does to a commitment that waits for it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Pushed {
    /// The commitment.
    pub commitment: Id<Commitment>,
    /// When it can start then; absent where it has no planned start.
    pub start: Option<Date>,
    /// When it ends then, if it takes as long as planned.
    pub end: Date,
    /// Days by which the move makes it later; negative where it can be earlier.
    pub days: i32,
}

/// The commitments by id.
type Known<'a> = BTreeMap<Id<Commitment>, &'a Commitment>;

/// Everything that waits for something, those first that somebody said.
pub fn waits(state: &State) -> Vec<Wait> {
    let known: Known = state.commitments.iter().map(|one| (one.id(), one)).collect();
    let said = known.values().flat_map(|then| {
        let there = then.after.iter().filter(|first| known.contains_key(first));
        there.map(|first| Wait { first: *first, then: then.id(), said: true })
    });
    let mut all: Vec<Wait> = said.collect();
    let mut pairs: BTreeSet<_> = all.iter().map(|wait| (wait.first, wait.then)).collect();
    let by_step = by_step(state);
    for (first, then) in by_step.windows(2).filter_map(|pair| same_workstream(pair)) {
        for (first, then) in first.iter().flat_map(|first| then.iter().map(move |then| (*first, *then))) {
            if pairs.insert((first, then)) {
                all.push(Wait { first, then, said: false });
            }
        }
    }
    all
}

/// The commitments of one step of a workstream.
type OfStep = (Id<Workstream>, usize, Vec<Id<Commitment>>);

/// The commitments of every step that has some, by workstream and in the order of its steps.
fn by_step(state: &State) -> Vec<OfStep> {
    let mut steps: BTreeMap<(Id<Workstream>, usize), Vec<Id<Commitment>>> = BTreeMap::new();
    for one in state.commitments.iter() {
        if let Some(place) = one.step.as_ref().and_then(|step| place(state, one.workstream, step)) {
            steps.entry((one.workstream, place)).or_default().push(one.id());
        }
    }
    steps.into_iter().map(|((workstream, place), ids)| (workstream, place, ids)).collect()
}

/// The place of a step in the methodology of a workstream, from 0.
pub fn place(state: &State, workstream: Id<Workstream>, step: &StepId) -> Option<usize> {
    let copy = state.get(state.get(workstream)?.methodology)?;
    copy.content.step(step).map(|(place, _)| place)
}

/// The commitments of one step, and those of the next one.
type Neighbours<'a> = (&'a [Id<Commitment>], &'a [Id<Commitment>]);

fn same_workstream(pair: &[OfStep]) -> Option<Neighbours<'_>> {
    let [(one, _, first), (other, _, then)] = pair else { return None };
    (one == other).then_some((first, then))
}

/// The commitments that would wait for each other in a circle if `then` waited for `first`, from `then` on; `None` where
/// there is no circle. `waits` are all there are.
pub fn circle(waits: &[Wait], then: Id<Commitment>, first: Id<Commitment>) -> Option<Vec<Id<Commitment>>> {
    let mut seen = BTreeSet::from([first]);
    let mut ways = vec![vec![first]];
    while let Some(way) = ways.pop() {
        let last = *way.last()?;
        if last == then {
            return Some(way.into_iter().rev().collect());
        }
        for wait in waits.iter().filter(|wait| wait.then == last) {
            if seen.insert(wait.first) {
                ways.push(way.iter().copied().chain([wait.first]).collect());
            }
        }
    }
    None
}

/// When everything starts and ends if nothing starts before what it waits for has ended, and each takes as long as planned.
/// `moved` is a date that is only thought of.
fn forecast(state: &State, moved: Option<(Id<Commitment>, Date)>) -> BTreeMap<Id<Commitment>, (Option<Date>, Date)> {
    let waits = waits(state);
    let mut times: BTreeMap<_, _> = state
        .commitments
        .iter()
        .map(|one| {
            let end = moved.filter(|(id, _)| *id == one.id()).map_or_else(|| one.end(), |(_, to)| to);
            (one.id(), (one.start, end))
        })
        .collect();
    // Each round carries a delay one wait further; a chain is never longer than there are commitments.
    for _ in 0..state.commitments.len() {
        let before = times.clone();
        for wait in &waits {
            let Some(one) = state.get(wait.then).filter(|one| one.kept_on.is_none()) else { continue };
            if moved.is_some_and(|(id, _)| id == wait.then) {
                continue;
            }
            let Some((_, ended)) = times.get(&wait.first).copied() else { continue };
            let pushed = pushed(one, ended);
            if let Some(time) = times.get_mut(&wait.then) {
                time.0 = time.0.max(pushed.0);
                time.1 = time.1.max(pushed.1);
            }
        }
        if times == before {
            break;
        }
    }
    times
}

/// Start and end of a commitment if what it waits for ends on a day.
fn pushed(one: &Commitment, ended: Date) -> (Option<Date>, Date) {
    match one.start {
        Some(start) => {
            let start = start.max(ended.plus_days(1));
            let length = one.start.map_or(0, |start| start.days_until(one.date));
            (Some(start), one.date.max(start.plus_days(length)))
        }
        None => (None, one.date.max(ended)),
    }
}

/// What moving a commitment to a day does to everything that waits for it, near ones first. A plan that was impossible
/// before the move is not its doing.
pub fn downstream(state: &State, commitment: Id<Commitment>, to: Date) -> Vec<Pushed> {
    let (now, then) = (forecast(state, None), forecast(state, Some((commitment, to))));
    let mut all: Vec<Pushed> = then
        .into_iter()
        .filter(|(id, _)| *id != commitment)
        .filter_map(|(id, (start, end))| {
            let (_, before) = now.get(&id)?;
            let days = before.days_until(end);
            (days != 0).then_some(Pushed { commitment: id, start, end, days })
        })
        .collect();
    all.sort_by_key(|one| (one.start.unwrap_or(one.end), one.end, one.commitment));
    all
}

/// What was promised too early: for a day before what it waits for, or to start before that has ended.
pub fn findings(state: &State) -> Vec<(Id<Commitment>, Finding)> {
    let finding = |wait: Wait| {
        let (first, then) = (state.get(wait.first)?, state.get(wait.then)?);
        if then.kept_on.is_some() {
            return None;
        }
        let about = |code: &str| {
            let message = Message::new(code).with("name", &then.name).with("first", &first.name);
            message.with("ends", first.end())
        };
        if then.date < first.end() {
            let message = about("commitment-before-what-it-waits-for").with("date", then.date);
            return Some((then.id(), Finding::new(Grade::Warning, message)));
        }
        let start = then.start.filter(|start| *start < first.end())?;
        let message = about("commitment-starts-before-what-it-waits-for").with("start", start);
        Some((then.id(), Finding::new(Grade::Note, message)))
    };
    waits(state).into_iter().filter_map(finding).collect()
}
