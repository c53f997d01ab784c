//! Signing a printed file with a person's key, and what the signatures of keys in a file prove.

use std::path::Path;

use documents::signing::{self, Checked, Fault, FieldState, Signature, Signer, Unreadable};
use domain::message::{Grade, Message};
use domain::time::Instant;
use serde::Serialize;
use ts_rs::TS;

use crate::error::Error;
use crate::identity::{About, Identity, instant, refused};

/// A field of a file in which nobody signed yet.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct EmptyField {
    /// What programs call it by.
    pub name: String,
    /// Whose signature belongs there.
    pub whose: String,
}

/// What the field of a signature is called by, from its place in the order.
pub fn field_of(place: u32) -> String {
    format!("signature-{}", place + 1)
}

/// The fields of a file in which nobody signed yet.
///
/// # Errors
/// Where the file is no readable PDF.
pub fn empty_fields(pdf: &[u8]) -> Result<Vec<EmptyField>, Error> {
    let fields = signing::fields(pdf).map_err(refused)?.into_iter();
    let empty = fields.filter(|field| field.state == FieldState::Empty);
    Ok(empty.map(|field| EmptyField { name: field.name, whose: field.alt }).collect())
}

/// Signs a field of a file, or its only empty one, and gives the file with the signature appended.
///
/// # Errors
/// `secret-wrong-passphrase`, `identity-damaged`; `identity-out-of-time` where its certificate doesn't hold now;
/// `sign-no-field`, `sign-unknown-field`, `sign-which-field`; `sign-unsound` where a signature that is there doesn't hold.
pub fn sign_file(
    pdf: &[u8],
    field: Option<&str>,
    identity: &Identity,
    passphrase: &str,
    now: Instant,
) -> Result<Vec<u8>, Error> {
    let at = now.timestamp().as_second();
    if !identity.certificate().holds_at(at) {
        let about = identity.about();
        let message =
            Message::new("identity-out-of-time").with("from", clock(about.from)).with("until", clock(about.until));
        return Err(Error::rule(message));
    }
    let key = identity.unlock(passphrase)?;
    let signer = Signer { key: &key, certificate: identity.certificate(), chain: identity.chain(), at };
    signing::sign(pdf, field, &signer).map_err(refused)
}

/// An instant as people read it, to the second: signers' clocks are in no zone of a project.
pub fn clock(at: Instant) -> String {
    at.timestamp().strftime("%Y-%m-%d %H:%M:%S UTC").to_string()
}

/// A fingerprint in groups of four digits, as it is told over the telephone.
pub fn grouped(fingerprint: &str) -> String {
    let digits: Vec<char> = fingerprint.chars().collect();
    digits.chunks(4).map(|group| group.iter().collect::<String>()).collect::<Vec<_>>().join(" ")
}

/// Writes a file that is there whole or as it was before: what was signed already must not be lost while one signs.
///
/// # Errors
/// What keeps it from being written.
pub fn write_whole(file: &Path, bytes: &[u8]) -> Result<(), Error> {
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    let draft = file.with_file_name(format!(".{name}.new"));
    let written = std::fs::write(&draft, bytes).and_then(|()| std::fs::rename(&draft, file));
    written.map_err(|source| {
        let _ = std::fs::remove_file(&draft);
        Error::of_file(file, source)
    })
}

/// What a signature of a key proves.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct KeySignature {
    /// The field in which it stands.
    pub field: String,
    /// Whether it holds: nothing that it covers was changed, it is one of the key, and only signatures came after it.
    pub holds: bool,
    /// Whose key it is, as its certificate says; absent where it can't be read.
    pub by: Option<About>,
    /// When it was made, as the signer's clock said.
    pub at: Option<Instant>,
    /// The bytes that it covers: from the begin to the first place, and from the second to the third.
    pub covers: Option<[usize; 3]>,
    /// How many signatures were added after it.
    pub later: usize,
    /// What is wrong with it.
    #[serde(skip)]
    pub faults: Vec<Message>,
}

/// What the signatures of keys in a file prove.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct KeySignatures {
    /// The signatures, in the order in which they were made.
    pub signatures: Vec<KeySignature>,
    /// The fields in which nobody signed yet.
    pub empty: Vec<EmptyField>,
    /// All of it in sentences: notes for what holds, warnings for what could not be shown, errors for what doesn't hold.
    pub said: Vec<(Grade, Message)>,
}

