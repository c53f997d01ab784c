//! Documents out, and printed documents back.

use std::fs;

use crate::program::{FILE, PERSON, Place};

fn codes(findings: &serde_json::Value) -> Vec<&str> {
    findings.as_array().into_iter().flatten().filter_map(|finding| finding["code"].as_str()).collect()
}

#[test]
fn a_draft_is_printed_the_same_each_time_and_writes_nothing() {
    let place = Place::with_project();
    let workspace = fs::read(place.path(FILE)).unwrap();
    let printed = place.json(&["print", FILE, "requirements", "--out", "a.pdf"]).ended(0).json();
    place.json(&["print", FILE, "requirements", "--out", "b.pdf"]).ended(0);
    let pdf = fs::read(place.path("a.pdf")).unwrap();
    assert!(pdf.starts_with(b"%PDF-"));
    assert_eq!(pdf, fs::read(place.path("b.pdf")).unwrap());
    assert_eq!(workspace, fs::read(place.path(FILE)).unwrap());
    assert!(printed["pages"].as_u64().is_some_and(|pages| pages > 0), "{printed}");
    place.json(&["print", FILE, "requirements", "--out", "a.json", "--format", "json"]).ended(0);
    let content: serde_json::Value = serde_json::from_slice(&fs::read(place.path("a.json")).unwrap()).unwrap();
    assert_eq!(content["document"], "requirements");
}

#[test]
fn a_printed_file_is_known_by_the_workspace_that_printed_it() {
    let place = Place::with_project();
    place.json(&["print", FILE, "requirements", "--out", "a.pdf"]).ended(0);
    let alone = place.json(&["verify-pdf", "a.pdf"]).ended(0).json();
    assert_eq!(alone["verifies"], true);
    assert!(codes(&alone["findings"]).contains(&"proof-no-workspace"), "{alone}");
    let known = place.json(&["verify-pdf", "a.pdf", "--workspace", FILE]).ended(0).json();
    assert_eq!(known["known_as"], "requirements");
    assert!(codes(&known["findings"]).contains(&"proof-draft"), "{known}");
    let text = place.run(&["verify-pdf", "a.pdf", "--workspace", FILE]).ended(0);
    assert!(text.out.contains("which is not issued"), "{}", text.out);
}

#[test]
fn a_file_whose_content_was_changed_since_is_unknown() {
    let place = Place::with_project();
    place.json(&["print", FILE, "requirements", "--out", "a.pdf"]).ended(0);
    let other = Place::empty();
    let new = ["new", FILE, "--project", "Other", "--customer", "Nordlicht AG", "--as", PERSON];
    other.json(&new).ended(0);
    fs::copy(place.path("a.pdf"), other.path("a.pdf")).unwrap();
    let run = other.json(&["verify-pdf", "a.pdf", "--workspace", FILE]).ended(1).json();
    assert_eq!(run["verifies"], false);
    assert!(codes(&run["findings"]).contains(&"proof-unknown-content"), "{run}");
}

#[test]
fn a_file_that_is_no_printed_document_does_not_verify() {
    let place = Place::empty();
    for (name, bytes) in [("text.pdf", b"Hello".as_slice()), ("empty.pdf", b""), ("cut.pdf", b"%PDF-1.7\n1 0 obj")] {
        fs::write(place.path(name), bytes).unwrap();
        let run = place.json(&["verify-pdf", name]).ended(1).json();
        assert_eq!(codes(&run["findings"]), ["proof-unreadable"], "{name}");
    }
    assert_eq!(place.json(&["verify-pdf", "gone.pdf"]).error(), (3, "missing".to_owned()));
}

#[test]
fn what_can_t_be_printed_is_said() {
    let place = Place::with_project();
    let print = |more: &[&str]| place.json(&[&["print", FILE], more, &["--out", "a.pdf"]].concat()).error();
    assert_eq!(print(&["nothing"]), (2, "print-unknown".to_owned()));
    assert_eq!(print(&["requirements", "--revision", "3"]), (2, "revision-unknown".to_owned()));
    assert_eq!(print(&["project-certificate"]), (1, "refused".to_owned()));
    assert!(!place.path("a.pdf").exists());
    let over = place.json(&["print", FILE, "requirements", "--out", FILE]);
    assert_eq!(over.error(), (2, "cli-print-over-workspace".to_owned()));
    let nowhere = place.json(&["print", FILE, "requirements", "--out", "no/folder/a.pdf"]);
    assert_eq!(nowhere.error(), (3, "missing".to_owned()));
    place.json(&["verify", FILE]).ended(0);
}

