//! Waves: suppliers that are brought on board together, as many at a time as those who do it can take.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::entity::Head;
use crate::identity::Id;
use crate::message::Message;
use crate::person::Person;
use crate::refusal::Refusal;
use crate::time::Date;

pub mod command;
pub mod plan;
#[cfg(test)]
mod tests;

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

impl WaveDays {
    /// Each day with its name in messages, in order.
    pub const fn named(&self) -> [(&'static str, Option<Date>); 7] {
        [
            ("notice", self.notice),
            ("letters", self.letters),
            ("training", self.training),
            ("tests-from", self.tests_from),
            ("tests-until", self.tests_until),
            ("go-live", self.go_live),
            ("deadline", self.deadline),
        ]
    }

    /// The first of its days that is known.
    pub fn begins(&self) -> Option<Date> {
        self.named().into_iter().find_map(|(_, day)| day)
    }

    /// The days, where each comes after those before it.
    ///
    /// # Errors
    /// `wave-days-order`, with the first two that don't.
    pub(crate) fn in_order(self) -> Result<Self, Refusal> {
        let known: Vec<_> = self.named().into_iter().filter_map(|(name, day)| Some((name, day?))).collect();
        match known.windows(2).find(|pair| pair[0].1 > pair[1].1) {
            Some([(earlier, first), (later, second), ..]) => Err(Message::new("wave-days-order")
                .with("earlier", earlier)
                .with("later", later)
                .with("first", first)
                .with("second", second)
                .into()),
            _ => Ok(self),
        }
    }
}

impl Wave {
    pub(crate) fn short_reference(&self) -> &str {
        &self.reference
    }

    pub(crate) fn display_title(&self) -> String {
        self.name.clone()
    }
}
