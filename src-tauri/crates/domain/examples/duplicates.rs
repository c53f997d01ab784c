//! Finds duplicates in a labelled set and says how well and how fast. It writes the set and its truth as CSV, so that another
//! program can be asked the same: `cargo run --release -p domain --example duplicates -- 10000 1 target/duplicates`.

use std::collections::HashSet;
use std::error::Error;
use std::fmt::Write as _;
use std::path::Path;
use std::time::Instant;

use domain::identity::EntityId;
use domain::supplier::duplicate::labelled::{self, Labelled};
use domain::supplier::duplicate::{self, Likeness, Limits};

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [count, seed, folder @ ..] = arguments.as_slice() else {
        return Err("Say how many suppliers, the seed, and where to write them if you want them.".into());
    };
    let set = labelled::make(count.parse()?, seed.parse()?);
    if let Some(folder) = folder.first() {
        write(&set, Path::new(folder))?;
    }
    let suppliers: Vec<Likeness<'_>> = set.rows.iter().map(labelled::Row::likeness).collect();
    let limits = Limits::default();
    let began = Instant::now();
    let found = duplicate::find(&suppliers, &limits);
    let groups = duplicate::clusters(&found);
    let seconds = began.elapsed().as_secs_f64();
    let truth: HashSet<(EntityId, EntityId)> = set.pairs.iter().copied().collect();
    let hits = found.iter().filter(|pair| truth.contains(&(pair.one, pair.other))).count();
    println!("suppliers {}", set.rows.len());
    println!("true pairs {}", truth.len());
    println!("pairs {}", found.len());
    println!("groups {}", groups.len());
    println!("recall {:.4}", share(hits, truth.len()));
    println!("precision {:.4}", share(hits, found.len()));
    println!("seconds {seconds:.3}");
    Ok(())
}

#[expect(clippy::cast_precision_loss, reason = "counts of pairs are small")]
fn share(part: usize, whole: usize) -> f64 {
    part as f64 / whole.max(1) as f64
}

/// Writes `suppliers.csv` and `truth.csv`.
fn write(set: &Labelled, folder: &Path) -> Result<(), Box<dyn Error>> {
    std::fs::create_dir_all(folder)?;
    let mut suppliers =
        String::from("id,name,legal_name,country,tax_id,duns,iban,email,website,street,city,postal_code,phone\n");
    for row in &set.rows {
        let id = row.id.to_string();
        let tax_ids = row.tax_ids.join(";");
        let cells: [&str; 13] = [
            &id,
            &row.name,
            &row.legal_name,
            &row.country,
            &tax_ids,
            &row.duns,
            &row.iban,
            &row.email,
            &row.website,
            &row.street,
            &row.city,
            &row.postal_code,
            &row.phone,
        ];
        let quoted: Vec<String> = cells.iter().map(|cell| format!("\"{}\"", cell.replace('"', "\"\""))).collect();
        writeln!(suppliers, "{}", quoted.join(","))?;
    }
    let mut truth = String::from("one,other\n");
    for (one, other) in &set.pairs {
        writeln!(truth, "{one},{other}")?;
    }
    std::fs::write(folder.join("suppliers.csv"), suppliers)?;
    std::fs::write(folder.join("truth.csv"), truth)?;
    Ok(())
}
