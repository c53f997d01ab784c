//! What tests of a project do again and again: choose who acts, go to a room, fill a form.

use acceptance::place;
use acceptance::window::{By, Window};
use countersign::text::{Language, Words, builtin};
use serde_json::{Value, json};
use std::fs;
use std::path::PathBuf;

/// Notes what goes wrong in the pages.
const LISTEN: &str = "window.mistakes = [];
    addEventListener('error', (event) => window.mistakes.push(event.message));
    addEventListener('unhandledrejection', (event) => window.mistakes.push(String(event.reason)));";

/// Works with the window, and demands that its pages made no mistake meanwhile.
#[track_caller]
pub fn without_mistakes(window: &Window, body: impl FnOnce(&Window)) {
    window.script(LISTEN, vec![]);
    body(window);
    assert_eq!(window.script("return window.mistakes", vec![]), json!([]), "the pages made mistakes");
}

/// Chooses who acts in the dialog that asks.
#[track_caller]
pub fn act_as(window: &Window, person: &str) {
    window.see(&By::Role("dialog", "Who is acting"));
    let choose = "[...document.querySelectorAll('dialog button, [role=dialog] button')]
        .find((button) => button.textContent.includes(arguments[0])).click()";
    window.script(choose, vec![person.into()]);
    window.see_gone(&By::Role("dialog", "Who is acting"));
}

/// Lets somebody else act, by the card at the foot of the rooms.
#[track_caller]
pub fn hand_over_to(window: &Window, person: &str) {
    window.script("document.querySelector('nav button.person').click()", vec![]);
    act_as(window, person);
}

/// What the pages say in their language where English says this; what neither they nor the built-in data say stays as it
/// is.
pub fn said(window: &Window, english: &str) -> String {
    let spoken = window.script("return document.documentElement.lang", vec![]);
    let language = Language::nearest(spoken.as_str().unwrap_or_default());
    if language == Language::English {
        return english.to_owned();
    }
    let folder = place::root().join("src-tauri/crates/countersign/src/text/en");
    let files = fs::read_dir(folder).expect("the words are there").filter_map(|file| Some(file.ok()?.path()));
    let text: String = files.filter_map(|file| fs::read_to_string(file).ok()).collect();
    let ids = text.lines().filter_map(|line| line.split_once(" = ")).filter(|(_, words)| *words == english);
    // Rooms first: other things may be called as they are.
    let mut ids: Vec<&str> = ids.map(|(id, _)| id).collect();
    ids.sort_by_key(|id| !id.starts_with("room-"));
    ids.first().map_or_else(|| builtin::said(language, english), |id| Words::of(language).text(id))
}

/// Chooses the language of the screen by the palette, as people do.
#[track_caller]
pub fn speak(window: &Window, language: Language) {
    // Each language is offered in its own words, whichever is spoken.
    let command = Words::english().text(&format!("command-language-{}", language.tag()));
    let field = said(window, "Search or command");
    window.press("\u{E009}k\u{E000}");
    window.see(&By::Role("combobox", &field));
    window.type_into(&By::Role("combobox", &field), &command);
    window.press("\u{E007}");
    window.wait_until("the language is spoken", |window| {
        window.script("return document.documentElement.lang", vec![]) == language.tag()
    });
}

/// Goes to a room by the sidebar.
#[track_caller]
pub fn go(window: &Window, room: &str) {
    let room = &said(window, room);
    let click = "[...document.querySelectorAll('nav a, nav button')]
        .find((way) => way.textContent.trim().startsWith(arguments[0])).click()";
    window.script(click, vec![room.as_str().into()]);
    let shown = "const way = document.querySelector('nav button[aria-current=page]');
        return way?.textContent.trim().startsWith(arguments[0]) && document.querySelector('main h1') !== null";
    window.wait_until(&format!("{room} is shown"), |window| window.script(shown, vec![room.as_str().into()]) == true);
}

/// Chooses from a list by what people read there.
#[track_caller]
pub fn choose(window: &Window, label: &str, option: &str) {
    let by = By::Role("combobox", label);
    window.see(&by);
    let choose = "const field = [...document.querySelectorAll('select')]
            .find((each) => [...each.labels].some((label) => label.textContent.trim().startsWith(arguments[0])));
        const option = [...field.options].find((each) => each.textContent.trim() === arguments[1]);
        if (!option) return [...field.options].map((each) => each.textContent);
        field.value = option.value;
        field.selectedIndex = option.index;
        field.dispatchEvent(new Event('change', { bubbles: true }));
        return null;";
    let offered = window.script(choose, vec![label.into(), option.into()]);
    assert!(offered.is_null(), "{label} doesn't offer {option}, but {offered}");
}

