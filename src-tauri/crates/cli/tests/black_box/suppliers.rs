//! `suppliers`: a vendor master comes in, is segmented, listed, compared and goes out again.

use std::fs;

use rust_xlsxwriter::Workbook;

use crate::program::{FILE, PERSON, Place};

const AS: [&str; 2] = ["--as", PERSON];

/// Windows-1252, semicolons, and a row of each sort of trouble.
const MASTER: &str = "LIFNR;NAME1;LAND1;ORT01;STCEG;SMTP_ADDR;Spend 12m;Invoices;cXML capable;Colour\n\
    0000104711;Zeller Guß GmbH;DE;Ulm;DE136695976;orders@zeller.example;8.420.000,50;1460;X;red\n\
    0000104712;Zeller Guss;Deutschland;Ulm;;;12;3;;\n\
    0000104713;;DE;Kiel;;x@y.example;1;1;;\n\
    0000104714;Falsch AG;DE;Ulm;DE136695977;nobody;viele;1;vielleicht;\n\
    0000104711;Zweimal;DE;Ulm;;;;;;\n";

fn import(place: &Place, args: &[&str]) -> crate::program::Run {
    place.json(&[&["suppliers", "import", FILE, "master.csv"], AS.as_slice(), args].concat())
}

/// A workspace with the master beside it.
fn with_master() -> Place {
    let place = Place::with_project();
    let (bytes, ..) = encoding_rs::WINDOWS_1252.encode(MASTER);
    assert!(fs::write(place.path("master.csv"), bytes).is_ok());
    place
}

#[test]
fn a_master_is_tried_imported_again_and_undone() {
    let place = with_master();
    let tried = import(&place, &["--dry-run"]).ended(1).json();
    assert_eq!((&tried["rows"], &tried["added"], &tried["dry_run"]), (&5.into(), &2.into(), &true.into()));
    assert_eq!(place.json(&["suppliers", "status", FILE]).ended(0).json()["suppliers"], 0, "a dry run writes nothing");

    let done = import(&place, &["--refused", "refused.csv"]).ended(1).json();
    let codes: Vec<Vec<&str>> =
        done["refused"].as_array().map(|rows| rows.iter().map(|row| codes_of(row)).collect()).unwrap_or_default();
    assert_eq!(
        codes,
        [
            vec!["supplier-row-nameless"],
            vec!["supplier-email-wrong", "supplier-amount-wrong", "supplier-flag-wrong", "supplier-tax-id-wrong"],
            vec!["supplier-row-twice"],
        ]
    );
    let refused = fs::read_to_string(place.path("refused.csv")).unwrap_or_default();
    assert!(refused.contains("Falsch AG") && refused.contains("check digits are wrong"), "{refused}");
    assert_eq!(refused.lines().count(), 4);

    let again = import(&place, &[]).json();
    assert_eq!((&again["added"], &again["changed"], &again["unchanged"]), (&0.into(), &0.into(), &2.into()));
    let lenient = import(&place, &["--without-wrong", "--map", "Colour=category"]).json();
    assert_eq!((&lenient["added"], &lenient["changed"], &lenient["left_out"]), (&1.into(), &1.into(), &4.into()));
    place.json(&["verify", FILE]).ended(0);
    place.json(&[&["undo", FILE], AS.as_slice()].concat()).ended(0);
    assert_eq!(place.json(&["suppliers", "status", FILE]).json()["suppliers"], 2);
    assert_eq!(import(&place, &["--map", "Colour=shade"]).error(), (2, "suppliers-map-wrong".to_owned()));
}

fn codes_of(row: &serde_json::Value) -> Vec<&str> {
    let problems = row["problems"].as_array();
    problems.map(|them| them.iter().filter_map(|it| it["code"].as_str()).collect()).unwrap_or_default()
}

