//! Deliverables that come as files: diagrams, mappings, run outputs made elsewhere.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::digest::Digest;
use crate::entity::Head;
use crate::identity::Id;
use crate::integration::Integration;
use crate::workstream::Workstream;

/// A file that stands for a document, or for one integration's part of it.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[ts(optional_fields)]
pub struct Deliverable {
    /// Id, revision and stamps.
    #[serde(flatten)]
    pub head: Head,
    /// The workstream.
    pub workstream: Id<Workstream>,
    /// The document it belongs to, such as `data-mappings`.
    #[serde(default)]
    pub document: String,
    /// The integration it covers; all of them where absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub integration: Option<Id<Integration>>,
    /// The file's name.
    #[serde(default)]
    pub name: String,
    /// The blob.
    pub file: Digest,
    /// Remark.
    #[serde(default)]
    pub note: String,
}

impl Deliverable {
    pub(crate) fn short_reference(&self) -> &str {
        ""
    }

    pub(crate) fn display_title(&self) -> String {
        self.name.clone()
    }
}
