//! Commands that end an issue, and the one that opens it again.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::command::put;
use super::{Issue, IssueStatus, RootCause, Severity};
use crate::command::Rule;
use crate::draft::{Draft, Outcome};
use crate::entity::Entity;
use crate::identity::Ref;
use crate::message::Message;
use crate::organisation::Party;
use crate::person::Person;
use crate::refusal::Refusal;
use crate::text::{replace, required};
use crate::time::Date;

/// Closes an issue that is resolved.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub struct Close {
    /// Which issue.
    pub issue: Ref<Issue>,
    /// What was done.
    pub resolution: String,
    /// What it came from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub root_cause: Option<RootCause>,
    /// The build that holds the fix.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fixed_in: Option<String>,
    /// Result of the retest, with who and when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub retest: Option<String>,
}

impl Rule for Close {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        let mut issue = open(draft, &self.issue)?;
        issue.resolution = required("resolution", &self.resolution)?;
        issue.root_cause = self.root_cause.or(issue.root_cause);
        replace(&mut issue.fixed_in, &self.fixed_in);
        replace(&mut issue.retest, &self.retest);
        issue.status = IssueStatus::Closed;
        Ok(put(draft, issue, "did-issue-close"))
    }
}

/// Leaves a minor issue for later: the acceptance gate lets it pass with a named person of the customer and a date.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub struct Defer {
    /// Which issue.
    pub issue: Ref<Issue>,
    /// Until when.
    pub to: Date,
    /// The customer's person who agreed.
    pub agreed_by: Ref<Person>,
    /// What to do meanwhile.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub workaround: Option<String>,
}

impl Rule for Defer {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        let mut issue = open(draft, &self.issue)?;
        if !matches!(issue.severity, Severity::Minor | Severity::Cosmetic) {
            return Err(Message::new("issue-too-severe-to-defer").with("reference", &issue.reference).into());
        }
        let person = draft.state().find(&self.agreed_by)?;
        let party = draft.state().get(person.organisation).map(|organisation| organisation.party);
        if party != Some(Party::Customer) {
            return Err(Message::new("issue-deferred-by-other-party").with("name", &person.name).into());
        }
        if self.to < draft.today() {
            return Err(Message::new("date-in-past").with("date", self.to).into());
        }
        issue.deferred_by = Some(person.id());
        issue.deferred_to = Some(self.to);
        replace(&mut issue.workaround, &self.workaround);
        issue.status = IssueStatus::Deferred;
        Ok(put(draft, issue, "did-issue-defer"))
    }
}

/// Says that something is no issue.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct Reject {
    /// Which issue.
    pub issue: Ref<Issue>,
    /// Why.
    pub reason: String,
}

impl Rule for Reject {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        let mut issue = open(draft, &self.issue)?;
        issue.resolution = required("reason", &self.reason)?;
        issue.status = IssueStatus::Rejected;
        Ok(put(draft, issue, "did-issue-reject"))
    }
}

/// Says that an issue is recorded elsewhere.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct Duplicate {
    /// Which issue.
    pub issue: Ref<Issue>,
    /// The issue that it repeats.
    pub of: Ref<Issue>,
}

impl Rule for Duplicate {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        let mut issue = open(draft, &self.issue)?;
        let of = draft.state().find(&self.of)?;
        if of.id() == issue.id() || of.status == IssueStatus::Duplicate {
            return Err(Message::new("issue-repeats-none").with("reference", &of.reference).into());
        }
        issue.duplicate_of = Some(of.id());
        issue.status = IssueStatus::Duplicate;
        Ok(put(draft, issue, "did-issue-duplicate"))
    }
}

/// Opens an issue again.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct Reopen {
    /// Which issue.
    pub issue: Ref<Issue>,
    /// Why.
    pub reason: String,
}

impl Rule for Reopen {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        let mut issue = draft.state().find(&self.issue)?.clone();
        if !issue.status.is_end() {
            return Err(Message::new("issue-open-already").with("reference", &issue.reference).into());
        }
        let reason = required("reason", &self.reason)?;
        issue.retest =
            [issue.retest.as_str(), &reason].iter().filter(|it| !it.is_empty()).copied().collect::<Vec<_>>().join("\n");
        (issue.deferred_to, issue.deferred_by, issue.duplicate_of) = (None, None, None);
        issue.status = IssueStatus::InWork;
        Ok(put(draft, issue, "did-issue-reopen"))
    }
}

/// An issue that was not ended yet; one that was deferred can still be.
fn open(draft: &Draft, reference: &Ref<Issue>) -> Result<Issue, Refusal> {
    let issue = draft.state().find(reference)?.clone();
    if issue.status.is_end() && issue.status != IssueStatus::Deferred {
        return Err(Message::new("issue-ended-already").with("reference", &issue.reference).into());
    }
    Ok(issue)
}
