//! The history: what an edit changed, the history of one thing, and checking the journal.

use acceptance::window::{By, Window};

use crate::project::project;
use crate::steps::{go, main_text, press};

/// Opens the newest entry of the history that is shown.
pub fn open_newest(window: &Window) {
    window.wait_until("entries are listed", |window| window.count(&By::Css("main [data-entry]")) > 0);
    window.script("document.querySelector('main [data-entry]').click()", vec![]);
    window.see(&By::Role("complementary", "Entries of the history"));
    window.wait_until("what it changed is shown", |window| window.count(&By::Css("aside table")) > 0);
}

#[test]
fn an_edit_is_shown_before_and_after_in_the_history_of_its_own_thing() {
    project("history", "Dana Whitfield", |window| {
        go(window, "Issues");
        window.script(
            "[...document.querySelectorAll('main label')].find((it) => it.textContent.trim().startsWith('All')).querySelector('input').click()",
            vec![],
        );
        let open = "[...document.querySelectorAll('main :is(table, [data-row]) button')].find((it) => it.textContent.includes('ISS-01'))?.click()";
        window.wait_until("the issue is open", |window| {
            window.script(open, vec![]);
            window.count(&By::Role("complementary", "Issue")) == 1
        });
        window.script("document.querySelector('aside textarea').focus()", vec![]);
        window.press("Seen again. \u{E004}");
        window.wait_until("it is kept", |window| {
            window.script("return document.body.textContent.includes('Changed ISS-01')", vec![]) == true
        });
        window.click(&By::Role("button", "History of ISS-01"));
        window
            .wait_until("its own history is shown", |window| window.text(&By::Css("h1")).contains("History of ISS-01"));
        open_newest(window);
        let shown = "return [...document.querySelectorAll('aside ins')].map((it) => it.textContent).join('|')";
        assert!(window.script(shown, vec![]).to_string().contains("Seen again."));
        window.check_accessibility();
        press(window, "Take this back");
        window.wait_until("it was taken back", |window| {
            window.text(&By::Role("complementary", "Entries of the history")).contains("was taken back already")
        });

        go(window, "History");
        window.fill(&By::Role("textbox", "Find"), "ISS-01");
        window.wait_until("only entries of the issue are left", |window| {
            let labels = "return [...document.querySelectorAll('main [data-entry]')].length";
            window.script(labels, vec![]).as_u64().is_some_and(|count| count > 0 && count < 30)
        });
        press(window, "Verify");
        window.wait_until("everything is as the journal says", |window| {
            main_text(window).contains("Everything is as the journal says")
        });
    });
}
