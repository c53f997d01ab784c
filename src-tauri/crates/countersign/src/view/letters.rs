//! Letters as their room shows them: the mailings with what became of their letters, a page of one, the wording of each kind,
//! and who can't be written to.

use std::collections::BTreeMap;

use domain::digest::Digest;
use domain::entity::State;
use domain::identity::EntityId;
use domain::supplier::letter::text::Text;
use domain::supplier::letter::{Audience, Field, Kind, LetterState, Mailing, Merged, Tongue};
use domain::time::{Date, Instant};
use serde::{Deserialize, Serialize};
use store::{DueLetters, LetterQuery};
use ts_rs::TS;

use super::Say;
use crate::workspace::{LetterOf, Readiness, Recipients};
use internal::{InternalLine, internal_line};

pub mod internal;

/// So many of those who can't be written to are shown; the rest is counted.
const UNREADY_SHOWN: usize = 100;

/// The room of letters.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
#[ts(optional_fields)]
pub struct LettersView {
    /// The mailings, the newest first.
    pub mailings: Vec<MailingLine>,
    /// What is due to suppliers that didn't answer.
    pub due: Vec<DueLine>,
    /// Of how many letters nobody knows whether they went out.
    pub unknown: u64,
    /// Every kind of letter.
    pub kinds: Vec<LetterKindLine>,
    /// The programme's contact, whom suppliers may ask; absent where none was chosen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact: Option<String>,
    /// Who could be it: the provider's people.
    pub contacts: Vec<PersonLine>,
    /// Who could be told by an internal letter: the people of customer and provider.
    pub told: Vec<PersonLine>,
    /// Who could sign letters.
    pub senders: Vec<PersonLine>,
    /// The waves.
    pub waves: Vec<WaveChoice>,
}

/// A mailing in the list.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
#[ts(optional_fields)]
pub struct MailingLine {
    /// Its id.
    pub id: EntityId,
    /// `MAIL-01`.
    pub reference: String,
    /// What people call it, or empty.
    pub name: String,
    /// What its letters are about.
    pub kind: Kind,
    /// The first, second, third of its kind.
    pub round: u8,
    /// The day on which it is meant to go out.
    pub on: Date,
    /// Who signs the letters.
    pub sender: String,
    /// How many letters it has.
    pub letters: u64,
    /// How many are in each state.
    pub states: Vec<LetterStateCount>,
    /// How many may go out.
    pub to_send: u64,
    /// Whom it goes to where that are the customer's own people.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub internal: Option<InternalLine>,
}

/// How many letters are in a state.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct LetterStateCount {
    /// The state.
    pub state: LetterState,
    /// How many.
    pub count: u64,
}

/// Letters that are due.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
#[ts(rename = "LettersDueLine")]
pub struct DueLine {
    /// The kind.
    pub kind: Kind,
    /// Which reminder.
    pub round: u8,
    /// How many suppliers.
    pub count: u64,
    /// The day from which on the first of them is due.
    pub since: Date,
}

/// A kind of letter.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct LetterKindLine {
    /// The kind.
    pub kind: Kind,
    /// Whether it goes to the customer's own people.
    pub internal: bool,
    /// The languages in which the project has its own wording.
    pub own: Vec<Tongue>,
    /// What a mailing of it may say for all its letters, of what the wording holds.
    pub said: Vec<SaidField>,
}

/// A field that a mailing may say.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
#[ts(rename = "LetterSaidField")]
pub struct SaidField {
    /// The field.
    pub field: Field,
    /// Whether its value is a day.
    pub day: bool,
}

/// Somebody who can be chosen.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
#[ts(rename = "LetterPerson")]
pub struct PersonLine {
    /// Their id.
    pub id: EntityId,
    /// Their name.
    pub name: String,
}

/// A wave that can be chosen.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
#[ts(rename = "LetterWave")]
pub struct WaveChoice {
    /// Its id.
    pub id: EntityId,
    /// Its name.
    pub name: String,
}

/// A part of the list of letters that a screen asks for.
#[derive(Clone, PartialEq, Eq, Debug, Default, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(rename = "LettersAsked", optional_fields)]
pub struct Asked {
    /// Only those of this mailing.
    pub mailing: Option<EntityId>,
    /// Only those in one of these states.
    pub states: Vec<LetterState>,
    /// Only those whose supplier or address holds this text.
    pub text: String,
}

impl Asked {
    /// The same for the store.
    pub fn query(&self) -> LetterQuery {
        LetterQuery { mailing: self.mailing, states: self.states.clone(), text: self.text.clone(), supplier: None }
    }
}

/// A page of letters.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct LetterPage {
    /// How many there are in all.
    pub count: u64,
    /// Those of the page.
    pub rows: Vec<LetterRow>,
}

