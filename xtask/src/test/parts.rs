//! The parts of the check, each runnable by its name.

use crate::cargo::{cargo, whole};
use crate::run::on_screen;
use crate::step::{Outcome, loud};
use crate::{bindings, npm};

/// One part of the check.
pub struct Part {
    /// What it is called on the command line.
    pub name: &'static str,
    /// What it checks, in half a line.
    pub what: &'static str,
    /// Checks it.
    pub run: fn() -> Outcome,
}

/// All parts. Quick ones come first, and nothing needs a part that comes later.
pub const PARTS: &[Part] = &[
    Part { name: "format", what: "Rust is formatted", run: format },
    Part { name: "ui", what: "types, lint, unit tests and build of the pages", run: ui },
    Part { name: "lints", what: "clippy finds nothing", run: lints },
    Part { name: "build", what: "programs and tests compile", run: build },
    Part { name: "bindings", what: "the TypeScript types are those of the Rust types", run: bindings_fresh },
    Part { name: "rust", what: "unit, acceptance and house rule tests", run: rust },
    Part { name: "docs", what: "documentation builds without a warning", run: docs },
    Part { name: "window", what: "end to end in a real window", run: window },
];

fn format() -> Outcome {
    loud(cargo("fmt").args(["--all", "--check"]))
}

fn ui() -> Outcome {
    npm::script("check")?;
    npm::script("lint")?;
    npm::script("test")?;
    npm::build()
}

/// Warnings become errors by clippy's own arguments: in RUSTFLAGS they would make Cargo compile every dependency anew.
fn lints() -> Outcome {
    // `--all-targets` leaves out the window tests, which only run when they are asked for.
    for targets in [&["--all-targets"][..], &["--test", "window"]] {
        loud(whole("clippy").args(targets).args(["--", "-D", "warnings"]))?;
    }
    Ok(())
}

/// `--tests` makes Cargo pick the features that the tests need, so that what is built here is what they run.
fn build() -> Outcome {
    loud(whole("build").args(["--lib", "--bins", "--tests", "--examples"]))
}

fn bindings_fresh() -> Outcome {
    build()?;
    bindings::check()
}

fn rust() -> Outcome {
    loud(whole("test").arg("--no-fail-fast"))
}

fn docs() -> Outcome {
    loud(whole("doc").arg("--no-deps").env("RUSTDOCFLAGS", "-D warnings"))
}

/// The tests start the built shell, so it is built first.
fn window() -> Outcome {
    build()?;
    let mut test = whole("test");
    test.args(["--test", "window"]);
    loud(&mut on_screen(test))
}