#[test]
fn the_list_filters_sorts_and_goes_out_as_it_comes_in() {
    let place = with_master();
    import(&place, &[]).ended(1);
    let list = |args: &[&str]| place.json(&[&["suppliers", "list", FILE], args].concat()).ended(0).json();
    assert_eq!(list(&["--text", "guss"])["count"], 1, "ß is a letter of its own to the index");
    assert_eq!(list(&["--channel", "cxml"])["suppliers"][0]["name"], "Zeller Guß GmbH");
    assert_eq!(list(&["--segment", "out"])["count"], 0);
    let first = list(&["--sort", "spend", "--descending", "--limit", "1"]);
    assert_eq!(first["suppliers"][0]["facts"]["spend"], 8_420_000);
    list(&["--out", "out.csv"]);
    let back = place.json(&[&["suppliers", "import", FILE, "out.csv"], AS.as_slice()].concat()).ended(0).json();
    assert_eq!((&back["added"], &back["changed"], &back["unchanged"]), (&0.into(), &0.into(), &2.into()));

    let alike = place.json(&["suppliers", "duplicates", FILE]).ended(0).json();
    assert_eq!(alike["pairs"][0]["other"]["reference"], "SUP-02");
    let command = r#"{"command": "supplier.merge", "args": {"keep": "SUP-01", "others": ["SUP-02"]}}"#;
    place.decide(command).ended(0);
    assert_eq!(
        place.json(&["show", FILE, "SUP-01"]).ended(0).json()["entity"]["vendor_numbers"][1]["number"],
        "0000104712"
    );
    let back = place.json(&[&["suppliers", "import", FILE, "out.csv"], AS.as_slice()].concat()).json();
    assert_eq!(back["added"], 0, "a number that was merged is known");
}

#[test]
fn own_rules_move_suppliers_and_wrong_ones_are_refused() {
    let place = with_master();
    import(&place, &[]).ended(1);
    let rules = place.run(&["suppliers", "rules", FILE]).ended(0).out;
    assert!(fs::write(place.path("own.toml"), rules.replace("documents-above = 1000", "documents-above = 2")).is_ok());
    let segment = |args: &[&str]| place.json(&[&["suppliers", "segment", FILE], AS.as_slice(), args].concat());
    assert_eq!(segment(&["--rules", "own.toml", "--dry-run"]).ended(0).json()["moved"], 0);
    assert!(
        fs::write(place.path("own.toml"), rules.replace("documents-above = 1000", "documents-above = 1460")).is_ok()
    );
    assert_eq!(segment(&["--rules", "own.toml"]).ended(0).json()["moved"], 1);
    assert_eq!(segment(&[]).ended(0).json()["moved"], 1, "the rules of the program hold again");
    assert!(fs::write(place.path("own.toml"), "rules = 7").is_ok());
    assert_eq!(segment(&["--rules", "own.toml"]).error(), (2, "segment-rules-unreadable".to_owned()));
}

