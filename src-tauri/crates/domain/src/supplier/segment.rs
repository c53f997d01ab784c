//! Segmentation: which channel fits a supplier, whether it is high-touch, why, and what would have to be otherwise. The
//! rules are data with their sources (`builtin/suppliers/channels.toml`); a programme edits its own copy.

use std::sync::LazyLock;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::place::Placement;
use super::{Channel, Facts, Segment};
use crate::catalogue::Confidence;
use crate::time::Date;

pub mod check;
pub mod preview;
#[cfg(test)]
mod tests;

/// Months of a year: volumes are known for twelve months, thresholds are told by month where people think so.
const MONTHS: u64 = 12;

/// The rules of a programme, in the order in which they are asked.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[ts(rename = "SegmentRules")]
pub struct Rules {
    /// The channels that need a set-up and a test.
    pub high_touch: Vec<Channel>,
    /// The rules. The last one holds for every supplier, so that segmentation leaves none out by accident.
    pub rules: Vec<Rule>,
}

/// One rule.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[ts(optional_fields, rename = "SegmentRule")]
pub struct Rule {
    /// Stable id.
    pub id: String,
    /// The channel that it recommends.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub channel: Option<Channel>,
    /// Whether the supplier isn't brought on board and counts towards no target.
    #[serde(default)]
    pub leaves_out: bool,
    /// When it holds.
    pub when: When,
    /// The reason, as a sentence.
    pub text: String,
    /// Where the fact comes from.
    pub source: String,
    /// The day on which it was taken from there.
    pub date: Date,
    /// How well it is founded.
    pub confidence: Confidence,
}

/// When a rule holds: all that is stated. A fact that nobody stated makes it not hold.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
#[ts(optional_fields, rename = "SegmentWhen")]
pub struct When {
    /// Whether anything was bought in twelve months.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub active: Option<bool>,
    /// Whether it is a utility, a bank or an authority.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub essential: Option<bool>,
    /// Whether EDI is exchanged with it today.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trades_edi: Option<bool>,
    /// Whether it can exchange EDI.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub can_edi: Option<bool>,
    /// Whether it can exchange cXML.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub can_cxml: Option<bool>,
    /// Whether its system can export invoices.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub can_export: Option<bool>,
    /// Whether its catalogue must survive the go-live.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub catalogue: Option<bool>,
    /// Whether it wants no account.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub no_account: Option<bool>,
    /// Whether it sends on paper only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub paper_only: Option<bool>,
    /// More spend than this in twelve months.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub spend_above: Option<u64>,
    /// More orders and invoices than this in twelve months.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub documents_above: Option<u64>,
    /// More invoices a month than this.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub invoices_above: Option<u64>,
    /// So many invoices a month at least.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub invoices_from: Option<u64>,
    /// So many invoices a month at most.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub invoices_to: Option<u64>,
}

/// Where a supplier belongs.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[ts(optional_fields)]
pub struct Segmentation {
    /// The channel that fits, if it is brought on board or scanned.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub channel: Option<Channel>,
    /// The segment; absent where it isn't brought on board.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub segment: Option<Segment>,
    /// The rule that decided.
    pub rule: String,
    /// Why, in its words.
    pub reason: String,
    /// Whether it must work on the day of the go-live: EDI or a catalogue is there already.
    pub first_wave: bool,
    /// What would have to be otherwise for another channel.
    pub otherwise: Vec<Otherwise>,
}

/// A change of one fact by which another channel would be recommended.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[ts(optional_fields)]
pub struct Otherwise {
    /// The channel.
    pub channel: Channel,
    /// The fact.
    pub fact: Fact,
    /// What the number would have to be, in the unit of the fact; absent for what is so or not.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub needed: Option<u64>,
    /// What it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub now: Option<u64>,
}

/// A fact that could be otherwise.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename = "SegmentFact")]
pub enum Fact {
    /// Orders and invoices of twelve months.
    Documents,
    /// Invoices of twelve months.
    Invoices,
    /// Spend of twelve months.
    Spend,
    /// It could exchange EDI.
    CanEdi,
    /// It could exchange cXML.
    CanCxml,
    /// It could export its invoices.
    CanExport,
}

