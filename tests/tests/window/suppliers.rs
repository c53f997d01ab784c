//! The room of suppliers: a vendor master is taken in, segmented, looked at and one of it placed by hand.

use acceptance::window::{By, Folder, Window};
use countersign::sample;
use countersign::workspace::{Access, Workspace};
use std::path::PathBuf;

use crate::project::{project_in, sample_in};
use crate::steps::{choose, dialog_says, go, main_text, press, press_in_dialog, tick};

const CONTROL: &str = "\u{E009}";
const RELEASE: &str = "\u{E000}";

/// A vendor master as SAP writes it, with a row that can't be taken and one value that is wrong.
const MASTER: &str = "LIFNR;NAME1;LAND1;ORT01;STCEG;SMTP_ADDR;Spend 12m;Invoices;EDI capable;Colour\n\
    0000104711;Zeller Guss GmbH;DE;Ulm;DE 136 695 976;orders@zeller.example;8.420.000,50;1460;yes;red\n\
    0000104712;宁波精密制造;CN;宁波;;;3640000;860;no;blue\n\
    0000104713;;DE;Kiel;;x@y.example;1;1;;\n\
    0000104714;Taxi Özdemir;Deutschland;Stuttgart;;nobody;6200;31;;\n";

/// Drops a table on the room.
fn drop_master(window: &Window, table: &str) {
    let drop = "const files = new DataTransfer();
        files.items.add(new File([arguments[0]], 'master.csv', { type: 'text/csv' }));
        document.querySelector('main h1').parentElement
            .dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: files }));";
    window.script(drop, vec![table.into()]);
}

/// How many rows the list says that it shows.
fn shows(window: &Window, words: &str) {
    window.wait_until(&format!("the list says {words}"), |window| main_text(window).contains(words));
}

/// The room afresh, whatever an earlier stop of the tour left open.
fn again(window: &Window) {
    go(window, "Project home");
    go(window, "Suppliers");
    window.wait_until("the suppliers are listed", |window| window.count(&By::Css("[role=grid] [data-place]")) > 3);
}

/// A stop of the tour: a supplier that was placed by hand.
pub fn panel(window: &Window) {
    again(window);
    find(window, "Meridian");
    window.wait_until("it is found", |window| window.count(&By::Css("[role=grid] [data-place]")) == 1);
    window.script("document.querySelector('[data-place=\"0\"]').click()", vec![]);
    window.wait_until("its panel is filled", |window| window.count(&By::Css("aside dl dd")) > 2);
}

/// A stop of the tour: a vendor master before it is imported.
pub fn import(window: &Window) {
    again(window);
    drop_master(window, MASTER);
    window.wait_until("the preview is told", |window| window.count(&By::Css("[role=dialog] table")) == 2);
}

/// A stop of the tour: two suppliers that may be one.
pub fn duplicates(window: &Window) {
    again(window);
    look_at_duplicates(window);
}

/// Turns to the pairs of suppliers that may be one.
fn look_at_duplicates(window: &Window) {
    window.script("document.querySelector('input[value=duplicates]').click()", vec![]);
    window.wait_until("a pair is compared", |window| window.count(&By::Css("main tbody tr")) > 4);
}

/// A stop of the tour: nothing fits the filters.
pub fn nothing_found(window: &Window) {
    again(window);
    find(window, "zzzz");
    window.wait_until("nothing is found", |window| window.count(&By::Css("[role=grid] [data-place]")) == 0);
}

/// What a field of choices says.
fn chosen(window: &Window, label: &str) -> String {
    let read = "const field = [...document.querySelectorAll('select')]
            .find((each) => [...each.labels].some((label) => label.textContent.trim().startsWith(arguments[0])));
        return field?.selectedOptions[0]?.textContent.trim();";
    window.script(read, vec![label.into()]).as_str().unwrap_or_default().to_owned()
}

fn find(window: &Window, text: &str) {
    let label = crate::steps::said(window, "Find a supplier");
    window.fill(&By::Role("searchbox", &label), text);
}

