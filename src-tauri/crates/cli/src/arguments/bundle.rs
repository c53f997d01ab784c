//! The arguments of `bundle`.

use std::path::PathBuf;

use clap::Args;

use super::InProject;

/// Arguments of `bundle`.
#[derive(Args, Debug)]
pub struct Bundle {
    #[command(flatten)]
    pub place: InProject,
    /// The ZIP file to write
    #[arg(long, value_name = "F.zip")]
    pub out: PathBuf,
    /// Only of this gate: the id of its step, such as `design`
    #[arg(long, value_name = "STEP")]
    pub gate: Option<String>,
}
