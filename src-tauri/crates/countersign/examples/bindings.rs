//! Writes `ui/src/ipc/bindings.ts`, the TypeScript types of what the pages send and get.

use std::path::Path;

fn main() -> std::io::Result<()> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../ui/src/ipc/bindings.ts");
    std::fs::write(file, countersign::view::bindings::typescript())
}
