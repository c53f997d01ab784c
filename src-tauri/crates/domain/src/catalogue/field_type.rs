//! Types of fields as interface descriptions write them, parsed: `string(100)`, `decimal(32,4)`, `Integer(11)`,
//! `varchar2(50)`, `(string300)`, `Date/Time`. What can't be understood stays as written, so nothing is lost.

use std::fmt;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::identity::ts_string;

/// The type of a field. Written and read as text (`decimal(32,4)`).
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(from = "String", into = "String")]
#[schemars(with = "String")]
pub enum FieldType {
    /// The source says nothing about the type.
    #[default]
    Unspecified,
    /// Characters on one line; the length is the greatest number of characters.
    Text {
        /// Greatest number of characters; no limit known when absent.
        length: Option<u32>,
    },
    /// Text of several lines.
    LongText,
    /// A whole number.
    Integer {
        /// Greatest number of digits.
        digits: Option<u32>,
    },
    /// A decimal number.
    Decimal {
        /// Digits altogether.
        precision: Option<u32>,
        /// Digits after the decimal mark.
        scale: Option<u32>,
    },
    /// Yes or no, in whichever words.
    Boolean,
    /// A calendar date.
    Date,
    /// Date and time.
    DateTime,
    /// A file beside the record.
    File,
    /// Not understood; kept as written.
    Other(String),
}
ts_string!([] FieldType);

impl FieldType {
    /// Reads a type as it is written in descriptions. Never fails: what is not understood becomes [`FieldType::Other`].
    pub fn read(written: &str) -> Self {
        let written = written.trim();
        // The 2 of Oracle's varchar2 is no length.
        let bare = written.to_lowercase().replace("varchar2", "varchar");
        let word: String = bare.chars().skip_while(|c| !c.is_alphabetic()).take_while(|c| is_word(*c)).collect();
        let mut numbers = numbers_of(&bare).into_iter();
        let (first, second) = (numbers.next(), numbers.next());
        let word: String = word.chars().filter(|c| c.is_alphabetic()).collect();
        match word.as_str() {
            "" if written.chars().all(|c| "-–—/ ".contains(c)) => Self::Unspecified,
            "string" | "varchar" | "nvarchar" | "char" | "nchar" | "alphanumeric" | "characters" | "character"
            | "alpha" | "url" | "email" | "str" | "chars" => Self::Text { length: first },
            "text" | "longtext" | "mediumtext" | "clob" | "memo" => {
                // A power ("text(2^24)") or a very long limit is text without a limit that matters.
                first
                    .filter(|&n| !bare.contains('^') && n < 65_535)
                    .map_or(Self::LongText, |n| Self::Text { length: Some(n) })
            }
            "integer" | "int" | "bigint" | "smallint" | "whole" | "wholenumber" | "long" => {
                Self::Integer { digits: first }
            }
            "decimal" | "numeric" | "number" | "float" | "double" | "money" | "currency" | "amount" | "percent"
            | "percentage" => Self::Decimal { precision: first, scale: second },
            "boolean" | "bool" | "yesno" | "flag" | "truefalse" | "yn" | "checkbox" | "tf" => Self::Boolean,
            "date" if bare.contains("time") => Self::DateTime,
            "date" => Self::Date,
            "datetime" | "timestamp" | "datetimewithtimezone" => Self::DateTime,
            "file" | "attachment" | "binary" | "blob" => Self::File,
            _ => Self::Other(written.to_owned()),
        }
    }

    /// The same type with a length that stands in a column of its own ("50", "32,4"); a length already known stays.
    #[must_use]
    pub fn with_length(self, written: &str) -> Self {
        let mut numbers = numbers_of(written).into_iter();
        let (first, second) = (numbers.next(), numbers.next());
        match self {
            Self::Text { length: None } => Self::Text { length: first },
            Self::LongText if first.is_some() => Self::Text { length: first },
            Self::Unspecified if first.is_some() => Self::Text { length: first },
            Self::Integer { digits: None } => Self::Integer { digits: first },
            Self::Decimal { precision: None, scale } => Self::Decimal { precision: first, scale: second.or(scale) },
            other => other,
        }
    }

    /// Whether the program knows what to check.
    pub fn is_understood(&self) -> bool {
        !matches!(self, Self::Unspecified | Self::Other(_))
    }
}

fn is_word(c: char) -> bool {
    c.is_alphabetic() || matches!(c, '/' | '_' | '-')
}

/// Every whole number in a text, in order; numbers beyond `u32` are left out.
fn numbers_of(text: &str) -> Vec<u32> {
    text.split(|c: char| !c.is_ascii_digit()).filter_map(|part| part.parse().ok()).collect()
}

impl From<String> for FieldType {
    fn from(written: String) -> Self {
        Self::read(&written)
    }
}

impl From<FieldType> for String {
    fn from(kind: FieldType) -> Self {
        kind.to_string()
    }
}

impl fmt::Display for FieldType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unspecified => Ok(()),
            Self::Text { length: None } => f.write_str("string"),
            Self::Text { length: Some(n) } => write!(f, "string({n})"),
            Self::LongText => f.write_str("text"),
            Self::Integer { digits: None } => f.write_str("integer"),
            Self::Integer { digits: Some(n) } => write!(f, "integer({n})"),
            Self::Decimal { precision: None, .. } => f.write_str("decimal"),
            Self::Decimal { precision: Some(p), scale: None } => write!(f, "decimal({p})"),
            Self::Decimal { precision: Some(p), scale: Some(s) } => write!(f, "decimal({p},{s})"),
            Self::Boolean => f.write_str("boolean"),
            Self::Date => f.write_str("date"),
            Self::DateTime => f.write_str("datetime"),
            Self::File => f.write_str("file"),
            Self::Other(written) => f.write_str(written),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn types_are_read_as_people_write_them() {
        for (written, read) in [
            ("String(255)", "string(255)"),
            ("string 255", "string(255)"),
            ("varchar(50)", "string(50)"),
            ("VARCHAR2(50)", "string(50)"),
            ("(string300)", "string(300)"),
            ("Integer", "integer"),
            ("integer(11)", "integer(11)"),
            ("decimal(32,4)", "decimal(32,4)"),
            ("Decimal (30, 6)", "decimal(30,6)"),
            ("Boolean", "boolean"),
            ("Yes/No", "boolean"),
            ("Date/Time", "datetime"),
            ("date time", "datetime"),
            ("datetime", "datetime"),
            ("date", "date"),
            ("text(2^24)", "text"),
            ("Text (40)", "string(40)"),
            ("", ""),
            ("-", ""),
            ("hieroglyph", "hieroglyph"),
            ("12", "12"),
        ] {
            assert_eq!(FieldType::read(written).to_string(), read, "{written}");
        }
    }

    #[test]
    fn a_length_column_completes_the_type() {
        assert_eq!(FieldType::read("string").with_length("40").to_string(), "string(40)");
        assert_eq!(FieldType::read("decimal").with_length("32,4").to_string(), "decimal(32,4)");
        assert_eq!(FieldType::read("string(10)").with_length("40").to_string(), "string(10)");
        assert_eq!(FieldType::read("boolean").with_length("1").to_string(), "boolean");
    }

    proptest! {
        #[test]
        fn what_is_written_reads_back(written in "\\PC{0,30}") {
            let read = FieldType::read(&written);
            prop_assert_eq!(FieldType::read(&read.to_string()), read);
        }
    }
}
