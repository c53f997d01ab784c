//! The round trip on the command line: send, open, answer, merge.

use std::fs;

use crate::program::{FILE, Place};

const DANA: [&str; 2] = ["--as", "Dana Whitfield"];

/// The sample project, signed to its end: its requirements can be sent for comments.
fn place() -> Place {
    let place = Place::empty();
    place.json(&["demo", FILE, "--out", "documents"]).ended(0);
    place
}

fn send(place: &Place, more: &[&str]) -> crate::program::Run {
    let verb = ["review", "send", FILE, "--to", "Jan Novák", "--out", "sent.countersign-review"];
    place.json(&[verb.as_slice(), &DANA, more].concat())
}

#[test]
fn a_package_goes_out_is_answered_and_comes_home() {
    let place = place();
    let sent = send(&place, &["--document", "requirements", "--message", "As spoken"]).ended(0).json();
    assert_eq!(sent["reference"], "REV-02", "the story sent one before");
    let opened = place.json(&["review", "open", "sent.countersign-review"]).ended(0).json();
    assert_eq!((&opened["seal"], &opened["asks"]), (&sent["seal"], &"comments".into()));
    assert_eq!(opened["manifest"]["message"], "As spoken");

    let answer = ["review", "answer", "sent.countersign-review", "--out", "back.countersign-review"];
    let empty = place.json(&answer).error();
    assert_eq!(empty, (2, "answer-empty".to_owned()));
    let comment = ["--comment", "requirements:systems:Which currency?"];
    let answered = place.json(&[answer.as_slice(), &comment].concat()).ended(0).json();
    assert_eq!(answered["comments"], 1);

    let merge = ["review", "merge", FILE, "back.countersign-review"];
    let dry = place.json(&[merge.as_slice(), &DANA, &["--dry-run"]].concat()).ended(0).json();
    assert_eq!((&dry["merged"], &dry["preview"]["comments"][0]["arrival"]), (&false.into(), &"new".into()));
    let merged = place.json(&[merge.as_slice(), &DANA].concat()).ended(0).json();
    assert_eq!(merged["merged"], true);
    let again = place.json(&[merge.as_slice(), &DANA].concat()).ended(0).json();
    assert_eq!((&again["merged"], &again["preview"]["known"]), (&false.into(), &true.into()));
    let comments = place.json(&["list", FILE, "comment"]).ended(0).json();
    assert!(comments.to_string().contains("Which currency?"), "{comments}");
    place.json(&["verify", FILE]).ended(0);

    // What can't be called back isn't overwritten either.
    assert_eq!(send(&place, &["--document", "requirements"]).error(), (3, "exists".to_owned()));
}

#[test]
fn damage_newer_forms_and_strange_files_have_exit_codes_of_their_own() {
    let place = place();
    send(&place, &["--document", "requirements"]).ended(0);
    let bytes = fs::read(place.path("sent.countersign-review")).unwrap_or_default();
    let mut flipped = bytes.clone();
    flipped[bytes.len() / 2] ^= 1;
    let files: [(&str, &[u8], i32, &str); 4] = [
        ("flipped", &flipped, 4, "damaged"),
        ("cut", &bytes[..bytes.len() - 9], 4, "damaged"),
        ("text", b"Hello", 3, "foreign"),
        ("empty", b"", 3, "foreign"),
    ];
    for (name, bytes, exit, code) in files {
        let name = format!("{name}.countersign-review");
        assert!(fs::write(place.path(&name), bytes).is_ok());
        assert_eq!(place.json(&["review", "open", &name]).error(), (exit, code.to_owned()), "{name}");
        assert_eq!(place.json(&["review", "merge", FILE, &name, DANA[0], DANA[1]]).error(), (exit, code.to_owned()));
    }
    assert_eq!(place.json(&["review", "open", "nowhere.countersign-review"]).error(), (3, "missing".to_owned()));
}

#[test]
fn what_is_wrong_with_a_send_is_said_and_nothing_is_written() {
    let place = place();
    let nobody =
        ["review", "send", FILE, "--document", "requirements", "--out", "a.countersign-review", "--to", "Nobody"];
    assert_eq!(place.json(&[nobody.as_slice(), &DANA].concat()).error(), (1, "refused".to_owned()));
    assert!(!place.path("a.countersign-review").exists());
    assert_eq!(
        send(&place, &["--document", "requirements", "--due", "soon"]).error(),
        (2, "date-malformed".to_owned())
    );
    let list = place.json(&["list", FILE, "review"]).ended(0).json();
    assert!(!list.to_string().contains("REV-02"), "{list}");
}
