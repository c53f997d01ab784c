//! The portfolio and the project's home: from one project to another, and what would open the next gate.

use acceptance::window::{By, Folder, Window, spec};
use countersign::sample;
use std::path::PathBuf;

use crate::project::project;
use crate::steps::{act_as, go, picture, press_in_dialog, without_mistakes};

/// The sample project beside two others.
pub fn several_in(folder: &Folder) -> Option<PathBuf> {
    let file = folder.path().join("sample.countersign");
    let workspace = sample::beside_others(&file).expect("the sample can be played");
    workspace.close().expect("the sample is closed");
    Some(file)
}

/// A spec in a workspace with several projects, which opens at its portfolio.
pub fn portfolio(name: &str, body: impl FnOnce(&Window)) {
    spec(name, several_in, |window| {
        window.wait_until("the portfolio is there", |window| text(window).contains("Portfolio"));
        without_mistakes(window, body);
    });
}

fn text(window: &Window) -> String {
    let text = "return document.querySelector('main')?.textContent ?? ''";
    window.script(text, vec![]).as_str().unwrap_or_default().to_owned()
}

#[test]
fn a_workspace_of_several_projects_opens_at_its_portfolio_and_enter_opens_one() {
    portfolio("portfolio", |window| {
        window.wait_until("every project has its line", |window| window.count(&By::Css("tbody button.opener")) == 3);
        window.rest();
        window.check_accessibility();
        picture(window, "portfolio");
        window.script("document.querySelector('button.gate').click()", vec![]);
        window.wait_until("the conditions are unfolded", |window| window.count(&By::Css("tr.detail li")) > 0);

        window.script("document.querySelector('tbody button.opener').focus()", vec![]);
        // Arrow down, then Enter.
        window.press("\u{E015}");
        window.press("\u{E007}");
        act_as(window, "Dana Whitfield");
        window.wait_until("the second project is open", |window| text(window).contains("Laboratoires Rhône Santé SA"));
    });
}

#[test]
fn a_project_is_added_to_the_open_workspace() {
    portfolio("add-project", |window| {
        window.click(&By::Role("button", "New project in this workspace"));
        window.see(&By::Role("dialog", "New project in this workspace"));
        window.check_accessibility();
        window.fill(&By::Role("textbox", "Project"), "Nordlys onboarding");
        window.fill(&By::Role("textbox", "Customer"), "Nordlys Energi AS");
        window.fill(&By::Role("textbox", "Your name"), "Ingrid Solberg");
        press_in_dialog(window, "Add project");
        window.wait_until("it is open", |window| text(window).contains("Nordlys Energi AS"));
        go(window, "Portfolio");
        window.wait_until("it has a line", |window| window.count(&By::Css("tbody button.opener")) == 4);
    });
}

#[test]
fn the_matrix_is_walked_by_keyboard_and_the_list_of_acts_leads_to_the_place() {
    project("home", "Jan Novák", |window| {
        window.see(&By::Role("grid", "Integrations by step"));
        window.script("document.querySelector('[role=grid] tbody button[tabindex=\"0\"]').focus()", vec![]);
        // End of the row, then to the first row that begins with "Sup".
        window.press("\u{E010}");
        window.press("sup");
        let at = "return document.activeElement.getAttribute('aria-label')";
        let at = window.script(at, vec![]);
        assert!(at.as_str().is_some_and(|at| at.contains("Suppliers") && at.contains("training")), "{at}");

        window.see(&By::Role("heading", "What would unblock us fastest"));
        let sign = "[...document.querySelectorAll('ol.acts .link')]
            .find((link) => link.textContent.trim() === 'Open sign-off').click()";
        window.script(sign, vec![]);
        window.see(&By::Role("button", "Sign Acceptance sign-off"));
    });
}
