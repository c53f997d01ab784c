//! The command line: verbs and what each of them takes.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};
use countersign::text::Language;

mod bundle;
pub mod letters;
mod print;
mod review;
mod signing;
mod suppliers;
mod waves;

pub use bundle::Bundle;
pub use print::{CalendarParty, PrintArgs, PrintAudience, PrintFormat};
pub use review::{Answer, Merge, Repeated, Review, Say, Send, Take};
pub use signing::{Identity, ImportIdentity, KeepSigned, NewIdentity, SaveSigned, Sign, Signed};
pub use suppliers::{ImportSuppliers, ListSuppliers, Segment, Sort, Suppliers};
pub use waves::{AddWave, AssignWave, PlanWave, RemoveWave, Waves};

/// Takes an integration project from its first requirement to the customer's signature, without a window.
#[derive(Parser, Debug)]
#[command(name = "countersign", version, propagate_version = true, after_help = EXITS)]
pub struct Arguments {
    /// Answer with one JSON document
    #[arg(long, global = true)]
    pub json: bool,
    /// Speak a language; a new project writes its documents in it, too
    #[arg(long, global = true, value_enum, default_value_t)]
    pub language: Tongue,
    /// What to do.
    #[command(subcommand)]
    pub verb: Verb,
}

/// The languages, by their BCP 47 tags.
#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Tongue {
    /// English
    #[default]
    En,
    /// German
    De,
}

impl From<Tongue> for Language {
    fn from(tongue: Tongue) -> Self {
        match tongue {
            Tongue::En => Self::English,
            Tongue::De => Self::German,
        }
    }
}

const EXITS: &str = "\
Exit codes:
  0  done
  1  refused, findings of grade error, or a PDF that does not verify
  2  wrong usage, or a name that fits nothing or several things
  3  the file is missing, foreign, newer, locked or not writable
  4  the file is damaged";

/// The verbs.
#[derive(Subcommand, Debug)]
pub enum Verb {
    /// Make a workspace with a project
    New(New),
    /// Play the sample project from its first requirement to the project sign-off, and print every document
    Demo(Demo),
    /// Say where projects stand: steps, gates with every unmet condition, whose move it is
    Status(Status),
    /// Carry out one command or an array of them, all or nothing
    Do(Do),
    /// Take files in, so that commands can name them by their digest
    Attach(Attach),
    /// Take the newest operation back
    Undo(Write),
    /// Do again what was undone last
    Redo(Write),
    /// Print the JSON Schema of commands, methodologies or templates
    Schema {
        /// What to describe
        of: Schema,
    },
    /// List what a workspace holds of a kind
    List(List),
    /// Show one thing, by id, reference or name
    Show(Show),
    /// Find everything that holds the words of a text
    Search(Search),
    /// Show what was done, newest first
    History(History),
    /// Show how a document changed, field by field
    Diff(Diff),
    /// Print a document
    Print(PrintArgs),
    /// Keys with which a person signs printed documents
    #[command(subcommand)]
    Identity(Identity),
    /// Sign a printed document with a key, in one of its fields
    Sign(Sign),
    /// Certificates that keys signed, kept in the workspace
    #[command(subcommand)]
    Signed(Signed),
    /// Check a printed document and the signatures of keys in it, against a workspace where one is given
    VerifyPdf {
        /// The PDF
        file: PathBuf,
        /// The workspace that should know its content
        #[arg(long)]
        workspace: Option<PathBuf>,
    },
    /// Business objects and their fields
    #[command(subcommand)]
    Catalogue(Catalogue),
    /// Integrations in bulk
    #[command(subcommand)]
    Integrations(Integrations),
    /// Sealed packages for the other side: send, open, answer, merge
    #[command(subcommand)]
    Review(Review),
    /// Import a table of things of one kind: rows with a reference change theirs, rows without one are new
    Import(ImportRecords),
    /// Issues in bulk
    #[command(subcommand)]
    Issues(Issues),
    /// Suppliers: the vendor master, segments, waves, letters, and how far they have come
    #[command(subcommand)]
    Suppliers(Suppliers),
    /// Check journal, tables and files of a workspace
    Verify {
        /// The workspace
        workspace: PathBuf,
    },
    /// Save the evidence of a project or of one gate: an archive that common tools can check
    Bundle(Bundle),
    /// Write a consistent copy of a workspace
    Backup {
        /// The workspace
        workspace: PathBuf,
        /// The new file
        to: PathBuf,
    },
}

