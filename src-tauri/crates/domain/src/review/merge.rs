//! Merging: what came back becomes part of the project, as one act of the person who merges it. Nothing that is there
//! already is overwritten, and merging the same answer twice changes nothing.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Answered, Review};
use crate::command::Rule;
use crate::comment::command::take_in;
use crate::comment::{Anchor, Comment, CommentStatus};
use crate::digest::Digest;
use crate::document::revision::Revision;
use crate::draft::{Draft, Outcome};
use crate::entity::{Entity, Head};
use crate::identity::{EntityId, Id, Ref};
use crate::issue::Issue;
use crate::lifecycle::methodology::RoleId;
use crate::lifecycle::signing::{Signing, Wanted};
use crate::message::Message;
use crate::person::Person;
use crate::refusal::Refusal;
use crate::sign_off::command::named_conditions;
use crate::sign_off::record::recordable;
use crate::sign_off::{Hand, Made, Mark, Received, SignOff, Verdict, enter};
use crate::text::required;
use crate::time::Instant;

/// Merges an answer to a review.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub struct Merge {
    /// Which review.
    pub review: Ref<Review>,
    /// The digest of the answer.
    pub answer: Digest,
    /// The file that brought it: digest of a file in the workspace.
    pub file: Digest,
    /// The name that stands in it.
    pub said_by: String,
    /// The person of the project that this is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person: Option<Ref<Person>>,
    /// Why somebody answered who wasn't asked.
    #[serde(default)]
    pub note: String,
    /// When it was answered, as the file says.
    pub said_at: Instant,
    /// The comments that are taken in.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub comments: Vec<Remark>,
    /// What the answer says of the sign-off, even where the signature is left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub verdict: Option<Verdict>,
    /// The signature that is recorded; absent where it is left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signature: Option<Signature>,
}

/// A comment of an answer.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct Remark {
    /// The id that it has had since it was written, by which it is known when it comes again.
    pub id: EntityId,
    /// The revision that it is about.
    pub on: Ref<Revision>,
    /// Where in it.
    #[serde(default)]
    pub anchor: Anchor,
    /// What is remarked.
    pub text: String,
    /// When, as the file says.
    pub at: Instant,
}

/// The signature of an answer, or its refusal to sign.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub struct Signature {
    /// The role in which it was signed; the first that fits where absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub role: Option<RoleId>,
    /// Why it was declined, or the remarks with it.
    #[serde(default)]
    pub reason: String,
    /// The issues that stand for the remarks of a conditional signature.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub conditions: Vec<Ref<Issue>>,
    /// The signature as it was made; none where it was declined.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hand: Option<Hand>,
    /// The signer's offset from UTC, in minutes.
    #[serde(default)]
    pub offset_minutes: i32,
}

impl Rule for Merge {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        let merged_by = draft.acting_person()?.id();
        let review = draft.state().find(&self.review)?.clone();
        let said_by = required("said_by", &self.said_by)?;
        let person = self.answerer(draft, &review)?;
        let known = review.answers.iter().position(|it| it.answer == self.answer);
        for remark in &self.comments {
            self.take(draft, &review, remark, person, &said_by)?;
        }
        let recorded = known.and_then(|place| review.answers[place].signature);
        let signature = match (&self.signature, recorded) {
            (_, Some(recorded)) => Some(recorded),
            (None, None) => None,
            (Some(signature), None) => Some(self.sign(draft, &review, signature, &said_by)?),
        };
        let answered = Answered {
            answer: self.answer,
            file: self.file,
            said_by: said_by.clone(),
            person,
            note: self.note.trim().to_owned(),
            said_at: self.said_at,
            merged_at: draft.now(),
            merged_by,
            comments: u32::try_from(self.comments.len()).unwrap_or(u32::MAX),
            verdict: self.verdict,
            signature,
        };
        let label = Message::new("did-review-merge").with("reference", &review.reference).with("person", said_by);
        let id = review.id();
        match known {
            // The same answer again: only a signature that was left out can come after.
            Some(place) if review.answers[place].signature != signature => {
                draft.update(id, |review| review.answers[place].signature = signature)?;
            }
            Some(_) => {}
            None => draft.update(id, |review| review.answers.push(answered))?,
        }
        Ok(Outcome::of(id.0, label))
    }
}

