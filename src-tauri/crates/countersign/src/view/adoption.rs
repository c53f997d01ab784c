//! Adoption as its dashboard and its report show it: the funnel, what comes electronically, how long rungs take, and how the
//! waves burn up against their plan. Every number comes with what it was divided by.

use domain::entity::{Entity, State};
use domain::identity::EntityId;
use domain::supplier::adoption::{
    Amounts, Departure, FunnelRung, Metric, Milestone, Ratio, amounts, burned_up, electronic, funnel, median_days,
    milestone, planned, targeted,
};
use domain::supplier::pace::Reached;
use domain::supplier::{Channel, Enablement};
use domain::time::Date;
use serde::Serialize;
use ts_rs::TS;

use crate::workspace::Adoption;

/// How far the suppliers of a project have come together.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
#[ts(optional_fields)]
pub struct AdoptionView {
    /// The day of which this is.
    pub today: Date,
    /// How many suppliers there are.
    pub total: u64,
    /// All that are to be reached.
    pub targeted: Amounts,
    /// What comes electronically.
    pub electronic: Amounts,
    /// Percent of the invoices that should come without paper.
    pub target: u8,
    /// The invoices that come without paper, of those that are to be reached.
    pub paperless: Ratio,
    /// The wave after which the target is expected to be reached; absent where no wave gets there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target_after: Option<String>,
    /// When the programme is called a success.
    pub success: SuccessLine,
    /// What is measured, in the order in which it is shown.
    pub metrics: Vec<MetricLine>,
    /// The funnel.
    pub funnel: Vec<FunnelRung>,
    /// Suppliers that aren't to be reached; with the funnel they are all.
    pub left_out: u64,
    /// The channels that anything is to come on.
    pub channels: Vec<ChannelLine>,
    /// How long rungs take, where anybody left one.
    pub days: Vec<RungDays>,
    /// The waves against their plan; all suppliers first.
    pub burn_up: Vec<BurnUp>,
    /// Why suppliers left the ladder, rung by rung, the most frequent reason first.
    pub departures: Vec<Departure>,
    /// How many suppliers stand on a rung for too long.
    pub escalated: u64,
}

/// When so many of the invoices come electronically that the programme is called a success.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
#[ts(rename = "AdoptionSuccess", optional_fields)]
pub struct SuccessLine {
    /// Percent of the invoices.
    pub percent: u8,
    /// Whether that is so already.
    pub reached: bool,
    /// The wave after which it is expected; absent where it is so, or no wave gets there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after: Option<String>,
    /// The day on which it came so, or is expected to; absent where none is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub on: Option<Date>,
    /// Why that share, and where it comes from.
    pub text: String,
    /// Where the share comes from.
    pub source: String,
}

/// A number with what it was divided by.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(optional_fields)]
pub struct MetricLine {
    /// What is measured.
    pub metric: Metric,
    /// Numerator and denominator.
    pub ratio: Ratio,
    /// Tenths of a percent; absent where there is nothing to divide by.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub permille: Option<u64>,
}

/// A channel.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(rename = "AdoptionChannel")]
pub struct ChannelLine {
    /// The channel.
    pub channel: Channel,
    /// Whether it counts as electronic.
    pub electronic: bool,
    /// What is to come on it.
    pub targeted: Amounts,
    /// Those that are live by real documents.
    pub live: Amounts,
}

/// How long suppliers stood on a rung.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(optional_fields)]
pub struct RungDays {
    /// The rung.
    pub rung: Enablement,
    /// The median of the days.
    pub median: u32,
    /// How many left it.
    pub count: u64,
    /// Days after which somebody has to look, where no channel is named.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<u16>,
}

/// A wave, or all suppliers, against the plan.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
#[ts(optional_fields)]
pub struct BurnUp {
    /// The wave; absent for all suppliers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wave: Option<EntityId>,
    /// Its name; empty for all suppliers.
    pub name: String,
    /// What is planned, by the day on which it should be there.
    pub plan: Vec<BurnPoint>,
    /// What is live, by the day on which it became so.
    pub actual: Vec<BurnPoint>,
    /// What is planned in the end, those waves too that have no day.
    pub planned: Amounts,
    /// What is live now.
    pub live: Amounts,
}

/// A day of a burn-up.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, TS)]
pub struct BurnPoint {
    /// The day.
    pub on: Date,
    /// What is there from then on.
    pub amounts: Amounts,
}

