//! Whether what was signed still holds: each signature binds revisions, and is stale as soon as the binding content of one
//! of them differs from the working content (DESIGN section 2, rule 4). Nothing is stored; undoing an edit makes the
//! signature good again.

use std::rc::Rc;

use super::assess::Assessment;
use super::check::{Lack, Spot, at, is_resolved};
use super::methodology::{Scope, SignOffId, SignOffKind};
use super::status::{SignOffStatus, SlotState, SlotStatus, StaleCause};
use crate::document::difference::{self, FieldChange};
use crate::document::revision::Revision;
use crate::entity::Entity;
use crate::identity::Id;
use crate::issue::Issue;
use crate::message::Message;
use crate::refusal::Screen;
use crate::sign_off::{Bound, SignOff, Verdict};
use crate::workstream::Workstream;

/// How many changed places a condition names; the sign-off shows them all.
const PLACES_TOLD: usize = 5;

/// Whether two versions of a sign-off ask for the same; their names and the step they stand in may differ.
pub(super) fn asks_for_the_same(one: &SignOffKind, other: &SignOffKind) -> bool {
    (one.scope, &one.meaning, &one.documents, &one.signatories)
        == (other.scope, &other.meaning, &other.documents, &other.signatories)
}

impl Assessment<'_> {
    /// The newest issued revision of a document.
    pub(crate) fn latest_revision(&self, workstream: Id<Workstream>, document: &str) -> Option<&Revision> {
        let of = self.state.revisions.iter();
        of.filter(|it| it.workstream == workstream && it.document == document).max_by_key(|it| it.number)
    }

    /// What changed since a revision was issued; nothing while it holds.
    pub(crate) fn cause(&self, revision: &Revision) -> Option<Rc<StaleCause>> {
        if let Some(known) = self.causes.borrow().get(&revision.id()) {
            return known.clone();
        }
        let cause = self.find_cause(revision).map(Rc::new);
        self.causes.borrow_mut().insert(revision.id(), cause.clone());
        cause
    }

    fn find_cause(&self, revision: &Revision) -> Option<StaleCause> {
        let working = self.working(&revision.document, revision.workstream)?;
        let changes = difference::binding_changes_since(self.state, revision.workstream, &revision.content, &working);
        if changes.is_empty() {
            return None;
        }
        let newest = changes.iter().filter_map(|change| self.changed(revision, change)).max();
        Some(StaleCause {
            document: revision.document.clone(),
            title: self.document_title(&revision.document),
            workstream: revision.workstream,
            number: revision.number,
            changed_by: newest.map(|(_, by)| by),
            changed_at: newest.map(|(at, _)| at),
            changes,
        })
    }

    /// When and by whom the entity behind a change was last written. What is gone can't tell.
    fn changed(
        &self,
        revision: &Revision,
        change: &FieldChange,
    ) -> Option<(crate::time::Instant, Id<crate::person::Person>)> {
        if let Some(record) = change.row.and_then(|row| self.state.record(row)) {
            let head: crate::entity::Head = serde_json::from_value(record.body).ok()?;
            return Some((head.changed_at, head.changed_by));
        }
        let answers = self.state.answers.iter().find(|answers| {
            answers.workstream == revision.workstream
                && answers.document == revision.document
                && answers.section == change.section
        })?;
        Some((answers.head.changed_at, answers.head.changed_by))
    }

    /// Where a sign-off stands for one workstream.
    pub fn sign_off(&self, workstream: &Workstream, kind: &SignOffKind) -> SignOffStatus {
        let slots = (0u32..).zip(&kind.signatories).map(|(index, signatory)| {
            let signature = self.signature(workstream.id(), kind, index);
            let stale = signature.map_or_else(Vec::new, |signature| self.causes_of(signature));
            SlotStatus {
                index,
                party: signatory.party,
                roles: signatory.roles.clone(),
                meaning: signatory.meaning.clone(),
                optional: signatory.optional,
                state: match signature.map(|signature| signature.verdict) {
                    None => SlotState::Waiting,
                    Some(Verdict::Declined) => SlotState::Declined,
                    Some(_) if !stale.is_empty() => SlotState::Stale,
                    Some(Verdict::Signed) => SlotState::Signed,
                    Some(Verdict::Conditional) => SlotState::Conditional,
                },
                signature: signature.map(Entity::id),
                stale,
            }
        });
        let slots: Vec<_> = slots.collect();
        SignOffStatus {
            id: kind.id.clone(),
            name: kind.name.clone(),
            scope: kind.scope,
            meaning: kind.meaning.clone(),
            documents: kind.documents.clone(),
            complete: slots.iter().all(|slot| slot.optional || slot.holds()),
            slots,
        }
    }

    /// The newest signature in a slot that covers a workstream and was not taken back. A signature under the project
    /// covers the workstreams whose documents it binds; the supplement after a change request covers the new one.
    fn signature(&self, workstream: Id<Workstream>, kind: &SignOffKind, slot: u32) -> Option<&SignOff> {
        let covers = |signature: &SignOff| match kind.scope {
            Scope::Workstream => signature.workstream == Some(workstream),
            Scope::Project => {
                signature.workstream.is_none() && signature.bound.iter().any(|bound| bound.workstream == workstream)
            }
        };
        self.state.sign_offs.iter().rfind(|signature| {
            signature.sign_off == kind.id
                && signature.slot == slot
                && signature.withdrawn.is_none()
                && covers(signature)
                && self.says_the_same(signature, kind)
        })
    }

    /// Whether a sign-off still asks for what was signed: a signature made under another version of the methodology, where
    /// the sentence, the documents or the signatories were others, stays on record and counts for that version alone.
    pub(super) fn says_the_same(&self, signature: &SignOff, kind: &SignOffKind) -> bool {
        let copy = signature.methodology.and_then(|id| self.state.get(id));
        copy.is_none_or(|copy| copy.content.sign_off(&kind.id).is_some_and(|then| asks_for_the_same(then, kind)))
    }

    /// Everything that changed since a signature was made.
    pub fn causes_of(&self, signature: &SignOff) -> Vec<StaleCause> {
        self.causes_since(&signature.bound)
    }

    /// The same project, as if these documents still said what stands in their revisions.
    pub(super) fn taking_as_unchanged(self, bound: &[Bound]) -> Self {
        let same =
            |it: &&Revision| bound.iter().any(|one| one.document == it.document && one.workstream == it.workstream);
        let revisions = self.state.revisions.iter().filter(same).map(Entity::id);
        self.causes.borrow_mut().extend(revisions.map(|id| (id, None)));
        self
    }

    /// Everything that changed since these revisions were issued.
    pub fn causes_since(&self, bound: &[Bound]) -> Vec<StaleCause> {
        let revisions = bound.iter().filter_map(|bound| self.state.get(bound.revision));
        revisions.filter_map(|revision| self.cause(revision)).map(|cause| cause.as_ref().clone()).collect()
    }

    /// What a sign-off lacks: one lack for each signature that is missing, declined or stale.
    pub(super) fn signed(&self, spot: &Spot, id: &SignOffId) -> Vec<Lack> {
        let Some(kind) = spot.methodology.sign_off(id) else { return Vec::new() };
        let status = self.sign_off(spot.workstream, kind);
        if status.complete {
            return Vec::new();
        }
        let open = status.slots.iter().filter(|slot| !slot.optional && !slot.holds());
        let mut lacks: Vec<_> = open.map(|slot| self.slot_lack(kind, slot)).collect();
        if kind.scope == Scope::Project {
            lacks.extend(self.conditional_issues().map(|issue| self.issue_lack("conditional-issue", issue)));
        }
        lacks
    }

    fn slot_lack(&self, kind: &SignOffKind, slot: &SlotStatus) -> Lack {
        let signature = slot.signature.and_then(|id| self.state.get(id));
        let signer = signature.map_or_else(String::new, |signature| self.state.name_of(signature.person));
        let code = match slot.state {
            SlotState::Stale => "stale-signature",
            SlotState::Declined => "declined-signature",
            _ => "missing-signature",
        };
        let party = serde_json::to_value(slot.party).ok().and_then(|name| name.as_str().map(str::to_owned));
        let mut message = Message::new(code).with("sign-off", &kind.name).with("party", party.unwrap_or_default());
        if let Some(signature) = signature {
            message = message.with("person", signer).with("reason", &signature.reason);
        }
        let mut lack = Lack::new(message, at(Screen::SignOffs, &kind.id.0));
        lack.party = Some((slot.party, slot.roles.clone()));
        lack.stale = slot.state == SlotState::Stale;
        lack.why = slot.stale.first().map(|cause| {
            let place = |change: &FieldChange| change.place_in(self.state, &cause.document);
            let mut fields: Vec<_> = cause.changes.iter().take(PLACES_TOLD).map(place).collect();
            if cause.changes.len() > PLACES_TOLD {
                fields.push("…".to_owned());
            }
            Message::new("stale-because")
                .with("document", &cause.title)
                .with("number", cause.number)
                .with("count", cause.changes.len())
                .with("fields", fields.join(", "))
        });
        lack
    }

    /// Issues that a conditional signature named and that are still open.
    pub(super) fn conditional_issues(&self) -> impl Iterator<Item = &Issue> {
        let named: std::collections::BTreeSet<_> = self
            .state
            .sign_offs
            .iter()
            .filter(|signature| signature.verdict == Verdict::Conditional && signature.withdrawn.is_none())
            .flat_map(|signature| signature.conditions.iter().copied())
            .collect();
        self.state.issues.iter().filter(move |issue| {
            named.contains(&issue.id()) && !self.exempt.contains(&issue.id()) && !is_resolved(self, issue)
        })
    }
}
