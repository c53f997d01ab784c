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

    pub fn with_mappings() -> Self {
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

fn lines(imported: &ImportedRecords) -> Vec<(Fate, &str)> {
    imported.rows.iter().map(|row| (row.fate, row.name.as_str())).collect()
}

#[test]
fn responsibilities_come_back_with_new_rows_people_and_letters() {
    let mut world = World::new();
    world.done("raci.begin", json!({}));
    let start = world.workspace.table_csv(world.project, EntityKind::Raci, &ListQuery::default()).unwrap();
    assert!(String::from_utf8(start).unwrap().contains("\"Design\""));
    let text = "Task,Customer integration manager,dana whitfield,Colour\n\
        Design,A,r,red\nPick the bank,\"R, A\",,\nDesign ,C,,\n,R,,\nBuild,X,,\n";
    let told = world.import(EntityKind::Raci, false, "raci.csv", text.into(), Mode::DryRun);
    let seen = &lines(&told)[..5];
    let fates = [Fate::Changed, Fate::Added, Fate::Refused, Fate::Refused, Fate::Refused];
    assert_eq!(seen.iter().map(|(fate, _)| *fate).collect::<Vec<_>>(), fates, "{:?}", told.rows);
    assert_eq!(refusals(&told), ["records-import-twice", "records-import-empty", "records-import-no-letter"]);
    assert!(told.findings.iter().any(|finding| finding.message.code == "table-column-not-used"), "Colour");
    assert_eq!(told.rows[0].changes.last().unwrap(), &("Dana Whitfield".into(), String::new(), "R".into()));
    let before = world.workspace.state(world.project).unwrap().racis.iter().next().unwrap().rows.len();
    let done = world.imported(EntityKind::Raci, text);
    assert!(done.decided.is_some() && done.count(Fate::Missing) > 0);
    let state = world.workspace.state(world.project).unwrap();
    let raci = state.racis.iter().next().unwrap();
    assert_eq!(raci.rows.len(), before + 1);
    let titles: Vec<_> = raci.rows.iter().map(|row| row.title(domain_methodology(&state))).collect();
    let place = titles.iter().position(|title| title == "Design").unwrap();
    assert_eq!(titles[place + 1], "Pick the bank", "it stands behind the row above it");
    let new = raci.columns.last().unwrap();
    assert_eq!(raci.rows[place].parts(new.id).to_string(), "R", "Dana has a column now");
    let only = "What,Customer integration manager\nPick the bank,I\n";
    let gone = world.import(EntityKind::Raci, true, "raci.csv", only.into(), Mode::Commit);
    assert_eq!((gone.count(Fate::Changed), gone.count(Fate::Removed)), (1, before));
    assert_eq!(world.workspace.state(world.project).unwrap().racis.iter().next().unwrap().rows.len(), 1);
}

fn domain_methodology(
    state: &countersign::domain::entity::State,
) -> Option<&countersign::domain::lifecycle::methodology::Methodology> {
    countersign::domain::raci::methodology(state)
}

#[test]
fn a_row_of_the_responsibilities_is_renamed_by_its_hidden_id_unless_it_is_a_step() {
    let mut world = World::new();
    world.done("raci.begin", json!({}));
    let rows = world.workspace.table(world.project, EntityKind::Raci, &ListQuery::default()).unwrap();
    let state = world.workspace.state(world.project).unwrap();
    let raci = state.racis.iter().next().unwrap().clone();
    let (step, other) =
        (raci.rows.iter().position(|row| row.step.is_some()), raci.rows.iter().position(|it| it.step.is_none()));
    let (step, other) = (step.unwrap(), other.unwrap());
    let text = format!("What,Countersign id\nDraw,{}\nChoose the bank,{}\n", rows.ids[step], rows.ids[other]);
    let imported = world.imported(EntityKind::Raci, &text);
    assert_eq!(refusals(&imported), ["records-import-fixed"]);
    assert_eq!(imported.count(Fate::Changed), 1);
    let state = world.workspace.state(world.project).unwrap();
    assert_eq!(state.racis.iter().next().unwrap().rows[other].title, "Choose the bank");
    let none = World::new();
    let mut none = none;
    let file = HandedIn { name: "r.csv".into(), bytes: text.into() };
    let import = ImportAs { kind: EntityKind::Raci, remove: false };
    let refused = none.workspace.import_records(none.project, none.person, import, &file, Mode::DryRun);
    assert!(format!("{refused:?}").contains("raci-not-begun"));
}

#[test]
fn entries_of_lookup_tables_are_added_changed_and_removed_within_the_tables_that_are_named() {
    let mut world = World::new();
    for (name, from) in [("Payment terms", "Z030"), ("Countries", "DE")] {
        world.done(
            "lookup-table.add",
            json!({"name": name, "entries": [{"from": from, "to": "a"}, {"from": "X", "to": "x"}]}),
        );
    }
    let text = "Lookup table,From,To,Other values,Value for others,Comment\n\
        payment terms,Z030,Net 30,Take the value beside it,Net 0,\nPayment terms,Z060,Net 60,,,From the ERP\nUnits,KGM,kg,,,\nUnits,KGM,g,,,\n,A,B,,,\nUnits,,B,,,\n\
        Units,PCE,each,nonsense,,\n";
    let told = world.import(EntityKind::LookupTable, false, "l.csv", text.into(), Mode::DryRun);
    assert_eq!(
        refusals(&told),
        ["lookup-from-twice", "records-import-empty", "lookup-from-empty", "records-import-no-choice"]
    );
    assert_eq!(
        (told.count(Fate::Added), told.count(Fate::Changed), told.count(Fate::Missing)),
        (2, 1, 1),
        "{:?}",
        lines(&told)
    );
    let done = world.import(EntityKind::LookupTable, true, "l.csv", text.into(), Mode::Commit);
    assert_eq!(done.count(Fate::Removed), 1);
    let state = world.workspace.state(world.project).unwrap();
    let tables: Vec<_> = state.lookup_tables.iter().collect();
    let entries = |at: usize| tables[at].entries.iter().map(|it| format!("{}={}", it.from, it.to)).collect::<Vec<_>>();
    assert_eq!(entries(0), ["Z030=Net 30", "Z060=Net 60"]);
    assert_eq!((tables[0].otherwise.as_str(), tables[0].comment.as_str()), ("Net 0", "From the ERP"));
    assert_eq!(entries(1), ["DE=a", "X=x"], "a lookup table that the file doesn't name stays");
    assert_eq!(entries(2), ["KGM=kg"]);
    let wrong = "Reference,Lookup table,From,To,Comment\nLUT-09,,A,B,\nLUT-01,Countries,A,B,\nLUT-02,,A,B,one\nLUT-02,,C,D,two\n";
    let imported = world.import(EntityKind::LookupTable, false, "l.csv", wrong.into(), Mode::DryRun);
    assert_eq!(refusals(&imported), ["records-import-unknown", "records-import-other-row", "records-import-differs"]);
    let rule = "Lookup table,From,To,Other values\nLoose,A,B,default\nLoose,C,D,\n";
    let imported = world.imported(EntityKind::LookupTable, rule);
    assert_eq!(
        refusals(&imported),
        ["lookup-otherwise-missing", "lookup-otherwise-missing"],
        "no row of it is half taken"
    );
    assert!(imported.decided.is_none());
}

#[test]
fn a_sheet_of_two_columns_is_the_lookup_table_that_it_is_called() {
    let mut world = World::new();
    let mut book = rust_xlsxwriter::Workbook::new();
    for (name, from) in [("Payment terms", "Z030"), ("Units", "KGM")] {
        let sheet = book.add_worksheet().set_name(name).unwrap();
        for (row, cells) in [["From", "To"], [from, "it"]].iter().enumerate() {
            sheet.write_row(u32::try_from(row).unwrap(), 0, *cells).unwrap();
        }
    }
    let bytes = book.save_to_buffer().unwrap();
    let imported = world.import(EntityKind::LookupTable, false, "l.xlsx", bytes, Mode::Commit);
    assert_eq!(imported.count(Fate::Added), 2, "{:?}", imported.rows);
    let state = world.workspace.state(world.project).unwrap();
    assert_eq!(state.lookup_tables.iter().map(|it| it.name.as_str()).collect::<Vec<_>>(), ["Payment terms", "Units"]);
}
