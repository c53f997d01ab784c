//! Methodologies: steps, roles, conditions, items and sign-offs as data. No rule knows the id of a step; ids stand in the
//! TOML and never change meaning.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::digest::Digest;
use crate::entity::Head;
use crate::organisation::Party;
use crate::testing::Level;

/// A kebab-case name that stands in a methodology.
macro_rules! name_type {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize, JsonSchema, TS)]
        #[serde(transparent)]
        pub struct $name(pub String);

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(text.to_owned())
            }
        }
    )+};
}
name_type!(
    /// Id of a step.
    StepId,
    /// Id of a role.
    RoleId,
    /// Id of an item of a step.
    ItemId,
    /// Id of a sign-off.
    SignOffId,
    /// Id of a training.
    TrainingId,
);

/// A methodology.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Methodology {
    /// Version of this format; 1.
    pub schema: u32,
    /// Its id.
    pub id: String,
    /// Its version; signatures keep the version they were made under.
    pub version: String,
    /// Its name.
    pub name: String,
    /// What it is for.
    #[serde(default)]
    pub description: String,
    /// What goes through it.
    pub subject: Subject,
    /// The roles people can hold.
    pub roles: Vec<Role>,
    /// The trainings that conditions name.
    #[serde(default)]
    pub trainings: Vec<TrainingKind>,
    /// The steps, in order.
    pub steps: Vec<Step>,
    /// The sign-offs.
    #[serde(default)]
    pub sign_offs: Vec<SignOffKind>,
}

/// What goes through a methodology.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Subject {
    /// A set of integrations.
    Workstream,
    /// One supplier.
    Onboarding,
}

/// A role.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct Role {
    /// Its id.
    pub id: RoleId,
    /// Its name.
    pub name: String,
    /// The party whose people can hold it.
    pub party: Party,
}

/// A training that people attend.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct TrainingKind {
    /// Its id.
    pub id: TrainingId,
    /// Its name.
    pub name: String,
}

/// A step.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// Its id.
    pub id: StepId,
    /// Its name.
    pub name: String,
    /// One or two words for column heads.
    #[serde(default)]
    pub short: String,
    /// What it is for.
    #[serde(default)]
    pub purpose: String,
    /// Who takes part.
    pub roles: Vec<StepRole>,
    /// What must be true before it starts, beside the steps before it and its required roles.
    #[serde(default)]
    pub starts: Vec<Condition>,
    /// What must be done for it to be complete.
    pub items: Vec<Item>,
}

/// A role's part in a step.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct StepRole {
    /// The role.
    pub role: RoleId,
    /// Whether the step can do without.
    #[serde(default)]
    pub optional: bool,
}

/// A condition of a step's start.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct Condition {
    /// Its id; the code of a refusal.
    pub id: ItemId,
    /// What must be true, as a short statement.
    pub title: String,
    /// How it is computed.
    pub check: Check,
    /// The roles that can meet it.
    pub roles: Vec<RoleId>,
    /// The party it protects, and that alone can waive it.
    pub protects: Party,
    /// Whether it can be waived.
    #[serde(default)]
    pub waivable: bool,
}

/// An item of a step.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Item {
    /// Its id; the code of a refusal.
    pub id: ItemId,
    /// What to do, verb first.
    pub title: String,
    /// A sentence of help.
    #[serde(default)]
    pub help: String,
    /// How it is computed.
    pub check: Check,
    /// The roles that do it.
    pub roles: Vec<RoleId>,
    /// Whether it is tracked for each integration.
    #[serde(default)]
    pub per_integration: bool,
    /// The party it protects, and that alone can waive it.
    pub protects: Party,
    /// Whether it can be waived.
    #[serde(default)]
    pub waivable: bool,
}

