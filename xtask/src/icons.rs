//! `cargo xtask icons`: every icon size from the two drawings.
//!
//! Tauri's own command takes one drawing for all sizes, but fine rings turn to grey at 16 pixels. So it only draws
//! here, each size from the drawing that suits it, and the two container formats are packed from the results.

mod container;

use crate::step::{Failure, Outcome, quiet, step};
use crate::{npm, place};
use std::fs;
use std::path::{Path, PathBuf};

/// Sizes in pixels that are drawn from the simple drawing.
const SMALL: &[u32] = &[16, 24, 32, 48];
/// Sizes in pixels that are drawn from the full one.
const LARGE: &[u32] = &[64, 128, 256, 512, 1024];

/// Draws the sizes and writes what the bundles want into `icons/`.
pub fn draw() -> Outcome {
    let folder = place::root().join("icons");
    let drawn = std::env::temp_dir().join(format!("countersign-icons-{}", std::process::id()));
    step("drawing icons", || {
        render(&folder.join("icon-small.svg"), SMALL, &drawn)?;
        render(&folder.join("icon.svg"), LARGE, &drawn)?;
        let outcome = assemble(&drawn, &folder);
        fs::remove_dir_all(&drawn).map_err(|error| file_failure(&drawn, &error))?;
        outcome
    })
}

fn render(drawing: &Path, sizes: &[u32], out: &Path) -> Outcome {
    let mut tauri = npm::tool("tauri")?;
    tauri.arg("icon").arg(drawing).arg("--output").arg(out);
    for size in sizes {
        tauri.args(["--png", &size.to_string()]);
    }
    quiet(&mut tauri).map(drop)
}

fn assemble(drawn: &Path, folder: &Path) -> Outcome {
    let png = |size: u32| read(&drawn.join(format!("{size}x{size}.png")));
    for (size, name) in [(16, "16x16"), (32, "32x32"), (128, "128x128"), (256, "128x128@2x"), (512, "icon")] {
        write(folder.join(format!("{name}.png")), &png(size)?)?;
    }
    let ico: Vec<_> =
        [16, 24, 32, 48, 64, 128, 256].into_iter().map(|size| Ok((size, png(size)?))).collect::<Outcome<_>>()?;
    write(folder.join("icon.ico"), &container::ico(&ico))?;
    let icns: Vec<_> =
        container::ICNS_KINDS.iter().map(|(kind, size)| Ok((*kind, png(*size)?))).collect::<Outcome<_>>()?;
    write(folder.join("icon.icns"), &container::icns(&icns))
}

fn read(path: &Path) -> Outcome<Vec<u8>> {
    fs::read(path).map_err(|error| file_failure(path, &error))
}

fn write(path: PathBuf, bytes: &[u8]) -> Outcome {
    fs::write(&path, bytes).map_err(|error| file_failure(&path, &error))
}

fn file_failure(path: &Path, error: &std::io::Error) -> Failure {
    Failure(format!("{}: {error}", path.display()))
}
