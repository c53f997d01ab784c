//! Certificates that keys signed, kept with their signatures. What a file proves is read from the file before the command that
//! keeps it is decided, so that nothing is kept which is no print of exactly that certificate, or whose signatures don't hold.

use std::borrow::Cow;

use documents::verify::read;
use domain::command::{Command, Request};
use domain::digest::Digest;
use domain::entity::State;
use domain::identity::{EntityId, Id, Ref};
use domain::message::{Grade, Message};
use domain::person::Person;
use domain::refusal::Refusal;
use domain::sign_off::SignOff;
use domain::sign_off::keep::{KeepFile, KeptFile, KeyOf};

use super::decide::{Decided, Mode};
use super::print::{CERTIFICATE, PROJECT_CERTIFICATE, Print};
use super::{HandedIn, Workspace};
use crate::document::certificate_digest;
use crate::error::Error;
use crate::signing::key_signatures;
use crate::text::about;

/// A certificate has a few pages; with the largest faces, pictures of signatures and long chains of certificates it stays far
/// below this many bytes.
const MOST_BYTES: usize = 64 * 1024 * 1024;

/// What the signatures in a file prove about a certificate.
struct Proved {
    keys: Vec<KeyOf>,
    whole: bool,
}

impl Workspace {
    /// Keeps a file that keys signed with its signature: the one that is named, or the one whose certificate it is.
    ///
    /// # Errors
    /// `kept-nothing` where no signature has that certificate; as [`Workspace::decide`] for `sign-off.keep-file`.
    pub fn keep_signed(
        &mut self,
        project: EntityId,
        person: Id<Person>,
        signature: Option<&str>,
        file: &HandedIn,
    ) -> Result<Decided, Error> {
        let state = self.state(project)?;
        let signed = match signature {
            Some(named) => state.find(&Ref::<SignOff>::new(named)).map_err(Error::unnamed)?,
            None => self.signature_of(&state, &file.bytes)?,
        };
        // What can't be kept needn't come in.
        let refused = |why| Error::refused(Refusal::from(why), &state, None);
        self.proved(project, &state, signed, &file.bytes)?.map_err(refused)?;
        let signature = signed.head.id;
        let blob = self.add_bytes(std::path::Path::new("certificate.pdf"), &file.bytes)?;
        let command = KeepFile {
            signature: Ref::new(signature.to_string()),
            file: blob.digest,
            name: file.name.clone(),
            keys: Vec::new(),
            whole: false,
        };
        let request = Request { id: None, command: Command::SignOffKeepFile(command) };
        self.decide(project, person, &[request], Mode::Commit)
    }

    /// The newest file that is kept with a signature.
    ///
    /// # Errors
    /// `kept-no-file`, and those of names.
    pub fn kept_with(&self, project: EntityId, signature: &str) -> Result<KeptFile, Error> {
        let state = self.state(project)?;
        let signed: &SignOff = state.find(&Ref::new(signature)).map_err(Error::unnamed)?;
        let none = || Error::rule(Message::new("kept-no-file").with("certificate", &signed.reference));
        signed.kept.last().cloned().ok_or_else(none)
    }

