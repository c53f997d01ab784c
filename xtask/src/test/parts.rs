//! The parts of the check, each runnable by its name.

use crate::cargo::{cargo, linted};
use crate::run::on_screen;
use crate::step::{Outcome, fail, loud, together};
use crate::{bindings, npm};
use std::time::Duration;

/// Between the starts of two virtual screens.
const APART: Duration = Duration::from_secs(3);

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
    Part { name: "build", what: "everything compiles, and clippy finds nothing", run: build },
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

/// Everything that the other parts run. The window tests only run when they are asked for, so they are named by themselves;
/// together with the rest Cargo picks the same features for both.
fn build() -> Outcome {
    for targets in [&["--all-targets"][..], &["--test", "window"]] {
        loud(linted("build").args(targets))?;
    }
    Ok(())
}

fn bindings_fresh() -> Outcome {
    build()?;
    bindings::check()
}

fn rust() -> Outcome {
    loud(linted("test").arg("--no-fail-fast"))
}

/// The rooms without a window: to document the others, Cargo would look through all of the window library once more.
fn docs() -> Outcome {
    let mut doc = cargo("doc");
    for room in ["domain", "store", "exchange", "documents", "countersign", "cli"] {
        doc.args(["-p", room]);
    }
    loud(doc.arg("--no-deps").env("RUSTDOCFLAGS", "-D warnings"))
}

/// The tests start the built shell, so it is built first. A window wants its screen for itself, so the tour has one and the
/// other tests have another, side by side.
fn window() -> Outcome {
    build()?;
    let on_a_screen = |chosen: &[&str]| {
        let mut test = linted("test");
        test.args(["--test", "window"]).args(chosen);
        together(&mut on_screen(test))
    };
    std::thread::scope(|scope| {
        let tour = scope.spawn(|| on_a_screen(&["tour::"]));
        // Screens are numbered by who comes first; two who come at once may take the same number.
        std::thread::sleep(APART);
        let others = on_a_screen(&["--", "--skip", "tour::"]);
        let tour = tour.join().unwrap_or_else(|_| fail("the tour broke off"));
        others.and(tour)
    })
}
