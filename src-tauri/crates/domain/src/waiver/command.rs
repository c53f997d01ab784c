//! Granting waivers, and noting that one expired.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Waiver;
use crate::command::Rule;
use crate::draft::{Draft, Outcome};
use crate::entity::Entity;
use crate::identity::Ref;
use crate::lifecycle::methodology::{Methodology, StepId};
use crate::message::Message;
use crate::organisation::Party;
use crate::refusal::Refusal;
use crate::text::required;
use crate::time::Date;
use crate::workstream::{self, Workstream};

/// Waives a condition for a time. Only a person of the party that the condition protects can; signatures and vacant
/// roles can't be waived (rule 6).
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub struct Grant {
    /// The workstream; the only one where absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub workstream: Option<Ref<Workstream>>,
    /// The step.
    pub step: StepId,
    /// The condition's code.
    pub condition: String,
    /// Why.
    pub reason: String,
    /// The last day on which it holds.
    pub expires: Date,
}

impl Rule for Grant {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        let workstream = workstream::chosen(draft.state(), self.workstream.as_ref())?;
        let reason = required("reason", &self.reason)?;
        let methodology = draft.state().get(workstream).and_then(|it| draft.state().get(it.methodology));
        let methodology = methodology.ok_or_else(|| Refusal::rule("methodology-missing"))?;
        let (title, protects) = self.condition_of(&methodology.content)?;
        let person = draft.acting_person()?;
        let party = draft.state().get(person.organisation).map(|organisation| organisation.party);
        if party != Some(protects) {
            let party = serde_json::to_value(protects).ok().and_then(|name| name.as_str().map(str::to_owned));
            let message = Message::new("waiver-of-other-party").with("title", title);
            return Err(message.with("party", party.unwrap_or_default()).into());
        }
        if self.expires < draft.today() {
            return Err(Message::new("waiver-expired-already").with("date", self.expires).into());
        }
        let head = draft.new_head()?;
        let reference = draft.next_reference("WAI")?;
        let (id, person) = (head.id, draft.actor());
        draft.put(Waiver {
            head,
            reference,
            workstream,
            step: self.step.clone(),
            condition: self.condition.clone(),
            reason,
            person,
            party: protects,
            expires: self.expires,
            expiry_noted: false,
        });
        Ok(Outcome::of(id, Message::new("did-waiver-grant").with("title", title)))
    }
}

impl Grant {
    fn condition_of(&self, methodology: &Methodology) -> Result<(String, Party), Refusal> {
        let unknown = || Refusal::NotFound(Message::new("condition-unknown").with("condition", &self.condition));
        let (_, step) = methodology.step(&self.step).ok_or_else(|| {
            Refusal::NotFound(Message::new("step-unknown").with("step", &self.step).with("steps", ""))
        })?;
        let items = step.items.iter().map(|it| (&it.id, &it.title, it.protects, it.waivable));
        let starts = step.starts.iter().map(|it| (&it.id, &it.title, it.protects, it.waivable));
        let found = items.chain(starts).find(|(id, ..)| id.0 == self.condition);
        let (_, title, protects, waivable) = found.ok_or_else(unknown)?;
        if !waivable {
            return Err(Message::new("never-waived").with("title", title).into());
        }
        Ok((title.clone(), protects))
    }
}

/// Notes on every waiver that expired that it did, so that the journal shows it with the first write afterwards.
///
/// # Errors
/// None in practice: a waiver that is read a line before is there.
pub fn note_expired(draft: &mut Draft) -> Result<(), Refusal> {
    if draft.state().projects.is_empty() || draft.state().waivers.is_empty() {
        return Ok(());
    }
    let today = draft.today();
    let expired = draft.state().waivers.iter().filter(|waiver| !waiver.expiry_noted && waiver.expires < today);
    let expired: Vec<_> = expired.map(Entity::id).collect();
    for waiver in expired {
        draft.update(waiver, |waiver| waiver.expiry_noted = true)?;
    }
    Ok(())
}
