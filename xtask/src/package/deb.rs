//! Looks at a Debian package before anybody gets it: what it holds, whether a workspace opens by a double click, and whether
//! the program starts from where the package puts it.

use crate::run::on_screen;
use crate::step::{Failure, Outcome, fail, quiet, step};
use crate::{machine, place};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

/// The program in the package.
const PROGRAM: &str = "countersign-desktop";

/// The type of workspaces: in the desktop entry, and in what tells desktops which files have it.
const TYPE: &str = "application/x-countersign";

/// How long the program must run to have opened its window.
const PATIENCE: Duration = Duration::from_secs(8);

/// Checks the newest package.
pub fn check() -> Outcome {
    machine::set_up(machine::EVERYTHING)?;
    let package = newest()?;
    let root = place::root().join("target/deb-root");
    step("unpacking the package", || unpack(&package, &root))?;
    step("reading what it says of itself", || describes_itself(&package))?;
    step("looking for desktop entry, icons and file type", || opens_workspaces(&root))?;
    step("starting the program from there", || starts(&root))?;
    eprintln!("· {} is in order", package.display());
    Ok(())
}

/// The package that was built last.
fn newest() -> Outcome<PathBuf> {
    let folder = place::root().join("target/release/bundle/deb");
    let entries = fs::read_dir(&folder).map_err(|error| Failure(format!("{}: {error}", folder.display())))?;
    let packages = entries.filter_map(Result::ok).map(|entry| entry.path());
    let packages = packages.filter(|path| path.extension().is_some_and(|extension| extension == "deb"));
    let made = |path: &PathBuf| fs::metadata(path).and_then(|about| about.modified()).ok();
    packages.max_by_key(made).ok_or_else(|| Failure(format!("There is no package in {}.", folder.display())))
}

fn unpack(package: &Path, root: &Path) -> Outcome {
    let _ = fs::remove_dir_all(root);
    quiet(Command::new("dpkg-deb").arg("--extract").args([package, root])).map(drop)
}

fn describes_itself(package: &Path) -> Outcome {
    let about = quiet(Command::new("dpkg-deb").arg("--info").arg(package))?;
    for needed in ["Package: countersign", "Section: office", "libwebkit2gtk-4.1-0"] {
        if !about.contains(needed) {
            return fail(format!("The package doesn't say “{needed}”:\n{about}"));
        }
    }
    Ok(())
}

fn opens_workspaces(root: &Path) -> Outcome {
    let entry = read(&root.join("usr/share/applications/Countersign.desktop"))?;
    for needed in [&format!("Exec={PROGRAM} %F"), &format!("Icon={PROGRAM}"), &format!("MimeType={TYPE}")] {
        // The bundler may add what stands behind: `%F`, a semicolon.
        let stem = needed.trim_end_matches(" %F");
        if !entry.contains(stem) {
            return fail(format!("The desktop entry doesn't say “{stem}”:\n{entry}"));
        }
    }
    let icon = root.join(format!("usr/share/icons/hicolor/128x128/apps/{PROGRAM}.png"));
    if !icon.is_file() {
        return fail(format!("There is no icon {}.", icon.display()));
    }
    let types = read(&root.join("usr/share/mime/packages/countersign.xml"))?;
    if !(types.contains(TYPE) && types.contains("*.countersign")) {
        return fail(format!("The file type isn't described:\n{types}"));
    }
    Ok(())
}

/// Starts the program, with a home of its own, and sees whether it is still there when its window must have opened.
fn starts(root: &Path) -> Outcome {
    let home = root.join("home");
    fs::create_dir_all(&home).map_err(|error| Failure(format!("{}: {error}", home.display())))?;
    let mut program = on_screen(Command::new(root.join("usr/bin").join(PROGRAM)));
    program.env("HOME", &home).env("XDG_DATA_HOME", home.join("data")).env("XDG_CONFIG_HOME", home.join("config"));
    let mut running = program
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(|error| Failure(format!("The program can't be started: {error}")))?;
    std::thread::sleep(PATIENCE);
    let ended = running.try_wait().map_err(|error| Failure(error.to_string()))?;
    if let Some(status) = ended {
        let said = running.wait_with_output().map(|output| String::from_utf8_lossy(&output.stderr).into_owned());
        return fail(format!("The program ended ({status}): {}", said.unwrap_or_default()));
    }
    // `xvfb-run` takes its screen away when the program ends, and ends with it.
    end(running.id());
    let _ = running.wait();
    Ok(())
}

/// Ends a process and what it started: those that run in it, by their parents.
fn end(process: u32) {
    let children = quiet(Command::new("ps").args(["-o", "pid=", "--ppid", &process.to_string()])).unwrap_or_default();
    for child in children.split_whitespace().filter_map(|child| child.parse().ok()) {
        end(child);
    }
    let _ = quiet(Command::new("kill").arg(process.to_string()));
}

fn read(file: &Path) -> Outcome<String> {
    fs::read_to_string(file).map_err(|error| Failure(format!("{}: {error}", file.display())))
}
