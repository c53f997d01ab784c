//! The core on Windows: its tests are compiled for Windows and run under wine. The window can't be: wine has no WebView2.
//!
//! It takes Debian's own compiler, whose standard library comes as source and is built along: rustup's targets can't be had
//! everywhere. It is no part of `cargo xtask test`, since all of the core is compiled once more.

use crate::step::{Failure, Outcome, loud, quiet, step};
use crate::{machine, place};
use std::fs;
use std::path::PathBuf;
use std::process::Command;

const TARGET: &str = "x86_64-pc-windows-gnu";

/// The crates without a window, in the order in which one needs the other.
const CORE: &[&str] = &["domain", "exchange", "documents", "store", "countersign", "cli"];

/// Where wine is on Debian.
const WINE: &str = "/usr/lib/wine/wine64";

/// Compiles the tests for Windows and runs them.
pub fn test() -> Outcome {
    machine::set_up(machine::WINDOWS)?;
    let built = place::root().join("target/windows");
    step("building the DLL that wine lacks", || stand_in(&built))?;
    step("preparing wine", || quiet(wine(&built).args(["wineboot", "--init"])).map(drop))?;
    eprintln!("· compiling the core for Windows and running its tests (a first build takes some minutes)");
    let mut cargo = Command::new("/usr/bin/cargo");
    cargo
        .current_dir(place::root())
        .env_remove("RUSTUP_TOOLCHAIN")
        .env_remove("CARGO")
        .env_remove("RUSTFLAGS")
        .env("PATH", "/usr/bin:/bin")
        .env("RUSTC", "/usr/bin/rustc")
        // Building the standard library is no stable option of Cargo.
        .env("RUSTC_BOOTSTRAP", "1")
        .env("CARGO_TARGET_X86_64_PC_WINDOWS_GNU_RUNNER", WINE)
        .env("CARGO_TARGET_X86_64_PC_WINDOWS_GNU_LINKER", "x86_64-w64-mingw32-gcc")
        // Snapshots are found from here, since no Cargo runs under wine that could say where the project is.
        .env("INSTA_WORKSPACE_ROOT", place::root())
        .env("WINEDEBUG", "-all")
        .env("WINEPREFIX", built.join("wine"))
        .args(["test", "--no-fail-fast", "-Zbuild-std=std,panic_unwind,test", "--target", TARGET, "--target-dir"])
        .arg(&built);
    cargo.args(CORE.iter().flat_map(|name| ["-p", name])).args(["--lib", "--bins", "--tests"]);
    loud(&mut cargo)
}

/// Builds the stand-in and lays it beside the programs that will look for it.
fn stand_in(built: &std::path::Path) -> Outcome {
    let beside = built.join(TARGET).join("debug");
    for folder in [beside.join("deps"), beside] {
        fs::create_dir_all(&folder).map_err(|error| Failure(format!("{}: {error}", folder.display())))?;
        let library: PathBuf = folder.join("bcryptprimitives.dll");
        let source = place::root().join("xtask/windows/bcryptprimitives.c");
        let mut compiler = Command::new("x86_64-w64-mingw32-gcc");
        compiler.args(["-shared", "-O2", "-o"]).arg(library).arg(source).arg("-ladvapi32");
        quiet(&mut compiler)?;
    }
    Ok(())
}

/// Wine with a home of its own, that says nothing of itself.
fn wine(built: &std::path::Path) -> Command {
    let mut wine = Command::new(WINE);
    wine.env("WINEDEBUG", "-all").env("WINEPREFIX", built.join("wine"));
    wine
}