#[test]
fn other_rules_are_previewed_as_they_then_move_suppliers() {
    let place = with_master();
    import(&place, &[]).ended(1);
    let counted = place.json(&["suppliers", "rules", FILE, "--counts"]).ended(0).json();
    let count_of = |counted: &serde_json::Value, id: &str| {
        let lines = counted["rules"].as_array().cloned().unwrap_or_default();
        lines.iter().find(|line| line["rule"]["id"] == id).map(|line| line["suppliers"].clone()).unwrap_or_default()
    };
    assert_eq!((count_of(&counted, "cxml-volume"), count_of(&counted, "few")), (1.into(), 1.into()));
    assert_eq!((&counted["suppliers"], &counted["is_builtin"]), (&2.into(), &true.into()));
    let text = place.run(&["suppliers", "rules", FILE, "--counts"]).ended(0).out;
    assert!(text.contains("more than 1000 documents a year and can do cXML") || text.contains("can do cXML"), "{text}");

    // As JSON, with a threshold that the large one doesn't reach.
    let mut rules = place.json(&["suppliers", "rules", FILE]).ended(0).json();
    rules["rules"][3]["when"]["documents-above"] = 5000.into();
    assert!(fs::write(place.path("own.json"), rules.to_string()).is_ok());
    let segment = |args: &[&str]| place.json(&[&["suppliers", "segment", FILE], AS.as_slice(), args].concat());
    let tried = segment(&["--rules", "own.json", "--dry-run"]).ended(0).json();
    let moved = &tried["preview"]["moves"][0];
    assert_eq!(
        (&tried["moved"], &moved["from"]["channel"], &moved["to"]["channel"]),
        (&1.into(), &"cxml".into(), &"open-network".into())
    );
    assert_eq!(moved["first"][0]["name"], "Zeller Guß GmbH");
    assert_eq!(
        count_of(&place.json(&["suppliers", "rules", FILE, "--counts"]).json(), "cxml-volume"),
        1,
        "a dry run writes nothing"
    );
    let done = segment(&["--rules", "own.json"]).ended(0).json();
    assert_eq!(done["moved"], tried["moved"]);
    let after = place.json(&["suppliers", "rules", FILE, "--counts"]).ended(0).json();
    assert_eq!((count_of(&after, "portal"), &after["is_builtin"]), (1.into(), &false.into()));
    assert_eq!(after["rules"][3]["rule"]["source"], PERSON, "a changed rule wears who changed it");
    place.json(&[&["undo", FILE], AS.as_slice()].concat()).ended(0);
    assert_eq!(count_of(&place.json(&["suppliers", "rules", FILE, "--counts"]).json(), "cxml-volume"), 1);

    // The last rule must hold for all, also before anything is looked at.
    rules["rules"].as_array_mut().map(Vec::pop);
    assert!(fs::write(place.path("own.json"), rules.to_string()).is_ok());
    for args in [&["--rules", "own.json", "--dry-run"][..], &["--rules", "own.json"]] {
        assert_eq!(segment(args).error(), (1, "refused".to_owned()), "{args:?}");
    }
    place.json(&["verify", FILE]).ended(0);
}

