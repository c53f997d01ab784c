//! Migrations: forward only, in one transaction, after the file was copied aside. Each is an event in the workspace's
//! chain, with the digest of the whole state before and after it; it leaves a snapshot of every project, at which a
//! replay of the journal starts.

use std::path::{Path, PathBuf};

use domain::digest::Digest;
use domain::entity::{Entity as _, EntityKind, Head, Record};
use domain::identity::EntityId;
use domain::template;
use domain::template::own::TemplateCopy;
use domain::time::Instant;
use rusqlite::{Connection, OptionalExtension as _, TransactionBehavior, params};
use serde_json::json;

use crate::error::Error;
use crate::probe::SCHEMA_VERSION;
use crate::sql::{count, parsed, stored};
use crate::workspace::Workspace;
use crate::{backup, chain, entities, journal, letters, payload, schema, suppliers};

/// What brings a file from the format before to `to`.
#[derive(Clone, Copy)]
pub(crate) struct Migration {
    /// The format that it makes.
    pub(crate) to: u32,
    /// Adds to the tables; changes what is there only where adding can't do.
    pub(crate) run: fn(&Connection) -> Result<(), Error>,
}

/// The migrations since the first format, one a format.
pub(crate) const ALL: &[Migration] = &[
    Migration { to: 2, run: |connection| schema::add_tables(connection, schema::ADDED_IN_2) },
    Migration {
        to: 3,
        run: |connection| {
            schema::add_tables(connection, schema::ADDED_IN_3)?;
            Ok(connection.execute_batch(schema::SUPPLIER_FACETS)?)
        },
    },
    Migration {
        to: 4,
        run: |connection| {
            schema::add_tables(connection, schema::ADDED_IN_4)?;
            suppliers::list_anew(connection)?;
            letters::list_anew(connection)
        },
    },
    Migration { to: 5, run: |connection| Ok(connection.execute_batch(schema::SUPPLIER_NUMBERS)?) },
    Migration { to: 6, run: |connection| schema::add_tables(connection, schema::ADDED_IN_6) },
    Migration {
        to: 7,
        run: |connection| {
            schema::add_tables(connection, schema::ADDED_IN_7)?;
            copy_templates(connection)
        },
    },
];

/// The newest format that a list of migrations leads to.
pub(crate) fn newest(migrations: &[Migration]) -> u32 {
    migrations.last().map_or(SCHEMA_VERSION, |last| last.to)
}

/// Brings an opened workspace of format `found` up to the newest.
pub(crate) fn run(workspace: &mut Workspace, found: u32, migrations: &[Migration]) -> Result<(), Error> {
    let due: Vec<&Migration> = migrations.iter().filter(|migration| migration.to > found).collect();
    if due.is_empty() {
        return Ok(());
    }
    // The log of a writer that didn't end well is moved into the file first: a migration is written without one, so
    // that the header always says which format the file has.
    workspace.connection.pragma_update_and_check(None, "journal_mode", "DELETE", |_| Ok(()))?;
    backup::copy_to(&workspace.connection, &copy_aside(workspace.path(), found))?;
    let transaction = workspace.connection.transaction_with_behavior(TransactionBehavior::Exclusive)?;
    let before = state_digest(&transaction)?;
    for migration in &due {
        (migration.run)(&transaction)?;
    }
    let to = newest(migrations);
    transaction.pragma_update(None, "user_version", to)?;
    let after = state_digest(&transaction)?;
    record(&transaction, &json!({"from": found, "to": to, "before": before, "after": after}))?;
    Ok(transaction.commit()?)
}

/// Gives every project its copies of the templates that it was made with so far: those of the program.
fn copy_templates(connection: &Connection) -> Result<(), Error> {
    for project in journalled_projects(connection)? {
        let Some(known) = entities::stored(connection, EntityKind::Project, project)? else { continue };
        let made = entities::Columns::of(EntityKind::Project, project, &known.body)?.head;
        for template in template::builtin() {
            // The same project gets the same ids wherever it is migrated, so that its working copies stay comparable.
            let id = EntityId::derived(&format!("{project} {}", template.id));
            let head = Head { id, revision: 1, changed_at: made.changed_at, changed_by: made.changed_by };
            let record = TemplateCopy::first(head, template).to_record();
            let columns = entities::Columns::of(record.kind, id, &record.body)?;
            entities::write(connection, record.kind, project, &columns, &record.body)?;
        }
    }
    Ok(())
}

