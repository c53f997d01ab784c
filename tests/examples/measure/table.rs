//! The figures of both sides, as a table with ratios.

use std::collections::BTreeMap;
use std::thread::available_parallelism;

use crate::side::Side;

/// Percentiles are told of figures that are measured at least so often.
const MANY: usize = 20;

/// Every value that was measured.
#[derive(Default)]
pub struct Table {
    /// In the order in which figures came.
    figures: Vec<Figure>,
    /// The least part of each side's files that the system forgot before it started cold.
    forgotten: BTreeMap<Side, f64>,
    shared: bool,
}

struct Figure {
    what: &'static str,
    unit: &'static str,
    values: BTreeMap<Side, Vec<f64>>,
}

impl Table {
    /// Notes values of a figure.
    pub fn add(&mut self, what: &'static str, unit: &'static str, side: Side, values: &[f64]) {
        let at = self.figures.iter().position(|figure| figure.what == what).unwrap_or_else(|| {
            self.figures.push(Figure { what, unit, values: BTreeMap::new() });
            self.figures.len() - 1
        });
        self.figures[at].values.entry(side).or_default().extend(values);
    }

    /// Notes which part of a side's files was forgotten before a cold start.
    pub fn forgot(&mut self, side: Side, part: f64) {
        let least = self.forgotten.entry(side).or_insert(part);
        *least = least.min(part);
    }

    /// Notes whether another program shared pages, so that memory is told too low.
    pub fn warn_if_shared(&mut self, shared: bool) {
        self.shared |= shared;
    }

    /// Prints a line for each figure: the middle, of many values also the 95th of a hundred.
    pub fn print(&self) {
        println!("| {:<58} | Countersign | Chromium | ratio |", "");
        println!("|{:-<60}|------------:|---------:|------:|", "");
        for Figure { what, unit, values } in &self.figures {
            let [Some(ours), Some(peer)] = Side::BOTH.map(|side| values.get(&side)) else { continue };
            if ours.len() < MANY {
                line(&format!("{what}, {unit}"), nth(ours, 0.5), nth(peer, 0.5));
            } else {
                line(&format!("{what}: middle, {unit}"), nth(ours, 0.5), nth(peer, 0.5));
                line(&format!("{what}: 95th of 100, {unit}"), nth(ours, 0.95), nth(peer, 0.95));
            }
        }
        println!();
        let cores = available_parallelism().map_or(0, usize::from);
        let load = std::fs::read_to_string("/proc/loadavg").unwrap_or_default();
        let load = load.split_whitespace().take(2).collect::<Vec<_>>().join(" and ");
        println!("{cores} cores; load at the end, over one and five minutes: {load}.");
        for (side, part) in &self.forgotten {
            println!("Before a start from the disk the system forgot {:.0} % of the files of {side:?}.", part * 100.0);
        }
        if self.shared {
            println!("Another program used the same engine meanwhile: memory is told too low.");
        }
        for Figure { what, values, .. } in &self.figures {
            for (side, values) in values {
                println!("{what}, {side:?}, all {}: {}", values.len(), shown(values));
            }
        }
    }
}

fn line(what: &str, ours: f64, peer: f64) {
    println!("| {what:<58} | {ours:>11.0} | {peer:>8.0} | {:>5.2} |", ours / peer);
}

fn shown(values: &[f64]) -> String {
    values.iter().map(|value| format!("{value:.0}")).collect::<Vec<_>>().join(" ")
}

/// The value that this part of all values doesn't exceed.
fn nth(values: &[f64], part: f64) -> f64 {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "the place is between 0 and the length"
    )]
    let place = ((sorted.len() - 1) as f64 * part).round() as usize;
    sorted[place]
}
