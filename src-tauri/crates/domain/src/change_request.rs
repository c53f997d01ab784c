//! Change requests: the only way to change what the project sign-off covers.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::entity::Head;
use crate::identity::Id;
use crate::integration::Integration;
use crate::person::Person;
use crate::workstream::Workstream;

pub mod command;

/// Where a change request stands.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ChangeRequestStatus {
    /// Being written.
    Draft,
    /// Accepted by the customer; a workstream is open for it.
    Approved,
    /// Not accepted.
    Rejected,
}

/// A request to change what was signed.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[ts(optional_fields)]
pub struct ChangeRequest {
    /// Id, revision and stamps.
    #[serde(flatten)]
    pub head: Head,
    /// Short reference (`CR-01`).
    #[serde(default)]
    pub reference: String,
    /// What should change.
    #[serde(default)]
    pub name: String,
    /// Why.
    #[serde(default)]
    pub reason: String,
    /// What it costs and moves.
    #[serde(default)]
    pub impact: String,
    /// Who asks.
    pub requested_by: Id<Person>,
    /// The integrations it touches.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub integrations: Vec<Id<Integration>>,
    /// Where it stands.
    pub status: ChangeRequestStatus,
    /// Who decided.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decided_by: Option<Id<Person>>,
    /// What was said with the decision.
    #[serde(default)]
    pub decision: String,
    /// The workstream that carries it out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub workstream: Option<Id<Workstream>>,
}

impl ChangeRequest {
    pub(crate) fn short_reference(&self) -> &str {
        &self.reference
    }

    pub(crate) fn display_title(&self) -> String {
        self.name.clone()
    }
}
