//! The waves as their room shows them: what each holds and can take, when it happens, and what it is expected to bring.

use domain::entity::{Entity, State};
use domain::identity::EntityId;
use domain::supplier::adoption::{Amounts, Ratio, Tally, amounts, electronic, forecast, targeted};
use domain::supplier::pace::Pace;
use domain::supplier::wave::plan::{LeftOut, Why};
use domain::supplier::wave::{Wave, WaveDays};
use domain::supplier::{Channel, Segment};
use serde::Serialize;
use ts_rs::TS;

use crate::workspace::{Adoption, WaveProposal};

/// The waves of a project.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct WavesView {
    /// The waves, in the order in which they begin.
    pub waves: Vec<WaveLine>,
    /// Suppliers that are to be reached and in no wave.
    pub without: WaveLoad,
    /// All that are to be reached.
    pub targeted: Amounts,
    /// What comes electronically today.
    pub electronic: Amounts,
    /// How many suppliers stand on a rung for too long.
    pub escalated: u64,
    /// The pace that holds, with its sources.
    pub pace: Pace,
}

/// A wave.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
#[ts(optional_fields)]
pub struct WaveLine {
    /// Its id.
    pub id: EntityId,
    /// `WAV-01`.
    pub reference: String,
    /// Its name.
    pub name: String,
    /// Who answers for it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner: Option<EntityId>,
    /// Their name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner_name: Option<String>,
    /// Its days.
    pub days: WaveDays,
    /// What else is to be known.
    pub note: String,
    /// What it holds.
    pub load: WaveLoad,
    /// High-touch suppliers that it can take.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub high_touch_capacity: Option<u32>,
    /// Low-touch suppliers that it can take.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub low_touch_capacity: Option<u32>,
    /// Whether it holds more high-touch suppliers than it can take.
    pub high_touch_over: bool,
    /// Whether it holds more low-touch suppliers than it can take.
    pub low_touch_over: bool,
    /// Those that are live by real documents on electronic channels.
    pub live: Amounts,
    /// Those of the others that could still come.
    pub could: Amounts,
    /// Those that are expected of them.
    pub adds: Amounts,
    /// What is expected to come electronically after it.
    pub after: WaveCoverage,
}

/// What a wave holds.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, TS)]
pub struct WaveLoad {
    /// All of it.
    pub all: Amounts,
    /// High-touch suppliers.
    pub high_touch: u64,
    /// Low-touch suppliers.
    pub low_touch: u64,
    /// By channel, the most first.
    pub channels: Vec<ChannelCount>,
}

/// Suppliers of a channel.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, TS)]
pub struct ChannelCount {
    /// The channel.
    pub channel: Channel,
    /// How many.
    pub count: u64,
}

/// Shares that come electronically.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, TS)]
pub struct WaveCoverage {
    /// Of the suppliers.
    pub suppliers: Ratio,
    /// Of the spend.
    pub spend: Ratio,
    /// Of the invoices.
    pub invoices: Ratio,
}

/// What planning waves would make.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct WavePlanView {
    /// The waves.
    pub waves: Vec<ProposedLine>,
    /// Who would be in none, and why.
    pub left_out: Vec<LeftOutLine>,
    /// High-touch suppliers that a wave holds.
    pub high_touch: u32,
    /// Low-touch suppliers that a wave holds.
    pub low_touch: u32,
    /// Percent of the invoices that were to be reached.
    pub percent: u8,
    /// Invoices that are reached then, of all in scope.
    pub reached: Ratio,
}

/// A wave as it would be made.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct ProposedLine {
    /// Its name.
    pub name: String,
    /// What it is for.
    pub why: Why,
    /// Its days.
    pub days: WaveDays,
    /// What it would hold.
    pub load: WaveLoad,
    /// Its countries by their codes, in the order in which they are taken.
    pub countries: Vec<String>,
    /// Its first suppliers, by name.
    pub first: Vec<String>,
}

/// Suppliers that a plan leaves out.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, TS)]
pub struct LeftOutLine {
    /// Why.
    pub why: LeftOut,
    /// How many.
    pub count: u64,
}

