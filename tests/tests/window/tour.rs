//! The visual tour: every screen in light and in dark, each looked at by axe-core and kept as a picture. `cargo xtask tour`
//! runs it alone, or only the stops that it names.

mod apart;

use acceptance::place;
use acceptance::window::{By, Folder, Window};
use countersign::sample;
use countersign::text::Language;
use countersign::workspace::{Access, Workspace};
use serde_json::json;
use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;

use crate::issues;
use crate::names::rename;
use crate::portfolio::portfolio;
use crate::project::{DROP, project_in, with_open_issues};
use crate::steps::{ask, go, pick, said, speak};
use crate::{
    directory, history, letters, mappings, methodology, onboarding, programme, runs, segmentation, signing, suppliers,
    templates, traceability, waves,
};

/// Stops to visit, separated by spaces; all of them where the variable is absent.
const CHOSEN: &str = "COUNTERSIGN_TOUR";

/// How large everything is shown: `2` is 200 %.
const ZOOM: &str = "COUNTERSIGN_TOUR_ZOOM";

/// How large the window is: `960x640`.
const SIZE: &str = "COUNTERSIGN_TOUR_SIZE";

/// The language that is spoken: `de` is German.
const LANGUAGE: &str = "COUNTERSIGN_TOUR_LANGUAGE";

/// Set, everything is called by names that try the screens.
const NAMES: &str = "COUNTERSIGN_TOUR_NAMES";

const ESCAPE: &str = "\u{E00C}";

/// Who acts.
const ACTING: &str = "Dana Whitfield";

/// A screen of the tour, by the name of its picture, and the way to it from any other screen.
pub struct Stop {
    /// The name of its picture.
    pub name: &'static str,
    /// The way to it.
    pub way: fn(&Window),
}

