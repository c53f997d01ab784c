//! Letters to the customer's own people: one text for all of them, which goes out from the sender's own mail program or on
//! paper. They are few and known by name, so that they are written to together; what went out is kept with its digest.

use std::collections::{BTreeMap, BTreeSet};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::merge::{one_line, project_language};
use super::prepare::{said, sender, unmet};
use super::{Audience, Field, Kind, Lack, Mailing, Merged, Merging, PREFIX};
use crate::command::Rule;
use crate::digest::Digest;
use crate::draft::{Draft, Outcome};
use crate::entity::{Entity as _, Head, State};
use crate::identity::{Id, Ref};
use crate::message::Message;
use crate::organisation::Party;
use crate::person::Person;
use crate::refusal::{Destination, Refusal, Screen};
use crate::supplier::ladder::day;
use crate::supplier::wave::Wave;
use crate::time::{Date, Instant};

/// Whom an internal letter goes to, and whether it went out.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[ts(optional_fields, rename = "InternalLetter")]
pub struct Internal {
    /// The people, in the order of their names.
    pub people: Vec<Id<Person>>,
    /// How it went out; absent while it is planned.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub told: Option<ToldOn>,
}

/// How an internal letter went out.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[ts(rename = "InternalLetterTold")]
pub struct ToldOn {
    /// The day on which it went out.
    pub on: Date,
    /// When that was recorded.
    pub at: Instant,
    /// Who recorded it.
    pub by: Id<Person>,
    /// The digest of subject and body as they were then.
    pub text: Digest,
    /// How it went out, or empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
}

/// Plans a letter to people of the customer or the provider.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields, rename = "MailingTell")]
pub struct Tell {
    /// Who is written to.
    pub people: Vec<Ref<Person>>,
    /// What the letter is about; one of the internal kinds.
    pub kind: Kind,
    /// What people call it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// The wave whose name and days the letter says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wave: Option<Ref<Wave>>,
    /// The day on which it is meant to go out; today where absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on: Option<Date>,
    /// Who signs it; who acts where absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sender: Option<Ref<Person>>,
    /// What is said in it, by field; days as `2026-11-24`. It goes before what the wave says.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub values: BTreeMap<Field, String>,
}

/// Records that an internal letter went out.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields, rename = "MailingTold")]
pub struct Told {
    /// The mailing.
    pub mailing: Ref<Mailing>,
    /// The day on which it went out; today where absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on: Option<Date>,
    /// How it went out, or empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
}

/// Removes an internal letter that didn't go out.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "MailingRemove")]
pub struct Remove {
    /// The mailing.
    pub mailing: Ref<Mailing>,
}

impl Tell {
    /// The mailing that it would make, without its reference and its wording.
    ///
    /// # Errors
    /// `letter-external` for kinds that go to suppliers, `letter-nobody-named`, what is wrong with the values, and names that
    /// nothing has.
    pub fn mailing(&self, state: &State, head: Head, today: Date) -> Result<Mailing, Refusal> {
        if !self.kind.is_internal() {
            return Err(Message::new("letter-external").with("kind", self.kind.name()).into());
        }
        let named = self.people.iter().map(|person| state.find(person)).collect::<Result<Vec<_>, _>>()?;
        let mut people: Vec<&Person> = Vec::new();
        let mut seen = BTreeSet::new();
        people.extend(named.into_iter().filter(|person| seen.insert(person.head.id)));
        people.sort_by(|left, right| (&left.name, left.head.id).cmp(&(&right.name, right.head.id)));
        if people.is_empty() {
            return Err(Message::new("letter-nobody-named").into());
        }
        Ok(Mailing {
            reference: String::new(),
            name: one_line(&self.name),
            kind: self.kind,
            round: 1,
            audience: Audience::default(),
            wave: self.wave.as_ref().map(|wave| state.find(wave).map(|it| it.id())).transpose()?,
            on: self.on.unwrap_or(today),
            sender: sender(state, &head, self.sender.as_ref())?,
            values: said(&self.values)?,
            wordings: BTreeMap::new(),
            suppliers: 0,
            internal: Some(Internal { people: people.into_iter().map(|it| it.id()).collect(), told: None }),
            head,
        })
    }
}

