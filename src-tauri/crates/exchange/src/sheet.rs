//! A table as people hand it in: separated values, or the sheets of a workbook that hold anything.

use crate::csv::{self, Encoding, Record, Table};
use crate::kind::{Kind, identify};
use crate::reading::Reading;
use crate::records_table::HEAD_WITHIN;
use crate::workbook::{self, Row, Sheet};

/// Reads a table of either form as records.
pub fn read(bytes: &[u8]) -> Reading<Table> {
    // The content tells; only for text does the name decide.
    match identify("", bytes) {
        Kind::Workbook => {
            let Reading { value: sheets, findings } = workbook::read(bytes);
            Reading { value: table(first(&sheets)), findings }
        }
        _ => csv::read(bytes),
    }
}

/// Reads every sheet that people see and that holds anything, each with its name; separated values are one without a name.
pub fn read_all(bytes: &[u8]) -> Reading<Vec<(String, Table)>> {
    match identify("", bytes) {
        Kind::Workbook => {
            let Reading { value: sheets, findings } = workbook::read(bytes);
            let seen = sheets.iter().filter(|sheet| !sheet.hidden && !sheet.rows.is_empty());
            Reading { value: seen.map(|sheet| (sheet.name.clone(), table(Some(sheet)))).collect(), findings }
        }
        _ => {
            let Reading { value, findings } = csv::read(bytes);
            Reading { value: vec![(String::new(), value)], findings }
        }
    }
}

/// The first sheet that people see and that holds anything.
fn first(sheets: &[Sheet]) -> Option<&Sheet> {
    let filled = sheets.iter().filter(|sheet| !sheet.rows.is_empty());
    filled.clone().find(|sheet| !sheet.hidden).or_else(|| filled.clone().next())
}

/// A sheet as records. Lines are the rows as the spreadsheet counts them.
fn table(sheet: Option<&Sheet>) -> Table {
    let rows = sheet.map(|sheet| sheet.rows.as_slice()).unwrap_or_default();
    let wide = rows.iter().take(HEAD_WITHIN).map(width).max().unwrap_or_default();
    let records = rows.iter().map(|row| Record {
        line: row.number,
        // A blank cell under a head is an empty value, as it is in separated values.
        cells: (0..wide.max(width(row))).map(|column| row.text(column).to_owned()).collect(),
        spoiled: row.spoiled.iter().map(|(column, why)| (*column as usize, why.clone())).collect(),
    });
    Table { encoding: Encoding::Utf8, delimiter: ',', records: records.collect() }
}

fn width(row: &Row) -> u32 {
    row.cells.keys().next_back().map_or(0, |last| last.saturating_add(1)).min(csv::MAX_COLUMNS as u32)
}

#[cfg(test)]
mod tests {
    use rust_xlsxwriter::Workbook;

    use super::*;

    #[test]
    fn a_workbook_and_separated_values_are_the_same_table() {
        let mut book = Workbook::new();
        book.add_worksheet();
        let sheet = book.add_worksheet();
        for (row, cells) in [["Reference", "Title", "Severity"], ["ISS-01", "", "major"]].iter().enumerate() {
            for (column, cell) in cells.iter().enumerate() {
                sheet.write_string(row as u32, column as u16, *cell).unwrap();
            }
        }
        let from_book = read(&book.save_to_buffer().unwrap());
        let from_text = read(b"Reference,Title,Severity\nISS-01,,major\n");
        assert_eq!(from_book.findings, []);
        assert_eq!(from_book.value.records, from_text.value.records);
    }

    #[test]
    fn a_workbook_without_anything_has_no_records() {
        let mut book = Workbook::new();
        book.add_worksheet();
        assert_eq!(read(&book.save_to_buffer().unwrap()).value.records, []);
    }
}
