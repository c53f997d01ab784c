//! XLSX workbooks as sheets of text cells, within bounds that are checked before anything is unpacked into memory.

use std::collections::BTreeMap;
use std::io::{self, Cursor, Read};
use std::panic::{AssertUnwindSafe, catch_unwind};

use calamine::{DataRef, Reader, SheetVisible, Xlsx};
use domain::message::{Finding, Grade, Message, Place};

use crate::reading::{Findings, Reading, from_one};

mod write;

pub use write::{Holds, NewColumn, NewSheet, write};

/// The largest workbook that is read, packed. Interface descriptions are a few hundred kilobytes.
pub const MAX_PACKED_BYTES: usize = 64 * 1024 * 1024;
/// The most that a workbook may unpack to: what a ZIP bomb must not exceed.
pub const MAX_UNPACKED_BYTES: u64 = 256 * 1024 * 1024;
/// The most parts in the package: a large real workbook has some hundreds.
pub const MAX_PARTS: usize = 5000;
/// The most cells that are kept over all sheets.
pub const MAX_CELLS: usize = 2_000_000;
/// The most text that is kept over all cells: many cells may share one long text that is packed once.
pub const MAX_TEXT_BYTES: usize = 128 * 1024 * 1024;
/// The longest text of one cell: the format's own limit, which other writers may exceed.
pub const MAX_CELL_CHARACTERS: usize = 32_767;

/// One sheet with its filled cells.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Sheet {
    /// Its name.
    pub name: String,
    /// Whether it is hidden from people.
    pub hidden: bool,
    /// Rows with at least one filled cell, from the top.
    pub rows: Vec<Row>,
}

/// One row with its filled cells.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Row {
    /// Number from 1, as the spreadsheet shows it.
    pub number: u32,
    /// Trimmed text by column, from 0. Never blank.
    pub cells: BTreeMap<u32, String>,
    /// Why the value of a column, from 0, isn't what somebody wrote there: a number that lost its last digits, a formula
    /// without its value. Rows without any value are left out, spoiled or not.
    pub spoiled: BTreeMap<u32, Message>,
}

impl Row {
    /// The text of a column, from 0; empty where there is none.
    pub fn text(&self, column: u32) -> &str {
        self.cells.get(&column).map_or("", String::as_str)
    }
}

/// A place in a sheet: row from 1, column from 0 as cells are kept.
pub(crate) fn place(sheet: &str, row: u32, column: Option<u32>) -> Place {
    let column = column.map(|index| index.saturating_add(1));
    Place { path: Some(sheet.to_owned()), row: Some(row), column, ..Place::default() }
}

/// Reads every sheet. Merged cells that span rows carry their text in each of them.
pub fn read(bytes: &[u8]) -> Reading<Vec<Sheet>> {
    let mut findings = Findings::default();
    if let Err(message) = within_bounds(bytes) {
        findings.push(Finding::new(Grade::Error, message));
        return findings.with(Vec::new());
    }
    // The library is robust, but the bytes are anyone's: a panic in it is a damaged file, not the end of the program.
    let sheets = catch_unwind(AssertUnwindSafe(|| read_sheets(bytes, &mut findings)));
    let sheets = match sheets {
        Ok(Ok(sheets)) => sheets,
        Ok(Err(error)) => unreadable(&mut findings, &error.to_string()),
        Err(_) => unreadable(&mut findings, "damaged"),
    };
    findings.with(sheets)
}

fn unreadable(findings: &mut Findings, reason: &str) -> Vec<Sheet> {
    findings.push(Finding::new(Grade::Error, Message::new("workbook-unreadable").with("reason", reason)));
    Vec::new()
}

