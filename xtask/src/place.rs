//! Where things lie.

use std::path::{Path, PathBuf};

/// The top of the checkout.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("xtask/ lies in the checkout")
}

/// The folder with the pages of the window.
pub fn ui() -> PathBuf {
    root().join("ui")
}

/// A program that was built in the dev profile, for example `built("countersign")`.
///
/// This program was built there too, wherever Cargo was told to build.
pub fn built(program: &str) -> PathBuf {
    let own = std::env::current_exe().expect("the system knows where this program lies");
    own.with_file_name(format!("{program}{}", std::env::consts::EXE_SUFFIX))
}
