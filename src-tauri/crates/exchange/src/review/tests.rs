//! Packages go round, and everything that isn't exactly one is refused.

use std::collections::BTreeMap;
use std::io::{Read as _, Write as _};

use domain::comment::Anchor;
use domain::digest::Digest;
use domain::identity::{EntityId, Id};
use domain::organisation::Party;
use domain::sign_off::{Hand, Verdict};
use domain::time::Instant;
use proptest::prelude::*;
use serde_json::json;

use super::*;
use crate::archive;

fn id(number: u64) -> EntityId {
    format!("01930000-0000-7000-8000-{number:012x}").parse().unwrap()
}

fn now() -> Instant {
    "2026-11-12T08:41:07.123Z".parse().unwrap()
}

fn package() -> Package {
    let files = vec![
        DocumentFile { pdf: b"%PDF-1.7 requirements".to_vec(), content: b"{\"document\":\"requirements\"}".to_vec() },
        DocumentFile { pdf: b"%PDF-1.7 mappings".to_vec(), content: b"{\"document\":\"data-mappings\"}".to_vec() },
    ];
    let document = |place: usize, document: &str, title: &str| SealedDocument {
        document: document.to_owned(),
        title: title.to_owned(),
        workstream: "Wave 1".to_owned(),
        revision: Id::new(id(10 + place as u64)),
        number: 2,
        issued_at: now(),
        digest: Digest::of(&files[place].content),
        headings: BTreeMap::new(),
        pdf: Part::of(&files[place].pdf),
    };
    let manifest = Manifest {
        schema: SCHEMA,
        review: id(1),
        reference: "REV-01".to_owned(),
        project: id(2),
        project_name: "Coupa for Österle".to_owned(),
        customer: "Österle Maschinenbau".to_owned(),
        provider: "Coupa".to_owned(),
        language: "en".to_owned(),
        sender: Sender { name: "Dana Whitfield".to_owned(), organisation: "Coupa".to_owned(), party: Party::Provider },
        sealed_at: now(),
        journal_head: Digest::of(b"journal"),
        to: vec![AskedPerson {
            id: Id::new(id(3)),
            name: "محمد".to_owned(),
            organisation: "Österle Maschinenbau".to_owned(),
            roles: vec![AskedRole { id: "customer-implementation-manager".into(), name: "Manager".to_owned() }],
        }],
        asks: Asks::SignOff(SignOffAsked {
            id: "design".into(),
            name: "Design".to_owned(),
            workstream: "Wave 1".to_owned(),
            meaning: "The mappings are what we want.".to_owned(),
            digest: Digest::of(b"card"),
        }),
        message: "With thanks".to_owned(),
        due: None,
        documents: vec![document(0, "requirements", "Requirements"), document(1, "data-mappings", "Data Mappings")],
    };
    Package { manifest, files, response: None }
}

fn answered() -> Package {
    let mut package = package();
    let mut response = Response::to(&package.manifest, now());
    response.comments.push(Remark {
        id: id(77),
        revision: package.manifest.documents[0].revision,
        anchor: Anchor { page: Some(3), ..Anchor::default() },
        text: "Which currency?".to_owned(),
        at: now(),
    });
    response.said = Some(Said {
        verdict: Verdict::Signed,
        role: None,
        reason: String::new(),
        hand: Some(Hand::Typed { text: "محمد".to_owned() }),
    });
    package.response = Some(response);
    package
}

fn damage(error: PackageError) -> String {
    match error {
        PackageError::Damaged(message) => message.code,
        other => panic!("{other}"),
    }
}

/// The package with other bytes in place of a part, written by the same hand.
fn with_part(package: &Package, name: &str, change: impl FnOnce(&mut Vec<u8>)) -> Vec<u8> {
    let mut entries = archive::read(&package.write().unwrap()).unwrap();
    change(&mut entries.iter_mut().find(|(own, _)| own == name).unwrap().1);
    archive::write(&entries)
}

