//! The main job by hand: a project is made, its requirements answered and printed, refused, mended and signed; the
//! signature goes stale and is renewed; and what was said to be saved survives a pulled plug.

use acceptance::answers::{self, Names};
use acceptance::window::{By, Window, spec};
use countersign::workspace::{Access, HistoryQuery, Workspace};
use serde_json::{Value, json};
use std::path::Path;

use crate::steps::{
    ask, choose, dialog_says, go, hand_over_to, main_text, picture, press, press_in_dialog, tick, without_mistakes,
};

/// Makes a project for Nordlicht in the window. The system's dialog for the file can't be driven, so what it leads to is
/// asked for; the rest is clicked.
fn make_project(window: &Window, file: &Path) -> Value {
    let project = json!({"path": file, "project": "Nordlicht integrations", "customer": "Nordlicht AG",
        "provider": "Coupa", "name": "Kim Seo-yeon", "email": "kim@coupa.example",
        "methodology": "coupa-integration", "objects": ["suppliers"]});
    let made = ask(window, "create_project", json!({ "project": project }));
    ask(window, "close_workspace", json!({}));
    window.load_again();
    let open = "const open = [...document.querySelectorAll('main button.open')].find((it) => it.textContent.includes('Nordlicht'));
        open?.click();
        return open !== undefined";
    window.wait_until("the project is among the recent ones", |window| window.script(open, vec![]) == true);
    window.wait_until("the project is open", |window| window.text(&By::Css("h1")) == "Nordlicht integrations");
    made["projects"][0]["id"].clone()
}

/// The customer's integration manager, added in the room of people.
fn add_customer(window: &Window) {
    go(window, "People");
    press(window, "Add a person");
    window.see(&By::Role("dialog", "Add a person"));
    window.fill(&By::Role("combobox", "Name"), "Jan Novák");
    choose(window, "Organisation", "Nordlicht AG");
    tick(window, "Customer implementation manager");
    tick(window, "Customer integration manager");
    press_in_dialog(window, "Add a person");
    window.wait_until("Jan is listed", |window| main_text(window).contains("Jan Novák"));
    tick_own_role(window);
}

/// Kim gets a role, so that the provider's work has somebody.
fn tick_own_role(window: &Window) {
    let open = "[...document.querySelectorAll('main :is(table, [data-row]) button')].find((it) => it.textContent.includes('Kim')).click()";
    window.script(open, vec![]);
    window.see(&By::Role("dialog", "Change Kim Seo-yeon"));
    tick(window, "Coupa implementation manager");
    press(window, "Save Kim Seo-yeon");
    window.see_gone(&By::Role("dialog", "Change Kim Seo-yeon"));
}

/// The training that the first step waits for, planned and held in its room.
fn hold_training(window: &Window) {
    go(window, "Training");
    press(window, "Plan a session");
    window.see(&By::Role("dialog", "Plan a session"));
    choose(window, "Training", "Coupa Integrations Overview Training");
    window.fill(&By::Role("textbox", "Session"), "Overview for Nordlicht");
    window.fill(&By::Role("textbox", "Date"), "5 Jan 2026");
    window.press("\u{E004}");
    press_in_dialog(window, "Plan a session");
    press(window, "Record attendance");
    window.see(&By::Role("dialog", "Record attendance"));
    let there = "[...document.querySelectorAll('[role=dialog] li')].find((it) => it.textContent.includes('Jan'))
        .querySelector('input[value=there]').click()";
    window.script(there, vec![]);
    picture(window, "attendance");
    window.check_accessibility();
    press_in_dialog(window, "Record attendance");
}

/// What the requirements document still lacks, sent as the pages send it: every field that a person would type.
fn answer_the_rest(window: &Window, project: &Value) {
    let view = ask(window, "view", json!({"project": project, "query": {"view": "requirements"}}));
    let people = ask(window, "view", json!({"project": project, "query": {"view": "people"}}));
    let person = people["people"][0]["id"].clone();
    let steps: Vec<_> = view["options"]["steps"].as_array().into_iter().flatten().map(word_pair).collect();
    let mut requests: Vec<Value> = [("SAP S/4HANA", "customer"), ("Coupa", "provider")]
        .into_iter()
        .flat_map(|(name, side)| {
            let add = json!({"command": "system.add", "args": {"name": name, "side": side}});
            [add, json!({"command": "system.change", "args": answers::system(name)})]
        })
        .collect();
    requests.push(answers::integration("INT-01", ["SAP S/4HANA", "Coupa"]));
    requests.push(answers::requirement("INT-01"));
    requests.extend(answers::commitments(&steps, "Kim Seo-yeon"));
    requests.extend(answers::document("requirements", Names { person: "Jan Novák", system: "SAP S/4HANA" }));
    let args = json!({"project": project, "person": person, "requests": requests});
    ask(window, "decide", args);
}

/// A choice of the window as a pair of texts.
fn word_pair(option: &Value) -> (String, String) {
    let text = |name: &str| option[name].as_str().unwrap_or_default().to_owned();
    (text("value"), text("label"))
}

/// Signs the sign-off that is open, with a typed name.
fn sign(window: &Window, sign_off: &str, name: &str) {
    window.see(&By::Role("button", &format!("Sign {sign_off}")));
    tick(window, "Type");
    window.fill(&By::Role("textbox", "Your name as signature"), name);
    press(window, &format!("Sign {sign_off}"));
}

fn main_says(window: &Window, words: &str) -> bool {
    main_text(window).contains(words)
}

