//! Files that are kept with a signature: its certificate, signed with keys. A file with more signatures is kept beside those
//! before it; none is ever taken away.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::SignOff;
use crate::command::Rule;
use crate::digest::Digest;
use crate::draft::{Draft, Outcome};
use crate::entity::Entity;
use crate::identity::{Id, Ref};
use crate::message::Message;
use crate::person::Person;
use crate::refusal::Refusal;
use crate::text::required;
use crate::time::Instant;

/// A file that is kept.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema, TS)]
pub struct KeptFile {
    /// The blob.
    pub file: Digest,
    /// What it is called.
    pub name: String,
    /// Whose keys signed it, in the order of their signatures.
    pub keys: Vec<KeyOf>,
    /// Whether its pages are, byte by byte, those that were printed here. Where they aren't, only its content was compared: what
    /// pages say of the project goes on after they were printed.
    pub whole: bool,
    /// When it was kept.
    pub at: Instant,
    /// Who kept it.
    pub by: Id<Person>,
}

/// A key that signed a file, as its certificate and its clock say.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub struct KeyOf {
    /// Whose key.
    pub name: String,
    /// The fingerprint of its certificate: SHA-256, as hexadecimal digits.
    pub fingerprint: String,
    /// When it signed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<Instant>,
}

/// Keeps a file with a signature. What the file proves is read from the file itself, whatever is said here.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub struct KeepFile {
    /// The signature, by id or by the number of its certificate.
    pub signature: Ref<SignOff>,
    /// The file, which was attached before.
    pub file: Digest,
    /// What it is called.
    pub name: String,
    /// Whose keys signed it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub keys: Vec<KeyOf>,
    /// Whether its pages are those that were printed here.
    #[serde(default)]
    pub whole: bool,
}

impl Rule for KeepFile {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        let name = required("name", &self.name)?;
        let signature = draft.state().find(&self.signature)?;
        let (id, reference) = (signature.id(), signature.reference.clone());
        if signature.kept.iter().any(|kept| kept.file == self.file) {
            return Err(Message::new("kept-already").with("certificate", reference).into());
        }
        if self.keys.is_empty() {
            return Err(Refusal::rule("kept-without-key"));
        }
        let (keys, whole, at, by) = (self.keys.clone(), self.whole, draft.now(), draft.actor());
        let kept = KeptFile { file: self.file, name, keys, whole, at, by };
        draft.update(id, |signature| signature.kept.push(kept))?;
        let label = Message::new("did-sign-off-keep-file").with("certificate", reference);
        Ok(Outcome::of(id.0, label.with("count", self.keys.len())))
    }
}
