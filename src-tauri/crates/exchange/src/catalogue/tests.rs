//! Workbooks are made here by another library; templates are written as an instance offers them.

use std::io::{Cursor, Write};

use domain::catalogue::{BusinessObject, Field, builtin};
use domain::integration::Direction;
use proptest::prelude::*;
use rust_xlsxwriter::{Format, Formula, Workbook, Worksheet};

use super::*;

fn codes(reading: &Reading<Vec<BusinessObject>>) -> Vec<&str> {
    reading.findings.iter().map(|finding| finding.message.code.as_str()).collect()
}

fn fill(sheet: &mut Worksheet, rows: &[&[&str]]) {
    for (row, cells) in (0u32..).zip(rows) {
        for (column, cell) in (0u16..).zip(*cells).filter(|(_, cell)| !cell.is_empty()) {
            sheet.write_string(row, column, *cell).unwrap();
        }
    }
}

fn workbook_of(sheets: &[(&str, &[&[&str]])]) -> Vec<u8> {
    let mut workbook = Workbook::new();
    for (name, rows) in sheets {
        fill(workbook.add_worksheet().set_name(*name).unwrap(), rows);
    }
    workbook.save_to_buffer().unwrap()
}

fn read_workbook(sheets: &[(&str, &[&[&str]])]) -> Reading<Vec<BusinessObject>> {
    read_catalogue("formats.xlsx", &workbook_of(sheets), None)
}

fn names(fields: &[Field]) -> Vec<&str> {
    fields.iter().map(|field| field.name.as_str()).collect()
}

const HEADER: &[&str] = &["Column Name", "Description", "Req'd", "Unique", "Type", "Allowable Values"];

#[test]
fn one_sheet_is_one_object() {
    let reading = read_workbook(&[(
        "Suppliers Import",
        &[
            HEADER,
            &["Name*", "Who supplies", "Yes", "Yes", "string(100)", "any"],
            &["Status", "Where it stands", "No", "No", "String 255", "active, inactive, draft"],
            &["Payment Term", "Default", "FALSE", "FALSE", "string(50)", "Must exist in Coupa."],
            &["PO Email", "", "Yes if PO Method is email", "", "string(255)", ""],
        ],
    )]);
    let [object] = reading.value.as_slice() else { panic!("{:?}", reading.findings) };
    assert_eq!(
        (object.id.as_str(), object.name.as_str(), object.direction),
        ("suppliers", "Suppliers", Direction::Inbound)
    );
    let fields = &object.records[0].fields;
    assert_eq!(names(fields), ["Name", "Status", "Payment Term", "PO Email"]);
    assert!(fields[0].required && fields[0].unique && fields[0].allowed.is_empty());
    assert_eq!(fields[1].allowed, ["active", "inactive", "draft"]);
    assert_eq!(fields[1].kind.to_string(), "string(255)");
    assert_eq!(fields[2].must_exist_in.as_deref(), Some("payment-terms"));
    assert_eq!((fields[3].required, fields[3].condition.as_str()), (false, "Yes if PO Method is email"));
    assert_eq!(codes(&reading), ["workbook-required-depends"]);
}

#[test]
fn columns_in_another_order_below_an_introduction() {
    let reading = read_workbook(&[(
        "02 Exchange Rates",
        &[
            &["", "How to load exchange rates"],
            &[],
            &["", "Read this first", "and this"],
            &["", "#", "Data Type", "Mandatory\n(Y/N)", "Field\nName*", "Max length", "Notes", "SAP table"],
            &["", "1", "varchar", "X", "From Currency", "6", "ISO code", "TCURR"],
            &["", "2", "Decimal", "X", "Rate", "30,9", "", ""],
        ],
    )]);
    let object = &reading.value[0];
    assert_eq!((object.id.as_str(), object.name.as_str()), ("exchange-rates", "Exchange Rates"));
    let fields = &object.records[0].fields;
    assert_eq!(names(fields), ["From Currency", "Rate"]);
    assert_eq!((fields[0].kind.to_string(), fields[1].kind.to_string()), ("string(6)".into(), "decimal(30,9)".into()));
    assert!(fields[0].required);
    assert_eq!(fields[0].description, "ISO code");
    assert_eq!(codes(&reading), ["workbook-column-not-used", "workbook-rows-before-header"]);
    assert_eq!(reading.findings[0].at.column, Some(8));
}