/// The waves of a project.
pub fn waves(state: &State, adoption: &Adoption) -> WavesView {
    let tallies = &adoption.tallies;
    let ordered = state.waves_in_order();
    let ids: Vec<_> = ordered.iter().map(|wave| wave.id()).collect();
    let targeted = targeted(tallies);
    let steps = forecast(tallies, &ids, state.pace());
    let line = |(wave, step): (&&Wave, &domain::supplier::adoption::ForecastStep)| {
        let load = load(tallies, |it| it.wave == Some(wave.id()));
        let over = |count: u64, capacity: Option<u32>| capacity.is_some_and(|capacity| count > u64::from(capacity));
        WaveLine {
            id: wave.head.id,
            reference: wave.reference.clone(),
            name: wave.name.clone(),
            owner: wave.owner.map(|owner| owner.0),
            owner_name: wave.owner.map(|owner| state.name_of(owner)),
            days: wave.days,
            note: wave.note.clone(),
            high_touch_over: over(load.high_touch, wave.high_touch_capacity),
            low_touch_over: over(load.low_touch, wave.low_touch_capacity),
            load,
            high_touch_capacity: wave.high_touch_capacity,
            low_touch_capacity: wave.low_touch_capacity,
            live: amounts(tallies, |it| it.wave == Some(wave.id()) && it.is_electronic()),
            could: step.could,
            adds: step.adds,
            after: coverage(step.after, targeted),
        }
    };
    WavesView {
        waves: ordered.iter().zip(&steps).map(line).collect(),
        without: load(tallies, |it| it.wave.is_none() && it.is_targeted()),
        targeted,
        electronic: electronic(tallies),
        escalated: adoption.escalated,
        pace: state.pace().clone(),
    }
}

/// Shares of what is to be reached.
pub fn coverage(part: Amounts, whole: Amounts) -> WaveCoverage {
    WaveCoverage {
        suppliers: Ratio { part: part.suppliers, whole: whole.suppliers },
        spend: Ratio { part: part.spend, whole: whole.spend },
        invoices: Ratio { part: part.invoices, whole: whole.invoices },
    }
}

fn load(tallies: &[Tally], holds: impl Fn(&Tally) -> bool) -> WaveLoad {
    let of = |segment| amounts(tallies, |it| holds(it) && it.segment == Some(segment)).suppliers;
    let channels = Channel::ALL.into_iter().map(|channel| ChannelCount {
        channel,
        count: amounts(tallies, |it| holds(it) && it.channel == Some(channel)).suppliers,
    });
    let mut channels: Vec<_> = channels.filter(|line| line.count > 0).collect();
    channels.sort_by_key(|line| std::cmp::Reverse(line.count));
    WaveLoad {
        all: amounts(tallies, &holds),
        high_touch: of(Segment::HighTouch),
        low_touch: of(Segment::LowTouch),
        channels,
    }
}

/// What planning would make.
pub fn wave_plan(proposal: &WaveProposal) -> WavePlanView {
    let line = |wave: &crate::workspace::ProposedWave| {
        let suppliers = &wave.planned.suppliers;
        let of = |segment| suppliers.iter().filter(|it| it.segment == Some(segment)).count() as u64;
        let channels = Channel::ALL.into_iter().map(|channel| ChannelCount {
            channel,
            count: suppliers.iter().filter(|it| it.channel == Some(channel)).count() as u64,
        });
        let mut channels: Vec<_> = channels.filter(|line| line.count > 0).collect();
        channels.sort_by_key(|line| std::cmp::Reverse(line.count));
        let mut countries: Vec<String> = Vec::new();
        for supplier in suppliers {
            if !countries.contains(&supplier.country) {
                countries.push(supplier.country.clone());
            }
        }
        ProposedLine {
            name: wave.name.clone(),
            why: wave.planned.why,
            days: wave.planned.days,
            load: WaveLoad {
                all: suppliers.iter().map(|it| Amounts { suppliers: 1, spend: it.spend, invoices: it.invoices }).sum(),
                high_touch: of(Segment::HighTouch),
                low_touch: of(Segment::LowTouch),
                channels,
            },
            countries,
            first: wave.first.clone(),
        }
    };
    let plan = &proposal.plan;
    WavePlanView {
        waves: proposal.waves.iter().map(line).collect(),
        left_out: plan.left_out.iter().map(|(why, count)| LeftOutLine { why: *why, count: *count }).collect(),
        high_touch: plan.high_touch,
        low_touch: plan.low_touch,
        percent: plan.percent,
        reached: Ratio { part: plan.reached, whole: plan.invoices },
    }
}
