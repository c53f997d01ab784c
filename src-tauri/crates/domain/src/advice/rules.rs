//! The rules as they are read from data: what they are about, when they hold, and how much they weigh.

use std::sync::LazyLock;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Facts, same};
use crate::catalogue::Confidence;
use crate::integration::Direction;
use crate::time::Date;

/// All rules.
#[derive(Clone, PartialEq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rules {
    /// Methods that any object can take.
    pub anywhere: Vec<String>,
    /// What the method that the catalogue names first is worth.
    pub usual: i64,
    /// The rules, in the order in which their reasons are given.
    pub rules: Vec<Rule>,
}

/// One rule.
#[derive(Clone, PartialEq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    /// Stable id.
    pub id: String,
    /// The methods that it is about.
    pub methods: Vec<String>,
    /// Whether it speaks for or against them.
    pub counts: Counts,
    /// How much it weighs; nothing where it rules out.
    #[serde(default)]
    pub weight: i64,
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

/// Whether something speaks for or against a method.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename = "AdviceCounts")]
pub enum Counts {
    /// For it.
    For,
    /// Against it.
    Against,
    /// So much against it that it isn't offered.
    RulesOut,
}

/// When a rule holds: all that is stated. A fact that nobody stated makes it not hold.
#[derive(Clone, PartialEq, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct When {
    /// Ids of business objects, of which it is one.
    pub objects: Vec<String>,
    /// The direction.
    pub direction: Option<Direction>,
    /// More runs a day than this.
    pub runs_above: Option<u64>,
    /// At most so many runs a day.
    pub runs_at_most: Option<u64>,
    /// More records a day than this.
    pub records_above: Option<u64>,
    /// At most so many records a day.
    pub records_at_most: Option<u64>,
    /// More records in a run than this.
    pub records_per_run_above: Option<u64>,
    /// At most so many records in a run.
    pub records_per_run_at_most: Option<u64>,
    /// Whether everything is sent each time.
    pub full_load: Option<bool>,
    /// Whether an event starts it.
    pub on_event: Option<bool>,
    /// Whether it happens once.
    pub once: Option<bool>,
    /// Whether files travel along.
    pub attachments: Option<bool>,
    /// Words of which one stands in the name or kind of a system of the landscape.
    pub systems: Vec<String>,
    /// Words of which none stands there.
    pub systems_none: Vec<String>,
}

impl When {
    /// Whether it holds for these facts.
    pub fn holds(&self, facts: &Facts) -> bool {
        let above = |least: Option<u64>, fact: Option<u64>| least.is_none_or(|least| fact.is_some_and(|it| it > least));
        let at_most = |most: Option<u64>, fact: Option<u64>| most.is_none_or(|most| fact.is_some_and(|it| it <= most));
        let is = |wanted: Option<bool>, fact: Option<bool>| wanted.is_none_or(|wanted| fact == Some(wanted));
        let named = |words: &[String]| words.iter().any(|word| facts.names_system(word));
        (self.objects.is_empty() || self.objects.contains(&facts.object))
            && self.direction.is_none_or(|direction| direction == facts.direction)
            && above(self.runs_above, facts.runs_a_day)
            && at_most(self.runs_at_most, facts.runs_a_day)
            && above(self.records_above, facts.records_a_day)
            && at_most(self.records_at_most, facts.records_a_day)
            && above(self.records_per_run_above, facts.records_a_run())
            && at_most(self.records_per_run_at_most, facts.records_a_run())
            && is(self.full_load, facts.full_load)
            && is(self.on_event, facts.on_event)
            && is(self.once, facts.once)
            && is(self.attachments, facts.attachments)
            && (self.systems.is_empty() || named(&self.systems))
            && (self.systems_none.is_empty() || !named(&self.systems_none))
    }

    /// The numbers of records a day at which it may begin or cease to hold.
    pub(super) fn record_steps(&self, facts: &Facts) -> Vec<u64> {
        let runs = facts.runs_a_day.unwrap_or(1).max(1);
        let a_day = [self.records_above, self.records_at_most].into_iter().flatten();
        let a_run = [self.records_per_run_above, self.records_per_run_at_most].into_iter().flatten();
        // Records a run are rounded up, so that the step is just above a full number of runs.
        a_day.chain(a_run.map(|step| step.saturating_mul(runs))).collect()
    }

    /// The numbers of runs a day at which it may begin or cease to hold.
    pub(super) fn run_steps(&self, facts: &Facts) -> Vec<u64> {
        let runs = [self.runs_above, self.runs_at_most].into_iter().flatten();
        let a_run = [self.records_per_run_above, self.records_per_run_at_most].into_iter().flatten();
        let by_records = a_run.filter_map(|step| facts.records_a_day.map(|records| records.div_ceil(step.max(1))));
        runs.chain(by_records.map(|runs| runs.saturating_sub(1))).collect()
    }
}

impl Rule {
    /// Whether it is about a method.
    pub fn is_about(&self, method: &str) -> bool {
        self.methods.iter().any(|about| same(about, method))
    }
}

/// The built-in rules.
pub fn builtin() -> &'static Rules {
    static BUILTIN: LazyLock<Rules> = LazyLock::new(|| {
        let text = include_str!("../builtin/advice/methods.toml");
        toml::from_str(text).expect("the built-in rules are read by a test")
    });
    &BUILTIN
}
