//! Pythons of our own beside what Cargo builds, for the programs that tests and benches compare with.

use crate::step::{Outcome, quiet, step};
use std::path::{Path, PathBuf};
use std::process::Command;

/// What judges signatures beside us, in the version that its tests were written with.
const PYHANKO: &str = "pyHanko==0.38.0";

/// A Python in a folder with a package in it.
pub fn with(folder: &Path, package: &str) -> Outcome<PathBuf> {
    let python = folder.join("bin/python3");
    if !python.exists() {
        step("a Python for the peers", || quiet(Command::new("python3").args(["-m", "venv"]).arg(folder)).map(drop))?;
    }
    step(&format!("installing {package} beside it"), || {
        quiet(Command::new(&python).args(["-m", "pip", "install", "--quiet", package])).map(drop)
    })?;
    Ok(python)
}

/// The Python with which tests judge signatures; they look for it there. Other systems have none of the tools of those tests.
pub fn for_tests() -> Outcome {
    if !cfg!(target_os = "linux") {
        return Ok(());
    }
    with(&target().join("pyhanko"), PYHANKO).map(drop)
}

/// Where Cargo builds: this program lies in a profile's folder there.
pub fn target() -> PathBuf {
    let own = std::env::current_exe().expect("the system knows where this program lies");
    own.ancestors().nth(2).expect("a program lies in its profile's folder").to_owned()
}
