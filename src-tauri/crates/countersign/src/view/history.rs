//! The history of a project: every operation, who did it and when.

use domain::entity::State;
use domain::identity::EntityId;
use domain::time::Instant;
use serde::Serialize;
use store::Entry;
use ts_rs::TS;

use super::{PersonLine, Say, person_line};

/// Part of a project's history.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct HistoryView {
    /// Operations, the newest first.
    pub entries: Vec<EntryLine>,
    /// The sequence before which older ones are asked for; absent at the beginning of the project.
    pub older: Option<u64>,
}

/// One operation.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct EntryLine {
    /// Its id.
    pub id: EntityId,
    /// Its place in the project's chain.
    pub sequence: u64,
    /// When it was done.
    pub at: Instant,
    /// Who did it.
    pub person: Option<PersonLine>,
    /// What was done.
    pub label: String,
    /// The command.
    pub command: String,
    /// Whether undo stops at it.
    pub irreversible: bool,
    /// Whether it was taken back since.
    pub undone: bool,
    /// References and titles of what it touched, as far as it is still there.
    pub about: Vec<String>,
    /// Its own hash.
    pub hash: String,
}

/// How many names of touched entities an entry shows.
const ABOUT_LIMIT: usize = 3;

/// The view of entries, newest first, with whether there are older ones.
pub fn history(state: &State, entries: &[Entry], more: bool, say: &Say) -> HistoryView {
    HistoryView {
        older: entries.last().filter(|_| more).map(|entry| entry.sequence),
        entries: entries.iter().map(|entry| line(state, entry, say)).collect(),
    }
}

fn line(state: &State, entry: &Entry, say: &Say) -> EntryLine {
    let caption = |(_, id): &(_, EntityId)| {
        let (kind, reference, title) = state.caption(*id)?;
        // Counters give numbers; nobody knows them by name.
        (kind != domain::entity::EntityKind::Counter).then(|| format!("{reference} {title}").trim().to_owned())
    };
    EntryLine {
        id: entry.id,
        sequence: entry.sequence,
        at: entry.at,
        person: person_line(state, entry.person),
        label: say(&entry.label),
        command: entry.command.clone(),
        irreversible: entry.irreversible,
        undone: entry.undone_by.is_some(),
        about: entry.entities.iter().filter_map(caption).take(ABOUT_LIMIT).collect(),
        hash: entry.hash.to_string(),
    }
}
