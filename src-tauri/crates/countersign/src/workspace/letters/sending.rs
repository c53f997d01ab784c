//! Sending a mailing: each letter is logged, then handed to the server, then its fate recorded. Whatever ends the program in
//! between leaves a letter that was logged, which the next run calls unknown and never sends by itself.

use std::ops::ControlFlow;
use std::time::Duration;

use domain::command::{Command, Request};
use domain::entity::Entity as _;
use domain::identity::{EntityId, Id, Ref};
use domain::message::Message as Said;
use domain::person::Person;
use domain::supplier::Supplier;
use domain::supplier::letter::command::{Handed, Log, Record};
use domain::supplier::letter::{LetterState, Mailing};
use lettre::Message;
use serde::Serialize;
use store::LetterQuery;
use ts_rs::TS;

use super::eml::{Envelope, letter_message};
use super::{LetterOf, merged};
use crate::clock::Pace;
use crate::error::Error;
use crate::post::{Delivery, Post};
use crate::workspace::{Mode, Workspace};

/// So many letters go out in a minute, where nobody says otherwise: what servers of mailbox providers take without holding the
/// sender back.
pub const LETTERS_A_MINUTE: u32 = 30;

/// How often it is looked whether somebody wants to stop, while the pace is kept.
const LOOK_UP: Duration = Duration::from_millis(100);

/// Where a workspace is at hand for a moment: a window gives it back between letters, so that people can go on working.
pub trait Desk {
    /// Works on the workspace.
    ///
    /// # Errors
    /// Those of the work, and what keeps the workspace from being had.
    fn at<T>(&mut self, work: impl FnOnce(&mut Workspace) -> Result<T, Error>) -> Result<T, Error>;
}

impl Desk for Workspace {
    fn at<T>(&mut self, work: impl FnOnce(&mut Workspace) -> Result<T, Error>) -> Result<T, Error> {
        work(self)
    }
}

/// What is sent, by whom, and how fast.
#[derive(Clone, PartialEq, Debug)]
pub struct SendRun {
    /// The project.
    pub project: EntityId,
    /// Who sends.
    pub person: Id<Person>,
    /// The mailing.
    pub mailing: Id<Mailing>,
    /// The address that letters come from; that of who signs them where it is empty.
    pub from: String,
    /// Letters a minute; none holds them back where it is 0.
    pub a_minute: u32,
}

/// How far sending has come.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, TS)]
pub struct SendProgress {
    /// How many letters there were to send.
    pub all: usize,
    /// How many of them were dealt with.
    pub done: usize,
    /// How many went out.
    pub sent: usize,
    /// How many were refused, or not given at all.
    pub failed: usize,
    /// Of how many nobody knows.
    pub unknown: usize,
    /// How many were kept back, since something about them isn't so any more.
    pub kept_back: usize,
}

/// How sending ended.
#[derive(Debug)]
pub struct SentLetters {
    /// How far it came.
    pub progress: SendProgress,
    /// Letters of an earlier run of which nobody knows whether they went out.
    pub interrupted: usize,
    /// What ended it before its time; nothing where everything was dealt with, or somebody stopped it.
    pub broken_off: Option<Error>,
    /// Whether somebody stopped it.
    pub stopped: bool,
}

/// Sends the letters of a mailing that may go out. `watch` hears of each and says whether to go on.
///
/// # Errors
/// What keeps the mailing from being read. What ends the sending itself is in the answer, since letters went out before.
pub fn send_letters<D: Desk>(
    desk: &mut D,
    run: &SendRun,
    post: &mut dyn Post,
    watch: &mut dyn FnMut(SendProgress) -> ControlFlow<()>,
) -> Result<SentLetters, Error> {
    let interrupted = desk.at(|workspace| settle(workspace, run))?;
    let due = desk.at(|workspace| to_send(workspace, run))?;
    let mut progress = SendProgress { all: due.len(), ..SendProgress::default() };
    let mut end = SentLetters { progress, interrupted, broken_off: None, stopped: false };
    let mut pace = Pace::of(run.a_minute);
    for supplier in due {
        if paced(&pace, progress, watch).is_break() {
            end.stopped = true;
            break;
        }
        if let Err(error) = post.ready() {
            end.broken_off = Some(error);
            break;
        }
        pace.began();
        match desk.at(|workspace| log(workspace, run, supplier)) {
            Ok(message) => {
                let delivery = post.hand_over(&message);
                match delivery {
                    Delivery::Sent(_) => progress.sent += 1,
                    Delivery::Failed(_) => progress.failed += 1,
                    Delivery::Unknown(_) => progress.unknown += 1,
                }
                if let Err(error) = desk.at(|workspace| record(workspace, run, supplier, delivery)) {
                    // It stays logged, and the next run calls it unknown.
                    end.broken_off = Some(error);
                    break;
                }
            }
            // A rule keeps this one back; the others may go.
            Err(Error::Refused(_)) => progress.kept_back += 1,
            Err(error) => {
                end.broken_off = Some(error);
                break;
            }
        }
        progress.done += 1;
    }
    let _ = watch(progress);
    end.progress = progress;
    Ok(end)
}

