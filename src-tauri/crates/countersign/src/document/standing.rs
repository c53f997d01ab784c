//! Where a revision stands: draft, issued, signed, or stale, and by whose signatures. Computed from the state, so that a
//! page never claims more than is so.

use domain::digest::Digest;
use domain::document::build;
use domain::document::content::Content;
use domain::document::difference::{self, FieldChange};
use domain::document::revision::Revision;
use domain::entity::{Entity, Head, State};
use domain::identity::{EntityId, Id};
use domain::lifecycle::methodology::{SignOffKind, Signatory};
use domain::person::Person;
use domain::sign_off::{SignOff, Verdict};
use domain::time::Instant;
use domain::workstream::Workstream;

use super::names;

/// Where a revision stands.
#[derive(Clone, PartialEq, Debug)]
pub enum Standing {
    /// This content was never issued.
    Draft,
    /// Issued, and still what the project works with.
    Issued,
    /// Issued without all signatures of any sign-off, and changed since.
    Outdated,
    /// Every signature that a sign-off needs is on this digest; the last one was given at that instant.
    Signed(Instant),
    /// Signed, then the content changed; the instant of the newest change, where it can still be told.
    Stale(Option<Instant>),
}

/// A signature that a sign-off needs under a document, and the answer that was given for this digest.
pub struct Slot<'a> {
    pub kind: &'a SignOffKind,
    pub signatory: &'a Signatory,
    pub answer: Option<&'a SignOff>,
}

impl Slot<'_> {
    /// Whether it was signed, with conditions or without.
    pub fn signed(&self) -> bool {
        self.answer.is_some_and(|answer| answer.verdict != Verdict::Declined)
    }
}

/// Every signature that the sign-offs of the methodology need under a document, with the answers for one digest of it.
pub fn slots<'a>(state: &'a State, document: &str, workstream: Id<Workstream>, digest: Digest) -> Vec<Slot<'a>> {
    let methodology = names::methodology(state, Some(workstream));
    let kinds = methodology.map_or(&[][..], |it| &it.sign_offs).iter();
    let kinds = kinds.filter(|kind| kind.documents.iter().any(|it| it == document));
    kinds
        .flat_map(|kind| (0u32..).zip(&kind.signatories).map(move |(index, signatory)| (kind, index, signatory)))
        .map(|(kind, index, signatory)| {
            let answers = state.sign_offs.iter().rfind(|it| {
                it.sign_off == kind.id
                    && it.slot == index
                    && it.withdrawn.is_none()
                    && it.bound.iter().any(|bound| {
                        bound.workstream == workstream && bound.document == document && bound.digest == digest
                    })
            });
            Slot { kind, signatory, answer: answers }
        })
        .collect()
}

/// The last signature of the newest sign-off that has all it needs.
pub fn signed_at(slots: &[Slot]) -> Option<Instant> {
    let mut newest = None;
    for kind in slots.iter().map(|slot| &slot.kind.id) {
        let of_kind = || slots.iter().filter(|slot| slot.kind.id == *kind);
        let needed = of_kind().filter(|slot| !slot.signatory.optional);
        if needed.clone().count() > 0 && needed.clone().all(Slot::signed) {
            let last = of_kind().filter(|slot| slot.signed()).filter_map(|slot| slot.answer).map(|it| it.at).max();
            newest = newest.max(last);
        }
    }
    newest
}

/// What signatures bind that differs between a revision and the working content.
pub fn changes(state: &State, revision: &Revision) -> Vec<FieldChange> {
    let working = build::working(state, &revision.document, revision.workstream);
    working.map_or_else(
        |_| Vec::new(),
        |working| difference::binding_changes_since(state, revision.workstream, &revision.content, &working),
    )
}

/// When and by whom the newest of some changes was made. What is gone can't tell.
pub fn newest_change(state: &State, revision: &Revision, changes: &[FieldChange]) -> Option<(Instant, Id<Person>)> {
    let head = |change: &FieldChange| match change.row.and_then(|row| head(state, row)) {
        Some(head) => Some(head),
        None => build::answers(state, &revision.document, revision.workstream, &change.section)
            .map(|answers| answers.head.clone()),
    };
    changes.iter().filter_map(head).map(|head| (head.changed_at, head.changed_by)).max()
}

/// Where a revision stands.
pub fn of_revision(state: &State, revision: &Revision, changes: &[FieldChange]) -> Standing {
    let signed = signed_at(&slots(state, &revision.document, revision.workstream, revision.digest));
    match (signed, changes.is_empty()) {
        (Some(at), true) => Standing::Signed(at),
        (Some(_), false) => Standing::Stale(newest_change(state, revision, changes).map(|(at, _)| at)),
        (None, true) => Standing::Issued,
        (None, false) => Standing::Outdated,
    }
}

/// The newest issued revision of a document.
pub fn latest<'a>(state: &'a State, document: &str, workstream: Id<Workstream>) -> Option<&'a Revision> {
    issued(state, document, workstream).into_iter().next()
}

/// The issued revisions of a document, newest first.
pub fn issued<'a>(state: &'a State, document: &str, workstream: Id<Workstream>) -> Vec<&'a Revision> {
    let of = state.revisions.iter().filter(|it| it.workstream == workstream && it.document == document);
    let mut all: Vec<_> = of.collect();
    all.sort_by_key(|revision| std::cmp::Reverse(revision.number));
    all
}

/// The newest write to anything that a content was built from, or to the project itself.
pub fn newest_write(state: &State, content: &Content, workstream: Id<Workstream>) -> Instant {
    let rows = content.sections.iter().flat_map(|section| &section.rows).filter_map(|row| head(state, row.id));
    let answers = state.answers.iter().filter(|it| it.workstream == workstream && it.document == content.document);
    let written = rows.map(|head| head.changed_at).chain(answers.map(|it| it.head.changed_at));
    written.max().unwrap_or(state.project().head.changed_at).max(state.project().head.changed_at)
}

/// The newest answer to any sign-off under a digest: signed, declined or withdrawn.
pub fn newest_answer(state: &State, revision: &Revision) -> Option<Instant> {
    let under = state.sign_offs.iter().filter(|it| it.bound.iter().any(|bound| bound.revision == revision.id()));
    under.map(|it| it.withdrawn.as_ref().map_or(it.at, |withdrawal| withdrawal.at)).max()
}

fn head(state: &State, id: EntityId) -> Option<Head> {
    serde_json::from_value(state.record(id)?.body).ok()
}
