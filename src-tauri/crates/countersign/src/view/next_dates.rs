//! Promised dates that are still to be kept, and how far each is away.

use domain::commitment::Commitment;
use domain::entity::{Entity, State};
use domain::identity::Id;
use domain::organisation::Party;
use domain::time::Date;
use serde::Serialize;
use ts_rs::TS;

use super::{PersonLine, person_line};

/// A promised date that is not kept yet.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct DateLine {
    /// The commitment.
    pub id: Id<Commitment>,
    /// Its short reference.
    pub reference: String,
    /// What is promised.
    pub name: String,
    /// The date promised now.
    pub date: Date,
    /// Who promised.
    pub party: Party,
    /// The person who answers for it.
    pub owner: Option<PersonLine>,
    /// Days from today; negative where it is late.
    pub days: i32,
    /// How often the date was moved.
    pub moves: u32,
    /// Days from the date first promised to this one.
    pub slip_days: i32,
}

/// Every date of a project that is still to be kept, the nearest first, those that are late before all others.
pub fn next_dates(state: &State, today: Date) -> Vec<DateLine> {
    let mut dates: Vec<DateLine> =
        state.commitments.iter().filter(|one| one.kept_on.is_none()).map(|one| line(state, one, today)).collect();
    dates.sort_by(|one, other| (one.date, &one.reference).cmp(&(other.date, &other.reference)));
    dates
}

fn line(state: &State, one: &Commitment, today: Date) -> DateLine {
    DateLine {
        id: one.id(),
        reference: one.reference.clone(),
        name: one.name.clone(),
        date: one.date,
        party: one.party,
        owner: one.owner.and_then(|id| person_line(state, id)),
        days: today.days_until(one.date),
        moves: super::count(one.slips.len()),
        slip_days: one.first_date.days_until(one.date),
    }
}

/// How far a project's end has moved: from the last date first promised to the last one promised now, in days; negative
/// where it was pulled forward.
pub fn end_slip(state: &State) -> i32 {
    let first = state.commitments.iter().map(|one| one.first_date).max();
    let now = state.commitments.iter().map(|one| one.date).max();
    first.zip(now).map_or(0, |(first, now)| first.days_until(now))
}