#[test]
fn the_older_published_layout_is_read() {
    let header = &["Column", "Description", "Req'd", "Field Type", "Allowable Values/Field Length", "Sample Value"];
    let reading = read_workbook(&[(
        "Invoices",
        &[
            &["Invoices Import"],
            header,
            &["Invoice Number*", "Number", "Yes", "string", "40", "4711"],
            &["Line Level Taxation", "Where tax stands", "No", "boolean", "Yes/No", "Yes"],
        ],
    )]);
    let object = &reading.value[0];
    assert_eq!(object.direction, Direction::Inbound, "the heading says so");
    let fields = &object.records[0].fields;
    assert_eq!((fields[0].kind.to_string().as_str(), fields[0].allowed.len()), ("string(40)", 0));
    assert_eq!(fields[1].allowed, ["Yes", "No"]);
    assert_eq!(reading.findings, []);
}

#[test]
fn several_records_under_one_another() {
    let reading = read_workbook(&[(
        "Invoices Export",
        &[
            &["Header Record"],
            HEADER,
            &["id", "Number", "No", "No", "integer(11)", ""],
            &[],
            &["Line"],
            HEADER,
            &["line-num", "Number", "No", "No", "integer", ""],
            HEADER,
            &["code", "Tax", "No", "No", "string", ""],
            &["Line Allocation"],
            &["percent", "Share", "No", "No", "decimal(8,4)", ""],
        ],
    )]);
    let object = &reading.value[0];
    assert_eq!(object.direction, Direction::Outbound);
    let records: Vec<_> = object.records.iter().map(|record| (record.name.as_str(), names(&record.fields))).collect();
    assert_eq!(
        records,
        [
            ("Header", vec!["id"]),
            ("Line", vec!["line-num"]),
            ("Record 3", vec!["code"]),
            ("Line Allocation", vec!["percent"])
        ]
    );
    assert_eq!(codes(&reading), ["workbook-record-without-name", "workbook-section-assumed"]);
}

#[test]
fn a_column_may_name_the_record() {
    let reading = read_workbook(&[(
        "Receipts",
        &[
            &["Record Type", "Column Name", "Type", "Req'd/Unique"],
            &["Header", "Id", "integer", "No/Yes"],
            &["Line", "Quantity", "decimal(30,6)", "Yes/No"],
            &["Header", "Type", "string", "Yes/No"],
        ],
    )]);
    let object = &reading.value[0];
    assert_eq!(names(&object.record("header").unwrap().fields), ["Id", "Type"]);
    assert!(object.record("header").unwrap().fields[0].unique);
    assert!(object.record("line").unwrap().fields[0].required);
}

#[test]
fn merged_cells_speak_for_every_row_they_span() {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet().set_name("Users").unwrap();
    let plain = Format::new();
    sheet.merge_range(0, 0, 0, 5, "Users of the platform", &plain).unwrap();
    for (column, text) in (0u16..).zip(HEADER) {
        sheet.merge_range(1, column, 2, column, text, &plain).unwrap();
    }
    fill_at(sheet, 3, &["Login", "Sign-in", "Yes", "Yes", "string(255)", ""]);
    fill_at(sheet, 4, &["Email", "Address", "", "Yes", "string(255)", ""]);
    sheet.merge_range(3, 2, 4, 2, "Yes", &plain).unwrap();
    let reading = read_catalogue("u.xlsx", &workbook.save_to_buffer().unwrap(), None);
    let fields = &reading.value[0].records[0].fields;
    assert_eq!(reading.value[0].records.len(), 1, "a header over two rows is one header");
    assert_eq!(names(fields), ["Login", "Email"]);
    assert!(fields[1].required, "the merged answer holds for both rows");
}

fn fill_at(sheet: &mut Worksheet, row: u32, cells: &[&str]) {
    for (column, cell) in (0u16..).zip(cells).filter(|(_, cell)| !cell.is_empty()) {
        sheet.write_string(row, column, *cell).unwrap();
    }
}

