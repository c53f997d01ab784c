//! The first screen.

use acceptance::window::{By, Window, spec};
use serde_json::json;
use std::io::ErrorKind;
use std::net::{Ipv4Addr, TcpListener};
use std::time::Duration;

/// Longer than a visit to the same machine takes; when nothing is to happen, there is nothing to wait for.
const A_MOMENT: Duration = Duration::from_millis(500);

/// A place outside the product that notices a visit.
struct Outside(TcpListener);

impl Outside {
    fn new() -> Outside {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a port is free");
        listener.set_nonblocking(true).expect("a socket needn't wait");
        Outside(listener)
    }

    fn url(&self) -> String {
        format!("http://{}/", self.0.local_addr().expect("it is bound"))
    }

    fn was_visited(&self) -> bool {
        std::thread::sleep(A_MOMENT);
        match self.0.accept() {
            Ok(_) => true,
            Err(error) if error.kind() == ErrorKind::WouldBlock => false,
            Err(error) => panic!("{error}"),
        }
    }
}

/// A spec of the app as it starts without a workspace.
fn welcome(name: &str, body: impl FnOnce(&Window)) {
    spec(
        name,
        |_| None,
        |window| {
            assert_eq!(window.text(&By::Css("h1")), "Countersign");
            body(window);
        },
    );
}

#[test]
fn the_app_starts_with_the_welcome_screen() {
    welcome("welcome", |window| {
        window.see(&By::OnlyRole("main"));
        window.see(&By::Role("heading", "Countersign"));
        window.check_accessibility();
    });
}

#[test]
fn a_new_project_is_asked_for_its_particulars_and_made_with_its_integrations() {
    welcome("new-project", |window| {
        let click = "[...document.querySelectorAll('main button')].find((it) => it.textContent.includes('New project')).click()";
        window.script(click, vec![]);
        window.see(&By::Role("dialog", "New project"));
        window.wait_until("the catalogue is offered", |window| {
            window.count(&By::Css("[role=dialog] .objects input, dialog .objects input")) > 30
        });
        window.check_accessibility();
        window.click(&By::Role("button", "Create project"));
        window.wait_until("what is missing is said", |window| {
            window.text(&By::Role("dialog", "New project")).contains("Enter the customer’s name")
        });

        // The system's dialog for the file can't be driven: what it leads to is asked for directly.
        let file = std::env::temp_dir().join(format!("countersign-{}.countersign", std::process::id()));
        let project = json!({"path": file, "project": "Nordlicht", "customer": "Nordlicht AG", "provider": "Coupa", "name": "Kim",
            "email": "kim@coupa.example", "methodology": "coupa-integration", "objects": ["suppliers", "invoices"]});
        window.script("window.made = null; window.__TAURI_INTERNALS__.invoke('create_project', { project: arguments[0] })
            .then((opened) => window.__TAURI_INTERNALS__.invoke('view', { project: opened.projects[0].id, query: { view: 'integrations' } }))
            .then((view) => (window.made = view.rows.map((row) => row.name)), (error) => (window.made = error));", vec![project]);
        window.wait_until("the project is made", |window| !window.script("return window.made", vec![]).is_null());
        assert_eq!(window.script("return window.made", vec![]), json!(["Suppliers", "Invoices"]));
        for ending in ["", "-lock", "-wal", "-shm"] {
            let _ = std::fs::remove_file(format!("{}{ending}", file.display()));
        }
    });
}

#[test]
fn the_window_never_leaves_its_own_pages() {
    welcome("fence", |window| {
        let (home, outside) = (window.address(), Outside::new());
        window.script("location.href = arguments[0]", vec![outside.url().into()]);
        assert!(!outside.was_visited());
        window.script("window.open(arguments[0])", vec![outside.url().into()]);
        assert!(!outside.was_visited());
        assert_eq!(window.address(), home);
    });
}

#[test]
fn the_pages_reach_no_network() {
    welcome("network", |window| {
        let outside = Outside::new();
        window.script("window.blocked = []; addEventListener('securitypolicyviolation', (e) => blocked.push(e.effectiveDirective))", vec![]);
        window
            .script("fetch(arguments[0]).catch(() => {}); new Image().src = arguments[0];", vec![outside.url().into()]);
        assert!(!outside.was_visited());
        assert_eq!(window.script("return blocked", vec![]), json!(["connect-src", "img-src"]));
    });
}
