//! `cargo xtask tour`: a picture of every screen, to be looked at.

use crate::cargo::linted;
use crate::run::on_screen;
use crate::step::{Outcome, fail, loud};
use crate::{machine, npm};

/// Runs the tour over all stops, or only the named ones, as large as `--zoom` says.
pub fn tour(args: &[String]) -> Outcome {
    let (stops, zoom) = chosen(args)?;
    machine::set_up(machine::EVERYTHING)?;
    npm::install()?;
    npm::build()?;
    // Together with the test, so that Cargo picks the features that the check has compiled already.
    loud(linted("build").args(["--bin", "countersign-desktop", "--test", "window"]))?;
    let mut test = linted("test");
    test.args(["--test", "window", "tour::"]);
    let mut test = on_screen(test);
    test.env("COUNTERSIGN_TOUR", stops.join(" "));
    if let Some(zoom) = zoom {
        test.env("COUNTERSIGN_TOUR_ZOOM", zoom);
    }
    loud(&mut test)?;
    eprintln!("· the pictures are in artifacts/tour/");
    Ok(())
}

/// The stops, and how large they are shown.
fn chosen(args: &[String]) -> Outcome<(Vec<&str>, Option<&str>)> {
    let Some(at) = args.iter().position(|arg| arg == "--zoom") else {
        return Ok((args.iter().map(String::as_str).collect(), None));
    };
    let Some(zoom) = args.get(at + 1).filter(|zoom| zoom.parse::<f64>().is_ok()) else {
        return fail("--zoom takes a number: 2 shows everything at 200 %.");
    };
    let stops = args[..at].iter().chain(&args[at + 2..]).map(String::as_str).collect();
    Ok((stops, Some(zoom)))
}

#[cfg(test)]
mod tests {
    use super::chosen;

    #[test]
    fn stops_and_zoom_stand_in_any_order() {
        let args = |line: &str| line.split(' ').map(str::to_owned).collect::<Vec<_>>();
        assert_eq!(chosen(&args("home --zoom 2 issues")).unwrap(), (vec!["home", "issues"], Some("2")));
        assert_eq!(chosen(&args("home")).unwrap(), (vec!["home"], None));
        assert!(chosen(&args("--zoom home")).is_err());
    }
}
