//! Commands on training sessions: plan, change, record who was there.

use std::collections::BTreeSet;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Attendance, Gap, Score, Training};
use crate::arguments::arguments;
use crate::command::Rule;
use crate::draft::{Draft, Outcome};
use crate::entity::State;
use crate::identity::{Id, Ref};
use crate::lifecycle::methodology::TrainingId;
use crate::message::Message;
use crate::person::Person;
use crate::refusal::Refusal;
use crate::session::TimeOfDay;
use crate::sign_off::Mark;
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
        /// Whom it is for, an entry a line.
        audience: String,
        /// What it covers, an entry a line.
        topics: String,
        /// What was handed out.
        material: String,
        /// Who holds it.
        trainer: Ref<Person>,
        /// When it starts on that day, in the project's time zone.
        starts: TimeOfDay,
        /// How long it takes, in minutes.
        minutes: u16,
        /// Room, or address of the call.
        place: String,
        /// Who is asked to come.
        invited: Vec<Ref<Person>>,
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
            audience: String::new(),
            topics: String::new(),
            material: String::new(),
            trainer: None,
            on: self.on,
            starts: None,
            minutes: None,
            place: String::new(),
            invited: Vec::new(),
            held: false,
            attendance: Vec::new(),
            gaps: Vec::new(),
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
#[ts(optional_fields)]
pub struct Attended {
    /// Who.
    pub person: Ref<Person>,
    /// Whether they were there.
    pub attended: bool,
    /// How the check questions were answered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub score: Option<Score>,
    /// The signature on the list; one that was made before stays where nothing is said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mark: Option<Mark>,
    /// A remark.
    #[serde(default)]
    pub note: String,
    /// What they couldn't do afterwards: becomes a gap of the session.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub gap: String,
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
            check_score(draft.state(), person, said)?;
            let mark = said.mark.clone().or_else(|| mark_of(&session, person)).filter(|_| said.attended);
            let note = said.note.trim().to_owned();
            attendance.push(Attendance { person, attended: said.attended, score: said.score, mark, note });
            add_gap(draft, &mut session, person, said.gap.trim());
        }
        session.attendance = attendance;
        session.held = true;
        Ok(put(draft, session, "did-training-record-attendance"))
    }
}

/// Refuses a score that can't be, and one of somebody who wasn't there.
fn check_score(state: &State, person: Id<Person>, said: &Attended) -> Result<(), Refusal> {
    let about = |code: &str| Message::new(code).with("name", state.name_of(person));
    match said.score {
        Some(_) if !said.attended => Err(about("score-of-the-absent").into()),
        Some(Score { right, of }) if of == 0 || right > of => {
            Err(about("score-impossible").with("right", right).with("of", of).into())
        }
        _ => Ok(()),
    }
}

/// The signature that somebody made on the list before.
fn mark_of(session: &Training, person: Id<Person>) -> Option<Mark> {
    session.attendance.iter().find(|line| line.person == person).and_then(|line| line.mark.clone())
}

/// Notes a person's gap, once.
fn add_gap(draft: &mut Draft, session: &mut Training, person: Id<Person>, text: &str) {
    let is_known = |gap: &Gap| gap.person == Some(person) && gap.text == text;
    if !text.is_empty() && !session.gaps.iter().any(is_known) {
        session.gaps.push(Gap { id: draft.new_id(), text: text.to_owned(), person: Some(person), issue: None });
    }
}

pub(super) fn put(draft: &mut Draft, session: Training, label: &str) -> Outcome {
    let outcome = Outcome::of(session.head.id, Message::new(label).with("name", &session.name));
    draft.put(session);
    outcome
}
