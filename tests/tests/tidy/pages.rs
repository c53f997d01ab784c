//! The pages of the window, and what lies at the top of the checkout.

use super::house::{files, none};
use acceptance::place::root;

#[test]
fn pages_reach_rust_through_one_folder() {
    let pages = files("ui", &[".ts", ".js", ".svelte"]);
    assert!(pages.len() > 10, "the pages are found");
    let outside = pages.iter().filter(|file| !file.place.starts_with("ui/src/ipc/"));
    let mut offences = Vec::new();
    for file in outside {
        let lines = file
            .text
            .lines()
            .enumerate()
            .filter(|(_, line)| line.contains("@tauri-apps/api") || line.contains("@tauri-apps/plugin"));
        offences.extend(lines.map(|(at, line)| format!("{}:{}: {}", file.place, at + 1, line.trim())));
    }
    none(&offences, "Only ui/src/ipc talks to Tauri. Take the client that the screen is given:");
}

#[test]
fn pages_ask_no_server() {
    let mut offences = Vec::new();
    for file in
        files("ui/src", &[".ts", ".svelte", ".css", ".html"]).iter().filter(|file| !file.place.ends_with(".test.ts"))
    {
        let asks = |line: &str| {
            ["src=\"http", "href=\"http", "url(http", "fetch(", "XMLHttpRequest", "WebSocket("]
                .iter()
                .any(|way| line.contains(way))
        };
        let lines = file.text.lines().enumerate().filter(|(_, line)| asks(line));
        offences.extend(lines.map(|(at, line)| format!("{}:{}: {}", file.place, at + 1, line.trim())));
    }
    none(&offences, "The window works without a network. Bundle what is wanted:");
}

#[test]
fn both_licences_are_there() {
    for (file, words) in
        [("LICENSE-MIT", "Permission is hereby granted"), ("LICENSE-APACHE", "Version 2.0, January 2004")]
    {
        let text = std::fs::read_to_string(root().join(file)).unwrap_or_default();
        assert!(text.contains(words), "{file} must hold the whole licence: Cargo.toml says MIT OR Apache-2.0");
    }
}

/// npm leaves a platform's package out of the lock without a word when its registry lacks that version, and then `npm
/// ci` refuses the lock on every platform.
#[test]
fn the_lock_holds_the_packages_of_every_platform() {
    let text = std::fs::read_to_string(root().join("ui/package-lock.json")).expect("the pages have a lock");
    let lock: serde_json::Value = serde_json::from_str(&text).expect("the lock is JSON");
    let packages = lock["packages"].as_object().expect("a lock lists packages");
    let mut offences = Vec::new();
    for (place, package) in packages {
        let optional = package["optionalDependencies"].as_object().into_iter().flat_map(|wanted| wanted.keys());
        let missing = optional.filter(|name| {
            !packages.contains_key(&format!("{place}/node_modules/{name}"))
                && !packages.contains_key(&format!("node_modules/{name}"))
        });
        offences.extend(missing.map(|name| format!("{place} lacks {name}")));
    }
    assert!(packages.len() > 100, "the packages are read");
    none(
        &offences,
        "Choose versions that are whole in ui/package.json, delete lock and node_modules, then `npm install --package-lock-only`:",
    );
}
