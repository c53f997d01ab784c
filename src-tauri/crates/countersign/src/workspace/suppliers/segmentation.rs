//! What other rules of segmentation would change, over all suppliers, without loading them.

use std::collections::{BTreeMap, BTreeSet};

use domain::entity::State;
use domain::identity::{EntityId, Id};
use domain::supplier::Supplier;
use domain::supplier::segment::Rules;
use domain::supplier::segment::preview::{Counting, Preview};

use super::Workspace;
use crate::error::Error;

/// What other rules would change, with the names of some.
#[derive(Clone, PartialEq, Debug)]
pub struct SegmentationPreview {
    /// What was counted.
    pub preview: Preview,
    /// How many of those that would move have an onboarding.
    pub onboarded: u64,
    /// Those that the moves name.
    pub named: BTreeMap<Id<Supplier>, NamedSupplier>,
}

/// A supplier as it is called.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct NamedSupplier {
    /// `SUP-01`.
    pub reference: String,
    /// Its name.
    pub name: String,
}

impl Workspace {
    /// What segmenting by rules would change. Nothing is changed.
    ///
    /// # Errors
    /// Why the rules can't be used, and what the file reports.
    pub fn preview_segmentation(&self, project: EntityId, rules: &Rules) -> Result<SegmentationPreview, Error> {
        if let Some(flaw) = rules.flaws().into_iter().next() {
            return Err(Error::rule(flaw.message));
        }
        let state = self.state(project)?;
        let in_onboarding: BTreeSet<Id<Supplier>> = state.onboarded().collect();
        let mut counting = Counting::of(rules);
        let mut onboarded = 0;
        self.store().each_placed(project, |placed| {
            if counting.look_at(placed) && in_onboarding.contains(&placed.id) {
                onboarded += 1;
            }
        })?;
        let preview = counting.finish();
        let ids: Vec<String> =
            preview.moves.iter().flat_map(|it| &it.first).map(std::string::ToString::to_string).collect();
        let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
        let mut first = State::default();
        self.load_suppliers(&mut first, project, Some(&ids))?;
        let named = first
            .suppliers
            .iter()
            .map(|it| (Id::new(it.head.id), NamedSupplier { reference: it.reference.clone(), name: it.name.clone() }));
        Ok(SegmentationPreview { preview, onboarded, named: named.collect() })
    }
}
