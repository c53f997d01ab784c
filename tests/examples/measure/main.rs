//! How the window feels, in figures, beside the same pages in Chromium: start to first paint, memory of all processes, time
//! from a key to the picture in a table of 10,000 rows and in a list of 100,000 suppliers, time to open the palette. Run by `cargo xtask bench window`, which
//! builds the app optimised and hands over two large workspaces. `--quick` measures each once, to see that it works; `--suppliers`
//! measures the list of suppliers only.

mod acts;
mod side;
mod table;

use std::path::{Path, PathBuf};
use std::{env, fs};

use acceptance::place;
use acceptance::window::forget;
use side::Side;
use table::Table;

/// How often each side is started with nothing open, and how often with its files out of the system's cache.
const STARTS: usize = 9;
const COLD_STARTS: usize = 5;

/// How often each workspace is opened.
const ROUNDS: usize = 3;

fn main() {
    let args: Vec<String> = env::args().skip(1).collect();
    let [quick, only_suppliers] = ["--quick", "--suppliers"].map(|how| args.iter().any(|arg| arg == how));
    let [large, suppliers] = [0, 1].map(|place| PathBuf::from(args.get(place).expect("two workspaces")));
    let folder = place::root().join("artifacts/measured");
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).expect("the checkout is writable");
    let sample = folder.join("sample.countersign");
    countersign::sample::beside_others(&sample).and_then(|made| made.close()).expect("the sample can be made");
    let times = |usual: usize| if quick { 1 } else { usual };

    let mut table = Table::default();
    if !only_suppliers {
        starts(&mut table, times(STARTS), times(COLD_STARTS));
    }
    for round in 0..times(ROUNDS) {
        for side in Side::BOTH {
            if !only_suppliers {
                let workspace = copied(&sample, &format!("sample-{round}"));
                table.add("memory, sample project", "MB", side, &[acts::opened(side, &workspace)]);
                let workspace = copied(&large, &format!("large-{round}"));
                acts::large(side, &workspace, &mut table);
            }
            let workspace = copied(&suppliers, &format!("suppliers-{round}"));
            acts::suppliers(side, &workspace, &mut table);
        }
    }
    table.print();
    let _ = fs::remove_dir_all(folder);
}

/// Starts both sides in turns, so that what else the machine does meets both.
fn starts(table: &mut Table, warm: usize, cold: usize) {
    // The first start of each makes its folders and fills the system's cache.
    let files = Side::BOTH.map(|side| side.open(None, |window| window.files_in_use()));
    for _ in 0..warm {
        for side in Side::BOTH {
            let (start, memory) = acts::started(side);
            table.add("start to first paint, files cached", "ms", side, &[start]);
            table.add("memory, nothing open", "MB", side, &[memory]);
        }
    }
    for _ in 0..cold {
        for (side, files) in Side::BOTH.into_iter().zip(&files) {
            table.forgot(side, forget(files));
            let (start, _) = acts::started(side);
            table.add("start to first paint, files from the disk", "ms", side, &[start]);
        }
    }
}

/// A copy of a workspace under a name of its own: where one was left, the pages go on.
fn copied(workspace: &Path, name: &str) -> PathBuf {
    let copy = place::root().join(format!("artifacts/measured/{name}.countersign"));
    fs::copy(workspace, &copy).expect("the checkout is writable");
    copy
}
