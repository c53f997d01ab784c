//! How a command that fails answers the pages.

use crate::language;
use countersign::domain::message::Message;
use serde::Serialize;

/// The error of a command, in the shape that the command line prints as JSON: `{code, message, details}`.
#[derive(Debug, Serialize)]
pub struct Failure {
    /// A stable kebab-case word; the pages decide by it what to show.
    pub code: String,
    /// One sentence for a person.
    pub message: String,
    /// What belongs to this code, for example the unmet conditions of a refusal.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub details: Option<serde_json::Value>,
}

impl Failure {
    /// A failure that has nothing to add to its sentence, which is that of its code.
    pub fn new(message: &Message) -> Self {
        Self { code: message.code.clone(), message: language::words().say(message), details: None }
    }

    /// The same with the reason that the system gives.
    pub fn because(code: &str, reason: impl ToString) -> Self {
        Self::new(&Message::new(code).with("reason", reason))
    }
}

impl From<countersign::Error> for Failure {
    fn from(error: countersign::Error) -> Self {
        let words = language::words();
        let json = error.to_json(words);
        Self { code: error.code().to_owned(), message: error.message(words), details: json.get("details").cloned() }
    }
}

#[cfg(test)]
mod tests {
    use super::{Failure, Message};

    #[test]
    fn a_failure_without_details_has_no_such_field() {
        let json = serde_json::to_value(Failure::new(&Message::new("upload-empty"))).unwrap();
        assert_eq!(json, serde_json::json!({"code": "upload-empty", "message": "The file came without its bytes"}));
    }
}
