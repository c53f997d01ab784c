//! Commands that plan a session: add, change, remove, put its agenda in order, and say who is expected.

use std::collections::BTreeSet;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Attendee, Point, Presence, Session, TimeOfDay, agenda};
use crate::arguments::arguments;
use crate::command::Rule;
use crate::draft::{Draft, Outcome};
use crate::entity::Entity;
use crate::identity::{EntityId, Id, Ref};
use crate::message::Message;
use crate::person::Person;
use crate::refusal::Refusal;
use crate::text::{replace, required};
use crate::time::Date;
use crate::workstream::{self, Workstream};

/// The prefix of references of sessions.
const PREFIX: &str = "SES";

/// A point longer than this is a typing mistake: a day has no more minutes.
const LONGEST: u32 = 1440;

arguments! {
    of Session;
    /// Plans a session, with an agenda to begin with.
    Add {
        /// Its title.
        name: String,
        /// The day.
        on: Date,
        /// The workstream that it is about; the only one where absent.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        workstream: Option<Ref<Workstream>>,
        /// The id of a built-in agenda; an empty one where absent.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        agenda: Option<String>,
        /// Everybody who is expected.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        expect: Vec<Ref<Person>>,
    }
    /// Changes when, where and under whom a session takes place.
    Change {
        /// Which session.
        session: Ref<Session>,
        /// Its title.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        name: Option<String>,
        /// The day.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        on: Option<Date>,
    }
    both {
        /// When it begins, as `09:30`.
        starts: TimeOfDay,
        /// How many minutes are set aside for it.
        minutes: u32,
        /// A room, or the link of a call.
        place: String,
        /// Who leads through it.
        chair: Ref<Person>,
    }
}

impl Rule for Add {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        let head = draft.new_head()?;
        let name = required("name", &self.name)?;
        let workstream = workstream::chosen(draft.state(), self.workstream.as_ref())?;
        let begun = self.agenda.as_deref().filter(|id| !id.is_empty());
        let points = match begun.map(|id| agenda::find(id).ok_or(id)) {
            None => Vec::new(),
            Some(Ok(known)) => known.begin(draft),
            Some(Err(id)) => return Err(Message::new("agenda-unknown").with("agenda", id).into()),
        };
        let attendees = expected(draft, &self.expect)?;
        let mut session = Session {
            head,
            reference: String::new(),
            workstream,
            name,
            on: self.on,
            starts: None,
            minutes: None,
            place: String::new(),
            chair: None,
            attendees,
            agenda: points,
            held: false,
            follows: None,
        };
        self.apply(draft.state(), &mut session)?;
        session.minutes.map(within_a_day).transpose()?;
        session.reference = draft.next_reference(PREFIX)?;
        Ok(put(draft, session, "did-session-add"))
    }
}

impl Rule for Change {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        let mut session = open(draft, &self.session)?;
        let name = self.name.as_deref().map(|name| required("name", name)).transpose()?;
        replace(&mut session.name, &name);
        replace(&mut session.on, &self.on);
        self.clear(&mut session)?;
        self.apply(draft.state(), &mut session)?;
        session.minutes.map(within_a_day).transpose()?;
        Ok(put(draft, session, "did-session-change"))
    }
}

/// Removes a session in which nothing was noted.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct Remove {
    /// Which session.
    pub session: Ref<Session>,
}

impl Rule for Remove {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        let session = open(draft, &self.session)?;
        if session.has_minutes(draft.state()) {
            return Err(Message::new("session-has-minutes").with("reference", &session.reference).into());
        }
        let followed = draft.state().sessions.iter().find(|one| one.follows == Some(session.id()));
        if let Some(next) = followed {
            let message = Message::new("session-is-followed").with("reference", &session.reference);
            return Err(message.with("next", &next.reference).into());
        }
        draft.remove::<Session>(session.id());
        let label = Message::new("did-session-remove").with("reference", &session.reference);
        Ok(Outcome::of(session.head.id, label))
    }
}

/// Puts the agenda of a session in order: every point as it is known or new, in the order in which they are taken. A
/// point that is left out goes, unless something was noted under it.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct Arrange {
    /// Which session.
    pub session: Ref<Session>,
    /// All points.
    pub points: Vec<PointSaid>,
}

