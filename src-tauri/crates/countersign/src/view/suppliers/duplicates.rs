//! Pairs of suppliers that may be the same, side by side.

use domain::supplier::duplicate::Reason;
use domain::supplier::master::Column;
use domain::supplier::programme::Load;
use serde::Serialize;
use ts_rs::TS;

use super::{SupplierRow, row};
use crate::workspace::Alike;

/// Pairs of suppliers that may be the same.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct DuplicatesView {
    /// How many pairs there are.
    pub count: usize,
    /// What the strategy makes of them.
    pub load: Load,
    /// The most alike of them.
    pub pairs: Vec<DuplicateLine>,
}

/// Two suppliers that may be one.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct DuplicateLine {
    /// How alike they are, from 0 to 100.
    pub score: u8,
    /// What speaks for it and against it.
    pub reasons: Vec<Reason>,
    /// The one that has more to say of itself.
    pub one: SupplierRow,
    /// The other.
    pub other: SupplierRow,
    /// What they say, where either says anything.
    pub cells: Vec<DuplicateCell>,
}

/// A column of two suppliers.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct DuplicateCell {
    /// The column.
    pub column: Column,
    /// What the one says.
    pub one: String,
    /// What the other says.
    pub other: String,
    /// Whether one of the two values has to be chosen: numbers are all kept, volumes added up.
    pub choice: bool,
}

/// So many pairs are shown at once; the next ones come when these are decided.
const PAIRS_SHOWN: usize = 50;

/// The pairs of suppliers that may be the same.
pub fn duplicates(load: Load, alike: &[Alike]) -> DuplicatesView {
    let line = |alike: &Alike| {
        let cells = Column::all().filter_map(|column| {
            let (one, other) = (alike.one.cell(column), alike.other.cell(column));
            let added = matches!(
                column,
                Column::VendorNumber | Column::System | Column::Spend | Column::Invoices | Column::Orders
            );
            let choice = !added && one != other && !one.is_empty() && !other.is_empty();
            (!one.is_empty() || !other.is_empty()).then_some(DuplicateCell { column, one, other, choice })
        });
        DuplicateLine {
            score: alike.pair.score,
            reasons: alike.pair.reasons.clone(),
            one: row(&alike.one),
            other: row(&alike.other),
            cells: cells.collect(),
        }
    };
    DuplicatesView { count: alike.len(), load, pairs: alike.iter().take(PAIRS_SHOWN).map(line).collect() }
}
