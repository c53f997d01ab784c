//! The rooms of a project, and the job that they exist for: requirements, signatures, staleness.

use acceptance::window::{By, Folder, Window, spec};
use countersign::sample::{self, Extent};
use countersign::workspace::{Access, Mode, Workspace};
use std::path::PathBuf;

use crate::steps::{act_as, choose, dialog_says, go, main_text, picture, press, press_in_dialog, without_mistakes};

/// The sample project, with acceptance testing still to come.
pub fn sample_in(folder: &Folder) -> Option<PathBuf> {
    let file = folder.path().join("oesterle.countersign");
    let workspace = sample::create(&file, Extent::BeforeAcceptance).expect("the sample can be played");
    workspace.close().expect("the sample is closed");
    Some(file)
}

/// The same with issues that wait, as while acceptance is prepared.
pub fn with_open_issues(folder: &Folder) -> Option<PathBuf> {
    let file = sample_in(folder)?;
    let mut workspace = Workspace::open(&file, Access::Write).expect("nobody else writes it");
    let project = workspace.projects().expect("they are listed")[0].id;
    let leila = workspace.person(project, "leila.haddad@oesterle.example").expect("she is in the sample");
    let commands = countersign::commands::read(OPEN_ISSUES).expect("they are commands");
    workspace.decide(project, leila, &commands, Mode::Commit).expect("they are raised");
    workspace.close().expect("it can be closed");
    Some(file)
}

/// Four issues that wait, each at another place of its way.
const OPEN_ISSUES: &str = r#"[
    {"command": "issue.add", "args": {"name": "Tax code V9 has no counterpart in SAP", "kind": "data",
        "severity": "major", "integration": "INT-02", "owner": "tomasz.zielinski@coupa.example", "due": "2026-05-06",
        "affects_sign_off": true, "description": "Three invoices of 27 April were rejected. V9 was never mapped."}},
    {"command": "issue.add", "args": {"name": "Kann die Kostenstelle 4711 aus der Bestellung übernommen werden?",
        "kind": "question", "severity": "minor", "owner": "jan.novak@oesterle.example", "due": "2026-05-08"}},
    {"command": "issue.add", "args": {"name": "宁波海衡精密铸造有限公司: the name is cut after 35 characters",
        "kind": "defect", "severity": "cosmetic", "integration": "INT-01", "owner": "tomasz.zielinski@coupa.example"}},
    {"command": "issue.add", "args": {"name": "Test system S4Q has no certificate after its refresh",
        "kind": "environment", "severity": "blocker", "owner": "jan.novak@oesterle.example", "due": "2026-05-04"}},
    {"command": "issue.change", "args": {"issue": "ISS-03", "status": "in-work", "priority": 1}},
    {"command": "issue.change", "args": {"issue": "ISS-05", "status": "triaged"}},
    {"command": "issue.change", "args": {"issue": "ISS-06", "status": "ready-for-retest",
        "fixed_in": "S4Q 2026-04-30", "root_cause": "environment"}}
]"#;

/// A spec in the sample project, as somebody who is named in the dialog that asks who acts.
pub fn project(name: &str, person: &str, body: impl FnOnce(&Window)) {
    project_in(name, person, sample_in, body);
}

/// The same in another workspace than the sample.
pub fn project_in(
    name: &str,
    person: &str,
    workspace: impl FnOnce(&Folder) -> Option<PathBuf>,
    body: impl FnOnce(&Window),
) {
    spec(name, workspace, |window| {
        act_as(window, person);
        without_mistakes(window, body);
    });
}

#[test]
fn a_signature_goes_stale_by_an_edit_and_holds_again_when_it_is_undone() {
    project("signing", "Jan Novák", |window| {
        go(window, "Sign-offs");
        window.see(&By::Role("button", "Sign Acceptance sign-off"));
        picture(window, "signing");
        window.check_accessibility();
        let choose = "[...document.querySelectorAll('article label')]
            .find((label) => label.textContent.trim() === 'Type').click()";
        window.script(choose, vec![]);
        window.fill(&By::Role("textbox", "Your name as signature"), "Jan Novák");
        window.click(&By::Role("button", "Sign Acceptance sign-off"));
        window.see(&By::Role("button", "Certificate OES-C-08"));
        window.click(&By::Role("button", "Certificate OES-C-08"));
        window.see(&By::Role("button", "Save as PDF"));
        picture(window, "certificate");

        go(window, "Requirements");
        window.script(
            "[...document.querySelectorAll('nav button')].find((it) => it.textContent.includes('Integration requirements')).click()",
            vec![],
        );
        window.wait_until("requirements are listed", |window| window.count(&By::Css("main article")) > 0);
        window.script("document.querySelector('main article button').click()", vec![]);
        window.wait_until("one is open", |window| {
            window.script("return document.activeElement.tagName", vec![]) == "TEXTAREA"
        });
        window.press(" Or sooner.\u{E004}");
        go(window, "Sign-offs");
        window.wait_until("the signature is stale", |window| {
            let text = main_text(window);
            text.contains("What changed since") && text.contains("Or sooner.")
        });
        picture(window, "stale");
        window.check_accessibility();

        window.press("\u{E009}z\u{E000}");
        window.wait_until("the signature holds again", |window| !main_text(window).contains("What changed since"));
    });
}

