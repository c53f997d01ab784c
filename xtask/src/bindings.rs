//! The TypeScript types of what the pages send and get, written by the crate that defines them.

use crate::cargo::linted;
use crate::place;
use crate::step::{Failure, Outcome, fail, loud};
use std::path::PathBuf;
use std::process::Command;

/// The file, in the checkout.
const FILE: &str = "ui/src/ipc/bindings.ts";

/// Writes the file, by the generator that the check builds: asked for alone, it would compile every dependency once more.
pub fn write() -> Outcome {
    loud(linted("build").args(["-q", "--example", "bindings"]))?;
    loud(&mut generator())
}

/// Writes the file with the generator that is built already, and fails when that changed it.
pub fn check() -> Outcome {
    let read = || std::fs::read_to_string(path()).map_err(|error| Failure(format!("{FILE} can't be read: {error}")));
    let before = read()?;
    loud(&mut generator())?;
    if read()? == before {
        return Ok(());
    }
    fail(format!("{FILE} was older than the Rust types. It is written anew: look at the change and commit it."))
}

fn generator() -> Command {
    let built = place::built("examples").join(format!("bindings{}", std::env::consts::EXE_SUFFIX));
    let mut command = Command::new(built);
    command.current_dir(place::root());
    command
}

fn path() -> PathBuf {
    place::root().join(FILE)
}
