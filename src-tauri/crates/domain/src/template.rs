//! Templates: what a document asks for, as data.
//!
//! A template lists the sections of one document and the fields of each, in the order people see them. Every field is
//! *binding* (part of the digest that a signature covers) or *informative* (printed, never signed for). The built-in
//! templates are TOML files beside this crate's sources; a project keeps its own copy, so a new built-in version never
//! changes what was signed, and writes versions of its own ([`own`]).

pub mod adopt;
pub mod answers;
pub mod audience;
pub mod completeness;
pub mod fit;
pub mod merge;
pub mod own;
pub mod questions;
mod validate;
pub mod wording;

use std::sync::LazyLock;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use self::audience::Audience;
use self::wording::Wording;
use crate::digest::Digest;
use crate::message::Finding;

/// The schema number that this program writes and the only one it reads.
pub const SCHEMA: u32 = 1;

/// The content of one document: its sections in order.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[ts(optional_fields)]
pub struct Template {
    /// Number of this format; see [`SCHEMA`].
    pub schema: u32,
    /// The document's id, such as `requirements`; the same word names it on the command line.
    pub id: String,
    /// Version of the content, as its author counts.
    pub version: String,
    /// The document's title.
    pub title: String,
    /// The title in other languages.
    #[serde(default, skip_serializing_if = "Wording::is_empty")]
    #[ts(as = "Option<Wording>", optional)]
    pub wording: Wording,
    /// Ids of the documents that this one rests on: signing this one binds their digests too.
    #[serde(default)]
    pub upstream: Vec<String>,
    /// The sections in the order of the document.
    pub sections: Vec<Section>,
}

/// One section: a page of the wizard and a heading of the document.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[ts(optional_fields)]
pub struct Section {
    /// Stable id, unique in the template.
    pub id: String,
    /// The heading.
    pub title: String,
    /// The title of the wizard's page, a question.
    pub question: String,
    /// One to three sentences for the people in the room.
    pub help: String,
    /// What is printed under the heading, before the answers; it may have merge fields ([`merge`]). Signatures bind it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    #[ts(as = "Option<String>", optional)]
    pub introduction: String,
    /// The same texts in other languages.
    #[serde(default, skip_serializing_if = "Wording::is_empty")]
    #[ts(as = "Option<Wording>", optional)]
    pub wording: Wording,
    /// Where the rows or answers come from.
    #[serde(default)]
    pub source: Source,
    /// Which of the source's entities are meant; absent for all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub filter: Option<Filter>,
    /// Answers only: the section is a list of rows, each with these fields.
    #[serde(default)]
    pub repeat: bool,
    /// Rows added after a signature do not make it stale; changed and removed ones do.
    #[serde(default)]
    pub append_only: bool,
    /// "None, because" is an allowed answer for the whole section.
    #[serde(default)]
    pub may_be_none: bool,
    /// The section must be answered before the document is issued.
    #[serde(default)]
    pub required: bool,
    /// The fields in order.
    pub fields: Vec<Field>,
}

/// Where a section's content comes from: answers typed in the wizard, or entities of the project.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Source {
    /// Typed in the wizard and kept with the document.
    #[default]
    Answers,
    /// Integrations of the workstream: a business object with its direction and method.
    Integration,
    /// Requirement cards.
    Requirement,
    /// Systems of the landscape.
    System,
    /// People and their roles.
    Person,
    /// Promised dates with their slips.
    Commitment,
    /// Sample files received.
    SampleFile,
    /// Rows of mappings.
    MappingRow,
    /// Lookup tables that mappings use.
    LookupTable,
    /// Test scenarios.
    Scenario,
    /// Executed runs of scenarios.
    Run,
    /// Issues.
    Issue,
    /// Files handed over as a deliverable.
    Deliverable,
    /// Training sessions.
    Training,
    /// Questions that nobody has answered yet.
    OpenQuestion,
    /// The supplier that the workstream brings on board: one, so its fields are told one by one.
    Onboarding,
    /// What was set up for its channel.
    SetUp,
}

/// A choice of a source's entities that the program knows how to make.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Filter {
    /// Only entities marked non-standard.
    NonStandard,
}

/// One question of a section, or one column of its rows.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[ts(optional_fields)]
pub struct Field {
    /// Stable id, unique in the section; for entities the name of the JSON member.
    pub id: String,
    /// The label beside the input and in the document.
    pub label: String,
    /// What is wanted, in one sentence or two.
    pub help: String,
    /// Both in other languages.
    #[serde(default, skip_serializing_if = "Wording::is_empty")]
    #[ts(as = "Option<Wording>", optional)]
    pub wording: Wording,
    /// What kind of value it takes.
    #[serde(default)]
    pub kind: FieldKind,
    /// The values of a choice; empty for every other kind.
    #[serde(default)]
    pub choices: Vec<Choice>,
    /// An empty value blocks issuing.
    #[serde(default)]
    pub required: bool,
    /// Enters the digest; otherwise printed only. Stated for every field: it decides what a signature covers.
    pub binding: bool,
    /// Who may read it.
    #[serde(default, skip_serializing_if = "Audience::is_everyone")]
    #[ts(as = "Option<Audience>", optional)]
    pub audience: Audience,
}

