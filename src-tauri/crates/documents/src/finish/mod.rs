//! From painted pages to the file: structure, bookmarks, links, metadata, embedded content.

mod file;
mod icc;
mod metadata;
mod outline;
mod pictures;
pub mod writer;

pub use file::write;
