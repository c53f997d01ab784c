//! The round trip to the other side: sealed, opened without a workspace, answered, merged; and what comes back on paper.
#![expect(clippy::unwrap_used, reason = "a test whose world cannot be set up has failed")]

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::LazyLock;

use countersign::Error;
use countersign::commands::named;
use countersign::domain::comment::Anchor;
use countersign::domain::entity::{EntityKind, State};
use countersign::domain::identity::{EntityId, Id};
use countersign::domain::person::Person;
use countersign::domain::review::ReviewState;
use countersign::domain::sign_off::{Hand, Mark, Verdict};
use countersign::reader::{Reader, Written, WrittenComment};
use countersign::review::{Package, Said};
use countersign::sample::{self, Extent};
use countersign::text::Words;
use countersign::workspace::{
    Access, Choices, Conflict, Decided, Found, HistoryQuery, How, Merging, Mode, NewCondition, Print, Repeated,
    Sending, Sent, Take, Workspace,
};
use serde_json::{Value, json};
use tempfile::TempDir;

/// The sample project, with the acceptance sign-off to come; played once, and copied for each test.
static SAMPLE: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("sample.countersign");
    sample::create(&file, Extent::BeforeAcceptance).unwrap().close().unwrap();
    std::fs::read(file).unwrap()
});

struct World {
    folder: TempDir,
    workspace: Workspace,
    project: EntityId,
    dana: Id<Person>,
    jan: Id<Person>,
}

impl World {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("oesterle.countersign");
        std::fs::write(&file, SAMPLE.as_slice()).unwrap();
        let mut workspace = Workspace::open(&file, Access::Write).unwrap();
        workspace.clock().set("2026-12-01T08:00:00Z".parse().unwrap());
        let project = workspace.project(None).unwrap();
        let person = |name: &str| workspace.person(project, name).unwrap();
        let (dana, jan) = (person("Dana Whitfield"), person("Jan Novák"));
        Self { folder, project, dana, jan, workspace }
    }

    fn state(&self) -> State {
        self.workspace.state(self.project).unwrap()
    }

    fn entries(&self) -> u64 {
        self.workspace.store().head(self.project).unwrap().sequence
    }

    #[track_caller]
    fn act(&mut self, person: Id<Person>, command: &str, args: &Value) -> Decided {
        let requests = named(command, &args.to_string()).unwrap();
        self.workspace.decide(self.project, person, &requests, Mode::Commit).unwrap()
    }

    fn send(&mut self, sign_off: Option<&str>) -> Sent {
        let sending = Sending {
            to: vec!["Jan Novák".to_owned()],
            sign_off: sign_off.map(str::to_owned),
            documents: if sign_off.is_some() { Vec::new() } else { vec!["requirements".to_owned()] },
            message: "As spoken on Monday".to_owned(),
            ..Sending::default()
        };
        self.workspace.send_review(self.project, self.dana, &sending).unwrap()
    }

    fn reader(&self, sent: &Sent) -> Reader {
        let file = self.folder.path().join(&sent.name);
        std::fs::write(&file, &sent.bytes).unwrap();
        Reader::open(&file).unwrap()
    }

    /// The answer of somebody with this said of the sign-off and these comments on the first document.
    fn answer(&self, sent: &Sent, said: Option<Said>, comments: &[(EntityId, &str)]) -> Vec<u8> {
        let mut reader = self.reader(sent);
        reader.set(written(&reader, said, comments));
        reader.answered().unwrap()
    }

    fn merge(&mut self, bytes: &[u8], choices: &Choices) -> Result<(Merging, Option<Decided>), Error> {
        self.workspace.merge_answer(self.project, self.dana, bytes, choices)
    }

    fn preview(&mut self, bytes: &[u8], choices: &Choices) -> Merging {
        self.workspace.preview_answer(self.project, self.dana, bytes, choices).unwrap()
    }

    /// Changes what the requirements say, and issues nothing.
    fn change(&mut self) {
        let requirement = self.state().requirements.iter().next().unwrap().reference.clone();
        self.act(self.dana, "requirement.change", &json!({"requirement": requirement, "rationale": "Changed since"}));
    }

    fn print(&self, document: &str, of: Option<&str>) -> Vec<u8> {
        let print = Print { document: document.to_owned(), of: of.map(str::to_owned), ..Print::default() };
        self.workspace.print(self.project, &print).unwrap().pdf
    }
}

