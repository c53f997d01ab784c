//! The room of sessions: the list, the session that is open with its agenda and minutes, and what sessions left behind.

use std::collections::BTreeMap;

use domain::entity::{Entity, State};
use domain::identity::{EntityId, Id};
use domain::lifecycle::methodology::ItemId;
use domain::requirement::question::OpenQuestion;
use domain::session::action::Action;
use domain::session::decision::Decision;
use domain::session::{Session, agenda};
use domain::time::Date;
use serde::Serialize;
use ts_rs::TS;

use super::{OptionLine, PersonLine, count, own_workstreams, person_line};
use crate::text::{Language, Words, builtin};

mod sheet;

pub use sheet::{AttendeeLine, ConfirmLine, PointLine, SessionSheet};

/// Sessions, and what they left behind.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct DiscoverView {
    /// Every session, the newest first.
    pub sessions: Vec<SessionLine>,
    /// The session that is open.
    pub open: Option<SessionSheet>,
    /// Every decision, the newest first.
    pub decisions: Vec<DecisionLine>,
    /// Every action, those that wait first, by their date.
    pub actions: Vec<ActionLine>,
    /// Agendas to begin with.
    pub agendas: Vec<AgendaLine>,
    /// Everybody who can take part.
    pub people: Vec<PersonLine>,
    /// The workstreams that a session can be about.
    pub workstreams: Vec<OptionLine>,
    /// Steps whose end a commitment can promise.
    pub steps: Vec<OptionLine>,
}

/// Where a session stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum SessionStanding {
    /// Its day is still to come.
    Planned,
    /// Its day has come, and its minutes are open.
    Open,
    /// It was held, and its minutes are closed.
    Held,
}

/// A session in the list.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct SessionLine {
    /// Its id.
    pub id: Id<Session>,
    /// Its short reference.
    pub reference: String,
    /// Its title.
    pub name: String,
    /// The day.
    pub on: Date,
    /// When it begins, or empty.
    pub starts: String,
    /// Where it stands.
    pub standing: SessionStanding,
    /// Points that were dealt with.
    pub done: u32,
    /// Points of its agenda.
    pub of: u32,
}

/// An agenda to begin with.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct AgendaLine {
    /// Its id.
    pub id: String,
    /// What it is called.
    pub name: String,
    /// When it is of use.
    pub help: String,
    /// How many points it has.
    pub points: u32,
    /// Minutes planned for all of them.
    pub minutes: u32,
}

/// A decision.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct DecisionLine {
    /// Its id.
    pub id: Id<Decision>,
    /// Its short reference.
    pub reference: String,
    /// What was decided.
    pub text: String,
    /// Who decided.
    pub by: Option<PersonLine>,
    /// The day.
    pub on: Date,
    /// The session.
    pub session: Id<Session>,
    /// The session's short reference.
    pub session_reference: String,
    /// The point of the agenda.
    pub point: Option<EntityId>,
    /// Whether the minutes of its session are open.
    pub correctable: bool,
}

/// An action.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct ActionLine {
    /// Its id.
    pub id: Id<Action>,
    /// Its short reference.
    pub reference: String,
    /// What is to be done.
    pub text: String,
    /// Who does it.
    pub owner: Option<PersonLine>,
    /// By when.
    pub due: Option<Date>,
    /// Whether that day is over and it isn't done.
    pub late: bool,
    /// The day it was done.
    pub done_on: Option<Date>,
    /// The session that it came out of.
    pub session: Option<Id<Session>>,
    /// That session's short reference, or empty.
    pub session_reference: String,
    /// The point of that session's agenda.
    pub point: Option<EntityId>,
    /// What it became: the issue or commitment, with its reference.
    pub became: Option<BecameLine>,
    /// What it lacks to become a commitment, in words; empty where it lacks nothing.
    pub commit_lacks: String,
    /// Whether it can be removed.
    pub removable: bool,
}

/// What an action became.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct BecameLine {
    /// Its id.
    pub id: EntityId,
    /// Its short reference.
    pub reference: String,
    /// The screen where it is.
    pub screen: domain::refusal::Screen,
}

/// The action that an issue or a commitment came out of, with its session.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct OriginLine {
    /// The action.
    pub action: Id<Action>,
    /// Its short reference.
    pub reference: String,
    /// The session in which it was agreed.
    pub session: Option<Id<Session>>,
    /// Its short reference, or empty.
    pub session_reference: String,
}

/// Where something comes from that an action became.
pub fn origin(state: &State, became: impl Fn(&Action) -> bool) -> Option<OriginLine> {
    let action = state.actions.iter().find(|action| became(action))?;
    let session = action.session.and_then(|id| state.get(id));
    Some(OriginLine {
        action: action.id(),
        reference: action.reference.clone(),
        session: session.map(Session::id),
        session_reference: session.map(|session| session.reference.clone()).unwrap_or_default(),
    })
}

/// An open question as agendas show it.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct AskedLine {
    /// Its id.
    pub id: Id<OpenQuestion>,
    /// Its short reference.
    pub reference: String,
    /// What is asked.
    pub question: String,
    /// The answer, or empty.
    pub answer: String,
    /// Who finds out.
    pub owner: Option<PersonLine>,
}

