//! What a person chooses for this computer, and where they go on.

use acceptance::window::{By, spec};
use serde_json::json;

use crate::project::sample_in;
use crate::steps::{act_as, ask, choose, go, pick, tick};

#[test]
fn appearance_and_size_survive_a_restart_and_every_window_follows() {
    spec("person", sample_in, |window| {
        act_as(window, "Dana Whitfield");
        go(window, "Settings");
        pick(window, "This computer");
        window.see(&By::Role("heading", "Appearance and language"));
        window.check_accessibility();
        ask(window, "open_window", json!({"shows": null}));
        window.wait_until("there are two windows", |window| window.windows() == 2);
        tick(window, "Dark");
        choose(window, "Size", "125 %");
        let theme = "return document.documentElement.dataset.theme ?? null";
        window.wait_until("it is dark here", |window| window.script(theme, vec![]) == "dark");
        window.in_the_other(|second| {
            second.wait_until("it is dark there", |second| second.script(theme, vec![]) == "dark");
        });
        let kept = "home/config/app.countersign.desktop/settings.json";
        let kept = window.folder().file(kept);
        window.wait_until("only what differs is kept", |_| {
            let text = std::fs::read_to_string(&kept).unwrap_or_default();
            serde_json::from_str(&text).unwrap_or(json!(null)) == json!({"appearance": "dark", "zoom": 1.25})
        });

        window.restart();
        window.see(&By::Css("h1"));
        assert_eq!(window.script(theme, vec![]), "dark", "it is dark from the start");
        window.wait_until("the room that was left is shown", |window| {
            window.count(&By::Role("heading", "Appearance and language")) == 1
        });
        let size = "return [...document.querySelectorAll('select')].some((list) => list.value === '1.25')";
        window.wait_until("the size is as it was", |window| window.script(size, vec![]) == true);
    });
}
