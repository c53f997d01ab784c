//! The product in a real window, one module a screen. Run by `cargo xtask test window`.

mod project;
mod welcome;