fn written(reader: &Reader, said: Option<Said>, comments: &[(EntityId, &str)]) -> Written {
    let manifest = &reader.package().manifest;
    let comment = |(id, text): &(EntityId, &str)| WrittenComment {
        id: Some(*id),
        revision: manifest.documents[0].revision,
        anchor: Anchor { section: "systems".to_owned(), page: Some(3), ..Anchor::default() },
        text: (*text).to_owned(),
    };
    Written {
        person: Some(manifest.to[0].id),
        name: manifest.to[0].name.clone(),
        comments: comments.iter().map(comment).collect(),
        said,
        ..Written::default()
    }
}

fn id(number: u32) -> EntityId {
    format!("01930000-0000-7000-9000-{number:012x}").parse().unwrap()
}

fn signed() -> Option<Said> {
    said(Verdict::Signed, "")
}

fn said(verdict: Verdict, reason: &str) -> Option<Said> {
    let hand = (verdict != Verdict::Declined).then(|| Hand::Typed { text: "Jan Novák".to_owned() });
    Some(Said { verdict, role: None, reason: reason.to_owned(), hand })
}

fn counts(state: &State) -> BTreeMap<EntityKind, usize> {
    let mut counts = BTreeMap::new();
    for record in state.records() {
        *counts.entry(record.kind).or_default() += 1;
    }
    counts
}

/// What answers brought.
fn texts(world: &World) -> Vec<String> {
    world.state().comments.iter().filter(|it| it.review.is_some()).map(|it| it.text.clone()).collect()
}

fn codes(merging: &Merging) -> Vec<&'static str> {
    merging.conflicts.iter().map(Conflict::code).collect()
}

#[test]
fn what_is_sent_comes_back_and_leaves_exactly_what_it_brings() {
    let mut world = World::new();
    let before = counts(&world.state());
    let sent = world.send(Some("acceptance"));
    assert_eq!(sent.reference, "REV-02", "the story sent one before");
    let answer = world.answer(&sent, signed(), &[(id(1), "Which currency?"), (id(2), "And when?")]);
    let (merging, decided) = world.merge(&answer, &Choices::default()).unwrap();
    assert_eq!((codes(&merging), decided.is_some()), (vec![], true));

    let state = world.state();
    let mut expected = before;
    for (kind, more) in [(EntityKind::Review, 1), (EntityKind::Comment, 2), (EntityKind::SignOff, 1)] {
        *expected.entry(kind).or_default() += more;
    }
    let found = counts(&state);
    for (kind, count) in expected.iter().filter(|(kind, _)| **kind != EntityKind::StepRecord) {
        assert_eq!(found.get(kind), Some(count), "{kind}");
    }
    let signature = state.sign_offs.iter().last().unwrap();
    assert_eq!((signature.person, signature.mark.recorded_by()), (world.jan, Some(world.dana)));
    assert_eq!(state.reviews.iter().last().unwrap().state(), ReviewState::Merged);
    let brought = state.comments.iter().filter(|comment| comment.review.is_some());
    assert_eq!(brought.map(|comment| comment.author).collect::<Vec<_>>(), [Some(world.jan); 2]);
    assert!(world.workspace.verify().unwrap().is_clean());
    let last = world.workspace.history(&HistoryQuery { limit: 1, ..HistoryQuery::default() }).unwrap().remove(0);
    assert_eq!((last.command.as_str(), last.irreversible, last.person), ("review.merge", true, world.dana));
}

#[test]
fn merging_the_same_answer_again_changes_nothing() {
    let mut world = World::new();
    let sent = world.send(Some("acceptance"));
    let answer = world.answer(&sent, signed(), &[(id(1), "Which currency?")]);
    world.merge(&answer, &Choices::default()).unwrap();
    let (state, entries) = (world.state(), world.entries());
    let (merging, decided) = world.merge(&answer, &Choices::default()).unwrap();
    assert!(merging.known && decided.is_none());
    assert_eq!((world.state(), world.entries()), (state, entries));
}

