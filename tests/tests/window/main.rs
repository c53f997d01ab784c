//! The product in a real window, one module a screen. Run by `cargo xtask test window`.

mod job;
mod names;
mod project;
mod steps;
mod tour;
mod welcome;
