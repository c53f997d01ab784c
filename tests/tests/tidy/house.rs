//! Finding and reading the files of the checkout.

use acceptance::place::root;
use std::fs;
use std::path::{Path, PathBuf};

/// A text file: its place in the checkout, with `/` between folders, and its lines.
pub struct File {
    pub place: String,
    pub text: String,
}

impl File {
    /// The text before the unit tests of a Rust file: what runs at the user's.
    pub fn product_code(&self) -> &str {
        let tests = self.text.find("\n#[cfg(test)]\nmod ");
        &self.text[..tests.unwrap_or(self.text.len())]
    }

    /// The lines that hold code, numbered from 1: whole-line comments say what they like.
    pub fn code_lines(&self) -> impl Iterator<Item = (usize, &str)> {
        self.product_code()
            .lines()
            .enumerate()
            .map(|(at, line)| (at + 1, line))
            .filter(|(_, line)| !line.trim_start().starts_with("//"))
    }

    /// Whether the file is a test, a bench or an example, which run at nobody's.
    pub fn is_test(&self) -> bool {
        ["/tests/", "/benches/", "/examples/"].iter().any(|folder| self.place.contains(folder))
            || self.place.ends_with("/tests.rs")
            || self.place.starts_with("tests/")
    }
}

/// All files below `folder` whose name ends with one of `endings`. Built and fetched things are left out.
pub fn files(folder: &str, endings: &[&str]) -> Vec<File> {
    let mut found = Vec::new();
    collect(&root().join(folder), &mut |path| {
        let name = path.to_string_lossy();
        if endings.iter().any(|ending| name.ends_with(ending)) {
            // A file that is being saved right now may be gone again; it is read when it is there.
            if let Ok(text) = fs::read_to_string(path) {
                found.push(File { place: place_of(path), text });
            }
        }
    });
    found.sort_by(|a, b| a.place.cmp(&b.place));
    found
}

/// All Rust files of the house.
pub fn rust_files() -> Vec<File> {
    let files: Vec<File> = ["src-tauri", "tests", "xtask"].iter().flat_map(|folder| files(folder, &[".rs"])).collect();
    assert!(files.len() > 20, "the Rust files are found");
    files
}

/// Fails with every offence, one a line, after a sentence that says how to mend them.
#[track_caller]
pub fn none(offences: &[String], mend: &str) {
    assert!(offences.is_empty(), "{mend}\n  {}", offences.join("\n  "));
}

fn collect(folder: &Path, found: &mut impl FnMut(&Path)) {
    let Ok(entries) = fs::read_dir(folder) else {
        return;
    };
    for entry in entries.flatten() {
        let path: PathBuf = entry.path();
        let name = entry.file_name();
        let skipped = ["node_modules", "target", "dist", "gen", "artifacts"].iter().any(|made| name == *made)
            || name.to_string_lossy().starts_with('.');
        match path.is_dir() {
            true if skipped => {}
            true => collect(&path, found),
            false => found(&path),
        }
    }
}

fn place_of(path: &Path) -> String {
    path.strip_prefix(root()).expect("found below the top").to_string_lossy().replace('\\', "/")
}