#[test]
fn a_package_is_read_as_it_was_written_and_any_tool_opens_it() {
    for package in [package(), answered()] {
        let bytes = package.write().unwrap();
        assert_eq!(Package::read(&bytes).unwrap(), package);
        assert_eq!(bytes, package.write().unwrap(), "the same package is the same bytes");
        let mut zip = zip::ZipArchive::new(std::io::Cursor::new(&bytes)).unwrap();
        let mut manifest = Vec::new();
        zip.by_name("manifest.json").unwrap().read_to_end(&mut manifest).unwrap();
        assert_eq!(Digest::of(&manifest), package.manifest.seal());
        assert_eq!(zip.len(), 6 + usize::from(package.response.is_some()));
    }
}

/// Packages live as long as mail does: this one must still be this one under every later version.
#[test]
fn the_form_of_packages_stays() {
    let bytes = package().write().unwrap();
    insta::assert_snapshot!(Digest::of(&bytes).to_string());
}

#[test]
fn every_flipped_byte_is_refused() {
    let bytes = answered().write().unwrap();
    for at in 0..bytes.len() {
        let mut flipped = bytes.clone();
        flipped[at] ^= 0x20;
        assert!(Package::read(&flipped).is_err(), "byte {at} of {}", bytes.len());
    }
}

#[test]
fn every_truncation_and_everything_appended_is_refused() {
    let bytes = answered().write().unwrap();
    for length in 0..bytes.len() {
        assert!(Package::read(&bytes[..length]).is_err(), "{length} bytes");
    }
    assert!(Package::read(&[bytes.as_slice(), b"x"].concat()).is_err());
    assert!(Package::read(&[b"x", bytes.as_slice()].concat()).is_err());
}

#[test]
fn a_changed_document_is_named() {
    for name in ["documents/02.pdf", "documents/02.json"] {
        let error = Package::read(&with_part(&package(), name, |part| part.push(b' '))).unwrap_err();
        let PackageError::Damaged(message) = error else { panic!("{error}") };
        assert_eq!(
            (message.code.as_str(), message.args["document"].as_str()),
            ("package-document-changed", "Data Mappings")
        );
    }
}

#[test]
fn a_manifest_that_doesn_t_fit_its_seal_is_refused() {
    let bytes = with_part(&package(), "manifest.json", |part| {
        let text = String::from_utf8(part.clone()).unwrap();
        *part = text.replace("Österle Maschinenbau", "Österle Maschinenwerk").into_bytes();
    });
    assert_eq!(damage(Package::read(&bytes).unwrap_err()), "package-seal");
}

#[test]
fn missing_and_strange_parts_are_refused() {
    let bytes = package().write().unwrap();
    let entries = archive::read(&bytes).unwrap();
    for place in 0..entries.len() {
        let mut without = entries.clone();
        without.remove(place);
        assert!(Package::read(&archive::write(&without)).is_err(), "without {}", entries[place].0);
    }
    for name in ["../../outside.txt", "/etc/passwd", "documents/03.pdf", "response.jso"] {
        let mut more = entries.clone();
        more.push((name.to_owned(), b"x".to_vec()));
        assert_eq!(damage(Package::read(&archive::write(&more)).unwrap_err()), "package-form", "{name}");
    }
}

#[test]
fn a_newer_form_is_told_from_a_damaged_one() {
    let mut newer = package();
    newer.manifest.schema = SCHEMA + 1;
    assert_eq!(Package::read(&newer.write().unwrap()).unwrap_err(), PackageError::Newer(u64::from(SCHEMA) + 1));
    assert_eq!(Package::read(b"%PDF-1.7").unwrap_err(), PackageError::Foreign);
    assert_eq!(Package::read(b"").unwrap_err(), PackageError::Foreign);
}

