//! The dates of a project as a calendar file.

use std::path::Path;

use domain::identity::EntityId;
use domain::message::Message;
use domain::organisation::Party;
use exchange::ics;
use serde::Deserialize;

use super::Workspace;
use super::print::words_of;
use crate::calendar::{Whose, calendar};
use crate::error::Error;
use crate::text::builtin;

/// Whose dates a calendar file holds, as window and command line say it; everybody's where nothing is said.
#[derive(Clone, PartialEq, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CalendarOf {
    /// One party's.
    #[serde(default)]
    pub party: Option<Party>,
    /// One person's: by id, e-mail address or unique name.
    #[serde(default)]
    pub person: Option<String>,
}

/// A calendar as a file.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct CalendarFile {
    /// iCalendar (RFC 5545).
    pub bytes: Vec<u8>,
    /// How many events it holds.
    pub events: usize,
}

impl Workspace {
    /// The dates of a project as iCalendar: commitments and sessions. The same state gives the same bytes.
    ///
    /// # Errors
    /// `not-found` or `ambiguous` of the person; `calendar-empty` where there is no date.
    pub fn calendar(&self, project: EntityId, of: &CalendarOf) -> Result<CalendarFile, Error> {
        let state = self.state(project)?;
        // A calendar goes to others, so it speaks as the project's documents do.
        let words = words_of(&state);
        let state = builtin::localised(state, words.language());
        let person = of.person.as_deref().map(|named| self.person(project, named)).transpose()?;
        let calendar = calendar(&state, Whose { party: of.party, person }, &|message| words.say(message));
        if calendar.events.is_empty() {
            return Err(Error::rule(Message::new("calendar-empty")));
        }
        Ok(CalendarFile { bytes: ics::write(&calendar), events: calendar.events.len() })
    }

    /// Writes that calendar into a file, and gives the count of its events.
    ///
    /// # Errors
    /// As [`Workspace::calendar`], and what keeps the file from being written.
    pub fn save_calendar(&self, project: EntityId, of: &CalendarOf, to: &Path) -> Result<usize, Error> {
        let calendar = self.calendar(project, of)?;
        std::fs::write(to, calendar.bytes).map_err(|source| Error::of_file(to, source))?;
        Ok(calendar.events)
    }
}
