//! Letters to suppliers. Which letter a supplier got stands at the supplier, so that the rule that nobody gets a letter twice
//! is one supplier's own affair; a mailing says what many of them were written together.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::digest::Digest;
use crate::entity::Head;
use crate::identity::Id;
use crate::message::Message;
use crate::person::Person;
use crate::time::{Date, Instant};

pub mod builtin;
pub mod command;
pub mod due;
pub mod internal;
pub mod merge;
pub mod prepare;
#[cfg(test)]
mod tests;
pub mod text;
pub mod wording;

pub use builtin::Tongue;
pub use internal::Internal;
pub use merge::{Merged, Merging};
pub use text::Field;
pub use wording::{LetterWording, Wording};

/// The prefix of references of mailings.
pub const PREFIX: &str = "MAIL";

/// What a letter is about. The internal ones go to the customer's own people, the others to suppliers.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename = "LetterKind")]
pub enum Kind {
    /// The customer's people: the preliminary plan of a wave.
    WavePlan,
    /// The customer's people: the first letters go out within two days.
    FirstLettersSoon,
    /// Purchasing and accounts payable: what changes for them.
    BuyersBriefing,
    /// The same, where invoices become electronic.
    EInvoicingBriefing,
    /// Suppliers hear that orders and invoices move, which ways there are, and what to do by when.
    Transition,
    /// A supplier is invited to its channel.
    Invitation,
    /// No answer came.
    Reminder,
    /// A training is held.
    Training,
    /// A test is planned. Secrets never stand in it.
    TestPlan,
    /// The test is passed.
    TestPassed,
    /// Real documents begin, and the old way ends.
    GoLive,
    /// The first real document came.
    Welcome,
    /// The one who knows the supplier asks for the answer.
    Escalation,
    /// No payment without an order.
    Policy,
    /// The supplier said no; what holds until it changes its mind.
    Decline,
    /// A document was rejected, and how to mend it.
    RejectedDocument,
    /// It is done.
    Thanks,
}

impl Kind {
    /// Every kind: the internal ones first, the others in the order in which a supplier gets them.
    pub const ALL: [Self; 17] = [
        Self::WavePlan,
        Self::FirstLettersSoon,
        Self::BuyersBriefing,
        Self::EInvoicingBriefing,
        Self::Transition,
        Self::Invitation,
        Self::Reminder,
        Self::Training,
        Self::TestPlan,
        Self::TestPassed,
        Self::GoLive,
        Self::Welcome,
        Self::Escalation,
        Self::Policy,
        Self::Decline,
        Self::RejectedDocument,
        Self::Thanks,
    ];

    /// Whether it goes to the customer's own people.
    pub const fn is_internal(self) -> bool {
        matches!(self, Self::WavePlan | Self::FirstLettersSoon | Self::BuyersBriefing | Self::EInvoicingBriefing)
    }

    /// Whether the supplier is asked to answer, so that it is reminded where it doesn't.
    pub const fn asks_for_answer(self) -> bool {
        matches!(self, Self::Transition | Self::Invitation)
    }

    /// Whether it goes to suppliers that said no too: it answers them, or is about a document that they sent.
    pub const fn reaches_declined(self) -> bool {
        matches!(self, Self::Decline | Self::RejectedDocument | Self::Policy)
    }

    /// Its name in JSON, on the command line and in the files of the built-in letters.
    pub const fn name(self) -> &'static str {
        match self {
            Self::WavePlan => "wave-plan",
            Self::FirstLettersSoon => "first-letters-soon",
            Self::BuyersBriefing => "buyers-briefing",
            Self::EInvoicingBriefing => "e-invoicing-briefing",
            Self::Transition => "transition",
            Self::Invitation => "invitation",
            Self::Reminder => "reminder",
            Self::Training => "training",
            Self::TestPlan => "test-plan",
            Self::TestPassed => "test-passed",
            Self::GoLive => "go-live",
            Self::Welcome => "welcome",
            Self::Escalation => "escalation",
            Self::Policy => "policy",
            Self::Decline => "decline",
            Self::RejectedDocument => "rejected-document",
            Self::Thanks => "thanks",
        }
    }

    /// The kind with a name.
    pub fn of_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }
}

/// How willing those who are written to are: what speaks for the change differs (practice of networks: a message for each
/// class of adopters).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename = "LetterAudience")]
pub enum Audience {
    /// They send documents by e-mail already.
    EarlyAdopter,
    /// Most of them.
    #[default]
    Mainstream,
    /// They wait until others have changed.
    Late,
    /// They change when they must.
    Laggard,
}

impl Audience {
    /// Every class, the willing first.
    pub const ALL: [Self; 4] = [Self::EarlyAdopter, Self::Mainstream, Self::Late, Self::Laggard];

    /// Its name in JSON and in the files of the built-in letters.
    pub const fn name(self) -> &'static str {
        match self {
            Self::EarlyAdopter => "early-adopter",
            Self::Mainstream => "mainstream",
            Self::Late => "late",
            Self::Laggard => "laggard",
        }
    }
}

