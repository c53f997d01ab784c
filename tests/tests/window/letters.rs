//! The room of letters: a mailing is prepared for those who can be written to, recorded, and its wording is changed.

use acceptance::window::{By, Folder, Window};
use countersign::sample;
use countersign::workspace::{Access, Workspace};
use std::path::PathBuf;

use crate::project::{project_in, sample_in};
use crate::steps::{dialog_says, go, main_text, press, press_by_keyboard, press_in_dialog};

/// The sample with its suppliers, some of which were written to.
fn with_letters(folder: &Folder) -> Option<PathBuf> {
    let file = sample_in(folder)?;
    let mut workspace = Workspace::open(&file, Access::Write).expect("nobody else writes it");
    sample::add_suppliers(&mut workspace).expect("the suppliers can be added");
    workspace.close().expect("it can be closed");
    Some(file)
}

/// The room with the first mailing open, whatever an earlier stop of the tour left.
pub fn room(window: &Window) {
    go(window, "Project home");
    go(window, "Letters");
    window.wait_until("its letters are listed", |window| window.count(&By::Css("[role=grid] [data-place]")) > 1);
    window.script("[...document.querySelectorAll('main ul button')].at(-1).click()", vec![]);
    window.wait_until("the first mailing is listed", |window| window.count(&By::Css("[role=grid] [data-place]")) > 5);
}

/// A stop of the tour: a letter that was answered.
pub fn panel(window: &Window) {
    room(window);
    window.script("document.querySelector('[data-place=\"0\"]').click()", vec![]);
    window.wait_until("the letter is read", |window| window.count(&By::Css("aside article")) == 1);
}

/// A stop of the tour: the wording of a letter beside what a supplier gets.
pub fn wordings(window: &Window) {
    go(window, "Project home");
    go(window, "Letters");
    window.script("document.querySelector('input[value=wordings]').click()", vec![]);
    window.script("document.querySelector('input[value=zh]').click()", vec![]);
    window.wait_until("the wording is there", |window| {
        let body = window.script("return document.querySelector('main textarea')?.value ?? ''", vec![]);
        body.as_str().is_some_and(|body| body.contains("{free-of-charge}") && body.contains('的'))
    });
}

/// A stop of the tour: a mailing before it is planned.
pub fn prepare(window: &Window) {
    room(window);
    window.script("document.activeElement.blur()", vec![]);
    window.press("c");
    window.see(&By::OnlyRole("dialog"));
}

/// A stop of the tour: a mailing before it is sent.
pub fn send(window: &Window) {
    go(window, "Project home");
    go(window, "Letters");
    window.wait_until("the newest mailing is listed", |window| window.count(&By::Css("[role=grid] [data-place]")) > 1);
    window.script("document.querySelector('main section .lucide-send').closest('button').click()", vec![]);
    window.see(&By::OnlyRole("dialog"));
}

#[test]
fn what_is_due_is_prepared_and_a_letter_is_recorded_as_sent_and_answered() {
    project_in("letters", "Dana Whitfield", with_letters, |window| {
        go(window, "Letters");
        window.wait_until("what is due is told", |window| main_text(window).contains("Reminder 1 is due"));
        window.check_accessibility();
        press(window, "Prepare it");
        window.wait_until("they can be written to", |window| dialog_says(window, "2 suppliers can be written to"));
        window.check_accessibility();
        press_in_dialog(window, "Plan 2 letters");
        window.see_gone(&By::OnlyRole("dialog"));
        window.wait_until("the mailing is there", |window| main_text(window).contains("MAIL-03"));
        window.wait_until("its letters are listed", |window| window.count(&By::Css("[role=grid] [data-place]")) == 2);

        window.script("document.querySelector('[data-place=\"0\"]').click()", vec![]);
        window.wait_until("the letter is read", |window| window.count(&By::Css("aside article")) == 1);
        window.check_accessibility();
        press(window, "Record as sent by hand");
        press_in_dialog(window, "Record as sent by hand");
        window.see_gone(&By::OnlyRole("dialog"));
        window.see(&By::Role("button", "Record an answer"));
        press(window, "Record an answer");
        window.fill(&By::Role("textbox", "What was answered"), "We take the portal");
        press_in_dialog(window, "Record an answer");
        window.see_gone(&By::OnlyRole("dialog"));
        window.wait_until("the panel says so", |window| {
            let aside = window.script("return document.querySelector('aside').textContent", vec![]);
            aside.as_str().is_some_and(|text| text.contains("Answered") && text.contains("We take the portal"))
        });
    });
}

