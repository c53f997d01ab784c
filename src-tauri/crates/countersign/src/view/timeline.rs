//! The room of dates: what was promised and what waits for what, every slip with its cause, and what the slips come to by
//! party and by cause.

use domain::commitment::{Commitment, Slip, command, order};
use domain::entity::{Entity, State};
use domain::identity::Id;
use domain::lifecycle::methodology::StepId;
use domain::message::Grade;
use domain::organisation::Party;
use domain::template::Field;
use domain::time::{Date, Instant};
use domain::workstream::Workstream;
use serde::Serialize;
use ts_rs::TS;

use super::discover::{OriginLine, origin};
use super::form::{self, FormOptions, Values};
use super::{OptionLine, PersonLine, Say, own_workstreams, person_line};
use crate::text::{Language, templates};

/// What a promise can't say when it is given.
const LATER: &[&str] = &["first_date", "kept_on", "slips", "after"];

/// What a commitment can't have changed but by a move, which keeps the cause.
const PROMISED: &[&str] = &["party", "date"];

/// The commitments of a project.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct TimelineView {
    /// Today, where the project is.
    pub today: Date,
    /// Every commitment, by the date that holds now.
    pub rows: Vec<CommitmentRow>,
    /// Workstreams with their steps, as the picture shows them.
    pub streams: Vec<StreamLine>,
    /// What waits for what.
    pub waits: Vec<WaitLine>,
    /// What was promised too early.
    pub findings: Vec<PromiseFinding>,
    /// Every move of every date, newest first.
    pub ledger: Vec<LedgerLine>,
    /// Days that dates slipped, by the party whose cause it was; parties without any are absent.
    pub slipped: Vec<SlippedLine>,
    /// The same by cause, the costliest first.
    pub causes: Vec<CauseLine>,
    /// The fields of a new commitment.
    pub fields: Vec<Field>,
    /// The fields that can be changed without moving a date.
    pub changeable: Vec<Field>,
    /// What fields can choose from.
    pub options: FormOptions,
    /// The workstreams that can take a commitment.
    pub workstreams: Vec<OptionLine>,
}

/// A promised date.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct CommitmentRow {
    /// Its id.
    pub id: Id<Commitment>,
    /// Its short reference.
    pub reference: String,
    /// What is promised.
    pub name: String,
    /// Name of the workstream.
    pub workstream: String,
    /// Name of the step whose end it promises, or empty.
    pub step: String,
    /// Who promised.
    pub party: Party,
    /// The person who answers for it.
    pub owner: Option<PersonLine>,
    /// Planned start.
    pub start: Option<Date>,
    /// The date first promised.
    pub first_date: Date,
    /// The date promised now.
    pub date: Date,
    /// The day it was kept.
    pub kept_on: Option<Date>,
    /// Whether the date is over and it was not kept.
    pub late: bool,
    /// Days from the date first promised to the one that holds now; negative where it was pulled forward.
    pub slip_days: i32,
    /// Every move of the date, in order.
    pub slips: Vec<SlipLine>,
    /// What it waits for because somebody said so.
    pub after: Vec<Id<Commitment>>,
    /// What it could wait for.
    pub could_wait_for: Vec<OptionLine>,
    /// The action that became it.
    pub origin: Option<OriginLine>,
    /// Why its date can't be moved or kept any more; absent while it can.
    pub settled: Option<String>,
    /// All values, for the form.
    pub values: Values,
}

/// One move of a date.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct SlipLine {
    /// The date before.
    pub from: Date,
    /// The date after.
    pub to: Date,
    /// Days between them; negative where it was pulled forward.
    pub days: i32,
    /// Why.
    pub cause: String,
    /// The party whose cause it was.
    pub party: Party,
    /// Who recorded it.
    pub by: Option<PersonLine>,
    /// When.
    pub at: Instant,
}

/// A workstream of the picture.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct StreamLine {
    /// Its id.
    pub id: Id<Workstream>,
    /// Its name.
    pub name: String,
    /// Its steps, in order; those of a supplier only where something is promised.
    pub steps: Vec<StepLine>,
    /// Commitments of no step.
    pub others: Vec<Id<Commitment>>,
}

/// A step of the picture.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct StepLine {
    /// Its id.
    pub id: StepId,
    /// Its name.
    pub name: String,
    /// Its commitments, by their dates.
    pub commitments: Vec<Id<Commitment>>,
}

/// One commitment waits for another.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct WaitLine {
    /// What comes first.
    pub first: Id<Commitment>,
    /// What waits.
    pub then: Id<Commitment>,
    /// Whether somebody said so; otherwise the order of steps does.
    pub said: bool,
}

