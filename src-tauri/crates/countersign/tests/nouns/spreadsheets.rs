//! What Excel, LibreOffice and Google do to a table of any kind: it is survived, or the cell is refused by its column, and nothing
//! is written.

use countersign::domain::entity::EntityKind;
use countersign::workspace::{Fate, HandedIn, ImportAs, ImportedRecords, ListQuery, Mode};
use exchange::workbook::{self, Sheet};
use rust_xlsxwriter::{Format, Formula, Workbook, Worksheet};
use serde_json::json;

use crate::world::World;

/// Every kind that comes back, with a column of its table in which people write.
const KINDS: [(EntityKind, &str); 7] = [
    (EntityKind::Issue, "description"),
    (EntityKind::MappingRow, "instruction"),
    (EntityKind::Scenario, "expected"),
    (EntityKind::Commitment, "name"),
    (EntityKind::SampleFile, "name"),
    (EntityKind::LookupTable, "to"),
    (EntityKind::Raci, ""),
];

/// A project that has some of every kind.
fn full() -> World {
    let mut world = World::with_mappings();
    world.done(
        "scenario.add",
        json!({"name": "New supplier", "level": "unit", "kind": "happy", "integration": "INT-01", "expected": "It is there",
            "requirement": "REQ-SUP-01", "steps": ["Create", "Wait"], "planned": "2026-05-04"}),
    );
    world.done("commitment.add", json!({"name": "Design", "date": "2026-06-01", "party": "customer"}));
    let digest = world.attach("suppliers.csv", b"Number,Name\n");
    world.done(
        "sample-file.add",
        json!({"name": "suppliers.csv", "file": digest, "size": 12, "covers": "normal", "received_on": "2026-03-02"}),
    );
    world.done(
        "issue.add",
        json!({"name": "Ends early", "kind": "defect", "severity": "major", "description": "The file stops", "due": "2026-05-04"}),
    );
    world.done(
        "lookup-table.add",
        json!({"name": "Countries", "entries": [{"from": "007", "to": "Ruritania"}, {"from": "049", "to": "Germany"}],
            "unmapped": "default", "otherwise": "World", "effective": "2026-04-01"}),
    );
    world.done("raci.begin", json!({}));
    world
}

impl World {
    fn back(&mut self, kind: EntityKind, name: &str, bytes: Vec<u8>) -> ImportedRecords {
        let file = HandedIn { name: name.to_owned(), bytes };
        let import = ImportAs { kind, remove: true };
        self.workspace.import_records(self.project, self.person, import, &file, Mode::Commit).unwrap()
    }

    fn sheets(&self, kind: EntityKind) -> Vec<Sheet> {
        let bytes = self.workspace.table_workbook(self.project, kind, &ListQuery::default()).unwrap();
        workbook::read(&bytes).value.into_iter().filter(|sheet| !sheet.hidden).collect()
    }

    /// The head of the column in which people write, and its place.
    fn column(&self, kind: EntityKind, id: &str) -> (String, u32) {
        let table = self.workspace.table(self.project, kind, &ListQuery::default()).unwrap();
        let place = table.columns.iter().position(|column| column.id == id).unwrap_or(1);
        (table.columns[place].label.clone(), u32::try_from(place).unwrap())
    }
}

/// Writes sheets anew, each cell as `write` does it: sheet, row and column from 0, and the text.
fn again(sheets: &[Sheet], down: u32, mut write: impl FnMut(&mut Worksheet, u32, u16, &str)) -> Vec<u8> {
    let mut book = Workbook::new();
    for sheet in sheets {
        let page = book.add_worksheet().set_name(&sheet.name).unwrap();
        for row in &sheet.rows {
            for (column, text) in &row.cells {
                write(page, row.number - 1 + down, u16::try_from(*column).unwrap(), text);
            }
        }
    }
    book.save_to_buffer().unwrap()
}

fn is_day(text: &str) -> bool {
    text.len() == 10 && text.parse::<countersign::domain::time::Date>().is_ok()
}

