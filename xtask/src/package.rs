//! `cargo xtask package`: an installer for the system that this runs on; `package windows`: the core's tests on Windows, as
//! far as a Linux machine can run them.

mod deb;
mod windows;

use crate::step::{Outcome, fail, loud};
use crate::{machine, npm};

/// Packs for this system, or tries the core on another one.
pub fn package(args: &[String]) -> Outcome {
    match args.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        [] => installer(),
        ["check"] => deb::check(),
        ["windows"] => windows::test(),
        _ => fail(
            "`cargo xtask package` takes nothing, check (the package that was built) or windows (the core's tests there).",
        ),
    }
}

/// Builds pages and optimised app, and packs them. Tauri says at the end where the result lies.
fn installer() -> Outcome {
    machine::set_up(machine::WINDOW)?;
    npm::install()?;
    let mut tauri = npm::tool("tauri")?;
    tauri.args(["build", "--ci"]);
    if cfg!(target_os = "linux") {
        // The other Linux bundles download their tools while packing.
        tauri.args(["--bundles", "deb"]);
    }
    if cfg!(target_os = "macos") {
        // One app for both processors.
        tauri.args(["--target", "universal-apple-darwin"]);
    }
    loud(&mut tauri)?;
    if cfg!(target_os = "linux") { deb::check() } else { Ok(()) }
}
