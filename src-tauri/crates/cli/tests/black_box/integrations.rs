//! Integrations from a table, and business objects from a customer's own template.

use crate::program::{FILE, PERSON, Place};

const TABLE: &str = "\
Object,Source system,Target system,Direction,Method,Frequency,Daily volume
Suppliers,SAP S/4HANA,Coupa,inbound,Flat file,daily,40
Invoices,Coupa,SAP S/4HANA,outbound,REST API,hourly,200
Suppliers,SAP S/4HANA,Coupa,inbound,Flat file,daily,40
,SAP S/4HANA,Coupa,inbound,EDI,daily,1
";

fn with_table() -> Place {
    let place = Place::with_project();
    std::fs::write(place.path("table.csv"), TABLE).expect("the folder is writable");
    place
}

fn import(place: &Place, more: &[&str]) -> crate::program::Run {
    place.json(&[&["integrations", "import", FILE, "table.csv", "--as", PERSON], more].concat())
}

#[test]
fn a_preview_changes_nothing() {
    let place = with_table();
    let preview = import(&place, &["--dry-run"]).ended(1).json();
    assert_eq!((&preview["added"], &preview["dry_run"]), (&3.into(), &true.into()));
    assert_eq!(place.json(&["list", FILE, "integration"]).json()["items"].as_array().map(Vec::len), Some(0));
}

#[test]
fn a_table_becomes_integrations_and_systems_in_one_operation() {
    let place = with_table();
    // A row without an object can't be read: the others are imported, and the exit code says that something is wrong.
    let imported = import(&place, &[]).ended(1).json();
    assert_eq!((&imported["added"], &imported["revision"]), (&3.into(), &2.into()));
    let finding = imported["findings"].as_array().and_then(|all| all.iter().find(|one| one["grade"] == "error"));
    let finding = finding.expect("the last row has no object");
    assert_eq!((&finding["code"], &finding["at"]["line"]), (&"integrations-object-missing".into(), &5.into()));
    let systems = place.json(&["list", FILE, "system"]).json();
    let sides: Vec<_> =
        systems["items"].as_array().into_iter().flatten().map(|one| one["entity"]["side"].clone()).collect();
    assert_eq!(sides, ["customer", "provider"]);
    let shown = place.json(&["show", FILE, "INT-02"]).ended(0).json();
    assert_eq!((&shown["title"], &shown["entity"]["volume_daily"]), (&"Invoices".into(), &200.into()));
    let history = place.run(&["history", FILE]).out;
    assert!(history.contains("Imported 3 integrations from table.csv"), "{history}");
}

#[test]
fn the_same_table_adds_nothing_twice() {
    let place = with_table();
    import(&place, &[]);
    let again = import(&place, &[]).json();
    assert_eq!((&again["added"], &again["revision"]), (&0.into(), &serde_json::Value::Null));
    let text = place.run(&["integrations", "import", FILE, "table.csv", "--as", PERSON]).ended(1).out;
    assert!(text.contains("is in the project as INT-01 already"), "{text}");
    assert_eq!(place.json(&["verify", FILE]).ended(0).json()["entries"], 2);
}

#[test]
fn what_is_no_table_is_said() {
    let place = with_table();
    std::fs::write(place.path("table.csv"), "Colour,Size\nred,7\n").expect("the folder is writable");
    let run = import(&place, &[]).ended(1).json();
    let codes: Vec<_> =
        run["findings"].as_array().into_iter().flatten().map(|finding| finding["code"].clone()).collect();
    assert!(codes.contains(&"integrations-without-object-column".into()), "{run}");
    let missing = place.json(&["integrations", "import", FILE, "gone.csv", "--as", PERSON]);
    assert_eq!(missing.error(), (3, "missing".to_owned()));
}

#[test]
fn the_catalogue_learns_from_a_template() {
    let place = Place::with_project();
    let template = "Supplier Name*,Supplier Number,Own Field\n";
    std::fs::write(place.path("Suppliers.csv"), template).expect("the folder is writable");
    let import = |more: &[&str]| place.json(&[&["catalogue", "import", FILE, "Suppliers.csv"], more].concat());
    let preview = import(&["--dry-run"]).ended(0).json();
    let fields = &preview["objects"][0]["records"][0]["fields"];
    assert_eq!((&fields[0]["name"], &fields[0]["required"]), (&"Supplier Name".into(), &true.into()));
    assert!(preview["changes"].as_array().is_some_and(|changes| !changes.is_empty()), "{preview}");
    assert_eq!(import(&[]).error(), (2, "usage".to_owned()), "who learns is said");
    assert_eq!(import(&["--as", PERSON]).ended(0).json()["revision"], 2);
    let known = place.json(&["catalogue", "list", FILE]).ended(0).out;
    assert!(known.contains("Own Field"));
    let again = import(&["--dry-run"]).ended(0).json();
    assert_eq!(again["changes"], serde_json::json!([]));
}