/// Arguments of `new`.
#[derive(Args, Debug)]
pub struct New {
    /// The file to make
    pub workspace: PathBuf,
    /// What people call the project
    #[arg(long = "project", value_name = "NAME")]
    pub project: String,
    /// The organisation whose systems are integrated
    #[arg(long, value_name = "NAME")]
    pub customer: String,
    /// The organisation that provides the platform
    #[arg(long, value_name = "NAME")]
    pub provider: Option<String>,
    /// The first person; the user of this machine where not said
    #[arg(long = "as", value_name = "NAME")]
    pub person: Option<String>,
    /// The first person's e-mail address
    #[arg(long, value_name = "ADDRESS", default_value = "")]
    pub email: String,
    /// The side for which the first person acts
    #[arg(long, value_enum, default_value = "provider")]
    pub party: Side,
    /// A role that the first person holds; may be said several times
    #[arg(long = "role", value_name = "ID")]
    pub roles: Vec<String>,
    /// The methodology that the project follows
    #[arg(long, value_name = "ID")]
    pub methodology: Option<String>,
    /// Code that certificate numbers begin with
    #[arg(long, default_value = "")]
    pub code: String,
    /// Contract or statement of work
    #[arg(long, default_value = "")]
    pub contract: String,
    /// Time zone in which documents are printed, such as Europe/Berlin
    #[arg(long, default_value = "UTC")]
    pub zone: String,
    /// Add the project to a workspace that is there already
    #[arg(long)]
    pub add: bool,
}

/// The two sides of a project.
#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Side {
    Provider,
    Customer,
}

/// Which project is meant.
#[derive(Args, Debug)]
pub struct InProject {
    /// The workspace
    pub workspace: PathBuf,
    /// The project, by id or name, where there are several
    #[arg(long, value_name = "PROJECT")]
    pub project: Option<String>,
}

/// Arguments of `status`.
#[derive(Args, Debug)]
pub struct Status {
    #[command(flatten)]
    pub place: InProject,
}

/// What every writing verb takes.
#[derive(Args, Debug)]
pub struct Write {
    #[command(flatten)]
    pub place: InProject,
    /// Who acts: id, e-mail address or unique name
    #[arg(long = "as", value_name = "PERSON")]
    pub person: String,
}

/// Arguments of `do`.
#[derive(Args, Debug)]
pub struct Do {
    #[command(flatten)]
    pub write: Write,
    /// The name of a command, such as organisation.add; without it commands are read as JSON
    pub command: Option<String>,
    /// Its arguments as JSON
    #[arg(default_value = "{}")]
    pub args: String,
    /// Read commands from this file; from stdin where not said, or by -
    #[arg(long, value_name = "FILE", conflicts_with = "command")]
    pub file: Option<PathBuf>,
    /// Say what would be done, and change nothing
    #[arg(long)]
    pub dry_run: bool,
}

/// What `schema` describes.
#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Schema {
    Command,
    Methodology,
    Template,
}

/// Arguments of `demo`.
#[derive(Args, Debug)]
pub struct Demo {
    /// The file to make
    pub workspace: PathBuf,
    /// The folder for the documents; it is made where it isn't there
    #[arg(long, value_name = "DIR")]
    pub out: PathBuf,
}

/// Arguments of `attach`.
#[derive(Args, Debug)]
pub struct Attach {
    /// The workspace
    pub workspace: PathBuf,
    /// Samples, evidence, mappings, logos
    #[arg(required = true)]
    pub files: Vec<PathBuf>,
}

/// Arguments of `list`.
#[derive(Args, Debug)]
pub struct List {
    #[command(flatten)]
    pub place: InProject,
    /// The kind, such as integration, person or issue
    pub kind: String,
    /// Only what holds this text
    #[arg(long, value_name = "TEXT")]
    pub filter: Option<String>,
    /// As a table for spreadsheets, in place of lines for people
    #[arg(long, value_enum, conflicts_with = "json")]
    pub format: Option<ListFormat>,
    /// Columns of the table, in their order; all where not said
    #[arg(long, value_name = "NAMES", value_delimiter = ',', requires = "format")]
    pub columns: Option<Vec<String>>,
    /// Write it to this file
    #[arg(long, value_name = "FILE", requires = "format")]
    pub out: Option<PathBuf>,
}