/// The kind of a field's value. Values are kept as text in the form given here.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "kebab-case")]
pub enum FieldKind {
    /// One line.
    #[default]
    Text,
    /// Several lines.
    LongText,
    /// The id of one choice.
    Choice,
    /// Ids of choices, one a line.
    ManyChoices,
    /// A decimal number with a full stop and no grouping.
    Number,
    /// `YYYY-MM-DD`.
    Date,
    /// `yes` or `no`.
    YesNo,
    /// The id, reference or name of a person.
    Person,
    /// The id, reference or name of a system.
    System,
    /// The id, reference or name of an integration.
    Integration,
    /// An e-mail address.
    Email,
    /// Entries, one a line.
    List,
}

/// One value of a choice.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[ts(optional_fields)]
pub struct Choice {
    /// What is stored.
    pub id: String,
    /// What people see.
    pub label: String,
    /// The same in other languages.
    #[serde(default, skip_serializing_if = "Wording::is_empty")]
    #[ts(as = "Option<Wording>", optional)]
    pub wording: Wording,
}

impl Template {
    /// Reads a template from TOML and validates it.
    ///
    /// # Errors
    /// What is wrong, each with its place: line and column of TOML that can't be read, or section and field of
    /// content that makes no sense.
    pub fn parse(text: &str) -> Result<Self, Vec<Finding>> {
        validate::parse(text)
    }

    /// Reads a template from TOML, whatever is wrong with what it says.
    ///
    /// # Errors
    /// `template-unreadable` with line and column where the text is no template at all.
    pub fn read(text: &str) -> Result<Self, Box<Finding>> {
        validate::read(text)
    }

    /// What is wrong with a template on its own; empty when it is sound.
    pub fn validate(&self) -> Vec<Finding> {
        validate::template(self)
    }

    /// The digest of the whole template in canonical form.
    pub fn digest(&self) -> Digest {
        Digest::of_json(&serde_json::to_value(self).expect("a template is plain data"))
    }

    /// Whether it is about the onboarding of a supplier, and of nothing else.
    pub fn is_of_onboarding(&self) -> bool {
        self.sections.iter().any(|section| section.source == Source::Onboarding)
    }

    /// The section with this id.
    pub fn section(&self, id: &str) -> Option<&Section> {
        self.sections.iter().find(|section| section.id == id)
    }
}

impl Section {
    /// The field with this id.
    pub fn field(&self, id: &str) -> Option<&Field> {
        self.fields.iter().find(|field| field.id == id)
    }

    /// Whether the section holds rows: a list of answers, or entities.
    pub fn has_rows(&self) -> bool {
        self.repeat || !matches!(self.source, Source::Answers | Source::Onboarding)
    }
}

/// What is wrong between templates: upstream documents that don't exist, and documents that rest on themselves.
pub fn validate_set(templates: &[Template]) -> Vec<Finding> {
    validate::set(templates)
}

/// The built-in templates, upstream documents first.
pub fn builtin() -> &'static [Template] {
    static BUILTIN: LazyLock<Vec<Template>> = LazyLock::new(|| {
        BUILTIN_TEXT
            .iter()
            .map(|(name, text)| match Template::parse(text) {
                Ok(template) => template,
                Err(findings) => panic!("built-in template {name}: {findings:?}"),
            })
            .collect()
    });
    &BUILTIN
}

/// The sources of the built-in templates by file name.
const BUILTIN_TEXT: &[(&str, &str)] = &[
    ("requirements", include_str!("builtin/templates/requirements.toml")),
    ("architecture-diagram", include_str!("builtin/templates/architecture-diagram.toml")),
    ("sample-data", include_str!("builtin/templates/sample-data.toml")),
    ("timeline", include_str!("builtin/templates/timeline.toml")),
    ("data-mappings", include_str!("builtin/templates/data-mappings.toml")),
    ("testing-scenarios", include_str!("builtin/templates/testing-scenarios.toml")),
    ("issue-log", include_str!("builtin/templates/issue-log.toml")),
    ("training-attendance", include_str!("builtin/templates/training-attendance.toml")),
    ("supplier-certificate", include_str!("builtin/templates/supplier-certificate.toml")),
];

#[cfg(test)]
mod tests;
