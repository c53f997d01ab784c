//! Letters in the window: pages of the list, one of them, wordings with their preview, and mailings before they are prepared.

use std::path::Path;

use domain::command::{Command, Request};
use domain::identity::{EntityId, Ref};
use domain::message::Message;
use domain::supplier::letter::command::SendByHand;
use domain::supplier::letter::internal::Tell;
use domain::supplier::letter::prepare::Prepare;
use domain::supplier::letter::{LetterState, Wording};
use domain::time::Date;
use store::{LetterQuery, SupplierQuery};

use crate::error::Error;
use crate::view::letters::internal::{InternalText, internal_text};
use crate::view::letters::{
    Asked, LetterPage, LetterView, Plan, ReadinessView, WordingAsked, WordingView, letter, readiness, row, text_line,
};
use crate::window::Answer;
use crate::workspace::{LetterOf, Mode, Trial, Workspace};

/// So many letters are read at once, whatever is asked for.
const PAGE_LIMIT: u32 = 500;

impl Workspace {
    /// A page of the list of letters.
    ///
    /// # Errors
    /// What the file reports.
    pub fn letters_asked(&self, project: EntityId, asked: &Asked, from: u32, limit: u32) -> Result<LetterPage, Error> {
        let (count, page) = self.letter_page(project, &asked.query(), from, limit.min(PAGE_LIMIT))?;
        Ok(LetterPage { count, rows: page.iter().map(row).collect() })
    }

    /// One letter, with what it says; nothing where there is none.
    ///
    /// # Errors
    /// What the file reports.
    pub fn letter_view(
        &self,
        project: EntityId,
        mailing: EntityId,
        supplier: EntityId,
    ) -> Result<Option<LetterView>, Error> {
        let query = LetterQuery { mailing: Some(mailing), supplier: Some(supplier), ..LetterQuery::default() };
        let Some(one) = self.letter_page(project, &query, 0, 1)?.1.into_iter().next() else { return Ok(None) };
        let state = self.state(project)?;
        let text = self.text_of_letter(project, mailing, &one)?;
        Ok(Some(letter(&state, &one, text)))
    }

