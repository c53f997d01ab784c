//! The product in a real window, one module a screen. Run by `cargo xtask test window`.

mod history;
mod job;
mod names;
mod project;
mod runs;
mod steps;
mod tour;
mod traceability;
mod welcome;
