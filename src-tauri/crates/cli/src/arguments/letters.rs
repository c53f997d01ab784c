//! What the verbs about letters to suppliers take.

use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};

use super::{InProject, Write};

/// Verbs about letters.
#[derive(Subcommand, Debug)]
pub enum Letters {
    /// Show what a letter says: to a supplier, or to the customer's own people
    Show(ShowLetter),
    /// Plan a letter for suppliers, or say of each why it can't get one
    Prepare(PrepareLetters),
    /// Plan one letter to the customer's own people, or say everything that keeps it back
    Tell(TellPeople),
    /// List mailings with what is due, or the letters of one; or write letters into a CSV file
    List(ListLetters),
    /// Print letters: all as one PDF, or one file a supplier
    Print(PrintLetters),
    /// Write letters as e-mail files, ready to be sent from a mail program
    Eml(EmlLetters),
    /// Send the letters of a mailing by SMTP; a run that was interrupted goes on
    Send(SendLetters),
    /// Record what became of letters: sent by hand, answered, returned, found out, withdrawn
    Record(RecordLetters),
}

/// Arguments of `suppliers letters show`.
#[derive(Args, Debug)]
pub struct ShowLetter {
    #[command(flatten)]
    pub write: Write,
    /// The kind, such as invitation or wave-plan
    pub kind: String,
    /// The supplier that it goes to; nobody for letters to the customer's own people
    #[arg(long)]
    pub supplier: Option<String>,
    /// The language: en, de, fr, es or zh
    #[arg(long = "in", value_name = "LANGUAGE")]
    pub tongue: Option<String>,
    /// How willing those are who get it
    #[arg(long, value_enum, default_value_t)]
    pub audience: Class,
    /// What is said of it, as FIELD=TEXT; may be said several times
    #[arg(long = "value", value_name = "FIELD=TEXT")]
    pub values: Vec<String>,
}

/// How willing those are who get a letter.
#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Class {
    EarlyAdopter,
    #[default]
    Mainstream,
    Late,
    Laggard,
}

/// Arguments of `suppliers letters prepare`.
#[derive(Args, Debug)]
pub struct PrepareLetters {
    #[command(flatten)]
    pub write: Write,
    /// The kind, such as transition, invitation or reminder
    pub kind: String,
    /// A supplier, by id, reference or name; may be said several times
    #[arg(long = "supplier", value_name = "SUPPLIER")]
    pub suppliers: Vec<String>,
    /// Everybody of this wave; may be said several times
    #[arg(long = "wave", value_name = "WAVE")]
    pub waves: Vec<String>,
    /// Everybody in this segment: high-touch or low-touch; may be said several times
    #[arg(long = "segment", value_name = "SEGMENT")]
    pub segments: Vec<String>,
    /// Everybody with this channel; may be said several times
    #[arg(long = "channel", value_name = "CHANNEL")]
    pub channels: Vec<String>,
    /// Everybody on this rung of enablement; may be said several times
    #[arg(long = "rung", value_name = "RUNG")]
    pub rungs: Vec<String>,
    /// Everybody to whom it is due, since they didn't answer
    #[arg(long)]
    pub due: bool,
    /// The first, second, third of its kind
    #[arg(long, default_value_t = 1)]
    pub round: u8,
    /// What people call the mailing
    #[arg(long, default_value = "")]
    pub name: String,
    /// How willing those are who get it
    #[arg(long, value_enum, default_value_t)]
    pub audience: Class,
    /// The day on which it is meant to go out; today where not said
    #[arg(long, value_name = "DATE")]
    pub on: Option<String>,
    /// Who signs the letters; who acts where not said
    #[arg(long, value_name = "PERSON")]
    pub sender: Option<String>,
    /// What is said of all the letters, as FIELD=TEXT, such as deadline=2027-01-15; may be said several times
    #[arg(long = "value", value_name = "FIELD=TEXT")]
    pub values: Vec<String>,
    /// Leave out those who can't be written to, instead of refusing all
    #[arg(long)]
    pub only_ready: bool,
    /// Say who could be written to and who couldn't, and change nothing
    #[arg(long)]
    pub dry_run: bool,
}

