//! The room of change requests, and the waivers beside them: what was agreed outside the plan.

use std::collections::BTreeSet;

use domain::change_request::{ChangeRequest, ChangeRequestStatus};
use domain::entity::{Entity, State};
use domain::identity::Id;
use domain::integration::Integration;
use domain::lifecycle::methodology::StepId;
use domain::lifecycle::status::ProjectStatus;
use domain::organisation::Party;
use domain::time::Date;
use domain::waiver::Waiver;
use domain::workstream::Workstream;
use serde::Serialize;
use ts_rs::TS;

use super::{OptionLine, PersonLine, Say, person_line};

/// Change requests and waivers of a project.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct ChangeRequestsView {
    /// Every change request, in the order in which they were opened.
    pub rows: Vec<ChangeRequestRow>,
    /// Every waiver, those that hold first.
    pub waivers: Vec<WaiverRow>,
    /// Conditions that keep a gate closed and that a waiver can stand in for.
    pub waivable: Vec<WaivableLine>,
    /// The integrations that a change can touch.
    pub integrations: Vec<OptionLine>,
    /// Whether the project was signed, so that nothing else changes what the signature covers.
    pub signed: bool,
}

/// A change request.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct ChangeRequestRow {
    /// Its id.
    pub id: Id<ChangeRequest>,
    /// Its short reference.
    pub reference: String,
    /// What should change.
    pub name: String,
    /// Why.
    pub reason: String,
    /// What it costs and moves.
    pub impact: String,
    /// Who asks.
    pub requested_by: Option<PersonLine>,
    /// Names of the integrations it touches.
    pub integrations: Vec<String>,
    /// Where it stands.
    pub status: ChangeRequestStatus,
    /// Who decided.
    pub decided_by: Option<PersonLine>,
    /// What was said with the decision.
    pub decision: String,
    /// Name of the workstream that carries it out, or empty.
    pub workstream: String,
}

/// A waiver.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct WaiverRow {
    /// Its id.
    pub id: Id<Waiver>,
    /// Its short reference.
    pub reference: String,
    /// What was let go: the title of the condition.
    pub title: String,
    /// Name of the step.
    pub step: String,
    /// Name of the workstream.
    pub workstream: String,
    /// Why.
    pub reason: String,
    /// Who waived it.
    pub person: Option<PersonLine>,
    /// The party that it protects.
    pub party: Party,
    /// The last day on which it holds.
    pub expires: Date,
    /// Whether that day is over.
    pub expired: bool,
    /// Days from today to that day; negative where it is over.
    pub days_left: i32,
}

/// A condition that can be waived now.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct WaivableLine {
    /// Workstream, step and condition as one word.
    pub key: String,
    /// The workstream.
    pub workstream: Id<Workstream>,
    /// The step whose gate it keeps closed.
    pub step: StepId,
    /// The step's name.
    pub step_name: String,
    /// The condition's code.
    pub code: String,
    /// What is missing.
    pub missing: String,
    /// The party that it protects: only a person of it can waive it.
    pub protects: Party,
}

/// What could be waived: each condition once for the step whose gate it keeps closed.
fn waivable(status: &ProjectStatus, say: &Say) -> Vec<WaivableLine> {
    let own = status.workstreams.iter();
    let steps = own.flat_map(|workstream| workstream.steps.iter().map(move |step| (workstream, step)));
    let mut lines: Vec<WaivableLine> = steps
        .flat_map(|(workstream, step)| {
            let items = step.items.iter().flat_map(|item| &item.unmet);
            let unmet =
                step.gate.conditions.iter().chain(items).filter(|unmet| unmet.waivable && unmet.step == step.id);
            unmet.map(move |unmet| WaivableLine {
                key: format!("{}/{}/{}", workstream.id, step.id, unmet.code),
                workstream: workstream.id,
                step: step.id.clone(),
                step_name: step.name.clone(),
                code: unmet.code.clone(),
                missing: say(&unmet.message),
                protects: unmet.protects,
            })
        })
        .collect();
    let mut seen = BTreeSet::new();
    lines.retain(|line| seen.insert(line.key.clone()));
    lines
}

/// The view of the room on a day of the project's zone.
pub fn change_requests(state: &State, status: &ProjectStatus, today: Date, say: &Say) -> ChangeRequestsView {
    let mut waivers: Vec<WaiverRow> = state.waivers.iter().map(|one| waiver(state, one, today)).collect();
    waivers.sort_by_key(|one| one.expired);
    ChangeRequestsView {
        rows: state.change_requests.iter().map(|one| row(state, one)).collect(),
        waivers,
        waivable: waivable(status, say),
        integrations: state.integrations.iter().map(|one| OptionLine::new(one.id(), &one.name)).collect(),
        signed: state.sign_offs.iter().any(|one| one.workstream.is_none() && one.withdrawn.is_none()),
    }
}

fn row(state: &State, one: &ChangeRequest) -> ChangeRequestRow {
    ChangeRequestRow {
        id: one.id(),
        reference: one.reference.clone(),
        name: one.name.clone(),
        reason: one.reason.clone(),
        impact: one.impact.clone(),
        requested_by: person_line(state, one.requested_by),
        integrations: one.integrations.iter().map(|id: &Id<Integration>| state.name_of(*id)).collect(),
        status: one.status,
        decided_by: one.decided_by.and_then(|id| person_line(state, id)),
        decision: one.decision.clone(),
        workstream: one.workstream.map(|id| state.name_of(id)).unwrap_or_default(),
    }
}

fn waiver(state: &State, one: &Waiver, today: Date) -> WaiverRow {
    let workstream = state.get(one.workstream);
    let copy = workstream.and_then(|workstream| state.get(workstream.methodology));
    let step = copy.and_then(|copy| copy.content.step(&one.step)).map(|(_, step)| step);
    let items = step.into_iter().flat_map(|step| &step.items).map(|it| (&it.id, &it.title));
    let starts = step.into_iter().flat_map(|step| &step.starts).map(|it| (&it.id, &it.title));
    let title = items.chain(starts).find(|(id, _)| id.0 == one.condition).map(|(_, title)| title.clone());
    WaiverRow {
        id: one.id(),
        reference: one.reference.clone(),
        title: title.unwrap_or_else(|| one.condition.clone()),
        step: step.map(|step| step.name.clone()).unwrap_or_default(),
        workstream: workstream.map(|workstream| workstream.name.clone()).unwrap_or_default(),
        reason: one.reason.clone(),
        person: person_line(state, one.person),
        party: one.party,
        expires: one.expires,
        expired: one.expires < today,
        days_left: today.days_until(one.expires),
    }
}
