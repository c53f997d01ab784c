//! Reviews: documents that left the house in a sealed package, to be read, commented and signed by the other side, and
//! what came back.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::digest::Digest;
use crate::entity::{Head, State};
use crate::identity::Id;
use crate::lifecycle::methodology::SignOffId;
use crate::organisation::Party;
use crate::person::Person;
use crate::sign_off::{Bound, SignOff, Verdict};
use crate::time::{Date, Instant};
use crate::workstream::Workstream;

mod close;
mod merge;
mod send;

pub use close::Close;
pub use merge::{Merge, Remark, Signature};
pub use send::Send;

/// The prefix of references of reviews.
const PREFIX: &str = "REV";

/// Where a review stands.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ReviewState {
    /// Sent; nothing came back.
    Sent,
    /// Something came back; more is waited for.
    Answered,
    /// Everything that was asked for came back and is merged.
    Merged,
    /// Nothing is waited for any more.
    Closed,
}

/// A package that was sent for review.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[ts(optional_fields)]
pub struct Review {
    /// Id, revision and stamps.
    #[serde(flatten)]
    pub head: Head,
    /// Short reference (`REV-01`).
    #[serde(default)]
    pub reference: String,
    /// The workstream it is about; absent where the whole project is to be signed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub workstream: Option<Id<Workstream>>,
    /// The sign-off that is asked for; only comments are asked for where absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sign_off: Option<SignOffId>,
    /// The party of those who are asked.
    pub party: Party,
    /// Who is asked.
    pub to: Vec<Id<Person>>,
    /// Exactly what was sent.
    pub documents: Vec<Bound>,
    /// What was written with it, or empty.
    #[serde(default)]
    pub message: String,
    /// By when an answer is wanted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<Date>,
    /// Who sent it.
    pub sent_by: Id<Person>,
    /// When.
    pub sent_at: Instant,
    /// The seal of the package: the digest over everything in it.
    pub package: Digest,
    /// The package as it was sent, a file of the workspace.
    pub file: Digest,
    /// What came back, in the order in which it was merged.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub answers: Vec<Answered>,
    /// Set when nothing is waited for any more.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub closed: Option<Closing>,
}

/// An answer that was merged.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[ts(optional_fields)]
pub struct Answered {
    /// The digest of the answer.
    pub answer: Digest,
    /// The file that brought it, as it came.
    pub file: Digest,
    /// The name that stands in it.
    pub said_by: String,
    /// The person of the project that this was taken to be.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person: Option<Id<Person>>,
    /// Why somebody answered who wasn't asked, or empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    #[ts(optional, as = "Option<String>")]
    pub note: String,
    /// When it was answered, as the file says.
    pub said_at: Instant,
    /// When it was merged.
    pub merged_at: Instant,
    /// Who merged it.
    pub merged_by: Id<Person>,
    /// How many comments it brought.
    pub comments: u32,
    /// What it says of the sign-off; nothing where it only comments.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub verdict: Option<Verdict>,
    /// The signature or refusal that was recorded; absent where it was left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signature: Option<Id<SignOff>>,
}

/// The end of waiting for answers.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
pub struct Closing {
    /// When.
    pub at: Instant,
    /// Who said so.
    pub by: Id<Person>,
    /// Why.
    pub reason: String,
}

impl Review {
    pub(crate) fn short_reference(&self) -> &str {
        &self.reference
    }

    pub(crate) fn display_title(&self) -> String {
        let documents: Vec<_> = self.documents.iter().map(|it| format!("{} {}", it.document, it.number)).collect();
        documents.join(", ")
    }

    /// Where it stands: merged when each person asked has answered, or the signature that was asked for is recorded.
    pub fn state(&self) -> ReviewState {
        let has_answered = |person: &Id<Person>| self.answers.iter().any(|it| it.person == Some(*person));
        let is_signed = self.sign_off.is_some() && self.answers.iter().any(|it| it.signature.is_some());
        let all = self.sign_off.is_none() && self.to.iter().all(has_answered);
        match (self.answers.is_empty(), is_signed || all, &self.closed) {
            (_, true, _) => ReviewState::Merged,
            (_, false, Some(_)) => ReviewState::Closed,
            (true, false, None) => ReviewState::Sent,
            (false, false, None) => ReviewState::Answered,
        }
    }
}

/// The reference that the next review gets.
pub fn next_reference(state: &State) -> String {
    let last = state.counters.iter().find(|counter| counter.prefix == PREFIX).map_or(0, |counter| counter.last);
    format!("{PREFIX}-{:02}", last + 1)
}
