//! Segmentation in the window: what is to be said about a draft of rules, and what it would change.

use domain::identity::EntityId;
use domain::supplier::segment::Rules;

use crate::error::Error;
use crate::view::segmentation::{PreviewView, RulesDraftView, draft, preview};
use crate::workspace::Workspace;

impl Workspace {
    /// What is to be said about a draft of rules that a person makes; nobody where none is named.
    ///
    /// # Errors
    /// As [`Workspace::person`].
    pub fn rules_draft(&self, project: EntityId, person: Option<&str>, rules: &Rules) -> Result<RulesDraftView, Error> {
        let state = self.state(project)?;
        let person = person.map(|person| self.person(project, person)).transpose()?;
        let who = person.map(|person| state.name_of(person)).unwrap_or_default();
        Ok(draft(&state, rules, &who, self.today(&state), self.words()))
    }

    /// What applying rules would change.
    ///
    /// # Errors
    /// As [`Workspace::preview_segmentation`].
    pub fn show_segmentation(&self, project: EntityId, rules: &Rules) -> Result<PreviewView, Error> {
        Ok(preview(rules, &self.preview_segmentation(project, rules)?))
    }
}
