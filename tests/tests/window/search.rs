//! Finding: from the palette, and everything at once.

use acceptance::window::{By, Window};
use serde_json::Value;

use crate::project::project;

/// What the search lists, a text a line.
fn hits(window: &Window) -> Vec<String> {
    let listed = "return [...document.querySelectorAll('button.hit')].map((hit) => hit.textContent)";
    let hits = window.script(listed, vec![]);
    hits.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
}

#[test]
fn what_is_searched_for_is_found_and_opened() {
    project("search", "Dana Whitfield", |window| {
        window.press("\u{E009}k\u{E000}");
        window.see(&By::Role("combobox", "Search or command"));
        window.type_into(&By::Role("combobox", "Search or command"), "freight header");
        let found = "return [...document.querySelectorAll('[role=option]')].map((it) => it.textContent).join('|')";
        window.wait_until("the issue is found", |window| {
            window.script(found, vec![]).as_str().is_some_and(|found| found.contains("ISS-02"))
        });
        window.check_accessibility();
        let open =
            "[...document.querySelectorAll('[role=option]')].find((it) => it.textContent.includes('ISS-02')).click()";
        window.script(open, vec![]);
        window.wait_until("the issue is open", |window| window.count(&By::Role("complementary", "Issue")) == 1);
    });
}

#[test]
fn everything_that_holds_a_word_is_listed_by_kind_and_opened_by_keyboard() {
    project("search-all", "Dana Whitfield", |window| {
        window.press("\u{E009}\u{E008}f\u{E000}");
        let field = By::Role("searchbox", "Search everything of this project");
        window.see(&field);
        window.type_into(&field, "invoice");
        window.wait_until("more is found than the palette shows", |window| hits(window).len() > 20);
        let kinds = "return [...document.querySelectorAll('main section h2')].map((head) => head.textContent.trim())";
        let kinds = window.script(kinds, vec![]);
        let counted = kinds.as_array().into_iter().flatten().filter_map(Value::as_str);
        let sum: usize = counted.clone().filter_map(|head| head.rsplit(' ').next()?.parse::<usize>().ok()).sum();
        assert!(counted.count() > 2, "there are several kinds: {kinds}");
        assert_eq!(sum, hits(window).len(), "every kind says how many: {kinds}");
        window.check_accessibility();

        window.fill(&field, "freight header");
        window.wait_until("the issue is found", |window| hits(window).iter().any(|hit| hit.contains("ISS-02")));
        window.press("\u{E015}");
        let focused = "return document.activeElement.classList.contains('hit')";
        window.wait_until("the arrow goes to the first", |window| window.script(focused, vec![]) == true);
        while !window.script("return document.activeElement.textContent", vec![]).to_string().contains("ISS-02") {
            window.press("\u{E015}");
        }
        window.press("\u{E007}");
        window.wait_until("the issue is open", |window| window.count(&By::Role("complementary", "Issue")) == 1);
    });
}
