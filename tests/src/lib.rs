//! What the tests of the whole product share: where things lie, and hands to work a real window with.

pub mod answers;
pub mod place;
#[cfg(feature = "window")]
pub mod window;
