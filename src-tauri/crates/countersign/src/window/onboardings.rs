//! Onboardings in the window: beginning one, and keeping its secrets.

use domain::identity::EntityId;

use crate::error::Error;
use crate::window::Answer;
use crate::workspace::{Mode, Workspace};

impl Workspace {
    /// Begins the onboarding of a supplier for somebody.
    ///
    /// # Errors
    /// As [`Workspace::start_onboarding`].
    pub fn begin_onboarding(&mut self, project: EntityId, person: &str, supplier: &str) -> Result<Answer, Error> {
        let person = self.person(project, person)?;
        let decided = self.start_onboarding(project, person, supplier, Mode::Commit)?;
        Ok(self.answer(&decided))
    }

    /// Keeps a secret of a set-up for somebody.
    ///
    /// # Errors
    /// As [`Workspace::keep_secret`].
    pub fn take_secret(
        &mut self,
        project: EntityId,
        person: &str,
        onboarding: &str,
        field: &str,
        secret: &str,
        passphrase: &str,
    ) -> Result<Answer, Error> {
        let person = self.person(project, person)?;
        let decided = self.keep_secret(project, person, onboarding, field, secret, passphrase)?;
        Ok(self.answer(&decided))
    }
}
