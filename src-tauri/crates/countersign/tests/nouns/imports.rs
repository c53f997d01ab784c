//! Tables that come back: what they change, what they can't, and what spreadsheets do to them.

use countersign::domain::entity::EntityKind;
use countersign::workspace::{Fate, HandedIn, ImportAs, ImportedRecords, ListQuery, Mode};
use serde_json::json;

use crate::world::World;

impl World {
    fn import(&mut self, kind: EntityKind, remove: bool, name: &str, bytes: Vec<u8>, mode: Mode) -> ImportedRecords {
        let file = HandedIn { name: name.to_owned(), bytes };
        let import = ImportAs { kind, remove };
        self.workspace.import_records(self.project, self.person, import, &file, mode).unwrap()
    }

    fn imported(&mut self, kind: EntityKind, text: &str) -> ImportedRecords {
        self.import(kind, false, "table.csv", text.as_bytes().to_vec(), Mode::Commit)
    }

    fn book(&self, kind: EntityKind) -> Vec<u8> {
        self.workspace.table_workbook(self.project, kind, &ListQuery::default()).unwrap()
    }

    fn with_mappings() -> Self {
        let mut world = Self::new();
        for (name, object) in [("Suppliers", "suppliers"), ("Users", "users")] {
            world.done("integration.add", json!({"name": name, "object": object, "direction": "inbound"}));
        }
        world.done("lookup-table.add", json!({"name": "Payment terms", "entries": [{"from": "Z030", "to": "Net 30"}]}));
        world.done(
            "requirement.add",
            json!({"statement": "Terms are known", "integration": "INT-01", "priority": "must"}),
        );
        world.done(
            "mapping-row.add",
            json!({"integration": "Suppliers", "source_field": "LIFNR", "target_field": "Supplier Number", "rule": "format",
                "instruction": "Ten digits", "example_in": "0000104711", "source_sample": ["0000104711", "0000104712"],
                "target_key": true, "requirement": "REQ-SUP-01", "comment": "=cmd()"}),
        );
        world.done(
            "mapping-row.add",
            json!({"integration": "Suppliers", "source_field": "ZTERM", "target_field": "Payment Term", "rule": "lookup",
                "lookup": "LUT-01", "allowed": ["Net 30", "Net 60"]}),
        );
        world.done("mapping-row.add", json!({"integration": "Users", "target_field": "Login", "rule": "constant"}));
        world
    }
}

/// The codes for which rows are refused.
fn refusals(imported: &ImportedRecords) -> Vec<&str> {
    imported.rows.iter().flat_map(|row| &row.problems).map(|(_, why)| why.code.as_str()).collect()
}

#[test]
fn every_kind_comes_back_from_its_workbook_unchanged() {
    let mut world = World::with_mappings();
    world.done(
        "scenario.add",
        json!({"name": "New supplier", "level": "unit", "kind": "happy", "integration": "INT-01", "requirement": "REQ-SUP-01",
            "steps": ["Create", "Wait"], "planned": "2026-05-04"}),
    );
    world
        .done("commitment.add", json!({"name": "Design", "date": "2026-06-01", "party": "customer", "step": "design"}));
    world.done(
        "commitment.add",
        json!({"name": "Build", "date": "2026-07-01", "party": "provider", "after": ["COM-01"]}),
    );
    world.done(
        "commitment.move",
        json!({"commitment": "COM-01", "to": "2026-06-08", "cause": "Late", "party": "customer"}),
    );
    let digest = world.attach("suppliers.csv", b"Number,Name\n");
    world.done("sample-file.add", json!({"name": "suppliers.csv", "file": digest, "size": 12, "covers": "normal"}));
    for kind in [EntityKind::MappingRow, EntityKind::Scenario, EntityKind::Commitment, EntityKind::SampleFile] {
        let bytes = world.book(kind);
        let back = world.import(kind, true, "list.xlsx", bytes, Mode::Commit);
        assert_eq!(back.findings, [], "{kind}");
        let strange: Vec<_> = back.rows.iter().filter(|row| row.fate != Fate::Unchanged).collect();
        assert!(strange.is_empty() && !back.rows.is_empty(), "{kind}: {strange:?}");
        assert!(back.decided.is_none(), "{kind}");
    }
}

