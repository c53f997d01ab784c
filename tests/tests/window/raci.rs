//! The responsibilities: a finding appears, is shown, and goes when it is mended.

use acceptance::window::{By, Window};

use crate::project::{DROP, project};
use crate::steps::{dialog_says, go, main_text, picture, press_in_dialog};

fn findings(window: &Window) -> String {
    let text = "return document.querySelector('main aside ul')?.textContent ?? ''";
    window.script(text, vec![]).as_str().unwrap_or_default().to_owned()
}

#[test]
fn a_finding_appears_and_goes() {
    project("raci", "Dana Whitfield", |window| {
        go(window, "People");
        let tab = "[...document.querySelectorAll('main label')].find((it) => it.textContent.trim() === 'Responsibilities').querySelector('input').click()";
        window.script(tab, vec![]);
        window.wait_until("the matrix is there", |window| window.count(&By::Css("main td[role=gridcell]")) > 100);
        assert!(findings(window).contains("Nobody answers for Hypercare"));
        picture(window, "raci");
        window.check_accessibility();
        // The first cell is the customer's implementation manager in the first step, who answers for it.
        window.script("document.querySelector('main td[role=gridcell]').focus()", vec![]);
        window.press("a");
        let first = "Nobody answers for Requirements definition";
        window.wait_until("it is found", |window| findings(window).contains(first));
        window.press("A");
        window.wait_until("it is gone", |window| !findings(window).contains(first));
        // Arrow keys move the one cell that has the keyboard.
        window.press("\u{E015}\u{E014}");
        let label = "return document.activeElement.getAttribute('aria-label')";
        window.wait_until("the keyboard is there", |window| {
            window
                .script(label, vec![])
                .as_str()
                .is_some_and(|label| label.contains("Discover") && label.contains("Customer integration manager"))
        });
        let mend = "[...document.querySelectorAll('main aside button')].find((it) => it.textContent.includes('Mend:')).click()";
        window.script(mend, vec![]);
        window.wait_until("it is mended", |window| !findings(window).contains("Nobody answers for Hypercare"));
        let table = "Task,Customer integration manager\nPick the bank,RA\nBuild,X\n";
        window.script(DROP, vec!["main td[role=gridcell]".into(), "raci.csv".into(), table.into()]);
        window.see(&By::Role("dialog", "Import responsibilities from a table"));
        window.wait_until("every row has its result", |window| {
            dialog_says(window, "1 new, 0 changed, 0 the same, 1 refused")
                && dialog_says(window, "Customer integration manager: “X”")
        });
        picture(window, "raci-import");
        window.check_accessibility();
        press_in_dialog(window, "Import one row");
        window.wait_until("the row is there", |window| main_text(window).contains("Pick the bank"));
    });
}
