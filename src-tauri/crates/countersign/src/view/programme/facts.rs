//! What the workspace knows beside a step of the strategy, with the way to the room where it is worked on.

use domain::entity::State;
use domain::refusal::{Destination, Screen};
use domain::supplier::Enablement;
use domain::supplier::adoption::{FunnelRung, amounts, electronic, funnel, targeted};
use domain::supplier::strategy::{Fact, Step};
use serde::Serialize;
use ts_rs::TS;

use crate::view::adoption::{ChannelLine, adoption};
use crate::view::count;
use crate::workspace::StrategyFacts;

/// What is shown beside the questions of a step.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct ProgrammeFacts {
    /// What it shows, in order.
    pub facts: Vec<FactLine>,
    /// Suppliers by channel, where the step tells.
    pub channels: Vec<ChannelLine>,
    /// How many suppliers stand on each rung, where the step tells.
    pub rungs: Vec<FunnelRung>,
}

/// A fact.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
#[ts(optional_fields, rename = "ProgrammeFact")]
pub struct FactLine {
    /// What it is about.
    pub fact: Fact,
    /// The number; what channels and rungs come to stands in rows of their own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<u64>,
    /// Of how many.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub of: Option<u64>,
    /// Percent that the number is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub percent: Option<u8>,
    /// Where it is worked on.
    pub place: Destination,
}

/// What is shown beside the questions of a step.
pub fn facts(state: &State, step: &Step, known: &StrategyFacts) -> ProgrammeFacts {
    let tells = |fact| step.facts.contains(&fact);
    let channels = if tells(Fact::Channels) { adoption(state, &known.adoption).channels } else { Vec::new() };
    let rungs = if tells(Fact::Rungs) { funnel(&known.adoption.tallies) } else { Vec::new() };
    ProgrammeFacts {
        facts: step.facts.iter().map(|fact| line(state, *fact, known)).collect(),
        channels,
        rungs: rungs.into_iter().filter(|line| line.here > 0).collect(),
    }
}

fn line(state: &State, fact: Fact, known: &StrategyFacts) -> FactLine {
    let (baseline, tallies) = (&known.baseline, &known.adoption.tallies);
    let all = amounts(tallies, |_| true);
    let suppliers = |number: u64| (Some(number), Some(baseline.suppliers));
    let (number, of) = match fact {
        Fact::Suppliers => (Some(baseline.suppliers), None),
        Fact::Spend => (Some(all.spend), None),
        Fact::Invoices => (Some(all.invoices), None),
        Fact::Orders => (Some(baseline.orders), None),
        Fact::Pareto => (Some(baseline.busiest), Some(baseline.invoicing)),
        Fact::WithoutEmail => suppliers(baseline.without_email),
        Fact::WithoutTaxId => suppliers(baseline.without_tax_id),
        Fact::Duplicates => (known.duplicates, None),
        Fact::WithoutOrders => (Some(baseline.without_orders), Some(baseline.invoicing)),
        Fact::FirstWave => suppliers(baseline.first_wave),
        Fact::Channels | Fact::Rungs => (None, None),
        Fact::Told => {
            let told = amounts(tallies, |it| it.is_targeted() && it.highest >= Enablement::Notified);
            (Some(told.suppliers), Some(targeted(tallies).suppliers))
        }
        Fact::Letters => (Some(known.letters), None),
        Fact::Wordings => (Some(u64::from(count(state.letter_wordings.len()))), None),
        Fact::Paperless => (Some(electronic(tallies).invoices), Some(targeted(tallies).invoices)),
        Fact::WithoutWave => {
            let without = amounts(tallies, |it| it.is_targeted() && it.wave.is_none());
            (Some(without.suppliers), Some(targeted(tallies).suppliers))
        }
        Fact::Escalated => (Some(known.adoption.escalated), None),
    };
    let percent = (fact == Fact::Pareto).then_some(state.pace().reach.percent);
    FactLine { fact, count: number, of, percent, place: place(fact) }
}

/// The room where a fact is worked on.
fn place(fact: Fact) -> Destination {
    let (screen, part) = match fact {
        Fact::Duplicates => (Screen::Suppliers, Some("duplicates")),
        Fact::Told | Fact::Rungs | Fact::Paperless => (Screen::Adoption, None),
        Fact::Letters | Fact::Wordings => (Screen::Letters, None),
        Fact::WithoutWave | Fact::Escalated => (Screen::Waves, None),
        _ => (Screen::Suppliers, None),
    };
    Destination { screen, entity: None, part: part.map(str::to_owned), workstream: None }
}
