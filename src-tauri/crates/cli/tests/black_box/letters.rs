//! `suppliers letters`: a mailing is prepared, looked at, written into files and followed up.

use std::fs;

use serde_json::Value;

use crate::mail_server::{self, MailServer};
use crate::program::{FILE, PERSON, Place, Run};
use crate::standards::judged;

const AS: [&str; 2] = ["--as", PERSON];

const MASTER: &str = "Number,Name,Country,Language,Email,Contact\n\
    1,Zeller Guss GmbH,DE,de,jan@zeller.example,Jan Zeller\n\
    2,宁波精密制造,CN,zh,li@ningbo.example,\n\
    3,Nobody Ltd,GB,en,,\n";

/// A workspace with three suppliers, and a contact whom they may ask.
fn with_suppliers() -> Place {
    let place = Place::with_project();
    assert!(fs::write(place.path("master.csv"), MASTER).is_ok());
    place.json(&[&["suppliers", "import", FILE, "master.csv"], AS.as_slice()].concat()).ended(0);
    let commands = format!(
        r#"[{{"command": "person.change", "args": {{"person": "{PERSON}", "email": "dana@coupa.example"}}}},
            {{"command": "programme.change", "args": {{"contact": "{PERSON}"}}}}]"#
    );
    place.decide(&commands).ended(0);
    place
}

fn letters(place: &Place, args: &[&str]) -> Run {
    place.json(&[&["suppliers", "letters", args[0], FILE], &args[1..]].concat())
}

/// The same by somebody.
fn acting(place: &Place, args: &[&str]) -> Run {
    letters(place, &[args, AS.as_slice()].concat())
}

const DAYS: [&str; 4] = ["--value", "deadline=2027-01-15", "--value", "go-live=2027-02-01"];

#[test]
fn a_mailing_is_prepared_for_those_who_can_be_written_to() {
    let place = with_suppliers();
    let everybody = ["--segment", "high-touch", "--segment", "low-touch"];
    let prepare = |more: &[&str]| acting(&place, &[&["prepare", "invitation"], everybody.as_slice(), more].concat());
    let tried = prepare(&[DAYS.as_slice(), &["--dry-run"]].concat()).ended(1).json();
    assert_eq!(
        (&tried["ready"], &tried["unready"][0]["lacks"][0]["code"]),
        (&2.into(), &"letter-no-address".into()),
        "{tried}"
    );
    let refused = prepare(&DAYS).ended(1).json();
    assert_eq!(refused["error"]["details"]["conditions"][0]["code"], "letter-no-address", "{refused}");
    let empty = prepare(&["--only-ready"]).ended(1).json();
    let conditions = empty["error"]["details"]["conditions"].as_array().cloned().unwrap_or_default();
    assert!(conditions.iter().any(|it| it["code"] == "letter-field-empty"), "nobody is left: {empty}");
    let done = prepare(&[DAYS.as_slice(), &["--only-ready"]].concat()).ended(0).json();
    assert_eq!(done["mailing"]["reference"], "MAIL-01");
    let listed = letters(&place, &["list"]).ended(0).json();
    assert_eq!(listed["mailings"][0]["states"]["planned"], 2, "{listed}");
    assert_eq!(
        acting(&place, &["prepare", "hello", "--supplier", "SUP-01"]).error(),
        (2, "cli-word-unknown".to_owned())
    );
    assert_eq!(acting(&place, &["prepare", "policy"]).error(), (2, "letters-whom".to_owned()));
}

