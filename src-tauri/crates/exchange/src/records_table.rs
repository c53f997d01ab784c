//! Records of one kind as a table: a head that names fields, in any order and in the words of either language, and a row for
//! each record. What the values mean is for whoever knows the fields.

use std::collections::BTreeMap;

use domain::catalogue::naming;
use domain::message::Message;

use crate::csv::{self, Table, unguarded};
use crate::reading::{Findings, Reading, line, line_column};
use crate::sheet;

/// A column that is known, and the names by which files call it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct KnownColumn {
    /// What it is called here.
    pub id: String,
    /// What files call it; spelling, case and punctuation don't matter.
    pub names: Vec<String>,
}

/// What a table of records holds.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct RecordsTable {
    /// The known columns that the file has, each with the name that the file gives it.
    pub columns: BTreeMap<String, String>,
    /// A row for each record, in the order of the file.
    pub rows: Vec<RecordRow>,
}

/// One record.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct RecordRow {
    /// The sheet that it stands in; empty where there is one table only.
    pub sheet: String,
    /// Its line in the file or sheet, from 1.
    pub line: u32,
    /// Its values by the id of their column. A row that ends early says nothing about the columns behind.
    pub cells: BTreeMap<String, String>,
    /// How many values stand beyond the head.
    pub beyond: usize,
    /// Why a value isn't what somebody wrote, by the id of its column.
    pub spoiled: BTreeMap<String, Message>,
}

/// A table may begin with a title and what was noted above it: its head is looked for within so many rows.
pub(crate) const HEAD_WITHIN: usize = 10;

/// Reads a table of any usual encoding and delimiter, or the first sheet of a workbook. `keys` are the columns without all of
/// which there is nothing to read.
pub fn read(bytes: &[u8], known: &[KnownColumn], keys: &[&str]) -> Reading<RecordsTable> {
    let mut findings = Findings::default();
    let Reading { value, findings: read } = sheet::read(bytes);
    findings.extend(read);
    let rows = records("", &value, known, keys, &mut findings);
    findings.with(rows)
}

/// The same of every sheet of a workbook whose head names one of the key columns: they are one list in parts. What else
/// people keep in the workbook is left alone.
pub fn read_all(bytes: &[u8], known: &[KnownColumn], keys: &[&str]) -> Reading<RecordsTable> {
    let mut findings = Findings::default();
    let Reading { value: tables, findings: read } = sheet::read_all(bytes);
    findings.extend(read);
    let has_key = |table: &Table| head_of(table, known, keys).is_some();
    let several = tables.len() > 1 && tables.iter().any(|(_, table)| has_key(table));
    let mut all = RecordsTable::default();
    for (name, table) in &tables {
        if several && !has_key(table) {
            findings.note(Message::new("table-sheet-not-used").with("sheet", name), line(1));
            continue;
        }
        let name = if tables.len() > 1 { name } else { "" };
        let part = records(name, table, known, keys, &mut findings);
        all.columns.extend(part.columns);
        all.rows.extend(part.rows);
    }
    findings.with(all)
}

/// The column that a head names.
fn column_of<'a>(known: &'a [KnownColumn], head: &str) -> Option<&'a KnownColumn> {
    let key = naming::key(unguarded(head.trim()));
    // What people call a column goes before how another one is kept: a name may be called "File".
    let called = known.iter().find(|it| it.names.iter().any(|it| naming::key(it) == key));
    called.or_else(|| known.iter().find(|it| naming::key(&it.id) == key))
}

/// The place of the head: the first row near the top that names a key column.
fn head_of(table: &Table, known: &[KnownColumn], keys: &[&str]) -> Option<usize> {
    let is_key = |cell: &String| {
        let column = column_of(known, cell);
        column.is_some_and(|column| keys.contains(&column.id.as_str()))
    };
    table.records.iter().take(HEAD_WITHIN).position(|head| head.cells.iter().any(is_key))
}

