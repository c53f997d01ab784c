//! Refusals: why a command changes nothing. A refusal by a gate names every unmet condition.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::entity::EntityKind;
use crate::identity::{EntityId, Id};
use crate::lifecycle::methodology::{RoleId, StepId};
use crate::message::Message;
use crate::organisation::Party;
use crate::person::Person;
use crate::workstream::Workstream;

/// Where in the application a condition is met.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[ts(optional_fields)]
pub struct Destination {
    /// The screen.
    pub screen: Screen,
    /// The entity to open there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub entity: Option<EntityId>,
    /// The section, item or document to open there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub part: Option<String>,
    /// The onboarding whose work the screen is to show; the project's own where absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub workstream: Option<Id<Workstream>>,
}

/// The screens that a condition can lead to.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum Screen {
    Home,
    Requirements,
    Integrations,
    Discover,
    People,
    Issues,
    /// The rows of a mapping, by the id of its integration.
    Mappings,
    Documents,
    SignOffs,
    Scenarios,
    Samples,
    Training,
    Timeline,
    ChangeRequests,
    Traceability,
    Reviews,
    /// The strategy of the supplier programme.
    Programme,
    Suppliers,
    /// One supplier on its way on board.
    Onboardings,
    /// Waves of suppliers.
    Waves,
    /// How far the suppliers have come together.
    Adoption,
    /// Letters to suppliers.
    Letters,
    History,
}

/// One condition of a gate that is not met.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[ts(optional_fields)]
pub struct UnmetCondition {
    /// The condition's id in the methodology, or the engine's own (`step-complete`, `role-vacant`, `reconfirm`).
    pub code: String,
    /// What is missing.
    pub message: Message,
    /// Why, with dates and names, where there is more to say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub why: Option<Message>,
    /// The step whose gate it keeps closed.
    pub step: StepId,
    /// The party whose move it is.
    pub party: Party,
    /// The roles that can meet it.
    pub roles: Vec<RoleId>,
    /// The people who hold one of these roles.
    pub people: Vec<Id<Person>>,
    /// Where it is met.
    pub place: Destination,
    /// Whether a waiver can stand in for it.
    pub waivable: bool,
    /// Whom it protects: only a person of this party can waive it.
    pub protects: Party,
}

/// Why a command was not carried out. Nothing was changed.
#[derive(Clone, PartialEq, Debug, thiserror::Error)]
pub enum Refusal {
    /// A gate is closed; every unmet condition is named.
    #[error("{} conditions are not met", .conditions.len())]
    Gate {
        /// What can't be done yet.
        message: Message,
        /// All unmet conditions.
        conditions: Vec<UnmetCondition>,
    },
    /// A rule that is no gate: not allowed, not valid.
    #[error("{}", .0.code)]
    Rule(Message),
    /// The command names something that isn't there.
    #[error("{}", .0.code)]
    NotFound(Message),
    /// The command's text fits several entities.
    #[error("{}", .0.code)]
    Ambiguous(Message),
}

impl Refusal {
    /// A refusal by a rule, from its message code.
    pub fn rule(code: &str) -> Self {
        Self::Rule(Message::new(code))
    }

    /// Nothing of that kind has this name.
    pub fn not_found(kind: EntityKind, name: &str) -> Self {
        Self::NotFound(Message::new("not-found").with("kind", kind).with("name", name))
    }

    /// Several things have this name.
    pub fn ambiguous(message: Message) -> Self {
        Self::Ambiguous(message)
    }

    /// What to say first.
    pub fn message(&self) -> &Message {
        match self {
            Self::Gate { message, .. } | Self::Rule(message) | Self::NotFound(message) | Self::Ambiguous(message) => {
                message
            }
        }
    }

    /// The unmet conditions; none where no gate refused.
    pub fn conditions(&self) -> &[UnmetCondition] {
        match self {
            Self::Gate { conditions, .. } => conditions,
            _ => &[],
        }
    }
}

impl From<Message> for Refusal {
    fn from(message: Message) -> Self {
        Self::Rule(message)
    }
}
