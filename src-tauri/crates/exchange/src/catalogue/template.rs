//! The CSV template of a customer's instance: a header row per kind of row, `*` at required columns, sometimes with
//! sample rows under them. Types are not in it; the catalogue keeps the ones that it knows.

use domain::catalogue::{BusinessObject, Field, RecordType, naming};
use domain::integration::Direction;
use domain::message::{Message, Place};

use super::field::marked_name;
use super::title;
use crate::csv::{self, Record};
use crate::reading::{Findings, Reading, line_column};

/// Reads a template. Its object is the one given, else the one that the file's name tells.
pub fn read(name: &str, bytes: &[u8], object: Option<&str>) -> Reading<Vec<BusinessObject>> {
    let mut findings = Findings::default();
    let table = csv::read(bytes);
    findings.extend(table.findings);
    let of_file = title::object_title(title::file_stem(name));
    let given = object.map(title::object_title);
    let object_name = given.as_ref().map_or_else(|| of_file.name.clone(), |title| title.name.clone());
    let said = [given.and_then(|title| title.direction), of_file.direction];
    let mut reader = TemplateReader::default();
    for record in table.value.records.iter().filter(|record| !record.is_blank()) {
        reader.take(record, &object_name, &mut findings);
    }
    if reader.sample_rows > 0 {
        findings.note(Message::new("template-sample-rows").with("count", reader.sample_rows), Place::default());
    }
    let records = reader.finish();
    if records.iter().all(|record| record.fields.is_empty()) {
        if !table.value.records.is_empty() {
            findings.error(Message::new("template-without-header").with("file", name), Place::default());
        }
        return findings.with(Vec::new());
    }
    let direction = title::direction(&said, &object_name).unwrap_or_else(|| {
        findings.note(Message::new("catalogue-direction-assumed").with("object", &object_name), Place::default());
        Direction::Inbound
    });
    findings.with(vec![BusinessObject::imported(&object_name, direction, name, records)])
}

/// How the kinds of rows are told apart.
#[derive(Clone, Copy, PartialEq, Default)]
enum Layout {
    /// Nothing read yet.
    #[default]
    Unknown,
    /// One kind of row.
    Single,
    /// The first cell of a row is the name of its kind; each kind has a header row that begins with it.
    Named,
    /// The first column is called "Record Type"; its values name the kind.
    Typed,
}

#[derive(Default)]
struct TemplateReader {
    layout: Layout,
    records: Vec<RecordType>,
    kinds: Vec<String>,
    sample_rows: usize,
}

impl TemplateReader {
    fn take(&mut self, row: &Record, object: &str, findings: &mut Findings) {
        let first = row.cells.first().map_or("", |cell| cell.trim());
        match self.layout {
            Layout::Unknown => {
                self.layout = layout(first, object);
                self.take_header(row, object, findings);
            }
            Layout::Named if self.is_kind(first) => self.sample_rows += 1,
            Layout::Typed if layout(first, object) == Layout::Typed => self.take_header(row, object, findings),
            Layout::Named if is_header(row, first) => self.take_header(row, object, findings),
            Layout::Single if row.cells.iter().filter(|cell| is_marked(cell)).count() > 1 => {
                self.take_header(row, object, findings);
            }
            Layout::Typed => self.take_typed(row, first, object, findings),
            Layout::Named => {
                let message = Message::new("template-row-unknown").with("type", first);
                findings.warning(message, line_column(row.line, 0));
            }
            Layout::Single => self.sample_rows += 1,
        }
    }

    /// A row of a typed template: another header where its cells are marked, else a sample row of its kind.
    fn take_typed(&mut self, row: &Record, first: &str, object: &str, findings: &mut Findings) {
        if row.cells.iter().filter(|cell| is_marked(cell)).count() > 1 {
            self.take_header(row, object, findings);
        } else {
            self.sample_rows += 1;
            if !first.is_empty() && !self.kinds.iter().any(|kind| kind == first) {
                self.kinds.push(first.to_owned());
            }
        }
    }

    fn is_kind(&self, first: &str) -> bool {
        self.records.iter().any(|record| naming::key(&record.name) == naming::key(first))
    }

    fn take_header(&mut self, row: &Record, object: &str, findings: &mut Findings) {
        let first = row.cells.first().map_or("", |cell| cell.trim());
        let name = match self.layout {
            Layout::Named => marked_name(first).0,
            _ if self.records.is_empty() => object.to_owned(),
            _ => {
                let name = format!("Record {}", self.records.len() + 1);
                findings
                    .note(Message::new("template-record-without-name").with("name", &name), line_column(row.line, 0));
                name
            }
        };
        let mut record = RecordType { name, fields: Vec::new() };
        let skipped = usize::from(self.layout == Layout::Named);
        let filled = row.cells.iter().rposition(|cell| !cell.trim().is_empty()).map_or(0, |last| last + 1);
        for (index, cell) in row.cells.iter().enumerate().take(filled).skip(skipped) {
            let (name, required) = marked_name(cell);
            if name.is_empty() {
                findings.warning(Message::new("template-column-without-name"), line_column(row.line, index));
            } else if record.field(&name).is_some() {
                let message = Message::new("catalogue-field-twice").with("field", &name).with("record", &record.name);
                findings.warning(message, line_column(row.line, index));
            } else {
                record.fields.push(Field { name, required, ..Field::default() });
            }
        }
        self.records.push(record);
    }

    fn finish(mut self) -> Vec<RecordType> {
        if self.layout == Layout::Typed
            && let [only] = self.records.as_mut_slice()
            && let Some(kind) = only.fields.first_mut()
        {
            kind.allowed = self.kinds;
        }
        self.records
    }
}

fn layout(first: &str, object: &str) -> Layout {
    let key = naming::key(first);
    if ["recordtype", "rowtype", "type", "linetype", "rectype"].contains(&key.as_str()) {
        return Layout::Typed;
    }
    let names_object = naming::object_key(first) == naming::object_key(object);
    if !is_marked(first) && (is_kind_word(first) || names_object) { Layout::Named } else { Layout::Single }
}

/// Whether a cell names a kind of row: "Header", "Invoice Line", "Line Allocation", or a document by itself.
fn is_kind_word(cell: &str) -> bool {
    const WHOLE: &[&str] =
        &["header", "line", "invoice", "requisition", "order", "purchaseorder", "contract", "receipt", "asn"];
    const LAST: &[&str] =
        &["header", "line", "lines", "allocation", "split", "charge", "tag", "attachment", "comment", "distribution"];
    let words = naming::words(cell);
    let last = words.last().map_or_else(String::new, |word| word.to_lowercase());
    WHOLE.contains(&naming::key(cell).as_str()) || (words.len() <= 5 && LAST.contains(&last.as_str()))
}

fn is_header(row: &Record, first: &str) -> bool {
    is_kind_word(first) || row.cells.iter().any(|cell| is_marked(cell))
}

fn is_marked(cell: &str) -> bool {
    marked_name(cell).1
}
