//! One session as a sheet: when and where, who, the agenda with its minutes, and what can be done with it.

use domain::entity::{Entity, State};
use domain::identity::{EntityId, Id};
use domain::lifecycle::methodology::ItemId;
use domain::person::Person;
use domain::requirement::question::OpenQuestion;
use domain::session::{Point, Presence, Session, TimeOfDay};
use domain::time::Date;
use domain::workstream::Workstream;
use serde::Serialize;
use ts_rs::TS;

use super::{AskedLine, Confirmed, SessionLine, SessionStanding, asked, line, standing};
use crate::minutes;
use crate::text::Words;
use crate::view::{PersonLine, person_line};

/// A session, open.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct SessionSheet {
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
    /// When it ends by its agenda, or empty.
    pub ends: String,
    /// Minutes set aside for it.
    pub minutes: Option<u32>,
    /// A room or a link, or empty.
    pub place: String,
    /// Who leads through it.
    pub chair: Option<PersonLine>,
    /// The workstream.
    pub workstream: Id<Workstream>,
    /// Where it stands.
    pub standing: SessionStanding,
    /// Its points.
    pub points: Vec<PointLine>,
    /// Minutes planned for all points.
    pub planned: u32,
    /// Minutes used for all points.
    pub used: u32,
    /// Everybody who is expected.
    pub attendees: Vec<AttendeeLine>,
    /// Open questions of its workstream that are on no point of it.
    pub other_questions: Vec<AskedLine>,
    /// Items of the methodology that can be confirmed with its minutes.
    pub confirms: Vec<ConfirmLine>,
    /// The session whose rest it takes up.
    pub follows: Option<SessionLine>,
    /// The session that takes up its rest.
    pub followed_by: Option<SessionLine>,
    /// How many points or questions are left for a next one.
    pub left: u32,
    /// Why its minutes can't be closed yet; empty where they can.
    pub finish_lacks: String,
    /// Why it can't be removed; empty where it can.
    pub remove_lacks: String,
    /// Its minutes as text, to be sent or kept as evidence.
    pub text: String,
    /// Its decisions and actions as CSV.
    pub csv: String,
}

/// A point of the agenda.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct PointLine {
    /// Its id.
    pub id: EntityId,
    /// What it is about.
    pub title: String,
    /// What it is for.
    pub aim: String,
    /// When it begins by the agenda, or empty.
    pub begins: String,
    /// Minutes planned for it.
    pub minutes: u32,
    /// Minutes that it took.
    pub used: Option<u32>,
    /// Who leads through it.
    pub owner: Option<Id<Person>>,
    /// Their name, or empty.
    pub owner_name: String,
    /// What was said.
    pub notes: String,
    /// Whether it is dealt with.
    pub done: bool,
    /// Open questions under it.
    pub questions: Vec<AskedLine>,
}

/// Somebody who is expected.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct AttendeeLine {
    /// Who.
    pub person: PersonLine,
    /// Whether they came.
    pub presence: Presence,
}

/// An item that the minutes can confirm.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct ConfirmLine {
    /// The item.
    pub item: ItemId,
    /// What it asks.
    pub title: String,
    /// The step's name.
    pub step: String,
    /// Whether it is confirmed.
    pub done: bool,
    /// Whether it was confirmed with these minutes.
    pub by_this: bool,
    /// Why it can't be confirmed now; empty where it can.
    pub lacks: String,
}

