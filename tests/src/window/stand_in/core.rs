//! What answers the pages in Chromium: the core, by the names that the shell's commands have. Only what a bench looks at
//! is here; what only a window of the system can do answers nothing.

use std::path::{Path, PathBuf};

use countersign::Error;
use countersign::document::east_asian_face;
use countersign::domain::identity::EntityId;
use countersign::text::{Language, Words};
use countersign::view::start::start;
use countersign::window::{self, Query};
use countersign::workspace::Workspace;
use serde_json::{Value, json};

/// The core, and the workspace that is open.
pub(super) struct Core {
    started_with: Option<PathBuf>,
    workspace: Option<Workspace>,
}

/// An answer.
pub(super) enum Said {
    Json(Value),
    Bytes(&'static [u8]),
}

impl Core {
    pub(super) fn started_with(workspace: Option<&Path>) -> Self {
        Self { started_with: workspace.map(Path::to_owned), workspace: None }
    }

    /// Lets go of the file.
    pub(super) fn close(&mut self) {
        self.workspace = None;
    }

    /// What the shell would answer.
    pub(super) fn invoke(&mut self, command: &str, args: &Value) -> Result<Said, Error> {
        if command == "open_workspace" {
            return self.open(args);
        }
        let project = || args["project"].as_str().and_then(|id| id.parse::<EntityId>().ok());
        Ok(Said::Json(match (command, &self.workspace, project()) {
            ("east_asian_face", ..) => return Ok(Said::Bytes(east_asian_face())),
            ("app_info", ..) => json!({"name": "Countersign", "version": env!("CARGO_PKG_VERSION")}),
            ("start", ..) => json!(self.started_with.as_ref().map(|path| json!({"path": path}))),
            ("start_view", ..) => json!(start(Language::English)),
            ("recent_workspaces", ..) => json!([]),
            ("presence", Some(workspace), _) => json!(workspace.presence()?),
            ("view", Some(workspace), Some(project)) => {
                let query: Query = serde_json::from_value(args["query"].clone()).expect("the pages ask for views");
                workspace.view(project, &query)?
            }
            ("supplier_page", Some(workspace), Some(project)) => {
                let asked = serde_json::from_value(args["asked"].clone()).expect("the pages ask for suppliers");
                let number = |name: &str| u32::try_from(args[name].as_u64().unwrap_or_default()).unwrap_or(u32::MAX);
                json!(workspace.suppliers_asked(project, &asked, number("from"), number("limit"))?)
            }
            ("undo_state", Some(workspace), Some(project)) => {
                let state = workspace.undo_state(project)?;
                let labels = [("undo", state.undo), ("redo", state.redo)].into_iter();
                let said = labels.filter_map(|(name, label)| Some((name, Words::english().say(&label?))));
                json!(said.collect::<std::collections::BTreeMap<_, _>>())
            }
            _ => Value::Null,
        }))
    }

    fn open(&mut self, args: &Value) -> Result<Said, Error> {
        let path = args["path"].as_str().map(PathBuf::from).unwrap_or_default();
        let (workspace, read_only) = window::open(&path, Words::english())?;
        let opened = window::describe(&workspace, &path, read_only)?;
        self.workspace = Some(workspace);
        Ok(Said::Json(json!(opened)))
    }
}
