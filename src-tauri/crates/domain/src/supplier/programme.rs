//! The enablement programme of a project: its rules, its target, and who answers for it.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::pace::Pace;
use super::profile::Profile;
use super::segment::{self, Rules};
use crate::draft::Draft;
use crate::entity::{Head, State};
use crate::identity::Id;
use crate::message::Message;
use crate::organisation::Party;
use crate::person::Person;
use crate::refusal::Refusal;

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
    /// What becomes of duplicates, once anybody decided it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub load: Option<Load>,
    /// Percent of what is invoiced that should come without paper, once anybody decided it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub target: Option<u8>,
    /// The provider's implementation manager, whom suppliers may ask.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contact: Option<Id<Person>>,
    /// How much people can take at a time, and how long a supplier may stand on a rung; what comes with the program where absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pace: Option<Pace>,
    /// How the heads of the customer's tables were understood, by the name of the table's kind.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub profiles: Vec<Profile>,
    /// What else was answered of the strategy, by the id of its question, as forms keep it.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub answers: BTreeMap<String, String>,
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

impl Programme {
    pub(crate) fn of(head: Head) -> Self {
        Self {
            head,
            rules: None,
            load: None,
            target: None,
            contact: None,
            pace: None,
            profiles: Vec::new(),
            answers: BTreeMap::new(),
        }
    }

    /// The programme of a draft's project, made where there is none.
    pub(crate) fn of_project(draft: &mut Draft) -> Result<Self, Refusal> {
        match draft.state().programme().cloned() {
            Some(programme) => Ok(programme),
            None => Ok(Self::of(draft.new_head()?)),
        }
    }

    /// Sets how many percent should come without paper.
    pub(crate) fn aim_at(&mut self, target: u8) -> Result<(), Refusal> {
        if target > 100 {
            return Err(Message::new("programme-target-wrong").with("value", target).into());
        }
        self.target = Some(target);
        Ok(())
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

    /// What becomes of duplicates.
    pub fn supplier_load(&self) -> Load {
        self.programme().and_then(|programme| programme.load).unwrap_or_default()
    }

    /// Percent of what is invoiced that should come without paper.
    pub fn paperless_target(&self) -> u8 {
        self.programme().and_then(|programme| programme.target).unwrap_or(PAPERLESS_TARGET)
    }

    /// The person whom suppliers may ask: somebody of the provider who is still there.
    pub fn programme_contact(&self) -> Option<&Person> {
        let contact = self.get(self.programme()?.contact?)?;
        let party = self.get(contact.organisation).map(|organisation| organisation.party);
        Some(contact).filter(|person| !person.inactive && party == Some(Party::Provider))
    }

    /// The rules by which suppliers are placed.
    pub fn segment_rules(&self) -> &Rules {
        self.programme().and_then(|programme| programme.rules.as_ref()).unwrap_or_else(|| segment::builtin())
    }
}
