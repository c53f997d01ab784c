//! The project: who works with whom on what, under which methodology.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::digest::Digest;
use crate::entity::Head;
use crate::identity::Id;
use crate::lifecycle::methodology::MethodologyCopy;
use crate::organisation::Organisation;

pub mod command;

/// A project: one customer's integrations, from the first requirement to the final signature.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[ts(optional_fields)]
pub struct Project {
    /// Id, revision and stamps.
    #[serde(flatten)]
    pub head: Head,
    /// What people call it.
    #[serde(default)]
    pub name: String,
    /// The organisation that provides the platform.
    pub provider: Id<Organisation>,
    /// The organisation whose systems are integrated.
    pub customer: Id<Organisation>,
    /// The methodology its workstreams follow, as copied into the workspace.
    pub methodology: Id<MethodologyCopy>,
    /// Contract or statement of work, as the parties cite it.
    #[serde(default)]
    pub contract: String,
    /// IANA time zone in which documents are printed.
    #[serde(default)]
    pub zone: String,
    /// Language of the documents, as a BCP 47 tag.
    #[serde(default)]
    pub language: String,
    /// Short upper-case code from which certificate numbers are made.
    #[serde(default)]
    pub code: String,
    /// How printed documents look.
    pub branding: Branding,
}

impl Project {
    pub(crate) fn short_reference(&self) -> &str {
        ""
    }

    pub(crate) fn display_title(&self) -> String {
        self.name.clone()
    }
}

/// Logo, colour and footer of printed documents.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct Branding {
    /// The logo, a PNG or JPEG blob.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub logo: Option<Digest>,
    /// Colour of the brand rule as `#RRGGBB`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub colour: Option<String>,
    /// Text at the foot of each page.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub footer: String,
}

/// The last number given to references with a prefix. Never goes back, so that no reference is used twice.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[ts(optional_fields)]
pub struct Counter {
    /// Id, revision and stamps.
    #[serde(flatten)]
    pub head: Head,
    /// The prefix, such as `ISS`.
    #[serde(default)]
    pub prefix: String,
    /// The last number given.
    pub last: u32,
}

impl Counter {
    pub(crate) fn short_reference(&self) -> &str {
        ""
    }

    pub(crate) fn display_title(&self) -> String {
        self.prefix.clone()
    }
}
