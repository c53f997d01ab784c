//! The room of issues: what is open, whose move it is, and how long it has been so. Rows are lean, because a project can have
//! ten thousand of them and each change reads them again: names stand once beside the rows, and what only the panel shows is
//! in the view of one issue.

use std::collections::BTreeSet;

use domain::entity::{Entity, State};
use domain::identity::Id;
use domain::integration::Integration;
use domain::issue::{Issue, IssueKind, IssueStatus, RootCause, Severity};
use domain::lifecycle::methodology::StepId;
use domain::organisation::Party;
use domain::person::Person;
use domain::template::Field;
use domain::testing::Scenario;
use domain::time::Date;
use domain::workstream::Workstream;
use serde::Serialize;
use ts_rs::TS;

use super::form::{self, FormOptions};
use super::{OptionLine, PersonLine, own_workstreams, person_line};
use crate::text::{Language, templates};

/// The issues of a project.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct IssuesView {
    /// Every issue, open ones first, the worst first.
    pub rows: Vec<IssueRow>,
    /// What the open ones come to.
    pub summary: IssueSummary,
    /// The fields of one.
    pub fields: Vec<Field>,
    /// What fields can choose from.
    pub options: FormOptions,
    /// Everybody who is named in a row.
    pub people: Vec<PersonLine>,
    /// The scenarios that are named in rows, by reference and title.
    pub scenarios: Vec<OptionLine>,
    /// The customer's people, who alone can agree that an issue waits.
    pub customers: Vec<OptionLine>,
    /// The workstreams in which one can be raised.
    pub workstreams: Vec<OptionLine>,
}

/// What the open issues come to.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, TS)]
pub struct IssueSummary {
    /// How many are open.
    pub open: u32,
    /// How many of them are late.
    pub late: u32,
    /// How many of them a sign-off depends on.
    pub affect_sign_off: u32,
    /// How many of them nobody resolves.
    pub without_owner: u32,
    /// How many of them are in each bucket, the youngest first.
    pub by_age: [u32; 4],
}

/// How long an issue has been open. Buckets as issue trackers of integration projects report them.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum AgeBucket {
    /// Up to 7 days.
    Week,
    /// 8 to 14 days.
    Fortnight,
    /// 15 to 30 days.
    Month,
    /// More than 30 days.
    Older,
}

impl AgeBucket {
    /// The bucket of an age in days.
    pub fn of(days: i32) -> Self {
        match days {
            ..=7 => Self::Week,
            8..=14 => Self::Fortnight,
            15..=30 => Self::Month,
            _ => Self::Older,
        }
    }
}

/// An issue in the list.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
#[ts(optional_fields)]
pub struct IssueRow {
    /// Its id.
    pub id: Id<Issue>,
    /// Its short reference.
    pub reference: String,
    /// What is wrong, in one line.
    pub name: String,
    /// What sort it is.
    pub kind: IssueKind,
    /// How bad it is.
    pub severity: Severity,
    /// Where it stands.
    pub status: IssueStatus,
    /// Whether it still waits for an outcome.
    pub open: bool,
    /// Order of work, 1 first.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub priority: Option<u8>,
    /// Who resolves it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner: Option<Id<Person>>,
    /// Who raised it.
    pub raised_by: Id<Person>,
    /// The day on which it was raised.
    pub raised: Date,
    /// By when.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub due: Option<Date>,
    /// Whether that day is over.
    pub late: bool,
    /// The integration it is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub integration: Option<Id<Integration>>,
    /// The scenario that found it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scenario: Option<Id<Scenario>>,
    /// The step in which it was found.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub step: Option<StepId>,
    /// The workstream whose gates it counts for.
    pub workstream: Id<Workstream>,
    /// What it came from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub root_cause: Option<RootCause>,
    /// The build that holds the fix.
    #[serde(skip_serializing_if = "String::is_empty")]
    #[ts(optional, as = "Option<String>")]
    pub fixed_in: String,
    /// Whether a sign-off depends on it.
    pub affects_sign_off: bool,
    /// Days since it was raised; of one that has its outcome, until its last change.
    pub age: i32,
    /// The bucket of that age.
    pub aged: AgeBucket,
    /// Days since its last change.
    pub quiet: i32,
}