#[test]
fn a_project_goes_from_its_first_requirement_to_a_signature_that_is_renewed() {
    spec(
        "job",
        |_| None,
        |window| {
            let folder = tempfile::tempdir().expect("this machine has a place for files");
            let file = folder.path().join("nordlicht.countersign");
            let project = make_project(window, &file);
            without_mistakes(window, |window| job(window, &project));
            ask(window, "close_workspace", json!({}));
            let workspace = Workspace::open(&file, Access::Read).expect("the workspace is there");
            assert_eq!(workspace.verify().expect("it can be checked").findings, []);
        },
    );
}

fn job(window: &Window, project: &Value) {
    window.wait_until("home says what is missing", |window| main_says(window, "can’t start yet"));
    picture(window, "job-home");
    add_customer(window);
    hold_training(window);

    // Too early: the refusal names everything that the document lacks.
    go(window, "Documents");
    press(window, "Issue revision 1");
    window.wait_until("the refusal is shown", |window| dialog_says(window, "Nothing was changed"));
    picture(window, "job-refused");
    window.check_accessibility();
    let lacks = window.script("return document.querySelectorAll('[role=dialog] li').length", vec![]);
    assert!(lacks.as_u64() > Some(20), "{lacks} conditions");
    window.press("\u{E00C}");

    // One page is answered by typing, which keeps it by itself; the others as the pages would send them.
    type_an_answer(window, "Suppliers and their sites.");
    answer_the_rest(window, project);
    go(window, "Documents");
    press(window, "Issue revision 1");
    window.see(&By::Role("button", "Issue revision 2"));
    window.wait_until("the document is shown as it prints", |window| window.count(&By::Css("main canvas")) > 0);
    picture(window, "job-document");
    window.check_accessibility();

    go(window, "Sign-offs");
    open_sign_off(window, "Requirements sign-off");
    window.wait_until("another person is named", |window| main_says(window, "can sign. Choose who acts"));
    hand_over_to(window, "Jan Novák");
    sign(window, "Requirements sign-off", "Jan Novák");
    window.see(&By::Role("button", "Certificate NOR-C-01"));

    // An edit makes it stale, with the field; a new revision and signature renew it.
    type_an_answer(window, " Invoices as well.");
    go(window, "Sign-offs");
    open_sign_off(window, "Requirements sign-off");
    window.wait_until("the signature is stale", |window| main_says(window, "What changed since"));
    picture(window, "job-stale");
    go(window, "Documents");
    press(window, "Issue revision 2");
    window.see(&By::Role("button", "Issue revision 3"));
    go(window, "Sign-offs");
    open_sign_off(window, "Requirements sign-off");
    sign(window, "Requirements sign-off", "Jan Novák");
    window.see(&By::Role("button", "Certificate NOR-C-02"));
    window.wait_until("it holds", |window| !main_says(window, "What changed since"));
}

fn open_sign_off(window: &Window, name: &str) {
    let open = "[...document.querySelectorAll('main li > button')].find((it) => it.textContent.includes(arguments[0])).click()";
    window.wait_until(&format!("{name} is listed"), |window| main_says(window, name));
    window.script(open, vec![name.into()]);
}

/// Opens a page of the requirements and adds to its first long answer. Nothing is pressed: it is kept when the hand rests.
fn type_an_answer(window: &Window, answer: &str) {
    go(window, "Requirements");
    let open = "const pages = [...document.querySelectorAll('nav button')];
        const page = pages.find((it) => it.textContent.includes(arguments[0]));
        page?.click();
        return page !== undefined;";
    window.wait_until("the pages are listed", |window| window.script(open, vec!["Scope".into()]) == true);
    window.wait_until("a page is open", |window| window.count(&By::Css("main textarea")) > 0);
    let saved = "return document.body.textContent.match(/Saved \\d\\d:\\d\\d/) !== null";
    window.script("document.querySelector('main textarea').focus()", vec![]);
    window.press(answer);
    window.wait_until("it is said to be saved", |window| {
        let typed = window.script("return document.querySelector('main textarea').value", vec![]).to_string();
        typed.contains(answer.trim()) && window.script(saved, vec![]) == true
    });
}

#[test]
fn an_answer_that_was_said_to_be_saved_survives_a_pulled_plug() {
    spec(
        "plug",
        |_| None,
        |window| {
            let folder = tempfile::tempdir().expect("this machine has a place for files");
            let file = folder.path().join("nordlicht.countersign");
            make_project(window, &file);
            type_an_answer(window, "Suppliers and their sites.");
            let before = Workspace::open(&file, Access::Read).and_then(|workspace| revisions(&workspace));
            window.kill();
            let workspace = Workspace::open(&file, Access::Write).expect("the lock of a dead program holds nobody up");
            assert_eq!(workspace.verify().expect("it can be checked").findings, []);
            assert_eq!(revisions(&workspace).expect("it can be read"), before.expect("it could be read"));
            let project = workspace.project(None).expect("there is one");
            let state = workspace.state(project).expect("it can be read");
            let kept = state.answers.iter().any(|answers| {
                answers.content.fields.values().any(|value| value.contains("Suppliers and their sites."))
            });
            assert!(kept, "{:#?}", state.answers.iter().map(|answers| &answers.content).collect::<Vec<_>>());
        },
    );
}

/// The hashes of the newest entries of the journal.
fn revisions(workspace: &Workspace) -> Result<Vec<String>, countersign::Error> {
    let query = HistoryQuery { limit: 100, ..HistoryQuery::default() };
    Ok(workspace.history(&query)?.iter().map(|entry| entry.hash.to_string()).collect())
}