/// Every screen of a project, in the order of the sidebar.
const STOPS: &[Stop] = &[
    Stop { name: "home", way: |window| go(window, "Project home") },
    Stop { name: "requirements", way: |window| go(window, "Requirements") },
    Stop { name: "requirements-cards", way: cards },
    Stop { name: "check-answers", way: |window| section(window, "Check your answers", "Change") },
    Stop { name: "all-answers", way: all_answers },
    Stop { name: "integrations", way: |window| go(window, "Integrations") },
    Stop { name: "advice", way: advice },
    Stop { name: "discover", way: |window| discover(window, "Sessions", "SES-04") },
    Stop { name: "session-minutes", way: minutes },
    Stop { name: "question-bank", way: |window| discover(window, "Question bank", "Why ask") },
    Stop { name: "decisions", way: |window| discover(window, "Decisions", "DEC-05") },
    Stop { name: "actions", way: |window| discover(window, "Actions", "ACT-05") },
    Stop { name: "timeline", way: |window| shown(window, "Timeline", "Chart") },
    Stop { name: "timeline-list", way: |window| shown(window, "Timeline", "List") },
    Stop { name: "timeline-slips", way: |window| shown(window, "Timeline", "Slips") },
    Stop { name: "mappings", way: mappings::rows },
    Stop { name: "mapping-row", way: mappings::row },
    Stop { name: "lookup-tables", way: mappings::tables },
    Stop { name: "mappings-none", way: mappings::empty },
    Stop { name: "files", way: |window| go(window, "Files") },
    Stop { name: "scenarios", way: |window| go(window, "Scenarios") },
    Stop { name: "runs", way: |window| shown(window, "Scenarios", "Runs") },
    Stop { name: "scenario-running", way: runs::run },
    Stop { name: "traceability", way: |window| go(window, "Traceability") },
    Stop {
        name: "traceability-holes",
        way: |window| {
            traceability::with_holes(window);
            traceability::open_hole(window, "scenario-without-requirement");
        },
    },
    Stop { name: "issues", way: |window| go(window, "Issues") },
    Stop { name: "issues-columns", way: issues::columns },
    Stop { name: "issues-board", way: issues::board },
    Stop { name: "issues-chart", way: issues::burn_down },
    Stop { name: "issues-panel", way: issues::panel },
    Stop { name: "issues-import", way: issues::import },
    Stop { name: "training", way: trainings },
    Stop { name: "training-coverage", way: |window| shown(window, "Training", "Coverage") },
    Stop { name: "sign-offs", way: |window| go(window, "Sign-offs") },
    Stop { name: "reviews", way: |window| go(window, "Reviews") },
    Stop { name: "comments", way: comments },
    Stop { name: "change-requests", way: |window| go(window, "Change requests") },
    Stop { name: "documents", way: |window| go(window, "Documents") },
    Stop { name: "programme", way: programme::steps },
    Stop { name: "programme-step", way: programme::first },
    Stop { name: "programme-channels", way: programme::invoices },
    Stop { name: "programme-production", way: programme::production },
    Stop { name: "programme-check", way: programme::checked },
    Stop { name: "suppliers", way: |window| go(window, "Suppliers") },
    Stop { name: "supplier", way: suppliers::panel },
    Stop { name: "suppliers-import", way: suppliers::import },
    Stop { name: "suppliers-duplicates", way: suppliers::duplicates },
    Stop { name: "suppliers-none", way: suppliers::nothing_found },
    Stop { name: "segmentation", way: segmentation::rules },
    Stop { name: "segmentation-rule", way: segmentation::rule },
    Stop { name: "segmentation-flawed", way: segmentation::flawed },
    Stop { name: "segmentation-preview", way: segmentation::preview },
    Stop { name: "segmentation-profiles", way: segmentation::profiles },
    Stop { name: "onboarding", way: onboarding::tasks },
    Stop { name: "onboarding-set-up", way: onboarding::set_up },
    Stop { name: "onboarding-checked", way: onboarding::checked },
    Stop { name: "waves", way: waves::board },
    Stop { name: "waves-forecast", way: waves::forecast },
    Stop { name: "waves-escalations", way: waves::escalations },
    Stop { name: "waves-plan", way: waves::plan },
    Stop { name: "adoption", way: waves::adoption },
    Stop { name: "letters", way: letters::room },
    Stop { name: "letter", way: letters::panel },
    Stop { name: "letters-wording", way: letters::wordings },
    Stop { name: "letters-prepare", way: letters::prepare },
    Stop { name: "letters-internal", way: letters::internal },
    Stop { name: "letters-send", way: letters::send },
    Stop { name: "people", way: |window| go(window, "People") },
    Stop { name: "raci", way: raci },
    Stop { name: "catalogue", way: |window| go(window, "Catalogue") },
    Stop { name: "catalogue-all", way: |window| shown(window, "Catalogue", "All objects") },
    Stop { name: "history", way: |window| go(window, "History") },
    Stop {
        name: "history-entry",
        way: |window| {
            go(window, "History");
            history::open_newest(window);
        },
    },
    Stop { name: "settings", way: |window| shown(window, "Settings", "Project and documents") },
    Stop { name: "settings-personal", way: |window| shown(window, "Settings", "This computer") },
    Stop { name: "signing-identity", way: signing::make },
    Stop { name: "directory-empty", way: |window| shown(window, "Settings", "People directory") },
    Stop { name: "directory-take", way: directory::take },
    Stop { name: "directory", way: directory::filled },
    Stop { name: "directory-contact", way: directory::contact },
    Stop { name: "directory-offers", way: directory::offers },
    Stop { name: "methodologies", way: methodology::list },
    Stop { name: "methodology", way: methodology::edited },
    Stop { name: "methodology-findings", way: methodology::with_findings },
    Stop { name: "methodology-move", way: methodology::consequences },
    Stop { name: "templates", way: templates::list },
    Stop { name: "template", way: templates::edited },
    Stop { name: "template-consequences", way: templates::consequences },
    Stop { name: "progress", way: progress },
    Stop { name: "search", way: search },
    Stop {
        name: "palette-found",
        way: |window| {
            press_in_home(window, "\u{E009}k\u{E000}");
            window.type_into(&By::OnlyRole("combobox"), "invoice");
        },
    },
    Stop { name: "palette", way: |window| press_in_home(window, "\u{E009}k\u{E000}") },
    Stop { name: "shortcuts", way: |window| press_in_home(window, "?") },
    Stop { name: "drop-offers", way: dropped },
];

