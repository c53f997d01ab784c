//! What is saved into files of one's own: lists as tables, dates as a calendar, evidence as an archive.

use acceptance::window::{By, Window};
use std::fs;

use crate::project::{project, project_in, with_open_issues};
use crate::steps::{choose, go, picture, press};

const ENTER: &str = "\u{E007}";
const DOWN: &str = "\u{E015}";
const SPACE: &str = " ";

/// Opens a menu by the keyboard, and chooses the item at a place in it.
fn choose_in_menu(window: &Window, menu: &str, place: usize) {
    let focus = "[...document.querySelectorAll('main button')]
        .find((button) => button.getAttribute('aria-label') === arguments[0]).focus()";
    window.script(focus, vec![menu.into()]);
    window.press(ENTER);
    window.see(&By::OnlyRole("menu"));
    window.see(&By::Css("[role=menuitem][data-highlighted]"));
    window.check_accessibility();
    window.press(&format!("{}{ENTER}", DOWN.repeat(place)));
}

/// What the pages tell in passing.
fn is_told(window: &Window, words: &str) {
    let text = "return document.body.textContent";
    window.wait_until(&format!("it is said: {words}"), |window| {
        window.script(text, vec![]).as_str().is_some_and(|text| text.contains(words))
    });
}

#[test]
fn a_list_is_saved_as_it_is_shown_or_whole_as_csv_or_as_a_workbook() {
    project_in("save-list", "Dana Whitfield", with_open_issues, |window| {
        go(window, "Issues");
        let rows = || window.count(&By::Css("main [data-row]"));
        window.wait_until("they are listed", |_| rows() > 2);
        window.fill(&By::Css("main input[type=search]"), "certificate");
        window.wait_until("one is shown", |_| rows() == 1);

        let shown = window.folder().file("shown.csv");
        choose_in_menu(window, "More about this list", 2);
        window.choose_in_dialog("Save the list", &shown);
        is_told(window, "One row saved in shown.csv");
        let text = fs::read_to_string(&shown).expect("it was written");
        assert_eq!(text.lines().count(), 2, "a head and a row:\n{text}");
        assert!(text.contains("Test system S4Q has no certificate after its refresh"), "{text}");

        let whole = window.folder().file("whole.csv");
        choose_in_menu(window, "More about this list", 3);
        window.choose_in_dialog("Save the list", &whole);
        // Also what the filters of the room leave out, such as issues that are closed.
        is_told(window, "6 rows saved in whole.csv");
        let text = fs::read_to_string(&whole).expect("it was written");
        assert!(text.contains("宁波海衡精密铸造有限公司"), "{text}");
        let references = text.lines().filter(|line| line.contains("ISS-")).count();
        assert_eq!(references, 6, "{text}");

        let book = window.folder().file("whole.xlsx");
        choose_in_menu(window, "More about this list", 1);
        window.choose_in_dialog("Save the list", &book);
        is_told(window, "6 rows saved in whole.xlsx");
        assert!(fs::read(&book).expect("it was written").starts_with(b"PK"), "a workbook is a package");
    });
}

#[test]
fn the_dates_of_a_party_are_saved_as_a_calendar() {
    project("save-calendar", "Dana Whitfield", |window| {
        go(window, "Timeline");
        press(window, "Save calendar…");
        window.see(&By::Role("dialog", "Save the dates as a calendar"));
        window.check_accessibility();
        choose(window, "Dates of", "Customer");
        window.script("document.querySelector('[role=dialog] button.primary').focus()", vec![]);
        window.press(SPACE);
        let file = window.folder().file("dates.ics");
        window.choose_in_dialog("Save calendar", &file);
        window.see_gone(&By::OnlyRole("dialog"));
        let text = fs::read_to_string(&file).expect("it was written");
        let events = text.matches("BEGIN:VEVENT").count();
        assert!(text.starts_with("BEGIN:VCALENDAR") && events > 0, "{text}");
        is_told(window, "dates.ics");
        // The customer's are fewer than everybody's.
        press(window, "Save calendar…");
        window.script("document.querySelector('[role=dialog] button.primary').focus()", vec![]);
        window.press(SPACE);
        let file = window.folder().file("all.ics");
        window.choose_in_dialog("Save calendar", &file);
        is_told(window, "all.ics");
        let all = fs::read_to_string(&file).expect("it was written").matches("BEGIN:VEVENT").count();
        assert!(all > events, "{all} of everybody, {events} of the customer");
    });
}

#[test]
fn the_evidence_of_the_project_and_of_a_gate_is_saved_as_an_archive() {
    project("save-evidence", "Dana Whitfield", |window| {
        press(window, "Save the evidence");
        let whole = window.folder().file("whole.zip");
        window.choose_in_dialog("Save the evidence", &whole);
        is_told(window, "whole.zip");
        go(window, "Sign-offs");
        let open = "const lines = [...document.querySelectorAll('main button')];
            const line = lines.find((button) => button.textContent.includes(arguments[0]));
            line?.click();
            return line !== undefined;";
        window
            .wait_until("the sign-off is opened", |window| window.script(open, vec!["Design sign-off".into()]) == true);
        picture(window, "evidence");
        window.check_accessibility();
        press(window, "Save the evidence");
        let gate = window.folder().file("gate.zip");
        window.choose_in_dialog("Save the evidence", &gate);
        is_told(window, "gate.zip");
        let [whole, gate] = [whole, gate].map(|file| fs::read(file).expect("it was written"));
        let names = |archive: &[u8], name: &str| archive.windows(name.len()).any(|part| part == name.as_bytes());
        assert!(names(&whole, "SHA256SUMS") && names(&whole, "how-to-check.pdf"));
        assert!(names(&gate, "SHA256SUMS") && gate.len() < whole.len(), "{} of {}", gate.len(), whole.len());
    });
}
