//! The answers to one section of a document's template.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::entity::Head;
use crate::identity::Id;
use crate::template::answers::SectionAnswers;
use crate::workstream::Workstream;

/// What was answered in one section.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[ts(optional_fields)]
pub struct Answers {
    /// Id, revision and stamps.
    #[serde(flatten)]
    pub head: Head,
    /// The workstream whose document it is.
    pub workstream: Id<Workstream>,
    /// The document's id.
    #[serde(default)]
    pub document: String,
    /// The section's id.
    #[serde(default)]
    pub section: String,
    /// Fields, rows, “none, because”, and whether the page was marked complete.
    pub content: SectionAnswers,
}

impl Answers {
    pub(crate) fn short_reference(&self) -> &str {
        ""
    }

    pub(crate) fn display_title(&self) -> String {
        self.section.clone()
    }
}
