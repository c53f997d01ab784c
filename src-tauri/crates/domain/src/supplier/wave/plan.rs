//! Planning waves: which suppliers come on board together, in which order, and why. The same suppliers always give the same
//! plan. The order is that of practice: a pilot with one supplier a channel; then those that must work on the day of the
//! go-live; then those that send most of the invoices, until the share that is to be reached first is reached. A wave holds no
//! more than those who do it can take, and countries and languages stay together.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::command::held;
use super::{PREFIX, Wave, WaveDays};
use crate::command::Rule;
use crate::draft::{Draft, Outcome};
use crate::entity::Entity as _;
use crate::identity::Id;
use crate::message::Message;
use crate::refusal::Refusal;
use crate::supplier::pace::Pace;
use crate::supplier::{Channel, Enablement, Segment, Supplier};
use crate::time::Date;

/// A pilot has so many suppliers, where there are so many: fewer prove nothing (practice: 3 to 5).
const LEAST_OF_A_PILOT: usize = 3;
/// Weeks from one wave to the next, where nobody says otherwise.
const WEEKS_BETWEEN: u16 = 4;
/// The customer's own people are told so many days before the first letter (practice: one to two days).
const NOTICE_DAYS: i32 = 2;
/// Days from the first letter to the first test.
const DAYS_TO_TESTS: i32 = 14;
/// Days from the last test to the go-live.
const DAYS_TO_GO_LIVE: i32 = 7;
/// Days from the go-live to the end of the old channel.
const DAYS_TO_DEADLINE: i32 = 28;

/// Makes waves of the suppliers that are in none, and puts them in.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(optional_fields, rename = "WavePlan")]
pub struct PlanWaves {
    /// People who take high-touch suppliers on board; one where absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enablers: Option<u32>,
    /// Low-touch suppliers of a wave; the programme's capacity where absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub low_touch: Option<u32>,
    /// Suppliers of the pilot; the programme's number where absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pilot: Option<u32>,
    /// Percent of the invoices that waves reach; the programme's share where absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub percent: Option<u8>,
    /// The day on which the first letters of the first wave go out; no days are planned where absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub begins: Option<Date>,
    /// Weeks from one wave to the next; four where absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub weeks: Option<u16>,
    /// What the pilot is called.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pilot_name: Option<String>,
    /// What a wave is called; its number follows.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wave_name: Option<String>,
}

/// What planning looks at of a supplier.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Candidate {
    /// The supplier.
    pub id: Id<Supplier>,
    /// Country by its code.
    pub country: String,
    /// Language in which it is written to.
    pub language: String,
    /// The channel.
    pub channel: Option<Channel>,
    /// The segment; absent where it isn't brought on board.
    pub segment: Option<Segment>,
    /// Whether it must work on the day of the go-live.
    pub first_wave: bool,
    /// Whether an address is known.
    pub reachable: bool,
    /// How far it has come.
    pub enablement: Enablement,
    /// The wave in which it is.
    pub wave: Option<Id<Wave>>,
    /// Invoices of twelve months.
    pub invoices: u64,
    /// Spend of twelve months.
    pub spend: u64,
}

/// What a wave is for.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename = "WaveReason")]
pub enum Why {
    /// One supplier a channel, to learn from.
    Pilot,
    /// What must work on the day of the go-live.
    FirstWave,
    /// Most of the invoices, the largest senders first.
    Volume,
}

/// Why a supplier is in no wave of a plan.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename = "WaveLeftOut")]
pub enum LeftOut {
    /// The rules leave it out: it is inactive, or can't be asked to change.
    Segmentation,
    /// It declined, is out of scope, on hold or can't be reached.
    OffTheLadder,
    /// It is enabled already.
    Enabled,
    /// It is in a wave already.
    InAWave,
    /// The share of invoices is reached without it.
    BeyondTheShare,
}

/// A wave of a plan.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PlannedWave {
    /// What it is for.
    pub why: Why,
    /// Its suppliers, in the order in which they were taken.
    pub suppliers: Vec<Candidate>,
    /// Its days.
    pub days: WaveDays,
}

/// What planning comes to.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Plan {
    /// The waves, in order.
    pub waves: Vec<PlannedWave>,
    /// How many suppliers are in none of them, by reason.
    pub left_out: BTreeMap<LeftOut, u64>,
    /// High-touch suppliers that a wave holds.
    pub high_touch: u32,
    /// Low-touch suppliers that a wave holds.
    pub low_touch: u32,
    /// Percent of the invoices that were to be reached.
    pub percent: u8,
    /// Invoices of all that are in scope.
    pub invoices: u64,
    /// Those of suppliers that are in a wave then, or enabled.
    pub reached: u64,
}

impl Candidate {
    /// What planning looks at.
    pub fn of(supplier: &Supplier) -> Self {
        Self {
            id: supplier.id(),
            country: supplier.country.clone(),
            language: supplier.language.clone(),
            channel: supplier.placement.channel,
            segment: supplier.placement.segment,
            first_wave: supplier.placement.first_wave,
            reachable: !supplier.contact.email.is_empty(),
            enablement: supplier.ladder.enablement,
            wave: supplier.wave,
            invoices: supplier.facts.invoices.unwrap_or(0),
            spend: supplier.facts.spend.unwrap_or(0),
        }
    }

