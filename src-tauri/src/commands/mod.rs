//! What the pages can call, by noun. A command takes, calls and answers; it decides nothing.
//!
//! A new one is a function here and a line in `app::run`.

pub mod app;
pub mod directory;
pub mod files;
pub mod identity;
pub mod letters;
pub mod mail;
pub mod menu;
pub mod methodology;
pub mod onboardings;
pub mod print;
pub mod project;
pub mod recent;
pub mod review;
pub mod segmentation;
pub mod suppliers;
pub mod template;
pub mod upload;
pub mod windows;
pub mod workspace;
