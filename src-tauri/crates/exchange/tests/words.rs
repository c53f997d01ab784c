//! Every finding that a reader makes has its words in the catalogue of messages, and no words are left over.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

#[test]
fn every_code_has_words_and_all_words_have_a_code() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut codes = BTreeSet::new();
    collect(&root.join("src"), &mut codes);
    let text = fs::read_to_string(root.join("../countersign/src/text/en/exchange.ftl")).unwrap();
    let words: BTreeSet<String> = text
        .lines()
        .filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()))
        .filter_map(|line| line.split_once(" =").map(|(code, _)| code.to_owned()))
        .collect();
    assert!(codes.len() > 50, "the codes were found: {codes:?}");
    assert_eq!(codes.difference(&words).collect::<Vec<_>>(), Vec::<&String>::new(), "codes without words");
    assert_eq!(words.difference(&codes).collect::<Vec<_>>(), Vec::<&String>::new(), "words without a code");
}

/// The codes in the sources: kebab-case texts that begin with the name of a reader. Tests make none of their own.
fn collect(folder: &Path, codes: &mut BTreeSet<String>) {
    const READERS: &[&str] =
        &["file-", "findings-", "csv-", "catalogue-", "template-", "workbook-", "integrations-", "table-"];
    for entry in fs::read_dir(folder).expect("the crate has its sources") {
        let path = entry.expect("a source folder can be listed").path();
        if path.is_dir() {
            collect(&path, codes);
            continue;
        }
        if path.file_name().is_some_and(|name| name == "tests.rs") {
            continue;
        }
        let source = fs::read_to_string(&path).expect("a source file is text");
        let is_code = |text: &&str| {
            READERS.iter().any(|reader| text.starts_with(reader))
                && text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
        };
        codes.extend(source.split('"').filter(is_code).map(str::to_owned));
    }
}