    fn left_out(&self) -> Option<LeftOut> {
        match self.enablement {
            _ if self.segment.is_none() => Some(LeftOut::Segmentation),
            rung if rung.is_off() => Some(LeftOut::OffTheLadder),
            Enablement::Enabled => Some(LeftOut::Enabled),
            _ if self.wave.is_some() => Some(LeftOut::InAWave),
            _ => None,
        }
    }
}

/// Plans waves. `has_waves` says whether there are any yet: only the first plan begins with a pilot.
pub fn plan(candidates: &[Candidate], asked: &PlanWaves, pace: &Pace, has_waves: bool) -> Plan {
    let mut plan = Plan {
        high_touch: asked.enablers.unwrap_or(1).saturating_mul(pace.capacity.high_touch),
        low_touch: asked.low_touch.unwrap_or(pace.capacity.low_touch),
        percent: asked.percent.unwrap_or(pace.reach.percent),
        ..Plan::default()
    };
    let mut free = Vec::new();
    for candidate in candidates {
        let left_out = candidate.left_out();
        let is_in_scope = !matches!(left_out, Some(LeftOut::Segmentation | LeftOut::OffTheLadder));
        plan.invoices += if is_in_scope { candidate.invoices } else { 0 };
        match left_out {
            None => free.push(candidate),
            Some(why) => {
                *plan.left_out.entry(why).or_default() += 1;
                plan.reached += if is_in_scope { candidate.invoices } else { 0 };
            }
        }
    }
    free.sort_by_key(|it| (Reverse(it.invoices), Reverse(it.spend), it.id));
    if !has_waves {
        let size = asked.pilot.unwrap_or(pace.capacity.pilot).min(plan.high_touch);
        let pilot = pilot(&free, usize::try_from(size).unwrap_or(usize::MAX));
        let ids: BTreeSet<_> = pilot.iter().map(|it| it.id).collect();
        free.retain(|it| !ids.contains(&it.id));
        plan.add(Why::Pilot, pilot);
    }
    let (first, later): (Vec<_>, Vec<_>) = free.into_iter().partition(|it| it.first_wave);
    plan.fill(Why::FirstWave, first);
    let later = plan.within_the_share(later);
    plan.fill(Why::Volume, later);
    if let Some(begins) = asked.begins {
        plan.date(begins, asked.weeks.unwrap_or(WEEKS_BETWEEN), pace);
    }
    plan
}

/// The pilot: of each channel the one in the middle by invoices that can be written to, so that it teaches something and puts
/// little at risk; then more of the channels that most suppliers have, until there are enough.
fn pilot<'a>(free: &[&'a Candidate], size: usize) -> Vec<&'a Candidate> {
    let fit = |it: &&&Candidate| it.reachable && !it.first_wave;
    let mut channels: Vec<(Channel, Vec<&Candidate>)> = Channel::ALL
        .into_iter()
        .filter(|channel| channel.is_electronic())
        .map(|channel| (channel, free.iter().filter(fit).filter(|it| it.channel == Some(channel)).copied().collect()))
        .collect();
    let mut chosen = Vec::new();
    for (_, of_channel) in &mut channels {
        if chosen.len() < size && !of_channel.is_empty() {
            chosen.push(of_channel.remove(of_channel.len() / 2));
        }
    }
    channels.sort_by_key(|(_, rest)| Reverse(rest.len()));
    let mut rest = channels.into_iter().flat_map(|(_, rest)| rest);
    while chosen.len() < size.min(LEAST_OF_A_PILOT)
        && let Some(next) = rest.next()
    {
        chosen.push(next);
    }
    chosen
}