#[test]
fn letters_go_into_files_and_what_becomes_of_them_is_recorded() {
    let place = with_suppliers();
    let prepare = ["prepare", "invitation", "--supplier", "SUP-01", "--supplier", "SUP-02"];
    acting(&place, &[prepare.as_slice(), DAYS.as_slice()].concat()).ended(0);
    letters(&place, &["print", "MAIL-01", "--out", &place.path("all.pdf").to_string_lossy()]).ended(0);
    assert_eq!(judged(&fs::read(place.path("all.pdf")).unwrap()), [] as [String; 0]);
    letters(&place, &["print", "MAIL-01", "--each", &place.path("each").to_string_lossy()]).ended(0);
    letters(&place, &["eml", "MAIL-01", "--out", &place.path("mail").to_string_lossy()]).ended(0);
    let names = |folder: &str| fs::read_dir(place.path(folder)).map(Iterator::count).unwrap_or_default();
    assert_eq!((names("each"), names("mail")), (2, 2));
    let message = fs::read_to_string(place.path("mail/MAIL-01 SUP-01 Zeller Guss GmbH.eml")).unwrap_or_default();
    assert!(message.contains("To: \"Jan Zeller\" <jan@zeller.example>"), "{message}");

    let record = |supplier: &str, more: &[&str]| {
        acting(&place, &[&["record", "MAIL-01", more[0], "--supplier", supplier], &more[1..]].concat())
    };
    record("SUP-01", &["sent-by-hand", "--note", "By post"]).ended(0);
    record("SUP-01", &["answered", "--note", "We take the portal"]).ended(0);
    record("SUP-02", &["sent-by-hand"]).ended(0);
    record("SUP-02", &["bounced", "--note", "550"]).ended(0);
    let refused = record("SUP-02", &["withdrawn"]).ended(1).json();
    assert_eq!(refused["error"]["details"]["conditions"][0]["code"], "letter-not-in-state");
    let listed = letters(&place, &["list", "--mailing", "MAIL-01", "--state", "answered"]).ended(0).json();
    assert_eq!((&listed["count"], &listed["letters"][0]["supplier"]["reference"]), (&1.into(), &"SUP-01".into()));
    letters(&place, &["list", "--out", &place.path("letters.csv").to_string_lossy()]).ended(0);
    let csv = fs::read_to_string(place.path("letters.csv")).unwrap_or_default();
    assert!(csv.contains("Answered") && csv.contains("Returned"), "{csv}");
    place.json(&["verify", FILE]).ended(0);
}

#[test]
fn letters_are_shown_before_there_is_a_mailing() {
    let place = with_suppliers();
    let show = |args: &[&str]| acting(&place, &[&["show"], args].concat());
    let empty = show(&["invitation", "--supplier", "SUP-01"]).ended(1).json();
    assert_eq!(empty["lacks"][0]["code"], "letter-field-empty", "{empty}");
    let chinese = show(&[&["invitation", "--supplier", "SUP-02"], DAYS.as_slice()].concat()).ended(0).json();
    assert!(chinese["body"].as_str().is_some_and(|body| body.contains("2027年1月15日")), "{chinese}");
    let internal =
        show(&[&["wave-plan", "--in", "fr", "--value", "wave=Vague 1"], DAYS.as_slice()].concat()).ended(0).json();
    assert!(internal["body"].as_str().is_some_and(|body| body.contains("Vague 1")), "{internal}");
}

#[test]
fn a_server_that_cant_be_reached_leaves_every_letter_planned() {
    let place = with_suppliers();
    acting(&place, &[&["prepare", "invitation", "--supplier", "SUP-01"], DAYS.as_slice()].concat()).ended(0);
    let end = acting(&place, &["send", "MAIL-01", "--server", "127.0.0.1:1", "--security", "none"]).ended(1).json();
    assert_eq!((&end["letters"]["all"], &end["left"]), (&1.into(), &1.into()), "{end}");
    assert!(end["broken_off"].as_str().is_some_and(|why| why.contains("127.0.0.1")));
    assert_eq!(letters(&place, &["list"]).json()["mailings"][0]["states"]["planned"], 1);
}

