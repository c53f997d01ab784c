//! Letters are sent to a real server, printed and written as messages. Whatever dies in between, none arrives twice.

use std::cell::Cell;
use std::collections::BTreeMap;
use std::ops::ControlFlow;
use std::rc::Rc;
use std::time::Duration;

use domain::supplier::letter::command::Resolve;
use proptest::prelude::*;
use serde_json::{Value, json};

use super::*;
use crate::commands;
use crate::document::text_of;
use crate::post::test_server::{Fault, Manner, TestServer};
use crate::post::{Delivery, MailServer, Post, Security, Smtp};
use crate::workspace::{NewPerson, NewProject};

struct Place {
    _folder: tempfile::TempDir,
    workspace: Workspace,
    project: EntityId,
    person: Id<Person>,
}

/// A project whose suppliers have hostile and foreign names.
fn place() -> Place {
    let folder = tempfile::tempdir().unwrap();
    let new = NewProject {
        person: NewPerson {
            email: "dana@coupa.example".to_owned(),
            ..NewProject::new("a", "b", "Dana Whitfield").person
        },
        ..NewProject::new("Rollout", "Österle Maschinenbau GmbH", "Dana Whitfield")
    };
    let (workspace, created) = Workspace::create(&folder.path().join("a.countersign"), &new).unwrap();
    let (project, person) = (created.project.0, created.person);
    let mut place = Place { _folder: folder, workspace, project, person };
    let supplier = |number: &str, name: &str, language: &str, contact: &str| {
        json!({"vendor_number": number, "name": name, "language": language, "contact_name": contact,
            "contact_email": format!("s{number}@supplier.example"), "facts": {"invoices": 50}})
    };
    let rows = json!([
        supplier("1", "Zeller Guß GmbH", "de", "Jan Zeller"),
        supplier("2", "宁波精密制造", "zh", "李明"),
        supplier("3", "Evil\r\nBcc: all@example.com\r\n\r\nLtd", "en", "\"Ann\" <x@y.example>,\r\nTo: z@z.example"),
        supplier("4", "Ateliers d’Été", "fr", ""),
    ]);
    place.act(json!([
        {"command": "programme.change", "args": {"contact": "Dana Whitfield"}},
        {"command": "supplier.import", "args": {"file": "v.csv", "rows": rows}},
    ]));
    place
}

impl Place {
    fn act(&mut self, requests: Value) {
        let requests = commands::read(&requests.to_string()).unwrap();
        self.workspace.decide(self.project, self.person, &requests, Mode::Commit).unwrap();
    }

    /// An invitation for everybody.
    fn invited() -> (Self, Mailing) {
        let mut place = place();
        let whom =
            Recipients { segments: vec!["low-touch".to_owned(), "high-touch".to_owned()], ..Recipients::default() };
        let suppliers = place.workspace.recipients(place.project, &whom, Kind::Invitation, 1).unwrap();
        assert_eq!(suppliers.len(), 4);
        let values =
            BTreeMap::from([(Field::Deadline, "2027-01-15".to_owned()), (Field::GoLive, "2027-02-01".to_owned())]);
        let prepare = prepare(suppliers, values);
        let readiness = place.workspace.readiness(place.project, place.person, &prepare).unwrap();
        assert_eq!((readiness.ready, readiness.unready.len()), (4, 0), "{readiness:?}");
        place.workspace.prepare_mailing(place.project, place.person, prepare, Mode::Commit).unwrap();
        let mailing = place.workspace.mailing(place.project, "MAIL-01").unwrap();
        (place, mailing)
    }

    fn run(&self, mailing: &Mailing) -> SendRun {
        SendRun { project: self.project, person: self.person, mailing: mailing.id(), from: String::new(), a_minute: 0 }
    }

    fn states(&self) -> BTreeMap<String, u64> {
        self.workspace.letter_counts(self.project).unwrap().into_values().next().unwrap_or_default()
    }
}

fn prepare(suppliers: Vec<Ref<Supplier>>, values: BTreeMap<Field, String>) -> Prepare {
    Prepare {
        suppliers,
        kind: Kind::Invitation,
        round: None,
        name: "January".to_owned(),
        audience: Audience::default(),
        wave: None,
        on: None,
        sender: None,
        values,
        only_ready: false,
    }
}

fn server(port: u16) -> MailServer {
    MailServer { host: "127.0.0.1".to_owned(), port, security: Security::None, ..MailServer::default() }
}

fn smtp(port: u16) -> Smtp {
    Smtp::new(server(port), String::new()).answering_within(Duration::from_secs(5))
}

fn go_on(_: SendProgress) -> ControlFlow<()> {
    ControlFlow::Continue(())
}

