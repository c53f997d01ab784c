//! What the engine says about a project: the state of every step, its gate with every reason, its items and signatures.
//! Computed from the project's state each time, never kept.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::document::difference::FieldChange;
use crate::identity::Id;
use crate::integration::Integration;
use crate::lifecycle::methodology::{ItemId, RoleId, Scope, SignOffId, StepId};
use crate::message::Message;
use crate::organisation::{Organisation, Party};
use crate::person::Person;
use crate::refusal::{Destination, UnmetCondition};
use crate::sign_off::SignOff;
use crate::time::Instant;
use crate::waiver::Waiver;
use crate::workstream::Workstream;

/// The status of a project.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
pub struct ProjectStatus {
    /// Every workstream, in the order in which they were opened.
    pub workstreams: Vec<WorkstreamStatus>,
    /// Whose move it is, the nearest first.
    pub next: Vec<NextMove>,
}

/// Something that somebody can do now to bring the project forward.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[ts(optional_fields)]
pub struct NextMove {
    /// The workstream it brings forward.
    pub workstream: Id<Workstream>,
    /// The step.
    pub step: StepId,
    /// Whose move it is.
    pub party: Party,
    /// Who can make it, where it is one person.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person: Option<Id<Person>>,
    /// What to do.
    pub message: Message,
    /// Where.
    pub place: Destination,
}

/// The status of a workstream.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[ts(optional_fields)]
pub struct WorkstreamStatus {
    /// The workstream.
    pub id: Id<Workstream>,
    /// Its name.
    pub name: String,
    /// The id of its methodology.
    pub methodology: String,
    /// The supplier, where it is an onboarding.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub supplier: Option<Id<Organisation>>,
    /// Its steps, in order.
    pub steps: Vec<StepStatus>,
}

/// Where a step stands.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "kebab-case")]
pub enum StepState {
    /// Can't start yet.
    Locked,
    /// Can start.
    Ready,
    /// Started; something is still to do.
    InProgress,
    /// Everything is done but signatures.
    AwaitingSignOff,
    /// Everything is done.
    Complete,
    /// A signature that the step needs no longer holds what it was given for.
    Stale,
    /// An earlier step was reopened; items wait to be confirmed again.
    Reconfirm,
}

/// A gate: open, or every reason why not.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize, JsonSchema, TS)]
pub struct Gate {
    /// Whether one may pass.
    pub open: bool,
    /// What is not met.
    pub conditions: Vec<UnmetCondition>,
    /// Waivers that stand in for conditions.
    #[serde(default)]
    pub waived: Vec<Id<Waiver>>,
}

impl Gate {
    /// A gate that is open if nothing is unmet.
    pub fn new(conditions: Vec<UnmetCondition>, waived: Vec<Id<Waiver>>) -> Self {
        Self { open: conditions.is_empty(), conditions, waived }
    }
}

/// The status of a step.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[ts(optional_fields)]
pub struct StepStatus {
    /// The step.
    pub id: StepId,
    /// Its name.
    pub name: String,
    /// One or two words for column heads.
    pub short: String,
    /// What it is for.
    pub purpose: String,
    /// Where it stands.
    pub state: StepState,
    /// When it started.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub started_at: Option<Instant>,
    /// The gate in front of the step until it starts, then the one behind it.
    pub gate: Gate,
    /// Its items.
    pub items: Vec<ItemStatus>,
    /// Its sign-offs.
    pub sign_offs: Vec<SignOffStatus>,
}

/// Where an item stands.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ItemState {
    /// Not done.
    Open,
    /// Done.
    Done,
    /// Not done, and let go by the party it protects.
    Waived,
    /// Done once, to be confirmed again.
    Reconfirm,
    /// Its signature no longer holds.
    Stale,
}

/// The status of an item.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
pub struct ItemStatus {
    /// The item.
    pub id: ItemId,
    /// What to do.
    pub title: String,
    /// A sentence of help.
    pub help: String,
    /// Where it stands.
    pub state: ItemState,
    /// Why it is not done.
    pub unmet: Vec<UnmetCondition>,
    /// The roles that do it.
    pub roles: Vec<RoleId>,
    /// Where it stands for each integration, if it is tracked so.
    pub cells: Vec<Cell>,
    /// Whether a person confirms it; the program sees the others itself.
    pub confirmable: bool,
}

/// Where an item stands for one integration.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
pub struct Cell {
    /// The integration.
    pub integration: Id<Integration>,
    /// Whether it is done.
    pub done: bool,
}

/// The status of a sign-off.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
pub struct SignOffStatus {
    /// The sign-off.
    pub id: SignOffId,
    /// Its name.
    pub name: String,
    /// What it covers.
    pub scope: Scope,
    /// The sentence that is signed.
    pub meaning: String,
    /// The documents that it binds.
    pub documents: Vec<String>,
    /// Who signs, in order.
    pub slots: Vec<SlotStatus>,
    /// Whether every party that must sign has, and nothing changed since.
    pub complete: bool,
}

/// Where one signature stands.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "kebab-case")]
pub enum SlotState {
    /// Nobody signed.
    Waiting,
    /// Signed, and it holds.
    Signed,
    /// Signed under conditions, and it holds.
    Conditional,
    /// Not accepted.
    Declined,
    /// Signed, but what was signed has changed.
    Stale,
}

/// One signature that a sign-off needs.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[ts(optional_fields)]
pub struct SlotStatus {
    /// Its place in the order, from 0.
    pub index: u32,
    /// The party that signs.
    pub party: Party,
    /// The roles in which it can be signed.
    pub roles: Vec<RoleId>,
    /// What the signature means.
    pub meaning: String,
    /// Whether the sign-off can do without.
    pub optional: bool,
    /// Where it stands.
    pub state: SlotState,
    /// The newest signature or refusal that was not taken back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signature: Option<Id<SignOff>>,
    /// What changed since, where it is stale.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub stale: Vec<StaleCause>,
}

impl SlotStatus {
    /// Whether the signature is there and holds.
    pub fn holds(&self) -> bool {
        matches!(self.state, SlotState::Signed | SlotState::Conditional)
    }
}

/// Why a signature no longer holds: what changed in one document.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[ts(optional_fields)]
pub struct StaleCause {
    /// The document.
    pub document: String,
    /// Its title.
    pub title: String,
    /// The workstream whose document it is.
    pub workstream: Id<Workstream>,
    /// The revision that was signed.
    pub number: u32,
    /// Every binding field that differs.
    pub changes: Vec<FieldChange>,
    /// Who made the newest of these changes, where it can still be told.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub changed_by: Option<Id<Person>>,
    /// When.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub changed_at: Option<Instant>,
}
