//! The evidence bundle: all that shows what was signed, in one archive that common tools can check, without this program.
//!
//! The same state of a workspace gives the same bytes: parts in a fixed order, nothing compressed, no clock. What is in it is
//! said by `bundle/scope.rs`: of a whole project, or of one of its gates.

mod parts;
mod recipe;
mod scope;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use domain::digest::{Digest, canonical};
use domain::entity::State;
use domain::identity::EntityId;
use domain::message::Message;
use exchange::archive::{self, MOST_BYTES, MOST_ENTRIES};
use serde::Serialize;
use serde_json::json;
use store::Entry;
use ts_rs::TS;

use super::Workspace;
use super::print::{printed, words_of};
use crate::document::Printing;
use crate::error::Error;
use recipe::{Recipe, compose_recipe};
use scope::Scope;

/// Version of the bundle's form.
const SCHEMA: u32 = 1;
/// What lists every other part with size and checksum.
const MANIFEST: &str = "manifest.json";
/// The page that says how to check the bundle.
const RECIPE: &str = "how-to-check.pdf";
/// How the names of certificates begin that keys signed.
const SIGNED: &str = "signatures/signed-";
/// Checksums as `sha256sum` writes and reads them.
const SUMS: &str = "SHA256SUMS";

/// An evidence bundle.
#[derive(Clone, PartialEq, Debug)]
pub struct Bundle {
    /// The archive.
    pub bytes: Vec<u8>,
    /// The names of its parts, in their order.
    pub names: Vec<String>,
    /// The digest of the manifest, which names the digest of every other part but the recipe: it anchors them all.
    pub manifest: Digest,
}

/// What was written into a file.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
pub struct SavedBundle {
    /// How many parts it has.
    pub files: usize,
    /// Its size in bytes.
    #[ts(type = "number")]
    pub size: u64,
    /// The digest of its manifest.
    pub manifest: Digest,
}

/// The parts of a bundle while they are collected: name to bytes. The order of names is that of the archive.
type Parts = BTreeMap<String, Vec<u8>>;

impl Workspace {
    /// The evidence of a project, or of one gate of it: the id of its step. It reads, and changes nothing.
    ///
    /// # Errors
    /// `bundle-step-unknown`; `bundle-empty` where nothing was issued, signed or run; `bundle-too-large`; what keeps a document
    /// from being printed, and what is damaged.
    pub fn bundle(&self, project: EntityId, gate: Option<&str>) -> Result<Bundle, Error> {
        let state = self.state(project)?;
        let scope = Scope::of(&state, gate)?;
        let mut parts = Parts::new();
        self.add_documents(project, &state, &scope, &mut parts)?;
        self.add_signatures(project, &state, &scope, &mut parts)?;
        self.add_runs(&state, &scope, &mut parts)?;
        self.add_confirmations(&state, &scope, &mut parts);
        if parts.is_empty() {
            return Err(Error::rule(Message::new("bundle-empty")));
        }
        self.add_named_files(&mut parts)?;
        let entries = self.chain(project, &scope)?;
        add_history(&state, &entries, &mut parts);
        let manifest = manifest(&state, &scope, entries.last(), &parts);
        let digest = Digest::of(&manifest);
        let recipe = Recipe {
            gate: scope.id(),
            as_of: entries.last().map_or(state.project().head.changed_at, |entry| entry.at),
            journal_head: entries.last().map(|entry| entry.hash),
            manifest: &manifest,
            files: parts.keys().map(String::as_str).collect(),
        };
        let printing = Printing::new(words_of(&state));
        let page = printed(compose_recipe(&state, &recipe, &printing))?.pdf;
        parts.insert(MANIFEST.to_owned(), manifest);
        parts.insert(RECIPE.to_owned(), page);
        let sums = sums(&parts);
        parts.insert(SUMS.to_owned(), sums);
        let size: usize = parts.values().map(Vec::len).sum();
        if size > MOST_BYTES || parts.len() > MOST_ENTRIES {
            let message = Message::new("bundle-too-large").with("size", size >> 20).with("limit", MOST_BYTES >> 20);
            return Err(Error::rule(message));
        }
        let names = parts.keys().cloned().collect();
        let parts: Vec<_> = parts.into_iter().collect();
        Ok(Bundle { bytes: archive::write(&parts), names, manifest: digest })
    }

    /// Writes that bundle into a file.
    ///
    /// # Errors
    /// As [`Workspace::bundle`], and what keeps the file from being written.
    pub fn save_bundle(&self, project: EntityId, gate: Option<&str>, to: &Path) -> Result<SavedBundle, Error> {
        let bundle = self.bundle(project, gate)?;
        std::fs::write(to, &bundle.bytes).map_err(|source| Error::of_file(to, source))?;
        Ok(SavedBundle { files: bundle.names.len(), size: bundle.bytes.len() as u64, manifest: bundle.manifest })
    }

    /// The journal of the project, oldest first: of a gate, up to its last signature.
    fn chain(&self, project: EntityId, scope: &Scope) -> Result<Vec<Entry>, Error> {
        const PAGE: u32 = 1000;
        let (mut entries, mut before) = (Vec::new(), None);
        loop {
            let (page, more) = self.history_page(project, None, before, PAGE)?;
            before = page.last().map(|entry| entry.sequence);
            entries.extend(page);
            if !more {
                break;
            }
        }
        entries.reverse();
        if let Some(until) = scope.until() {
            entries.retain(|entry| entry.at <= until);
        }
        Ok(entries)
    }
}

/// The history twice: as the chain, a line an entry, whose checksum stands in the next line, and as a table for people.
fn add_history(state: &State, entries: &[Entry], parts: &mut Parts) {
    let mut chain = Vec::new();
    for entry in entries {
        chain.extend(entry.canonical());
        chain.push(b'\n');
    }
    parts.insert("history/chain.jsonl".to_owned(), chain);
    let words = words_of(state);
    let heads = ["number", "at", "person", "command", "label", "hash"].map(str::to_owned);
    let rows = entries.iter().map(|entry| {
        [
            entry.sequence.to_string(),
            entry.at.to_string(),
            state.name_of(entry.person),
            entry.command.clone(),
            words.say(&entry.label),
            entry.hash.to_string(),
        ]
    });
    let table = exchange::csv::write_sheet(std::iter::once(heads).chain(rows));
    parts.insert("history/history.csv".to_owned(), table);
}

/// What the bundle is about, and every part with size and checksum.
fn manifest(state: &State, scope: &Scope, head: Option<&Entry>, parts: &Parts) -> Vec<u8> {
    let project = state.project();
    let files =
        parts.iter().map(|(name, bytes)| json!({"name": name, "size": bytes.len(), "sha256": Digest::of(bytes)}));
    canonical(&json!({
        "schema": SCHEMA,
        "record": "evidence-bundle",
        "project": {"id": project.head.id, "name": project.name},
        "gate": scope.id(),
        "journal": head.map(|entry| json!({"sequence": entry.sequence, "hash": entry.hash, "at": entry.at})),
        "files": files.collect::<Vec<_>>(),
    }))
}

/// The checksums of all parts, as `sha256sum` writes them.
fn sums(parts: &Parts) -> Vec<u8> {
    let mut text = String::new();
    for (name, bytes) in parts {
        let _ = writeln!(text, "{}  {name}", Digest::of(bytes));
    }
    text.into_bytes()
}
