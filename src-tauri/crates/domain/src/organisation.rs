//! Organisations and the party each of them is.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::entity::Head;

mod command;

pub use command::{Add, Change, Remove};

/// The side for which an organisation and its people act. A third party never signs.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Party {
    /// Provides the platform.
    Provider,
    /// Owns the integrated systems.
    Customer,
    /// Sells to the customer.
    Supplier,
    /// Takes part, and never signs.
    ThirdParty,
}

/// An organisation that takes part in the project.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[ts(optional_fields)]
pub struct Organisation {
    /// Id, revision and stamps.
    #[serde(flatten)]
    pub head: Head,
    /// Its name, as it writes it.
    #[serde(default)]
    pub name: String,
    /// The side it is on.
    pub party: Party,
    /// ISO 3166 country code, or empty.
    #[serde(default)]
    pub country: String,
    /// Seat, or empty.
    #[serde(default)]
    pub city: String,
}

impl Organisation {
    pub(crate) fn short_reference(&self) -> &str {
        ""
    }

    pub(crate) fn display_title(&self) -> String {
        self.name.clone()
    }
}
