//! Commands on training sessions: plan, change, record who was there.

use std::collections::BTreeSet;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Attendance, Training};
use crate::arguments::arguments;
use crate::command::Rule;
use crate::draft::{Draft, Outcome};
use crate::entity::State;
use crate::identity::Ref;
use crate::lifecycle::methodology::TrainingId;
use crate::message::Message;
use crate::person::Person;
use crate::refusal::Refusal;
use crate::text::{replace, required};
use crate::time::Date;
use crate::workstream::Workstream;

/// The prefix of references of sessions.
const PREFIX: &str = "TRN";

arguments! {
    of Training;
    /// Plans a training session.
    Add {
        /// Which training of the methodology it is.
        training: TrainingId,
        /// Title of the session.
        name: String,
        /// The day.
        on: Date,
    }
    /// Changes a training session.
    Change {
        /// Which session.
        session: Ref<Training>,
        /// Title of the session.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        name: Option<String>,
        /// The day.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        on: Option<Date>,
    }
    both {
        /// The workstream it is for; empty for the whole project.
        workstream: Ref<Workstream>,
        /// What it covers, an entry a line.
        topics: String,
        /// What was handed out.
        material: String,
        /// Who holds it.
        trainer: Ref<Person>,
    }
}

impl Rule for Add {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        let head = draft.new_head()?;
        let name = required("name", &self.name)?;
        let is_known = |state: &State| {
            state.methodologies.iter().any(|it| it.content.trainings.iter().any(|known| known.id == self.training))
        };
        if !is_known(draft.state()) {
            return Err(Message::new("training-unknown").with("training", &self.training).into());
        }
        let mut session = Training {
            head,
            reference: String::new(),
            training: self.training.clone(),
            workstream: None,
            name,
            topics: String::new(),
            material: String::new(),
            trainer: None,
            on: self.on,
            held: false,
            attendance: Vec::new(),
        };
        self.apply(draft.state(), &mut session)?;
        session.reference = draft.next_reference(PREFIX)?;
        Ok(put(draft, session, "did-training-add"))
    }
}

impl Rule for Change {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        let mut session = draft.state().find(&self.session)?.clone();
        let name = self.name.as_deref().map(|name| required("name", name)).transpose()?;
        replace(&mut session.name, &name);
        replace(&mut session.on, &self.on);
        self.clear(&mut session)?;
        self.apply(draft.state(), &mut session)?;
        Ok(put(draft, session, "did-training-change"))
    }
}

/// Records that a session was held, and who was there. It replaces what was recorded before.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct RecordAttendance {
    /// Which session.
    pub session: Ref<Training>,
    /// Everybody who was expected.
    pub attendance: Vec<Attended>,
}

/// Whether somebody was there.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct Attended {
    /// Who.
    pub person: Ref<Person>,
    /// Whether they were there.
    pub attended: bool,
    /// Result of the check question, or a gap to close.
    #[serde(default)]
    pub note: String,
}

impl Rule for RecordAttendance {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        let mut session = draft.state().find(&self.session)?.clone();
        if session.on > draft.today() {
            return Err(Message::new("date-in-future").with("date", session.on).into());
        }
        if self.attendance.is_empty() {
            return Err(Refusal::rule("attendance-empty"));
        }
        let (mut attendance, mut seen) = (Vec::new(), BTreeSet::new());
        for said in &self.attendance {
            let person = draft.find(&said.person)?;
            if !seen.insert(person) {
                return Err(Message::new("person-twice").with("name", draft.state().name_of(person)).into());
            }
            attendance.push(Attendance { person, attended: said.attended, note: said.note.trim().to_owned() });
        }
        session.attendance = attendance;
        session.held = true;
        Ok(put(draft, session, "did-training-record-attendance"))
    }
}

fn put(draft: &mut Draft, session: Training, label: &str) -> Outcome {
    let outcome = Outcome::of(session.head.id, Message::new(label).with("name", &session.name));
    draft.put(session);
    outcome
}
