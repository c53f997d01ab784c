//! What is done with a window while it is measured: the same on both sides, by the keyboard where a person would use it.

use std::path::Path;

use acceptance::window::{By, Window};

use crate::side::Side;
use crate::table::Table;

/// Keys as WebDriver sends them (section 17.4.2).
const ENTER: &str = "\u{E007}";
const BACKSPACE: &str = "\u{E003}";
const ESCAPE: &str = "\u{E00C}";
const PAGE_UP: &str = "\u{E00E}";
const PAGE_DOWN: &str = "\u{E00F}";
const ARROW_DOWN: &str = "\u{E015}";
const PALETTE: &str = "\u{E009}k\u{E000}";

/// What is typed into the filter: each letter leaves fewer of the rows.
const TYPED: [&str; 4] = ["4", "2", "7", "3"];

/// What is typed into the search of suppliers: each letter leaves fewer of them.
const NAME: [&str; 3] = ["m", "e", "i"];

/// How often suppliers are sorted by each of two columns.
const SORTS: usize = 10;

/// How many suppliers are shown, in words, the first of them, and how they are sorted.
const SUPPLIERS_SHOWN: &str = "document.querySelector('main [role=search] [role=status]')?.textContent
    + document.querySelector('main [data-place=\"0\"]')?.textContent";

/// How often that is typed and taken back, how many pages are turned, how long an arrow is held, how often the palette opens.
const WORDS: usize = 5;
const PAGES: usize = 30;
const HELD: usize = 60;
const PALETTES: usize = 20;

/// How many rows are shown, in words, and the first of them.
const SHOWN: &str = "document.querySelector('main [role=search] [role=status]')?.textContent
    + document.querySelector('main [data-row]')?.textContent";

/// The cell that the keys are in.
const ACTIVE: &str = "document.activeElement?.dataset.cell";

/// Whether rows are drawn where the person looks.
const ROWS_IN_SIGHT: &str = "(() => {
    const grid = document.querySelector('main [role=grid]')?.getBoundingClientRect();
    const at = grid && document.elementFromPoint(grid.left + grid.width / 2, grid.top + Math.min(grid.height, 600) / 2);
    return !!at?.closest('[data-row]');
  })()";

/// Starts a side with nothing open: milliseconds to the first paint, and megabytes once it stands still.
pub fn started(side: Side) -> (f64, f64) {
    side.open(None, |window| {
        let start = window.start_to_paint();
        window.rest();
        (start, window.megabytes())
    })
}

/// Opens a workspace: megabytes once it stands still.
pub fn opened(side: Side, workspace: &Path) -> f64 {
    side.open(Some(workspace), |window| {
        act_as_somebody(window);
        window.megabytes()
    })
}

/// Works in the large workspace.
pub fn large(side: Side, workspace: &Path, table: &mut Table) {
    side.open(Some(workspace), |window| {
        act_as_somebody(window);
        table.add("memory, large project", "MB", side, &[window.megabytes()]);
        table.warn_if_shared(window.shares_its_pages());
        let room = |name: &str, holds: &str| {
            let click = format!(
                "[...document.querySelectorAll('nav button')]
                .find((it) => it.textContent.includes('{name}')).click()"
            );
            let time = window.act_to_picture(&click, holds);
            window.rest();
            time
        };
        for _ in 0..3 {
            table.add("opening the room of 10,000 issues", "ms", side, &[room("Issues", ROWS_IN_SIGHT)]);
            room("Project home", "!document.querySelector('main [role=grid][aria-rowcount]')");
        }
        room("Issues", ROWS_IN_SIGHT);
        table.add("memory, its 10,000 issues listed", "MB", side, &[window.megabytes()]);
        let typed = filter(window);
        table.add("first letter of a filter, key to picture", "ms", side, &typed[..1]);
        table.add("further letters of a filter, key to picture", "ms", side, &typed[1..]);
        table.add("arrow held, key to picture", "ms", side, &arrow(window));
        table.add("page down and up, key to picture", "ms", side, &pages(window));
        table.add("palette, key to picture", "ms", side, &palette(window));
        table.add("memory, after that work", "MB", side, &[window.megabytes()]);
    });
}