/// Waits until the next letter may go, and hears meanwhile whether it still should.
fn paced(
    pace: &Pace,
    progress: SendProgress,
    watch: &mut dyn FnMut(SendProgress) -> ControlFlow<()>,
) -> ControlFlow<()> {
    loop {
        watch(progress)?;
        let left = pace.left();
        if left.is_zero() {
            return ControlFlow::Continue(());
        }
        std::thread::sleep(left.min(LOOK_UP));
    }
}

fn suppliers(workspace: &Workspace, run: &SendRun, states: &[LetterState]) -> Result<Vec<EntityId>, Error> {
    let (mailing, states) = (Some(run.mailing.0), states.to_vec());
    let query = LetterQuery { mailing, states, ..LetterQuery::default() };
    Ok(workspace.store().suppliers_of_letters(run.project, &query)?)
}

/// The suppliers whose letters may go out.
fn to_send(workspace: &mut Workspace, run: &SendRun) -> Result<Vec<EntityId>, Error> {
    let mailing = workspace.mailing(run.project, &run.mailing.to_string())?;
    if mailing.internal.is_some() {
        // It is one letter to several people, from their colleague's own mail program.
        return Err(Error::rule(domain::message::Message::new("letter-internal").with("kind", mailing.kind.name())));
    }
    suppliers(workspace, run, &[LetterState::Planned, LetterState::Failed])
}

/// Says of letters that an earlier run logged and never told of that nobody knows.
fn settle(workspace: &mut Workspace, run: &SendRun) -> Result<usize, Error> {
    let logged = suppliers(workspace, run, &[LetterState::Logged])?;
    if logged.is_empty() {
        return Ok(0);
    }
    let note = workspace.words().text("letter-interrupted");
    let suppliers = logged.iter().map(|id| named(*id)).collect();
    let command =
        Command::LetterRecord(Record { mailing: run.mailing.into(), suppliers, outcome: Handed::Unknown, note });
    workspace.decide(run.project, run.person, &[Request { id: None, command }], Mode::Commit)?;
    Ok(logged.len())
}

fn named(supplier: EntityId) -> Ref<Supplier> {
    Ref::new(supplier.to_string())
}

/// Logs a letter, and makes the message of it: what is wrong with the message keeps the letter from being logged.
fn log(workspace: &mut Workspace, run: &SendRun, supplier: EntityId) -> Result<Message, Error> {
    let at = workspace.clock().shows();
    let message = |workspace: &Workspace| {
        let state = workspace.state(run.project)?;
        let mailing = state.get(run.mailing).ok_or_else(|| Error::rule(Said::new("letters-none")))?;
        let (supplier, _) = workspace.supplier(run.project, &supplier.to_string())?;
        let letter = supplier.letters.iter().find(|it| it.mailing == mailing.id()).cloned();
        let mut letter = letter.ok_or_else(|| Error::rule(Said::new("letters-none")))?;
        letter.address.clone_from(&supplier.contact.email);
        letter.language = domain::supplier::letter::merge::language(&state, &supplier);
        let one = LetterOf { supplier, letter };
        let text = merged(&state, mailing, &one)?;
        letter_message(&state, mailing, &one, &text, &Envelope { from: Some(&run.from), at, unsent: false })
    };
    let message = message(workspace)?;
    let command = Command::LetterLog(Log { mailing: run.mailing.into(), suppliers: vec![named(supplier)] });
    workspace.decide(run.project, run.person, &[Request { id: None, command }], Mode::Commit)?;
    Ok(message)
}

/// Records what became of a letter.
fn record(workspace: &mut Workspace, run: &SendRun, supplier: EntityId, delivery: Delivery) -> Result<(), Error> {
    let (outcome, note) = match delivery {
        Delivery::Sent(said) => (Handed::Sent, said),
        Delivery::Failed(why) => (Handed::Failed, why),
        Delivery::Unknown(why) => (Handed::Unknown, why),
    };
    let suppliers = vec![named(supplier)];
    let command = Command::LetterRecord(Record { mailing: run.mailing.into(), suppliers, outcome, note });
    workspace.decide(run.project, run.person, &[Request { id: None, command }], Mode::Commit).map(drop)
}
