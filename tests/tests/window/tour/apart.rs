//! Stops that need a window of their own: the first screen, a package that somebody sent, what comes back from the other
//! side, and a file that is gone.

use acceptance::window::{By, Folder, Window, spec};
use std::fs;
use std::path::PathBuf;

use super::{ACTING, Stop, click, says};
use crate::outside;
use crate::project::sample_in;
use crate::reviews;
use crate::steps::{act_as, ask, go, press_by_keyboard};
use serde_json::json;

/// Stops over files of their own.
pub struct Group {
    /// The folder of its files.
    pub name: &'static str,
    /// Makes what the program is started with.
    prepare: fn(&Folder) -> Option<PathBuf>,
    /// Goes to where the first stop begins.
    begin: fn(&Window),
    /// The stops.
    pub stops: &'static [Stop],
}

impl Group {
    /// Opens the window, and visits some of the stops.
    pub fn visit(&self, visit: impl FnOnce(&Window)) {
        spec(self.name, self.prepare, |window| {
            (self.begin)(window);
            visit(window);
        });
    }
}

/// All of them.
pub const GROUPS: &[Group] = &[
    Group {
        name: "tour-welcome",
        prepare: sample_in,
        begin: leave_workspaces,
        stops: &[
            Stop { name: "welcome", way: |window| window.see(&By::Role("heading", "Countersign")) },
            Stop { name: "welcome-menu", way: welcome_menu },
            Stop { name: "new-project", way: new_project },
        ],
    },
    Group {
        name: "tour-reader",
        prepare: |folder| Some(reviews::sent_in(folder.path()).1),
        begin: |window| window.wait_until("the document is shown", |it| it.count(&By::Css("main canvas")) > 0),
        stops: &[Stop { name: "reader", way: reader }, Stop { name: "reader-answer", way: readers_answer }],
    },
    Group {
        name: "tour-merge",
        prepare: |folder| {
            let (file, package) = reviews::sent_in(folder.path());
            fs::write(folder.file("back"), reviews::answer_of(&package)).expect("the test's folder is writable");
            reviews::change_meanwhile(&file);
            Some(file)
        },
        begin: |window| act_as(window, ACTING),
        stops: &[Stop { name: "merge", way: merge }],
    },
    Group {
        name: "tour-paper",
        prepare: |folder| Some(reviews::scan_in(folder.path()).0),
        begin: |window| act_as(window, ACTING),
        stops: &[Stop { name: "paper", way: paper }, Stop { name: "paper-calendar", way: calendar }],
    },
    Group {
        name: "tour-gone",
        prepare: sample_in,
        begin: |window| act_as(window, ACTING),
        stops: &[Stop { name: "unsaved", way: unsaved }, Stop { name: "leaving", way: leaving }],
    },
];

/// Several workspaces were open before; one of them is no longer where it was.
fn leave_workspaces(window: &Window) {
    act_as(window, ACTING);
    let file = window.folder().file("oesterle.countersign");
    for name in ["Nordlys.countersign", "gone.countersign"] {
        let other = window.folder().file(name);
        fs::copy(&file, &other).expect("the test's folder is writable");
        ask(window, "open_workspace", json!({ "path": other }));
    }
    ask(window, "close_workspace", json!({}));
    fs::remove_file(window.folder().file("gone.countersign")).expect("nobody has it open");
    window.load_again();
    window.wait_until("they are listed", |window| window.count(&By::Css("main ul li, main [role=row]")) >= 3);
}

fn welcome_menu(window: &Window) {
    window.script("[...document.querySelectorAll('footer button.appearance')].at(-1).focus()", vec![]);
    window.press("\u{E007}");
    window.see(&By::OnlyRole("menu"));
}

fn new_project(window: &Window) {
    window.see_gone(&By::OnlyRole("menu"));
    click(window, "main section button", "New project");
    window.see(&By::OnlyRole("dialog"));
}

fn reader(window: &Window) {
    click(window, "main button", "Integration Testing Scenarios");
    window.wait_until("the document is shown", |window| window.count(&By::Css("main canvas")) > 0);
}

fn readers_answer(window: &Window) {
    click(window, "main button", "Your answer");
    window.wait_until("the card is shown", |window| window.count(&By::Css("article blockquote")) == 1);
}

/// What another stop left open is closed.
fn clear(window: &Window) {
    while window.count(&By::OnlyRole("dialog")) > 0 {
        window.press("\u{E00C}");
        window.rest();
    }
}

fn merge(window: &Window) {
    clear(window);
    let bytes = fs::read(window.folder().file("back")).expect("it was written");
    reviews::drop_file(window, "back.countersign-review", "", &bytes);
    let text = "return document.querySelector('[role=dialog]')?.textContent ?? ''";
    window.wait_until("the conflict is shown", |window| {
        window.script(text, vec![]).as_str().is_some_and(|text| text.contains("stale from the start"))
    });
}

fn paper(window: &Window) {
    clear(window);
    let bytes = fs::read(window.folder().file("scan.png")).expect("it was drawn");
    reviews::drop_file(window, "scan.png", "image/png", &bytes);
    window.see(&By::Role("button", "Record Acceptance sign-off"));
}

fn calendar(window: &Window) {
    paper(window);
    press_by_keyboard(window, "Choose a date");
    window.see(&By::Css(".calendar"));
}

fn unsaved(window: &Window) {
    clear(window);
    let file = window.folder().file("oesterle.countersign");
    go(window, "Issues");
    if !file.exists() {
        return;
    }
    fs::rename(&file, window.folder().file("away.countersign")).expect("a file can be moved");
    outside::raise(window, "Typed while the file was away");
    window.wait_until("it is said", |window| window.count(&By::Css(".banner")) >= 2);
    // The dialog waits until it is saved; what is behind it is to be seen.
    window.press("\u{E00C}");
    says(window, "Issues");
}

fn leaving(window: &Window) {
    unsaved(window);
    window.script("window.__TAURI_INTERNALS__.invoke('close_window')", vec![]);
    window.see(&By::OnlyRole("dialog"));
}
