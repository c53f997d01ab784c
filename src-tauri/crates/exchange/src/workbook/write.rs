//! Writing XLSX workbooks that people work in and hand back: the head stays in sight, what can be chosen is offered, and every
//! text is a text, so that no program takes `00012` for a number or `=1` for a formula.

use domain::message::Message;
use domain::time::Date;
use rust_xlsxwriter::{
    Color, DataValidation, DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Formula, Workbook,
    Worksheet, XlsxError,
};

use super::MAX_CELL_CHARACTERS;
use crate::csv::{guarded, unguarded};

/// What a column of a sheet holds.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub enum Holds {
    /// Text of any kind.
    #[default]
    Text,
    /// Numbers; what is none, or has more digits than a spreadsheet keeps, stays text.
    Number,
    /// Days as `YYYY-MM-DD`; what is none stays text.
    Day,
    /// One of these.
    OneOf(Vec<String>),
    /// Numbers or days where every cell is one, else text.
    AsFound,
}

/// A column to be written.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct NewColumn {
    /// What its head says.
    pub head: String,
    /// What it holds.
    pub holds: Holds,
    /// Kept out of sight: it tells the program, not people, what a row is about.
    pub hidden: bool,
}

/// A sheet to be written.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct NewSheet {
    /// Its name; what a spreadsheet doesn't take in one is left out.
    pub name: String,
    /// Its columns.
    pub columns: Vec<NewColumn>,
    /// Its rows, as long as the columns.
    pub rows: Vec<Vec<String>>,
}

/// The name of the hidden sheet that holds what can be chosen.
const CHOICES: &str = "_choices";

/// The longest name of a sheet that spreadsheets take, in characters.
const LONGEST_NAME: usize = 31;

/// The narrowest and the widest column, in characters: what is longer than that is read over several lines.
const WIDTHS: std::ops::RangeInclusive<usize> = 8..=60;

/// So many rows below the last one offer choices, too, for those who add some.
const ROWS_TO_ADD: u32 = 500;

/// The digits that every spreadsheet keeps of a number.
const EXACT_DIGITS: usize = 15;

/// Writes a workbook. The same sheets give the same bytes.
///
/// # Errors
/// `workbook-cell-too-long` with sheet, row and column, `workbook-unwritable` for more than a spreadsheet holds.
pub fn write(sheets: &[NewSheet]) -> Result<Vec<u8>, Message> {
    let unwritable = |error: XlsxError| Message::new("workbook-unwritable").with("reason", error.to_string());
    sheets.iter().try_for_each(fits)?;
    book(sheets).and_then(|mut book| book.save_to_buffer()).map_err(unwritable)
}

/// Whether every text fits its cell. One that is cut would come back as a change.
fn fits(sheet: &NewSheet) -> Result<(), Message> {
    for (row, cells) in sheet.rows.iter().enumerate() {
        for (column, text) in sheet.columns.iter().zip(cells) {
            if text.len() > MAX_CELL_CHARACTERS && text.encode_utf16().count() > MAX_CELL_CHARACTERS {
                let message = Message::new("workbook-cell-too-long").with("sheet", &sheet.name).with("row", row + 2);
                return Err(message.with("column", &column.head).with("limit", MAX_CELL_CHARACTERS));
            }
        }
    }
    Ok(())
}

fn book(sheets: &[NewSheet]) -> Result<Workbook, XlsxError> {
    let mut book = Workbook::new();
    // The clock has no place in it: the first day that the format knows.
    book.set_properties(&DocProperties::new().set_creation_datetime(&ExcelDateTime::from_ymd(1900, 1, 1)?));
    let mut choices = Vec::new();
    let mut names: Vec<String> = Vec::new();
    for sheet in sheets {
        let name = name_of(&sheet.name, &names);
        fill(book.add_worksheet().set_name(&name)?, sheet, &mut choices)?;
        names.push(name);
    }
    if !choices.is_empty() {
        let sheet = book.add_worksheet().set_name(CHOICES)?.set_hidden(true);
        for (column, choices) in (0..).zip(choices) {
            sheet.write_column(0, column, choices)?;
        }
    }
    Ok(book)
}

/// A name that spreadsheets take and that no sheet before has.
fn name_of(wanted: &str, taken: &[String]) -> String {
    let kept: String = wanted.chars().filter(|sign| !"[]:*?/\\".contains(*sign) && !sign.is_control()).collect();
    let kept = kept.trim_matches(['\'', ' ']);
    let kept = if kept.is_empty() { "1" } else { kept };
    let is_taken = |name: &String| taken.iter().any(|it| it.to_lowercase() == name.to_lowercase());
    let numbered = |number: usize| {
        let end = if number == 1 { String::new() } else { format!(" {number}") };
        kept.chars().take(LONGEST_NAME - end.len()).collect::<String>() + &end
    };
    (1..).map(numbered).find(|name| !is_taken(name)).unwrap_or_default()
}

