//! What runs already, and what is only planned. In test a flow runs as soon as one of its scenarios passed there; in production
//! when the project is signed off, since nothing earlier says that a customer accepted it.

use std::collections::BTreeMap;

use domain::entity::State;
use domain::identity::EntityId;
use domain::sign_off::Verdict;
use domain::testing::run::Outcome;
use domain::time::Instant;

/// Since when flows run.
#[derive(Clone, PartialEq, Debug, Default)]
pub(super) struct Running {
    /// The first passed run of each integration.
    test: BTreeMap<EntityId, Instant>,
    /// The sign-off of the project.
    production: Option<Instant>,
}

impl Running {
    /// What the project knows of it.
    pub fn of(state: &State) -> Self {
        let mut test: BTreeMap<EntityId, Instant> = BTreeMap::new();
        for run in state.runs.iter() {
            let passed = run.rows.iter().filter(|row| row.outcome == Outcome::Pass);
            let of_rows = passed.filter_map(|row| state.get(row.scenario)?.integration.or(run.integration));
            for integration in of_rows {
                let at = run.head.changed_at;
                test.entry(integration.0).and_modify(|first| *first = at.min(*first)).or_insert(at);
            }
        }
        let accepted = state.sign_offs.iter().filter(|one| one.workstream.is_none() && one.withdrawn.is_none());
        let accepted = accepted.filter(|one| one.verdict != Verdict::Declined).map(|one| one.at);
        Self { test, production: accepted.min() }
    }

    /// Whether an integration runs in production and in test, as of an instant.
    pub fn lanes(&self, integration: EntityId, as_of: Instant) -> [bool; 2] {
        let before = |at: Option<&Instant>| at.is_some_and(|at| *at <= as_of);
        [before(self.production.as_ref()), before(self.test.get(&integration))]
    }

    /// The newest instant that changed a lane of one of these integrations.
    pub fn newest(&self, integrations: impl Iterator<Item = EntityId>) -> Option<Instant> {
        integrations.filter_map(|id| self.test.get(&id).copied()).chain(self.production).max()
    }
}
