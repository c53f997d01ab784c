//! What the verbs on reviews take.

use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};

use super::Write;

/// Verbs on reviews.
#[derive(Subcommand, Debug)]
pub enum Review {
    /// Seal documents into a package for the other side, and record that it was sent
    Send(Send),
    /// Check a package or an answer and say what is in it; no workspace is needed
    Open {
        /// The package
        file: PathBuf,
    },
    /// Answer a package; no workspace is needed
    Answer(Answer),
    /// Take an answer into the workspace that sent the package
    Merge(Merge),
}

/// Arguments of `review send`.
#[derive(Args, Debug)]
pub struct Send {
    #[command(flatten)]
    pub write: Write,
    /// Who is asked: id, e-mail address or unique name; may be said several times
    #[arg(long, value_name = "PERSON", required = true)]
    pub to: Vec<String>,
    /// A document for its newest revision, or a revision such as "requirements 2"; may be said several times
    #[arg(long = "document", value_name = "DOCUMENT", required_unless_present = "sign_off")]
    pub documents: Vec<String>,
    /// The sign-off that is asked for; its documents are sent
    #[arg(long, value_name = "ID")]
    pub sign_off: Option<String>,
    /// The workstream, where there are several
    #[arg(long)]
    pub workstream: Option<String>,
    /// What is written with it
    #[arg(long, default_value = "")]
    pub message: String,
    /// By when an answer is wanted, as YYYY-MM-DD
    #[arg(long, value_name = "DATE")]
    pub due: Option<String>,
    /// The file to write
    #[arg(long, value_name = "FILE")]
    pub out: PathBuf,
}

/// What is said of a sign-off.
#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Say {
    Sign,
    Conditionally,
    Decline,
}

/// Arguments of `review answer`.
#[derive(Args, Debug)]
pub struct Answer {
    /// The package
    pub file: PathBuf,
    /// Who answers: the name of somebody who was asked, or any other with --note; the only one asked where not said
    #[arg(long = "as", value_name = "NAME")]
    pub name: Option<String>,
    /// Why somebody answers who wasn't asked
    #[arg(long, default_value = "")]
    pub note: String,
    /// A comment, as DOCUMENT:TEXT or DOCUMENT:SECTION:TEXT; may be said several times
    #[arg(long = "comment", value_name = "PLACE:TEXT")]
    pub comments: Vec<String>,
    /// What is said of the sign-off
    #[arg(long, value_enum)]
    pub say: Option<Say>,
    /// Why it is declined, or the remarks with it
    #[arg(long, default_value = "")]
    pub reason: String,
    /// The role in which it is signed
    #[arg(long, value_name = "ID")]
    pub role: Option<String>,
    /// The file to write
    #[arg(long, value_name = "FILE")]
    pub out: PathBuf,
}

/// What is done with a signature that something stands against.
#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Take {
    Record,
    Leave,
}

/// What is done with comments that are here already in other words.
#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Repeated {
    Keep,
    Add,
}

/// Arguments of `review merge`.
#[derive(Args, Debug)]
pub struct Merge {
    #[command(flatten)]
    pub write: Write,
    /// The answer
    pub file: PathBuf,
    /// The person of the project who answered, where the file doesn't tell
    #[arg(long, value_name = "PERSON")]
    pub signer: Option<String>,
    /// What is done with the signature
    #[arg(long, value_enum)]
    pub signature: Option<Take>,
    /// What is done with comments that are here already in other words
    #[arg(long, value_enum)]
    pub repeated: Option<Repeated>,
    /// An issue that stands for the remarks of a conditional signature; may be said several times
    #[arg(long = "condition", value_name = "ISSUE")]
    pub conditions: Vec<String>,
    /// Say what would be merged, and change nothing
    #[arg(long)]
    pub dry_run: bool,
}
