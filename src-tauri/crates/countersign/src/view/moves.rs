//! Whose move it is: what somebody can do now, since when it waits for them, and how they are reached.

use domain::entity::{Entity, State};
use domain::identity::Id;
use domain::lifecycle::methodology::{SignOffId, StepId};
use domain::lifecycle::status::{NextMove, ProjectStatus};
use domain::organisation::Party;
use domain::refusal::{Destination, Screen};
use domain::time::Date;
use domain::workstream::Workstream;
use serde::Serialize;
use ts_rs::TS;

use super::{PersonLine, Say, person_line};

/// Something that somebody can do now.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct MoveLine {
    /// The workstream.
    pub workstream: Id<Workstream>,
    /// The step.
    pub step: StepId,
    /// Whose move it is.
    pub party: Party,
    /// Who can make it, where it is one person.
    pub person: Option<PersonLine>,
    /// Their e-mail address, or empty.
    pub email: String,
    /// What to do.
    pub words: String,
    /// Where.
    pub place: Destination,
    /// Since when it waits for them: when what is to be signed was issued, or the step was started.
    pub since: Option<Date>,
    /// How many days ago that was.
    pub days: i32,
}

/// Every move of a project, the nearest first.
pub fn moves(state: &State, status: &ProjectStatus, today: Date, say: &Say) -> Vec<MoveLine> {
    status.next.iter().map(|next| line(state, status, next, today, say)).collect()
}

fn line(state: &State, status: &ProjectStatus, next: &NextMove, today: Date, say: &Say) -> MoveLine {
    let person = next.person.and_then(|id| state.get(id));
    let since = since(state, status, next);
    MoveLine {
        workstream: next.workstream,
        step: next.step.clone(),
        party: next.party,
        person: next.person.and_then(|id| person_line(state, id)),
        email: person.map(|person| person.email.clone()).unwrap_or_default(),
        words: say(&next.message),
        place: next.place.clone(),
        since,
        days: since.map_or(0, |since| since.days_until(today)),
    }
}

fn since(state: &State, status: &ProjectStatus, next: &NextMove) -> Option<Date> {
    let zone = state.project().zone.as_str();
    let workstream = state.get(next.workstream)?;
    if let (Screen::SignOffs, Some(id)) = (next.place.screen, &next.place.part) {
        let methodology = &state.get(workstream.methodology)?.content;
        let kind = methodology.sign_off(&SignOffId::from(id.as_str()))?;
        let bound = |document: &String| kind.documents.contains(document);
        let issued = state.revisions.iter().filter(|it| it.workstream == workstream.id() && bound(&it.document));
        if let Some(newest) = issued.map(|revision| revision.issued_at).max() {
            return Some(newest.date_in(zone));
        }
    }
    let steps = status.workstreams.iter().filter(|one| one.id == next.workstream).flat_map(|one| &one.steps);
    let started = steps.filter(|step| step.id == next.step).find_map(|step| step.started_at)?;
    Some(started.date_in(zone))
}
