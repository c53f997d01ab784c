//! The round trip to the other side in two windows, and a signature that comes back on paper.

use acceptance::window::{By, Window, spec};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use countersign::commands::named;
use countersign::domain::identity::EntityId;
use countersign::reader::Reader;
use countersign::sample::{self, Extent};
use countersign::workspace::{Access, Mode, Print, Sending, Workspace};
use serde_json::json;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::steps::{act_as, choose, go, picture, press, press_in_dialog, without_mistakes};

/// Drops a file with these bytes on a part of the page.
const DROP: &str = "const [selector, name, type, bytes] = arguments;
    const content = Uint8Array.from(atob(bytes), (each) => each.charCodeAt(0));
    const files = new DataTransfer();
    files.items.add(new File([content], name, { type }));
    document.querySelector(selector).dispatchEvent(
        new DragEvent('drop', { dataTransfer: files, bubbles: true, cancelable: true }));";

/// Drops a file on the room of reviews.
pub fn drop_file(window: &Window, name: &str, media_type: &str, bytes: &[u8]) {
    go(window, "Reviews");
    window.wait_until("the room is shown", |window| window.count(&By::Css("main .room")) > 0);
    let args = vec!["main .room".into(), name.into(), media_type.into(), STANDARD.encode(bytes).into()];
    window.script(DROP, args);
}

/// The sample project in a folder, with acceptance testing sent to the customer: the workspace, and the package.
pub fn sent_in(folder: &Path) -> (PathBuf, PathBuf) {
    let (file, mut workspace, project) = sample(folder);
    let dana = workspace.person(project, "Dana Whitfield").expect("she made it");
    let sending = Sending {
        to: vec!["Jan Novák".to_owned()],
        sign_off: Some("acceptance".to_owned()),
        message: "For your signature, as spoken on Monday.".to_owned(),
        ..Sending::default()
    };
    let sent = workspace.send_review(project, dana, &sending).expect("it can be sent");
    workspace.close().expect("it is saved");
    let package = folder.join("sent.countersign-review");
    fs::write(&package, &sent.bytes).expect("the folder is writable");
    (file, package)
}

/// Meanwhile something changes at the sender's.
pub fn change_meanwhile(file: &Path) {
    let mut workspace = Workspace::open(file, Access::Write).expect("nobody has it open");
    let project = workspace.project(None).expect("there is one");
    let dana = workspace.person(project, "Dana Whitfield").expect("she made it");
    let state = workspace.state(project).expect("it is read");
    let requirement = state.requirements.iter().next().expect("there are some").reference.clone();
    let args = json!({"requirement": requirement, "rationale": "Changed since it was sent"});
    let change = named("requirement.change", &args.to_string()).expect("it is a command");
    workspace.decide(project, dana, &change, Mode::Commit).expect("it can be changed");
    workspace.close().expect("it is saved");
}

/// What somebody at the other side sends back: a signature and a question.
pub fn answer_of(package: &Path) -> Vec<u8> {
    let mut reader = Reader::open(package).expect("the package is whole");
    let manifest = &reader.package().manifest;
    let written = json!({
        "person": manifest.to[0].id, "name": manifest.to[0].name,
        "comments": [{"revision": manifest.documents[0].revision, "text": "Which unit has the freight charge?"}],
        "said": {"verdict": "signed", "reason": "", "hand": {"kind": "typed", "text": "Jan Novák"}},
    });
    reader.set(serde_json::from_value(written).expect("it is an answer"));
    reader.answered().expect("it is complete")
}

/// The sheet of acceptance in a folder, printed and scanned: the workspace, and the picture.
pub fn scan_in(folder: &Path) -> (PathBuf, Vec<u8>) {
    let (file, workspace, project) = sample(folder);
    let sheet = Print { document: "sign-off-sheet".to_owned(), of: Some("acceptance".to_owned()), ..Print::default() };
    let pdf = workspace.print(project, &sheet).expect("it can be printed").pdf;
    workspace.close().expect("it is saved");
    let (printed, scan) = (folder.join("sheet.pdf"), folder.join("scan"));
    fs::write(&printed, pdf).expect("the folder is writable");
    let drawn = Command::new("pdftoppm").args(["-png", "-r", "150", "-singlefile"]).arg(&printed).arg(&scan).status();
    assert!(drawn.is_ok_and(|status| status.success()), "set-up installs poppler-utils");
    (file, fs::read(scan.with_extension("png")).expect("it was drawn"))
}

/// The sample project in a folder, open.
fn sample(folder: &Path) -> (PathBuf, Workspace, EntityId) {
    let file = folder.join("oesterle.countersign");
    let workspace = sample::create(&file, Extent::BeforeAcceptance).expect("the sample can be played");
    let project = workspace.project(None).expect("there is one");
    (file, workspace, project)
}

/// Types into the field with this label, wherever it stands.
fn write_into(window: &Window, label: &str, text: &str) {
    window.fill(&By::Role("textbox", label), text);
}

fn says(window: &Window, words: &str) -> bool {
    window.script("return document.body.textContent", vec![]).as_str().is_some_and(|text| text.contains(words))
}

