//! The room of dates: what was promised, every slip with its cause, and what the slips come to by party.

use domain::commitment::{Commitment, Slip};
use domain::entity::{Entity, State};
use domain::identity::Id;
use domain::organisation::Party;
use domain::template::Field;
use domain::time::Date;
use serde::Serialize;
use ts_rs::TS;

use super::form::{self, FormOptions};
use super::{OptionLine, PersonLine, own_workstreams, person_line};
use crate::text::Language;

/// What a promise can't say when it is given.
const LATER: &[&str] = &["first_date", "kept_on", "slips"];

/// The commitments of a project.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct TimelineView {
    /// Every commitment, by the date that holds now.
    pub rows: Vec<CommitmentRow>,
    /// Days that dates slipped, by the party whose cause it was; parties without any are absent.
    pub slipped: Vec<SlippedLine>,
    /// The fields of a new commitment.
    pub fields: Vec<Field>,
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
}

/// One move of a date.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct SlipLine {
    /// The date before.
    pub from: Date,
    /// The date after.
    pub to: Date,
    /// Why.
    pub cause: String,
    /// The party whose cause it was.
    pub party: Party,
    /// Who recorded it.
    pub by: Option<PersonLine>,
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

/// The view of the room on a day of the project's zone.
pub fn timeline(state: &State, today: Date, language: Language) -> TimelineView {
    let fields = form::without(&form::section(language, "timeline", "commitments").fields, LATER);
    let mut rows: Vec<CommitmentRow> = state.commitments.iter().map(|one| row(state, one, today)).collect();
    rows.sort_by_key(|one| (one.date, one.reference.clone()));
    TimelineView {
        rows,
        slipped: slipped(state),
        fields,
        options: form::options(state),
        workstreams: own_workstreams(state),
    }
}

fn row(state: &State, one: &Commitment, today: Date) -> CommitmentRow {
    let workstream = state.get(one.workstream);
    let copy = workstream.and_then(|workstream| state.get(workstream.methodology));
    let step = one.step.as_ref().zip(copy).and_then(|(step, copy)| copy.content.step(step));
    CommitmentRow {
        id: one.id(),
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
    }
}

fn slip_line(state: &State, slip: &Slip) -> SlipLine {
    SlipLine {
        from: slip.from,
        to: slip.to,
        cause: slip.cause.clone(),
        party: slip.party,
        by: person_line(state, slip.by),
    }
}

/// What the slips of each party come to; parties without any are absent.
pub fn slipped(state: &State) -> Vec<SlippedLine> {
    let slips: Vec<&Slip> = state.commitments.iter().flat_map(|one| &one.slips).collect();
    [Party::Customer, Party::Provider, Party::Supplier, Party::ThirdParty]
        .into_iter()
        .map(|party| slips.iter().filter(|slip| slip.party == party).collect::<Vec<_>>())
        .filter(|slips| !slips.is_empty())
        .map(|slips| SlippedLine {
            party: slips[0].party,
            days: slips.iter().map(|slip| slip.from.days_until(slip.to)).sum(),
            count: u32::try_from(slips.len()).unwrap_or(u32::MAX),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_fields_that_come_later_are_in_the_template() {
        let fields = &form::section(Language::English, "timeline", "commitments").fields;
        assert_eq!(form::without(fields, LATER).len(), fields.len() - LATER.len());
    }
}