/// How far a letter has come.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename = "LetterState")]
pub enum LetterState {
    /// It is to be sent.
    Planned,
    /// It is being handed over: logged before any of it is sent.
    Logged,
    /// It went out.
    Sent,
    /// It may have gone out: a person finds out, and no second one is sent meanwhile.
    Unknown,
    /// It didn't go out, for sure: it may be tried again.
    Failed,
    /// It came back.
    Bounced,
    /// The supplier answered it.
    Answered,
    /// It isn't sent after all.
    Withdrawn,
}

impl LetterState {
    /// Every state.
    pub const ALL: [Self; 8] = [
        Self::Planned,
        Self::Logged,
        Self::Sent,
        Self::Unknown,
        Self::Failed,
        Self::Bounced,
        Self::Answered,
        Self::Withdrawn,
    ];

    /// Its name in JSON and in the workspace file.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Planned => "planned",
            Self::Logged => "logged",
            Self::Sent => "sent",
            Self::Unknown => "unknown",
            Self::Failed => "failed",
            Self::Bounced => "bounced",
            Self::Answered => "answered",
            Self::Withdrawn => "withdrawn",
        }
    }

    /// Whether it may be handed over: none of it went out, for sure.
    pub const fn may_go_out(self) -> bool {
        matches!(self, Self::Planned | Self::Failed)
    }

    /// Whether it went out, or may have.
    pub const fn may_have_gone_out(self) -> bool {
        !matches!(self, Self::Planned | Self::Failed | Self::Withdrawn)
    }

    /// Whether it went out, for sure.
    pub const fn went_out(self) -> bool {
        matches!(self, Self::Sent | Self::Bounced | Self::Answered)
    }
}

/// A letter to one supplier.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[ts(optional_fields)]
pub struct SupplierLetter {
    /// The mailing that it belongs to.
    pub mailing: Id<Mailing>,
    /// What it is about.
    pub kind: Kind,
    /// The first, second, third one of its kind.
    pub round: u8,
    /// The language that it is written in.
    pub language: Tongue,
    /// Where it goes.
    pub address: String,
    /// How far it has come.
    pub state: LetterState,
    /// The digest of subject and body as they were handed over; absent before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<Digest>,
    /// The day on which it went out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sent_on: Option<Date>,
    /// Every change of its state, the oldest first.
    pub history: Vec<LetterStep>,
}

/// A change of a letter's state.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[ts(optional_fields)]
pub struct LetterStep {
    /// The state that it came to.
    pub state: LetterState,
    /// When it was recorded.
    pub at: Instant,
    /// Who recorded it.
    pub by: Id<Person>,
    /// What was said about it, or empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
    /// The file that shows it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file: Option<Digest>,
}

impl SupplierLetter {
    /// What was said when it came to where it stands.
    pub fn note(&self) -> &str {
        self.history.last().map_or("", |step| &step.note)
    }

    /// When it came to where it stands.
    pub fn since(&self) -> Option<Instant> {
        self.history.last().map(|step| step.at)
    }

    pub(crate) fn come_to(&mut self, step: LetterStep) {
        self.state = step.state;
        self.history.push(step);
    }
}

/// Letters of one kind that many suppliers get together, or one that the customer's own people get.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[ts(optional_fields)]
pub struct Mailing {
    /// Id, revision and stamps.
    #[serde(flatten)]
    pub head: Head,
    /// `MAIL-01`.
    pub reference: String,
    /// What people call it, or empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// What the letters are about.
    pub kind: Kind,
    /// The first, second, third of its kind: a reminder's number.
    pub round: u8,
    /// How willing those are who get it.
    #[serde(default)]
    pub audience: Audience,
    /// The wave whose days the letters name; each supplier's own where absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wave: Option<Id<super::wave::Wave>>,
    /// The day on which it is meant to go out.
    pub on: Date,
    /// Who signs the letters.
    pub sender: Id<Person>,
    /// What is said of all its letters; it goes before what the wave says.
    #[serde(default)]
    pub values: std::collections::BTreeMap<Field, String>,
    /// The wording in each language that its suppliers read, as it was when it was prepared: what is changed later changes no
    /// letter that went out.
    pub wordings: std::collections::BTreeMap<Tongue, Wording>,
    /// How many suppliers it was prepared for.
    pub suppliers: u32,
    /// Whom it goes to where it goes to the customer's own people.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub internal: Option<Internal>,
}

impl Mailing {
    pub(crate) fn short_reference(&self) -> &str {
        &self.reference
    }

    pub(crate) fn display_title(&self) -> String {
        if self.name.is_empty() { self.kind.name().to_owned() } else { self.name.clone() }
    }
}

/// A reason for which a supplier gets no letter.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Lack {
    /// Its stable code.
    pub code: &'static str,
    /// The same in words.
    pub message: Message,
}

impl Lack {
    fn of(code: &'static str) -> Self {
        Self { code, message: Message::new(code) }
    }

    fn with(self, name: &str, value: impl ToString) -> Self {
        Self { message: self.message.with(name, value), ..self }
    }
}
