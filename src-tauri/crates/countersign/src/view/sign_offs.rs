//! Sign-offs: who signs what in which order, exactly what is signed, and why a signature no longer holds.

use domain::digest::Digest;
use domain::document::revision::Revision;
use domain::entity::{Entity, State};
use domain::identity::Id;
use domain::lifecycle::methodology::{RoleId, Scope, SignOffId, StepId};
use domain::lifecycle::status::{
    ProjectStatus, SignOffStatus, SlotState, SlotStatus, StaleCause, StepStatus, WorkstreamStatus,
};
use domain::organisation::Party;
use domain::person::Person;
use domain::sign_off::keep::{KeptFile, KeyOf};
use domain::sign_off::{Bound, Mark, SignOff};
use domain::time::Instant;
use domain::workstream::Workstream;
use serde::Serialize;
use serde_json::json;
use ts_rs::TS;

use super::comparison::label_in;
use super::{OptionLine, PersonLine, issues, person_line};
use crate::text::{Language, templates};

/// Every sign-off of a project.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct SignOffsView {
    /// The sign-offs, in the order of the lifecycle.
    pub sign_offs: Vec<SignOffLine>,
    /// Open issues, for a signature under conditions.
    pub issues: Vec<OptionLine>,
}

/// A sign-off of one workstream, or of the project.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct SignOffLine {
    /// The workstream and the sign-off, as one word for the list.
    pub key: String,
    /// The sign-off's id in the methodology.
    pub id: String,
    /// Its name.
    pub name: String,
    /// The workstream it belongs to.
    pub workstream: Id<Workstream>,
    /// The workstream's name.
    pub workstream_name: String,
    /// The step it belongs to.
    pub step: StepId,
    /// The step's name.
    pub step_name: String,
    /// Whether one workstream or the whole project is signed.
    pub scope: Scope,
    /// The sentence that is signed.
    pub meaning: String,
    /// Exactly what is signed.
    pub things: Vec<SignedLine>,
    /// Titles of documents that have no issued revision yet.
    pub not_issued: Vec<String>,
    /// The digest over all of it, from which the seal is drawn.
    pub digest: Digest,
    /// Who signs, in order.
    pub slots: Vec<SlotLine>,
    /// Whether every party that must sign has, and nothing changed since.
    pub complete: bool,
}

/// A revision that is signed.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct SignedLine {
    /// The revision.
    pub revision: Id<Revision>,
    /// The document's id.
    pub document: String,
    /// Its title.
    pub title: String,
    /// The revision's number.
    pub number: u32,
    /// When it was issued.
    pub issued_at: Instant,
    /// Digest of its binding content.
    pub digest: Digest,
}

/// One signature that is needed.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct SlotLine {
    /// Its place in the order, from 0.
    pub index: u32,
    /// The party that signs.
    pub party: Party,
    /// Roles in which it can be signed.
    pub roles: Vec<OptionLine>,
    /// What the signature means.
    pub meaning: String,
    /// Whether the sign-off can do without.
    pub optional: bool,
    /// Where it stands.
    pub state: SlotState,
    /// Those who can sign it, each with the roles they hold of these.
    pub signatories: Vec<SignatoryLine>,
    /// The signature that was made.
    pub signature: Option<SignatureLine>,
    /// What changed since it was made.
    pub changes: Vec<ChangeLine>,
}

/// Somebody who can sign.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct SignatoryLine {
    /// Who.
    pub person: PersonLine,
    /// In which of the allowed roles.
    pub roles: Vec<RoleId>,
}

/// A signature that was made.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct SignatureLine {
    /// Its id.
    pub id: Id<SignOff>,
    /// Number of its certificate.
    pub reference: String,
    /// Who signed.
    pub person: Option<PersonLine>,
    /// When.
    pub at: Instant,
    /// The reason or remark with it, or empty.
    pub reason: String,
    /// The revisions that it binds, as titles with numbers.
    pub bound: Vec<String>,
    /// Who recorded it for the signer, from paper or from a file.
    pub recorded_by: Option<PersonLine>,
    /// How it was made.
    pub made: MarkKind,
    /// Its certificate as keys signed it, the newest file last.
    pub kept: Vec<KeptLine>,
}

/// A certificate that keys signed.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct KeptLine {
    /// The blob.
    pub file: Digest,
    /// What it is called.
    pub name: String,
    /// Whose keys signed it.
    pub keys: Vec<KeyOf>,
    /// Whether its pages are those that were printed here.
    pub whole: bool,
    /// When it was kept.
    pub at: Instant,
    /// Who kept it.
    pub by: Option<PersonLine>,
}

/// How a signature was made.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum MarkKind {
    /// Here, on a screen.
    Here,
    /// On paper; the scan is kept.
    Paper,
    /// In the answer to a review.
    Received,
}

/// One field that differs from what was signed.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct ChangeLine {
    /// The document's title.
    pub document: String,
    /// The row, or empty.
    pub row: String,
    /// The field's label; empty where a whole row came or went.
    pub field: String,
    /// What was signed, or empty.
    pub before: String,
    /// What stands there now, or empty.
    pub after: String,
    /// Who changed it, or empty.
    pub by: String,
}

/// The view of the room.
pub fn sign_offs(state: &State, status: &ProjectStatus, language: Language) -> SignOffsView {
    let mut lines = Vec::new();
    for workstream in &status.workstreams {
        for step in &workstream.steps {
            lines.extend(step.sign_offs.iter().map(|one| line(state, status, workstream, step, one, language)));
        }
    }
    let open = state.issues.iter().filter(|issue| issues::is_open(issue.status));
    SignOffsView {
        sign_offs: lines,
        issues: open.map(|one| OptionLine::titled(one.id(), &one.reference, &one.name)).collect(),
    }
}