/// Whether the package stays within the bounds, by unpacking it into nothing: declared sizes may lie.
fn within_bounds(bytes: &[u8]) -> Result<(), Message> {
    if bytes.len() > MAX_PACKED_BYTES {
        return Err(Message::new("workbook-too-large").with("limit-mb", MAX_PACKED_BYTES / (1024 * 1024)));
    }
    let unreadable = |error: &dyn ToString| Message::new("workbook-unreadable").with("reason", error.to_string());
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).map_err(|error| unreadable(&error))?;
    if archive.len() > MAX_PARTS {
        return Err(Message::new("workbook-too-many-parts").with("limit", MAX_PARTS));
    }
    let mut left = MAX_UNPACKED_BYTES;
    for index in 0..archive.len() {
        let part = archive.by_index(index).map_err(|error| unreadable(&error))?;
        let unpacked = io::copy(&mut part.take(left + 1), &mut io::sink()).map_err(|error| unreadable(&error))?;
        left = left.checked_sub(unpacked).ok_or_else(|| {
            Message::new("workbook-unpacks-too-large").with("limit-mb", MAX_UNPACKED_BYTES / (1024 * 1024))
        })?;
    }
    Ok(())
}

type Source<'a> = Xlsx<Cursor<&'a [u8]>>;

fn read_sheets(bytes: &[u8], findings: &mut Findings) -> Result<Vec<Sheet>, calamine::XlsxError> {
    let mut source: Source = Xlsx::new(Cursor::new(bytes))?;
    let mut budget = Budget { cells: MAX_CELLS, bytes: MAX_TEXT_BYTES };
    let mut sheets = Vec::new();
    for meta in source.sheets_metadata().to_vec() {
        let hidden = meta.visible != SheetVisible::Visible;
        match read_sheet(&mut source, &meta.name, &mut budget, findings) {
            Ok((cells, spoiled)) => {
                sheets.push(Sheet { name: meta.name, hidden, rows: rows_of(cells, spoiled) });
            }
            // A chart sheet, or one that is damaged, says nothing about the others.
            Err(error) => findings.warning(
                Message::new("workbook-sheet-unreadable").with("sheet", &meta.name).with("reason", error),
                Place { path: Some(meta.name.clone()), ..Place::default() },
            ),
        }
    }
    Ok(sheets)
}

/// What may still be kept.
struct Budget {
    cells: usize,
    bytes: usize,
}

type Cells = BTreeMap<(u32, u32), String>;
/// Why cells don't hold what somebody wrote.
type Spoiled = BTreeMap<u32, BTreeMap<u32, Message>>;

fn read_sheet(
    source: &mut Source,
    name: &str,
    budget: &mut Budget,
    findings: &mut Findings,
) -> Result<(Cells, Spoiled), calamine::XlsxError> {
    let mut cells = Cells::new();
    let mut spoiled = Spoiled::new();
    {
        let mut reader = source.worksheet_cells_reader(name)?;
        while let Some(cell) = reader.next_cell()? {
            let (row, column) = cell.get_position();
            let mut text = text_of(cell.get_value());
            if text.is_empty() {
                continue;
            }
            if let DataRef::Error(_) = cell.get_value() {
                let at = place(name, from_one(row as usize), Some(column));
                findings.warning(Message::new("workbook-error-value").with("value", &text), at);
            }
            if text.chars().count() > MAX_CELL_CHARACTERS {
                let message = Message::new("workbook-value-too-long").with("limit", MAX_CELL_CHARACTERS);
                findings.error(message, place(name, from_one(row as usize), Some(column)));
                text = text.chars().take(MAX_CELL_CHARACTERS).collect();
            }
            if budget.cells == 0 || budget.bytes < text.len() {
                let message = Message::new("workbook-too-many-cells").with("sheet", name);
                findings.error(message, place(name, from_one(row as usize), Some(column)));
                return Ok((cells, spoiled));
            }
            if is_cut(cell.get_value()) {
                spoiled
                    .entry(row)
                    .or_default()
                    .insert(column, Message::new("workbook-number-cut").with("number", &text));
            }
            budget.cells -= 1;
            budget.bytes -= text.len();
            cells.insert((row, column), text);
        }
    }
    tell_formulas(source, name, &cells, &mut spoiled, findings)?;
    fill_merged(source, name, &mut cells)?;
    Ok((cells, spoiled))
}

