//! Commitments: dates that were promised. A date is never overwritten; each slip keeps its cause and its party.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::entity::Head;
use crate::identity::Id;
use crate::lifecycle::methodology::StepId;
use crate::organisation::Party;
use crate::person::Person;
use crate::time::{Date, Instant};
use crate::workstream::Workstream;

pub mod command;
pub mod order;

/// Something promised for a date.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[ts(optional_fields)]
pub struct Commitment {
    /// Id, revision and stamps.
    #[serde(flatten)]
    pub head: Head,
    /// Short reference (`COM-02`).
    #[serde(default)]
    pub reference: String,
    /// The workstream.
    pub workstream: Id<Workstream>,
    /// The step whose end it promises, where it does.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub step: Option<StepId>,
    /// What is promised.
    #[serde(default)]
    pub name: String,
    /// Who promised.
    pub party: Party,
    /// The person who answers for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<Id<Person>>,
    /// Planned start.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub start: Option<Date>,
    /// What must be kept before it can be, beside what the order of steps says.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub after: Vec<Id<Commitment>>,
    /// The date first promised.
    pub first_date: Date,
    /// The date promised now.
    pub date: Date,
    /// Every move of the date, in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub slips: Vec<Slip>,
    /// The day it was kept; open while absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kept_on: Option<Date>,
}

impl Commitment {
    /// The day on which it ended, or will end as things stand.
    pub fn end(&self) -> Date {
        self.kept_on.unwrap_or(self.date)
    }

    pub(crate) fn short_reference(&self) -> &str {
        &self.reference
    }

    pub(crate) fn display_title(&self) -> String {
        self.name.clone()
    }
}

/// One move of a promised date.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
pub struct Slip {
    /// The date before.
    pub from: Date,
    /// The date after.
    pub to: Date,
    /// Why.
    pub cause: String,
    /// The party whose cause it is.
    pub party: Party,
    /// When it was recorded.
    pub at: Instant,
    /// Who recorded it.
    pub by: Id<Person>,
}