/// How an item or condition is computed from the project's state. The vocabulary of methodologies.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "kebab-case", rename_all_fields = "kebab-case", tag = "kind", deny_unknown_fields)]
pub enum Check {
    /// A named person confirms it, with date and evidence.
    Confirmed,
    /// The workstream has at least one integration, and each says what goes where, how and how often.
    IntegrationsIdentified,
    /// Each integration is said to be standard or not, with the reason where it isn't.
    NonStandardRecorded,
    /// Each step of the methodology has a commitment.
    CommitmentsSet,
    /// The document has an issued revision.
    DocumentIssued {
        /// The document's id.
        document: String,
    },
    /// The document has an issued revision that holds the working content.
    DocumentCurrent {
        /// The document's id.
        document: String,
    },
    /// A file of that document was delivered (for each integration, where the item is).
    FileDelivered {
        /// The document's id.
        document: String,
    },
    /// A sample file was received (for each integration, where the item is).
    SampleReceived,
    /// The latest run at that level passed (for each integration, where the item is).
    RunPassed {
        /// The level.
        level: Level,
    },
    /// Every scenario of that level was run and its latest result passed.
    ScenariosPassed {
        /// The level.
        level: Level,
    },
    /// Every issue is closed, rejected, duplicate, or minor and deferred by a named customer person with a date.
    IssuesResolved,
    /// Onboarding: the supplier has a vendor number, a country, and somebody with an address.
    SupplierKnown,
    /// Onboarding: the programme names the provider's person whom suppliers may ask.
    ContactNamed,
    /// Onboarding: the supplier has a channel, by the rules or by hand.
    ChannelChosen,
    /// Onboarding: the supplier agreed on its channel.
    SupplierAgreed,
    /// Onboarding: what the channel needs is set up on both sides.
    ChannelSetUp,
    /// Onboarding: a real document came, and is at hand.
    FirstDocument,
    /// The sign-off is signed by every signatory, and none of the signatures is stale.
    Signed {
        /// The sign-off.
        sign_off: SignOffId,
    },
    /// A session of that training was held and attendance recorded.
    TrainingHeld {
        /// The training.
        training: TrainingId,
    },
    /// Someone in each of the condition's roles attended that training.
    TrainingAttended {
        /// The training.
        training: TrainingId,
    },
}

/// A sign-off.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct SignOffKind {
    /// Its id.
    pub id: SignOffId,
    /// Its name.
    pub name: String,
    /// The step it belongs to.
    pub step: StepId,
    /// Whether one workstream or the whole project is signed.
    #[serde(default)]
    pub scope: Scope,
    /// The sentence that is signed.
    pub meaning: String,
    /// The documents whose revisions it binds.
    pub documents: Vec<String>,
    /// Who signs, in order.
    pub signatories: Vec<Signatory>,
}

/// What a sign-off covers.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Scope {
    /// One workstream.
    #[default]
    Workstream,
    /// The project, with every workstream.
    Project,
}

/// One signature that a sign-off needs.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct Signatory {
    /// The party that signs.
    pub party: Party,
    /// The roles in which it can be signed.
    pub roles: Vec<RoleId>,
    /// What the signature means: author, reviewer, approver, acceptor, countersigns.
    pub meaning: String,
    /// Whether the sign-off can do without.
    #[serde(default)]
    pub optional: bool,
}

impl Methodology {
    /// The digest of the methodology's canonical form.
    pub fn digest(&self) -> Digest {
        Digest::of_json(&serde_json::to_value(self).expect("a methodology is plain data"))
    }

    /// The step with an id, and its place in the order.
    pub fn step(&self, id: &StepId) -> Option<(usize, &Step)> {
        self.steps.iter().enumerate().find(|(_, step)| step.id == *id)
    }

    /// The item of a step.
    pub fn item(&self, step: &StepId, id: &ItemId) -> Option<&Item> {
        self.step(step)?.1.items.iter().find(|item| item.id == *id)
    }

    /// The sign-off with an id.
    pub fn sign_off(&self, id: &SignOffId) -> Option<&SignOffKind> {
        self.sign_offs.iter().find(|kind| kind.id == *id)
    }

    /// The role with an id.
    pub fn role(&self, id: &RoleId) -> Option<&Role> {
        self.roles.iter().find(|role| role.id == *id)
    }

    /// The sign-off that ends the project, where the methodology has one.
    pub fn project_sign_off(&self) -> Option<&SignOffKind> {
        self.sign_offs.iter().find(|kind| kind.scope == Scope::Project)
    }
}

/// A methodology as copied into the workspace; what is signed keeps it.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
pub struct MethodologyCopy {
    /// Id, revision and stamps.
    #[serde(flatten)]
    pub head: Head,
    /// The methodology.
    pub content: Methodology,
    /// The digest of its canonical form.
    pub digest: Digest,
}

impl MethodologyCopy {
    pub(crate) fn short_reference(&self) -> &str {
        ""
    }

    pub(crate) fn display_title(&self) -> String {
        format!("{} {}", self.content.id, self.content.version)
    }
}
