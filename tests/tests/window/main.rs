//! The product in a real window, one module a screen. Run by `cargo xtask test window`.

mod directory;
mod discover;
mod files;
mod history;
mod issues;
mod job;
mod language;
mod menus;
mod methodology;
mod names;
mod outside;
mod person;
mod portfolio;
mod project;
mod raci;
mod reviews;
mod runs;
mod saving;
mod search;
mod steps;
mod timeline;
mod tour;
mod traceability;
mod training;
mod welcome;
mod windows;
