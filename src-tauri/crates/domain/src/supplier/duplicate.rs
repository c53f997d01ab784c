//! Duplicates: suppliers of a vendor master that may be one, found by their names, numbers and places, each with its reasons
//! and a score, so that a person decides. The work grows nearly as the number of suppliers does: only those that share a key
//! are compared (`keys.rs`).

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::identity::EntityId;

mod compare;
mod keys;
pub mod labelled;
mod letters;
mod names;
mod prepared;
#[cfg(test)]
mod tests;

/// What is compared of a supplier. What isn't known is empty; nothing is required.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Likeness<'a> {
    /// Its id; of several rows with one id, one is compared.
    pub id: EntityId,
    /// The name under which it is kept.
    pub name: &'a str,
    /// Its name by law.
    pub legal_name: &'a str,
    /// Its country (ISO 3166, two letters).
    pub country: &'a str,
    /// Its tax ids, of whatever kind.
    pub tax_ids: Vec<&'a str>,
    /// Its D-U-N-S number.
    pub duns: &'a str,
    /// Its bank account.
    pub iban: &'a str,
    /// Its e-mail address.
    pub email: &'a str,
    /// Its website.
    pub website: &'a str,
    /// Street and number.
    pub street: &'a str,
    /// City.
    pub city: &'a str,
    /// Postal code.
    pub postal_code: &'a str,
    /// Phone number.
    pub phone: &'a str,
}

impl Likeness<'_> {
    /// A supplier of which nothing is known.
    pub const fn new(id: EntityId) -> Self {
        Self {
            id,
            name: "",
            legal_name: "",
            country: "",
            tax_ids: Vec::new(),
            duns: "",
            iban: "",
            email: "",
            website: "",
            street: "",
            city: "",
            postal_code: "",
            phone: "",
        }
    }
}

/// What is told.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
#[ts(rename = "DuplicateLimits")]
pub struct Limits {
    /// Pairs of this score at least.
    pub score: u8,
}

impl Default for Limits {
    fn default() -> Self {
        Self { score: 60 }
    }
}

/// Two suppliers that may be one.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[ts(rename = "DuplicatePair")]
pub struct Pair {
    /// The one with the lower id.
    pub one: EntityId,
    /// The other one.
    pub other: EntityId,
    /// How much speaks for it, from 0 to 100. It is no probability.
    pub score: u8,
    /// What speaks for it and what against it.
    pub reasons: Vec<Reason>,
}

/// What speaks for two suppliers being one, or against it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename = "DuplicateReason")]
pub enum Reason {
    /// They have a tax id in common.
    SameTaxId,
    /// Their tax ids differ in one sign, and one of them is wrong by the rule of its country.
    MistypedTaxId,
    /// They have one D-U-N-S number.
    SameDuns,
    /// They have one bank account.
    SameIban,
    /// Their names are of the same words, but for legal form, order and spelling.
    SameName,
    /// Their names are similar.
    SimilarName,
    /// They have an e-mail or web domain in common that is their own.
    SameDomain,
    /// They have one e-mail address at a provider for everybody.
    SameMailbox,
    /// They are in one house.
    SameAddress,
    /// They have one phone number.
    SamePhone,
    /// Against it: their tax ids are different ones of one kind.
    OtherTaxId,
    /// Against it: their D-U-N-S numbers are different.
    OtherDuns,
    /// Against it: they are in different countries.
    OtherCountry,
    /// Against it: they are in different places.
    OtherPlace,
    /// Against it: their own domains are different.
    OtherDomain,
    /// Against it: their legal forms are of different kinds.
    OtherLegalForm,
}

impl Reason {
    /// Whether it speaks against their being one.
    pub const fn is_against(self) -> bool {
        matches!(
            self,
            Self::OtherTaxId
                | Self::OtherDuns
                | Self::OtherCountry
                | Self::OtherPlace
                | Self::OtherDomain
                | Self::OtherLegalForm
        )
    }
}

/// Finds the pairs that may be one supplier: the highest score first, then by their ids. The order of the suppliers doesn't
/// matter.
pub fn find(suppliers: &[Likeness<'_>], limits: &Limits) -> Vec<Pair> {
    let all = prepared::prepare(suppliers);
    let mut pairs: Vec<Pair> = keys::candidates(&all)
        .into_iter()
        .filter_map(|(one, other)| {
            let (one, other) = (&all.suppliers[one as usize], &all.suppliers[other as usize]);
            let (score, reasons) = compare::compare(&all, one, other, limits.score)?;
            Some(Pair { one: one.id, other: other.id, score, reasons })
        })
        .collect();
    pairs.sort_by(|a, b| b.score.cmp(&a.score).then(a.one.cmp(&b.one)).then(a.other.cmp(&b.other)));
    pairs
}

/// The groups to be looked at together: suppliers that are joined by pairs, over others too. The largest first, each in the
/// order of ids.
pub fn clusters(pairs: &[Pair]) -> Vec<Vec<EntityId>> {
    let mut heads: BTreeMap<EntityId, EntityId> = BTreeMap::new();
    for pair in pairs {
        let (one, other) = (head(&mut heads, pair.one), head(&mut heads, pair.other));
        heads.insert(one.max(other), one.min(other));
    }
    let members: Vec<EntityId> = heads.keys().copied().collect();
    let mut groups: BTreeMap<EntityId, Vec<EntityId>> = BTreeMap::new();
    for member in members {
        groups.entry(head(&mut heads, member)).or_default().push(member);
    }
    let mut groups: Vec<Vec<EntityId>> = groups.into_values().filter(|group| group.len() > 1).collect();
    groups.sort_by(|one, other| other.len().cmp(&one.len()).then_with(|| one.cmp(other)));
    groups
}

/// The head of the group in which an id is; ids on the way are led there directly, so that the way stays short.
fn head(heads: &mut BTreeMap<EntityId, EntityId>, id: EntityId) -> EntityId {
    let mut top = id;
    while let Some(next) = heads.get(&top).filter(|next| **next != top) {
        top = *next;
    }
    let mut on_the_way = id;
    while on_the_way != top {
        let next = heads.insert(on_the_way, top);
        on_the_way = next.unwrap_or(top);
    }
    heads.entry(top).or_insert(top);
    top
}
