//! Several windows: one workspace in two of them.

use acceptance::window::By;

use crate::project::project;
use crate::steps::{go, main_text, press, press_in_dialog};

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
