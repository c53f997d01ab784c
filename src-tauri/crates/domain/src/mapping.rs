//! Data mappings: for each integration, row by row, which field of the source fills which field of the target, by which rule, and
//! what happens where that can't be done. The columns are those of `reference/practice.md` 2.5.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::arguments::Clears;
use crate::document::deliverable::Deliverable;
use crate::entity::{Entity as _, Head, State};
use crate::identity::Id;
use crate::integration::Integration;
use crate::message::Grade;
use crate::person::Person;
use crate::requirement::Requirement;
use crate::workstream::Workstream;

pub mod agree;
pub mod begin;
pub mod check;
pub mod command;
pub mod lookup;

use lookup::LookupTable;

/// The document that mappings stand in, and whose files stand for them.
pub const DOCUMENT: &str = "data-mappings";

/// How the value of the target comes about.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "kebab-case")]
pub enum MappingRule {
    /// The value of the source, as it is.
    Direct,
    /// Always the same value.
    Constant,
    /// The value of the source, and another where there is none.
    Default,
    /// The value that a lookup table gives for that of the source.
    Lookup,
    /// Several values put together.
    Concat,
    /// A part of a value.
    Split,
    /// The same value, written differently: a date, a number, a code with leading zeros.
    Format,
    /// One value or another, by a condition.
    Conditional,
    /// Computed from other values.
    Derive,
    /// Not transferred, on purpose.
    Ignore,
}

impl MappingRule {
    /// Whether it reads a field of the source.
    pub const fn reads(self) -> bool {
        !matches!(self, Self::Constant | Self::Derive)
    }

    /// Whether only words can say what it does.
    pub const fn needs_words(self) -> bool {
        matches!(self, Self::Concat | Self::Split | Self::Format | Self::Conditional | Self::Derive)
    }
}

/// Whether a target must be filled.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Need {
    /// Always.
    Yes,
    /// Never.
    No,
    /// Under a condition.
    Conditional,
}

/// What happens to a record whose value can't be made.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "kebab-case")]
pub enum OnError {
    /// The record is left out and told.
    RejectRow,
    /// The whole file is refused.
    RejectFile,
    /// The default stands in.
    Default,
    /// It is taken, and told.
    Warn,
}

/// Where a row stands.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "kebab-case")]
pub enum RowStatus {
    /// Written, not agreed.
    #[default]
    Draft,
    /// Both sides agree.
    Agreed,
    /// Changed since it was agreed.
    Changed,
}

impl Clears for RowStatus {}

/// One row of a mapping.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[ts(optional_fields)]
pub struct MappingRow {
    /// Id, revision and stamps.
    #[serde(flatten)]
    pub head: Head,
    /// Short reference (`MAP-12`).
    #[serde(default)]
    pub reference: String,
    /// The workstream of its integration.
    pub workstream: Id<Workstream>,
    /// The integration whose mapping it is part of.
    pub integration: Id<Integration>,
    /// Where it stands in the mapping, from 1.
    pub place: u32,
    /// Table, API or file of the source.
    #[serde(default)]
    pub source_place: String,
    /// Field of the source; several where the rule puts them together.
    #[serde(default)]
    pub source_field: String,
    /// Its type with its length, as the source describes it.
    #[serde(default)]
    pub source_type: String,
    /// Whether the source always fills it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source_required: Option<bool>,
    /// Values of the sample, one a line.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub source_sample: Vec<String>,
    /// Record or message of the target.
    #[serde(default)]
    pub target_place: String,
    /// Field, column or element of the target.
    #[serde(default)]
    pub target_field: String,
    /// Its type with its length, as the target describes it.
    #[serde(default)]
    pub target_type: String,
    /// Whether it must be filled.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub target_required: Option<Need>,
    /// Whether it identifies the record.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub target_key: Option<bool>,
    /// The values that may stand there, one a line; empty for any.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub allowed: Vec<String>,
    /// In what the value must exist already.
    #[serde(default)]
    pub must_exist_in: String,
    /// How the value comes about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rule: Option<MappingRule>,
    /// The rule in words; why, where nothing is transferred.
    #[serde(default)]
    pub instruction: String,
    /// The table that the rule looks up in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lookup: Option<Id<LookupTable>>,
    /// The constant, or what stands where the source is blank.
    #[serde(default)]
    pub default_value: String,
    /// What becomes of empty values.
    #[serde(default)]
    pub when_empty: String,
    /// What becomes of values that are too long.
    #[serde(default)]
    pub truncation: String,
    /// What is checked.
    #[serde(default)]
    pub validation: String,
    /// What happens where the check fails.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on_error: Option<OnError>,
    /// The requirement that it serves.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub requirement: Option<Id<Requirement>>,
    /// A value of the source,
    #[serde(default)]
    pub example_in: String,
    /// and what becomes of it.
    #[serde(default)]
    pub example_out: String,
    /// Who answers for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<Id<Person>>,
    /// Where it stands.
    #[serde(default)]
    pub status: RowStatus,
    /// Remark.
    #[serde(default)]
    pub comment: String,
}

impl MappingRow {
    pub(crate) fn short_reference(&self) -> &str {
        &self.reference
    }

    pub(crate) fn display_title(&self) -> String {
        match (self.source_field.trim(), self.target_field.trim()) {
            ("", target) => target.to_owned(),
            (source, "") => source.to_owned(),
            (source, target) => format!("{source} → {target}"),
        }
    }

    /// Whether it says the same: what was agreed of it.
    fn agrees_with(&self, other: &Self) -> bool {
        let bare = |row: &Self| Self {
            head: other.head.clone(),
            place: 0,
            owner: None,
            status: RowStatus::Draft,
            comment: String::new(),
            ..row.clone()
        };
        bare(self) == bare(other)
    }
}

/// The rows of an integration's mapping, in their order.
pub fn rows_of(state: &State, integration: Id<Integration>) -> Vec<&MappingRow> {
    let mut rows: Vec<_> = state.mapping_rows.iter().filter(|row| row.integration == integration).collect();
    rows.sort_by_key(|row| (row.place, row.head.id));
    rows
}

/// The files that stand for an integration's mapping: files of its own, and those that serve all of its workstream.
pub fn files_of<'a>(state: &'a State, integration: &'a Integration) -> impl Iterator<Item = &'a Deliverable> {
    state.deliverables.iter().filter(move |it| {
        it.document == DOCUMENT
            && it.workstream == integration.workstream
            && it.integration.is_none_or(|own| own == integration.id())
    })
}

/// Where the mapping of an integration stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Standing {
    /// Whether a file stands for it.
    pub file: bool,
    /// Its rows.
    pub rows: usize,
    /// How many of them are agreed.
    pub agreed: usize,
    /// What must be mended in them.
    pub errors: usize,
}

impl Standing {
    /// Whether a step may rest on it: a file was handed over, or every row is agreed and nothing in them must be mended.
    pub const fn is_done(self) -> bool {
        self.file || (self.rows > 0 && self.agreed == self.rows && self.errors == 0)
    }
}

/// Where the mapping of an integration stands.
pub fn standing(state: &State, integration: &Integration) -> Standing {
    let id = integration.id();
    let rows = rows_of(state, id);
    let findings = if rows.is_empty() { Vec::new() } else { check::findings(state, integration) };
    Standing {
        file: files_of(state, integration).next().is_some(),
        rows: rows.len(),
        agreed: rows.iter().filter(|row| row.status == RowStatus::Agreed).count(),
        errors: findings.iter().filter(|it| it.grade == Grade::Error).count(),
    }
}