#[test]
fn sheets_that_describe_nothing_are_skipped_and_told() {
    let mut workbook = Workbook::new();
    fill(workbook.add_worksheet().set_name("Instructions").unwrap(), &[&["Fill in", "every sheet"], &["Thank you"]]);
    workbook.add_worksheet().set_name("Empty").unwrap();
    let hidden = workbook.add_worksheet().set_name("Commodities").unwrap();
    fill(hidden, &[&["Field", "Required", "Type"], &["Name", "Yes", "string(255)"]]);
    hidden.set_hidden(true);
    let reading = read_catalogue("c.xlsx", &workbook.save_to_buffer().unwrap(), None);
    assert_eq!(codes(&reading), ["workbook-sheet-skipped", "workbook-sheet-empty", "workbook-sheet-hidden"]);
    assert_eq!(reading.value.len(), 1);
    let none = read_workbook(&[("Instructions", &[&["Fill in"]])]);
    assert_eq!(codes(&none), ["workbook-sheet-skipped", "workbook-describes-nothing"]);
}

#[test]
fn what_is_unclear_is_told_with_its_place() {
    let reading = read_workbook(&[(
        "Moon phases",
        &[
            HEADER,
            &["Phase*", "", "No", "perhaps", "crescent", ""],
            &["Phase", "again", "ask Bob", "", "string", ""],
            &["", "a row without a name", "Yes", "", "", ""],
            &["", "", "", "", "", "stray"],
            &["Orbit"],
        ],
    )]);
    assert_eq!(
        codes(&reading),
        [
            "catalogue-direction-assumed",
            "workbook-mark-differs",
            "workbook-unique-unclear",
            "workbook-type-unclear",
            "workbook-required-unclear",
            "catalogue-field-twice",
            "workbook-row-without-name",
            "workbook-row-not-understood",
            "workbook-field-only-named",
        ]
    );
    let place = &reading.findings[3].at;
    assert_eq!((place.path.as_deref(), place.row, place.column), (Some("Moon phases"), Some(2), Some(5)));
    assert_eq!(names(&reading.value[0].records[0].fields), ["Phase", "Orbit"]);
    assert!(reading.value[0].records[0].fields[0].required, "the mark counts");
}

#[test]
fn import_and_export_of_one_object_stay_apart() {
    let rows: &[&[&str]] = &[HEADER, &["Name", "", "Yes", "", "string", ""]];
    let reading = read_workbook(&[("Suppliers Import", rows), ("Suppliers Export", rows)]);
    let ids: Vec<&str> = reading.value.iter().map(|object| object.id.as_str()).collect();
    assert_eq!(ids, ["suppliers", "suppliers-export"]);
    assert_eq!(codes(&reading), ["workbook-object-twice"]);
}

#[test]
fn formulas_count_by_their_stored_value() {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet().set_name("Users").unwrap();
    fill(sheet, &[HEADER, &["Login", "", "Yes", "", "", ""]]);
    sheet.write_formula(1, 4, Formula::new("=\"string(\" & 255 & \")\"").set_result("string(255)")).unwrap();
    sheet.write_boolean(1, 3, true).unwrap();
    let reading = read_catalogue("u.xlsx", &workbook.save_to_buffer().unwrap(), None);
    let field = &reading.value[0].records[0].fields[0];
    assert_eq!(field.kind.to_string(), "string(255)");
    assert!(field.unique, "a cell that holds the value TRUE");
    assert_eq!(codes(&reading), ["workbook-formulas"]);
}