impl Rules {
    /// The segment that a channel makes.
    pub fn touch(&self, channel: Channel) -> Segment {
        if self.high_touch.contains(&channel) { Segment::HighTouch } else { Segment::LowTouch }
    }

    /// The rule that decides of a supplier: the first that holds.
    pub fn deciding(&self, facts: &Facts) -> Option<&Rule> {
        self.rules.iter().find(|rule| rule.when.holds(facts))
    }

    /// The rule with an id.
    pub fn rule(&self, id: &str) -> Option<&Rule> {
        self.rules.iter().find(|rule| rule.id == id)
    }

    /// The same rules, of which each that decides otherwise than the one with its id before wears who changed it and when,
    /// unless another source is named: a number that somebody chose is no longer what its source says.
    pub fn attributed(mut self, before: &Self, who: &str, on: Date) -> Self {
        for rule in &mut self.rules {
            let known: Vec<&Rule> = [before, builtin()].into_iter().filter_map(|rules| rules.rule(&rule.id)).collect();
            let is_founded = known.iter().any(|known| known.decides_like(rule) && known.is_founded_like(rule));
            let claims_a_source = known.iter().any(|known| known.is_founded_like(rule));
            if rule.source.trim().is_empty() || (claims_a_source && !is_founded) {
                who.clone_into(&mut rule.source);
                rule.date = on;
                rule.confidence = Confidence::Customer;
            }
        }
        self
    }
}

impl Rule {
    /// The segment of those that it places; none where it leaves them out.
    fn segment(&self, rules: &Rules) -> Option<Segment> {
        self.channel.filter(|_| !self.leaves_out).map(|channel| rules.touch(channel))
    }

    /// Whether it places the same suppliers at the same place.
    pub fn decides_like(&self, other: &Self) -> bool {
        (self.channel, self.leaves_out, &self.when) == (other.channel, other.leaves_out, &other.when)
    }

    /// Whether it names the same source.
    fn is_founded_like(&self, other: &Self) -> bool {
        (&self.source, self.date, self.confidence) == (&other.source, other.date, other.confidence)
    }
}

/// Segments a supplier by these rules. Every supplier belongs somewhere, and the same facts always to the same place.
pub fn segment(rules: &Rules, facts: &Facts) -> Segmentation {
    let decided = rules.deciding(facts);
    let channel = decided.and_then(|rule| rule.channel);
    let is_left_out = decided.is_none_or(|rule| rule.leaves_out);
    Segmentation {
        channel,
        segment: decided.and_then(|rule| rule.segment(rules)),
        rule: decided.map(|rule| rule.id.clone()).unwrap_or_default(),
        reason: decided.map(|rule| rule.text.clone()).unwrap_or_default(),
        first_wave: is_first_wave(decided, facts),
        otherwise: if is_left_out { Vec::new() } else { otherwise(rules, facts, channel) },
    }
}

/// Whether a supplier must work on the day of the go-live: what is there already can't stop.
fn is_first_wave(decided: Option<&Rule>, facts: &Facts) -> bool {
    decided.is_some_and(|rule| !rule.leaves_out) && (facts.trades_edi == Some(true) || facts.catalogue == Some(true))
}

/// Where the rules put a supplier, without what would have to be otherwise: that takes far longer, and is asked of one at a time.
pub(super) fn place(rules: &Rules, facts: &Facts) -> Placement {
    let decided = rules.deciding(facts);
    Placement {
        channel: decided.and_then(|rule| rule.channel),
        segment: decided.and_then(|rule| rule.segment(rules)),
        rule: decided.map(|rule| rule.id.clone()).unwrap_or_default(),
        first_wave: is_first_wave(decided, facts),
    }
}

/// The nearest change of one fact for every other channel: what is so or not before numbers, numbers by how far they are.
fn otherwise(rules: &Rules, facts: &Facts, now: Option<Channel>) -> Vec<Otherwise> {
    let mut found: Vec<Otherwise> = Vec::new();
    for rule in &rules.rules {
        let Some(channel) = rule.channel.filter(|channel| Some(*channel) != now && !rule.leaves_out) else { continue };
        for (change, altered) in rule.when.changes(facts) {
            let then = rules.rules.iter().find(|rule| rule.when.holds(&altered));
            let is_first = !found.iter().any(|other| other.channel == channel);
            if is_first && then.is_some_and(|then| then.channel == Some(channel) && !then.leaves_out) {
                let (fact, needed, now) = change;
                found.push(Otherwise { channel, fact, needed, now });
            }
        }
    }
    found
}

