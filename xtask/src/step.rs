//! Running other programs, and saying in one line what was done and how long it took.

use std::fmt;
use std::io::Write;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// What went wrong, as a person should read it.
#[derive(Debug)]
pub struct Failure(pub String);

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// How every task ends.
pub type Outcome<T = ()> = Result<T, Failure>;

/// A failure with this text.
pub fn fail<T>(text: impl Into<String>) -> Outcome<T> {
    Err(Failure(text.into()))
}

/// Announces a step, does it, and ends the line with the seconds that it took. What the step runs must be silent
/// ([`quiet`]), or the line breaks.
pub fn step<T>(what: &str, act: impl FnOnce() -> Outcome<T>) -> Outcome<T> {
    eprint!("· {what} ... ");
    // A line that appears late is a blemish, not a failure.
    let _ = std::io::stderr().flush();
    let start = Instant::now();
    let outcome = act();
    match &outcome {
        Ok(_) => eprintln!("{}", seconds(start.elapsed())),
        Err(_) => eprintln!("failed after {}", seconds(start.elapsed())),
    }
    outcome
}

/// Runs a program that shows its own progress, and demands that it succeeds.
pub fn loud(command: &mut Command) -> Outcome {
    let shown = shown(command);
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => fail(format!("`{shown}` failed ({status})")),
        Err(error) => fail(format!("`{shown}` could not be started: {error}")),
    }
}

/// Runs a program without showing what it says, unless it fails.
pub fn quiet(command: &mut Command) -> Outcome<String> {
    let shown = shown(command);
    match command.stdin(Stdio::null()).output() {
        Ok(output) if output.status.success() => Ok(String::from_utf8_lossy(&output.stdout).into_owned()),
        Ok(output) => fail(format!(
            "{}{}`{shown}` failed ({})",
            String::from_utf8_lossy(&output.stdout),
            String::from_utf8_lossy(&output.stderr),
            output.status
        )),
        Err(error) => fail(format!("`{shown}` could not be started: {error}")),
    }
}

/// Runs a program and shows what it said when it has ended, so that programs that run side by side don't talk into each other.
pub fn together(command: &mut Command) -> Outcome {
    quiet(command).map(|said| eprint!("{said}"))
}

/// Whether a program can be started and ends well; what it says is of no interest.
pub fn succeeds(program: &str, args: &[&str]) -> bool {
    quiet(Command::new(program).args(args)).is_ok()
}

/// `12.3 s`, or `4.5 min` from two minutes on.
pub fn seconds(time: Duration) -> String {
    match time.as_secs_f64() {
        short if short < 120.0 => format!("{short:.1} s"),
        long => format!("{:.1} min", long / 60.0),
    }
}

fn shown(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_short_to_read() {
        assert_eq!(seconds(Duration::from_millis(12_340)), "12.3 s");
        assert_eq!(seconds(Duration::from_secs(270)), "4.5 min");
    }

    #[test]
    fn a_failing_program_is_named_with_what_it_said() {
        let failure = quiet(Command::new("cargo").arg("no-such-verb")).unwrap_err();
        assert!(failure.0.contains("`cargo no-such-verb` failed"), "{failure}");
        assert!(failure.0.contains("no such command"), "{failure}");
    }
}
