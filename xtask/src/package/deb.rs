//! Looks at a Debian package before anybody gets it: what it holds, whether a workspace opens by a double click, and whether
//! the program starts from where the package puts it.

use crate::run::on_screen;
use crate::step::{Failure, Outcome, fail, quiet, step};
use crate::{machine, place};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The program in the package.
const PROGRAM: &str = "countersign-desktop";

/// The types of our files, each with how their names end: in the desktop entry, and in what tells desktops which files have
/// them.
const TYPES: [(&str, &str); 2] =
    [("application/x-countersign", "*.countersign"), ("application/x-countersign-review", "*.countersign-review")];

/// Starts the program whose path is `$1`, and succeeds once its window is seen.
const OPENS_A_WINDOW: &str = r#"
    "$1" & app=$!
    for _ in $(seq 80); do
        kill -0 $app 2>/dev/null || { echo "The program ended before it had a window." >&2; exit 1; }
        if xwininfo -name Countersign 2>/dev/null | grep -q IsViewable; then kill $app; wait $app; exit 0; fi
        sleep 0.25
    done
    kill $app
    echo "There is no window after 20 seconds." >&2
    exit 1"#;

/// Checks the newest package.
pub fn check() -> Outcome {
    machine::set_up(machine::EVERYTHING)?;
    machine::set_up(machine::PACKING)?;
    let package = newest()?;
    let root = place::root().join("target/deb-root");
    step("reading what it says of itself", || describes_itself(&package))?;
    step("asking apt whether everything it needs can be had", || can_be_had(&package))?;
    step("installing it into a folder", || install(&package, &root))?;
    step("looking for desktop entry and icons", || stands_in_menus(&root))?;
    step("looking for file types", || opens_files(&root))?;
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

/// Installs it as dpkg does, with a database of its own: nothing of this machine changes.
fn install(package: &Path, root: &Path) -> Outcome {
    let _ = fs::remove_dir_all(root);
    let database = root.join("var/lib/dpkg");
    for folder in ["info", "updates", "triggers"] {
        fs::create_dir_all(database.join(folder)).map_err(|error| Failure(format!("{}: {error}", root.display())))?;
    }
    fs::write(database.join("status"), "").map_err(|error| Failure(format!("{}: {error}", root.display())))?;
    let mut dpkg = Command::new("dpkg");
    // What it needs isn't in that database; apt was asked about it.
    dpkg.arg(format!("--root={}", root.display()))
        .args(["--force-not-root", "--force-depends", "--install"])
        .arg(package);
    quiet(&mut dpkg).map(drop)
}

/// Whether apt could install it here, with all that it depends on.
fn can_be_had(package: &Path) -> Outcome {
    quiet(Command::new("apt-get").args(["install", "--simulate", "--no-install-recommends"]).arg(package)).map(drop)
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

fn stands_in_menus(root: &Path) -> Outcome {
    let file = root.join("usr/share/applications/Countersign.desktop");
    quiet(Command::new("desktop-file-validate").arg(&file))?;
    let entry = read(&file)?;
    let types = TYPES.map(|(name, _)| name);
    for needed in [&format!("Exec={PROGRAM} %F"), &format!("Icon={PROGRAM}"), "MimeType=", types[0], types[1]] {
        if !entry.contains(needed) {
            return fail(format!("The desktop entry doesn't say “{needed}”:\n{entry}"));
        }
    }
    for size in ["32x32", "128x128", "256x256@2"] {
        let icon = root.join(format!("usr/share/icons/hicolor/{size}/apps/{PROGRAM}.png"));
        if !icon.is_file() {
            return fail(format!("There is no icon {}.", icon.display()));
        }
    }
    Ok(())
}

/// Whether a desktop that reads the types knows our files by their names.
fn opens_files(root: &Path) -> Outcome {
    let types = root.join("usr/share/mime");
    quiet(Command::new("update-mime-database").arg(&types))?;
    let known = read(&types.join("globs2"))?;
    for (name, pattern) in TYPES {
        if !known.lines().any(|line| line.ends_with(&format!(":{name}:{pattern}"))) {
            return fail(format!("{pattern} isn't known as {name}:\n{known}"));
        }
    }
    Ok(())
}

/// Starts the program, with a home of its own, and waits for its window.
fn starts(root: &Path) -> Outcome {
    let home = root.join("home");
    fs::create_dir_all(&home).map_err(|error| Failure(format!("{}: {error}", home.display())))?;
    let mut shell = Command::new("sh");
    shell.args(["-c", OPENS_A_WINDOW, "sh"]).arg(root.join("usr/bin").join(PROGRAM));
    let mut opening = on_screen(shell);
    opening.env("HOME", &home).env("XDG_DATA_HOME", home.join("data")).env("XDG_CONFIG_HOME", home.join("config"));
    quiet(&mut opening).map(drop)
}

fn read(file: &Path) -> Outcome<String> {
    fs::read_to_string(file).map_err(|error| Failure(format!("{}: {error}", file.display())))
}
