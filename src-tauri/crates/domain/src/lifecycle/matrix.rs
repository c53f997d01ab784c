//! The matrix: where each integration of a workstream stands in each step, and since when.

use std::collections::BTreeSet;

use super::assess::Assessment;
use super::check::is_resolved;
use super::methodology::{Check, Item, Step};
use super::status::{ItemState, SlotState, StepState, StepStatus, WorkstreamStatus};
use crate::document::difference::FieldChange;
use crate::entity::{Entity, State};
use crate::identity::Id;
use crate::integration::Integration;
use crate::mapping;
use crate::testing::run::Outcome;
use crate::time::{Date, Instant};
use crate::workstream::Workstream;

/// Where an integration stands in a step.
#[derive(Clone, PartialEq, Debug)]
pub struct MatrixCell {
    /// The step's state, as far as it is about this integration: a signature that went stale by a change of another one
    /// leaves this one as it was.
    pub state: StepState,
    /// Items that are done for this integration.
    pub done: u32,
    /// Items that are tracked for each integration.
    pub of: u32,
    /// Whether signatures of the step hold for this integration: it is unchanged since.
    pub signed: bool,
    /// The day on which the last thing was done or signed, where everything is.
    pub on: Option<Date>,
}

/// The integrations of a workstream in the order in which they were made, each with one cell a step.
pub fn matrix(state: &State, today: Date, status: &WorkstreamStatus) -> Vec<(Id<Integration>, Vec<MatrixCell>)> {
    let assessment = Assessment::new(state, today);
    let Some(workstream) = state.get(status.id) else { return Vec::new() };
    let steps = assessment.methodology(workstream).map_or(&[][..], |methodology| &methodology.steps);
    let columns: Vec<Column> = status
        .steps
        .iter()
        .filter_map(|step| {
            let kind = steps.iter().find(|kind| kind.id == step.id)?;
            Some(Column { assessment: &assessment, workstream, kind, status: step, stale: Stale::of(state, step) })
        })
        .collect();
    let rows = assessment.integrations_of(status.id);
    rows.map(|row| (row.id(), columns.iter().map(|column| column.cell(row.id())).collect())).collect()
}

/// A step, looked at for one integration after another.
struct Column<'a> {
    assessment: &'a Assessment<'a>,
    workstream: &'a Workstream,
    kind: &'a Step,
    status: &'a StepStatus,
    stale: Stale,
}

