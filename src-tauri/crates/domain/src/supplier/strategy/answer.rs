//! The command that answers questions of the strategy.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Kept, Question, question};
use crate::command::Rule;
use crate::draft::{Draft, Outcome};
use crate::identity::{Id, Ref};
use crate::message::Message;
use crate::person::Person;
use crate::refusal::Refusal;
use crate::supplier::programme::{Load, Programme};
use crate::template::FieldKind;
use crate::template::answers::check_value;
use crate::text::required;

/// Answers questions of the strategy. What isn't said stays as it is.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "ProgrammeAnswer")]
pub struct Answer {
    /// Answers by the id of their question; an empty one takes what was there away.
    pub answers: BTreeMap<String, String>,
}

impl Rule for Answer {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        draft.acting_person()?;
        let Some(first) = self.answers.keys().next() else { return Err(Refusal::rule("strategy-nothing-said")) };
        let (_, first) = known(first)?;
        let mut programme = Programme::of_project(draft)?;
        for (id, value) in &self.answers {
            let (_, question) = known(id)?;
            answer(draft, &mut programme, question, value.trim())?;
        }
        let id = programme.head.id;
        draft.put(programme);
        let label = match self.answers.len() {
            1 => Message::new("did-programme-answer").with("question", &first.label),
            count => Message::new("did-programme-answers").with("count", count),
        };
        Ok(Outcome::of(id, label))
    }
}

/// The question with an id, and its step.
fn known(id: &str) -> Result<(&'static super::Step, &'static Question), Refusal> {
    question(id).ok_or_else(|| Refusal::NotFound(Message::new("strategy-question-unknown").with("question", id)))
}

/// Puts one answer where it is kept.
fn answer(draft: &Draft, programme: &mut Programme, question: &Question, value: &str) -> Result<(), Refusal> {
    if !value.is_empty() {
        required(&question.label, value)?;
    }
    check_value(&question.field(), value)?;
    let person = match question.kind {
        FieldKind::Person if !value.is_empty() => Some(draft.find(&Ref::<Person>::new(value))?),
        _ => None,
    };
    match question.kept {
        Some(Kept::Load) => programme.load = Load::ALL.into_iter().find(|load| load.name() == value),
        Some(Kept::Contact) => programme.contact = person,
        Some(Kept::Target) if value.is_empty() => programme.target = None,
        Some(Kept::Target) => {
            let wrong = || Message::new("programme-target-wrong").with("value", value);
            programme.aim_at(value.parse().map_err(|_| wrong())?)?;
        }
        None => keep(&mut programme.answers, question, person, value),
    }
    Ok(())
}

/// People are kept by their ids: they may be called otherwise tomorrow.
fn keep(answers: &mut BTreeMap<String, String>, question: &Question, person: Option<Id<Person>>, value: &str) {
    let value = person.map_or_else(|| value.to_owned(), |person| person.to_string());
    if value.is_empty() {
        answers.remove(&question.id);
    } else {
        answers.insert(question.id.clone(), value);
    }
}
