//! The room of training: what the methodology asks for, the sessions, and who was there.

use domain::entity::{Entity, State};
use domain::identity::Id;
use domain::lifecycle::methodology::TrainingKind as Course;
use domain::template::Field;
use domain::time::Date;
use domain::training::{Attendance, Training};
use serde::Serialize;
use ts_rs::TS;

use super::form::{self, FormOptions, Values};
use super::{OptionLine, PersonLine, own_workstreams, person_line};
use crate::text::Language;

/// What is recorded with the attendance, not planned.
const RECORDED: &[&str] = &["held", "attendance"];

/// The training of a project.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct TrainingView {
    /// Every session, by its day.
    pub sessions: Vec<SessionRow>,
    /// The trainings that the methodology asks for.
    pub trainings: Vec<CourseLine>,
    /// The fields of a session.
    pub fields: Vec<Field>,
    /// What fields can choose from.
    pub options: FormOptions,
    /// The workstreams that a session can be for.
    pub workstreams: Vec<OptionLine>,
    /// Everybody who can attend.
    pub people: Vec<PersonLine>,
}

/// A training that the methodology asks for.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct CourseLine {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Whether a session of it was held.
    pub held: bool,
}

/// A session.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct SessionRow {
    /// Its id.
    pub id: Id<Training>,
    /// Its short reference.
    pub reference: String,
    /// Its title.
    pub name: String,
    /// Name of the training that it is a session of.
    pub training: String,
    /// The day.
    pub on: Date,
    /// Whether that day is still to come.
    pub ahead: bool,
    /// Whether it took place.
    pub held: bool,
    /// How many were there.
    pub attended: u32,
    /// Everybody who was expected.
    pub attendance: Vec<AttendanceLine>,
    /// All values, for the form.
    pub values: Values,
}

/// One person's attendance.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct AttendanceLine {
    /// Who.
    pub person: PersonLine,
    /// Whether they were there.
    pub attended: bool,
    /// Result of the check question, or a gap to close.
    pub note: String,
}

/// The view of the room on a day of the project's zone.
pub fn training(state: &State, today: Date, language: Language) -> TrainingView {
    let fields = form::without(&form::section(language, "training-attendance", "sessions").fields, RECORDED);
    let courses = courses(state);
    let mut sessions: Vec<SessionRow> =
        state.trainings.iter().map(|one| row(state, one, &courses, &fields, today)).collect();
    sessions.sort_by_key(|one| one.on);
    let people = state.people.iter().filter(|person| !person.inactive);
    TrainingView {
        trainings: courses
            .iter()
            .map(|course| CourseLine {
                id: course.id.to_string(),
                name: course.name.clone(),
                held: state.trainings.iter().any(|one| one.held && one.training == course.id),
            })
            .collect(),
        sessions,
        fields,
        options: form::options(state),
        workstreams: own_workstreams(state),
        people: people.filter_map(|person| person_line(state, person.id())).collect(),
    }
}

/// The trainings of the project's methodologies, each once.
fn courses(state: &State) -> Vec<&Course> {
    let mut courses: Vec<&Course> = Vec::new();
    for course in state.methodologies.iter().flat_map(|copy| &copy.content.trainings) {
        if courses.iter().all(|known| known.id != course.id) {
            courses.push(course);
        }
    }
    courses
}

fn row(state: &State, session: &Training, courses: &[&Course], fields: &[Field], today: Date) -> SessionRow {
    let course = courses.iter().find(|course| course.id == session.training);
    let attendance = |one: &Attendance| {
        let person = person_line(state, one.person)?;
        Some(AttendanceLine { person, attended: one.attended, note: one.note.clone() })
    };
    let there = session.attendance.iter().filter(|one| one.attended).count();
    SessionRow {
        id: session.id(),
        reference: session.reference.clone(),
        name: session.name.clone(),
        training: course.map_or_else(|| session.training.to_string(), |course| course.name.clone()),
        on: session.on,
        ahead: session.on > today,
        held: session.held,
        attended: u32::try_from(there).unwrap_or(u32::MAX),
        attendance: session.attendance.iter().filter_map(attendance).collect(),
        values: form::values(session, fields),
    }
}