/// A fact, what it would have to be and what it is.
type FactChange = (Fact, Option<u64>, Option<u64>);

impl When {
    /// Whether it holds for these facts.
    pub fn holds(&self, facts: &Facts) -> bool {
        let is = |wanted: Option<bool>, fact: Option<bool>| wanted.is_none_or(|wanted| fact == Some(wanted));
        let above = |limit: Option<u64>, fact: Option<u64>| limit.is_none_or(|limit| fact.is_some_and(|it| it > limit));
        let invoices = facts.invoices;
        let from = self.invoices_from.is_none_or(|least| invoices.is_some_and(|it| it >= a_year(least)));
        let to = self.invoices_to.is_none_or(|most| invoices.is_some_and(|it| it <= a_year(most)));
        is(self.active, facts.active)
            && is(self.essential, facts.essential)
            && is(self.trades_edi, facts.trades_edi)
            && is(self.can_edi, facts.can_edi)
            && is(self.can_cxml, facts.can_cxml)
            && is(self.can_export, facts.can_export)
            && is(self.catalogue, facts.catalogue)
            && is(self.no_account, facts.no_account)
            && is(self.paper_only, facts.paper_only)
            && above(self.spend_above, facts.spend)
            && above(self.documents_above, facts.documents())
            && above(self.invoices_above.map(a_year), invoices)
            && from
            && to
    }

    /// Changes of one fact that bring it nearer to holding, each with the facts as they would be.
    fn changes(&self, facts: &Facts) -> Vec<(FactChange, Facts)> {
        let mut changes = Vec::new();
        let could = [
            (self.can_edi, facts.can_edi, Fact::CanEdi),
            (self.can_cxml, facts.can_cxml, Fact::CanCxml),
            (self.can_export, facts.can_export, Fact::CanExport),
        ];
        for (wanted, is, fact) in could {
            if wanted != Some(true) || is == Some(true) {
                continue;
            }
            let mut altered = facts.clone();
            match fact {
                Fact::CanEdi => altered.can_edi = Some(true),
                Fact::CanCxml => altered.can_cxml = Some(true),
                _ => altered.can_export = Some(true),
            }
            changes.push(((fact, None, None), altered));
        }
        if let (Some(limit), Some(now)) = (self.spend_above, facts.spend.filter(|now| Some(*now) <= self.spend_above)) {
            let needed = limit.saturating_add(1);
            changes.push(((Fact::Spend, Some(needed), Some(now)), Facts { spend: Some(needed), ..facts.clone() }));
        }
        if let (Some(limit), Some(now)) = (self.documents_above, facts.documents())
            && now <= limit
        {
            // More documents are taken to be more invoices.
            let needed = limit.saturating_add(1);
            let invoices = facts.invoices.unwrap_or(0).saturating_add(needed - now);
            let altered = Facts { invoices: Some(invoices), ..facts.clone() };
            changes.push(((Fact::Documents, Some(needed), Some(now)), altered));
        }
        if let Some(now) = facts.invoices {
            let above = self.invoices_above.map(|limit| a_year(limit).saturating_add(1));
            let least = above.into_iter().chain(self.invoices_from.map(a_year)).max();
            let most = self.invoices_to.map(a_year);
            let needed = least.filter(|least| now < *least).or(most.filter(|most| now > *most));
            if let Some(needed) = needed {
                let altered = Facts { invoices: Some(needed), ..facts.clone() };
                changes.push(((Fact::Invoices, Some(needed), Some(now)), altered));
            }
        }
        changes
    }
}

/// A number of a month, for a year.
fn a_year(a_month: u64) -> u64 {
    a_month.saturating_mul(MONTHS)
}

/// The built-in rules.
pub fn builtin() -> &'static Rules {
    static BUILTIN: LazyLock<Rules> = LazyLock::new(|| {
        let text = include_str!("../builtin/suppliers/channels.toml");
        toml::from_str(text).expect("the built-in rules are read by a test")
    });
    &BUILTIN
}
