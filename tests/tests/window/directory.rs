//! The people directory: filled from a project and from a list, offered where somebody is added, and never part of a file.

use acceptance::window::{By, Window};

use crate::project::{DROP, project};
use crate::steps::{go, main_text, pick, press, press_by_keyboard, press_in_dialog, said};

/// The directory in the settings.
fn open(window: &Window) {
    go(window, "Settings");
    pick(window, "People directory");
}

/// What of the project's people isn't in the directory.
pub fn take(window: &Window) {
    open(window);
    press_by_keyboard(window, "Take people of this project");
    window.wait_until("people can be ticked", |window| window.count(&By::Css("[role=dialog] tbody input")) > 0);
}

/// The directory with everybody of the project.
pub fn filled(window: &Window) {
    open(window);
    window.wait_until("the directory is read", |window| {
        window.count(&By::Css("main [role=grid]")) + window.count(&By::Css("main .empty")) > 0
    });
    if window.count(&By::Css("main [data-row]")) < 4 {
        take(window);
        window.script("document.querySelector('[role=dialog] thead input').click()", vec![]);
        window.script("document.querySelector('[role=dialog] button.primary').click()", vec![]);
        window.see_gone(&By::OnlyRole("dialog"));
    }
    window.wait_until("people are listed", |window| window.count(&By::Css("main [data-row]")) > 3);
}

/// Somebody of the directory.
pub fn contact(window: &Window) {
    filled(window);
    window.script("document.querySelector('main [data-row] .opener').click()", vec![]);
    window.see(&By::OnlyRole("dialog"));
}

/// Somebody who isn't in the project is found by their name while they are added to it.
pub fn offers(window: &Window) {
    drop_list(
        window,
        "Name,Organisation,E-mail,Roles\nGreta Lindqvist,Österle Maschinenbau GmbH,greta@oesterle.example,\n",
    );
    go(window, "People");
    press_by_keyboard(window, "Add a person");
    let name = said(window, "Name");
    window.see(&By::Role("combobox", &name));
    window.type_into(&By::Role("combobox", &name), "gre");
    window.see(&By::Css("[role=option]"));
}

/// Imports a list of people by dropping it.
fn drop_list(window: &Window, list: &str) {
    open(window);
    window.wait_until("a list can be dropped", |window| window.count(&By::Css("main section h2")) > 0);
    window.script(DROP, vec!["main section".into(), "people.csv".into(), list.into()]);
    window.see(&By::Css("[role=dialog] tbody"));
    window.script("document.querySelector('[role=dialog] button.primary').click()", vec![]);
    window.see_gone(&By::OnlyRole("dialog"));
}

#[test]
fn somebody_is_kept_offered_elsewhere_and_forgotten() {
    project("directory", "Dana Whitfield", |window| {
        // A list: people of this customer, and of another one.
        drop_list(
            window,
            "Name,Organisation,E-mail,Telephone,Roles\n\
             Greta Lindqvist,ÖSTERLE Maschinenbau GmbH,greta@oesterle.example,+49 711 555,Customer integration manager\n\
             Luc Moreau,Rhône Santé SA,luc@rhone.example,,\n",
        );
        window.wait_until("both are listed", |window| window.count(&By::Css("main [data-row]")) == 2);
        window.check_accessibility();

        // Whoever is added to the project is offered by name: the other customer's people aren't.
        go(window, "People");
        press(window, "Add a person");
        let name = By::Role("combobox", "Name");
        window.see(&name);
        window.type_into(&name, "l");
        window.see(&By::Css("[role=option]"));
        let offered = "return [...document.querySelectorAll('[role=option]')].map((it) => it.textContent).join('|')";
        let offered = window.script(offered, vec![]).to_string();
        assert!(offered.contains("Greta Lindqvist") && !offered.contains("Moreau"), "{offered}");
        window.check_accessibility();
        // Down and Enter take the first; Esc would have left the dialog open.
        window.press("\u{E015}\u{E007}");
        window.wait_until("the form is filled", |window| {
            window.script("return document.querySelector('[role=dialog] input[type=email]').value", vec![])
                == "greta@oesterle.example"
        });
        let ticked = "return [...document.querySelectorAll('[role=dialog] fieldset input:checked')].length";
        assert_eq!(window.script(ticked, vec![]), 1, "the usual role is ticked");
        press_in_dialog(window, "Add a person");
        window.wait_until("she is in the project", |window| main_text(window).contains("Greta Lindqvist"));

        // Somebody who is typed in is kept when that is ticked, and only then.
        press(window, "Add a person");
        window.fill(&By::Role("combobox", "Name"), "Ida Holm");
        press_in_dialog(window, "Add a person");
        press(window, "Add a person");
        window.fill(&By::Role("combobox", "Name"), "Nils Berg");
        crate::steps::tick(window, "Keep in the people directory");
        press_in_dialog(window, "Add a person");
        open(window);
        window.wait_until("he is kept", |window| main_text(window).contains("Nils Berg"));
        assert!(!main_text(window).contains("Ida Holm"), "nobody is kept silently");

        // Removed, and back again.
        window
            .script("[...document.querySelectorAll('main [data-row]')].at(-1).querySelector('input').click()", vec![]);
        press(window, "Remove from the directory");
        window.wait_until("he is gone", |window| window.count(&By::Css("main [data-row]")) == 2);
        press(window, "Undo");
        window.wait_until("he is back", |window| window.count(&By::Css("main [data-row]")) == 3);
    });
}
