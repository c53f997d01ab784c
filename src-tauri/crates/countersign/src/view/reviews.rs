//! The room of reviews: what was sent and what came back, the comments on documents, and what can be sent next.

use domain::comment::{Comment, CommentStatus};
use domain::digest::Digest;
use domain::document::revision::Revision;
use domain::entity::{Entity, State};
use domain::identity::Id;
use domain::issue::Issue;
use domain::lifecycle::status::ProjectStatus;
use domain::organisation::Party;
use domain::person::Person;
use domain::refusal::{Destination, Screen};
use domain::review::{Answered, Review, ReviewState};
use domain::sign_off::Verdict;
use domain::time::{Date, Instant};
use serde::Serialize;
use ts_rs::TS;

use super::place::place;
use super::sign_offs::{SignOffLine, sign_offs};
use super::{OptionLine, PersonLine, issues, person_line, search};
use crate::text::templates::{self, title};
use crate::text::{Language, Words};

/// The view of the room.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct ReviewsView {
    /// What was sent, the newest first.
    pub reviews: Vec<ReviewLine>,
    /// Every comment, the open ones first, the newest first.
    pub comments: Vec<CommentLine>,
    /// What can be sent.
    pub documents: Vec<SendableDocument>,
    /// Who can be asked, and for which signatures.
    pub people: Vec<Askable>,
    /// The signatures that can be asked for.
    pub sign_offs: Vec<SendableSignOff>,
    /// Documents to comment on.
    pub commentable: Vec<OptionLine>,
    /// The sections of those documents, by the document's id.
    pub sections: std::collections::BTreeMap<String, Vec<OptionLine>>,
}

/// A review.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct ReviewLine {
    /// Its id.
    pub id: Id<Review>,
    /// Its reference.
    pub reference: String,
    /// Where it stands.
    pub state: ReviewState,
    /// The name of the sign-off that is asked for; empty where only comments are.
    pub sign_off: String,
    /// Who is asked.
    pub to: Vec<PersonLine>,
    /// Of those asked, who hasn't answered.
    pub waiting_for: Vec<PersonLine>,
    /// What was sent: titles with numbers and digests.
    pub documents: Vec<SentDocument>,
    /// What was written with it, or empty.
    pub message: String,
    /// By when an answer is wanted.
    pub due: Option<Date>,
    /// Whether that day is over and nothing came.
    pub late: bool,
    /// Who sent it.
    pub sent_by: Option<PersonLine>,
    /// When.
    pub sent_at: Instant,
    /// The seal of the package.
    pub package: Digest,
    /// What came back.
    pub answers: Vec<AnswerLine>,
    /// Why nothing is waited for any more, or empty.
    pub closed: String,
}

/// A document of a review.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct SentDocument {
    /// The title.
    pub title: String,
    /// The revision's number.
    pub number: u32,
    /// The digest of what a signature binds.
    pub digest: Digest,
    /// Whether a newer revision was issued since.
    pub superseded: bool,
    /// The way to it.
    pub place: Destination,
}

/// An answer.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct AnswerLine {
    /// The name that stands in it.
    pub said_by: String,
    /// The person of the project that this was taken to be.
    pub person: Option<PersonLine>,
    /// Why somebody answered who wasn't asked, or empty.
    pub note: String,
    /// When it was answered, as the file says.
    pub said_at: Instant,
    /// When it was merged.
    pub merged_at: Instant,
    /// Who merged it.
    pub merged_by: Option<PersonLine>,
    /// How many comments it brought.
    pub comments: u32,
    /// What it says of the sign-off.
    pub verdict: Option<Verdict>,
    /// The number of the certificate, where the signature was recorded.
    pub certificate: Option<String>,
}

/// A comment.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct CommentLine {
    /// Its id.
    pub id: Id<Comment>,
    /// Its reference.
    pub reference: String,
    /// Where it stands.
    pub status: CommentStatus,
    /// The document's id.
    pub document: String,
    /// Its title.
    pub title: String,
    /// The revision's number; nothing for the working content.
    pub number: Option<u32>,
    /// Where in it, in words; or empty.
    pub at: String,
    /// What is remarked.
    pub text: String,
    /// Whose remark it is, where they are in the project.
    pub author: Option<PersonLine>,
    /// The name that stands in the file that brought it, or empty.
    pub said_by: String,
    /// When.
    pub when: Instant,
    /// The reference of the review that brought it, or empty.
    pub review: String,
    /// What was answered, or empty.
    pub answer: String,
    /// Who answered.
    pub answered_by: Option<PersonLine>,
    /// The reference of what it became, or empty.
    pub became: String,
    /// The way to what it became.
    pub became_at: Option<Destination>,
    /// The way to the document.
    pub place: Destination,
}