/// The formats of a list beside lines for people and JSON.
#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug)]
pub enum ListFormat {
    /// Separated by commas, for any program
    Csv,
    /// A workbook with choices in its cells, for Excel and its kin
    Xlsx,
}

/// Arguments of `show`.
#[derive(Args, Debug)]
pub struct Show {
    #[command(flatten)]
    pub place: InProject,
    /// Id, reference such as ISS-48, or name
    pub id: String,
}

/// Arguments of `search`.
#[derive(Args, Debug)]
pub struct Search {
    #[command(flatten)]
    pub place: InProject,
    /// The words
    #[arg(required = true)]
    pub words: Vec<String>,
    /// At most so many
    #[arg(long, default_value_t = 50)]
    pub limit: u32,
}

/// Arguments of `history`.
#[derive(Args, Debug)]
pub struct History {
    #[command(flatten)]
    pub place: InProject,
    /// Only what touched this: id, reference or name
    pub id: Option<String>,
    /// At most so many
    #[arg(long, default_value_t = 50)]
    pub limit: u32,
    /// Only what was done before the entry with this number
    #[arg(long, value_name = "NUMBER")]
    pub before: Option<u64>,
}

/// Arguments of `diff`.
#[derive(Args, Debug)]
pub struct Diff {
    #[command(flatten)]
    pub place: InProject,
    /// A document such as requirements, or one of its revisions such as "requirements 2"
    pub id: String,
    /// Compare with what this sign-off bound
    #[arg(long, value_name = "SIGNOFF", conflicts_with = "since_revision")]
    pub since: Option<String>,
    /// Compare with the revision of this number
    #[arg(long, value_name = "NUMBER")]
    pub since_revision: Option<u32>,
    /// The workstream, where there are several
    #[arg(long)]
    pub workstream: Option<String>,
}

/// Verbs on the catalogue.
#[derive(Subcommand, Debug)]
pub enum Catalogue {
    /// List the business objects that a workspace knows
    List {
        #[command(flatten)]
        place: InProject,
    },
    /// Learn from a CSV template or a format workbook of the customer
    Import(Learn),
}

/// Arguments of `catalogue import`.
#[derive(Args, Debug)]
pub struct Learn {
    #[command(flatten)]
    pub place: InProject,
    /// The template (CSV) or workbook (XLSX)
    pub file: PathBuf,
    /// Who acts: id, e-mail address or unique name
    #[arg(long = "as", value_name = "PERSON", required_unless_present = "dry_run")]
    pub person: Option<String>,
    /// The object that a template describes, where its file name doesn't tell
    #[arg(long, value_name = "NAME")]
    pub object: Option<String>,
    /// Say what the file describes and what would change, and change nothing
    #[arg(long)]
    pub dry_run: bool,
}

/// Verbs on integrations in bulk.
#[derive(Subcommand, Debug)]
pub enum Integrations {
    /// Import integrations from a table
    Import(Import),
}

/// Verbs on issues in bulk.
#[derive(Subcommand, Debug)]
pub enum Issues {
    /// Import issues from a table: rows with a reference change their issue, rows without one are new
    Import(ImportIssues),
}

/// Arguments of `import`.
#[derive(Args, Debug)]
pub struct ImportRecords {
    #[command(flatten)]
    pub write: Write,
    /// What its rows are: mapping-row, scenario, issue, commitment, sample-file, raci or lookup-table
    pub kind: String,
    /// The table, as CSV or XLSX; every sheet of a workbook whose head names such rows
    pub file: PathBuf,
    /// Remove what the table lacks: rows of mappings and entries of lookup tables that it names, scenarios, rows of the
    /// responsibilities
    #[arg(long)]
    pub remove_missing: bool,
    /// Say row by row what would be imported, and change nothing
    #[arg(long)]
    pub dry_run: bool,
}

/// Arguments of `issues import`.
#[derive(Args, Debug)]
pub struct ImportIssues {
    #[command(flatten)]
    pub write: Write,
    /// The table, as CSV or XLSX
    pub file: PathBuf,
    /// Say row by row what would be imported, and change nothing
    #[arg(long)]
    pub dry_run: bool,
}

/// Arguments of `integrations import`.
#[derive(Args, Debug)]
pub struct Import {
    #[command(flatten)]
    pub write: Write,
    /// The table, as CSV
    pub file: PathBuf,
    /// The workstream, where there are several
    #[arg(long)]
    pub workstream: Option<String>,
    /// Say what would be imported, and change nothing
    #[arg(long)]
    pub dry_run: bool,
}
