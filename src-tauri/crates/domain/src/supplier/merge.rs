//! Duplicates: suppliers that are the same become one, or parts of one; those that only look alike are kept apart.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::command::{label, put};
use super::master::Column;
use super::programme::Load;
use super::{Particulars, Supplier};
use crate::command::Rule;
use crate::draft::{Draft, Outcome};
use crate::entity::Entity as _;
use crate::identity::{Id, Ref};
use crate::message::Message;
use crate::refusal::Refusal;

/// Says that suppliers are the same.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields, rename = "SupplierMerge")]
pub struct Merge {
    /// The one that stays.
    pub keep: Ref<Supplier>,
    /// The others.
    pub others: Vec<Ref<Supplier>>,
    /// Whose value is taken, by column; the one that stays keeps its own where nothing is said, and takes what it lacks from
    /// the others in their order.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub take: BTreeMap<Column, Ref<Supplier>>,
    /// Whether they become one or stay as parts of one; as the programme says where absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub load: Option<Load>,
}

/// Says that suppliers that look alike are others.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "SupplierKeepApart")]
pub struct KeepApart {
    /// One.
    pub one: Ref<Supplier>,
    /// The other.
    pub other: Ref<Supplier>,
}

impl Rule for Merge {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        let state = draft.state();
        let mut kept = state.find(&self.keep)?.clone();
        let mut others = Vec::new();
        for other in &self.others {
            let other = state.find(other)?.clone();
            if other.id() == kept.id() || others.iter().any(|it: &Supplier| it.id() == other.id()) {
                return Err(label("supplier-merge-twice", &other).into());
            }
            others.push(other);
        }
        if others.is_empty() {
            return Err(Message::new("supplier-merge-nothing").into());
        }
        let load = self.load.unwrap_or_else(|| state.supplier_load());
        match load {
            Load::Flatten => {
                for mut other in others {
                    other.part_of = Some(kept.id());
                    draft.put(other);
                }
                Ok(put(draft, kept, "did-supplier-group"))
            }
            Load::Consolidate => {
                self.take_values(draft, &mut kept, &others)?;
                take_onboarding(draft, &kept, &others)?;
                others.iter().for_each(|other| absorb(&mut kept, other));
                others.iter().for_each(|other| draft.remove(other.id()));
                Ok(put(draft, kept, "did-supplier-merge"))
            }
        }
    }
}

impl Merge {
    /// Puts the values that were chosen in place of the kept one's.
    fn take_values(&self, draft: &Draft, kept: &mut Supplier, others: &[Supplier]) -> Result<(), Refusal> {
        for (column, from) in &self.take {
            let from = draft.state().find(from)?;
            if from.id() != kept.id() && !others.iter().any(|other| other.id() == from.id()) {
                return Err(label("supplier-merge-from-elsewhere", from).into());
            }
            // Numbers are all kept, whichever stands first.
            if !matches!(column, Column::VendorNumber | Column::System) {
                let mut value = Particulars::default();
                value.read(*column, &from.cell(*column))?;
                value.apply(kept);
            }
        }
        Ok(())
    }
}

/// An onboarding goes on with the supplier that is kept. Two of them can't become one: each has its own signatures.
fn take_onboarding(draft: &mut Draft, kept: &Supplier, others: &[Supplier]) -> Result<(), Refusal> {
    let mut whose = draft.state().onboarding_of(kept.id()).map(|_| kept);
    for other in others {
        let Some(onboarding) = draft.state().onboarding_of(other.id()).map(|it| it.id()) else { continue };
        if let Some(one) = whose {
            let message = Message::new("onboarding-both").with("name", &one.name).with("other", &other.name);
            return Err(message.into());
        }
        whose = Some(other);
        draft.update(onboarding, |it| it.supplier = kept.id())?;
    }
    Ok(())
}

/// Takes over what the kept one lacks, and every number and name of the other.
fn absorb(kept: &mut Supplier, other: &Supplier) {
    for vendor in &other.vendor_numbers {
        if !kept.vendor_numbers.contains(vendor) {
            kept.vendor_numbers.push(vendor.clone());
        }
    }
    let names = std::iter::once(&other.name).chain(&other.other_names);
    for name in names.filter(|name| !name.is_empty()) {
        if *name != kept.name && !kept.other_names.contains(name) {
            kept.other_names.push(name.clone());
        }
    }
    for letter in &other.letters {
        match kept.letters.iter_mut().find(|mine| mine.mailing == letter.mailing) {
            // Of two letters of one mailing the one counts that may have gone out.
            Some(mine) if letter.state.may_have_gone_out() && !mine.state.may_have_gone_out() => {
                mine.clone_from(letter)
            }
            Some(_) => {}
            None => kept.letters.push(letter.clone()),
        }
    }
    let lacking =
        Column::all().filter(|column| !is_number_or_volume(*column)).filter(|column| kept.cell(*column).is_empty());
    let mut value = Particulars::default();
    for column in lacking.collect::<Vec<_>>() {
        // What stands in a supplier was read once already.
        let _ = value.read(column, &other.cell(column));
    }
    value.apply(kept);
    // What was bought from each was bought from the one that they are.
    let facts = &mut kept.facts;
    for (mine, theirs) in [
        (&mut facts.spend, other.facts.spend),
        (&mut facts.invoices, other.facts.invoices),
        (&mut facts.orders, other.facts.orders),
    ] {
        *mine = match (*mine, theirs) {
            (None, theirs) => theirs,
            (mine, None) => mine,
            (Some(mine), Some(theirs)) => Some(mine.saturating_add(theirs)),
        };
    }
    // Where either was written to, that counts for the one that they are.
    if kept.ladder.is_untouched() {
        kept.ladder = other.ladder.clone();
    }
    kept.wave = kept.wave.or(other.wave);
    let apart: Vec<Id<Supplier>> = other.apart_from.iter().copied().filter(|id| *id != kept.id()).collect();
    kept.apart_from.extend(apart);
    kept.apart_from.sort();
    kept.apart_from.dedup();
}

fn is_number_or_volume(column: Column) -> bool {
    matches!(column, Column::VendorNumber | Column::System | Column::Spend | Column::Invoices | Column::Orders)
}

impl Rule for KeepApart {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        let mut one = draft.state().find(&self.one)?.clone();
        let other = draft.state().find(&self.other)?.clone();
        if one.id() == other.id() {
            return Err(label("supplier-merge-twice", &other).into());
        }
        if !one.apart_from.contains(&other.id()) {
            one.apart_from.push(other.id());
        }
        let label = label("did-supplier-keep-apart", &one).with("other", &other.name);
        let id = one.head.id;
        draft.put(one);
        Ok(Outcome::of(id, label))
    }
}