/// A name that is free for the copy of a file of an older format: `acme (format 1).countersign`.
fn copy_aside(path: &Path, format: u32) -> PathBuf {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let extension = path.extension().map(|it| format!(".{}", it.to_string_lossy())).unwrap_or_default();
    let names = (1..).map(|copy| match copy {
        1 => format!("{stem} (format {format}){extension}"),
        copy => format!("{stem} (format {format}, copy {copy}){extension}"),
    });
    let mut places = names.map(|name| path.with_file_name(name));
    places.find(|place| place.symlink_metadata().is_err()).expect("one of endlessly many names is free")
}

/// Notes a migration in the workspace's chain, with a snapshot of each project beside it.
fn record(connection: &Connection, detail: &serde_json::Value) -> Result<(), Error> {
    let newest = connection
        .query_row("SELECT at FROM journal ORDER BY position DESC LIMIT 1", [], |row| parsed::<Instant>(row, 0));
    let mut detail = detail.clone();
    let mut snapshots = Vec::new();
    for project in journalled_projects(connection)? {
        let records = serde_json::to_vec(&records(connection, project)?).expect("records are plain data");
        detail["projects"][project.to_string()] = json!(Digest::of(&records));
        snapshots.push((project, records));
    }
    let migration = chain::append(connection, newest.optional()?, "migrated", detail)?;
    for (project, records) in snapshots {
        let head = journal::head(connection, project)?;
        connection.execute(
            "INSERT INTO snapshot (migration, project, sequence, bytes) VALUES (?1, ?2, ?3, ?4)",
            params![stored(migration), project.to_string(), stored(head.sequence), payload::compress(&records)?],
        )?;
    }
    Ok(())
}

/// The state from which a replay of a project's journal starts.
#[derive(Default)]
pub(crate) struct Snapshot {
    /// The last entry that the records contain; 0 where there is no snapshot.
    pub(crate) sequence: u64,
    /// The entities.
    pub(crate) records: Vec<Record>,
    /// The migration that left it, and the digest of the records.
    pub(crate) origin: Option<(u64, Digest)>,
}

/// The newest snapshot of a project.
pub(crate) fn snapshot(connection: &Connection, project: EntityId) -> Result<Snapshot, Error> {
    let found = connection.query_row(
        "SELECT migration, sequence, bytes FROM snapshot WHERE project = ?1 ORDER BY migration DESC LIMIT 1",
        [project.to_string()],
        |row| Ok((count(row, 0)?, count(row, 1)?, row.get::<_, Vec<u8>>(2)?)),
    );
    let Some((migration, sequence, bytes)) = found.optional()? else { return Ok(Snapshot::default()) };
    let records: Vec<Record> = payload::unpack(&bytes)?;
    let digest = Digest::of(&serde_json::to_vec(&records).expect("records are plain data"));
    Ok(Snapshot { sequence, records, origin: Some((migration, digest)) })
}

