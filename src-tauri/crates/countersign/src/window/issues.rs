//! Issues in the window: one as its panel shows it, and tables of them.

use domain::entity::State;
use domain::identity::{EntityId, Id};
use domain::issue::Issue;
use domain::message::Message;

use crate::error::Error;
use crate::view::issue::{IssueView, issue};
use crate::view::issue_import::{IssueImportPreview, preview};
use crate::window::Answer;
use crate::workspace::{HandedIn, HistoryQuery, Mode, Workspace};

/// How many operations of an issue its panel shows.
const ISSUE_HISTORY: u32 = 50;

impl Workspace {
    /// The view of an issue; nothing where there is none with that id.
    pub(super) fn issue_view(&self, state: &State, id: EntityId) -> Result<Option<IssueView>, Error> {
        let Some(found) = state.get(Id::<Issue>::new(id)) else { return Ok(None) };
        let project = Some(state.project().head.id);
        let query = HistoryQuery { project, entity: Some(id), limit: ISSUE_HISTORY, ..HistoryQuery::default() };
        let mut entries = Vec::new();
        for entry in self.history(&query)? {
            // What was redacted is still told, without its fields.
            let changes = self.store().changes(entry.id).unwrap_or_default();
            let own = changes.into_iter().find(|change| change.id == id);
            entries.push((entry, own));
        }
        Ok(Some(issue(state, found, self.today(state), &entries, self.words())))
    }

    /// What importing a table of issues would do, for somebody.
    ///
    /// # Errors
    /// As [`Workspace::import_issues`].
    pub fn preview_issues(
        &mut self,
        project: EntityId,
        person: &str,
        file: &HandedIn,
    ) -> Result<IssueImportPreview, Error> {
        let person = self.person(project, person)?;
        let tried = self.import_issues(project, person, file, Mode::DryRun)?;
        Ok(preview(&file.name, &tried, &|message| self.words().say(message)))
    }

    /// Imports issues from a table for somebody: every row that can be taken.
    ///
    /// # Errors
    /// As [`Workspace::import_issues`]; `import-nothing` where nothing is left to import.
    pub fn take_issues(&mut self, project: EntityId, person: &str, file: &HandedIn) -> Result<Answer, Error> {
        let person = self.person(project, person)?;
        let imported = self.import_issues(project, person, file, Mode::Commit)?;
        let decided = imported.decided.ok_or_else(|| Error::input(Message::new("import-nothing")))?;
        Ok(self.answer(&decided))
    }
}