/// The other side: the program is started with the file, and there is no workspace.
fn answer_in_a_window(package: &Path, answer: &Path) {
    spec(
        "review-reader",
        |_| Some(package.to_owned()),
        |window| {
            without_mistakes(window, |window| {
                window.wait_until("the first document is shown", |window| window.count(&By::Css("main canvas")) > 0);
                assert!(says(window, "The package is as it was sealed"));
                window.check_accessibility();
                picture(window, "reader");
                write_into(window, "Comment", "Which unit has the freight charge?");
                press(window, "Add comment");
                window.script(
                "[...document.querySelectorAll('main button')].find((it) => it.textContent.includes('Your answer')).click()",
                vec![],
            );
                window.wait_until("the card is shown", |window| window.count(&By::Css("article blockquote")) == 1);
                window.check_accessibility();
                window.script(
                "[...document.querySelectorAll('article label')].find((it) => it.textContent.trim().startsWith('Sign')).click()",
                vec![],
            );
                window.script(
                "[...document.querySelectorAll('article label')].find((it) => it.textContent.trim() === 'Type').click()",
                vec![],
            );
                write_into(window, "Your name as signature", "Jan Novák");
                window.wait_until("it is ready", |window| says(window, "Ready to save"));
                picture(window, "reader-answer");
                window.check_accessibility();
                press(window, "Save answer");
                window.choose_in_dialog("Save answer", answer);
                window.wait_until("it is said what to do with it", |window| {
                    says(window, "Send it back to whom it came from")
                });
            });
        },
    );
}

/// The sender merges the answer, and decides about what changed meanwhile.
fn merge_in_a_window(file: &Path, bytes: &[u8]) {
    spec(
        "review-merge",
        |_| Some(file.to_owned()),
        |window| {
            act_as(window, "Dana Whitfield");
            without_mistakes(window, |window| {
                go(window, "Reviews");
                window.wait_until("the review is listed", |window| says(window, "REV-02"));
                picture(window, "reviews");
                window.check_accessibility();
                drop_file(window, "back.countersign-review", "", bytes);
                window.wait_until("the conflict is shown", |window| {
                    says(window, "stale from the start") && says(window, "Changed since it was sent")
                });
                window.check_accessibility();
                picture(window, "merge");
                assert_eq!(
                window.script(
                    "return [...document.querySelectorAll('[role=dialog] button')].find((it) => it.textContent.includes('Merge into')).matches(':disabled, [aria-disabled=true]')",
                    vec![],
                ),
                true,
                "nothing is decided yet"
            );
                window.script(
                "[...document.querySelectorAll('[role=dialog] label')].find((it) => it.textContent.includes('Record it over')).click()",
                vec![],
            );
                window.wait_until("it can be merged", |window| {
                window.script(
                    "return ![...document.querySelectorAll('[role=dialog] button')].find((it) => it.textContent.includes('Merge into')).matches(':disabled, [aria-disabled=true]')",
                    vec![],
                ) == true
            });
                press_in_dialog(window, "Merge into REV-02");
                window.wait_until("it is merged", |window| says(window, "Which unit has the freight charge?"));
                picture(window, "review-merged");
                window.check_accessibility();
                // The same answer again has nothing to do.
                drop_file(window, "back.countersign-review", "", bytes);
                window.wait_until("it is known", |window| says(window, "This answer is merged already"));
            });
        },
    );
}

#[test]
fn a_package_is_answered_in_a_window_without_a_workspace_and_merged_with_its_conflict() {
    let folder = tempfile::tempdir().expect("there is room for a test");
    let (file, package) = sent_in(folder.path());
    let answer = folder.path().join("back.countersign-review");
    answer_in_a_window(&package, &answer);
    change_meanwhile(&file);
    merge_in_a_window(&file, &fs::read(&answer).expect("it was written"));

    let workspace = Workspace::open(&file, Access::Read).expect("it is whole");
    let project = workspace.project(None).expect("there is one");
    let state = workspace.state(project).expect("it is read");
    let signature = state.sign_offs.iter().last().expect("it was recorded");
    let dana = workspace.person(project, "Dana Whitfield").expect("she made it");
    assert_eq!(signature.mark.recorded_by(), Some(dana));
    assert!(workspace.verify().expect("it can be checked").is_clean());
}

#[test]
fn a_sheet_that_was_signed_by_hand_is_known_by_its_code_and_recorded() {
    let folder = tempfile::tempdir().expect("there is room for a test");
    let (file, picture_of_it) = scan_in(folder.path());

    spec(
        "review-paper",
        |_| Some(file.clone()),
        |window| {
            act_as(window, "Dana Whitfield");
            without_mistakes(window, |window| {
                drop_file(window, "scan.png", "image/png", &picture_of_it);
                window.wait_until("it is matched", |window| says(window, "by the code on the page"));
                window.check_accessibility();
                choose(window, "Who signed", "Jan Novák · Österle Maschinenbau GmbH · Customer integration manager");
                write_into(window, "Date on the paper", &today());
                window.press("\u{E004}");
                picture(window, "paper");
                press_in_dialog(window, "Record Acceptance sign-off");
                // The room shows what was recorded, not the next one that waits.
                window.wait_until("it says who recorded it", |window| {
                    says(window, "On paper, recorded by \u{2068}Dana Whitfield\u{2069}")
                        || says(window, "On paper, recorded by Dana Whitfield")
                });
                window.check_accessibility();
                picture(window, "paper-recorded");
            });
        },
    );
}

/// Today as the clock of the machine has it, by which the window works too.
fn today() -> String {
    countersign::clock::Clock::System.shows().date_in("Europe/Berlin").to_string()
}
