//! Advice on the method of an integration: which fit, which don't, and why. The rules are data with their sources
//! (`builtin/advice/methods.toml`); what is said of an integration are the facts. The advice never chooses.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::catalogue::{Confidence, KNOWN_METHODS, known_method};
use crate::message::Message;
use crate::time::Date;

mod counterfactual;
mod facts;
pub mod pace;
mod rules;

pub use counterfactual::{Counterfactual, Fact, Towards};
pub use facts::Facts;
pub use rules::{Counts, Rule, Rules, builtin};

/// What is advised about one method.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema, TS)]
pub struct MethodAdvice {
    /// The method.
    pub method: String,
    /// What is advised.
    pub verdict: Verdict,
    /// Why, what speaks for it first.
    pub reasons: Vec<Reason>,
}

/// Whether a method fits.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename = "AdviceVerdict")]
pub enum Verdict {
    /// More speaks for it than for any other.
    Recommended,
    /// It can be done.
    Possible,
    /// It isn't offered for the object, or something rules it out.
    NotOffered,
}

/// Why something is advised.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[ts(optional_fields, rename = "AdviceReason")]
pub struct Reason {
    /// Whether it speaks for or against.
    pub counts: Counts,
    /// The sentence of a rule; empty where `message` says it.
    #[serde(default)]
    pub text: String,
    /// What the catalogue says, as a message.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub message: Option<Message>,
    /// Where the fact comes from.
    #[serde(default)]
    pub source: String,
    /// The day on which it was taken from there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<Date>,
    /// How well it is founded.
    pub confidence: Confidence,
}

/// The advice about an integration.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema, TS)]
pub struct Advice {
    /// Every method, what fits best first.
    pub methods: Vec<MethodAdvice>,
    /// What would have to be otherwise for other methods to be recommended.
    pub otherwise: Vec<Counterfactual>,
}

/// The advice for facts by the built-in rules.
pub fn advise(facts: &Facts) -> Advice {
    advise_by(builtin(), facts)
}

/// The advice for facts by these rules.
pub fn advise_by(rules: &Rules, facts: &Facts) -> Advice {
    Advice { methods: methods(rules, facts), otherwise: counterfactual::all(rules, facts) }
}

/// The recommended methods, in the order of the known ones.
fn recommended(rules: &Rules, facts: &Facts) -> Vec<String> {
    let mut best: Vec<String> = methods(rules, facts)
        .into_iter()
        .filter(|advice| advice.verdict == Verdict::Recommended)
        .map(|advice| advice.method)
        .collect();
    best.sort_by_key(|method| KNOWN_METHODS.iter().position(|known| known == method));
    best
}

/// A method with what was counted for it.
struct Weighed {
    method: String,
    offered: bool,
    score: i64,
    reasons: Vec<Reason>,
}

fn methods(rules: &Rules, facts: &Facts) -> Vec<MethodAdvice> {
    let mut weighed: Vec<Weighed> = candidates(facts).into_iter().map(|method| weigh(rules, facts, method)).collect();
    let best = weighed.iter().filter(|one| one.offered).map(|one| one.score).max().filter(|score| *score > 0);
    // Stable: equal ones stay in the order of the known methods.
    weighed.sort_by_key(|one| (!one.offered, std::cmp::Reverse(one.score)));
    let verdict = |one: &Weighed| match one {
        Weighed { offered: false, .. } => Verdict::NotOffered,
        one if Some(one.score) == best => Verdict::Recommended,
        _ => Verdict::Possible,
    };
    weighed
        .into_iter()
        .map(|one| MethodAdvice { verdict: verdict(&one), method: one.method, reasons: one.reasons })
        .collect()
}

/// The known methods, and what the integration has or the catalogue lists beside them.
fn candidates(facts: &Facts) -> Vec<String> {
    let mut all: Vec<String> = KNOWN_METHODS.iter().map(|method| (*method).to_owned()).collect();
    for other in facts.offered.iter().chain([&facts.method]) {
        let name = known_method(other).map_or_else(|| other.trim().to_owned(), str::to_owned);
        if !name.is_empty() && !all.contains(&name) {
            all.push(name);
        }
    }
    all
}

fn weigh(rules: &Rules, facts: &Facts, method: String) -> Weighed {
    let place = facts.offered.iter().position(|offered| same(offered, &method));
    let anywhere = rules.anywhere.iter().any(|any| same(any, &method));
    let of_their_own = known_method(&method).is_none();
    let listed = place.is_some() || anywhere || of_their_own || facts.offered.is_empty();
    let mut one = Weighed { method, offered: listed, score: 0, reasons: Vec::new() };
    if let Some(reason) = catalogue_says(facts, place, anywhere, listed, of_their_own) {
        one.reasons.push(reason);
    }
    if place == Some(0) {
        one.score += rules.usual;
    }
    for rule in rules.rules.iter().filter(|rule| rule.is_about(&one.method) && rule.when.holds(facts)) {
        match rule.counts {
            Counts::For => one.score += rule.weight,
            Counts::Against => one.score -= rule.weight,
            Counts::RulesOut => one.offered = false,
        }
        one.reasons.push(Reason {
            counts: rule.counts,
            text: rule.text.clone(),
            message: None,
            source: rule.source.clone(),
            date: Some(rule.date),
            confidence: rule.confidence,
        });
    }
    one.reasons.sort_by_key(|reason| reason.counts);
    one
}

/// What the catalogue says about a method for the object.
fn catalogue_says(
    facts: &Facts,
    place: Option<usize>,
    anywhere: bool,
    listed: bool,
    of_their_own: bool,
) -> Option<Reason> {
    let (counts, code) = match place {
        Some(0) => (Counts::For, "advice-usual"),
        Some(_) => (Counts::For, "advice-listed"),
        None if !listed => (Counts::RulesOut, "advice-not-listed"),
        None if of_their_own && !anywhere => (Counts::Against, "advice-own-method"),
        None => return None,
    };
    let listed = facts.offered.join(", ");
    let message = Message::new(code).with("object", &facts.object_name).with("methods", listed);
    let (source, date) = (facts.source.clone(), facts.source_date);
    Some(Reason {
        counts,
        text: String::new(),
        message: Some(message),
        source,
        date,
        confidence: Confidence::Documented,
    })
}

/// Whether two spellings mean one method.
fn same(one: &str, other: &str) -> bool {
    match (known_method(one), known_method(other)) {
        (Some(one), Some(other)) => one == other,
        (None, None) => one.trim().eq_ignore_ascii_case(other.trim()),
        _ => false,
    }
}

#[cfg(test)]
mod tests;
