//! What is recorded of a step: its start, its reopening, and confirmations of items that the program can't see.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::document::evidence::Evidence;
use crate::entity::Head;
use crate::identity::Id;
use crate::integration::Integration;
use crate::lifecycle::methodology::{ItemId, StepId};
use crate::person::Person;
use crate::session::Session;
use crate::time::{Date, Instant};
use crate::workstream::Workstream;

/// The record of a step in one workstream; there is none before the step starts.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[ts(optional_fields)]
pub struct StepRecord {
    /// Id, revision and stamps.
    #[serde(flatten)]
    pub head: Head,
    /// The workstream.
    pub workstream: Id<Workstream>,
    /// The step.
    pub step: StepId,
    /// When it started.
    pub started_at: Instant,
    /// Who started it.
    pub started_by: Id<Person>,
    /// Items to be confirmed again since this step or an earlier one was reopened.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub reconfirm: Vec<ItemId>,
    /// Every reopening of this step.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub reopenings: Vec<Reopening>,
}

impl StepRecord {
    pub(crate) fn short_reference(&self) -> &str {
        ""
    }

    pub(crate) fn display_title(&self) -> String {
        self.step.to_string()
    }
}

/// A reopening of a step.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
pub struct Reopening {
    /// When.
    pub at: Instant,
    /// Who.
    pub by: Id<Person>,
    /// Why.
    pub reason: String,
}

/// A named person's word that an item is done, with date and evidence.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[ts(optional_fields)]
pub struct Confirmation {
    /// Id, revision and stamps.
    #[serde(flatten)]
    pub head: Head,
    /// The workstream.
    pub workstream: Id<Workstream>,
    /// The step.
    pub step: StepId,
    /// The item.
    pub item: ItemId,
    /// The integration, where the item is tracked for each.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub integration: Option<Id<Integration>>,
    /// Who confirms.
    pub person: Id<Person>,
    /// The day it happened.
    pub on: Date,
    /// What was held, decided or stated.
    #[serde(default)]
    pub note: String,
    /// The session whose minutes show it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub session: Option<Id<Session>>,
    /// Files that show it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<Evidence>,
}

impl Confirmation {
    pub(crate) fn short_reference(&self) -> &str {
        ""
    }

    pub(crate) fn display_title(&self) -> String {
        self.item.to_string()
    }
}