/// The ids of messages that a server took.
fn ids(server: &TestServer) -> Vec<String> {
    let id = |letter: &String| letter.lines().find_map(|line| line.strip_prefix("Message-ID: ")).unwrap().to_owned();
    server.taken().iter().map(id).collect()
}

#[test]
fn a_mailing_arrives_once_with_every_letter_in_its_language() {
    let (mut place, mailing) = Place::invited();
    let server = TestServer::start(Manner::default());
    let run = place.run(&mailing);
    let end = send_letters(&mut place.workspace, &run, &mut smtp(server.port), &mut go_on).unwrap();
    assert_eq!((end.progress.sent, end.progress.all, end.stopped), (4, 4, false), "{end:?}");
    let again = send_letters(&mut place.workspace, &run, &mut smtp(server.port), &mut go_on).unwrap();
    assert_eq!(again.progress.all, 0, "there is nothing left to send");
    let letters = server.taken();
    assert_eq!(letters.len(), 4);
    for letter in &letters {
        let (heads, _) = letter.split_once("\r\n\r\n").unwrap();
        assert!(letter.is_ascii(), "every server takes it");
        assert_eq!(
            heads.lines().filter(|line| line.starts_with("To: ") || line.starts_with("Bcc:")).count(),
            1,
            "{heads}"
        );
        assert!(heads.contains("From: \"Dana Whitfield\" <dana@coupa.example>"), "{heads}");
        assert!(!heads.contains("X-Unsent"));
    }
    assert_eq!(place.states(), BTreeMap::from([("sent".to_owned(), 4)]));
    let (zeller, _) = place.workspace.supplier(place.project, "Zeller Guß GmbH").unwrap();
    assert_eq!(zeller.ladder.enablement, domain::supplier::Enablement::Notified);
    assert_eq!(zeller.letters[0].note(), "taken");
    assert!(place.workspace.verify().unwrap().is_clean());
    let csv =
        String::from_utf8(place.workspace.letters_csv(place.project, &LetterQuery::default()).unwrap().1).unwrap();
    assert_eq!(csv.lines().count(), 5, "{csv}");
}

#[test]
fn what_was_refused_may_go_again_and_what_nobody_knows_may_not() {
    let (mut place, mailing) = Place::invited();
    let server = TestServer::start(Manner::default());
    server.will([Fault::RefuseSender, Fault::RefuseRecipient, Fault::HangUpAfterTaking, Fault::HangUpInside]);
    let run = place.run(&mailing);
    let end = send_letters(&mut place.workspace, &run, &mut smtp(server.port), &mut go_on).unwrap();
    let SendProgress { sent, failed, unknown, .. } = end.progress;
    assert_eq!((sent, failed, unknown), (0, 2, 2), "{end:?}");
    server.will([]);
    let end = send_letters(&mut place.workspace, &run, &mut smtp(server.port), &mut go_on).unwrap();
    assert_eq!((end.progress.all, end.progress.sent), (2, 2), "only those that were refused");
    assert_eq!(place.states(), BTreeMap::from([("sent".to_owned(), 2), ("unknown".to_owned(), 2)]));
    assert_eq!(server.taken().len(), 3);
}

#[test]
fn sending_stops_between_two_letters_and_goes_on_later() {
    let (mut place, mailing) = Place::invited();
    let server = TestServer::start(Manner::default());
    let run = SendRun { a_minute: 60_000, ..place.run(&mailing) };
    let mut two =
        |progress: SendProgress| if progress.done < 2 { ControlFlow::Continue(()) } else { ControlFlow::Break(()) };
    let end = send_letters(&mut place.workspace, &run, &mut smtp(server.port), &mut two).unwrap();
    assert!(end.stopped);
    assert_eq!(place.states(), BTreeMap::from([("planned".to_owned(), 2), ("sent".to_owned(), 2)]));
    let end = send_letters(&mut place.workspace, &run, &mut smtp(server.port), &mut go_on).unwrap();
    assert_eq!((end.progress.all, server.taken().len()), (2, 4));
}

#[test]
fn the_pace_is_kept() {
    let (mut place, mailing) = Place::invited();
    let server = TestServer::start(Manner::default());
    let run = SendRun { a_minute: 600, ..place.run(&mailing) };
    let began = std::time::Instant::now();
    send_letters(&mut place.workspace, &run, &mut smtp(server.port), &mut go_on).unwrap();
    assert!(began.elapsed() >= Duration::from_millis(300), "four letters, a tenth of a second apart");
}

