//! `cargo xtask test`: everything that CI checks, in the order in which mistakes are found soonest.

mod parts;

use crate::step::{Failure, Outcome, fail, seconds};
use crate::{machine, npm, python};
use parts::{PARTS, Part};
use std::time::{Duration, Instant};

/// Runs all parts, or those that `args` name. The first failure ends the run, unless `--keep-going` is given.
pub fn test(args: &[String]) -> Outcome {
    let (flags, names): (Vec<&str>, Vec<&str>) = args.iter().map(String::as_str).partition(|arg| arg.starts_with("--"));
    if flags.contains(&"--list") {
        PARTS.iter().for_each(|part| println!("{:9} {}", part.name, part.what));
        return Ok(());
    }
    if let Some(unknown) = flags.iter().find(|flag| **flag != "--keep-going") {
        return fail(format!("{unknown} is no option of `cargo xtask test`."));
    }
    let chosen = choose(&names)?;
    let start = Instant::now();
    machine::require_rust_tools()?;
    machine::set_up(machine::EVERYTHING)?;
    npm::install()?;
    python::for_tests()?;
    let set_up = start.elapsed();
    let results = run_all(&chosen, flags.contains(&"--keep-going"));
    summary(set_up, &results, start.elapsed())
}

/// The parts with these names in their proper order; all of them when there is no name.
fn choose(names: &[&str]) -> Outcome<Vec<&'static Part>> {
    if let Some(unknown) = names.iter().find(|name| PARTS.iter().all(|part| part.name != **name)) {
        let known: Vec<_> = PARTS.iter().map(|part| part.name).collect();
        return fail(format!("There is no part {unknown}. The parts are: {}.", known.join(", ")));
    }
    Ok(PARTS.iter().filter(|part| names.is_empty() || names.contains(&part.name)).collect())
}

/// A part that was run, how it ended and how long it took.
type Run = (&'static Part, Outcome, Duration);

fn run_all(parts: &[&'static Part], keep_going: bool) -> Vec<Run> {
    let mut results = Vec::new();
    for part in parts {
        eprintln!("\n== {}: {}", part.name, part.what);
        let start = Instant::now();
        let outcome = (part.run)();
        eprintln!("== {}: {:.1} min", part.name, minutes(start.elapsed()));
        let failed = outcome.is_err();
        results.push((*part, outcome, start.elapsed()));
        if failed && !keep_going {
            break;
        }
    }
    results
}

fn summary(set_up: Duration, results: &[Run], total: Duration) -> Outcome {
    eprintln!("\n{:9} {:>9}", "set-up", seconds(set_up));
    for (part, outcome, time) in results {
        eprintln!("{:9} {:>9}  {}", part.name, seconds(*time), if outcome.is_ok() { "ok" } else { "FAILED" });
    }
    eprintln!("{:9} {:>9}", "all", seconds(total));
    let failed: Vec<String> = results
        .iter()
        .filter_map(|(part, outcome, _)| Some(format!("{}: {}", part.name, outcome.as_ref().err()?)))
        .collect();
    if failed.is_empty() { Ok(()) } else { Err(Failure(failed.join("\n"))) }
}

fn minutes(time: Duration) -> f64 {
    time.as_secs_f64() / 60.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_run_in_their_own_order() {
        let chosen = choose(&["window", "format"]).unwrap();
        assert_eq!(chosen.iter().map(|part| part.name).collect::<Vec<_>>(), ["format", "window"]);
        assert_eq!(choose(&[]).unwrap().len(), PARTS.len());
    }

    #[test]
    fn an_unknown_part_is_named_with_the_known_ones() {
        let failure = choose(&["formt"]).err().unwrap();
        assert!(failure.0.contains("no part formt") && failure.0.contains("format"), "{failure}");
    }

    #[test]
    fn one_failed_part_fails_the_run_and_stops_it() {
        const BAD: &Part = &Part { name: "bad", what: "fails", run: || fail("broken") };
        const GOOD: &Part = &Part { name: "good", what: "passes", run: || Ok(()) };
        assert_eq!(run_all(&[BAD, GOOD], false).len(), 1);
        let all = run_all(&[BAD, GOOD], true);
        assert_eq!(all.len(), 2);
        assert_eq!(summary(Duration::ZERO, &all, Duration::ZERO).unwrap_err().0, "bad: broken");
    }
}
