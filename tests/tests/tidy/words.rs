//! What comments and documents may name: things that a reader of the checkout can look at.

use super::house::{files, none};
use acceptance::place::root;

/// Files whose text is written by the people of this house.
const WRITTEN: &[&str] = &[".rs", ".ts", ".svelte", ".js", ".css", ".toml", ".md", ".json", ".ftl"];

/// Written by npm, from the registry's answers.
const FETCHED: &str = "package-lock.json";

#[test]
fn no_file_knows_the_machine_it_was_written_on() {
    let home = std::env::var("HOME").unwrap_or_default();
    let own = [root().display().to_string(), format!("{}/", home.trim_end_matches('/'))];
    let mut offences = Vec::new();
    for file in written() {
        let lines = file
            .text
            .lines()
            .enumerate()
            .filter(|(_, line)| own.iter().any(|path| path.len() > 1 && line.contains(path)));
        offences.extend(lines.map(|(at, line)| format!("{}:{}: {}", file.place, at + 1, line.trim())));
    }
    none(&offences, "Another machine has no such folder. Name the place from the top of the checkout:");
}

#[test]
fn the_lock_names_no_registry() {
    let lock = std::fs::read_to_string(root().join("ui").join(FETCHED)).expect("the pages have a lock");
    let offences: Vec<String> =
        lock.lines().filter(|line| line.contains("\"resolved\"")).map(|line| line.trim().to_owned()).collect();
    none(&offences, "Everybody uses their own registry. Write the lock with ui/.npmrc in force:");
}

#[test]
fn every_document_that_is_named_exists() {
    let mut offences = Vec::new();
    let all = written();
    for file in &all {
        for (at, line) in file.text.lines().enumerate() {
            let named = line
                .split(|c: char| !(c.is_alphanumeric() || "/._-".contains(c)))
                .map(|word| word.trim_end_matches('.'));
            let missing = named.filter(|word| is_document(word) && !exists(&file.place, word));
            offences.extend(missing.map(|word| format!("{}:{}: {word}", file.place, at + 1)));
        }
    }
    none(&offences, "A reader would look for these in vain. Say it here, or name what is in the checkout:");
}

/// Documents are called in capitals, as `README.md` is.
fn is_document(word: &str) -> bool {
    let name = word.rsplit('/').next().unwrap_or(word);
    name.strip_suffix(".md").is_some_and(|stem| !stem.is_empty() && stem.chars().all(|c| c.is_uppercase() || c == '_'))
}

/// Whether the document lies where the text says: from the top of the checkout, or beside the text.
fn exists(place: &str, document: &str) -> bool {
    let beside = root().join(place).parent().map(|folder| folder.join(document));
    root().join(document).is_file() || beside.is_some_and(|path| path.is_file())
}

fn written() -> Vec<super::house::File> {
    let all: Vec<_> = files("", WRITTEN).into_iter().filter(|file| !file.place.ends_with(FETCHED)).collect();
    assert!(all.len() > 100, "the files are found");
    all
}
