//! The strategy of a programme: steps that a supplier enablement lead goes through with the customer, what each asks, and what
//! the workspace shows beside it. All of it is data (`builtin/suppliers/strategy.toml`); which answers there can be, and when a
//! step is complete, is here.

use std::sync::LazyLock;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::programme::{Load, Programme};
use crate::catalogue::Confidence;
use crate::entity::State;
use crate::template::{Choice, Field, FieldKind};
use crate::time::Date;

pub mod answer;
pub mod standing;
#[cfg(test)]
mod tests;

/// The steps in order, and where they come from.
#[derive(Clone, PartialEq, Eq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Strategy {
    /// Where the steps and their order come from.
    pub source: String,
    /// The day on which they were taken from there.
    pub date: Date,
    /// How well they are founded.
    pub confidence: Confidence,
    /// The steps.
    #[serde(rename = "step")]
    pub steps: Vec<Step>,
}

/// A step: one topic that is talked through.
#[derive(Clone, PartialEq, Eq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// Its id.
    pub id: String,
    /// What people call it.
    pub title: String,
    /// What it is for.
    pub purpose: String,
    /// What must stand in the workspace before it is complete, beside answers.
    #[serde(default)]
    pub needs: Vec<Need>,
    /// What the workspace shows beside its questions.
    pub facts: Vec<Fact>,
    /// What it asks.
    #[serde(rename = "question")]
    pub questions: Vec<Question>,
}

/// A question of a step.
#[derive(Clone, PartialEq, Eq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// Its id, of which there is one in the strategy.
    pub id: String,
    /// The question, as a label.
    pub label: String,
    /// What is wanted.
    pub help: String,
    /// What an answer may be.
    #[serde(default)]
    pub kind: FieldKind,
    /// The answers that there are; empty for every kind but choices.
    #[serde(default)]
    pub choices: Vec<Choice>,
    /// Whether the step isn't complete without it.
    #[serde(default)]
    pub required: bool,
    /// What the programme keeps the answer as; with the other answers where absent.
    #[serde(default)]
    pub kept: Option<Kept>,
    /// Why it is asked, as a sentence.
    pub why: String,
    /// Where that comes from.
    pub source: String,
    /// The day on which it was taken from there.
    pub date: Date,
    /// How well it is founded.
    pub confidence: Confidence,
}

/// What the programme keeps itself, because rules ask for it.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kept {
    /// What becomes of duplicates: [`Programme::load`].
    Load,
    /// Whom suppliers may ask: [`Programme::contact`].
    Contact,
    /// The paperless target: [`Programme::target`].
    Target,
}

/// What must stand in the workspace before a step is complete.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Need {
    /// A vendor master was imported.
    Suppliers,
    /// Waves were planned.
    Waves,
}

/// What the workspace knows and shows beside a step.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename = "StrategyFact")]
pub enum Fact {
    /// How many suppliers there are.
    Suppliers,
    /// What is bought from them.
    Spend,
    /// How many invoices they send.
    Invoices,
    /// How many orders they get.
    Orders,
    /// How many of them send most of the invoices.
    Pareto,
    /// How many have no address to which letters go.
    WithoutEmail,
    /// How many have no tax id.
    WithoutTaxId,
    /// How many pairs may be the same supplier, and wait for a decision.
    Duplicates,
    /// How many send invoices and get no orders.
    WithoutOrders,
    /// How many have EDI or a catalogue that must still be there at go-live.
    FirstWave,
    /// Suppliers and spend by the channel that fits them.
    Channels,
    /// How many were told of the programme.
    Told,
    /// How many letters went out.
    Letters,
    /// How many letters have a wording of the project's own.
    Wordings,
    /// How many stand on each rung.
    Rungs,
    /// The share of invoices that come without paper.
    Paperless,
    /// How many are to be reached and in no wave.
    WithoutWave,
    /// How many stand on their rung for too long.
    Escalated,
}

static STRATEGY: LazyLock<Strategy> = LazyLock::new(|| {
    let read: Result<Strategy, _> = toml::from_str(include_str!("../builtin/suppliers/strategy.toml"));
    read.unwrap_or_else(|error| panic!("the built-in strategy is tested to be readable: {error}"))
});

/// The built-in strategy.
pub fn builtin() -> &'static Strategy {
    &STRATEGY
}

/// The question with an id, and its step.
pub fn question(id: &str) -> Option<(&'static Step, &'static Question)> {
    let of_step = |step: &'static Step| step.questions.iter().map(move |question| (step, question));
    STRATEGY.steps.iter().flat_map(of_step).find(|(_, question)| question.id == id)
}

/// The step that asks for what the programme keeps itself; empty where none does.
pub fn asks(kept: Kept) -> &'static str {
    let asks = |step: &&Step| step.questions.iter().any(|question| question.kept == Some(kept));
    STRATEGY.steps.iter().find(asks).map_or("", |step| step.id.as_str())
}

impl Question {
    /// The question as forms ask it. Nobody signs a strategy, so that it binds nothing.
    pub fn field(&self) -> Field {
        Field {
            id: self.id.clone(),
            label: self.label.clone(),
            help: self.help.clone(),
            kind: self.kind,
            choices: self.choices.clone(),
            required: self.required,
            ..Field::default()
        }
    }

    /// Its answer as forms keep it; empty while there is none.
    pub fn answer(&self, state: &State) -> String {
        let Some(programme) = state.programme() else { return String::new() };
        let kept = match self.kept {
            None => return programme.answers.get(&self.id).cloned().unwrap_or_default(),
            Some(Kept::Load) => programme.load.map(|load| load.name().to_owned()),
            Some(Kept::Contact) => programme.contact.map(|contact| contact.to_string()),
            Some(Kept::Target) => programme.target.map(|target| target.to_string()),
        };
        kept.unwrap_or_default()
    }
}

impl Load {
    /// Both of them.
    pub const ALL: [Self; 2] = [Self::Consolidate, Self::Flatten];

    /// Its name in JSON.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Consolidate => "consolidate",
            Self::Flatten => "flatten",
        }
    }
}

impl Programme {
    /// Whether anything of the strategy was answered.
    pub fn has_strategy(&self) -> bool {
        !self.answers.is_empty() || self.load.is_some() || self.contact.is_some() || self.target.is_some()
    }
}
