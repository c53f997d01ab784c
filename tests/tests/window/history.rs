//! The history: what an edit changed, the history of one thing, and checking the journal.

use acceptance::window::{By, Window};

use crate::project::project;
use crate::steps::{go, main_text, press, said};

/// Opens the newest entry of the history that is shown.
pub fn open_newest(window: &Window) {
    window.wait_until("entries are listed", |window| window.count(&By::Css("main [data-row] .opener")) > 0);
    window.script("document.querySelector('main [data-row] .opener').click()", vec![]);
    window.see(&By::Role("complementary", &said(window, "Entries of the history")));
    window.wait_until("what it changed is shown", |window| window.count(&By::Css("aside table")) > 0);
}

/// How many entries are shown, and of how many.
fn counted(window: &Window) -> Vec<u64> {
    let count = "return document.querySelector('main [role=search] .count')?.textContent ?? ''";
    let text = window.script(count, vec![]).as_str().unwrap_or_default().replace(',', "");
    text.split_whitespace().filter_map(|word| word.parse().ok()).collect()
}

/// Chooses a value of a filter in the bar above the list.
fn filter(window: &Window, name: &str, value: &str) {
    window.script(
        "[...document.querySelectorAll('main .filter .opener')]
            .find((it) => it.textContent.trim().startsWith(arguments[0])).click()",
        vec![name.into()],
    );
    window.see(&By::OnlyRole("menu"));
    let take = "[...document.querySelectorAll('[role=menuitemcheckbox]')]
        .find((it) => it.textContent.trim().startsWith(arguments[0])).click()";
    window.script(take, vec![value.into()]);
    window.press("\u{E00C}");
    window.see_gone(&By::OnlyRole("menu"));
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
        window.wait_until("all of it was read", |window| {
            let all = counted(window);
            all.len() == 2 && all[1] > 60 && window.count(&By::Css("[role=search] [role=status]")) == 1
        });
        window.fill(&By::Css("main [role=search] input[type=search]"), "ISS-01");
        window.wait_until("only entries of the issue are left", |window| (1..30).contains(&counted(window)[0]));
        window.fill(&By::Css("main [role=search] input[type=search]"), " ");
        window.wait_until("all are shown again", |window| counted(window)[0] == counted(window)[1]);
        // Filters hold together: what one person did, of it the signatures.
        filter(window, "Person", "Dana Whitfield");
        window.wait_until("only what she did", |window| counted(window)[0] < counted(window)[1]);
        let hers = counted(window)[0];
        filter(window, "Kind", "Signature");
        window.wait_until("only her signatures", |window| counted(window)[0] < hers);
        window.check_accessibility();
        press(window, "Verify");
        window.wait_until("everything is as the journal says", |window| {
            main_text(window).contains("Everything is as the journal says")
        });
    });
}
