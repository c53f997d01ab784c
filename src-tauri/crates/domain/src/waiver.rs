//! Waivers: the party that a condition protects lets it go, for a reason and a time.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::entity::Head;
use crate::identity::Id;
use crate::lifecycle::methodology::StepId;
use crate::organisation::Party;
use crate::person::Person;
use crate::time::Date;
use crate::workstream::Workstream;

pub mod command;

/// A waiver of one condition of one step.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[ts(optional_fields)]
pub struct Waiver {
    /// Id, revision and stamps.
    #[serde(flatten)]
    pub head: Head,
    /// Short reference (`WAI-01`).
    #[serde(default)]
    pub reference: String,
    /// The workstream.
    pub workstream: Id<Workstream>,
    /// The step.
    pub step: StepId,
    /// The condition's code.
    #[serde(default)]
    pub condition: String,
    /// Why.
    #[serde(default)]
    pub reason: String,
    /// Who waived it.
    pub person: Id<Person>,
    /// The party it protects.
    pub party: Party,
    /// The last day on which it holds.
    pub expires: Date,
    /// Set by the first write after it expired, so that the journal shows it.
    #[serde(default)]
    pub expiry_noted: bool,
}

impl Waiver {
    pub(crate) fn short_reference(&self) -> &str {
        &self.reference
    }

    pub(crate) fn display_title(&self) -> String {
        self.condition.clone()
    }
}
