//! Sign-offs: who signed what, when, in which role and with which meaning.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::digest::Digest;
use crate::document::revision::Revision;
use crate::entity::Head;
use crate::identity::Id;
use crate::issue::Issue;
use crate::lifecycle::methodology::{MethodologyCopy, RoleId, SignOffId, StepId};
use crate::organisation::Party;
use crate::person::Person;
use crate::review::Review;
use crate::time::{Date, Instant};
use crate::workstream::Workstream;

pub mod command;
mod entry;
pub mod keep;
pub mod record;

pub(crate) use entry::{Made, enter};

/// What the signer said.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// Accepted without conditions.
    Signed,
    /// Accepted; named issues become conditions of the project sign-off.
    Conditional,
    /// Not accepted, for a reason.
    Declined,
}

/// One party's signature under a sign-off of the methodology, or its refusal to sign.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[ts(optional_fields)]
pub struct SignOff {
    /// Id, revision and stamps.
    #[serde(flatten)]
    pub head: Head,
    /// Number of the certificate it stands on (`OES-C-0007`).
    #[serde(default)]
    pub reference: String,
    /// The sign-off in the methodology.
    pub sign_off: SignOffId,
    /// The methodology it was made under; that of its workstream where absent, which has not moved to another since.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub methodology: Option<Id<MethodologyCopy>>,
    /// The step it belongs to.
    pub step: StepId,
    /// The workstream; absent where the project is signed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub workstream: Option<Id<Workstream>>,
    /// Which of the signatories of that sign-off this is, from 0.
    pub slot: u32,
    /// Who.
    pub person: Id<Person>,
    /// For whom.
    pub party: Party,
    /// In which role.
    pub role: RoleId,
    /// What was said.
    pub verdict: Verdict,
    /// Why it was declined, or the remark with it.
    #[serde(default)]
    pub reason: String,
    /// The issues that a conditional signature names.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub conditions: Vec<Id<Issue>>,
    /// When.
    pub at: Instant,
    /// The signer's offset from UTC, in minutes.
    pub offset_minutes: i32,
    /// Exactly what was signed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub bound: Vec<Bound>,
    /// The signature as it was made.
    pub mark: Mark,
    /// Set when the signer took it back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub withdrawn: Option<Withdrawal>,
    /// Its certificate as it was signed with keys, each file that was kept, the newest last. They sign the certificate, and are
    /// no part of it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub kept: Vec<keep::KeptFile>,
}

impl SignOff {
    pub(crate) fn short_reference(&self) -> &str {
        &self.reference
    }

    pub(crate) fn display_title(&self) -> String {
        format!("{} {}", self.reference, self.sign_off)
    }
}

/// A revision that a signature binds.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
pub struct Bound {
    /// The revision.
    pub revision: Id<Revision>,
    /// The document's id.
    pub document: String,
    /// The workstream whose document it is.
    pub workstream: Id<Workstream>,
    /// The revision's number.
    pub number: u32,
    /// Digest of its binding content.
    pub digest: Digest,
}

impl Bound {
    /// A revision as signatures bind it.
    pub fn of(revision: &Revision) -> Self {
        Self {
            revision: Id::new(revision.head.id),
            document: revision.document.clone(),
            workstream: revision.workstream,
            number: revision.number,
            digest: revision.digest,
        }
    }
}

/// How a signature was made.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "kebab-case", tag = "kind")]
#[ts(optional_fields)]
pub enum Mark {
    /// Typed: the name as text.
    Typed {
        /// The text.
        text: String,
    },
    /// Drawn: strokes as points in a field three and a half times as wide as high, in thousandths of its height.
    Drawn {
        /// The strokes, each a list of x, y.
        strokes: Vec<Vec<(i32, i32)>>,
    },
    /// Signed on paper; the scan is a blob.
    Paper {
        /// The scan.
        scan: Digest,
        /// Who recorded it and what the paper says, where the signer didn't do so themselves.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[ts(optional)]
        recorded: Option<Recorded>,
    },
    /// Came back in the answer to a review. A file said so, and nothing more is claimed.
    Received(Received),
}

impl Mark {
    /// Who recorded the signature for its signer; nobody where the signer was here.
    pub fn recorded_by(&self) -> Option<Id<Person>> {
        match self {
            Self::Paper { recorded, .. } => recorded.as_ref().map(|it| it.by),
            Self::Received(received) => Some(received.recorded_by),
            Self::Typed { .. } | Self::Drawn { .. } => None,
        }
    }

    /// Whether a signer can make it themselves; what was recorded for them has commands of its own.
    pub(crate) fn is_own(&self) -> bool {
        self.recorded_by().is_none()
    }
}

/// The record of a signature on paper by somebody else than the signer.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
pub struct Recorded {
    /// Who recorded it.
    pub by: Id<Person>,
    /// The date on the paper.
    pub dated: Date,
}

/// A signature as the answer to a review brought it.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[ts(optional_fields)]
pub struct Received {
    /// The review that it answers.
    pub review: Id<Review>,
    /// The seal of the package that was sent.
    pub package: Digest,
    /// The digest of the answer.
    pub answer: Digest,
    /// When it was signed, as the file says by the clock of the machine it was written on.
    pub said_at: Instant,
    /// The name that stands in the file.
    pub said_by: String,
    /// Who merged it here.
    pub recorded_by: Id<Person>,
    /// The signature as it was made there; a refusal to sign has none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hand: Option<Hand>,
}

/// A signature made on a screen.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "kebab-case", tag = "kind", deny_unknown_fields)]
pub enum Hand {
    /// The name as text.
    Typed {
        /// The text.
        text: String,
    },
    /// Strokes, as in [`Mark::Drawn`].
    Drawn {
        /// The strokes, each a list of x, y.
        strokes: Vec<Vec<(i32, i32)>>,
    },
}

/// The withdrawal of a signature by its signer.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
pub struct Withdrawal {
    /// When.
    pub at: Instant,
    /// Why.
    pub reason: String,
}
