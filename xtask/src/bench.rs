//! `cargo xtask bench`: how fast it is, in an optimised build, and beside its peers on the same machine.

use crate::cargo::{cargo, whole};
use crate::run::on_screen;
use crate::step::{Outcome, fail, loud, quiet, step};
use crate::{machine, npm, place};
use std::path::{Path, PathBuf};
use std::process::Command;

/// The peer's version: the newest when the figures of the README were taken.
const TYPST: &str = "typst==0.15.2";

/// One bench: its name, what it measures, and how.
struct Bench {
    name: &'static str,
    what: &'static str,
    run: fn() -> Outcome,
}

const BENCHES: &[Bench] = &[
    Bench { name: "project", what: "gates, home, opening and printing of a large project", run: project },
    Bench { name: "print", what: "a requirements document beside Typst, as whole programs", run: print },
    Bench { name: "window", what: "the start of the app to its first paint", run: window },
];

/// Runs every bench, or only the named ones.
pub fn bench(names: &[String]) -> Outcome {
    if let Some(unknown) = names.iter().find(|name| BENCHES.iter().all(|bench| bench.name != **name)) {
        let known: Vec<_> = BENCHES.iter().map(|bench| bench.name).collect();
        return fail(format!("There is no bench {unknown}. The benches are: {}.", known.join(", ")));
    }
    for bench in BENCHES.iter().filter(|bench| names.is_empty() || names.iter().any(|name| name == bench.name)) {
        eprintln!("\n== {}: {}", bench.name, bench.what);
        (bench.run)()?;
    }
    Ok(())
}

fn project() -> Outcome {
    machine::set_up(machine::HEADLESS)?;
    loud(cargo("bench").args(["-p", "countersign", "--bench", "project"]))
}

/// The workspace is the one that the bench of the large project made.
fn print() -> Outcome {
    machine::set_up(machine::PEERS)?;
    let (target, workspace) = (target(), target().join("tmp/pages-60.countersign"));
    if !workspace.exists() {
        project()?;
    }
    let python = peers(&target)?;
    loud(cargo("build").args(["--release", "-p", "cli"]))?;
    let program = target.join("release/countersign");
    let (content, ours, theirs) =
        (target.join("tmp/60.json"), target.join("tmp/ours.pdf"), target.join("tmp/theirs.pdf"));
    quiet(
        Command::new(&program)
            .arg("print")
            .arg(&workspace)
            .arg("requirements")
            .arg("--out")
            .arg(&content)
            .args(["--format", "json"]),
    )?;
    let scripts = place::root().join("xtask/peers");
    let own = format!("{} print {} requirements --out {}", shown(&program), shown(&workspace), shown(&ours));
    let peer =
        format!("{} {} {} {}", shown(&python), shown(&scripts.join("typeset.py")), shown(&content), shown(&theirs));
    let compare = scripts.join("compare.py");
    loud(Command::new(&python).arg(compare).arg(own).arg(&ours).arg(peer).arg(&theirs))
}

fn window() -> Outcome {
    machine::set_up(machine::EVERYTHING)?;
    npm::install()?;
    npm::build()?;
    loud(whole("build").args(["--release", "--bins", "--example", "first_paint"]))?;
    loud(&mut on_screen(Command::new(target().join("release/examples/first_paint"))))
}

/// A Python with the peers in it, in the target folder.
fn peers(target: &Path) -> Outcome<PathBuf> {
    let folder = target.join("peers");
    let python = folder.join("bin/python3");
    if !python.exists() {
        step("a Python for the peers", || quiet(Command::new("python3").args(["-m", "venv"]).arg(&folder)).map(drop))?;
    }
    step("installing Typst beside it", || {
        quiet(Command::new(&python).args(["-m", "pip", "install", "--quiet", TYPST])).map(drop)
    })?;
    Ok(python)
}

/// Where Cargo builds: this program lies in a profile's folder there.
fn target() -> PathBuf {
    let own = std::env::current_exe().expect("the system knows where this program lies");
    own.ancestors().nth(2).expect("a program lies in its profile's folder").to_owned()
}

/// A path as the shell reads it.
fn shown(path: &Path) -> String {
    format!("'{}'", path.display().to_string().replace('\'', r"'\''"))
}
