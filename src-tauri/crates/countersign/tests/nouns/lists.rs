//! Lists as tables: every list of the window becomes a file by one way, in the columns that its screen shows.

use countersign::domain::entity::EntityKind;
use countersign::window::Query;
use countersign::workspace::{Fate, HandedIn, ImportAs, ListName, ListQuery, MadeList, Mode};
use serde_json::{Value, json};

use crate::world::World;

const ISSUES: ImportAs = ImportAs { kind: EntityKind::Issue, remove: false };

/// A project with something in every list; one of its texts is what a spreadsheet would take for a formula.
fn world() -> World {
    let mut world = World::new();
    world.done("integration.add", json!({"name": "Invoices", "direction": "outbound", "object": "invoices"}));
    let stated = json!({"statement": "=HYPERLINK(\"x\")", "integration": "INT-01", "priority": "must"});
    world.done("requirement.add", stated);
    let scenario = json!({"name": "Late invoice", "level": "unit", "kind": "happy", "integration": "INT-01"});
    world.done("scenario.add", scenario);
    let promised = json!({"name": "Design signed", "date": "2026-03-13", "party": "customer", "step": "design"});
    world.done("commitment.add", promised);
    let moved = json!({"commitment": "COM-01", "to": "2026-03-20", "cause": "Late refresh", "party": "provider"});
    world.done("commitment.move", moved);
    world.done("issue.add", json!({"name": "Wrong tax", "kind": "defect", "severity": "major"}));
    world
}

fn columns(world: &World, list: impl Into<ListName>, columns: &[&str]) -> Vec<Vec<String>> {
    let columns = Some(columns.iter().map(|&it| it.to_owned()).collect());
    world.workspace.table(world.project, list, &ListQuery { columns, ..ListQuery::default() }).unwrap().rows
}

#[test]
fn lists_are_told_in_the_words_of_their_screens() {
    let world = world();
    let people = columns(&world, EntityKind::Person, &["name", "party", "open", "signed"]);
    assert_eq!(people[0], ["Dana Whitfield", "Provider", "", ""]);
    let scenarios = columns(&world, EntityKind::Scenario, &["reference", "last", "run", "workstream"]);
    assert_eq!(scenarios[0][..3], ["SCN-01", "Not run", ""]);
    let dates = columns(&world, EntityKind::Commitment, &["reference", "party", "date", "slip", "state"]);
    assert_eq!(dates[0], ["COM-01", "Customer", "2026-03-20", "7", "Promised"]);
    let slips = columns(&world, ListName::Made(MadeList::Slips), &["reference", "days", "party", "cause", "by"]);
    assert_eq!(slips, [["COM-01", "7", "Provider", "Late refresh", "Dana Whitfield"]]);
    let objects = columns(&world, ListName::Made(MadeList::Objects), &["name", "fields"]);
    assert!(objects.len() > 30 && objects.iter().all(|row| row[1].parse::<u32>().is_ok()));
    let fields =
        columns(&world, ListName::Made(MadeList::ObjectFields), &["object", "record", "name", "type", "required"]);
    assert!(fields.iter().any(|row| row[4] == "Yes"));
    let history = columns(&world, ListName::Made(MadeList::History), &["person", "about", "kinds", "state"]);
    assert_eq!(history[0][..3], ["Dana Whitfield", "ISS-01 Wrong tax", "Issue"]);
}

#[test]
fn a_list_is_saved_as_it_is_shown_and_an_unknown_column_is_refused() {
    let world = world();
    let traced =
        world.workspace.table(world.project, ListName::Made(MadeList::Traceability), &ListQuery::default()).unwrap();
    assert_eq!(traced.columns.first().map(|column| column.label.as_str()), Some("Integration"));
    let whole = world.workspace.table(world.project, ListName::Made(MadeList::Objects), &ListQuery::default()).unwrap();
    let ids = Some(vec!["invoices".to_owned(), "nothing".to_owned()]);
    let part = ListQuery { columns: Some(vec!["key".to_owned(), "name".to_owned()]), ids, text: None };
    let shown = world.workspace.table(world.project, ListName::Made(MadeList::Objects), &part).unwrap();
    assert_eq!((shown.columns.len(), shown.rows.len()), (2, 1));
    assert!(whole.rows.len() > 1);
    let strange = ListQuery { columns: Some(vec!["colour".to_owned()]), ..ListQuery::default() };
    let refused = world.workspace.table(world.project, ListName::Made(MadeList::History), &strange).unwrap_err();
    assert_eq!(refused.code(), "column-unknown");
}

#[test]
fn a_workbook_offers_choices_and_comes_back_as_it_went() {
    let mut world = world();
    world.done("issue.add", json!({"name": "=1+1", "kind": "question", "severity": "minor", "due": "2026-12-01"}));
    let bytes = world.workspace.table_workbook(world.project, EntityKind::Issue, &ListQuery::default()).unwrap();
    let again = world.workspace.table_workbook(world.project, EntityKind::Issue, &ListQuery::default()).unwrap();
    assert_eq!(bytes, again, "the same list, the same bytes");
    let file = HandedIn { name: "issues.xlsx".to_owned(), bytes };
    let person = world.workspace.person(world.project, "Dana Whitfield").unwrap();
    let back = world.workspace.import_records(world.project, person, ISSUES, &file, Mode::DryRun).unwrap();
    assert_eq!(back.findings, []);
    assert_eq!((back.rows.len(), back.count(Fate::Unchanged)), (2, 2), "{:?}", back.rows);
}

