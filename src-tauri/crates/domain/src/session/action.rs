//! Actions: who does what until when. An action comes out of a session or stands alone; it can become an issue or a
//! commitment, to which it then refers.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Session;
use super::command::open;
use super::minutes::point_of;
use crate::arguments::arguments;
use crate::command::Rule;
use crate::commitment::{self, Commitment};
use crate::draft::{Draft, Outcome};
use crate::entity::Head;
use crate::identity::{EntityId, Id, Ref};
use crate::issue::{self, Issue, IssueKind};
use crate::lifecycle::methodology::StepId;
use crate::message::Message;
use crate::person::Person;
use crate::refusal::Refusal;
use crate::text::{replace, required};
use crate::time::Date;
use crate::workstream::{self, Workstream};

/// The prefix of references of actions.
const PREFIX: &str = "ACT";

/// An action.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[ts(optional_fields)]
pub struct Action {
    /// Id, revision and stamps.
    #[serde(flatten)]
    pub head: Head,
    /// Short reference (`ACT-01`).
    #[serde(default)]
    pub reference: String,
    /// The workstream that it is about.
    pub workstream: Id<Workstream>,
    /// The session that it came out of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub session: Option<Id<Session>>,
    /// The point of that session's agenda.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub point: Option<EntityId>,
    /// What is to be done.
    #[serde(default)]
    pub text: String,
    /// Who does it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<Id<Person>>,
    /// By when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<Date>,
    /// The day it was done; open while absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub done_on: Option<Date>,
    /// The issue that it became.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub issue: Option<Id<Issue>>,
    /// The commitment that it became.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub commitment: Option<Id<Commitment>>,
}

impl Action {
    pub(crate) fn short_reference(&self) -> &str {
        &self.reference
    }

    pub(crate) fn display_title(&self) -> String {
        self.text.clone()
    }
}

arguments! {
    of Action;
    /// Notes who does what until when.
    Add {
        /// What is to be done.
        text: String,
        /// The session that it comes out of.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        session: Option<Ref<Session>>,
        /// The point of that session's agenda, by its id or its place from 1.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        point: Option<String>,
        /// The workstream, where no session says it; the only one where absent.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        workstream: Option<Ref<Workstream>>,
    }
    /// Changes an action.
    Change {
        /// Which action.
        action: Ref<Action>,
        /// What is to be done.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        text: Option<String>,
    }
    both {
        /// Who does it.
        owner: Ref<Person>,
        /// By when.
        due: Date,
    }
}

impl Rule for Add {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        let head = draft.new_head()?;
        let text = required("text", &self.text)?;
        let session = self.session.as_ref().map(|session| open(draft, session)).transpose()?;
        let workstream = match &session {
            Some(session) => session.workstream,
            None => workstream::chosen(draft.state(), self.workstream.as_ref())?,
        };
        let point = match (&session, &self.point) {
            (Some(session), Some(point)) => Some(session.agenda[point_of(session, point)?].id),
            _ => None,
        };
        let mut action = Action {
            head,
            reference: String::new(),
            workstream,
            session: session.map(|session| Id::new(session.head.id)),
            point,
            text,
            owner: None,
            due: None,
            done_on: None,
            issue: None,
            commitment: None,
        };
        self.apply(draft.state(), &mut action)?;
        action.reference = draft.next_reference(PREFIX)?;
        Ok(put(draft, action, "did-action-add"))
    }
}

impl Rule for Change {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        let mut action = draft.state().find(&self.action)?.clone();
        let text = self.text.as_deref().map(|text| required("text", text)).transpose()?;
        replace(&mut action.text, &text);
        self.clear(&mut action)?;
        self.apply(draft.state(), &mut action)?;
        Ok(put(draft, action, "did-action-change"))
    }
}

/// Says that an action is done, or opens it again.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub struct Finish {
    /// Which action.
    pub action: Ref<Action>,
    /// Whether it is done.
    pub done: bool,
    /// The day it was done; today where absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on: Option<Date>,
}

