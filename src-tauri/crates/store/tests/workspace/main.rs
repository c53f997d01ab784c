//! The workspace file as its users meet it: written, read, damaged, cut short, tampered with, undone and searched.
#![expect(clippy::unwrap_used, reason = "a test whose world cannot be set up has failed")]

mod append_only;
mod blobs;
mod damage;
mod locking;
mod log;
mod presence;
mod round_trip;
mod sample;
mod search;
mod suppliers;
mod undo;
