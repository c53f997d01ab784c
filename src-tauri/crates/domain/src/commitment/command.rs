//! Commands on commitments: promise, move with a cause, keep. A date is never overwritten (rule 9 of the lifecycle).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Commitment, Slip};
use crate::command::Rule;
use crate::draft::{Draft, Outcome};
use crate::identity::Ref;
use crate::lifecycle::command::step_name;
use crate::lifecycle::methodology::StepId;
use crate::message::Message;
use crate::organisation::Party;
use crate::person::Person;
use crate::refusal::Refusal;
use crate::text::required;
use crate::time::Date;
use crate::workstream::{self, Workstream};

/// The prefix of references of commitments.
const PREFIX: &str = "COM";

/// Promises something for a date.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub struct Add {
    /// What is promised.
    pub name: String,
    /// For when.
    pub date: Date,
    /// Who promises.
    pub party: Party,
    /// The workstream; the only one where absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub workstream: Option<Ref<Workstream>>,
    /// The step whose end it promises.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub step: Option<StepId>,
    /// The person who answers for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<Ref<Person>>,
    /// Planned start.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub start: Option<Date>,
}

impl Rule for Add {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        let head = draft.new_head()?;
        let name = required("name", &self.name)?;
        let workstream = workstream::chosen(draft.state(), self.workstream.as_ref())?;
        let owner = draft.find_optional(self.owner.as_ref())?;
        if let Some(step) = &self.step {
            step_name(draft.state(), workstream, step)?;
        }
        if let Some(start) = self.start.filter(|start| *start > self.date) {
            let message = Message::new("commitment-ends-before-start").with("start", start);
            return Err(message.with("date", self.date).into());
        }
        let commitment = Commitment {
            head,
            reference: draft.next_reference(PREFIX)?,
            workstream,
            step: self.step.clone(),
            name,
            party: self.party,
            owner,
            start: self.start,
            first_date: self.date,
            date: self.date,
            slips: Vec::new(),
            kept_on: None,
        };
        Ok(put(draft, commitment, "did-commitment-add"))
    }
}

/// Moves a promised date. The date before, the cause and its party stay on record.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct Move {
    /// Which commitment.
    pub commitment: Ref<Commitment>,
    /// The new date.
    pub to: Date,
    /// Why.
    pub cause: String,
    /// The party whose cause it is.
    pub party: Party,
}

impl Rule for Move {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        let mut commitment = open(draft, &self.commitment)?;
        let cause = required("cause", &self.cause)?;
        if self.to == commitment.date {
            return Err(Message::new("commitment-not-moved").with("date", self.to).into());
        }
        let (from, to, party) = (commitment.date, self.to, self.party);
        commitment.slips.push(Slip { from, to, cause, party, at: draft.now(), by: draft.actor() });
        commitment.date = to;
        Ok(put(draft, commitment, "did-commitment-move"))
    }
}

/// Notes that a commitment was kept.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub struct Keep {
    /// Which commitment.
    pub commitment: Ref<Commitment>,
    /// The day; today where absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on: Option<Date>,
}

impl Rule for Keep {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        let mut commitment = open(draft, &self.commitment)?;
        let on = self.on.unwrap_or_else(|| draft.today());
        if on > draft.today() {
            return Err(Message::new("date-in-future").with("date", on).into());
        }
        commitment.kept_on = Some(on);
        Ok(put(draft, commitment, "did-commitment-keep"))
    }
}

/// A commitment that was not kept yet.
fn open(draft: &Draft, reference: &Ref<Commitment>) -> Result<Commitment, Refusal> {
    let commitment = draft.state().find(reference)?.clone();
    match commitment.kept_on {
        None => Ok(commitment),
        Some(on) => {
            let message = Message::new("commitment-kept-already").with("reference", &commitment.reference);
            Err(message.with("date", on).into())
        }
    }
}

fn put(draft: &mut Draft, commitment: Commitment, label: &str) -> Outcome {
    let label = Message::new(label).with("name", &commitment.name).with("date", commitment.date);
    let outcome = Outcome::of(commitment.head.id, label);
    draft.put(commitment);
    outcome
}
