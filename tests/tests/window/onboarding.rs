//! The whole way of one supplier: from the vendor master to the signed certificate and the first real document.

use acceptance::window::{By, Window};
use countersign::workspace::{Access, Workspace};
use serde_json::{Value, json};

use crate::project::{project_in, sample_in};
use crate::steps::{
    ask, choose, go, hand_over_to, main_text, picture, press, press_in_dialog, send, tick, without_mistakes,
};

/// A vendor master with the people to whom letters go.
const MASTER: &str = "Vendor number;Name;Country;City;Contact name;Contact email;Invoices\n\
    4711;Zeller Guss GmbH;DE;Ulm;Frauke Zeller;frauke@zeller.example;240\n\
    4712;宁波精密制造;CN;宁波;王丽;wang@ningbo.example;60\n";

/// A stop of the tour: the tasks of the supplier that was begun last.
pub fn tasks(window: &Window) {
    go(window, "Project home");
    go(window, "Onboarding");
    open(window, "Nordwind Antriebe");
}

/// A stop of the tour: what a channel needs.
pub fn set_up(window: &Window) {
    tasks(window);
    task(window, "Set up the channel on both sides");
    window.wait_until("the fields are there", |window| window.count(&By::Css("main input, main select")) > 3);
}

/// A stop of the tour: a set-up that is complete, to be checked.
pub fn checked(window: &Window) {
    go(window, "Project home");
    go(window, "Onboarding");
    open(window, "Zeller Guss");
    task(window, "Set up the channel on both sides");
    window.wait_until("all of it is told", |window| window.count(&By::Css("main dl dd")) > 8);
}

/// Opens a supplier in the list.
fn open(window: &Window, name: &str) {
    let open = "const entry = [...document.querySelectorAll('main li > button')]
            .find((it) => it.textContent.includes(arguments[0]));
        entry?.click();
        return entry !== undefined";
    window.wait_until(&format!("{name} is listed"), |window| window.script(open, vec![name.into()]) == true);
    let heading = "return document.querySelector('main h2')?.textContent.trim() === arguments[0]";
    window.wait_until(&format!("{name} is open"), |window| window.script(heading, vec![name.into()]) == true);
}

/// Opens the page of a task.
fn task(window: &Window, title: &str) {
    let title = crate::steps::said(window, title);
    let open = "const task = [...document.querySelectorAll('main .row .title')]
            .find((it) => it.textContent.startsWith(arguments[0]));
        task?.click();
        return task !== undefined";
    window.wait_until(&format!("{title} is a task"), |window| window.script(open, vec![title.as_str().into()]) == true);
}

fn says(window: &Window, words: &str) {
    window.wait_until(&format!("it says {words}"), |window| main_text(window).contains(words));
}

fn import(window: &Window) {
    go(window, "Suppliers");
    window.see(&By::Role("heading", "No suppliers yet"));
    let drop = "const files = new DataTransfer();
        files.items.add(new File([arguments[0]], 'master.csv', { type: 'text/csv' }));
        document.querySelector('main h1').parentElement
            .dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: files }));";
    window.script(drop, vec![MASTER.into()]);
    window.wait_until("it can be imported", |window| {
        window.count(&By::Css("[role=dialog] table")) == 1
            && window.count(&By::Css("[role=dialog] .foot [aria-disabled=true]")) == 0
    });
    press_in_dialog(window, "Import 2 suppliers");
    window.see_gone(&By::OnlyRole("dialog"));
}

/// Decides that the first one is taken through an onboarding, on the channel with the shortest test.
fn place_and_start(window: &Window) {
    window.wait_until("they are listed", |window| window.count(&By::Css("[role=grid] [data-place]")) == 2);
    let open = "[...document.querySelectorAll('[role=grid] [data-place]')].find((it) => it.textContent.includes('Zeller')).click()";
    window.script(open, vec![]);
    window.see(&By::Role("heading", "Zeller Guss GmbH"));
    press(window, "Place by hand");
    choose(window, "Channel", "E-mail");
    let high_touch = "const field = [...document.querySelectorAll('[role=dialog] select')]
            .find((it) => [...it.options].some((option) => option.textContent.trim() === 'High-touch'));
        field.selectedIndex = [...field.options].findIndex((it) => it.textContent.trim() === 'High-touch');
        field.dispatchEvent(new Event('change', { bubbles: true }));";
    window.script(high_touch, vec![]);
    window.fill(&By::Role("textbox", "Why the rules don’t decide it"), "It is the pilot");
    press_in_dialog(window, "Place the supplier");
    window.see_gone(&By::OnlyRole("dialog"));
    press(window, "Start onboarding");
    window.see(&By::Role("heading", "Zeller Guss GmbH"));
}

