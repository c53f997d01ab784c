//! The strategy: what the file knows beside the answers.

use domain::identity::EntityId;
use domain::supplier::letter::LetterState;
use domain::supplier::strategy::standing::Known;
use domain::supplier::strategy::{Fact, Step};
use store::{LetterQuery, SupplierBaseline, SupplierQuery};

use super::Adoption;
use crate::error::Error;
use crate::workspace::Workspace;

/// What is shown beside the questions of a step.
#[derive(Clone, PartialEq, Debug)]
pub struct StrategyFacts {
    /// What the vendor master comes to.
    pub baseline: SupplierBaseline,
    /// How far the suppliers have come.
    pub adoption: Adoption,
    /// How many letters went out.
    pub letters: u64,
    /// How many pairs of suppliers may be the same; absent where the step doesn't tell, since it takes a look at all of them.
    pub duplicates: Option<u64>,
}

impl Workspace {
    /// What the standing of the strategy asks of the file.
    ///
    /// # Errors
    /// What the file reports.
    pub fn strategy_known(&self, project: EntityId) -> Result<Known, Error> {
        Ok(Known { suppliers: self.store().count_suppliers(project, &SupplierQuery::default())? })
    }

    /// What is shown beside the questions of a step.
    ///
    /// # Errors
    /// What the file reports.
    pub fn strategy_facts(&self, project: EntityId, step: &Step) -> Result<StrategyFacts, Error> {
        let percent = self.state(project)?.pace().reach.percent;
        let states = LetterState::ALL.into_iter().filter(|state| state.went_out()).collect();
        let duplicates = match step.facts.contains(&Fact::Duplicates) {
            true => Some(u64::try_from(self.supplier_duplicates(project)?.len()).unwrap_or(u64::MAX)),
            false => None,
        };
        Ok(StrategyFacts {
            baseline: self.store().supplier_baseline(project, percent)?,
            adoption: self.adoption(project)?,
            letters: self.store().count_letters(project, &LetterQuery { states, ..LetterQuery::default() })?,
            duplicates,
        })
    }
}
