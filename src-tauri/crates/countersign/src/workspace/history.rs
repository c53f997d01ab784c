//! The history as a screen asks for it: a page of entries, and what one entry changed.

use domain::entity::Change;
use domain::identity::EntityId;
use store::{Entry, HistoryQuery};

use super::Workspace;
use crate::error::Error;

/// What an entry changed.
#[derive(Clone, PartialEq, Debug)]
pub struct EntryChanges {
    /// The entry.
    pub entry: Entry,
    /// The entities before and after; `None` where they were redacted.
    pub changes: Option<Vec<Change>>,
}

impl Workspace {
    /// At most so many entries of a project, or of one entity in it, newest first, and whether there are older ones.
    ///
    /// # Errors
    /// What the journal reports.
    pub fn history_page(
        &self,
        project: EntityId,
        entity: Option<EntityId>,
        before: Option<u64>,
        size: u32,
    ) -> Result<(Vec<Entry>, bool), Error> {
        // One more than is asked for tells whether there are older ones.
        let limit = size.saturating_add(1);
        let mut found = self.history(&HistoryQuery { project: Some(project), entity, before, limit })?;
        let more = found.len() == limit as usize;
        found.truncate(size as usize);
        Ok((found, more))
    }

    /// What an entry changed, field by field still to be compared.
    ///
    /// # Errors
    /// `entry-missing`; `damaged` where the content isn't what the entry recorded.
    pub fn entry_changes(&self, entry: EntityId) -> Result<EntryChanges, Error> {
        let entry = self.store.entry(entry)?;
        match self.store.changes(entry.id) {
            Ok(changes) => Ok(EntryChanges { entry, changes: Some(changes) }),
            Err(store::Error::Redacted(_)) => Ok(EntryChanges { entry, changes: None }),
            Err(error) => Err(error.into()),
        }
    }
}
