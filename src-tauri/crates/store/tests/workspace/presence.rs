//! A file that is moved, deleted or replaced while it is open.
#![cfg(unix)]

use store::{Access, Standing, Workspace};

use crate::sample::workspace;

#[test]
fn nothing_is_written_where_nobody_would_find_it() {
    let (folder, path, mut writer, mut journal) = workspace();
    assert_eq!(writer.standing(), Standing::Here);
    let away = folder.path().join("moved.countersign");
    std::fs::rename(&path, &away).unwrap();
    assert_eq!(writer.standing(), Standing::Gone);
    let issue = journal.issue("Typed meanwhile");
    let operation = journal.operation(vec![issue]);
    assert_eq!(writer.commit(&operation).unwrap_err().code(), "missing");
    assert_eq!(writer.put_blob("text/plain", &mut &b"x"[..]).unwrap_err().code(), "missing");

    std::fs::copy(&away, &path).unwrap();
    assert_eq!(writer.standing(), Standing::Replaced);
    assert_eq!(writer.commit(&operation).unwrap_err().code(), "replaced");

    std::fs::rename(&away, &path).unwrap();
    assert_eq!(writer.standing(), Standing::Here, "it is back");
    writer.commit(&operation).unwrap();
    assert_eq!(writer.state(journal.project).unwrap().issues.len(), 1);
}

#[test]
fn a_copy_of_what_is_open_can_be_written_after_the_file_is_gone() {
    let (folder, path, writer, journal) = workspace();
    std::fs::remove_file(&path).unwrap();
    let copy = folder.path().join("copy.countersign");
    writer.backup(&copy).unwrap();
    let copy = Workspace::open(&copy, Access::Write).unwrap();
    assert!(copy.projects().unwrap().iter().any(|row| row.id == journal.project));
}

#[test]
fn a_reader_notices_what_another_program_wrote() {
    let (_folder, path, mut writer, mut journal) = workspace();
    let reader = Workspace::open(&path, Access::Read).unwrap();
    let (before, own) = (reader.others_mark().unwrap(), writer.others_mark().unwrap());
    let issue = journal.issue("Written elsewhere");
    writer.commit(&journal.operation(vec![issue])).unwrap();
    assert_ne!(reader.others_mark().unwrap(), before);
    assert_eq!(writer.others_mark().unwrap(), own, "its own change is no other's");
}