#[test]
fn a_profile_reads_the_next_master_of_its_kind() {
    let place = Place::with_project();
    let write = |name: &str, text: &str| assert!(fs::write(place.path(name), text).is_ok());
    write("one.csv", "K1;K2;K3\n0042;Huber;red\n");
    write("two.csv", "K1;K2;K3\n0043;Maier;blue\n");
    let take =
        |file: &str, args: &[&str]| place.json(&[&["suppliers", "import", FILE, file], AS.as_slice(), args].concat());
    let map = ["--map", "K1=vendor-number", "--map", "K2=name", "--map", "K3="];
    take("one.csv", &[map.as_slice(), &["--system", "SAP", "--remember", "SAP ECC"]].concat()).ended(0);
    let profiles = place.json(&["suppliers", "profiles", FILE]).ended(0).json();
    assert_eq!((&profiles["profiles"][0]["name"], &profiles["profiles"][0]["mapped"]), (&"SAP ECC".into(), &2.into()));
    let by_itself = take("two.csv", &[]).ended(0).json();
    assert_eq!((&by_itself["by_profile"], &by_itself["added"]), (&"SAP ECC".into(), &1.into()));
    let found = place.json(&["show", FILE, "SUP-02"]).ended(0).json();
    assert_eq!(found["entity"]["vendor_numbers"][0], serde_json::json!({"system": "SAP", "number": "0043"}));
    assert_eq!(take("two.csv", &["--profile", ""]).exit, 1, "nothing says which column is the name");
    assert_eq!(take("two.csv", &["--profile", "Oracle"]).error(), (2, "profile-unknown".to_owned()));

    place.decide(r#"{"command": "programme.rename-profile", "args": {"profile": "SAP ECC", "name": "SAP"}}"#).ended(0);
    assert!(place.run(&["suppliers", "profiles", FILE]).ended(0).out.contains("K2=name"));
    place.decide(r#"{"command": "programme.remove-profile", "args": {"profile": "SAP"}}"#).ended(0);
    assert_eq!(place.json(&["suppliers", "profiles", FILE]).json()["profiles"].as_array().map(Vec::len), Some(0));
    assert_eq!(place.decide(r#"{"command": "programme.remove-profile", "args": {"profile": "SAP"}}"#).exit, 1);
    place.json(&["verify", FILE]).ended(0);
}

#[test]
fn hostile_tables_are_refused_or_read_and_lose_nothing() {
    let place = with_master();
    let try_it = |name: &str, bytes: &[u8]| {
        assert!(fs::write(place.path(name), bytes).is_ok());
        place.json(&[&["suppliers", "import", FILE, name], AS.as_slice()].concat())
    };
    // A cell of ten megabytes is a quote that was never closed: nothing of the file is taken, and its line is told.
    let long = format!("Name,City\n{},Ulm\nHuber,Ulm\n", "x".repeat(10 * 1024 * 1024));
    let run = try_it("long.csv", long.as_bytes()).ended(1).json();
    assert_eq!((&run["added"], &run["findings"][0]["at"]["line"]), (&0.into(), &2.into()));
    // One that is only too long for a name refuses its row.
    let long = format!("Name,City\n{},Ulm\nHuber,Ulm\n", "x".repeat(2000));
    let run = try_it("long.csv", long.as_bytes()).ended(1).json();
    let problem = &run["refused"][0]["problems"][0];
    assert_eq!((&run["added"], problem["code"].as_str()), (&1.into(), Some("supplier-value-too-long")));
    // What a spreadsheet would take for a formula is text, and goes out so that it stays text.
    try_it("formula.csv", b"Name,City\n\"=HYPERLINK(\"\"http://x.example\"\")\",Ulm\n").ended(0);
    place.run(&["suppliers", "list", FILE, "--out", "out.csv"]).ended(0);
    let out = fs::read_to_string(place.path("out.csv")).unwrap_or_default();
    assert!(out.contains("\"'=HYPERLINK"), "{out}");
    // Ragged rows, NUL, invalid UTF-8.
    let ragged = try_it("ragged.csv", b"Name;Country\nA\nB;DE;more;and more\n\xff\xfe\0;DE\n");
    assert!([0, 1].contains(&ragged.exit), "{ragged:?}");
    // Not a table at all, a table without names, and a package that unpacks into too much.
    for (name, bytes) in [("a.csv", &b"%PDF-1.7\n\0\x01"[..]), ("b.csv", b"Colour,Size\nred,7\n"), ("c.csv", b"")] {
        assert_eq!(try_it(name, bytes).exit, 1, "{name}");
    }
    assert_eq!(try_it("bomb.xlsx", &bomb()).exit, 1);
    place.json(&["verify", FILE]).ended(0);
}

#[test]
fn a_workbook_is_read_as_separated_values_are() {
    let place = with_master();
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    for (row, cells) in [["Vendor no.", "Supplier name", "Spend"], ["0042", "宁波精密制造", ""]].iter().enumerate()
    {
        for (column, cell) in cells.iter().enumerate() {
            assert!(sheet.write_string(row as u32, column as u16, *cell).is_ok());
        }
    }
    assert!(sheet.write_number(1, 2, 3_640_000.4).is_ok());
    assert!(book.save(place.path("master.xlsx")).is_ok());
    let run = place.json(&[&["suppliers", "import", FILE, "master.xlsx"], AS.as_slice()].concat()).ended(0).json();
    assert_eq!(run["added"], 1);
    let found = place.json(&["suppliers", "list", FILE, "--text", "0042"]).json();
    assert_eq!(found["suppliers"][0]["facts"]["spend"], 3_640_000);
}

/// A package whose only part unpacks into a gigabyte of noughts.
fn bomb() -> Vec<u8> {
    use std::io::Write as _;
    let mut archive = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    assert!(archive.start_file("xl/workbook.xml", zip::write::SimpleFileOptions::default()).is_ok());
    let noughts = vec![0; 1024 * 1024];
    for _ in 0..1024 {
        assert!(archive.write_all(&noughts).is_ok());
    }
    archive.finish().map(std::io::Cursor::into_inner).unwrap_or_default()
}

#[test]
fn waves_are_planned_moved_forecast_and_taken_back() {
    let place = with_master();
    import(&place, &["--without-wrong"]);
    let with = |args: &[&str]| place.json(&[&["suppliers", "waves"], args].concat());
    let writes = |args: &[&str]| with(&[args, AS.as_slice()].concat());
    let tried = writes(&["plan", FILE, "--percent", "100", "--begins", "2026-06-01", "--dry-run"]).ended(0).json();
    assert_eq!(tried["dry_run"], true);
    let planned = tried["plan"]["waves"].as_array().map_or(0, Vec::len);
    assert!(planned > 0, "{tried}");
    assert_eq!(with(&["list", FILE]).json()["waves"].as_array().map(Vec::len), Some(0), "a dry run writes nothing");
    writes(&["plan", FILE, "--percent", "100", "--begins", "2026-06-01"]).ended(0);
    let listed = with(&["list", FILE]).ended(0).json();
    assert_eq!(listed["waves"].as_array().map(Vec::len), Some(planned));
    assert_eq!(listed["without"]["all"]["suppliers"], 0, "everybody is in a wave");
    assert_eq!(writes(&["plan", FILE]).error(), (1, "refused".to_owned()));
    let forecast = with(&["forecast", FILE]).ended(0).json();
    assert_eq!(forecast["electronic"]["invoices"], 0);
    assert!(forecast["waves"][0]["adds"]["invoices"].as_u64() > Some(0), "{forecast}");

    writes(&["add", FILE, "Later", "--high-touch", "3"]).ended(0);
    writes(&["assign", FILE, "Later", "SUP-01"]).ended(0);
    let inside = place.json(&["suppliers", "list", FILE, "--wave", "Later"]).ended(0).json();
    assert_eq!((&inside["count"], &inside["suppliers"][0]["reference"]), (&1.into(), &"SUP-01".into()));
    assert_eq!(writes(&["remove", FILE, "Later"]).error(), (1, "refused".to_owned()));
    writes(&["remove", FILE, "Later", "--release"]).ended(0);
    place.json(&["verify", FILE]).ended(0);
    let status = place.json(&["suppliers", "status", FILE]).ended(0).json();
    assert_eq!(status["adoption"]["metrics"][0]["metric"], "invoices-electronic");
    let report = ["print", FILE, "supplier-report", "--out", "report.pdf"];
    let first = place.json(&report).ended(0).json();
    let bytes = fs::read(place.path("report.pdf")).unwrap_or_default();
    assert!(bytes.starts_with(b"%PDF"), "{first}");
    place.json(&report).ended(0);
    assert_eq!(fs::read(place.path("report.pdf")).unwrap_or_default(), bytes, "the same state prints the same bytes");
    let lists = place.json(&["list", FILE, "wave"]).ended(0).json();
    assert!(lists.to_string().contains("Wave 1"), "{lists}");
}

#[test]
fn who_stands_on_a_rung_for_too_long_is_listed() {
    let place = with_master();
    import(&place, &[]);
    let reach =
        r#"[{"command": "supplier.reach", "args": {"suppliers": ["SUP-01"], "rung": "notified", "on": "2020-01-02"}}]"#;
    assert!(fs::write(place.path("reach.json"), reach).is_ok());
    place.json(&[&["do", FILE, "--file", "reach.json"], AS.as_slice()].concat()).ended(0);
    let late = place.json(&["suppliers", "list", FILE, "--overdue", "--sort", "late"]).ended(0).json();
    assert_eq!((&late["count"], &late["suppliers"][0]["reference"]), (&1.into(), &"SUP-01".into()));
    assert_eq!(place.json(&["suppliers", "status", FILE]).json()["adoption"]["escalated"], 1);
    place.json(&["verify", FILE]).ended(0);
}

#[test]
fn the_strategy_is_answered_told_and_printed() {
    let place = with_master();
    let standing = |step: usize| place.json(&["suppliers", "status", FILE]).ended(0).json()["strategy"][step].clone();
    let before = standing(0);
    assert_eq!(
        (&before["step"], &before["state"], &before["answered"]),
        (&"spend".into(), &"not-started".into(), &0.into())
    );
    assert_eq!(before["lacks"].as_array().map(Vec::len), Some(4), "three answers and the vendor master");
    let bare = report(&place);

    let answer = |answers: &str| {
        let command = format!(r#"[{{"command": "programme.answer", "args": {{"answers": {answers}}}}}]"#);
        assert!(fs::write(place.path("answer.json"), command).is_ok());
        place.json(&[&["do", FILE, "--file", "answer.json"], AS.as_slice()].concat())
    };
    let said =
        format!(r#"{{"numbers-until": "2026-04-30", "data-owner": "{PERSON}", "left-out": "inactive\nessential"}}"#);
    answer(&said).ended(0);
    assert_eq!(standing(0)["lacks"], serde_json::json!(["No supplier is known: import the vendor master"]));
    import(&place, &[]);
    let done = standing(0);
    assert_eq!((&done["state"], &done["answered"], &done["questions"]), (&"complete".into(), &3.into(), &4.into()));
    assert_eq!(answer(r#"{"load": "both"}"#).error(), (1, "refused".to_owned()));
    assert_eq!(answer(r#"{"colour": "red"}"#).error(), (1, "refused".to_owned()), "there is no such question");
    let text = place.run(&["suppliers", "status", FILE]).ended(0).out;
    assert!(text.contains("1  Analyse spend") && text.contains("Complete") && text.contains("3 / 4"), "{text}");
    assert!(text.contains("· Not answered: “System that leads the vendor master”"), "{text}");

    assert_ne!(report(&place), bare, "the strategy is printed");
    assert_eq!(report(&place), report(&place), "the same state prints the same bytes");
    place.json(&[&["undo", FILE], AS.as_slice()].concat()).ended(0);
    place.json(&[&["undo", FILE], AS.as_slice()].concat()).ended(0);
    assert_eq!(standing(0), before);
    place.json(&["verify", FILE]).ended(0);
}

/// The bytes of the report.
fn report(place: &Place) -> Vec<u8> {
    place.json(&["print", FILE, "supplier-report", "--out", "report.pdf"]).ended(0);
    fs::read(place.path("report.pdf")).unwrap_or_default()
}

#[test]
fn a_list_of_suppliers_comes_back_unchanged_however_it_was_saved() {
    let place = Place::with_project();
    let table = "Vendor number,Name,Country,E-mail,Contact\n00012,Huber GmbH,DE,orders@huber.example,Anna Huber\n\
        00013,=1+1 Ltd,GB,,\n";
    fs::write(place.path("in.csv"), table).unwrap();
    place.json(&["suppliers", "import", FILE, "in.csv", "--as", PERSON]).ended(0);
    for file in ["out.csv", "out.xlsx"] {
        let format = if file.ends_with("xlsx") { "xlsx" } else { "csv" };
        place.run(&["list", FILE, "supplier", "--format", format, "--out", file]).ended(0);
        let back = place.json(&["suppliers", "import", FILE, file, "--as", PERSON, "--dry-run"]).ended(0).json();
        assert_eq!((&back["added"], &back["changed"], &back["unchanged"]), (&0.into(), &0.into(), &2.into()), "{back}");
    }
}
