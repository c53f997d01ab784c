//! The lifecycle: methodologies as data, and the engine that computes gates from the project's real state.
//!
//! [`assess::Assessment`] answers every question about where a project stands. It asks `check` whether a condition of
//! the methodology is met, and `signatures` whether what was signed still holds. The commands of a step stand in
//! [`command`]; those of sign-offs, waivers and revisions with their nouns.

pub mod adopt;
pub mod assess;
pub mod builtin;
pub(crate) mod check;
pub mod command;
pub mod matrix;
pub mod methodology;
mod moves;
pub mod own;
pub mod record;
mod signatures;
pub mod signing;
pub mod status;
pub mod unblock;
mod validate;
