//! A project in which commands are tried.

use std::path::Path;

use countersign::clock::Clock;
use countersign::commands::named;
use countersign::domain::identity::{EntityId, Id};
use countersign::domain::person::Person;
use countersign::error::Error;
use countersign::workspace::{Mode, NewProject, Workspace};
use serde_json::Value;
use tempfile::TempDir;

pub struct World {
    _folder: TempDir,
    pub workspace: Workspace,
    pub project: EntityId,
    pub person: Id<Person>,
}

#[allow(clippy::unwrap_used, reason = "a world that can't be set up ends the test")]
impl World {
    pub fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let new = NewProject::new("S/4HANA integrations", "Österle Maschinenbau GmbH", "Dana Whitfield");
        let clock = Clock::at("2026-03-02T08:00:00Z".parse().unwrap());
        let made = Workspace::create_with(&folder.path().join("a.countersign"), &new, clock);
        let (workspace, created) = made.unwrap();
        Self { _folder: folder, workspace, project: created.project.0, person: created.person }
    }

    /// Takes a file into the workspace and gives its digest.
    pub fn attach(&mut self, name: &str, content: &[u8]) -> Value {
        let blob = self.workspace.add_bytes(Path::new(name), content).unwrap();
        Value::String(blob.digest.to_string())
    }

    /// Carries a command out, and gives the entity that it made or changed.
    #[track_caller]
    pub fn done(&mut self, command: &str, args: Value) -> Value {
        let decided = self.decide(command, &args).unwrap();
        let id = decided.unwrap().to_string();
        self.workspace.show(self.project, &id).map_or(Value::Null, |shown| shown.body)
    }

    /// The reason for which a command is refused.
    #[track_caller]
    pub fn refused(&mut self, command: &str, args: Value) -> String {
        match self.decide(command, &args) {
            Err(Error::Refused(refused)) => refused.message.code,
            other => panic!("{command} {args}: {other:?}"),
        }
    }

    pub fn decide(&mut self, command: &str, args: &Value) -> Result<Option<EntityId>, Error> {
        let requests = named(command, &args.to_string())?;
        Ok(self.workspace.decide(self.project, self.person, &requests, Mode::Commit)?.value())
    }
}
