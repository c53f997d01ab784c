//! People, the roles they hold, and through their organisation the party they act for.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::entity::Head;
use crate::identity::Id;
use crate::lifecycle::methodology::RoleId;
use crate::organisation::Organisation;

mod command;

pub use command::{Add, Change};

/// A person who works on the project.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[ts(optional_fields)]
pub struct Person {
    /// Id, revision and stamps.
    #[serde(flatten)]
    pub head: Head,
    /// Their name, in their own script.
    #[serde(default)]
    pub name: String,
    /// The name in Latin letters, where it is written in another script.
    #[serde(default)]
    pub latin_name: String,
    /// Whom they act for.
    pub organisation: Id<Organisation>,
    /// E-mail address, or empty.
    #[serde(default)]
    pub email: String,
    /// Telephone, or empty.
    #[serde(default)]
    pub phone: String,
    /// What they do there, or empty.
    #[serde(default)]
    pub job_title: String,
    /// Roles of the methodology that they hold; one person can hold several.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub roles: Vec<RoleId>,
    /// Has left the project: keeps their history, holds no role and can't act.
    #[serde(default)]
    pub inactive: bool,
}

impl Person {
    pub(crate) fn short_reference(&self) -> &str {
        ""
    }

    pub(crate) fn display_title(&self) -> String {
        self.name.clone()
    }
}
