//! The question bank for one integration after another: what to ask, what was answered, what waits among the open
//! questions, and what was set aside.

use domain::entity::{Entity, State};
use domain::identity::Id;
use domain::integration::Integration;
use domain::requirement::bank::{self, Standing};
use domain::requirement::question::OpenQuestion;
use domain::session::Session;
use domain::template::questions::{self, Question};
use serde::Serialize;
use ts_rs::TS;

use super::{OptionLine, PersonLine, person_line};
use crate::text::{Language, builtin};

/// The bank, with one integration open.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct QuestionsView {
    /// Every integration with its counts.
    pub integrations: Vec<BankIntegration>,
    /// The integration that is open.
    pub open: Option<BankPage>,
    /// Sessions whose agenda can take a question, the next one first.
    pub sessions: Vec<AskSession>,
    /// Everybody who can find out.
    pub people: Vec<PersonLine>,
}

/// A session that can take a question.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct AskSession {
    /// Its id.
    pub id: Id<Session>,
    /// Its short reference and title.
    pub label: String,
    /// Its points.
    pub points: Vec<OptionLine>,
}

/// An integration in the list.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct BankIntegration {
    /// Its id.
    pub id: Id<Integration>,
    /// Its short reference.
    pub reference: String,
    /// Its name.
    pub name: String,
    /// How its questions stand.
    pub counts: BankCounts,
}

/// How many questions stand where.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, TS)]
pub struct BankCounts {
    /// All that apply.
    pub of: u32,
    /// Answered.
    pub answered: u32,
    /// Among the open questions.
    pub open: u32,
    /// Set aside.
    pub aside: u32,
    /// Nobody asked yet.
    pub unasked: u32,
}

/// The questions about one integration.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct BankPage {
    /// The integration.
    pub integration: Id<Integration>,
    /// Its name.
    pub name: String,
    /// Its method, or empty.
    pub method: String,
    /// How its questions stand.
    pub counts: BankCounts,
    /// The questions, those for this very case first.
    pub questions: Vec<BankLine>,
}

/// What a question is about.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum BankAbout {
    /// This object.
    Object,
    /// This method.
    Method,
    /// Every integration.
    Every,
}

/// A question about an integration.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct BankLine {
    /// Its id in the bank.
    pub id: String,
    /// What it is about.
    pub about: BankAbout,
    /// The question.
    pub text: String,
    /// The question in the language of the project's documents: what it is called once it is an open one.
    pub asked: String,
    /// Why it is worth asking, or empty.
    pub why: String,
    /// Where that comes from, or empty.
    pub source: String,
    /// Where it stands.
    pub standing: Standing,
    /// The answer, or empty.
    pub answer: String,
    /// Why it isn't asked, or empty.
    pub aside_because: String,
    /// The open question that it became.
    pub open: Option<OpenLine>,
}

/// The open question that a question of the bank became.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct OpenLine {
    /// Its id.
    pub id: Id<OpenQuestion>,
    /// Its short reference.
    pub reference: String,
    /// Who finds out.
    pub owner: Option<PersonLine>,
    /// References of the sessions on whose agenda it stands.
    pub sessions: Vec<String>,
}

/// The view, with an integration open; the first where none is named.
pub fn questions(state: &State, integration: Option<&str>, language: Language) -> QuestionsView {
    let named =
        |one: &&Integration| integration.is_some_and(|named| one.reference == named || one.id().to_string() == named);
    let open = state.integrations.iter().find(named).or_else(|| state.integrations.iter().next());
    let people = state.people.iter().filter(|person| !person.inactive);
    let mut sessions: Vec<&Session> = state.sessions.iter().filter(|session| !session.held).collect();
    sessions.sort_by_key(|session| (session.on, session.head.id));
    QuestionsView {
        integrations: state.integrations.iter().map(|one| integration_line(state, one)).collect(),
        open: open.map(|one| page(state, one, language)),
        sessions: sessions.into_iter().map(ask_session).collect(),
        people: people.filter_map(|person| person_line(state, person.id())).collect(),
    }
}

/// How the questions about an integration stand.
pub fn counts(state: &State, integration: &Integration) -> BankCounts {
    let mut counts = BankCounts::default();
    for question in questions::about(integration) {
        let known = bank::of(state, integration.id(), &question.id);
        counts.of += 1;
        *match known.map_or(Standing::Unasked, |known| known.standing(state)) {
            Standing::Answered => &mut counts.answered,
            Standing::Open => &mut counts.open,
            Standing::Aside => &mut counts.aside,
            Standing::Unasked => &mut counts.unasked,
        } += 1;
    }
    counts
}

fn integration_line(state: &State, integration: &Integration) -> BankIntegration {
    BankIntegration {
        id: integration.id(),
        reference: integration.reference.clone(),
        name: integration.name.clone(),
        counts: counts(state, integration),
    }
}

fn page(state: &State, integration: &Integration, language: Language) -> BankPage {
    BankPage {
        integration: integration.id(),
        name: integration.name.clone(),
        method: integration.method.clone(),
        counts: counts(state, integration),
        questions: questions::about(integration)
            .into_iter()
            .map(|one| line(state, integration, one, language))
            .collect(),
    }
}

fn line(state: &State, integration: &Integration, question: &Question, language: Language) -> BankLine {
    let known = bank::of(state, integration.id(), &question.id);
    let open = known.and_then(|known| state.get(known.open_question?));
    let asked = builtin::question(Language::nearest(&state.project().language), question).text;
    let question = &builtin::question(language, question);
    BankLine {
        id: question.id.clone(),
        about: match (&question.object, &question.method) {
            (Some(_), _) => BankAbout::Object,
            (None, Some(_)) => BankAbout::Method,
            (None, None) => BankAbout::Every,
        },
        text: question.text.clone(),
        asked,
        why: question.why.clone(),
        source: question.source.clone(),
        standing: known.map_or(Standing::Unasked, |known| known.standing(state)),
        answer: known.map(|known| known.answer(state).to_owned()).unwrap_or_default(),
        aside_because: known.map(|known| known.aside_because.clone()).unwrap_or_default(),
        open: open.map(|open| open_line(state, open)),
    }
}

fn open_line(state: &State, open: &OpenQuestion) -> OpenLine {
    let asks = |session: &&Session| session.agenda.iter().any(|point| point.questions.contains(&open.id()));
    OpenLine {
        id: open.id(),
        reference: open.reference.clone(),
        owner: open.owner.and_then(|id| person_line(state, id)),
        sessions: state.sessions.iter().filter(asks).map(|session| session.reference.clone()).collect(),
    }
}

fn ask_session(session: &Session) -> AskSession {
    let points = session.agenda.iter().enumerate();
    AskSession {
        id: session.id(),
        label: format!("{} · {}", session.reference, session.name),
        points: points
            .map(|(place, point)| OptionLine::new(point.id, format!("{}. {}", place + 1, point.title)))
            .collect(),
    }
}
