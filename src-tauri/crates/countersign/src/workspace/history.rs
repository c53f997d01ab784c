//! The history as a screen asks for it: a page of entries that fit a filter, and what one entry changed.

use domain::entity::{Change, EntityKind};
use domain::identity::{EntityId, Id};
use domain::person::Person;
use domain::time::Date;
use serde::Deserialize;
use store::{Entry, HistoryQuery};

use super::Workspace;
use crate::error::Error;

/// How many entries are read at once while looking for a text.
const STRIDE: u32 = 200;

/// What of a project's history is looked at; everything where nothing is said.
#[derive(Clone, PartialEq, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct HistoryFilter {
    /// Only what touched this entity.
    pub entity: Option<EntityId>,
    /// Only what this person did.
    pub person: Option<Id<Person>>,
    /// Only what touched an entity of this kind.
    pub kind: Option<EntityKind>,
    /// Only this command.
    pub command: Option<String>,
    /// From this day on, in the project's zone.
    pub since: Option<Date>,
    /// To the end of this day.
    pub until: Option<Date>,
    /// Only entries that hold every word of this text: in their label, or in the names of what they touched.
    pub text: String,
}

/// What an entry changed.
#[derive(Clone, PartialEq, Debug)]
pub struct EntryChanges {
    /// The entry.
    pub entry: Entry,
    /// The entities before and after; `None` where they were redacted.
    pub changes: Option<Vec<Change>>,
}

impl Workspace {
    /// At most so many entries of a project that fit a filter, newest first, and whether there are older ones.
    ///
    /// # Errors
    /// As [`Workspace::state`].
    pub fn history_page(
        &self,
        project: EntityId,
        filter: &HistoryFilter,
        before: Option<u64>,
        size: usize,
    ) -> Result<(Vec<Entry>, bool), Error> {
        let state = self.state(project)?;
        let zone = &state.project().zone;
        let mut query = HistoryQuery {
            project: Some(project),
            entity: filter.entity,
            before,
            person: filter.person,
            kind: filter.kind,
            command: filter.command.clone(),
            since: filter.since.map(|day| day.begins_in(zone)),
            until: filter.until.map(|day| day.plus_days(1).begins_in(zone)),
            limit: STRIDE,
        };
        let wanted: Vec<String> = filter.text.split_whitespace().map(str::to_lowercase).collect();
        let fits = |entry: &Entry| {
            let names = entry.entities.iter().filter_map(|(_, id)| state.caption(*id));
            let names: Vec<String> = names.map(|(_, reference, title)| format!("{reference} {title}")).collect();
            let text = format!("{} {}", self.words().say(&entry.label), names.join(" ")).to_lowercase();
            wanted.iter().all(|word| text.contains(word))
        };
        let mut found = Vec::new();
        loop {
            let read = self.history(&query)?;
            let last = read.len() < STRIDE as usize;
            query.before = read.last().map(|entry| entry.sequence);
            found.extend(read.into_iter().filter(|entry| wanted.is_empty() || fits(entry)));
            if found.len() > size {
                found.truncate(size);
                return Ok((found, true));
            }
            if last {
                return Ok((found, false));
            }
        }
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
