//! The systems that integrations connect.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::entity::Head;
use crate::organisation::Party;

mod command;

pub use command::{Add, Change, Remove};

/// A system: the spend platform, an ERP, a bank, a middleware.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[ts(optional_fields)]
pub struct System {
    /// Id, revision and stamps.
    #[serde(flatten)]
    pub head: Head,
    /// What people call it.
    #[serde(default)]
    pub name: String,
    /// ERP, HR, spend platform, middleware, SFTP, network, scanner, bank or the user's own word.
    #[serde(default)]
    pub kind: String,
    /// The party that runs it.
    pub side: Party,
    /// Product version.
    #[serde(default)]
    pub version: String,
    /// Who answers for it.
    #[serde(default)]
    pub owner: String,
    /// Environments it has, such as DEV, TEST, PROD.
    #[serde(default)]
    pub environments: String,
    /// Where it runs.
    #[serde(default)]
    pub hosting: String,
    /// Whom to call.
    #[serde(default)]
    pub contact: String,
    /// Time zone of its schedules.
    #[serde(default)]
    pub time_zone: String,
    /// When it is down for maintenance.
    #[serde(default)]
    pub maintenance_window: String,
}

impl System {
    pub(crate) fn short_reference(&self) -> &str {
        ""
    }

    pub(crate) fn display_title(&self) -> String {
        self.name.clone()
    }
}
