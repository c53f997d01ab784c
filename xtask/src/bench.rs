//! `cargo xtask bench`: how fast it is, in an optimised build, and beside its peers on the same machine.

use crate::cargo::{cargo, whole};
use crate::python::{self, target};
use crate::run::on_screen;
use crate::step::{Failure, Outcome, fail, loud, quiet, step};
use crate::{machine, npm, place};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The peers' versions: the newest when the figures of the README were taken.
const TYPST: &str = "typst==0.15.2";
const WEASYPRINT: &str = "weasyprint==70.0";
const SPLINK: &str = "splink==5.0.0";

/// One bench: its name, what it measures, and how.
struct Bench {
    name: &'static str,
    what: &'static str,
    run: fn() -> Outcome,
    /// Whether it runs only when it is named.
    asked: bool,
}

const fn bench_of(name: &'static str, what: &'static str, run: fn() -> Outcome) -> Bench {
    Bench { name, what, run, asked: false }
}

const BENCHES: &[Bench] = &[
    bench_of("project", "gates, large rooms, opening and printing of a large project", project),
    bench_of("documents", "a long table and a long document beside Typst and WeasyPrint, as whole programs", documents),
    bench_of(
        "suppliers",
        "a vendor master of 100,000: import beside sqlite3, duplicates, pages of the list",
        suppliers,
    ),
    bench_of("window", "start, memory and answer to keys, beside the same pages in Chromium", window),
    Bench {
        asked: true,
        ..bench_of("documents-quick", "the same as the tests build it: no figures to tell", documents_once)
    },
    Bench {
        asked: true,
        ..bench_of("window-quick", "the same once, as the tests build it: no figures to tell", window_once)
    },
    Bench {
        asked: true,
        ..bench_of("window-suppliers", "of the same, the list of 100,000 suppliers", window_suppliers)
    },
];

/// Runs every bench, or only the named ones.
pub fn bench(names: &[String]) -> Outcome {
    if let Some(unknown) = names.iter().find(|name| BENCHES.iter().all(|bench| bench.name != **name)) {
        let known: Vec<_> = BENCHES.iter().map(|bench| bench.name).collect();
        return fail(format!("There is no bench {unknown}. The benches are: {}.", known.join(", ")));
    }
    let wanted = |bench: &&Bench| match names {
        [] => !bench.asked,
        names => names.iter().any(|name| name == bench.name),
    };
    for bench in BENCHES.iter().filter(wanted) {
        eprintln!("\n== {}: {}", bench.name, bench.what);
        (bench.run)()?;
    }
    Ok(())
}

fn project() -> Outcome {
    machine::set_up(machine::HEADLESS)?;
    loud(cargo("bench").args(["-p", "countersign", "--bench", "project"]))
}

fn documents() -> Outcome {
    compare_documents("release", &["--release"])
}

fn documents_once() -> Outcome {
    compare_documents("debug", &[])
}

/// A table of 5,000 rows and a document of 60 pages, each by the whole program and by both peers, which are given the same
/// content and the same faces and write tags, too.
fn compare_documents(profile: &str, build: &[&str]) -> Outcome {
    machine::set_up(machine::PEERS)?;
    machine::set_up(machine::TYPESETTERS)?;
    let target = target();
    let python = peers(&target, TYPST)?;
    peers(&target, WEASYPRINT)?;
    let parts = ["-p", "cli", "-p", "countersign", "-p", "documents", "--bins", "--examples"];
    loud(cargo("build").args(build).args(parts))?;
    let built = target.join(profile);
    let folder = target.join("tmp/documents");
    fs::create_dir_all(&folder).map_err(|error| Failure(error.to_string()))?;
    let program = built.join("countersign");
    let table = built.join("examples/table_5000");
    let [rows, content] = ["table.json", "document.json"].map(|name| folder.join(name));
    quiet(Command::new(&table).arg(folder.join("ours.pdf")).arg(&rows))?;
    let workspace = large(&built, "pages-60")?;
    let print = ["print", "--format", "json", "--out"];
    quiet(Command::new(&program).args(print).arg(&content).arg(&workspace).arg("requirements"))?;
    let ours = shown(&folder.join("ours.pdf"));
    eprintln!("· a table of 5,000 rows and 8 columns");
    beside_typesetters(&python, &folder, &format!("{} {ours}", shown(&table)), ("table", &rows))?;
    eprintln!("· a document of 60 pages");
    let own = format!("{} print {} requirements --out {ours}", shown(&program), shown(&workspace));
    beside_typesetters(&python, &folder, &own, ("document", &content))
}

/// Our command, which writes `ours.pdf`, in turns with both peers over the same content.
fn beside_typesetters(python: &Path, folder: &Path, own: &str, (kind, content): (&str, &Path)) -> Outcome {
    let scripts = place::root().join("xtask/peers");
    let faces = place::root().join("src-tauri/crates/documents/fonts");
    let mut compare = Command::new(python);
    compare.arg(scripts.join("compare.py")).arg("ours").arg(own).arg(folder.join("ours.pdf"));
    for (name, script) in [("Typst", "typeset.py"), ("WeasyPrint", "weasy.py")] {
        let out = folder.join(format!("{name}.pdf"));
        let script = shown(&scripts.join(script));
        let command = format!("{} {script} {kind} {} {} {}", shown(python), shown(content), shown(&out), shown(&faces));
        compare.arg(name).arg(command).arg(out);
    }
    loud(&mut compare)
}

