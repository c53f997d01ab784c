//! Training sessions, with attendance.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::entity::Head;
use crate::identity::Id;
use crate::lifecycle::methodology::TrainingId;
use crate::person::Person;
use crate::time::Date;
use crate::workstream::Workstream;

pub mod command;

/// A training session.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[ts(optional_fields)]
pub struct Training {
    /// Id, revision and stamps.
    #[serde(flatten)]
    pub head: Head,
    /// Short reference (`TRN-01`).
    #[serde(default)]
    pub reference: String,
    /// Which training of the methodology it is.
    pub training: TrainingId,
    /// The workstream it is for; the whole project where absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub workstream: Option<Id<Workstream>>,
    /// Title of the session.
    #[serde(default)]
    pub name: String,
    /// What it covers.
    #[serde(default)]
    pub topics: String,
    /// What was handed out.
    #[serde(default)]
    pub material: String,
    /// Who holds it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub trainer: Option<Id<Person>>,
    /// The day.
    pub on: Date,
    /// Whether it took place.
    #[serde(default)]
    pub held: bool,
    /// Who was there.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub attendance: Vec<Attendance>,
}

impl Training {
    pub(crate) fn short_reference(&self) -> &str {
        &self.reference
    }

    pub(crate) fn display_title(&self) -> String {
        self.name.clone()
    }
}

/// One person's attendance.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
pub struct Attendance {
    /// Who.
    pub person: Id<Person>,
    /// Whether they were there.
    pub attended: bool,
    /// Result of the check question, or a gap to close.
    #[serde(default)]
    pub note: String,
}
