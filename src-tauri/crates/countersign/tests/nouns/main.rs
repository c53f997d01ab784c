//! The commands of every noun: what passes, and what is refused.
#![expect(clippy::unwrap_used, reason = "a test whose world cannot be set up has failed")]

mod dates;
mod imports;
mod landscape;
mod lists;
mod mappings;
mod plan;
mod raci;
mod requirements;
mod segmentation;
mod sessions;
mod spreadsheets;
mod testing;
mod traceability;
mod world;