/// How many suppliers the bench imports, and the seed from which they are invented.
const SUPPLIERS: [&str; 2] = ["100000", "1"];

/// How many of them the peer is asked for, too: on all of them it takes minutes and many gigabytes.
const OF_PEER: [&str; 2] = ["20000", "1"];

fn suppliers() -> Outcome {
    machine::set_up(machine::PEERS)?;
    machine::set_up(machine::DATABASE)?;
    let target = target();
    loud(cargo("build").args(["--release", "-p", "cli", "-p", "domain", "--bins", "--examples"]))?;
    let folder = target.join("tmp/suppliers");
    eprintln!("· duplicates of a labelled set");
    loud(Command::new(target.join("release/examples/duplicates")).args(SUPPLIERS).arg(&folder))?;
    let python = peers(&target, SPLINK)?;
    let scripts = place::root().join("xtask/peers");
    let fewer = target.join("tmp/fewer-suppliers");
    loud(Command::new(target.join("release/examples/duplicates")).args(OF_PEER).arg(&fewer))?;
    let labelled = ["suppliers.csv", "truth.csv"].map(|name| fewer.join(name));
    loud(Command::new(python).arg(scripts.join("duplicates.py")).args(labelled))?;
    eprintln!("· import, in turns");
    let program = shown(&target.join("release/countersign"));
    let (table, ours, theirs) =
        (folder.join("suppliers.csv"), folder.join("ours.countersign"), folder.join("theirs.db"));
    let own = format!(
        "rm -f {ours}* && {program} new {ours} --project Bench --customer Bench --as Bench \
         && {program} suppliers import {ours} {table} --map id=vendor-number --without-wrong --as Bench",
        ours = shown(&ours),
        table = shown(&table),
    );
    let peer = format!(
        "cd {folder} && rm -f theirs.db* && sqlite3 theirs.db < {script}",
        folder = shown(&folder),
        script = shown(&scripts.join("import.sql")),
    );
    loud(
        Command::new("python3")
            .arg(scripts.join("compare.py"))
            .arg("ours")
            .arg(own)
            .arg(&ours)
            .arg("sqlite3")
            .arg(peer)
            .arg(&theirs),
    )?;
    loud(cargo("bench").args(["-p", "countersign", "--bench", "suppliers"]))
}

fn window() -> Outcome {
    measure("release", &["--release"], &[])
}

fn window_once() -> Outcome {
    measure("debug", &[], &["--quick"])
}

fn window_suppliers() -> Outcome {
    measure("release", &["--release"], &["--suppliers"])
}

/// Builds app and bench in a profile and has the large workspace made, then measures the window over it.
fn measure(profile: &str, build: &[&str], how: &[&str]) -> Outcome {
    machine::set_up(machine::EVERYTHING)?;
    machine::set_up(machine::BROWSER)?;
    npm::install()?;
    npm::build()?;
    loud(whole("build").args(build).args(["--bins", "--examples"]))?;
    let built = target().join(profile);
    let workspace = large(&built, "issues-10000")?;
    let suppliers = with_suppliers(&built)?;
    let mut measure = Command::new(built.join("examples/measure"));
    measure.arg(workspace).arg(suppliers).args(how);
    loud(&mut on_screen(measure))
}

/// A workspace into which the labelled suppliers were imported; it is made where it isn't there, or is of an older format.
fn with_suppliers(built: &Path) -> Outcome<PathBuf> {
    let folder = target().join("tmp/suppliers");
    let workspace = folder.join("window.countersign");
    let (program, table) = (built.join("countersign"), folder.join("suppliers.csv"));
    // One of an older format is read by nobody who doesn't write; brought up to date while it is measured it would spoil the figures.
    if workspace.exists() && quiet(Command::new(&program).arg("status").arg(&workspace)).is_ok() {
        return Ok(workspace);
    }
    for ending in ["", "-wal", "-shm", "-lock"] {
        let _ = fs::remove_file(format!("{}{ending}", workspace.display()));
    }
    let person = ["--as", "Dana Whitfield"];
    step("a workspace with 100,000 suppliers (once)", || {
        quiet(Command::new(built.join("examples/duplicates")).args(SUPPLIERS).arg(&folder))?;
        quiet(
            Command::new(&program)
                .arg("new")
                .arg(&workspace)
                .args(["--project", "Bench", "--customer", "Bench"])
                .args(person),
        )?;
        let map = ["--map", "id=vendor-number", "--without-wrong"];
        quiet(Command::new(&program).args(["suppliers", "import"]).arg(&workspace).arg(&table).args(map).args(person))
    })?;
    Ok(workspace)
}

/// A large workspace by its name; it is made where it isn't there.
fn large(built: &Path, name: &str) -> Outcome<PathBuf> {
    let made = step(&format!("the workspace {name} (a first time takes some minutes)"), || {
        quiet(Command::new(built.join("examples/large")).arg(name))
    })?;
    Ok(PathBuf::from(made.trim()))
}

/// A Python with the peers in it, in the target folder.
fn peers(target: &Path, package: &str) -> Outcome<PathBuf> {
    python::with(&target.join("peers"), package)
}

/// A path as the shell reads it.
fn shown(path: &Path) -> String {
    format!("'{}'", path.display().to_string().replace('\'', r"'\''"))
}
