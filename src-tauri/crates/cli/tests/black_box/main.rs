//! The program as scripts meet it: run as a process, judged by its exit code and the one JSON document that it prints.

mod bundle;
mod demo;
mod hostile;
mod integrations;
mod issues;
mod language;
mod letters;
mod mail_server;
mod papers;
mod print;
mod program;
mod project;
mod refusal;
mod reviews;
mod signing;
#[path = "../../../documents/tests/standards/mod.rs"]
mod standards;
mod suppliers;
