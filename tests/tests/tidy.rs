//! The rules of the house, read from its own files. Each failure says how to mend it.

#[path = "tidy/commands.rs"]
mod commands;
#[path = "tidy/house.rs"]
mod house;
#[path = "tidy/languages.rs"]
mod languages;
#[path = "tidy/layers.rs"]
mod layers;
#[path = "tidy/pages.rs"]
mod pages;
#[path = "tidy/rust_files.rs"]
mod rust_files;
#[path = "tidy/words.rs"]
mod words;
