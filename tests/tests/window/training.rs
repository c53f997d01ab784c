//! The room of training: attendance is recorded with scores, and a gap becomes an issue.

use acceptance::window::{By, Window};

use crate::project::project;
use crate::steps::{dialog_says, go, picture, press, press_in_dialog};

/// The text of the panel at the right.
fn panel(window: &Window) -> String {
    window.text(&By::Role("complementary", "Session"))
}

#[test]
fn attendance_is_recorded_and_a_gap_becomes_an_issue() {
    project("training", "Dana Whitfield", |window| {
        go(window, "Training");
        let open = "[...document.querySelectorAll('main :is(tbody, [data-row]) button')].find((it) => it.textContent.includes('TRN-01')).click()";
        window.wait_until("sessions are listed", |window| window.count(&By::Css("main :is(tbody tr, [data-row])")) > 1);
        window.script(open, vec![]);
        window.see(&By::Role("complementary", "Session"));
        press(window, "Record attendance");
        window.see(&By::Role("dialog", "Record attendance"));
        assert!(dialog_says(window, "Anna Weiß"));
        let type_gap = "const field = [...document.querySelectorAll('[role=dialog] input')]
                .find((each) => [...each.labels].some((label) => label.textContent.includes('Gap to close')));
            field.value = arguments[0];
            field.dispatchEvent(new Event('input', { bubbles: true }));";
        window.script(type_gap, vec!["Couldn’t say where the error file lies".into()]);
        picture(window, "attendance");
        window.check_accessibility();
        press_in_dialog(window, "Record attendance");
        window.wait_until("the gap is noted", |window| panel(window).contains("where the error file lies"));
        press(window, "Raise an issue");
        window.wait_until("the issue is linked", |window| panel(window).contains("ISS-"));
        picture(window, "training-gap");
        window.check_accessibility();
        let follow =
            "[...document.querySelectorAll('aside button')].find((it) => it.textContent.startsWith('ISS-')).click()";
        window.script(follow, vec![]);
        window.wait_until("the issue is open", |window| {
            window.count(&By::Role("complementary", "Issue")) == 1
                && window.text(&By::Role("complementary", "Issue")).contains("where the error file lies")
        });
    });
}
