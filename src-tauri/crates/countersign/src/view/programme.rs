//! The strategy of the supplier programme as its room shows it, step by step; and as its report and the command line tell it.

use domain::catalogue::Confidence;
use domain::entity::{Entity as _, State};
use domain::identity::EntityId;
use domain::organisation::Party;
use domain::refusal::Destination;
use domain::supplier::strategy::standing::{Known, Progress, Standing, standing};
use domain::supplier::strategy::{Kept, Question, builtin as strategy};
use domain::template::{Field, FieldKind};
use domain::time::Date;
use serde::Serialize;
use ts_rs::TS;

use super::form::{self, FormOptions};
use super::requirements::{CheckLine, CheckSection, SectionState};
use super::{OptionLine, count};
use crate::document::Speak;
use crate::text::{Words, builtin};

mod facts;

pub use facts::{FactLine, ProgrammeFacts, facts};

/// The strategy of a project.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
#[ts(optional_fields)]
pub struct ProgrammeView {
    /// Its steps, in order.
    pub steps: Vec<ProgrammeStep>,
    /// How many of them are complete.
    pub complete: u32,
    /// The step to go on with; absent where all are complete.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
    /// Whether anything was answered yet.
    pub begun: bool,
    /// Where the steps and their order come from.
    pub origin: OriginOfStrategy,
    /// Every question with its answer, to be checked.
    pub check: Vec<CheckSection>,
    /// What fields can choose from.
    pub options: FormOptions,
}

/// A step.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct ProgrammeStep {
    /// Its id.
    pub id: String,
    /// What people call it.
    pub title: String,
    /// What it is for.
    pub purpose: String,
    /// How far it is.
    pub state: SectionState,
    /// How many of its questions are answered.
    pub answered: u32,
    /// What keeps it from being complete.
    pub lacks: Vec<ProgrammeLack>,
    /// What it asks.
    pub questions: Vec<ProgrammeQuestion>,
}

/// A question with its answer.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct ProgrammeQuestion {
    /// The question, as forms ask it.
    pub field: Field,
    /// Its answer as forms keep it; empty while there is none.
    pub value: String,
    /// Why it is asked.
    pub why: String,
    /// Where that comes from.
    pub origin: OriginOfStrategy,
}

/// Where something of the strategy comes from.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
#[ts(rename = "StrategyOrigin")]
pub struct OriginOfStrategy {
    /// The source.
    pub source: String,
    /// The day on which it was taken from there.
    pub date: Date,
    /// How well it is founded.
    pub confidence: Confidence,
}

/// Something that a step lacks.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct ProgrammeLack {
    /// What is missing.
    pub missing: String,
    /// Where it is mended.
    pub place: Destination,
}

/// The strategy of a project.
pub fn programme(state: &State, known: Known, words: &Words) -> ProgrammeView {
    let steps: Vec<ProgrammeStep> = standing(state, known).iter().map(|step| step_of(state, step, words)).collect();
    let is_complete = |step: &&ProgrammeStep| step.state == SectionState::Complete;
    ProgrammeView {
        complete: count(steps.iter().filter(is_complete).count()),
        next: steps.iter().find(|step| !is_complete(step)).map(|step| step.id.clone()),
        begun: state.programme().is_some_and(|programme| programme.has_strategy()),
        origin: OriginOfStrategy {
            source: strategy().source.clone(),
            date: strategy().date,
            confidence: strategy().confidence,
        },
        check: steps.iter().map(|step| checked(state, step, words)).collect(),
        options: options(state),
        steps,
    }
}

fn step_of(state: &State, standing: &Standing, words: &Words) -> ProgrammeStep {
    let step = builtin::strategy_step(words.language(), standing.step);
    ProgrammeStep {
        state: match standing.progress {
            Progress::NotStarted => SectionState::NotStarted,
            Progress::InProgress => SectionState::InProgress,
            Progress::Complete => SectionState::Complete,
        },
        answered: count(standing.answered),
        lacks: standing
            .lacks
            .iter()
            .map(|lack| ProgrammeLack { missing: words.say(&lack.message), place: lack.place.clone() })
            .collect(),
        questions: step.questions.iter().map(|question| asked(state, question)).collect(),
        id: step.id,
        title: step.title,
        purpose: step.purpose,
    }
}

fn asked(state: &State, question: &Question) -> ProgrammeQuestion {
    let mut field = question.field();
    if question.kept == Some(Kept::Contact) {
        let provider = people(state, |party| party == Party::Provider);
        field = form::choosing(vec![field], &question.id, &provider).remove(0);
    }
    ProgrammeQuestion {
        value: question.answer(state),
        field,
        why: question.why.clone(),
        origin: OriginOfStrategy {
            source: question.source.clone(),
            date: question.date,
            confidence: question.confidence,
        },
    }
}

/// What questions choose from. Nobody of a supplier decides on the strategy.
fn options(state: &State) -> FormOptions {
    FormOptions { people: people(state, |party| party != Party::Supplier), ..form::options(state) }
}

fn people(state: &State, of: impl Fn(Party) -> bool) -> Vec<OptionLine> {
    let there = state.people.iter().filter(|person| !person.inactive);
    let meant = there.filter(|person| state.get(person.organisation).is_some_and(|it| of(it.party)));
    meant.map(|person| OptionLine::new(person.id(), &person.name)).collect()
}

fn checked(state: &State, step: &ProgrammeStep, words: &Words) -> CheckSection {
    let line = |question: &ProgrammeQuestion| CheckLine {
        label: question.field.label.clone(),
        value: read(state, &question.field, &question.value, words),
        required: question.field.required,
    };
    CheckSection {
        id: step.id.clone(),
        title: step.title.clone(),
        state: step.state,
        none_because: String::new(),
        lines: step.questions.iter().map(line).collect(),
    }
}

/// An answer as people read it.
fn read(state: &State, field: &Field, value: &str, words: &Words) -> String {
    let named = |id: &str| {
        let chosen = field.choices.iter().find(|choice| choice.id == id).map(|choice| choice.label.clone());
        let caption = || id.parse::<EntityId>().ok().and_then(|id| state.caption(id)).map(|(_, _, title)| title);
        chosen.or_else(caption).unwrap_or_else(|| id.to_owned())
    };
    match field.kind {
        _ if value.is_empty() => String::new(),
        FieldKind::Date => value.parse().map_or_else(|_| value.to_owned(), |date| words.date(date)),
        FieldKind::Number => words.number(value),
        FieldKind::YesNo => words.text(if value == "yes" { "document-yes" } else { "document-no" }),
        FieldKind::Choice | FieldKind::ManyChoices | FieldKind::Person => {
            value.lines().map(named).collect::<Vec<_>>().join("\n")
        }
        _ => value.to_owned(),
    }
}