fn line(
    state: &State,
    status: &ProjectStatus,
    workstream: &WorkstreamStatus,
    step: &StepStatus,
    sign_off: &SignOffStatus,
    language: Language,
) -> SignOffLine {
    // The project's sign-off binds the documents of every workstream.
    let workstreams: Vec<_> = match sign_off.scope {
        Scope::Workstream => vec![workstream.id],
        Scope::Project => status.workstreams.iter().map(|one| one.id).collect(),
    };
    let mut things = Vec::new();
    let mut not_issued = Vec::new();
    for document in &sign_off.documents {
        for own in &workstreams {
            match newest(state, *own, document) {
                Some(revision) => things.push(signed_line(state, revision, language)),
                None => not_issued.push(templates::title(state, language, document)),
            }
        }
    }
    let digests: Vec<Digest> = things.iter().map(|one| one.digest).collect();
    SignOffLine {
        key: format!("{}/{}", workstream.id, sign_off.id),
        id: sign_off.id.to_string(),
        name: sign_off.name.clone(),
        workstream: workstream.id,
        workstream_name: workstream.name.clone(),
        step: step.id.clone(),
        step_name: step.name.clone(),
        scope: sign_off.scope,
        meaning: sign_off.meaning.clone(),
        digest: digest_over(&sign_off.id, &digests),
        things,
        not_issued,
        slots: sign_off.slots.iter().map(|one| slot(state, one, language)).collect(),
        complete: sign_off.complete,
    }
}

/// The digest over all that is signed, from which the seal on the card is drawn.
pub fn digest_over(sign_off: &SignOffId, digests: &[Digest]) -> Digest {
    Digest::of_json(&json!({"sign_off": sign_off, "digests": digests}))
}

/// The newest issued revision of a document.
fn newest<'a>(state: &'a State, workstream: Id<Workstream>, document: &str) -> Option<&'a Revision> {
    let own = |one: &&Revision| one.workstream == workstream && one.document == document;
    state.revisions.iter().filter(own).max_by_key(|one| one.number)
}

/// A revision as the card names it.
pub fn signed_line(state: &State, revision: &Revision, language: Language) -> SignedLine {
    SignedLine {
        revision: revision.id(),
        document: revision.document.clone(),
        title: templates::title(state, language, &revision.document),
        number: revision.number,
        issued_at: revision.issued_at,
        digest: revision.digest,
    }
}

fn slot(state: &State, status: &SlotStatus, language: Language) -> SlotLine {
    let allowed = |person: &Person| person.roles.iter().filter(|role| status.roles.contains(role)).cloned().collect();
    let of_party = |person: &&Person| {
        let organisation = state.get(person.organisation);
        !person.inactive && organisation.is_some_and(|organisation| organisation.party == status.party)
    };
    let signatory = |person: &Person| {
        let roles: Vec<RoleId> = allowed(person);
        let line = person_line(state, person.id())?;
        (!roles.is_empty()).then_some(SignatoryLine { person: line, roles })
    };
    SlotLine {
        index: status.index,
        party: status.party,
        roles: status.roles.iter().map(|role| OptionLine::new(role, role_name(state, role))).collect(),
        meaning: status.meaning.clone(),
        optional: status.optional,
        state: status.state,
        signatories: state.people.iter().filter(of_party).filter_map(signatory).collect(),
        signature: status.signature.and_then(|id| signature(state, id, language)),
        changes: change_lines(state, &status.stale, language),
    }
}

fn role_name(state: &State, role: &RoleId) -> String {
    let mut copies = state.methodologies.iter();
    copies.find_map(|copy| copy.content.role(role)).map_or_else(|| role.to_string(), |role| role.name.clone())
}

fn signature(state: &State, id: Id<SignOff>, language: Language) -> Option<SignatureLine> {
    let made = state.get(id)?;
    let bound = |one: &Bound| format!("{} {}", templates::title(state, language, &one.document), one.number);
    Some(SignatureLine {
        id,
        reference: made.reference.clone(),
        person: person_line(state, made.person),
        at: made.at,
        reason: made.reason.clone(),
        bound: made.bound.iter().map(bound).collect(),
        recorded_by: made.mark.recorded_by().and_then(|by| person_line(state, by)),
        made: match made.mark {
            Mark::Typed { .. } | Mark::Drawn { .. } => MarkKind::Here,
            Mark::Paper { .. } => MarkKind::Paper,
            Mark::Received(_) => MarkKind::Received,
        },
        kept: made.kept.iter().map(|kept| kept_line(state, kept)).collect(),
    })
}

fn kept_line(state: &State, kept: &KeptFile) -> KeptLine {
    KeptLine {
        file: kept.file,
        name: kept.name.clone(),
        keys: kept.keys.clone(),
        whole: kept.whole,
        at: kept.at,
        by: person_line(state, kept.by),
    }
}

/// What changed, field by field.
pub fn change_lines(state: &State, causes: &[StaleCause], language: Language) -> Vec<ChangeLine> {
    let mut lines = Vec::new();
    for cause in causes {
        let by = cause.changed_by.map(|id| state.name_of(id)).unwrap_or_default();
        lines.extend(cause.changes.iter().map(|change| ChangeLine {
            document: templates::title(state, language, &cause.document),
            row: change.row_label.clone(),
            field: label_in(state, &cause.document, change, language),
            before: change.before.clone().unwrap_or_default(),
            after: change.after.clone().unwrap_or_default(),
            by: by.clone(),
        }));
    }
    lines
}
