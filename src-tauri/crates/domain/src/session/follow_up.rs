//! The command that plans the next session from what a session left.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::command::put;
use super::{Attendee, Point, Presence, Session};
use crate::command::Rule;
use crate::draft::{Draft, Outcome};
use crate::identity::{Id, Ref};
use crate::message::Message;
use crate::refusal::Refusal;
use crate::text::required;
use crate::time::Date;

/// The prefix of references of sessions.
const PREFIX: &str = "SES";

/// Plans the next session: the points that weren't dealt with, the questions that are still open, the same people, room
/// and time.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub struct FollowUp {
    /// The session whose rest is taken up.
    pub session: Ref<Session>,
    /// The day of the next one.
    pub on: Date,
    /// Its title; the same as before where absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

impl Rule for FollowUp {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        let head = draft.new_head()?;
        let before = draft.state().find(&self.session)?.clone();
        let name = self.name.as_deref().map(|name| required("name", name)).transpose()?;
        if self.on < before.on {
            let message = Message::new("session-follows-later").with("reference", &before.reference);
            return Err(message.with("date", before.on).into());
        }
        let left: Vec<Point> = before.agenda.iter().filter_map(|point| what_is_left(draft, point)).collect();
        if left.is_empty() {
            return Err(Message::new("session-left-nothing").with("reference", &before.reference).into());
        }
        let agenda = left.into_iter().map(|point| Point { id: draft.new_id(), ..point }).collect();
        let again = |attendee: &Attendee| {
            let here = draft.state().get(attendee.person).is_some_and(|person| !person.inactive);
            here.then_some(Attendee { person: attendee.person, presence: Presence::Expected })
        };
        let attendees = before.attendees.iter().filter_map(again).collect();
        let session = Session {
            head,
            reference: draft.next_reference(PREFIX)?,
            workstream: before.workstream,
            name: name.unwrap_or_else(|| before.name.clone()),
            on: self.on,
            starts: before.starts,
            minutes: before.minutes,
            place: before.place.clone(),
            chair: before.chair,
            attendees,
            agenda,
            held: false,
            follows: Some(Id::new(before.head.id)),
        };
        Ok(put(draft, session, "did-session-follow-up"))
    }
}

/// What of a point goes on to the next session: all of it while it isn't dealt with, else the questions that are open.
fn what_is_left(draft: &Draft, point: &Point) -> Option<Point> {
    let is_open = |id: &&Id<_>| {
        let question: Option<&crate::requirement::question::OpenQuestion> = draft.state().get(**id);
        question.is_some_and(|question| question.answer.trim().is_empty())
    };
    let questions: Vec<_> = point.questions.iter().filter(is_open).copied().collect();
    if point.done && questions.is_empty() {
        return None;
    }
    let rest = point.minutes.saturating_sub(point.used.unwrap_or_default());
    let minutes = if rest == 0 { point.minutes } else { rest };
    Some(Point { minutes, used: None, notes: String::new(), done: false, questions, ..point.clone() })
}
