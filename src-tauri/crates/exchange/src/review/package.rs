//! The package: parts to bytes, and bytes to parts that are what the seal says, or a reason why not.

use domain::digest::Digest;
use domain::message::Message;
use serde_json::Value;

use super::manifest::{Manifest, Part};
use super::response::Response;
use super::{DOCUMENTS_LIMIT, PACKAGE_LIMIT, PEOPLE_LIMIT, SCHEMA, TEXT_PART_LIMIT, WORDS_LIMIT};
use crate::archive::{self, Entry};

const MANIFEST: &str = "manifest.json";
const SEAL: &str = "seal.txt";
const RESPONSE: &str = "response.json";

/// A package, and the answer where it has one.
#[derive(Clone, PartialEq, Debug)]
pub struct Package {
    /// What was sent.
    pub manifest: Manifest,
    /// The files of the documents, in the order of the manifest.
    pub files: Vec<DocumentFile>,
    /// The answer.
    pub response: Option<Response>,
}

/// The files of a document.
#[derive(Clone, PartialEq, Debug)]
pub struct DocumentFile {
    /// The pages.
    pub pdf: Vec<u8>,
    /// The canonical content that is signed.
    pub content: Vec<u8>,
}

/// Why bytes are no package that can be opened.
#[derive(Clone, PartialEq, Debug, thiserror::Error)]
pub enum PackageError {
    /// Something else.
    #[error("not a review package")]
    Foreign,
    /// A newer program wrote it.
    #[error("the package has form {0}")]
    Newer(u64),
    /// More than a package may hold.
    #[error("the package is too large")]
    TooLarge,
    /// It is not as it was sealed.
    #[error("the package is damaged: {}", .0.code)]
    Damaged(Message),
}

impl PackageError {
    fn damaged(code: &str) -> Self {
        Self::Damaged(Message::new(code))
    }
}

impl Package {
    /// The bytes. The same package is the same bytes.
    ///
    /// # Errors
    /// [`PackageError::TooLarge`].
    pub fn write(&self) -> Result<Vec<u8>, PackageError> {
        let manifest = self.manifest.bytes();
        let seal = format!("{}\n", Digest::of(&manifest)).into_bytes();
        let mut entries: Vec<Entry> = vec![(MANIFEST.to_owned(), manifest), (SEAL.to_owned(), seal)];
        for (place, file) in self.files.iter().enumerate() {
            entries.push((pdf_name(place), file.pdf.clone()));
            entries.push((content_name(place), file.content.clone()));
        }
        entries.extend(self.response.iter().map(|response| (RESPONSE.to_owned(), response.bytes())));
        let size: usize = entries.iter().map(|(_, content)| content.len()).sum();
        if size > PACKAGE_LIMIT || self.files.len() > DOCUMENTS_LIMIT {
            return Err(PackageError::TooLarge);
        }
        let bytes = archive::write(&entries);
        if bytes.len() > PACKAGE_LIMIT { Err(PackageError::TooLarge) } else { Ok(bytes) }
    }

    /// Reads a package, and checks all of it: nothing of one that was changed is shown.
    ///
    /// # Errors
    /// [`PackageError`] with what is wrong.
    pub fn read(bytes: &[u8]) -> Result<Self, PackageError> {
        if bytes.len() > PACKAGE_LIMIT {
            return Err(PackageError::TooLarge);
        }
        if !archive::is_archive(bytes) {
            return Err(PackageError::Foreign);
        }
        let entries = archive::read(bytes).ok_or_else(|| PackageError::damaged("package-form"))?;
        let mut parts = entries.into_iter();
        let Some((first, manifest)) = parts.next() else { return Err(PackageError::Foreign) };
        if first != MANIFEST {
            return Err(PackageError::Foreign);
        }
        let mut next = |name: &str| match parts.next() {
            Some((own, content)) if own == name => Ok(content),
            _ => Err(PackageError::Damaged(Message::new("package-part-missing").with("part", name))),
        };
        let seal = next(SEAL)?;
        if seal != format!("{}\n", Digest::of(&manifest)).into_bytes() {
            return Err(PackageError::damaged("package-seal"));
        }
        let manifest = read_manifest(&manifest)?;
        let mut files = Vec::new();
        for (place, document) in manifest.documents.iter().enumerate() {
            let (pdf, content) = (next(&pdf_name(place))?, next(&content_name(place))?);
            if Part::of(&pdf) != document.pdf || Digest::of(&content) != document.digest {
                let message = Message::new("package-document-changed").with("document", &document.title);
                return Err(PackageError::Damaged(message.with("number", document.number)));
            }
            files.push(DocumentFile { pdf, content });
        }
        let response = match parts.next() {
            None => None,
            Some((name, content)) if name == RESPONSE => Some(read_response(&content, &manifest)?),
            Some(_) => return Err(PackageError::damaged("package-form")),
        };
        if parts.next().is_some() {
            return Err(PackageError::damaged("package-form"));
        }
        Ok(Self { manifest, files, response })
    }
}

fn read_manifest(bytes: &[u8]) -> Result<Manifest, PackageError> {
    let json = canonical_json(bytes)?;
    let manifest: Manifest = serde_json::from_value(json).map_err(|_| PackageError::damaged("package-manifest"))?;
    let long = |text: &String| text.len() > WORDS_LIMIT;
    let too_large = manifest.documents.len() > DOCUMENTS_LIMIT
        || manifest.to.len() > PEOPLE_LIMIT
        || [&manifest.message, &manifest.project_name, &manifest.sender.name].into_iter().any(long);
    if too_large {
        return Err(PackageError::TooLarge);
    }
    if manifest.documents.is_empty() || manifest.to.is_empty() || manifest.bytes() != bytes {
        return Err(PackageError::damaged("package-manifest"));
    }
    Ok(manifest)
}

/// An answer of a package is complete: one that lacks something was never sent.
fn read_response(bytes: &[u8], manifest: &Manifest) -> Result<Response, PackageError> {
    let json = canonical_json(bytes)?;
    let response: Response = serde_json::from_value(json).map_err(|_| PackageError::damaged("package-answer"))?;
    if response.bytes() != bytes {
        return Err(PackageError::damaged("package-answer"));
    }
    match response.lacks(manifest).into_iter().next() {
        Some(lack) => Err(PackageError::Damaged(lack)),
        None => Ok(response),
    }
}

/// A JSON part, when its form is one that this program knows.
fn canonical_json(bytes: &[u8]) -> Result<Value, PackageError> {
    if bytes.len() > TEXT_PART_LIMIT {
        return Err(PackageError::TooLarge);
    }
    let json: Value = serde_json::from_slice(bytes).map_err(|_| PackageError::damaged("package-manifest"))?;
    match json["schema"].as_u64() {
        Some(schema) if schema > u64::from(SCHEMA) => Err(PackageError::Newer(schema)),
        Some(schema) if schema == u64::from(SCHEMA) => Ok(json),
        _ => Err(PackageError::damaged("package-manifest")),
    }
}

fn pdf_name(place: usize) -> String {
    format!("documents/{:02}.pdf", place + 1)
}

fn content_name(place: usize) -> String {
    format!("documents/{:02}.json", place + 1)
}