#[test]
fn a_mapping_has_a_sheet_for_each_integration_and_loses_what_its_sheet_lacks_only_when_asked() {
    let mut world = World::with_mappings();
    let text = "Integration,Source field,Target field,Rule,Instruction\nSuppliers,NAME1,Name,direct,\n";
    let told = world.import(EntityKind::MappingRow, false, "m.csv", text.into(), Mode::DryRun);
    assert_eq!((told.count(Fate::Added), told.count(Fate::Missing), told.count(Fate::Removed)), (1, 2, 0));
    let gone = world.import(EntityKind::MappingRow, true, "m.csv", text.into(), Mode::Commit);
    assert_eq!((gone.count(Fate::Added), gone.count(Fate::Removed)), (1, 2));
    let state = world.workspace.state(world.project).unwrap();
    let fields: Vec<_> = state.mapping_rows.iter().map(|row| row.target_field.as_str()).collect();
    assert_eq!(fields, ["Login", "Name"], "the mapping that the table is not about stays");
    let sheets = exchange::workbook::read(&world.book(EntityKind::MappingRow)).value;
    let names: Vec<_> = sheets.iter().filter(|sheet| !sheet.hidden).map(|sheet| sheet.name.as_str()).collect();
    assert_eq!(names, ["Suppliers", "Users"]);
}

#[test]
fn what_a_row_of_a_mapping_cannot_say_is_refused_with_its_field() {
    let mut world = World::with_mappings();
    let wrong = [
        (",Suppliers,A,B,teleport,", "records-import-no-choice"),
        (",Suppliers,A,B,lookup,Unknown table", "records-import-no-lookup"),
        (",Nowhere,A,B,direct,", "records-import-no-integration"),
        (",,A,B,direct,", "records-import-empty"),
        ("MAP-01,Users,LIFNR,Supplier Number,,", "records-import-fixed"),
        ("MAP-99,Suppliers,A,B,direct,", "records-import-unknown"),
        (",Suppliers,,,direct,", "mapping-row-without-field"),
        (",Suppliers,A,B,direct,,beyond", "records-import-beyond"),
    ];
    for (row, code) in wrong {
        let text = format!("Reference,Integration,Source field,Target field,Rule,Lookup table\n{row}\n");
        let imported = world.imported(EntityKind::MappingRow, &text);
        assert_eq!(refusals(&imported), [code], "{row}");
        assert!(imported.decided.is_none());
    }
    let twice = "Reference,Comment\nMAP-01,a\nMAP-01,b\n";
    let imported = world.imported(EntityKind::MappingRow, twice);
    assert_eq!(refusals(&imported), ["records-import-twice"]);
    assert_eq!(imported.count(Fate::Changed), 1, "the other row is taken");
}

#[test]
fn a_date_is_moved_with_its_cause_and_never_overwritten() {
    let mut world = World::new();
    world.done("commitment.add", json!({"name": "Design", "date": "2026-06-01", "party": "customer"}));
    let bare = world.imported(EntityKind::Commitment, "Reference,Date\nCOM-01,2026-06-08\n");
    assert_eq!(refusals(&bare), ["records-import-date-without-cause"]);
    let text = "Reference,Date,Cause,Caused by\nCOM-01,2026-06-08,Late refresh,Customer\n,2026-07-01,,\n";
    let moved = world.imported(EntityKind::Commitment, text);
    assert_eq!(moved.count(Fate::Changed), 1, "{:?}", moved.rows);
    let state = world.workspace.state(world.project).unwrap();
    let commitment = state.commitments.iter().next().unwrap();
    assert_eq!((commitment.slips.len(), commitment.date.to_string().as_str()), (1, "2026-06-08"));
    let added = world.imported(EntityKind::Commitment, "Commitment,Date,Party\nBuild,2026-08-01,provider\n");
    assert_eq!(added.count(Fate::Added), 1, "{:?}", added.rows);
}

#[test]
fn a_scenario_that_was_run_stays_and_a_sample_file_is_never_added_by_a_table() {
    let mut world = World::new();
    world.done("scenario.add", json!({"name": "One", "level": "regression", "kind": "happy"}));
    world.done("scenario.add", json!({"name": "Two", "level": "regression", "kind": "happy"}));
    let row = json!({"scenario": "SCN-01", "outcome": "pass"});
    world.done("run.record", json!({"level": "regression", "rows": [row]}));
    let text = "Title,Level,Kind\nThree,Regression,Edge case\n";
    let imported = world.import(EntityKind::Scenario, true, "s.csv", text.into(), Mode::Commit);
    assert_eq!((imported.count(Fate::Added), imported.count(Fate::Removed)), (1, 1));
    assert_eq!(refusals(&imported), ["scenario-was-run"]);
    let imported = world.imported(EntityKind::SampleFile, "Name\nother.csv\n");
    assert_eq!(refusals(&imported), ["records-import-no-file"]);
}
