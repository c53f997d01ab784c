//! `bundle`: the evidence of a project and of its gates, checked by the tools that its own page names.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use serde_json::Value;

use crate::program::{FILE, Place};
use crate::standards::judged;

/// Runs a tool in a folder.
fn ran(folder: &Path, tool: &str, args: &[&str]) -> Output {
    let ran = Command::new(tool).args(args).current_dir(folder).output();
    ran.unwrap_or_else(|error| panic!("{tool} can't be run ({error}); set-up installs it"))
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr)
}

/// The sample project to its end, with its documents in a language.
fn sample(language: &str) -> Place {
    let place = Place::empty();
    place.json(&["demo", FILE, "--out", "papers"]).ended(0);
    place.decide(&format!(r#"{{"command": "project.change", "args": {{"language": "{language}"}}}}"#)).ended(0);
    place
}

/// A bundle, unpacked; the answer of the program and the names of its files.
fn unpacked(place: &Place, more: &[&str]) -> (Value, Vec<String>) {
    let answer = place.json(&[&["bundle", FILE, "--out", "e.zip"], more].concat()).ended(0).json();
    let folder = place.path("e");
    let _ = fs::remove_dir_all(&folder);
    let zip = place.path("e.zip");
    let output = ran(place.path(".").as_path(), "unzip", &["-q", &zip.to_string_lossy(), "-d", "e"]);
    assert!(output.status.success(), "{}", said(&output));
    let sums = fs::read_to_string(folder.join("SHA256SUMS")).expect("checksums");
    let names = sums.lines().map(|line| line[66..].to_owned()).collect();
    (answer, names)
}

#[test]
#[cfg_attr(windows, ignore = "judged by unzip and sha256sum, which Debian has")]
fn the_evidence_of_a_project_is_checked_without_the_program() {
    let place = sample("en");
    let before = fs::read(place.path(FILE)).unwrap();
    let (answer, names) = unpacked(&place, &[]);
    assert_eq!(before, fs::read(place.path(FILE)).unwrap(), "saving evidence writes nothing");
    let folder = place.path("e");
    let check = ran(&folder, "sha256sum", &["-c", "--strict", "SHA256SUMS"]);
    assert!(check.status.success(), "{}", said(&check));
    assert_eq!(said(&check).matches(": OK").count() as u64 + 1, answer["files"].as_u64().unwrap());
    for wanted in [
        "documents/requirements-1.pdf",
        "documents/requirements-2.json",
        "certificates/OES-C-09.pdf",
        "signatures/OES-C-08.json",
        "runs/RUN-01/run.json",
        "confirmations.json",
        "history/chain.jsonl",
        "history/history.csv",
        "how-to-check.pdf",
        "manifest.json",
    ] {
        assert!(names.iter().any(|name| name == wanted), "{wanted}: {names:#?}");
    }
    assert!(names.iter().any(|name| name.starts_with("runs/RUN-01/01-")), "evidence of runs: {names:#?}");
    // A flipped byte is found by the same tool.
    let page = folder.join("certificates/OES-C-09.pdf");
    let mut bytes = fs::read(&page).unwrap();
    bytes[100] ^= 1;
    fs::write(&page, bytes).unwrap();
    assert!(!ran(&folder, "sha256sum", &["-c", "SHA256SUMS"]).status.success());
}

#[test]
#[cfg_attr(windows, ignore = "judged by poppler, unzip and sha256sum, which the set-up brings to Debian alone")]
fn every_step_of_the_page_holds() {
    let place = sample("de");
    let (answer, names) = unpacked(&place, &[]);
    let folder = place.path("e");
    let recipe = fs::read(folder.join("how-to-check.pdf")).unwrap();
    assert_eq!(judged(&recipe), [] as [String; 0]);
    let info = said(&ran(&folder, "pdfinfo", &["how-to-check.pdf"]));
    assert!(info.lines().any(|line| line.split_whitespace().eq(["Pages:", "1"])), "one page: {info}");
    let words = said(&ran(&folder, "pdftotext", &["how-to-check.pdf", "-"]));
    assert!(words.contains("So werden diese Nachweise geprüft"), "in the documents' language: {words}");
    // The page prints the checksum of the manifest, and carries it.
    let manifest = said(&ran(&folder, "sha256sum", &["manifest.json"]))[..64].to_owned();
    assert_eq!(answer["manifest"], manifest.as_str());
    let printed: String = words.chars().filter(|c| !c.is_whitespace()).collect();
    assert!(printed.contains(&manifest), "{manifest} in {words}");
    // Every PDF carries the content that lies beside it.
    for pdf in
        names.iter().filter(|name| name.ends_with(".pdf") && !name.starts_with("how-") && !name.starts_with("files/"))
    {
        let detached = ran(&folder, "pdfdetach", &["-save", "1", "-o", "content.json", pdf]);
        assert!(detached.status.success(), "{pdf}: {}", said(&detached));
        let beside = folder.join(pdf.replace(".pdf", ".json"));
        assert_eq!(fs::read(folder.join("content.json")).unwrap(), fs::read(beside).unwrap(), "{pdf}");
        let proof =
            place.json(&["verify-pdf", &folder.join(pdf).to_string_lossy(), "--workspace", FILE]).ended(0).json();
        assert_eq!(proof["verifies"], true, "{pdf}: {proof}");
    }
    for name in names.iter().filter_map(|name| name.strip_prefix("files/")) {
        let sum = said(&ran(&folder.join("files"), "sha256sum", &[name]));
        assert!(name.starts_with(&sum[..64]), "{name}");
    }
    // The checksum of each line of the history stands in the next.
    let chain = fs::read_to_string(folder.join("history/chain.jsonl")).unwrap();
    let lines: Vec<&str> = chain.lines().collect();
    for pair in lines.windows(2).step_by(10) {
        fs::write(folder.join("line"), pair[0]).unwrap();
        let sum = said(&ran(&folder, "sha256sum", &["line"]))[..64].to_owned();
        assert!(pair[1].contains(&format!("\"previous\":\"{sum}\"")), "{}", pair[1]);
    }
    assert!(lines.len() > 50, "{}", lines.len());
}

#[test]
fn the_same_state_is_the_same_bundle() {
    let place = sample("en");
    let bundle = |out: &str, more: &[&str]| {
        place.json(&[&["bundle", FILE, "--out", out], more].concat()).ended(0);
        fs::read(place.path(out)).unwrap()
    };
    assert_eq!(bundle("a.zip", &[]), bundle("b.zip", &[]));
    let copy = Place::empty();
    fs::copy(place.path(FILE), copy.path(FILE)).unwrap();
    copy.json(&["bundle", FILE, "--out", "c.zip", "--gate", "design"]).ended(0);
    assert_eq!(bundle("c.zip", &["--gate", "design"]), fs::read(copy.path("c.zip")).unwrap());
}

#[test]
#[cfg_attr(windows, ignore = "judged by unzip and sha256sum, which Debian has")]
fn a_gate_has_what_it_stands_on_and_no_more() {
    let place = sample("en");
    let (answer, names) = unpacked(&place, &["--gate", "design"]);
    assert_eq!(answer["gate"], "design");
    assert!(ran(&place.path("e"), "sha256sum", &["-c", "SHA256SUMS"]).status.success());
    let has = |name: &str| names.iter().any(|own| own == name);
    assert!(has("certificates/OES-C-02.pdf") && has("certificates/OES-C-04.pdf"), "{names:#?}");
    assert!(has("documents/data-mappings-1.pdf") && has("documents/requirements-2.json"), "{names:#?}");
    assert!(!has("certificates/OES-C-09.pdf") && !has("documents/testing-scenarios-1.pdf"), "{names:#?}");
    assert!(!names.iter().any(|name| name.starts_with("runs/")), "runs come later: {names:#?}");
    let mapping = names.iter().filter(|name| name.starts_with("files/") && name.ends_with(".csv")).count();
    assert!(mapping > 5, "the mappings that the document names by digest: {names:#?}");
    let (_, built) = unpacked(&place, &["--gate", "build"]);
    assert!(built.iter().any(|name| name.ends_with("/run.json")), "{built:#?}");
    assert!(!built.iter().any(|name| name.starts_with("certificates/")), "build is signed by nobody: {built:#?}");
    let (_, tested) = unpacked(&place, &["--gate", "unit-testing"]);
    assert!(tested.iter().filter(|name| name.ends_with("/run.json")).count() > 1, "{tested:#?}");
}

#[test]
fn what_can_t_be_bundled_is_said() {
    let place = Place::with_project();
    let bundle = |more: &[&str]| place.json(&[&["bundle", FILE, "--out", "e.zip"], more].concat()).error();
    assert_eq!(bundle(&[]), (1, "refused".to_owned()));
    assert_eq!(bundle(&["--gate", "nothing"]), (2, "bundle-step-unknown".to_owned()));
    assert!(!place.path("e.zip").exists());
    let over = place.json(&["bundle", FILE, "--out", FILE]).error();
    assert_eq!(over, (2, "cli-print-over-workspace".to_owned()));
    assert_eq!(place.json(&["bundle", "gone.countersign", "--out", "e.zip"]).error().0, 3);
}
