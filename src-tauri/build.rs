//! Reads `tauri.conf.json` and the capabilities, so that a mistake in them stops the build.

fn main() {
    tauri_build::build();
}
