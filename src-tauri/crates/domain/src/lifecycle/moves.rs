//! Whose move it is: what brings each workstream forward, read off the first gate that is closed.

use super::assess::Assessment;
use super::check::at;
use super::status::{NextMove, StepState, WorkstreamStatus};
use crate::message::Message;
use crate::organisation::Party;
use crate::refusal::Screen;

impl Assessment<'_> {
    pub(super) fn next_moves(&self, workstreams: &[WorkstreamStatus]) -> Vec<NextMove> {
        let mut moves: Vec<NextMove> = Vec::new();
        for workstream in workstreams {
            let Some(step) = workstream.steps.iter().find(|step| step.state != StepState::Complete) else { continue };
            if step.state == StepState::Ready {
                moves.push(self.start(workstream, step));
            }
            for condition in &step.gate.conditions {
                moves.push(NextMove {
                    workstream: workstream.id,
                    step: condition.step.clone(),
                    party: condition.party,
                    person: <[_; 1]>::try_from(condition.people.clone()).ok().map(|[person]| person),
                    message: condition.message.clone(),
                    place: condition.place.clone(),
                });
            }
        }
        moves
    }

    fn start(&self, workstream: &WorkstreamStatus, step: &super::status::StepStatus) -> NextMove {
        let kind = self.state.get(workstream.id).and_then(|it| self.step_at(it, &step.id));
        let role = kind.and_then(|at| at.methodology.role(&at.step().roles.first()?.role));
        let people = role.map_or_else(Vec::new, |role| {
            let workstream = self.state.get(workstream.id);
            workstream.map_or_else(Vec::new, |it| self.holders(it, std::slice::from_ref(&role.id)))
        });
        NextMove {
            workstream: workstream.id,
            step: step.id.clone(),
            party: role.map_or(Party::Provider, |role| role.party),
            person: <[_; 1]>::try_from(people).ok().map(|[person]| person),
            message: Message::new("next-start-step").with("step", &step.name),
            place: at(Screen::Home, &step.id.0),
        }
    }
}