/// A letter in the list.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
#[ts(optional_fields)]
pub struct LetterRow {
    /// Mailing and supplier: what the row is known by.
    pub id: String,
    /// The mailing.
    pub mailing: EntityId,
    /// The supplier.
    pub supplier: EntityId,
    /// `SUP-01`.
    pub reference: String,
    /// The supplier's name.
    pub name: String,
    /// The language.
    pub language: Tongue,
    /// Where it goes.
    pub address: String,
    /// How far it has come.
    pub state: LetterState,
    /// When it came there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub since: Option<Instant>,
    /// What was said then.
    pub note: String,
    /// Whether it may be sent, or recorded as sent.
    pub may_go_out: bool,
    /// Whether a person has to find out whether it went out.
    pub to_resolve: bool,
    /// Whether an answer can be recorded.
    pub may_answer: bool,
    /// Whether it can have come back.
    pub may_bounce: bool,
}

/// A letter with what it says and how it came where it stands.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
#[ts(optional_fields)]
pub struct LetterView {
    /// As the list shows it.
    pub row: LetterRow,
    /// What it says; absent where a field is empty now.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<LetterTextLine>,
    /// Whether this is what went out; false once something it says has changed since.
    pub as_sent: bool,
    /// Every change of its state, the newest first.
    pub history: Vec<LetterStepLine>,
}

/// Subject and body.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct LetterTextLine {
    /// The language.
    pub language: Tongue,
    /// The subject.
    pub subject: String,
    /// The body.
    pub body: String,
}

/// A change of a letter's state.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
#[ts(optional_fields)]
pub struct LetterStepLine {
    /// The state.
    pub state: LetterState,
    /// When.
    pub at: Instant,
    /// Who recorded it.
    pub by: String,
    /// What was said.
    pub note: String,
    /// The file that shows it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file: Option<Digest>,
}

/// What a mailing would be.
#[derive(Clone, PartialEq, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "MailingPlan", optional_fields)]
pub struct Plan {
    /// Who is meant.
    pub whom: Recipients,
    /// The kind.
    pub kind: Kind,
    /// The first, second, third of its kind.
    pub round: u8,
    /// What people call it.
    #[serde(default)]
    pub name: String,
    /// How willing those are who get it.
    #[serde(default)]
    pub audience: Audience,
    /// The day on which it is meant to go out.
    #[serde(default)]
    pub on: Option<Date>,
    /// Who signs.
    #[serde(default)]
    pub sender: Option<EntityId>,
    /// What is said of all the letters.
    #[serde(default)]
    pub values: BTreeMap<Field, String>,
}

/// Who can be written to.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct ReadinessView {
    /// How many get a letter.
    pub ready: usize,
    /// How many can't.
    pub unready: usize,
    /// The first of them, with every reason.
    pub lines: Vec<UnreadyLine>,
}

/// A supplier that can't be written to.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
#[ts(rename = "UnreadySupplier")]
pub struct UnreadyLine {
    /// Its id.
    pub id: EntityId,
    /// `SUP-01`.
    pub reference: String,
    /// Its name.
    pub name: String,
    /// Why.
    pub reasons: Vec<String>,
}

/// A wording that is looked at or edited.
#[derive(Clone, PartialEq, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "WordingAsked", optional_fields)]
pub struct WordingAsked {
    /// The kind.
    pub kind: Kind,
    /// The language.
    pub language: Tongue,
    /// The supplier whose values are merged, by id, reference or name; the first one where absent.
    #[serde(default)]
    pub supplier: Option<String>,
    /// What is being typed.
    #[serde(default)]
    pub subject: Option<String>,
    /// The same of the body.
    #[serde(default)]
    pub body: Option<String>,
    /// How willing those are who get it.
    #[serde(default)]
    pub audience: Audience,
}

/// A wording with what a supplier would get.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
#[ts(optional_fields)]
pub struct WordingView {
    /// The subject as it is kept.
    pub subject: String,
    /// The body as it is kept.
    pub body: String,
    /// Whether it is the project's own.
    pub own: bool,
    /// The supplier whose values are merged.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub supplier: Option<String>,
    /// What it says with them; absent where something is empty or can't be read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub merged: Option<LetterTextLine>,
    /// Why there is no letter: everything that is empty, or the place that can't be read.
    pub lacks: Vec<String>,
}