/// Looks at the signatures of keys in a file.
///
/// # Errors
/// Where the file is no readable PDF.
pub fn key_signatures(pdf: &[u8]) -> Result<KeySignatures, Error> {
    let checked = signing::check(pdf).map_err(refused)?;
    let empty = empty_fields(pdf)?;
    let signatures: Vec<KeySignature> = checked.signatures.iter().map(shown).collect();
    let said = said(&checked, &signatures, &empty, pdf.len());
    Ok(KeySignatures { signatures, empty, said })
}

fn shown(signature: &Signature) -> KeySignature {
    KeySignature {
        field: signature.field.clone(),
        holds: signature.holds(),
        by: signature.certificate.as_ref().map(About::of),
        at: signature.at.map(instant),
        covers: signature.covers,
        later: signature.later,
        faults: signature.faults.iter().map(|one| fault(one, signature)).collect(),
    }
}

fn fault(fault: &Fault, signature: &Signature) -> Message {
    let name = signature.certificate.as_ref().map_or("?", |certificate| certificate.name.as_str());
    let of = |code: &str| Message::new(code).with("name", name).with("field", &signature.field);
    let code = match fault {
        Fault::Form(form) => return of("key-fault-form").with("form", form),
        Fault::ChangedAfter(changes) => return of("key-fault-changed-after").with("count", changes.len()),
        Fault::Place => "key-fault-place",
        Fault::Range => "key-fault-range",
        Fault::Padding => "key-fault-padding",
        Fault::Unreadable(Unreadable::Damaged) => "key-fault-damaged",
        Fault::Unreadable(Unreadable::Hash) => "key-fault-hash",
        Fault::Unreadable(Unreadable::NoCertificate) => "key-fault-no-certificate",
        Fault::Changed => "key-fault-changed",
        Fault::Key => "key-fault-key",
        Fault::Algorithm => "key-fault-algorithm",
        Fault::Certificate => "key-fault-certificate",
        Fault::Usage => "key-fault-usage",
        Fault::Version => "key-fault-version",
    };
    of(code)
}

fn said(checked: &Checked, shown: &[KeySignature], empty: &[EmptyField], size: usize) -> Vec<(Grade, Message)> {
    let mut said = Vec::new();
    if shown.is_empty() {
        said.push((Grade::Note, Message::new("proof-no-key")));
    }
    for (signature, checked) in shown.iter().zip(&checked.signatures) {
        let name = signature.by.as_ref().map_or("?", |by| by.name.as_str());
        let of = |code: &str| Message::new(code).with("name", name).with("field", &signature.field);
        said.extend(signature.faults.iter().map(|fault| (Grade::Error, fault.clone())));
        let (Some(by), Some(covers)) = (&signature.by, signature.covers) else { continue };
        if signature.holds {
            let at = signature.at.map_or_else(|| "?".to_owned(), clock);
            said.push((Grade::Note, of("proof-key-holds").with("at", at)));
            let covered = of("proof-key-covers").with("first", covers[0]).with("from", covers[1]);
            said.push((Grade::Note, covered.with("to", covers[2]).with("size", size)));
            said.push((Grade::Note, of("proof-key-after").with("later", signature.later)));
        }
        let whose = of(if by.self_signed { "proof-key-self-signed" } else { "proof-key-issued" });
        let who = if by.email.is_empty() { name.to_owned() } else { format!("{name} <{}>", by.email) };
        let whose = whose.with("who", who).with("issuer", &by.issuer).with("fingerprint", grouped(&by.fingerprint));
        said.push((Grade::Warning, whose));
        if checked.in_time() != Some(true) {
            let message = of("proof-key-out-of-time").with("from", clock(by.from)).with("until", clock(by.until));
            said.push((Grade::Warning, message));
        }
    }
    if checked.appended > 0 {
        said.push((Grade::Error, Message::new("proof-appended").with("count", checked.appended)));
    }
    for field in empty {
        let message = Message::new("proof-field-empty").with("field", &field.name).with("whose", &field.whose);
        said.push((Grade::Note, message));
    }
    said
}
