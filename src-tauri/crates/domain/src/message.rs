//! Messages by code. The domain names what it wants to say and with which values; the words live in one catalogue
//! (`countersign/src/text`), so that a rule speaks every language.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A message: a stable kebab-case code and its values.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema, TS)]
pub struct Message {
    /// The id of the message in the catalogue.
    pub code: String,
    /// Values by name. Text is shown as it is, isolated where its direction may differ.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub args: BTreeMap<String, String>,
}

impl Message {
    /// A message without values.
    pub fn new(code: impl Into<String>) -> Self {
        Self { code: code.into(), args: BTreeMap::new() }
    }

    /// The same message with one more value.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl ToString) -> Self {
        self.args.insert(name.to_owned(), value.to_string());
        self
    }
}

/// How much a finding weighs.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Grade {
    /// Worth knowing; nothing needs doing.
    Note,
    /// Works, but someone should look.
    Warning,
    /// Must be mended before it can be used.
    Error,
}

/// Where a finding is; only what applies is present.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct Place {
    /// Line of a text file, from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub line: Option<u32>,
    /// Column of a text file or table, from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub column: Option<u32>,
    /// Sheet, section or entity path.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// Row of a table, from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub row: Option<u32>,
    /// Field name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub field: Option<String>,
}

/// A graded, located message about content or a file. Findings are many at once and never stop an import.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[ts(optional_fields)]
pub struct Finding {
    /// Error, warning or note.
    pub grade: Grade,
    /// What was found; the message's code is the finding's code.
    pub message: Message,
    /// Where.
    pub at: Place,
    /// What should stand there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expected: Option<String>,
    /// What stands there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub found: Option<String>,
    /// What to do about it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hint: Option<Message>,
}

impl Finding {
    /// A finding without place or detail.
    pub fn new(grade: Grade, message: Message) -> Self {
        Self { grade, message, at: Place::default(), expected: None, found: None, hint: None }
    }

    /// The same finding with its place.
    #[must_use]
    pub fn at(mut self, place: Place) -> Self {
        self.at = place;
        self
    }
}
