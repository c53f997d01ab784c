//! Files in the workspace.

use std::io::Read;

use domain::digest::Digest;
use store::{BLOB_LIMIT, Error};

use crate::sample::workspace;

#[test]
fn files_come_back_as_they_went_in() {
    let (_folder, _, mut workspace, _) = workspace();
    // Text that compresses, noise that doesn't, and sizes around the pieces in which they are stored.
    let noise: Vec<u8> = (0_u32..2_500_000).map(|at| (at.wrapping_mul(2_654_435_761) >> 13) as u8).collect();
    let files = [Vec::new(), b"a,b\n".to_vec(), b"line\n".repeat(300_000), noise[..1 << 20].to_vec(), noise];
    for bytes in files {
        let info = workspace.put_blob("text/csv", &mut bytes.as_slice()).unwrap();
        assert_eq!((info.digest, info.size), (Digest::of(&bytes), bytes.len() as u64));
        assert_eq!(workspace.blob_info(info.digest).unwrap(), Some(info.clone()));
        assert!(workspace.blob(info.digest).unwrap() == bytes);
    }
    assert_eq!(workspace.verify().unwrap().blobs, 5);
}

#[test]
fn the_same_file_is_kept_once() {
    let (_folder, _, mut workspace, _) = workspace();
    let first = workspace.put_blob("text/csv", &mut &b"a,b\n"[..]).unwrap();
    assert_eq!(workspace.put_blob("text/plain", &mut &b"a,b\n"[..]).unwrap(), first);
    assert_eq!(workspace.verify().unwrap().blobs, 1);
}

#[test]
fn a_file_that_is_too_large_leaves_no_trace() {
    let (_folder, _, mut workspace, _) = workspace();
    let mut endless = std::io::repeat(7).take(BLOB_LIMIT + 1);
    let refused = workspace.put_blob("application/octet-stream", &mut endless).unwrap_err();
    assert_eq!((refused.code(), refused.class().exit_code()), ("file-too-large", 1));
    assert_eq!(refused.message().args["limit-mb"], "200");
    let verification = workspace.verify().unwrap();
    assert_eq!((verification.blobs, verification.findings), (0, vec![]));
}

#[test]
fn a_file_that_is_not_there_is_missing() {
    let (_folder, _, workspace, _) = workspace();
    let digest = Digest::of(b"nothing");
    assert!(matches!(workspace.blob(digest), Err(Error::NoBlob(missing)) if missing == digest));
    assert_eq!(workspace.blob_info(digest).unwrap(), None);
}
