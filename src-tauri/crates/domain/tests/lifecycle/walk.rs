//! Walking through a methodology from its first step to its last.

use domain::lifecycle::builtin;
use domain::lifecycle::methodology::Methodology;
use domain::lifecycle::status::StepState;
use serde_json::json;

use crate::world::World;

/// The methodologies that the tests walk through: the built-in ones, and one of five steps with names that nobody uses.
pub fn methodologies() -> Vec<Methodology> {
    let invented = Methodology::parse(include_str!("invented.toml")).unwrap();
    builtin::all().iter().cloned().chain([invented]).collect()
}

impl World {
    /// Does everything until a step can start; starts it as well where `through` says so.
    pub fn walk_to(&mut self, index: usize) {
        let methodology = self.methodology();
        for step in &methodology.steps[..index] {
            self.open_gate(step);
            self.finish(step);
        }
        self.open_gate(&methodology.steps[index]);
    }

    /// Meets the conditions of a step's start.
    pub fn open_gate(&mut self, step: &domain::lifecycle::methodology::Step) {
        for part in step.roles.iter().filter(|part| !part.optional) {
            self.hold(&part.role);
        }
        for condition in &step.starts {
            let unmet = self.step(&step.id.0).gate.conditions;
            if unmet.iter().any(|it| it.code == condition.id.0) {
                self.meet(step, &condition.id.0);
            }
        }
    }

    /// Starts a step and does everything in it.
    pub fn finish(&mut self, step: &domain::lifecycle::methodology::Step) {
        let person = self.hold(&step.roles[0].role);
        if self.step(&step.id.0).started_at.is_none() {
            self.run(person, "step.start", json!({"step": step.id})).unwrap();
        }
        for item in &step.items {
            if !self.step(&step.id.0).items.iter().any(|it| it.id == item.id && it.unmet.is_empty()) {
                self.meet(step, &item.id.0);
            }
        }
    }
}

#[test]
fn every_methodology_leads_to_its_end() {
    for methodology in methodologies() {
        let mut world = World::staffed(&methodology);
        let last = methodology.steps.len() - 1;
        world.walk_to(last);
        world.finish(&methodology.steps[last]);
        let states = world.states();
        assert!(states.iter().all(|state| *state == StepState::Complete), "{}: {states:?}", methodology.id);
    }
}
