//! Adoption: how far the suppliers have come together, how much of what is bought comes electronically, and what the waves are
//! expected to add. It is computed from counts that the workspace file gives, never from the suppliers one by one.

use std::collections::BTreeMap;
use std::ops::AddAssign;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::pace::Pace;
use super::wave::Wave;
use super::{Channel, Enablement, Segment, Transacting};
use crate::entity::State;
use crate::identity::Id;
use crate::time::Date;

#[cfg(test)]
mod tests;

/// Suppliers, and what is bought from them in twelve months.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize, JsonSchema, TS)]
#[ts(rename = "SupplierAmounts")]
pub struct Amounts {
    /// How many suppliers.
    pub suppliers: u64,
    /// Spend, in whole units of the project's currency.
    pub spend: u64,
    /// Invoices.
    pub invoices: u64,
}

/// Suppliers that stand alike.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Tally {
    /// Their wave.
    pub wave: Option<Id<Wave>>,
    /// Their segment; absent where they aren't brought on board.
    pub segment: Option<Segment>,
    /// Their channel.
    pub channel: Option<Channel>,
    /// Where they stand.
    pub enablement: Enablement,
    /// Whether documents go to and fro.
    pub transacting: Transacting,
    /// The highest rung of the ladder that they ever came to.
    pub highest: Enablement,
    /// How many, and what is bought from them.
    pub amounts: Amounts,
}

/// A part of a whole.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, TS)]
#[ts(rename = "SupplierRatio")]
pub struct Ratio {
    /// The numerator.
    pub part: u64,
    /// The denominator.
    pub whole: u64,
}

/// What is measured of a programme.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename = "AdoptionMetric")]
pub enum Metric {
    /// Live suppliers on electronic channels, of those in scope.
    SuppliersElectronic,
    /// Spend with them.
    SpendElectronic,
    /// Invoices from them.
    InvoicesElectronic,
    /// Suppliers in scope, of all.
    InScope,
    /// Those that answered, of those that were written to.
    Response,
    /// Those that agreed on a channel, of those that were written to.
    Commitment,
    /// Those that are registered or connected, of those that were written to.
    Enrolment,
    /// Those that are live, of those in scope.
    Live,
    /// Those that declined or can't be reached, of those that were written to.
    FallOut,
    /// Those whose letter came back and who have no other address since, of those to whom one went out.
    Bounced,
}

/// A rung of the funnel.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(rename = "FunnelRung")]
pub struct FunnelRung {
    /// The rung.
    pub rung: Enablement,
    /// Suppliers in scope that stand on it.
    pub here: u64,
    /// Those that ever came to it or higher; nothing for rungs that lead off the ladder.
    pub reached: u64,
}

/// What is expected after a wave.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ForecastStep {
    /// The wave.
    pub wave: Id<Wave>,
    /// What it is expected to add: its share of those that aren't live yet.
    pub adds: Amounts,
    /// Those that it could add.
    pub could: Amounts,
    /// What is expected to be electronic then.
    pub after: Amounts,
}

/// Suppliers of a wave that became live on a day.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct BecameLive {
    /// Their wave.
    pub wave: Option<Id<Wave>>,
    /// The day.
    pub on: Date,
    /// How many, and what is bought from them.
    pub amounts: Amounts,
}

/// Days that suppliers stood on a rung before they left it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Stay {
    /// The rung.
    pub rung: Enablement,
    /// Days.
    pub days: u32,
    /// How many suppliers stood there for so long.
    pub count: u64,
}

/// Suppliers that left the ladder for one reason.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
#[ts(rename = "SupplierDeparture")]
pub struct Departure {
    /// Where they stand: declined, unreachable or on hold.
    pub rung: Enablement,
    /// The reason, as it was said; empty where none was.
    pub reason: String,
    /// How many, and what is bought from them.
    pub amounts: Amounts,
}

