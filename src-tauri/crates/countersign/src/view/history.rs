//! The history of a project: every operation, who did it and when; and the end of the chain that guards it.

use std::collections::BTreeSet;

use domain::entity::{Entity, EntityKind, State};
use domain::identity::{EntityId, Id};
use domain::person::Person;
use domain::time::Instant;
use serde::Serialize;
use store::{Entry, Head, Verification};
use ts_rs::TS;

use super::{OptionLine, PersonLine, Say, person_line};

pub mod entry;

/// Part of a project's history. Rows are lean, because there are tens of thousands of them: people and commands stand once
/// beside them, and what an entry changed is in its own view.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct HistoryView {
    /// Operations, the newest first.
    pub entries: Vec<HistoryLine>,
    /// The sequence before which older ones are asked for; absent at the beginning of the project.
    pub older: Option<u64>,
    /// The end of the project's chain.
    pub head: HeadLine,
    /// What the history is told apart by.
    pub facets: HistoryFacets,
    /// The entity whose history it is, where it is of one.
    pub of: Option<EntityLine>,
}

/// The end of a project's chain: what a certificate prints to anchor it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
pub struct HeadLine {
    /// How many entries the chain has.
    pub sequence: u64,
    /// The hash of the last one.
    pub hash: String,
}

/// What a history is told apart by.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct HistoryFacets {
    /// Everybody who is or was in the project.
    pub people: Vec<OptionLine>,
    /// The kinds of what was touched.
    pub kinds: Vec<EntityKind>,
    /// The commands that were carried out, each in words.
    pub commands: Vec<OptionLine>,
}

/// An entity by its names.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
pub struct EntityLine {
    /// Its id.
    pub id: EntityId,
    /// Its kind.
    pub kind: EntityKind,
    /// Reference and title.
    pub name: String,
}

/// One operation in the list.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
#[ts(optional_fields)]
pub struct HistoryLine {
    /// Its id.
    pub id: EntityId,
    /// Its place in the project's chain.
    pub sequence: u64,
    /// When it was done.
    pub at: Instant,
    /// Who did it; absent where they are gone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub person: Option<Id<Person>>,
    /// What was done.
    pub label: String,
    /// The command.
    pub command: String,
    /// The kinds of what it touched.
    pub kinds: Vec<EntityKind>,
    /// References and titles of what it touched, as far as it is still there.
    pub about: String,
    /// Whether undo stops at it.
    pub irreversible: bool,
    /// Whether it was taken back since.
    pub undone: bool,
    /// The beginning of its own hash.
    pub hash: String,
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

/// How many characters of a hash tell entries apart for the eye.
const HASH_SHOWN: usize = 8;

/// A page of the history, for the view.
pub struct Page<'a> {
    /// Entries, newest first.
    pub entries: &'a [Entry],
    /// Whether there are older ones.
    pub more: bool,
    /// The end of the chain.
    pub head: Head,
    /// The commands that were ever carried out.
    pub commands: Vec<String>,
    /// The kinds that were ever touched.
    pub kinds: Vec<EntityKind>,
    /// The entity whose history it is.
    pub of: Option<EntityId>,
}

/// The view of a page.
pub fn history(state: &State, page: Page<'_>, say: &Say) -> HistoryView {
    let named = |id: EntityId| {
        let (kind, reference, title) = state.caption(id)?;
        Some(EntityLine { id, kind, name: name_of(&reference, &title) })
    };
    let mut commands: Vec<OptionLine> =
        page.commands.into_iter().map(|name| OptionLine::new(&name, entry::command_words(&name, say))).collect();
    commands.sort_by(|one, other| one.label.cmp(&other.label));
    HistoryView {
        older: page.entries.last().filter(|_| page.more).map(|entry| entry.sequence),
        entries: page.entries.iter().map(|entry| line(state, entry, say)).collect(),
        head: HeadLine { sequence: page.head.sequence, hash: page.head.hash.to_string() },
        facets: HistoryFacets {
            people: state.people.iter().map(|one| OptionLine::new(one.head.id, &one.name)).collect(),
            // Counters give numbers; nobody looks for them.
            kinds: page.kinds.into_iter().filter(|kind| *kind != EntityKind::Counter).collect(),
            commands,
        },
        of: page.of.and_then(named),
    }
}

/// One operation as the list shows it.
pub fn line(state: &State, entry: &Entry, say: &Say) -> HistoryLine {
    let kinds: BTreeSet<EntityKind> = entry.entities.iter().map(|(kind, _)| *kind).collect();
    HistoryLine {
        id: entry.id,
        sequence: entry.sequence,
        at: entry.at,
        person: state.get(entry.person).map(Entity::id),
        label: say(&entry.label),
        command: entry.command.clone(),
        kinds: kinds.into_iter().filter(|kind| *kind != EntityKind::Counter).collect(),
        about: about(state, entry).join(", "),
        irreversible: entry.irreversible,
        undone: entry.undone_by.is_some(),
        hash: entry.hash.to_string().chars().take(HASH_SHOWN).collect(),
    }
}

/// What an operation touched, as far as it is still there.
fn about(state: &State, entry: &Entry) -> Vec<String> {
    let caption = |(_, id): &(_, EntityId)| {
        let (kind, reference, title) = state.caption(*id)?;
        (kind != EntityKind::Counter).then(|| name_of(&reference, &title))
    };
    entry.entities.iter().filter_map(caption).take(ABOUT_LIMIT).collect()
}

fn whole(state: &State, entry: &Entry, say: &Say) -> EntryLine {
    EntryLine {
        id: entry.id,
        sequence: entry.sequence,
        at: entry.at,
        person: person_line(state, entry.person),
        label: say(&entry.label),
        command: entry.command.clone(),
        irreversible: entry.irreversible,
        undone: entry.undone_by.is_some(),
        about: about(state, entry),
        hash: entry.hash.to_string(),
    }
}

/// Reference and title; one of them where the other says the same or nothing.
fn name_of(reference: &str, title: &str) -> String {
    if title.starts_with(reference) { title.to_owned() } else { format!("{reference} {title}").trim().to_owned() }
}

/// What checking the workspace found.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct VerifiedView {
    /// Whether everything is as the journal says.
    pub clean: bool,
    /// How many journal entries were checked.
    pub entries: u64,
    /// How many entities.
    pub entities: u64,
    /// How many files.
    pub files: u64,
    /// What is not as the journal says, in words.
    pub findings: Vec<VerifyLine>,
}

/// One finding.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
pub struct VerifyLine {
    /// `error`, or `note` where content was redacted on purpose.
    pub grade: domain::message::Grade,
    /// What is wrong.
    pub words: String,
}

/// The view of a verification.
pub fn verified(verification: &Verification, say: &Say) -> VerifiedView {
    let line = |finding: &store::Finding| VerifyLine { grade: finding.grade, words: say(&finding.message) };
    VerifiedView {
        clean: verification.is_clean(),
        entries: verification.entries,
        entities: verification.entities,
        files: verification.blobs,
        findings: verification.findings.iter().map(line).collect(),
    }
}
