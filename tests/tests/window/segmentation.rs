//! The room of segmentation: a threshold is changed as a draft, looked at, applied and taken back; rules are put in another order; and
//! profiles of vendor masters are renamed, changed and forgotten.

use acceptance::window::{By, Folder, Window};
use countersign::sample;
use countersign::workspace::{Access, Workspace};
use std::path::PathBuf;

use crate::project::{project_in, sample_in};
use crate::steps::{choose, dialog_says, go, main_text, pick, press, press_by_keyboard, press_in_dialog};

const CONTROL: &str = "\u{E009}";
const SHIFT: &str = "\u{E008}";
const DOWN: &str = "\u{E015}";
const UP: &str = "\u{E013}";
const RELEASE: &str = "\u{E000}";

/// The room afresh, without the draft that an earlier stop of the tour left.
fn again(window: &Window) {
    go(window, "Project home");
    let forget = "for (const key of Object.keys(localStorage))
        if (key.startsWith('countersign.segmentation.')) localStorage.removeItem(key)";
    window.script(forget, vec![]);
    go(window, "Segmentation");
    pick(window, "Rules");
    window.wait_until("the rules are listed", |window| window.count(&By::Css("main [data-rule]")) > 3);
}

/// Opens a rule for editing.
fn open(window: &Window, rule: &str) {
    let open = "document.querySelector(`[data-rule=\"${arguments[0]}\"] .opener`).click()";
    window.script(open, vec![rule.into()]);
    window.wait_until("the panel shows it", |window| window.count(&By::Css("aside [data-fact]")) > 0);
}

/// Asks for more documents a year before a connection is made.
fn raise_the_threshold(window: &Window) {
    open(window, "cxml-volume");
    window.fill(&By::Css("aside [data-fact=documents-above] input"), "2000");
    window.wait_until("it is a draft", |window| window.count(&By::Css("main .draft button.primary")) == 1);
}

fn look_at_the_preview(window: &Window) {
    press_by_keyboard(window, "Preview the change");
    window.wait_until("it is counted", |window| window.count(&By::Css("[role=dialog] .crossing td strong")) > 0);
}

/// A stop of the tour: the rules that hold.
pub fn rules(window: &Window) {
    again(window);
}

/// A stop of the tour: a rule that is edited.
pub fn rule(window: &Window) {
    again(window);
    raise_the_threshold(window);
}

/// A stop of the tour: a draft that can't be applied yet.
pub fn flawed(window: &Window) {
    again(window);
    let last = "return document.querySelector('main [data-rule]:last-child').dataset.rule";
    let last = window.script(last, vec![]);
    let focus = "document.querySelector(`[data-rule=\"${arguments[0]}\"] .opener`).focus()";
    window.script(focus, vec![last]);
    window.press(&format!("{SHIFT}{UP}{RELEASE}"));
    window.wait_until("what is wrong is told", |window| window.count(&By::Css("main .flaw")) > 0);
}

/// A stop of the tour: what a draft would change.
pub fn preview(window: &Window) {
    rule(window);
    look_at_the_preview(window);
}

/// A stop of the tour: the profiles of vendor masters.
pub fn profiles(window: &Window) {
    again(window);
    pick(window, "Vendor-master profiles");
    window.wait_until("a profile is shown", |window| window.count(&By::Css("main tbody select")) > 3);
}

/// The sample with its suppliers.
fn with_suppliers(folder: &Folder) -> Option<PathBuf> {
    let file = sample_in(folder)?;
    let mut workspace = Workspace::open(&file, Access::Write).expect("nobody else writes it");
    sample::add_vendor_master(&mut workspace).expect("the suppliers can be added");
    workspace.close().expect("it can be closed");
    Some(file)
}

/// How many suppliers a rule places, as its row says.
fn placed(window: &Window, rule: &str) -> String {
    let count = "return document.querySelector(`[data-rule=\"${arguments[0]}\"] .count`)
        ?.innerText.split('\\n')[0].trim() ?? ''";
    window.script(count, vec![rule.into()]).as_str().unwrap_or_default().to_owned()
}

/// The ids of the rules in their order.
fn order(window: &Window) -> Vec<String> {
    let ids = "return [...document.querySelectorAll('main [data-rule]')].map((row) => row.dataset.rule)";
    serde_json::from_value(window.script(ids, vec![])).expect("they are texts")
}