/// Arguments of `suppliers letters tell`.
#[derive(Args, Debug)]
pub struct TellPeople {
    #[command(flatten)]
    pub write: Write,
    /// The kind, such as wave-plan or buyers-briefing
    pub kind: String,
    /// Somebody of customer or provider, by id or name; may be said several times
    #[arg(long = "to", value_name = "PERSON", required = true)]
    pub people: Vec<String>,
    /// The wave whose name and days the letter says
    #[arg(long, value_name = "WAVE")]
    pub wave: Option<String>,
    /// What people call it
    #[arg(long, default_value = "")]
    pub name: String,
    /// The day on which it is meant to go out; today where not said
    #[arg(long, value_name = "DATE")]
    pub on: Option<String>,
    /// Who signs it; who acts where not said
    #[arg(long, value_name = "PERSON")]
    pub sender: Option<String>,
    /// What is said in it, as FIELD=TEXT, such as deadline=2027-01-15; may be said several times
    #[arg(long = "value", value_name = "FIELD=TEXT")]
    pub values: Vec<String>,
    /// Say what it would say, or what keeps it back, and change nothing
    #[arg(long)]
    pub dry_run: bool,
}

/// Arguments of `suppliers letters list`.
#[derive(Args, Debug)]
pub struct ListLetters {
    #[command(flatten)]
    pub place: InProject,
    /// The letters of this mailing, by id or reference
    #[arg(long, value_name = "MAILING")]
    pub mailing: Option<String>,
    /// Only letters in this state; may be said several times
    #[arg(long = "state", value_name = "STATE")]
    pub states: Vec<String>,
    /// How many at most; all go into a file
    #[arg(long, default_value_t = 50)]
    pub limit: u32,
    /// The first one, counted from 0
    #[arg(long, default_value_t = 0)]
    pub from: u32,
    /// Write them into this file as CSV
    #[arg(long, value_name = "FILE")]
    pub out: Option<PathBuf>,
}

/// Which letters of a mailing are meant.
#[derive(Args, Debug)]
pub struct OfMailing {
    /// The mailing, by id or reference
    pub mailing: String,
    /// Only the letter to this supplier; may be said several times
    #[arg(long = "supplier", value_name = "SUPPLIER")]
    pub suppliers: Vec<String>,
}

/// Arguments of `suppliers letters print`.
#[derive(Args, Debug)]
pub struct PrintLetters {
    #[command(flatten)]
    pub place: InProject,
    #[command(flatten)]
    pub of: OfMailing,
    /// One PDF with all of them
    #[arg(long, value_name = "FILE", required_unless_present = "each")]
    pub out: Option<PathBuf>,
    /// A PDF each, into this folder
    #[arg(long, value_name = "FOLDER", conflicts_with = "out")]
    pub each: Option<PathBuf>,
}

/// Arguments of `suppliers letters eml`.
#[derive(Args, Debug)]
pub struct EmlLetters {
    #[command(flatten)]
    pub place: InProject,
    #[command(flatten)]
    pub of: OfMailing,
    /// The folder that they are written into
    #[arg(long, value_name = "FOLDER")]
    pub out: PathBuf,
}

/// Arguments of `suppliers letters send`.
#[derive(Args, Debug)]
pub struct SendLetters {
    #[command(flatten)]
    pub write: Write,
    /// The mailing, by id or reference
    pub mailing: String,
    /// The mail server, as HOST or HOST:PORT
    #[arg(long, value_name = "HOST[:PORT]")]
    pub server: String,
    /// How the conversation with it is kept from others
    #[arg(long, value_enum, default_value_t)]
    pub security: Secrecy,
    /// Who logs in; the password is read from the first line of stdin
    #[arg(long, default_value = "")]
    pub user: String,
    /// The address that letters come from; that of who signs them where not said
    #[arg(long, default_value = "")]
    pub from: String,
    /// Letters a minute; 0 for as fast as the server takes them
    #[arg(long, default_value_t = countersign::workspace::LETTERS_A_MINUTE)]
    pub a_minute: u32,
}

/// How a conversation is kept from others.
#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Secrecy {
    /// Encrypted before anything is said, or not at all
    #[default]
    Starttls,
    /// Encrypted from the first byte
    Tls,
    /// In clear, without a password
    None,
}

/// Arguments of `suppliers letters record`.
#[derive(Args, Debug)]
pub struct RecordLetters {
    #[command(flatten)]
    pub write: Write,
    #[command(flatten)]
    pub of: OfMailing,
    /// What became of them
    #[arg(value_enum)]
    pub fate: Fate,
    /// The day; today where not said
    #[arg(long, value_name = "DATE")]
    pub on: Option<String>,
    /// What was answered, how it is known, why it is withdrawn
    #[arg(long, default_value = "")]
    pub note: String,
    /// The answer itself, as a file
    #[arg(long, value_name = "FILE")]
    pub file: Option<PathBuf>,
}

/// What became of a letter.
#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Fate {
    /// It went out by hand
    SentByHand,
    /// Nobody knew, and it went out
    WentOut,
    /// Nobody knew, and it didn't go out
    NotSent,
    /// The supplier answered
    Answered,
    /// It came back
    Bounced,
    /// It isn't sent after all
    Withdrawn,
}
