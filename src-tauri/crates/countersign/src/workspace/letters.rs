//! Letters to suppliers: who gets one, what it says, and what becomes of it. The rules stand in the domain; here the suppliers
//! are found and the letters made.

use std::collections::BTreeMap;

use domain::command::{Command, Request};
use domain::entity::{Entity as _, Head, State};
use domain::identity::{EntityId, Id, Ref};
use domain::message::Message;
use domain::person::Person;
use domain::supplier::Supplier;
use domain::supplier::letter::merge::project_language;
use domain::supplier::letter::prepare::{Prepare, Unready, lacks};
use domain::supplier::letter::{
    Audience, Field, Kind, Lack, LetterState, Mailing, Merged, Merging, SupplierLetter, Tongue, Wording,
};
use domain::supplier::wave::Wave;
use domain::time::Date;
use exchange::csv;
use serde::Deserialize;
use store::{DueLetters, LetterQuery, SupplierQuery};
use ts_rs::TS;

use super::{Decided, Mode, Workspace};
use crate::error::Error;

mod eml;
mod internal;
mod print;
mod sending;
#[cfg(test)]
mod tests;

pub use eml::FileOfLetter;
pub use sending::{Desk, LETTERS_A_MINUTE, SendProgress, SendRun, SentLetters, send_letters};

/// Who is meant by a mailing: those that are named, or those that fit all of what is said.
#[derive(Clone, PartialEq, Eq, Debug, Default, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(rename = "LetterRecipients")]
pub struct Recipients {
    /// These, by id, reference or name.
    pub suppliers: Vec<String>,
    /// Those of these waves, by id, reference or name.
    pub waves: Vec<String>,
    /// Those in these segments.
    pub segments: Vec<String>,
    /// Those with these channels.
    pub channels: Vec<String>,
    /// Those on these rungs of enablement.
    pub rungs: Vec<String>,
    /// Those to whom the letter is due, since they didn't answer.
    pub due: bool,
}

/// What preparing a mailing would do.
#[derive(Clone, PartialEq, Debug)]
pub struct Readiness {
    /// How many suppliers get a letter.
    pub ready: usize,
    /// Who can't get one, with every reason.
    pub unready: Vec<Unready>,
}

/// A letter of a mailing, with whom it goes to.
#[derive(Clone, PartialEq, Debug)]
pub struct LetterOf {
    /// The supplier.
    pub supplier: Supplier,
    /// The letter.
    pub letter: SupplierLetter,
}

/// A letter that is looked at before any mailing has it.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Trial {
    /// The wording; the project's own or the program's where absent.
    pub wording: Option<Wording>,
    /// The language; the supplier's where absent.
    pub language: Option<Tongue>,
    /// How willing those are who get it.
    pub audience: Audience,
    /// What is said of it.
    pub values: BTreeMap<Field, String>,
    /// Its number.
    pub round: u8,
}

impl Workspace {
    /// The suppliers that are meant.
    ///
    /// # Errors
    /// `letters-whom` where nothing is said, `not-found` for waves, and what the file reports.
    pub fn recipients(
        &self,
        project: EntityId,
        whom: &Recipients,
        kind: Kind,
        round: u8,
    ) -> Result<Vec<Ref<Supplier>>, Error> {
        if !whom.suppliers.is_empty() {
            return Ok(whom.suppliers.iter().map(Ref::new).collect());
        }
        let state = self.state(project)?;
        if whom.due {
            let due = self.store().suppliers_due(project, kind, round, self.today(&state))?;
            return Ok(due.into_iter().map(|id| Ref::new(id.to_string())).collect());
        }
        let wave = |name: &String| {
            let found = state.find(&Ref::<Wave>::new(name)).map_err(Error::unnamed)?;
            Ok::<_, Error>(found.id().to_string())
        };
        let query = SupplierQuery {
            waves: whom.waves.iter().map(wave).collect::<Result<_, _>>()?,
            segments: whom.segments.clone(),
            channels: whom.channels.clone(),
            rungs: whom.rungs.clone(),
            without_parts: true,
            ..SupplierQuery::default()
        };
        if [&query.waves, &query.segments, &query.channels, &query.rungs].iter().all(|said| said.is_empty()) {
            return Err(Error::input(Message::new("letters-whom")));
        }
        let (_, suppliers) = self.store().suppliers(project, &query, 0, u32::MAX)?;
        Ok(suppliers.iter().map(Supplier::as_ref).collect())
    }

