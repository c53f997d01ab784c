//! What moving a project to another methodology, or to another version of its own, would do: told before it is done.

use std::collections::BTreeSet;

use super::methodology::{Methodology, Scope, StepId};
use super::own::followers;
use super::signatures::asks_for_the_same;
use crate::entity::State;
use crate::message::Message;
use crate::sign_off::Verdict;

/// What moving to a methodology would do to a project.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Adoption {
    /// Why it can't be done; nothing where it can.
    pub obstacles: Vec<Message>,
    /// What changes for the project.
    pub consequences: Vec<Message>,
}

/// What moving the workstreams that follow the project's methodology to another one would do.
pub fn adoption(state: &State, to: &Methodology) -> Adoption {
    let mut adoption = Adoption::default();
    let Some(from) = state.get(state.project().methodology) else {
        adoption.obstacles.push(Message::new("methodology-missing"));
        return adoption;
    };
    if from.content == *to {
        adoption.obstacles.push(Message::new("methodology-followed-already").with("name", &to.name));
        return adoption;
    }
    adoption.obstacles = obstacles(state, &from.content, to);
    adoption.consequences = [
        steps(&from.content, to),
        items(&from.content, to),
        roles(state, &from.content, to),
        signatures(state, &from.content, to),
    ]
    .concat();
    adoption
}

fn obstacles(state: &State, from: &Methodology, to: &Methodology) -> Vec<Message> {
    let mut obstacles = Vec::new();
    if from.subject != to.subject {
        obstacles.push(Message::new("methodology-for-others").with("name", &to.name));
    }
    let followers = followers(state, state.project().methodology);
    let started: BTreeSet<&StepId> =
        state.step_records.iter().filter(|it| followers.contains(&it.workstream)).map(|it| &it.step).collect();
    for step in started.into_iter().filter(|id| to.step(id).is_none()) {
        let name = from.step(step).map_or_else(|| step.to_string(), |(_, step)| step.name.clone());
        obstacles.push(Message::new("methodology-loses-started-step").with("step", name));
    }
    let order = |methodology: &Methodology| -> Vec<StepId> {
        let other = |id: &StepId| from.step(id).is_some() && to.step(id).is_some();
        methodology.steps.iter().map(|step| step.id.clone()).filter(other).collect()
    };
    if order(from) != order(to) {
        obstacles.push(Message::new("methodology-reorders-steps"));
    }
    if project_is_signed(state, from) {
        obstacles.push(Message::new("methodology-after-project-sign-off"));
    }
    obstacles
}

/// Whether a signature under the project stands: from then on changes go through change requests (rule 8).
pub(crate) fn project_is_signed(state: &State, methodology: &Methodology) -> bool {
    let kind = methodology.project_sign_off();
    let signed = |kind: &super::methodology::SignOffKind| {
        state
            .sign_offs
            .iter()
            .any(|it| it.sign_off == kind.id && kind.scope == Scope::Project && it.withdrawn.is_none())
    };
    kind.is_some_and(signed)
}

fn steps(from: &Methodology, to: &Methodology) -> Vec<Message> {
    let added = to.steps.iter().filter(|step| from.step(&step.id).is_none());
    let gone = from.steps.iter().filter(|step| to.step(&step.id).is_none());
    let added = added.map(|step| Message::new("adoption-step-added").with("step", &step.name));
    added.chain(gone.map(|step| Message::new("adoption-step-gone").with("step", &step.name))).collect()
}

fn items(from: &Methodology, to: &Methodology) -> Vec<Message> {
    let mut messages = Vec::new();
    for step in &to.steps {
        let Some((_, old)) = from.step(&step.id) else { continue };
        let say = |code: &str, title: &str| Message::new(code).with("item", title).with("step", &step.name);
        for item in &step.items {
            match from.item(&step.id, &item.id) {
                None => messages.push(say("adoption-item-added", &item.title)),
                Some(was) if (&was.check, was.per_integration) != (&item.check, item.per_integration) => {
                    messages.push(say("adoption-item-computed-otherwise", &item.title));
                }
                Some(_) => {}
            }
        }
        for item in old.items.iter().filter(|item| to.item(&step.id, &item.id).is_none()) {
            messages.push(say("adoption-item-gone", &item.title));
        }
        for condition in step.starts.iter().filter(|it| !old.starts.iter().any(|old| old.id == it.id)) {
            messages.push(say("adoption-condition-added", &condition.title));
        }
        for condition in old.starts.iter().filter(|it| !step.starts.iter().any(|new| new.id == it.id)) {
            messages.push(say("adoption-condition-gone", &condition.title));
        }
    }
    messages
}

fn roles(state: &State, from: &Methodology, to: &Methodology) -> Vec<Message> {
    let mut messages = Vec::new();
    for role in from.roles.iter().filter(|role| to.role(&role.id).is_none()) {
        let holders = state.people.iter().filter(|person| person.roles.contains(&role.id)).count();
        messages.push(Message::new("adoption-role-gone").with("role", &role.name).with("count", holders));
    }
    for role in to.roles.iter().filter(|role| from.role(&role.id).is_none()) {
        messages.push(Message::new("adoption-role-added").with("role", &role.name));
    }
    messages
}

/// Signatures that count now and no longer will, because their sign-off is gone or asks for something else.
fn signatures(state: &State, from: &Methodology, to: &Methodology) -> Vec<Message> {
    let mut messages = Vec::new();
    for signature in state.sign_offs.iter().filter(|it| it.withdrawn.is_none() && it.verdict != Verdict::Declined) {
        let copy = signature.methodology.and_then(|id| state.get(id)).map_or(from, |copy| &copy.content);
        let Some(then) = copy.sign_off(&signature.sign_off) else { continue };
        let counts = |methodology: &Methodology| {
            methodology.sign_off(&signature.sign_off).is_some_and(|kind| asks_for_the_same(then, kind))
        };
        if counts(from) && !counts(to) {
            let message = Message::new("adoption-signature-no-longer-counts");
            let message = message.with("person", state.name_of(signature.person)).with("sign-off", &then.name);
            messages.push(message.with("signature", &signature.reference));
        }
    }
    messages
}