/// The view of the room on a day of the project's zone.
pub fn issues(state: &State, today: Date, language: Language) -> IssuesView {
    let zone = &state.project().zone;
    let mut rows: Vec<IssueRow> = state.issues.iter().map(|issue| row(issue, zone, today)).collect();
    rows.sort_by_key(|row| (!row.open, row.severity));
    let named: BTreeSet<Id<Person>> =
        rows.iter().flat_map(|row| row.owner.into_iter().chain([row.raised_by])).collect();
    let found: BTreeSet<Id<Scenario>> = rows.iter().filter_map(|row| row.scenario).collect();
    IssuesView {
        summary: summary(&rows),
        rows,
        fields: templates::section(state, language, "issue-log", "issues").fields.clone(),
        options: form::options(state),
        people: named.into_iter().filter_map(|id| person_line(state, id)).collect(),
        scenarios: found.into_iter().filter_map(|id| scenario(state, id)).collect(),
        customers: people_of(state, Party::Customer),
        workstreams: own_workstreams(state),
    }
}

fn scenario(state: &State, id: Id<Scenario>) -> Option<OptionLine> {
    let scenario = state.get(id)?;
    Some(OptionLine::titled(id, scenario.reference(), &scenario.title()))
}

fn summary(rows: &[IssueRow]) -> IssueSummary {
    let mut summary = IssueSummary::default();
    for row in rows.iter().filter(|row| row.open) {
        summary.open += 1;
        summary.late += u32::from(row.late);
        summary.affect_sign_off += u32::from(row.affects_sign_off);
        summary.without_owner += u32::from(row.owner.is_none());
        summary.by_age[row.aged as usize] += 1;
    }
    summary
}

fn people_of(state: &State, party: Party) -> Vec<OptionLine> {
    let people = state.people.iter().filter(|person| !person.inactive);
    let lines = people.filter_map(|person| person_line(state, person.id()));
    lines.filter(|line| line.party == party).map(|line| OptionLine::new(line.id, line.name)).collect()
}

/// One issue as the list shows it, on a day of the project's zone.
pub fn row(issue: &Issue, zone: &str, today: Date) -> IssueRow {
    let open = is_open(issue.status);
    let (raised, changed) = (issue.raised_at.date_in(zone), issue.head.changed_at.date_in(zone));
    let age = raised.days_until(if open { today } else { changed }).max(0);
    IssueRow {
        id: issue.id(),
        reference: issue.reference.clone(),
        name: issue.name.clone(),
        kind: issue.kind,
        severity: issue.severity,
        status: issue.status,
        open,
        priority: issue.priority,
        owner: issue.owner,
        raised_by: issue.raised_by,
        raised,
        due: issue.due,
        late: open && issue.due.is_some_and(|due| due < today),
        integration: issue.integration,
        scenario: issue.scenario,
        step: issue.step.clone(),
        workstream: issue.workstream,
        root_cause: issue.root_cause,
        fixed_in: issue.fixed_in.clone(),
        affects_sign_off: issue.affects_sign_off,
        age,
        aged: AgeBucket::of(age),
        quiet: changed.days_until(today).max(0),
    }
}

/// Whether an issue waits for an outcome: closed, rejected, duplicate and deferred ones have theirs.
pub fn is_open(status: IssueStatus) -> bool {
    !status.is_end()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ages_fall_into_buckets_without_a_gap() {
        let buckets: Vec<_> = [0, 7, 8, 14, 15, 30, 31, 400].map(AgeBucket::of).to_vec();
        use AgeBucket::{Fortnight, Month, Older, Week};
        assert_eq!(buckets, [Week, Week, Fortnight, Fortnight, Month, Month, Older, Older]);
    }
}