/// The text of an internal letter.
///
/// # Errors
/// Everything that keeps it back: who can't be written to, in the order of the people, and what is empty in it.
pub fn merged(state: &State, mailing: &Mailing) -> Result<Merged, Vec<Lack>> {
    let mut lacks: Vec<Lack> = recipients(mailing).filter_map(|id| hindrance(state, state.get(id)?)).collect();
    match (Merging { state, mailing }).internal(project_language(state)) {
        Ok(merged) if lacks.is_empty() => Ok(merged),
        Ok(_) => Err(lacks),
        Err(empty) => {
            lacks.extend(empty);
            Err(lacks)
        }
    }
}

fn recipients(mailing: &Mailing) -> impl Iterator<Item = Id<Person>> {
    mailing.internal.iter().flat_map(|internal| internal.people.iter().copied())
}

/// Why somebody can't get an internal letter: they left, have no address, or belong to neither customer nor provider.
fn hindrance(state: &State, person: &Person) -> Option<Lack> {
    let project = state.project();
    let code = if ![project.customer, project.provider].contains(&person.organisation) {
        "letter-person-outside"
    } else if person.inactive {
        "letter-person-gone"
    } else if person.email.trim().is_empty() {
        "letter-person-no-address"
    } else {
        return None;
    };
    Some(Lack::of(code).with("name", &person.name))
}

/// A refusal with every reason.
fn kept_back(code: &str, mailing: &Mailing, lacks: Vec<Lack>) -> Refusal {
    let place = Destination { screen: Screen::Letters, entity: Some(mailing.head.id), part: None, workstream: None };
    let conditions = lacks.into_iter().map(|lack| unmet(lack.code, lack.message, None, place.clone(), Party::Customer));
    let message = Message::new(code).with("kind", mailing.kind.name());
    Refusal::Gate { message, conditions: conditions.collect() }
}

impl Rule for Tell {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        let head = draft.new_head()?;
        let mut mailing = self.mailing(draft.state(), head, draft.today())?;
        let language = project_language(draft.state());
        let wording = draft.state().wording(self.kind, language).clone();
        mailing.wordings = BTreeMap::from([(language, wording)]);
        merged(draft.state(), &mailing).map_err(|lacks| kept_back("letter-cannot-tell", &mailing, lacks))?;
        mailing.reference = draft.next_reference(PREFIX)?;
        let count = recipients(&mailing).count();
        let label = Message::new("did-mailing-tell").with("reference", &mailing.reference).with("count", count);
        let id = mailing.head.id;
        draft.put(mailing);
        Ok(Outcome::of(id, label))
    }
}

/// An internal mailing that didn't go out yet.
fn open(state: &State, mailing: &Ref<Mailing>) -> Result<(Mailing, Internal), Refusal> {
    let mailing = state.find(mailing)?.clone();
    let Some(internal) = mailing.internal.clone() else {
        return Err(Message::new("letter-not-internal").with("mailing", &mailing.reference).into());
    };
    match &internal.told {
        Some(told) => {
            Err(Message::new("letter-told-already").with("mailing", &mailing.reference).with("date", told.on).into())
        }
        None => Ok((mailing, internal)),
    }
}

impl Rule for Told {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        let (mut mailing, internal) = open(draft.state(), &self.mailing)?;
        let text =
            merged(draft.state(), &mailing).map_err(|lacks| kept_back("letter-cannot-tell", &mailing, lacks))?.digest();
        let (on, by, at) = (day(draft, self.on)?, draft.acting_person()?.id(), draft.now());
        let note = self.note.trim().to_owned();
        mailing.internal = Some(Internal { told: Some(ToldOn { on, at, by, text, note }), ..internal });
        let label = Message::new("did-mailing-told").with("reference", &mailing.reference).with("date", on);
        let id = mailing.head.id;
        draft.put(mailing);
        Ok(Outcome::of(id, label))
    }
}

impl Rule for Remove {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        let (mailing, _) = open(draft.state(), &self.mailing)?;
        draft.remove(mailing.id());
        let label = Message::new("did-mailing-remove").with("reference", &mailing.reference);
        Ok(Outcome { value: None, label })
    }
}