impl Column<'_> {
    fn cell(&self, integration: Id<Integration>) -> MatrixCell {
        let cells = self.status.items.iter().flat_map(|item| &item.cells);
        let own: Vec<bool> = cells.filter(|cell| cell.integration == integration).map(|cell| cell.done).collect();
        let done = own.iter().filter(|done| **done).count();
        let all = done == own.len();
        let touched = self.stale.touches(integration);
        let state = match self.status.state {
            StepState::Stale if touched => StepState::Stale,
            StepState::Stale | StepState::InProgress | StepState::AwaitingSignOff if !own.is_empty() && all => {
                StepState::Complete
            }
            StepState::Stale if own.is_empty() => StepState::Complete,
            StepState::Stale | StepState::AwaitingSignOff if !own.is_empty() => StepState::InProgress,
            state => state,
        };
        let complete = state == StepState::Complete;
        MatrixCell {
            state,
            done: count(done),
            of: count(own.len()),
            signed: complete && !touched && self.was_signed(),
            on: if complete { self.done_on(integration) } else { None },
        }
    }

    /// Whether every signature that an item of the step asks for was given: it holds, or is stale by another integration.
    fn was_signed(&self) -> bool {
        let asked =
            |id| self.kind.items.iter().any(|item| matches!(&item.check, Check::Signed { sign_off } if sign_off == id));
        let mut kinds = self.status.sign_offs.iter().filter(|kind| asked(&kind.id)).peekable();
        kinds.peek().is_some()
            && kinds.all(|kind| {
                let mut slots = kind.slots.iter().filter(|slot| !slot.optional);
                slots.all(|slot| slot.holds() || slot.state == SlotState::Stale)
            })
    }

    fn done_on(&self, integration: Id<Integration>) -> Option<Date> {
        let done = |item: &&Item| {
            let status = self.status.items.iter().find(|status| status.id == item.id);
            status.is_some_and(|status| {
                status.state == ItemState::Done || status.state == ItemState::Stale || !status.cells.is_empty()
            })
        };
        self.kind.items.iter().filter(done).filter_map(|item| self.item_on(item, integration)).max()
    }

    /// The day on which an item was done for an integration, where something dated shows it.
    fn item_on(&self, item: &Item, integration: Id<Integration>) -> Option<Date> {
        let state = self.assessment.state;
        let own = self.workstream.id();
        let zone = state.project().zone.as_str();
        let day = |at: Instant| at.date_in(zone);
        let about = |of: Option<Id<Integration>>| of.is_none_or(|of| of == integration);
        match &item.check {
            Check::Confirmed => {
                let all = state.confirmations.iter();
                let fits = all.filter(|it| it.workstream == own && it.step == self.kind.id && it.item == item.id);
                fits.filter(|it| about(it.integration)).map(|it| it.on).max()
            }
            Check::DocumentIssued { document } | Check::DocumentCurrent { document } => {
                self.assessment.latest_revision(own, document).map(|revision| day(revision.issued_at))
            }
            Check::FileDelivered { document } => {
                let files = state.deliverables.iter().filter(|it| it.workstream == own && it.document == *document);
                let file = files.filter(|it| about(it.integration)).map(|it| day(it.head.changed_at)).max();
                let rows = || {
                    let own = state.mapping_rows.iter().filter(|row| row.integration == integration);
                    let is_mapping = document == mapping::DOCUMENT;
                    own.filter(|_| is_mapping).map(|row| day(row.head.changed_at)).max()
                };
                file.or_else(rows)
                    .or_else(|| self.assessment.latest_revision(own, document).map(|it| day(it.issued_at)))
            }
            Check::SampleReceived => {
                let files = state.sample_files.iter().filter(|it| it.workstream == own && about(it.integration));
                files.map(|it| it.received_on).max()
            }
            Check::RunPassed { level } => {
                let runs = state.runs.iter().filter(|run| run.workstream == own && run.level == *level);
                let passed = runs.filter(|run| run.integration == Some(integration) && run.outcome == Outcome::Pass);
                passed.map(|run| day(run.executed_at)).max()
            }
            Check::ScenariosPassed { level } => {
                let runs = state.runs.iter().filter(|run| run.workstream == own && run.level == *level);
                runs.map(|run| day(run.executed_at)).max()
            }
            Check::IssuesResolved => {
                let issues = state.issues.iter().filter(|issue| issue.workstream == own);
                let ended = issues.filter(|issue| about(issue.integration) && is_resolved(self.assessment, issue));
                ended.map(|issue| day(issue.head.changed_at)).max()
            }
            Check::Signed { sign_off } => {
                let kinds = self.status.sign_offs.iter().filter(|kind| kind.id == *sign_off);
                let slots = kinds.flat_map(|kind| &kind.slots).filter_map(|slot| state.get(slot.signature?));
                slots.map(|signature| day(signature.at)).max()
            }
            Check::TrainingHeld { training } | Check::TrainingAttended { training } => {
                let held = state.trainings.iter().filter(|session| session.held && session.training == *training);
                held.filter(|session| session.workstream.is_none_or(|it| it == own)).map(|session| session.on).max()
            }
            // What is written down in the integrations and the plan has no day of its own; an onboarding has no integrations.
            Check::IntegrationsIdentified
            | Check::NonStandardRecorded
            | Check::CommitmentsSet
            | Check::SupplierKnown
            | Check::ContactNamed
            | Check::ChannelChosen
            | Check::SupplierAgreed
            | Check::ChannelSetUp
            | Check::FirstDocument => None,
        }
    }
}

/// Which integrations a stale signature of a step is about.
enum Stale {
    /// All: something changed that belongs to no integration.
    All,
    /// Those that changed; none where every signature holds.
    Of(BTreeSet<Id<Integration>>),
}

impl Stale {
    fn of(state: &State, step: &StepStatus) -> Self {
        let causes = step.sign_offs.iter().flat_map(|kind| &kind.slots).flat_map(|slot| &slot.stale);
        let changes: Vec<&FieldChange> = causes.flat_map(|cause| &cause.changes).collect();
        // A step can be stale by a signature of another step that its start rests on: then nothing tells the rows apart.
        if changes.is_empty() && step.state == StepState::Stale {
            return Self::All;
        }
        let changed: Option<BTreeSet<_>> = changes.iter().map(|change| integration_of(state, change)).collect();
        changed.map_or(Self::All, Self::Of)
    }

    fn touches(&self, integration: Id<Integration>) -> bool {
        match self {
            Self::All => true,
            Self::Of(changed) => changed.contains(&integration),
        }
    }
}

/// The integration that a changed row is, or belongs to.
fn integration_of(state: &State, change: &FieldChange) -> Option<Id<Integration>> {
    let row = change.row?;
    if let Some(integration) = state.get(Id::<Integration>::new(row)) {
        return Some(integration.id());
    }
    serde_json::from_value(state.record(row)?.body.get("integration")?.clone()).ok()
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
