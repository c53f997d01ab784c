//! What happens to the file outside the window.

use acceptance::window::{By, Window, spec};
use countersign::workspace::{Access, Mode, Workspace};
use serde_json::json;
use std::cell::Cell;
use std::fs;

use crate::portfolio::several_in;
use crate::project::{project, sample_in};
use crate::steps::{act_as, ask, go, main_text, press, press_in_dialog};

#[test]
fn a_reader_sees_what_another_program_writes_and_takes_over_when_it_is_gone() {
    let elsewhere = Cell::new(None);
    let open = |folder: &acceptance::window::Folder| {
        let file = sample_in(folder)?;
        elsewhere.set(Some(Workspace::open(&file, Access::Write).expect("nobody else writes it")));
        Some(file)
    };
    spec("reader", open, |window| {
        act_as(window, "Dana Whitfield");
        go(window, "Issues");
        window.wait_until("it is said that it is to read only", |window| {
            window.count(&By::Css(".banner[data-tone=note], .banner")) == 1
        });
        let mut writer = elsewhere.take().expect("it was opened");
        let project = writer.projects().expect("they are listed")[0].id;
        let dana = writer.person(project, "Dana Whitfield").expect("she is there");
        let raise = json!({"command": "issue.add", "args": {"name": "Written elsewhere", "severity": "minor"}});
        let raise = countersign::commands::read(&raise.to_string()).expect("a command");
        writer.decide(project, dana, &raise, Mode::Commit).expect("it is raised");
        window.wait_until("the window shows it", |window| main_text(window).contains("Written elsewhere"));
        writer.close().expect("it is closed");
        window.click(&By::Role("button", "Open to write"));
        window.wait_until("it can be written", |window| window.count(&By::Css(".banner")) == 0);
    });
}

/// Raises an issue that can't be saved yet: the dialog waits with it.
pub fn raise(window: &Window, title: &str) {
    press(window, "Raise an issue");
    window.fill(&By::Role("textbox", "Title"), title);
    let send = "[...document.querySelectorAll('[role=dialog] button')]
        .find((button) => button.textContent.trim().startsWith('Raise an issue')).click()";
    window.script(send, vec![]);
}

#[test]
fn what_cant_be_saved_survives_a_change_of_project_and_keeps_the_window_open() {
    spec("unsaved", several_in, |window| {
        window.see(&By::Role("heading", "Portfolio"));
        to_project(window, "Österle");
        act_as(window, "Dana Whitfield");
        let (file, away) = (window.folder().file("sample.countersign"), window.folder().file("away.countersign"));
        go(window, "Issues");
        fs::rename(&file, &away).expect("a file can be moved");
        raise(window, "Typed before the project was changed");
        window.wait_until("it is said that it isn't saved", |window| unsaved(window).contains("Not saved: 1 change"));
        window.press(ESCAPE);
        window.see_gone(&By::OnlyRole("dialog"));

        to_project(window, "Rhône");
        assert!(unsaved(window).contains("Not saved: 1 change"), "it is still said: {}", unsaved(window));
        act_as(window, "Dana Whitfield");
        let leave = ["close_window", "quit"];
        for command in leave {
            ask(window, command, json!({}));
            window.see(&By::Role("dialog", "1 change is not saved"));
            window.check_accessibility();
            window.press(ESCAPE);
            window.see_gone(&By::OnlyRole("dialog"));
        }
        assert_eq!(window.windows(), 1, "the window stays");

        fs::rename(&away, &file).expect("and moved back");
        window.wait_until("it is saved by itself", |window| unsaved(window).contains("Saved"));
        to_project(window, "Österle");
        go(window, "Issues");
        window.wait_until("it is there", |window| main_text(window).contains("Typed before the project was changed"));
    });
}

/// What the top bar says of saving.
fn unsaved(window: &Window) -> String {
    let text = window.script("return document.querySelector('header .save')?.textContent ?? ''", vec![]);
    text.as_str().unwrap_or_default().to_owned()
}

/// Goes to another project of the workspace by the palette that switches.
fn to_project(window: &Window, name: &str) {
    window.press(&format!("{CONTROL}{SHIFT}p{RELEASE}"));
    let field = By::Css("[role=dialog] [role=combobox]");
    window.see(&field);
    window.type_into(&field, name);
    window.press(ENTER);
    window.see_gone(&field);
}

const CONTROL: &str = "\u{E009}";
const SHIFT: &str = "\u{E008}";
const RELEASE: &str = "\u{E000}";
const ENTER: &str = "\u{E007}";
const ESCAPE: &str = "\u{E00C}";

#[test]
fn what_cant_be_saved_is_kept_and_saved_as_soon_as_the_file_is_back() {
    project("gone", "Dana Whitfield", |window| {
        let file = window.folder().file("oesterle.countersign");
        let away = window.folder().file("away.countersign");
        go(window, "Issues");
        fs::rename(&file, &away).expect("a file can be moved");
        raise(window, "Typed while the file was away");
        window.wait_until("it is said that it isn't saved", |window| {
            let text = window.script("return document.querySelector('header')?.textContent", vec![]);
            text.to_string().contains("Not saved: 1 change")
        });
        let banners = "return [...document.querySelectorAll('.banner')].map((it) => it.textContent).join()";
        window.wait_until("and why", |window| {
            window.script(banners, vec![]).to_string().contains("oesterle.countersign is not where it was")
        });
        window.check_accessibility();
        fs::rename(&away, &file).expect("and moved back");
        window.see_gone(&By::OnlyRole("dialog"));
        window.wait_until("it is saved by itself", |window| {
            main_text(window).contains("Typed while the file was away") && window.count(&By::Css(".banner")) == 0
        });
        window.press("\u{E009}s\u{E000}");
        window.wait_until("Save says since when", |window| {
            window.script("return document.body.textContent", vec![]).to_string().contains("Already saved at")
        });
    });
}

#[test]
fn a_file_that_was_replaced_is_said_to_be_and_read_when_that_is_chosen() {
    project("replaced", "Dana Whitfield", |window| {
        let file = window.folder().file("oesterle.countersign");
        go(window, "Issues");
        press(window, "Raise an issue");
        window.fill(&By::Role("textbox", "Title"), "In the version that was here");
        press_in_dialog(window, "Raise an issue");
        let other = window.folder().file("other.countersign");
        sample_in_file(&other);
        fs::rename(&other, &file).expect("another file takes the name");
        window.click(&By::Role("button", "Open the file that is there now"));
        window.wait_until("the other version is shown", |window| {
            !main_text(window).contains("In the version that was here")
        });
    });
}

fn sample_in_file(file: &std::path::Path) {
    let made = countersign::sample::create(file, countersign::sample::Extent::BeforeAcceptance);
    made.expect("the sample can be played").close().expect("it is closed");
}
