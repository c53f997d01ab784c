//! The room of waves: planned, looked at before anything is written, and suppliers moved by keys and by the pointer.

use acceptance::window::{By, Folder, Window};
use countersign::sample;
use countersign::workspace::{Access, Workspace};
use std::path::PathBuf;

use crate::project::{project_in, sample_in};
use crate::steps::{choose, dialog_says, go, main_text, press, press_in_dialog};

/// The room afresh, whatever an earlier stop of the tour left open.
fn again(window: &Window) {
    go(window, "Project home");
    go(window, "Waves");
    window.wait_until("the board stands", |window| window.count(&By::Css("[data-column] [data-card]")) > 3);
}

/// A stop of the tour: the board.
pub fn board(window: &Window) {
    again(window);
}

/// A stop of the tour: what is expected after each wave.
pub fn forecast(window: &Window) {
    again(window);
    window.script("document.querySelector('main input[value=forecast]').click()", vec![]);
    window.wait_until("the chart is drawn", |window| window.count(&By::Css("main .picture svg")) == 1);
}

/// A stop of the tour: who stands on a rung for too long.
pub fn escalations(window: &Window) {
    again(window);
    window.script("document.querySelector('main input[value=escalations]').click()", vec![]);
    window.wait_until("they are listed", |window| window.count(&By::Css("[role=grid] [data-place]")) > 2);
}

/// A stop of the tour: a plan before it is made.
pub fn plan(window: &Window) {
    again(window);
    window.script("document.querySelector('main button.primary').click()", vec![]);
    window.wait_until("what is left out is told", |window| window.count(&By::Css("[role=dialog] ul li")) > 0);
}

/// A stop of the tour: the dashboard.
pub fn adoption(window: &Window) {
    go(window, "Project home");
    go(window, "Adoption");
    window.wait_until("the charts are drawn", |window| window.count(&By::Css("main .picture svg")) >= 4);
}

/// The sample with its suppliers in no wave.
fn without_waves(folder: &Folder) -> Option<PathBuf> {
    let file = sample_in(folder)?;
    let mut workspace = Workspace::open(&file, Access::Write).expect("nobody else writes it");
    sample::add_vendor_master(&mut workspace).expect("the suppliers can be added");
    workspace.close().expect("it can be closed");
    Some(file)
}

/// How many suppliers a column says that it holds.
fn held(window: &Window, place: usize) -> u64 {
    let count = "return Number(document.querySelectorAll('[data-column] .count')[arguments[0]].textContent)";
    window.script(count, vec![place.into()]).as_u64().expect("a column has a count")
}

/// Drags the first card of a column to another.
fn drag(window: &Window, from: usize, to: usize) {
    let drag = "const columns = document.querySelectorAll('[data-column]');
        const card = columns[arguments[0]].querySelector('[data-card]');
        columns[arguments[1]].scrollIntoView({ inline: 'nearest' });
        const at = (element) => { const box = element.getBoundingClientRect();
            return { clientX: box.left + box.width / 2, clientY: box.top + Math.min(box.height / 2, 40) }; };
        const send = (target, type, place) => target.dispatchEvent(new PointerEvent(type,
            { bubbles: true, cancelable: true, pointerId: 7, button: 0, isPrimary: true, ...place }));
        send(card, 'pointerdown', at(card));
        send(window, 'pointermove', at(columns[arguments[1]]));
        send(window, 'pointermove', at(columns[arguments[1]]));
        send(window, 'pointerup', at(columns[arguments[1]]));";
    window.script(drag, vec![from.into(), to.into()]);
}

#[test]
fn waves_are_planned_and_suppliers_moved_by_keys_and_by_the_pointer() {
    project_in("waves", "Dana Whitfield", without_waves, |window| {
        go(window, "Waves");
        window.see(&By::Role("heading", "No waves yet"));
        window.check_accessibility();
        press(window, "Plan waves");
        window.wait_until("the plan says who is left out", |window| dialog_says(window, "Left out"));
        assert!(dialog_says(window, "One supplier a channel") && dialog_says(window, "inactive"));
        window.check_accessibility();
        press_in_dialog(window, "Make 3 waves");
        window.see_gone(&By::OnlyRole("dialog"));
        window.wait_until("the board has a column a wave", |window| window.count(&By::Css("[data-column]")) == 4);
        window.wait_until("the waves have cards", |window| {
            window.count(&By::Css("[data-column]:not([data-column=none]) [data-card]")) > 3
        });
        window.check_accessibility();

        let (without, pilot) = (held(window, 0), held(window, 1));
        // By keys: chosen with Space, moved with M to the wave that the dialog proposes.
        window.script("document.querySelector('[data-column=none] [data-card]').focus()", vec![]);
        window.press(" ");
        window.wait_until("it is chosen", |window| main_text(window).contains("1 selected"));
        window.press("m");
        window.see(&By::OnlyRole("dialog"));
        choose(window, "Wave", "Pilot");
        press_in_dialog(window, "Move supplier");
        window.see_gone(&By::OnlyRole("dialog"));
        window
            .wait_until("the pilot holds it", |window| held(window, 1) == pilot + 1 && held(window, 0) == without - 1);
        // By the pointer.
        window.wait_until("it is listed", |window| window.count(&By::Css("[data-column=none] [data-card]")) > 0);
        drag(window, 0, 2);
        window.wait_until("the wave holds it", |window| held(window, 0) == without - 2);
        // Back with Shift and an arrow.
        window.script("document.querySelectorAll('[data-column]')[1].querySelector('[data-card]').focus()", vec![]);
        window.press("\u{E008}\u{E012}\u{E000}");
        window.wait_until("the pilot gave one back", |window| held(window, 0) == without - 1);
        window.check_accessibility();
    });
}
