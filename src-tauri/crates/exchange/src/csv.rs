//! CSV: bytes of any usual encoding and delimiter to records with their lines, and back to the form that the platform
//! takes (RFC 4180, every value quoted, UTF-8 without byte order mark).
//!
//! The reader is the project's own because a finding must name line and column, also of what is broken: the established
//! libraries read on past a stray quote without a word. Tests compare it with one of them on sound files.

use std::collections::BTreeMap;

use domain::message::{Finding, Grade, Message};

use crate::reading::{Findings, Reading, line, line_column};

mod delimiter;
mod encoding;
mod guard;
mod parse;

pub use encoding::Encoding;
pub use guard::{guarded, unguarded};

/// The largest file that is read. The platform takes 8 MB; a reader takes what a customer may send in one piece.
pub const MAX_FILE_BYTES: usize = 256 * 1024 * 1024;
/// The longest value that is kept. Longer ones are cut and told: the longest field of the platform holds 65,535
/// characters, and a missing closing quote turns the rest of a file into one value.
pub const MAX_CELL_BYTES: usize = 1024 * 1024;
/// The most values of one record: far beyond any known layout, and a bound for what a hostile line can allocate.
pub const MAX_COLUMNS: usize = 4096;
/// The most records that are read: two hundred times what the platform takes in one file.
pub const MAX_RECORDS: usize = 1_000_000;

/// One record and where it begins.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Record {
    /// Line of its first character, from 1.
    pub line: u32,
    /// Its values.
    pub cells: Vec<String>,
    /// Why the value of a column, from 0, isn't what somebody wrote there; only workbooks know.
    pub spoiled: BTreeMap<usize, Message>,
}

impl Record {
    /// Whether no value holds anything but white space.
    pub fn is_blank(&self) -> bool {
        self.cells.iter().all(|cell| cell.trim().is_empty())
    }
}

/// A file as records. Empty lines are no records.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Table {
    /// How the characters were encoded.
    pub encoding: Encoding,
    /// What separates values.
    pub delimiter: char,
    /// The records in order, the header (if there is one) among them.
    pub records: Vec<Record>,
}

/// Reads a file, whatever its usual encoding and delimiter.
pub fn read(bytes: &[u8]) -> Reading<Table> {
    let mut findings = Findings::default();
    if bytes.len() > MAX_FILE_BYTES {
        let message = Message::new("csv-file-too-large").with("limit-mb", MAX_FILE_BYTES / (1024 * 1024));
        findings.push(Finding::new(Grade::Error, message));
        return findings.with(Table { encoding: Encoding::Utf8, delimiter: ',', records: Vec::new() });
    }
    let (text, encoding) = encoding::decode(bytes, &mut findings);
    let delimiter = delimiter::detect(&text);
    if delimiter != ',' {
        let name = delimiter::name(delimiter);
        findings.note(Message::new("csv-delimiter").with("delimiter", name), line(1));
    }
    let records = parse::parse(&text, delimiter, &mut findings);
    if records.is_empty() {
        findings.push(Finding::new(Grade::Error, Message::new("csv-empty")));
    }
    findings.with(Table { encoding, delimiter, records })
}

/// Findings about records that have more or fewer values than the first, the header.
pub fn ragged(records: &[Record]) -> Vec<Finding> {
    let Some((header, rest)) = records.split_first() else { return Vec::new() };
    let expected = header.cells.len();
    let uneven = rest.iter().filter(|record| record.cells.len() != expected);
    let finding = |record: &Record| {
        let found = record.cells.len();
        let message = Message::new("csv-ragged-row").with("expected", expected).with("found", found);
        let mut finding = Finding::new(Grade::Warning, message).at(line_column(record.line, expected.min(found)));
        finding.expected = Some(expected.to_string());
        finding.found = Some(found.to_string());
        finding
    };
    uneven.map(finding).collect()
}

/// Writes records as the platform takes them: commas, every value quoted, quotes doubled, lines ended by CR LF, UTF-8
/// without byte order mark.
pub fn write<R, C>(records: impl IntoIterator<Item = R>) -> Vec<u8>
where
    R: IntoIterator<Item = C>,
    C: AsRef<str>,
{
    let mut text = String::new();
    for record in records {
        for (index, cell) in record.into_iter().enumerate() {
            if index > 0 {
                text.push(',');
            }
            text.push('"');
            text.push_str(&cell.as_ref().replace('"', "\"\""));
            text.push('"');
        }
        text.push_str("\r\n");
    }
    text.into_bytes()
}

/// Writes records for spreadsheets: as [`write()`] does, behind a byte order mark, without which Excel takes the bytes for another
/// encoding, and with no cell that a spreadsheet would take for a formula.
pub fn write_sheet<R, C>(records: impl IntoIterator<Item = R>) -> Vec<u8>
where
    R: IntoIterator<Item = C>,
    C: AsRef<str>,
{
    let safe = records
        .into_iter()
        .map(|record| record.into_iter().map(|cell| guarded(cell.as_ref()).into_owned()).collect::<Vec<_>>());
    let mut bytes = "\u{feff}".as_bytes().to_vec();
    bytes.extend(write(safe));
    bytes
}

#[cfg(test)]
mod tests;
