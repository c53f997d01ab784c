//! The pages of the window: their packages, checks and build.

use crate::step::{Outcome, fail, loud, quiet, step};
use crate::{machine, place};
use std::path::Path;
use std::process::Command;
use std::time::SystemTime;

/// Installs the npm packages when there are none yet, or when the lock file is newer than they are.
pub fn install() -> Outcome {
    machine::require_node()?;
    // npm writes this file last, so a broken-off installation counts as none.
    let installed = place::ui().join("node_modules/.package-lock.json");
    if is_newer(&installed, &place::ui().join("package-lock.json")) {
        eprintln!("· npm packages: all there");
        return Ok(());
    }
    step("installing npm packages", || quiet(npm().args(["ci", "--no-audit", "--no-fund"])).map(drop))
}

/// Builds the pages into `ui/dist`, which the shell compiles in.
pub fn build() -> Outcome {
    step("building the window's pages", || quiet(npm().args(["run", "build"])).map(drop))
}

/// Runs a script of `ui/package.json` and shows what it says.
pub fn script(name: &str) -> Outcome {
    loud(npm().args(["run", "--silent", name]))
}

/// A program that an npm package brought, for example `tauri`.
pub fn tool(name: &str) -> Outcome<Command> {
    let suffix = if cfg!(windows) { ".cmd" } else { "" };
    let program = place::ui().join("node_modules/.bin").join(format!("{name}{suffix}"));
    if !program.exists() {
        return fail(format!("{} is missing: run `cargo xtask setup`", program.display()));
    }
    let mut command = Command::new(program);
    command.current_dir(place::root());
    Ok(command)
}

fn npm() -> Command {
    let mut command = Command::new(if cfg!(windows) { "npm.cmd" } else { "npm" });
    command.current_dir(place::ui());
    command
}

fn is_newer(this: &Path, that: &Path) -> bool {
    let changed = |path: &Path| path.metadata().and_then(|meta| meta.modified()).unwrap_or(SystemTime::UNIX_EPOCH);
    this.exists() && changed(this) >= changed(that)
}
