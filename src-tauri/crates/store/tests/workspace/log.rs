//! A power cut at any moment loses nothing that was acknowledged: the write-ahead log is cut at every frame.

use std::path::Path;

use store::{Access, HistoryQuery, Workspace};

use crate::sample::{edited, workspace};

/// The log's own header, and the header of each frame (SQLite's file format, section 4.1).
const LOG_HEADER: u64 = 32;
const FRAME_HEADER: u64 = 24;

#[test]
fn a_log_cut_at_any_frame_holds_every_acknowledged_operation() {
    let (folder, path, mut workspace, mut journal) = workspace();
    let log = folder.path().join("acme.countersign-wal");
    let length = || std::fs::metadata(&log).unwrap().len();
    let mut acknowledged = vec![length()];
    let issue = journal.issue("Prices without currency");
    workspace.commit(&journal.operation(vec![issue.clone()])).unwrap();
    acknowledged.push(length());
    let mut body = issue.after.unwrap();
    for round in 0..4 {
        let change = edited(&body, "description", &format!("{round} ").repeat(3000 * round));
        body = change.after.clone().unwrap();
        workspace.commit(&journal.operation(vec![change])).unwrap();
        acknowledged.push(length());
    }
    let (file, log) = (std::fs::read(&path).unwrap(), std::fs::read(&log).unwrap());
    let entries = workspace.history(&HistoryQuery { limit: 100, ..HistoryQuery::default() }).unwrap();

    let page = u64::from(u16::from_be_bytes([file[16], file[17]]));
    let mut cut = LOG_HEADER;
    let mut cuts = 0;
    while cut <= log.len() as u64 {
        // At the boundary, and in the middle of the frame that follows.
        for cut in [cut, cut + FRAME_HEADER + page / 2] {
            let log = &log[..log.len().min(cut as usize)];
            let kept = acknowledged.iter().filter(|length| **length <= log.len() as u64).count();
            let expected: Vec<_> = entries.iter().rev().take(kept).map(|entry| entry.hash).collect();
            assert_eq!(reopened(folder.path(), &file, log), expected, "cut at {cut}");
            cuts += 1;
        }
        cut += FRAME_HEADER + page;
    }
    assert!(cuts > 40, "{cuts} cuts");
}

/// The hashes of the entries that a copy of the file and its log hold, oldest first, for a reader and a writer alike.
fn reopened(folder: &Path, file: &[u8], log: &[u8]) -> Vec<domain::digest::Digest> {
    let path = folder.join("copy.countersign");
    std::fs::write(&path, file).unwrap();
    std::fs::write(folder.join("copy.countersign-wal"), log).unwrap();
    let reader = Workspace::open(&path, Access::Read).unwrap();
    let seen = hashes(&reader);
    drop(reader);
    assert_eq!(std::fs::read(&path).unwrap(), file, "a reader changes nothing");
    let writer = Workspace::open(&path, Access::Write).unwrap();
    assert_eq!(hashes(&writer), seen);
    assert_eq!(writer.verify().unwrap().findings, []);
    writer.close().unwrap();
    assert!(!folder.join("copy.countersign-wal").exists());
    seen
}

fn hashes(workspace: &Workspace) -> Vec<domain::digest::Digest> {
    let entries = workspace.history(&HistoryQuery { limit: 100, ..HistoryQuery::default() }).unwrap();
    entries.iter().rev().map(|entry| entry.hash).collect()
}
