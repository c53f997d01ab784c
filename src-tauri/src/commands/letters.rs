//! Letters to suppliers: pages of the list, wordings, mailings, files, and the sending itself.

use crate::failure::Failure;
use crate::here::Here;
use crate::sending::{Running, Sending};
use crate::settings::Kept;
use countersign::Error;
use countersign::domain::entity::EntityKind;
use countersign::domain::identity::{EntityId, Id};
use countersign::domain::message::Message;
use countersign::domain::supplier::letter::internal::Tell;
use countersign::domain::time::Date;
use countersign::post::Smtp;
use countersign::view::letters::internal::InternalText;
use countersign::view::letters::{Asked, LetterPage, LetterView, Plan, ReadinessView, WordingAsked, WordingView};
use countersign::window::Answer;
use countersign::workspace::{Desk, SendProgress, SendRun, Workspace, send_letters as send_run};
use serde::{Deserialize, Serialize};
use tauri::State;

/// A page of the list of letters.
#[tauri::command(async)]
pub fn letter_page(here: Here, project: EntityId, asked: Asked, from: u32, limit: u32) -> Result<LetterPage, Failure> {
    here.ask(|workspace| workspace.letters_asked(project, &asked, from, limit))
}

/// One letter, with what it says.
#[tauri::command(async)]
pub fn letter(
    here: Here,
    project: EntityId,
    mailing: EntityId,
    supplier: EntityId,
) -> Result<Option<LetterView>, Failure> {
    here.ask(|workspace| workspace.letter_view(project, mailing, supplier))
}

/// A wording, with what a supplier would get.
#[tauri::command(async)]
pub fn letter_wording(
    here: Here,
    project: EntityId,
    person: String,
    asked: WordingAsked,
) -> Result<WordingView, Failure> {
    here.ask(|workspace| workspace.wording_view(project, &person, &asked))
}

/// Who would get a letter of a mailing.
#[tauri::command(async)]
pub fn preview_mailing(here: Here, project: EntityId, person: String, plan: Plan) -> Result<ReadinessView, Failure> {
    here.ask(|workspace| workspace.preview_mailing(project, &person, &plan))
}

/// Prepares a mailing for those who can be written to.
#[tauri::command(async)]
pub fn prepare_mailing(here: Here, project: EntityId, person: String, plan: Plan) -> Result<Answer, Failure> {
    here.change(project, |workspace| workspace.take_mailing(project, &person, &plan))
}

/// What a letter to the customer's own people would say.
#[tauri::command(async)]
pub fn preview_internal(here: Here, project: EntityId, person: String, tell: Tell) -> Result<InternalText, Failure> {
    here.ask(|workspace| workspace.preview_internal(project, &person, &tell))
}

/// What a letter to the customer's own people says now.
#[tauri::command(async)]
pub fn internal_letter(here: Here, project: EntityId, mailing: EntityId) -> Result<InternalText, Failure> {
    here.ask(|workspace| workspace.internal_letter(project, mailing))
}

/// Records every letter of a mailing that may go out as sent by hand.
#[tauri::command(async)]
pub fn send_all_by_hand(
    here: Here,
    project: EntityId,
    person: String,
    mailing: EntityId,
    on: Option<Date>,
    note: String,
) -> Result<Answer, Failure> {
    here.change(project, |workspace| workspace.send_all_by_hand(project, &person, mailing, on, note))
}

/// Writes letters into a table.
#[tauri::command(async)]
pub fn save_letters(here: Here, project: EntityId, asked: Asked, path: String) -> Result<usize, Failure> {
    let session = here.session();
    let file = session.chosen_file(&path)?;
    here.ask(|workspace| workspace.save_letters(project, &asked, file))
}

/// Writes the letters of a mailing into one PDF.
#[tauri::command(async)]
pub fn save_letters_pdf(here: Here, project: EntityId, mailing: EntityId, path: String) -> Result<usize, Failure> {
    let session = here.session();
    let file = session.chosen_file(&path)?;
    here.ask(|workspace| workspace.save_letters_pdf(project, mailing, file))
}

/// Writes each letter of a mailing into a file of its own, in a folder.
#[tauri::command(async)]
pub fn save_each_letter(
    here: Here,
    project: EntityId,
    mailing: EntityId,
    messages: bool,
    path: String,
) -> Result<usize, Failure> {
    let session = here.session();
    let folder = session.chosen_file(&path)?;
    here.ask(|workspace| workspace.save_each_letter(project, mailing, messages, folder))
}

/// How sending ended.
#[derive(Serialize)]
pub struct Ended {
    progress: SendProgress,
    interrupted: usize,
    stopped: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    broken_off: Option<String>,
}

/// What is to be sent.
#[derive(Deserialize)]
pub struct Send {
    project: EntityId,
    person: String,
    mailing: EntityId,
    password: String,
    /// Letters a minute.
    pace: u32,
}

/// Sends the letters of a mailing that may go out, by the server that is kept in the settings. The password is used and
/// forgotten.
#[tauri::command(async)]
pub fn send_letters(
    here: Here,
    kept: State<'_, Kept>,
    sending: State<'_, Sending>,
    asked: Send,
) -> Result<Ended, Failure> {
    let Send { project, person, mailing, password, pace } = asked;
    let begun = sending.begin(mailing)?;
    let person = here.ask(|workspace| workspace.person(project, &person))?;
    let server = kept.now().mail_server;
    let run = SendRun { project, person, mailing: Id::new(mailing), from: server.from.clone(), a_minute: pace };
    let mut desk = WindowDesk { here: &here, project };
    let mut post = Smtp::new(server, password);
    let end = send_run(&mut desk, &run, &mut post, &mut |progress| begun.hear(progress))?;
    Ok(Ended {
        progress: end.progress,
        interrupted: end.interrupted,
        stopped: end.stopped,
        broken_off: end.broken_off.map(|error| Failure::from(error).message),
    })
}

/// The sending that runs; nothing where none does.
#[tauri::command]
pub fn sending_now(sending: State<'_, Sending>) -> Option<Running> {
    sending.now()
}

/// Stops the sending after the letter that it is at.
#[tauri::command]
pub fn stop_sending(sending: State<'_, Sending>) {
    sending.stop();
}

/// The workspace of a window, had for a moment at a time: people go on working while letters go out.
struct WindowDesk<'a> {
    here: &'a Here,
    project: EntityId,
}

impl Desk for WindowDesk<'_> {
    fn at<T>(&mut self, work: impl FnOnce(&mut Workspace) -> Result<T, Error>) -> Result<T, Error> {
        let mut failed = None;
        let asked = self.here.ask(|workspace| match work(workspace) {
            Ok(done) => Ok(Some(done)),
            Err(error) => {
                failed = Some(error);
                Ok(None)
            }
        });
        match (asked, failed) {
            (Ok(Some(done)), _) => {
                self.here.tell(self.project, &[EntityKind::Supplier, EntityKind::Mailing]);
                Ok(done)
            }
            (_, Some(error)) => Err(error),
            // The window shows another workspace by now.
            (Ok(None) | Err(_), None) => Err(Error::input(Message::new("no-workspace"))),
        }
    }
}
