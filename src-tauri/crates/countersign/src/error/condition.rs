//! An unmet condition with the names of everything that it mentions, so that it can be told without the project at hand.

use domain::entity::State;
use domain::lifecycle::methodology::{Methodology, RoleId, StepId};
use domain::refusal::UnmetCondition;
use serde_json::{Value, json};

use crate::text::Words;

/// An unmet condition and the names that belong to its ids.
#[derive(Clone, PartialEq, Debug)]
pub struct NamedCondition {
    /// The condition.
    pub unmet: UnmetCondition,
    /// The name of the step whose gate it keeps closed.
    pub step: String,
    /// The names of the roles that can meet it.
    pub roles: Vec<String>,
    /// The names of the people who hold one of these roles.
    pub people: Vec<String>,
}

impl NamedCondition {
    /// A condition with the names that the project has for what it mentions.
    pub fn of(state: &State, unmet: &UnmetCondition) -> Self {
        Self {
            step: step_name(state, &unmet.step),
            roles: unmet.roles.iter().map(|role| role_name(state, role)).collect(),
            people: unmet.people.iter().map(|person| state.name_of(*person)).collect(),
            unmet: unmet.clone(),
        }
    }

    /// What is missing, and why where there is more to say.
    pub fn sentence(&self, words: &Words) -> String {
        let missing = words.say(&self.unmet.message);
        match &self.unmet.why {
            Some(why) => format!("{missing} ({})", words.say(why)),
            None => missing,
        }
    }

    /// The condition as scripts and pages read it: ids for the ones, names for the others.
    pub fn to_json(&self, words: &Words) -> Value {
        let mut json = json!({
            "code": self.unmet.code,
            "message": words.say(&self.unmet.message),
            "step": self.unmet.step,
            "step_name": words.builtin(&self.step),
            "party": self.unmet.party,
            "roles": self.unmet.roles,
            "role_names": self.roles.iter().map(|role| words.builtin(role)).collect::<Vec<_>>(),
            "people": self.people,
            "place": self.unmet.place,
            "waivable": self.unmet.waivable,
            "protects": self.unmet.protects,
        });
        if let Some(why) = &self.unmet.why {
            json["why"] = json!(words.say(why));
        }
        json
    }
}

fn methodologies(state: &State) -> impl Iterator<Item = &Methodology> {
    state.methodologies.iter().map(|copy| &copy.content)
}

fn role_name(state: &State, id: &RoleId) -> String {
    methodologies(state).find_map(|one| one.role(id)).map_or_else(|| id.to_string(), |role| role.name.clone())
}

fn step_name(state: &State, id: &StepId) -> String {
    methodologies(state).find_map(|one| one.step(id)).map_or_else(|| id.to_string(), |(_, step)| step.name.clone())
}
