//! Sample files: the customer's data by which mappings are made and tested.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::digest::Digest;
use crate::entity::Head;
use crate::identity::Id;
use crate::integration::Integration;
use crate::person::Person;
use crate::time::Date;
use crate::workstream::Workstream;

pub mod command;

/// A sample file.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[ts(optional_fields)]
pub struct SampleFile {
    /// Id, revision and stamps.
    #[serde(flatten)]
    pub head: Head,
    /// The workstream.
    pub workstream: Id<Workstream>,
    /// The integration it is for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub integration: Option<Id<Integration>>,
    /// The file's name.
    #[serde(default)]
    pub name: String,
    /// The blob.
    pub file: Digest,
    /// Bytes.
    pub size: u64,
    /// Where it came from.
    #[serde(default)]
    pub environment: String,
    /// Who answers for it.
    pub owner: Id<Person>,
    /// When it came.
    pub received_on: Date,
    /// How personal data was masked, and by whom.
    #[serde(default)]
    pub masking: String,
    /// Normal, edge or error cases.
    #[serde(default)]
    pub covers: String,
    /// Who accepted it as usable.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub accepted_by: Option<Id<Person>>,
}

impl SampleFile {
    pub(crate) fn short_reference(&self) -> &str {
        ""
    }

    pub(crate) fn display_title(&self) -> String {
        self.name.clone()
    }
}
