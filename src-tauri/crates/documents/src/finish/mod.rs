//! From painted pages to the file: structure, bookmarks, links, metadata, embedded content.

mod file;
mod form;
mod icc;
pub mod metadata;
mod outline;
mod pictures;
pub mod writer;

pub use file::write;
