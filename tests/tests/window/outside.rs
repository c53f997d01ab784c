//! What happens to the file outside the window.

use acceptance::window::By;
use std::fs;

use crate::project::project;
use crate::steps::{go, main_text, press, press_in_dialog};

#[test]
fn what_cant_be_saved_is_kept_and_saved_as_soon_as_the_file_is_back() {
    project("gone", "Dana Whitfield", |window| {
        let file = window.folder().file("oesterle.countersign");
        let away = window.folder().file("away.countersign");
        go(window, "Issues");
        fs::rename(&file, &away).expect("a file can be moved");
        press(window, "Raise an issue");
        window.fill(&By::Role("textbox", "Title"), "Typed while the file was away");
        let send = "[...document.querySelectorAll('[role=dialog] button')]
            .find((button) => button.textContent.trim().startsWith('Raise an issue')).click()";
        window.script(send, vec![]);
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
