//! Reading a package without a workspace: its documents are shown, its answer is written, kept and sealed. Nothing here
//! knows the sender's workspace, so nothing of it can be changed.

use std::path::{Path, PathBuf};

use domain::comment::Anchor;
use domain::document::revision::Revision;
use domain::identity::{EntityId, Id};
use domain::message::{Finding, Grade, Message};
use domain::person::Person;
use exchange::review::{EXTENSION, Package, PackageError, Remark, Response, Said};
use serde::Deserialize;
use ts_rs::TS;

use crate::clock::Clock;
use crate::error::Error;

/// How the names of answers that aren't finished end; they lie beside the package, or where the program keeps its own.
pub const DRAFT_EXTENSION: &str = "countersign-draft";

/// An open package, with the answer as far as it is written.
#[derive(Debug)]
pub struct Reader {
    package: Package,
    response: Response,
    /// What a file of the answer is called.
    answer_name: String,
    draft: PathBuf,
    clock: Clock,
}

/// An answer as the form sends it. What isn't said is empty.
#[derive(Clone, PartialEq, Debug, Default, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(optional_fields)]
pub struct Written {
    /// Which of those asked answers; somebody else where absent.
    pub person: Option<Id<Person>>,
    /// The name of who answers.
    pub name: String,
    /// Why somebody answers who wasn't asked.
    pub note: String,
    /// The offset of this machine's clock from UTC, in minutes.
    pub offset_minutes: i32,
    /// The comments.
    pub comments: Vec<WrittenComment>,
    /// What is said of the sign-off.
    pub said: Option<Said>,
}

/// A comment as the form sends it.
#[derive(Clone, PartialEq, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub struct WrittenComment {
    /// Its id; a new comment has none yet.
    #[serde(default)]
    pub id: Option<EntityId>,
    /// The revision that it is about.
    pub revision: Id<Revision>,
    /// Where in it.
    #[serde(default)]
    #[ts(optional, as = "Option<Anchor>")]
    pub anchor: Anchor,
    /// What is remarked.
    pub text: String,
}

impl Reader {
    /// Opens a package from its file; an answer that was begun is kept beside it.
    ///
    /// # Errors
    /// `missing`, `file-failed`; `foreign`, `newer`, `damaged`, `file-too-large` of the package.
    pub fn open(file: &Path) -> Result<Self, Error> {
        let bytes = read_limited(file)?;
        let name = file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        Self::of(&name, &bytes, file.with_extension(DRAFT_EXTENSION))
    }

    /// Opens a package whose bytes are at hand; an answer that was begun is kept in a folder, under the seal.
    ///
    /// # Errors
    /// As [`Reader::open`].
    pub fn open_bytes(name: &str, bytes: &[u8], folder: &Path) -> Result<Self, Error> {
        let stem = name.strip_suffix(&format!(".{EXTENSION}")).unwrap_or(name);
        let seal = Package::read(bytes)?.manifest.seal();
        Self::of(stem, bytes, folder.join(format!("{seal}.{DRAFT_EXTENSION}")))
    }

    fn of(stem: &str, bytes: &[u8], draft: PathBuf) -> Result<Self, Error> {
        let mut package = Package::read(bytes)?;
        let clock = Clock::System;
        let sent = package.response.take();
        let begun = begun(&draft).filter(|begun| begun.package == package.manifest.seal());
        let response = begun.or(sent).unwrap_or_else(|| Response::to(&package.manifest, clock.shows()));
        let stem = stem.strip_suffix(ANSWER_SUFFIX).unwrap_or(stem);
        let answer_name = format!("{stem}{ANSWER_SUFFIX}.{EXTENSION}");
        Ok(Self { package, response, answer_name, draft, clock })
    }

    /// The package.
    pub fn package(&self) -> &Package {
        &self.package
    }

    /// The answer as far as it is written.
    pub fn response(&self) -> &Response {
        &self.response
    }

    /// What a file of the answer is called.
    pub fn answer_name(&self) -> &str {
        &self.answer_name
    }

