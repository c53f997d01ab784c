//! What comes into the window as a file: tables of things, and certificates that keys signed.

use domain::identity::EntityId;
use domain::message::Message;

use crate::error::Error;
use crate::view::record_import::{RecordImportPreview, preview};
use crate::window::Answer;
use crate::workspace::{HandedIn, ImportAs, Mode, Workspace};

impl Workspace {
    /// What importing a table would do, for somebody.
    ///
    /// # Errors
    /// As [`Workspace::import_records`].
    pub fn preview_records(
        &mut self,
        project: EntityId,
        person: &str,
        import: ImportAs,
        file: &HandedIn,
    ) -> Result<RecordImportPreview, Error> {
        let person = self.person(project, person)?;
        let tried = self.import_records(project, person, import, file, Mode::DryRun)?;
        Ok(preview(&file.name, &tried, &|message| self.words().say(message)))
    }

    /// Keeps a certificate that keys signed with its signature, for somebody.
    ///
    /// # Errors
    /// As [`Workspace::keep_signed`].
    pub fn keep_certificate(
        &mut self,
        project: EntityId,
        person: &str,
        signature: &str,
        file: &HandedIn,
    ) -> Result<Answer, Error> {
        let person = self.person(project, person)?;
        let decided = self.keep_signed(project, person, Some(signature), file)?;
        Ok(self.answer(&decided))
    }

    /// Imports a table for somebody: every row that can be taken.
    ///
    /// # Errors
    /// As [`Workspace::import_records`]; `import-nothing` where nothing is left to import.
    pub fn take_records(
        &mut self,
        project: EntityId,
        person: &str,
        import: ImportAs,
        file: &HandedIn,
    ) -> Result<Answer, Error> {
        let person = self.person(project, person)?;
        let imported = self.import_records(project, person, import, file, Mode::Commit)?;
        let decided = imported.decided.ok_or_else(|| Error::input(Message::new("import-nothing")))?;
        Ok(self.answer(&decided))
    }
}