/// The records of one table.
fn records(sheet: &str, table: &Table, known: &[KnownColumn], keys: &[&str], findings: &mut Findings) -> RecordsTable {
    let start = head_of(table, known, keys).unwrap_or_default();
    let below = table.records.get(start..).unwrap_or_default();
    findings.extend(csv::ragged(below));
    let Some((header, rows)) = below.split_first() else { return RecordsTable::default() };
    let mut columns: BTreeMap<String, usize> = BTreeMap::new();
    for (index, cell) in header.cells.iter().enumerate() {
        let (name, at) = (cell.trim(), line_column(header.line, index));
        match column_of(known, name) {
            Some(column) if columns.contains_key(&column.id) => {
                findings.warning(Message::new("table-column-twice").with("column", name), at);
            }
            Some(column) => drop(columns.insert(column.id.clone(), index)),
            None if name.is_empty() => {}
            None => findings.note(Message::new("table-column-not-used").with("column", name), at),
        }
    }
    if !keys.iter().any(|key| columns.contains_key(*key)) {
        let names: Vec<_> =
            known.iter().filter(|it| keys.contains(&it.id.as_str())).map(|it| it.names.first()).collect();
        let names = names.into_iter().flatten().cloned().collect::<Vec<_>>().join(", ");
        findings.error(Message::new("table-without-key-column").with("columns", names), line(header.line));
        return RecordsTable::default();
    }
    let named = header.cells.iter().rposition(|cell| !cell.trim().is_empty()).map_or(0, |last| last + 1);
    let rows = rows.iter().filter(|record| !record.is_blank()).map(|record| RecordRow {
        sheet: sheet.to_owned(),
        line: record.line,
        cells: columns
            .iter()
            .filter_map(|(id, index)| Some((id.clone(), unguarded(record.cells.get(*index)?).to_owned())))
            .collect(),
        spoiled: columns
            .iter()
            .filter_map(|(id, index)| Some((id.clone(), record.spoiled.get(index)?.clone())))
            .collect(),
        beyond: record.cells.iter().skip(named).filter(|cell| !cell.trim().is_empty()).count(),
    });
    let rows = rows.collect();
    let columns = columns.into_iter().map(|(id, index)| (id, header.cells[index].trim().to_owned())).collect();
    RecordsTable { columns, rows }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reading::MAX_FINDINGS;

    fn known() -> Vec<KnownColumn> {
        [("reference", vec!["Reference", "ID"]), ("name", vec!["Title", "Titel"]), ("affects_sign_off", vec![])]
            .map(|(id, names)| KnownColumn { id: id.to_owned(), names: names.into_iter().map(str::to_owned).collect() })
            .to_vec()
    }

    fn read(text: impl AsRef<[u8]>) -> Reading<RecordsTable> {
        super::read(text.as_ref(), &known(), &["reference", "name"])
    }

    fn codes(reading: &Reading<RecordsTable>) -> Vec<&str> {
        reading.findings.iter().map(|finding| finding.message.code.as_str()).collect()
    }

    #[test]
    fn heads_are_known_by_any_of_their_names_in_any_order() {
        let reading = read("Affects sign-off;TITEL;id;Colour\nyes;One;ISS-01;red\n");
        assert_eq!(codes(&reading), ["csv-delimiter", "table-column-not-used"]);
        let cells = &reading.value.rows[0].cells;
        assert_eq!((cells["reference"].as_str(), cells["name"].as_str()), ("ISS-01", "One"));
        assert_eq!(cells["affects_sign_off"], "yes");
        assert_eq!(reading.value.columns["name"], "TITEL");
    }

    #[test]
    fn a_row_that_ends_early_says_nothing_about_what_it_lacks() {
        let reading = read("Reference,Title\nISS-01\nISS-02,Two,more\n\n,\n");
        assert_eq!(codes(&reading), ["csv-ragged-row", "csv-ragged-row"]);
        let rows = &reading.value.rows;
        assert_eq!(rows.len(), 2);
        assert!(!rows[0].cells.contains_key("name"));
        assert_eq!((rows[1].line, rows[1].beyond), (3, 1));
    }

    #[test]
    fn what_was_guarded_is_read_as_it_was() {
        let reading = read("Reference,Title\n'=1,'-5\nISS-02,o'clock\n");
        let cells: Vec<_> = reading.value.rows.iter().flat_map(|row| row.cells.values().cloned()).collect();
        assert_eq!(cells, ["-5", "=1", "o'clock", "ISS-02"]);
    }

    #[test]
    fn a_table_without_its_columns_is_no_table() {
        for text in ["Colour,Size\nred,7\n", "%PDF-1.7\n\u{0}\u{1}", "\"open"] {
            assert!(read(text).has_errors(), "{text:?}");
        }
        assert!(read("").has_errors());
    }

    #[test]
    fn bytes_of_any_kind_end_in_findings_within_bounds() {
        let mut bytes = b"Reference,Title,Title\n".to_vec();
        for number in 0..5_000_u32 {
            bytes.extend([0xFF, 0xFE, b'"', (number % 251) as u8, b',', b'\n', 0]);
        }
        assert!(read(bytes).findings.len() <= MAX_FINDINGS + 1);
        let wide = format!("Reference,Title\n{}\n", ",".repeat(10_000));
        assert!(codes(&read(wide)).contains(&"csv-too-many-columns"));
    }
}