impl Plan {
    /// Of those that aren't in a wave yet the ones that are needed to reach the share of invoices, the largest first.
    fn within_the_share<'a>(&mut self, later: Vec<&'a Candidate>) -> Vec<&'a Candidate> {
        // Where nobody knows how many invoices there are, all are planned.
        if self.percent >= 100 || self.invoices == 0 {
            return later;
        }
        let wanted = u128::from(self.invoices) * u128::from(self.percent);
        let mut reached = u128::from(self.reached);
        let is_needed = |it: &&Candidate| {
            let needed = reached * 100 < wanted && it.invoices > 0;
            reached += if needed { u128::from(it.invoices) } else { 0 };
            needed
        };
        let (needed, beyond): (Vec<_>, Vec<_>) = later.into_iter().partition(is_needed);
        if !beyond.is_empty() {
            self.left_out.insert(LeftOut::BeyondTheShare, beyond.len() as u64);
        }
        needed
    }

    /// Waves for all of these, each as large as it may be, with countries and languages together: those that send the most
    /// first, and in each its largest senders.
    fn fill(&mut self, why: Why, all: Vec<&Candidate>) {
        let mut groups: BTreeMap<(&str, &str), (u64, Vec<&Candidate>)> = BTreeMap::new();
        for candidate in all {
            let (invoices, group) = groups.entry((&candidate.country, &candidate.language)).or_default();
            *invoices += candidate.invoices;
            group.push(candidate);
        }
        let mut groups: Vec<_> = groups.into_iter().collect();
        groups.sort_by_key(|(place, (invoices, _))| (Reverse(*invoices), *place));
        let ordered = groups.into_iter().flat_map(|(_, (_, group))| group);
        let (high, low): (Vec<_>, Vec<_>) = ordered.partition(|it| it.segment == Some(Segment::HighTouch));
        let size = |capacity: u32| usize::try_from(capacity.max(1)).unwrap_or(usize::MAX);
        let (mut high, mut low) = (high.chunks(size(self.high_touch)), low.chunks(size(self.low_touch)));
        loop {
            let together = [high.next(), low.next()].into_iter().flatten().flatten().copied().collect::<Vec<_>>();
            if together.is_empty() {
                return;
            }
            self.add(why, together);
        }
    }

    fn add(&mut self, why: Why, suppliers: Vec<&Candidate>) {
        if suppliers.is_empty() {
            return;
        }
        self.reached += suppliers.iter().map(|it| it.invoices).sum::<u64>();
        let suppliers = suppliers.into_iter().cloned().collect();
        self.waves.push(PlannedWave { why, suppliers, days: WaveDays::default() });
    }

    /// Gives waves their days. Tests take as long as the pace lets the slowest channel of the wave test.
    fn date(&mut self, begins: Date, weeks: u16, pace: &Pace) {
        for (place, wave) in self.waves.iter_mut().enumerate() {
            let place = i32::try_from(place).unwrap_or(i32::MAX);
            let letters = begins.plus_days(place.saturating_mul(i32::from(weeks) * 7));
            let channels: BTreeSet<_> = wave.suppliers.iter().map(|it| it.channel).collect();
            let longest = channels.into_iter().filter_map(|it| pace.limit(Enablement::Testing, it)).max();
            let tests_from = letters.plus_days(DAYS_TO_TESTS);
            let tests_until = tests_from.plus_days(i32::from(longest.unwrap_or(0)));
            let go_live = tests_until.plus_days(DAYS_TO_GO_LIVE);
            wave.days = WaveDays {
                notice: Some(letters.plus_days(-NOTICE_DAYS)),
                letters: Some(letters),
                training: None,
                tests_from: Some(tests_from),
                tests_until: Some(tests_until),
                go_live: Some(go_live),
                deadline: Some(go_live.plus_days(DAYS_TO_DEADLINE)),
            };
        }
    }
}

impl PlanWaves {
    /// Why nothing can be planned that way.
    pub fn problem(&self) -> Option<Message> {
        let none = [self.enablers, self.low_touch, self.pilot].into_iter().flatten().any(|number| number == 0);
        let percent = self.percent.filter(|percent| *percent == 0 || *percent > 100);
        let wrong = percent.map(|percent| Message::new("pace-percent-wrong").with("value", percent));
        none.then(|| Message::new("wave-capacity-none")).or(wrong)
    }

    /// What the waves of a plan are called; `taken` says which names waves have already.
    pub fn names(&self, plan: &Plan, taken: impl Fn(&str) -> bool) -> Vec<String> {
        let said = |name: &Option<String>, otherwise: &str| {
            let name = name.as_deref().map(str::trim).filter(|name| !name.is_empty());
            name.unwrap_or(otherwise).to_owned()
        };
        let wave = said(&self.wave_name, "Wave");
        let mut numbers = (1_u32..).map(|number| format!("{wave} {number}")).filter(|name| !taken(name));
        let name = |planned: &PlannedWave| match planned.why {
            Why::Pilot => said(&self.pilot_name, "Pilot"),
            Why::FirstWave | Why::Volume => numbers.next().unwrap_or_default(),
        };
        plan.waves.iter().map(name).collect()
    }
}

impl Rule for PlanWaves {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        if let Some(problem) = self.problem() {
            return Err(problem.into());
        }
        let state = draft.state();
        let candidates: Vec<Candidate> = state.suppliers.iter().map(Candidate::of).collect();
        let plan = plan(&candidates, self, state.pace(), !state.waves.is_empty());
        if plan.waves.is_empty() {
            return Err(Message::new("wave-plan-nothing").into());
        }
        let names = self.names(&plan, |name| state.waves.iter().any(|wave| wave.name == name));
        let mut count = 0;
        for (planned, name) in plan.waves.iter().zip(names) {
            let wave = Wave {
                head: draft.new_head()?,
                reference: draft.next_reference(PREFIX)?,
                name,
                owner: None,
                high_touch_capacity: held(plan.high_touch)?,
                low_touch_capacity: held(plan.low_touch)?,
                days: planned.days,
                note: String::new(),
            };
            let id = wave.id();
            draft.put(wave);
            for candidate in &planned.suppliers {
                draft.update(candidate.id, |supplier: &mut Supplier| supplier.wave = Some(id))?;
                count += 1;
            }
        }
        let label = Message::new("did-wave-plan").with("waves", plan.waves.len()).with("count", count);
        Ok(Outcome { value: None, label })
    }
}
