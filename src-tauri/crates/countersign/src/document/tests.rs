//! The documents of a small project with people from Stuttgart, Ningbo and Dubai: printed, and read back.

mod certificates;
mod languages;
mod revisions;
mod templates;
mod world;

use std::collections::BTreeSet;

use documents::model::Document;
use documents::verify::Read;
use domain::message::Message;

use super::{Speak, form};
use crate::text::Words;

/// The English words.
struct English;

impl Speak for English {
    fn say(&self, message: &Message) -> String {
        Words::english().say(message)
    }
}

/// A document printed and read back, with all that a reading aid would say.
fn printed(document: &Document) -> (Vec<u8>, Read, String) {
    let rendered = documents::render(document, &documents::RenderOptions::default()).unwrap();
    assert_eq!(rendered.findings, [], "every character has a glyph");
    let read = documents::verify::read(&rendered.bytes).unwrap();
    // To look at the pages: a folder to which the tests write what they print.
    if let Ok(folder) = std::env::var("COUNTERSIGN_PRINT_TO") {
        let test = std::thread::current().name().unwrap_or_default().replace("::", "-");
        let digest = read.printed_digest.clone().unwrap_or_default();
        std::fs::write(format!("{folder}/{test}-{digest}.pdf"), &rendered.bytes).unwrap();
    }
    let text = read.structure.as_ref().unwrap().full_text();
    (rendered.bytes, read, text)
}

#[test]
fn every_word_is_in_the_catalogue_and_none_is_left_over() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut codes = BTreeSet::new();
    collect(&root.join("document.rs"), &mut codes);
    collect(&root.join("document"), &mut codes);
    // Codes that are put together: each part of them is a list in the code.
    codes.extend((1..=12).map(|month| format!("document-month-{month}")));
    codes.extend(["draft", "issued", "signed", "stale"].map(|state| format!("document-state-{state}")));
    codes.extend(["section", "row", "field", "before", "after"].map(|head| format!("document-change-head-{head}")));
    let meanings = ["author", "reviewer", "approver", "acceptor", "countersigns"];
    codes.extend(meanings.map(|meaning| format!("document-meaning-{meaning}")));
    codes.extend(form::PARTS.map(|part| format!("document-form-{part}")));
    codes.retain(|code| !code.ends_with('-') && !code.ends_with("month") && code != "document-unknown");
    let text = include_str!("../text/en/documents.ftl");
    let words: BTreeSet<String> = text
        .lines()
        .filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()))
        .filter_map(|line| line.split_once(" =").map(|(code, _)| code.to_owned()))
        .collect();
    assert_eq!(codes.difference(&words).collect::<Vec<_>>(), Vec::<&String>::new(), "codes without words");
    assert_eq!(words.difference(&codes).collect::<Vec<_>>(), Vec::<&String>::new(), "words without a code");
}

/// The codes in the sources of a file or folder, without its tests.
fn collect(path: &std::path::Path, codes: &mut BTreeSet<String>) {
    if path.is_dir() {
        for entry in std::fs::read_dir(path).unwrap() {
            let path = entry.unwrap().path();
            if !path.ends_with("tests") && !path.ends_with("tests.rs") {
                collect(&path, codes);
            }
        }
        return;
    }
    let source = std::fs::read_to_string(path).unwrap();
    let is_code = |text: &&str| {
        text.starts_with("document-") && text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
    };
    codes.extend(source.split('"').filter(is_code).map(str::to_owned));
}

#[test]
fn numbers_dates_and_offsets_are_written_as_the_language_has_them() {
    assert_eq!(English.number("104417"), "104\u{202F}417");
    assert_eq!(English.number("-1860.50"), "\u{2212}1860.50");
    assert_eq!(English.number("12 a day"), "12 a day");
    let at = "2026-11-23T13:32:00Z".parse().unwrap();
    assert_eq!(English.instant(at, "Europe/Berlin"), "23 Nov 2026, 14:32 CET");
    assert_eq!(English.instant_at_offset(at, 480), "23 Nov 2026, 21:32 UTC+08:00");
    assert_eq!(English.instant_at_offset(at, -210), "23 Nov 2026, 10:02 UTC\u{2212}03:30");
}
