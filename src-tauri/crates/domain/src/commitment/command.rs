//! Commands on commitments: promise, change what is no date, move with a cause, keep. A date is never overwritten (rule 9 of
//! the lifecycle).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Commitment, Slip, order};
use crate::arguments::arguments;
use crate::command::Rule;
use crate::draft::{Draft, Outcome};
use crate::identity::{Id, Ref};
use crate::lifecycle::command::step_name;
use crate::lifecycle::methodology::StepId;
use crate::message::Message;
use crate::organisation::Party;
use crate::person::Person;
use crate::refusal::Refusal;
use crate::text::{replace, required};
use crate::time::Date;
use crate::workstream::{self, Workstream};

/// The prefix of references of commitments.
const PREFIX: &str = "COM";

arguments! {
    of Commitment;
    /// Promises something for a date.
    Add {
        /// What is promised.
        name: String,
        /// For when.
        date: Date,
        /// Who promises.
        party: Party,
        /// The workstream; the only one where absent.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        workstream: Option<Ref<Workstream>>,
    }
    /// Changes what is no promised date: words, person, step, planned start, what it waits for.
    Change {
        /// Which commitment.
        commitment: Ref<Commitment>,
        /// What is promised.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        name: Option<String>,
    }
    both {
        /// The step whose end it promises.
        step: StepId,
        /// The person who answers for it.
        owner: Ref<Person>,
        /// Planned start.
        start: Date,
        /// What must be kept before it can be, beside what the order of steps says.
        after: Vec<Ref<Commitment>>,
    }
}

impl Rule for Add {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        let head = draft.new_head()?;
        let name = required("name", &self.name)?;
        let workstream = workstream::chosen(draft.state(), self.workstream.as_ref())?;
        let mut commitment = Commitment {
            head,
            reference: String::new(),
            workstream,
            step: None,
            name,
            party: self.party,
            owner: None,
            start: None,
            after: Vec::new(),
            first_date: self.date,
            date: self.date,
            slips: Vec::new(),
            kept_on: None,
        };
        self.apply(draft.state(), &mut commitment)?;
        check(draft, &commitment)?;
        commitment.reference = draft.next_reference(PREFIX)?;
        Ok(put(draft, commitment, "did-commitment-add"))
    }
}

impl Rule for Change {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        let mut commitment = open(draft, &self.commitment)?;
        let name = self.name.as_deref().map(|name| required("name", name)).transpose()?;
        replace(&mut commitment.name, &name);
        self.clear(&mut commitment)?;
        self.apply(draft.state(), &mut commitment)?;
        check(draft, &commitment)?;
        Ok(put(draft, commitment, "did-commitment-change"))
    }
}

/// Refuses a commitment to a step that isn't there, one that ends before it starts, and one that waits for itself.
fn check(draft: &mut Draft, commitment: &Commitment) -> Result<(), Refusal> {
    if let Some(step) = &commitment.step {
        step_name(draft.state(), commitment.workstream, step)?;
    }
    if let Some(start) = commitment.start.filter(|start| *start > commitment.date) {
        let message = Message::new("commitment-ends-before-start").with("start", start);
        return Err(message.with("date", commitment.date).into());
    }
    draft.put(commitment.clone());
    let id = Id::new(commitment.head.id);
    // A step that changes brings waits of its own, so all of them are looked at, not only those that were said.
    let waits = order::waits(draft.state());
    for wait in waits.iter().filter(|wait| wait.then == id) {
        if let Some(circle) = order::circle(&waits, id, wait.first) {
            let names: Vec<_> = circle.into_iter().map(|id| draft.state().name_of(id)).collect();
            return Err(Message::new("commitment-circle").with("names", names.join(" → ")).into());
        }
    }
    Ok(())
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
        if let Some(start) = commitment.start.filter(|start| *start > self.to) {
            let message = Message::new("commitment-ends-before-start").with("start", start);
            return Err(message.with("date", self.to).into());
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
    match settled(&commitment) {
        None => Ok(commitment),
        Some(message) => Err(message.into()),
    }
}

/// Why nothing about a commitment changes any more: it was kept.
pub fn settled(commitment: &Commitment) -> Option<Message> {
    let on = commitment.kept_on?;
    Some(Message::new("commitment-kept-already").with("reference", &commitment.reference).with("date", on))
}

fn put(draft: &mut Draft, commitment: Commitment, label: &str) -> Outcome {
    let label = Message::new(label).with("name", &commitment.name).with("date", commitment.date);
    let outcome = Outcome::of(commitment.head.id, label);
    draft.put(commitment);
    outcome
}