impl Rule for Finish {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        let mut action = draft.state().find(&self.action)?.clone();
        let on = self.on.unwrap_or_else(|| draft.today());
        if on > draft.today() {
            return Err(Message::new("date-in-future").with("date", on).into());
        }
        action.done_on = self.done.then_some(on);
        Ok(put(draft, action, if self.done { "did-action-finish" } else { "did-action-reopen" }))
    }
}

/// Removes an action from which nothing came.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct Remove {
    /// Which action.
    pub action: Ref<Action>,
}

impl Rule for Remove {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        let action = draft.state().find(&self.action)?.clone();
        if let Some(session) = action.session {
            open(draft, &session.into())?;
        }
        became_nothing(draft, &action)?;
        draft.remove::<Action>(Id::new(action.head.id));
        Ok(Outcome::of(action.head.id, Message::new("did-action-remove").with("reference", &action.reference)))
    }
}

/// Makes an issue of an action: same words, owner and date. The action goes on as the issue.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub struct RaiseIssue {
    /// Which action.
    pub action: Ref<Action>,
    /// What sort of issue; a question where absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<IssueKind>,
}

impl Rule for RaiseIssue {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        let mut action = draft.state().find(&self.action)?.clone();
        became_nothing(draft, &action)?;
        let add = issue::command::Add {
            name: action.text.clone(),
            workstream: Some(action.workstream.into()),
            kind: Some(self.kind.unwrap_or(IssueKind::Question)),
            owner: action.owner.map(Ref::from),
            due: action.due,
            severity: None,
            description: None,
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
        let made = add.decide(draft)?;
        action.issue = made.value.map(Id::new);
        Ok(became(draft, action, made, "did-action-raise-issue"))
    }
}

/// Makes a commitment of an action: its owner's party promises it for its date.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub struct Commit {
    /// Which action.
    pub action: Ref<Action>,
    /// The step whose end it promises.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub step: Option<StepId>,
}

impl Rule for Commit {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        let mut action = draft.state().find(&self.action)?.clone();
        became_nothing(draft, &action)?;
        let lacks =
            |field: &str| Message::new("action-lacks").with("reference", &action.reference).with("field", field);
        let owner = action.owner.ok_or_else(|| Refusal::from(lacks("owner")))?;
        let date = action.due.ok_or_else(|| Refusal::from(lacks("due")))?;
        let state = draft.state();
        let organisation = state.get(owner).and_then(|person| state.get(person.organisation));
        let party = organisation.map(|organisation| organisation.party);
        let add = commitment::command::Add {
            name: action.text.clone(),
            date,
            party: party.ok_or_else(|| Refusal::from(lacks("owner")))?,
            workstream: Some(action.workstream.into()),
            step: self.step.clone(),
            owner: Some(owner.into()),
            start: None,
            after: None,
        };
        let made = add.decide(draft)?;
        action.commitment = made.value.map(Id::new);
        Ok(became(draft, action, made, "did-action-commit"))
    }
}

/// An action becomes one thing once.
fn became_nothing(draft: &Draft, action: &Action) -> Result<(), Refusal> {
    let state = draft.state();
    let issue = action.issue.and_then(|id| state.get(id)).map(|issue| &issue.reference);
    let commitment = action.commitment.and_then(|id| state.get(id)).map(|commitment| &commitment.reference);
    match issue.or(commitment) {
        None => Ok(()),
        Some(became) => {
            Err(Message::new("action-became").with("reference", &action.reference).with("became", became).into())
        }
    }
}

/// Keeps what an action became. The answer is the thing that was made, which is where people go next.
fn became(draft: &mut Draft, action: Action, made: Outcome, label: &str) -> Outcome {
    let named = made.value.and_then(|id| draft.state().caption(id)).map(|(_, reference, _)| reference);
    let label = Message::new(label).with("reference", &action.reference).with("became", named.unwrap_or_default());
    draft.put(action);
    Outcome { value: made.value, label }
}

fn put(draft: &mut Draft, action: Action, label: &str) -> Outcome {
    let outcome = Outcome::of(action.head.id, Message::new(label).with("reference", &action.reference));
    draft.put(action);
    outcome
}
