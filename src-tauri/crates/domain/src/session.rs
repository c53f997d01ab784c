//! Sessions: what is walked through with everybody in the room, point by point, with the minutes taken meanwhile. What
//! was decided and who does what by when are nouns of their own, because they outlive the session.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::entity::{Entity, Head, State};
use crate::identity::{EntityId, Id};
use crate::lifecycle::methodology::ItemId;
use crate::person::Person;
use crate::requirement::question::OpenQuestion;
use crate::time::Date;
use crate::workstream::Workstream;

pub mod action;
pub mod agenda;
pub mod command;
pub mod decision;
pub mod follow_up;
pub mod minutes;
mod time_of_day;

pub use time_of_day::TimeOfDay;

/// A session.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[ts(optional_fields)]
pub struct Session {
    /// Id, revision and stamps.
    #[serde(flatten)]
    pub head: Head,
    /// Short reference (`SES-01`).
    #[serde(default)]
    pub reference: String,
    /// The workstream that it is about.
    pub workstream: Id<Workstream>,
    /// Its title.
    #[serde(default)]
    pub name: String,
    /// The day.
    pub on: Date,
    /// When it begins, in the project's zone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub starts: Option<TimeOfDay>,
    /// How many minutes are set aside for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub minutes: Option<u32>,
    /// A room, or the link of a call.
    #[serde(default)]
    pub place: String,
    /// Who leads through it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub chair: Option<Id<Person>>,
    /// Everybody who is expected.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub attendees: Vec<Attendee>,
    /// The points, in the order in which they are taken.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub agenda: Vec<Point>,
    /// Whether it was held and its minutes are closed.
    #[serde(default)]
    pub held: bool,
    /// The session whose rest it takes up.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub follows: Option<Id<Session>>,
}

/// Somebody who is expected.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
pub struct Attendee {
    /// Who.
    pub person: Id<Person>,
    /// Whether they came.
    pub presence: Presence,
}

/// Whether somebody came to a session.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename = "SessionPresence")]
pub enum Presence {
    /// Not known yet.
    Expected,
    /// Came.
    Attended,
    /// Did not come.
    Absent,
}

/// A point of the agenda, with its minutes.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[ts(optional_fields, rename = "AgendaPoint")]
pub struct Point {
    /// Its id, which stays when the agenda is put in another order.
    pub id: EntityId,
    /// What it is about.
    #[serde(default)]
    pub title: String,
    /// What it is for, in a sentence or two.
    #[serde(default)]
    pub aim: String,
    /// Minutes planned for it.
    #[serde(default)]
    pub minutes: u32,
    /// Minutes that it took, as somebody typed or confirmed them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub used: Option<u32>,
    /// Who leads through it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<Id<Person>>,
    /// What was said.
    #[serde(default)]
    pub notes: String,
    /// Whether it is dealt with; what isn't goes on to the next session.
    #[serde(default)]
    pub done: bool,
    /// Items of the methodology for which its minutes are evidence.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub confirms: Vec<ItemId>,
    /// Open questions that are asked under it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub questions: Vec<Id<OpenQuestion>>,
}

impl Session {
    pub(crate) fn short_reference(&self) -> &str {
        &self.reference
    }

    pub(crate) fn display_title(&self) -> String {
        self.name.clone()
    }

    /// The point with an id.
    pub fn point(&self, id: EntityId) -> Option<&Point> {
        self.agenda.iter().find(|point| point.id == id)
    }

    /// Minutes planned for all points.
    pub fn planned(&self) -> u32 {
        self.agenda.iter().fold(0, |sum, point| sum.saturating_add(point.minutes))
    }

    /// Minutes used for all points.
    pub fn used(&self) -> u32 {
        self.agenda.iter().fold(0, |sum, point| sum.saturating_add(point.used.unwrap_or_default()))
    }

    /// Whether anything was noted in it.
    pub fn has_minutes(&self, state: &State) -> bool {
        let noted = self.agenda.iter().any(|point| !point.notes.trim().is_empty() || point.done);
        noted
            || state.decisions.iter().any(|one| one.session == self.id())
            || state.actions.iter().any(|one| one.session == Some(self.id()))
    }
}

#[cfg(test)]
mod tests;
