//! Sending: a package leaves the house. What was in it and for whom stays on record; it can't be called back.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{PREFIX, Review};
use crate::command::Rule;
use crate::digest::Digest;
use crate::document::revision::Revision;
use crate::draft::{Draft, Outcome};
use crate::entity::{Entity, State};
use crate::identity::{Id, Ref};
use crate::lifecycle::methodology::{Scope, SignOffId, SignOffKind};
use crate::lifecycle::signing::Signing;
use crate::message::Message;
use crate::organisation::Party;
use crate::person::Person;
use crate::refusal::Refusal;
use crate::sign_off::Bound;
use crate::time::Date;
use crate::workstream::{self, Workstream};

/// Records that a sealed package was sent for review.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub struct Send {
    /// Who is asked; all of one party.
    pub to: Vec<Ref<Person>>,
    /// The sign-off that is asked for; comments alone where absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sign_off: Option<SignOffId>,
    /// The workstream; the only one where absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub workstream: Option<Ref<Workstream>>,
    /// The issued revisions that are sent; those that the sign-off binds where one is asked for.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub documents: Vec<Ref<Revision>>,
    /// What is written with it.
    #[serde(default)]
    pub message: String,
    /// By when an answer is wanted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<Date>,
    /// The seal of the package: the digest over everything in it.
    pub package: Digest,
    /// The package: digest of a file in the workspace.
    pub file: Digest,
}

impl Rule for Send {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        let sent_by = draft.acting_person()?.id();
        let (to, party) = self.asked(draft)?;
        if let Some(due) = self.due.filter(|due| *due < draft.today()) {
            return Err(Message::new("review-due-past").with("date", due).into());
        }
        let (workstream, documents) = self.sent(draft, &to, party)?;
        let head = draft.new_head()?;
        let reference = draft.next_reference(PREFIX)?;
        let names: Vec<_> = to.iter().map(|id| draft.state().name_of(*id)).collect();
        let label = Message::new("did-review-send").with("reference", &reference).with("people", names.join(", "));
        let (id, sent_at) = (head.id, draft.now());
        draft.put(Review {
            head,
            reference,
            workstream,
            sign_off: self.sign_off.clone(),
            party,
            to,
            documents,
            message: self.message.trim().to_owned(),
            due: self.due,
            sent_by,
            sent_at,
            package: self.package,
            file: self.file,
            answers: Vec::new(),
            closed: None,
        });
        Ok(Outcome::of(id, label))
    }
}

impl Send {
    /// Those who are asked, each once, and their party.
    fn asked(&self, draft: &Draft) -> Result<(Vec<Id<Person>>, Party), Refusal> {
        let mut to: Vec<Id<Person>> = Vec::new();
        let mut party = None;
        for reference in &self.to {
            let person = draft.state().find(reference)?;
            if person.inactive {
                return Err(Message::new("review-person-left").with("person", &person.name).into());
            }
            let own = draft.state().get(person.organisation).map(|organisation| organisation.party);
            if party.is_some() && party != own {
                return Err(Refusal::rule("review-mixed-parties"));
            }
            party = own;
            if !to.contains(&person.id()) {
                to.push(person.id());
            }
        }
        let party = party.ok_or_else(|| Refusal::rule("review-to-nobody"))?;
        Ok((to, party))
    }

    /// Exactly what is sent: what the sign-off binds, or the revisions that were chosen.
    fn sent(
        &self,
        draft: &Draft,
        to: &[Id<Person>],
        party: Party,
    ) -> Result<(Option<Id<Workstream>>, Vec<Bound>), Refusal> {
        let Some(sign_off) = &self.sign_off else { return self.chosen(draft) };
        let workstream = draft.find_optional(self.workstream.as_ref())?;
        let (kind, bound) = Signing::what(draft, sign_off, workstream)?;
        if let Some(missing) = missing(draft.state(), &kind, &bound) {
            return Err(Message::new("review-not-issued").with("document", missing).into());
        }
        for person in to.iter().filter_map(|id| draft.state().get(*id)) {
            let may = |roles: &[_]| roles.iter().any(|role| person.roles.contains(role));
            if !kind.signatories.iter().any(|it| it.party == party && may(&it.roles)) {
                let message = Message::new("not-a-signatory").with("person", &person.name);
                return Err(message.with("sign-off", &kind.name).into());
            }
        }
        let of = (kind.scope == Scope::Workstream).then(|| bound[0].workstream);
        let chosen = self.documents.iter().map(|one| draft.state().find(one).map(Bound::of));
        for extra in chosen.collect::<Result<Vec<_>, _>>()? {
            if !bound.contains(&extra) {
                let message = Message::new("review-beside-sign-off").with("document", &extra.document);
                return Err(message.with("sign-off", &kind.name).into());
            }
        }
        Ok((of, bound))
    }

    fn chosen(&self, draft: &Draft) -> Result<(Option<Id<Workstream>>, Vec<Bound>), Refusal> {
        let mut bound: Vec<Bound> = Vec::new();
        for reference in &self.documents {
            let one = Bound::of(draft.state().find(reference)?);
            if !bound.contains(&one) {
                bound.push(one);
            }
        }
        let Some(first) = bound.first() else { return Err(Refusal::rule("review-of-nothing")) };
        let only = bound.iter().all(|one| one.workstream == first.workstream).then_some(first.workstream);
        if self.workstream.is_some() {
            let said = workstream::chosen(draft.state(), self.workstream.as_ref())?;
            if only != Some(said) {
                let message = Message::new("review-other-workstream");
                return Err(message.with("workstream", draft.state().name_of(said)).into());
            }
        }
        Ok((only, bound))
    }
}

/// A document of the sign-off that no revision stands for.
fn missing(state: &State, kind: &SignOffKind, bound: &[Bound]) -> Option<String> {
    let has = |document: &String| bound.iter().any(|one| one.document == *document);
    let missing = kind.documents.iter().find(|document| !has(document))?;
    Some(crate::template::own::title(state, missing))
}
