//! The answer: comments, and what is said of the sign-off. While it is written it may be incomplete; before it is sent it
//! says what it lacks.

use domain::comment::Anchor;
use domain::digest::{Digest, canonical};
use domain::document::revision::Revision;
use domain::identity::{EntityId, Id};
use domain::lifecycle::methodology::RoleId;
use domain::message::Message;
use domain::person::Person;
use domain::sign_off::{Hand, Verdict};
use domain::time::Instant;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::manifest::Manifest;
use super::{COMMENTS_LIMIT, POINTS_LIMIT, SCHEMA, WORDS_LIMIT};

/// An answer to a package.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub struct Response {
    /// The form of the answer.
    pub schema: u32,
    /// The seal of the package that it answers.
    pub package: Digest,
    /// Which of those asked answers; somebody else where absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person: Option<Id<Person>>,
    /// The name of who answers.
    #[serde(default)]
    pub name: String,
    /// Why somebody answers who wasn't asked, or empty.
    #[serde(default)]
    pub note: String,
    /// When it was last written, by the clock of the machine it was written on.
    pub answered_at: Instant,
    /// That clock's offset from UTC, in minutes.
    #[serde(default)]
    pub offset_minutes: i32,
    /// The comments, in the order in which they were made.
    #[serde(default)]
    pub comments: Vec<Remark>,
    /// What is said of the sign-off; nothing yet, or nothing at all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub said: Option<Said>,
}

/// A comment of an answer.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Remark {
    /// Its id, which it keeps in the sender's workspace.
    pub id: EntityId,
    /// The revision that it is about.
    pub revision: Id<Revision>,
    /// Where in it.
    #[serde(default)]
    pub anchor: Anchor,
    /// What is remarked.
    pub text: String,
    /// When it was made.
    pub at: Instant,
}

/// What is said of a sign-off.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub struct Said {
    /// What was said.
    pub verdict: Verdict,
    /// The role in which it is said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub role: Option<RoleId>,
    /// Why it is declined, or the remarks with it.
    #[serde(default)]
    pub reason: String,
    /// The signature as it was made; none where it is declined.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hand: Option<Hand>,
}

impl Response {
    /// An empty answer to a package.
    pub fn to(manifest: &Manifest, at: Instant) -> Self {
        let only = <&[_; 1]>::try_from(manifest.to.as_slice()).ok();
        Self {
            schema: SCHEMA,
            package: manifest.seal(),
            person: only.map(|[person]| person.id),
            name: only.map(|[person]| person.name.clone()).unwrap_or_default(),
            note: String::new(),
            answered_at: at,
            offset_minutes: 0,
            comments: Vec::new(),
            said: None,
        }
    }

    /// The canonical bytes.
    pub fn bytes(&self) -> Vec<u8> {
        canonical(&serde_json::to_value(self).expect("an answer is plain data"))
    }

    /// The digest of the answer.
    pub fn digest(&self) -> Digest {
        Digest::of(&self.bytes())
    }

    /// What it lacks to be sent, and what doesn't belong to the package; nothing where it is complete.
    pub fn lacks(&self, manifest: &Manifest) -> Vec<Message> {
        let mut lacks = Vec::new();
        let mut add = |code: &str| lacks.push(Message::new(code));
        if self.package != manifest.seal() {
            add("answer-of-other-package");
        }
        if self.name.trim().is_empty() {
            add("answer-without-name");
        }
        let asked = self.person.and_then(|id| manifest.asked(id));
        if self.person.is_some() && asked.is_none() {
            add("answer-of-nobody-asked");
        }
        if self.person.is_none() && self.note.trim().is_empty() {
            add("answer-without-note");
        }
        if self.comments.is_empty() && self.said.is_none() {
            add("answer-empty");
        }
        let strange = |remark: &Remark| manifest.documents.iter().all(|it| it.revision != remark.revision);
        if self.comments.iter().any(strange) {
            add("answer-comments-elsewhere");
        }
        if self.comments.iter().any(|remark| remark.text.trim().is_empty()) {
            add("answer-empty-comment");
        }
        if self.is_too_large() {
            add("answer-too-large");
        }
        lacks.extend(self.said.iter().flat_map(|said| {
            said.lacks(
                manifest,
                asked.is_some_and(|person| {
                    said.role.as_ref().is_none_or(|role| person.roles.iter().any(|it| it.id == *role))
                }),
            )
        }));
        lacks
    }

    fn is_too_large(&self) -> bool {
        let long = |text: &str| text.len() > WORDS_LIMIT;
        let words = [&self.name, &self.note].into_iter().chain(self.comments.iter().map(|remark| &remark.text));
        let points = match self.said.as_ref().and_then(|said| said.hand.as_ref()) {
            Some(Hand::Drawn { strokes }) => strokes.iter().map(Vec::len).sum(),
            _ => 0,
        };
        self.comments.len() > COMMENTS_LIMIT
            || points > POINTS_LIMIT
            || words.chain(self.said.iter().map(|said| &said.reason)).any(|text| long(text))
    }
}

impl Said {
    fn lacks(&self, manifest: &Manifest, in_own_role: bool) -> Vec<Message> {
        let mut lacks = Vec::new();
        let mut add = |code: &str| lacks.push(Message::new(code));
        if manifest.sign_off().is_none() {
            add("answer-signs-unasked");
        }
        if !in_own_role {
            add("answer-not-a-signatory");
        }
        let blank = match &self.hand {
            None => true,
            Some(Hand::Typed { text }) => text.trim().is_empty(),
            Some(Hand::Drawn { strokes }) => strokes.iter().all(Vec::is_empty),
        };
        match self.verdict {
            Verdict::Declined if self.reason.trim().is_empty() => add("answer-without-reason"),
            Verdict::Conditional if self.reason.trim().is_empty() => add("answer-without-remarks"),
            Verdict::Signed | Verdict::Conditional if blank => add("answer-without-signature"),
            _ => {}
        }
        lacks
    }
}