    /// The signature whose certificate a file is.
    fn signature_of<'a>(&self, state: &'a State, pdf: &[u8]) -> Result<&'a SignOff, Error> {
        let content = content_of(pdf).map_err(Error::rule)?;
        let found = state.sign_offs.iter().find(|signature| certificate_digest(state, signature) == content);
        found.ok_or_else(|| Error::rule(Message::new("kept-nothing")))
    }

    /// The same commands, with what the files prove that they keep.
    pub(super) fn with_proof_of_files<'a>(
        &self,
        project: EntityId,
        requests: &'a [Request],
    ) -> Result<Cow<'a, [Request]>, Error> {
        if !requests.iter().any(|request| matches!(request.command, Command::SignOffKeepFile(_))) {
            return Ok(Cow::Borrowed(requests));
        }
        let state = self.state(project)?;
        let mut proved = requests.to_vec();
        for (place, request) in (1..).zip(&mut proved) {
            let name = request.command.name();
            let Command::SignOffKeepFile(keep) = &mut request.command else { continue };
            let refused = |why: Refusal| Error::refused(why, &state, Some((place, name)));
            let signature = state.find(&keep.signature).map_err(refused)?;
            if self.store.blob_info(keep.file)?.is_none() {
                return Err(refused(Refusal::NotFound(Message::new("file-not-attached").with("digest", keep.file))));
            }
            let file = self.store.blob(keep.file)?;
            let found = self.proved(project, &state, signature, &file)?.map_err(|why| refused(why.into()))?;
            (keep.keys, keep.whole) = (found.keys, found.whole);
        }
        Ok(Cow::Owned(proved))
    }

    /// What a file proves about the certificate of a signature, or why it can't be kept with it.
    fn proved(
        &self,
        project: EntityId,
        state: &State,
        signature: &SignOff,
        pdf: &[u8],
    ) -> Result<Result<Proved, Message>, Error> {
        Ok(match signed_content(state, signature, pdf) {
            Err(why) => Err(why),
            Ok(keys) => Ok(Proved { keys, whole: self.is_printed_here(project, signature, pdf)? }),
        })
    }

    /// Whether a file begins with what is printed here, or with a file that is kept already and did.
    fn is_printed_here(&self, project: EntityId, signature: &SignOff, pdf: &[u8]) -> Result<bool, Error> {
        for kept in signature.kept.iter().filter(|kept| kept.whole) {
            if pdf.starts_with(&self.store.blob(kept.file)?) {
                return Ok(true);
            }
        }
        let document = if signature.workstream.is_none() { PROJECT_CERTIFICATE } else { CERTIFICATE };
        let of = Some(signature.head.id.to_string());
        let print = Print { document: document.to_owned(), of, fields: true, ..Print::default() };
        Ok(pdf.starts_with(&self.print(project, &print)?.pdf))
    }
}

/// The digest of the content that a file carries, and prints on its pages.
fn content_of(pdf: &[u8]) -> Result<Digest, Message> {
    if pdf.len() > MOST_BYTES {
        let size = Message::new("kept-too-large").with("size", pdf.len().div_ceil(1 << 20));
        return Err(size.with("limit", MOST_BYTES >> 20));
    }
    let read = read(pdf).map_err(|why| Message::new("kept-unreadable").with("reason", why))?;
    read.content_digest.map(Digest).ok_or_else(|| Message::new("kept-nothing"))
}

/// Whose keys signed exactly the certificate of a signature.
fn signed_content(state: &State, signature: &SignOff, pdf: &[u8]) -> Result<Vec<KeyOf>, Message> {
    let of = |code: &str| Message::new(code).with("certificate", &signature.reference);
    let (found, expected) = (content_of(pdf)?, certificate_digest(state, signature));
    if found != expected {
        return Err(of("kept-other-content").with("found", found.short()).with("expected", expected.short()));
    }
    let unsound = |why: &Message| about(Message::new("kept-not-sound"), why);
    let keys = key_signatures(pdf).map_err(|_| unsound(&Message::new("proof-keys-unreadable")))?;
    if let Some((_, why)) = keys.said.iter().find(|(grade, _)| *grade == Grade::Error) {
        return Err(unsound(why));
    }
    let digits = |text: &str| text.chars().filter(char::is_ascii_hexdigit).collect::<String>();
    let printed = read(pdf).ok().and_then(|read| read.printed_digest);
    if printed.is_none_or(|printed| digits(&printed) != digits(&expected.short())) {
        return Err(of("kept-other-pages"));
    }
    let keys: Vec<KeyOf> = keys
        .signatures
        .iter()
        .filter_map(|key| {
            let by = key.by.as_ref()?;
            Some(KeyOf { name: by.name.clone(), fingerprint: by.fingerprint.clone(), at: key.at })
        })
        .collect();
    if keys.is_empty() { Err(Message::new("kept-without-key")) } else { Ok(keys) }
}
