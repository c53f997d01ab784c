//! Signing: who may sign what, and what exactly is bound.

use super::assess::Assessment;
use super::methodology::{RoleId, Scope, SignOffId, SignOffKind};
use super::status::SlotStatus;
use crate::draft::Draft;
use crate::entity::{Entity, State};
use crate::identity::Id;
use crate::issue::Issue;
use crate::message::Message;
use crate::organisation::Party;
use crate::person::Person;
use crate::refusal::{Refusal, UnmetCondition};
use crate::sign_off::Bound;
use crate::workstream::Workstream;

/// A signature about to be made: the sign-off, the slot, and what it will bind.
pub struct Signing {
    /// The sign-off.
    pub kind: SignOffKind,
    /// The workstream, where the sign-off is of one.
    pub workstream: Option<Id<Workstream>>,
    /// The workstreams whose documents are bound.
    pub covered: Vec<Id<Workstream>>,
    /// The slot's place in the order.
    pub slot: u32,
    /// The party that signs.
    pub party: Party,
    /// The role in which it is signed.
    pub role: RoleId,
    /// Exactly what is bound.
    pub bound: Vec<Bound>,
}

/// What is to be signed, by whom.
pub struct Wanted<'a> {
    /// The sign-off.
    pub sign_off: &'a SignOffId,
    /// The workstream; the only one where absent.
    pub workstream: Option<Id<Workstream>>,
    /// The role in which it is signed; the first that fits where absent.
    pub role: Option<&'a RoleId>,
    /// Who signs.
    pub signer: Id<Person>,
    /// The issues that a conditional signature names.
    pub exempt: &'a [Id<Issue>],
    /// Whether its gate must be open: a refusal to sign needs only something to refuse.
    pub gate: bool,
    /// Exactly what was signed elsewhere, on paper or in a file; the newest revisions where it is signed here and now.
    pub signed: Option<&'a [Bound]>,
}

impl<'a> Wanted<'a> {
    /// What the acting person signs here and now.
    pub fn here(draft: &Draft, sign_off: &'a SignOffId, workstream: Option<Id<Workstream>>) -> Self {
        Self { sign_off, workstream, role: None, signer: draft.actor(), exempt: &[], gate: true, signed: None }
    }
}

impl Signing {
    /// Finds the slot that a person can sign in, and checks its gate.
    ///
    /// A person signs only for their own party, in a role that the methodology allows (rule 7). What was signed elsewhere
    /// is bound as it was then: that a document changed since keeps nobody from recording it, and makes the signature
    /// stale from the start (rule 4).
    ///
    /// # Errors
    /// `sign-off-unknown`, `not-a-signatory`, `signed-already`, `signed-otherwise`, or `gate-sign` with every unmet
    /// condition.
    pub fn prepare(draft: &Draft, wanted: &Wanted) -> Result<Self, Refusal> {
        let state = draft.state();
        let assessment = Assessment::new(state, draft.today()).exempting(wanted.exempt.iter().copied());
        let (kind, covered) = covered(&assessment, state, wanted.sign_off, wanted.workstream)?;
        let first = covered.first().and_then(|id| state.get(*id));
        let Some(first) = first else {
            return Err(Message::new("signed-already").with("sign-off", &kind.name).into());
        };
        let status = assessment.sign_off(first, kind);
        let (slot, role) = slot(&assessment, first, kind, &status.slots, wanted)?;
        // What was signed elsewhere is judged as if it still said the same: so the gate is asked for everything but that, and
        // taking the change back can't make a signature good that had no right to be made.
        let unchanged = wanted.signed.map(|signed| {
            Assessment::new(state, draft.today()).exempting(wanted.exempt.iter().copied()).taking_as_unchanged(signed)
        });
        let judging = unchanged.as_ref().unwrap_or(&assessment);
        let mut conditions = Vec::new();
        if wanted.gate {
            for id in &covered {
                let Some(workstream) = state.get(*id) else { continue };
                add_new(&mut conditions, judging.signing_gate(workstream, kind));
            }
            let slots = judging.sign_off(first, kind).slots;
            add_new(&mut conditions, order(judging, first, kind, &slots, slot));
        } else {
            for workstream in covered.iter().filter_map(|id| state.get(*id)) {
                let at = assessment.step_at(workstream, &kind.step);
                let lacks = kind.documents.iter().flat_map(|it| assessment.document_issued(workstream, it, false));
                let unmet = lacks.filter_map(|lack| at.as_ref().map(|at| assessment.document_condition(at, lack)));
                conditions.extend(unmet);
            }
        }
        if !conditions.is_empty() {
            let message = Message::new("gate-sign").with("sign-off", &kind.name);
            return Err(Refusal::Gate { message, conditions });
        }
        let newest = bound(&assessment, kind, &covered);
        Ok(Self {
            kind: kind.clone(),
            workstream: (kind.scope == Scope::Workstream).then(|| first.id()),
            bound: match wanted.signed {
                Some(signed) => same_documents(kind, &newest, signed)?,
                None => newest,
            },
            slot: slot.index,
            party: slot.party,
            role,
            covered,
        })
    }

    /// Exactly what a sign-off would bind now, for those who are asked to give it.
    ///
    /// # Errors
    /// `sign-off-unknown`, `workstream-not-said`, or `signed-already` where nothing is left to sign.
    pub fn what(
        draft: &Draft,
        sign_off: &SignOffId,
        workstream: Option<Id<Workstream>>,
    ) -> Result<(SignOffKind, Vec<Bound>), Refusal> {
        let state = draft.state();
        let assessment = Assessment::new(state, draft.today());
        let (kind, covered) = covered(&assessment, state, sign_off, workstream)?;
        if covered.is_empty() {
            return Err(Message::new("signed-already").with("sign-off", &kind.name).into());
        }
        Ok((kind.clone(), bound(&assessment, kind, &covered)))
    }
}

