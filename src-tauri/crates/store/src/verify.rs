//! Checking a workspace: the database's pages, the chains, what each entry recorded, the tables against a replay of the
//! journal, the files against their digests, the search index against the tables. Findings name the place; the first one
//! comes first.

use std::io;

use domain::digest::Digest;
use domain::entity::EntityKind;
use domain::identity::EntityId;
use domain::message::{Grade, Message};
use rusqlite::Connection;

use crate::chain::{self, BEGINNING};
use crate::error::Error;
use crate::sql::parsed;
use crate::workspace::Workspace;
use crate::{blobs, migrations, schema};

mod replay;
mod tables;

use replay::Replay;

/// More are not listed: the first ones say what is wrong, a destroyed table would fill the memory.
const FINDINGS_LIMIT: usize = 1000;

/// Something that is not as the journal says.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Finding {
    /// Error, or a note where content was redacted on purpose.
    pub grade: Grade,
    /// The project.
    pub project: Option<EntityId>,
    /// The journal entry, by its sequence in the project's chain.
    pub sequence: Option<u64>,
    /// The kind of the entity.
    pub kind: Option<EntityKind>,
    /// The entity.
    pub id: Option<EntityId>,
    /// The field that differs, as a path such as `answers.scope`.
    pub field: Option<String>,
    /// What is wrong; its values repeat the place.
    pub message: Message,
}

/// The result of checking a workspace.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Verification {
    /// What was found, in the order in which it was found.
    pub findings: Vec<Finding>,
    /// How many journal entries were checked.
    pub entries: u64,
    /// How many entities.
    pub entities: u64,
    /// How many files.
    pub blobs: u64,
}

impl Verification {
    /// Whether everything is as the journal says. Redacted content is no damage.
    pub fn is_clean(&self) -> bool {
        self.findings.iter().all(|finding| finding.grade < Grade::Error)
    }

    pub(crate) fn add(&mut self, finding: Finding) {
        if self.findings.len() < FINDINGS_LIMIT {
            self.findings.push(finding);
        }
    }

    /// Goes on after a part of the file that can't be read, with a finding.
    fn survive(&mut self, checked: Result<(), Error>) -> Result<(), Error> {
        match checked {
            Err(Error::Damaged(what)) => {
                self.add(Finding::new(Message::new("verify-unreadable").with("what", what)));
                Ok(())
            }
            other => other,
        }
    }
}

impl Finding {
    /// A finding about the whole file.
    pub(crate) fn new(message: Message) -> Self {
        Self { grade: Grade::Error, project: None, sequence: None, kind: None, id: None, field: None, message }
    }

    /// About an entry.
    pub(crate) fn of_entry(code: &str, project: EntityId, sequence: u64) -> Self {
        let message = Message::new(code).with("sequence", sequence);
        Self { project: Some(project), sequence: Some(sequence), ..Self::new(message) }
    }

    /// About an entity.
    pub(crate) fn of_entity(code: &str, project: EntityId, kind: EntityKind, id: EntityId) -> Self {
        let message = Message::new(code).with("kind", kind).with("id", id);
        Self { project: Some(project), kind: Some(kind), id: Some(id), ..Self::new(message) }
    }

    /// The same with the field that differs.
    pub(crate) fn in_field(mut self, field: String) -> Self {
        self.message = self.message.with("field", &field);
        self.field = Some(field);
        self
    }
}

impl Workspace {
    /// Checks everything.
    ///
    /// # Errors
    /// What kept it from checking; damage is not an error but findings.
    pub fn verify(&self) -> Result<Verification, Error> {
        // One read transaction: a writer may go on meanwhile.
        let connection = self.connection.unchecked_transaction()?;
        let mut verification = Verification::default();
        let result = &mut verification;
        result_of(result, |result| pages(&connection, result))?;
        result_of(result, |result| workspace_chain(&connection, result))?;
        let projects = migrations::journalled_projects(&connection);
        for project in projects.as_deref().unwrap_or_default() {
            let mut replay = Replay::new(*project);
            result_of(result, |result| replay.run(&connection, result))?;
            result_of(result, |result| tables::compare(&connection, replay, result))?;
        }
        result.survive(projects.map(|_| ()))?;
        result_of(result, |result| tables::without_journal(&connection, result))?;
        result_of(result, |result| files(&connection, result))?;
        Ok(verification)
    }
}

fn result_of(
    result: &mut Verification,
    check: impl FnOnce(&mut Verification) -> Result<(), Error>,
) -> Result<(), Error> {
    let checked = check(result);
    result.survive(checked)
}

/// The database's own check of its pages, indices and references.
fn pages(connection: &Connection, result: &mut Verification) -> Result<(), Error> {
    let mut statement = connection.prepare("PRAGMA integrity_check(20)")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let text: String = row.get(0)?;
        if text != "ok" {
            result.add(Finding::new(Message::new("verify-database").with("what", text)));
        }
    }
    let mut statement = connection.prepare("PRAGMA foreign_key_check")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let (table, parent): (String, String) = (row.get(0)?, row.get(2)?);
        let message = Message::new("verify-reference").with("table", table).with("parent", parent);
        result.add(Finding::new(message));
    }
    for trigger in schema::missing_triggers(connection)? {
        result.add(Finding::new(Message::new("verify-trigger").with("trigger", trigger)));
    }
    Ok(())
}

/// The workspace's own chain, and that it names the beginning of each project's.
fn workspace_chain(connection: &Connection, result: &mut Verification) -> Result<(), Error> {
    let mut previous = BEGINNING;
    let mut added = Vec::new();
    for (event, expected) in chain::events(connection)?.iter().zip(1..) {
        let holds = event.sequence == expected && event.previous == previous && event.hash == event.computed_hash();
        if !holds {
            let message = Message::new("verify-workspace-chain").with("sequence", event.sequence);
            result.add(Finding::new(message));
        }
        if event.event == "project-added" {
            added.push((event.detail["project"].clone(), event.detail["hash"].clone()));
        }
        previous = event.hash;
    }
    let mut statement = connection.prepare("SELECT project, hash FROM journal WHERE sequence = 1 ORDER BY project")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let (project, hash): (EntityId, Digest) = (parsed(row, 0)?, parsed(row, 1)?);
        if !added.contains(&(serde_json::json!(project), serde_json::json!(hash))) {
            result.add(Finding::of_entry("verify-project-not-noted", project, 1));
        }
    }
    Ok(())
}

/// The bytes of each file against its digest.
fn files(connection: &Connection, result: &mut Verification) -> Result<(), Error> {
    let mut statement = connection.prepare("SELECT number, digest, size FROM blob ORDER BY number")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let (number, digest, size): (i64, Digest, i64) = (row.get(0)?, parsed(row, 1)?, row.get(2)?);
        let same = match blobs::read(connection, number, &mut io::sink()) {
            Ok((found, length)) => found == digest && i64::try_from(length) == Ok(size),
            Err(Error::Damaged(_)) => false,
            Err(error) => return Err(error),
        };
        if !same {
            result.add(Finding::new(Message::new("verify-file").with("digest", digest)));
        }
        result.blobs += 1;
    }
    Ok(())
}
