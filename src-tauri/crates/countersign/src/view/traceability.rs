//! The room of traceability: for each integration and requirement what carries it, down to the signature; and the holes.

use std::collections::{BTreeMap, BTreeSet};

use domain::entity::{Entity as _, EntityKind, State};
use domain::identity::{EntityId, Id};
use domain::integration::Integration;
use domain::lifecycle::status::{ProjectStatus, SlotState};
use domain::message::Message;
use domain::refusal::Destination;
use domain::sign_off::SignOff;
use domain::time::Instant;
use domain::traceability::coverage::Coverage;
use domain::traceability::{Hole, HoleKind, holes};
use domain::workstream::Workstream;
use serde::Serialize;
use ts_rs::TS;

use super::{OptionLine, PersonLine, Say, person_line};
use crate::text::Language;

mod matrix;
mod table;

use matrix::Matrix;
pub use table::table;

/// The columns of the matrix, in the order of the chain.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum TraceColumn {
    /// The integration or requirement that the row is about.
    Requirement,
    /// Mappings that were delivered for its integration.
    Mapping,
    /// Scenarios that prove it.
    Scenario,
    /// Runs that executed them.
    Run,
    /// Issues that they found.
    Issue,
    /// Signatures that cover it.
    SignOff,
}

impl TraceColumn {
    /// Every column.
    pub const ALL: [Self; 6] =
        [Self::Requirement, Self::Mapping, Self::Scenario, Self::Run, Self::Issue, Self::SignOff];
}

/// The traceability matrix of a project.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct TraceabilityView {
    /// The columns with what they count.
    pub columns: Vec<TraceColumnLine>,
    /// One row for each integration, followed by its requirements; last what belongs to neither.
    pub rows: Vec<TraceRow>,
    /// Everything that a cell can hold.
    pub things: Vec<TraceThing>,
    /// What follows from what: pairs of ids, the earlier one of the chain first.
    pub links: Vec<(EntityId, EntityId)>,
    /// Every hole, those that need somebody first.
    pub holes: Vec<HoleLine>,
    /// Scenarios that a requirement can be linked to.
    pub scenarios: Vec<OptionLine>,
    /// Requirements that a scenario can be linked to.
    pub requirements: Vec<OptionLine>,
}

/// A column with its counts.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct TraceColumnLine {
    /// Which one.
    pub id: TraceColumn,
    /// How many things it holds in all rows, each counted once.
    pub count: usize,
    /// How many holes nobody justified.
    pub holes: usize,
}

/// A row of the matrix.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct TraceRow {
    /// The integration or requirement; absent in the row of what belongs to neither.
    pub id: Option<EntityId>,
    /// The kind of what the row is about.
    pub kind: EntityKind,
    /// Name of the integration that the row stands under, or empty.
    pub integration: String,
    /// That integration.
    pub under: Option<Id<Integration>>,
    /// The workstream of what the row is about.
    pub workstream: Option<Id<Workstream>>,
    /// What the columns hold, in their order.
    pub cells: Vec<TraceCell>,
}

/// A cell of the matrix.
#[derive(Clone, PartialEq, Debug, Default, Serialize, TS)]
pub struct TraceCell {
    /// Ids of the things in it.
    pub things: Vec<EntityId>,
    /// Keys of the holes in it.
    pub holes: Vec<String>,
    /// The verdict on this row's scenarios in a run, where that is of several: a run can fail and pass them all the same.
    pub verdicts: BTreeMap<EntityId, TraceState>,
}

/// How a thing of the matrix stands, in the words that the window has for states.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum TraceState {
    Draft,
    Issued,
    Signed,
    SignedWithConditions,
    Declined,
    Stale,
    NotRun,
    Pass,
    Fail,
    Blocked,
    NotApplicable,
    Retest,
    InProgress,
    Complete,
    Waived,
}

/// Something in the matrix.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct TraceThing {
    /// Its id.
    pub id: EntityId,
    /// Its kind.
    pub kind: EntityKind,
    /// The column it stands in.
    pub column: TraceColumn,
    /// Its short reference, or a short name where it has none.
    pub reference: String,
    /// What people call it.
    pub title: String,
    /// How it stands.
    pub state: TraceState,
    /// Where it is opened.
    pub place: Destination,
}