#[test]
fn the_timeline_is_printed_as_a_calendar_of_those_who_are_asked_for() {
    let place = Place::with_project();
    let ics = |more: &[&str]| {
        let print = ["print", FILE, "timeline", "--out", "a.ics", "--format", "ics"];
        place.json(&[&print[..], more].concat())
    };
    ics(&[]).ended(1);
    let promise = r#"{"name": "Design; signed", "date": "2026-03-13", "party": "customer"}"#;
    place.run(&["do", FILE, "--as", PERSON, "commitment.add", promise]).ended(0);
    assert_eq!(ics(&[]).ended(0).json()["events"], 1);
    let first = fs::read(place.path("a.ics")).unwrap();
    ics(&["--party", "customer"]).ended(0);
    assert_eq!(first, fs::read(place.path("a.ics")).unwrap(), "the same state, the same bytes");
    let text = String::from_utf8(first).unwrap();
    assert!(text.contains("DTSTART;VALUE=DATE:20260313\r\n") && text.contains("COM-01 Design\\; signed"), "{text}");
    ics(&["--party", "supplier"]).ended(1);
    ics(&["--person", "Nobody"]).ended(2);
    place.json(&["print", FILE, "requirements", "--out", "a.ics", "--format", "ics"]).ended(2);
    place.json(&["print", FILE, "timeline", "--out", "a.pdf", "--party", "customer"]).ended(2);
    ics(&["--out", FILE]).ended(2);
}

#[test]
fn a_run_and_a_change_request_print_as_reports_that_the_workspace_knows() {
    let place = Place::empty();
    place.json(&["demo", FILE, "--out", "papers"]).ended(0);
    let asked = r#"{"command": "change-request.open", "args": {"name": "Freight by condition", "reason": "New plant",
        "impact": "Two days", "integrations": ["INT-11"]}}"#;
    place.decide(asked).ended(0);
    let said = |name: &str, of: &[&str]| {
        place.json(&[&["print", FILE, name, "--out", "a.pdf"], of].concat()).ended(0);
        let proof = place.json(&["verify-pdf", "a.pdf", "--workspace", FILE]).ended(0).json();
        assert!(codes(&proof["findings"]).contains(&"proof-report"), "{name}: {proof}");
        countersign::document::text_of(&fs::read(place.path("a.pdf")).unwrap())
    };
    let run = said("run-report", &["--of", "RUN-14"]);
    for part in ["RUN-14: passed. 2 of 2 passed.", "FRB1 with 84.00 EUR", "RUN-13", "inv-2304-document-2.txt"] {
        assert!(run.contains(part), "{part}: {run}");
    }
    let request = said("change-request", &[]);
    for part in ["Freight by condition", "Asked for, not decided yet.", "New plant", "Two days", "INT-11"] {
        assert!(request.contains(part), "{part}: {request}");
    }
    let empty = Place::with_project();
    let refused = empty.json(&["print", FILE, "run-report", "--out", "a.pdf"]).ended(1).json();
    assert!(
        refused["error"]["message"].as_str().is_some_and(|why| why.contains("No run was recorded yet")),
        "{refused}"
    );
}

#[test]
fn the_status_of_a_project_stands_on_one_page_whatever_it_holds() {
    let place = Place::empty();
    place.json(&["demo", FILE, "--out", "papers"]).ended(0);
    let print = |file: &str| place.json(&["print", FILE, "status-report", "--out", file]).ended(0).json();
    let printed = print("a.pdf");
    assert_eq!(printed["pages"], 1, "{printed}");
    print("b.pdf");
    assert_eq!(fs::read(place.path("a.pdf")).unwrap(), fs::read(place.path("b.pdf")).unwrap());
    let proof = place.json(&["verify-pdf", "a.pdf", "--workspace", FILE]).ended(0).json();
    assert!(codes(&proof["findings"]).contains(&"proof-report"), "{proof}");
    let text = countersign::document::text_of(&fs::read(place.path("a.pdf")).unwrap());
    for part in ["Signed off by both parties", "Nobody has to move.", "Approved invoices", "Third party", "0 of 3"] {
        assert!(text.contains(part), "{part}: {text}");
    }
    // A wide project folds what is complete; one that has only begun says so.
    let begun = Place::with_project();
    begun.json(&["print", FILE, "status-report", "--out", "a.pdf"]).ended(0);
    let text = countersign::document::text_of(&fs::read(begun.path("a.pdf")).unwrap());
    assert!(text.contains("No issue was raised.") && text.contains("No date slipped."), "{text}");
}

