//! The room of documents: what can be printed, the revisions of each, and who signed them.

use std::sync::Arc;

use domain::comment;
use domain::digest::Digest;
use domain::document::revision::Revision;
use domain::entity::{Entity, State};
use domain::identity::Id;
use domain::lifecycle::status::{ProjectStatus, SlotState};
use domain::sign_off::{SignOff, Verdict};
use domain::template::Template;
use domain::time::Instant;
use domain::workstream::Workstream;
use serde::Serialize;
use ts_rs::TS;

use super::{PersonLine, document_answers, person_line};
use crate::text::{Language, templates};

/// The documents of a project.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct DocumentsView {
    /// Every document, workstream by workstream.
    pub documents: Vec<DocumentLine>,
}

/// Where a document stands, as it is printed on it.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum DocumentState {
    /// No revision was issued.
    Draft,
    /// Issued; nobody signed the newest revision.
    Issued,
    /// The newest revision is signed, and it still holds.
    Signed,
    /// What was signed has changed.
    Stale,
}

/// A document of a workstream.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct DocumentLine {
    /// Workstream and document, as one word for the list.
    pub key: String,
    /// The document's id.
    pub document: String,
    /// Its title.
    pub title: String,
    /// The workstream.
    pub workstream: Id<Workstream>,
    /// Its name.
    pub workstream_name: String,
    /// Where it stands.
    pub state: DocumentState,
    /// How many sections of questions it asks beside what it takes from the project.
    pub questions: u32,
    /// How many comments on it are not settled.
    pub comments: u32,
    /// Its issued revisions, the newest first.
    pub revisions: Vec<RevisionLine>,
}

/// An issued revision.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct RevisionLine {
    /// Its id.
    pub id: Id<Revision>,
    /// Its number.
    pub number: u32,
    /// When it was issued.
    pub issued_at: Instant,
    /// Who issued it.
    pub issued_by: Option<PersonLine>,
    /// What changed, in the issuer's words, or empty.
    pub note: String,
    /// Digest of its binding content.
    pub digest: Digest,
    /// Signatures under it.
    pub signatures: Vec<RevisionSignature>,
}

/// A signature under a revision.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct RevisionSignature {
    /// Its id.
    pub id: Id<SignOff>,
    /// Who signed.
    pub person: Option<PersonLine>,
    /// What was said.
    pub verdict: Verdict,
    /// When.
    pub at: Instant,
}

/// The view of the room.
pub fn documents(state: &State, status: &ProjectStatus, language: Language) -> DocumentsView {
    let mut documents = Vec::new();
    for workstream in &status.workstreams {
        let is_onboarding = workstream.supplier.is_some();
        let fits = |template: &&Arc<Template>| template.is_of_onboarding() == is_onboarding;
        for template in templates::all(state, language).iter().filter(fits) {
            let questions = super::count(document_answers::sections(template).count());
            let line = line(state, status, workstream.id, &template.id, &template.title);
            documents.push(DocumentLine { questions, ..line });
        }
    }
    DocumentsView { documents }
}

fn line(
    state: &State,
    status: &ProjectStatus,
    workstream: Id<Workstream>,
    document: &str,
    title: &str,
) -> DocumentLine {
    let own = |one: &&Revision| one.workstream == workstream && one.document == document;
    let mut revisions: Vec<RevisionLine> = state.revisions.iter().filter(own).map(|one| revision(state, one)).collect();
    revisions.sort_by_key(|one| std::cmp::Reverse(one.number));
    let signed = |one: &RevisionLine| one.signatures.iter().any(|by| by.verdict != Verdict::Declined);
    let standing = match revisions.first() {
        None => DocumentState::Draft,
        Some(_) if is_stale(status, workstream, document) => DocumentState::Stale,
        Some(newest) if signed(newest) => DocumentState::Signed,
        Some(_) => DocumentState::Issued,
    };
    DocumentLine {
        key: format!("{workstream}/{document}"),
        document: document.to_owned(),
        title: title.to_owned(),
        workstream,
        workstream_name: state.name_of(workstream),
        state: standing,
        questions: 0,
        comments: super::count(comment::command::open_on(state, workstream, document).count()),
        revisions,
    }
}

/// Whether a signature that binds the document is stale because of it.
fn is_stale(status: &ProjectStatus, workstream: Id<Workstream>, document: &str) -> bool {
    let slots = status
        .workstreams
        .iter()
        .flat_map(|one| &one.steps)
        .flat_map(|step| &step.sign_offs)
        .flat_map(|sign_off| &sign_off.slots);
    let mut causes = slots.filter(|slot| slot.state == SlotState::Stale).flat_map(|slot| &slot.stale);
    causes.any(|cause| cause.workstream == workstream && cause.document == document)
}

fn revision(state: &State, revision: &Revision) -> RevisionLine {
    let binds = |one: &&SignOff| one.withdrawn.is_none() && one.bound.iter().any(|by| by.revision == revision.id());
    RevisionLine {
        id: revision.id(),
        number: revision.number,
        issued_at: revision.issued_at,
        issued_by: person_line(state, revision.issued_by),
        note: revision.note.clone(),
        digest: revision.digest,
        signatures: state
            .sign_offs
            .iter()
            .filter(binds)
            .map(|one| RevisionSignature {
                id: one.id(),
                person: person_line(state, one.person),
                verdict: one.verdict,
                at: one.at,
            })
            .collect(),
    }
}