/// A stop of the tour: a letter to the customer's own people before it is planned.
pub fn internal(window: &Window) {
    room(window);
    press_by_keyboard(window, "Tell your people");
    window.see(&By::OnlyRole("dialog"));
    press_by_keyboard(window, "Everybody");
    window.wait_until("what it says is shown", |window| window.count(&By::Css("[role=dialog] article")) == 1);
}

#[test]
fn the_customers_people_are_told_and_all_letters_are_recorded_as_sent() {
    project_in("letters-internal", "Dana Whitfield", with_letters, |window| {
        go(window, "Letters");
        press(window, "Tell your people");
        window.see(&By::OnlyRole("dialog"));
        press(window, "Everybody");
        window.wait_until("what it says is shown", |window| window.count(&By::Css("[role=dialog] article")) == 1);
        window.check_accessibility();
        press_in_dialog(window, "Plan the letter");
        window.see_gone(&By::OnlyRole("dialog"));
        window.wait_until("it is planned", |window| main_text(window).contains("Save as e-mail"));
        window.check_accessibility();
        press(window, "Record as sent by hand");
        window.see(&By::OnlyRole("dialog"));
        window.fill(&By::Role("textbox", "How it went out (optional)"), "From my mail program");
        press_in_dialog(window, "Record as sent by hand");
        window.see_gone(&By::OnlyRole("dialog"));
        window.wait_until("it went out", |window| {
            let text = main_text(window);
            text.contains("Went out on") && text.contains("From my mail program") && !text.contains("Remove MAIL")
        });

        press(window, "Prepare it");
        window.wait_until("they can be written to", |window| dialog_says(window, "2 suppliers can be written to"));
        press_in_dialog(window, "Plan 2 letters");
        window.see_gone(&By::OnlyRole("dialog"));
        window.wait_until("its letters are listed", |window| window.count(&By::Css("[role=grid] [data-place]")) == 2);
        press(window, "Record all as sent by hand");
        window.wait_until("they are counted", |window| dialog_says(window, "2 letters of MAIL-04"));
        window.check_accessibility();
        press_in_dialog(window, "Record all as sent by hand");
        window.see_gone(&By::OnlyRole("dialog"));
        window.wait_until("both went out", |window| {
            let rows = window.script("return document.querySelector('[role=grid]').textContent", vec![]);
            rows.as_str().is_some_and(|rows| rows.matches("Sent").count() >= 2 && !rows.contains("Planned"))
        });
    });
}

#[test]
fn a_supplier_is_written_to_from_where_it_is_looked_at() {
    project_in("letters-one", "Dana Whitfield", with_letters, |window| {
        go(window, "Suppliers");
        window.wait_until("they are listed", |window| window.count(&By::Css("[role=grid] [data-place]")) > 3);
        window.script("document.querySelector('[data-place=\"0\"]').click()", vec![]);
        window.see(&By::Role("button", "Write a letter"));
        press(window, "Write a letter");
        window.see(&By::OnlyRole("dialog"));
        window.wait_until("it says whether it can be", |window| dialog_says(window, "can be written to"));
        window.check_accessibility();
    });
}

#[test]
fn a_wording_of_ones_own_is_refused_until_it_says_what_it_must() {
    project_in("letter-wording", "Dana Whitfield", with_letters, |window| {
        go(window, "Letters");
        window.script("document.querySelector('input[value=wordings]').click()", vec![]);
        window.wait_until("the wording is there", |window| {
            let body = window.script("return document.querySelector('main textarea')?.value ?? ''", vec![]);
            body.as_str().is_some_and(|body| body.contains("{free-of-charge}"))
        });
        window.check_accessibility();
        window.fill(&By::Role("textbox", "Text"), "Dear {supplier}, it costs nothing. {pasword}");
        window.wait_until("the place is told", |window| {
            main_text(window).contains("{pasword} is no merge field (line 1, column 36)")
        });
        window.fill(&By::Role("textbox", "Text"), "Dear {supplier}, {free-of-charge} Ask {programme-contact}.");
        window.wait_until("the preview says it", |window| main_text(window).contains("Joining is free of charge"));
        press(window, "Save the wording");
        window.wait_until("it is the project's own", |window| main_text(window).contains("Own wording"));
        press(window, "Take the program’s wording");
        window.wait_until("it is the program's again", |window| main_text(window).contains("Comes with the program"));
    });
}
