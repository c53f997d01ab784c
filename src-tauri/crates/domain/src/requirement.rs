//! Requirements: one testable statement each, and the answers and questions around them.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::entity::Head;
use crate::identity::Id;
use crate::integration::{Integration, Priority};
use crate::person::Person;
use crate::workstream::Workstream;

pub mod answers;
pub mod ask;
pub mod bank;
pub mod command;
pub mod question;
pub mod set_answers;

/// A requirement.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[ts(optional_fields)]
pub struct Requirement {
    /// Id, revision and stamps.
    #[serde(flatten)]
    pub head: Head,
    /// Short reference (`REQ-INV-01`).
    #[serde(default)]
    pub reference: String,
    /// The workstream whose document it stands in.
    pub workstream: Id<Workstream>,
    /// The integration it is about; the whole workstream where absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub integration: Option<Id<Integration>>,
    /// What must be true.
    #[serde(default)]
    pub statement: String,
    /// Why.
    #[serde(default)]
    pub rationale: String,
    /// Person or session it came from.
    #[serde(default)]
    pub source: String,
    /// What a tester sees when it is met.
    #[serde(default)]
    pub acceptance_criterion: String,
    /// How much it matters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub priority: Option<Priority>,
    /// Whether it goes beyond the standard.
    #[serde(default)]
    pub non_standard: bool,
    /// Why the standard doesn't do.
    #[serde(default)]
    pub non_standard_reason: String,
    /// Ways to meet it that were looked at.
    #[serde(default)]
    pub options: String,
    /// What was decided.
    #[serde(default)]
    pub decision: String,
    /// What it costs.
    #[serde(default)]
    pub effort: String,
    /// Who approved it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub approver: Option<Id<Person>>,
    /// Mapping rows and scenarios that carry it.
    #[serde(default)]
    pub links: String,
}

impl Requirement {
    pub(crate) fn short_reference(&self) -> &str {
        &self.reference
    }

    pub(crate) fn display_title(&self) -> String {
        self.statement.clone()
    }
}