#[test]
fn the_same_state_is_sealed_into_the_same_bytes_and_holds_nothing_else() {
    let (mut one, mut other) = (World::new(), World::new());
    let (sent, again) = (one.send(Some("acceptance")), other.send(Some("acceptance")));
    assert_eq!(sent.bytes, again.bytes);
    let package = Package::read(&sent.bytes).unwrap();
    let documents: Vec<_> = package.manifest.documents.iter().map(|it| it.document.as_str()).collect();
    assert_eq!(documents, ["requirements", "data-mappings", "testing-scenarios"]);
    let manifest = String::from_utf8(package.manifest.bytes()).unwrap();
    for secret in ["jan.novak@oesterle.example", "priya.raman@coupa.example", "leila.haddad"] {
        assert!(!manifest.contains(secret), "{secret} is nobody's business");
    }
    // What left the house stays in it as well.
    let (name, kept) = one.workspace.sent_package(one.project, "REV-02").unwrap();
    assert_eq!((name, kept), (sent.name, sent.bytes));
}

#[test]
fn what_a_template_of_ones_own_calls_its_sections_is_told_to_whoever_reads() {
    let mut world = World::new();
    let sent = world.send(None);
    assert!(world.reader(&sent).package().manifest.documents[0].headings.is_empty(), "the program's own words");
    let mut own = countersign::domain::template::own::of(&world.state(), "requirements").unwrap().clone();
    own.sections.iter_mut().find(|it| it.id == "systems").unwrap().title = "Machines".to_owned();
    let using = json!({"document": "requirements", "content": own, "reason": "As the customer calls them"});
    world.act(world.dana, "template.use", &using);
    world.act(world.dana, "document.issue", &json!({"document": "requirements"}));
    let sent = world.send(None);
    let reader = world.reader(&sent);
    assert_eq!(reader.package().manifest.documents[0].headings["systems"], "Machines");
    let view = countersign::view::reader::reader(&reader, Words::english());
    let sections = view.documents.iter().flat_map(|it| &it.sections);
    assert!(sections.into_iter().any(|it| it.label == "Machines"));
}

#[test]
fn a_package_that_was_changed_opens_nowhere() {
    let mut world = World::new();
    let sent = world.send(None);
    let step = sent.bytes.len() / 97;
    for at in (0..sent.bytes.len()).step_by(step.max(1)) {
        let mut flipped = sent.bytes.clone();
        flipped[at] ^= 1;
        let error = Reader::open_bytes("a.countersign-review", &flipped, world.folder.path()).unwrap_err();
        assert!(matches!(error.exit_code(), 3 | 4), "byte {at}: {}", error.code());
        assert!(world.workspace.preview_answer(world.project, world.dana, &flipped, &Choices::default()).is_err());
    }
}

#[test]
fn what_changed_since_is_shown_and_recorded_only_when_somebody_says_so() {
    let mut world = World::new();
    let sent = world.send(Some("acceptance"));
    let answer = world.answer(&sent, signed(), &[]);
    world.change();
    let merging = world.preview(&answer, &Choices::default());
    assert_eq!((codes(&merging), merging.ready), (vec!["merge-changed"], false));
    let Conflict::Changed(causes) = &merging.conflicts[0] else { panic!() };
    assert_eq!(causes[0].changes[0].after.as_deref(), Some("Changed since"));
    let entries = world.entries();
    let refused = world.merge(&answer, &Choices::default()).unwrap_err();
    assert_eq!((refused.exit_code(), world.entries()), (1, entries), "nothing is written");

    let record = Choices { signature: Some(Take::Record), ..Choices::default() };
    world.merge(&answer, &record).unwrap();
    let state = world.state();
    let signature = state.sign_offs.iter().last().unwrap();
    assert_eq!(signature.bound, state.reviews.iter().last().unwrap().documents);
    let pdf = world.print("sign-off-certificate", Some(&signature.reference));
    let text = documents_text(&pdf);
    assert!(text.contains("Dana Whitfield") && text.contains("as the file says"), "{text}");
}

