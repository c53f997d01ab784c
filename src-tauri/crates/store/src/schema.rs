//! The tables of a workspace. One table a noun, named after its kind; what is listed, sorted or joined stands
//! in columns, the whole entity beside them as JSON.
//!
//! A kind that is added after a format was released comes with a migration that makes its table, so that an older
//! program refuses the file instead of overlooking the kind.

use domain::entity::EntityKind;
use rusqlite::Connection;

use crate::error::Error;
use crate::probe::{APPLICATION_ID, SCHEMA_VERSION};

/// The tables that are no noun's.
const JOURNAL: &str = "
    CREATE TABLE journal (
        position INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        project TEXT NOT NULL,
        sequence INTEGER NOT NULL,
        at TEXT NOT NULL,
        person TEXT NOT NULL,
        command TEXT NOT NULL,
        label TEXT NOT NULL,
        irreversible INTEGER NOT NULL CHECK (irreversible IN (0, 1)),
        undoes TEXT REFERENCES journal (id),
        redoes TEXT REFERENCES journal (id),
        payload_digest TEXT NOT NULL,
        previous TEXT NOT NULL,
        hash TEXT NOT NULL,
        UNIQUE (project, sequence)
    ) STRICT;
    CREATE INDEX journal_undoes ON journal (undoes) WHERE undoes IS NOT NULL;
    CREATE INDEX journal_redoes ON journal (redoes) WHERE redoes IS NOT NULL;

    CREATE TABLE payload (
        entry TEXT PRIMARY KEY NOT NULL REFERENCES journal (id),
        schema INTEGER NOT NULL,
        bytes BLOB
    ) STRICT;

    CREATE TABLE journal_entity (
        entity TEXT NOT NULL,
        kind TEXT NOT NULL,
        entry TEXT NOT NULL REFERENCES journal (id),
        position INTEGER NOT NULL,
        PRIMARY KEY (entity, position)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX journal_entity_entry ON journal_entity (entry);

    CREATE TABLE workspace_journal (
        sequence INTEGER PRIMARY KEY,
        at TEXT NOT NULL,
        event TEXT NOT NULL,
        detail TEXT NOT NULL,
        previous TEXT NOT NULL,
        hash TEXT NOT NULL
    ) STRICT;

    CREATE TABLE snapshot (
        migration INTEGER NOT NULL REFERENCES workspace_journal (sequence),
        project TEXT NOT NULL,
        sequence INTEGER NOT NULL,
        bytes BLOB NOT NULL,
        PRIMARY KEY (migration, project)
    ) STRICT;
";

const BLOBS: &str = "
    CREATE TABLE blob (
        number INTEGER PRIMARY KEY,
        digest TEXT NOT NULL UNIQUE,
        media_type TEXT NOT NULL,
        size INTEGER NOT NULL
    ) STRICT;

    CREATE TABLE blob_chunk (
        blob INTEGER NOT NULL REFERENCES blob (number) DEFERRABLE INITIALLY DEFERRED,
        chunk INTEGER NOT NULL,
        size INTEGER NOT NULL,
        compressed INTEGER NOT NULL CHECK (compressed IN (0, 1)),
        bytes BLOB NOT NULL,
        PRIMARY KEY (blob, chunk)
    ) STRICT;
";

const SEARCH: &str = "
    CREATE TABLE search_source (
        position INTEGER PRIMARY KEY,
        project TEXT NOT NULL,
        kind TEXT NOT NULL,
        id TEXT NOT NULL UNIQUE,
        reference TEXT NOT NULL,
        title TEXT NOT NULL,
        text TEXT NOT NULL
    ) STRICT;

    CREATE VIRTUAL TABLE search_index USING fts5 (
        reference, title, text,
        content = '', contentless_delete = 1, prefix = '2 3', tokenize = 'unicode61 remove_diacritics 2'
    );
";

/// The kinds that format 1 doesn't have.
pub(crate) const ADDED_IN_2: &[EntityKind] = &[
    EntityKind::Justification,
    EntityKind::BankAnswer,
    EntityKind::Session,
    EntityKind::Decision,
    EntityKind::Action,
    EntityKind::Raci,
    EntityKind::Review,
    EntityKind::Comment,
];

/// The kinds that format 2 doesn't have.
pub(crate) const ADDED_IN_3: &[EntityKind] = &[EntityKind::Programme, EntityKind::Supplier];

/// The kinds that format 3 doesn't have.
pub(crate) const ADDED_IN_4: &[EntityKind] =
    &[EntityKind::Onboarding, EntityKind::Wave, EntityKind::Mailing, EntityKind::LetterWording];

/// The kinds that format 5 doesn't have.
pub(crate) const ADDED_IN_6: &[EntityKind] = &[EntityKind::MappingRow, EntityKind::LookupTable];

/// The kinds that format 6 doesn't have.
pub(crate) const ADDED_IN_7: &[EntityKind] = &[EntityKind::Template];

/// What lists of suppliers filter and sort by, apart from the suppliers themselves: a hundred thousand narrow rows are looked
/// through in the time in which a thousand whole suppliers are. The position is that of the search index.
pub(crate) const SUPPLIER_FACETS: &str = "
    CREATE TABLE supplier_facets (
        position INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        project TEXT NOT NULL,
        name TEXT NOT NULL,
        number TEXT NOT NULL,
        country TEXT NOT NULL,
        city TEXT NOT NULL,
        category TEXT NOT NULL,
        segment TEXT NOT NULL,
        channel TEXT NOT NULL,
        rule TEXT NOT NULL,
        by_hand INTEGER NOT NULL CHECK (by_hand IN (0, 1)),
        reachable INTEGER NOT NULL CHECK (reachable IN (0, 1)),
        part INTEGER NOT NULL CHECK (part IN (0, 1)),
        enablement TEXT NOT NULL,
        transacting TEXT NOT NULL,
        highest TEXT NOT NULL,
        since TEXT NOT NULL,
        live_since TEXT NOT NULL,
        wave TEXT NOT NULL,
        first_wave INTEGER NOT NULL CHECK (first_wave IN (0, 1)),
        language TEXT NOT NULL,
        owner TEXT NOT NULL,
        spend INTEGER,
        invoices INTEGER,
        orders INTEGER
    ) STRICT;
    CREATE INDEX supplier_facets_wave ON supplier_facets (project, wave, name);
    CREATE INDEX supplier_facets_name ON supplier_facets (project, name);
    CREATE INDEX supplier_facets_spend ON supplier_facets (project, spend);
";

/// The order of vendor numbers. A vendor master mostly comes in it, which is the worst that sorting the other way round can meet:
/// each row pushes out the one before.
pub(crate) const SUPPLIER_NUMBERS: &str = "
    CREATE INDEX supplier_facets_number ON supplier_facets (project, number);
";

/// How long suppliers stood on each rung, apart from the suppliers themselves, for the same reason. Days are counted from coming
/// to a rung to coming to another; there are none on the rung where a supplier stands.
pub(crate) const SUPPLIER_CLIMBS: &str = "
    CREATE TABLE supplier_climbs (
        supplier TEXT NOT NULL,
        place INTEGER NOT NULL,
        project TEXT NOT NULL,
        rung TEXT NOT NULL,
        reached TEXT NOT NULL,
        stayed INTEGER,
        PRIMARY KEY (supplier, place)
    ) STRICT, WITHOUT ROWID;
";

/// What lists of letters filter and sort by, apart from the suppliers at whom they stand. What is due to a supplier stands at
/// its last letter.
pub(crate) const SUPPLIER_LETTERS: &str = "
    CREATE TABLE supplier_letters (
        supplier TEXT NOT NULL,
        mailing TEXT NOT NULL,
        place INTEGER NOT NULL,
        project TEXT NOT NULL,
        name TEXT NOT NULL,
        kind TEXT NOT NULL,
        round INTEGER NOT NULL,
        address TEXT NOT NULL,
        state TEXT NOT NULL,
        due_kind TEXT NOT NULL,
        due_round INTEGER NOT NULL,
        due_on TEXT NOT NULL,
        PRIMARY KEY (supplier, mailing)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX supplier_letters_of_mailing ON supplier_letters (project, mailing, state, name);
    CREATE INDEX supplier_letters_due ON supplier_letters (project, due_on) WHERE due_on <> '';
";

/// Adds the tables of kinds that an older format doesn't have.
pub(crate) fn add_tables(connection: &Connection, kinds: &[EntityKind]) -> Result<(), Error> {
    kinds.iter().try_for_each(|kind| Ok(connection.execute_batch(&entity_table(*kind))?))
}

/// Whether a file has the table of a kind.
pub(crate) fn has_table(connection: &Connection, kind: EntityKind) -> Result<bool, Error> {
    let mut statement =
        connection.prepare_cached("SELECT EXISTS (SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?1)")?;
    Ok(statement.query_row([table(kind)], |row| row.get(0))?)
}

/// The name of the table of a kind.
pub(crate) fn table(kind: EntityKind) -> String {
    kind.name().replace('-', "_")
}

/// Makes the tables of a new workspace in an empty database.
pub(crate) fn create(connection: &Connection) -> Result<(), Error> {
    for kind in EntityKind::ALL {
        connection.execute_batch(&entity_table(*kind))?;
    }
    connection.execute_batch(SUPPLIER_FACETS)?;
    connection.execute_batch(SUPPLIER_NUMBERS)?;
    connection.execute_batch(SUPPLIER_CLIMBS)?;
    connection.execute_batch(SUPPLIER_LETTERS)?;
    connection.execute_batch(JOURNAL)?;
    for (_, trigger) in triggers() {
        connection.execute_batch(&trigger)?;
    }
    connection.execute_batch(BLOBS)?;
    connection.execute_batch(SEARCH)?;
    connection.pragma_update(None, "application_id", APPLICATION_ID)?;
    connection.pragma_update(None, "user_version", SCHEMA_VERSION)?;
    Ok(())
}

fn entity_table(kind: EntityKind) -> String {
    let table = table(kind);
    format!(
        "CREATE TABLE \"{table}\" (
            id TEXT PRIMARY KEY NOT NULL,
            project TEXT NOT NULL REFERENCES project (id) DEFERRABLE INITIALLY DEFERRED,
            reference TEXT NOT NULL,
            title TEXT NOT NULL,
            revision INTEGER NOT NULL,
            changed_at TEXT NOT NULL,
            changed_by TEXT NOT NULL,
            body TEXT NOT NULL
        ) STRICT;
        CREATE INDEX \"{table}_listed\" ON \"{table}\" (project, reference, id);"
    )
}

/// The one change that a payload takes: its content goes, what it was the content of stays. The digest is in the entry,
/// so the chain still verifies.
const REDACTION: &str = "WHEN NOT (NEW.bytes IS NULL AND NEW.entry = OLD.entry AND NEW.schema = OLD.schema)";

/// The triggers that keep the journal from being changed, by name.
fn triggers() -> Vec<(String, String)> {
    let tables =
        [("journal", ""), ("journal_entity", ""), ("workspace_journal", ""), ("snapshot", ""), ("payload", REDACTION)];
    let guards = tables.map(|(table, allowed)| {
        [("rows", "DELETE", ""), ("values", "UPDATE", allowed)].map(|(what, act, allowed)| {
            let name = format!("{table}_keeps_{what}");
            let trigger = format!(
                "CREATE TRIGGER {name} BEFORE {act} ON {table} {allowed} \
                 BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END"
            );
            (name, trigger)
        })
    });
    guards.into_iter().flatten().collect()
}

/// The triggers that a workspace lacks, or has otherwise than they were made.
pub(crate) fn missing_triggers(connection: &Connection) -> Result<Vec<String>, Error> {
    let mut statement =
        connection.prepare("SELECT EXISTS (SELECT 1 FROM sqlite_schema WHERE type = 'trigger' AND sql = ?1)")?;
    let mut missing = Vec::new();
    for (name, trigger) in triggers() {
        if !statement.query_row([trigger], |row| row.get(0))? {
            missing.push(name);
        }
    }
    Ok(missing)
}