/// Searches and sorts in a workspace of 100,000 suppliers.
pub fn suppliers(side: Side, workspace: &Path, table: &mut Table) {
    side.open(Some(workspace), |window| {
        act_as_somebody(window);
        let open = "[...document.querySelectorAll('nav button')]
            .find((it) => it.textContent.includes('Suppliers')).click()";
        let listed = "document.querySelector('main [data-place=\"0\"] [role=rowheader] .cut')?.textContent.length > 1";
        table.add("opening the room of 100,000 suppliers", "ms", side, &[window.act_to_picture(open, listed)]);
        window.rest();
        window.script("document.querySelector('main [role=search] input').focus()", vec![]);
        let word = NAME.into_iter().chain([BACKSPACE; NAME.len()]);
        let typed = window.keys_to_pictures((0..WORDS).flat_map(|_| word.clone()), SUPPLIERS_SHOWN);
        table.add("search of 100,000 suppliers, key to picture", "ms", side, &typed);
        for column in [0, 1] {
            let focus = format!("document.querySelectorAll('main .sorter')[{column}].focus()");
            window.script(&focus, vec![]);
            let sorted = window.keys_to_pictures([ENTER; SORTS], SUPPLIERS_SHOWN);
            // The first of another column begins anew.
            table.add("sorting 100,000 suppliers, key to picture", "ms", side, &sorted);
        }
        table.add("memory, with 100,000 suppliers", "MB", side, &[window.megabytes()]);
    });
}

/// Waits for the project, says who acts where that is asked, and waits until the window stands still.
fn act_as_somebody(window: &Window) {
    window.wait_until("the rooms of the project are there", |window| {
        window.script("return !!document.querySelector('nav button') && !!document.querySelector('main h1')", vec![])
            == true
    });
    window.rest();
    let choose = "[...document.querySelectorAll('[role=dialog] button')]
        .find((it) => it.textContent.includes('Dana Whitfield'))?.click()";
    window.script(choose, vec![]);
    window.see_gone(&By::Css("[role=dialog]"));
    window.rest();
}

fn filter(window: &Window) -> Vec<f64> {
    window.script("document.querySelector('main [role=search] input').focus()", vec![]);
    let word = TYPED.into_iter().chain([BACKSPACE; TYPED.len()]);
    window.keys_to_pictures((0..WORDS).flat_map(|_| word.clone()), SHOWN)
}

fn arrow(window: &Window) -> Vec<f64> {
    into_the_rows(window);
    let times = window.held_key_to_pictures(ARROW_DOWN, HELD, ACTIVE);
    rows_are_in_sight(window);
    times
}

fn pages(window: &Window) -> Vec<f64> {
    into_the_rows(window);
    let times = window.keys_to_pictures([PAGE_DOWN; PAGES].into_iter().chain([PAGE_UP; PAGES / 2]), ACTIVE);
    rows_are_in_sight(window);
    times
}

fn into_the_rows(window: &Window) {
    window.script("document.querySelector('main [data-cell][tabindex=\"0\"]').focus()", vec![]);
}

fn rows_are_in_sight(window: &Window) {
    assert_eq!(window.script(&format!("return {ROWS_IN_SIGHT}"), vec![]), true, "the rows are drawn where one looks");
}

fn palette(window: &Window) -> Vec<f64> {
    let shown = "document.querySelectorAll('[role=dialog] [role=option]').length > 0";
    let times = window.keys_to_pictures((0..PALETTES).flat_map(|_| [PALETTE, ESCAPE]), shown);
    // Every other key closed it.
    times.into_iter().step_by(2).collect()
}
