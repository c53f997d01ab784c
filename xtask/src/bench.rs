//! `cargo xtask bench`: how fast it is, in an optimised build.

use crate::cargo::cargo;
use crate::machine;
use crate::step::{Outcome, loud};

/// Runs every bench of the crates without a window, or only the named ones (a name is a file in some `benches/`).
pub fn bench(names: &[String]) -> Outcome {
    machine::set_up(machine::HEADLESS)?;
    let mut command = cargo("bench");
    command.args(["--workspace", "--exclude", "shell", "--exclude", "acceptance", "--exclude", "xtask"]);
    if names.is_empty() {
        command.arg("--benches");
    }
    for name in names {
        command.args(["--bench", name]);
    }
    loud(&mut command)
}
