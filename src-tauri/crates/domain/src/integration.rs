//! Integrations: a business object carried in one direction by one method between two systems.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::arguments::Clears;
use crate::entity::Head;
use crate::identity::Id;
use crate::system::System;
use crate::workstream::Workstream;

mod command;
pub mod object;

pub use command::{Add, Change, Remove};

/// Direction of the data, seen from the spend platform.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Direction {
    /// Into the platform.
    Inbound,
    /// Out of the platform.
    Outbound,
    /// Both ways, as an exchange.
    Both,
}

/// How much it matters.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Priority {
    /// Without it there is no go-live.
    Must,
    /// Expected; a go-live without it needs agreement.
    Should,
    /// Welcome if it costs little.
    Could,
}

impl Clears for Priority {}

/// An integration, and the subject of one row of the matrix.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[ts(optional_fields)]
pub struct Integration {
    /// Id, revision and stamps.
    #[serde(flatten)]
    pub head: Head,
    /// Short reference (`INT-03`).
    #[serde(default)]
    pub reference: String,
    /// What people call it; the business object's name to begin with.
    #[serde(default)]
    pub name: String,
    /// The business object.
    #[serde(default)]
    pub object: String,
    /// Direction of the data.
    pub direction: Direction,
    /// Integration method: REST API, flat file, EDI and so on, or the user's own.
    #[serde(default)]
    pub method: String,
    /// Where the data comes from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source_system: Option<Id<System>>,
    /// Where the data goes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub target_system: Option<Id<System>>,
    /// The system of record of the object.
    #[serde(default)]
    pub source_of_truth: String,
    /// How often it runs.
    #[serde(default)]
    pub frequency: String,
    /// File or message format.
    #[serde(default)]
    pub format: String,
    /// What starts it.
    #[serde(default)]
    pub trigger: String,
    /// When it may run.
    #[serde(default)]
    pub window: String,
    /// Records at the first load.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub volume_initial: Option<u64>,
    /// Records on a usual day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub volume_daily: Option<u64>,
    /// Records on the busiest day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub volume_peak: Option<u64>,
    /// Delta or full load.
    #[serde(default)]
    pub delta: String,
    /// Fields that identify a record.
    #[serde(default)]
    pub key_fields: String,
    /// How much it matters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub priority: Option<Priority>,
    /// Whether the standard integration does; not yet said when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub standard: Option<bool>,
    /// Why the standard doesn't do.
    #[serde(default)]
    pub non_standard_reason: String,
    /// The go-live in which it starts.
    #[serde(default)]
    pub go_live_phase: String,
    /// Who answers for the content.
    #[serde(default)]
    pub owner_business: String,
    /// Who answers for the technology.
    #[serde(default)]
    pub owner_technical: String,
    /// Line of the statement of work, or change request, that covers it.
    #[serde(default)]
    pub sow_line: String,
    /// Why no requirement of its own is stated for it, where somebody said so.
    #[serde(default)]
    pub no_requirement_because: String,
    /// The workstream that takes it through the lifecycle.
    pub workstream: Id<Workstream>,
}

impl Integration {
    pub(crate) fn short_reference(&self) -> &str {
        &self.reference
    }

    pub(crate) fn display_title(&self) -> String {
        self.name.clone()
    }
}