    /// What preparing a mailing would do: who gets a letter, and who can't, with every reason. Nothing is written.
    ///
    /// # Errors
    /// What is wrong with the mailing itself; what the file reports.
    pub fn readiness(&self, project: EntityId, person: Id<Person>, prepare: &Prepare) -> Result<Readiness, Error> {
        let mut state = self.state(project)?;
        let names: Vec<&str> = prepare.suppliers.iter().map(|it| it.0.as_str()).collect();
        self.load_suppliers(&mut state, project, Some(&names))?;
        let mailing = self.trial_mailing(&state, person, prepare)?;
        let mut readiness = Readiness { ready: 0, unready: Vec::new() };
        for reference in &prepare.suppliers {
            let supplier = state.find(reference).map_err(Error::unnamed)?;
            let lacks = lacks(Merging { state: &state, mailing: &mailing }, supplier);
            if lacks.is_empty() {
                readiness.ready += 1;
            } else {
                let (reference, name) = (supplier.reference.clone(), supplier.name.clone());
                readiness.unready.push(Unready { supplier: supplier.id(), reference, name, lacks });
            }
        }
        Ok(readiness)
    }

    /// Prepares a mailing for somebody.
    ///
    /// # Errors
    /// The refusal with every reason.
    pub fn prepare_mailing(
        &mut self,
        project: EntityId,
        person: Id<Person>,
        prepare: Prepare,
        mode: Mode,
    ) -> Result<Decided, Error> {
        let request = Request { id: None, command: Command::MailingPrepare(prepare) };
        self.decide(project, person, &[request], mode)
    }

    fn trial_mailing(&self, state: &State, person: Id<Person>, prepare: &Prepare) -> Result<Mailing, Error> {
        let now = self.clock.shows();
        // An id that nothing has: no letter belongs to this mailing.
        let head = Head { id: EntityId(uuid::Uuid::nil()), revision: 0, changed_at: now, changed_by: person };
        prepare.mailing(state, head, self.today(state)).map_err(|refusal| Error::refused(refusal, state, None))
    }

    /// A letter as a supplier would get it, or as the customer's people would; and what is empty in it.
    ///
    /// # Errors
    /// `not-found`, and what the file reports.
    pub fn try_letter(
        &self,
        project: EntityId,
        person: Id<Person>,
        kind: Kind,
        supplier: Option<&str>,
        trial: &Trial,
    ) -> Result<Result<Merged, Vec<Lack>>, Error> {
        let state = self.state(project)?;
        let supplier = supplier.map(|named| self.supplier(project, named)).transpose()?.map(|(supplier, _)| supplier);
        let own = supplier.as_ref().map(|it| domain::supplier::letter::merge::language(&state, it));
        let tongue = trial.language.or(own).unwrap_or_else(|| project_language(&state));
        let now = self.clock.shows();
        let wording = trial.wording.clone().unwrap_or_else(|| state.wording(kind, tongue).clone());
        let mailing = Mailing {
            head: Head { id: EntityId(uuid::Uuid::nil()), revision: 0, changed_at: now, changed_by: person },
            reference: String::new(),
            name: String::new(),
            kind,
            round: trial.round.max(1),
            audience: trial.audience,
            wave: None,
            on: self.today(&state),
            sender: person,
            values: trial.values.clone(),
            wordings: BTreeMap::from([(tongue, wording)]),
            suppliers: 0,
            internal: None,
        };
        let merging = Merging { state: &state, mailing: &mailing };
        Ok(match supplier {
            Some(mut supplier) => {
                tongue.tag().clone_into(&mut supplier.language);
                merging.letter(&supplier)
            }
            None => merging.internal(tongue),
        })
    }

    /// A mailing by id or reference.
    ///
    /// # Errors
    /// `not-found`.
    pub fn mailing(&self, project: EntityId, named: &str) -> Result<Mailing, Error> {
        let state = self.state(project)?;
        state.find(&Ref::<Mailing>::new(named)).cloned().map_err(Error::unnamed)
    }

    /// Letters from a place in the list on, and how many there are in all.
    ///
    /// # Errors
    /// What the file reports.
    pub fn letter_page(
        &self,
        project: EntityId,
        query: &LetterQuery,
        from: u32,
        limit: u32,
    ) -> Result<(u64, Vec<LetterOf>), Error> {
        let count = self.store().count_letters(project, query)?;
        let page = self.store().letters(project, query, from, limit)?;
        let letter = |(row, supplier): (store::LetterRow, Supplier)| {
            let letter = supplier.letters.iter().find(|it| it.mailing.0 == row.mailing).cloned()?;
            Some(LetterOf { supplier, letter })
        };
        Ok((count, page.into_iter().filter_map(letter).collect()))
    }