#[test]
fn a_vendor_master_is_imported_and_a_supplier_placed_by_hand() {
    project_in("suppliers", "Dana Whitfield", sample_in, |window| {
        go(window, "Suppliers");
        window.see(&By::Role("heading", "No suppliers yet"));
        window.check_accessibility();
        drop_master(window, MASTER);
        window.wait_until("the preview counts", |window| dialog_says(window, "2 new"));
        assert!(dialog_says(window, "2 refused"), "the nameless row and the wrong address");
        window.check_accessibility();
        // The wrong address is left out instead.
        window.click(&By::Role("checkbox", "Take rows without the values that are wrong, instead of refusing them"));
        window.wait_until("it is read again", |window| dialog_says(window, "3 new"));
        // A column that isn't read is taken for another.
        choose(window, "What “Colour” is read as", "Category");
        tick(window, "Remember how it is read");
        window.fill(&By::Role("textbox", "Name of the profile"), "Export of SAP");
        window.wait_until("it can be imported", |window| {
            window.count(&By::Css("[role=dialog] .foot [aria-disabled=true]")) == 0
        });
        press_in_dialog(window, "Import 3 suppliers");
        window.see_gone(&By::OnlyRole("dialog"));
        shows(window, "3 of 3");
        window.check_accessibility();

        // The next export has the same heads, so it is read in the same way.
        drop_master(window, &MASTER.replace(";blue", ";green"));
        window.wait_until("what changed is told", |window| dialog_says(window, "1 changed"));
        assert_eq!(chosen(window, "Profile"), "Export of SAP");
        assert_eq!(chosen(window, "What “Colour” is read as"), "Category");
        press(window, "Cancel");
        window.see_gone(&By::OnlyRole("dialog"));

        find(window, "宁波");
        shows(window, "1 of 3");
        window.script("document.querySelector('[data-place=\"0\"]').click()", vec![]);
        window.see(&By::Role("heading", "宁波精密制造"));
        window
            .wait_until("why it is there is told", |window| main_text(window).contains("the portal is there in days"));
        press(window, "Place by hand");
        choose(window, "Channel", "cXML");
        window.fill(&By::Role("textbox", "Why the rules don’t decide it"), "Its IT asked for it");
        press_in_dialog(window, "Place the supplier");
        window.see_gone(&By::OnlyRole("dialog"));
        window.wait_until("the panel says so", |window| {
            let text = main_text(window);
            text.contains("Its IT asked for it") && text.contains("High-touch")
        });
        window.press(&format!("{CONTROL}z{RELEASE}"));
        window.wait_until("it is taken back", |window| !main_text(window).contains("Its IT asked for it"));
    });
}

/// The sample with its suppliers.
fn with_suppliers(folder: &Folder) -> Option<PathBuf> {
    let file = sample_in(folder)?;
    let mut workspace = Workspace::open(&file, Access::Write).expect("nobody else writes it");
    sample::add_suppliers(&mut workspace).expect("the suppliers can be added");
    workspace.close().expect("it can be closed");
    Some(file)
}

#[test]
fn two_suppliers_that_are_one_are_merged_with_the_better_name_and_both_numbers() {
    project_in("duplicates", "Dana Whitfield", with_suppliers, |window| {
        go(window, "Suppliers");
        shows(window, "32 of 32");
        look_at_duplicates(window);
        window.check_accessibility();
        assert!(main_text(window).contains("Northfield Tooling"), "the two that are one come first");
        window.click(&By::Role("radio", "Which Name is kept: Northfield Tools"));
        press(window, "Merge into one");
        window.see(&By::Role("heading", "No two suppliers look alike"));
        window.check_accessibility();
        press(window, "Back to the list");
        shows(window, "31 of 31");
        find(window, "Northfield");
        shows(window, "1 of 31");
        assert!(main_text(window).contains("0000104931 +1"), "both numbers are kept");
        // In a field the keys take back what was typed there.
        window.script("document.activeElement.blur()", vec![]);
        window.press(&format!("{CONTROL}z{RELEASE}"));
        shows(window, "2 of 32");
    });
}