#[test]
fn an_archive_of_another_hand_is_refused_however_large_it_unpacks() {
    let options = zip::write::SimpleFileOptions::default().compression_method(zip::CompressionMethod::Deflated);
    let mut writer = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    writer.start_file("manifest.json", options).unwrap();
    writer.write_all(&vec![b' '; 256 * 1024 * 1024]).unwrap();
    let bomb = writer.finish().unwrap().into_inner();
    assert!(bomb.len() < 1024 * 1024);
    assert_eq!(damage(Package::read(&bomb).unwrap_err()), "package-form");
    assert_eq!(Package::read(&vec![0; PACKAGE_LIMIT + 1]).unwrap_err(), PackageError::TooLarge);
}

#[test]
fn a_package_beyond_the_limits_is_not_written() {
    let mut large = package();
    large.files[0].pdf = vec![0; PACKAGE_LIMIT];
    assert_eq!(large.write().unwrap_err(), PackageError::TooLarge);
}

#[test]
fn an_answer_says_what_it_lacks() {
    let package = answered();
    let manifest = &package.manifest;
    let answer = package.response.clone().unwrap();
    let lack = |change: &dyn Fn(&mut Response)| {
        let mut response = answer.clone();
        change(&mut response);
        response.lacks(manifest).into_iter().map(|lack| lack.code).collect::<Vec<_>>()
    };
    assert_eq!(lack(&|_| {}), Vec::<String>::new());
    assert_eq!(lack(&|it| it.name = " ".to_owned()), ["answer-without-name"]);
    assert_eq!(lack(&|it| it.package = Digest::of(b"other")), ["answer-of-other-package"]);
    assert_eq!(lack(&|it| it.person = Some(Id::new(id(99)))), ["answer-of-nobody-asked", "answer-not-a-signatory"]);
    assert_eq!(lack(&|it| (it.comments.clear(), it.said = None).1), ["answer-empty"]);
    assert_eq!(lack(&|it| it.comments[0].text.clear()), ["answer-empty-comment"]);
    assert_eq!(lack(&|it| it.comments[0].revision = Id::new(id(99))), ["answer-comments-elsewhere"]);
    assert_eq!(lack(&|it| it.said.as_mut().unwrap().hand = None), ["answer-without-signature"]);
    assert_eq!(lack(&|it| it.said.as_mut().unwrap().role = Some("other".into())), ["answer-not-a-signatory"]);
    let says = |verdict| move |it: &mut Response| it.said.as_mut().unwrap().verdict = verdict;
    assert_eq!(lack(&says(Verdict::Declined)), ["answer-without-reason"]);
    assert_eq!(lack(&says(Verdict::Conditional)), ["answer-without-remarks"]);
    assert_eq!(lack(&|it| it.note = "x".repeat(WORDS_LIMIT + 1)), ["answer-too-large"]);
    // Somebody else may comment with a note, and never sign.
    let other = |it: &mut Response| (it.person, it.note, it.said) = (None, "I stand in for her".to_owned(), None);
    assert_eq!(lack(&other), Vec::<String>::new());
}

#[test]
fn an_answer_that_lacks_something_is_no_package() {
    let mut package = answered();
    package.response.as_mut().unwrap().name.clear();
    assert_eq!(damage(Package::read(&package.write().unwrap()).unwrap_err()), "answer-without-name");
    let bytes = with_part(&answered(), "response.json", |part| {
        *part = serde_json::to_vec(&json!({"schema": 1, "more": true})).unwrap();
    });
    assert_eq!(damage(Package::read(&bytes).unwrap_err()), "package-answer");
}

proptest! {
    #[test]
    fn no_bytes_make_the_reader_panic(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let _ = Package::read(&bytes);
        let _ = Package::read(&[b"PK\x03\x04".as_slice(), &bytes].concat());
    }

    #[test]
    fn several_changed_bytes_are_refused(changes in prop::collection::vec((any::<prop::sample::Index>(), 1u8..), 1..6)) {
        let bytes = answered().write().unwrap();
        let mut changed = bytes.clone();
        for (at, by) in changes {
            changed[at.index(bytes.len())] ^= by;
        }
        prop_assume!(changed != bytes);
        prop_assert!(Package::read(&changed).is_err());
    }
}
