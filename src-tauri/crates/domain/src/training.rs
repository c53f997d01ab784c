//! Training sessions, with attendance.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::entity::Head;
use crate::identity::{EntityId, Id};
use crate::issue::Issue;
use crate::lifecycle::methodology::TrainingId;
use crate::person::Person;
use crate::session::TimeOfDay;
use crate::sign_off::Mark;
use crate::time::Date;
use crate::workstream::Workstream;

pub mod command;
pub mod coverage;
pub mod gap;

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
    /// Whom it is for, an entry a line.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub audience: String,
    /// What it covers, an entry a line.
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
    /// When it starts on that day, in the project's time zone; the whole day where absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub starts: Option<TimeOfDay>,
    /// How long it takes, in minutes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub minutes: Option<u16>,
    /// Room, or address of the call.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub place: String,
    /// Who is asked to come.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub invited: Vec<Id<Person>>,
    /// Whether it took place.
    #[serde(default)]
    pub held: bool,
    /// Who was there.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub attendance: Vec<Attendance>,
    /// What somebody couldn't do afterwards, or what was left out.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub gaps: Vec<Gap>,
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
    /// How the check questions were answered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub score: Option<Score>,
    /// The signature on the list, where one was made.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mark: Option<Mark>,
    /// A remark.
    #[serde(default)]
    pub note: String,
}

/// How many check questions were answered right.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct Score {
    /// Right answers.
    pub right: u16,
    /// Questions; more than none.
    pub of: u16,
}

/// What a session left open, for one person or for all.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[ts(optional_fields)]
pub struct Gap {
    /// Its id inside the session.
    pub id: EntityId,
    /// What is missing.
    #[serde(default)]
    pub text: String,
    /// Whose gap it is; everybody's where absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person: Option<Id<Person>>,
    /// The issue that closes it, once it was raised.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub issue: Option<Id<Issue>>,
}
