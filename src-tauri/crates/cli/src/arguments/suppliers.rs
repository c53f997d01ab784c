//! What the verbs about suppliers take.

use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};

use super::waves::Waves;
use super::{InProject, Write};

/// Verbs about suppliers.
#[derive(Subcommand, Debug)]
pub enum Suppliers {
    /// Import a vendor master: CSV of any usual encoding and delimiter, or XLSX
    Import(ImportSuppliers),
    /// List suppliers, or write them into a file
    List(ListSuppliers),
    /// Place every supplier anew, by the rules that come with the program or by your own
    Segment(Segment),
    /// List pairs of suppliers that may be the same, the most alike first
    Duplicates {
        #[command(flatten)]
        place: InProject,
        /// How many at most
        #[arg(long, default_value_t = 50)]
        limit: usize,
    },
    /// Print the rules of segmentation that hold as TOML
    Rules {
        #[command(flatten)]
        place: InProject,
        /// Print them as a table instead, each with how many suppliers it places
        #[arg(long)]
        counts: bool,
    },
    /// List the profiles by which vendor masters are read
    Profiles {
        #[command(flatten)]
        place: InProject,
    },
    /// Waves: plan them, put suppliers in, forecast what they bring
    #[command(subcommand)]
    Waves(Waves),
    /// Letters to suppliers: prepare, print, send, follow up
    #[command(subcommand)]
    Letters(super::letters::Letters),
    /// Say what segments and channels the suppliers are shared out to, how far they came, and what comes electronically
    Status {
        #[command(flatten)]
        place: InProject,
    },
}

/// Arguments of `suppliers import`.
#[derive(Args, Debug)]
pub struct ImportSuppliers {
    #[command(flatten)]
    pub write: Write,
    /// The vendor master
    pub file: PathBuf,
    /// What a head means, as HEAD=COLUMN; HEAD= for one that isn't read. May be said several times
    #[arg(long = "map", value_name = "HEAD=COLUMN")]
    pub columns: Vec<String>,
    /// The profile by which it is read; the one that fits its heads where absent, none where empty
    #[arg(long, value_name = "NAME")]
    pub profile: Option<String>,
    /// Remember how it was read as a profile with this name
    #[arg(long, value_name = "NAME", default_value = "")]
    pub remember: String,
    /// The system that the vendor numbers are of, where no column says it
    #[arg(long, value_name = "NAME", default_value = "")]
    pub system: String,
    /// Take rows without the values that are wrong, instead of refusing them
    #[arg(long)]
    pub without_wrong: bool,
    /// Write the rows that were refused into this file, with the reasons
    #[arg(long, value_name = "FILE")]
    pub refused: Option<PathBuf>,
    /// Say what would be done, and change nothing
    #[arg(long)]
    pub dry_run: bool,
}

/// Arguments of `suppliers list`.
#[derive(Args, Debug)]
pub struct ListSuppliers {
    #[command(flatten)]
    pub place: InProject,
    /// Only those that hold every word of this text
    #[arg(long, default_value = "")]
    pub text: String,
    /// Only those in this segment: high-touch, low-touch or out; may be said several times
    #[arg(long = "segment", value_name = "SEGMENT")]
    pub segments: Vec<String>,
    /// Only those with this channel, or none; may be said several times
    #[arg(long = "channel", value_name = "CHANNEL")]
    pub channels: Vec<String>,
    /// Only those on this rung, such as notified or on-hold; may be said several times
    #[arg(long = "rung", value_name = "RUNG")]
    pub rungs: Vec<String>,
    /// Only those of this wave by id, reference or name, or none; may be said several times
    #[arg(long = "wave", value_name = "WAVE")]
    pub waves: Vec<String>,
    /// Only those that stand on a rung for too long
    #[arg(long)]
    pub overdue: bool,
    /// Only those of this country; may be said several times
    #[arg(long = "country", value_name = "CODE")]
    pub countries: Vec<String>,
    /// What they are sorted by
    #[arg(long, value_enum, default_value_t)]
    pub sort: Sort,
    /// The last one first
    #[arg(long)]
    pub descending: bool,
    /// How many at most; all go into a file
    #[arg(long, default_value_t = 50)]
    pub limit: u32,
    /// The first one, counted from 0
    #[arg(long, default_value_t = 0)]
    pub from: u32,
    /// Write them into this file as CSV, as an import reads it back
    #[arg(long, value_name = "FILE")]
    pub out: Option<PathBuf>,
}

/// What suppliers are sorted by.
#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Sort {
    #[default]
    Name,
    Number,
    Country,
    City,
    Category,
    Segment,
    Channel,
    Rung,
    Since,
    Late,
    Owner,
    Spend,
    Invoices,
    Orders,
}

/// Arguments of `suppliers segment`.
#[derive(Args, Debug)]
pub struct Segment {
    #[command(flatten)]
    pub write: Write,
    /// Rules as TOML, or JSON where the file's name ends so, in the form of the built-in ones
    #[arg(long, value_name = "FILE")]
    pub rules: Option<PathBuf>,
    /// Say which suppliers would move from where to where, and change nothing
    #[arg(long)]
    pub dry_run: bool,
}