#[test]
fn a_supplier_is_taken_from_the_vendor_master_to_its_first_real_document() {
    project_in("onboarding", "Dana Whitfield", sample_in, |window| {
        without_mistakes(window, |window| {
            import(window);
            place_and_start(window);
        });
        // Nobody leads the enablement yet: the list of tasks says so, and who it would be.
        says(window, "Supplier enablement lead");
        picture(window, "onboarding-tasks");
        window.check_accessibility();
        let lead = json!({"name": "Katrin Vogt", "organisation": "Österle Maschinenbau GmbH",
            "email": "katrin.vogt@oesterle.example", "roles": ["enablement-lead"]});
        send(window, json!([{"command": "person.add", "args": lead}]));
        go(window, "Onboarding");
        without_mistakes(window, fill_in);
        converse(window);
        without_mistakes(window, certify);
        let file = window.folder().file("oesterle.countersign");
        ask(window, "close_workspace", json!({}));
        let workspace = Workspace::open(&file, Access::Read).expect("the workspace is there");
        assert_eq!(workspace.verify().expect("it can be checked").findings, []);
    });
}

/// Everything that is asked before documents are exchanged, a page a topic.
fn fill_in(window: &Window) {
    task(window, "Name the provider's contact for suppliers");
    window.see(&By::Role("heading", "Profile"));
    window.check_accessibility();
    let choose = "const field = document.querySelector('main select');
        field.selectedIndex = [...field.options].findIndex((it) => it.textContent.includes('Dana Whitfield'));
        field.dispatchEvent(new Event('change', { bubbles: true }));";
    window.script(choose, vec![]);
    window.wait_until("nothing is missing", |window| window.count(&By::Css("main .banner")) == 0);
    press(window, "Continue to Channel");
    says(window, "It is the pilot");
    press(window, "Continue to Communication");
    window.fill(&By::Css("main textarea"), "By telephone");
    press(window, "Record it");
    // The page is drawn anew when the record is there: a press before that may meet a button that was just replaced.
    window.wait_until("the set-up is there", |window| {
        let press = "[...document.querySelectorAll('main button')]
            .find((it) => it.textContent.includes('Continue to Set-up'))?.click()";
        window.script(press, vec![]);
        main_text(window).contains("E-mail for orders")
    });
    // What can't be an address is refused, stays in sight, and is mended.
    window.fill(&By::Role("textbox", "E-mail for orders"), "orders");
    window.press("\u{E004}");
    says(window, "is no e-mail address");
    window.fill(&By::Role("textbox", "E-mail for orders"), "orders@zeller.example");
    window.press("\u{E004}");
    window.fill(&By::Role("textbox", "Mailbox for invoices"), "ap@oesterle.example");
    window.press("\u{E004}");
    window.wait_until("its rung follows", |window| main_text(window).contains("Connected"));
    press(window, "Check what was entered");
    says(window, "ap@oesterle.example");
    window.check_accessibility();
    press(window, "Continue to Testing");
    says(window, "0 of 2 passed");
}

/// What was seen is recorded; the room shows the conversation of this supplier only.
fn converse(window: &Window) {
    press(window, "Open the test conversation");
    window.wait_until("its scenarios are listed", |window| window.count(&By::Css("main [data-row]")) == 2);
    let rows: Vec<Value> = ["An order with one line arrives", "An invoice that matches the order exactly"]
        .into_iter()
        .map(|name| json!({"scenario": name, "outcome": "pass", "actual": "Seen in the test mailbox."}))
        .collect();
    let run = json!({"workstream": "Zeller Guss GmbH", "level": "conversation", "environment": "test",
        "tester": "katrin.vogt@oesterle.example", "rows": rows});
    send(window, json!([{"command": "run.record", "args": run}]));
    go(window, "Onboarding");
    task(window, "Pass the test conversation");
    says(window, "2 of 2 passed");
    press(window, "Continue to Certificate");
}

fn certify(window: &Window) {
    press(window, "Open the certificate");
    press(window, "Issue revision 1");
    window.wait_until("the certificate is shown as it prints", |window| window.count(&By::Css("main canvas")) > 0);
    picture(window, "onboarding-certificate");
    go(window, "Onboarding");
    task(window, "Sign the onboarding certificate");
    press(window, "Open the signatures");
    for (name, left) in [("Frauke Zeller", 1), ("Katrin Vogt", 0)] {
        hand_over_to(window, name);
        window.see(&By::Role("button", "Sign Onboarding sign-off"));
        tick(window, "Type");
        window.fill(&By::Role("textbox", "Your name as signature"), name);
        press(window, "Sign Onboarding sign-off");
        window.wait_until(&format!("{left} signatures are left"), |window| {
            window.count(&By::Css("main .slots [data-tone=signed]")) == 2 - left
        });
    }
    hand_over_to(window, "Dana Whitfield");
    go(window, "Onboarding");
    says(window, "Tested");
    task(window, "Record the first real document");
    window.fill(&By::Role("textbox", "Number of the document"), "R-2026-17");
    let drop = "const files = new DataTransfer();
        files.items.add(new File(['invoice'], 'R-2026-17.pdf', { type: 'application/pdf' }));
        const input = document.querySelector('main input[type=file]');
        input.files = files.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));";
    window.script(drop, vec![]);
    says(window, "R-2026-17.pdf");
    press(window, "Record that it is live");
    window.wait_until("it is live", |window| main_text(window).contains("Live"));
    window.check_accessibility();
}