/// Days as spreadsheets count them.
fn serial(text: &str) -> f64 {
    let date: countersign::domain::time::Date = text.parse().unwrap();
    let start = countersign::domain::time::Date::new(1899, 12, 30).unwrap();
    f64::from(start.days_until(date))
}

/// Writes a text as a text.
fn plainly(page: &mut Worksheet, row: u32, column: u16, text: &str) {
    page.write_string(row, column, text).unwrap();
}

type Harm = fn(&[Sheet]) -> Vec<u8>;

/// What becomes of one cell.
type Spoiling = fn(&mut Worksheet, u32, u16);

/// What changes nothing.
const SURVIVED: [(&str, Harm); 7] = [
    ("written anew", |sheets| again(sheets, 0, plainly)),
    ("blanks, also such that nobody sees", |sheets| {
        again(sheets, 0, |page, row, column, text| {
            page.write_string(row, column, format!("\u{a0} {text} \u{a0}")).unwrap();
        })
    }),
    ("a merged title above the head, and blank rows", |sheets| {
        again(sheets, 3, |page, row, column, text| {
            if column == 0 && row == 3 {
                page.merge_range(0, 0, 0, 3, "As of this week", &Format::new()).unwrap();
            }
            let row = if row > 3 { row + 2 } else { row };
            page.write_string(row, column, text).unwrap();
            page.write_blank(row + 50, column, &Format::new().set_bold()).unwrap();
        })
    }),
    ("formulas with their results", |sheets| {
        again(sheets, 0, |page, row, column, text| {
            // The writer takes digits for a number, as a formula doesn't that makes a text.
            if text.bytes().all(|byte| byte.is_ascii_digit()) {
                plainly(page, row, column, text);
            } else {
                page.write_formula(row, column, Formula::new("=A1&\"\"").set_result(text)).unwrap();
            }
        })
    }),
    ("days as numbers without a format", |sheets| {
        again(sheets, 0, |page, row, column, text| {
            if is_day(text) {
                page.write_number(row, column, serial(text)).unwrap();
            } else {
                plainly(page, row, column, text);
            }
        })
    }),
    ("days with a format", |sheets| {
        let format = Format::new().set_num_format("dd.mm.yyyy");
        again(sheets, 0, |page, row, column, text| {
            if is_day(text) {
                page.write_number_with_format(row, column, serial(text), &format).unwrap();
            } else {
                plainly(page, row, column, text);
            }
        })
    }),
    ("truth as truth", |sheets| {
        again(sheets, 0, |page, row, column, text| {
            if matches!(text, "yes" | "no") {
                page.write_boolean(row, column, text == "yes").unwrap();
            } else {
                plainly(page, row, column, text);
            }
        })
    }),
];

fn nothing_happened(imported: &ImportedRecords, what: &str) {
    let strange: Vec<_> = imported.rows.iter().filter(|row| row.fate != Fate::Unchanged).collect();
    assert!(strange.is_empty() && !imported.rows.is_empty(), "{what}: {strange:?} {:?}", imported.findings);
    assert!(imported.decided.is_none(), "{what}");
}

#[test]
fn what_spreadsheets_do_to_a_workbook_without_harm_is_survived() {
    let mut world = full();
    for (kind, _) in KINDS {
        for (what, harm) in SURVIVED {
            let bytes = harm(&world.sheets(kind));
            nothing_happened(&world.back(kind, "list.xlsx", bytes), &format!("{kind}: {what}"));
        }
    }
}