#[test]
fn damaged_and_hostile_packages_are_refused() {
    let sound = workbook_of(&[("Users", &[HEADER, &["Login", "", "Yes", "", "", ""]])]);
    let truncated = read_catalogue("u.xlsx", &sound[..sound.len() / 2], None);
    assert_eq!(codes(&truncated), ["workbook-unreadable"]);
    assert_eq!(codes(&read_catalogue("u.xlsx", b"", None)), ["file-empty"]);
    let old = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";
    assert_eq!(codes(&read_catalogue("u.xls", old, None)), ["workbook-old-or-protected"]);
    assert_eq!(codes(&read_catalogue("u.pdf", b"%PDF-1.7", None)), ["catalogue-file-unknown"]);

    let bomb = zip_of(&[("xl/workbook.xml", 1), ("xl/worksheets/sheet1.xml", 300)]);
    assert!(bomb.len() < 2 * 1024 * 1024, "small when packed");
    assert_eq!(codes(&read_catalogue("bomb.xlsx", &bomb, None)), ["workbook-unpacks-too-large"]);
    let names: Vec<String> = (0..6000).map(|index| format!("xl/p{index}.xml")).collect();
    let parts: Vec<(&str, usize)> = names.iter().map(|name| (name.as_str(), 0)).collect();
    assert_eq!(codes(&read_catalogue("many.xlsx", &zip_of(&parts), None)), ["workbook-too-many-parts"]);
}

#[test]
fn a_sheet_that_claims_a_vast_range_costs_only_its_cells() {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet().set_name("Users").unwrap();
    fill(sheet, &[&["Field Name", "Type"], &["Login", "string"]]);
    sheet.write_string(1_048_575, 16_383, "far away").unwrap();
    let reading = read_catalogue("u.xlsx", &workbook.save_to_buffer().unwrap(), None);
    assert_eq!(names(&reading.value[0].records[0].fields), ["Login"]);
    assert_eq!(codes(&reading), ["workbook-row-not-understood"]);
}

/// A package with parts of so many megabytes of zeros.
fn zip_of(parts: &[(&str, usize)]) -> Vec<u8> {
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let megabyte = vec![0u8; 1024 * 1024];
    for (name, megabytes) in parts {
        writer.start_file(*name, zip::write::SimpleFileOptions::default()).unwrap();
        (0..*megabytes).for_each(|_| writer.write_all(&megabyte).unwrap());
    }
    writer.finish().unwrap().into_inner()
}

#[test]
fn a_template_tells_names_and_required_columns() {
    let reading = read_catalogue("coupa_ExchangeRates_20240501.csv", b"From Currency*,To Currency*,*Rate,Note\n", None);
    let [object] = reading.value.as_slice() else { panic!("{:?}", reading.findings) };
    assert_eq!((object.id.as_str(), object.direction), ("exchange-rates", Direction::Inbound));
    let fields = &object.records[0].fields;
    assert_eq!(names(fields), ["From Currency", "To Currency", "Rate", "Note"]);
    assert_eq!(fields.iter().map(|field| field.required).collect::<Vec<_>>(), [true, true, true, false]);
    assert_eq!(codes(&reading), Vec::<&str>::new());
}

#[test]
fn a_template_may_hold_a_header_per_kind_of_row_and_samples() {
    let text = "Invoice,Invoice Number*,Supplier Name\n\
                Invoice Line,Line Number*,Description*,Price\n\
                Line Allocation,Percent\n\
                Invoice,4711,Österle\n\
                Invoice Line,1,Bolts,2.50\n";
    let reading = read_catalogue("Invoices Import.csv", text.as_bytes(), None);
    let object = &reading.value[0];
    let records: Vec<_> = object.records.iter().map(|record| (record.name.as_str(), names(&record.fields))).collect();
    assert_eq!(
        records,
        [
            ("Invoice", vec!["Invoice Number", "Supplier Name"]),
            ("Invoice Line", vec!["Line Number", "Description", "Price"]),
            ("Line Allocation", vec!["Percent"]),
        ]
    );
    assert_eq!(object.direction, Direction::Inbound, "the file's name says more than the built-in object");
    assert_eq!(codes(&reading), ["template-sample-rows"]);
}

#[test]
fn a_template_with_a_record_type_column_lists_its_kinds() {
    let text = "RecordType,ID,Total\nHeader,1,5\nLine,1,5\nHeader,2,7\n";
    let reading = read_catalogue("export.csv", text.as_bytes(), Some("Expense reports"));
    let object = &reading.value[0];
    assert_eq!((object.id.as_str(), object.direction), ("expense-reports", Direction::Outbound));
    assert_eq!(object.records[0].fields[0].allowed, ["Header", "Line"]);
    assert_eq!(object.records[0].fields.len(), 3);
}

