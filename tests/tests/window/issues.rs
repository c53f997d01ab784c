//! The room of issues: many at once, in place, by drag, and from a table.

use acceptance::window::{By, Window};

use crate::project::{project_in, with_open_issues};
use crate::steps::{choose, dialog_says, go, press, press_in_dialog};

const ENTER: &str = "\u{E007}";
const ESCAPE: &str = "\u{E00C}";
const SPACE: &str = "\u{E00D}";
const UP: &str = "\u{E013}";
const RIGHT: &str = "\u{E014}";
const DOWN: &str = "\u{E015}";
const SHIFT: &str = "\u{E008}";
const CONTROL: &str = "\u{E009}";
const RELEASE: &str = "\u{E000}";

/// What a row of the table says, by its reference.
fn row(window: &Window, reference: &str) -> String {
    let find = "return [...document.querySelectorAll('[role=grid] [data-row]')]
        .find((row) => row.textContent.includes(arguments[0]))?.textContent ?? ''";
    window.script(find, vec![reference.into()]).as_str().unwrap_or_default().to_owned()
}

fn says(window: &Window, reference: &str, words: &str) {
    window.wait_until(&format!("{reference} says {words}"), |window| row(window, reference).contains(words));
}

/// Puts the focus on a cell, by the reference of its row and the head of its column.
fn into_cell(window: &Window, reference: &str, column: &str) {
    let focus = "const heads = [...document.querySelectorAll('[data-head]')];
        const at = heads.findIndex((head) => head.textContent.trim() === arguments[1]);
        const row = [...document.querySelectorAll('[role=grid] [data-row]')]
            .find((row) => row.textContent.includes(arguments[0]));
        const cell = row?.querySelectorAll('[data-cell]')[at];
        cell?.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, button: 0 }));
        window.dispatchEvent(new PointerEvent('pointerup'));
        cell?.focus();
        return document.activeElement === cell;";
    window.wait_until(&format!("{column} of {reference} is active"), |window| {
        window.script(focus, vec![reference.into(), column.into()]) == true
    });
}

fn open_room(window: &Window) {
    go(window, "Issues");
    window.wait_until("the issues are listed", |window| row(window, "ISS-03").contains("Tax code"));
}

/// The room afresh, whatever an earlier stop of the tour left open.
fn again(window: &Window) {
    go(window, "Project home");
    go(window, "Issues");
    window.wait_until("the issues are listed", |window| window.count(&By::Css("[role=grid] .opener")) > 0);
}

/// A stop of the tour: the choice of columns.
pub fn columns(window: &Window) {
    again(window);
    window.script("document.querySelector('main [data-popover-trigger]').click()", vec![]);
    window.see(&By::Css(".grid-columns"));
}

/// A stop of the tour: the board.
pub fn board(window: &Window) {
    again(window);
    window.script("document.querySelector('input[value=board]').click()", vec![]);
    window.wait_until("the board is shown", |window| window.count(&By::Css("[data-card]")) > 0);
}

/// A stop of the tour: what was opened and closed over time.
pub fn burn_down(window: &Window) {
    again(window);
    window.script("document.querySelector('input[value=chart]').click()", vec![]);
    window.wait_until("the charts are drawn", |window| window.count(&By::Css("main .picture svg")) == 2);
}

/// A stop of the tour: an issue that is open, with its history.
pub fn panel(window: &Window) {
    again(window);
    window.script("document.querySelector('[role=grid] .opener').click()", vec![]);
    window.wait_until("its history is told", |window| window.count(&By::Css("aside ol li")) > 0);
}

/// A stop of the tour: a table before it is imported.
pub fn import(window: &Window) {
    again(window);
    drop_table(
        window,
        "Reference,Title,Severity,Owner,Due\nISS-03,Tax code V9,Blocker,Nobody,soon\n\
         ISS-04,Cost centre,Minor,Leila Haddad,2026-05-12\n,Found on paper,Minor,,\n",
    );
    window.see(&By::Css("[role=dialog] table"));
}

/// Drops a table on the room.
fn drop_table(window: &Window, table: &str) {
    let drop = "const files = new DataTransfer();
        files.items.add(new File([arguments[0]], 'tracker.csv', { type: 'text/csv' }));
        document.querySelector('main h1').parentElement
            .dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: files }));";
    window.script(drop, vec![table.into()]);
}