/// The projects that have a chain.
pub(crate) fn journalled_projects(connection: &Connection) -> Result<Vec<EntityId>, Error> {
    let mut statement = connection.prepare("SELECT DISTINCT project FROM journal ORDER BY project")?;
    let rows = statement.query_map([], |row| parsed(row, 0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn records(connection: &Connection, project: EntityId) -> Result<Vec<Record>, Error> {
    let mut records = Vec::new();
    for &kind in EntityKind::ALL {
        // A file of an older format has no table of a noun that came later.
        if !schema::has_table(connection, kind)? {
            continue;
        }
        entities::of_project(connection, kind, project, |found| {
            records.push(Record { kind, id: found.id, body: found.body });
            Ok(())
        })?;
    }
    Ok(records)
}

/// The digest of everything that the tables of entities hold.
fn state_digest(connection: &Connection) -> Result<Digest, Error> {
    let mut projects = Vec::new();
    for project in journalled_projects(connection)? {
        projects.push(Digest::of_json(&json!(records(connection, project)?)));
    }
    Ok(Digest::of_json(&json!(projects)))
}

#[cfg(test)]
mod tests {
    use domain::entity::Change;
    use domain::identity::Id;
    use domain::message::Message;

    use super::*;
    use crate::{Access, Operation};

    const NEXT: &[Migration] = &and_then(move_every_organisation);

    /// The migrations that there are, and one more.
    const fn and_then(run: fn(&Connection) -> Result<(), Error>) -> [Migration; ALL.len() + 1] {
        let mut migrations = [Migration { to: SCHEMA_VERSION + 1, run }; ALL.len() + 1];
        migrations.split_at_mut(ALL.len()).0.copy_from_slice(ALL);
        migrations
    }

    /// Adds a column, and moves every organisation to another city.
    fn move_every_organisation(connection: &Connection) -> Result<(), Error> {
        connection.execute_batch(
            "ALTER TABLE organisation ADD COLUMN note TEXT NOT NULL DEFAULT '';
             UPDATE organisation SET body = json_set(body, '$.city', 'Ulm');",
        )?;
        for project in journalled_projects(connection)? {
            let kind = EntityKind::Organisation;
            let mut found = Vec::new();
            entities::of_project(connection, kind, project, |stored| {
                found.push(stored);
                Ok(())
            })?;
            for stored in found {
                let columns = entities::Columns::of(kind, stored.id, &stored.body)?;
                crate::search::write(connection, kind, project, &columns, &stored.body)?;
            }
        }
        Ok(())
    }

    fn failing(connection: &Connection) -> Result<(), Error> {
        move_every_organisation(connection)?;
        Err(Error::Damaged("half way".to_owned()))
    }

    fn id(number: u128) -> EntityId {
        EntityId(uuid::Uuid::from_u128(number))
    }

    fn operation(number: u128, changes: Vec<Change>) -> Operation {
        Operation {
            id: id(1000 + number),
            project: id(1),
            at: "2026-11-24T08:00:00Z".parse().unwrap(),
            person: Id::new(id(2)),
            command: "organisation.add".to_owned(),
            label: Message::new("organisation-added"),
            irreversible: false,
            undoes: None,
            redoes: None,
            changes,
        }
    }

    fn made(kind: EntityKind, number: u128, fields: serde_json::Value) -> Change {
        let mut body =
            json!({"id": id(number), "revision": 1, "changed_at": "2026-11-24T08:00:00Z", "changed_by": id(2)});
        body.as_object_mut().unwrap().extend(fields.as_object().unwrap().clone());
        Change { kind, id: id(number), before: None, after: Some(body) }
    }

    /// A closed workspace of format 1, which lacks the tables of nouns that came later.
    fn old() -> (tempfile::TempDir, PathBuf) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("acme.countersign");
        let mut workspace = Workspace::create(&path).unwrap();
        let project =
            json!({"name": "Rollout", "provider": id(3), "customer": id(4), "methodology": id(5), "branding": {}});
        let changes = vec![
            made(EntityKind::Project, 1, project),
            made(EntityKind::Organisation, 4, json!({"name": "Österle", "party": "customer", "city": "Esslingen"})),
        ];
        workspace.commit(&operation(1, changes)).unwrap();
        workspace.connection.execute_batch("DROP TABLE supplier_facets; DROP TABLE supplier_letters").unwrap();
        for kind in [schema::ADDED_IN_2, schema::ADDED_IN_3, schema::ADDED_IN_4, schema::ADDED_IN_6, schema::ADDED_IN_7]
            .concat()
        {
            workspace.connection.execute_batch(&format!("DROP TABLE \"{}\"", schema::table(kind))).unwrap();
        }
        workspace.connection.pragma_update(None, "user_version", 1).unwrap();
        workspace.close().unwrap();
        (folder, path)
    }

    #[test]
    fn an_older_file_is_copied_aside_and_brought_up_to_date() {
        let (folder, path) = old();
        let before = std::fs::read(&path).unwrap();
        let outdated = Workspace::open_with(&path, Access::Read, NEXT).unwrap_err();
        assert_eq!(outdated.code(), "outdated");
        assert_eq!(std::fs::read(&path).unwrap(), before);

        let mut workspace = Workspace::open_with(&path, Access::Write, NEXT).unwrap();
        let city = |workspace: &Workspace| {
            let state = workspace.state(id(1)).unwrap();
            state.organisations.iter().next().unwrap().city.clone()
        };
        assert_eq!(city(&workspace), "Ulm");
        assert_eq!(workspace.verify().unwrap().findings, [], "the replay starts at the snapshot");
        let added = made(EntityKind::Organisation, 6, json!({"name": "Bank", "party": "third-party"}));
        workspace.commit(&operation(2, vec![added])).unwrap();
        assert_eq!(workspace.verify().unwrap().findings, []);
        workspace.close().unwrap();
        assert_eq!(Workspace::open(&path, Access::Write).unwrap_err().code(), "newer");

        let copy = folder.path().join("acme (format 1).countersign");
        assert_eq!(Workspace::open(&copy, Access::Read).unwrap_err().code(), "outdated");
        let today = Workspace::open(&copy, Access::Write).unwrap();
        assert_eq!(city(&today), "Esslingen");
        today.close().unwrap();
        Workspace::open_with(&copy, Access::Write, NEXT).unwrap();
    }

    #[test]
    fn a_file_of_the_first_format_gets_the_tables_of_later_nouns() {
        let (_folder, path) = old();
        let workspace = Workspace::open(&path, Access::Write).unwrap();
        assert_eq!(workspace.verify().unwrap().findings, []);
        for kind in EntityKind::ALL {
            assert!(schema::has_table(&workspace.connection, *kind).unwrap(), "{kind}");
        }
    }

    #[test]
    fn suppliers_of_the_third_format_are_listed_with_the_rung_that_they_begin_on() {
        let (_folder, path) = old();
        let mut workspace = Workspace::open(&path, Access::Write).unwrap();
        let supplier =
            json!({"reference": "SUP-01", "name": "Meyer", "country": "DE", "placement": {"channel": "cxml"}});
        workspace.commit(&operation(2, vec![made(EntityKind::Supplier, 7, supplier)])).unwrap();
        // As the third format had it: fewer columns, and none of the later tables.
        workspace
            .connection
            .execute_batch(
                "DROP INDEX supplier_facets_wave;
                 ALTER TABLE supplier_facets DROP COLUMN enablement;
                 ALTER TABLE supplier_facets DROP COLUMN transacting;
                 ALTER TABLE supplier_facets DROP COLUMN since;
                 ALTER TABLE supplier_facets DROP COLUMN wave;
                 DROP TABLE supplier_climbs;
                 DROP TABLE supplier_letters;",
            )
            .unwrap();
        for kind in [schema::ADDED_IN_4, schema::ADDED_IN_6, schema::ADDED_IN_7].concat() {
            workspace.connection.execute_batch(&format!("DROP TABLE \"{}\"", schema::table(kind))).unwrap();
        }
        workspace.connection.pragma_update(None, "user_version", 3).unwrap();
        workspace.close().unwrap();

        let workspace = Workspace::open(&path, Access::Write).unwrap();
        assert_eq!(workspace.verify().unwrap().findings, []);
        let rung = crate::SupplierQuery { rungs: vec!["not-contacted".to_owned()], ..crate::SupplierQuery::default() };
        assert_eq!(workspace.count_suppliers(id(1), &rung).unwrap(), 1);
    }

    #[test]
    fn a_changed_snapshot_is_noticed() {
        let (_folder, path) = old();
        let workspace = Workspace::open_with(&path, Access::Write, NEXT).unwrap();
        let forged = payload::compress(b"[]").unwrap();
        workspace.connection.execute_batch("DROP TRIGGER snapshot_keeps_values").unwrap();
        workspace.connection.execute("UPDATE snapshot SET bytes = ?1", [forged]).unwrap();
        let findings = workspace.verify().unwrap().findings;
        let codes: Vec<_> = findings.iter().map(|finding| finding.message.code.as_str()).collect();
        assert_eq!(codes[..2], ["verify-trigger", "verify-snapshot"]);
        assert!(codes.len() > 3 && codes[2..].iter().all(|code| *code == "verify-row-unknown"), "{codes:?}");
    }

    #[test]
    fn a_migration_that_fails_changes_nothing() {
        let (_folder, path) = old();
        let before = std::fs::read(&path).unwrap();
        assert_eq!(Workspace::open_with(&path, Access::Write, &and_then(failing)).unwrap_err().code(), "damaged");
        assert_eq!(std::fs::read(&path).unwrap(), before);
        assert_eq!(Workspace::open(&path, Access::Write).unwrap().verify().unwrap().findings, []);
    }
}
