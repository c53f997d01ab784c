//! Issues out as a table and in again: what was written is read back, what differs is a change, and what can't be taken is told.

use serde_json::{Value, json};

use crate::program::{FILE, PERSON, Place, Run};

fn with_issues() -> Place {
    let place = Place::with_project();
    let add = |name: &str, more: Value| {
        let mut args = json!({"name": name});
        args.as_object_mut().expect("arguments are members").extend(more.as_object().cloned().unwrap_or_default());
        json!({"command": "issue.add", "args": args})
    };
    let commands = json!([
        add("=HYPERLINK(\"http://evil.example\",\"Click\")", json!({"severity": "minor", "owner": PERSON})),
        add(
            "Übergabe: \"Kostenstelle\" fehlt; 宁波",
            json!({"due": "2026-05-06", "description": "One,\ntwo\tand \"three\""})
        ),
        add("'-5 is typed with its apostrophe", json!({"affects_sign_off": true, "priority": 2})),
    ]);
    place.decide(&commands.to_string()).ended(0);
    place
}

fn import(place: &Place, more: &[&str]) -> Run {
    place.json(&[&["issues", "import", FILE, "issues.csv", "--as", PERSON], more].concat())
}

fn write(place: &Place, text: impl AsRef<[u8]>) {
    std::fs::write(place.path("issues.csv"), text).expect("the folder is writable");
}

fn problems(run: &Value) -> Vec<String> {
    let rows = run["rows"].as_array().into_iter().flatten();
    rows.flat_map(|row| row["problems"].as_array().into_iter().flatten())
        .filter_map(|problem| Some(problem.as_str()?.to_owned()))
        .collect()
}

#[test]
fn a_list_that_is_saved_reads_back_unchanged_and_runs_no_formula() {
    let place = with_issues();
    place.run(&["list", FILE, "issue", "--format", "csv", "--out", "issues.csv"]).ended(0);
    let bytes = std::fs::read(place.path("issues.csv")).expect("it was written");
    let text = String::from_utf8(bytes).expect("it is UTF-8");
    assert!(text.starts_with("\u{feff}\"Reference\","), "Excel knows UTF-8 by its mark: {text}");
    assert!(text.contains("\"'=HYPERLINK(") && text.contains("\"2026-05-06\""), "{text}");
    assert!(text.contains("\"''-5 is typed"), "an apostrophe that was typed is told from one that guards: {text}");
    let again = import(&place, &["--dry-run"]).ended(0).json();
    assert_eq!(
        (&again["unchanged"], &again["changed"], &again["added"]),
        (&json!(3), &json!(0), &json!(0)),
        "{again:#}"
    );
    assert_eq!(import(&place, &[]).ended(0).json()["revision"], Value::Null, "nothing is written");
}

#[test]
fn a_workbook_that_is_saved_reads_back_unchanged() {
    let place = with_issues();
    let list = ["list", FILE, "issue", "--format", "xlsx"];
    assert!(place.run(&list).ended(2).err.contains("--out"), "a workbook is nothing for a screen");
    place.run(&[list.as_slice(), &["--out", "issues.xlsx"]].concat()).ended(0);
    let take = ["issues", "import", FILE, "issues.xlsx", "--as", PERSON, "--dry-run"];
    let again = place.json(&take).ended(0).json();
    assert_eq!((&again["unchanged"], &again["findings"]), (&json!(3), &json!([])), "{again:#}");
}

#[test]
fn columns_are_chosen_in_their_order() {
    let place = with_issues();
    let args = ["list", FILE, "issues", "--format", "csv", "--columns", "severity,reference", "--filter", "Kosten"];
    assert_eq!(place.run(&args).ended(0).out.trim(), "\u{feff}\"Severity\",\"Reference\"\r\n\"Major\",\"ISS-02\"");
    let unknown = place.run(&["list", FILE, "issue", "--format", "csv", "--columns", "colour"]).ended(2).err;
    assert!(unknown.contains("“colour” is no column") && unknown.contains("severity"), "{unknown}");
}