impl Merge {
    /// The person of the project who answered: one of those asked, or somebody else with a note.
    fn answerer(&self, draft: &Draft, review: &Review) -> Result<Option<Id<Person>>, Refusal> {
        let person = self.person.as_ref().map(|person| draft.state().find(person)).transpose()?;
        let asked = person.is_some_and(|person| review.to.contains(&person.id()));
        if !asked && self.note.trim().is_empty() {
            let name = person.map_or(&self.said_by, |person| &person.name);
            return Err(Message::new("review-not-asked").with("person", name).into());
        }
        Ok(person.map(Entity::id))
    }

    /// Takes a comment in, once. The same id with other words is another comment, and nobody's is overwritten.
    fn take(
        &self,
        draft: &mut Draft,
        review: &Review,
        remark: &Remark,
        person: Option<Id<Person>>,
        said_by: &str,
    ) -> Result<(), Refusal> {
        let text = required("text", &remark.text)?;
        if let Some((_, reference, _)) = draft.state().caption(remark.id) {
            let before = draft.state().get(Id::<Comment>::new(remark.id));
            return match before {
                Some(before) if before.text == text => Ok(()),
                Some(_) => Err(Message::new("comment-differs").with("reference", reference).into()),
                None => Err(Refusal::rule("id-taken")),
            };
        }
        let revision = draft.state().find(&remark.on)?;
        let on = revision.id();
        let Some(sent) = review.documents.iter().find(|one| one.revision == on) else {
            let message = Message::new("review-not-sent").with("revision", revision.title());
            return Err(message.with("reference", &review.reference).into());
        };
        let head = Head { id: remark.id, revision: 0, changed_at: draft.now(), changed_by: draft.actor() };
        take_in(
            draft,
            Comment {
                head,
                reference: String::new(),
                workstream: sent.workstream,
                document: sent.document.clone(),
                on: Some(on),
                anchor: remark.anchor.clone(),
                text,
                author: person,
                said_by: said_by.to_owned(),
                at: remark.at,
                review: Some(review.id()),
                status: CommentStatus::Open,
                answer: String::new(),
                answered_by: None,
                became: None,
            },
        )
    }

    /// Records the signature over exactly what was sent, never over anything newer.
    fn sign(
        &self,
        draft: &mut Draft,
        review: &Review,
        signature: &Signature,
        said_by: &str,
    ) -> Result<Id<SignOff>, Refusal> {
        let sign_off = review.sign_off.as_ref().ok_or_else(|| {
            Refusal::from(Message::new("review-asked-no-signature").with("reference", &review.reference))
        })?;
        let verdict = self.verdict.ok_or_else(|| Refusal::rule("review-no-verdict"))?;
        let person = self.person.as_ref().ok_or_else(|| Refusal::rule("signer-unknown"))?;
        let signer = recordable(draft, person)?;
        let reason = match verdict {
            Verdict::Declined => required("reason", &signature.reason)?,
            Verdict::Signed | Verdict::Conditional => signature.reason.trim().to_owned(),
        };
        if verdict != Verdict::Declined && signature.hand.is_none() {
            return Err(Refusal::rule("review-no-hand"));
        }
        let conditions = match verdict {
            Verdict::Conditional => named_conditions(draft, &signature.conditions)?,
            Verdict::Signed | Verdict::Declined => Vec::new(),
        };
        let wanted = Wanted {
            sign_off,
            workstream: review.workstream,
            role: signature.role.as_ref(),
            signer,
            exempt: &conditions,
            gate: verdict != Verdict::Declined,
            signed: Some(&review.documents),
        };
        let signing = Signing::prepare(draft, &wanted)?;
        let mark = Mark::Received(Received {
            review: review.id(),
            package: review.package,
            answer: self.answer,
            said_at: self.said_at,
            said_by: said_by.to_owned(),
            recorded_by: draft.actor(),
            hand: signature.hand.clone().filter(|_| verdict != Verdict::Declined),
        });
        let made = Made { signer, verdict, reason, conditions, mark, offset_minutes: signature.offset_minutes };
        let outcome = enter(draft, signing, made)?;
        outcome.value.map(Id::new).ok_or_else(|| Refusal::rule("signer-unknown"))
    }
}
