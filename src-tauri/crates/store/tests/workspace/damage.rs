//! Damaged, truncated, foreign and newer files are refused, and stay as they are.

use std::path::{Path, PathBuf};

use domain::entity::State;
use store::{Access, Class, Error, SCHEMA_VERSION, Workspace, probe};
use tempfile::TempDir;

use crate::sample::{Journal, edited, workspace};

/// A closed workspace with some issues, its bytes and its state.
fn at_rest() -> (TempDir, PathBuf, Vec<u8>, State, Journal) {
    let (folder, path, mut workspace, mut journal) = workspace();
    let issues: Vec<_> = (0..40).map(|number| journal.issue(&format!("Issue {number}"))).collect();
    workspace.commit(&journal.operation(issues.clone())).unwrap();
    for issue in &issues[..10] {
        let change = edited(issue.after.as_ref().unwrap(), "description", "The amount has no currency.");
        workspace.commit(&journal.operation(vec![change])).unwrap();
    }
    let state = workspace.state(journal.project).unwrap();
    workspace.put_blob("text/csv", &mut &b"a,b\n1,2\n"[..]).unwrap();
    workspace.close().unwrap();
    let bytes = std::fs::read(&path).unwrap();
    (folder, path, bytes, state, journal)
}

fn refused(path: &Path, bytes: &[u8], access: Access) -> Error {
    std::fs::write(path, bytes).unwrap();
    let error = Workspace::open(path, access).expect_err("it is refused");
    assert!(std::fs::read(path).unwrap() == bytes, "a refused file stays as it is");
    error
}

#[test]
fn a_truncated_file_is_damaged() {
    let (folder, path, bytes, _, _) = at_rest();
    let mut lengths = vec![0, 1, 15, 16, 50, 99, 100, 101, 511, 4095, 4096, 4097, bytes.len() / 2, bytes.len() - 1];
    lengths.extend((0..bytes.len()).step_by(bytes.len() / 30));
    for length in lengths {
        for access in [Access::Read, Access::Write] {
            let error = refused(&path, &bytes[..length], access);
            assert_eq!((error.code(), error.class()), ("damaged", Class::Damaged), "{length} bytes");
        }
        assert_eq!(probe(&path).unwrap_err().code(), "damaged", "{length} bytes");
    }
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1, "nothing is left beside it");
}

#[test]
fn flipped_bits_are_found_or_harmless() {
    let (_folder, path, bytes, state, journal) = at_rest();
    let (mut refused, mut found, mut harmless) = (0, 0, 0);
    // Past the header, whose values have tests of their own.
    for at in (100..bytes.len()).step_by(bytes.len() / 400) {
        let mut flipped = bytes.clone();
        flipped[at] ^= 1 << (at % 8);
        std::fs::write(&path, &flipped).unwrap();
        match Workspace::open(&path, Access::Read) {
            Err(error) => {
                assert_eq!(error.code(), "damaged", "byte {at}");
                refused += 1;
            }
            Ok(workspace) if workspace.verify().unwrap().is_clean() => {
                assert!(workspace.state(journal.project).unwrap() == state, "byte {at} changed the state unnoticed");
                harmless += 1;
            }
            Ok(workspace) => {
                match workspace.state(journal.project) {
                    Ok(_) => {}
                    Err(error) => assert!(["damaged", "project-missing"].contains(&error.code()), "byte {at}: {error}"),
                }
                found += 1;
            }
        }
        assert!(std::fs::read(&path).unwrap() == flipped, "byte {at}");
    }
    assert!(refused > 10 && found > 10 && harmless > 0, "{refused} refused, {found} found, {harmless} harmless");
}

#[test]
fn other_files_are_foreign() {
    let (folder, path, bytes, _, _) = at_rest();
    let mut other_application = bytes.clone();
    other_application[68..72].copy_from_slice(b"fosl");
    for foreign in [&b"%PDF-1.7\n"[..], b"S", b"{\"projects\": []}", &other_application, &vec![0; 5000]] {
        let expected = if foreign == b"S" { "damaged" } else { "foreign" };
        assert_eq!(refused(&path, foreign, Access::Write).code(), expected);
        assert_eq!(refused(&path, foreign, Access::Read).code(), expected);
    }
    assert_eq!(Workspace::open(folder.path(), Access::Read).unwrap_err().code(), "foreign");
    assert_eq!(Workspace::open(&folder.path().join("none"), Access::Write).unwrap_err().code(), "missing");
    assert_eq!(Workspace::create(&folder.path().join("no/folder/x.countersign")).unwrap_err().code(), "missing");
}

#[test]
fn a_newer_file_is_refused() {
    let (_folder, path, mut bytes, _, _) = at_rest();
    let newer = SCHEMA_VERSION + 1;
    bytes[60..64].copy_from_slice(&newer.to_be_bytes());
    let error = refused(&path, &bytes, Access::Write);
    assert_eq!((error.code(), error.class().exit_code()), ("newer", 3));
    assert_eq!(error.message().args["found"], newer.to_string());
}