/// Ticks a box, or takes a choice of several.
#[track_caller]
pub fn tick(window: &Window, label: &str) {
    let tick = "const label = [...document.querySelectorAll('label')]
            .find((each) => each.textContent.trim() === arguments[0]);
        label?.querySelector('input').click();
        return label !== undefined;";
    assert_eq!(window.script(tick, vec![label.into()]), true, "there is no {label}");
}

/// Takes one of the segments that stand side by side, by how its words begin.
#[track_caller]
pub fn pick(window: &Window, words: &str) {
    let words = &said(window, words);
    let pick = "const label = [...document.querySelectorAll('main fieldset label')]
            .find((each) => each.textContent.trim().startsWith(arguments[0]));
        label?.querySelector('input').click();
        return label !== undefined;";
    window.wait_until(&format!("{words} can be taken"), |window| {
        window.script(pick, vec![words.as_str().into()]) == true
    });
}

/// Clicks the one button that says this, wherever it is shown twice for screen readers and eyes.
#[track_caller]
pub fn press(window: &Window, words: &str) {
    window.click(&By::Role("button", &said(window, words)));
}

/// Presses a button by the keyboard, by its words or its name: where everything is shown larger, the driver's pointer misses.
#[track_caller]
pub fn press_by_keyboard(window: &Window, words: &str) {
    let words = said(window, words);
    let focus = "const name = (it) => it.getAttribute('aria-label') ?? it.textContent.trim();
        const button = [...document.querySelectorAll('main button, [role=dialog] button')]
            .findLast((it) => name(it) === arguments[0]);
        button?.focus();
        return button !== undefined && document.activeElement === button;";
    window.wait_until(&format!("{words} can be pressed"), |window| {
        window.script(focus, vec![words.as_str().into()]) == true
    });
    window.press("\u{E007}");
}

/// Presses the button of the open dialog that says this, and waits until the dialog is gone.
#[track_caller]
pub fn press_in_dialog(window: &Window, words: &str) {
    let press = "[...document.querySelectorAll('[role=dialog] button')].find((it) => it.textContent.trim() === arguments[0]).click()";
    window.script(press, vec![words.into()]);
    window.see_gone(&By::OnlyRole("dialog"));
}

/// Whether the open dialog holds these words.
pub fn dialog_says(window: &Window, words: &str) -> bool {
    let text = window.script("return document.querySelector('[role=dialog]')?.textContent ?? ''", vec![]);
    text.as_str().is_some_and(|text| text.contains(words))
}

/// Calls a command of the shell as the pages do, and answers what it says.
///
/// # Panics
/// When it is refused.
#[track_caller]
pub fn ask(window: &Window, command: &str, args: Value) -> Value {
    let call = "window.answer = undefined; window.__TAURI_INTERNALS__.invoke(arguments[0], arguments[1])
        .then((done) => (window.answer = { done: done ?? null }), (failed) => (window.answer = { failed }))";
    window.script(call, vec![command.into(), args]);
    window.wait_until(&format!("{command} is answered"), |window| {
        window.script("return window.answer !== undefined", vec![]) == true
    });
    let answer = window.script("return window.answer", vec![]);
    assert!(answer.get("failed").is_none(), "{command}: {answer:#}");
    answer["done"].clone()
}

/// The project that is open.
fn project_id(window: &Window) -> Value {
    let id = "const key = Object.keys(localStorage).find((it) => it.startsWith('countersign.person.'));
        return key.slice('countersign.person.'.length)";
    window.script(id, vec![])
}

/// Sends commands as Dana, as the pages would.
#[track_caller]
pub fn send(window: &Window, requests: Value) {
    let project = project_id(window);
    let people = ask(window, "view", json!({"project": project, "query": {"view": "people"}}));
    let dana = people["people"].as_array().into_iter().flatten().find(|it| it["name"] == "Dana Whitfield");
    let person = dana.expect("Dana is in the project")["id"].clone();
    ask(window, "decide", json!({"project": project, "person": person, "requests": requests}));
    window.load_again();
    window.wait_until("the project is back", |window| {
        window.count(&By::Css("nav button.person")) == 1 && window.count(&By::Css("main h1")) > 0
    });
}

/// Keeps a picture where the environment names a folder for it: for people to look at.
pub fn picture(window: &Window, name: &str) {
    if let Some(folder) = std::env::var_os("COUNTERSIGN_PICTURES") {
        std::thread::sleep(std::time::Duration::from_millis(700));
        std::fs::write(PathBuf::from(folder).join(format!("{name}.png")), window.screenshot()).expect("kept");
    }
}

/// Everything that the screen holds, as text: also what is scrolled away or can't be selected.
pub fn main_text(window: &Window) -> String {
    let text = window.script("return document.querySelector('main').textContent", vec![]);
    text.as_str().unwrap_or_default().to_owned()
}
