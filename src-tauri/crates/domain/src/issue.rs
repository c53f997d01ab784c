//! Issues: defects, questions and decisions with owner, date and disposition.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::arguments::Clears;
use crate::document::evidence::Evidence;
use crate::entity::Head;
use crate::identity::Id;
use crate::integration::Integration;
use crate::lifecycle::methodology::StepId;
use crate::person::Person;
use crate::testing::Scenario;
use crate::time::{Date, Instant};
use crate::workstream::Workstream;

pub mod command;
pub mod end;

/// What sort of issue it is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "kebab-case")]
pub enum IssueKind {
    /// Something doesn't do what was specified.
    Defect,
    /// Something must be known.
    Question,
    /// Something else is wanted.
    Change,
    /// The data is wrong.
    Data,
    /// A system or access is missing or wrong.
    Environment,
    /// Something must be decided.
    Decision,
}

impl Clears for IssueKind {}

/// How bad it is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    /// 1: work can't go on.
    Blocker,
    /// 2: an important function fails.
    Major,
    /// 3: works with a workaround.
    Minor,
    /// 4: looks wrong, works right.
    Cosmetic,
}

impl Clears for Severity {}

/// Where an issue stands.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "kebab-case")]
pub enum IssueStatus {
    /// Raised, not looked at.
    New,
    /// Looked at and assigned.
    Triaged,
    /// Being worked on.
    InWork,
    /// Fixed, to be tested again.
    ReadyForRetest,
    /// Done.
    Closed,
    /// Left for later, with a named customer person's agreement and a date.
    Deferred,
    /// Not an issue.
    Rejected,
    /// Recorded elsewhere.
    Duplicate,
}

impl IssueStatus {
    /// Whether nobody works on it any more.
    pub fn is_end(self) -> bool {
        matches!(self, Self::Closed | Self::Deferred | Self::Rejected | Self::Duplicate)
    }
}

/// What an issue came from.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "kebab-case")]
pub enum RootCause {
    /// The requirement was wrong or missing.
    Requirement,
    /// The mapping was wrong.
    Mapping,
    /// The build was wrong.
    Build,
    /// The data was wrong.
    Data,
    /// A system or access was wrong.
    Environment,
    /// It was used wrongly.
    User,
}

/// An issue.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[ts(optional_fields)]
pub struct Issue {
    /// Id, revision and stamps.
    #[serde(flatten)]
    pub head: Head,
    /// Short reference (`ISS-48`).
    #[serde(default)]
    pub reference: String,
    /// The workstream whose gates it counts for.
    pub workstream: Id<Workstream>,
    /// What sort it is.
    pub kind: IssueKind,
    /// One line that says what is wrong.
    #[serde(default)]
    pub name: String,
    /// What happens, and how to see it.
    #[serde(default)]
    pub description: String,
    /// The integration it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub integration: Option<Id<Integration>>,
    /// The scenario that found it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scenario: Option<Id<Scenario>>,
    /// The step in which it was found.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub step: Option<StepId>,
    /// How bad it is.
    pub severity: Severity,
    /// Order of work, 1 first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub priority: Option<u8>,
    /// Who raised it.
    pub raised_by: Id<Person>,
    /// When.
    pub raised_at: Instant,
    /// Who resolves it; their party is whose move it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<Id<Person>>,
    /// By when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<Date>,
    /// Where it stands.
    pub status: IssueStatus,
    /// What was done.
    #[serde(default)]
    pub resolution: String,
    /// What it came from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub root_cause: Option<RootCause>,
    /// The build that holds the fix.
    #[serde(default)]
    pub fixed_in: String,
    /// Result of the retest, with who and when.
    #[serde(default)]
    pub retest: String,
    /// Whether the sign-off depends on it.
    #[serde(default)]
    pub affects_sign_off: bool,
    /// The date to which it is deferred.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deferred_to: Option<Date>,
    /// The customer's person who agreed to defer it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deferred_by: Option<Id<Person>>,
    /// What to do meanwhile.
    #[serde(default)]
    pub workaround: String,
    /// The issue that it repeats.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub duplicate_of: Option<Id<Issue>>,
    /// Files that show it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<Evidence>,
}

impl Issue {
    pub(crate) fn short_reference(&self) -> &str {
        &self.reference
    }

    pub(crate) fn display_title(&self) -> String {
        self.name.clone()
    }
}
