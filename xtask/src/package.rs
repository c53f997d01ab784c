//! `cargo xtask package`: an installer for the system that this runs on.

use crate::step::{Outcome, loud};
use crate::{machine, npm};

/// Builds pages and optimised app, and packs them. Tauri says at the end where the result lies.
pub fn package() -> Outcome {
    machine::set_up(machine::WINDOW)?;
    npm::install()?;
    let mut tauri = npm::tool("tauri")?;
    tauri.args(["build", "--ci"]);
    if cfg!(target_os = "linux") {
        // The other Linux bundles download their tools while packing.
        tauri.args(["--bundles", "deb"]);
    }
    loud(&mut tauri)
}
