//! What the verbs of signing with a key take.

use std::path::PathBuf;

use clap::{Args, Subcommand};
use countersign::identity::YEARS;

use super::{InProject, Write};

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
    /// Keep the signed file in this workspace, with the signature whose certificate it is
    #[arg(long, value_name = "WORKSPACE", requires = "person")]
    pub keep: Option<PathBuf>,
    /// Who keeps it: id, e-mail address or unique name
    #[arg(long = "as", value_name = "PERSON", requires = "keep")]
    pub person: Option<String>,
    /// The project, where the workspace has several
    #[arg(long, value_name = "PROJECT", requires = "keep")]
    pub project: Option<String>,
}

/// Verbs on certificates that keys signed.
#[derive(Subcommand, Debug)]
pub enum Signed {
    /// Keep a file that came back signed with the signature whose certificate it is
    Keep(KeepSigned),
    /// Write the newest file that is kept with a signature
    Save(SaveSigned),
}

/// Arguments of `signed keep`.
#[derive(Args, Debug)]
pub struct KeepSigned {
    #[command(flatten)]
    pub write: Write,
    /// The PDF, printed with --fields and signed
    pub file: PathBuf,
}

/// Arguments of `signed save`.
#[derive(Args, Debug)]
pub struct SaveSigned {
    #[command(flatten)]
    pub place: InProject,
    /// The signature, by id or by the number of its certificate
    pub signature: String,
    /// The file to write
    #[arg(long, value_name = "FILE")]
    pub out: PathBuf,
}
