//! What the verbs about waves take.

use clap::{Args, Subcommand};
use countersign::domain::time::Date;

use super::{InProject, Write};

/// Verbs about waves.
#[derive(Subcommand, Debug)]
pub enum Waves {
    /// List the waves with what each holds and can take
    List {
        #[command(flatten)]
        place: InProject,
    },
    /// Add a wave
    Add(AddWave),
    /// Make waves of the suppliers that are in none: a pilot, who must work at go-live, then the largest senders
    Plan(PlanWave),
    /// Put suppliers in a wave, or in none
    Assign(AssignWave),
    /// Remove a wave
    Remove(RemoveWave),
    /// Say what is expected to come electronically after each wave, with the formula
    Forecast {
        #[command(flatten)]
        place: InProject,
    },
}

/// Arguments of `suppliers waves add`.
#[derive(Args, Debug)]
pub struct AddWave {
    #[command(flatten)]
    pub write: Write,
    /// What people call it
    pub name: String,
    /// Who answers for it
    #[arg(long, value_name = "PERSON")]
    pub owner: Option<String>,
    /// High-touch suppliers that it can take
    #[arg(long, value_name = "NUMBER")]
    pub high_touch: Option<u32>,
    /// Low-touch suppliers that it can take
    #[arg(long, value_name = "NUMBER")]
    pub low_touch: Option<u32>,
    /// The day on which the first letters go out
    #[arg(long, value_name = "DATE")]
    pub letters: Option<Date>,
    /// The day on which real documents begin
    #[arg(long, value_name = "DATE")]
    pub go_live: Option<Date>,
    /// The day on which the old channel ends
    #[arg(long, value_name = "DATE")]
    pub deadline: Option<Date>,
}

/// Arguments of `suppliers waves plan`.
#[derive(Args, Debug)]
pub struct PlanWave {
    #[command(flatten)]
    pub write: Write,
    /// People who take high-touch suppliers on board
    #[arg(long, value_name = "NUMBER")]
    pub enablers: Option<u32>,
    /// Low-touch suppliers of a wave
    #[arg(long, value_name = "NUMBER")]
    pub low_touch: Option<u32>,
    /// Suppliers of the pilot
    #[arg(long, value_name = "NUMBER")]
    pub pilot: Option<u32>,
    /// Percent of the invoices that waves reach
    #[arg(long, value_name = "NUMBER")]
    pub percent: Option<u8>,
    /// The day on which the first letters of the first wave go out
    #[arg(long, value_name = "DATE")]
    pub begins: Option<Date>,
    /// Weeks from one wave to the next
    #[arg(long, value_name = "NUMBER")]
    pub weeks: Option<u16>,
    /// Say what would be made, and change nothing
    #[arg(long)]
    pub dry_run: bool,
}

/// Arguments of `suppliers waves assign`.
#[derive(Args, Debug)]
pub struct AssignWave {
    #[command(flatten)]
    pub write: Write,
    /// The wave by id, reference or name; none takes suppliers out of theirs
    pub wave: String,
    /// Suppliers by id, reference or name
    #[arg(required = true)]
    pub suppliers: Vec<String>,
}

/// Arguments of `suppliers waves remove`.
#[derive(Args, Debug)]
pub struct RemoveWave {
    #[command(flatten)]
    pub write: Write,
    /// The wave by id, reference or name
    pub wave: String,
    /// Suppliers that are in it are in none then
    #[arg(long)]
    pub release: bool,
}