/// What is wrong with a promise.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct PromiseFinding {
    /// The commitment.
    pub commitment: Id<Commitment>,
    /// How much it weighs.
    pub grade: Grade,
    /// In words.
    pub words: String,
}

/// A move in the ledger of all.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct LedgerLine {
    /// Its place among all, for lists.
    pub id: String,
    /// The commitment.
    pub commitment: Id<Commitment>,
    /// Its short reference.
    pub reference: String,
    /// What was promised.
    pub name: String,
    /// Name of the workstream.
    pub workstream: String,
    /// The move.
    pub slip: SlipLine,
}

/// What the slips of one party come to.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct SlippedLine {
    /// The party whose cause it was.
    pub party: Party,
    /// Days over all commitments.
    pub days: i32,
    /// How many slips.
    pub count: u32,
}

/// What the slips of one cause come to.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct CauseLine {
    /// The cause, as it was said first.
    pub cause: String,
    /// Days over all commitments.
    pub days: i32,
    /// How many slips.
    pub count: u32,
}

/// What moving a date would do.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct ConsequencesView {
    /// Days by which the date would move; negative where it is pulled forward.
    pub days: i32,
    /// What it does to those that wait, near ones first.
    pub pushed: Vec<PushedLine>,
}

/// What a moved date does to a commitment that waits for it.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct PushedLine {
    /// The commitment.
    pub id: Id<Commitment>,
    /// Its short reference.
    pub reference: String,
    /// What is promised.
    pub name: String,
    /// When it can start then; absent where it has no planned start.
    pub start: Option<Date>,
    /// When it ends then, if it takes as long as planned.
    pub end: Date,
    /// The date that is promised.
    pub promised: Date,
    /// Days by which the move makes it later; negative where it can be earlier.
    pub days: i32,
}

/// The view of the room on a day of the project's zone.
pub fn timeline(state: &State, today: Date, language: Language, say: &Say) -> TimelineView {
    let fields = form::without(&templates::section(state, language, "timeline", "commitments").fields, LATER);
    let waits = order::waits(state);
    let could = |one: &Commitment| could_wait_for(state, &waits, one);
    let line = |one| CommitmentRow { could_wait_for: could(one), ..row(state, one, &fields, today, say) };
    let mut rows: Vec<CommitmentRow> = state.commitments.iter().map(line).collect();
    rows.sort_by_key(|one| (one.date, one.reference.clone()));
    let waits = waits.iter();
    let findings = order::findings(state).into_iter();
    TimelineView {
        today,
        streams: streams(state, &rows),
        rows,
        waits: waits.map(|wait| WaitLine { first: wait.first, then: wait.then, said: wait.said }).collect(),
        findings: findings
            .map(|(commitment, finding)| PromiseFinding {
                commitment,
                grade: finding.grade,
                words: say(&finding.message),
            })
            .collect(),
        ledger: ledger(state),
        slipped: slipped(state),
        causes: causes(state),
        changeable: form::without(&fields, PROMISED),
        fields,
        options: form::options(state),
        workstreams: own_workstreams(state),
    }
}

/// What moving a commitment to a day would do.
pub fn consequences(state: &State, commitment: Id<Commitment>, to: Date) -> Option<ConsequencesView> {
    let days = state.get(commitment)?.date.days_until(to);
    let line = |pushed: order::Pushed| {
        let one = state.get(pushed.commitment)?;
        Some(PushedLine {
            id: pushed.commitment,
            reference: one.reference.clone(),
            name: one.name.clone(),
            start: pushed.start,
            end: pushed.end,
            promised: one.date,
            days: pushed.days,
        })
    };
    Some(ConsequencesView {
        days,
        pushed: order::downstream(state, commitment, to).into_iter().filter_map(line).collect(),
    })
}

fn row(state: &State, one: &Commitment, fields: &[Field], today: Date, say: &Say) -> CommitmentRow {
    let workstream = state.get(one.workstream);
    let copy = workstream.and_then(|workstream| state.get(workstream.methodology));
    let step = one.step.as_ref().zip(copy).and_then(|(step, copy)| copy.content.step(step));
    CommitmentRow {
        id: one.id(),
        origin: origin(state, |action| action.commitment == Some(one.id())),
        reference: one.reference.clone(),
        name: one.name.clone(),
        workstream: workstream.map(|workstream| workstream.name.clone()).unwrap_or_default(),
        step: step.map(|(_, step)| step.name.clone()).unwrap_or_default(),
        party: one.party,
        owner: one.owner.and_then(|id| person_line(state, id)),
        start: one.start,
        first_date: one.first_date,
        date: one.date,
        kept_on: one.kept_on,
        late: one.kept_on.is_none() && one.date < today,
        slip_days: one.first_date.days_until(one.date),
        slips: one.slips.iter().map(|slip| slip_line(state, slip)).collect(),
        after: one.after.clone(),
        could_wait_for: Vec::new(),
        settled: command::settled(one).map(|message| say(&message)),
        values: form::values(one, fields),
    }
}

