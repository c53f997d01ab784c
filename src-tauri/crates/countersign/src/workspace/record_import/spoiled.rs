//! Cells that a spreadsheet spoiled: they hold something, but not what somebody meant. Such a cell is refused, since taking it
//! would write the damage over what was sound.

use domain::message::Message;
use domain::template::{Field, FieldKind};
use exchange::records_table::RecordRow;
use serde_json::Value;

/// What Excel, LibreOffice and Google show in place of a result, in English and German.
const ERRORS: [&str; 20] = [
    "#N/A",
    "#NV",
    "#REF!",
    "#BEZUG!",
    "#VALUE!",
    "#WERT!",
    "#NAME?",
    "#DIV/0!",
    "#NULL!",
    "#NUM!",
    "#ZAHL!",
    "#SPILL!",
    "#CALC!",
    "#FIELD!",
    "#BLOCKED!",
    "#CONNECT!",
    "#BUSY!",
    "#UNKNOWN!",
    "#GETTING_DATA",
    "#ERROR!",
];

/// Why the cell of a field can't be taken, if it was spoiled.
pub(super) fn why(row: &RecordRow, field: &Field, cell: &str) -> Option<Message> {
    let is_text = matches!(field.kind, FieldKind::Text | FieldKind::LongText | FieldKind::List);
    why_text(row, &field.id, cell, is_text)
}

/// The same of a column, whose cells hold `text` or something that has a form.
pub(super) fn why_text(row: &RecordRow, column: &str, cell: &str, text: bool) -> Option<Message> {
    if let Some(why) = row.spoiled.get(column) {
        return Some(why.clone());
    }
    let cell = cell.trim();
    if ERRORS.contains(&cell) || cell.strip_prefix("Err:").is_some_and(|number| number.parse::<u16>().is_ok()) {
        return Some(Message::new("records-import-error-value").with("found", cell));
    }
    let is_short = text && is_shortened(cell);
    is_short.then(|| Message::new("records-import-number-shortened").with("found", cell))
}

/// Whether a text is a long number as spreadsheets shorten it: `4.71112E+18`, with a comma in German.
fn is_shortened(text: &str) -> bool {
    let Some((digits, power)) = text.split_once("E+") else { return false };
    let digits = digits.strip_prefix('-').unwrap_or(digits);
    let (whole, rest) = digits.split_once(['.', ',']).unwrap_or((digits, ""));
    let is_number = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    whole.len() == 1 && power.len() >= 2 && [whole, rest, power].into_iter().all(is_number)
}

/// Whether a value is what is left of a number of a vendor or account when a spreadsheet takes it for a number.
pub(super) fn has_lost_zeros(before: &Value, after: &Value) -> bool {
    let only = |value: &Value| match value {
        Value::String(text) => Some(text.trim().to_owned()),
        Value::Array(lines) if lines.len() == 1 => lines[0].as_str().map(|text| text.trim().to_owned()),
        _ => None,
    };
    only(before).zip(only(after)).is_some_and(|(before, after)| lost_zeros(&before, &after))
}

/// The same of texts.
pub(super) fn lost_zeros(before: &str, after: &str) -> bool {
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let bare = before.trim_start_matches('0');
    let bare = if bare.is_empty() { "0" } else { bare };
    digits(before) && digits(after) && before != after && bare == after
}

/// That they were lost.
pub(super) fn zeros_lost(before: &str, after: &str) -> Message {
    Message::new("records-import-zeros-lost").with("before", before).with("found", after)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_a_spreadsheet_shortens_is_a_shortened_number() {
        for text in ["4.71112E+18", "4,7E+15", "-1E+20"] {
            assert!(is_shortened(text), "{text}");
        }
        for text in ["E+18", "4.7e+18", "4.7E18", "12.5E+18", "4.7E+x", "RE+10", "4.7E+1"] {
            assert!(!is_shortened(text), "{text}");
        }
    }

    #[test]
    fn only_leading_zeros_are_lost() {
        for (before, after) in [("0030", "30"), ("000", "0")] {
            assert!(lost_zeros(before, after), "{before}");
        }
        for (before, after) in [("30", "030"), ("0030", "0030"), ("0030", "31"), ("00A", "A"), ("0", "0"), ("1.0", "1")]
        {
            assert!(!lost_zeros(before, after), "{before}");
        }
    }
}
