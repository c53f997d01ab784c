//! What every command of the registry owes its users.

use super::house::{File, files, none, rust_files};

/// Where the registry stands.
const REGISTRY: &str = "src-tauri/crates/domain/src/command.rs";

/// Where the words of the commands stand.
const WORDS: &str = "src-tauri/crates/countersign/src/text/en";

/// A line of the registry: `"noun.verb" Variant(path::of::Arguments);`.
struct Entry {
    name: String,
    variant: String,
    arguments: String,
}

fn entries() -> Vec<Entry> {
    let registry = rust_files().into_iter().find(|file| file.place == REGISTRY).expect("the registry is there");
    let entries: Vec<Entry> = registry.product_code().lines().filter_map(entry).collect();
    assert!(!entries.is_empty(), "the lines of the registry are read");
    entries
}

fn entry(line: &str) -> Option<Entry> {
    let (name, rest) = line.trim().strip_prefix('"')?.split_once("\" ")?;
    let (variant, rest) = rest.split_once('(')?;
    let (arguments, _) = rest.split_once(')')?;
    Some(Entry { name: name.to_owned(), variant: variant.to_owned(), arguments: arguments.to_owned() })
}

/// The message of a command: its label is the value, its help the attribute.
fn message_id(command: &str) -> String {
    format!("command-{}", command.replace('.', "-"))
}

/// Whether the Fluent text has a message with a value and a `.help`.
fn is_explained(text: &str, id: &str) -> bool {
    let mut lines = text.lines().skip_while(|line| !line.starts_with(&format!("{id} = ")));
    lines.next().is_some()
        && lines.take_while(|line| line.starts_with(' ')).any(|line| line.trim_start().starts_with(".help = "))
}

#[test]
fn the_reader_of_messages_can_tell() {
    let text =
        "command-a-b = Add\n    .help = Adds one.\ncommand-c-d = Change\ncommand-e-f = End\n    .help = Ends it.\n";
    assert!(is_explained(text, "command-a-b") && is_explained(text, "command-e-f"));
    assert!(!is_explained(text, "command-c-d") && !is_explained(text, "command-a"));
}

#[test]
fn every_command_has_label_and_help() {
    let words: String = files(WORDS, &[".ftl"]).into_iter().map(|file| file.text).collect();
    let unexplained = entries().into_iter().filter(|entry| !is_explained(&words, &message_id(&entry.name)));
    let offences: Vec<String> =
        unexplained.map(|entry| format!("{} for {}", message_id(&entry.name), entry.name)).collect();
    none(
        &offences,
        "Menus, palette and `countersign schema` name and explain every command. Add the message with its `.help` to commands.ftl:",
    );
}

#[test]
fn every_command_is_tested() {
    let all = rust_files();
    let tests: Vec<&str> = all.iter().map(test_code).filter(|code| !code.is_empty()).collect();
    let noun = |entry: &Entry| entry.arguments.trim_start_matches("crate::").split("::").next().map(str::to_owned);
    let is_tested = |entry: &Entry| {
        let names = [format!("\"{}\"", entry.name), format!("{}(", entry.variant)];
        // The unit tests of a noun know its verbs by their own names: `Add { … }`.
        let own = entry.arguments.rsplit("::").next().map(|verb| format!("{verb} {{"));
        tests.iter().any(|code| names.iter().any(|name| code.contains(name)))
            || all
                .iter()
                .filter(|file| noun(entry).is_some_and(|noun| file.place.contains(&format!("domain/src/{noun}"))))
                .any(|file| own.as_ref().is_some_and(|own| test_code(file).contains(own)))
    };
    let untested: Vec<String> =
        entries().into_iter().filter(|entry| !is_tested(entry)).map(|entry| entry.name).collect();
    none(&untested, "Nothing tries these commands. Add one test that is refused and one that passes:");
}

/// The part of a file that runs as a test only.
fn test_code(file: &File) -> &str {
    if file.is_test() { &file.text } else { &file.text[file.product_code().len()..] }
}
