//! What would have to be otherwise for other methods to be recommended: the nearest number of records or runs on either
//! side, and whether changes only can be sent.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Facts, Rules, recommended};

/// A change of one fact that would change what is recommended.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[ts(optional_fields)]
pub struct Counterfactual {
    /// The fact.
    pub fact: Fact,
    /// To which side of the number; absent for what is so or not.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub towards: Option<Towards>,
    /// The last number at which nothing changes, where it is a number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limit: Option<u64>,
    /// What would be recommended then.
    pub methods: Vec<String>,
}

/// A fact that could be otherwise.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename = "AdviceFact")]
pub enum Fact {
    /// Records a day.
    Records,
    /// Runs a day.
    Runs,
    /// Everything would be sent each time.
    FullLoad,
    /// Changes only would be sent.
    Delta,
}

/// To which side of a number.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename = "AdviceTowards")]
pub enum Towards {
    /// More than the limit.
    Above,
    /// Fewer than the limit.
    Below,
}

/// Every change of one fact that would change what is recommended, the nearest on each side.
pub(super) fn all(rules: &Rules, facts: &Facts) -> Vec<Counterfactual> {
    let now = recommended(rules, facts);
    let mut found = Vec::new();
    let records: Vec<u64> = rules.rules.iter().flat_map(|rule| rule.when.record_steps(facts)).collect();
    let runs: Vec<u64> = rules.rules.iter().flat_map(|rule| rule.when.run_steps(facts)).collect();
    if let Some(current) = facts.records_a_day {
        let with = |value| recommended(rules, &Facts { records_a_day: Some(value), ..facts.clone() });
        found.extend(nearest(Fact::Records, current, &records, 0, &now, with));
    }
    if let Some(current) = facts.runs_a_day.filter(|_| facts.once != Some(true)) {
        let with = |value| recommended(rules, &Facts { runs_a_day: Some(value), ..facts.clone() });
        found.extend(nearest(Fact::Runs, current, &runs, 1, &now, with));
    }
    if let Some(full) = facts.full_load {
        let methods = recommended(rules, &Facts { full_load: Some(!full), ..facts.clone() });
        if methods != now && !methods.is_empty() {
            let fact = if full { Fact::Delta } else { Fact::FullLoad };
            found.push(Counterfactual { fact, towards: None, limit: None, methods });
        }
    }
    found
}

/// The nearest step above and below the current number at which something else is recommended.
fn nearest(
    fact: Fact,
    current: u64,
    steps: &[u64],
    least: u64,
    now: &[String],
    with: impl Fn(u64) -> Vec<String>,
) -> Vec<Counterfactual> {
    // At a step nothing has changed yet; one more is the first value on the other side.
    let mut above: Vec<u64> =
        steps.iter().map(|step| step.saturating_add(1)).filter(|value| *value > current).collect();
    above.sort_unstable();
    let mut below: Vec<u64> = steps.iter().copied().filter(|value| *value < current && *value >= least).collect();
    below.sort_unstable_by(|one, other| other.cmp(one));
    let changed = |value: &u64| {
        let methods = with(*value);
        (methods != now && !methods.is_empty()).then_some((*value, methods))
    };
    let up = above.iter().find_map(changed).map(|(value, methods)| (Towards::Above, value - 1, methods));
    let down = below.iter().find_map(changed).map(|(value, methods)| (Towards::Below, value + 1, methods));
    let line = |(towards, limit, methods)| Counterfactual { fact, towards: Some(towards), limit: Some(limit), methods };
    [up, down].into_iter().flatten().map(line).collect()
}
