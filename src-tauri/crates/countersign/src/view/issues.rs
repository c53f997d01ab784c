//! The room of issues: what is open, whose move it is, and the form of one of them.

use domain::entity::{Entity, State};
use domain::identity::Id;
use domain::issue::{Issue, IssueKind, IssueStatus, Severity};
use domain::organisation::Party;
use domain::template::Field;
use domain::time::Date;
use serde::Serialize;
use ts_rs::TS;

use super::form::{self, FormOptions, Values};
use super::{OptionLine, PersonLine, own_workstreams, person_line};
use crate::text::Language;

/// The issues of a project.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct IssuesView {
    /// Every issue, open ones first, the worst first.
    pub rows: Vec<IssueRow>,
    /// How many are open.
    pub open: u32,
    /// The fields of one.
    pub fields: Vec<Field>,
    /// What fields can choose from.
    pub options: FormOptions,
    /// The customer's people, who alone can agree that an issue waits.
    pub customers: Vec<OptionLine>,
    /// The workstreams in which one can be raised.
    pub workstreams: Vec<OptionLine>,
}

/// An issue in the list.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
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
    /// Who resolves it.
    pub owner: Option<PersonLine>,
    /// By when.
    pub due: Option<Date>,
    /// Whether that day is over.
    pub late: bool,
    /// The integration it is about, or empty.
    pub integration: String,
    /// Whether a sign-off depends on it.
    pub affects_sign_off: bool,
    /// All values, for the form.
    pub values: Values,
}

/// The view of the room on a day of the project's zone.
pub fn issues(state: &State, today: Date, language: Language) -> IssuesView {
    let fields = &form::section(language, "issue-log", "issues").fields;
    let mut rows: Vec<IssueRow> = state.issues.iter().map(|issue| row(state, issue, fields, today)).collect();
    rows.sort_by_key(|row| (!row.open, row.severity));
    IssuesView {
        open: u32::try_from(rows.iter().filter(|row| row.open).count()).unwrap_or(u32::MAX),
        rows,
        fields: fields.clone(),
        options: form::options(state),
        customers: people_of(state, Party::Customer),
        workstreams: own_workstreams(state),
    }
}

fn people_of(state: &State, party: Party) -> Vec<OptionLine> {
    let people = state.people.iter().filter(|person| !person.inactive);
    let lines = people.filter_map(|person| person_line(state, person.id()));
    lines.filter(|line| line.party == party).map(|line| OptionLine::new(line.id, line.name)).collect()
}

fn row(state: &State, issue: &Issue, fields: &[Field], today: Date) -> IssueRow {
    let open = is_open(issue.status);
    IssueRow {
        id: issue.id(),
        reference: issue.reference.clone(),
        name: issue.name.clone(),
        kind: issue.kind,
        severity: issue.severity,
        status: issue.status,
        open,
        owner: issue.owner.and_then(|owner| person_line(state, owner)),
        due: issue.due,
        late: open && issue.due.is_some_and(|due| due < today),
        integration: issue.integration.map(|id| state.name_of(id)).unwrap_or_default(),
        affects_sign_off: issue.affects_sign_off,
        values: form::values(issue, fields),
    }
}

/// Whether an issue waits for an outcome: closed, rejected, duplicate and deferred ones have theirs.
pub fn is_open(status: IssueStatus) -> bool {
    use IssueStatus::{Closed, Deferred, Duplicate, Rejected};
    !matches!(status, Closed | Deferred | Duplicate | Rejected)
}
