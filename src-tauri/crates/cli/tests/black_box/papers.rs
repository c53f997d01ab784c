//! Every document that the program prints, by the rules of PDF/UA-1 and PDF/A-3, by qpdf, and once more byte for byte.

use std::collections::BTreeMap;
use std::fs;
use std::process::Command;

use crate::program::{FILE, Place, Run};
use crate::standards::judged;

/// Documents that the sample project has and `demo` does not print, with what they are about.
const MORE: [(&str, &[&str]); 3] =
    [("supplier-report", &[]), ("supplier-certificate", &[]), ("sign-off-sheet", &["--of", "acceptance"])];

/// What the program prints of the sample project, by the file's name.
fn papers(language: &str) -> BTreeMap<String, Vec<u8>> {
    let place = Place::empty();
    let demo = place.json(&["--language", language, "demo", FILE, "--out", "papers"]).ended(0).json();
    let mut papers = BTreeMap::new();
    for document in demo["documents"].as_array().into_iter().flatten() {
        let file = document["file"].as_str().expect("a file");
        papers.insert(file.to_owned(), fs::read(place.path(file)).expect("printed"));
    }
    assert!(papers.len() > 10, "{demo}");
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