    /// The pages of a document, by its place.
    pub fn pdf(&self, place: usize) -> Option<&[u8]> {
        self.package.files.get(place).map(|file| file.pdf.as_slice())
    }

    /// What the answer lacks to be sent.
    pub fn lacks(&self) -> Vec<Message> {
        self.response.lacks(&self.package.manifest)
    }

    /// Takes the answer as it is written now, and keeps it on disk until it is sent.
    ///
    /// # Errors
    /// `file-failed` where it can't be kept; it is taken all the same.
    pub fn write(&mut self, written: Written) -> Result<(), Error> {
        self.set(written);
        keep(&self.draft, &self.response.bytes())
    }

    /// Takes the answer as it is written now, and keeps it only here. A comment keeps the instant at which its words were
    /// last changed.
    pub fn set(&mut self, written: Written) {
        let now = self.clock.now();
        let comments = written.comments.into_iter().map(|comment| {
            let before = comment.id.and_then(|id| self.response.comments.iter().find(|known| known.id == id));
            let same = before.filter(|known| known.text == comment.text && known.anchor == comment.anchor);
            Remark {
                id: comment.id.unwrap_or_else(|| self.clock.new_id()),
                revision: comment.revision,
                anchor: comment.anchor,
                at: same.map_or(now, |known| known.at),
                text: comment.text,
            }
        });
        let comments = comments.collect();
        self.response.person = written.person;
        self.response.name = written.name;
        self.response.note = written.note;
        self.response.offset_minutes = written.offset_minutes;
        self.response.said = written.said;
        self.response.comments = comments;
        self.response.answered_at = now;
    }

    /// The package with the answer, to be sent back.
    ///
    /// # Errors
    /// the first of what it lacks, as a finding.
    pub fn answered(&self) -> Result<Vec<u8>, Error> {
        if let Some(first) = self.lacks().into_iter().next() {
            return Err(Error::Input(Box::new(Finding::new(Grade::Error, first))));
        }
        let package = Package { response: Some(self.response.clone()), ..self.package.clone() };
        Ok(package.write()?)
    }

    /// Writes the answer into a file, and forgets that it was begun.
    ///
    /// # Errors
    /// As [`Reader::answered`]; what keeps the file from being written.
    pub fn save_answer(&self, to: &Path) -> Result<(), Error> {
        let bytes = self.answered()?;
        std::fs::write(to, bytes).map_err(|source| Error::of_file(to, source))?;
        // It stays to be read again in the file that was written.
        let _ = std::fs::remove_file(&self.draft);
        Ok(())
    }
}

/// How the names of answers end, before the extension.
const ANSWER_SUFFIX: &str = " answer";

fn begun(draft: &Path) -> Option<Response> {
    let size = std::fs::metadata(draft).ok()?.len();
    if size > exchange::review::TEXT_PART_LIMIT as u64 {
        return None;
    }
    serde_json::from_slice(&std::fs::read(draft).ok()?).ok()
}

/// Writes beside and renames, so that what was kept before is never lost halfway.
fn keep(draft: &Path, bytes: &[u8]) -> Result<(), Error> {
    let beside = draft.with_extension("countersign-draft-new");
    let failed = |source| Error::of_file(draft, source);
    if let Some(folder) = draft.parent() {
        std::fs::create_dir_all(folder).map_err(failed)?;
    }
    std::fs::write(&beside, bytes).map_err(failed)?;
    std::fs::rename(&beside, draft).map_err(failed)
}

/// Reads a package, asked for its size before.
///
/// # Errors
/// `missing`, `file-failed`, `file-too-large`.
pub fn read_limited(file: &Path) -> Result<Vec<u8>, Error> {
    let of_file = |source| Error::of_file(file, source);
    let size = std::fs::metadata(file).map_err(of_file)?.len();
    if size > exchange::review::PACKAGE_LIMIT as u64 {
        return Err(PackageError::TooLarge.into());
    }
    std::fs::read(file).map_err(of_file)
}

/// Whether a file's name is that of a package or an answer.
pub fn is_package(file: &Path) -> bool {
    file.extension().is_some_and(|extension| extension.eq_ignore_ascii_case(EXTENSION))
}
