//! Every document that the program prints, by the rules of PDF/UA-1 and PDF/A-3, by qpdf, and once more byte for byte.

use std::collections::BTreeMap;
use std::fs;
use std::io::Read as _;
use std::path::Path;
use std::process::Command;

use serde_json::Value;

use crate::program::{FILE, Place, Run};
use crate::standards::judged;

/// Documents that the sample project has and `demo` does not print, with what they are about.
const MORE: [(&str, &[&str]); 5] = [
    ("status-report", &[]),
    ("supplier-report", &[]),
    ("supplier-certificate", &[]),
    ("sign-off-sheet", &["--of", "acceptance"]),
    ("sign-off-certificate", &["--fields"]),
];

/// What the program prints of the sample project in a language: all evidence of it, and drafts, by the file's name.
fn papers(language: &str) -> BTreeMap<String, Vec<u8>> {
    let place = Place::empty();
    let demo = place.json(&["demo", FILE, "--out", "papers"]).ended(0).json();
    let mut papers = BTreeMap::new();
    for document in demo["documents"].as_array().into_iter().flatten() {
        let file = document["file"].as_str().expect("a file");
        papers.insert(file.to_owned(), fs::read(place.path(file)).expect("printed"));
    }
    assert!(papers.len() > 10, "{demo}");
    place.decide(&format!(r#"{{"command": "project.change", "args": {{"language": "{language}"}}}}"#)).ended(0);
    place.json(&["bundle", FILE, "--out", "evidence.zip"]).ended(0);
    let file = fs::File::open(place.path("evidence.zip")).expect("a bundle");
    let mut bundle = zip::ZipArchive::new(file).expect("an archive");
    for at in 0..bundle.len() {
        let mut part = bundle.by_index(at).expect("a part");
        let (name, mut bytes) = (part.name().expect("a name").into_owned(), Vec::new());
        part.read_to_end(&mut bytes).expect("stored");
        if name.ends_with(".pdf") && !name.starts_with("files/") {
            papers.insert(name, bytes);
        }
    }
    let print =
        |id: &str, more: &[&str]| -> Run { place.json(&[&["print", FILE, id, "--out", "one.pdf"], more].concat()) };
    for (id, more) in MORE {
        print(id, more).ended(0);
        papers.insert(id.to_owned(), fs::read(place.path("one.pdf")).expect("printed"));
    }
    papers
}

#[test]
fn every_document_keeps_the_standards_in_both_languages() {
    for language in ["en", "de"] {
        let found: Vec<String> = papers(language)
            .iter()
            .flat_map(|(name, pdf)| judged(pdf).into_iter().map(move |line| format!("{language} {name}: {line}")))
            .collect();
        assert_eq!(found, [] as [String; 0]);
    }
}

#[test]
fn the_same_work_prints_the_same_bytes() {
    let (first, second) = (papers("en"), papers("en"));
    assert!(first.keys().eq(second.keys()));
    let differ: Vec<&String> =
        first.iter().filter(|(name, pdf)| second[*name] != **pdf).map(|(name, _)| name).collect();
    assert_eq!(differ, [] as [&String; 0]);
}

#[test]
#[cfg_attr(windows, ignore = "judged by qpdf, which the set-up brings to Debian alone")]
fn qpdf_finds_nothing() {
    let folder = tempfile::tempdir().expect("a folder");
    for (at, (name, pdf)) in papers("de").into_iter().enumerate() {
        let path = folder.path().join(format!("{at}.pdf"));
        fs::write(&path, pdf).expect("written");
        let output = Command::new("qpdf").arg("--check").arg(&path).output().expect("set-up installs qpdf");
        assert!(output.status.success(), "{name}: {}", String::from_utf8_lossy(&output.stdout));
        assert!(output.stderr.is_empty(), "{name}: {}", String::from_utf8_lossy(&output.stderr));
    }
}

/// What a tool says about a file.
fn asked(tool: &str, args: &[&str], file: &Path) -> String {
    let output = Command::new(tool).args(args).arg(file).output().expect("set-up installs poppler-utils");
    assert!(output.status.success(), "{tool}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("UTF-8")
}

/// The lines of all sentences in some content: texts with a blank in them, which no code, date or name of a choice has. Without
/// those that run from the right, whose ligatures poppler turns around; the tests of the engine read them.
fn sentences(content: &Value, found: &mut Vec<String>) {
    match content {
        Value::String(text) => found.extend(text.lines().filter(is_sentence).map(str::to_owned)),
        Value::Array(list) => list.iter().for_each(|one| sentences(one, found)),
        Value::Object(members) => members.values().for_each(|one| sentences(one, found)),
        _ => {}
    }
}

fn is_sentence(line: &&str) -> bool {
    line.contains(' ') && !line.chars().any(|c| ('\u{590}'..='\u{8FF}').contains(&c))
}

#[test]
#[cfg_attr(windows, ignore = "judged by poppler, which the set-up brings to Debian alone")]
fn every_sentence_of_the_content_is_told_by_other_readers() {
    let squeezed = |text: &str| text.chars().filter(|c| !c.is_whitespace()).collect::<String>();
    let folder = tempfile::tempdir().expect("a folder");
    let mut checked = 0;
    for (name, pdf) in papers("en") {
        let path = folder.path().join("one.pdf");
        fs::write(&path, pdf).expect("written");
        let tree = asked("pdfinfo", &["-struct-text"], &path);
        let told: String = tree.lines().filter_map(|l| l.trim().strip_prefix('"')?.strip_suffix('"')).collect();
        let told = squeezed(&told);
        let out = folder.path().join("content.json");
        asked("pdfdetach", &["-save", "1", "-o", &out.to_string_lossy()], &path);
        let content: Value = serde_json::from_slice(&fs::read(out).expect("attached")).expect("JSON");
        let mut said = Vec::new();
        sentences(&content["sections"], &mut said);
        let missing: Vec<&String> = said.iter().filter(|line| !told.contains(&squeezed(line))).collect();
        assert_eq!(missing, [] as [&String; 0], "{name}");
        checked += said.len();
    }
    assert!(checked > 300, "{checked}");
}
