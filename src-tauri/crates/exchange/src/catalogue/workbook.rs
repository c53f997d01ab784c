//! A workbook that describes formats: one sheet per object, with a row per field. Several records may stand under one
//! another on a sheet, each behind a title or a repeated header row. Sheets that describe nothing are skipped, and told.

use domain::catalogue::{BusinessObject, RecordType, naming};
use domain::integration::Direction;
use domain::message::{Message, Place};

use super::columns::{Header, Role, header};
use super::field::field_of;
use super::title;
use crate::reading::{Findings, Reading};
use crate::workbook::{self, Row, Sheet, place};

/// How many rows a title may stand above its header row: an explanation may come between.
const TITLE_DISTANCE: u32 = 6;

/// Reads the objects of a workbook. `name` is the file's name, for the direction that it may tell.
pub fn read(name: &str, bytes: &[u8]) -> Reading<Vec<BusinessObject>> {
    let mut findings = Findings::default();
    let sheets = workbook::read(bytes);
    let could_be_read = !sheets.has_errors() || !sheets.value.is_empty();
    findings.extend(sheets.findings);
    let described: Vec<&Sheet> = sheets.value.iter().filter(|sheet| describes_fields(sheet, &mut findings)).collect();
    let file = title::object_title(title::file_stem(name));
    let mut objects: Vec<BusinessObject> = Vec::new();
    for sheet in &described {
        let own = title::object_title(&sheet.name);
        let named_by_file = described.len() == 1 && title::is_unnamed(&sheet.name);
        let object_name = if named_by_file { file.name.clone() } else { own.name };
        let direction = title::direction(&[own.direction, heading(sheet), file.direction], &object_name)
            .unwrap_or_else(|| {
                findings.note(
                    Message::new("catalogue-direction-assumed").with("object", &object_name),
                    of_sheet(&sheet.name),
                );
                Direction::Inbound
            });
        let mut object = BusinessObject::imported(&object_name, direction, name, Vec::new());
        object.records = SheetReader::new(sheet, &object, &mut findings).read();
        if object.field_count() == 0 {
            findings.warning(
                Message::new("workbook-sheet-without-fields").with("sheet", &sheet.name),
                of_sheet(&sheet.name),
            );
        } else {
            objects.push(with_own_id(object, &objects, &sheet.name, &mut findings));
        }
    }
    if objects.is_empty() && could_be_read {
        findings.error(Message::new("workbook-describes-nothing").with("file", name), Place::default());
    }
    findings.with(objects)
}

fn of_sheet(sheet: &str) -> Place {
    Place { path: Some(sheet.to_owned()), ..Place::default() }
}

/// The direction that a heading above the first header row tells ("Suppliers import").
fn heading(sheet: &Sheet) -> Option<Direction> {
    const LONGEST_HEADING: usize = 60;
    let above = sheet.rows.iter().take_while(|row| header(row).is_none());
    let mut headings = above.filter_map(single).filter(|(_, text)| text.chars().count() <= LONGEST_HEADING);
    headings.find_map(|(_, text)| title::object_title(text).direction)
}

/// Whether a sheet has a header row that names fields; the others are told as skipped.
fn describes_fields(sheet: &Sheet, findings: &mut Findings) -> bool {
    let describes = sheet.rows.iter().any(|row| header(row).is_some());
    if !describes {
        let code = if sheet.rows.is_empty() { "workbook-sheet-empty" } else { "workbook-sheet-skipped" };
        findings.note(Message::new(code).with("sheet", &sheet.name), of_sheet(&sheet.name));
    } else if sheet.hidden {
        findings.note(Message::new("workbook-sheet-hidden").with("sheet", &sheet.name), of_sheet(&sheet.name));
    }
    describes
}

/// The object under an id of its own, where an import and an export of one object stand on two sheets.
fn with_own_id(
    mut object: BusinessObject,
    others: &[BusinessObject],
    sheet: &str,
    findings: &mut Findings,
) -> BusinessObject {
    let id = object.id.clone();
    let suffix = if object.direction == Direction::Outbound { "export" } else { "import" };
    for number in 1.. {
        if !others.iter().any(|other| other.id == object.id) {
            break;
        }
        object.id = if number == 1 { format!("{id}-{suffix}") } else { format!("{id}-{suffix}-{number}") };
    }
    if object.id != id {
        let message = Message::new("workbook-object-twice").with("object", &object.name).with("id", &object.id);
        findings.warning(message, of_sheet(sheet));
    }
    object
}

/// Reads one sheet from the top.
struct SheetReader<'s, 'f> {
    sheet: &'s Sheet,
    object: &'s BusinessObject,
    header: Option<Header>,
    title: Option<(u32, String)>,
    before_header: usize,
    records: Vec<RecordType>,
    findings: &'f mut Findings,
}

impl<'s, 'f> SheetReader<'s, 'f> {
    fn new(sheet: &'s Sheet, object: &'s BusinessObject, findings: &'f mut Findings) -> Self {
        Self { sheet, object, header: None, title: None, before_header: 0, records: Vec::new(), findings }
    }

    fn read(mut self) -> Vec<RecordType> {
        for (index, row) in self.sheet.rows.iter().enumerate() {
            if let Some(found) = header(row) {
                self.begin_table(row, found);
            } else if let Some(table) = self.header.clone() {
                self.take_row(row, index, &table);
            } else {
                self.before_header += 1;
                self.title = single(row).map(|(_, text)| (row.number, text.to_owned())).or(self.title.take());
            }
        }
        if self.before_header > 1 {
            let message = Message::new("workbook-rows-before-header").with("count", self.before_header);
            self.findings.note(message, of_sheet(&self.sheet.name));
        }
        self.records.retain(|record| !record.fields.is_empty());
        self.records
    }

