//! Menus of rows, cells and rooms, by keyboard.

use acceptance::window::{By, Window};
use serde_json::Value;

use crate::project::{project_in, with_open_issues};
use crate::steps::go;

/// Presses Shift and F10, the keys of a menu everywhere.
const MENU: &str = "\u{E008}\u{E03A}\u{E000}";

fn items(window: &Window) -> Vec<String> {
    let items = window
        .script("return [...document.querySelectorAll('[role=menuitem]')].map((it) => it.textContent.trim())", vec![]);
    items.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
}

#[test]
fn a_row_and_a_cell_have_a_menu_by_keyboard() {
    project_in("menus", "Dana Whitfield", with_open_issues, |window| {
        go(window, "Issues");
        window.wait_until("they are listed", |window| window.count(&By::Css("main :is(tbody tr, [data-row])")) > 2);
        window.script("document.querySelector('main [data-row] .opener').focus()", vec![]);
        window.press(MENU);
        window.wait_until("the menu of the row is open", |window| window.count(&By::OnlyRole("menu")) == 1);
        assert!(items(window).iter().any(|item| item.starts_with("Show ISS-")), "{:?}", items(window));
        window.check_accessibility();
        window.press("\u{E00C}");
        window.see_gone(&By::OnlyRole("menu"));
        let focused = "return document.activeElement.closest('tbody, [data-row]') !== null";
        window.wait_until("the focus is back on the row", |window| window.script(focused, vec![]) == true);
        window.press(MENU);
        window.wait_until("the menu is open again", |window| window.count(&By::OnlyRole("menu")) == 1);
        let inside = "return document.activeElement.closest('[role=menu]') !== null";
        window.wait_until("the keyboard is in the menu", |window| window.script(inside, vec![]) == true);
        // Home, wherever the menu put the keyboard when it opened.
        window.press("\u{E011}");
        let first = "return document.activeElement.textContent.trim().startsWith('Show ISS-')";
        window.wait_until("its first item is chosen", |window| window.script(first, vec![]) == true);
        window.press("\u{E007}");
        window.wait_until("the issue is open", |window| window.count(&By::Role("complementary", "Issue")) == 1);

        go(window, "Project home");
        window.see(&By::OnlyRole("grid"));
        window.script("document.querySelector('[role=grid] [data-place=\"1-3\"] button').focus()", vec![]);
        window.press(MENU);
        window.wait_until("the menu of the cell is open", |window| window.count(&By::OnlyRole("menu")) == 1);
        window.check_accessibility();
        window.press("\u{E00C}");
        window.see_gone(&By::OnlyRole("menu"));
    });
}
