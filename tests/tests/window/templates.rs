//! The templates of documents: one is changed in the window, judged while it is typed, put to use, and the old one again.

use acceptance::window::{By, Window};

use crate::editors::{beside, open_named, pick_beside, write};
use crate::project::project;
use crate::steps::{choose, dialog_says, go, main_text, pick, press, press_in_dialog, said};

/// A stop of the tour: the templates of the project's documents.
pub fn list(window: &Window) {
    // From another room, so that nothing is in the editor.
    go(window, "Project home");
    go(window, "Settings");
    pick(window, &said(window, "Document templates"));
    window.wait_until("they are listed", |window| window.count(&By::Css("main [data-row]")) >= 5);
}

/// A stop of the tour: a section in the editor, beside the document as it would print.
pub fn edited(window: &Window) {
    list(window);
    window.script("document.querySelector('main [data-row=requirements] button').click()", vec![]);
    window.see(&By::Css("main .parts nav"));
    let third = "document.querySelectorAll('main .parts section:nth-of-type(2) li button:not(.inner)')[2].click()";
    window.script(third, vec![]);
    window.wait_until("the document is printed", |window| window.count(&By::Css("main aside canvas")) > 0);
}

/// A stop of the tour: what a change would do.
pub fn consequences(window: &Window) {
    edited(window);
    window.script("document.querySelector('main .form button:last-of-type').click()", vec![]);
    pick_beside(window, "consequences");
    window.wait_until("what changes is told", |window| window.count(&By::Css("main aside li")) > 0);
}

fn edit(window: &Window) {
    list(window);
    window.script("document.querySelector('main [data-row=requirements] button').click()", vec![]);
    window.see(&By::Css("main .parts nav"));
}

fn row(window: &Window) -> String {
    let row = window.script("return document.querySelector('main [data-row=requirements]').textContent", vec![]);
    row.as_str().unwrap_or_default().to_owned()
}

#[test]
fn a_template_is_changed_and_judged_and_put_to_use_and_the_signed_one_again() {
    project("templates", "Dana Whitfield", |window| {
        list(window);
        window.check_accessibility();
        let signed = row(window);
        assert!(signed.contains("Built in"), "{signed}");
        edit(window);
        window.wait_until("the document is printed", |window| window.count(&By::Css("main aside canvas")) > 0);
        window.check_accessibility();

        open_named(window, "Scope");
        write(window, "Heading", "Scope and limits");
        window.wait_until("the outline follows", |window| {
            let parts = window.script("return document.querySelector('main .parts nav').textContent", vec![]);
            parts.as_str().is_some_and(|parts| parts.contains("Scope and limits"))
        });
        write(window, "Introduction (optional)", "Between {customre} and {provider}.");
        window.wait_until("what is wrong is said", |window| {
            main_text(window).contains("There is no merge field “customre”")
        });
        pick_beside(window, "consequences");
        window.wait_until("beside it too", |window| beside(window).contains("There is no merge field"));
        window.check_accessibility();
        write(window, "Introduction (optional)", "Between {customer} and {provider}.");
        window.wait_until("it can be used", |window| main_text(window).contains("It can be used"));

        press(window, "Add a question");
        window.see(&By::Role("dialog", "Add a question"));
        window.fill(&By::Role("textbox", "Question"), "Where the data is kept");
        window.check_accessibility();
        press_in_dialog(window, "Add a question");
        window.wait_until("it is open", |window| {
            window.value(&By::Role("textbox", "Question")) == "Where the data is kept"
        });
        choose(window, "Who may read it", "Your own people");
        window.wait_until("the consequences follow", |window| {
            let told = beside(window);
            told.contains("Scope and limits gets Where the data is kept") && told.contains("becomes stale")
        });

        // What isn't used yet is there again after another room.
        go(window, "Issues");
        edit(window);
        open_named(window, "Scope and limits");
        press(window, "Use version 1.0+1");
        window.wait_until("the consequences are told", |window| dialog_says(window, "becomes stale"));
        window.check_accessibility();
        window.fill(&By::Role("textbox", "Reason"), "The customer's data officer asks where data is kept.");
        press_in_dialog(window, "Use version 1.0+1");
        window.wait_until("it is in use", |window| {
            let row = row(window);
            row.contains("Version 1.0+1") && row.contains("Your own") && row.contains("issued with it")
        });
        go(window, "Requirements");
        window.wait_until("its page asks", |window| main_text(window).contains("Scope and limits"));
        go(window, "Sign-offs");
        window.wait_until("the signature is stale", |window| {
            window.script("return document.querySelector('main').textContent.includes('Stale')", vec![]) == true
        });

        list(window);
        press(window, "Use 1.0 again");
        window.see(&By::OnlyRole("dialog"));
        window.fill(&By::Role("textbox", "Reason"), "Asked for in a form of its own.");
        press_in_dialog(window, "Use version 1.0");
        window.wait_until("the signed one is in use", |window| row(window).contains("Built in"));
    });
}

#[test]
fn a_document_is_printed_for_an_audience() {
    project("audience", "Dana Whitfield", |window| {
        go(window, "Documents");
        window.wait_until("it is printed", |window| window.count(&By::Css("main canvas")) > 0);
        window.script(
            "[...document.querySelectorAll('main button')].find((it) => it.textContent.includes('Testing Scenarios')).click()",
            vec![],
        );
        window.wait_until("a form can be chosen", |window| {
            let offered =
                "return [...document.querySelectorAll('main option')].some((it) => it.textContent.includes('Blank'))";
            window.script(offered, vec![]) == true
        });
        choose(window, "Shown", "Blank, to fill in by hand");
        window.wait_until("the form is printed", |window| window.count(&By::Css("main canvas")) > 0);
        choose(window, "Printed for", "The customer");
        window.wait_until("it is printed for them", |window| window.count(&By::Css("main canvas")) > 0);
        window.click(&By::Role("button", "Edit template"));
        window.see(&By::Css("main .parts nav"));
        window.check_accessibility();
    });
}

#[test]
fn the_questions_of_a_document_are_answered_beside_its_pages() {
    project("questions", "Dana Whitfield", |window| {
        let open = |window: &Window| {
            go(window, "Documents");
            window.script(
                "[...document.querySelectorAll('main button')].find((it) => it.textContent.includes('Data Mappings')).click()",
                vec![],
            );
            press(window, "Questions");
            window.see(&By::Role("heading", "Agreed beside the fields"));
        };
        open(window);
        window.check_accessibility();
        let fields = "return document.querySelectorAll('main section textarea').length";
        window.wait_until("it asks", |window| window.script(fields, vec![]).as_u64().is_some_and(|count| count > 0));
        write(window, "Load order (optional)", "Suppliers before invoices.");
        window.wait_until("it is saved", |window| {
            window
                .script("return document.querySelector('header .save')?.textContent.includes('Saved') ?? false", vec![])
                == true
        });
        go(window, "Issues");
        open(window);
        let first = "return document.querySelector('main section textarea').value";
        window.wait_until("it is there again", |window| window.script(first, vec![]) == "Suppliers before invoices.");
        press(window, "Questions");
        window.wait_until("its pages are back", |window| window.count(&By::Css("main canvas")) > 0);
    });
}