#[test]
fn a_threshold_is_changed_looked_at_applied_and_taken_back() {
    project_in("segmentation", "Dana Whitfield", with_suppliers, |window| {
        again(window);
        window.wait_until("the program's rules hold", |window| {
            main_text(window).contains("The rules that come with the program hold.")
        });
        window.check_accessibility();
        assert_eq!(placed(window, "cxml-volume").chars().next(), Some('2'), "{}", main_text(window));
        raise_the_threshold(window);
        window.wait_until("the reason is doubted", |window| main_text(window).contains("see whether it still says so"));
        window.fill(
            &By::Role("textbox", "Reason, as a sentence"),
            "More than 2,000 documents a year, and it can do cXML.",
        );
        window.wait_until("the doubt is gone", |window| !main_text(window).contains("see whether it still says so"));
        window.check_accessibility();
        look_at_the_preview(window);
        assert!(dialog_says(window, "1 of 32 suppliers would stand elsewhere."));
        assert!(dialog_says(window, "1 is placed by hand and stays on its channel."));
        assert!(dialog_says(window, "宁波精密制造"), "it is named");
        window.check_accessibility();
        press_in_dialog(window, "Apply and move 1 supplier");
        window.wait_until("own rules hold", |window| main_text(window).contains("This project’s own rules hold."));
        window.wait_until("nothing is left of the draft", |window| window.count(&By::Css("main .draft")) == 0);
        assert_eq!(placed(window, "cxml-volume").chars().next(), Some('1'));
        let worn = "return document.querySelector('aside').innerText + [...document.querySelectorAll('aside textarea')]
            .map((field) => field.value).join(' ')";
        window.wait_until("the rule wears who changed it", |window| {
            window.script(worn, vec![]).as_str().is_some_and(|text| text.contains("Dana Whitfield"))
        });

        // The count leads to the suppliers themselves.
        window.script("document.querySelector('[data-rule=cxml-volume] .count button').click()", vec![]);
        window.wait_until("they are listed", |window| main_text(window).contains("Only placed by “cxml-volume”"));
        window.wait_until("it is the one that is left", |window| main_text(window).contains("1 of 32"));
        assert!(main_text(window).contains("Nordwind Antriebe"));

        window.script("document.activeElement.blur()", vec![]);
        window.press(&format!("{CONTROL}z{RELEASE}"));
        window.wait_until("the other came back", |window| main_text(window).contains("2 of 32"));
        go(window, "Segmentation");
        window.wait_until("the program's rules hold again", |window| {
            main_text(window).contains("The rules that come with the program hold.")
        });
    });
}

/// Drags a rule by its handle below another.
fn drag(window: &Window, from: usize, to: usize) {
    let drag = "const rows = document.querySelectorAll('main [data-rule]');
        const handle = rows[arguments[0]].querySelector('.handle');
        const below = rows[arguments[1]].getBoundingClientRect();
        const send = (target, type, y) => target.dispatchEvent(new PointerEvent(type,
            { bubbles: true, cancelable: true, pointerId: 7, button: 0, isPrimary: true, clientX: 300, clientY: y }));
        send(handle, 'pointerdown', handle.getBoundingClientRect().top + 4);
        send(window, 'pointermove', below.bottom - 2);
        send(window, 'pointerup', below.bottom - 2);";
    window.script(drag, vec![from.into(), to.into()]);
}

#[test]
fn rules_are_put_in_order_added_and_given_back_and_what_is_wrong_stands_beside_them() {
    project_in("segmentation-order", "Dana Whitfield", with_suppliers, |window| {
        again(window);
        let first = order(window);
        window.script("document.querySelector('main [data-rule] .opener').focus()", vec![]);
        window.press(&format!("{SHIFT}{DOWN}{RELEASE}"));
        window.wait_until("the first is second", |window| order(window)[1] == first[0]);
        window.wait_until("the order is the draft", |window| main_text(window).contains("the order differs"));
        drag(window, 0, 3);
        window.wait_until("it went below the fourth", |window| order(window)[3] == first[1]);
        press(window, "Discard the draft");
        window.wait_until("all stand as they stood", |window| order(window) == first);

        // A new rule says nothing yet; what it lacks stands beside it, and nothing can be applied.
        press(window, "Add a rule");
        window.wait_until("it stands before the last", |window| order(window).len() == first.len() + 1);
        window
            .wait_until("what it lacks is told", |window| window.count(&By::Css("main [data-rule=rule-2] .flaw")) == 2);
        window.check_accessibility();
        assert_eq!(window.count(&By::Css("main .draft button.primary[aria-disabled=true]")), 1);
        choose(window, "Channel", "E-mail");
        window.fill(&By::Role("textbox", "Reason, as a sentence"), "Few documents: an e-mail does.");
        window.wait_until("nothing is wrong with it", |window| window.count(&By::Css("main .flaw")) == 0);
        // It is kept when the room is left.
        go(window, "Suppliers");
        go(window, "Segmentation");
        window.wait_until("the draft is still there", |window| window.count(&By::Css("main [data-rule=rule-2]")) == 1);
        press(window, "Back to the built-in rules");
        window.wait_until("it is gone", |window| order(window) == first);
    });
}

#[test]
fn a_profile_is_looked_at_changed_renamed_and_forgotten() {
    project_in("profiles", "Dana Whitfield", with_suppliers, |window| {
        window.press("gg");
        window.see(&By::Role("heading", "Segmentation"));
        pick(window, "Vendor-master profiles");
        window.see(&By::Role("heading", "SAP vendor master"));
        window.check_accessibility();
        choose(window, "What “STCEG” is read as", "DUNS");
        window.wait_until("it is remembered", |window| {
            let chosen = "return [...document.querySelectorAll('main td select')].some((it) => it.value === 'duns')";
            window.script(chosen, vec![]) == true
        });
        press(window, "Rename");
        window.fill(&By::Role("textbox", "Name"), "SAP ECC");
        press_in_dialog(window, "Rename");
        window.see(&By::Role("heading", "SAP ECC"));
        press(window, "Remove");
        window.see_gone(&By::Role("heading", "SAP ECC"));
        window.see(&By::Role("heading", "Oracle suppliers, US"));
        press(window, "Remove");
        window.see(&By::Role("heading", "No profiles yet"));
        window.check_accessibility();
        window.press(&format!("{CONTROL}z{RELEASE}"));
        window.see(&By::Role("heading", "Oracle suppliers, US"));
    });
}
