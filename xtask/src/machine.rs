//! What the machine must have, and getting it: by apt where that is possible, by words elsewhere.

mod apt;

use crate::step::{Outcome, fail, step, succeeds};
use std::path::Path;

/// A tool or library of the machine, how to see that it is there, and the Debian package that brings it.
pub struct Need {
    package: &'static str,
    probe: Probe,
}

enum Probe {
    Program(&'static str),
    Library(&'static str),
    File(&'static str),
    /// A call that succeeds.
    Answers(&'static str, &'static [&'static str]),
}

const fn program(package: &'static str, program: &'static str) -> Need {
    Need { package, probe: Probe::Program(program) }
}

/// To compile the crates without a window: a C compiler for SQLite and zstd, certificates for the registries.
pub const HEADLESS: &[Need] =
    &[program("build-essential", "cc"), Need { package: "ca-certificates", probe: Probe::File("/etc/ssl/certs") }];

/// To compile and open the window.
pub const WINDOW: &[Need] = &[
    program("build-essential", "cc"),
    Need { package: "ca-certificates", probe: Probe::File("/etc/ssl/certs") },
    program("pkg-config", "pkg-config"),
    program("curl", "curl"),
    program("file", "file"),
    Need { package: "libwebkit2gtk-4.1-dev", probe: Probe::Library("webkit2gtk-4.1") },
];

/// To compile, to open the window without a display, to drive it, and to read what was printed.
pub const EVERYTHING: &[Need] = &[
    program("build-essential", "cc"),
    Need { package: "ca-certificates", probe: Probe::File("/etc/ssl/certs") },
    program("pkg-config", "pkg-config"),
    program("curl", "curl"),
    program("file", "file"),
    Need { package: "libwebkit2gtk-4.1-dev", probe: Probe::Library("webkit2gtk-4.1") },
    program("webkit2gtk-driver", "WebKitWebDriver"),
    program("xvfb", "Xvfb"),
    program("xauth", "xauth"),
    program("poppler-utils", "pdftotext"),
    program("qpdf", "qpdf"),
    program("python3", "python3"),
    Need { package: "python3-venv", probe: Probe::Answers("python3", &["-c", "import ensurepip"]) },
];

/// To compile the core for Windows and run its tests: a compiler whose standard library comes as source, a linker, wine.
pub const WINDOWS: &[Need] = &[
    Need { package: "rust-web-src", probe: Probe::Answers("dpkg", &["--status", "rust-web-src"]) },
    Need { package: "rustc-web", probe: Probe::File("/usr/bin/rustc") },
    Need { package: "cargo-web", probe: Probe::File("/usr/bin/cargo") },
    program("gcc-mingw-w64-x86-64", "x86_64-w64-mingw32-gcc"),
    Need { package: "wine64", probe: Probe::File("/usr/lib/wine/wine64") },
];

/// To run the peers that benches compare with.
pub const PEERS: &[Need] = &[
    program("python3", "python3"),
    Need { package: "python3-venv", probe: Probe::Answers("python3", &["-c", "import ensurepip"]) },
];

/// What WeasyPrint sets text with.
pub const TYPESETTERS: &[Need] = &[Need {
    package: "libpangoft2-1.0-0",
    probe: Probe::Answers("python3", &["-c", "import ctypes; ctypes.CDLL('libpangoft2-1.0.so.0')"]),
}];

/// The database's own command line, which imports what the bench imports.
pub const DATABASE: &[Need] = &[program("sqlite3", "sqlite3")];

/// To look at a Debian package: its desktop entry, its file types, and its window.
pub const PACKING: &[Need] = &[
    program("desktop-file-utils", "desktop-file-validate"),
    program("shared-mime-info", "update-mime-database"),
    program("x11-utils", "xwininfo"),
];

/// The browser that stands in for Electron beside the window, with its driver.
pub const BROWSER: &[Need] = &[program("chromium", "chromium"), program("chromium-driver", "chromedriver")];

impl Need {
    fn is_met(&self) -> bool {
        match self.probe {
            Probe::Program(name) => on_path(name),
            Probe::Library(name) => succeeds("pkg-config", &["--exists", name]),
            Probe::File(path) => Path::new(path).exists(),
            Probe::Answers(program, args) => succeeds(program, args),
        }
    }
}

/// Sees to it that every need is met, or says what to install.
///
/// Windows and macOS bring the window library with them and have no use for the rest.
pub fn set_up(needs: &[Need]) -> Outcome {
    if !cfg!(target_os = "linux") {
        return Ok(());
    }
    let lacking: Vec<&str> = needs.iter().filter(|need| !need.is_met()).map(|need| need.package).collect();
    if lacking.is_empty() {
        eprintln!("· system packages: all there");
        return Ok(());
    }
    let packages = lacking.join(" ");
    if !on_path("apt-get") {
        return fail(format!(
            "This machine lacks what these Debian packages hold: {packages}. Install them, then try again."
        ));
    }
    if !apt::is_root() {
        return fail(format!(
            "This machine lacks packages. Install them, then try again:\n  sudo apt-get install {packages}"
        ));
    }
    step(&format!("installing by apt: {packages}"), || apt::install(&lacking))
}

/// Whether Node is there and new enough for Vite; apt's own is too old on Debian 12, so this can only be said.
pub fn require_node() -> Outcome {
    let version = crate::step::quiet(std::process::Command::new("node").arg("--version")).unwrap_or_default();
    match node_is_new_enough(version.trim()) {
        true => Ok(()),
        false => fail(format!(
            "The window's pages need Node 20.19 or newer ({}). Install it from https://nodejs.org, then try again.",
            if version.is_empty() { "none was found".to_owned() } else { format!("this is {}", version.trim()) }
        )),
    }
}

/// Whether `cargo fmt` and `cargo clippy` are there; rustup brings them unless it was told not to.
pub fn require_rust_tools() -> Outcome {
    if succeeds("cargo", &["fmt", "--version"]) && succeeds("cargo", &["clippy", "--version"]) {
        return Ok(());
    }
    fail("The checks need rustfmt and clippy. Install them, then try again:\n  rustup component add rustfmt clippy")
}

fn node_is_new_enough(version: &str) -> bool {
    let mut parts = version.trim_start_matches('v').split('.').map_while(|part| part.parse::<u32>().ok());
    matches!((parts.next(), parts.next()), (Some(20), Some(19..)) | (Some(22), Some(12..)) | (Some(23..), _))
}

fn on_path(program: &str) -> bool {
    let path = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&path).any(|folder| folder.join(program).is_file())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_node_that_vite_accepts_will_do() {
        for good in ["v20.19.0", "v20.20.2", "v22.12.0", "v24.0.1"] {
            assert!(node_is_new_enough(good), "{good}");
        }
        for bad in ["", "v18.20.4", "v20.18.9", "v21.7.0", "v22.11.0", "nonsense"] {
            assert!(!node_is_new_enough(bad), "{bad}");
        }
    }

    #[test]
    fn a_program_is_found_on_the_path_or_not() {
        assert!(on_path("cargo"));
        assert!(!on_path("no-such-program-anywhere"));
    }
}
