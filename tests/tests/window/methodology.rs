//! The methodology editor: a copy is changed, judged while it is typed, saved, and the project moved to it.

use acceptance::window::{By, Window};

use crate::editors::{beside, open_named, pick_beside, write};
use crate::project::project;
use crate::steps::{dialog_says, go, main_text, pick, press, press_in_dialog, said};

const CONTROL: &str = "\u{E009}";
const SHIFT: &str = "\u{E008}";
const RELEASE: &str = "\u{E000}";
const DELETE: &str = "\u{E017}";
const TAB: &str = "\u{E004}";

/// A stop of the tour: the methodologies that a project can follow.
pub fn list(window: &Window) {
    // From another room, so that nothing is in the editor.
    go(window, "Project home");
    go(window, "Settings");
    pick(window, &said(window, "Methodology"));
    window.wait_until("they are listed", |window| window.count(&By::Css("main [data-row]")) >= 2);
}

/// A stop of the tour: a step of a copy in the editor.
pub fn edited(window: &Window) {
    copy(window);
    open_part(window, 3);
}

/// A stop of the tour: a copy with things to mend.
pub fn with_findings(window: &Window) {
    edited(window);
    window.script("document.querySelector('main .form input').focus()", vec![]);
    window.press(&format!("{CONTROL}a{RELEASE}{DELETE}{TAB}"));
    window.script("document.querySelector('main aside input[value=consequences]').click()", vec![]);
    window.wait_until("what is to be mended is told", |window| window.count(&By::Css("aside .finding")) > 0);
}

/// A stop of the tour: the question before the project is moved.
pub fn consequences(window: &Window) {
    list(window);
    let move_to = "const button = [...document.querySelectorAll('main [data-row] button')]
            .find((each) => each.textContent.trim() === arguments[0] && !each.matches(':disabled, [aria-disabled=true]'));
        button?.click();
        return button !== undefined;";
    let words = said(window, "Move the project to it");
    if window.script(move_to, vec![words.as_str().into()]) != true {
        // Nothing comes with the program that this project could be moved to: a version of its own is made first.
        copy(window);
        window.script("[...document.querySelectorAll('main header button')].at(-1).click()", vec![]);
        window.see(&By::Css("main [data-row]:nth-of-type(3)"));
        window.wait_until("it can be chosen", |window| window.script(move_to, vec![words.as_str().into()]) == true);
    }
    window.see(&By::OnlyRole("dialog"));
}

/// Edits a copy of the methodology that the project follows, from the beginning.
fn copy(window: &Window) {
    list(window);
    window.script("document.querySelector('main [data-row]').querySelectorAll('button')[1].click()", vec![]);
    window.see(&By::Css("main .parts nav"));
    // What an earlier stop began is given up.
    let discard = "[...document.querySelectorAll('main header button')].length > 2";
    if window.script(&format!("return {discard}"), vec![]) == true {
        window.script("document.querySelectorAll('main header button')[1].click()", vec![]);
        list(window);
        window.script("document.querySelector('main [data-row]').querySelectorAll('button')[1].click()", vec![]);
        window.see(&By::Css("main .parts nav"));
    }
}

/// Opens a step of the outline, by its number among the steps.
fn open_part(window: &Window, number: usize) {
    let open = "[...document.querySelectorAll('main .parts section:nth-of-type(2) li button:not(.inner)')][arguments[0]].click()";
    window.script(open, vec![number.into()]);
    window.rest();
}

#[test]
fn a_copy_is_changed_and_judged_and_the_project_moved_to_it() {
    project("methodology", "Dana Whitfield", |window| {
        list(window);
        window.check_accessibility();
        copy(window);
        window.check_accessibility();

        open_named(window, "Build");
        write(window, "Name", "Build and configure");
        window.wait_until("the preview follows", |window| beside(window).contains("Build and configure"));
        press(window, "Add a condition of its start");
        window.see(&By::Role("dialog", "Add a condition of its start"));
        window.fill(&By::Css("[role=dialog] input"), "Firewall opened for the test system");
        press_in_dialog(window, "Add a condition of its start");
        window.wait_until("the preview shows it", |window| {
            beside(window).contains("Firewall opened for the test system")
        });

        // A rule is broken: the finding says where, and leads there.
        open_named(window, "Build and configure");
        window.click(&By::Role("textbox", "Name"));
        window.press(&format!("{CONTROL}a{RELEASE}{DELETE}{TAB}"));
        window.wait_until("saving is held back", |window| main_text(window).contains("1 thing to mend"));
        open_named(window, "Design");
        pick_beside(window, "consequences");
        window.wait_until("what is wrong is said", |window| beside(window).contains("has no name"));
        window.check_accessibility();
        window.click(&By::Css("main aside .finding button"));
        window.wait_until("its form is open", |window| window.value(&By::Role("textbox", "Name")).is_empty());

        // Undo is that of the editor, and shows what it changed.
        window.press(&format!("{CONTROL}z{RELEASE}"));
        window.wait_until("the name is back", |window| {
            window.value(&By::Role("textbox", "Name")) == "Build and configure"
        });
        window.press(&format!("{CONTROL}{SHIFT}z{RELEASE}"));
        window.wait_until("and gone again", |window| window.value(&By::Role("textbox", "Name")).is_empty());
        write(window, "Name", "Build and configure");
        window.wait_until("it can be used", |window| main_text(window).contains("It can be used"));
        assert!(
            beside(window).contains("starts only when this is met: Firewall opened for the test system"),
            "{}",
            beside(window)
        );

        // What isn't saved is there again after another room.
        go(window, "Issues");
        list(window);
        assert!(main_text(window).contains("Changes not saved"));
        press(window, "Go on with the copy");
        press(window, "Save version 1.1");
        window.wait_until("it is listed", |window| main_text(window).contains("Your own"));

        press_in_row(window, "1.1", "Move the project to it");
        window.see(&By::OnlyRole("dialog"));
        assert!(dialog_says(window, "Firewall opened for the test system"));
        window.check_accessibility();
        window.fill(&By::Role("textbox", "Reason"), "The network team opens each test system by hand.");
        press_in_dialog(window, "Move the project to version 1.1");
        window.wait_until("the project follows it", |window| {
            let first = window.script("return document.querySelector('main [data-row]').textContent", vec![]);
            first.as_str().is_some_and(|row| row.contains("1.1") && row.contains("Followed by"))
        });
        go(window, "Project home");
        window.wait_until("home names the step anew", |window| main_text(window).contains("Build and configure"));
        go(window, "Settings");
        pick(window, "Methodology");
        window.press(&format!("{CONTROL}z{RELEASE}"));
        go(window, "Project home");
        window.wait_until("moving is undone", |window| !main_text(window).contains("Build and configure"));
    });
}

/// Presses a button of the methodology of this version that is the project's own.
fn press_in_row(window: &Window, version: &str, words: &str) {
    let press = "const row = [...document.querySelectorAll('main [data-row]')]
            .find((row) => row.querySelector('h3').textContent.includes(arguments[0]));
        [...row.querySelectorAll('button')].find((button) => button.textContent.trim() === arguments[1]).click()";
    window.script(press, vec![version.into(), words.into()]);
}