#[test]
fn a_cell_is_edited_in_its_place_and_many_are_pasted_as_one() {
    project_in("issues-cells", "Dana Whitfield", with_open_issues, |window| {
        open_room(window);
        into_cell(window, "ISS-03", "Severity");
        window.press(ENTER);
        window.see(&By::Role("combobox", "Severity, ISS-03 Tax code V9 has no counterpart in SAP"));
        window.press(&format!("bl{ENTER}"));
        says(window, "ISS-03", "Blocker");

        // From a spreadsheet: two rows of severity and status, one cell of which means nothing.
        into_cell(window, "ISS-03", "Severity");
        let paste = "const trap = document.querySelector('textarea[aria-hidden=true]');
            const event = new Event('paste', { bubbles: true, cancelable: true });
            event.clipboardData = { getData: () => arguments[0] };
            trap.dispatchEvent(event);";
        window.script(paste, vec!["Minor\tTriaged\r\nMajor\tNowhere\r\n".into()]);
        window.wait_until("the paste is shown first", |window| dialog_says(window, "Not one of the choices"));
        window.check_accessibility();
        let change = "[...document.querySelectorAll('[role=dialog] button')]
            .find((it) => /^Change /.test(it.textContent.trim())).click()";
        window.script(change, vec![]);
        window.see_gone(&By::OnlyRole("dialog"));
        says(window, "ISS-03", "Triaged");
        says(window, "ISS-03", "Minor");
        window.press(&format!("{CONTROL}z{RELEASE}"));
        says(window, "ISS-03", "Blocker");
        says(window, "ISS-03", "In work");
    });
}

#[test]
fn many_issues_change_at_once_and_are_undone_at_once() {
    project_in("issues-bulk", "Dana Whitfield", with_open_issues, |window| {
        open_room(window);
        into_cell(window, "ISS-03", "Reference");
        window.press(SPACE);
        into_cell(window, "ISS-04", "Reference");
        window.press(SPACE);
        press(window, "Assign to…");
        window.see(&By::Role("dialog", "Owner"));
        choose(window, "Owner", "Anna Weiß");
        press_in_dialog(window, "Change 2");
        says(window, "ISS-03", "Anna Weiß");
        says(window, "ISS-04", "Anna Weiß");
        // A single key does the same to what is selected.
        into_cell(window, "ISS-04", "Reference");
        window.press("4");
        says(window, "ISS-03", "Cosmetic");
        window.press(&format!("{CONTROL}z{RELEASE}"));
        says(window, "ISS-03", "Major");
        window.press(&format!("{CONTROL}z{RELEASE}"));
        says(window, "ISS-03", "Tomasz");
    });
}

/// The column of a card on the board.
fn column_of(window: &Window, reference: &str) -> String {
    let find =
        "return [...document.querySelectorAll('[data-card]')].find((card) => card.textContent.includes(arguments[0]))
        ?.closest('[data-column]').dataset.column ?? ''";
    window.script(find, vec![reference.into()]).as_str().unwrap_or_default().to_owned()
}

#[test]
fn a_card_is_moved_where_it_may_go_and_refused_where_not() {
    project_in("issues-board", "Dana Whitfield", with_open_issues, |window| {
        open_room(window);
        window.script("document.querySelector('input[value=board]').click()", vec![]);
        window.wait_until("the board is shown", |window| column_of(window, "ISS-03") == "in-work");
        window.check_accessibility();
        let focus = "const card = [...document.querySelectorAll('[data-card]')]
            .find((card) => card.textContent.includes('ISS-03')); card.focus()";
        window.script(focus, vec![]);
        window.press(&format!("{SHIFT}{RIGHT}{RELEASE}"));
        window.wait_until("it is to be tested again", |window| column_of(window, "ISS-03") == "ready-for-retest");
        // By pointer: a major issue can't wait, and the core says so.
        let drag = "const card = [...document.querySelectorAll('[data-card]')]
                .find((card) => card.textContent.includes('ISS-03'));
            const to = document.querySelector('[data-column=deferred]');
            to.scrollIntoView({ inline: 'end' });
            const [from, over] = [card.getBoundingClientRect(), to.getBoundingClientRect()];
            const at = (kind, x, y, on) => on.dispatchEvent(
                new PointerEvent(kind, { bubbles: true, button: 0, pointerId: 1, clientX: x, clientY: y }));
            at('pointerdown', from.x + 5, from.y + 5, card);
            at('pointermove', from.x + 40, from.y + 5, window);
            at('pointermove', over.x + 20, over.y + 20, window);
            at('pointerup', over.x + 20, over.y + 20, window);";
        window.script(drag, vec![]);
        window.wait_until("the refusal is shown", |window| {
            window.text(&By::Css("body")).contains("only minor and cosmetic issues can")
        });
        assert_eq!(column_of(window, "ISS-03"), "ready-for-retest");
    });
}

