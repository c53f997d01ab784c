//! Commands on comments: make one, answer it, settle it, open it again.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Anchor, Comment, CommentStatus};
use crate::command::Rule;
use crate::document::build;
use crate::document::revision::Revision;
use crate::draft::{Draft, Outcome};
use crate::entity::{Entity, State};
use crate::identity::{Id, Ref};
use crate::message::Message;
use crate::refusal::Refusal;
use crate::text::required;
use crate::workstream::{self, Workstream};

/// The prefix of references of comments.
const PREFIX: &str = "CMT";

/// Remarks something on a document.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub struct Add {
    /// The document's id.
    pub document: String,
    /// The workstream; the only one where absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub workstream: Option<Ref<Workstream>>,
    /// The issued revision that was read; the working content where absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on: Option<Ref<Revision>>,
    /// Where in it.
    #[serde(default)]
    #[ts(optional, as = "Option<Anchor>")]
    pub anchor: Anchor,
    /// What is remarked.
    pub text: String,
}

impl Rule for Add {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        let author = draft.acting_person()?.id();
        let text = required("text", &self.text)?;
        let workstream = workstream::chosen(draft.state(), self.workstream.as_ref())?;
        build::template(draft.state(), &self.document)?;
        let on = draft.find_optional(self.on.as_ref())?;
        if let Some(revision) = on.and_then(|id| draft.state().get(id))
            && (revision.document != self.document || revision.workstream != workstream)
        {
            let message = Message::new("comment-other-document").with("revision", revision.title());
            return Err(message.with("document", &self.document).into());
        }
        check_anchor(draft.state(), &self.document, &self.anchor)?;
        let head = draft.new_head()?;
        let at = draft.now();
        let comment = Comment {
            head,
            reference: draft.next_reference(PREFIX)?,
            workstream,
            document: self.document.clone(),
            on,
            anchor: self.anchor.clone(),
            text,
            author: Some(author),
            said_by: String::new(),
            at,
            review: None,
            status: CommentStatus::Open,
            answer: String::new(),
            answered_by: None,
            became: None,
        };
        Ok(put(draft, comment, "did-comment-add"))
    }
}

/// Puts a comment that somebody made elsewhere in the project, with a reference of its own.
pub(crate) fn take_in(draft: &mut Draft, mut comment: Comment) -> Result<(), Refusal> {
    check_anchor(draft.state(), &comment.document, &comment.anchor)?;
    comment.reference = draft.next_reference(PREFIX)?;
    draft.put(comment);
    Ok(())
}

/// The section and field of an anchor are those of the document's template.
fn check_anchor(state: &State, document: &str, anchor: &Anchor) -> Result<(), Refusal> {
    let template = build::template(state, document)?;
    if anchor.section.is_empty() && anchor.field.is_empty() {
        return Ok(());
    }
    let section = template.section(&anchor.section);
    let known = section.is_some_and(|section| anchor.field.is_empty() || section.field(&anchor.field).is_some());
    if known {
        return Ok(());
    }
    let place = [anchor.section.as_str(), anchor.field.as_str()].join(" ");
    Err(Message::new("comment-place-unknown").with("document", &template.title).with("place", place.trim()).into())
}

/// Answers a comment. What follows from it stays open.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct Answer {
    /// Which comment.
    pub comment: Ref<Comment>,
    /// The answer.
    pub answer: String,
}

impl Rule for Answer {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        let answer = required("answer", &self.answer)?;
        let mut comment = unsettled(draft, &self.comment)?;
        comment.answer = answer;
        comment.status = CommentStatus::Answered;
        comment.answered_by = Some(draft.acting_person()?.id());
        Ok(put(draft, comment, "did-comment-answer"))
    }
}

/// How a comment is settled.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Resolution {
    /// What it asks for is done, or will be.
    Accepted,
    /// It changes nothing.
    Rejected,
}

/// Settles a comment.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub struct Resolve {
    /// Which comment.
    pub comment: Ref<Comment>,
    /// How.
    pub resolution: Resolution,
    /// The answer; what was answered before where absent. A rejection needs one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answer: Option<String>,
}

impl Rule for Resolve {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        let mut comment = unsettled(draft, &self.comment)?;
        if let Some(answer) = &self.answer {
            comment.answer = answer.trim().to_owned();
        }
        let code = match self.resolution {
            Resolution::Accepted => "did-comment-accept",
            Resolution::Rejected => {
                required("answer", &comment.answer)?;
                "did-comment-reject"
            }
        };
        comment.status = match self.resolution {
            Resolution::Accepted => CommentStatus::Accepted,
            Resolution::Rejected => CommentStatus::Rejected,
        };
        comment.answered_by = Some(draft.acting_person()?.id());
        Ok(put(draft, comment, code))
    }
}

/// Opens a settled comment again.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct Reopen {
    /// Which comment.
    pub comment: Ref<Comment>,
}

impl Rule for Reopen {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        draft.acting_person()?;
        let mut comment = draft.state().find(&self.comment)?.clone();
        if !comment.status.is_end() {
            return Err(Message::new("comment-not-settled").with("reference", &comment.reference).into());
        }
        comment.status = if comment.answer.is_empty() { CommentStatus::Open } else { CommentStatus::Answered };
        Ok(put(draft, comment, "did-comment-reopen"))
    }
}

/// The comment that is meant, while it isn't settled.
pub(super) fn unsettled(draft: &Draft, which: &Ref<Comment>) -> Result<Comment, Refusal> {
    let comment = draft.state().find(which)?;
    if comment.status.is_end() {
        return Err(Message::new("comment-settled-already").with("reference", &comment.reference).into());
    }
    Ok(comment.clone())
}

pub(super) fn put(draft: &mut Draft, comment: Comment, label: &str) -> Outcome {
    let outcome = Outcome::of(comment.head.id, Message::new(label).with("reference", &comment.reference));
    draft.put(comment);
    outcome
}

/// The comments on a document of a workstream that wait for somebody.
pub fn open_on<'a>(
    state: &'a crate::entity::State,
    workstream: Id<Workstream>,
    document: &'a str,
) -> impl Iterator<Item = &'a Comment> {
    state
        .comments
        .iter()
        .filter(move |it| it.workstream == workstream && it.document == document && !it.status.is_end())
}
