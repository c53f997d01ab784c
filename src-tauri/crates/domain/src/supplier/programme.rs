//! The enablement programme of a project: its rules, its target, and who answers for it.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::pace::Pace;
use super::segment::{self, Rules};
use crate::entity::{Head, State};
use crate::identity::Id;
use crate::person::Person;

/// Percent of what is invoiced that should come without paper, where nobody says otherwise.
pub const PAPERLESS_TARGET: u8 = 100;

/// The programme; a project has one at most.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[ts(optional_fields, rename = "SupplierProgramme")]
pub struct Programme {
    /// Id, revision and stamps.
    #[serde(flatten)]
    pub head: Head,
    /// The rules of segmentation; those that come with the program where absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rules: Option<Rules>,
    /// What becomes of duplicates.
    #[serde(default)]
    pub load: Load,
    /// Percent of what is invoiced that should come without paper.
    pub target: u8,
    /// The provider's implementation manager, whom suppliers may ask.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contact: Option<Id<Person>>,
    /// How much people can take at a time, and how long a supplier may stand on a rung; what comes with the program where absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pace: Option<Pace>,
    /// How the heads of the customer's tables were understood, by the name of the table's kind.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub profiles: Vec<Profile>,
}

/// What becomes of suppliers that are the same.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename = "SupplierLoad")]
pub enum Load {
    /// They become one, which keeps every vendor number.
    #[default]
    Consolidate,
    /// They stay as they are in the customer's system, under one that they are part of.
    Flatten,
}

/// How the heads of one kind of table are understood.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[ts(rename = "VendorMasterProfile")]
pub struct Profile {
    /// What people call this kind of table.
    pub name: String,
    /// The column that each head means; empty where it isn't read.
    pub columns: BTreeMap<String, String>,
    /// The system that the vendor numbers are of.
    #[serde(default)]
    pub system: String,
}

impl Programme {
    pub(crate) fn of(head: Head) -> Self {
        Self {
            head,
            rules: None,
            load: Load::default(),
            target: PAPERLESS_TARGET,
            contact: None,
            pace: None,
            profiles: Vec::new(),
        }
    }

    pub(crate) fn short_reference(&self) -> &str {
        ""
    }

    #[allow(clippy::unused_self, reason = "every noun has a title; there is one programme and it has no name")]
    pub(crate) fn display_title(&self) -> String {
        String::new()
    }
}

impl State {
    /// The programme, once anything was decided of it.
    pub fn programme(&self) -> Option<&Programme> {
        self.programmes.iter().next()
    }

    /// The rules by which suppliers are placed.
    pub fn segment_rules(&self) -> &Rules {
        self.programme().and_then(|programme| programme.rules.as_ref()).unwrap_or_else(|| segment::builtin())
    }
}
