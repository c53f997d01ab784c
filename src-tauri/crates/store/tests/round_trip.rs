//! What is written is read back, by another opening of the file too.

mod sample;

use sample::{Journal, project_changes};
use store::{Access, Workspace};

#[test]
fn what_is_written_is_read_back_after_closing() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("acme.countersign");
    let mut journal = Journal::new();
    let mut workspace = Workspace::create(&path).unwrap();
    let entry = workspace.commit(&journal.operation(project_changes(&journal))).unwrap();
    let written = workspace.state(journal.project).unwrap();
    workspace.close().unwrap();

    let beside: Vec<_> = std::fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(beside, ["acme.countersign"], "at rest it is one plain file");
    let workspace = Workspace::open(&path, Access::Read).unwrap();
    assert_eq!(workspace.state(journal.project).unwrap(), written);
    assert_eq!(workspace.projects().unwrap()[0].name, "Österle Maschinenbau");
    assert_eq!(workspace.entry(entry.id).unwrap(), entry);
    assert_eq!(workspace.head(journal.project).unwrap().hash, entry.hash);
    let verification = workspace.verify().unwrap();
    assert_eq!(verification.findings, []);
    assert_eq!((verification.entries, verification.entities), (1, 3));
}
