//! Arguments of `print`.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use super::InProject;

/// Arguments of `print`.
#[derive(Args, Debug)]
pub struct PrintArgs {
    #[command(flatten)]
    pub place: InProject,
    /// The document, such as requirements, sign-off-certificate or project-certificate
    pub document: String,
    /// The file to write
    #[arg(long, value_name = "FILE")]
    pub out: PathBuf,
    /// What it is about: a workstream, or the signature of a certificate
    #[arg(long, value_name = "ID")]
    pub of: Option<String>,
    /// The issued revision; what stands there now where not said
    #[arg(long, value_name = "NUMBER")]
    pub revision: Option<u32>,
    /// For whom: what is meant for fewer is left out, and the document says so
    #[arg(long, value_enum, value_name = "WHO")]
    pub audience: Option<PrintAudience>,
    /// With a form for each scenario, to be filled in by hand; the testing scenarios alone have them
    #[arg(long)]
    pub blank: bool,
    /// With fields in which keys sign the file, over the printed places of signatures
    #[arg(long)]
    pub fields: bool,
    /// PDF, the canonical content that signatures bind, the rows of the document as a table, its drawings, or its dates
    #[arg(long, value_enum, default_value = "pdf")]
    pub format: PrintFormat,
    /// Only the dates of this party, in a calendar
    #[arg(long, value_enum, value_name = "PARTY")]
    pub party: Option<CalendarParty>,
    /// Only the dates of this person, in a calendar: id, e-mail address or unique name
    #[arg(long, value_name = "PERSON")]
    pub person: Option<String>,
}

/// The parties whose dates a calendar can hold.
#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug)]
pub enum CalendarParty {
    Provider,
    Customer,
    Supplier,
    ThirdParty,
}

/// Those for whom a document is printed.
#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug)]
pub enum PrintAudience {
    /// The provider's own people: everything
    Internal,
    /// The customer's people
    Customer,
    /// Suppliers, and whoever else
    Supplier,
}

/// The formats in which a document is printed.
#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug)]
pub enum PrintFormat {
    Pdf,
    Json,
    /// A workbook of the document's rows, which `import` takes back
    Xlsx,
    /// The same rows as comma-separated values
    Csv,
    /// The drawings of a document: the architecture diagram, the timeline, the status report
    Svg,
    /// iCalendar, of the timeline alone: commitments and training sessions
    Ics,
}
