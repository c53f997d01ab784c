//! Evidence: files bound by their digest.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::digest::Digest;

/// A file in the workspace, named and bound by its digest.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema, TS)]
pub struct Evidence {
    /// The file's name, as it was dropped.
    pub name: String,
    /// The blob.
    pub digest: Digest,
}