/// When a share of the invoices comes electronically.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Milestone {
    /// It does.
    Reached {
        /// The day on which the share was reached; absent where suppliers that became live are known by no day.
        on: Option<Date>,
    },
    /// It is expected after a wave.
    Expected {
        /// The wave.
        after: Id<Wave>,
        /// The last go-live of this wave and those before it; absent where any of them has none.
        on: Option<Date>,
    },
    /// No wave gets there.
    Never,
}

impl AddAssign for Amounts {
    fn add_assign(&mut self, other: Self) {
        self.suppliers += other.suppliers;
        self.spend = self.spend.saturating_add(other.spend);
        self.invoices = self.invoices.saturating_add(other.invoices);
    }
}

impl std::iter::Sum for Amounts {
    fn sum<I: Iterator<Item = Self>>(all: I) -> Self {
        all.fold(Self::default(), |mut sum, one| {
            sum += one;
            sum
        })
    }
}

impl Amounts {
    /// So many percent of it, rounded down: nobody promises a part of a supplier.
    #[must_use]
    pub fn percent(self, percent: u8) -> Self {
        let part = |number: u64| {
            let part = u128::from(number) * u128::from(percent.min(100)) / 100;
            u64::try_from(part).unwrap_or(u64::MAX)
        };
        Self { suppliers: part(self.suppliers), spend: part(self.spend), invoices: part(self.invoices) }
    }
}

impl Tally {
    /// Whether they are brought on board: they are counted as what is to be reached. Those that declined still send invoices.
    pub fn is_targeted(&self) -> bool {
        self.segment.is_some() && self.enablement != Enablement::OutOfScope
    }

    /// Whether real documents come from them electronically.
    pub fn is_electronic(&self) -> bool {
        self.is_targeted() && self.transacting.is_live() && self.channel.is_some_and(Channel::is_electronic)
    }

    /// Whether a wave can still make them live on an electronic channel.
    fn is_expected(&self) -> bool {
        let has_left = matches!(self.enablement, Enablement::Declined | Enablement::Unreachable);
        let is_electronic = self.channel.is_some_and(Channel::is_electronic);
        self.is_targeted() && is_electronic && !has_left && !self.transacting.is_live()
    }

    /// Whether they ever came to a rung.
    fn reached(&self, rung: Enablement) -> bool {
        self.is_targeted() && self.highest >= rung
    }
}

impl Ratio {
    /// Tenths of a percent; nothing of nothing.
    pub fn permille(self) -> Option<u64> {
        let part = u128::from(self.part) * 1000;
        part.checked_div(u128::from(self.whole)).and_then(|share| u64::try_from(share).ok())
    }
}

impl Metric {
    /// Every metric, in the order in which they are shown.
    pub const ALL: [Self; 10] = [
        Self::InvoicesElectronic,
        Self::SpendElectronic,
        Self::SuppliersElectronic,
        Self::InScope,
        Self::Response,
        Self::Commitment,
        Self::Enrolment,
        Self::Live,
        Self::FallOut,
        Self::Bounced,
    ];

