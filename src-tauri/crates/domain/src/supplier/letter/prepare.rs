//! Preparing a mailing: each of its suppliers gets a planned letter, or every reason is told why it can't.

use std::collections::{BTreeMap, BTreeSet};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::due::REMINDERS;
use super::merge::{language, one_line};
use super::{
    Audience, Field, Kind, Lack, LetterState, LetterStep, Mailing, Merging, PREFIX, SupplierLetter, Tongue, Wording,
};
use crate::command::Rule;
use crate::draft::{Draft, Outcome};
use crate::entity::{Entity as _, Head, State};
use crate::identity::{Id, Ref};
use crate::lifecycle::methodology::StepId;
use crate::message::Message;
use crate::organisation::Party;
use crate::person::Person;
use crate::refusal::{Destination, Refusal, Screen, UnmetCondition};
use crate::supplier::Supplier;
use crate::supplier::wave::Wave;
use crate::time::Date;

/// Plans a letter of one kind for suppliers.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields, rename = "MailingPrepare")]
pub struct Prepare {
    /// Who is written to.
    pub suppliers: Vec<Ref<Supplier>>,
    /// What the letters are about.
    pub kind: Kind,
    /// The first, second, third of its kind; the first where absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub round: Option<u8>,
    /// What people call it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// How willing those are who get it.
    #[serde(default)]
    pub audience: Audience,
    /// The wave whose days the letters name; each supplier's own where absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wave: Option<Ref<Wave>>,
    /// The day on which it is meant to go out; today where absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on: Option<Date>,
    /// Who signs the letters; who acts where absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sender: Option<Ref<Person>>,
    /// What is said of all the letters, by field; days as `2026-11-24`.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub values: BTreeMap<Field, String>,
    /// Leave out those who can't be written to, instead of refusing all.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub only_ready: bool,
}

/// A supplier that can't be written to, and every reason.
#[derive(Clone, PartialEq, Debug)]
pub struct Unready {
    /// The supplier.
    pub supplier: Id<Supplier>,
    /// `SUP-01`.
    pub reference: String,
    /// What it is called.
    pub name: String,
    /// Why.
    pub lacks: Vec<Lack>,
}

impl Prepare {
    /// The mailing that it would make.
    ///
    /// # Errors
    /// What is wrong with the mailing itself: internal kinds, rounds, values, names.
    pub fn mailing(&self, state: &State, head: Head, today: Date) -> Result<Mailing, Refusal> {
        if self.kind.is_internal() {
            return Err(Message::new("letter-internal").with("kind", self.kind.name()).into());
        }
        let round = self.round.unwrap_or(1);
        if round == 0 || (self.kind == Kind::Reminder && round > REMINDERS) {
            return Err(Message::new("letter-round-wrong").with("round", round).with("limit", REMINDERS).into());
        }
        Ok(Mailing {
            sender: sender(state, &head, self.sender.as_ref())?,
            values: said(&self.values)?,
            internal: None,
            head,
            reference: String::new(),
            name: one_line(&self.name),
            kind: self.kind,
            round,
            audience: self.audience,
            wave: self.wave.as_ref().map(|wave| state.find(wave).map(|it| it.id())).transpose()?,
            on: self.on.unwrap_or(today),
            wordings: BTreeMap::new(),
            suppliers: 0,
        })
    }
}

/// Who signs the letters of a mailing: who is named, else who prepares it.
pub(super) fn sender(state: &State, head: &Head, named: Option<&Ref<Person>>) -> Result<Id<Person>, Refusal> {
    named.map_or(Ok(head.changed_by), |sender| state.find(sender).map(|it| it.id()))
}

/// What is said of all letters of a mailing, each in one line; what is empty isn't said.
///
/// # Errors
/// `letter-field-not-said` for what no mailing can say, `letter-day-wrong`.
pub(super) fn said(values: &BTreeMap<Field, String>) -> Result<BTreeMap<Field, String>, Refusal> {
    let mut kept = BTreeMap::new();
    for (field, value) in values {
        let value = one_line(value);
        if !field.is_of_mailing() {
            return Err(Message::new("letter-field-not-said").with("field", field.name()).into());
        }
        if field.is_day() && !value.is_empty() && value.parse::<Date>().is_err() {
            return Err(Message::new("letter-day-wrong").with("field", field.name()).with("value", value).into());
        }
        if !value.is_empty() {
            kept.insert(*field, value);
        }
    }
    Ok(kept)
}