/// A point as an agenda lists it. What isn't said of a known point stays as it is.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub struct PointSaid {
    /// The point as it is known; a new one where absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<EntityId>,
    /// What it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// What it is for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub aim: Option<String>,
    /// Minutes planned for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub minutes: Option<u32>,
    /// Who leads through it; empty for nobody.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<Ref<Person>>,
}

impl Rule for Arrange {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        let mut session = open(draft, &self.session)?;
        let mut left = std::mem::take(&mut session.agenda);
        for said in &self.points {
            let place = said.id.map(|id| {
                let known = left.iter().position(|point| point.id == id);
                known.ok_or_else(|| Refusal::from(Message::new("point-unknown").with("session", &session.reference)))
            });
            let mut point = match place.transpose()? {
                Some(place) => left.remove(place),
                None => new_point(draft),
            };
            said.apply(draft, &mut point)?;
            session.agenda.push(point);
        }
        if let Some(lost) = left.iter().find(|point| point.done || !point.notes.trim().is_empty()) {
            return Err(Message::new("point-has-minutes").with("title", &lost.title).into());
        }
        Ok(put(draft, session, "did-session-arrange"))
    }
}

impl PointSaid {
    fn apply(&self, draft: &Draft, point: &mut Point) -> Result<(), Refusal> {
        point.title = required("title", self.title.as_deref().unwrap_or(&point.title))?;
        replace(&mut point.aim, &self.aim);
        if let Some(minutes) = self.minutes {
            point.minutes = within_a_day(minutes)?;
        }
        if let Some(owner) = &self.owner {
            point.owner = if owner.0.trim().is_empty() { None } else { Some(draft.find(owner)?) };
        }
        Ok(())
    }
}

/// Says who is expected at a session, and who came. It replaces what was said before.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct Attend {
    /// Which session.
    pub session: Ref<Session>,
    /// Everybody who is expected.
    pub people: Vec<AttendeeSaid>,
}

/// Somebody who is expected at a session, or came.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct AttendeeSaid {
    /// Who.
    pub person: Ref<Person>,
    /// Whether they came.
    pub presence: Presence,
}

impl Rule for Attend {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        let mut session = open(draft, &self.session)?;
        let people: Vec<Ref<Person>> = self.people.iter().map(|said| said.person.clone()).collect();
        session.attendees = expected(draft, &people)?;
        for (attendee, said) in session.attendees.iter_mut().zip(&self.people) {
            attendee.presence = said.presence;
        }
        Ok(put(draft, session, "did-session-attend"))
    }
}

/// People who are expected, each once.
fn expected(draft: &Draft, people: &[Ref<Person>]) -> Result<Vec<Attendee>, Refusal> {
    let mut seen = BTreeSet::new();
    let mut attendees = Vec::new();
    for person in people {
        let person: Id<Person> = draft.find(person)?;
        if !seen.insert(person) {
            return Err(Message::new("person-twice").with("name", draft.state().name_of(person)).into());
        }
        attendees.push(Attendee { person, presence: Presence::Expected });
    }
    Ok(attendees)
}

/// A session whose minutes are still open.
pub(super) fn open(draft: &Draft, session: &Ref<Session>) -> Result<Session, Refusal> {
    let session = draft.state().find(session)?.clone();
    if session.held {
        return Err(Message::new("session-closed").with("reference", &session.reference).into());
    }
    Ok(session)
}

/// Minutes that fit into a day.
pub(super) fn within_a_day(minutes: u32) -> Result<u32, Refusal> {
    if minutes > LONGEST {
        return Err(Message::new("minutes-too-many").with("minutes", minutes).with("limit", LONGEST).into());
    }
    Ok(minutes)
}

fn new_point(draft: &mut Draft) -> Point {
    Point {
        id: draft.new_id(),
        title: String::new(),
        aim: String::new(),
        minutes: 10,
        used: None,
        owner: None,
        notes: String::new(),
        done: false,
        confirms: Vec::new(),
        questions: Vec::new(),
    }
}

pub(super) fn put(draft: &mut Draft, session: Session, label: &str) -> Outcome {
    let outcome = Outcome::of(session.head.id, Message::new(label).with("reference", &session.reference));
    draft.put(session);
    outcome
}
