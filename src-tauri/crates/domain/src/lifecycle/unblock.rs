//! What would open the next closed gate fastest: its conditions, grouped by the act that meets them.
//!
//! The acts stand in a fixed order, which the window explains beside them:
//! 1. what can be done now before what waits for the others (nobody can sign while something before the signature is open);
//! 2. what a single act meets before what takes several (a run for each of five integrations);
//! 3. what the party of the acting person can do before what others must do;
//! 4. what frees more conditions and integrations before what frees fewer;
//! 5. the order of the gate itself, by code and place, so that two looks at the same state say the same.

use std::cmp::Reverse;

use super::assess::Assessment;
use super::methodology::{SignOffId, StepId};
use super::status::{StepState, StepStatus, WorkstreamStatus};
use crate::entity::State;
use crate::identity::Id;
use crate::organisation::Party;
use crate::person::Person;
use crate::refusal::{Destination, Screen, UnmetCondition};
use crate::time::Date;

/// What opens the next closed gate of a workstream.
#[derive(Clone, PartialEq, Debug)]
pub struct Unblocking {
    /// The step whose gate is closed.
    pub step: StepId,
    /// Its name.
    pub name: String,
    /// Whether the gate is the one behind the step: it has started and is not complete.
    pub started: bool,
    /// The acts that open it, the fastest first.
    pub acts: Vec<UnblockingAct>,
}

/// One act, or several of one kind, and the conditions that it meets.
#[derive(Clone, PartialEq, Debug)]
pub struct UnblockingAct {
    /// The conditions that it meets; at least one.
    pub conditions: Vec<UnmetCondition>,
    /// Whose move it is.
    pub party: Party,
    /// Everybody who can make it.
    pub people: Vec<Id<Person>>,
    /// Where.
    pub place: Destination,
    /// How many single acts it takes: one for each integration where it is tracked so.
    pub takes: u32,
    /// How many conditions and integrations it frees.
    pub frees: u32,
    /// Whether it can only be done when others of the list are.
    pub waits: bool,
    /// Whether the party of the acting person can do it.
    pub own: bool,
}

/// What would open the next closed gate of a workstream, as a party sees it that acts now. Nothing where no gate is closed.
pub fn unblocking(state: &State, today: Date, status: &WorkstreamStatus, acting: Option<Party>) -> Option<Unblocking> {
    // A step that can start has an open gate in front of it; the closed one is the next.
    let step = status.steps.iter().find(|step| step.state != StepState::Complete && !step.gate.open)?;
    let assessment = Assessment::new(state, today);
    let mut acts: Vec<UnblockingAct> = Vec::new();
    for condition in &step.gate.conditions {
        match acts.iter_mut().find(|act| act.place == condition.place && act.party == condition.party) {
            Some(act) => act.join(condition, step),
            None => acts.push(UnblockingAct::of(condition, step, acting)),
        }
    }
    for act in &mut acts {
        act.waits = waits(&assessment, status, act);
    }
    acts.sort_by(|one, other| one.order().cmp(&other.order()));
    Some(Unblocking { step: step.id.clone(), name: step.name.clone(), started: step.started_at.is_some(), acts })
}

impl UnblockingAct {
    fn of(condition: &UnmetCondition, step: &StepStatus, acting: Option<Party>) -> Self {
        Self {
            conditions: vec![condition.clone()],
            party: condition.party,
            people: condition.people.clone(),
            place: condition.place.clone(),
            takes: takes(condition),
            frees: frees(condition, step),
            waits: false,
            own: acting == Some(condition.party),
        }
    }

    /// Takes in a further condition that the same act meets.
    fn join(&mut self, condition: &UnmetCondition, step: &StepStatus) {
        self.takes = self.takes.max(takes(condition));
        self.frees += frees(condition, step);
        let more = condition.people.iter().filter(|person| !self.people.contains(person));
        let more: Vec<_> = more.copied().collect();
        self.people.extend(more);
        self.conditions.push(condition.clone());
    }

    fn order(&self) -> impl Ord + use<'_> {
        let first = &self.conditions[0];
        (self.waits, self.takes, !self.own, Reverse(self.frees), &first.code, &first.message.args)
    }
}

/// How many acts meet a condition: one for each thing that it counts. A confirmation is given for all integrations at once.
fn takes(condition: &UnmetCondition) -> u32 {
    let at_once = condition.place.screen == Screen::Home;
    let counted = condition.message.args.get("count").and_then(|count| count.parse().ok());
    counted.filter(|_| !at_once).unwrap_or(1)
}

/// The integrations that a condition holds up where its item is tracked for each; else the one condition.
fn frees(condition: &UnmetCondition, step: &StepStatus) -> u32 {
    let item = step.items.iter().find(|item| item.id.0 == condition.code);
    let open = item.map_or(0, |item| item.cells.iter().filter(|cell| !cell.done).count());
    u32::try_from(open.max(1)).unwrap_or(u32::MAX)
}

/// A signature waits for everything that its own gate lacks, and for the signatures before it in the order.
fn waits(assessment: &Assessment, status: &WorkstreamStatus, act: &UnblockingAct) -> bool {
    let (Screen::SignOffs, Some(id)) = (act.place.screen, &act.place.part) else { return false };
    let workstream = assessment.state.get(status.id);
    let kind = workstream.and_then(|it| assessment.methodology(it)?.sign_off(&SignOffId::from(id.as_str())));
    let Some((workstream, kind)) = workstream.zip(kind) else { return false };
    let slots = assessment.sign_off(workstream, kind).slots;
    let first = slots.iter().find(|slot| !slot.optional && !slot.holds());
    first.is_some_and(|first| first.party != act.party) || !assessment.signing_gate(workstream, kind).is_empty()
}
