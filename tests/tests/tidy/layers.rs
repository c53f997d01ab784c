//! Which room may know which.

use super::house::{File, files, none, rust_files};

/// The rooms from the bottom to the top, with the rooms of the house that each may use.
const ALLOWED: &[(&str, &[&str])] = &[
    ("domain", &[]),
    ("exchange", &["domain"]),
    ("testmode", &["domain", "exchange"]),
    ("documents", &["domain"]),
    ("store", &["domain"]),
    ("countersign", &["domain", "exchange", "testmode", "documents", "store"]),
    ("cli", &["countersign"]),
    ("shell", &["countersign"]),
];

fn manifest(file: &File) -> toml::Table {
    file.text.parse().unwrap_or_else(|error| panic!("{}: {error}", file.place))
}

/// The names of what a crate depends on, for its users or for itself only, on every system.
fn dependencies(manifest: &toml::Table, for_tests: bool) -> Vec<String> {
    let kinds: &[&str] = if for_tests { &["dev-dependencies"] } else { &["dependencies", "build-dependencies"] };
    let mut tables = vec![manifest];
    let systems = manifest.get("target").and_then(toml::Value::as_table);
    tables.extend(systems.into_iter().flat_map(toml::Table::values).filter_map(toml::Value::as_table));
    let listed = tables.iter().flat_map(|table| kinds.iter().filter_map(|kind| table.get(*kind)?.as_table()));
    listed.flat_map(|table| table.keys().cloned()).collect()
}

fn crates() -> Vec<(String, File, toml::Table)> {
    let found: Vec<_> = files("src-tauri", &["Cargo.toml"]).into_iter().map(|file| (manifest(&file), file)).collect();
    assert!(found.len() >= 7, "the manifests are found");
    found
        .into_iter()
        .map(|(manifest, file)| {
            (manifest["package"]["name"].as_str().expect("a package has a name").to_owned(), file, manifest)
        })
        .collect()
}

#[test]
fn dependencies_point_one_way() {
    let is_room = |name: &String| ALLOWED.iter().any(|(room, _)| room == name);
    let mut offences = Vec::new();
    for (name, file, manifest) in crates() {
        let Some((_, allowed)) = ALLOWED.iter().find(|(room, _)| *room == name) else {
            offences.push(format!("{}: {name} has no place in the list of rooms", file.place));
            continue;
        };
        let used = dependencies(&manifest, false).into_iter().chain(dependencies(&manifest, true));
        let wrong = used.filter(is_room).filter(|used| !allowed.contains(&used.as_str()));
        offences.extend(wrong.map(|used| format!("{}: {name} uses {used}", file.place)));
    }
    none(
        &offences,
        "Shell and cli use countersign, which uses store, documents, testmode and exchange, which use domain. Move the code to the room that may know both:",
    );
}

#[test]
fn only_the_shell_knows_tauri() {
    let mut offences = Vec::new();
    for (name, file, manifest) in crates().into_iter().filter(|(name, ..)| name != "shell") {
        let used = dependencies(&manifest, false).into_iter().chain(dependencies(&manifest, true));
        offences.extend(
            used.filter(|used| used.starts_with("tauri")).map(|used| format!("{}: {name} uses {used}", file.place)),
        );
    }
    none(&offences, "The product must run without a window. Move what needs Tauri into src-tauri/src:");
}

#[test]
fn sql_is_only_in_the_store() {
    const STATEMENTS: &[&str] =
        &["SELECT ", "INSERT INTO", "INSERT OR ", "UPDATE ", "DELETE FROM", "CREATE TABLE", "PRAGMA ", "rusqlite"];
    let outside =
        rust_files().into_iter().filter(|file| !file.place.starts_with("src-tauri/crates/store/") && !file.is_test());
    let mut offences = Vec::new();
    for file in outside {
        for (line, text) in file.code_lines() {
            // In text a statement opens the string; elsewhere the words are prose or constants.
            let speaks_sql = STATEMENTS
                .iter()
                .any(|word| *word == "rusqlite" && text.contains(word) || text.contains(&format!("\"{word}")));
            if speaks_sql {
                offences.push(format!("{}:{line}: {}", file.place, text.trim()));
            }
        }
    }
    none(&offences, "Only the store speaks SQL. Give it a function named after what is wanted, and call that:");
}

#[test]
fn the_clock_is_read_at_the_edge_only() {
    const CLOCKS: &[&str] = &["Timestamp::now", "Zoned::now", "SystemTime::now", "Instant::now", "Uuid::now_v7"];
    const EDGE: &[&str] =
        &["src-tauri/src/", "src-tauri/crates/cli/", "src-tauri/crates/countersign/src/clock.rs", "xtask/"];
    let inside = rust_files()
        .into_iter()
        .filter(|file| !EDGE.iter().any(|edge| file.place.starts_with(edge)) && !file.is_test());
    let mut offences = Vec::new();
    for file in inside {
        let reads = file.code_lines().filter(|(_, text)| CLOCKS.iter().any(|clock| text.contains(clock)));
        offences.extend(reads.map(|(line, text)| format!("{}:{line}: {}", file.place, text.trim())));
    }
    none(
        &offences,
        "A rule that reads the clock can't be tested or replayed. Take `now` as an argument; countersign's clock, shell and cli read it:",
    );
}