/// What was signed elsewhere, where it is each document that the sign-off binds.
fn same_documents(kind: &SignOffKind, newest: &[Bound], signed: &[Bound]) -> Result<Vec<Bound>, Refusal> {
    let is_there =
        |one: &Bound| signed.iter().find(|it| it.document == one.document && it.workstream == one.workstream);
    let all: Option<Vec<Bound>> = newest.iter().map(|one| is_there(one).cloned()).collect();
    all.filter(|all| all.len() == signed.len() && !all.is_empty())
        .ok_or_else(|| Message::new("signed-otherwise").with("sign-off", &kind.name).into())
}

/// The sign-off and the workstreams that it covers. A project's sign-off covers every workstream of its methodology that
/// no signature under the project covers yet; the first stays valid for its scope (rule 8).
fn covered<'a>(
    assessment: &Assessment<'a>,
    state: &'a State,
    sign_off: &SignOffId,
    workstream: Option<Id<Workstream>>,
) -> Result<(&'a SignOffKind, Vec<Id<Workstream>>), Refusal> {
    let kind_in = |it: &'a Workstream| assessment.methodology(it)?.sign_off(sign_off);
    let unknown = || Refusal::NotFound(Message::new("sign-off-unknown").with("sign-off", sign_off));
    let mut with: Vec<_> = state.workstreams.iter().filter_map(|it| Some((it, kind_in(it)?))).collect();
    let kind = with.first().map(|(_, kind)| *kind).ok_or_else(unknown)?;
    if kind.scope == Scope::Project {
        with.retain(|(it, kind)| !assessment.sign_off(it, kind).complete);
        return Ok((kind, with.iter().map(|(it, _)| it.id()).collect()));
    }
    let only = <[_; 1]>::try_from(with.iter().map(|(it, _)| it.id()).collect::<Vec<_>>());
    let id = match (workstream, only) {
        (Some(id), _) | (None, Ok([id])) => id,
        (None, Err(_)) => return Err(Refusal::ambiguous(Message::new("workstream-not-said"))),
    };
    let kind = with.iter().find(|(it, _)| it.id() == id).map(|(_, kind)| *kind).ok_or_else(unknown)?;
    Ok((kind, vec![id]))
}

/// The first slot that is open to the signer, and the role in which they sign it.
fn slot<'s>(
    assessment: &Assessment,
    workstream: &Workstream,
    kind: &SignOffKind,
    slots: &'s [SlotStatus],
    wanted: &Wanted,
) -> Result<(&'s SlotStatus, RoleId), Refusal> {
    let role = wanted.role;
    let state = assessment.state();
    let person = state.get(wanted.signer).filter(|person| !person.inactive);
    let person = person.ok_or_else(|| Refusal::rule("signer-unknown"))?;
    let party = state.get(person.organisation).map(|organisation| organisation.party);
    let acts = assessment.acts_in(workstream, person);
    let fits = |slot: &SlotStatus| -> Option<RoleId> {
        let mut allowed =
            slot.roles.iter().filter(|it| person.roles.contains(it) && role.is_none_or(|role| *it == role));
        (acts && Some(slot.party) == party).then(|| allowed.next().cloned()).flatten()
    };
    let mut own = slots.iter().filter_map(|slot| Some((slot, fits(slot)?))).peekable();
    if own.peek().is_none() {
        let message = Message::new("not-a-signatory").with("person", &person.name).with("sign-off", &kind.name);
        return Err(message.into());
    }
    let signed = || Refusal::from(Message::new("signed-already").with("sign-off", &kind.name));
    own.find(|(slot, _)| !slot.holds()).ok_or_else(signed)
}

/// Signatures before this one in the order that don't hold yet.
fn order(
    assessment: &Assessment,
    workstream: &Workstream,
    kind: &SignOffKind,
    slots: &[SlotStatus],
    slot: &SlotStatus,
) -> Vec<UnmetCondition> {
    let Some(step) = assessment.methodology(workstream).and_then(|it| it.step(&kind.step)) else { return Vec::new() };
    let earlier = slots.iter().filter(|it| it.index < slot.index && !it.optional && !it.holds());
    let unmet = earlier.map(|it| UnmetCondition {
        code: "signature-order".to_owned(),
        message: Message::new("signature-order").with("sign-off", &kind.name).with("party", party_name(it.party)),
        why: None,
        step: step.1.id.clone(),
        party: it.party,
        people: assessment.holders(workstream, &it.roles),
        roles: it.roles.clone(),
        place: super::check::at(crate::refusal::Screen::SignOffs, &kind.id.0),
        waivable: false,
        protects: it.party,
    });
    unmet.collect()
}

fn party_name(party: Party) -> String {
    serde_json::to_value(party).ok().and_then(|name| name.as_str().map(str::to_owned)).unwrap_or_default()
}

/// The newest revision of every document of the sign-off, in every workstream it covers.
fn bound(assessment: &Assessment, kind: &SignOffKind, covered: &[Id<Workstream>]) -> Vec<Bound> {
    let pairs =
        covered.iter().flat_map(|workstream| kind.documents.iter().map(move |document| (*workstream, document)));
    let revision = |(workstream, document): (Id<Workstream>, &String)| {
        assessment.latest_revision(workstream, document).map(Bound::of)
    };
    pairs.filter_map(revision).collect()
}

/// Workstreams of one project share conditions; each is said once.
fn add_new(conditions: &mut Vec<UnmetCondition>, more: Vec<UnmetCondition>) {
    for condition in more {
        if !conditions.contains(&condition) {
            conditions.push(condition);
        }
    }
}
