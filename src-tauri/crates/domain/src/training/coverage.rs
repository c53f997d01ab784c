//! What training covers: every audience against every topic of a training, and who still lacks it.

use std::collections::BTreeSet;

use super::Training;
use crate::entity::{Entity, State};
use crate::identity::Id;
use crate::lifecycle::methodology::TrainingId;
use crate::person::Person;
use crate::time::Date;

/// Where one topic stands for one audience.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Coverage {
    /// Somebody was taught.
    Held(Id<Training>),
    /// A session is to come, or its attendance isn't recorded.
    Planned(Id<Training>),
    /// No session is for this audience and on this topic.
    Open,
}

/// The audiences of a training, each with a cell for every topic.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Matrix {
    /// What is taught to anybody, in the order in which sessions name it.
    pub topics: Vec<String>,
    /// The audiences, with a cell for each topic.
    pub rows: Vec<(String, Vec<Coverage>)>,
}

/// The entries of a text that has one a line.
pub fn entries(text: &str) -> impl Iterator<Item = &str> {
    text.lines().map(str::trim).filter(|line| !line.is_empty())
}

/// The matrix of a training of the methodology.
pub fn matrix(state: &State, training: &TrainingId) -> Matrix {
    let mut sessions: Vec<&Training> = state.trainings.iter().filter(|one| one.training == *training).collect();
    sessions.sort_by_key(|one| one.on);
    let distinct = |text: fn(&Training) -> &str| {
        let mut all: Vec<String> = Vec::new();
        for entry in sessions.iter().flat_map(|one| entries(text(one))) {
            if !all.iter().any(|known| known.eq_ignore_ascii_case(entry)) {
                all.push(entry.to_owned());
            }
        }
        all
    };
    let (audiences, topics) = (distinct(|one| &one.audience), distinct(|one| &one.topics));
    let rows = audiences.into_iter().map(|audience| {
        let cells = topics.iter().map(|topic| coverage(&sessions, &audience, topic)).collect();
        (audience, cells)
    });
    Matrix { rows: rows.collect(), topics }
}

fn coverage(sessions: &[&Training], audience: &str, topic: &str) -> Coverage {
    let names = |text: &str, entry: &str| entries(text).any(|each| each.eq_ignore_ascii_case(entry));
    let mut fit = sessions.iter().filter(|one| names(&one.audience, audience) && names(&one.topics, topic));
    let was_taught = |one: &&&Training| one.held && one.attendance.iter().any(|line| line.attended);
    match (fit.clone().find(was_taught), fit.find(|one| !one.held)) {
        (Some(held), _) => Coverage::Held(held.id()),
        (None, Some(planned)) => Coverage::Planned(planned.id()),
        (None, None) => Coverage::Open,
    }
}

/// Somebody who was asked to a training and has not attended any session of it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Lacking {
    /// Who.
    pub person: Id<Person>,
    /// The session that they were last asked to.
    pub session: Id<Training>,
    /// Whether they were expected there and didn't come.
    pub missed: bool,
    /// The next session that they are asked to; absent where none is planned.
    pub next: Option<Id<Training>>,
}

/// Who still lacks a training, in the order of their names.
pub fn lacking(state: &State, training: &TrainingId, today: Date) -> Vec<Lacking> {
    let mut sessions: Vec<&Training> = state.trainings.iter().filter(|one| one.training == *training).collect();
    sessions.sort_by_key(|one| one.on);
    let attended: BTreeSet<_> =
        sessions.iter().flat_map(|one| &one.attendance).filter(|line| line.attended).map(|line| line.person).collect();
    let asked = |one: &Training, person: Id<Person>| {
        one.invited.contains(&person) || one.attendance.iter().any(|line| line.person == person)
    };
    let people = state.people.iter().filter(|person| !person.inactive && !attended.contains(&person.id()));
    let lack = |person: &Person| {
        let person = person.id();
        let session = sessions.iter().rfind(|one| asked(one, person))?;
        let missed = sessions.iter().any(|one| one.held && asked(one, person));
        let next = sessions.iter().find(|one| !one.held && one.on >= today && asked(one, person));
        Some(Lacking { person, session: session.id(), missed, next: next.map(|one| one.id()) })
    };
    let mut all: Vec<Lacking> = people.filter_map(lack).collect();
    all.sort_by_key(|one| state.name_of(one.person));
    all
}
