//! Letters as messages: what mail programs open, and what a server is given. No value can add a head: each is written by the
//! builder, in one line and encoded.

use std::time::{Duration, SystemTime};

use domain::entity::State;
use domain::identity::EntityId;
use domain::message::Message as Said;
use domain::supplier::letter::{Mailing, Merged};
use domain::time::Instant;
use lettre::Address;
use lettre::message::header::{ContentType, Header, HeaderName, HeaderValue};
use lettre::message::{Mailbox, Message, SinglePart};

use super::print::file_name;
use super::{LetterOf, merged};
use crate::error::Error;
use crate::workspace::Workspace;

/// A letter as a file.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct FileOfLetter {
    /// Its name.
    pub name: String,
    /// Its content.
    pub bytes: Vec<u8>,
}

/// Says to mail programs that a message is still to be sent, so that they open it ready to be looked at.
#[derive(Clone)]
struct Unsent;

impl Header for Unsent {
    fn name() -> HeaderName {
        HeaderName::new_from_ascii_str("X-Unsent")
    }

    fn parse(_: &str) -> Result<Self, Box<dyn std::error::Error + Send + Sync>> {
        Ok(Self)
    }

    fn display(&self) -> HeaderValue {
        HeaderValue::new(Self::name(), "1".to_owned())
    }
}

impl Workspace {
    /// Letters of a mailing as messages that mail programs open, ready to be sent from there: of some suppliers, or of all.
    ///
    /// # Errors
    /// `letters-none`; what is empty in the first letter that can't be written; `letter-sender-address` where who signs has no
    /// address.
    pub fn letter_files(
        &self,
        project: EntityId,
        mailing: &Mailing,
        only: &[String],
    ) -> Result<Vec<FileOfLetter>, Error> {
        if let Some(internal) = &mailing.internal {
            return Ok(vec![self.internal_file(project, mailing, internal)?]);
        }
        let state = self.state(project)?;
        let letters = self.letters_to_show(project, mailing, only)?;
        let at = self.clock.shows();
        let file = |one: &LetterOf| {
            let text = merged(&state, mailing, one)?;
            let message = letter_message(&state, mailing, one, &text, &Envelope { from: None, at, unsent: true })?;
            Ok(FileOfLetter { name: file_name(mailing, one, "eml"), bytes: message.formatted() })
        };
        letters.iter().map(file).collect()
    }
}

/// What a message says beside the letter.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Envelope<'a> {
    /// The address that it comes from; that of who signs where absent.
    pub from: Option<&'a str>,
    /// The instant that it names.
    pub at: Instant,
    /// Whether it is still to be sent by a person.
    pub unsent: bool,
}

/// An instant as the messages' builder takes it; letters are written after 1970.
fn moment(at: Instant) -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs(u64::try_from(at.timestamp().as_second()).unwrap_or_default())
}

/// Whom a message goes to.
pub(super) struct Addressees {
    /// What tells this message of a mailing from the others.
    pub id: String,
    /// Names and addresses.
    pub to: Vec<(String, String)>,
}

/// A supplier's letter as a message.
///
/// # Errors
/// As [`message`].
pub fn letter_message(
    state: &State,
    mailing: &Mailing,
    one: &LetterOf,
    text: &Merged,
    envelope: &Envelope,
) -> Result<Message, Error> {
    let supplier = &one.supplier;
    let to = Addressees {
        id: supplier.head.id.to_string(),
        to: vec![(supplier.contact.name.clone(), one.letter.address.clone())],
    };
    message(state, mailing, &to, text, envelope)
}

/// A letter as a message. Its id is the same however often it is made, so that who gets it twice can tell.
///
/// # Errors
/// `letter-sender-address`, `letter-address-wrong`.
pub(super) fn message(
    state: &State,
    mailing: &Mailing,
    to: &Addressees,
    text: &Merged,
    envelope: &Envelope,
) -> Result<Message, Error> {
    let sender = state.get(mailing.sender);
    let (name, own) = sender.map(|person| (person.name.clone(), person.email.clone())).unwrap_or_default();
    let lacking = || Error::rule(Said::new("letter-sender-address").with("name", &name));
    let parsed = |address: &str| address.trim().parse::<Address>();
    let from = parsed(envelope.from.filter(|it| !it.trim().is_empty()).unwrap_or(&own)).map_err(|_| lacking())?;
    let id = format!("<{}.{}@{}>", mailing.head.id, to.id, from.domain());
    let named = |name: &str| Some(domain::supplier::letter::merge::one_line(name)).filter(|name| !name.is_empty());
    let mut builder = Message::builder()
        .message_id(Some(id))
        .date(moment(envelope.at))
        .from(Mailbox::new(named(&name), from.clone()))
        .subject(text.subject.clone());
    for (name, address) in &to.to {
        let parsed = parsed(address)
            .map_err(|_| Error::rule(Said::new("letter-address-wrong").with("address", address).with("name", name)))?;
        builder = builder.to(Mailbox::new(named(name), parsed));
    }
    if let Some(reply) = parsed(&own).ok().filter(|own| *own != from) {
        builder = builder.reply_to(Mailbox::new(named(&name), reply));
    }
    if envelope.unsent {
        builder = builder.header(Unsent);
    }
    let part = SinglePart::builder().header(ContentType::TEXT_PLAIN).body(text.body.clone() + "\n");
    builder.singlepart(part).map_err(|error| Error::rule(Said::new("letter-unwritable").with("reason", error)))
}
