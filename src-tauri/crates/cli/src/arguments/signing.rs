//! What the verbs of signing with a key take.

use std::path::PathBuf;

use clap::{Args, Subcommand};
use countersign::identity::YEARS;

/// Verbs on signing identities.
#[derive(Subcommand, Debug)]
pub enum Identity {
    /// Make a key with a certificate that it signs itself; the passphrase is the first line of stdin
    New(NewIdentity),
    /// Take key and certificates from a PKCS#12 file; stdin holds its password and the new passphrase, a line each
    Import(ImportIdentity),
    /// Say whose key it is, until when, and its fingerprint
    Show {
        /// The identity
        file: PathBuf,
    },
}

/// Arguments of `identity new`.
#[derive(Args, Debug)]
pub struct NewIdentity {
    /// The file to make
    pub file: PathBuf,
    /// The person's name
    #[arg(long, value_name = "NAME")]
    pub name: String,
    /// The person's e-mail address
    #[arg(long, value_name = "ADDRESS", default_value = "")]
    pub email: String,
    /// For how many years the certificate holds
    #[arg(long, value_name = "YEARS", default_value_t = YEARS)]
    pub years: u16,
}

/// Arguments of `identity import`.
#[derive(Args, Debug)]
pub struct ImportIdentity {
    /// The PKCS#12 file (.p12, .pfx)
    pub pkcs12: PathBuf,
    /// The file to make
    #[arg(long, value_name = "FILE")]
    pub out: PathBuf,
}

/// Arguments of `sign`.
#[derive(Args, Debug)]
pub struct Sign {
    /// The PDF, printed with --fields
    pub file: PathBuf,
    /// The identity; its passphrase is the first line of stdin
    #[arg(long, value_name = "FILE")]
    pub identity: PathBuf,
    /// The field, such as signature-1; the only empty one where not said
    #[arg(long, value_name = "NAME")]
    pub field: Option<String>,
    /// The signed file; the signature is appended to the PDF itself where not said
    #[arg(long, value_name = "FILE")]
    pub out: Option<PathBuf>,
}
