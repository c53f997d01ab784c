//! The visual tour: every screen in light and in dark, each looked at by axe-core and kept as a picture. `cargo xtask tour`
//! runs it alone, or only the stops that it names.

use acceptance::place;
use acceptance::window::Window;
use serde_json::json;
use std::fs;
use std::path::PathBuf;

use crate::project::project;
use crate::steps::{ask, go};

/// Stops to visit, separated by spaces; all of them where the variable is absent.
const CHOSEN: &str = "COUNTERSIGN_TOUR";

/// How large everything is shown: `2` is 200 %.
const ZOOM: &str = "COUNTERSIGN_TOUR_ZOOM";

/// A screen of the tour, by the name of its picture, and the way to it from any other screen.
struct Stop {
    name: &'static str,
    way: fn(&Window),
}

/// Every screen of a project, in the order of the sidebar.
const STOPS: &[Stop] = &[
    Stop { name: "home", way: |window| go(window, "Project home") },
    Stop { name: "requirements", way: |window| go(window, "Requirements") },
    Stop { name: "integrations", way: |window| go(window, "Integrations") },
    Stop { name: "timeline", way: |window| go(window, "Timeline") },
    Stop { name: "files", way: |window| go(window, "Files") },
    Stop { name: "scenarios", way: |window| go(window, "Scenarios") },
    Stop { name: "issues", way: |window| go(window, "Issues") },
    Stop { name: "training", way: |window| go(window, "Training") },
    Stop { name: "sign-offs", way: |window| go(window, "Sign-offs") },
    Stop { name: "change-requests", way: |window| go(window, "Change requests") },
    Stop { name: "documents", way: |window| go(window, "Documents") },
    Stop { name: "people", way: |window| go(window, "People") },
    Stop { name: "catalogue", way: |window| go(window, "Catalogue") },
    Stop { name: "history", way: |window| go(window, "History") },
    Stop { name: "settings", way: |window| go(window, "Settings") },
];

#[test]
fn every_screen_is_accessible_in_light_and_dark_and_kept_as_a_picture() {
    let chosen = std::env::var(CHOSEN).unwrap_or_default();
    let chosen: Vec<&str> = chosen.split_whitespace().collect();
    let unknown: Vec<_> = chosen.iter().filter(|name| STOPS.iter().all(|stop| stop.name != **name)).collect();
    assert!(unknown.is_empty(), "there is no stop {unknown:?}");
    let pictures = pictures();
    project("tour", "Dana Whitfield", |window| {
        if let Some(zoom) = std::env::var(ZOOM).ok().and_then(|zoom| zoom.parse::<f64>().ok()) {
            ask(window, "set_zoom", json!({"factor": zoom}));
        }
        for theme in ["light", "dark"] {
            window.script("document.documentElement.dataset.theme = arguments[0]", vec![theme.into()]);
            for stop in STOPS.iter().filter(|stop| chosen.is_empty() || chosen.contains(&stop.name)) {
                (stop.way)(window);
                window.rest();
                let file = pictures.join(format!("{}-{theme}.png", stop.name));
                fs::write(file, window.screenshot()).expect("the checkout is writable");
                window.check_accessibility();
            }
        }
    });
}

/// The folder of the pictures.
fn pictures() -> PathBuf {
    let folder = place::root().join("artifacts/tour");
    fs::create_dir_all(&folder).expect("the checkout is writable");
    folder
}