/// A formula counts by the value that was stored with it. One without a stored value reads as blank: that is told per
/// cell; that there are formulas at all is told once.
fn tell_formulas(
    source: &mut Source,
    name: &str,
    cells: &Cells,
    spoiled: &mut Spoiled,
    findings: &mut Findings,
) -> Result<(), calamine::XlsxError> {
    let mut reader = source.worksheet_cells_reader(name)?;
    let mut first = None;
    let mut count = 0usize;
    while let Some(cell) = reader.next_formula()? {
        let (row, column) = cell.get_position();
        if cell.get_value().is_empty() {
            continue;
        }
        count += 1;
        first.get_or_insert((row, column));
        if !cells.contains_key(&(row, column)) {
            let at = place(name, from_one(row as usize), Some(column));
            let why = Message::new("workbook-formula-without-value").with("formula", cell.get_value());
            if count <= MAX_CELLS {
                spoiled.entry(row).or_default().insert(column, why.clone());
            }
            findings.warning(why, at);
        }
    }
    if let Some((row, column)) = first {
        let at = place(name, from_one(row as usize), Some(column));
        findings.note(Message::new("workbook-formulas").with("sheet", name).with("count", count), at);
    }
    Ok(())
}

/// Repeats the text of a merged cell in the rows that it spans, in its first column only: a title over several columns
/// stays one cell.
fn fill_merged(source: &mut Source, name: &str, cells: &mut Cells) -> Result<(), calamine::XlsxError> {
    let last_row = cells.keys().next_back().map_or(0, |&(row, _)| row);
    for merged in source.merge_cells_by_sheet_name(name)? {
        let Some(text) = cells.get(&merged.start).cloned() else { continue };
        // Spans of a hostile file may overlap a million times; real ones stay short.
        let end = merged.end.0.min(last_row).min(merged.start.0.saturating_add(1000));
        for row in merged.start.0.saturating_add(1)..=end {
            if cells.len() < MAX_CELLS {
                cells.entry((row, merged.start.1)).or_insert_with(|| text.clone());
            }
        }
    }
    Ok(())
}

fn rows_of(cells: Cells, mut spoiled: Spoiled) -> Vec<Row> {
    let mut rows: Vec<Row> = Vec::new();
    for ((row, column), text) in cells {
        let number = from_one(row as usize);
        if rows.last().is_none_or(|last| last.number != number) {
            rows.push(Row { number, cells: BTreeMap::new(), spoiled: spoiled.remove(&row).unwrap_or_default() });
        }
        if let Some(last) = rows.last_mut() {
            last.cells.insert(column, text);
        }
    }
    rows
}

fn text_of(value: &DataRef<'_>) -> String {
    let text = match value {
        DataRef::Empty => String::new(),
        DataRef::String(text) | DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => text.clone(),
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => as_shown(*number).to_string(),
        DataRef::Bool(flag) => if *flag { "TRUE" } else { "FALSE" }.to_owned(),
        DataRef::Error(error) => error.to_string(),
        DataRef::DateTime(at) => {
            let (year, month, day, hour, minute, second, _) = at.to_ymd_hms_milli();
            match (hour, minute, second) {
                (0, 0, 0) => format!("{year:04}-{month:02}-{day:02}"),
                _ => format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}"),
            }
        }
    };
    text.trim_matches(|c: char| c.is_whitespace() || c == '\u{feff}' || c == '\u{200b}').to_owned()
}

/// A spreadsheet keeps so many digits of a number: above this, the last ones are zeros that nobody wrote.
const EXACT_BELOW: f64 = 1e15;

/// Whether a number may have lost its last digits: account numbers that were typed as numbers do.
fn is_cut(value: &DataRef<'_>) -> bool {
    match value {
        DataRef::Int(number) => number.unsigned_abs() >= EXACT_BELOW as u64,
        DataRef::Float(number) => number.abs() >= EXACT_BELOW,
        _ => false,
    }
}

/// A number with the digits that spreadsheets keep and show, so that a sum of 0.1 and 0.2 is 0.3.
fn as_shown(number: f64) -> f64 {
    format!("{number:.14e}").parse().unwrap_or(number)
}
