//! Taking in a vendor master: every row is a new supplier or tells more of one that is known. One command, so that it is one
//! operation to undo.

use std::collections::HashMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::profile::Profile;
use super::programme::Programme;
use super::{PREFIX, Particulars, Supplier, VendorNumber};
use crate::command::Rule;
use crate::draft::{Draft, Outcome};
use crate::entity::{Entity as _, State};
use crate::identity::Id;
use crate::message::Message;
use crate::refusal::Refusal;
use crate::text::required;

/// Takes in the rows of a vendor master.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields, rename = "SupplierImport")]
pub struct Import {
    /// The file that they stood in.
    #[serde(default)]
    pub file: String,
    /// The rows.
    pub rows: Vec<Particulars>,
    /// How the table was read, to be remembered for the next one of its kind.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub profile: Option<Profile>,
}

impl Rule for Import {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        let rules = draft.state().segment_rules().clone();
        let mut known = Known::of(draft.state());
        let (mut added, mut changed) = (0_u32, 0_u32);
        for (place, row) in self.rows.iter().enumerate() {
            let mut row = row.clone();
            row.check().map_err(|problems| in_row(place, problems.into_iter().next().map(|it| it.message)))?;
            let found = known.find(&row).and_then(|id| draft.state().get(id)).cloned();
            let mut supplier = match &found {
                Some(supplier) => supplier.clone(),
                None => new(draft, &row).map_err(|refusal| in_row(place, Some(refusal.message().clone())))?,
            };
            row.apply(&mut supplier);
            supplier.place(&rules);
            match found {
                Some(before) if before == supplier => continue,
                Some(_) => changed += 1,
                None => added += 1,
            }
            known.learn(&supplier);
            draft.put(supplier);
        }
        if let Some(profile) = &self.profile {
            let mut programme = Programme::of_project(draft)?;
            programme.remember(profile)?;
            draft.put(programme);
        }
        let label = Message::new("did-supplier-import").with("added", added).with("changed", changed);
        Ok(Outcome { value: None, label: label.with("file", &self.file) })
    }
}

fn in_row(place: usize, message: Option<Message>) -> Refusal {
    // The row counts from one, as people do; its own message follows by code and values.
    let message = message.unwrap_or_else(|| Message::new("supplier-row-wrong"));
    message.with("row", place + 1).into()
}

/// A supplier that isn't known, with its reference.
pub(super) fn new(draft: &mut Draft, particulars: &Particulars) -> Result<Supplier, Refusal> {
    let name = required("name", particulars.name.as_deref().unwrap_or_default())?;
    let mut supplier = Supplier::unknown(draft.new_head()?);
    supplier.name = name;
    supplier.reference = draft.next_reference(PREFIX)?;
    Ok(supplier)
}

/// By what suppliers are known again: their vendor numbers; without one by name and country.
#[derive(Debug, Default)]
pub struct Known {
    by_number: HashMap<VendorNumber, Id<Supplier>>,
    by_name: HashMap<(String, String), Id<Supplier>>,
}

impl Known {
    /// The suppliers of a state.
    pub fn of(state: &State) -> Self {
        let mut known = Self::default();
        state.suppliers.iter().for_each(|supplier| known.learn(supplier));
        known
    }

    /// The supplier that a row is about.
    pub fn find(&self, row: &Particulars) -> Option<Id<Supplier>> {
        match row.vendor() {
            Some(vendor) => self.by_number.get(&vendor).copied(),
            None => {
                self.by_name.get(&name_key(row.name.as_deref()?, row.country.as_deref().unwrap_or_default())).copied()
            }
        }
    }

    /// Knows one more.
    pub fn learn(&mut self, supplier: &Supplier) {
        for vendor in &supplier.vendor_numbers {
            self.by_number.entry(vendor.clone()).or_insert(supplier.id());
        }
        self.by_name.entry(name_key(&supplier.name, &supplier.country)).or_insert(supplier.id());
    }
}

fn name_key(name: &str, country: &str) -> (String, String) {
    (name.trim().to_lowercase(), country.to_uppercase())
}
