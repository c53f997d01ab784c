//! The TypeScript types of what the pages send and get, written by the crate that defines them.

use crate::cargo::cargo;
use crate::place;
use crate::step::{Failure, Outcome, fail, loud};
use std::path::PathBuf;
use std::process::Command;

/// The file, in the checkout.
const FILE: &str = "ui/src/ipc/bindings.ts";

/// Writes the file.
pub fn write() -> Outcome {
    loud(cargo("run").args(["-q", "-p", "countersign", "--example", "bindings"]))
}

/// Writes the file with the generator that is built already, and fails when that changed it.
pub fn check() -> Outcome {
    let read = || std::fs::read_to_string(path()).map_err(|error| Failure(format!("{FILE} can't be read: {error}")));
    let before = read()?;
    let generator = place::built("examples").join(format!("bindings{}", std::env::consts::EXE_SUFFIX));
    loud(Command::new(generator).current_dir(place::root()))?;
    if read()? == before {
        return Ok(());
    }
    fail(format!("{FILE} was older than the Rust types. It is written anew: look at the change and commit it."))
}

fn path() -> PathBuf {
    place::root().join(FILE)
}