/// Everything that holds a word.
fn search(window: &Window) {
    press_in_home(window, "\u{E009}\u{E008}f\u{E000}");
    window.wait_until("it can be searched", |window| window.count(&By::Css("main input[type=search]")) == 1);
    window.script("document.querySelector('main input[type=search]').value = ''", vec![]);
    window.type_into(&By::Css("main input[type=search]"), "invoice");
    window.wait_until("something is found", |window| window.count(&By::Css("button.hit")) > 0);
}

/// Presses keys where nothing is typed into.
fn press_in_home(window: &Window, keys: &str) {
    go(window, "Project home");
    window.script("document.activeElement.blur()", vec![]);
    window.press(keys);
}

/// A table was dropped where no room takes it.
fn dropped(window: &Window) {
    go(window, "History");
    let table = "Object,Direction\nContracts,inbound\n";
    window.script(DROP, vec!["main".into(), "contracts.csv".into(), table.into()]);
    window.wait_until("it is asked what to do with it", |window| window.count(&By::Css("button.offer")) > 1);
}

/// Waits until the page says this.
fn says(window: &Window, words: &str) {
    let words = &said(window, words);
    let text = "return document.querySelector('main').textContent.includes(arguments[0])";
    window.wait_until(&format!("the page says {words}"), |window| {
        window.script(text, vec![words.as_str().into()]) == true
    });
}

/// Clicks the first thing of a kind that begins with these words.
fn click(window: &Window, kind: &str, words: &str) {
    let words = &said(window, words);
    let find = "const found = [...document.querySelectorAll(arguments[0])].find((it) => it.textContent.trim().includes(arguments[1]));
        (found?.querySelector('input') ?? found)?.click(); return found !== undefined";
    window.wait_until(&format!("there is {words}"), |window| {
        window.script(find, vec![kind.into(), words.as_str().into()]) == true
    });
}

/// A section of the guided requirements.
fn section(window: &Window, title: &str, shown: &str) {
    go(window, "Requirements");
    click(window, "main nav button", title);
    says(window, shown);
}

/// All answers of the requirements in one table.
fn all_answers(window: &Window) {
    go(window, "Requirements");
    let table =
        "const table = document.querySelector('main input[value=table]'); table?.click(); return table !== null";
    window.wait_until("the table can be taken", |window| window.script(table, vec![]) == true);
    window.wait_until("answers are listed", |window| window.count(&By::Css("main [data-row] .opener")) > 5);
}

/// The requirements of invoices, one of them open for editing.
fn cards(window: &Window) {
    section(window, "Integration requirements", "Approved invoices");
    click(window, "main nav button.page", "Approved invoices");
    click(window, "main article button", "");
}

/// A part of the room of sessions.
fn discover(window: &Window, part: &str, shown: &str) {
    go(window, "Discover");
    click(window, "main header label", part);
    says(window, shown);
}

/// A session whose minutes are closed.
fn minutes(window: &Window) {
    discover(window, "Sessions", "SES-01");
    click(window, "main nav li button", "first half");
    says(window, "Thirteen requirements read aloud");
}

/// The panel of an integration with its advice.
fn advice(window: &Window) {
    go(window, "Integrations");
    click(window, "main :is(tbody, [data-row]) button", "INT-01");
    says(window, "Which method fits");
    window.script("document.querySelector('main aside section').scrollIntoView()", vec![]);
}

/// The responsibilities in the room of people.
fn raci(window: &Window) {
    go(window, "People");
    click(window, "main header label", "Responsibilities");
    says(window, "Hypercare");
}

/// The stops of a workspace with several projects.
const STOPS_OF_SEVERAL: &[Stop] =
    &[Stop { name: "portfolio", way: the_portfolio }, Stop { name: "new-project-here", way: new_project_here }];

