//! Commands on deliverables that come as files.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::build;
use super::deliverable::Deliverable;
use crate::command::Rule;
use crate::digest::Digest;
use crate::draft::{Draft, Outcome};
use crate::identity::Ref;
use crate::integration::Integration;
use crate::message::Message;
use crate::refusal::Refusal;
use crate::text::required;
use crate::workstream::{self, Workstream};

/// Adds a file that stands for a document, or for one integration's part of it.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub struct Add {
    /// The document it belongs to.
    pub document: String,
    /// The file's name.
    pub name: String,
    /// The blob.
    pub file: Digest,
    /// The workstream; the only one where absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub workstream: Option<Ref<Workstream>>,
    /// The integration it covers; all of them where absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub integration: Option<Ref<Integration>>,
    /// Remark.
    #[serde(default)]
    pub note: String,
}

impl Rule for Add {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        let head = draft.new_head()?;
        build::template(draft.state(), &self.document)?;
        let deliverable = Deliverable {
            head,
            workstream: workstream::chosen(draft.state(), self.workstream.as_ref())?,
            document: self.document.clone(),
            integration: draft.find_optional(self.integration.as_ref())?,
            name: required("name", &self.name)?,
            file: self.file,
            note: self.note.trim().to_owned(),
        };
        let label = Message::new("did-deliverable-add").with("name", &deliverable.name);
        let id = deliverable.head.id;
        draft.put(deliverable);
        Ok(Outcome::of(id, label))
    }
}

/// Removes a deliverable.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct Remove {
    /// Which deliverable.
    pub deliverable: Ref<Deliverable>,
}

impl Rule for Remove {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        let id = draft.find(&self.deliverable)?;
        let label = Message::new("did-deliverable-remove").with("name", draft.state().name_of(id));
        draft.remove(id);
        Ok(Outcome::of(id.0, label))
    }
}
