//! Justifications: why a hole may stay one.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::HoleKind;
use crate::digest::Digest;
use crate::entity::Head;
use crate::identity::{EntityId, Id};
use crate::person::Person;
use crate::time::Instant;

/// A named person's reason for leaving a hole.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
pub struct Justification {
    /// Id, revision and stamps.
    #[serde(flatten)]
    pub head: Head,
    /// What is missing.
    pub hole: HoleKind,
    /// What lacks it.
    pub about: EntityId,
    /// Digest of the facts that it was given for. It stops counting when they change.
    pub facts: Digest,
    /// Why the hole may stay.
    #[serde(default)]
    pub reason: String,
    /// Who says so.
    pub person: Id<Person>,
    /// When.
    pub at: Instant,
}

impl Justification {
    pub(crate) fn short_reference(&self) -> &str {
        ""
    }

    pub(crate) fn display_title(&self) -> String {
        self.reason.clone()
    }
}