/// Fills a sheet, and adds what its columns offer to the choices of the workbook.
fn fill(page: &mut Worksheet, sheet: &NewSheet, choices: &mut Vec<Vec<String>>) -> Result<(), XlsxError> {
    let head = Format::new()
        .set_bold()
        .set_text_wrap()
        .set_align(FormatAlign::Top)
        .set_background_color(Color::RGB(0xEE_F1_F6))
        .set_font_color(Color::RGB(0x1B_21_30))
        .set_border_bottom(FormatBorder::Thin);
    // As text, so that what is typed over stays what was typed.
    let text = Format::new().set_num_format("@").set_text_wrap().set_align(FormatAlign::Top);
    let number = Format::new().set_align(FormatAlign::Top);
    let day = Format::new().set_num_format("yyyy-mm-dd").set_align(FormatAlign::Top);
    let last = sheet.rows.len() as u32;
    for (at, column) in (0_u16..).zip(&sheet.columns) {
        let cells = || sheet.rows.iter().filter_map(|row| row.get(usize::from(at)));
        let holds = if column.holds == Holds::AsFound { &found(cells()) } else { &column.holds };
        let of_column = match holds {
            Holds::Number => &number,
            Holds::Day => &day,
            Holds::Text | Holds::OneOf(_) | Holds::AsFound => &text,
        };
        page.set_column_format(at, of_column)?;
        page.set_column_width(at, width(std::iter::once(&column.head).chain(cells())))?;
        page.write_string_with_format(0, at, &column.head, &head)?;
        for (row, cell) in (1_u32..).zip(cells()) {
            write_cell(page, (row, at), cell, holds, [&text, &number, &day])?;
        }
        if let Holds::OneOf(offered) = &column.holds
            && !offered.is_empty()
        {
            let list = list_of(choices.len() as u16, offered.len());
            choices.push(offered.clone());
            // What isn't offered is pointed out and can be kept: the import tells what it can't take.
            let rule = DataValidation::new()
                .allow_list_formula(list)
                .set_error_style(rust_xlsxwriter::DataValidationErrorStyle::Warning);
            page.add_data_validation(1, at, last + ROWS_TO_ADD, at, &rule)?;
        }
        if column.hidden {
            page.set_column_hidden(at)?;
        }
    }
    let shown = sheet.columns.len().saturating_sub(1) as u16;
    page.set_freeze_panes(1, u16::from(shown > 0))?;
    if !sheet.rows.is_empty() && !sheet.columns.is_empty() {
        page.autofilter(0, 0, last, shown)?;
    }
    page.set_landscape().set_print_fit_to_pages(1, 0).set_repeat_rows(0, 0)?;
    Ok(())
}

fn write_cell(
    page: &mut Worksheet,
    (row, column): (u32, u16),
    cell: &str,
    holds: &Holds,
    [text, number, day]: [&Format; 3],
) -> Result<(), XlsxError> {
    match holds {
        _ if cell.is_empty() => {}
        Holds::Number if let Some(value) = exact(cell) => {
            page.write_number_with_format(row, column, value, number)?;
        }
        Holds::Day if is_day(cell) => {
            page.write_datetime_with_format(row, column, &ExcelDateTime::parse_from_str(cell)?, day)?;
        }
        _ => {
            // A text is no formula here. But readers take off what guards against one, in files that came by way of CSV.
            let cell = if unguarded(cell) == cell { cell.into() } else { guarded(cell) };
            page.write_string_with_format(row, column, &*cell, text)?;
        }
    }
    Ok(())
}

/// What the cells of a column hold.
fn found<'a>(cells: impl Iterator<Item = &'a String>) -> Holds {
    let said: Vec<&String> = cells.filter(|cell| !cell.is_empty()).collect();
    match said.as_slice() {
        [] => Holds::Text,
        said if said.iter().all(|cell| exact(cell).is_some()) => Holds::Number,
        said if said.iter().all(|cell| is_day(cell)) => Holds::Day,
        _ => Holds::Text,
    }
}

/// Whether a text is a day that all spreadsheets count alike: they disagree about the first year that they know.
fn is_day(text: &str) -> bool {
    text.parse::<Date>().is_ok() && text >= "1901"
}

/// The number that a text is, where a spreadsheet gives back the same text.
fn exact(text: &str) -> Option<f64> {
    let digits = text.chars().filter(char::is_ascii_digit).count();
    let value: f64 = text.parse().ok()?;
    (digits <= EXACT_DIGITS && value.is_finite() && value.to_string() == text).then_some(value)
}

