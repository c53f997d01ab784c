//! `cargo xtask tour`: a picture of every screen, to be looked at.

use crate::cargo::linted;
use crate::run::on_screen;
use crate::step::{Outcome, fail, loud};
use crate::{machine, npm};

/// What can be asked of the tour, and the variable that tells it.
const OPTIONS: [(&str, &str, &str); 3] = [
    ("--zoom", "COUNTERSIGN_TOUR_ZOOM", "--zoom takes a number: 2 shows everything at 200 %."),
    ("--size", "COUNTERSIGN_TOUR_SIZE", "--size takes width and height of the window: 960x640."),
    ("--language", "COUNTERSIGN_TOUR_LANGUAGE", "--language takes a language: de is German."),
];

/// Everything is called by names that try the screens.
const NAMES: (&str, &str) = ("--names", "COUNTERSIGN_TOUR_NAMES");

/// Runs the tour over all stops, or only the named ones, as it is asked for.
pub fn tour(args: &[String]) -> Outcome {
    let asked = chosen(args)?;
    machine::set_up(machine::EVERYTHING)?;
    npm::install()?;
    npm::build()?;
    // Together with the test, so that Cargo picks the features that the check has compiled already.
    loud(linted("build").args(["--bin", "countersign-desktop", "--test", "window"]))?;
    let mut test = linted("test");
    test.args(["--test", "window", "tour::"]);
    let mut test = on_screen(test);
    test.env("COUNTERSIGN_TOUR", asked.stops.join(" "));
    test.envs(asked.told);
    loud(&mut test)?;
    eprintln!("· the pictures are in artifacts/tour/");
    Ok(())
}

/// The stops, and what is told by variables.
#[derive(Debug, Default, PartialEq, Eq)]
struct Asked<'a> {
    stops: Vec<&'a str>,
    told: Vec<(&'static str, &'a str)>,
}

fn chosen(args: &[String]) -> Outcome<Asked<'_>> {
    let mut asked = Asked::default();
    let mut args = args.iter().map(String::as_str);
    while let Some(arg) = args.next() {
        if let Some((option, variable, help)) = OPTIONS.iter().find(|(option, ..)| *option == arg) {
            let value = args.next().filter(|value| fits(option, value));
            let Some(value) = value else { return fail(*help) };
            asked.told.push((variable, value));
        } else if arg == NAMES.0 {
            asked.told.push((NAMES.1, "1"));
        } else {
            asked.stops.push(arg);
        }
    }
    Ok(asked)
}

fn fits(option: &str, value: &str) -> bool {
    let number = |text: &str| text.parse::<f64>().is_ok();
    match option {
        "--zoom" => number(value),
        "--size" => value.split_once('x').is_some_and(|(width, height)| number(width) && number(height)),
        _ => !value.starts_with('-'),
    }
}

#[cfg(test)]
mod tests {
    use super::{Asked, chosen};

    #[test]
    fn stops_and_options_stand_in_any_order() {
        let args = |line: &str| line.split(' ').map(str::to_owned).collect::<Vec<_>>();
        let line = args("home --zoom 2 --names issues --language de --size 960x640");
        let told = vec![
            ("COUNTERSIGN_TOUR_ZOOM", "2"),
            ("COUNTERSIGN_TOUR_NAMES", "1"),
            ("COUNTERSIGN_TOUR_LANGUAGE", "de"),
            ("COUNTERSIGN_TOUR_SIZE", "960x640"),
        ];
        assert_eq!(chosen(&line).unwrap(), Asked { stops: vec!["home", "issues"], told });
        assert_eq!(chosen(&args("home")).unwrap(), Asked { stops: vec!["home"], told: Vec::new() });
        for wrong in ["--zoom home", "--size 960", "home --language"] {
            assert!(chosen(&args(wrong)).is_err(), "{wrong}");
        }
    }
}
