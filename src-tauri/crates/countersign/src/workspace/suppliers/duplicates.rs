//! Suppliers that may be the same, to be merged or kept apart by a person.

use std::collections::HashMap;

use domain::entity::Entity as _;
use domain::identity::EntityId;
use domain::supplier::Supplier;
use domain::supplier::duplicate::{Likeness, Limits, Pair, find};

use super::super::Workspace;
use crate::error::Error;

/// Two suppliers that may be one, with the reasons.
#[derive(Clone, PartialEq, Debug)]
pub struct Alike {
    /// The score and its reasons.
    pub pair: Pair,
    /// The one that has more to say of itself.
    pub one: Supplier,
    /// The other.
    pub other: Supplier,
}

impl Workspace {
    /// Pairs of suppliers that may be the same and that nobody has decided on, the most alike first.
    ///
    /// # Errors
    /// What the file reports.
    pub fn supplier_duplicates(&self, project: EntityId) -> Result<Vec<Alike>, Error> {
        let mut state = self.state(project)?;
        self.load_suppliers(&mut state, project, None)?;
        let suppliers: HashMap<EntityId, &Supplier> = state.suppliers.iter().map(|one| (one.head.id, one)).collect();
        let likenesses: Vec<Likeness<'_>> = state.suppliers.iter().map(likeness).collect();
        let alike = find(&likenesses, &Limits::default()).into_iter().filter_map(|pair| {
            let (one, other) = (*suppliers.get(&pair.one)?, *suppliers.get(&pair.other)?);
            let (one, other) = if weight(one) >= weight(other) { (one, other) } else { (other, one) };
            (!is_settled(one, other)).then(|| Alike { pair, one: one.clone(), other: other.clone() })
        });
        Ok(alike.collect())
    }
}

/// What speaks for keeping a supplier: what is bought from it, then how much is known of it.
fn weight(supplier: &Supplier) -> (u64, u64, usize) {
    let known = domain::supplier::master::Column::all().filter(|column| !supplier.cell(*column).is_empty()).count();
    (supplier.facts.invoices.unwrap_or(0), supplier.facts.spend.unwrap_or(0), known)
}

/// Whether a person has decided already what the two are to each other.
fn is_settled(one: &Supplier, other: &Supplier) -> bool {
    let apart = one.apart_from.contains(&other.id()) || other.apart_from.contains(&one.id());
    let whole = |it: &Supplier| it.part_of.unwrap_or_else(|| it.id());
    apart || whole(one) == whole(other)
}

fn likeness(supplier: &Supplier) -> Likeness<'_> {
    Likeness {
        name: &supplier.name,
        legal_name: &supplier.legal_name,
        country: &supplier.country,
        tax_ids: Some(supplier.tax_id.as_str()).filter(|id| !id.is_empty()).into_iter().collect(),
        duns: &supplier.duns,
        iban: &supplier.iban,
        email: &supplier.contact.email,
        website: &supplier.website,
        street: &supplier.street,
        city: &supplier.city,
        postal_code: &supplier.postal_code,
        phone: &supplier.contact.phone,
        ..Likeness::new(supplier.head.id)
    }
}
