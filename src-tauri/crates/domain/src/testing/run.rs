//! Runs: the results of executing scenarios, with evidence for each row. Runs are added, never changed.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::document::evidence::Evidence;
use crate::entity::Head;
use crate::identity::Id;
use crate::integration::Integration;
use crate::issue::Issue;
use crate::person::Person;
use crate::testing::{Level, Scenario};
use crate::time::Instant;
use crate::workstream::Workstream;

/// The verdict on one row.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// As expected.
    Pass,
    /// Not as expected.
    Fail,
    /// Could not be run.
    Blocked,
    /// Does not apply, for a stated reason.
    NotApplicable,
}

/// An execution of scenarios, or one hand-recorded run of an integration in Test Mode.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[ts(optional_fields)]
pub struct Run {
    /// Id, revision and stamps.
    #[serde(flatten)]
    pub head: Head,
    /// Short reference (`RUN-03`).
    #[serde(default)]
    pub reference: String,
    /// The workstream.
    pub workstream: Id<Workstream>,
    /// At which level.
    pub level: Level,
    /// The integration, where the run is of one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub integration: Option<Id<Integration>>,
    /// Build or version that was run.
    #[serde(default)]
    pub build: String,
    /// Where it ran.
    #[serde(default)]
    pub environment: String,
    /// Who ran it.
    pub tester: Id<Person>,
    /// Who watched.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub witness: Option<Id<Person>>,
    /// When.
    pub executed_at: Instant,
    /// One result for each scenario.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub rows: Vec<RunRow>,
    /// The verdict on the whole: passed when every row passed or does not apply.
    pub outcome: Outcome,
    /// Counts, control totals, remarks.
    #[serde(default)]
    pub note: String,
    /// Files of the whole run: input, output, error file.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<Evidence>,
}

impl Run {
    pub(crate) fn short_reference(&self) -> &str {
        &self.reference
    }

    pub(crate) fn display_title(&self) -> String {
        self.reference.clone()
    }
}

/// The result of one scenario in a run.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[ts(optional_fields)]
pub struct RunRow {
    /// The scenario.
    pub scenario: Id<Scenario>,
    /// The verdict.
    pub outcome: Outcome,
    /// What was seen.
    #[serde(default)]
    pub actual: String,
    /// Files that show it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<Evidence>,
    /// The issue that a failed row opened.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub issue: Option<Id<Issue>>,
    /// The run whose failed row this one repeats.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub retest_of: Option<Id<Run>>,
}
