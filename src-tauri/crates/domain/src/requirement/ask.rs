//! Commands on open questions: ask, change, answer.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Requirement;
use super::question::OpenQuestion;
use crate::arguments::arguments;
use crate::command::Rule;
use crate::draft::{Draft, Outcome};
use crate::identity::Ref;
use crate::message::Message;
use crate::person::Person;
use crate::refusal::Refusal;
use crate::text::{replace, required};
use crate::time::Date;
use crate::workstream::{self, Workstream};

/// The prefix of references of open questions.
const PREFIX: &str = "QUE";

arguments! {
    of OpenQuestion;
    /// Asks a question that nobody here can answer yet.
    Add {
        /// What is asked.
        question: String,
        /// The workstream; the only one where absent.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        workstream: Option<Ref<Workstream>>,
    }
    /// Changes an open question.
    Change {
        /// Which question.
        open_question: Ref<OpenQuestion>,
        /// What is asked.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        question: Option<String>,
    }
    both {
        /// The section it was asked in.
        section: String,
        /// The requirement it is about.
        requirement: Ref<Requirement>,
        /// Who finds out.
        owner: Ref<Person>,
        /// By when.
        due: Date,
    }
}

impl Rule for Add {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        let head = draft.new_head()?;
        let question = required("question", &self.question)?;
        let workstream = workstream::chosen(draft.state(), self.workstream.as_ref())?;
        let mut asked = OpenQuestion {
            head,
            reference: String::new(),
            workstream,
            section: String::new(),
            requirement: None,
            question,
            owner: None,
            due: None,
            answer: String::new(),
        };
        self.apply(draft.state(), &mut asked)?;
        asked.reference = draft.next_reference(PREFIX)?;
        Ok(put(draft, asked, "did-open-question-add"))
    }
}

impl Rule for Change {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        let mut asked = draft.state().find(&self.open_question)?.clone();
        let question = self.question.as_deref().map(|text| required("question", text)).transpose()?;
        replace(&mut asked.question, &question);
        self.clear(&mut asked)?;
        self.apply(draft.state(), &mut asked)?;
        Ok(put(draft, asked, "did-open-question-change"))
    }
}

/// Answers an open question.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct Answer {
    /// Which question.
    pub open_question: Ref<OpenQuestion>,
    /// What was found; empty to open it again.
    pub answer: String,
}

impl Rule for Answer {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        let mut asked = draft.state().find(&self.open_question)?.clone();
        let text = self.answer.trim();
        asked.answer = if text.is_empty() { String::new() } else { required("answer", text)? };
        Ok(put(draft, asked, if text.is_empty() { "did-open-question-reopen" } else { "did-open-question-answer" }))
    }
}

fn put(draft: &mut Draft, asked: OpenQuestion, label: &str) -> Outcome {
    let outcome = Outcome::of(asked.head.id, Message::new(label).with("reference", &asked.reference));
    draft.put(asked);
    outcome
}
