//! How Rust files are named, opened and kept short.

use super::house::{files, none, rust_files};

/// Lines from which on a file has more than one idea.
const MOST_LINES: usize = 500;

/// Files that may be longer, each with its reason.
const LONGER: &[(&str, &str)] = &[];

/// Names that say nothing: whatever has no place ends there.
const EMPTY_NAMES: &[&str] =
    &["utils", "util", "helpers", "helper", "common", "services", "service", "manager", "managers", "misc"];

#[test]
fn rooms_have_names_that_say_something() {
    let says_nothing =
        |place: &str| place.split('/').any(|part| EMPTY_NAMES.contains(&part.split('.').next().unwrap_or_default()));
    let all = rust_files().into_iter().chain(files("ui/src", &[".ts", ".svelte"]));
    let offences: Vec<String> = all.map(|file| file.place).filter(|place| says_nothing(place)).collect();
    none(&offences, "Name the file after the idea that it holds:");
}

#[test]
fn every_module_says_what_it_is() {
    let silent =
        rust_files().into_iter().filter(|file| !file.text.starts_with("//! ") && !file.text.starts_with("#!["));
    let offences: Vec<String> = silent.map(|file| file.place).collect();
    none(&offences, "Begin the file with a `//!` sentence that says what it holds:");
}

#[test]
fn files_hold_one_idea() {
    let long = rust_files().into_iter().filter(|file| LONGER.iter().all(|(place, _)| *place != file.place));
    let counted = long.map(|file| (file.text.lines().count(), file.place)).filter(|(lines, _)| *lines > MOST_LINES);
    let offences: Vec<String> = counted.map(|(lines, place)| format!("{place}: {lines} lines")).collect();
    none(
        &offences,
        "Split the file along the domain; if it is one idea all the same, list it in LONGER with the reason:",
    );
}

#[test]
fn the_list_of_longer_files_is_true() {
    let all = rust_files();
    let is_long = |place: &str| all.iter().any(|file| file.place == place && file.text.lines().count() > MOST_LINES);
    let offences: Vec<String> =
        LONGER.iter().filter(|(place, _)| !is_long(place)).map(|(place, _)| (*place).to_owned()).collect();
    none(&offences, "These files are short or gone. Take them from LONGER:");
}

/// A methodology is data: a rule that knows a step by its id works for no other methodology.
#[test]
fn no_rust_source_knows_a_step() {
    let ids = step_ids();
    let mut offences = Vec::new();
    for file in rust_files().iter().filter(|file| file.place.starts_with("src-tauri/") && !file.is_test()) {
        for (line, text) in file.code_lines() {
            let known = ids.iter().filter(|id| text.contains(&format!("\"{id}\"")));
            offences.extend(known.map(|id| format!("{}:{line}: {id}", file.place)));
        }
    }
    none(&offences, "Let the methodology's TOML say what is special about the step, and read that:");
}

/// The ids of all steps of the built-in methodologies.
fn step_ids() -> Vec<String> {
    let methodologies = files("src-tauri/crates/domain/src/builtin/methodologies", &[".toml"]);
    let mut ids = Vec::new();
    for file in methodologies {
        let methodology: toml::Table = file.text.parse().unwrap_or_else(|error| panic!("{}: {error}", file.place));
        let steps = methodology.get("steps").or_else(|| methodology.get("step")).and_then(toml::Value::as_array);
        let steps = steps.unwrap_or_else(|| panic!("{} has no array of steps", file.place));
        ids.extend(
            steps.iter().map(|step| {
                step["id"].as_str().unwrap_or_else(|| panic!("{}: a step has no id", file.place)).to_owned()
            }),
        );
    }
    assert!(!ids.is_empty(), "the built-in methodologies are found");
    ids
}
