//! The window that a command comes from: what it shows is asked and changed, and its neighbours are told.

use crate::failure::Failure;
use crate::session::Session;
use countersign::Error;
use countersign::domain::entity::EntityKind;
use countersign::domain::identity::EntityId;
use countersign::window::Answer;
use countersign::workspace::Workspace;
use serde::Serialize;
use tauri::ipc::{CommandArg, CommandItem, InvokeError};
use tauri::{Emitter, Manager, State, WebviewWindow, Wry};

/// The event that tells the other windows of a workspace what was touched.
const CHANGED: &str = "changed";

/// What another window changed.
#[derive(Clone, Serialize)]
struct Changed<'a> {
    project: EntityId,
    touched: &'a [EntityKind],
}

/// The calling window; every command that is about a workspace takes it.
pub struct Here {
    window: WebviewWindow,
}

impl Here {
    /// The window itself.
    pub fn window(&self) -> &WebviewWindow {
        &self.window
    }

    /// The name by which the program knows the window.
    pub fn label(&self) -> &str {
        self.window.label()
    }

    /// The running program.
    pub fn session(&self) -> State<'_, Session> {
        self.window.state()
    }

    /// Asks the workspace that the window shows.
    ///
    /// # Errors
    /// As [`Session::ask`].
    pub fn ask<T>(&self, ask: impl FnOnce(&mut Workspace) -> Result<T, Error>) -> Result<T, Failure> {
        self.session().ask(self.window.label(), ask)
    }

    /// Changes a project, and tells the other windows that show the workspace.
    ///
    /// # Errors
    /// As [`Session::ask`].
    pub fn change(
        &self,
        project: EntityId,
        act: impl FnOnce(&mut Workspace) -> Result<Answer, Error>,
    ) -> Result<Answer, Failure> {
        let answer = self.ask(act)?;
        self.tell(project, &answer.touched);
        Ok(answer)
    }

    /// Tells the other windows that show the workspace what was changed in a project of it.
    pub fn tell(&self, project: EntityId, touched: &[EntityKind]) {
        for window in self.session().beside(self.window.label()) {
            // A window that is being closed needn't know.
            let _ = self.window.emit_to(window, CHANGED, Changed { project, touched });
        }
    }
}

impl<'de> CommandArg<'de, Wry> for Here {
    fn from_command(command: CommandItem<'de, Wry>) -> Result<Self, InvokeError> {
        Ok(Self { window: WebviewWindow::from_command(command)? })
    }
}
