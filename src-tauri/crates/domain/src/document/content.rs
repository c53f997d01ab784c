//! The content of a document: what its template takes from the project's state. The binding part, in canonical form, is
//! what signatures bind.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

use crate::digest::Digest;
use crate::identity::{EntityId, Id};
use crate::integration::Integration;

/// Version of the content's form. A change of program version changes no digest: older schemas are still read.
pub const CONTENT_SCHEMA: u32 = 1;

/// The values of fields by name; what is empty is absent.
pub type Fields = BTreeMap<String, Value>;

/// The content of a document.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
pub struct Content {
    /// [`CONTENT_SCHEMA`] when it was made.
    pub schema: u32,
    /// The document's id.
    pub document: String,
    /// The template it was made with, as id and version.
    pub template: String,
    /// The sections, in the template's order.
    pub sections: Vec<SectionContent>,
}

/// The content of one section.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize, JsonSchema, TS)]
#[ts(optional_fields)]
pub struct SectionContent {
    /// The section's id in the template.
    pub id: String,
    /// Rows that come later don't change what was signed.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub append_only: bool,
    /// What the template says before the answers, with its merge fields filled in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub introduction: Option<String>,
    /// Why there is nothing to say here.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub none_because: Option<String>,
    /// Binding fields.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub binding: Fields,
    /// Informative fields: printed, not signed.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub informative: Fields,
    /// Rows, in the order people set.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub rows: Vec<RowContent>,
}

impl RowContent {
    /// What a field says as text, binding or not; empty where it says nothing.
    pub fn text(&self, field: &str) -> &str {
        let value = self.binding.get(field).or_else(|| self.informative.get(field));
        value.and_then(Value::as_str).unwrap_or_default().trim()
    }
}

/// One row of a section.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[ts(optional_fields)]
pub struct RowContent {
    /// The entity or answer row it shows.
    pub id: EntityId,
    /// What people call the row: reference or name.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub label: String,
    /// The integration it belongs to; when that moves to another workstream, the row goes with it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub integration: Option<Id<Integration>>,
    /// Binding fields.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub binding: Fields,
    /// Informative fields.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub informative: Fields,
}

impl Content {
    /// The digest of the binding part.
    pub fn digest(&self) -> Digest {
        Digest::of_json(&self.binding())
    }

    /// The binding part: the same content without informative fields.
    pub fn binding(&self) -> Value {
        let mut binding = self.clone();
        for section in &mut binding.sections {
            section.informative.clear();
            for row in &mut section.rows {
                row.informative.clear();
                // A label is drawn from fields that may be informative.
                row.label.clear();
            }
        }
        serde_json::to_value(&binding).expect("content is plain data")
    }
}
