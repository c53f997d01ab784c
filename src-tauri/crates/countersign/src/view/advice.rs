//! Advice on the method of an integration, in words.

use domain::advice::{self, Counterfactual, Counts, Facts, Reason, Verdict};
use domain::catalogue::{BusinessObject, Confidence};
use domain::entity::State;
use domain::integration::Integration;
use domain::time::Date;
use serde::Serialize;
use ts_rs::TS;

use super::Say;
use crate::text::{Language, builtin};

/// The advice about one integration.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct AdviceView {
    /// What the advice rests on; a fact that nobody stated is absent.
    pub facts: AdviceFacts,
    /// Every method, what fits best first.
    pub methods: Vec<AdviceLine>,
    /// What would have to be otherwise.
    pub otherwise: Vec<Counterfactual>,
}

/// The facts that the advice rests on.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct AdviceFacts {
    /// Records a day.
    pub records: Option<u64>,
    /// Runs a day.
    pub runs: Option<u64>,
    /// Whether an event starts it.
    pub on_event: bool,
    /// Whether everything is sent each time.
    pub full_load: Option<bool>,
}

/// The advice about one method.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct AdviceLine {
    /// The method.
    pub method: String,
    /// What is advised.
    pub verdict: Verdict,
    /// Whether it is the one that was chosen.
    pub chosen: bool,
    /// Why.
    pub reasons: Vec<ReasonLine>,
}

/// Why something is advised.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct ReasonLine {
    /// Whether it speaks for or against.
    pub counts: Counts,
    /// The reason.
    pub words: String,
    /// Where the fact comes from, or empty.
    pub source: String,
    /// The day on which it was taken from there.
    pub date: Option<Date>,
    /// How well it is founded.
    pub confidence: Confidence,
}

/// The advice about an integration, among the objects that the project knows.
pub fn advice(
    known: &[BusinessObject],
    state: &State,
    integration: &Integration,
    language: Language,
    say: &Say,
) -> AdviceView {
    let facts = Facts::among(known, state, integration);
    let advice = advice::advise(&facts);
    let chosen = domain::catalogue::known_method(&facts.method).unwrap_or(facts.method.trim()).to_owned();
    AdviceView {
        facts: AdviceFacts {
            records: facts.records_a_day,
            runs: facts.runs_a_day,
            on_event: facts.on_event == Some(true),
            full_load: facts.full_load,
        },
        methods: advice
            .methods
            .into_iter()
            .map(|one| AdviceLine {
                chosen: one.method == chosen,
                verdict: one.verdict,
                reasons: one.reasons.iter().map(|reason| reason_line(reason, language, say)).collect(),
                method: one.method,
            })
            .collect(),
        otherwise: advice.otherwise,
    }
}

fn reason_line(reason: &Reason, language: Language, say: &Say) -> ReasonLine {
    ReasonLine {
        counts: reason.counts,
        words: reason.message.as_ref().map_or_else(|| builtin::said(language, &reason.text), say),
        source: builtin::said(language, &reason.source),
        date: reason.date,
        confidence: reason.confidence,
    }
}