#[test]
fn every_form_of_separated_values_is_survived() {
    let mut world = full();
    for (kind, _) in KINDS {
        let bytes = world.workspace.table_csv(world.project, kind, &ListQuery::default()).unwrap();
        let text = String::from_utf8(bytes.clone()).unwrap();
        let bare = text.trim_start_matches('\u{feff}');
        let semicolons = bare.replace("\",\"", "\";\"");
        let wide = |order: fn(u16) -> [u8; 2]| {
            std::iter::once(0xFEFF).chain(bare.encode_utf16()).flat_map(order).collect::<Vec<u8>>()
        };
        let forms: [(&str, Vec<u8>); 7] = [
            ("as written", bytes),
            ("without its mark", bare.into()),
            ("semicolons", semicolons.clone().into()),
            ("semicolons with a mark", format!("\u{feff}{semicolons}").into()),
            ("UTF-16, little end first", wide(u16::to_le_bytes)),
            ("UTF-16, big end first", wide(u16::to_be_bytes)),
            ("blank lines and plain line ends", format!("{}\n\n\n", bare.replace("\r\n", "\n\n")).into()),
        ];
        for (what, bytes) in forms {
            nothing_happened(&world.back(kind, "list.csv", bytes), &format!("{kind}: {what}"));
        }
    }
}

/// The column and the reason for which the only row is refused; nothing else happens.
#[track_caller]
fn refused(imported: &ImportedRecords, what: &str) -> (Option<String>, String) {
    let refused: Vec<_> = imported.rows.iter().filter(|row| row.fate == Fate::Refused).collect();
    let [row] = refused.as_slice() else { panic!("{what}: {:?}", imported.rows) };
    assert!(imported.decided.is_none() && row.line > 0, "{what}: {:?}", imported.rows);
    let (field, why) = row.problems.first().unwrap();
    (field.clone(), why.code.clone())
}

#[test]
fn what_a_spreadsheet_spoiled_is_refused_and_the_cell_is_named() {
    let spoiled: [(&str, &str, Spoiling); 4] = [
        ("an error", "records-import-error-value", |page, row, column| {
            page.write_formula(row, column, Formula::new("=NA()").set_result("#N/A")).unwrap();
        }),
        ("a formula without its result", "workbook-formula-without-value", |page, row, column| {
            page.set_formula_result_default("").write_formula(row, column, Formula::new("=A1")).unwrap();
        }),
        ("a number that lost its last digits", "workbook-number-cut", |page, row, column| {
            page.write_number(row, column, 4_711_123_456_789_012_345.0).unwrap();
        }),
        ("a number as it is shown", "records-import-number-shortened", |page, row, column| {
            page.write_string(row, column, "4.71112E+18").unwrap();
        }),
    ];
    let mut world = full();
    for (kind, id) in KINDS {
        let (label, place) = world.column(kind, id);
        for (what, code, harm) in &spoiled {
            let mut first = true;
            let sheets = world.sheets(kind);
            let bytes = again(&sheets, 0, |page, row, column, text| {
                if row == 1 && u32::from(column) == place && std::mem::take(&mut first) {
                    harm(page, row, column);
                } else {
                    plainly(page, row, column, text);
                }
            });
            assert!(!first, "{kind}: the column has a value");
            let imported = world.back(kind, "list.xlsx", bytes);
            let found = refused(&imported, &format!("{kind}: {what}"));
            assert_eq!(found, (Some(label.clone()), (*code).to_owned()), "{kind}: {what}");
        }
    }
}

#[test]
fn leading_zeros_that_were_lost_are_not_written_over_what_has_them() {
    let mut world = full();
    world.done("issue.change", json!({"issue": "ISS-01", "description": "000123"}));
    for (kind, row, code) in [
        (EntityKind::Issue, "Reference,Description\nISS-01,123\n", "records-import-zeros-lost"),
        (EntityKind::MappingRow, "Reference,Example in\nMAP-01,104711\n", "records-import-zeros-lost"),
        (
            EntityKind::LookupTable,
            "Reference,From,To\nLUT-02,7,Ruritania\nLUT-02,049,Germany\n",
            "records-import-zeros-lost",
        ),
    ] {
        let imported = world.back(kind, "list.csv", row.into());
        let found: Vec<_> =
            imported.rows.iter().flat_map(|row| &row.problems).map(|(_, why)| why.code.as_str()).collect();
        assert_eq!(found, [code], "{kind}: {:?}", imported.rows);
    }
    let state = world.workspace.state(world.project).unwrap();
    assert_eq!(state.lookup_tables.iter().nth(1).unwrap().entries[0].from, "007");
}
