//! The one error of the use cases: a stable code, the exit code of the command line, and the JSON that scripts and pages
//! read: `{code, message, details}`.

use domain::entity::State;
use domain::message::{Finding, Grade, Message, Place};
use domain::refusal::Refusal;
use exchange::review::{PACKAGE_LIMIT, PackageError, SCHEMA};
use serde_json::{Value, json};

use crate::text::Words;

mod condition;

pub use condition::NamedCondition;

/// Exit codes of the command line.
pub mod exit {
    /// Done.
    pub const DONE: u8 = 0;
    /// Refused; findings of grade error; a PDF that does not verify.
    pub const REFUSED: u8 = 1;
    /// Wrong usage, or a name that fits nothing or several things.
    pub const USAGE: u8 = 2;
    /// The file is missing, foreign, newer, locked or not writable.
    pub const UNAVAILABLE: u8 = 3;
    /// The file is damaged.
    pub const DAMAGED: u8 = 4;
}

/// Why a use case failed. Nothing was changed.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A rule refused a command.
    #[error("{}", .0.message.code)]
    Refused(Box<Refused>),
    /// What was asked can't be understood: it names nothing, several things, or is no command.
    #[error("{}", .0.message.code)]
    Input(Box<Finding>),
    /// The workspace file.
    #[error(transparent)]
    Store(#[from] store::Error),
    /// A review package.
    #[error(transparent)]
    Package(#[from] PackageError),
    /// A file beside the workspace is damaged.
    #[error("{}", .0.code)]
    Damaged(Message),
    /// A file beside the workspace is of another kind.
    #[error("{}", .0.code)]
    Foreign(Message),
    /// A file beside the workspace can't be read or written.
    #[error("{file}: {source}")]
    File {
        /// Its name.
        file: String,
        /// What the operating system says.
        source: std::io::Error,
    },
}

/// A refusal with everything that is to be said about it.
#[derive(Debug)]
pub struct Refused {
    /// What to say first.
    pub message: Message,
    /// Every unmet condition, where a gate refused.
    pub conditions: Vec<NamedCondition>,
    /// Which command of an array was refused, from 1, and its name.
    pub command: Option<(usize, &'static str)>,
}

impl Error {
    /// An error about what was asked.
    pub fn input(message: Message) -> Self {
        Self::Input(Box::new(Finding::new(Grade::Error, message)))
    }

    /// The same with its place.
    pub fn input_at(message: Message, at: Place) -> Self {
        Self::Input(Box::new(Finding::new(Grade::Error, message).at(at)))
    }

    /// The error of a refusal by a rule, with the names that it needs. A name that fits several things is no matter of
    /// rules: who asks can say it better.
    pub fn refused(refusal: Refusal, state: &State, command: Option<(usize, &'static str)>) -> Self {
        match refusal {
            Refusal::Ambiguous(message) => {
                let row = command.and_then(|(number, _)| u32::try_from(number).ok());
                Self::input_at(message, Place { row, ..Place::default() })
            }
            refusal => {
                let conditions = refusal.conditions().iter().map(|unmet| NamedCondition::of(state, unmet)).collect();
                let message = refusal.message().clone();
                Self::Refused(Box::new(Refused { message, conditions, command }))
            }
        }
    }

    /// The error of a rule of a use case, that is no gate.
    pub fn rule(message: Message) -> Self {
        Self::Refused(Box::new(Refused { message, conditions: Vec::new(), command: None }))
    }

    /// The error of a name that stands on a command line or in a call, not in a command.
    pub fn unnamed(refusal: Refusal) -> Self {
        Self::input(refusal.message().clone())
    }

    /// The error of a file that is no workspace.
    pub fn of_file(path: &std::path::Path, source: std::io::Error) -> Self {
        let file = path.file_name().map_or_else(|| path.display().to_string(), |name| name.to_string_lossy().into());
        Self::File { file, source }
    }

    /// The error of a file that is there already and isn't to be overwritten.
    pub fn from_existing(path: &std::path::Path) -> Self {
        Self::Store(store::Error::Exists(path.to_owned()))
    }

    /// The stable code.
    pub fn code(&self) -> &str {
        match self {
            Self::Refused(_) => "refused",
            Self::Input(finding) => &finding.message.code,
            Self::Store(error) => error.code(),
            Self::Package(PackageError::Foreign) => "foreign",
            Self::Package(PackageError::Newer(_)) => "newer",
            Self::Package(PackageError::TooLarge) => "file-too-large",
            Self::Package(PackageError::Damaged(_)) => "damaged",
            Self::Damaged(_) => "damaged",
            Self::Foreign(_) => "foreign",
            Self::File { source, .. } if source.kind() == std::io::ErrorKind::NotFound => "missing",
            Self::File { .. } => "file-failed",
        }
    }

    /// The exit code of the command line.
    pub fn exit_code(&self) -> u8 {
        match self {
            Self::Refused(_) => exit::REFUSED,
            Self::Input(_) => exit::USAGE,
            Self::Store(error) => error.class().exit_code(),
            Self::Package(PackageError::Damaged(_)) | Self::Damaged(_) => exit::DAMAGED,
            Self::Package(_) | Self::Foreign(_) | Self::File { .. } => exit::UNAVAILABLE,
        }
    }

    /// What to tell people.
    pub fn message(&self, words: &Words) -> String {
        match self {
            Self::Refused(refused) => words.say(&refused.message),
            Self::Input(finding) => words.say(&finding.message),
            Self::Store(error) => words.say(&error.message()),
            Self::Package(error) => words.say(&package_message(error)),
            Self::Damaged(message) | Self::Foreign(message) => words.say(message),
            Self::File { file, source } => {
                words.say(&Message::new(self.code()).with("file", file).with("reason", source))
            }
        }
    }

    /// The error as scripts and pages read it.
    pub fn to_json(&self, words: &Words) -> Value {
        json!({"code": self.code(), "message": self.message(words), "details": self.details(words)})
    }

    fn details(&self, words: &Words) -> Value {
        match self {
            Self::Refused(refused) => {
                let conditions: Vec<_> = refused.conditions.iter().map(|one| one.to_json(words)).collect();
                let mut details = json!({"reason": refused.message.code, "conditions": conditions});
                if let Some((number, name)) = refused.command {
                    details["command"] = json!({"number": number, "name": name});
                }
                details
            }
            Self::Input(finding) => finding_json(finding, words),
            Self::Store(error) => json!(error.message().args),
            Self::Package(error) => json!({"reason": package_message(error).code}),
            Self::Damaged(message) | Self::Foreign(message) => json!({"reason": message.code}),
            Self::File { file, .. } => json!({"file": file}),
        }
    }
}

/// Why a package can't be opened.
fn package_message(error: &PackageError) -> Message {
    match error {
        PackageError::Foreign => Message::new("package-foreign"),
        PackageError::Newer(found) => Message::new("package-newer").with("found", found).with("known", SCHEMA),
        PackageError::TooLarge => Message::new("package-too-large").with("limit", PACKAGE_LIMIT / (1024 * 1024)),
        PackageError::Damaged(message) => message.clone(),
    }
}

/// A finding as scripts read it; what doesn't apply is absent.
pub fn finding_json(finding: &Finding, words: &Words) -> Value {
    let mut json = json!({
        "grade": finding.grade,
        "code": finding.message.code,
        "message": words.say(&finding.message),
        "at": finding.at,
    });
    let hint = finding.hint.as_ref().map(|hint| words.say(hint));
    for (name, value) in [("expected", &finding.expected), ("found", &finding.found), ("hint", &hint)] {
        if let Some(value) = value {
            json[name] = json!(value);
        }
    }
    json
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::entity::EntityKind;
    use std::path::PathBuf;

    #[test]
    fn each_error_has_the_exit_code_of_its_class() {
        let path = || PathBuf::from("a.countersign");
        let refused = Error::refused(Refusal::rule("id-taken"), &State::default(), Some((2, "organisation.add")));
        let not_found = Error::unnamed(Refusal::not_found(EntityKind::Person, "Nobody"));
        let missing = std::io::Error::from(std::io::ErrorKind::NotFound);
        let cases = [
            (refused, 1, "refused"),
            (not_found, 2, "not-found"),
            (Error::Store(store::Error::Missing(path())), 3, "missing"),
            (Error::Store(store::Error::Foreign(path())), 3, "foreign"),
            (Error::Store(store::Error::Damaged("page 3".to_owned())), 4, "damaged"),
            (Error::File { file: "t.csv".to_owned(), source: missing }, 3, "missing"),
        ];
        for (error, exit, code) in cases {
            assert_eq!((error.exit_code(), error.code()), (exit, code));
            let json = error.to_json(Words::english());
            assert_eq!(json["code"], code);
            assert!(json["message"].as_str().is_some_and(|words| words.contains(' ')), "{json}");
        }
    }

    #[test]
    fn a_refusal_names_the_command_that_was_refused() {
        let error = Error::refused(Refusal::rule("id-taken"), &State::default(), Some((2, "organisation.add")));
        let json = error.to_json(Words::english());
        assert_eq!(json["details"]["reason"], "id-taken");
        assert_eq!(json["details"]["command"], json!({"number": 2, "name": "organisation.add"}));
        assert_eq!(json["details"]["conditions"], json!([]));
    }

    #[test]
    fn a_name_that_fits_several_things_is_wrong_usage() {
        let refusal = Refusal::ambiguous(Message::new("ambiguous").with("kind", "person").with("name", "Kim"));
        let error = Error::refused(refusal, &State::default(), Some((3, "issue.add")));
        assert_eq!((error.exit_code(), error.code()), (2, "ambiguous"));
        assert_eq!(error.to_json(Words::english())["details"]["at"]["row"], 3);
    }
}
