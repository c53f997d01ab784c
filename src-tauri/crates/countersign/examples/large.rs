//! Makes the large workspaces that benches measure with, where they aren't there, and says where each lies: all of them, or
//! those that are named.
#![allow(missing_docs, reason = "an example has no public items")]

#[path = "../benches/large/mod.rs"]
mod large;

use large::{ISSUES_10000, LARGEST, PAGES_60, PROJECTS_15};

fn main() {
    let named: Vec<String> = std::env::args().skip(1).collect();
    for recipe in [LARGEST, PAGES_60, ISSUES_10000, PROJECTS_15] {
        if named.is_empty() || named.iter().any(|name| name == recipe.name) {
            let large = large::open(&recipe);
            eprintln!(
                "{} projects, the first is {}",
                large.workspace.projects().map_or(0, |it| it.len()),
                large.project
            );
            println!("{}", large.path.display());
        }
    }
}
