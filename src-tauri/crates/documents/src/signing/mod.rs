//! Signatures of keys in PDF files: empty fields, signing them, and what the signatures of a file prove.
//!
//! A signature covers the whole file as it was then, except the place in which it stands itself. Whoever signs after that
//! appends (ISO 32000-1, 7.5.6), so that the first signature still covers what it covered. Signatures are PAdES-B
//! (ETSI EN 319 142-1): they prove which bytes were signed by which key. Whose key that is, a certificate says; when it was,
//! the signer's clock says; neither is more than a claim until the reader trusts it.

mod appearance;
mod certificate;
mod check;
mod cms;
mod der;
mod fields;
mod key;
mod oid;
pub mod pkcs12;
mod revisions;
mod sign;
mod time;
mod update;

pub use certificate::{Certificate, Subject};
pub use check::{Checked, Fault, Signature, check};
pub use cms::Unreadable;
pub use fields::{FieldState, SignatureField, fields};
pub use key::Key;
pub use revisions::Change;
pub use sign::{Signer, sign};

/// Why something was not signed, or a key not read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// The system gives no random numbers.
    #[error("the system gives no random numbers")]
    Randomness,
    /// A key that is damaged, or of a kind that can't sign here.
    #[error("the key is damaged, or of a kind that can't sign: P-256, P-384 and RSA of 2048 to 8192 bits can")]
    Key,
    /// No certificate, or a damaged one.
    #[error("no certificate, or a damaged one")]
    Certificate,
    /// No PKCS#12 file, or a damaged one.
    #[error("no PKCS#12 file, or a damaged one")]
    Pkcs12,
    /// The password of a PKCS#12 file is another.
    #[error("the password of the PKCS#12 file is another")]
    Pkcs12Password,
    /// A PKCS#12 file without a key and its certificate.
    #[error("the PKCS#12 file holds no key with its certificate")]
    Pkcs12Empty,
    /// A PKCS#12 file with several keys.
    #[error("the PKCS#12 file holds several keys")]
    Pkcs12Several,
    /// The file can't be read as a PDF.
    #[error("not a readable PDF: {0}")]
    Unreadable(String),
    /// The file is locked with a password.
    #[error("the PDF is encrypted")]
    Encrypted,
    /// The file has no empty signature field.
    #[error("the PDF has no empty signature field")]
    NoField,
    /// The file has no empty signature field of this name; those that it has.
    #[error("the PDF has no empty signature field {name}; it has: {}", .known.join(", "))]
    UnknownField {
        /// The name.
        name: String,
        /// The empty fields.
        known: Vec<String>,
    },
    /// Several fields are empty, and none was named.
    #[error("several signature fields are empty: {}", .0.join(", "))]
    WhichField(Vec<String>),
    /// A signature that the file has already doesn't hold.
    #[error("a signature that the PDF has already doesn't hold")]
    Unsound,
    /// The signature with its certificates is longer than the place for it.
    #[error("the signature with its certificates is longer than the place for it")]
    TooLong,
}
