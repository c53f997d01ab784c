//! Waves: suppliers that are brought on board together, as many at a time as those who do it can take.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::entity::Head;
use crate::identity::Id;
use crate::person::Person;
use crate::time::Date;

/// The prefix of references of waves.
pub const PREFIX: &str = "WAV";

/// A wave of suppliers.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[ts(optional_fields)]
pub struct Wave {
    /// Id, revision and stamps.
    #[serde(flatten)]
    pub head: Head,
    /// `WAV-01`.
    pub reference: String,
    /// What people call it.
    pub name: String,
    /// Who answers for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<Id<Person>>,
    /// High-touch suppliers that those who do it can take at a time; any number where absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub high_touch_capacity: Option<u32>,
    /// Low-touch suppliers that they can write to; any number where absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub low_touch_capacity: Option<u32>,
    /// Its days.
    #[serde(default)]
    pub days: WaveDays,
    /// What else is to be known, or empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
}

/// The days of a wave; those that aren't planned are absent.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(optional_fields)]
pub struct WaveDays {
    /// The customer's own people are told.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notice: Option<Date>,
    /// The first letters go out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub letters: Option<Date>,
    /// Suppliers are trained.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub training: Option<Date>,
    /// Tests begin.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tests_from: Option<Date>,
    /// Tests are over.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tests_until: Option<Date>,
    /// Real documents begin.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub go_live: Option<Date>,
    /// The old channel ends.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deadline: Option<Date>,
}

impl Wave {
    pub(crate) fn short_reference(&self) -> &str {
        &self.reference
    }

    pub(crate) fn display_title(&self) -> String {
        self.name.clone()
    }
}