#[test]
fn rows_are_added_changed_and_refused_as_one_operation() {
    let place = with_issues();
    // As a German spreadsheet writes it: semicolons and Windows-1252.
    let table = "ID;Titel;Schweregrad;Owner;Fällig;Status;Lösung\r\n\
        ISS-01;Renamed;Blocker;;6.5.2026;In work;\r\n\
        ISS-02;\u{dc}bergabe;Major;nobody;5/4/2026;New;\r\n\
        ;A new one;cosmetic;Dana Whitfield;46148;;\r\n\
        ISS-99;Gone;Minor;;;;\r\n\
        ISS-03;Closed;Minor;;;Closed;Typed without it\r\n\
        ISS-03;Twice;Minor;;;;\r\n";
    // Up to U+00FF the two name the same letters by the same numbers.
    let bytes: Vec<u8> = table.chars().filter_map(|c| u8::try_from(u32::from(c)).ok()).collect();
    write(&place, bytes);
    let preview = import(&place, &["--dry-run"]).ended(1).json();
    assert_eq!(
        [&preview["added"], &preview["changed"], &preview["refused"]],
        [&json!(1), &json!(2), &json!(3)],
        "{preview:#}"
    );
    let told = problems(&preview).join("\n");
    for part in [
        "Nobody in the project is “nobody”",
        "“5/4/2026” is not a day",
        "There is no ISS-99",
        "stands in the table twice",
    ] {
        assert!(told.contains(part), "{part}: {told}");
    }
    let first = preview["rows"].as_array().and_then(|rows| rows.iter().find(|row| row["reference"] == "ISS-01"));
    let changes = &first.expect("it is there")["changes"];
    assert_eq!(changes[1], json!({"field": "Severity", "before": "Minor", "after": "Blocker"}), "{changes:#}");
    assert_eq!(
        place.json(&["show", FILE, "ISS-01"]).json()["entity"]["severity"],
        "minor",
        "a preview changes nothing"
    );

    assert_eq!(import(&place, &[]).ended(1).json()["revision"], 3);
    let shown = |named: &str| place.json(&["show", FILE, named]).ended(0).json()["entity"].clone();
    let first = shown("ISS-01");
    assert_eq!(
        (&first["status"], &first["due"], &first["owner"]),
        (&json!("in-work"), &json!("2026-05-06"), &Value::Null)
    );
    assert_eq!(
        (&shown("ISS-03")["status"], &shown("ISS-03")["resolution"]),
        (&json!("closed"), &json!("Typed without it"))
    );
    assert_eq!(shown("ISS-04")["due"], "2026-05-06", "a day as a number of a spreadsheet");
    let history = place.run(&["history", FILE]).out;
    assert!(history.contains("Imported from issues.csv: one new row, 2 changed"), "{history}");
    place.json(&["undo", FILE, "--as", PERSON]).ended(0);
    assert_eq!(shown("ISS-01")["severity"], "minor");
    assert_eq!(place.json(&["list", FILE, "issue"]).json()["items"].as_array().map(Vec::len), Some(3));
    place.json(&["verify", FILE]).ended(0);
}

#[test]
fn an_end_needs_what_its_act_needs_and_a_rule_refuses_a_row_alone() {
    let place = with_issues();
    write(
        &place,
        "Reference,Status,Deferred to,Deferral accepted by,Duplicate of\n\
         ISS-01,Closed,,,\n\
         ISS-02,Deferred,2026-06-30,Dana Whitfield,\n\
         ISS-03,Duplicate,,,ISS-01\n",
    );
    let run = import(&place, &[]).ended(1).json();
    let told = problems(&run).join("\n");
    assert!(told.contains("It needs “Resolution” to be ended so"), "{told}");
    assert!(told.contains("ISS-02 can’t be deferred: only minor"), "the rule says so itself: {told}");
    assert_eq!((&run["changed"], &run["refused"]), (&json!(1), &json!(2)));
    assert_eq!(place.json(&["show", FILE, "ISS-03"]).json()["entity"]["status"], "duplicate");
    write(&place, "Reference,Status\nISS-03,New\n");
    assert!(problems(&import(&place, &[]).ended(1).json())[0].contains("Reopen it first"));
}