#[test]
fn oddities_of_a_template_are_told() {
    let reading = read_catalogue("Moon phases.csv", b"Phase*,,Orbit,phase\nnew,,1,\n", None);
    assert_eq!(
        codes(&reading),
        [
            "template-column-without-name",
            "catalogue-field-twice",
            "template-sample-rows",
            "catalogue-direction-assumed"
        ]
    );
    let unknown = read_catalogue("Invoices.csv", b"Header,Number*\nGrand total,5\n", None);
    assert_eq!(codes(&unknown), ["template-row-unknown"]);
    assert_eq!(codes(&read_catalogue("a.csv", b",,\n", None)), ["template-without-header"]);
}

/// A workbook that describes an object as its format says, for reading back.
fn describe(object: &BusinessObject) -> Vec<u8> {
    let mut rows: Vec<Vec<String>> = Vec::new();
    for record in &object.records {
        rows.push(vec![record.name.clone()]);
        rows.push(HEADER.iter().map(|&text| text.to_owned()).collect());
        for field in &record.fields {
            let flag = |set: bool| if set { "Yes" } else { "No" }.to_owned();
            let allowed = if field.allowed.is_empty() { "any".to_owned() } else { field.allowed.join("\n") };
            let (name, about) = (field.name.clone(), field.description.clone());
            rows.push(vec![name, about, flag(field.required), flag(field.unique), field.kind.to_string(), allowed]);
        }
        rows.push(Vec::new());
    }
    let borrowed: Vec<Vec<&str>> = rows.iter().map(|row| row.iter().map(String::as_str).collect()).collect();
    let slices: Vec<&[&str]> = borrowed.iter().map(Vec::as_slice).collect();
    let mut name = object.name.clone();
    name.truncate(31);
    workbook_of(&[(&name, &slices)])
}

#[test]
fn every_built_in_object_survives_a_workbook() {
    for object in builtin() {
        let reading = read_catalogue("formats.xlsx", &describe(object), Some(&object.name));
        let [read] = reading.value.as_slice() else { panic!("{}: {:?}", object.id, reading.findings) };
        assert_eq!(reading.findings, [], "{}", object.id);
        assert_eq!(read.id, object.id);
        assert_eq!(read.records.len(), object.records.len(), "{}", object.id);
        for (read, built) in read.records.iter().zip(&object.records) {
            for (read, built) in read.fields.iter().zip(&built.fields) {
                assert_eq!(
                    (&read.name, &read.kind, read.required, read.unique, &read.description),
                    (&built.name, &built.kind, built.required, built.unique, &built.description)
                );
                assert_eq!(read.allowed, built.allowed, "{}: {}", object.id, built.name);
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn reading_never_panics(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        for name in ["a.xlsx", "a.csv", "a"] {
            read_catalogue(name, &bytes, None);
            read_catalogue(name, &[b"PK\x03\x04", bytes.as_slice()].concat(), None);
        }
    }

    #[test]
    fn a_damaged_workbook_never_panics(at in 0usize..4000, byte in any::<u8>()) {
        let mut bytes = workbook_of(&[("Users", &[HEADER, &["Login", "", "Yes", "", "string", "a, b"]])]);
        let index = at % bytes.len();
        bytes[index] = byte;
        read_catalogue("u.xlsx", &bytes, None);
    }

    #[test]
    fn any_table_of_cells_is_read(rows in proptest::collection::vec(
        proptest::collection::vec("(Column Name|Type|Req'd|Header|Line|Name\\*|Yes|\\*|string\\(5\\)|a, b||\\PC{0,6})", 0..7), 0..12)) {
        let borrowed: Vec<Vec<&str>> = rows.iter().map(|row| row.iter().map(String::as_str).collect()).collect();
        let slices: Vec<&[&str]> = borrowed.iter().map(Vec::as_slice).collect();
        read_workbook(&[("Users", &slices)]);
    }

    #[test]
    fn any_template_is_read(text in "(Header|Line|Record Type|Name\\*|,|\n|\\*|\"){0,40}") {
        read_catalogue("Users.csv", text.as_bytes(), None);
    }
}