    fn text_of_letter(
        &self,
        project: EntityId,
        mailing: EntityId,
        one: &LetterOf,
    ) -> Result<Option<(domain::supplier::letter::Merged, bool)>, Error> {
        let mailing = self.mailing(project, &mailing.to_string())?;
        match self.letter_text(project, &mailing, one) {
            Ok(text) => Ok(Some(text)),
            // What is empty by now is said where the letter is to be sent.
            Err(Error::Refused(_)) => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// A wording with what a supplier would get.
    ///
    /// # Errors
    /// What the file reports.
    pub fn wording_view(&self, project: EntityId, person: &str, asked: &WordingAsked) -> Result<WordingView, Error> {
        let person = self.person(project, person)?;
        let state = self.state(project)?;
        let kept = state.wording(asked.kind, asked.language);
        let typed = Wording {
            subject: asked.subject.clone().unwrap_or_else(|| kept.subject.clone()),
            body: asked.body.clone().unwrap_or_else(|| kept.body.clone()),
        };
        // Without a choice the first that can be written to serves as the example.
        let example = || {
            let query = SupplierQuery { reachable: Some(true), ..SupplierQuery::default() };
            Ok::<_, Error>(self.store().suppliers(project, &query, 0, 1)?.1.into_iter().next())
        };
        let supplier = match asked.supplier.as_deref().filter(|name| !name.trim().is_empty()) {
            _ if asked.kind.is_internal() => None,
            Some(named) => Some(self.supplier(project, named)?.0),
            None => example()?,
        };
        let trial = Trial {
            wording: Some(typed),
            language: Some(asked.language),
            audience: asked.audience,
            round: 1,
            ..Trial::default()
        };
        let id = supplier.as_ref().map(|it| it.head.id.to_string());
        let tried = self.try_letter(project, person, asked.kind, id.as_deref(), &trial)?;
        let (merged, lacks) = match tried {
            Ok(merged) => (Some(text_line(merged)), Vec::new()),
            Err(lacks) => (None, lacks.iter().map(|lack| self.words().say(&lack.message)).collect()),
        };
        Ok(WordingView {
            subject: kept.subject.clone(),
            body: kept.body.clone(),
            own: state.own_wording(asked.kind, asked.language).is_some(),
            supplier: supplier.map(|it| it.name),
            merged,
            lacks,
        })
    }

    /// What preparing a mailing would do, for somebody.
    ///
    /// # Errors
    /// As [`Workspace::readiness`] and [`Workspace::recipients`].
    pub fn preview_mailing(&self, project: EntityId, person: &str, plan: &Plan) -> Result<ReadinessView, Error> {
        let person = self.person(project, person)?;
        let prepare = self.planned(project, plan)?;
        Ok(readiness(&self.readiness(project, person, &prepare)?, &|message| self.words().say(message)))
    }

    /// Prepares a mailing for somebody: those get a letter who can be written to.
    ///
    /// # Errors
    /// As [`Workspace::prepare_mailing`].
    pub fn take_mailing(&mut self, project: EntityId, person: &str, plan: &Plan) -> Result<Answer, Error> {
        let person = self.person(project, person)?;
        let prepare = Prepare { only_ready: true, ..self.planned(project, plan)? };
        let decided = self.prepare_mailing(project, person, prepare, Mode::Commit)?;
        Ok(self.answer(&decided))
    }

    /// What an internal letter would say, for somebody.
    ///
    /// # Errors
    /// As [`Workspace::try_internal`].
    pub fn preview_internal(&self, project: EntityId, person: &str, tell: &Tell) -> Result<InternalText, Error> {
        let person = self.person(project, person)?;
        let text = self.try_internal(project, person, tell)?;
        Ok(internal_text(text.map(|text| (text, true)), &|message| self.words().say(message)))
    }

    /// What an internal letter says now.
    ///
    /// # Errors
    /// As [`Workspace::internal_text`].
    pub fn internal_letter(&self, project: EntityId, mailing: EntityId) -> Result<InternalText, Error> {
        let mailing = self.mailing(project, &mailing.to_string())?;
        Ok(internal_text(self.internal_text(project, &mailing)?, &|message| self.words().say(message)))
    }

    fn planned(&self, project: EntityId, plan: &Plan) -> Result<Prepare, Error> {
        let suppliers = self.recipients(project, &plan.whom, plan.kind, plan.round)?;
        if suppliers.is_empty() {
            return Err(Error::input(Message::new("letters-nobody")));
        }
        Ok(Prepare {
            suppliers,
            kind: plan.kind,
            round: Some(plan.round),
            name: plan.name.clone(),
            audience: plan.audience,
            wave: match plan.whom.waves.as_slice() {
                [only] => Some(Ref::new(only)),
                _ => None,
            },
            on: plan.on,
            sender: plan.sender.map(|id| Ref::new(id.to_string())),
            values: plan.values.clone(),
            only_ready: false,
        })
    }

    /// Records every letter of a mailing that may go out as sent by hand; `on` is the day, today where absent.
    ///
    /// # Errors
    /// `letters-none` where none may go out, and the refusal with everything that is empty.
    pub fn send_all_by_hand(
        &mut self,
        project: EntityId,
        person: &str,
        mailing: EntityId,
        on: Option<Date>,
        note: String,
    ) -> Result<Answer, Error> {
        let person = self.person(project, person)?;
        let states = LetterState::ALL.into_iter().filter(|state| state.may_go_out()).collect();
        let query = LetterQuery { mailing: Some(mailing), states, ..LetterQuery::default() };
        let suppliers: Vec<_> =
            self.letter_page(project, &query, 0, u32::MAX)?.1.iter().map(|one| one.supplier.as_ref()).collect();
        if suppliers.is_empty() {
            let mailing = self.mailing(project, &mailing.to_string())?;
            return Err(Error::input(Message::new("letters-none").with("mailing", &mailing.reference)));
        }
        let mailing = Ref::new(mailing.to_string());
        let command = Command::LetterSendByHand(SendByHand { mailing, suppliers, on, note });
        let decided = self.decide(project, person, &[Request { id: None, command }], Mode::Commit)?;
        Ok(self.answer(&decided))
    }

    /// Writes the letters that are asked for into a table, and gives their count.
    ///
    /// # Errors
    /// What the file reports, and what keeps the other from being written.
    pub fn save_letters(&self, project: EntityId, asked: &Asked, to: &Path) -> Result<usize, Error> {
        let (count, bytes) = self.letters_csv(project, &asked.query())?;
        write(to, &bytes).map(|()| count)
    }

    /// Writes the letters of a mailing into one PDF, and gives its pages.
    ///
    /// # Errors
    /// As [`Workspace::print_letters`], and what keeps the file from being written.
    pub fn save_letters_pdf(&self, project: EntityId, mailing: EntityId, to: &Path) -> Result<usize, Error> {
        let mailing = self.mailing(project, &mailing.to_string())?;
        let printed = self.print_letters(project, &mailing, &[])?;
        write(to, &printed.pdf).map(|()| printed.pages)
    }

    /// Writes each letter of a mailing into a file of its own, as PDF or as a message, and gives their count.
    ///
    /// # Errors
    /// As [`Workspace::print_each_letter`] and [`Workspace::letter_files`], and what keeps a file from being written.
    pub fn save_each_letter(
        &self,
        project: EntityId,
        mailing: EntityId,
        as_messages: bool,
        folder: &Path,
    ) -> Result<usize, Error> {
        let mailing = self.mailing(project, &mailing.to_string())?;
        if as_messages {
            let files = self.letter_files(project, &mailing, &[])?;
            files.iter().try_for_each(|file| write(&folder.join(&file.name), &file.bytes))?;
            return Ok(files.len());
        }
        let mut keep = |name: &str, pdf: &[u8]| write(&folder.join(name), pdf).map(|()| true);
        self.print_each_letter(project, &mailing, &[], &mut keep)
    }
}

fn write(to: &Path, bytes: &[u8]) -> Result<(), Error> {
    std::fs::write(to, bytes).map_err(|source| Error::of_file(to, source))
}