#[test]
fn somebody_else_signed_meanwhile_and_the_words_are_taken_in_without_the_signature() {
    let mut world = World::new();
    let sent = world.send(Some("acceptance"));
    let answer = world.answer(&sent, signed(), &[(id(1), "Fine")]);
    world.act(world.jan, "sign-off.sign", &json!({"sign_off": "acceptance"}));
    let merging = world.preview(&answer, &Choices::default());
    assert_eq!((codes(&merging), merging.ready), (vec!["merge-refused"], false));
    let record = Choices { signature: Some(Take::Record), ..Choices::default() };
    assert!(!world.preview(&answer, &record).ready, "a signature that holds is never replaced");
    let signatures = world.state().sign_offs.len();
    world.merge(&answer, &Choices { signature: Some(Take::Leave), ..Choices::default() }).unwrap();
    assert_eq!((world.state().sign_offs.len(), texts(&world).len()), (signatures, 1));
}

#[test]
fn a_person_who_left_and_a_file_of_another_house_are_conflicts() {
    let mut world = World::new();
    let sent = world.send(Some("acceptance"));
    let answer = world.answer(&sent, signed(), &[]);
    world.act(world.dana, "person.change", &json!({"person": "Jan Novák", "inactive": true}));
    assert!(codes(&world.preview(&answer, &Choices::default())).contains(&"merge-person-unknown"));

    let mut other = World::new();
    let unknown = other.workspace.preview_answer(other.project, other.dana, &answer, &Choices::default()).unwrap_err();
    assert_eq!(reason(&unknown), "answer-unknown-review");
    let unanswered = world.workspace.preview_answer(world.project, world.dana, &sent.bytes, &Choices::default());
    assert_eq!(reason(&unanswered.unwrap_err()), "answer-missing");
}

#[test]
fn remarks_of_a_conditional_signature_become_an_issue_in_the_same_act() {
    let mut world = World::new();
    let sent = world.send(Some("acceptance"));
    let answer = world.answer(&sent, said(Verdict::Conditional, "Rates first"), &[]);
    assert_eq!(codes(&world.preview(&answer, &Choices::default())), ["merge-conditions-missing"]);
    let choices = Choices {
        new_condition: Some(NewCondition {
            name: "Exchange rates are missing".to_owned(),
            owner: "Dana Whitfield".to_owned(),
            due: "2026-12-20".parse().unwrap(),
            workaround: "By hand".to_owned(),
        }),
        ..Choices::default()
    };
    let entries = world.entries();
    world.merge(&answer, &choices).unwrap();
    assert_eq!(world.entries(), entries + 1, "one act");
    let state = world.state();
    let signature = state.sign_offs.iter().last().unwrap();
    assert_eq!((signature.verdict, signature.conditions.len()), (Verdict::Conditional, 1));
}

#[test]
fn a_refusal_to_sign_comes_back_with_its_reason() {
    let mut world = World::new();
    let sent = world.send(Some("acceptance"));
    let answer = world.answer(&sent, said(Verdict::Declined, "The rates are missing"), &[]);
    world.merge(&answer, &Choices::default()).unwrap();
    let state = world.state();
    let refusal = state.sign_offs.iter().last().unwrap();
    assert_eq!((refusal.verdict, refusal.reason.as_str()), (Verdict::Declined, "The rates are missing"));
    let Mark::Received(received) = &refusal.mark else { panic!() };
    assert_eq!((received.package, received.hand.is_none()), (sent.package, true));
}

#[test]
fn comments_in_other_words_are_kept_apart_as_somebody_chooses() {
    let mut world = World::new();
    let sent = world.send(None);
    let first = world.answer(&sent, None, &[(id(1), "Which currency?")]);
    world.merge(&first, &Choices::default()).unwrap();
    let second = world.answer(&sent, None, &[(id(1), "Which currency, and when?"), (id(2), "More")]);
    assert_eq!(codes(&world.preview(&second, &Choices::default())), ["merge-repeated"]);
    let add = Choices { repeated: Some(Repeated::Add), ..Choices::default() };
    world.merge(&second, &add).unwrap();
    let merged = texts(&world);
    assert_eq!(merged.len(), 3);
    assert!(merged.contains(&"Which currency?".to_owned()), "the first stays: {merged:?}");
    world.merge(&second, &add).unwrap();
    assert_eq!(texts(&world), merged, "merged once");
}

