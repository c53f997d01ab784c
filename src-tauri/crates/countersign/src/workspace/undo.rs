//! Undo and redo: taking the newest operation back, and doing it again, as operations of their own.

use domain::identity::{EntityId, Id};
use domain::message::Message;
use domain::person::Person;
use store::{Operation, Undo, stamped};

use super::{Decided, Workspace};
use crate::error::Error;
use crate::text::about;

/// What can be undone and done again.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct UndoState {
    /// What undo would take back.
    pub undo: Option<Message>,
    /// What redo would do again.
    pub redo: Option<Message>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    Back,
    Forth,
}

impl Workspace {
    /// What can be undone and done again in a project.
    ///
    /// # Errors
    /// What the file reports.
    pub fn undo_state(&self, project: EntityId) -> Result<UndoState, Error> {
        let label = |undo| match undo {
            Undo::Ready { entry, .. } => Some(entry.label),
            _ => None,
        };
        Ok(UndoState { undo: label(self.store.undoable(project)?), redo: label(self.store.redoable(project)?) })
    }

    /// Takes the newest operation of a project back.
    ///
    /// # Errors
    /// Refused where it is irreversible, where its entities were changed since, or where there is none.
    pub fn undo(&mut self, project: EntityId, person: Id<Person>) -> Result<Decided, Error> {
        let undo = self.store.undoable(project)?;
        self.reverse(project, person, undo, Way::Back)
    }

    /// Does the operation again that was undone last.
    ///
    /// # Errors
    /// As [`Workspace::undo`].
    pub fn redo(&mut self, project: EntityId, person: Id<Person>) -> Result<Decided, Error> {
        let redo = self.store.redoable(project)?;
        self.reverse(project, person, redo, Way::Forth)
    }

    fn reverse(&mut self, project: EntityId, person: Id<Person>, undo: Undo, way: Way) -> Result<Decided, Error> {
        let back = way == Way::Back;
        let refused = |code: &str, label: &Message| Error::rule(about(Message::new(code), label));
        let (entry, inverse) = match undo {
            Undo::Ready { entry, inverse } => (entry, inverse),
            Undo::Barrier { entry } => return Err(refused("undo-barrier", &entry.label)),
            Undo::Overtaken { entry } if back => return Err(refused("undo-overtaken", &entry.label)),
            Undo::Overtaken { entry } => return Err(refused("redo-overtaken", &entry.label)),
            Undo::Nothing => {
                let code = if back { "undo-nothing-left" } else { "redo-nothing-left" };
                return Err(Error::rule(Message::new(code)));
            }
        };
        let (command, label) = if back { ("history.undo", "did-undo") } else { ("history.redo", "did-redo") };
        let at = self.clock.now();
        let operation = Operation {
            id: self.clock.new_id(),
            project,
            at,
            person,
            command: command.to_owned(),
            label: about(Message::new(label), &entry.label),
            irreversible: false,
            undoes: back.then_some(entry.id),
            redoes: (!back).then_some(entry.id),
            changes: stamped(inverse, at, person),
        };
        let written = self.store.commit(&operation)?;
        let touched = operation.changes.iter().map(|change| (change.kind, change.id)).collect();
        Ok(Decided { values: Vec::new(), label: operation.label, revision: written.sequence, touched })
    }
}