    /// Its name in messages.
    pub const fn name(self) -> &'static str {
        match self {
            Self::SuppliersElectronic => "suppliers-electronic",
            Self::SpendElectronic => "spend-electronic",
            Self::InvoicesElectronic => "invoices-electronic",
            Self::InScope => "in-scope",
            Self::Response => "response",
            Self::Commitment => "commitment",
            Self::Enrolment => "enrolment",
            Self::Live => "live",
            Self::FallOut => "fall-out",
            Self::Bounced => "bounced",
        }
    }

    /// What it comes to; `bounced` is what the letters say of addresses.
    pub fn of(self, tallies: &[Tally], bounced: Ratio) -> Ratio {
        let count = |holds: &dyn Fn(&Tally) -> bool| amounts(tallies, holds).suppliers;
        let notified = || count(&|it| it.reached(Enablement::Notified));
        let of_notified = |rung: Enablement| Ratio { part: count(&|it| it.reached(rung)), whole: notified() };
        let (scope, electronic) = (targeted(tallies), electronic(tallies));
        match self {
            Self::SuppliersElectronic => Ratio { part: electronic.suppliers, whole: scope.suppliers },
            Self::SpendElectronic => Ratio { part: electronic.spend, whole: scope.spend },
            Self::InvoicesElectronic => Ratio { part: electronic.invoices, whole: scope.invoices },
            Self::InScope => Ratio { part: scope.suppliers, whole: count(&|_| true) },
            Self::Response => of_notified(Enablement::Responded),
            Self::Commitment => of_notified(Enablement::Committed),
            Self::Enrolment => of_notified(Enablement::Connected),
            Self::Live => {
                Ratio { part: count(&|it| it.is_targeted() && it.transacting.is_live()), whole: scope.suppliers }
            }
            Self::FallOut => {
                let left = |it: &Tally| matches!(it.enablement, Enablement::Declined | Enablement::Unreachable);
                Ratio { part: count(&|it| it.reached(Enablement::Notified) && left(it)), whole: notified() }
            }
            Self::Bounced => bounced,
        }
    }
}

/// The sum of those of which something holds.
pub fn amounts(tallies: &[Tally], holds: impl Fn(&Tally) -> bool) -> Amounts {
    tallies.iter().filter(|tally| holds(tally)).map(|tally| tally.amounts).sum()
}

/// All that are to be reached.
pub fn targeted(tallies: &[Tally]) -> Amounts {
    amounts(tallies, Tally::is_targeted)
}

/// What comes electronically today.
pub fn electronic(tallies: &[Tally]) -> Amounts {
    amounts(tallies, Tally::is_electronic)
}

/// How many that are to be reached stand on each rung, and how many ever came to it. With those that aren't targeted the
/// counts of `here` are all suppliers.
pub fn funnel(tallies: &[Tally]) -> Vec<FunnelRung> {
    let rung = |rung: Enablement| FunnelRung {
        rung,
        here: amounts(tallies, |it| it.is_targeted() && it.enablement == rung).suppliers,
        reached: if rung.is_off() { 0 } else { amounts(tallies, |it| it.reached(rung)).suppliers },
    };
    Enablement::ALL.into_iter().filter(|it| *it != Enablement::OutOfScope).map(rung).collect()
}

/// What each wave could add and is expected to, and what comes electronically after it: those that are live today, and of the
/// others in this wave and those before it the percentage of their segment that is expected.
pub fn forecast(tallies: &[Tally], waves: &[Id<Wave>], pace: &Pace) -> Vec<ForecastStep> {
    let mut after = electronic(tallies);
    let step = |wave: &Id<Wave>| {
        let of = |segment: Segment| {
            amounts(tallies, |it| it.wave == Some(*wave) && it.segment == Some(segment) && it.is_expected())
        };
        let both = [Segment::HighTouch, Segment::LowTouch];
        let adds: Amounts = both.into_iter().map(|segment| of(segment).percent(pace.expects(segment))).sum();
        after += adds;
        ForecastStep { wave: *wave, adds, could: both.into_iter().map(of).sum(), after }
    };
    waves.iter().map(step).collect()
}

/// When so many percent of the invoices come electronically: today, or after one of the waves, which are given with their
/// go-lives in the order in which they begin.
pub fn milestone(
    tallies: &[Tally],
    became: &[BecameLive],
    waves: &[(Id<Wave>, Option<Date>)],
    pace: &Pace,
    percent: u8,
) -> Milestone {
    let whole = u128::from(targeted(tallies).invoices);
    let is_there = |invoices: u64| whole > 0 && u128::from(invoices) * 100 >= whole * u128::from(percent);
    if is_there(electronic(tallies).invoices) {
        let days = burned_up(became, None);
        return Milestone::Reached { on: days.into_iter().find(|(_, sum)| is_there(sum.invoices)).map(|(on, _)| on) };
    }
    let ids: Vec<Id<Wave>> = waves.iter().map(|(wave, _)| *wave).collect();
    let steps = forecast(tallies, &ids, pace);
    let Some(place) = steps.iter().position(|step| is_there(step.after.invoices)) else { return Milestone::Never };
    // A wave that adds nothing needn't have happened.
    let needed = waves.iter().zip(&steps).take(place + 1).filter(|(_, step)| step.adds.invoices > 0);
    let days: Option<Vec<Date>> = needed.map(|((_, day), _)| *day).collect();
    Milestone::Expected { after: steps[place].wave, on: days.and_then(|days| days.into_iter().max()) }
}

