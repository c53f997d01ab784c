//! Issued revisions: immutable, with the content that signatures bind.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::digest::Digest;
use crate::document::content::Content;
use crate::entity::Head;
use crate::identity::Id;
use crate::person::Person;
use crate::time::Instant;
use crate::workstream::Workstream;

/// An issued revision of a document.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[ts(optional_fields)]
pub struct Revision {
    /// Id, revision and stamps.
    #[serde(flatten)]
    pub head: Head,
    /// The workstream whose document it is.
    pub workstream: Id<Workstream>,
    /// The document's id.
    #[serde(default)]
    pub document: String,
    /// Counts the issued revisions of this document, from 1.
    pub number: u32,
    /// When.
    pub issued_at: Instant,
    /// Who.
    pub issued_by: Id<Person>,
    /// What changed, in the issuer's words.
    #[serde(default)]
    pub note: String,
    /// Digest of the binding content.
    pub digest: Digest,
    /// The content as issued.
    pub content: Content,
}

impl Revision {
    pub(crate) fn short_reference(&self) -> &str {
        ""
    }

    pub(crate) fn display_title(&self) -> String {
        format!("{} {}", self.document, self.number)
    }
}