/// The view of the room on a day of the project's zone, with a session open.
pub fn discover(
    state: &State,
    open: Option<&str>,
    actor_items: &Confirmed,
    today: Date,
    words: &Words,
) -> DiscoverView {
    let mut sessions: Vec<&Session> = state.sessions.iter().collect();
    sessions.sort_by_key(|one| std::cmp::Reverse((one.on, one.starts, one.head.id)));
    let named =
        |session: &&&Session| open.is_some_and(|open| session.reference == open || session.id().to_string() == open);
    let chosen = sessions.iter().find(named).or_else(|| sessions.first()).copied();
    let mut decisions: Vec<DecisionLine> = state.decisions.iter().map(|one| decision(state, one)).collect();
    decisions.sort_by(|one, other| (other.on, &other.reference).cmp(&(one.on, &one.reference)));
    let mut actions: Vec<ActionLine> = state.actions.iter().map(|one| action(state, one, today, words)).collect();
    actions.sort_by(|one, other| {
        let place = |line: &ActionLine| (line.done_on.is_some(), line.due.is_none(), line.due, line.reference.clone());
        place(one).cmp(&place(other))
    });
    let people = state.people.iter().filter(|person| !person.inactive);
    let steps = state.get(state.project().methodology).map(|copy| &copy.content.steps).into_iter().flatten();
    DiscoverView {
        sessions: sessions.iter().map(|one| line(one, today)).collect(),
        open: chosen.map(|one| sheet::sheet(state, one, actor_items, today, words)),
        decisions,
        actions,
        agendas: agenda::builtin().iter().map(|one| agenda_line(one, words.language())).collect(),
        people: people.filter_map(|person| person_line(state, person.id())).collect(),
        workstreams: own_workstreams(state),
        steps: steps.map(|step| OptionLine::new(&step.id, &step.name)).collect(),
    }
}

/// Items of each workstream that a person confirms, with whether they are done and may be confirmed now.
pub type Confirmed = BTreeMap<(EntityId, ItemId), ItemLine>;

/// An item that a person confirms.
#[derive(Clone, PartialEq, Debug)]
pub struct ItemLine {
    /// Its title.
    pub title: String,
    /// The step's name.
    pub step: String,
    /// Whether it is done.
    pub done: bool,
    /// Whether its step is locked.
    pub locked: bool,
}

fn line(session: &Session, today: Date) -> SessionLine {
    SessionLine {
        id: session.id(),
        reference: session.reference.clone(),
        name: session.name.clone(),
        on: session.on,
        starts: session.starts.map(|time| time.to_string()).unwrap_or_default(),
        standing: standing(session, today),
        done: count(session.agenda.iter().filter(|point| point.done).count()),
        of: count(session.agenda.len()),
    }
}

fn standing(session: &Session, today: Date) -> SessionStanding {
    match session.held {
        true => SessionStanding::Held,
        false if session.on > today => SessionStanding::Planned,
        false => SessionStanding::Open,
    }
}

fn agenda_line(agenda: &agenda::Agenda, language: Language) -> AgendaLine {
    AgendaLine {
        id: agenda.id.clone(),
        name: builtin::said(language, &agenda.name),
        help: builtin::said(language, &agenda.help),
        points: count(agenda.points.len()),
        minutes: agenda.minutes(),
    }
}

fn decision(state: &State, decision: &Decision) -> DecisionLine {
    let session = state.get(decision.session);
    DecisionLine {
        id: decision.id(),
        reference: decision.reference.clone(),
        text: decision.text.clone(),
        by: decision.by.and_then(|id| person_line(state, id)),
        on: decision.on,
        session: decision.session,
        session_reference: session.map(|session| session.reference.clone()).unwrap_or_default(),
        point: decision.point,
        correctable: session.is_some_and(|session| !session.held),
    }
}

fn action(state: &State, action: &Action, today: Date, words: &Words) -> ActionLine {
    use domain::refusal::Screen::{Issues, Timeline};
    let session = action.session.and_then(|id| state.get(id));
    let issue = action.issue.and_then(|id| state.get(id));
    let commitment = action.commitment.and_then(|id| state.get(id));
    let became = issue.map(|it| (it.head.id, &it.reference, Issues));
    let became = became.or_else(|| commitment.map(|it| (it.head.id, &it.reference, Timeline)));
    let lacks = match (action.owner, action.due) {
        (None, _) => words.text("action-lacks-owner"),
        (_, None) => words.text("action-lacks-due"),
        _ => String::new(),
    };
    ActionLine {
        id: action.id(),
        reference: action.reference.clone(),
        text: action.text.clone(),
        owner: action.owner.and_then(|id| person_line(state, id)),
        due: action.due,
        late: action.done_on.is_none() && action.due.is_some_and(|due| due < today),
        done_on: action.done_on,
        session: action.session,
        session_reference: session.map(|session| session.reference.clone()).unwrap_or_default(),
        point: action.point,
        removable: became.is_none() && session.is_none_or(|session| !session.held),
        became: became.map(|(id, reference, screen)| BecameLine { id, reference: reference.clone(), screen }),
        commit_lacks: lacks,
    }
}

fn asked(state: &State, question: &OpenQuestion) -> AskedLine {
    AskedLine {
        id: question.id(),
        reference: question.reference.clone(),
        question: question.question.clone(),
        answer: question.answer.clone(),
        owner: question.owner.and_then(|id| person_line(state, id)),
    }
}