    /// A header row begins a record, except where it repeats one that has no fields yet (a header over two rows).
    fn begin_table(&mut self, row: &Row, found: Header) {
        let is_new = self.header.as_ref() != Some(&found);
        if is_new {
            for (column, text) in &found.unknown {
                let message = Message::new("workbook-column-not-used").with("column", text);
                self.findings.note(message, place(&self.sheet.name, row.number, Some(*column)));
            }
        }
        self.header = Some(found);
        let title = self.title.take().filter(|(at, _)| row.number.saturating_sub(*at) <= TITLE_DISTANCE);
        match title {
            Some((_, text)) => self.begin_record(&text),
            None if self.records.last().is_some_and(|record| record.fields.is_empty()) => {}
            None if self.records.is_empty() => self.begin_record(&self.object.name.clone()),
            None => {
                let name = format!("Record {}", self.records.len() + 1);
                let message = Message::new("workbook-record-without-name").with("name", &name);
                self.findings.note(message, place(&self.sheet.name, row.number, None));
                self.begin_record(&name);
            }
        }
    }

    fn begin_record(&mut self, title: &str) {
        let name = title::record_title(title);
        if self.records.last().is_some_and(|record| record.fields.is_empty()) {
            self.records.pop();
        }
        let is_taken = |name: &str| self.records.iter().any(|record| naming::key(&record.name) == naming::key(name));
        let free = (2..).map(|number| format!("{name} {number}")).find(|name| !is_taken(name));
        let name = if is_taken(&name) { free.unwrap_or(name) } else { name };
        self.records.push(RecordType { name, fields: Vec::new() });
    }

    fn take_row(&mut self, row: &Row, index: usize, table: &Header) {
        let name_column = table.name_column();
        if let Some((column, text)) = single(row) {
            let next_is_header = self.sheet.rows[index + 1..].iter().take(2).any(|next| header(next).is_some());
            let is_field = Some(column) == name_column;
            if next_is_header && !text.contains('*') {
                self.title = Some((row.number, text.to_owned()));
            } else if is_section(text) {
                self.begin_record(text);
                let message = Message::new("workbook-section-assumed").with("text", text);
                self.findings.note(message, place(&self.sheet.name, row.number, Some(column)));
            } else if is_field && text.chars().count() <= 100 {
                let message = Message::new("workbook-field-only-named").with("field", text);
                self.findings.note(message, place(&self.sheet.name, row.number, Some(column)));
                self.take_field(row, table);
            } else {
                let message = Message::new("workbook-row-not-understood").with("text", shortened(text));
                self.findings.warning(message, place(&self.sheet.name, row.number, Some(column)));
            }
            return;
        }
        if table.text(Role::Name, row).is_empty() {
            let text = row.cells.values().next().map_or("", String::as_str);
            let message = Message::new("workbook-row-without-name").with("text", shortened(text));
            self.findings.warning(message, place(&self.sheet.name, row.number, name_column));
            return;
        }
        self.take_field(row, table);
    }

    fn take_field(&mut self, row: &Row, table: &Header) {
        let record_name = table.text(Role::Record, row);
        if !record_name.is_empty() {
            self.continue_record(record_name);
        }
        let field = field_of(&self.sheet.name, &self.object.id, table, row, self.findings);
        if self.records.is_empty() {
            self.begin_record(&self.object.name.clone());
        }
        let Some(record) = self.records.last_mut() else { return };
        if record.field(&field.name).is_some() {
            let message = Message::new("catalogue-field-twice").with("field", &field.name).with("record", &record.name);
            self.findings.warning(message, place(&self.sheet.name, row.number, table.name_column()));
        } else {
            record.fields.push(field);
        }
    }

    /// Moves the record that a row names to the end, where fields are added; makes it where there is none.
    fn continue_record(&mut self, name: &str) {
        let key = naming::key(name);
        match self.records.iter().position(|record| naming::key(&record.name) == key) {
            Some(index) if index + 1 == self.records.len() => {}
            Some(index) => {
                let record = self.records.remove(index);
                self.records.push(record);
            }
            None => self.begin_record(name),
        }
    }
}

/// The only filled cell of a row.
fn single(row: &Row) -> Option<(u32, &str)> {
    let mut cells = row.cells.iter();
    let (&column, text) = cells.next()?;
    cells.next().is_none().then_some((column, text.as_str()))
}

/// Whether a lone text among fields is the title of another record rather than a field.
fn is_section(text: &str) -> bool {
    const LAST: &[&str] = &[
        "header",
        "headers",
        "line",
        "lines",
        "record",
        "records",
        "section",
        "columns",
        "allocation",
        "allocations",
        "split",
        "splits",
        "row",
        "rows",
        "fields",
    ];
    let words = naming::words(text);
    let ends = words.last().is_some_and(|word| LAST.contains(&word.to_lowercase().as_str()));
    ends && words.len() <= 6 && !text.contains('*')
}

fn shortened(text: &str) -> String {
    const SHOWN: usize = 80;
    if text.chars().count() <= SHOWN { text.to_owned() } else { text.chars().take(SHOWN).chain(['…']).collect() }
}
