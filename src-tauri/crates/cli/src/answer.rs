//! What a verb answers, and how it is given.

use std::io::{self, Write as _};
use std::process::ExitCode;

use countersign::Error;
use countersign::domain::message::Message;
use countersign::domain::organisation::Party;
use countersign::error::{NamedCondition, exit};
use countersign::text::Words;
use serde_json::{Value, json};

use crate::spoken::words;
use crate::table::wrapped;

/// The exit code of a bug, as Rust programs have it: none of those that callers act on.
const BUG: u8 = 101;

/// How an answer is given.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Format {
    /// One JSON document.
    Json,
    /// For people.
    Text,
}

/// What a verb answers.
#[derive(Debug)]
pub struct Answer {
    /// For scripts.
    pub json: Value,
    /// For people.
    pub text: String,
    /// The exit code.
    pub exit: u8,
}

impl Answer {
    /// The answer of what was done.
    pub fn new(json: Value, text: impl Into<String>) -> Self {
        Self { json, text: text.into(), exit: exit::DONE }
    }

    /// The same with an exit code.
    pub fn with_exit(self, exit: u8) -> Self {
        Self { exit, ..self }
    }

    /// The answer to a command line that can't be understood.
    pub fn usage(message: &str) -> Self {
        let message = message.trim();
        let json = json!({"error": {"code": "usage", "message": message, "details": {}}});
        Self::new(json, message).with_exit(exit::USAGE)
    }

    /// The answer where the program itself was wrong.
    pub fn bug() -> Self {
        let message = words().text("cli-bug");
        let json = json!({"error": {"code": "bug", "message": message, "details": {}}});
        Self::new(json, message).with_exit(BUG)
    }

    /// Writes it to stdout.
    pub fn give(self, format: Format) -> ExitCode {
        let text = match format {
            Format::Json => format!("{:#}", self.json),
            Format::Text => self.text,
        };
        let mut out = io::stdout().lock();
        // Whoever reads may stop reading; what was done is done.
        let _ = writeln!(out, "{}", text.trim_end()).and_then(|()| out.flush());
        ExitCode::from(self.exit)
    }
}

/// Writes an error: as JSON to stdout, for people to stderr.
pub fn give_error(error: &Error, format: Format) -> ExitCode {
    let words = words();
    match format {
        Format::Json => {
            Answer::new(json!({"error": error.to_json(words)}), "").with_exit(error.exit_code()).give(format)
        }
        Format::Text => {
            let _ = writeln!(io::stderr().lock(), "{}", told(error, words).trim_end());
            ExitCode::from(error.exit_code())
        }
    }
}

/// An error for people: what is wrong, then every reason on a line of its own.
fn told(error: &Error, words: &Words) -> String {
    let mut text = error.message(words);
    match error {
        Error::Refused(refused) => {
            if let Some((number, name)) = refused.command.filter(|(number, _)| *number > 1) {
                let place = Message::new("cli-in-command").with("number", number).with("name", name);
                text = format!("{}: {text}", words.say(&place));
            }
            if !refused.conditions.is_empty() {
                text.push_str("\n\n");
                text.push_str(&conditions(&refused.conditions, words, "  "));
            }
            text.push_str(&format!("\n{}", words.text("cli-nothing-changed")));
        }
        Error::Input(finding) => {
            let hint = finding.hint.iter().map(|hint| words.say(hint));
            let number = finding.at.row.map(|row| words.say(&Message::new("cli-command").with("number", row)));
            let path = finding.at.path.clone().filter(|path| !path.is_empty());
            let place = [number, path].into_iter().flatten().collect::<Vec<_>>().join(", ");
            let place = Some(place).filter(|place| !place.is_empty());
            for line in place.into_iter().chain(hint) {
                text.push_str(&format!("\n  {line}"));
            }
        }
        _ => {}
    }
    text
}

/// Unmet conditions, each with whose move it is.
pub fn conditions(conditions: &[NamedCondition], words: &Words, indent: &str) -> String {
    let line = |condition: &NamedCondition| {
        let sentence = format!("{} – {}", condition.sentence(words), whose_move(condition, words));
        wrapped(&sentence, &format!("{indent}· "), &format!("{indent}  "))
    };
    conditions.iter().map(line).collect()
}

/// Whose move it is: party, roles, and people where they are known.
fn whose_move(condition: &NamedCondition, words: &Words) -> String {
    let mut text = party(condition.unmet.party, words);
    if !condition.roles.is_empty() {
        text.push_str(&format!(": {}", condition.roles.join(", ")));
    }
    if !condition.people.is_empty() {
        text.push_str(&format!(" ({})", condition.people.join(", ")));
    }
    text
}

/// The name of a party.
pub fn party(party: Party, words: &Words) -> String {
    words.text(match party {
        Party::Provider => "cli-party-provider",
        Party::Customer => "cli-party-customer",
        Party::Supplier => "cli-party-supplier",
        Party::ThirdParty => "cli-party-third-party",
    })
}
