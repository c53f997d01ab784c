//! Writes a document with every block: `cargo run -p documents --example demo -- demo.pdf [signed|stale]`.

use documents::model::{Status, Watermark};

#[path = "../tests/sample/mod.rs"]
mod sample;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let path = std::env::args().nth(1).unwrap_or_else(|| "demo.pdf".into());
    let mut document = sample::document();
    match std::env::args().nth(2).as_deref() {
        Some("signed") => {
            document.furniture.status = Some(Status::Signed("26 Mar 2027".into()));
            document.watermark = Some(Watermark::Signed { date: "26 MAR 2027".into() });
        }
        Some("stale") => {
            document.furniture.status = Some(Status::Stale);
            document.watermark = Some(Watermark::Stale { since: "19 NOV 2026".into() });
            document.branding.footer = Some("Österle Maschinenbau GmbH & Co. KG · Confidential".into());
        }
        _ => {}
    }
    let rendered = documents::render(&document, &documents::RenderOptions::default())?;
    std::fs::write(&path, &rendered.bytes)?;
    println!("{path}: {} pages, {} bytes", rendered.pages, rendered.bytes.len());
    for finding in rendered.findings {
        println!("{finding:?}");
    }
    Ok(())
}