#[test]
fn an_answer_that_was_begun_is_there_when_the_package_is_opened_again() {
    let mut world = World::new();
    let sent = world.send(Some("acceptance"));
    let mut reader = world.reader(&sent);
    let begun = written(&reader, None, &[(id(1), "Half a")]);
    reader.write(begun).unwrap();
    drop(reader);
    let mut reader = world.reader(&sent);
    assert_eq!(reader.response().comments[0].text, "Half a");
    let written = written(&reader, signed(), &[(id(1), "Half a sentence")]);
    reader.write(written).unwrap();
    let to = world.folder.path().join(reader.answer_name());
    reader.save_answer(&to).unwrap();
    assert!(to.file_name().unwrap().to_string_lossy().ends_with("REV-02 answer.countersign-review"));
    let answer = Reader::open(&to).unwrap();
    assert_eq!((answer.response().comments.len(), answer.lacks()), (1, vec![]));
    let beside = std::fs::read_dir(world.folder.path()).unwrap();
    let drafts =
        beside.filter(|file| file.as_ref().unwrap().path().extension().is_some_and(|it| it == "countersign-draft"));
    assert_eq!(drafts.count(), 0, "what is sent is no draft any more");
}

#[test]
fn an_answer_that_lacks_something_is_not_sealed() {
    let mut world = World::new();
    let sent = world.send(Some("acceptance"));
    let mut reader = world.reader(&sent);
    let mut half = written(&reader, signed(), &[]);
    half.said.as_mut().unwrap().hand = None;
    reader.set(half);
    let error = reader.answered().unwrap_err();
    assert_eq!((error.code(), error.exit_code()), ("answer-without-signature", 2));
}

#[test]
fn printed_things_are_known_again_by_what_they_carry() {
    let mut world = World::new();
    let sheet = world.print("sign-off-sheet", Some("acceptance"));
    let known = world.workspace.recognise(world.project, &sheet).unwrap();
    assert_eq!(known.how, How::Content);
    let Some(Found::Sheet { sign_off, bound, .. }) = known.found else { panic!() };
    assert_eq!((sign_off.as_str(), bound.len()), ("acceptance", 3));

    // The sheet still leads to what lay before the signer when a document is issued anew.
    world.change();
    world.act(world.dana, "document.issue", &json!({"document": "requirements"}));
    let known = world.workspace.recognise(world.project, &sheet).unwrap();
    let Some(Found::Sheet { bound: older, .. }) = known.found else { panic!() };
    assert_eq!(older, bound);

    let revision = Print { document: "requirements".to_owned(), revision: Some(1), ..Print::default() };
    let page = world.workspace.print(world.project, &revision).unwrap().pdf;
    let known = world.workspace.recognise(world.project, &page).unwrap();
    assert!(matches!(known.found, Some(Found::Revision(bound)) if bound.number == 1));

    let strange = world.workspace.recognise(world.project, b"\x89PNG\r\n\x1a\n broken").unwrap();
    assert_eq!((strange.how, strange.found, strange.is_scan), (How::Nothing, None, true));
    let text = world.workspace.recognise(world.project, b"Hello").unwrap();
    assert!(!text.is_scan);
}

#[test]
fn a_scan_that_the_workspace_does_not_hold_is_no_evidence() {
    let mut world = World::new();
    let digest = countersign::domain::digest::Digest::of(b"nowhere");
    let args = json!({"sign_off": "acceptance", "signer": "Jan Novák", "verdict": "signed", "scan": digest,
        "dated": "2026-12-01"});
    let requests = named("sign-off.record", &args.to_string()).unwrap();
    let refused = world.workspace.decide(world.project, world.dana, &requests, Mode::Commit).unwrap_err();
    assert_eq!(reason(&refused), "file-not-attached");

    let blob = world.workspace.add_bytes(Path::new("scan.png"), b"\x89PNG scan").unwrap();
    let mut args = args;
    args["scan"] = json!(blob.digest);
    world.act(world.dana, "sign-off.record", &args);
    let reference = world.state().sign_offs.iter().last().unwrap().reference.clone();
    let text = documents_text(&world.print("sign-off-certificate", Some(&reference)));
    assert!(text.contains("on paper, recorded by") && text.contains("the scan is kept"), "{text}");
}

fn reason(error: &Error) -> &str {
    match error {
        Error::Refused(refused) => &refused.message.code,
        other => other.code(),
    }
}

fn documents_text(pdf: &[u8]) -> String {
    countersign::document::text_of(pdf)
}
