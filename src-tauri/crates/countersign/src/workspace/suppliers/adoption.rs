//! Adoption and waves: the counts that dashboards, forecasts and the report are made of, and what a plan would make.

use domain::entity::State;
use domain::identity::{EntityId, Ref};
use domain::supplier::adoption::{BecameLive, Departure, Ratio, Stay, Tally, by_reason};
use domain::supplier::wave::Wave;
use domain::supplier::wave::plan::{Plan, PlanWaves, PlannedWave, plan};
use domain::time::Date;
use store::SupplierQuery;

use super::Workspace;
use crate::error::Error;

/// What is known of how far the suppliers of a project have come together.
#[derive(Clone, PartialEq, Debug)]
pub struct Adoption {
    /// How many stand alike.
    pub tallies: Vec<Tally>,
    /// When those that are live became so.
    pub became: Vec<BecameLive>,
    /// How long they stood on each rung.
    pub stays: Vec<Stay>,
    /// Why suppliers left the ladder.
    pub departures: Vec<Departure>,
    /// Those whose letter came back, of those who were written to.
    pub bounced: Ratio,
    /// How many stand on a rung for too long.
    pub escalated: u64,
    /// The day of which all of this is.
    pub today: Date,
}

/// What planning would make, with what each wave would be called and who would be in it.
#[derive(Clone, PartialEq, Debug)]
pub struct WaveProposal {
    /// The plan.
    pub plan: Plan,
    /// Its waves, with their names.
    pub waves: Vec<ProposedWave>,
}

/// A wave as it would be made.
#[derive(Clone, PartialEq, Debug)]
pub struct ProposedWave {
    /// Its name.
    pub name: String,
    /// What it holds.
    pub planned: PlannedWave,
    /// Its first suppliers, by name.
    pub first: Vec<String>,
}

/// So many suppliers of a proposed wave are named.
const NAMED: usize = 8;

impl Workspace {
    /// How far the suppliers of a project have come together.
    ///
    /// # Errors
    /// What the file reports.
    pub fn adoption(&self, project: EntityId) -> Result<Adoption, Error> {
        let today = self.today(&self.state(project)?);
        self.adoption_on(project, today)
    }

    /// The same as it was called late or not on a day.
    ///
    /// # Errors
    /// What the file reports.
    pub fn adoption_on(&self, project: EntityId, today: Date) -> Result<Adoption, Error> {
        let state = self.state(project)?;
        let overdue = state.pace().overdue(today);
        let late = SupplierQuery { overdue, ..SupplierQuery::default() };
        // A programme that lets suppliers stand anywhere has none that stand too long.
        let escalated = if late.overdue.is_empty() { 0 } else { self.store().count_suppliers(project, &late)? };
        Ok(Adoption {
            tallies: self.store().supplier_tallies(project)?,
            became: self.store().suppliers_became_live(project)?,
            stays: self.store().supplier_stays(project)?,
            departures: by_reason(self.store().supplier_departures(project)?),
            bounced: self.store().suppliers_bounced(project)?,
            escalated,
            today,
        })
    }

    /// What planning waves would make. Nothing is changed.
    ///
    /// # Errors
    /// What keeps anything from being planned, and what the file reports.
    pub fn propose_waves(&self, project: EntityId, asked: &PlanWaves) -> Result<WaveProposal, Error> {
        let state = self.state(project)?;
        if let Some(problem) = asked.problem() {
            return Err(Error::rule(problem));
        }
        let candidates = self.store().wave_candidates(project)?;
        let plan = plan(&candidates, asked, state.pace(), !state.waves.is_empty());
        let names = asked.names(&plan, |name| state.waves.iter().any(|wave| wave.name == name));
        let mut waves = Vec::new();
        for (planned, name) in plan.waves.iter().cloned().zip(names) {
            let ids: Vec<String> = planned.suppliers.iter().take(NAMED).map(|it| it.id.to_string()).collect();
            let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
            let mut named = State::default();
            self.load_suppliers(&mut named, project, Some(&ids))?;
            let first = planned.suppliers.iter().take(NAMED).map(|it| named.name_of(it.id)).collect();
            waves.push(ProposedWave { name, planned, first });
        }
        Ok(WaveProposal { plan, waves })
    }

    /// The ids of the suppliers in a wave; none where there is no such wave.
    pub(super) fn names_of_wave(&self, state: &State, project: EntityId, wave: &str) -> Result<Vec<String>, Error> {
        let Ok(wave) = state.find(&Ref::<Wave>::new(wave)) else { return Ok(Vec::new()) };
        let inside = SupplierQuery { waves: vec![wave.head.id.to_string()], ..SupplierQuery::default() };
        let (_, suppliers) = self.store().suppliers(project, &inside, 0, u32::MAX)?;
        Ok(suppliers.into_iter().map(|supplier| supplier.head.id.to_string()).collect())
    }
}
