//! Sessions held to their minutes, the bank of questions, and the answers checked before they are issued.

use acceptance::window::{By, Window};

use crate::project::project;
use crate::steps::{go, picture, press, tick};

/// What stands on the page.
fn page(window: &Window) -> String {
    window.script("return document.querySelector('main').textContent", vec![]).as_str().unwrap_or_default().to_owned()
}

/// Chooses a part of the room by its words.
fn show(window: &Window, part: &str) {
    let choose = "[...document.querySelectorAll('main label')]
        .find((label) => label.textContent.trim().startsWith(arguments[0])).querySelector('input').click()";
    window.script(choose, vec![part.into()]);
}

/// Chooses from the menu that is open.
fn choose_from_menu(window: &Window, words: &str) {
    window.wait_until(&format!("the menu offers {words}"), |window| {
        let offers = "return [...document.querySelectorAll('[role=menuitem]')].some((it) => it.textContent.includes(arguments[0]))";
        window.script(offers, vec![words.into()]) == true
    });
    let choose =
        "[...document.querySelectorAll('[role=menuitem]')].find((it) => it.textContent.includes(arguments[0])).click()";
    // The menu chooses when the pointer is let go, as a click does.
    window.script(
        &choose.replace(".click()", ".dispatchEvent(new PointerEvent('pointerup', { bubbles: true }))"),
        vec![words.into()],
    );
}

#[test]
fn a_session_is_held_to_its_minutes_and_an_action_becomes_an_issue() {
    project("session", "Dana Whitfield", |window| {
        go(window, "Discover");
        window.wait_until("the newest session is open", |window| page(window).contains("SES-04"));
        window.see(&By::Role("button", "Close the minutes"));
        assert!(page(window).contains("Record who came first"), "what is missing is said beside the button");
        press(window, "Everybody came");
        window.wait_until("nobody is merely expected", |window| !page(window).contains("Everybody came"));

        let notes =
            "const field = document.querySelector('main textarea'); field.focus(); return field.labels[0].textContent";
        assert!(window.script(notes, vec![]).as_str().is_some_and(|label| label.contains("Minutes")));
        window.press("The bank answers on Monday.");
        tick(window, "Dealt with");
        let action = "document.querySelector('main input[aria-label^=\"Note an action\"]').focus()";
        window.script(action, vec![]);
        window.press("Call the bank\u{E006}");
        window.wait_until("the action is noted", |window| page(window).contains("ACT-07"));
        picture(window, "minutes");
        window.check_accessibility();
        press(window, "More for ACT-07");
        choose_from_menu(window, "Make an issue");
        window.wait_until("it became an issue", |window| page(window).contains("Became ISS-"));
        // A message of what was done may lie over the foot of the page.
        let close = "[...document.querySelectorAll('main button')].find((it) => it.textContent.trim() === 'Close the minutes').click()";
        window.script(close, vec![]);
        window.wait_until("the minutes are closed", |window| page(window).contains("The bank answers on Monday."));
        window.see(&By::Role("button", "Plan the next session"));

        show(window, "Actions");
        window.wait_until("open actions are listed", |window| page(window).contains("ACT-05"));
        let follow = "[...document.querySelectorAll('main button')].find((it) => it.textContent.startsWith('Became ISS-')).click()";
        window.script(follow, vec![]);
        window.wait_until("the issue is open", |window| window.count(&By::Role("complementary", "Issue")) == 1);
    });
}

#[test]
fn a_question_of_the_bank_is_answered_in_place_and_counted() {
    project("bank", "Dana Whitfield", |window| {
        go(window, "Discover");
        show(window, "Question bank");
        window.wait_until("the bank is open", |window| page(window).contains("set aside"));
        let counted = "return Number(/(\\d+) answered, /.exec(document.querySelector('main .page').textContent)[1])";
        let before = window.script(counted, vec![]).as_u64().expect("a number");
        let focus = "document.querySelector('[data-question=volume]').focus()";
        window.script(focus, vec![]);
        window.press("a");
        window.wait_until("the answer is asked for", |window| {
            window.script("return document.activeElement.tagName", vec![]) == "TEXTAREA"
        });
        window.press("3,912 now, 4,500 in two years.\u{E004}");
        window.wait_until("it is counted", |window| window.script(counted, vec![]).as_u64() == Some(before + 1));
        // The counts come with the answer of the core, the field closes after it.
        window.wait_until("the answer is shown", |window| page(window).contains("3,912 now"));
        window.check_accessibility();
    });
}

#[test]
fn advice_shows_its_reasons_and_choosing_changes_the_integration() {
    project("advice", "Dana Whitfield", |window| {
        go(window, "Integrations");
        window.wait_until("they are listed", |window| window.count(&By::Css("main :is(tbody tr, [data-row])")) == 12);
        let open = "[...document.querySelectorAll('main :is(tbody, [data-row]) button')].find((it) => it.textContent.includes('INT-01')).click()";
        window.script(open, vec![]);
        window.wait_until("the advice is there", |window| page(window).contains("Which method fits"));
        assert!(page(window).contains("Recommended") && page(window).contains("usual method for Suppliers"));
        picture(window, "advice");
        window.check_accessibility();
        let other = "const use = [...document.querySelectorAll('main aside button')].find((it) => it.textContent.trim().startsWith('Use '));
            use.click(); return use.textContent.trim().slice(4)";
        let method = window.script(other, vec![]);
        let method = method.as_str().expect("a method is offered").to_owned();
        let chosen = "return [...document.querySelectorAll('main aside li')].some((it) => it.getAttribute('aria-label') === arguments[0] && it.textContent.includes('Chosen'))";
        window.wait_until("it is the chosen one", |window| window.script(chosen, vec![method.clone().into()]) == true);
    });
}

#[test]
fn answers_are_checked_at_the_end_and_changed_from_there() {
    project("check", "Dana Whitfield", |window| {
        go(window, "Requirements");
        window.wait_until("a page is open", |window| window.count(&By::Css("main footer button")) > 0);
        let check = "[...document.querySelectorAll('main nav button')].find((it) => it.textContent.includes('Check your answers')).click()";
        window.script(check, vec![]);
        window.wait_until("every answer is listed", |window| window.count(&By::Css("main dl dt")) > 20);
        picture(window, "check-answers");
        window.check_accessibility();
        press(window, "Change Scope");
        window.wait_until("the section is open", |window| page(window).contains("Section 5 of"));
        let kept = "const box = document.querySelector('main .page textarea'); box.focus()";
        window.script(kept, vec![]);
        window.press(" Nothing else.\u{E004}");
        window.script(check, vec![]);
        window.wait_until("the answer is there", |window| page(window).contains("Nothing else."));
    });
}
