//! Where each step of the strategy stands. It is computed from the answers and from what is in the workspace, never ticked.

use serde::Serialize;
use ts_rs::TS;

use super::{Kept, Need, Question, Step, builtin};
use crate::entity::State;
use crate::message::Message;
use crate::refusal::{Destination, Screen};

/// What the workspace knows beside the state, since states do without suppliers.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Known {
    /// How many suppliers there are.
    pub suppliers: u64,
}

/// How far a step is.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename = "StrategyProgress")]
pub enum Progress {
    /// Nothing of it was answered.
    NotStarted,
    /// Something is still missing.
    InProgress,
    /// What is required is answered, and what it needs is there.
    Complete,
}

/// Where a step stands.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Standing {
    /// The step.
    pub step: &'static Step,
    /// How far it is.
    pub progress: Progress,
    /// How many of its questions are answered.
    pub answered: usize,
    /// What keeps it from being complete.
    pub lacks: Vec<Lack>,
}

/// Something that a step lacks, and where it is mended.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Lack {
    /// What is missing.
    pub message: Message,
    /// Where it is mended.
    pub place: Destination,
}

/// Where every step stands, in order.
pub fn standing(state: &State, known: Known) -> Vec<Standing> {
    builtin().steps.iter().map(|step| of_step(state, known, step)).collect()
}

fn of_step(state: &State, known: Known, step: &'static Step) -> Standing {
    let answered = step.questions.iter().filter(|question| is_answered(state, question)).count();
    let unanswered = step.questions.iter().filter(|it| it.required && !is_answered(state, it));
    let lacks: Vec<Lack> = unanswered
        .map(|question| unsaid(step, question))
        .chain(step.needs.iter().filter(|need| !need.is_met(state, known)).map(|need| need.lack()))
        .collect();
    let progress = match (answered, lacks.is_empty()) {
        (_, true) => Progress::Complete,
        (0, false) => Progress::NotStarted,
        _ => Progress::InProgress,
    };
    Standing { step, progress, answered, lacks }
}

/// Whether a question is answered. Somebody who left, or isn't of the provider, is nobody whom suppliers may ask.
fn is_answered(state: &State, question: &Question) -> bool {
    match question.kept {
        Some(Kept::Contact) => state.programme_contact().is_some(),
        _ => !question.answer(state).is_empty(),
    }
}

/// A required question that nobody answered: on the page of its step.
fn unsaid(step: &Step, question: &Question) -> Lack {
    let message = match question.kept {
        Some(Kept::Contact) => Message::new("programme-without-contact"),
        _ => Message::new("strategy-not-answered").with("question", &question.label),
    };
    let part = Some(step.id.clone());
    Lack { message, place: Destination { screen: Screen::Programme, entity: None, part, workstream: None } }
}

impl Need {
    fn is_met(self, state: &State, known: Known) -> bool {
        match self {
            Self::Suppliers => known.suppliers > 0,
            Self::Waves => !state.waves.is_empty(),
        }
    }

    fn lack(self) -> Lack {
        let (code, screen) = match self {
            Self::Suppliers => ("strategy-needs-suppliers", Screen::Suppliers),
            Self::Waves => ("strategy-needs-waves", Screen::Waves),
        };
        let place = Destination { screen, entity: None, part: None, workstream: None };
        Lack { message: Message::new(code), place }
    }
}
