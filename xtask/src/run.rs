//! `cargo xtask run`: from a fresh checkout to the open app.

use crate::cargo::{cargo, whole};
use crate::step::{Failure, Outcome, loud};
use crate::{machine, npm, place};
use std::path::Path;
use std::process::Command;

/// Folder of the headless run, in the checkout.
const DEMO: &str = "countersign-demo";

/// Opens the app, with the workspace in `args` if there is one; without a display does its main job headless.
pub fn run(args: &[String]) -> Outcome {
    if has_display() { open_window(args) } else { play_demo() }
}

fn open_window(args: &[String]) -> Outcome {
    machine::set_up(machine::WINDOW)?;
    npm::install()?;
    npm::build()?;
    eprintln!("· building the app (a first build takes some minutes)");
    loud(whole("build").args(["--bin", "countersign-desktop"]))?;
    eprintln!("· opening Countersign");
    loud(Command::new(place::built("countersign-desktop")).args(args))
}

fn play_demo() -> Outcome {
    eprintln!("There is no display here, so the app can't open. The same job runs headless: the sample project goes");
    eprintln!("through every gate, and its documents are printed into {DEMO}/.");
    machine::set_up(machine::HEADLESS)?;
    eprintln!("· building the command line (a first build takes some minutes)");
    loud(cargo("build").args(["-p", "cli"]))?;
    let folder = place::root().join(DEMO);
    clear_demo(&folder)?;
    loud(Command::new(place::built("countersign")).current_dir(place::root()).args([
        "demo",
        &format!("{DEMO}/demo.countersign"),
        "--out",
        &format!("{DEMO}/"),
    ]))
}

/// Takes away the sample of an earlier run. Only the workspace file and its side files go: the command line never
/// overwrites a workspace, but it does print over documents.
fn clear_demo(folder: &Path) -> Outcome {
    let failed = |error: std::io::Error| Failure(format!("{} can't be prepared: {error}", folder.display()));
    std::fs::create_dir_all(folder).map_err(failed)?;
    for entry in std::fs::read_dir(folder).map_err(failed)? {
        let entry = entry.map_err(failed)?;
        if entry.file_name().to_string_lossy().starts_with("demo.countersign") {
            std::fs::remove_file(entry.path()).map_err(failed)?;
        }
    }
    Ok(())
}

/// Whether a window can open: always on Windows and macOS, elsewhere when a display server is announced.
pub fn has_display() -> bool {
    let announced = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    !cfg!(target_os = "linux") || announced("DISPLAY") || announced("WAYLAND_DISPLAY")
}

/// The command with a screen to open a window on: that of the machine, or one made for it. That is a little larger than
/// the window, which then has its full size.
pub fn on_screen(command: Command) -> Command {
    if has_display() {
        return command;
    }
    let mut screened = Command::new("xvfb-run");
    screened.args(["-a", "-s", "-screen 0 1600x1000x24 -nolisten tcp"]).current_dir(place::root());
    screened.arg(command.get_program()).args(command.get_args());
    // What was set for the command holds for it here, too: without the compiler of the check Cargo would compile once more.
    screened.envs(command.get_envs().filter_map(|(name, value)| Some((name, value?))));
    screened
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_command_keeps_its_variables_on_a_screen_that_is_made_for_it() {
        let mut command = Command::new("cargo");
        command.env("RUSTC_WORKSPACE_WRAPPER", "clippy-driver");
        let screened = on_screen(command);
        assert!(screened.get_envs().any(|(name, value)| name == "RUSTC_WORKSPACE_WRAPPER" && value.is_some()));
    }
}