/// The width of a column, in characters: that of its longest line, within bounds. Characters of East Asia are twice as wide.
fn width<'a>(texts: impl Iterator<Item = &'a String>) -> f64 {
    let wide = |line: &str| line.chars().map(|sign| if sign >= '\u{1100}' { 2 } else { 1 }).sum::<usize>();
    let longest = texts.flat_map(|text| text.lines()).map(wide).max().unwrap_or_default();
    // The mark of the filter takes room beside the head.
    (longest + 3).clamp(*WIDTHS.start(), *WIDTHS.end()) as f64
}

/// The cells of the hidden sheet that hold a list.
fn list_of(column: u16, count: usize) -> Formula {
    let name = rust_xlsxwriter::utility::column_number_to_name(column);
    Formula::new(format!("={CHOICES}!${name}$1:${name}${count}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::workbook::{self, Sheet};

    fn column(head: &str, holds: Holds) -> NewColumn {
        NewColumn { head: head.to_owned(), holds, hidden: false }
    }

    fn sheet(name: &str, columns: Vec<NewColumn>, rows: &[&[&str]]) -> NewSheet {
        let rows = rows.iter().map(|row| row.iter().map(|cell| (*cell).to_owned()).collect()).collect();
        NewSheet { name: name.to_owned(), columns, rows }
    }

    fn back(sheets: &[NewSheet]) -> Vec<Sheet> {
        let reading = workbook::read(&write(sheets).unwrap());
        assert_eq!(reading.findings, []);
        reading.value
    }

    #[test]
    fn what_is_written_is_read_back() {
        let columns = vec![
            column("Reference", Holds::Text),
            column("Days", Holds::Number),
            column("Due", Holds::Day),
            column("Severity", Holds::OneOf(vec!["Blocker, at once".to_owned(), "=Major".to_owned()])),
        ];
        let rows: [&[&str]; 6] = [
            &["00012", "7", "2026-11-26", "=Major"],
            &["=1+1", "007", "26.11.2026", "Blocker, at once"],
            &["123456789012345678", "123456789012345678", "1899-12-31", "else"],
            &["+49 7123", "1e3", "2024-02-29", ""],
            &["two\nlines", "-0.5", "0001-01-01", "宁波"],
            &["2026-11-26", "1.50", "9999-12-31", "شركة"],
        ];
        let sheets = back(&[sheet("Issues", columns, &rows)]);
        assert_eq!((sheets[0].name.as_str(), sheets[0].hidden), ("Issues", false));
        for (row, cells) in sheets[0].rows.iter().skip(1).zip(rows) {
            let read: Vec<_> = (0..4).map(|column| row.text(column)).collect();
            assert_eq!(read, cells);
        }
        assert!(sheets[1].hidden, "what can be chosen");
    }

    #[test]
    fn a_column_of_numbers_or_days_is_found() {
        let found = |cells: &[&str]| found(cells.iter().map(|cell| (*cell).to_owned()).collect::<Vec<_>>().iter());
        assert_eq!(found(&["1", "", "-0.25"]), Holds::Number);
        assert_eq!(found(&["", "2026-11-26"]), Holds::Day);
        for texts in [&["1", "2026-11-26"][..], &["01"], &["NaN"], &["inf"], &["2026-02-30"], &["", ""]] {
            assert_eq!(found(texts), Holds::Text, "{texts:?}");
        }
    }

    #[test]
    fn the_same_sheets_give_the_same_bytes() {
        let sheets = [sheet("A", vec![column("B", Holds::Number)], &[&["1"]])];
        assert_eq!(write(&sheets).unwrap(), write(&sheets).unwrap());
    }

    #[test]
    fn any_name_becomes_one_that_spreadsheets_take() {
        let names = ["'a[b]:*?/\\c'", "A", "a", "", &"long ".repeat(20), &"long ".repeat(20), "宁波"];
        let sheets: Vec<_> = names.iter().map(|name| sheet(name, vec![column("H", Holds::Text)], &[])).collect();
        let names: Vec<_> = back(&sheets).into_iter().map(|sheet| sheet.name).collect();
        assert_eq!(names[..4], ["abc", "A", "a 2", "1"]);
        assert!(names[4].chars().count() <= LONGEST_NAME && names[4] != names[5] && names[5].ends_with(" 2"));
    }

    #[test]
    fn a_text_that_no_cell_holds_is_told_with_its_place() {
        let long = "ä".repeat(MAX_CELL_CHARACTERS + 1);
        let message = write(&[sheet("A", vec![column("B", Holds::Text)], &[&["fits"], &[&long]])]).unwrap_err();
        assert_eq!(
            (message.code.as_str(), message.args["row"].to_string()),
            ("workbook-cell-too-long", "3".to_owned())
        );
    }
}
