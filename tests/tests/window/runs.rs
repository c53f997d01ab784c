//! Executing scenarios by keyboard: a failed row opens its issue, and the retest that passes closes it.

use acceptance::window::{By, Window};

use crate::project::project;
use crate::steps::{choose, go, main_text, press, said};

/// Begins a run of the unit level, or goes on with the one that was begun.
pub fn run(window: &Window) {
    go(window, "Scenarios");
    window.wait_until("scenarios are listed", |window| window.count(&By::Css("main :is(tbody tr, [data-row])")) > 3);
    let begin = "const all = [...document.querySelectorAll('main button')];
        (all.find((it) => it.textContent.trim() === arguments[0])
            ?? all.find((it) => it.textContent.trim() === arguments[1])).click()";
    let (go_on, start) = (said(window, "Continue run"), said(window, "Start a run"));
    let scenario = said(window, "Scenario");
    window.script(begin, vec![go_on.into(), start.as_str().into()]);
    window.wait_until("the run or its beginning is shown", |window| {
        window.count(&By::Role("dialog", &start)) + window.count(&By::Role("complementary", &scenario)) > 0
    });
    if window.count(&By::Role("dialog", &start)) > 0 {
        choose(window, &said(window, "Level"), &said(window, "Unit"));
        window.script("document.querySelector('[role=dialog] button.primary').click()", vec![]);
        window.see_gone(&By::OnlyRole("dialog"));
    }
    window.see(&By::Role("complementary", &scenario));
}

fn complete(window: &Window) {
    press(window, "Complete run");
    window.see(&By::Role("complementary", "Run"));
}

/// Opens the issue that has these words in its line.
fn open_issue(window: &Window, words: &str) {
    go(window, "Issues");
    let open = "[...document.querySelectorAll('main :is(table, [data-row]) button')]
        .find((it) => it.closest('tr, [data-row]').textContent.includes(arguments[0]))?.click()";
    window.wait_until("the issue is open", |window| {
        window.script(open, vec![words.into()]);
        window.count(&By::Role("complementary", "Issue")) == 1
    });
}

#[test]
fn a_failed_row_opens_an_issue_and_its_retest_closes_it() {
    project("runs", "Tomasz Zieliński", |window| {
        run(window);
        window.check_accessibility();
        window.press("p");
        window.wait_until("one is judged", |window| main_text(window).contains("1 of 16 run"));
        window.press("f");
        window.wait_until("the hands are led to what was seen", |window| {
            window.script("return document.activeElement.tagName", vec![]) == "TEXTAREA"
        });
        window.press("700045 is still active.");
        window.check_accessibility();
        complete(window);

        open_issue(window, "A supplier is blocked");
        let description = "return [...document.querySelectorAll('aside textarea')].map((it) => it.value).join('|')";
        window.wait_until("it says what was expected and seen", |window| {
            let said = window.script(description, vec![]).to_string();
            said.contains("700045 is still active.") && said.contains("can't be chosen")
        });
        choose(window, "Status", "Ready for retest");
        window.wait_until("it is kept", |window| {
            window.script("return document.querySelector('main').textContent.includes('Ready for retest')", vec![])
                == true
        });

        run(window);
        window.press("\u{E015}");
        window.wait_until("the scenario says that it is a retest", |window| {
            window.text(&By::Role("complementary", "Scenario")).contains("Retest of RUN-")
        });
        window.press("p");
        window.wait_until("it is judged", |window| main_text(window).contains("1 of 16 run"));
        complete(window);
        assert!(window.text(&By::Role("complementary", "Run")).contains("Retest of RUN-"));
        go(window, "Issues");
        window.script(
            "[...document.querySelectorAll('main label')].find((it) => it.textContent.trim().startsWith('All')).querySelector('input').click()",
            vec![],
        );
        let closed = "return [...document.querySelectorAll('main :is(tbody tr, [data-row])')]
            .find((row) => row.textContent.includes('A supplier is blocked'))?.textContent.includes('Closed') ?? false";
        window.wait_until("the issue is closed", |window| window.script(closed, vec![]) == true);
    });
}
