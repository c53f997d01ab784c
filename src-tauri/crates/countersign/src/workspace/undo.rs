//! Undo and redo: taking the newest operation back, and doing it again, as operations of their own.

use domain::identity::{EntityId, Id};
use domain::message::Message;
use domain::person::Person;
use store::{Entry, HistoryQuery, Operation, Undo, stamped};

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

/// Whether the state before an entry can be restored by undoing.
#[derive(Clone, PartialEq, Debug)]
pub enum Back {
    /// By taking back so many operations, this one included.
    Ready(u64),
    /// It was taken back already.
    Undone,
    /// It is itself an undo or a redo: the operation that it is about can be taken back.
    Reversal,
    /// It is an irreversible act: corrected by a new act, never undone.
    Irreversible,
    /// An irreversible act stands between, with its label.
    Barrier(Message),
    /// The newest operation can't be taken back, because its entities were changed since by others.
    Overtaken,
    /// It made the project.
    Beginning,
}

/// How many entries are read at once on the way to the one that is meant.
const STRIDE: u32 = 200;

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

    /// Whether the state before an entry can be restored.
    ///
    /// # Errors
    /// What the file reports.
    pub fn back_to(&self, project: EntityId, entry: &Entry) -> Result<Back, Error> {
        if entry.undone_by.is_some() {
            return Ok(Back::Undone);
        }
        if entry.undoes.is_some() || entry.redoes.is_some() {
            return Ok(Back::Reversal);
        }
        if entry.sequence == 1 {
            return Ok(Back::Beginning);
        }
        if entry.irreversible {
            return Ok(Back::Irreversible);
        }
        let mut query = HistoryQuery { project: Some(project), limit: STRIDE, ..HistoryQuery::default() };
        let mut newer = 0;
        'looking: loop {
            let read = self.history(&query)?;
            for each in &read {
                if each.sequence <= entry.sequence {
                    break 'looking;
                }
                let stands = each.undoes.is_none() && each.redoes.is_none() && each.undone_by.is_none();
                if stands && each.irreversible {
                    return Ok(Back::Barrier(each.label.clone()));
                }
                newer += u64::from(stands);
            }
            match read.last() {
                Some(last) => query.before = Some(last.sequence),
                None => break,
            }
        }
        Ok(match self.store.undoable(project)? {
            Undo::Ready { .. } => Back::Ready(newer + 1),
            _ => Back::Overtaken,
        })
    }

    /// Restores the state before an entry: takes back everything since, and the entry itself, newest first. Each is an
    /// operation of its own, so that each can be done again.
    ///
    /// # Errors
    /// Refused where [`Workspace::back_to`] says so; then nothing is taken back.
    pub fn undo_to(&mut self, project: EntityId, person: Id<Person>, entry: EntityId) -> Result<Decided, Error> {
        let target = self.store.entry(entry)?;
        let Back::Ready(count) = self.back_to(project, &target)? else {
            return Err(Error::rule(about(Message::new("undo-not-to"), &target.label)));
        };
        let mut done = self.undo(project, person)?;
        for _ in 1..count {
            let next = self.undo(project, person)?;
            done.touched.extend(next.touched);
            done.revision = next.revision;
            done.label = Message::new("did-undo-many").with("count", count);
        }
        Ok(done)
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
