//! An issue in the window, as its panel shows it.

use domain::entity::State;
use domain::identity::{EntityId, Id};
use domain::issue::Issue;

use crate::error::Error;
use crate::view::issue::{IssueView, issue};
use crate::workspace::{HistoryQuery, Workspace};

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
}
