//! Content to document to pages to PDF.
//!
//! The way: [`model`] (what a document says) to layout (where it stands) to paint (content streams) to finish (structure,
//! metadata, file). The same document gives the same bytes on every machine and at every time.

pub mod model;
pub mod seal;
pub mod theme;
