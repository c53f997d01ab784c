//! The journal can't be changed, and where it or a table was changed all the same, checking says where.

use domain::message::Grade;
use rusqlite::Connection;
use store::{Access, Finding, Workspace};

use crate::sample::{Journal, database, edited, workspace};

/// Changes a closed workspace with two issues by SQL, and checks it.
fn findings_after(tamper: impl FnOnce(&Connection)) -> (Vec<Finding>, Journal) {
    let (_folder, path, mut workspace, mut journal) = workspace();
    let (one, two) = (journal.issue("Prices without currency"), journal.issue("Dates in local time"));
    workspace.commit(&journal.operation(vec![one.clone(), two])).unwrap();
    workspace.commit(&journal.operation(vec![edited(&one.after.unwrap(), "name", "Currency")])).unwrap();
    workspace.put_blob("text/csv", &mut &b"a,b\n1,2\n"[..]).unwrap();
    workspace.close().unwrap();
    let connection = database(&path);
    tamper(&connection);
    drop(connection);
    let workspace = Workspace::open(&path, Access::Read).unwrap();
    (workspace.verify().unwrap().findings, journal)
}

fn codes(findings: &[Finding]) -> Vec<&str> {
    findings.iter().map(|finding| finding.message.code.as_str()).collect()
}

/// Takes the guards away, for who is determined.
fn unguarded(connection: &Connection, sql: &str) {
    for table in ["journal", "payload", "workspace_journal", "journal_entity"] {
        connection
            .execute_batch(&format!("DROP TRIGGER {table}_keeps_rows; DROP TRIGGER {table}_keeps_values"))
            .unwrap();
    }
    connection.execute_batch(&format!("PRAGMA foreign_keys = OFF; {sql}")).unwrap();
}

#[test]
fn the_guards_refuse_to_change_or_remove() {
    let (findings, _) = findings_after(|connection| {
        for table in ["journal", "journal_entity", "workspace_journal", "payload"] {
            let column = if table == "payload" { "schema" } else { "rowid" };
            let column = if table == "journal_entity" { "kind" } else { column };
            for sql in [format!("DELETE FROM {table}"), format!("UPDATE {table} SET {column} = {column} + 1")] {
                let refused = connection.execute_batch(&sql).expect_err(&sql);
                assert!(refused.to_string().contains("append-only"), "{sql}: {refused}");
            }
        }
    });
    assert_eq!(findings, []);
}

#[test]
fn a_changed_row_is_named_with_its_field() {
    let (findings, journal) = findings_after(|connection| {
        let changed = connection.execute(
            "UPDATE issue SET body = json_set(body, '$.status', 'closed') WHERE title = 'Dates in local time'",
            [],
        );
        assert_eq!(changed.unwrap(), 1);
    });
    assert_eq!(codes(&findings), ["verify-row-differs", "verify-search"]);
    assert_eq!(findings[0].project, Some(journal.project));
    assert_eq!(findings[0].field.as_deref(), Some("status"));
}

#[test]
fn a_removed_and_an_added_row_are_named() {
    let removed = findings_after(|it| it.execute_batch("DELETE FROM issue WHERE title = 'Currency'").unwrap()).0;
    assert_eq!(codes(&removed), ["verify-row-missing"]);
    let added = findings_after(|connection| {
        let copy = "INSERT INTO issue SELECT replace(id, '0193', '0194'), project, reference, title, revision,
            changed_at, changed_by, replace(body, id, replace(id, '0193', '0194')) FROM issue LIMIT 1";
        connection.execute_batch(copy).unwrap();
    });
    assert!(codes(&added.0).contains(&"verify-row-unknown"), "{:?}", added.0);
}

#[test]
fn columns_beside_the_content_are_checked() {
    let findings = findings_after(|it| it.execute_batch("UPDATE issue SET reference = 'ISS-1'").unwrap()).0;
    assert_eq!(codes(&findings), ["verify-columns", "verify-columns"]);
}

#[test]
fn a_changed_entry_breaks_the_chain_where_it_stands() {
    let findings =
        findings_after(|it| unguarded(it, "UPDATE journal SET at = '2020-01-01T00:00:00.000Z' WHERE sequence = 2")).0;
    let entry = findings.iter().find(|finding| finding.message.code == "verify-hash").unwrap();
    assert_eq!(entry.sequence, Some(2));
    assert!(codes(&findings).contains(&"verify-trigger"));
}

#[test]
fn a_removed_entry_leaves_a_gap() {
    let findings = findings_after(|it| unguarded(it, "DELETE FROM journal WHERE sequence = 2")).0;
    let gap = findings.iter().find(|finding| finding.message.code == "verify-gap").unwrap();
    assert_eq!(gap.sequence, Some(3));
}

#[test]
fn a_removed_last_entry_shows_in_the_tables() {
    let findings = findings_after(|it| unguarded(it, "DELETE FROM journal WHERE sequence = 3")).0;
    let row = findings.iter().find(|finding| finding.message.code == "verify-row-differs").unwrap();
    assert_eq!(row.field.as_deref(), Some("name"), "the revision and the name are beyond the journal's end");
}

#[test]
fn another_payload_is_noticed() {
    let swap = "UPDATE payload SET bytes = (SELECT other.bytes FROM payload AS other JOIN journal ON journal.id = entry
        WHERE sequence = 2) WHERE entry = (SELECT id FROM journal WHERE sequence = 3)";
    let findings = findings_after(|it| unguarded(it, swap)).0;
    let payload = findings.iter().find(|finding| finding.message.code == "verify-payload").unwrap();
    assert_eq!(payload.sequence, Some(3));
}

#[test]
fn redacted_content_is_a_note_and_the_chain_holds() {
    let redact = "UPDATE payload SET bytes = NULL WHERE entry = (SELECT id FROM journal WHERE sequence = 2)";
    let findings = findings_after(|it| it.execute_batch(redact).unwrap()).0;
    assert_eq!(codes(&findings), ["verify-redacted"]);
    assert_eq!(findings[0].grade, Grade::Note);
}

#[test]
fn other_bytes_of_a_file_are_noticed() {
    let findings =
        findings_after(|it| it.execute_batch("UPDATE blob_chunk SET bytes = x'61', compressed = 0").unwrap()).0;
    assert_eq!(codes(&findings), ["verify-file"]);
}
