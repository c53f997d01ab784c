//! The room of mappings: begun with the catalogue, filled in, mended, agreed, and brought back from a table.

use acceptance::window::{By, Window};

use crate::project::{DROP, project};
use crate::steps::{choose, dialog_says, go, main_text, pick, press, press_in_dialog, said};

const ESCAPE: &str = "\u{E00C}";
const CONTROL: &str = "\u{E009}";
const RELEASE: &str = "\u{E000}";

/// Opens the mapping of an integration by what the list at the left calls it.
fn open(window: &Window, integration: &str) {
    go(window, "Mappings");
    let click = "const entry = [...document.querySelectorAll('main section li button')]
            .find((it) => it.textContent.includes(arguments[0]));
        entry?.click();
        return entry?.getAttribute('aria-current') === 'true'";
    window.wait_until("the mapping is open", |window| window.script(click, vec![integration.into()]) == true);
}

/// A stop of the tour: a mapping with its rows.
pub fn rows(window: &Window) {
    open(window, "INT-01 Suppliers");
    window.wait_until("its rows are listed", |window| main_text(window).contains("LFA1-LIFNR"));
}

/// A stop of the tour: a row in its panel, with what must be mended.
pub fn row(window: &Window) {
    rows(window);
    let row =
        "[...document.querySelectorAll('[role=grid] [data-row]')].find((it) => it.textContent.includes('LFB1-ZTERM'))
        .querySelector('.opener').click()";
    window.script(row, vec![]);
    window.wait_until("the row is open", |window| window.count(&By::Role("complementary", &said(window, "Row"))) == 1);
}

/// A stop of the tour: lookup tables, one of them open.
pub fn tables(window: &Window) {
    open(window, "INT-01 Suppliers");
    pick(window, &said(window, "Lookup tables"));
    window.wait_until("the tables are listed", |window| main_text(window).contains("Purchasing block"));
    window.script("document.querySelector('[role=grid] [data-row] .opener').click()", vec![]);
    window.wait_until("a table is open", |window| {
        window.count(&By::Role("complementary", &said(window, "Lookup table"))) == 1
    });
}

/// A stop of the tour: a mapping that has no rows yet.
pub fn empty(window: &Window) {
    open(window, "INT-02 Remit-to addresses");
    window.wait_until("it says how to begin", |window| main_text(window).contains(&said(window, "No rows yet")));
}

fn drop_table(window: &Window, table: &str) {
    window.script(DROP, vec!["main .overflow-y-auto".into(), "mapping.csv".into(), table.into()]);
}

#[test]
fn a_mapping_is_begun_mended_agreed_and_brought_back() {
    project("mappings", "Dana Whitfield", |window| {
        empty(window);
        window.check_accessibility();
        press(window, "Begin with the catalogue");
        window.wait_until("it is asked how much", |window| dialog_says(window, "Adds a row for each field"));
        window.check_accessibility();
        choose(window, "Rows", "Only fields that must be filled");
        press_in_dialog(window, "Begin with the catalogue");
        window.wait_until("rows are there, and each says what it lacks", |window| {
            let text = main_text(window);
            text.contains("Remit To Code") && text.contains("0 of")
        });
        window.check_accessibility();
        press(window, "Agree all rows");
        window.wait_until("it is refused with every row", |window| {
            window.text(&By::Css("body")).contains("Something must be mended first in MAP-31")
        });
        window.press(ESCAPE);

        rows(window);
        drop_table(window, "Reference,Integration,Instruction\nMAP-01,Suppliers,Ten digits\nMAP-77,Suppliers,x\n");
        window.see(&By::Role("dialog", "Import mappings from a table"));
        window.wait_until("every row has its result, and what the table lacks", |window| {
            dialog_says(window, "0 new, 1 changed, 0 the same, 1 refused")
                && dialog_says(window, "Remove the 13 that the table lacks")
        });
        window.check_accessibility();
        press_in_dialog(window, "Import one row");
        window.wait_until("the row that was agreed is marked", |window| main_text(window).contains("13 of 14 agreed"));
        window.press(&format!("{ESCAPE}{CONTROL}z{RELEASE}"));
        window.wait_until("it is taken back", |window| main_text(window).contains("14 of 14 agreed"));

        row(window);
        window.check_accessibility();
        tables(window);
        window.check_accessibility();
        drop_table(window, "Lookup table,From,To\nUnits of measure,KGM,kg\nUnits of measure,PCE,#N/A\n");
        window.see(&By::Role("dialog", "Import lookup tables from a table"));
        window.wait_until("the spoiled cell is named", |window| {
            dialog_says(window, "1 new, 0 changed, 0 the same, 1 refused") && dialog_says(window, "To: “#N/A” is what")
        });
        window.check_accessibility();
        press_in_dialog(window, "Import one row");
        window.wait_until("the table is listed", |window| main_text(window).contains("Units of measure"));
        let field = By::Role("textbox", "From and to");
        window.fill(&field, "Z001 → Net 14\u{E007}Z030");
        window.press("\t");
        window
            .wait_until("the line is named", |window| window.text(&By::Css("body")).contains("Line 2 names no value"));
        window.fill(&field, "Z001 → Net 14\u{E007}Z030 → Net 30");
        window.press("\t");
        window.wait_until("the table is kept", |window| {
            window.text(&By::Css("body")).contains("Changed the lookup table Payment terms")
        });
        open(window, "INT-01 Suppliers");
        window.wait_until("the row lacks a value of its sample", |window| main_text(window).contains("Error"));
    });
}
