//! Workstreams: what goes through the lifecycle together. A supplier onboarding is one too, with its own methodology.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::change_request::ChangeRequest;
use crate::entity::Head;
use crate::identity::Id;
use crate::integration::Integration;
use crate::lifecycle::methodology::MethodologyCopy;
use crate::organisation::Organisation;

pub mod command;

pub use command::chosen;
pub(crate) use command::{methodology, move_integration, open};

/// A set of integrations, or one supplier onboarding, that goes through the steps of a methodology.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[ts(optional_fields)]
pub struct Workstream {
    /// Id, revision and stamps.
    #[serde(flatten)]
    pub head: Head,
    /// What people call it.
    #[serde(default)]
    pub name: String,
    /// The methodology it follows.
    pub methodology: Id<MethodologyCopy>,
    /// The supplier that is brought on board, where this is an onboarding.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub supplier: Option<Id<Organisation>>,
    /// The change request that opened it, after the project sign-off.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub change_request: Option<Id<ChangeRequest>>,
}

impl Workstream {
    pub(crate) fn short_reference(&self) -> &str {
        ""
    }

    pub(crate) fn display_title(&self) -> String {
        self.name.clone()
    }
}

/// The record that an integration moved to another workstream; signed in the new one.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[ts(optional_fields)]
pub struct ScopeChange {
    /// Id, revision and stamps.
    #[serde(flatten)]
    pub head: Head,
    /// What moved.
    pub integration: Id<Integration>,
    /// Where it was.
    pub from: Id<Workstream>,
    /// Where it is now.
    pub to: Id<Workstream>,
    /// Why.
    #[serde(default)]
    pub reason: String,
}

impl ScopeChange {
    pub(crate) fn short_reference(&self) -> &str {
        ""
    }

    pub(crate) fn display_title(&self) -> String {
        self.reason.clone()
    }
}