#[test]
fn a_document_is_compared_with_its_revisions_and_made_ready_for_the_printer() {
    project("paper", "Dana Whitfield", |window| {
        go(window, "Documents");
        window.wait_until("the document is shown", |window| window.count(&By::Css("main canvas")) > 0);
        window.click(&By::Role("button", "Compare"));
        window.wait_until("what changed is listed", |window| window.count(&By::Css("main table tbody tr")) > 0);
        picture(window, "compare");
        window.check_accessibility();
        window.click(&By::Role("button", "Compare"));
        window.wait_until("the document is shown", |window| window.count(&By::Css("main canvas")) > 0);
        let pages = "return Number(/of (\\d+)/.exec(document.querySelector('main .place').textContent)[1])";
        let pages = window.script(pages, vec![]);
        // The system's dialog can't be driven; the sheet that it prints can be looked at.
        window.click(&By::Role("button", "Print"));
        window.wait_until("every page is on the sheet", |window| {
            window.script("return document.querySelectorAll('#print-sheet img').length", vec![]) == pages
        });
    });
}

#[test]
fn an_integration_moves_to_a_second_workstream_with_requirements_of_its_own() {
    project("workstreams", "Dana Whitfield", |window| {
        go(window, "Integrations");
        press(window, "Add a workstream");
        window.see(&By::Role("dialog", "Add a workstream"));
        window.fill(&By::Role("textbox", "Name"), "Phase 2");
        press_in_dialog(window, "Add a workstream");
        let open = "[...document.querySelectorAll('main :is(tbody, [data-row]) button')].find((it) => it.textContent.includes('INT-12')).click()";
        window.script(open, vec![]);
        press(window, "Move to another workstream");
        choose(window, "Workstream", "Phase 2");
        window.fill(&By::Role("textbox", "Reason"), "The card feed waits for the bank.");
        press_in_dialog(window, "Move to another workstream");
        press(window, "Done");
        window.wait_until("it is there", |window| main_text(window).contains("Phase 2"));
        go(window, "Requirements");
        window.see(&By::Role("combobox", "Workstream"));
        window.check_accessibility();
        choose(window, "Workstream", "Phase 2");
        window.wait_until("its own requirements are asked for", |window| {
            window
                .script("return document.querySelector('main').textContent", vec![])
                .to_string()
                .contains("Not started")
        });
        picture(window, "workstreams");
    });
}

/// Drops a file on a part of the screen, as the system hands it over.
pub const DROP: &str = "const [selector, name, content] = arguments;
    const files = new DataTransfer();
    files.items.add(new File([content], name));
    document.querySelector(selector).dispatchEvent(new DragEvent('drop', { dataTransfer: files, bubbles: true, cancelable: true }));";

#[test]
fn files_are_dropped_looked_at_and_taken_in() {
    project("files", "Dana Whitfield", |window| {
        go(window, "Integrations");
        window.wait_until("they are listed", |window| window.count(&By::Css("main :is(tbody tr, [data-row])")) == 12);
        let table = "Object,Primary system,Synced system,Direction,Method,Frequency\n\
            Contracts,SAP S/4HANA,Coupa,inbound,EDI,daily\n,SAP S/4HANA,Coupa,inbound,EDI,daily\n";
        window.script(DROP, vec!["main .overflow-y-auto".into(), "contracts.csv".into(), table.into()]);
        window.see(&By::Role("button", "Add 1 integration"));
        assert!(dialog_says(window, "line 3: The row has no business object"));
        window.check_accessibility();
        press_in_dialog(window, "Add 1 integration");
        window.wait_until("it is there", |window| main_text(window).contains("Contracts"));

        go(window, "Files");
        window.wait_until("they are listed", |window| window.count(&By::Css("main :is(tbody tr, [data-row])")) == 12);
        let drop = vec!["main .drop".into(), "contracts.csv".into(), "Number,Supplier\n17,700123\n".into()];
        window.script(DROP, drop);
        window.see(&By::Role("dialog", "Add sample files"));
        assert_eq!(window.value(&By::Role("combobox", "Integration")).len(), 36, "the name of the file tells which");
        window.check_accessibility();
        press_in_dialog(window, "Add 1 file");
        window.wait_until("it is there", |window| window.count(&By::Css("main :is(tbody tr, [data-row])")) == 13);

        go(window, "Catalogue");
        window.wait_until("they are listed", |window| window.count(&By::Css("main li > button")) > 30);
        let template = "Contract,Contract Name*,Contract Number*,Our own field\n";
        window.script(DROP, vec!["main > div".into(), "Contracts.csv".into(), template.into()]);
        window.see(&By::Role("button", "Learn 1 object"));
        window.wait_until("what changes is shown", |window| {
            window.text(&By::OnlyRole("dialog")).contains("Our own field")
        });
        window.check_accessibility();
        press_in_dialog(window, "Learn 1 object");
        window.wait_until("it is the project's own", |window| {
            window.script("return document.querySelector('main').textContent", vec![]).to_string().contains("Own")
        });
    });
}