#[test]
fn a_server_that_cant_be_trusted_gets_no_letter() {
    let (mut place, mailing) = Place::invited();
    let run = place.run(&mailing);
    let mut ended = |port: u16, security: Security, user: &str| {
        let server = MailServer { security, user: user.to_owned(), ..server(port) };
        let mut post = Smtp::new(server, "secret".to_owned()).answering_within(Duration::from_secs(5));
        let end = send_letters(&mut place.workspace, &run, &mut post, &mut go_on).unwrap();
        assert_eq!(end.progress.done, 0);
        let Some(Error::Refused(why)) = end.broken_off else { panic!("it should have ended") };
        assert!(!format!("{why:?}").contains("secret"));
        why.message.code.clone()
    };
    let plain = TestServer::start(Manner::default());
    assert_eq!(ended(plain.port, Security::StartTls, ""), "post-no-starttls");
    assert_eq!(ended(plain.port, Security::None, "dana"), "post-password-in-clear");
    assert_eq!(ended(plain.port, Security::Tls, ""), "post-tls");
    let pretends = TestServer::start(Manner { pretends_starttls: true, ..Manner::default() });
    assert_eq!(ended(pretends.port, Security::StartTls, "dana"), "post-tls");
    assert_eq!(ended(1, Security::None, ""), "post-unreachable");
    assert!(plain.taken().is_empty() && pretends.taken().is_empty());
    assert_eq!(place.states(), BTreeMap::from([("planned".to_owned(), 4)]), "nothing was even logged");
}

#[test]
fn no_name_adds_a_head_to_a_message() {
    let (place, mailing) = Place::invited();
    let files = place.workspace.letter_files(place.project, &mailing, &[]).unwrap();
    let names: Vec<&str> = files.iter().map(|file| file.name.as_str()).collect();
    assert!(names.contains(&"MAIL-01 SUP-02 宁波精密制造.eml"), "{names:?}");
    for file in &files {
        let text = String::from_utf8(file.bytes.clone()).unwrap();
        let (heads, _) = text.split_once("\r\n\r\n").unwrap();
        for line in heads.lines().filter(|line| !line.starts_with([' ', '\t'])) {
            let head = line.split(':').next().unwrap();
            let known = [
                "Message-ID",
                "Date",
                "From",
                "To",
                "Subject",
                "X-Unsent",
                "MIME-Version",
                "Content-Type",
                "Content-Transfer-Encoding",
            ];
            assert!(known.contains(&head), "{line}");
        }
        assert!(heads.contains("X-Unsent: 1") && heads.contains("charset=utf-8"), "{heads}");
    }
    let again = place.workspace.letter_files(place.project, &mailing, &["SUP-02".to_owned()]).unwrap();
    let id = |bytes: &[u8]| {
        String::from_utf8_lossy(bytes).lines().find(|it| it.starts_with("Message-ID")).map(str::to_owned)
    };
    assert!(files.iter().any(|file| id(&file.bytes) == id(&again[0].bytes)), "the id of a letter stays");
}

#[test]
fn letters_print_as_one_file_or_one_each() {
    let (place, mailing) = Place::invited();
    let all = place.workspace.print_letters(place.project, &mailing, &[]).unwrap();
    let text = text_of(&all.pdf);
    for said in ["Guten Tag Jan Zeller,", "我们邀请贵方", "kostenlos", "gratuite", "free of charge", "2027年2月1日"]
    {
        assert!(text.contains(said), "{said} in {text}");
    }
    assert!(all.findings.is_empty(), "{:?}", all.findings);
    assert!(all.pages >= 4);
    let mut names = Vec::new();
    let mut keep = |name: &str, pdf: &[u8]| {
        names.push(name.to_owned());
        assert!(pdf.starts_with(b"%PDF"));
        Ok(names.len() < 3)
    };
    let done = place.workspace.print_each_letter(place.project, &mailing, &[], &mut keep).unwrap();
    assert_eq!(done, 3, "it stops where it is told to");
}

#[test]
fn what_is_due_is_found_and_prepared() {
    let (mut place, mailing) = Place::invited();
    assert!(place.workspace.due_letters(place.project).unwrap().is_empty());
    place.act(
        json!([{"command": "letter.send-by-hand", "args": {"mailing": "MAIL-01", "suppliers": ["SUP-01", "SUP-02"],
        "on": "2026-01-05"}}]),
    );
    let due = place.workspace.due_letters(place.project).unwrap();
    assert_eq!((due.len(), due[0].kind.as_str(), due[0].round, due[0].count), (1, "reminder", 1, 2));
    assert_eq!(due[0].first.to_string(), "2026-01-10");
    let whom = Recipients { due: true, ..Recipients::default() };
    let suppliers = place.workspace.recipients(place.project, &whom, Kind::Reminder, 1).unwrap();
    let reminder = Prepare { kind: Kind::Reminder, round: Some(1), ..prepare(suppliers, mailing.values.clone()) };
    place.workspace.prepare_mailing(place.project, place.person, reminder, Mode::Commit).unwrap();
    assert!(place.workspace.due_letters(place.project).unwrap().is_empty(), "it is planned");
    assert!(place.workspace.recipients(place.project, &Recipients::default(), Kind::Policy, 1).is_err());
}

