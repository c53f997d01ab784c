//! The room of dates: a date is moved by the keyboard, with its cause, and what it pushes moves with it.

use acceptance::window::{By, Window};
use serde_json::json;

use crate::project::project;
use crate::steps::{choose, dialog_says, go, main_text, pick, picture, press_in_dialog, tick};

/// Puts the keyboard on the bar of a commitment.
fn onto_bar(window: &Window, reference: &str) {
    let focus = "const bar = [...document.querySelectorAll('main [data-bar]')]
            .find((each) => each.getAttribute('aria-label').startsWith(arguments[0]));
        bar?.focus();
        return bar !== undefined;";
    window.wait_until(&format!("there is a bar of {reference}"), |window| {
        window.script(focus, vec![reference.into()]) == true
    });
}

/// What the bar under the keyboard says.
fn bar(window: &Window) -> String {
    let label = window.script("return document.activeElement.getAttribute('aria-label') ?? ''", vec![]);
    label.as_str().unwrap_or_default().to_owned()
}

const UP: &str = "\u{E013}";
const LEFT: &str = "\u{E012}";
const RIGHT: &str = "\u{E014}";
const SHIFT: &str = "\u{E008}";
const ENTER: &str = "\u{E007}";
const LET_GO: &str = "\u{E000}";

#[test]
fn a_date_is_moved_by_the_keyboard_with_its_cause_and_stands_in_the_ledger() {
    project("timeline", "Jan Novák", |window| {
        go(window, "Timeline");
        onto_bar(window, "COM-06");
        window.press(RIGHT);
        assert!(bar(window).starts_with("COM-07"), "right leads to what waits: {}", bar(window));
        window.press(LEFT);
        window.press(UP);
        assert!(bar(window).starts_with("COM-05"), "up leads to the row above: {}", bar(window));
        onto_bar(window, "COM-06");
        window.press(ENTER);
        window.see(&By::Role("complementary", "Commitment"));

        onto_bar(window, "COM-06");
        window.press(&format!("{SHIFT}{RIGHT}{LET_GO}"));
        window.see(&By::Role("dialog", "Move the date"));
        window.wait_until("what it does downstream is said", |window| {
            dialog_says(window, "7 days later than 15 May 2026")
                && dialog_says(window, "Project signed starts 5 days late")
        });
        picture(window, "move-date");
        window.check_accessibility();
        choose(window, "Whose cause it is", "Customer");
        window.fill(&By::Role("textbox", "Cause"), "Half of accounts payable is away.");
        tick(window, "Move \u{2068}Project signed\u{2069} to 3 Jun 2026 too");
        press_in_dialog(window, "Move the date");

        pick(window, "Slips");
        window.wait_until("both moves are in the ledger", |window| {
            let rows =
                "return [...document.querySelectorAll('main :is(tbody tr, [data-row])')].map((row) => row.textContent)
                .filter((text) => text.includes('Half of accounts payable is away.')).length";
            window.script(rows, vec![]) == json!(2)
        });
        pick(window, "List");
        window.wait_until("the first date is kept", |window| {
            let text = main_text(window);
            text.contains("15 May 2026") && text.contains("22 May 2026")
        });
    });
}

#[test]
fn the_end_of_a_bar_is_dragged_and_nothing_moves_without_a_cause() {
    project("timeline-drag", "Jan Novák", |window| {
        go(window, "Timeline");
        onto_bar(window, "COM-06");
        let drag = "const bar = document.activeElement;
            const grip = bar.parentElement.querySelector('.grip');
            const { left, top } = grip.getBoundingClientRect();
            const at = (type, x) => grip.dispatchEvent(new PointerEvent(type,
                { bubbles: true, button: 0, pointerId: 1, clientX: x, clientY: top + 5 }));
            grip.setPointerCapture = () => {};
            at('pointerdown', left + 6); at('pointermove', left + 6 + 24); at('pointerup', left + 6 + 24);";
        window.script(drag, vec![]);
        window.see(&By::Role("dialog", "Move the date"));
        window.wait_until("three days later", |window| dialog_says(window, "3 days later than 15 May 2026"));
        window.press("\u{E00C}");
        window.see_gone(&By::Role("dialog", "Move the date"));
        onto_bar(window, "COM-06");
        assert!(bar(window).contains("15 May 2026"), "nothing moved: {}", bar(window));
        window.script("[...document.querySelectorAll('main button')].find((it) => it.textContent.includes('Save calendar')).click()", vec![]);
        window.see(&By::Role("dialog", "Save the dates as a calendar"));
        window.check_accessibility();
    });
}