    /// How many letters of each mailing are in each state.
    ///
    /// # Errors
    /// What the file reports.
    pub fn letter_counts(&self, project: EntityId) -> Result<BTreeMap<EntityId, BTreeMap<String, u64>>, Error> {
        let mut counts: BTreeMap<EntityId, BTreeMap<String, u64>> = BTreeMap::new();
        for count in self.store().letter_counts(project)? {
            counts.entry(count.mailing).or_default().insert(count.state, count.count);
        }
        Ok(counts)
    }

    /// What is due today to suppliers that didn't answer.
    ///
    /// # Errors
    /// What the file reports.
    pub fn due_letters(&self, project: EntityId) -> Result<Vec<DueLetters>, Error> {
        let today: Date = self.today(&self.state(project)?);
        Ok(self.store().due_letters(project, today)?)
    }

    /// The text of a letter of a mailing, and whether it is still the one that went out: what is known of the supplier may
    /// have changed since.
    ///
    /// # Errors
    /// What is empty now, as a refusal with every reason.
    pub fn letter_text(&self, project: EntityId, mailing: &Mailing, one: &LetterOf) -> Result<(Merged, bool), Error> {
        let state = self.state(project)?;
        let merged = merged(&state, mailing, one)?;
        let same = one.letter.text.is_none_or(|digest| digest == merged.digest());
        Ok((merged, same))
    }

    /// The letters that are meant as a table.
    ///
    /// # Errors
    /// What the file reports.
    pub fn letters_csv(&self, project: EntityId, query: &LetterQuery) -> Result<(usize, Vec<u8>), Error> {
        let state = self.state(project)?;
        let words = self.words();
        let letters = self.letter_page(project, query, 0, u32::MAX)?.1;
        let heads =
            ["mailing", "kind", "round", "supplier", "name", "language", "address", "state", "since", "sent", "note"];
        let head = heads.map(|head| words.text(&format!("letter-head-{head}"))).to_vec();
        let rows = letters.iter().map(|LetterOf { supplier, letter }| {
            let since = letter.since().map(|at| at.date_in(&state.project().zone).to_string());
            vec![
                state.get(letter.mailing).map(|it| it.reference.clone()).unwrap_or_default(),
                words.text(&format!("letter-kind-{}", letter.kind.name())),
                letter.round.to_string(),
                supplier.reference.clone(),
                supplier.name.clone(),
                letter.language.tag().to_owned(),
                letter.address.clone(),
                words.text(&format!("letter-state-{}", letter.state.name())),
                since.unwrap_or_default(),
                letter.sent_on.map(|day| day.to_string()).unwrap_or_default(),
                letter.note().to_owned(),
            ]
        });
        Ok((letters.len(), csv::write_sheet(std::iter::once(head).chain(rows))))
    }

    /// The letters of a mailing that aren't taken back, of some suppliers or of all.
    fn letters_to_show(&self, project: EntityId, mailing: &Mailing, only: &[String]) -> Result<Vec<LetterOf>, Error> {
        let states = LetterState::ALL.into_iter().filter(|state| *state != LetterState::Withdrawn).collect();
        let query = LetterQuery { mailing: Some(mailing.head.id), states, ..LetterQuery::default() };
        let mut letters = self.letter_page(project, &query, 0, u32::MAX)?.1;
        if !only.is_empty() {
            letters.retain(|one| {
                let (id, head) = (one.supplier.head.id.to_string(), &one.supplier);
                only.iter().any(|name| *name == id || *name == head.reference || *name == head.name)
            });
        }
        if letters.is_empty() {
            return Err(Error::input(Message::new("letters-none").with("mailing", &mailing.reference)));
        }
        Ok(letters)
    }
}

/// The text of a letter; what is empty refuses it, with every reason.
fn merged(state: &State, mailing: &Mailing, one: &LetterOf) -> Result<Merged, Error> {
    let merging = Merging { state, mailing };
    // It is written in the language in which it was prepared, whatever the supplier's is now.
    let mut supplier = one.supplier.clone();
    one.letter.language.tag().clone_into(&mut supplier.language);
    merging.letter(&supplier).map_err(|lacks| {
        let reasons = lacks.into_iter().next().map(|lack| lack.message).unwrap_or_else(|| Message::new("letters-none"));
        let message = reasons.with("supplier", &supplier.name).with("reference", &supplier.reference);
        Error::rule(message)
    })
}
