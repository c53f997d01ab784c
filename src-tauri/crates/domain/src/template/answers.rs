//! What people answered, and whether one answer fits its field.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::identity::EntityId;
use crate::message::Message;
use crate::time::Date;

use super::{Field, FieldKind};

/// The answers of one section whose source is answers.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct SectionAnswers {
    /// Values by field id, for a section that is not a list.
    pub fields: BTreeMap<String, String>,
    /// The rows of a list, in the order that people gave them.
    pub rows: Vec<AnswerRow>,
    /// Why the section has nothing to say, where its template allows that.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub none_because: Option<String>,
    /// Someone marked the page complete.
    pub complete: bool,
}

/// One row of a list of answers.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema, TS)]
pub struct AnswerRow {
    /// Keeps the row's identity when rows are moved.
    pub id: EntityId,
    /// Values by field id.
    #[serde(default)]
    pub fields: BTreeMap<String, String>,
}

/// Checks one value against its field. An empty value fits every field: whether it is missing is a matter of
/// completeness.
///
/// # Errors
/// A message that says what is expected.
pub fn check_value(field: &Field, value: &str) -> Result<(), Message> {
    let value = value.trim();
    let expected = match field.kind {
        _ if value.is_empty() => None,
        FieldKind::Number if !is_number(value) => Some("answer-not-a-number"),
        FieldKind::Date if value.parse::<Date>().is_err() || value.len() != 10 => Some("answer-not-a-date"),
        FieldKind::YesNo if !matches!(value, "yes" | "no") => Some("answer-not-yes-or-no"),
        FieldKind::Email if !is_email(value) => Some("answer-not-an-email"),
        FieldKind::Choice if !field.has_choice(value) => Some("answer-not-a-choice"),
        FieldKind::ManyChoices if !value.lines().all(|line| field.has_choice(line.trim())) => {
            Some("answer-not-a-choice")
        }
        FieldKind::Text if value.contains(['\n', '\r']) => Some("answer-more-than-one-line"),
        _ => None,
    };
    match expected {
        None => Ok(()),
        Some(code) => Err(describe(code, field, value)),
    }
}

impl Field {
    fn has_choice(&self, id: &str) -> bool {
        self.choices.iter().any(|choice| choice.id == id)
    }
}

fn describe(code: &str, field: &Field, value: &str) -> Message {
    let message = Message::new(code).with("label", &field.label).with("value", value);
    if field.choices.is_empty() {
        return message;
    }
    let ids: Vec<&str> = field.choices.iter().map(|choice| choice.id.as_str()).collect();
    message.with("choices", ids.join(", "))
}

/// A decimal number as it is stored: an optional minus, digits, and at most one full stop between digits.
fn is_number(text: &str) -> bool {
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let unsigned = text.strip_prefix('-').unwrap_or(text);
    match unsigned.split_once('.') {
        Some((whole, fraction)) => digits(whole) && digits(fraction),
        None => digits(unsigned),
    }
}

/// Something at something with a dot, no blanks: enough to catch slips of the hand. Only a delivered mail proves more.
fn is_email(text: &str) -> bool {
    let Some((local, domain)) = text.rsplit_once('@') else { return false };
    !local.is_empty()
        && !text.contains(char::is_whitespace)
        && domain.split('.').count() >= 2
        && domain.split('.').all(|label| !label.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::template::Choice;

    fn field(kind: FieldKind) -> Field {
        let choices = match kind {
            FieldKind::Choice | FieldKind::ManyChoices => ["must", "should"]
                .map(|id| Choice { id: id.to_owned(), label: id.to_uppercase(), ..Choice::default() })
                .to_vec(),
            _ => Vec::new(),
        };
        let text = |text: &str| text.to_owned();
        Field {
            id: text("it"),
            label: text("It"),
            help: text("Help."),
            kind,
            choices,
            required: true,
            binding: true,
            ..Field::default()
        }
    }

    #[test]
    fn a_value_that_does_not_fit_says_what_is_expected() {
        for (kind, good, bad, code) in [
            (FieldKind::Number, "-12.50", "1,200", "answer-not-a-number"),
            (FieldKind::Number, "0", "1.", "answer-not-a-number"),
            (FieldKind::Date, "2026-02-28", "2026-02-30", "answer-not-a-date"),
            (FieldKind::Date, "2026-12-01", "01.12.2026", "answer-not-a-date"),
            (FieldKind::YesNo, "yes", "Yes", "answer-not-yes-or-no"),
            (FieldKind::Email, "a.b@example.com", "a.b@example", "answer-not-an-email"),
            (FieldKind::Choice, "must", "MUST", "answer-not-a-choice"),
            (FieldKind::ManyChoices, "must\nshould", "must\ncould", "answer-not-a-choice"),
            (FieldKind::Text, "one line", "two\nlines", "answer-more-than-one-line"),
        ] {
            let field = field(kind);
            assert_eq!(check_value(&field, good), Ok(()), "{kind:?} {good}");
            assert_eq!(check_value(&field, "  "), Ok(()), "{kind:?} empty");
            assert_eq!(check_value(&field, bad).expect_err(bad).code, code);
        }
    }

    #[test]
    fn a_wrong_choice_lists_the_choices() {
        let message = check_value(&field(FieldKind::Choice), "perhaps").unwrap_err();
        assert_eq!(message.args["choices"], "must, should");
    }
}
