//! The manifest: what was sent, by whom, to whom, and what is asked.

use std::collections::BTreeMap;

use domain::digest::{Digest, canonical};
use domain::document::revision::Revision;
use domain::identity::{EntityId, Id};
use domain::lifecycle::methodology::{RoleId, SignOffId};
use domain::organisation::Party;
use domain::person::Person;
use domain::time::{Date, Instant};
use serde::{Deserialize, Serialize};

/// The manifest of a package.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Manifest {
    /// The form of the package.
    pub schema: u32,
    /// The review's id in the sender's workspace.
    pub review: EntityId,
    /// Its reference there.
    pub reference: String,
    /// The project's id.
    pub project: EntityId,
    /// The project's name.
    pub project_name: String,
    /// The customer's name.
    pub customer: String,
    /// The provider's name.
    pub provider: String,
    /// The language of the documents, as a BCP 47 tag.
    pub language: String,
    /// Who sends it.
    pub sender: Sender,
    /// When it was sealed.
    pub sealed_at: Instant,
    /// The head of the project's journal when it was sealed.
    pub journal_head: Digest,
    /// Who is asked.
    pub to: Vec<AskedPerson>,
    /// What is asked.
    pub asks: Asks,
    /// What was written with it, or empty.
    pub message: String,
    /// By when an answer is wanted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<Date>,
    /// The documents.
    pub documents: Vec<SealedDocument>,
}

/// Who sends a package.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sender {
    /// Their name.
    pub name: String,
    /// Their organisation.
    pub organisation: String,
    /// The party for which they act.
    pub party: Party,
}

/// Somebody who is asked.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AskedPerson {
    /// Their id in the sender's workspace.
    pub id: Id<Person>,
    /// Their name.
    pub name: String,
    /// Their organisation.
    pub organisation: String,
    /// The roles in which they can give the signature that is asked for.
    pub roles: Vec<AskedRole>,
}

/// A role in which somebody can sign.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AskedRole {
    /// Its id.
    pub id: RoleId,
    /// Its name.
    pub name: String,
}

/// What is asked.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "kind")]
pub enum Asks {
    /// Comments.
    Comments,
    /// A signature, and comments.
    SignOff(SignOffAsked),
}

/// The signature that is asked for.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct SignOffAsked {
    /// The sign-off's id in the methodology.
    pub id: SignOffId,
    /// Its name.
    pub name: String,
    /// The workstream's name; empty where the whole project is signed.
    pub workstream: String,
    /// The sentence that is signed.
    pub meaning: String,
    /// The digest over all that is signed, from which the seal on the card is drawn.
    pub digest: Digest,
}

/// A document of a package.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SealedDocument {
    /// The document's id.
    pub document: String,
    /// Its title.
    pub title: String,
    /// The workstream's name.
    pub workstream: String,
    /// The revision.
    pub revision: Id<Revision>,
    /// Its number.
    pub number: u32,
    /// When it was issued.
    pub issued_at: Instant,
    /// The digest of its binding content: what a signature binds, and of the part that holds it.
    pub digest: Digest,
    /// What its sections are called by their ids, where it was made with a template that doesn't come with the program.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub headings: BTreeMap<String, String>,
    /// The pages.
    pub pdf: Part,
}

/// The size and digest of a part.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Part {
    /// The digest of its bytes.
    pub digest: Digest,
    /// How many there are.
    pub size: u64,
}

impl Part {
    /// What is to be known of some bytes.
    pub fn of(bytes: &[u8]) -> Self {
        Self { digest: Digest::of(bytes), size: bytes.len() as u64 }
    }
}

impl Manifest {
    /// The canonical bytes.
    pub fn bytes(&self) -> Vec<u8> {
        canonical(&serde_json::to_value(self).expect("a manifest is plain data"))
    }

    /// The seal: the digest over the manifest, which holds that of everything else.
    pub fn seal(&self) -> Digest {
        Digest::of(&self.bytes())
    }

    /// The person who is asked and has this id.
    pub fn asked(&self, id: Id<Person>) -> Option<&AskedPerson> {
        self.to.iter().find(|person| person.id == id)
    }

    /// The signature that is asked for.
    pub fn sign_off(&self) -> Option<&SignOffAsked> {
        match &self.asks {
            Asks::SignOff(asked) => Some(asked),
            Asks::Comments => None,
        }
    }
}
