//! The language of the screen: chosen, spoken at once, and kept.

use acceptance::window::{By, Window};
use countersign::text::Language;

use crate::project::project;
use crate::steps::{go, speak};

/// What the main area says.
fn main_says(window: &Window, words: &str) -> bool {
    let text = window.script("return document.querySelector('main').textContent", vec![]);
    text.as_str().is_some_and(|text| text.contains(words))
}

#[test]
fn german_is_spoken_as_soon_as_it_is_chosen_and_english_again() {
    project("language", "Dana Whitfield", |window| {
        go(window, "Project home");
        window.wait_until("steps are shown", |window| main_says(window, "Requirements definition"));
        speak(window, Language::German);
        // Pages, methodology and what the core says, without a restart.
        window.wait_until("steps are German", |window| main_says(window, "Anforderungsdefinition"));
        assert!(main_says(window, "Bedingung") && !main_says(window, "Requirements definition"));
        go(window, "Requirements");
        window.wait_until("the template is German", |window| main_says(window, "Geschäftsobjekte im Umfang"));
        window.check_accessibility();
        // What was done before is told in German, too.
        go(window, "History");
        window.wait_until("the history is German", |window| main_says(window, "herausgegeben"));
        speak(window, Language::English);
        window.wait_until("the history is English", |window| main_says(window, "Issued"));
        go(window, "Settings");
        window.see(&By::Role("combobox", "Language of documents"));
    });
}
