//! Where things lie.

use std::path::{Path, PathBuf};

/// The top of the checkout.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("tests/ lies in the checkout")
}

/// A program of the product, built in the same profile as the running test, for example `program("countersign")`.
pub fn program(name: &str) -> PathBuf {
    let test = std::env::current_exe().expect("the system knows where this test lies");
    let built = test.ancestors().nth(2).expect("a test lies in deps/ below the programs");
    built.join(format!("{name}{}", std::env::consts::EXE_SUFFIX))
}
