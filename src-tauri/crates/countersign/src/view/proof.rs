//! A printed file that somebody hands in: what it is, and what comparing it with the workspace showed.

use domain::message::{Grade, Message};
use serde::Serialize;
use ts_rs::TS;

use super::Say;
use super::history::VerifyLine;
use crate::signing::{EmptyField, KeySignature};
use crate::workspace::Proof;

/// What checking a printed file showed.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct ProofView {
    /// Whether nothing contradicts the file.
    pub verifies: bool,
    /// Whether it holds the content of a Countersign document at all.
    pub ours: bool,
    /// The title in the file's metadata, or empty.
    pub title: String,
    /// How many pages it has.
    pub pages: usize,
    /// The digest of the content that it holds, or empty.
    pub digest: String,
    /// What the workspace knows the content as, or empty.
    pub known_as: String,
    /// Who signed that content, and when.
    pub signed_by: Vec<String>,
    /// Whose keys signed the file, in the order in which they did, each with whether that signature holds.
    pub keys: Vec<KeyLine>,
    /// The fields in which nobody signed yet.
    pub empty_fields: Vec<EmptyField>,
    /// What was checked, in words.
    pub findings: Vec<VerifyLine>,
}

/// The signature of a key.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct KeyLine {
    /// Whose key it is, as its certificate says, or the field where that can't be read.
    pub name: String,
    /// Whether it holds.
    pub holds: bool,
}

/// The view of a proof.
pub fn proof(proof: &Proof, say: &Say) -> ProofView {
    let line = |grade: Grade, message: &Message| VerifyLine { grade, words: say(message) };
    ProofView {
        verifies: proof.verifies(),
        ours: proof.digest.is_some(),
        title: proof.title.clone(),
        pages: proof.pages,
        digest: proof.digest.map(|digest| digest.to_string()).unwrap_or_default(),
        known_as: proof.known_as.clone().unwrap_or_default(),
        signed_by: proof.signed_by.clone(),
        keys: proof.keys.signatures.iter().map(key).collect(),
        empty_fields: proof.keys.empty.clone(),
        findings: proof.findings.iter().map(|found| line(found.grade, &found.message)).collect(),
    }
}

fn key(signature: &KeySignature) -> KeyLine {
    let name = signature.by.as_ref().map_or(&signature.field, |by| &by.name);
    KeyLine { name: name.clone(), holds: signature.holds }
}