fn progress(window: &Window) {
    go(window, "Project home");
    window.script("document.querySelector('main input[value=progress]').click()", vec![]);
    window.wait_until("the charts are drawn", |window| window.count(&By::Css("main .picture svg")) == 3);
}

fn the_portfolio(window: &Window) {
    // The dialog of the stop after it is still open when the other theme begins.
    window.press("\u{E00C}");
    window.see_gone(&By::Css("[role=dialog]"));
    go(window, "Portfolio");
}

fn new_project_here(window: &Window) {
    go(window, "Portfolio");
    window.script("document.querySelector('main button.primary').click()", vec![]);
    window.see(&By::OnlyRole("dialog"));
}

/// The themes, each a tour of its own through the rooms of a project, so that both are looked at side by side.
const THEMES: [&str; 2] = ["light", "dark"];

#[test]
fn every_room_is_accessible_in_light_and_kept_as_a_picture() {
    rooms("tour-light", "light");
}

#[test]
fn every_room_is_accessible_in_dark_and_kept_as_a_picture() {
    rooms("tour-dark", "dark");
}

#[test]
fn every_screen_outside_a_project_is_accessible_in_light_and_dark_and_kept_as_a_picture() {
    let wanted = wanted();
    let of_several: Vec<_> = STOPS_OF_SEVERAL.iter().filter(|stop| wanted(stop)).collect();
    let mut faults = Vec::new();
    if !of_several.is_empty() {
        portfolio("tour-of-several", |window| faults.extend(visit(window, &THEMES, &of_several)));
    }
    for group in apart::GROUPS {
        let stops: Vec<_> = group.stops.iter().filter(|stop| wanted(stop)).collect();
        if !stops.is_empty() {
            group.visit(|window| faults.extend(visit(window, &THEMES, &stops)));
        }
    }
    no_faults(&faults);
}

/// The rooms of the sample project in a theme.
fn rooms(name: &str, theme: &str) {
    let wanted = wanted();
    let stops: Vec<_> = STOPS.iter().filter(|stop| wanted(stop)).collect();
    if !stops.is_empty() {
        project_in(name, ACTING, workspace, |window| no_faults(&visit(window, &[theme], &stops)));
    }
}

/// Whether a stop is to be visited.
fn wanted() -> impl Fn(&Stop) -> bool {
    let chosen = std::env::var(CHOSEN).unwrap_or_default();
    let chosen: Vec<String> = chosen.split_whitespace().map(str::to_owned).collect();
    let known = || STOPS.iter().chain(STOPS_OF_SEVERAL).chain(apart::GROUPS.iter().flat_map(|group| group.stops));
    let unknown: Vec<_> = chosen.iter().filter(|name| known().all(|stop| stop.name != **name)).collect();
    assert!(unknown.is_empty(), "there is no stop {unknown:?}");
    move |stop| chosen.is_empty() || chosen.iter().any(|name| name == stop.name)
}

/// Goes to the stops in each of the themes and keeps a picture of each. Every fault is told, not only the first: they are
/// mended together.
fn visit(window: &Window, themes: &[&str], stops: &[&Stop]) -> Vec<String> {
    let pictures = pictures();
    if let Ok(language) = std::env::var(LANGUAGE) {
        speak(window, Language::nearest(&language));
    }
    if let Some(zoom) = std::env::var(ZOOM).ok().and_then(|zoom| zoom.parse::<f64>().ok()) {
        ask(window, "set_zoom", json!({"factor": zoom}));
    }
    let kind = kind();
    let mut faults = Vec::new();
    for theme in themes {
        window.script("document.documentElement.dataset.theme = arguments[0]", vec![(*theme).into()]);
        for stop in stops {
            let looked = catch_unwind(AssertUnwindSafe(|| {
                (stop.way)(window);
                window.rest();
                let file = pictures.join(format!("{}{kind}-{theme}.png", stop.name));
                fs::write(file, window.screenshot()).expect("the checkout is writable");
                window.check_accessibility();
                nothing_runs_out(window);
            }));
            if looked.is_err() {
                faults.push(format!("{}-{theme}", stop.name));
            }
            // What a stop left open is not in the way of the next.
            window.press(ESCAPE);
        }
    }
    faults
}

