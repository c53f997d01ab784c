//! Lookup tables: which value of the target stands for which value of the source, and what becomes of the others.

use std::collections::BTreeSet;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::arguments::{Clears, arguments};
use crate::command::Rule;
use crate::draft::{Draft, Outcome};
use crate::entity::{Entity as _, Head};
use crate::identity::{Id, Ref};
use crate::message::Message;
use crate::person::Person;
use crate::refusal::Refusal;
use crate::text::{replace, required};
use crate::time::Date;

/// The prefix of references of lookup tables.
const PREFIX: &str = "LUT";

/// What becomes of a value that the table doesn't have.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Unmapped {
    /// The record is refused.
    #[default]
    Reject,
    /// A value of the table's own stands in.
    Default,
    /// The value of the source goes through.
    Pass,
}

impl Clears for Unmapped {}

/// One line of a lookup table.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct LookupEntry {
    /// The value of the source.
    pub from: String,
    /// The value of the target.
    pub to: String,
}

/// A lookup table.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[ts(optional_fields)]
pub struct LookupTable {
    /// Id, revision and stamps.
    #[serde(flatten)]
    pub head: Head,
    /// Short reference (`LUT-03`).
    #[serde(default)]
    pub reference: String,
    /// What people call it.
    #[serde(default)]
    pub name: String,
    /// Its lines, in the order that people set.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub entries: Vec<LookupEntry>,
    /// What becomes of a value that it doesn't have.
    #[serde(default)]
    pub unmapped: Unmapped,
    /// The value that stands in then, where one does.
    #[serde(default)]
    pub otherwise: String,
    /// The day from which it holds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub effective: Option<Date>,
    /// Who approved it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub approved_by: Option<Id<Person>>,
    /// Remark.
    #[serde(default)]
    pub comment: String,
}

impl LookupTable {
    pub(crate) fn short_reference(&self) -> &str {
        &self.reference
    }

    pub(crate) fn display_title(&self) -> String {
        self.name.clone()
    }

    /// What stands for a value of the source; nothing where it is refused.
    pub fn value<'a>(&'a self, from: &'a str) -> Option<&'a str> {
        let from = from.trim();
        let entry = self.entries.iter().find(|entry| entry.from.trim() == from);
        match (entry, self.unmapped) {
            (Some(entry), _) => Some(&entry.to),
            (None, Unmapped::Reject) => None,
            (None, Unmapped::Default) => Some(&self.otherwise),
            (None, Unmapped::Pass) => Some(from),
        }
    }
}

arguments! {
    of LookupTable;
    /// Adds a lookup table.
    Add {
        /// What people call it.
        name: String,
    }
    /// Changes a lookup table. Lines that are said take the place of all that were.
    Change {
        /// Which table.
        lookup_table: Ref<LookupTable>,
        /// What people call it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        name: Option<String>,
    }
    both {
        /// Its lines, in their order.
        entries: Vec<LookupEntry>,
        /// What becomes of a value that it doesn't have.
        unmapped: Unmapped,
        /// The value that stands in then.
        otherwise: String,
        /// The day from which it holds.
        effective: Date,
        /// Who approved it.
        approved_by: Ref<Person>,
        /// Remark.
        comment: String,
    }
}

impl Rule for Add {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        let head = draft.new_head()?;
        let mut table = LookupTable {
            head,
            reference: String::new(),
            name: required("name", &self.name)?,
            entries: Vec::new(),
            unmapped: Unmapped::Reject,
            otherwise: String::new(),
            effective: None,
            approved_by: None,
            comment: String::new(),
        };
        self.apply(draft.state(), &mut table)?;
        check(&table)?;
        table.reference = draft.next_reference(PREFIX)?;
        Ok(put(draft, table, "did-lookup-table-add"))
    }
}

impl Rule for Change {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        let mut table = draft.state().find(&self.lookup_table)?.clone();
        let name = self.name.as_deref().map(|name| required("name", name)).transpose()?;
        replace(&mut table.name, &name);
        self.clear(&mut table)?;
        self.apply(draft.state(), &mut table)?;
        check(&table)?;
        Ok(put(draft, table, "did-lookup-table-change"))
    }
}

/// A value of the source has one value of the target, and a value that stands in must be said.
fn check(table: &LookupTable) -> Result<(), Refusal> {
    let mut seen = BTreeSet::new();
    for entry in &table.entries {
        let from = entry.from.trim();
        if from.is_empty() {
            return Err(Message::new("lookup-from-empty").with("to", &entry.to).into());
        }
        if !seen.insert(from) {
            return Err(Message::new("lookup-from-twice").with("from", from).into());
        }
    }
    if table.unmapped == Unmapped::Default && table.otherwise.trim().is_empty() {
        return Err(Refusal::rule("lookup-otherwise-missing"));
    }
    Ok(())
}

/// Removes a lookup table that no row looks up in.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct Remove {
    /// Which table.
    pub lookup_table: Ref<LookupTable>,
}

impl Rule for Remove {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        let table = draft.state().find(&self.lookup_table)?;
        let (id, name) = (table.id(), table.name.clone());
        if let Some(row) = draft.state().mapping_rows.iter().find(|row| row.lookup == Some(id)) {
            return Err(Message::new("lookup-in-use").with("name", name).with("row", &row.reference).into());
        }
        draft.remove(id);
        Ok(Outcome::of(id.0, Message::new("did-lookup-table-remove").with("name", name)))
    }
}

fn put(draft: &mut Draft, table: LookupTable, label: &str) -> Outcome {
    let outcome = Outcome::of(table.head.id, Message::new(label).with("name", &table.name));
    draft.put(table);
    outcome
}
