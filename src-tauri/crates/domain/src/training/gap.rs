//! Gaps that a session left open, and the issues that close them.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::command::put;
use super::{Gap, Training};
use crate::command::Rule;
use crate::draft::{Draft, Outcome};
use crate::entity::{Entity, State};
use crate::identity::{EntityId, Id, Ref};
use crate::issue::command::Add as AddIssue;
use crate::issue::{IssueKind, Severity};
use crate::message::Message;
use crate::person::Person;
use crate::refusal::Refusal;
use crate::text::required;
use crate::time::Date;
use crate::workstream::Workstream;

/// Notes what a session left open.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub struct AddGap {
    /// Which session.
    pub session: Ref<Training>,
    /// What is missing.
    pub text: String,
    /// Whose gap it is; everybody's where absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person: Option<Ref<Person>>,
}

impl Rule for AddGap {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        let mut session = draft.state().find(&self.session)?.clone();
        let text = required("text", &self.text)?;
        let person = draft.find_optional(self.person.as_ref())?;
        session.gaps.push(Gap { id: draft.new_id(), text, person, issue: None });
        Ok(put(draft, session, "did-training-add-gap"))
    }
}

/// Takes away a gap that was noted by mistake, before it became an issue.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct RemoveGap {
    /// Which session.
    pub session: Ref<Training>,
    /// Which gap.
    pub gap: EntityId,
}

impl Rule for RemoveGap {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        let mut session = draft.state().find(&self.session)?.clone();
        open(draft.state(), &session, self.gap)?;
        session.gaps.retain(|gap| gap.id != self.gap);
        Ok(put(draft, session, "did-training-remove-gap"))
    }
}

/// Raises an issue from a gap, so that somebody closes it.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub struct RaiseGap {
    /// Which session.
    pub session: Ref<Training>,
    /// Which gap.
    pub gap: EntityId,
    /// Who closes it; the trainer where absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<Ref<Person>>,
    /// By when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<Date>,
}

impl Rule for RaiseGap {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        let session = draft.state().find(&self.session)?.clone();
        let gap = open(draft.state(), &session, self.gap)?.clone();
        let raise = AddIssue {
            name: gap.text.clone(),
            workstream: Some(workstream(draft.state(), &session)?.into()),
            kind: Some(IssueKind::Question),
            severity: Some(Severity::Minor),
            description: Some(about(draft.state(), &session, &gap)),
            owner: self.owner.clone().or_else(|| session.trainer.map(Ref::from)),
            due: self.due,
            integration: None,
            scenario: None,
            step: None,
            priority: None,
            affects_sign_off: None,
            workaround: None,
            evidence: None,
            root_cause: None,
            fixed_in: None,
            resolution: None,
            retest: None,
        };
        let raised = raise.decide(draft)?;
        let mut session = draft.state().find(&Ref::<Training>::from(session.id()))?.clone();
        for one in session.gaps.iter_mut().filter(|one| one.id == gap.id) {
            one.issue = raised.value.map(Id::new);
        }
        draft.put(session);
        Ok(raised)
    }
}

/// A gap of a session that is no issue yet.
fn open<'a>(state: &State, session: &'a Training, gap: EntityId) -> Result<&'a Gap, Refusal> {
    let found = session.gaps.iter().find(|one| one.id == gap);
    let gap = found.ok_or_else(|| Refusal::NotFound(Message::new("gap-unknown").with("name", &session.name)))?;
    match gap.issue.and_then(|issue| state.get(issue)) {
        None => Ok(gap),
        Some(issue) => Err(Message::new("gap-raised-already").with("reference", &issue.reference).into()),
    }
}

/// The workstream whose gates the issue counts for: the session's, or the first of the project's own.
fn workstream(state: &State, session: &Training) -> Result<Id<Workstream>, Refusal> {
    let own = || state.own_workstreams().next().map(Entity::id);
    session.workstream.or_else(own).ok_or_else(|| Refusal::rule("workstream-not-said"))
}

/// Session and person, as the issue's description names them: names and a date, no sentence of any language.
fn about(state: &State, session: &Training, gap: &Gap) -> String {
    let person = gap.person.map(|person| state.name_of(person));
    let session = format!("{} {} ({})", session.reference, session.name, session.on);
    [Some(session), person].into_iter().flatten().collect::<Vec<_>>().join(" · ")
}
