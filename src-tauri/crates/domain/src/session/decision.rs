//! Decisions: what was agreed in a session, by whom and on which day.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Session;
use super::command::open;
use super::minutes::point_of;
use crate::command::Rule;
use crate::draft::{Draft, Outcome};
use crate::entity::Head;
use crate::identity::{EntityId, Id, Ref};
use crate::message::Message;
use crate::person::Person;
use crate::refusal::Refusal;
use crate::text::required;
use crate::time::Date;

/// The prefix of references of decisions.
const PREFIX: &str = "DEC";

/// A decision.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[ts(optional_fields)]
pub struct Decision {
    /// Id, revision and stamps.
    #[serde(flatten)]
    pub head: Head,
    /// Short reference (`DEC-01`).
    #[serde(default)]
    pub reference: String,
    /// The session in which it was made.
    pub session: Id<Session>,
    /// The point of the agenda under which it was made.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub point: Option<EntityId>,
    /// What was decided.
    #[serde(default)]
    pub text: String,
    /// Who decided; the room where absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<Id<Person>>,
    /// The day.
    pub on: Date,
}

impl Decision {
    pub(crate) fn short_reference(&self) -> &str {
        &self.reference
    }

    pub(crate) fn display_title(&self) -> String {
        self.text.clone()
    }
}

/// Notes what was decided in a session.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub struct Decide {
    /// Which session.
    pub session: Ref<Session>,
    /// What was decided.
    pub text: String,
    /// The point of the agenda, by its id or its place from 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub point: Option<String>,
    /// Who decided.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<Ref<Person>>,
}

impl Rule for Decide {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        let head = draft.new_head()?;
        let session = open(draft, &self.session)?;
        let text = required("text", &self.text)?;
        let place = self.point.as_deref().map(|point| point_of(&session, point)).transpose()?;
        let decision = Decision {
            head,
            reference: draft.next_reference(PREFIX)?,
            session: Id::new(session.head.id),
            point: place.map(|place| session.agenda[place].id),
            text,
            by: draft.find_optional(self.by.as_ref())?,
            on: session.on,
        };
        Ok(put(draft, decision, "did-session-decide"))
    }
}

/// Changes a decision while the minutes of its session are open.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub struct Change {
    /// Which decision.
    pub decision: Ref<Decision>,
    /// What was decided.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// Who decided; empty for the room.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<Ref<Person>>,
}

impl Rule for Change {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        let mut decision = correctable(draft, &self.decision)?;
        if let Some(text) = &self.text {
            decision.text = required("text", text)?;
        }
        if let Some(by) = &self.by {
            decision.by = if by.0.trim().is_empty() { None } else { Some(draft.find(by)?) };
        }
        Ok(put(draft, decision, "did-decision-change"))
    }
}

/// Takes a decision out of the minutes while they are open.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct Remove {
    /// Which decision.
    pub decision: Ref<Decision>,
}

impl Rule for Remove {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        let decision = correctable(draft, &self.decision)?;
        draft.remove::<Decision>(Id::new(decision.head.id));
        let label = Message::new("did-decision-remove").with("reference", &decision.reference);
        Ok(Outcome::of(decision.head.id, label))
    }
}

/// A decision whose session is still open.
fn correctable(draft: &Draft, decision: &Ref<Decision>) -> Result<Decision, Refusal> {
    let decision = draft.state().find(decision)?.clone();
    open(draft, &decision.session.into())?;
    Ok(decision)
}

fn put(draft: &mut Draft, decision: Decision, label: &str) -> Outcome {
    let outcome = Outcome::of(decision.head.id, Message::new(label).with("reference", &decision.reference));
    draft.put(decision);
    outcome
}
