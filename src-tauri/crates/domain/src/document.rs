//! Documents: their content as built from the state, the revisions that are issued, and how two contents differ.

pub mod build;
pub mod completeness;
pub mod content;
pub mod deliver;
pub mod deliverable;
pub mod difference;
pub mod evidence;
pub mod issue;
pub mod revision;
