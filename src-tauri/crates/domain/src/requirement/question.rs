//! Open questions: asked, owned, due, answered.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::entity::Head;
use crate::identity::Id;
use crate::person::Person;
use crate::requirement::Requirement;
use crate::time::Date;
use crate::workstream::Workstream;

/// A question that is not answered yet, or was.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[ts(optional_fields)]
pub struct OpenQuestion {
    /// Id, revision and stamps.
    #[serde(flatten)]
    pub head: Head,
    /// Short reference (`QUE-04`).
    #[serde(default)]
    pub reference: String,
    /// The workstream it belongs to.
    pub workstream: Id<Workstream>,
    /// The section it was asked in, or empty.
    #[serde(default)]
    pub section: String,
    /// The requirement it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub requirement: Option<Id<Requirement>>,
    /// What is asked.
    #[serde(default)]
    pub question: String,
    /// Who finds out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<Id<Person>>,
    /// By when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<Date>,
    /// The answer; empty while open.
    #[serde(default)]
    pub answer: String,
}

impl OpenQuestion {
    pub(crate) fn short_reference(&self) -> &str {
        &self.reference
    }

    pub(crate) fn display_title(&self) -> String {
        self.question.clone()
    }
}
