//! Testing: scenarios, and the runs that execute them row by row.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::entity::Head;
use crate::identity::Id;
use crate::integration::Integration;
use crate::person::Person;
use crate::requirement::Requirement;
use crate::time::Date;
use crate::workstream::Workstream;

pub mod command;
pub mod record;
pub mod run;
pub mod standard;

/// The level at which a scenario is run.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    /// In Test Mode, while building.
    TestMode,
    /// Unit testing by the provider.
    Unit,
    /// Across systems.
    Integration,
    /// By the customer.
    Acceptance,
    /// Again, after a change.
    Regression,
    /// With a supplier.
    Conversation,
}

/// What a scenario tries.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ScenarioKind {
    /// The usual case.
    Happy,
    /// A case at a limit.
    Edge,
    /// A case that must be refused.
    Negative,
    /// Many records.
    Volume,
    /// Access and secrets.
    Security,
    /// After a failure.
    Recovery,
}

/// A testing scenario.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[ts(optional_fields)]
pub struct Scenario {
    /// Id, revision and stamps.
    #[serde(flatten)]
    pub head: Head,
    /// Short reference (`SCN-12`).
    #[serde(default)]
    pub reference: String,
    /// The workstream.
    pub workstream: Id<Workstream>,
    /// The integration it tests; several where absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub integration: Option<Id<Integration>>,
    /// At which level.
    pub level: Level,
    /// What it tries.
    pub kind: ScenarioKind,
    /// One line.
    #[serde(default)]
    pub name: String,
    /// The requirement it proves.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub requirement: Option<Id<Requirement>>,
    /// Mapping rows it exercises.
    #[serde(default)]
    pub mapping: String,
    /// What must exist before.
    #[serde(default)]
    pub preconditions: String,
    /// Files or records to use.
    #[serde(default)]
    pub test_data: String,
    /// What to do, in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub steps: Vec<String>,
    /// What a tester sees when it passes.
    #[serde(default)]
    pub expected: String,
    /// CSV, API, cXML, EDI.
    #[serde(default)]
    pub method: String,
    /// Where it runs.
    #[serde(default)]
    pub environment: String,
    /// Planned day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub planned: Option<Date>,
    /// Who runs it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tester: Option<Id<Person>>,
}

impl Scenario {
    pub(crate) fn short_reference(&self) -> &str {
        &self.reference
    }

    pub(crate) fn display_title(&self) -> String {
        self.name.clone()
    }
}
