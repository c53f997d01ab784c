//! What became of the question bank's questions about one integration: answered in the room, put among the open
//! questions, or set aside with a reason. What nobody touched has no entry.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::ask;
use super::question::OpenQuestion;
use crate::command::Rule;
use crate::draft::{Draft, Outcome};
use crate::entity::{Entity, Head, State};
use crate::identity::{Id, Ref};
use crate::integration::Integration;
use crate::message::Message;
use crate::person::Person;
use crate::refusal::Refusal;
use crate::session::{self, Session};
use crate::template::questions::{self, Question};
use crate::text::required;
use crate::time::Date;

/// What became of one question of the bank about one integration.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[ts(optional_fields)]
pub struct BankAnswer {
    /// Id, revision and stamps.
    #[serde(flatten)]
    pub head: Head,
    /// The integration.
    pub integration: Id<Integration>,
    /// The question's id in the bank.
    #[serde(default)]
    pub question: String,
    /// The question as it was asked.
    #[serde(default)]
    pub text: String,
    /// What was answered; empty while nobody did.
    #[serde(default)]
    pub answer: String,
    /// Why it isn't asked here, where somebody set it aside.
    #[serde(default)]
    pub aside_because: String,
    /// The open question that it became.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub open_question: Option<Id<OpenQuestion>>,
}

/// Where a question of the bank stands for an integration.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename = "BankStanding")]
pub enum Standing {
    /// Nobody asked it yet.
    Unasked,
    /// It waits among the open questions.
    Open,
    /// It is answered, here or among the open questions.
    Answered,
    /// It isn't asked here, for a reason.
    Aside,
}

impl BankAnswer {
    pub(crate) fn short_reference(&self) -> &str {
        ""
    }

    pub(crate) fn display_title(&self) -> String {
        self.text.clone()
    }

    /// The answer, wherever it was given; empty while there is none.
    pub fn answer<'a>(&'a self, state: &'a State) -> &'a str {
        let open = self.open_question.and_then(|id| state.get(id)).map(|open| open.answer.as_str());
        if self.answer.is_empty() { open.unwrap_or_default() } else { &self.answer }
    }

    /// Where the question stands.
    pub fn standing(&self, state: &State) -> Standing {
        if !self.answer(state).trim().is_empty() {
            Standing::Answered
        } else if !self.aside_because.is_empty() {
            Standing::Aside
        } else if self.open_question.is_some_and(|id| state.get(id).is_some()) {
            Standing::Open
        } else {
            Standing::Unasked
        }
    }
}

/// What became of a question of the bank about an integration, where anything did.
pub fn of<'a>(state: &'a State, integration: Id<Integration>, question: &str) -> Option<&'a BankAnswer> {
    state.bank_answers.iter().find(|one| one.integration == integration && one.question == question)
}

/// Answers a question of the bank about an integration. An open question that it became is answered with it.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct Give {
    /// Which integration.
    pub integration: Ref<Integration>,
    /// The question's id in the bank.
    pub question: String,
    /// What was answered; empty to take the answer back.
    pub answer: String,
}

impl Rule for Give {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        let mut entry = entry(draft, &self.integration, &self.question)?;
        let text = self.answer.trim();
        let answer = if text.is_empty() { String::new() } else { required("answer", text)? };
        if let Some(open) = entry.open_question.filter(|id| draft.state().get(*id).is_some()) {
            draft.update(open, |open| open.answer.clone_from(&answer))?;
        }
        entry.answer = answer;
        entry.aside_because.clear();
        Ok(put(draft, entry, if text.is_empty() { "did-bank-answer-take-back" } else { "did-bank-answer-give" }))
    }
}

/// Sets a question of the bank aside for an integration, with the reason.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct SetAside {
    /// Which integration.
    pub integration: Ref<Integration>,
    /// The question's id in the bank.
    pub question: String,
    /// Why it isn't asked; empty to ask it after all.
    pub because: String,
}