/// How far the suppliers of a project have come together.
pub fn adoption(state: &State, adoption: &Adoption) -> AdoptionView {
    let tallies = &adoption.tallies;
    let (targeted, electronic) = (targeted(tallies), electronic(tallies));
    let target = state.paperless_target();
    let metric = |metric: Metric| {
        let ratio = metric.of(tallies, adoption.bounced);
        MetricLine { metric, ratio, permille: ratio.permille() }
    };
    let channel = |channel: Channel| ChannelLine {
        channel,
        electronic: channel.is_electronic(),
        targeted: amounts(tallies, |it| it.is_targeted() && it.channel == Some(channel)),
        live: amounts(tallies, |it| it.is_targeted() && it.channel == Some(channel) && it.transacting.is_live()),
    };
    let days = |rung: Enablement| {
        let (median, count) = median_days(&adoption.stays, rung)?;
        Some(RungDays { rung, median, count, limit: state.pace().limit(rung, None) })
    };
    let paperless = Ratio { part: electronic.invoices, whole: targeted.invoices };
    AdoptionView {
        today: adoption.today,
        total: amounts(tallies, |_| true).suppliers,
        targeted,
        electronic,
        target,
        paperless,
        target_after: target_after(state, adoption, target),
        success: success(state, adoption),
        metrics: Metric::ALL.into_iter().map(metric).collect(),
        funnel: funnel(tallies),
        left_out: amounts(tallies, |it| !it.is_targeted()).suppliers,
        channels: Channel::ALL.into_iter().map(channel).filter(|line| line.targeted.suppliers > 0).collect(),
        days: Enablement::ALL.into_iter().filter_map(days).collect(),
        burn_up: burn_up(state, adoption),
        departures: adoption.departures.clone(),
        escalated: adoption.escalated,
    }
}

/// The wave after which so many percent of the invoices are expected to come without paper.
fn target_after(state: &State, adoption: &Adoption, target: u8) -> Option<String> {
    match reached_when(state, adoption, target) {
        Milestone::Expected { after, .. } => Some(state.name_of(after)),
        Milestone::Reached { .. } | Milestone::Never => None,
    }
}

fn success(state: &State, adoption: &Adoption) -> SuccessLine {
    let Reached { percent, origin } = state.pace().success.clone();
    let (reached, after, on) = match reached_when(state, adoption, percent) {
        Milestone::Reached { on } => (true, None, on),
        Milestone::Expected { after, on } => (false, Some(state.name_of(after)), on),
        Milestone::Never => (false, None, None),
    };
    SuccessLine { percent, reached, after, on, text: origin.text, source: origin.source }
}

fn reached_when(state: &State, adoption: &Adoption, percent: u8) -> Milestone {
    let waves: Vec<_> = state.waves_in_order().iter().map(|wave| (wave.id(), wave.days.go_live)).collect();
    milestone(&adoption.tallies, &adoption.became, &waves, state.pace(), percent)
}

/// All suppliers and each wave against the plan: what each is expected to bring by its go-live.
fn burn_up(state: &State, adoption: &Adoption) -> Vec<BurnUp> {
    let points = |days: Vec<(Date, Amounts)>| -> Vec<BurnPoint> {
        days.into_iter().map(|(on, amounts)| BurnPoint { on, amounts }).collect()
    };
    let mut all: Vec<(Date, Amounts)> = Vec::new();
    let mut planned_in_all = Amounts::default();
    let mut lines = Vec::new();
    for wave in state.waves_in_order() {
        let planned = planned(&adoption.tallies, wave.id(), state.pace());
        planned_in_all += planned;
        let day = wave.days.go_live.map(|day| (day, planned));
        all.extend(day);
        lines.push(BurnUp {
            wave: Some(wave.head.id),
            name: wave.name.clone(),
            plan: points(day.into_iter().collect()),
            actual: points(burned_up(&adoption.became, Some(wave.id()))),
            planned,
            live: amounts(&adoption.tallies, |it| it.wave == Some(wave.id()) && it.is_electronic()),
        });
    }
    all.sort_by_key(|(day, _)| *day);
    let mut sum = Amounts::default();
    let summed = all.into_iter().map(|(day, amounts)| {
        sum += amounts;
        (day, sum)
    });
    let whole = BurnUp {
        wave: None,
        name: String::new(),
        plan: points(summed.collect()),
        actual: points(burned_up(&adoption.became, None)),
        planned: planned_in_all,
        live: electronic(&adoption.tallies),
    };
    std::iter::once(whole).chain(lines).collect()
}
