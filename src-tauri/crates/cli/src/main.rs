//! The `countersign` program: everything without a window. A verb asks the use cases and answers one JSON document or text
//! for people on stdout; what went wrong is told on stderr, in JSON on stdout, and by the exit code.

mod answer;
mod arguments;
mod spoken;
mod table;
mod verbs;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::process::ExitCode;

use clap::Parser as _;
use clap::error::ErrorKind;

use answer::{Answer, Format};
use arguments::Arguments;

fn main() -> ExitCode {
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(error) => return wrong_usage(&error),
    };
    spoken::speak(arguments.language.into());
    let format = if arguments.json { Format::Json } else { Format::Text };
    // A bug ends here, after its message went to stderr: what was committed is safe, everything else was rolled back.
    match catch_unwind(AssertUnwindSafe(|| verbs::run(arguments.verb))) {
        Ok(Ok(answer)) => answer.give(format),
        Ok(Err(error)) => answer::give_error(&error, format),
        Err(_) => Answer::bug().give(format),
    }
}

/// Wrong usage in the shape that was asked for; help and version are no error.
fn wrong_usage(error: &clap::Error) -> ExitCode {
    let asked = matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion);
    if !asked && std::env::args_os().any(|argument| argument == "--json") {
        return Answer::usage(&error.to_string()).give(Format::Json);
    }
    // A closed pipe is nothing to tell anybody about.
    let _ = error.print();
    ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(countersign::error::exit::USAGE))
}
