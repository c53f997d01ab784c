//! One issue: its form, the ways out of it, where it comes from, and what became of it field by field.

use domain::entity::{Change, Entity, State};
use domain::identity::{EntityId, Id};
use domain::issue::{Issue, IssueStatus, Severity};
use domain::message::Message;
use domain::template::Field;
use domain::testing::run::Run;
use domain::time::{Date, Instant};
use serde::Serialize;
use serde_json::Value;
use store::Entry;
use ts_rs::TS;

use super::discover::{OriginLine, origin};
use super::form::{self, Values};
use super::issues::{IssueRow, is_open, row};
use super::{OptionLine, PersonLine, Say, person_line};
use crate::text::{Words, templates};

/// An issue as its panel shows it.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct IssueView {
    /// What the list says about it.
    pub row: IssueRow,
    /// All values, for the form.
    pub values: Values,
    /// The ways out, the usual one first.
    pub ways: Vec<IssueWay>,
    /// The runs that found it, by id and reference.
    pub runs: Vec<OptionLine>,
    /// The issue that it repeats, by reference and title.
    pub repeats: Option<OptionLine>,
    /// The action that became it.
    pub origin: Option<OriginLine>,
    /// What was done to it, the newest first.
    pub history: Vec<IssueEntry>,
}

/// A way out of an issue, or back into it.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct IssueWay {
    /// Which act it is.
    pub act: IssueAct,
    /// Why it can't be taken now; absent where it can.
    pub reason: Option<String>,
}

/// The acts that end an issue or open it again.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum IssueAct {
    Close,
    Defer,
    Reject,
    Duplicate,
    Reopen,
}

/// One operation on an issue.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct IssueEntry {
    /// Its id.
    pub id: EntityId,
    /// When it was done.
    pub at: Instant,
    /// Who did it.
    pub person: Option<PersonLine>,
    /// What was done.
    pub label: String,
    /// The fields that it changed.
    pub changes: Vec<FieldChange>,
}

/// A field before and after, as people see it; empty where nothing was said.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct FieldChange {
    /// The field's label.
    pub field: String,
    /// What it said.
    pub before: String,
    /// What it says since.
    pub after: String,
}

/// The view of one issue on a day of the project's zone, with the operations that touched it, the newest first.
pub fn issue(
    state: &State,
    issue: &Issue,
    today: Date,
    entries: &[(Entry, Option<Change>)],
    words: &Words,
) -> IssueView {
    let say: &Say = &|message| words.say(message);
    let fields = &templates::section(state, words.language(), "issue-log", "issues").fields;
    let repeated = issue.duplicate_of.and_then(|id| state.get(id));
    IssueView {
        row: row(issue, &state.project().zone, today),
        values: form::values(issue, fields),
        ways: ways(issue, say),
        runs: state
            .runs
            .iter()
            .filter(|run| found(run, issue.id()))
            .map(|run| OptionLine::new(run.id(), run.reference()))
            .collect(),
        repeats: repeated.map(|one| OptionLine::titled(one.id(), &one.reference, &one.name)),
        origin: origin(state, |action| action.issue == Some(issue.id())),
        history: entries.iter().map(|(entry, change)| line(state, fields, entry, change.as_ref(), say)).collect(),
    }
}

fn found(run: &Run, issue: Id<Issue>) -> bool {
    run.rows.iter().any(|row| row.issue == Some(issue))
}

fn ways(issue: &Issue, say: &Say) -> Vec<IssueWay> {
    use IssueAct::{Close, Defer, Duplicate, Reject, Reopen};
    let acts: &[IssueAct] = match issue.status {
        IssueStatus::Deferred => &[Close, Reopen],
        status if is_open(status) => &[Close, Defer, Reject, Duplicate],
        _ => &[Reopen],
    };
    let too_severe = !matches!(issue.severity, Severity::Minor | Severity::Cosmetic);
    let reason = |act: IssueAct| {
        (act == Defer && too_severe)
            .then(|| say(&Message::new("issue-too-severe-to-defer").with("reference", &issue.reference)))
    };
    acts.iter().map(|&act| IssueWay { act, reason: reason(act) }).collect()
}

fn line(state: &State, fields: &[Field], entry: &Entry, change: Option<&Change>, say: &Say) -> IssueEntry {
    let changes = change.map(|change| field_changes(state, fields, change)).unwrap_or_default();
    IssueEntry {
        id: entry.id,
        at: entry.at,
        person: person_line(state, entry.person),
        label: say(&entry.label),
        changes,
    }
}

fn field_changes(state: &State, fields: &[Field], change: &Change) -> Vec<FieldChange> {
    // When it was made every field is new: the form says them.
    let (Some(before), Some(after)) = (&change.before, &change.after) else { return Vec::new() };
    let differs = |field: &&Field| before.get(&field.id) != after.get(&field.id);
    let said = |entity: &Value, field: &Field| entity.get(&field.id).map(|value| form::shown(state, field, value));
    fields
        .iter()
        .filter(differs)
        .map(|field| FieldChange {
            field: field.label.clone(),
            before: said(before, field).unwrap_or_default(),
            after: said(after, field).unwrap_or_default(),
        })
        .collect()
}