/// The reasons for which suppliers left the ladder, added up where they say the same but for case and white space: rung by
/// rung, the most frequent first. A reason is spelled as the first of them spells it.
pub fn by_reason(each: impl IntoIterator<Item = Departure>) -> Vec<Departure> {
    let mut found: Vec<Departure> = Vec::new();
    let mut places: BTreeMap<(Enablement, String), usize> = BTreeMap::new();
    for one in each {
        let words: Vec<&str> = one.reason.split_whitespace().collect();
        let reason = words.join(" ");
        let place = *places.entry((one.rung, reason.to_lowercase())).or_insert(found.len());
        match found.get_mut(place) {
            Some(known) => known.amounts += one.amounts,
            None => found.push(Departure { reason, ..one }),
        }
    }
    found.sort_by(|one, other| {
        let key = |it: &Departure| (it.rung, std::cmp::Reverse(it.amounts.suppliers));
        key(one).cmp(&key(other)).then_with(|| one.reason.cmp(&other.reason))
    });
    found
}

/// What a wave is planned to bring to electronic channels by its go-live: of all its suppliers on them, whatever became of
/// them, the percentage of their segment that is expected.
pub fn planned(tallies: &[Tally], wave: Id<Wave>, pace: &Pace) -> Amounts {
    let of = |segment: Segment| {
        amounts(tallies, |it| {
            let is_electronic = it.channel.is_some_and(Channel::is_electronic);
            it.wave == Some(wave) && it.segment == Some(segment) && is_electronic
        })
    };
    [Segment::HighTouch, Segment::LowTouch].into_iter().map(|segment| of(segment).percent(pace.expects(segment))).sum()
}

/// Those that are live, by day and added up: the days on which any became so.
pub fn burned_up(became: &[BecameLive], wave: Option<Id<Wave>>) -> Vec<(Date, Amounts)> {
    let mut days: BTreeMap<Date, Amounts> = BTreeMap::new();
    for one in became.iter().filter(|one| wave.is_none_or(|wave| one.wave == Some(wave))) {
        *days.entry(one.on).or_default() += one.amounts;
    }
    let mut sum = Amounts::default();
    let add = |(day, amounts)| {
        sum += amounts;
        (day, sum)
    };
    days.into_iter().map(add).collect()
}

/// The median of the days that suppliers stood on a rung before they left it; of an even number the lower of the middle two.
pub fn median_days(stays: &[Stay], rung: Enablement) -> Option<(u32, u64)> {
    let mut of_rung: Vec<_> =
        stays.iter().filter(|stay| stay.rung == rung).map(|stay| (stay.days, stay.count)).collect();
    of_rung.sort_unstable();
    let all: u64 = of_rung.iter().map(|(_, count)| count).sum();
    let mut passed = 0;
    let middle = of_rung.into_iter().find(|(_, count)| {
        passed += count;
        passed * 2 >= all
    });
    middle.map(|(days, _)| (days, all))
}

impl State {
    /// The waves, in the order in which they begin; those without a day last, as they were made.
    pub fn waves_in_order(&self) -> Vec<&Wave> {
        let mut waves: Vec<&Wave> = self.waves.iter().collect();
        waves.sort_by_key(|wave| {
            let begins = wave.days.begins();
            (begins.is_none(), begins, wave.reference.len(), &wave.reference)
        });
        waves
    }
}
