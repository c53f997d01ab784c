//! Business objects as this workspace knows them: the built-in catalogue, edited and extended.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::catalogue::BusinessObject;
use crate::entity::Head;

/// A business object that was learnt or edited here; it replaces the built-in one of the same id.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[ts(optional_fields)]
pub struct CatalogueEntry {
    /// Id, revision and stamps.
    #[serde(flatten)]
    pub head: Head,
    /// The object with its records and fields.
    pub object: BusinessObject,
    /// Where it was learnt: the file's name, or empty when edited by hand.
    #[serde(default)]
    pub origin: String,
}

impl CatalogueEntry {
    pub(crate) fn short_reference(&self) -> &str {
        ""
    }

    pub(crate) fn display_title(&self) -> String {
        self.object.name.clone()
    }
}
