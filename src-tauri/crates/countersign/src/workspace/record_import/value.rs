//! What the cell of a table means for a field.

use domain::catalogue::naming;
use domain::commitment::Commitment;
use domain::entity::{Entity, State};
use domain::identity::{Id, Ref};
use domain::integration::Integration;
use domain::mapping::lookup::LookupTable;
use domain::message::Message;
use domain::person::Person;
use domain::requirement::Requirement;
use domain::state::Rows;
use domain::template::{Field, FieldKind};
use domain::testing::Scenario;
use domain::time::Date;
use serde_json::{Value, json};

/// The value of a cell; nothing where it is empty.
///
/// # Errors
/// Why the cell means nothing.
pub(super) fn read(state: &State, field: &Field, cell: &str) -> Result<Option<Value>, Message> {
    let plain = spaced(cell);
    let text = plain.trim();
    if text.is_empty() {
        return if field.kind == FieldKind::YesNo { Ok(Some(json!(false))) } else { Ok(None) };
    }
    let unclear = |code: &str| Message::new(code).with("found", text);
    let value = match (field.id.as_str(), field.kind) {
        ("scenario", _) => {
            json!(named::<Scenario>(state, text).ok_or_else(|| unclear("records-import-no-scenario"))?)
        }
        ("step", _) => {
            let steps = state.get(state.project().methodology).map(|copy| &copy.content.steps).into_iter().flatten();
            let mut steps = steps.filter(|step| step.id.to_string() == text || same_words(&step.name, text));
            json!(steps.next().ok_or_else(|| unclear("records-import-no-step"))?.id)
        }
        ("requirement", _) => {
            let found = named::<Requirement>(state, text);
            json!(found.ok_or_else(|| unclear("records-import-no-requirement"))?)
        }
        ("lookup", _) => json!(named::<LookupTable>(state, text).ok_or_else(|| unclear("records-import-no-lookup"))?),
        ("after", _) => {
            let mut found = Vec::new();
            for name in text.split([';', '\n']).map(str::trim).filter(|name| !name.is_empty()) {
                let known = named::<Commitment>(state, name);
                let unknown = || Message::new("records-import-no-commitment").with("found", name);
                found.push(known.ok_or_else(unknown)?);
            }
            json!(found)
        }
        (_, FieldKind::List) => {
            json!(text.lines().map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>())
        }
        (_, FieldKind::Choice) => {
            let choice = field.choices.iter().find(|it| same_words(&it.id, text) || same_words(&it.label, text));
            let labels = || field.choices.iter().map(|it| it.label.as_str()).collect::<Vec<_>>().join(", ");
            json!(choice.ok_or_else(|| unclear("records-import-no-choice").with("choices", labels()))?.id)
        }
        (_, FieldKind::YesNo) => match naming::key(text).as_str() {
            "yes" | "y" | "true" | "x" | "1" | "ja" | "j" | "wahr" => json!(true),
            "no" | "n" | "false" | "0" | "nein" | "falsch" => json!(false),
            _ => return Err(unclear("records-import-no-yes")),
        },
        (_, FieldKind::Number) => {
            let number: u64 = text.parse().map_err(|_| unclear("records-import-no-number"))?;
            json!(number)
        }
        (_, FieldKind::Date) => json!(day(text).ok_or_else(|| unclear("records-import-no-date"))?),
        (_, FieldKind::Person) => {
            json!(state.find(&Ref::<Person>::new(text)).map_err(|_| unclear("records-import-no-person"))?.id())
        }
        (_, FieldKind::Integration) => {
            let found = state.find(&Ref::<Integration>::new(text));
            json!(found.map_err(|_| unclear("records-import-no-integration"))?.id())
        }
        // What people write is kept as they wrote it.
        _ => json!(cell.trim().replace("\r\n", "\n")),
    };
    Ok(Some(value))
}

/// What a cell names: by its reference, its title, or both after each other as lists show it.
fn named<T: Entity>(state: &State, text: &str) -> Option<Id<T>>
where
    State: Rows<T>,
{
    let first = text.split_whitespace().next().unwrap_or(text);
    let found = state.find(&Ref::<T>::new(text)).or_else(|_| state.find(&Ref::<T>::new(first)));
    found.ok().map(Entity::id)
}

