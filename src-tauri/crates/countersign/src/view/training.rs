//! The room of training: what the methodology asks for, the sessions, who was there, what they cover and what they left open.

use std::collections::BTreeSet;

use domain::entity::{Entity, State};
use domain::identity::{EntityId, Id};
use domain::issue::Issue;
use domain::lifecycle::methodology::TrainingKind as Course;
use domain::lifecycle::status::ProjectStatus;
use domain::person::Person;
use domain::refusal::Screen;
use domain::session::TimeOfDay;
use domain::sign_off::Mark;
use domain::template::Field;
use domain::time::Date;
use domain::training::coverage::{self, Coverage, Lacking};
use domain::training::{Attendance, Gap, Score, Training};
use serde::Serialize;
use ts_rs::TS;

use super::condition::{ConditionLine, condition};
use super::form::{self, FormOptions, Values};
use super::{OptionLine, PersonLine, Say, own_workstreams, person_line};
use crate::text::{Language, templates};

/// What is recorded with the attendance, not planned; and whom it is for, which is chosen from people.
const RECORDED: &[&str] = &["held", "attendance", "gaps", "invited"];

/// The training of a project.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct TrainingView {
    /// The project's time zone, in which sessions start.
    pub zone: String,
    /// Every session, by its day.
    pub sessions: Vec<SessionRow>,
    /// The trainings that the methodology asks for.
    pub trainings: Vec<CourseLine>,
    /// What gates still need of training.
    pub needs: Vec<ConditionLine>,
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
    /// What is taught to anybody.
    pub topics: Vec<String>,
    /// Every audience, with a cell for each topic.
    pub coverage: Vec<CoverageRow>,
    /// Who was asked and has not attended.
    pub lacking: Vec<LackingLine>,
}

/// An audience, with what it was taught.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct CoverageRow {
    /// The audience.
    pub audience: String,
    /// A cell for each topic.
    pub cells: Vec<CoverageCell>,
}

/// Where a topic stands for an audience.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum CoverageState {
    /// Taught.
    Held,
    /// A session is planned.
    Planned,
    /// No session covers it.
    Open,
}

/// A topic for an audience.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct CoverageCell {
    /// Where it stands.
    pub state: CoverageState,
    /// The session that covers it.
    pub session: Option<Id<Training>>,
    /// The day of that session.
    pub on: Option<Date>,
}

/// Somebody who still lacks a training.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct LackingLine {
    /// Who.
    pub person: PersonLine,
    /// The session that they were last asked to.
    pub session: Id<Training>,
    /// Its day.
    pub on: Date,
    /// Whether they were expected there and didn't come.
    pub missed: bool,
    /// The day of the next session that they are asked to.
    pub next: Option<Date>,
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
    /// Id of the training that it is a session of.
    pub training_id: String,
    /// Name of that training.
    pub training: String,
    /// The day.
    pub on: Date,
    /// When it starts on that day.
    pub starts: Option<TimeOfDay>,
    /// How long it takes, in minutes.
    pub minutes: Option<u16>,
    /// Whom it is for.
    pub audience: Vec<String>,
    /// Whether that day is still to come.
    pub ahead: bool,
    /// Whether it took place.
    pub held: bool,
    /// How many were there.
    pub attended: u32,
    /// Right answers and questions over everybody whose score is known; absent where none is.
    pub score: Option<Score>,
    /// Who is asked to come.
    pub invited: Vec<PersonLine>,
    /// Everybody who was expected.
    pub attendance: Vec<AttendanceLine>,
    /// What it left open.
    pub gaps: Vec<GapLine>,
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
    /// How the check questions were answered.
    pub score: Option<Score>,
    /// The signature on the list.
    pub mark: Option<Mark>,
    /// A remark.
    pub note: String,
}

/// What a session left open.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct GapLine {
    /// Its id inside the session.
    pub id: EntityId,
    /// What is missing.
    pub text: String,
    /// Whose gap it is; everybody's where absent.
    pub person: Option<PersonLine>,
    /// The issue that closes it.
    pub issue: Option<GapIssue>,
}

/// The issue that closes a gap.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct GapIssue {
    /// Its id.
    pub id: Id<Issue>,
    /// Its short reference.
    pub reference: String,
    /// Whether nobody works on it any more.
    pub ended: bool,
}