/// What a commitment could wait for without waiting for itself in the end.
fn could_wait_for(state: &State, waits: &[order::Wait], one: &Commitment) -> Vec<OptionLine> {
    let free = |first: &&Commitment| order::circle(waits, one.id(), first.id()).is_none();
    let others = state.commitments.iter().filter(|_| one.kept_on.is_none()).filter(free);
    others.map(|first| OptionLine::titled(first.id(), &first.reference, &first.name)).collect()
}

fn slip_line(state: &State, slip: &Slip) -> SlipLine {
    SlipLine {
        from: slip.from,
        to: slip.to,
        days: slip.from.days_until(slip.to),
        cause: slip.cause.clone(),
        party: slip.party,
        by: person_line(state, slip.by),
        at: slip.at,
    }
}

fn streams(state: &State, rows: &[CommitmentRow]) -> Vec<StreamLine> {
    let of = |stream: &Workstream, step: Option<&StepId>| {
        // The rows are in the order of their dates already.
        let one = rows.iter().filter_map(|row| state.get(row.id));
        let fit = one.filter(|one| one.workstream == stream.id() && one.step.as_ref() == step);
        fit.map(Entity::id).collect::<Vec<_>>()
    };
    let line = |stream: &Workstream| {
        let copy = state.get(stream.methodology);
        let steps = copy.into_iter().flat_map(|copy| &copy.content.steps).map(|step| StepLine {
            id: step.id.clone(),
            name: step.name.clone(),
            commitments: of(stream, Some(&step.id)),
        });
        let others = of(stream, None);
        StreamLine { id: stream.id(), name: stream.name.clone(), steps: steps.collect(), others }
    };
    state.workstreams.iter().map(line).collect()
}

fn ledger(state: &State) -> Vec<LedgerLine> {
    let lines = state.commitments.iter().flat_map(|one| {
        let workstream = state.get(one.workstream).map(|stream| stream.name.clone()).unwrap_or_default();
        one.slips.iter().enumerate().map(move |(place, slip)| LedgerLine {
            id: format!("{}-{place}", one.reference),
            commitment: one.id(),
            reference: one.reference.clone(),
            name: one.name.clone(),
            workstream: workstream.clone(),
            slip: slip_line(state, slip),
        })
    });
    let mut lines: Vec<LedgerLine> = lines.collect();
    lines.sort_by(|one, other| (other.slip.at, &other.id).cmp(&(one.slip.at, &one.id)));
    lines
}

fn slips(state: &State) -> impl Iterator<Item = &Slip> {
    state.commitments.iter().flat_map(|one| &one.slips)
}

/// What the slips of each party come to; parties without any are absent.
pub fn slipped(state: &State) -> Vec<SlippedLine> {
    [Party::Customer, Party::Provider, Party::Supplier, Party::ThirdParty]
        .into_iter()
        .map(|party| (party, total(slips(state).filter(|slip| slip.party == party))))
        .filter(|(_, (_, count))| *count > 0)
        .map(|(party, (days, count))| SlippedLine { party, days, count })
        .collect()
}

/// The causes, those that say the same in other capitals together.
fn causes(state: &State) -> Vec<CauseLine> {
    let same = |one: &str, other: &str| one.trim().to_lowercase() == other.trim().to_lowercase();
    let mut causes: Vec<CauseLine> = Vec::new();
    for slip in slips(state) {
        if causes.iter().all(|known| !same(&known.cause, &slip.cause)) {
            let (days, count) = total(slips(state).filter(|other| same(&other.cause, &slip.cause)));
            causes.push(CauseLine { cause: slip.cause.clone(), days, count });
        }
    }
    causes.sort_by_key(|line| std::cmp::Reverse(line.days));
    causes
}

/// Days and count of slips.
fn total<'a>(slips: impl Iterator<Item = &'a Slip>) -> (i32, u32) {
    slips.fold((0, 0), |(days, count), slip| (days + slip.from.days_until(slip.to), count + 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_fields_that_come_later_are_in_the_template() {
        let fields = &templates::section(&State::default(), Language::English, "timeline", "commitments").fields;
        let kept = form::without(fields, LATER);
        assert_eq!(kept.len(), fields.len() - LATER.len());
        assert_eq!(form::without(&kept, PROMISED).len(), kept.len() - PROMISED.len());
    }
}