#[test]
fn what_is_no_table_changes_nothing() {
    let place = with_issues();
    let hostile: [&[u8]; 6] = [
        b"",
        b"Colour,Size\nred,7\n",
        b"%PDF-1.7\n\x00\x01\xff",
        b"Reference,Title\n\"ISS-01,open\n",
        b"\xff\xfeR\x00",
        b"Title,Title,Reference\n\n,,\nISS,,ISS-01,more,and more\n",
    ];
    for bytes in hostile {
        write(&place, bytes);
        let run = import(&place, &[]).ended(1).json();
        assert_eq!(run["revision"], Value::Null, "{run:#}");
    }
    let long = format!("Title\n{}\n", "x".repeat(2_000_000));
    write(&place, long);
    assert!(import(&place, &["--dry-run"]).json()["findings"].to_string().contains("csv-value-too-long"));
}

#[test]
fn integrations_that_are_saved_are_all_there_when_they_are_imported() {
    let place = Place::with_project();
    let table = "Object,Source system,Target system,Direction,Method,Frequency\n\
        Suppliers,SAP S/4HANA,Coupa,inbound,Flat file,daily\nInvoices,Coupa,SAP S/4HANA,both,REST API,hourly\n";
    std::fs::write(place.path("table.csv"), table).expect("the folder is writable");
    place.json(&["integrations", "import", FILE, "table.csv", "--as", PERSON]).ended(0);
    place.run(&["list", FILE, "integration", "--format", "csv", "--out", "out.csv"]).ended(0);
    let again = place.json(&["integrations", "import", FILE, "out.csv", "--as", PERSON]).ended(0).json();
    assert_eq!((&again["added"], again["rows"].as_array().map(Vec::len)), (&json!(0), Some(2)), "{again:#}");
    place.run(&["list", FILE, "people", "--format", "csv"]).ended(0);
}

#[test]
fn responsibilities_and_lookup_tables_go_out_and_come_back() {
    let place = with_issues();
    let table = json!({"name": "Terms", "entries": [{"from": "0030", "to": "Net 30"}]});
    let commands = json!([
        {"command": "raci.begin", "args": {}},
        {"command": "lookup-table.add", "args": table},
    ]);
    place.decide(&commands.to_string()).ended(0);
    for (kind, changed) in [
        ("raci", "What,Customer integration manager\nDesign,I\n"),
        ("lookup-table", "Reference,From,To\nLUT-01,0030,30 days\n"),
    ] {
        for form in ["csv", "xlsx"] {
            let file = format!("{kind}.{form}");
            place.run(&["list", FILE, kind, "--format", form, "--out", &file]).ended(0);
            let back = place.json(&["import", FILE, kind, &file, "--as", PERSON, "--remove-missing"]).ended(0).json();
            assert_eq!((&back["refused"], &back["revision"]), (&json!(0), &Value::Null), "{kind} {form}: {back:#}");
            assert!(back["unchanged"].as_u64().is_some_and(|count| count > 0), "{kind} {form}: {back:#}");
        }
        write(&place, changed);
        let back = place.json(&["import", FILE, kind, "issues.csv", "--as", PERSON]).ended(0).json();
        assert_eq!(back["changed"], json!(1), "{kind}: {back:#}");
    }
    write(&place, "Reference,From,To\nLUT-01,30,Net 30\n");
    let text = place.run(&["import", FILE, "lookup-table", "issues.csv", "--as", PERSON]).ended(1).out;
    assert!(text.contains("leading zeros"), "{text}");
}
