//! Several windows: one workspace in two of them, files that are handed over, and closing.

use acceptance::window::{By, program};
use std::process::Command;

use crate::project::{project, sample_in};
use crate::steps::{act_as, go, main_text, press, press_in_dialog};

#[test]
fn a_second_window_on_the_same_workspace_sees_what_the_first_changes() {
    project("two-windows", "Dana Whitfield", |window| {
        go(window, "Issues");
        let before = window.count(&By::Css("main :is(tbody tr, [data-row])"));
        window.press("\u{E009}k\u{E000}");
        window.type_into(&By::Role("combobox", "Search or command"), "another window\u{E007}");
        window.wait_until("there are two windows", |window| window.windows() == 2);
        window.in_the_other(|second| {
            // The place where a workspace was left is that of its newest window.
            second.wait_until("it shows the same room", |second| {
                second.count(&By::Css("main :is(tbody tr, [data-row])")) == before
            });
            assert_eq!(second.count(&By::Css(".banner")), 0, "it isn't locked out");
            press(second, "Raise an issue");
            second.fill(&By::Role("textbox", "Title"), "Seen in both windows");
            press_in_dialog(second, "Raise an issue");
        });
        window.wait_until("the first window shows the issue", |window| {
            main_text(window).contains("Seen in both windows")
        });
        window.press("\u{E009}z\u{E000}");
        window.in_the_other(|second| {
            second.wait_until("the second window sees that it was undone", |second| {
                !main_text(second).contains("Seen in both windows")
            });
        });
    });
}

#[test]
fn a_second_start_opens_its_file_in_the_program_that_runs() {
    project("second-start", "Dana Whitfield", |window| {
        let other = window.folder().file("other");
        std::fs::create_dir_all(&other).expect("the test's folder is writable");
        let file = other.join("copy.countersign");
        std::fs::copy(window.folder().file("oesterle.countersign"), &file).expect("the file can be copied");
        let second = Command::new(program()).arg(&file).envs(window.folder().homes()).status();
        assert!(second.expect("the program starts").success(), "the second start ends at once");
        window.wait_until("there are two windows", |window| window.windows() == 2);
        window.in_the_other(|second| {
            let title = "return document.querySelector('nav')?.textContent ?? ''";
            second.wait_until("it shows the copy", |second| {
                second.script(title, vec![]).as_str().is_some_and(|text| text.contains("copy.countersign"))
            });
        });
    });
}

#[test]
fn a_window_closes_after_what_stands_in_a_field_is_saved() {
    acceptance::window::spec("closing", sample_in, |window| {
        act_as(window, "Dana Whitfield");
        go(window, "Settings");
        window.see(&By::Role("textbox", "Name"));
        window.fill(&By::Role("textbox", "Name"), "Österle, renamed at the last moment");
        window.script("window.__TAURI_INTERNALS__.invoke('close_window')", vec![]);
        std::thread::sleep(std::time::Duration::from_secs(2));
        window.restart();
        window.see(&By::Css("main h1"));
        let text = "return document.body.textContent";
        window.wait_until("the name was kept", |window| {
            let text = window.script(text, vec![]);
            text.as_str().is_some_and(|text| text.contains("Österle, renamed at the last moment"))
        });
    });
}
