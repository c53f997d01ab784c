//! The room of the programme: a step is answered, left and found again, what is lacking is told, and all answers are checked.

use acceptance::window::{By, Window};
use countersign::workspace::{Access, Workspace};
use serde_json::json;

use crate::project::{project_in, sample_in};
use crate::steps::{ask, choose, go, main_text, picture, press, said, send, tick, without_mistakes};

const TAB: &str = "\u{E004}";

/// A stop of the tour: the steps.
pub fn steps(window: &Window) {
    go(window, "Project home");
    go(window, "Programme");
    window.wait_until("the steps are listed", |window| window.count(&By::Css("main .row .title")) == 8);
}

/// A stop of the tour: the first step.
pub fn first(window: &Window) {
    open_step(window, "Analyse spend");
}

/// A stop of the tour: a step with channels beside it, of which something is missing.
pub fn invoices(window: &Window) {
    open_step(window, "Invoice transmission");
}

/// A stop of the tour: the last step.
pub fn production(window: &Window) {
    open_step(window, "Move to production");
}

/// A stop of the tour: all answers.
pub fn checked(window: &Window) {
    steps(window);
    let check = said(window, "Check all answers");
    let press =
        "[...document.querySelectorAll('main button')].find((it) => it.textContent.trim() === arguments[0]).click()";
    window.script(press, vec![check.as_str().into()]);
    window.wait_until("all of it is told", |window| window.count(&By::Css("main dl dd")) > 20);
}

fn open_step(window: &Window, title: &str) {
    steps(window);
    open(window, title);
    window.wait_until("what is known stands there", |window| {
        window.count(&By::Css("main section.card li")) > 0 && window.count(&By::Css("main details")) > 2
    });
}

/// Opens a step in the list.
fn open(window: &Window, title: &str) {
    let title = said(window, title);
    let open = "const step = [...document.querySelectorAll('main .row .title')]
            .find((it) => it.textContent.startsWith(arguments[0]));
        step?.click();
        return step !== undefined";
    window.wait_until(&format!("{title} is a step"), |window| window.script(open, vec![title.as_str().into()]) == true);
}

fn says(window: &Window, words: &str) {
    window.wait_until(&format!("it says {words}"), |window| main_text(window).contains(words));
}

/// What the field with a label holds.
fn value_of(window: &Window, label: &str) -> String {
    let value = "const label = [...document.querySelectorAll('main label')]
            .find((it) => it.textContent.trim().startsWith(arguments[0]));
        const field = document.getElementById(label.htmlFor);
        return field.selectedOptions?.[0]?.textContent.trim() ?? field.value";
    window.script(value, vec![label.into()]).as_str().unwrap_or_default().to_owned()
}

/// What was not answered on the first page, but the rest of the strategy.
fn the_rest() -> serde_json::Value {
    json!({
        "load": "flatten", "leading-system": "SAP S/4HANA", "master-changes": "file",
        "without-order": "returned", "matching": "two-way", "sponsor": "Anna Weiß", "new-contracts": "no",
        "catalogue-kinds": "none", "order-channels": "email", "order-otherwise": "email", "confirmations": "no",
        "invoice-channels": "email", "paper": "scanned", "tax-check": "Anna Weiß",
        "contact": "Dana Whitfield", "internal-days": "2", "letter-languages": "en", "escalation": "Anna Weiß",
        "target": "60", "target-by": "2027-03-31", "counts-as-live": "first-document", "run-owner": "Anna Weiß",
    })
}

#[test]
fn a_step_is_answered_left_and_found_again_and_all_of_it_is_checked() {
    project_in("programme", "Dana Whitfield", sample_in, |window| {
        go(window, "Programme");
        says(window, "0 of 8 steps are complete");
        window.check_accessibility();
        without_mistakes(window, answer_first);

        // Left, and found again.
        go(window, "Suppliers");
        go(window, "Programme");
        says(window, "3 of 4 answered");
        says(window, "No supplier is known: import the vendor master");
        picture(window, "programme-begun");
        press(window, "Continue with step 1: Analyse spend");
        window.see(&By::Role("heading", "Analyse spend"));
        assert_eq!(value_of(window, "Who cleans the vendor master"), "Jürgen Kößler");
        assert_eq!(value_of(window, "The numbers of the vendor master end on"), "30 Apr 2026");
        press(window, "All steps");
        press(window, "Check all answers");
        says(window, "Not answered: “Sponsor”");
        window.check_accessibility();

        // What is lacking leads to the page where it is answered.
        let follow = "const lack = [...document.querySelectorAll('main li')]
                .find((it) => it.textContent.includes('Not answered: “Sponsor”'));
            lack.querySelector('button').click()";
        window.script(follow, vec![]);
        window.see(&By::Role("heading", "Align processes"));

        send(
            window,
            json!([
                {"command": "supplier.add", "args": {"particulars": {"name": "Zeller Guss GmbH", "country": "DE"}}},
                {"command": "wave.add", "args": {"name": "Pilot"}},
                {"command": "programme.answer", "args": {"answers": the_rest()}},
            ]),
        );
        without_mistakes(window, finish);
        let file = window.folder().file("oesterle.countersign");
        ask(window, "close_workspace", json!({}));
        let workspace = Workspace::open(&file, Access::Read).expect("the workspace is there");
        assert_eq!(workspace.verify().expect("it can be checked").findings, []);
    });
}

/// Answers the first step, as far as it can be without suppliers.
fn answer_first(window: &Window) {
    press(window, "Begin with step 1: Analyse spend");
    window.see(&By::Role("heading", "Analyse spend"));
    window.wait_until("what is known stands there", |window| window.count(&By::Css("main section.card li")) > 0);
    window.check_accessibility();
    window.fill(&By::Role("textbox", "The numbers of the vendor master end on"), "30 Apr 2026");
    window.press(TAB);
    choose(window, "Who cleans the vendor master", "Jürgen Kößler");
    tick(window, "Utilities, banks and authorities");
    // Two required answers are there, and the third; the vendor master isn't.
    says(window, "Something is missing for this step");
    says(window, "Open suppliers");
    picture(window, "programme-first");
    // What can't be a percentage is refused beside its question, and stays in sight until it is mended.
    press(window, "All steps");
    open(window, "Move to production");
    let target = By::Role("textbox", "Percent of the invoices that should come without paper");
    window.fill(&target, "160");
    window.press(TAB);
    says(window, "160 is no percentage");
    window.fill(&target, "60");
    window.press(TAB);
    window.wait_until("it is taken", |window| !main_text(window).contains("is no percentage"));
    press(window, "All steps");
    open(window, "Analyse spend");
    window.see(&By::Role("heading", "Analyse spend"));
}

/// All is answered: the strategy is complete, and its report is shown as it prints.
fn finish(window: &Window) {
    go(window, "Project home");
    go(window, "Programme");
    says(window, "8 of 8 steps are complete");
    press(window, "Check all answers");
    says(window, "The strategy is complete");
    says(window, "31 Mar 2027");
    window.check_accessibility();
    press(window, "Print the report");
    window.see(&By::OnlyRole("dialog"));
    window.wait_until("it is shown as it prints", |window| window.count(&By::Css("[role=dialog] canvas")) > 0);
    window.press("\u{E00C}");
    window.see_gone(&By::OnlyRole("dialog"));
}