/// Whether a value says nothing.
pub(super) fn is_empty(value: &Value) -> bool {
    value.is_null()
        || value.as_str().is_some_and(|text| text.trim().is_empty())
        || value.as_array().is_some_and(Vec::is_empty)
}

/// A text with plain blanks: pages and spreadsheets put others in their place, which nobody sees.
pub(super) fn spaced(text: &str) -> String {
    text.replace(['\u{a0}', '\u{2007}', '\u{202f}'], " ")
}

/// Whether two values say the same; white space at the ends of a text doesn't count.
pub(super) fn same(one: &Value, other: &Value) -> bool {
    match (one.as_str(), other.as_str()) {
        (Some(one), Some(other)) => spaced(one.trim()).replace("\r\n", "\n") == spaced(other.trim()),
        _ => one == other,
    }
}

fn same_words(one: &str, other: &str) -> bool {
    naming::key(one) == naming::key(other)
}

/// A day as files write it: ISO, alone or before a time; `26.11.2026`; `26 Nov 2026`; with slashes where only one number can be
/// the month, since `5/4` is April to some and May to others; and the day number of a spreadsheet, which counts from the end
/// of 1899.
fn day(text: &str) -> Option<Date> {
    let head = text.split(['T', ' ']).next().unwrap_or(text);
    if let Ok(date) = head.parse::<Date>() {
        return Some(date);
    }
    if let Ok(number) = text.parse::<i32>() {
        // From 1990 to 2100: other numbers are no days that a project has.
        let plausible = (32_874..=73_415).contains(&number);
        return Date::new(1899, 12, 30).filter(|_| plausible).map(|start| start.plus_days(number));
    }
    let parts: Vec<&str> = head.split(['.', '/', '-']).filter(|part| !part.is_empty()).collect();
    if let [one, other, year] = parts.as_slice() {
        let (one, other): (i8, i8) = (one.parse().ok()?, other.parse().ok()?);
        let year: i16 = year.parse().ok().filter(|year| *year > 1900)?;
        let (date, month) = if head.contains('.') {
            (one, other)
        } else {
            match (one > 12, other > 12) {
                (true, false) => (one, other),
                (false, true) => (other, one),
                (false, false) if one == other => (one, other),
                _ => return None,
            }
        };
        return Date::new(year, month, date);
    }
    worded(text)
}

/// `26 Nov 2026`, `26. November 2026`, in English or German.
fn worded(text: &str) -> Option<Date> {
    let parts: Vec<&str> = text.split([' ', '.', ',']).filter(|part| !part.is_empty()).collect();
    let [date, month, year] = parts.as_slice() else { return None };
    let month: String = month.to_lowercase().chars().take(3).collect();
    const MONTHS: [&[&str]; 12] = [
        &["jan"],
        &["feb"],
        &["mar", "mär", "mrz"],
        &["apr"],
        &["may", "mai"],
        &["jun"],
        &["jul"],
        &["aug"],
        &["sep"],
        &["oct", "okt"],
        &["nov"],
        &["dec", "dez"],
    ];
    let number = MONTHS.iter().position(|names| names.contains(&month.as_str()))?;
    Date::new(year.parse().ok()?, i8::try_from(number + 1).ok()?, date.parse().ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_read_as_files_write_them() {
        let read = |text: &str| day(text).map(|date| date.to_string());
        for text in [
            "2026-11-26",
            "2026-11-26T08:00:00Z",
            "2026-11-26 08:00",
            "26.11.2026",
            "26/11/2026",
            "11/26/2026",
            "26 Nov 2026",
            "26. November 2026",
            "46352",
        ] {
            assert_eq!(read(text).as_deref(), Some("2026-11-26"), "{text}");
        }
        for text in ["5/4/2026", "soon", "31.2.2026", "26.11.26", "7", "-1", "999999999999"] {
            assert_eq!(read(text), None, "{text}");
        }
        assert_eq!(read("3. März 2026").as_deref(), Some("2026-03-03"));
    }
}