impl Rule for SetAside {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        let mut entry = entry(draft, &self.integration, &self.question)?;
        if entry.standing(draft.state()) == Standing::Answered {
            return Err(Message::new("bank-question-answered").with("question", &entry.text).into());
        }
        self.because.trim().clone_into(&mut entry.aside_because);
        Ok(put(draft, entry, "did-bank-answer-set-aside"))
    }
}

/// Puts a question of the bank among the open questions, and under a point of a session where one is named.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub struct PutOpen {
    /// Which integration.
    pub integration: Ref<Integration>,
    /// The question's id in the bank.
    pub question: String,
    /// The question as it is asked, for the bank's own is English; the bank's own where absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub asked: Option<String>,
    /// Who finds out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<Ref<Person>>,
    /// By when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<Date>,
    /// The session on whose agenda it goes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub session: Option<Ref<Session>>,
    /// The point of the agenda, by its id or its place from 1; the first where absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub point: Option<String>,
}

impl Rule for PutOpen {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        let mut entry = entry(draft, &self.integration, &self.question)?;
        let standing = entry.standing(draft.state());
        let open = match (standing, entry.open_question) {
            (Standing::Answered, _) => {
                return Err(Message::new("bank-question-answered").with("question", &entry.text).into());
            }
            (Standing::Open, Some(open)) if self.session.is_some() => open,
            (Standing::Open, _) => {
                return Err(Message::new("bank-question-open").with("question", &entry.text).into());
            }
            _ => self.open(draft, &entry)?,
        };
        if let Some(session) = &self.session {
            let point = Some(self.point.clone().unwrap_or_else(|| "1".to_owned()));
            session::minutes::Ask { session: session.clone(), open_question: open.into(), point }.decide(draft)?;
        }
        entry.open_question = Some(open);
        entry.aside_because.clear();
        let reference = draft.state().get(open).map(|open| open.reference.clone()).unwrap_or_default();
        draft.put(entry);
        Ok(Outcome::of(open.0, Message::new("did-open-question-add").with("reference", reference)))
    }
}

impl PutOpen {
    /// Makes the open question: what is asked, with the integration's name before them.
    fn open(&self, draft: &mut Draft, entry: &BankAnswer) -> Result<Id<OpenQuestion>, Refusal> {
        let state = draft.state();
        let integration = state.get(entry.integration);
        let name = integration.map(|integration| integration.name.clone()).unwrap_or_default();
        let asked = self.asked.as_deref().map(str::trim).filter(|asked| !asked.is_empty());
        let add = ask::Add {
            question: format!("{name}: {}", asked.unwrap_or(&entry.text)),
            workstream: integration.map(|integration| integration.workstream.into()),
            section: None,
            requirement: None,
            owner: self.owner.clone(),
            due: self.due,
        };
        let made = add.decide(draft)?.value;
        made.map(Id::new).ok_or_else(|| Refusal::rule("not-found"))
    }
}

/// What is known of a question about an integration, or a new entry for it.
fn entry(draft: &mut Draft, integration: &Ref<Integration>, question: &str) -> Result<BankAnswer, Refusal> {
    let found = draft.state().find(integration)?;
    let (id, asked) = (found.id(), known(found, question));
    let asked: &Question = asked.ok_or_else(|| Message::new("bank-question-unknown").with("question", question))?;
    if let Some(entry) = of(draft.state(), id, question) {
        return Ok(entry.clone());
    }
    // The caller's id, where there is one, is for the open question that may be made.
    let head = Head { id: draft.new_id(), revision: 0, changed_at: draft.now(), changed_by: draft.actor() };
    Ok(BankAnswer {
        head,
        integration: id,
        question: asked.id.clone(),
        text: asked.text.clone(),
        answer: String::new(),
        aside_because: String::new(),
        open_question: None,
    })
}

/// The question with an id, where the bank asks it about this integration.
fn known(integration: &Integration, question: &str) -> Option<&'static Question> {
    questions::about(integration).into_iter().find(|known| known.id == question)
}

fn put(draft: &mut Draft, entry: BankAnswer, label: &str) -> Outcome {
    let outcome = Outcome::of(entry.head.id, Message::new(label).with("question", &entry.text));
    draft.put(entry);
    outcome
}
