//! The lifecycle as its users live it: every row of every methodology refuses and lets pass, and the rules hold.
#![expect(clippy::unwrap_used, reason = "a test whose world cannot be set up has failed")]

mod binding;
mod meet;
mod methodology;
mod people;
mod random;
mod reviews;
mod rows;
mod rules;
mod templates;
mod unblock;
mod walk;
mod world;