/// A revision that can be sent.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct SendableDocument {
    /// The revision.
    pub revision: Id<Revision>,
    /// Title and number.
    pub label: String,
    /// The workstream's name.
    pub workstream: String,
}

/// A signature that can be asked for.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct SendableSignOff {
    /// Workstream and sign-off, as one word.
    pub key: String,
    /// The sign-off's id.
    pub id: String,
    /// The workstream; absent where the whole project is signed.
    pub workstream: Option<String>,
    /// Its name, with the workstream where there are several.
    pub label: String,
    /// What it binds: titles with numbers.
    pub things: Vec<String>,
    /// Documents that are not issued yet: it can't be asked for.
    pub not_issued: Vec<String>,
}

/// Somebody who can be asked.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct Askable {
    /// Who.
    pub person: PersonLine,
    /// The keys of the signatures that they can give.
    pub sign_offs: Vec<String>,
}

/// The view of the room on a day of the project's zone.
pub fn reviews(state: &State, status: &ProjectStatus, today: Date, words: &Words) -> ReviewsView {
    let language = words.language();
    let lines = sign_offs(state, status, language).sign_offs;
    let several = super::own_workstreams(state).len() > 1;
    let mut comments: Vec<_> = state.comments.iter().rev().map(|one| comment(state, one, words)).collect();
    comments.sort_by_key(|line| line.status);
    let commentable = commentable(state, language);
    let sections =
        commentable.iter().map(|one| (one.value.clone(), sections_of(state, &one.value, language))).collect();
    ReviewsView {
        reviews: state.reviews.iter().rev().map(|one| review(state, one, today, language)).collect(),
        comments,
        documents: sendable(state, language),
        people: askable(state, &lines),
        sign_offs: lines.iter().filter(|line| !line.complete).map(|line| asked(line, several)).collect(),
        commentable,
        sections,
    }
}

fn review(state: &State, review: &Review, today: Date, language: Language) -> ReviewLine {
    let standing = review.state();
    let answered = |person: &Id<Person>| review.answers.iter().any(|it| it.person == Some(*person));
    let waits = matches!(standing, ReviewState::Sent | ReviewState::Answered);
    let kinds = state.methodologies.iter().find_map(|copy| copy.content.sign_off(review.sign_off.as_ref()?));
    let lines = |people: Vec<&Id<Person>>| people.into_iter().filter_map(|id| person_line(state, *id)).collect();
    ReviewLine {
        id: review.id(),
        reference: review.reference.clone(),
        state: standing,
        sign_off: kinds.map(|kind| kind.name.clone()).unwrap_or_default(),
        to: lines(review.to.iter().collect()),
        waiting_for: lines(review.to.iter().filter(|id| waits && !answered(id)).collect()),
        documents: review.documents.iter().map(|bound| sent(state, bound, language)).collect(),
        message: review.message.clone(),
        due: review.due,
        late: waits && review.due.is_some_and(|due| due < today),
        sent_by: person_line(state, review.sent_by),
        sent_at: review.sent_at,
        package: review.package,
        answers: review.answers.iter().map(|one| answer(state, one)).collect(),
        closed: review.closed.as_ref().map(|closing| closing.reason.clone()).unwrap_or_default(),
    }
}

fn sent(state: &State, bound: &domain::sign_off::Bound, language: Language) -> SentDocument {
    let same = |it: &&Revision| it.workstream == bound.workstream && it.document == bound.document;
    SentDocument {
        title: title(state, language, &bound.document),
        number: bound.number,
        digest: bound.digest,
        superseded: state.revisions.iter().filter(same).any(|it| it.number > bound.number),
        place: Destination {
            screen: Screen::Documents,
            entity: None,
            part: Some(bound.document.clone()),
            workstream: None,
        },
    }
}

fn answer(state: &State, one: &Answered) -> AnswerLine {
    AnswerLine {
        said_by: one.said_by.clone(),
        person: one.person.and_then(|id| person_line(state, id)),
        note: one.note.clone(),
        said_at: one.said_at,
        merged_at: one.merged_at,
        merged_by: person_line(state, one.merged_by),
        comments: one.comments,
        verdict: one.verdict,
        certificate: one.signature.and_then(|id| state.get(id)).map(|signature| signature.reference.clone()),
    }
}