/// The view of the room on a day of the project's zone.
pub fn training(state: &State, status: &ProjectStatus, today: Date, language: Language, say: &Say) -> TrainingView {
    let fields =
        form::without(&templates::section(state, language, "training-attendance", "sessions").fields, RECORDED);
    let courses = courses(state);
    let mut sessions: Vec<SessionRow> =
        state.trainings.iter().map(|one| row(state, one, &courses, &fields, today)).collect();
    sessions.sort_by_key(|one| (one.on, one.starts));
    let people = state.people.iter().filter(|person| !person.inactive);
    TrainingView {
        zone: state.project().zone.clone(),
        trainings: courses.iter().map(|course| course_line(state, course, today)).collect(),
        needs: needs(state, status, say),
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

fn course_line(state: &State, course: &Course, today: Date) -> CourseLine {
    let matrix = coverage::matrix(state, &course.id);
    let rows = matrix.rows.into_iter().map(|(audience, cells)| CoverageRow {
        audience,
        cells: cells.into_iter().map(|cell| coverage_cell(state, cell)).collect(),
    });
    let lacking = coverage::lacking(state, &course.id, today).into_iter();
    CourseLine {
        id: course.id.to_string(),
        name: course.name.clone(),
        held: state.trainings.iter().any(|one| one.held && one.training == course.id),
        coverage: rows.collect(),
        topics: matrix.topics,
        lacking: lacking.filter_map(|lack| lacking_line(state, lack)).collect(),
    }
}

fn coverage_cell(state: &State, cell: Coverage) -> CoverageCell {
    let (shown, session) = match cell {
        Coverage::Held(session) => (CoverageState::Held, Some(session)),
        Coverage::Planned(session) => (CoverageState::Planned, Some(session)),
        Coverage::Open => (CoverageState::Open, None),
    };
    CoverageCell { state: shown, session, on: session.and_then(|id| state.get(id)).map(|one| one.on) }
}

fn lacking_line(state: &State, lack: Lacking) -> Option<LackingLine> {
    Some(LackingLine {
        person: person_line(state, lack.person)?,
        session: lack.session,
        on: state.get(lack.session)?.on,
        missed: lack.missed,
        next: lack.next.and_then(|id| state.get(id)).map(|one| one.on),
    })
}

/// What gates still need of training, each condition once.
fn needs(state: &State, status: &ProjectStatus, say: &Say) -> Vec<ConditionLine> {
    let steps = status.workstreams.iter().flat_map(|stream| &stream.steps);
    let unmet =
        steps.flat_map(|step| step.gate.conditions.iter().chain(step.items.iter().flat_map(|item| &item.unmet)));
    let mut seen = BTreeSet::new();
    let training = unmet.filter(|one| one.place.screen == Screen::Training);
    training.map(|one| condition(state, one, say)).filter(|line| seen.insert(line.missing.clone())).collect()
}

fn row(state: &State, session: &Training, courses: &[&Course], fields: &[Field], today: Date) -> SessionRow {
    let course = courses.iter().find(|course| course.id == session.training);
    let there = session.attendance.iter().filter(|one| one.attended).count();
    let line = |id: &Id<Person>| person_line(state, *id);
    SessionRow {
        id: session.id(),
        reference: session.reference.clone(),
        name: session.name.clone(),
        training_id: session.training.to_string(),
        training: course.map_or_else(|| session.training.to_string(), |course| course.name.clone()),
        on: session.on,
        starts: session.starts,
        minutes: session.minutes,
        audience: coverage::entries(&session.audience).map(str::to_owned).collect(),
        ahead: session.on > today,
        held: session.held,
        attended: super::count(there),
        score: score(session),
        invited: session.invited.iter().filter_map(line).collect(),
        attendance: session.attendance.iter().filter_map(|one| attendance_line(state, one)).collect(),
        gaps: session.gaps.iter().map(|gap| gap_line(state, gap)).collect(),
        values: form::values(session, fields),
    }
}

/// The scores of a session together.
fn score(session: &Training) -> Option<Score> {
    let scores = session.attendance.iter().filter_map(|line| line.score);
    scores.reduce(|one, other| Score {
        right: one.right.saturating_add(other.right),
        of: one.of.saturating_add(other.of),
    })
}

fn attendance_line(state: &State, one: &Attendance) -> Option<AttendanceLine> {
    Some(AttendanceLine {
        person: person_line(state, one.person)?,
        attended: one.attended,
        score: one.score,
        mark: one.mark.clone(),
        note: one.note.clone(),
    })
}

fn gap_line(state: &State, gap: &Gap) -> GapLine {
    let issue = gap.issue.and_then(|id| state.get(id));
    GapLine {
        id: gap.id,
        text: gap.text.clone(),
        person: gap.person.and_then(|id| person_line(state, id)),
        issue: issue.map(|issue| GapIssue {
            id: issue.id(),
            reference: issue.reference.clone(),
            ended: issue.status.is_end(),
        }),
    }
}
