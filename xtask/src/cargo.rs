//! Cargo, always asked for the same thing.
//!
//! Cargo picks the features of a shared dependency from the packages that one call names, and compiles it again
//! when another call picks others. So every check names the whole workspace with the same features: the window
//! library, SQLite and the rest are compiled once.

use crate::place;
use std::process::Command;

/// The features of a full build: pages compiled into the shell, and the window tests.
const FEATURES: &str = "shell/custom-protocol,acceptance/window";

/// `cargo VERB` in the checkout.
pub fn cargo(verb: &str) -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(place::root()).arg(verb);
    command
}

/// `cargo VERB` for the whole house, window included.
pub fn whole(verb: &str) -> Command {
    let mut command = cargo(verb);
    command.args(["--workspace", "--features", FEATURES]);
    command
}

/// `cargo VERB` for the whole house, with clippy as the compiler of the house's own crates and every warning an error. What it
/// compiles is run like anything else, so a check compiles once and not a second time for the lints.
///
/// This is what `cargo clippy` does with `check`, variables and all. `-D warnings` in RUSTFLAGS would make Cargo compile every
/// dependency anew.
pub fn linted(verb: &str) -> Command {
    let mut command = whole(verb);
    command.env("RUSTC_WORKSPACE_WRAPPER", "clippy-driver");
    command.env("CLIPPY_ARGS", "-D__CLIPPY_HACKERY__warnings__CLIPPY_HACKERY__");
    command
}
