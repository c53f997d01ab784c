//! How long the app takes from the start of its process to the first paint of its first screen. Run by
//! `cargo xtask bench window`, which builds the app optimised and hands its path over.

use acceptance::window::{By, spec};
use std::fs;

/// How often it is started; the middle of them counts.
const STARTS: usize = 9;

fn main() {
    let mut times: Vec<f64> = (0..STARTS).map(|_| start()).collect();
    times.sort_by(f64::total_cmp);
    let (best, middle, worst) = (times[0], times[STARTS / 2], times[STARTS - 1]);
    println!("start of the process to first paint, files in the system's cache:");
    println!("best {best:.0} ms, middle {middle:.0} ms, worst {worst:.0} ms of {STARTS} starts");
}

/// Milliseconds of one start.
fn start() -> f64 {
    let mut time = f64::NAN;
    spec(
        "first-paint",
        |_| None,
        |window| {
            window.see(&By::Css("h1"));
            let painted = "return performance.timeOrigin + performance.getEntriesByType('paint')[0].startTime";
            let painted = window.script(painted, vec![]).as_f64().expect("the page was painted");
            time = painted - started();
        },
    );
    time
}

/// When the newest process of the app started, in milliseconds since 1970.
fn started() -> f64 {
    let program = acceptance::window::program();
    let own = |entry: &fs::DirEntry| fs::read_link(entry.path().join("exe")).is_ok_and(|exe| exe == program);
    let processes = fs::read_dir("/proc").expect("this is Linux").flatten().filter(own);
    let ticks = processes.filter_map(|entry| {
        let stat = fs::read_to_string(entry.path().join("stat")).ok()?;
        // The name in brackets may hold spaces; the start is the 22nd value of the line, the 20th after it.
        stat.rsplit_once(')')?.1.split_whitespace().nth(19)?.parse::<f64>().ok()
    });
    let newest = ticks.fold(0.0, f64::max);
    let uptime = fs::read_to_string("/proc/uptime").expect("this is Linux");
    let uptime: f64 = uptime.split_whitespace().next().and_then(|value| value.parse().ok()).expect("seconds");
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).expect("after 1970");
    // Linux counts the start of processes in hundredths of a second, whatever the kernel's own clock does.
    (now.as_secs_f64() - uptime + newest / 100.0) * 1000.0
}