/// Why a supplier can't get the letter of a mailing: all of it.
pub fn lacks(merging: Merging, supplier: &Supplier) -> Vec<Lack> {
    let mut lacks = merging.hindrances(supplier);
    let mailing = merging.mailing;
    let there = supplier.letters.iter().any(|it| {
        it.mailing.0 != mailing.head.id && (it.kind, it.round) == (mailing.kind, mailing.round) && it.state.may_go_out()
    });
    if there {
        lacks.push(Lack::of("letter-planned-already").with("round", mailing.round));
    }
    if let Err(empty) = merging.letter(supplier) {
        lacks.extend(empty);
    }
    lacks
}

impl Rule for Prepare {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        if self.suppliers.is_empty() {
            return Err(Message::new("suppliers-none-named").into());
        }
        let head = draft.new_head()?;
        let mut mailing = self.mailing(draft.state(), head, draft.today())?;
        let mut seen = BTreeSet::new();
        let (mut ready, mut unready) = (Vec::new(), Vec::new());
        let mut wordings: BTreeMap<Tongue, Wording> = BTreeMap::new();
        for reference in &self.suppliers {
            let supplier = draft.state().find(reference)?;
            if !seen.insert(supplier.id()) {
                continue;
            }
            let lacks = lacks(Merging { state: draft.state(), mailing: &mailing }, supplier);
            if lacks.is_empty() {
                let tongue = language(draft.state(), supplier);
                wordings.entry(tongue).or_insert_with(|| draft.state().wording(self.kind, tongue).clone());
                ready.push((supplier.clone(), tongue));
            } else {
                let (reference, name) = (supplier.reference.clone(), supplier.name.clone());
                unready.push(Unready { supplier: supplier.id(), reference, name, lacks });
            }
        }
        if ready.is_empty() || (!unready.is_empty() && !self.only_ready) {
            return Err(refusal("letter-cannot-prepare", &unready));
        }
        mailing.reference = draft.next_reference(PREFIX)?;
        mailing.wordings = wordings;
        mailing.suppliers = u32::try_from(ready.len()).unwrap_or(u32::MAX);
        let (count, by, at) = (ready.len(), draft.acting_person()?.id(), draft.now());
        for (mut supplier, language) in ready {
            let state = LetterState::Planned;
            // One that was taken back, or failed and was given up, is there to be read; the new one counts.
            supplier.letters.push(SupplierLetter {
                mailing: mailing.id(),
                kind: mailing.kind,
                round: mailing.round,
                language,
                address: supplier.contact.email.clone(),
                state,
                text: None,
                sent_on: None,
                history: vec![LetterStep { state, at, by, note: String::new(), file: None }],
            });
            draft.put(supplier);
        }
        let label = Message::new("did-mailing-prepare").with("reference", &mailing.reference).with("count", count);
        let id = mailing.head.id;
        draft.put(mailing);
        Ok(Outcome::of(id, label))
    }
}

/// A refusal that names every supplier with every reason.
pub(super) fn refusal(code: &str, unready: &[Unready]) -> Refusal {
    let conditions = unready.iter().flat_map(|one| {
        one.lacks.iter().map(|lack| {
            let named = Message::new("letter-lack").with("name", &one.name).with("reference", &one.reference);
            let entity = Some(one.supplier.0);
            let place = Destination { screen: Screen::Suppliers, entity, part: None, workstream: None };
            unmet(lack.code, named, Some(lack.message.clone()), place, Party::Supplier)
        })
    });
    Refusal::Gate { message: Message::new(code).with("count", unready.len()), conditions: conditions.collect() }
}

/// What keeps a letter back, with the place where it is mended.
pub(super) fn unmet(
    code: &str,
    message: Message,
    why: Option<Message>,
    place: Destination,
    protects: Party,
) -> UnmetCondition {
    UnmetCondition {
        code: code.to_owned(),
        message,
        why,
        // No step of the lifecycle keeps a letter back.
        step: StepId(String::new()),
        party: Party::Customer,
        roles: Vec::new(),
        people: Vec::new(),
        place,
        waivable: false,
        protects,
    }
}
