//! The Countersign window. Everything that it does is a use case of a crate below `crates/`; this program only
//! carries calls and answers between them and the pages.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod app;
mod commands;
mod directory;
mod dragged;
mod failure;
mod handed_over;
mod here;
mod identity;
mod instance;
mod keeping;
mod language;
mod menu;
#[cfg(target_os = "linux")]
mod painting;
mod places;
mod sending;
mod session;
mod settings;
mod window;

fn main() -> Result<(), tauri::Error> {
    #[cfg(target_os = "linux")]
    painting::choose();
    app::run()
}
