//! Writes a document with every block: `cargo run -p documents --example demo -- demo.pdf`.

#[path = "../tests/sample/mod.rs"]
mod sample;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let path = std::env::args().nth(1).unwrap_or_else(|| "demo.pdf".into());
    let rendered = documents::render(&sample::document(), &documents::RenderOptions::default())?;
    std::fs::write(&path, &rendered.bytes)?;
    println!(
        "{path}: {} pages, {} bytes",
        rendered.pages,
        rendered.bytes.len()
    );
    for finding in rendered.findings {
        println!("{finding:?}");
    }
    Ok(())
}
