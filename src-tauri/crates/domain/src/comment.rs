//! Comments: what somebody remarked on a document, and what became of it.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::document::revision::Revision;
use crate::entity::Head;
use crate::identity::{EntityId, Id};
use crate::person::Person;
use crate::review::Review;
use crate::time::Instant;
use crate::workstream::Workstream;

pub mod command;
mod turn;

pub use turn::{Ask, RaiseIssue};

/// Where a comment stands.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "kebab-case")]
pub enum CommentStatus {
    /// Nobody answered it.
    Open,
    /// Answered; what follows from it is not settled.
    Answered,
    /// What it asks for is done, or will be.
    Accepted,
    /// It changes nothing, and the answer says why.
    Rejected,
}

impl CommentStatus {
    /// Whether it is settled.
    pub fn is_end(self) -> bool {
        matches!(self, Self::Accepted | Self::Rejected)
    }
}

/// Where in a document a comment stands; each part narrows the one before.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(optional_fields)]
pub struct Anchor {
    /// The section's id in the template.
    #[serde(skip_serializing_if = "String::is_empty")]
    #[ts(optional, as = "Option<String>")]
    pub section: String,
    /// The row, as people call it.
    #[serde(skip_serializing_if = "String::is_empty")]
    #[ts(optional, as = "Option<String>")]
    pub row: String,
    /// The field's id in the template.
    #[serde(skip_serializing_if = "String::is_empty")]
    #[ts(optional, as = "Option<String>")]
    pub field: String,
    /// The page as it was printed, from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page: Option<u32>,
}

/// A remark on a document.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[ts(optional_fields)]
pub struct Comment {
    /// Id, revision and stamps.
    #[serde(flatten)]
    pub head: Head,
    /// Short reference (`CMT-04`).
    #[serde(default)]
    pub reference: String,
    /// The workstream whose document it is about.
    pub workstream: Id<Workstream>,
    /// The document's id.
    pub document: String,
    /// The issued revision that was read; the working content where absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on: Option<Id<Revision>>,
    /// Where in it.
    #[serde(default)]
    pub anchor: Anchor,
    /// What is remarked.
    pub text: String,
    /// Whose remark it is, where they are in the project.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub author: Option<Id<Person>>,
    /// The name that stands in the file that brought it; empty for one that was made here.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    #[ts(optional, as = "Option<String>")]
    pub said_by: String,
    /// When, as its author's clock had it.
    pub at: Instant,
    /// The review whose answer brought it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub review: Option<Id<Review>>,
    /// Where it stands.
    pub status: CommentStatus,
    /// What was answered, or empty.
    #[serde(default)]
    pub answer: String,
    /// Who answered it last.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answered_by: Option<Id<Person>>,
    /// The issue or open question that it became.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub became: Option<EntityId>,
}

impl Comment {
    pub(crate) fn short_reference(&self) -> &str {
        &self.reference
    }

    pub(crate) fn display_title(&self) -> String {
        self.text.clone()
    }
}