#[test]
fn a_table_of_issues_is_looked_at_before_it_is_imported() {
    project_in("issues-table", "Dana Whitfield", with_open_issues, |window| {
        open_room(window);
        drop_table(
            window,
            "Reference,Title,Severity\nISS-03,Tax code V9 has no counterpart in SAP,Blocker\n\
             ,Found on paper,Minor\nISS-77,Gone,Minor\n",
        );
        window.see(&By::Role("dialog", "Import issues from a table"));
        window.wait_until("every row has its result", |window| {
            dialog_says(window, "1 new, 1 changed, 0 the same, 1 refused") && dialog_says(window, "There is no ISS-77")
        });
        window.check_accessibility();
        press_in_dialog(window, "Import 2 rows");
        says(window, "ISS-03", "Blocker");
        window.wait_until("the new one is listed", |window| row(window, "Found on paper").contains("ISS-07"));
        window.press(&format!("{ESCAPE}{CONTROL}z{RELEASE}"));
        window.wait_until("all of it is undone", |window| {
            row(window, "Found on paper").is_empty() && row(window, "ISS-03").contains("Major")
        });
        let (up, down) = (UP, DOWN);
        into_cell(window, "ISS-03", "Reference");
        window.press(&format!("{down}{up}{ENTER}"));
        window.wait_until("the issue is open with its history", |window| {
            window.text(&By::Role("complementary", "Issue")).contains("What became of it")
        });
    });
}

#[test]
fn what_burnt_down_is_drawn_and_told_as_a_table() {
    project_in("issues-chart", "Dana Whitfield", with_open_issues, |window| {
        open_room(window);
        burn_down(window);
        window.check_accessibility();
        let summary = "return document.querySelector('main .picture')?.getAttribute('aria-label') ?? ''";
        let told = window.script(summary, vec![]);
        assert!(told.as_str().is_some_and(|told| told.contains("4 open of 6")), "{told}");
        window.script("document.querySelector('main figure button').click()", vec![]);
        window.wait_until("the numbers stand in a table", |window| window.count(&By::Css("main figure table")) == 1);
        window.script("document.querySelector('input[value=severity]').click()", vec![]);
        window.wait_until("severities are told apart", |window| {
            let heads = "return [...document.querySelectorAll('main figure table th')].map((it) => it.textContent)";
            window.script(heads, vec![]).to_string().contains("Blocker")
        });
        window.check_accessibility();
    });
}

#[test]
fn rows_of_a_spreadsheet_can_be_pasted_from_the_menu_of_the_list() {
    project_in("issues-paste", "Dana Whitfield", with_open_issues, |window| {
        open_room(window);
        press(window, "More about this list");
        window.see(&By::OnlyRole("menu"));
        window.click(&By::Role("menuitem", "Paste from a spreadsheet…"));
        window.see(&By::Role("dialog", "Paste issues from a spreadsheet"));
        window.see_gone(&By::OnlyRole("menu"));
        window.check_accessibility();
        // As a paste puts it there: a tabulator that is typed would leave the field.
        let paste = "const field = document.querySelector('[role=dialog] textarea');
            field.focus();
            return document.execCommand('insertText', false, arguments[0]);";
        let rows = "Reference\tTitle\tSeverity\nISS-03\tTax code V9 has no counterpart in SAP\tBlocker\n\tSaid on the phone\tMinor";
        assert_eq!(window.script(paste, vec![rows.into()]), true);
        press(window, "Show what becomes of them");
        window.see(&By::Role("dialog", "Import issues from a table"));
        window.wait_until("every row has its result", |window| {
            dialog_says(window, "1 new, 1 changed, 0 the same, 0 refused")
        });
        press_in_dialog(window, "Import 2 rows");
        says(window, "ISS-03", "Blocker");
        window.wait_until("the new one is listed", |window| row(window, "Said on the phone").contains("ISS-07"));
    });
}
