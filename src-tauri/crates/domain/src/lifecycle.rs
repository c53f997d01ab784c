//! The lifecycle: methodologies as data, and the engine that computes gates from the project's real state.

pub mod methodology;
pub mod record;
