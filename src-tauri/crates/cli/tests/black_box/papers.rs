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
const MORE: [(&str, &[&str]); 6] = [
    ("status-report", &[]),
    ("traceability", &[]),
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

/// The words of a file, page by page.
fn pages_of(place: &Place, file: &str) -> Vec<String> {
    let text = Command::new("pdftotext").args(["-layout", file, "-"]).current_dir(place.path(".")).output();
    let text = String::from_utf8_lossy(&text.expect("set-up installs poppler").stdout).into_owned();
    text.trim_end_matches('\u{c}').split('\u{c}').map(str::to_owned).collect()
}

#[test]
#[cfg_attr(windows, ignore = "read by poppler, which the set-up brings to Debian alone")]
fn no_page_of_the_project_certificate_stands_nearly_empty() {
    let place = Place::empty();
    place.json(&["demo", FILE, "--out", "papers"]).ended(0);
    place.json(&["print", FILE, "project-certificate", "--out", "p.pdf"]).ended(0);
    let pages = pages_of(&place, "p.pdf");
    let check = pages.iter().find(|page| page.contains("How to check this certificate")).expect("it is told");
    assert!(check.contains("Digests in full") && check.contains("SHA-256 of the canonical content"), "{check}");
    for (at, page) in pages.iter().enumerate() {
        let lines = page.lines().filter(|line| !line.trim().is_empty()).count();
        assert!(lines >= 18, "page {} has {lines} lines:\n{page}", at + 1);
    }
}

/// The places of words on the pages of a file, in points from the left: page, left, right, word.
fn words_of(place: &Place, file: &str) -> Vec<(usize, f64, f64, String)> {
    let run = Command::new("pdftotext").args(["-bbox", file, "-"]).current_dir(place.path(".")).output();
    let text = String::from_utf8_lossy(&run.expect("set-up installs poppler").stdout).into_owned();
    let mut page = 0;
    let mut words = Vec::new();
    for line in text.lines().map(str::trim) {
        page += usize::from(line.starts_with("<page"));
        let number = |name: &str| line.split_once(&format!("{name}=\""))?.1.split('"').next()?.parse::<f64>().ok();
        let Some((_, word)) = line.split_once('>').filter(|_| line.starts_with("<word")) else { continue };
        if let (Some(left), Some(right)) = (number("xMin"), number("xMax")) {
            words.push((page, left, right, word.trim_end_matches("</word>").to_owned()));
        }
    }
    words
}

#[test]
#[cfg_attr(windows, ignore = "read by poppler, which the set-up brings to Debian alone")]
fn five_thousand_rows_of_a_mapping_are_told_whole_on_numbered_pages_that_hold_their_columns() {
    const ROWS: usize = 5000;
    let place = Place::with_project();
    place
        .decide(r#"{"command": "integration.add", "args": {"name": "Suppliers", "object": "suppliers", "direction": "inbound"}}"#)
        .ended(0);
    let mut table =
        "Integration,Source field,Source type(len),Target field,Target type(len),Rule,Instruction,Comment\n".to_owned();
    for row in 1..=ROWS {
        table += &format!(
            "Suppliers,FIELD-{row:04},CHAR({}),Target{row:04},text({}),direct,\"Without blanks at its ends, number {row}\",\n",
            row % 80 + 1,
            row % 120 + 1
        );
    }
    fs::write(place.path("m.csv"), table).expect("the folder is writable");
    let import = ["import", FILE, "mapping-row", "m.csv", "--as", crate::program::PERSON];
    assert_eq!(place.json(&import).ended(0).json()["added"], ROWS);
    let printed = place.json(&["print", FILE, "data-mappings", "--out", "m.pdf"]).ended(0).json();
    let pages = pages_of(&place, "m.pdf");
    assert_eq!(printed["pages"], pages.len(), "{printed}");
    for (at, page) in pages.iter().enumerate() {
        let number = format!("Page {} of {}", at + 1, pages.len());
        assert!(page.contains(&number), "{number}");
    }
    let words = words_of(&place, "m.pdf");
    let told = |prefix: &str| {
        let of = words.iter().filter(|(_, _, _, word)| word.starts_with(prefix));
        let mut of: Vec<(usize, &str)> = of.map(|(page, _, _, word)| (*page, word.as_str())).collect();
        of.dedup();
        of
    };
    for prefix in ["FIELD-", "Target"] {
        let told: Vec<&str> = told(prefix).into_iter().map(|(_, word)| word).filter(|word| *word != "Target").collect();
        let named: Vec<String> = (1..=ROWS).map(|row| format!("{prefix}{row:04}")).collect();
        assert!(told.iter().eq(named.iter()), "each {prefix} once, in its order");
    }
    for (at, page) in pages.iter().enumerate().skip(2).filter(|(_, page)| page.contains("FIELD-")) {
        let heads = ["Source field", "Source type", "Target field", "Target type", "Rule", "Instruction"];
        assert!(heads.iter().all(|head| page.contains(head)), "the heads of page {}", at + 1);
    }
    // A4 with 20 mm at either side; a point for what letters stand out of their place.
    let (left, right) = (20.0 * 72.0 / 25.4 - 1.0, 190.0 * 72.0 / 25.4 + 1.0);
    for (page, from, to, word) in words.iter().filter(|(page, _, _, _)| *page > 2) {
        assert!(*from >= left && *to <= right, "page {page}: {word} from {from} to {to}");
    }
}

#[test]
fn the_traceability_matrix_prints_draws_and_verifies() {
    let place = Place::empty();
    place.json(&["demo", FILE, "--out", "papers"]).ended(0);
    let print = |out: &str, more: &[&str]| {
        place.json(&[&["print", FILE, "traceability", "--out", out], more].concat()).ended(0).json()
    };
    let printed = print("t.pdf", &[]);
    assert_eq!(print("again.pdf", &[])["digest"], printed["digest"]);
    assert_eq!(fs::read(place.path("t.pdf")).ok(), fs::read(place.path("again.pdf")).ok(), "the same bytes");
    print("t.svg", &["--format", "svg"]);
    let svg = fs::read_to_string(place.path("t.svg")).expect("written");
    assert!(svg.starts_with("<svg") && svg.contains("REQ-SUP-01") && svg.contains("rx="), "marks and names are drawn");
    let proof = place.json(&["verify-pdf", "t.pdf", "--workspace", FILE]).ended(0).json();
    assert_eq!(proof["verifies"], true, "{proof:#}");
    assert!(proof["known_as"].as_str().is_some_and(|name| name.contains("Traceability")), "{proof:#}");
}