/// Prepares a letter and sends it in an encrypted conversation: what came of it, and what the server took.
fn sent_encrypted(server: &MailServer, security: &str, trusted: &str, password: &str) -> (Value, Vec<String>) {
    let place = with_suppliers();
    acting(&place, &[&["prepare", "invitation", "--supplier", "SUP-01"], DAYS.as_slice()].concat()).ended(0);
    assert!(fs::write(place.path("trusted.pem"), trusted).is_ok());
    let at = format!("localhost:{}", server.port);
    let send = ["suppliers", "letters", "send", FILE, "MAIL-01", "--server", &at, "--security", security];
    let args = [send.as_slice(), &["--user", mail_server::USER], &AS].concat();
    let end = place.trusting(&place.path("trusted.pem"), &args, &format!("{password}\n"));
    (end.json(), server.taken())
}

#[test]
fn letters_go_encrypted_to_a_server_that_is_trusted() {
    for security in ["tls", "starttls"] {
        let server = MailServer::start(security == "tls");
        let (end, taken) = sent_encrypted(&server, security, &server.certificate, mail_server::PASSWORD);
        assert_eq!((&end["letters"]["sent"], &end["left"]), (&1.into(), &0.into()), "{security}: {end}");
        assert!(taken.len() == 1 && taken[0].contains("jan@zeller.example"), "{security}: {taken:?}");
    }
}

#[test]
fn nothing_is_said_to_a_server_that_is_not_trusted_or_lets_nobody_in() {
    let another = MailServer::start(false).certificate;
    for security in ["tls", "starttls"] {
        let server = MailServer::start(security == "tls");
        let (end, taken) = sent_encrypted(&server, security, &another, mail_server::PASSWORD);
        let why = end["broken_off"].as_str().unwrap_or_default();
        assert!(why.contains("encrypted") && why.contains("localhost"), "{security}: {end}");
        assert!(taken.is_empty() && server.logins() == 0, "{security}: not even a password");
        let (end, taken) = sent_encrypted(&server, security, &server.certificate, "wrong");
        assert!(end["broken_off"].as_str().is_some_and(|why| why.contains(mail_server::USER)), "{security}: {end}");
        assert!(taken.is_empty() && server.logins() == 1, "{security}");
    }
}

#[test]
fn the_customers_people_are_told_by_one_letter() {
    let place = with_suppliers();
    let tell = ["tell", "buyers-briefing", "--to", PERSON, "--value", "wave=Wave 1"];
    let lacking = acting(&place, &[tell.as_slice(), &["--dry-run"]].concat()).ended(1).json();
    assert_eq!(lacking["lacks"][0]["code"], "letter-field-empty", "{lacking}");
    let refused = acting(&place, &tell).ended(1).json();
    assert_eq!(refused["error"]["details"]["reason"], "letter-cannot-tell", "{refused}");
    let tell = [tell.as_slice(), &DAYS].concat();
    let tried = acting(&place, &[tell.as_slice(), &["--dry-run"]].concat()).ended(0).json();
    assert!(tried["body"].as_str().is_some_and(|body| body.contains("1 February 2027")), "{tried}");
    assert_eq!(acting(&place, &tell).ended(0).json()["mailing"]["reference"], "MAIL-01");
    letters(&place, &["eml", "MAIL-01", "--out", &place.path("mail").to_string_lossy()]).ended(0);
    let message = fs::read_to_string(place.path("mail/MAIL-01 Briefing of purchasing.eml")).unwrap_or_default();
    assert!(message.contains("dana@coupa.example") && message.contains("X-Unsent: 1"), "{message}");
    letters(&place, &["print", "MAIL-01", "--out", &place.path("one.pdf").to_string_lossy()]).ended(0);
    assert!(fs::read(place.path("one.pdf")).is_ok_and(|pdf| pdf.starts_with(b"%PDF")));
    acting(&place, &["record", "MAIL-01", "sent-by-hand", "--note", "From my mail program"]).ended(0);
    let listed = letters(&place, &["list"]).ended(0).json();
    assert_eq!(listed["mailings"][0]["internal"]["told"]["note"], "From my mail program", "{listed}");
    let again = acting(&place, &["record", "MAIL-01", "sent-by-hand"]).ended(1).json();
    assert_eq!(again["error"]["details"]["reason"], "letter-told-already", "{again}");
}
