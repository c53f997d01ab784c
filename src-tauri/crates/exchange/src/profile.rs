//! The profile of a table: what its columns hold, so that people see what a sample is worth before they map it. Says how
//! far each column is filled, how many values it has, how long they are, what they look like, and whether they tell rows
//! apart.

use std::collections::HashSet;

use crate::csv::{self, Encoding};

/// What the values of a column look like.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Looks {
    /// Nothing is there.
    Empty,
    /// Digits alone.
    WholeNumber,
    /// Digits with a decimal point or comma.
    Number,
    /// A calendar date, year first or last.
    Date,
    /// Yes and no in some spelling.
    YesNo,
    /// Anything else.
    Text,
}

/// A column.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ColumnProfile {
    /// Its head.
    pub name: String,
    /// How many rows have a value.
    pub filled: usize,
    /// How many different values there are.
    pub distinct: usize,
    /// The length of the longest value, in characters.
    pub longest: usize,
    /// What the values look like.
    pub looks: Looks,
    /// Whether every row has a value and no two the same.
    pub is_key: bool,
}

/// A table.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Profile {
    /// How the characters were encoded.
    pub encoding: Encoding,
    /// What separates values.
    pub delimiter: char,
    /// Rows without the head.
    pub rows: usize,
    /// The columns, in their order.
    pub columns: Vec<ColumnProfile>,
}

/// The profile of a file of delimited values, whose first record is its head; `None` where there are no records, or where
/// the file is no text.
pub fn profile(bytes: &[u8]) -> Option<Profile> {
    let is_wide = matches!(bytes, [0xFF, 0xFE, ..] | [0xFE, 0xFF, ..]);
    if !is_wide && bytes.contains(&0) {
        return None;
    }
    let table = csv::read(bytes).value;
    let (head, rows) = table.records.split_first()?;
    let column = |(place, name): (usize, &String)| {
        let values = rows.iter().map(|row| row.cells.get(place).map_or("", |cell| cell.trim()));
        column(name, rows.len(), values.filter(|value| !value.is_empty()))
    };
    Some(Profile {
        encoding: table.encoding,
        delimiter: table.delimiter,
        rows: rows.len(),
        columns: head.cells.iter().enumerate().map(column).collect(),
    })
}

fn column<'a>(name: &str, rows: usize, values: impl Iterator<Item = &'a str>) -> ColumnProfile {
    let (mut filled, mut longest) = (0, 0);
    let mut seen = HashSet::new();
    let mut looks = Looks::Empty;
    for value in values {
        filled += 1;
        longest = longest.max(value.chars().count());
        if seen.insert(value) {
            looks = both(looks, look(value));
        }
    }
    let distinct = seen.len();
    let is_key = rows > 0 && filled == rows && distinct == rows;
    ColumnProfile { name: name.trim().to_owned(), filled, distinct, longest, looks, is_key }
}

fn look(value: &str) -> Looks {
    let unsigned = value.strip_prefix(['-', '+']).unwrap_or(value);
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    // A leading zero makes it an identifier: leading zeros of numbers get lost.
    if digits(unsigned) && (unsigned.len() == 1 || !unsigned.starts_with('0')) {
        return Looks::WholeNumber;
    }
    if let Some((whole, fraction)) = unsigned.rsplit_once(['.', ','])
        && digits(fraction)
        && digits(&whole.replace([',', '.', ' ', '\''], ""))
        && !is_date(value)
    {
        return Looks::Number;
    }
    if is_date(value) {
        return Looks::Date;
    }
    if ["yes", "no", "true", "false", "y", "n", "ja", "nein"].contains(&value.to_lowercase().as_str()) {
        return Looks::YesNo;
    }
    Looks::Text
}

/// `2026-05-05`, `05.05.2026`, `5/5/2026`, each also with a time behind it.
fn is_date(value: &str) -> bool {
    let day = value.split(['T', ' ']).next().unwrap_or(value);
    let parts: Vec<&str> = day.split(['-', '.', '/']).collect();
    let is_part = |part: &&str, lengths: &[usize]| {
        lengths.contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit())
    };
    match parts.as_slice() {
        [first, middle, last] => {
            is_part(middle, &[1, 2])
                && ((is_part(first, &[4]) && is_part(last, &[1, 2]))
                    || (is_part(first, &[1, 2]) && is_part(last, &[4])))
        }
        _ => false,
    }
}

/// What a column looks like that holds both.
fn both(one: Looks, other: Looks) -> Looks {
    match (one, other) {
        (Looks::Empty, looks) => looks,
        (one, other) if one == other => one,
        (Looks::WholeNumber, Looks::Number) | (Looks::Number, Looks::WholeNumber) => Looks::Number,
        _ => Looks::Text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_column_says_how_full_it_is_and_whether_it_tells_rows_apart() {
        let file = "Number;Name;Since;Rate\n0017;Müller;2026-01-31;0,92\n0018;;2026-02-01;1\n0019;Müller;;1,5\n";
        let profile = profile(file.as_bytes()).unwrap();
        assert_eq!((profile.delimiter, profile.rows), (';', 3));
        let of = |place: usize| &profile.columns[place];
        assert!(of(0).is_key);
        assert_eq!(of(0).looks, Looks::Text, "a leading zero is no number's");
        assert_eq!((of(1).filled, of(1).distinct, of(1).longest, of(1).is_key), (2, 1, 6, false));
        assert_eq!(of(2).looks, Looks::Date);
        assert_eq!(of(3).looks, Looks::Number);
    }

    #[test]
    fn values_look_like_what_they_are() {
        assert_eq!(look("-12"), Looks::WholeNumber);
        assert_eq!(look("1.234,50"), Looks::Number);
        assert_eq!(look("31.01.2026"), Looks::Date);
        assert_eq!(look("Nein"), Looks::YesNo);
        assert_eq!(look("NT30"), Looks::Text);
        assert_eq!(both(Looks::Date, Looks::Number), Looks::Text);
    }

    #[test]
    fn a_file_without_records_has_no_profile() {
        assert_eq!(profile(b""), None);
        assert_eq!(profile(b"PK\x03\x04\x00\x00"), None, "a workbook is no text");
    }
}
