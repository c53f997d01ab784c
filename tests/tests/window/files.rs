//! Files that are dropped anywhere in the window.

use std::cell::RefCell;

use acceptance::window::{By, Folder, Window, spec};
use countersign::workspace::{Access, Print, Workspace};
use serde_json::Value;

use crate::project::{DROP, project, project_in, sample_in};
use crate::steps::{dialog_says, go, main_text, press_in_dialog};

/// Chooses one of the things that are offered for a file.
fn take(window: &Window, offer: &str) {
    let take = "[...document.querySelectorAll('[role=dialog] button.offer')]
        .find((each) => each.textContent.trim().startsWith(arguments[0])).click()";
    window.script(take, vec![offer.into()]);
}

fn offers(window: &Window) -> String {
    window
        .script("return [...document.querySelectorAll('.offer')].map((it) => it.textContent).join('|')", vec![])
        .to_string()
}

#[test]
fn a_table_that_is_dropped_anywhere_can_be_imported_or_kept() {
    project("drop-table", "Dana Whitfield", |window| {
        go(window, "History");
        let table = "Object,Primary system,Synced system,Direction,Method,Frequency\n\
            Contracts,SAP S/4HANA,Coupa,inbound,EDI,daily\n";
        window.script(DROP, vec!["main".into(), "contracts.csv".into(), table.into()]);
        window.see(&By::Role("dialog", "What to do with this file"));
        window.wait_until("a glance at it is shown", |window| dialog_says(window, "Contracts,SAP S/4HANA"));
        let offered = offers(window);
        assert!(offered.contains("Import") && offered.contains("sample"), "{offered}");
        window.check_accessibility();
        take(window, "Import");
        window.see(&By::Role("button", "Add 1 integration"));
        press_in_dialog(window, "Add 1 integration");
        go(window, "Integrations");
        window.wait_until("it is there", |window| main_text(window).contains("Contracts"));
    });
}

#[test]
fn a_table_of_issues_that_is_dropped_anywhere_is_looked_at_before_it_is_taken_in() {
    project("drop-issues", "Dana Whitfield", |window| {
        go(window, "History");
        let table = "Reference,Title,Severity\n,Found on paper,Minor\n";
        window.script(DROP, vec!["main".into(), "tracker.csv".into(), table.into()]);
        window.see(&By::Role("dialog", "What to do with this file"));
        take(window, "Import issues");
        window.wait_until("what becomes of it is told", |window| dialog_says(window, "1 new"));
        window.check_accessibility();
        press_in_dialog(window, "Import one row");
        go(window, "Issues");
        window.wait_until("it is there", |window| main_text(window).contains("Found on paper"));
    });
}

#[test]
fn a_printed_document_is_verified_against_the_workspace_and_can_be_matched() {
    let pdf = RefCell::new(Vec::new());
    let printed = |folder: &Folder| {
        let file = sample_in(folder)?;
        let workspace = Workspace::open(&file, Access::Read).expect("it was just made");
        let project = workspace.projects().expect("they are listed")[0].id;
        let print = Print { document: "requirements".into(), revision: Some(1), ..Print::default() };
        *pdf.borrow_mut() = workspace.print(project, &print).expect("it was issued").pdf;
        Some(file)
    };
    project_in("drop-pdf", "Dana Whitfield", printed, |window| {
        go(window, "History");
        let drop = "const files = new DataTransfer();
                files.items.add(new File([new Uint8Array(arguments[0])], 'requirements.pdf'));
                document.querySelector('main').dispatchEvent(new DragEvent('drop', { dataTransfer: files, bubbles: true, cancelable: true }));";
        window.script(drop, vec![Value::from(pdf.borrow().clone())]);
        window.see(&By::Role("dialog", "What to do with this file"));
        take(window, "Verify and match");
        window.see(&By::Role("dialog", "Verify a printed file"));
        window.wait_until("its content is known", |window| {
            dialog_says(window, "Verifies") && dialog_says(window, "The content is exactly that of")
        });
        window.check_accessibility();
        let record = "[...document.querySelectorAll('[role=dialog] button')]
                .find((it) => it.textContent.trim().startsWith('Record a signature')).click()";
        window.script(record, vec![]);
        window.wait_until("it is matched", |window| dialog_says(window, "Matched"));
    });
}

#[test]
fn several_files_are_dealt_with_one_by_one_and_an_unknown_one_is_said_to_be() {
    project("drop-many", "Dana Whitfield", |window| {
        go(window, "History");
        let drop = "const files = new DataTransfer();
            files.items.add(new File(['%PDF-1.7'], 'signed.pdf'));
            files.items.add(new File([new Uint8Array([0, 1, 2])], 'core.dump'));
            document.querySelector('main').dispatchEvent(new DragEvent('drop', { dataTransfer: files, bubbles: true, cancelable: true }));";
        window.script(drop, vec![]);
        window.see(&By::Role("dialog", "What to do with these 2 files"));
        window.click(&By::Role("button", "core.dump"));
        window.wait_until("it is said to be unknown", |window| {
            dialog_says(window, "Countersign doesn't know this kind of file")
        });
        take(window, "Add sample files");
        window.see(&By::Role("dialog", "Add sample files"));
        let add = "[...document.querySelectorAll('[role=dialog] button')].find((it) => it.textContent.trim() === 'Add 1 file').click()";
        window.script(add, vec![]);
        window.see(&By::Role("dialog", "What to do with this file"));
        window.check_accessibility();
        window.click(&By::Role("button", "Leave them"));
        window.see_gone(&By::OnlyRole("dialog"));
        go(window, "Files");
        window.wait_until("it was kept", |window| main_text(window).contains("core.dump"));
    });
}

#[test]
fn a_workspace_that_is_dropped_on_the_first_screen_is_offered_to_be_opened() {
    spec(
        "drop-workspace",
        |_| None,
        |window| {
            window.see(&By::Css("main"));
            let over = "const files = new DataTransfer();
                files.items.add(new File([], 'oesterle.countersign'));
                document.querySelector('main').dispatchEvent(new DragEvent('dragover', { dataTransfer: files, bubbles: true, cancelable: true }));";
            window.script(over, vec![]);
            window.wait_until("the window shows that it takes files", |window| {
                window.script("return document.body.textContent", vec![]).to_string().contains("Let go to see")
            });
            window.script(DROP, vec!["main".into(), "oesterle.countersign".into(), Value::from("")]);
            window.see(&By::Role("dialog", "What to do with this file"));
            assert!(offers(window).contains("Open in a new window"), "{}", offers(window));
            window.check_accessibility();
        },
    );
}
