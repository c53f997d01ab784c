//! `cargo xtask`: everything that is done to this house rather than in it.
//!
//! Only the standard library is used, so that the first thing a fresh machine compiles takes a few seconds.

mod bench;
mod bindings;
mod cargo;
mod icons;
mod machine;
mod npm;
mod package;
mod place;
mod python;
mod run;
mod step;
mod test;
mod tour;

use std::process::ExitCode;
use step::Outcome;

const USAGE: &str = "\
cargo xtask run                    set up, build and open the app; without a display, the same job headless
cargo xtask test [PART...] [--keep-going]
                                   everything that CI checks, or only these parts (--list names them)
cargo xtask tour [STOP...] [--zoom N] [--size WxH] [--language de] [--names]
                                   a picture of every screen in light and dark, or only of these, in artifacts/tour/
cargo xtask bench [NAME...]        measure everything, or only these benches
cargo xtask package [check]        an installer for this system; check: only look at the one that was built (Debian)
cargo xtask package windows        the core's tests for Windows, under wine (Debian)
cargo xtask setup                  install what the machine lacks, nothing else
cargo xtask bindings               write ui/src/ipc/bindings.ts from the Rust types
cargo xtask icons                  draw every icon size from icons/*.svg";

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let (verb, rest) = match args.split_first() {
        Some((verb, rest)) => (verb.as_str(), rest),
        None => ("", &[][..]),
    };
    let outcome = match verb {
        "run" => run::run(rest),
        "test" => test::test(rest),
        "tour" => tour::tour(rest),
        "bench" => bench::bench(rest),
        "package" => package::package(rest),
        "setup" => {
            machine::set_up(machine::EVERYTHING).and_then(|()| npm::install()).and_then(|()| python::for_tests())
        }
        "bindings" => bindings::write(),
        "icons" => icons::draw(),
        _ => {
            eprintln!("{USAGE}");
            return ExitCode::from(2);
        }
    };
    report(outcome)
}

fn report(outcome: Outcome) -> ExitCode {
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("\n{failure}");
            ExitCode::FAILURE
        }
    }
}