/// A session as a sheet.
pub fn sheet(state: &State, session: &Session, items: &Confirmed, today: Date, words: &Words) -> SessionSheet {
    let on_agenda: Vec<Id<OpenQuestion>> = session.agenda.iter().flat_map(|point| &point.questions).copied().collect();
    let waits = |question: &&OpenQuestion| {
        question.workstream == session.workstream
            && question.answer.trim().is_empty()
            && !on_agenda.contains(&question.id())
    };
    let next = state.sessions.iter().find(|other| other.follows == Some(session.id()));
    let attendee = |one: &domain::session::Attendee| {
        Some(AttendeeLine { person: person_line(state, one.person)?, presence: one.presence })
    };
    let remove_lacks = match (session.held, session.has_minutes(state), next) {
        (true, ..) => words.text("session-remove-held"),
        (_, true, _) => words.text("session-remove-has-minutes"),
        (_, _, Some(_)) => words.text("session-remove-followed"),
        _ => String::new(),
    };
    SessionSheet {
        id: session.id(),
        reference: session.reference.clone(),
        name: session.name.clone(),
        on: session.on,
        starts: session.starts.map(|time| time.to_string()).unwrap_or_default(),
        ends: session.starts.map(|time| time.plus_minutes(session.planned()).to_string()).unwrap_or_default(),
        minutes: session.minutes,
        place: session.place.clone(),
        chair: session.chair.and_then(|id| person_line(state, id)),
        workstream: session.workstream,
        standing: standing(session, today),
        points: points(state, session),
        planned: session.planned(),
        used: session.used(),
        attendees: session.attendees.iter().filter_map(attendee).collect(),
        other_questions: state.open_questions.iter().filter(waits).map(|one| asked(state, one)).collect(),
        confirms: confirms(state, session, items, words),
        follows: session.follows.and_then(|id| state.get(id)).map(|one| line(one, today)),
        followed_by: next.map(|one| line(one, today)),
        left: super::count(session.agenda.iter().filter(|point| is_left(state, point)).count()),
        finish_lacks: finish_lacks(state, session, today, words),
        remove_lacks,
        text: minutes::text(state, session, words),
        csv: minutes::csv(state, session, words),
    }
}

fn points(state: &State, session: &Session) -> Vec<PointLine> {
    let mut begins: Option<TimeOfDay> = session.starts;
    let mut lines = Vec::new();
    for point in &session.agenda {
        lines.push(PointLine {
            id: point.id,
            title: point.title.clone(),
            aim: point.aim.clone(),
            begins: begins.map(|time| time.to_string()).unwrap_or_default(),
            minutes: point.minutes,
            used: point.used,
            owner: point.owner,
            owner_name: point.owner.map(|id| state.name_of(id)).unwrap_or_default(),
            notes: point.notes.clone(),
            done: point.done,
            questions: point.questions.iter().filter_map(|id| Some(asked(state, state.get(*id)?))).collect(),
        });
        begins = begins.map(|time| time.plus_minutes(point.minutes));
    }
    lines
}

fn is_left(state: &State, point: &Point) -> bool {
    let open = |id: &Id<OpenQuestion>| state.get(*id).is_some_and(|one| one.answer.trim().is_empty());
    !point.done || point.questions.iter().any(open)
}

/// The items that points of its agenda name, then the others that somebody confirms in a step that is open.
fn confirms(state: &State, session: &Session, items: &Confirmed, words: &Words) -> Vec<ConfirmLine> {
    let named: Vec<&ItemId> = session.agenda.iter().flat_map(|point| &point.confirms).collect();
    let own = items.iter().filter(|((workstream, _), _)| *workstream == session.workstream.0);
    let mut lines: Vec<(usize, ConfirmLine)> = Vec::new();
    for ((_, id), item) in own {
        let by_this = state.confirmations.iter().any(|one| one.session == Some(session.id()) && one.item == *id);
        let place = named.iter().position(|known| *known == id);
        if place.is_none() && !by_this {
            continue;
        }
        let lacks = match (session.held, item.locked) {
            (false, _) => words.text("session-confirm-open"),
            (_, true) => words.text("session-confirm-locked"),
            _ => String::new(),
        };
        let (title, step) = (item.title.clone(), item.step.clone());
        let line = ConfirmLine { item: id.clone(), title, step, done: item.done, by_this, lacks };
        lines.push((place.unwrap_or(usize::MAX), line));
    }
    lines.sort_by_key(|(place, _)| *place);
    lines.into_iter().map(|(_, line)| line).collect()
}

fn finish_lacks(state: &State, session: &Session, today: Date, words: &Words) -> String {
    if session.on > today {
        words.text("session-finish-in-future")
    } else if !session.attendees.iter().any(|one| one.presence == Presence::Attended) {
        words.text("session-finish-nobody")
    } else if !session.has_minutes(state) {
        words.text("session-finish-empty")
    } else {
        String::new()
    }
}
