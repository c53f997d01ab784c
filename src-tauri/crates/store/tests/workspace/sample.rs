//! A small project to write into workspaces.

use domain::entity::{Change, EntityKind};
use domain::identity::{EntityId, Id};
use domain::message::Message;
use domain::time::Instant;
use serde_json::{Value, json};
use std::path::PathBuf;
use store::{Operation, Workspace};
use tempfile::TempDir;
use uuid::Uuid;

/// Makes operations one second and one id after another, always the same ones.
pub struct Journal {
    pub project: EntityId,
    pub person: EntityId,
    ids: u128,
    seconds: u64,
}

impl Journal {
    pub fn new() -> Self {
        Self { project: id(1), person: id(2), ids: 100, seconds: 0 }
    }

    pub fn id(&mut self) -> EntityId {
        self.ids += 1;
        id(self.ids)
    }

    /// A second later with each operation.
    pub fn now(&self) -> Instant {
        let begin: Instant = "2026-11-24T08:00:00Z".parse().unwrap();
        Instant::from_timestamp(begin.timestamp() + std::time::Duration::from_secs(self.seconds))
    }

    pub fn operation(&mut self, changes: Vec<Change>) -> Operation {
        self.seconds += 1;
        Operation {
            id: self.id(),
            project: self.project,
            at: self.now(),
            person: Id::new(self.person),
            command: "issue.change".to_owned(),
            label: Message::new("issue-changed").with("name", "ISS-48"),
            irreversible: false,
            undoes: None,
            redoes: None,
            changes,
        }
    }

    /// A new issue.
    pub fn issue(&mut self, name: &str) -> Change {
        let id = self.id();
        let body = self.issue_body(id, name, 1);
        Change { kind: EntityKind::Issue, id, before: None, after: Some(body) }
    }

    pub fn issue_body(&self, id: EntityId, name: &str, revision: u32) -> Value {
        json!({
            "id": id, "revision": revision, "changed_at": self.now(), "changed_by": self.person,
            "reference": format!("ISS-{}", id.0.as_u128() % 1000), "workstream": id_text(7), "kind": "defect", "name": name,
            "description": "", "severity": "major", "raised_by": self.person, "raised_at": self.now(),
            "status": "new", "resolution": "", "fixed_in": "", "retest": "", "affects_sign_off": false, "workaround": "",
        })
    }
}

/// An id that tells its number.
pub fn id(number: u128) -> EntityId {
    EntityId(Uuid::from_u128(0x0193_0000_0000_7000_8000_0000_0000_0000 + number))
}

fn id_text(number: u128) -> String {
    id(number).to_string()
}

/// The same entity with another value in a field, one revision later.
pub fn edited(body: &Value, field: &str, value: &str) -> Change {
    let mut after = body.clone();
    after[field] = json!(value);
    after["revision"] = json!(body["revision"].as_u64().unwrap() + 1);
    let id = body["id"].as_str().unwrap().parse().unwrap();
    let kind = if body.get("severity").is_some() { EntityKind::Issue } else { EntityKind::Organisation };
    Change { kind, id, before: Some(body.clone()), after: Some(after) }
}

/// The entities with which a project begins.
pub fn project_changes(journal: &Journal) -> Vec<Change> {
    let head =
        |id: EntityId| json!({"id": id, "revision": 1, "changed_at": journal.now(), "changed_by": journal.person});
    let body = |id: EntityId, fields: Value| {
        let mut body = head(id);
        body.as_object_mut().unwrap().extend(fields.as_object().unwrap().clone());
        body
    };
    let made = |kind, id, fields| Change { kind, id, before: None, after: Some(body(id, fields)) };
    vec![
        made(
            EntityKind::Organisation,
            id(4),
            json!({"name": "Österle Maschinenbau GmbH", "party": "customer", "country": "DE", "city": "Esslingen"}),
        ),
        made(
            EntityKind::Person,
            journal.person,
            json!({"name": "Miriam Österle", "email": "m@oesterle.example", "organisation": id(4), "roles": [], "offset": 60}),
        ),
        made(
            EntityKind::Project,
            journal.project,
            json!({"name": "Österle Maschinenbau", "provider": id(3), "customer": id(4), "methodology": id(5),
                "contract": "", "zone": "Europe/Berlin", "language": "en", "code": "OES", "branding": {}}),
        ),
    ]
}

/// A workspace with one project in a folder of its own.
pub fn workspace() -> (TempDir, PathBuf, Workspace, Journal) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("acme.countersign");
    let mut journal = Journal::new();
    let mut workspace = Workspace::create(&path).unwrap();
    let changes = project_changes(&journal);
    workspace.commit(&journal.operation(changes)).unwrap();
    (folder, path, workspace, journal)
}

/// The database of a closed workspace, for what the crate doesn't do.
pub fn database(path: &std::path::Path) -> rusqlite::Connection {
    rusqlite::Connection::open(path).unwrap()
}
