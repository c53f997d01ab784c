//! A package as those who are asked see it: what was sent by whom, what is asked, the documents, and the answer so far.

use domain::digest::Digest;
use domain::document::content::Content;
use domain::document::revision::Revision;
use domain::identity::Id;
use domain::person::Person;
use domain::time::{Date, Instant};
use exchange::review::{Manifest, Response, SealedDocument};
use serde::Serialize;
use ts_rs::TS;

use super::OptionLine;
use crate::reader::Reader;
use crate::text::{Language, Words, builtin};

/// An open package.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct ReaderView {
    /// The review's reference at the sender's.
    pub reference: String,
    /// The project.
    pub project: String,
    /// The customer.
    pub customer: String,
    /// The provider.
    pub provider: String,
    /// Who sent it.
    pub sender: String,
    /// For whom.
    pub organisation: String,
    /// When it was sealed.
    pub sealed_at: Instant,
    /// The seal.
    pub seal: Digest,
    /// The head of the sender's journal then.
    pub journal_head: Digest,
    /// What was written with it, or empty.
    pub message: String,
    /// By when an answer is wanted.
    pub due: Option<Date>,
    /// Who is asked.
    pub people: Vec<ReaderPerson>,
    /// The documents.
    pub documents: Vec<ReaderDocument>,
    /// The signature that is asked for; only comments are where absent.
    pub sign_off: Option<ReaderSignOff>,
    /// The answer as far as it is written.
    pub response: Response,
    /// What it lacks to be sent, in words.
    pub lacks: Vec<String>,
    /// What a file of it is called.
    pub answer_name: String,
}

/// Somebody who is asked.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct ReaderPerson {
    /// Their id.
    pub id: Id<Person>,
    /// Their name.
    pub name: String,
    /// Their organisation.
    pub organisation: String,
    /// The roles in which they can sign.
    pub roles: Vec<OptionLine>,
}

/// A document of the package.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct ReaderDocument {
    /// Its place, by which its pages are asked for.
    pub place: u32,
    /// The revision.
    pub revision: Id<Revision>,
    /// The title.
    pub title: String,
    /// The workstream's name.
    pub workstream: String,
    /// The revision's number.
    pub number: u32,
    /// When it was issued.
    pub issued_at: Instant,
    /// The digest of what a signature binds.
    pub digest: Digest,
    /// The sections that a comment can be about.
    pub sections: Vec<OptionLine>,
}

/// The signature that is asked for.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct ReaderSignOff {
    /// Its name.
    pub name: String,
    /// The workstream's name, or empty.
    pub workstream: String,
    /// The sentence that is signed.
    pub meaning: String,
    /// The digest over all that is signed.
    pub digest: Digest,
}

/// The view of an open package.
pub fn reader(reader: &Reader, words: &Words) -> ReaderView {
    let manifest = &reader.package().manifest;
    let asked = manifest.sign_off();
    ReaderView {
        reference: manifest.reference.clone(),
        project: manifest.project_name.clone(),
        customer: manifest.customer.clone(),
        provider: manifest.provider.clone(),
        sender: manifest.sender.name.clone(),
        organisation: manifest.sender.organisation.clone(),
        sealed_at: manifest.sealed_at,
        seal: manifest.seal(),
        journal_head: manifest.journal_head,
        message: manifest.message.clone(),
        due: manifest.due,
        people: people(manifest),
        documents: documents(reader, words.language()),
        sign_off: asked.map(|asked| ReaderSignOff {
            name: asked.name.clone(),
            workstream: asked.workstream.clone(),
            meaning: asked.meaning.clone(),
            digest: asked.digest,
        }),
        response: reader.response().clone(),
        lacks: reader.lacks().iter().map(|lack| words.say(lack)).collect(),
        answer_name: reader.answer_name().to_owned(),
    }
}

fn people(manifest: &Manifest) -> Vec<ReaderPerson> {
    let person = |asked: &exchange::review::AskedPerson| ReaderPerson {
        id: asked.id,
        name: asked.name.clone(),
        organisation: asked.organisation.clone(),
        roles: asked.roles.iter().map(|role| OptionLine::new(&role.id, &role.name)).collect(),
    };
    manifest.to.iter().map(person).collect()
}

fn documents(reader: &Reader, language: Language) -> Vec<ReaderDocument> {
    let package = reader.package();
    let both = package.manifest.documents.iter().zip(&package.files);
    let document =
        |(place, (sealed, file)): (u32, (&exchange::review::SealedDocument, &exchange::review::DocumentFile))| {
            ReaderDocument {
                place,
                revision: sealed.revision,
                title: sealed.title.clone(),
                workstream: sealed.workstream.clone(),
                number: sealed.number,
                issued_at: sealed.issued_at,
                digest: sealed.digest,
                sections: sections(sealed, &file.content, language),
            }
        };
    (0..).zip(both).map(document).collect()
}

/// The sections that the content has, by the titles that came with it, or those of this program's template.
fn sections(sealed: &SealedDocument, content: &[u8], language: Language) -> Vec<OptionLine> {
    let Ok(content) = serde_json::from_slice::<Content>(content) else { return Vec::new() };
    let template = builtin::template(language, &sealed.document);
    let title = |id: &str| {
        let known = || template.and_then(|it| it.section(id)).map(|it| it.title.clone());
        sealed.headings.get(id).cloned().or_else(known).unwrap_or_else(|| id.to_owned())
    };
    content.sections.iter().map(|section| OptionLine::new(&section.id, title(&section.id))).collect()
}