/// Whoever makes everything larger scrolls down, never to the side (WCAG 2.2, 1.4.10): only tables and charts of their own may
/// be wider than the room.
fn nothing_runs_out(window: &Window) {
    let runs_out = "const main = document.querySelector('main');
        if (!main || main.scrollWidth <= main.clientWidth + 1) return [];
        const edge = main.getBoundingClientRect().right;
        const wide = [...main.querySelectorAll('*')].filter((it) => it.getBoundingClientRect().right > edge + 1);
        const parts = wide.filter((it) => !wide.some((inner) => it !== inner && it.contains(inner)))
            .slice(0, 5).map((it) => it.cloneNode(false).outerHTML + it.textContent.trim().slice(0, 40));
        // A room that is too wide has a fault, also where no part of it lies beyond the edge.
        return [`${main.scrollWidth} px in a room of ${main.clientWidth}`, ...parts];";
    let found = window.script(runs_out, vec![]);
    assert!(found.as_array().is_some_and(Vec::is_empty), "what runs out of the room: {found:#}");
}

fn no_faults(faults: &[String]) {
    assert!(faults.is_empty(), "these screens are to be mended: {}", faults.join(", "));
}

/// The sample project, under other names where they are asked for.
fn workspace(folder: &Folder) -> Option<PathBuf> {
    resize(folder);
    let file = with_open_issues(folder)?;
    let mut workspace = Workspace::open(&file, Access::Write).expect("it was just made");
    sample::add_suppliers(&mut workspace).expect("the suppliers can be added");
    if std::env::var_os(NAMES).is_some() {
        rename(&mut workspace, ACTING);
    }
    workspace.close().expect("the sample is closed");
    Some(file)
}

/// Makes the window as large as it is asked for: it opens as it was when it was closed.
fn resize(folder: &Folder) {
    let Ok(size) = std::env::var(SIZE) else { return };
    let sides = size.split_once('x').and_then(|(width, height)| Some((width.parse().ok()?, height.parse().ok()?)));
    let (width, height): (f64, f64) = sides.expect("a size is a width and a height: 960x640");
    let place = json!({"main": {"x": 0.0, "y": 0.0, "width": width, "height": height, "maximized": false}});
    let [(_, config), ..] = folder.homes();
    let settings = config.join("app.countersign.desktop");
    fs::create_dir_all(&settings).expect("the test's folder is writable");
    fs::write(settings.join("windows.json"), place.to_string()).expect("the test's folder is writable");
}

/// The sessions of training, which German calls by another word than those of discover.
fn trainings(window: &Window) {
    go(window, "Training");
    window.wait_until("the sessions are offered", |window| window.count(&By::Css("main fieldset input")) > 0);
    window.script("document.querySelector('main fieldset input').click()", vec![]);
}

/// Goes to a room and chooses one of the ways to look at it.
fn shown(window: &Window, room: &str, way: &str) {
    go(window, room);
    pick(window, &said(window, way));
}

/// What tells pictures of this tour from those of the usual one.
fn kind() -> String {
    let asked = [LANGUAGE, ZOOM, SIZE].into_iter().filter_map(|name| std::env::var(name).ok());
    let names = std::env::var_os(NAMES).map(|_| "names".to_owned());
    asked.chain(names).map(|part| format!("-{part}")).collect()
}

/// The folder of the pictures.
fn pictures() -> PathBuf {
    let folder = place::root().join("artifacts/tour");
    fs::create_dir_all(&folder).expect("the checkout is writable");
    folder
}

/// The comments of the room of reviews.
fn comments(window: &Window) {
    go(window, "Reviews");
    let show =
        "[...document.querySelectorAll('main label')].find((it) => it.textContent.includes(arguments[0])).click()";
    window.script(show, vec![said(window, "Comments").into()]);
    window.wait_until("comments are shown", |window| {
        window.script("return document.querySelector('main').textContent.includes('CMT-01')", vec![]) == true
    });
}