fn comment(state: &State, one: &Comment, words: &Words) -> CommentLine {
    let became = one.became.and_then(|id| state.caption(id));
    let became_at = became.as_ref().zip(one.became).map(|((kind, ..), id)| search::place(state, *kind, id));
    CommentLine {
        id: one.id(),
        reference: one.reference.clone(),
        status: one.status,
        document: one.document.clone(),
        title: title(state, words.language(), &one.document),
        number: one.on.and_then(|id| state.get(id)).map(|revision| revision.number),
        at: place(state, &one.document, &one.anchor, words),
        text: one.text.clone(),
        author: one.author.and_then(|id| person_line(state, id)),
        said_by: one.said_by.clone(),
        when: one.at,
        review: one.review.and_then(|id| state.get(id)).map(|review| review.reference.clone()).unwrap_or_default(),
        answer: one.answer.clone(),
        answered_by: one.answered_by.and_then(|id| person_line(state, id)),
        became: became.map(|(_, reference, _)| reference).unwrap_or_default(),
        became_at,
        place: Destination {
            screen: Screen::Documents,
            entity: None,
            part: Some(one.document.clone()),
            workstream: None,
        },
    }
}

/// The newest revision of every document that has one.
fn sendable(state: &State, language: Language) -> Vec<SendableDocument> {
    let is_newest = |one: &&Revision| {
        let same = |it: &&Revision| it.workstream == one.workstream && it.document == one.document;
        state.revisions.iter().filter(same).all(|it| it.number <= one.number)
    };
    let newest = state.revisions.iter().filter(is_newest);
    newest
        .map(|one| SendableDocument {
            revision: one.id(),
            label: format!("{} {}", title(state, language, &one.document), one.number),
            workstream: state.name_of(one.workstream),
        })
        .collect()
}

fn asked(line: &SignOffLine, several: bool) -> SendableSignOff {
    let of_project = line.scope == domain::lifecycle::methodology::Scope::Project;
    SendableSignOff {
        key: line.key.clone(),
        id: line.id.clone(),
        workstream: (!of_project).then(|| line.workstream.to_string()),
        label: match several && !of_project {
            true => format!("{} · {}", line.name, line.workstream_name),
            false => line.name.clone(),
        },
        things: line.things.iter().map(|thing| format!("{} {}", thing.title, thing.number)).collect(),
        not_issued: line.not_issued.clone(),
    }
}

fn askable(state: &State, lines: &[SignOffLine]) -> Vec<Askable> {
    let people = state.people.iter().filter(|person| !person.inactive);
    let lines_of = |person: &Person| {
        let signs = |line: &&SignOffLine| {
            line.slots.iter().flat_map(|slot| &slot.signatories).any(|it| it.person.id == person.id())
        };
        lines.iter().filter(signs).map(|line| line.key.clone()).collect()
    };
    let mut all: Vec<Askable> = people
        .filter_map(|person| Some(Askable { person: person_line(state, person.id())?, sign_offs: lines_of(person) }))
        .collect();
    // The other side first: it is who is asked.
    all.sort_by_key(|one| one.person.party == Party::Provider);
    all
}

fn sections_of(state: &State, document: &str, language: Language) -> Vec<OptionLine> {
    let template = templates::of(state, language, document);
    let sections = template.iter().flat_map(|template| &template.sections);
    sections.map(|section| OptionLine::new(&section.id, &section.title)).collect()
}

/// Open issues that can stand for the remarks of a conditional signature: with owner, date and workaround.
pub fn possible_conditions(state: &State) -> Vec<OptionLine> {
    let complete = |issue: &&Issue| issue.owner.is_some() && issue.due.is_some() && !issue.workaround.trim().is_empty();
    let open = state.issues.iter().filter(|issue| issues::is_open(issue.status)).filter(complete);
    open.map(|issue| OptionLine::new(issue.id(), format!("{} {}", issue.reference, issue.name))).collect()
}

/// The documents of the project's own workstreams that a comment can be about.
fn commentable(state: &State, language: Language) -> Vec<OptionLine> {
    let issued = |document: &&str| state.revisions.iter().any(|revision| revision.document == **document);
    let documents = domain::document::build::documents().map(|(id, _)| id);
    documents.filter(|id| issued(id)).map(|id| OptionLine::new(id, title(state, language, id))).collect()
}