/// A hole of the matrix.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct HoleLine {
    /// Kind and entity as one word.
    pub key: String,
    /// What is missing.
    pub kind: HoleKind,
    /// What lacks it.
    pub about: EntityId,
    /// Reference and title of what lacks it.
    pub name: String,
    /// The column in which something is missing.
    pub column: TraceColumn,
    /// What is missing, in words.
    pub words: String,
    /// Why it may stay, where somebody said so.
    pub justification: Option<JustificationLine>,
    /// Whether it needs somebody: nobody justified it, or the facts changed since.
    pub open: bool,
}

/// Why a hole may stay.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct JustificationLine {
    /// The reason.
    pub reason: String,
    /// Who gave it.
    pub person: Option<PersonLine>,
    /// When.
    pub at: Instant,
    /// Whether the facts changed since, so that it doesn't count any more.
    pub lapsed: bool,
}

/// The view of the room.
pub fn traceability(state: &State, status: &ProjectStatus, say: &Say, language: Language) -> TraceabilityView {
    let mut matrix = Matrix {
        state,
        language,
        coverage: Coverage::of(state),
        current: current_signatures(status),
        things: BTreeMap::new(),
        links: BTreeSet::new(),
    };
    let mut rows = matrix.rows();
    let mut found: Vec<HoleLine> = holes(state).iter().map(|hole| line(state, hole, say)).collect();
    found.sort_by_key(|hole| !hole.open);
    for hole in &found {
        put_in_rows(&mut rows, hole);
    }
    let count = |id: TraceColumn| TraceColumnLine {
        id,
        count: matrix.things.values().filter(|thing| thing.column == id).count(),
        holes: found.iter().filter(|hole| hole.open && hole.column == id).count(),
    };
    TraceabilityView {
        columns: TraceColumn::ALL.into_iter().map(count).collect(),
        rows,
        links: matrix.links.iter().copied().collect(),
        things: matrix.things.into_values().collect(),
        holes: found,
        scenarios: state.scenarios.iter().map(|it| OptionLine::titled(it.id(), &it.reference, &it.name)).collect(),
        requirements: state
            .requirements
            .iter()
            .map(|it| OptionLine::titled(it.id(), &it.reference, &it.statement))
            .collect(),
    }
}

/// The signature that stands in each slot now; older ones were replaced.
fn current_signatures(status: &ProjectStatus) -> BTreeMap<Id<SignOff>, SlotState> {
    let steps = status.workstreams.iter().flat_map(|workstream| &workstream.steps);
    let slots = steps.flat_map(|step| &step.sign_offs).flat_map(|sign_off| &sign_off.slots);
    slots.filter_map(|slot| Some((slot.signature?, slot.state))).collect()
}

/// The column in which a hole gapes.
fn column_of(kind: HoleKind) -> TraceColumn {
    match kind {
        HoleKind::IntegrationWithoutRequirement | HoleKind::ScenarioWithoutRequirement => TraceColumn::Requirement,
        HoleKind::IntegrationWithoutMapping => TraceColumn::Mapping,
        HoleKind::IntegrationWithoutScenario | HoleKind::RequirementWithoutScenario => TraceColumn::Scenario,
        HoleKind::ScenarioWithoutRun | HoleKind::ClosedWithoutRetest => TraceColumn::Run,
        HoleKind::FailureWithoutIssue => TraceColumn::Issue,
        HoleKind::RequirementNotSigned | HoleKind::ChangedSinceSigned => TraceColumn::SignOff,
    }
}

fn line(state: &State, hole: &Hole, say: &Say) -> HoleLine {
    let (_, reference, title) =
        state.caption(hole.about).unwrap_or((EntityKind::Project, String::new(), String::new()));
    let given = hole.justification(state);
    HoleLine {
        key: hole.key(),
        kind: hole.kind,
        about: hole.about,
        name: if reference == title { reference } else { format!("{reference} {title}").trim().to_owned() },
        column: column_of(hole.kind),
        words: say(&Message::new(format!("hole-{}", hole.kind.name()))),
        justification: given.map(|given| JustificationLine {
            reason: given.reason.clone(),
            person: person_line(state, given.person),
            at: given.at,
            lapsed: given.facts != hole.facts,
        }),
        open: !hole.is_justified(state),
    }
}

/// Puts a hole into its column of every row that shows what lacks something.
fn put_in_rows(rows: &mut [TraceRow], hole: &HoleLine) {
    for row in rows {
        let own = row.id == Some(hole.about) || row.cells.iter().skip(1).any(|cell| cell.things.contains(&hole.about));
        let cell = TraceColumn::ALL.iter().position(|column| *column == hole.column);
        if let Some(cell) = cell.filter(|_| own).and_then(|place| row.cells.get_mut(place)) {
            cell.holes.push(hole.key.clone());
        }
    }
}