#[test]
fn columns_that_were_sorted_apart_are_refused() {
    let mut world = world();
    world.done("issue.add", json!({"name": "Late file", "kind": "defect", "severity": "minor"}));
    let table = world.workspace.table(world.project, EntityKind::Issue, &ListQuery::default()).unwrap();
    let place = table.columns.iter().position(|column| column.id == "reference").unwrap();
    let (first, second) = (&table.rows[0][place], &table.rows[1][place]);
    let text = format!("Reference,Countersign id\n{first},{}\n{second},{}\n", table.ids[1], table.ids[0]);
    let file = HandedIn { name: "issues.csv".to_owned(), bytes: text.into_bytes() };
    let person = world.workspace.person(world.project, "Dana Whitfield").unwrap();
    let back = world.workspace.import_records(world.project, person, ISSUES, &file, Mode::DryRun).unwrap();
    assert_eq!(back.count(Fate::Refused), 2);
    assert_eq!(back.rows[0].problems[0].1.code, "records-import-other-row");
}

#[test]
fn no_list_hands_a_formula_to_a_spreadsheet() {
    let world = world();
    for list in [
        ListName::Made(MadeList::Traceability),
        ListName::Made(MadeList::Questions),
        ListName::Of(EntityKind::Requirement),
    ] {
        let bytes = world.workspace.table_csv(world.project, list, &ListQuery::default()).unwrap();
        let text = String::from_utf8(bytes).unwrap();
        assert!(text.contains("HYPERLINK"), "{list:?}");
        assert!(!text.contains("\"=HYPERLINK"), "{list:?}: {text}");
    }
}

/// The questions of the requirements, by section, reference and field.
fn question(world: &World, section: &str, reference: &str, field: &str) -> Value {
    let query: Query = serde_json::from_value(json!({"view": "answers"})).unwrap();
    let view = world.workspace.view(world.project, &query).unwrap();
    let is_it = |row: &&Value| row["section"] == section && row["reference"] == reference && row["field"] == field;
    view["rows"].as_array().unwrap().iter().find(is_it).cloned().unwrap_or_default()
}

#[test]
fn every_question_tells_what_was_answered_by_whom_and_what_confirms_it() {
    let mut world = world();
    let measure = |world: &World| question(world, "summary", "", "measure");
    let before = measure(&world);
    assert_eq!((&before["state"], &before["answer"]), (&json!("missing"), &json!("")));
    assert_eq!(before.get("who"), None, "nobody answered");
    let set = |fields: Value| json!({"document": "requirements", "section": "summary", "fields": fields});
    world.done("answers.set", set(json!({"measure": "640 invoices a day"})));
    let after = measure(&world);
    assert_eq!((&after["state"], &after["answer"]), (&json!("answered"), &json!("640 invoices a day")));
    assert_eq!(after["who"], json!(world.person));
    assert_eq!((&after["confirmed"], &after["locked"]), (&json!(""), &json!("")));
    world.done("answers.set", json!({"document": "requirements", "section": "summary", "complete": true}));
    assert_eq!(measure(&world)["confirmed"], "Page marked complete");
    let stated = question(&world, "requirements", "REQ-INV-01", "statement");
    assert_eq!((&stated["answer"], &stated["who"]), (&json!("=HYPERLINK(\"x\")"), &json!(world.person)));
    assert!(stated["page"].as_str().unwrap().starts_with("requirements/"), "it is answered on its integration's page");
    let moved = question(&world, "timeline", "COM-01", "date");
    assert_ne!(moved["locked"], "", "a date moves with its cause only");
    let name = question(&world, "team", "Dana Whitfield", "name");
    assert_eq!(name["answer"], "Dana Whitfield", "a row without reference is called by what it says first");
    let list = question(&world, "scope", "", "in-scope");
    assert_ne!(list["locked"], "", "a list doesn't fit in a cell");
}

#[test]
fn the_history_comes_in_pages_from_the_newest_on() {
    let world = world();
    let read = |more: Value| {
        let mut query = json!({"view": "history"});
        query.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        world.workspace.view(world.project, &serde_json::from_value(query).unwrap()).unwrap()
    };
    let all = read(json!({"limit": 1000}));
    assert_eq!(all["older"], Value::Null);
    let sequences = |view: &Value| -> Vec<u64> {
        view["entries"].as_array().unwrap().iter().map(|entry| entry["sequence"].as_u64().unwrap()).collect()
    };
    let first = read(json!({"limit": 3}));
    let rest = read(json!({"limit": 1000, "before": first["older"]}));
    assert_eq!([sequences(&first), sequences(&rest)].concat(), sequences(&all));
    assert_eq!(first["entries"][0]["kinds"], json!(["issue"]));
}

#[test]
fn what_burnt_down_is_read_off_the_journal() {
    let mut world = world();
    let close = json!({"issue": "ISS-01", "resolution": "Mapped"});
    world.done("issue.close", close);
    let query: Query = serde_json::from_value(json!({"view": "burn-down"})).unwrap();
    let view = world.workspace.view(world.project, &query).unwrap();
    let day = &view["days"][0];
    assert_eq!(day["all"], json!({"opened": 1, "closed": 1, "open": 0}));
    assert_eq!(day["by_severity"][1], day["all"], "it is a major one");
    assert_eq!(view["weeks"].as_array().unwrap().len(), 1);
}
