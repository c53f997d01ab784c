//! Prints a tagged table of 5,000 rows and 8 columns and says what it took: CPU seconds, memory, bytes.
//!
//! `cargo run --release -p documents --example table_5000 -- table.pdf [table.json]`; the second file takes the same cells
//! as JSON, for another tool to print.

use documents::model::*;

const ROWS: usize = 5000;
const HEADS: [&str; 8] =
    ["Number", "Object", "Source field", "Target field", "Rule", "Sample value", "Owner", "Remark"];

/// Words by a small generator, the same in every run.
struct Words(u64);

impl Words {
    const LIST: [&'static str; 24] = [
        "invoice",
        "supplier",
        "purchase",
        "order",
        "payment",
        "account",
        "exchange",
        "rate",
        "receipt",
        "cost",
        "centre",
        "tax",
        "code",
        "currency",
        "approval",
        "remittance",
        "address",
        "country",
        "café",
        "review",
        "reference",
        "posting",
        "document",
        "number",
    ];

    fn next(&mut self, below: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % below
    }

    fn sentence(&mut self, words: usize) -> String {
        let chosen: Vec<&str> = (0..words).map(|_| Self::LIST[self.next(Self::LIST.len())]).collect();
        chosen.join(" ")
    }
}

fn cells() -> Vec<[String; 8]> {
    let mut words = Words(7);
    (0..ROWS)
        .map(|i| {
            [
                format!("MAP-{:05}", i + 1),
                words.sentence(2),
                format!("{}_{}", words.sentence(1), words.next(9999)),
                format!("{}-{}", words.sentence(1), words.next(999)),
                words.sentence(8),
                format!("{},{:03}.{:02}", words.next(900) + 1, words.next(1000), words.next(100)),
                words.sentence(2),
                words.sentence(9),
            ]
        })
        .collect()
}

/// User and system CPU seconds, and the peak of memory in megabytes, as the kernel counts them.
fn used() -> Option<(f64, f64)> {
    let stat = std::fs::read_to_string("/proc/self/stat").ok()?;
    let fields: Vec<&str> = stat.rsplit(')').next()?.split_whitespace().collect();
    // The kernel counts in hundredths of a second on every common build.
    let cpu = (fields.get(11)?.parse::<f64>().ok()? + fields.get(12)?.parse::<f64>().ok()?) / 100.0;
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let peak = status.lines().find(|l| l.starts_with("VmHWM"))?.split_whitespace().nth(1)?.parse::<f64>().ok()?;
    Some((cpu, peak / 1024.0))
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let path = std::env::args().nth(1).unwrap_or_else(|| "table.pdf".into());
    let cells = cells();
    if let Some(json) = std::env::args().nth(2) {
        let quoted = |s: &String| format!("{s:?}");
        let rows: Vec<String> =
            cells.iter().map(|r| format!("[{}]", r.iter().map(quoted).collect::<Vec<_>>().join(","))).collect();
        let heads = HEADS.map(|head| format!("{head:?}")).join(",");
        std::fs::write(json, format!("{{\"heads\":[{heads}],\n\"rows\":[{}]}}", rows.join(",\n")))?;
    }
    let characters: usize = cells.iter().flatten().map(|c| c.chars().count()).sum();
    let table = Table {
        columns: HEADS.map(TableColumn::new).into(),
        rows: cells.into_iter().map(|r| Row::new(r.map(Text::from))).collect(),
        ..Table::default()
    };
    let document = Document {
        title: "Five thousand rows".into(),
        language: "en".into(),
        sections: vec![Section { orientation: Orientation::Landscape, blocks: vec![Block::Table(table)] }],
        contents: ContentsPage::Never,
        ..Document::default()
    };
    let before = used();
    let start = std::time::Instant::now();
    let rendered = documents::render(&document, &documents::RenderOptions::default())?;
    let wall = start.elapsed().as_secs_f64();
    std::fs::write(&path, &rendered.bytes)?;
    println!("{characters} characters, {} pages, {} bytes, {wall:.2} s", rendered.pages, rendered.bytes.len());
    if let (Some((cpu, _)), Some((after, peak))) = (before, used()) {
        println!("{:.2} s of CPU, {peak:.0} MB at the peak", after - cpu);
    }
    Ok(())
}
