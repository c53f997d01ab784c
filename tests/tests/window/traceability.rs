//! Holes of the traceability matrix: found, justified, and open again when their facts change.

use acceptance::window::{By, Window};

use crate::project::project;
use crate::steps::{go, picture, press, press_in_dialog, said};

/// Shows the rows with holes only.
pub fn with_holes(window: &Window) {
    go(window, "Traceability");
    window.wait_until("the matrix is shown", |window| window.count(&By::Css("main [role=grid] tbody tr")) > 10);
    let only = "[...document.querySelectorAll('main label')]
        .find((label) => label.textContent.trim().startsWith(arguments[0])).querySelector('input').click()";
    window.script(only, vec![said(window, "With holes").into()]);
    window.wait_until("rows without holes are gone", |window| {
        window.script(
            "return [...document.querySelectorAll('main tbody tr')].every((row) => row.querySelector('[data-hole]'))",
            vec![],
        ) == true
    });
}

/// Selects what a hole of a kind is about.
pub fn open_hole(window: &Window, kind: &str) {
    window.script(
        "document.querySelector(`main [data-hole=${arguments[0]}]:not(.justified)`).click()",
        vec![kind.into()],
    );
    window.see(&By::Role("complementary", &said(window, "Selected")));
}

/// Everything that the panel of what is selected says.
fn panel(window: &Window) -> String {
    let text = window.script("return document.querySelector('aside[aria-label=Selected]')?.textContent ?? ''", vec![]);
    text.as_str().unwrap_or_default().to_owned()
}

#[test]
fn a_hole_is_justified_and_open_again_when_its_facts_change() {
    project("traceability", "Dana Whitfield", |window| {
        with_holes(window);
        open_hole(window, "scenario-without-requirement");
        window.check_accessibility();
        press(window, "Justify");
        window.see(&By::Role("dialog", "Justify a hole"));
        window.fill(&By::Role("textbox", "Reason"), "It proves the landscape as a whole.");
        press_in_dialog(window, "Justify");
        window.wait_until("it is justified", |window| panel(window).contains("Justified by Dana Whitfield"));

        press(window, "Open");
        window.see(&By::Role("complementary", "Scenario"));
        window.script("document.querySelector('aside textarea').focus()", vec![]);
        window.press("Changed. \u{E004}");
        window.wait_until("it is kept", |window| {
            window.script("return document.body.textContent.includes('Changed SCN-')", vec![]) == true
        });
        let back = "return document.querySelector('aside p.type-mono').textContent.trim()";
        let scenario = window.script(back, vec![]);
        go(window, "Traceability");
        let select = "[...document.querySelectorAll('main [data-thing][aria-pressed=false]')]
            .find((thing) => thing.textContent.includes(arguments[0]))?.click()";
        window.wait_until("the scenario is there", |window| {
            window.script(select, vec![scenario.clone()]);
            window.count(&By::Role("complementary", "Selected")) == 1
        });
        window.wait_until("the justification lapsed", |window| panel(window).contains("Changed since"));
    });
}

#[test]
fn the_matrix_is_walked_by_keyboard_and_shows_what_a_thing_touches() {
    project("impact", "Dana Whitfield", |window| {
        go(window, "Traceability");
        window.wait_until("the matrix is shown", |window| window.count(&By::Css("main [data-thing]")) > 10);
        window.script("document.querySelector('main [data-stop][tabindex=\"0\"]').focus()", vec![]);
        window.press("\u{E015}\u{E007}");
        window.see(&By::Role("complementary", "Selected"));
        window.wait_until("what is linked is marked", |window| window.count(&By::Css("main .downstream")) > 0);
        assert!(panel(window).contains("Follows from it"), "{}", panel(window));
        window.press("\u{E00C}");
        window.see_gone(&By::Role("complementary", "Selected"));
    });
}

#[test]
fn the_matrix_is_printed_and_saved_as_a_drawing() {
    project("matrix-print", "Dana Whitfield", |window| {
        go(window, "Traceability");
        window.wait_until("the matrix is shown", |window| window.count(&By::Css("main [data-thing]")) > 10);
        press(window, "Print the matrix");
        window.wait_until("its pages are shown", |window| window.count(&By::Css("[role=dialog] canvas")) > 0);
        window.check_accessibility();
        picture(window, "matrix-print");
        let file = window.folder().file("matrix.svg");
        let save = "[...document.querySelectorAll('[role=dialog] button')]
            .find((it) => it.textContent.trim() === 'Save as SVG').click()";
        window.script(save, vec![]);
        window.choose_in_dialog("Save as SVG", &file);
        window.wait_until("the matrix is drawn", |_| {
            let svg = std::fs::read_to_string(&file).unwrap_or_default();
            svg.starts_with("<svg") && svg.contains("INT-01") && svg.trim_end().ends_with("</svg>")
        });
    });
}
