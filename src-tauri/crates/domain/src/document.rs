//! Documents: their content as built from the state, the revisions that are issued, and how two contents differ.

pub mod content;
pub mod deliverable;
pub mod evidence;
pub mod revision;
