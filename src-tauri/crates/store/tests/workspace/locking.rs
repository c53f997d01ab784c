//! One writes, others read.

use store::{Access, Error, SCHEMA_VERSION, Workspace, probe};

use crate::sample::workspace;

#[test]
fn the_second_writer_is_told_who_has_the_file_and_a_reader_reads_on() {
    let (folder, path, mut writer, mut journal) = workspace();
    let Err(Error::InUse { holder: Some(holder), .. }) = Workspace::open(&path, Access::Write) else {
        panic!("two writers");
    };
    assert_eq!(holder.process, std::process::id());

    let mut reader = Workspace::open(&path, Access::Read).unwrap();
    assert_eq!(reader.writer(), Some(holder));
    assert_eq!(writer.writer(), None);
    let (mark, own_mark) = (reader.change_mark().unwrap(), writer.change_mark().unwrap());
    assert_eq!(reader.change_mark().unwrap(), mark);
    let issue = journal.issue("Seen by the reader");
    writer.commit(&journal.operation(vec![issue.clone()])).unwrap();
    assert_ne!(reader.change_mark().unwrap(), mark, "the reader notices");
    assert_ne!(writer.change_mark().unwrap(), own_mark);
    assert_eq!(reader.state(journal.project).unwrap().issues.len(), 1);
    assert_eq!(reader.commit(&journal.operation(vec![issue])).unwrap_err().code(), "read-only");
    assert_eq!(reader.put_blob("text/plain", &mut &b"x"[..]).unwrap_err().code(), "read-only");

    writer.close().unwrap();
    assert_eq!(reader.writer(), None);
    assert_eq!(reader.state(journal.project).unwrap().issues.len(), 1);
    drop(reader);
    let beside: Vec<_> = std::fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(beside, ["acme.countersign"], "the last reader tidies");
}

#[test]
fn a_writer_comes_and_goes_beside_a_reader() {
    let (_folder, path, writer, mut journal) = workspace();
    writer.close().unwrap();
    let reader = Workspace::open(&path, Access::Read).unwrap();
    let mut writer = Workspace::open(&path, Access::Write).unwrap();
    let issue = journal.issue("Written later");
    writer.commit(&journal.operation(vec![issue])).unwrap();
    assert_eq!(reader.state(journal.project).unwrap().issues.len(), 1);
    writer.close().unwrap();
    assert_eq!(reader.state(journal.project).unwrap().issues.len(), 1);
}

#[test]
fn looking_leaves_everything_as_it_is() {
    let (folder, path, writer, _) = workspace();
    assert!(probe(&path).unwrap().unfinished);
    writer.close().unwrap();
    let before = std::fs::read(&path).unwrap();
    let header = probe(&path).unwrap();
    assert_eq!((header.schema, header.size, header.unfinished), (SCHEMA_VERSION, before.len() as u64, false));
    drop(Workspace::open(&path, Access::Read).unwrap());
    assert_eq!(std::fs::read(&path).unwrap(), before);
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
}

#[test]
fn a_file_that_is_closed_at_once_is_plain_again() {
    let (folder, path, workspace, _) = workspace();
    workspace.close().unwrap();
    Workspace::open(&path, Access::Write).unwrap().close().unwrap();
    let names: Vec<_> = std::fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(names, ["acme.countersign"]);
}