#[test]
fn drawings_go_out_as_svg_too() {
    let place = Place::empty();
    place.json(&["demo", FILE, "--out", "papers"]).ended(0);
    let svg = |document: &str| {
        place.json(&["print", FILE, document, "--format", "svg", "--out", "a.svg"]).ended(0);
        fs::read_to_string(place.path("a.svg")).unwrap()
    };
    let diagram = svg("architecture-diagram");
    assert!(diagram.starts_with("<svg ") && diagram.contains("12 of 12 integrations"), "{diagram}");
    for name in ["Corporate card feed", "SAP SuccessFactors", "Österle file server"] {
        assert_eq!(diagram.matches(&format!("{name}</tspan>")).count(), 2, "{name} in both lanes");
    }
    assert!(svg("timeline").contains("Design signed"));
    let refused = place.json(&["print", FILE, "issue-log", "--format", "svg", "--out", "b.svg"]).ended(1).json();
    assert!(refused["error"]["message"].as_str().is_some_and(|why| why.contains("no drawing")), "{refused}");
    assert!(!place.path("b.svg").exists());
}

#[test]
fn an_edition_holds_only_what_its_readers_may_see_and_the_workspace_knows_it() {
    let place = Place::empty();
    place.json(&["demo", FILE, "--out", "papers"]).ended(0);
    let print = |audience: &str, file: &str| {
        place
            .json(&["print", FILE, "requirements", "--revision", "2", "--audience", audience, "--out", file])
            .ended(0)
            .json()
    };
    let (whole, suppliers) = (print("internal", "internal.pdf"), print("supplier", "suppliers.pdf"));
    assert_eq!(whole["digest"], suppliers["digest"], "both are of the content that was signed");
    let verify =
        |file: &str, code: i32, more: &[&str]| place.json(&[&["verify-pdf", file], more].concat()).ended(code).json();
    let alone = verify("suppliers.pdf", 0, &[]);
    assert!(codes(&alone["findings"]).contains(&"proof-edition-no-workspace"), "{alone}");
    let known = verify("suppliers.pdf", 0, &["--workspace", FILE]);
    let found = codes(&known["findings"]);
    for code in ["proof-edition", "proof-edition-same", "proof-revision", "proof-text-same"] {
        assert!(found.contains(&code), "{code}: {known}");
    }
    let internal = verify("internal.pdf", 0, &["--workspace", FILE]);
    assert!(!codes(&internal["findings"]).contains(&"proof-edition"), "{internal}");
}

#[test]
fn scenarios_print_as_forms_and_documents_that_are_lists_as_tables() {
    let place = Place::empty();
    place.json(&["demo", FILE, "--out", "papers"]).ended(0);
    place.json(&["print", FILE, "testing-scenarios", "--revision", "1", "--blank", "--out", "a.pdf"]).ended(0);
    let proof = place.json(&["verify-pdf", "a.pdf", "--workspace", FILE]).ended(0).json();
    assert!(codes(&proof["findings"]).contains(&"proof-text-same"), "the form is known as one: {proof}");
    let print = |more: &[&str]| place.json(&[&["print", FILE], more, &["--out", "b.out"]].concat());
    assert_eq!(print(&["requirements", "--blank"]).error(), (2, "print-nothing-to-fill".to_owned()));
    assert_eq!(print(&["requirements", "--format", "xlsx"]).error(), (2, "cli-print-no-table".to_owned()));
    let lists = [
        ("data-mappings", "mapping-row"),
        ("testing-scenarios", "scenario"),
        ("issue-log", "issue"),
        ("timeline", "commitment"),
        ("sample-data", "sample-file"),
    ];
    for (document, kind) in lists {
        for format in ["csv", "xlsx"] {
            print(&[document, "--format", format]).ended(0);
            let listed = format!("{kind}.{format}");
            place.run(&["list", FILE, kind, "--format", format, "--out", &listed]).ended(0);
            let (printed, listed) = (fs::read(place.path("b.out")).unwrap(), fs::read(place.path(&listed)).unwrap());
            assert_eq!(printed, listed, "{document} is the list of {kind}");
        }
    }
}
