//! Commands that take the minutes of a session: what was said, what is asked, and that it was held.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::command::{open, put, within_a_day};
use super::{Point, Presence, Session};
use crate::command::Rule;
use crate::draft::{Draft, Outcome};
use crate::identity::{EntityId, Ref};
use crate::message::Message;
use crate::refusal::Refusal;
use crate::requirement::question::OpenQuestion;
use crate::text::TEXT_LIMIT;

/// Takes the minutes of one point. What isn't said stays as it is.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub struct Minute {
    /// Which session.
    pub session: Ref<Session>,
    /// Which point, by its id or its place from 1.
    pub point: String,
    /// What was said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub notes: Option<String>,
    /// Minutes that it took; 0 takes back what was said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub used: Option<u32>,
    /// Whether it is dealt with.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub done: Option<bool>,
}

impl Rule for Minute {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        let mut session = open(draft, &self.session)?;
        let point = point_mut(&mut session, &self.point)?;
        if let Some(notes) = &self.notes {
            if notes.len() > TEXT_LIMIT {
                return Err(Message::new("text-too-long").with("field", "notes").with("limit", TEXT_LIMIT).into());
            }
            point.notes = notes.trim_end().to_owned();
        }
        if let Some(used) = self.used {
            point.used = Some(within_a_day(used)?).filter(|used| *used > 0);
        }
        point.done = self.done.unwrap_or(point.done);
        Ok(put(draft, session, "did-session-minute"))
    }
}

/// Puts an open question under a point of the agenda, and takes it from any other point.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub struct Ask {
    /// Which session.
    pub session: Ref<Session>,
    /// Which open question.
    pub open_question: Ref<OpenQuestion>,
    /// Which point, by its id or its place from 1; off the agenda where absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub point: Option<String>,
}

impl Rule for Ask {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        let mut session = open(draft, &self.session)?;
        let question = draft.find(&self.open_question)?;
        session.agenda.iter_mut().for_each(|point| point.questions.retain(|asked| *asked != question));
        if let Some(point) = &self.point {
            point_mut(&mut session, point)?.questions.push(question);
        }
        Ok(put(draft, session, "did-session-ask"))
    }
}

/// Closes the minutes of a session that was held.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct Finish {
    /// Which session.
    pub session: Ref<Session>,
}

impl Rule for Finish {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        let mut session = open(draft, &self.session)?;
        let about = |code: &str| Message::new(code).with("reference", &session.reference);
        if session.on > draft.today() {
            return Err(about("session-in-future").with("date", session.on).into());
        }
        if !session.attendees.iter().any(|attendee| attendee.presence == Presence::Attended) {
            return Err(about("session-nobody-came").into());
        }
        if !session.has_minutes(draft.state()) {
            return Err(about("session-without-minutes").into());
        }
        session.held = true;
        Ok(put(draft, session, "did-session-finish"))
    }
}

/// Opens the minutes of a session again, to correct them. What was confirmed by them keeps the file as it was.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct Reopen {
    /// Which session.
    pub session: Ref<Session>,
}

impl Rule for Reopen {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        let mut session = draft.state().find(&self.session)?.clone();
        if !session.held {
            return Err(Message::new("session-open").with("reference", &session.reference).into());
        }
        session.held = false;
        Ok(put(draft, session, "did-session-reopen"))
    }
}

/// The point that a command names, by its id or its place from 1.
pub(super) fn point_of(session: &Session, named: &str) -> Result<usize, Refusal> {
    let by_id = named.parse::<EntityId>().ok().map(|id| session.agenda.iter().position(|point| point.id == id));
    let by_place = || named.trim().parse::<usize>().ok()?.checked_sub(1);
    let place = by_id.unwrap_or_else(by_place).filter(|place| *place < session.agenda.len());
    place.ok_or_else(|| Message::new("point-unknown").with("session", &session.reference).into())
}

fn point_mut<'a>(session: &'a mut Session, named: &str) -> Result<&'a mut Point, Refusal> {
    let place = point_of(session, named)?;
    Ok(&mut session.agenda[place])
}
