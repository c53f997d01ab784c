//! Letters to the customer's own people: what they would say, on paper, and as one message to all of them.

use domain::entity::Head;
use domain::identity::{EntityId, Id};
use domain::person::Person;
use domain::supplier::letter::internal::{Tell, merged};
use domain::supplier::letter::merge::project_language;
use domain::supplier::letter::{Internal, Lack, Mailing, Merged};

use super::eml::{Addressees, Envelope, FileOfLetter, message};
use super::print::{named_file, paper};
use crate::error::Error;
use crate::workspace::Workspace;
use crate::workspace::print::Printed;

impl Workspace {
    /// What an internal letter would say, or everything that keeps it back. Nothing is written.
    ///
    /// # Errors
    /// What is wrong with the letter itself, and what the file reports.
    pub fn try_internal(
        &self,
        project: EntityId,
        person: Id<Person>,
        tell: &Tell,
    ) -> Result<Result<Merged, Vec<Lack>>, Error> {
        let state = self.state(project)?;
        let now = self.clock.shows();
        let head = Head { id: EntityId(uuid::Uuid::nil()), revision: 0, changed_at: now, changed_by: person };
        let mailing = tell.mailing(&state, head, self.today(&state));
        let mailing = mailing.map_err(|refusal| Error::refused(refusal, &state, None))?;
        Ok(merged(&state, &mailing))
    }

    /// What an internal letter says now, and whether that is what went out; or everything that keeps it back now.
    ///
    /// # Errors
    /// What the file reports.
    pub fn internal_text(
        &self,
        project: EntityId,
        mailing: &Mailing,
    ) -> Result<Result<(Merged, bool), Vec<Lack>>, Error> {
        let state = self.state(project)?;
        let told = mailing.internal.as_ref().and_then(|internal| internal.told.as_ref());
        Ok(merged(&state, mailing).map(|text| {
            let same = told.is_none_or(|told| told.text == text.digest());
            (text, same)
        }))
    }

    fn internal_now(&self, project: EntityId, mailing: &Mailing) -> Result<Merged, Error> {
        let text = self.internal_text(project, mailing)?;
        // The first reason: all of them stand where the letter is looked at.
        text.map(|(text, _)| text).map_err(|lacks| {
            let first = lacks.into_iter().next().map(|lack| lack.message);
            Error::rule(first.unwrap_or_else(|| domain::message::Message::new("letters-none")))
        })
    }

    /// An internal letter on paper, with those that it goes to in place of an address.
    pub(super) fn print_internal(
        &self,
        project: EntityId,
        mailing: &Mailing,
        internal: &Internal,
    ) -> Result<Printed, Error> {
        let text = self.internal_now(project, mailing)?;
        let state = self.state(project)?;
        let names = internal.people.iter().map(|person| state.name_of(*person)).collect::<Vec<_>>();
        let sheet = paper(&state, mailing, &mailing.reference, &[names.join(", ")], &text);
        self.print_sheets(project, mailing, vec![sheet], project_language(&state).tag())
    }

    /// An internal letter as one message to everybody that it goes to.
    pub(super) fn internal_file(
        &self,
        project: EntityId,
        mailing: &Mailing,
        internal: &Internal,
    ) -> Result<FileOfLetter, Error> {
        let text = self.internal_now(project, mailing)?;
        let state = self.state(project)?;
        let people = internal.people.iter().filter_map(|id| state.get(*id));
        let to = Addressees {
            id: "people".to_owned(),
            to: people.map(|person: &Person| (person.name.clone(), person.email.clone())).collect(),
        };
        let envelope = Envelope { from: None, at: self.clock.shows(), unsent: true };
        let bytes = message(&state, mailing, &to, &text, &envelope)?.formatted();
        Ok(FileOfLetter { name: self.internal_file_name(mailing, "eml"), bytes })
    }

    /// The name of an internal letter's file.
    pub(super) fn internal_file_name(&self, mailing: &Mailing, ending: &str) -> String {
        let kind = || self.words().text(&format!("letter-kind-{}", mailing.kind.name()));
        let name = if mailing.name.is_empty() { kind() } else { mailing.name.clone() };
        named_file(&mailing.reference, &name, ending)
    }
}
