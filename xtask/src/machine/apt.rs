//! Installing Debian packages, beside other users of apt.

use crate::step::{Outcome, quiet};
use std::path::PathBuf;
use std::process::Command;

/// Whether this process may install packages.
pub fn is_root() -> bool {
    quiet(Command::new("id").arg("-u")).is_ok_and(|id| id.trim() == "0")
}

/// Installs these packages, without what they merely recommend.
///
/// The package lists are fetched only when the installation can't be planned with those at hand. A failed
/// installation is mended and tried once more: on a shared machine another apt may have come between.
pub fn install(packages: &[&str]) -> Outcome {
    let archives = own_archives()?;
    let install = |extra: &[&str]| apt(&archives).arg("install").args(extra).args(packages).output_checked();
    if install(&["--simulate"]).is_err() {
        apt(&archives).arg("update").output_checked()?;
    }
    if install(&[]).is_ok() {
        return Ok(());
    }
    // Each of these may have nothing to mend; what counts is the second try.
    let _ = Command::new("dpkg").args(["--configure", "-a"]).output_checked();
    let _ = apt(&archives).args(["install", "--fix-broken"]).output_checked();
    apt(&archives).arg("update").output_checked()?;
    install(&[])
}

/// A folder of our own for downloaded packages. Container images delete everything in the system's folder after
/// *any* apt run, also while another process is still installing from it.
fn own_archives() -> Outcome<PathBuf> {
    let archives = std::env::temp_dir().join("countersign-apt");
    std::fs::create_dir_all(archives.join("partial"))
        .map_err(|error| crate::step::Failure(format!("{} can't be made: {error}", archives.display())))?;
    Ok(archives)
}

fn apt(archives: &std::path::Path) -> Command {
    let mut command = Command::new("apt-get");
    command
        .env("DEBIAN_FRONTEND", "noninteractive")
        .args(["--yes", "--quiet", "--no-install-recommends"])
        // Seconds to wait while another process installs.
        .args(["-o", "DPkg::Lock::Timeout=300"])
        .args(["-o", &format!("Dir::Cache::archives={}", archives.display())]);
    command
}

/// Running to the end in silence, for a chain of calls.
trait OutputChecked {
    fn output_checked(&mut self) -> Outcome;
}

impl OutputChecked for Command {
    fn output_checked(&mut self) -> Outcome {
        quiet(self).map(drop)
    }
}