/// A program that dies after so many steps: what it was about to do isn't done, and nothing more is written.
struct Mortal<'a> {
    workspace: &'a mut Workspace,
    steps: Rc<Cell<u32>>,
}

fn step(steps: &Cell<u32>) -> Result<(), Error> {
    match steps.get() {
        0 => Err(Error::input(Message::new("dead"))),
        left => {
            steps.set(left - 1);
            Ok(())
        }
    }
}

impl Desk for Mortal<'_> {
    fn at<T>(&mut self, work: impl FnOnce(&mut Workspace) -> Result<T, Error>) -> Result<T, Error> {
        step(&self.steps)?;
        let done = work(self.workspace)?;
        step(&self.steps)?;
        Ok(done)
    }
}

struct MortalPost {
    post: Smtp,
    steps: Rc<Cell<u32>>,
}

impl Post for MortalPost {
    fn ready(&mut self) -> Result<(), Error> {
        step(&self.steps)?;
        self.post.ready()
    }

    fn hand_over(&mut self, message: &lettre::Message) -> Delivery {
        // Dead before: the server never hears of it. What is answered here reaches nobody, since all later steps fail.
        if step(&self.steps).is_err() {
            return Delivery::Sent(String::new());
        }
        self.post.hand_over(message)
    }
}

/// What goes wrong in a run, after how many steps the program dies, and whether a person then looks after what is unknown.
fn runs() -> impl Strategy<Value = Vec<(Vec<Fault>, u32, bool)>> {
    let fault = prop_oneof![
        Just(Fault::None),
        Just(Fault::RefuseSender),
        Just(Fault::RefuseRecipient),
        Just(Fault::HangUpAtData),
        Just(Fault::HangUpInside),
        Just(Fault::HangUpAfterTaking),
        Just(Fault::RefuseContent),
        Just(Fault::HangUpAfterAnswer),
    ];
    prop::collection::vec((prop::collection::vec(fault, 0..5), 0_u32..40, any::<bool>()), 1..5)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn no_letter_arrives_twice_wherever_program_or_connection_ends(runs in runs()) {
        let (mut place, mailing) = Place::invited();
        let server = TestServer::start(Manner::default());
        let run = place.run(&mailing);
        for (faults, steps, looks_after) in runs {
            server.will(faults);
            let steps = Rc::new(Cell::new(steps));
            let mut desk = Mortal { workspace: &mut place.workspace, steps: steps.clone() };
            let mut post = MortalPost { post: smtp(server.port), steps };
            // A program that is dead answers nothing.
            let _ = send_letters(&mut desk, &run, &mut post, &mut go_on);
            drop(post);
            if looks_after {
                look_after_unknown(&mut place, &server);
            }
            let mut ids = ids(&server);
            let all = ids.len();
            ids.sort();
            ids.dedup();
            prop_assert_eq!(ids.len(), all, "a letter arrived twice");
        }
        // Once nothing goes wrong any more and somebody looked after what nobody knew, each arrived exactly once.
        server.will([]);
        for _ in 0..2 {
            send_letters(&mut place.workspace, &run, &mut smtp(server.port), &mut go_on).unwrap();
            look_after_unknown(&mut place, &server);
        }
        let mut ids = ids(&server);
        ids.sort();
        let all = ids.len();
        ids.dedup();
        prop_assert_eq!((all, ids.len()), (4, 4));
        prop_assert_eq!(place.states(), BTreeMap::from([("sent".to_owned(), 4)]));
        prop_assert!(place.workspace.verify().unwrap().is_clean());
    }
}

/// A person looks into the server's log and says of each unknown letter what is true.
fn look_after_unknown(place: &mut Place, server: &TestServer) {
    let states = vec![LetterState::Unknown, LetterState::Logged];
    let query = LetterQuery { states, ..LetterQuery::default() };
    let taken = server.taken().concat();
    for one in place.workspace.letter_page(place.project, &query, 0, 100).unwrap().1 {
        let id = one.supplier.head.id.to_string();
        let resolve = Resolve {
            mailing: one.letter.mailing.into(),
            suppliers: vec![Ref::new(id.clone())],
            went_out: taken.contains(&id),
            reason: "The server’s log".to_owned(),
        };
        let request = Request { id: None, command: Command::LetterResolve(resolve) };
        place.workspace.decide(place.project, place.person, &[request], Mode::Commit).unwrap();
    }
}