/// The room.
pub fn letters(state: &State, counts: &BTreeMap<EntityId, BTreeMap<String, u64>>, due: &[DueLetters]) -> LettersView {
    let line = |mailing: &Mailing| {
        let of = counts.get(&mailing.head.id);
        let states = LetterState::ALL.into_iter().filter_map(|state| {
            let count = of.and_then(|of| of.get(state.name())).copied()?;
            Some(LetterStateCount { state, count })
        });
        let states: Vec<LetterStateCount> = states.collect();
        MailingLine {
            id: mailing.head.id,
            reference: mailing.reference.clone(),
            name: mailing.name.clone(),
            kind: mailing.kind,
            round: mailing.round,
            on: mailing.on,
            sender: state.name_of(mailing.sender),
            letters: states.iter().map(|it| it.count).sum(),
            to_send: states.iter().filter(|it| it.state.may_go_out()).map(|it| it.count).sum(),
            states,
            internal: mailing.internal.as_ref().map(|internal| internal_line(state, internal)),
        }
    };
    let unknown = |of: &BTreeMap<String, u64>| {
        let open = [LetterState::Unknown, LetterState::Logged];
        open.iter().filter_map(|state| of.get(state.name())).sum::<u64>()
    };
    let people = || state.people.iter().filter(|person| !person.inactive);
    let person = |person: &domain::person::Person| PersonLine { id: person.head.id, name: person.name.clone() };
    let (customer, provider) = (state.project().customer, state.project().provider);
    let contact = state.programme().and_then(|programme| programme.contact).and_then(|id| state.get(id));
    LettersView {
        mailings: state.mailings.iter().rev().map(line).collect(),
        due: due.iter().filter_map(due_line).collect(),
        unknown: counts.values().map(unknown).sum(),
        kinds: Kind::ALL.map(|kind| kind_line(state, kind)).into(),
        contact: contact.filter(|person| !person.inactive).map(|person| person.name.clone()),
        contacts: people().filter(|it| it.organisation == provider).map(person).collect(),
        told: people().filter(|it| [customer, provider].contains(&it.organisation)).map(person).collect(),
        senders: people().map(person).collect(),
        waves: state.waves.iter().map(|wave| WaveChoice { id: wave.head.id, name: wave.name.clone() }).collect(),
    }
}

fn due_line(due: &DueLetters) -> Option<DueLine> {
    let kind = Kind::of_name(&due.kind)?;
    Some(DueLine { kind, round: due.round, count: due.count, since: due.first })
}

fn kind_line(state: &State, kind: Kind) -> LetterKindLine {
    // Wordings of a kind ask for the same in each language, unless the project wrote its own.
    let fields = Tongue::ALL.into_iter().flat_map(|tongue| {
        let wording = state.wording(kind, tongue);
        let read = [&wording.subject, &wording.body].map(|text| Text::read(text).unwrap_or_default().fields());
        read.into_iter().flatten()
    });
    let held: Vec<Field> = fields.collect();
    let said = Field::ALL.iter().filter(|field| field.is_of_mailing() && held.contains(field));
    LetterKindLine {
        kind,
        internal: kind.is_internal(),
        own: Tongue::ALL.into_iter().filter(|tongue| state.own_wording(kind, *tongue).is_some()).collect(),
        said: said.map(|field| SaidField { field: *field, day: field.is_day() }).collect(),
    }
}

/// A letter in the list.
pub fn row(one: &LetterOf) -> LetterRow {
    let LetterOf { supplier, letter } = one;
    let to_resolve = matches!(letter.state, LetterState::Unknown | LetterState::Logged);
    LetterRow {
        id: format!("{} {}", letter.mailing, supplier.head.id),
        mailing: letter.mailing.0,
        supplier: supplier.head.id,
        reference: supplier.reference.clone(),
        name: supplier.name.clone(),
        language: letter.language,
        address: letter.address.clone(),
        state: letter.state,
        since: letter.since(),
        note: letter.note().to_owned(),
        may_go_out: letter.state.may_go_out(),
        to_resolve,
        may_answer: letter.state.went_out() || letter.state == LetterState::Unknown,
        may_bounce: matches!(letter.state, LetterState::Sent | LetterState::Unknown),
    }
}

/// A letter with what it says.
pub fn letter(state: &State, one: &LetterOf, text: Option<(Merged, bool)>) -> LetterView {
    let steps = one.letter.history.iter().rev().map(|step| LetterStepLine {
        state: step.state,
        at: step.at,
        by: state.name_of(step.by),
        note: step.note.clone(),
        file: step.file,
    });
    LetterView {
        row: row(one),
        as_sent: text.as_ref().is_some_and(|(_, same)| *same),
        text: text.map(|(merged, _)| text_line(merged)),
        history: steps.collect(),
    }
}

/// Subject and body.
pub fn text_line(merged: Merged) -> LetterTextLine {
    LetterTextLine { language: merged.language, subject: merged.subject, body: merged.body }
}

/// Who can be written to.
pub fn readiness(readiness: &Readiness, say: &Say) -> ReadinessView {
    let lines = readiness.unready.iter().take(UNREADY_SHOWN).map(|one| UnreadyLine {
        id: one.supplier.0,
        reference: one.reference.clone(),
        name: one.name.clone(),
        reasons: one.lacks.iter().map(|lack| say(&lack.message)).collect(),
    });
    ReadinessView { ready: readiness.ready, unready: readiness.unready.len(), lines: lines.collect() }
}
