//! What other rules would change, before they hold: counted over narrow rows, one at a time, so that a hundred thousand
//! suppliers are neither loaded nor kept.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use serde::Serialize;
use ts_rs::TS;

use super::Rules;
use crate::identity::Id;
use crate::supplier::place::{ByHand, Placement, placement};
use crate::supplier::{Channel, Facts, Segment, Supplier};

/// So many suppliers of those that would move alike are named.
pub const NAMED: usize = 3;

/// What is looked at of a supplier.
#[derive(Clone, PartialEq, Debug)]
pub struct Placed {
    /// The supplier.
    pub id: Id<Supplier>,
    /// What rules can ask for.
    pub facts: Facts,
    /// What a person decided instead.
    pub by_hand: Option<ByHand>,
    /// Where it stands.
    pub placement: Placement,
}

/// Where suppliers stand: a channel and the segment.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, TS)]
#[ts(optional_fields, rename = "SegmentSpot")]
pub struct Spot {
    /// The segment; absent for those left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub segment: Option<Segment>,
    /// The channel; absent where none is recommended.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub channel: Option<Channel>,
}

/// Suppliers that would move alike.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Move {
    /// Where they stand.
    pub from: Spot,
    /// Where they would stand.
    pub to: Spot,
    /// How many.
    pub count: u64,
    /// Those of them with the most invoices.
    pub first: Vec<Id<Supplier>>,
}

/// What other rules would change.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Preview {
    /// How many suppliers were looked at.
    pub suppliers: u64,
    /// How many would stand elsewhere: on another channel, or in another segment.
    pub moved: u64,
    /// How many would stay where they are by another rule.
    pub by_another_rule: u64,
    /// How many a person placed; the rules don't move them to another channel.
    pub by_hand: u64,
    /// The moves, the most suppliers first.
    pub moves: Vec<Move>,
    /// How many each rule would place, in the order of the rules.
    pub placed: Vec<u64>,
}

/// Counts what rules would change.
#[derive(Debug)]
pub struct Counting<'a> {
    rules: &'a Rules,
    preview: Preview,
    moves: BTreeMap<(Spot, Spot), Alike>,
}

/// Suppliers that would move alike, as they are counted.
#[derive(Debug, Default)]
struct Alike {
    count: u64,
    first: Vec<(Reverse<Option<u64>>, Id<Supplier>)>,
}

impl Spot {
    fn of(placement: &Placement) -> Self {
        Self { segment: placement.segment, channel: placement.channel }
    }
}

impl<'a> Counting<'a> {
    /// Begins to count.
    pub fn of(rules: &'a Rules) -> Self {
        let placed = vec![0; rules.rules.len()];
        let preview = Preview { suppliers: 0, moved: 0, by_another_rule: 0, by_hand: 0, moves: Vec::new(), placed };
        Self { rules, preview, moves: BTreeMap::new() }
    }

    /// Looks at a supplier, and says whether it would move.
    pub fn look_at(&mut self, supplier: &Placed) -> bool {
        let (before, after) = (&supplier.placement, placement(self.rules, &supplier.facts, supplier.by_hand.as_ref()));
        self.preview.suppliers += 1;
        if supplier.by_hand.is_some() {
            self.preview.by_hand += 1;
        } else if let Some(place) = self.rules.rules.iter().position(|rule| rule.id == after.rule) {
            self.preview.placed[place] += 1;
        }
        if after.is_where(before) {
            self.preview.by_another_rule += u64::from(after.rule != before.rule);
            return false;
        }
        self.preview.moved += 1;
        let (from, to) = (Spot::of(before), Spot::of(&after));
        let alike = self.moves.entry((from, to)).or_default();
        alike.count += 1;
        // Those with the most invoices are named; of those with as many, the one that was made first.
        alike.first.push((Reverse(supplier.facts.invoices), supplier.id));
        alike.first.sort();
        alike.first.truncate(NAMED);
        true
    }

    /// What was counted.
    pub fn finish(self) -> Preview {
        let moved = |((from, to), alike): ((Spot, Spot), Alike)| {
            let first = alike.first.into_iter().map(|(_, id)| id).collect();
            Move { from, to, count: alike.count, first }
        };
        let mut moves: Vec<Move> = self.moves.into_iter().map(moved).collect();
        moves.sort_by_key(|it| Reverse(it.count));
        Preview { moves, ..self.preview }
    }
}
