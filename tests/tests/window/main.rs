//! The product in a real window, one module a screen. Run by `cargo xtask test window`.

mod discover;
mod history;
mod job;
mod language;
mod names;
mod portfolio;
mod project;
mod raci;
mod reviews;
mod runs;
mod steps;
mod tour;
mod traceability;
mod welcome;
