//! Handing letters to a mail server. This is the one place of the program that speaks to a network, and only when a person
//! sends letters.

use crate::error::Error;

mod smtp;
#[cfg(test)]
pub(crate) mod test_server;

pub use smtp::{MailServer, Security, Smtp};

/// What became of a letter that was handed over.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Delivery {
    /// The server took it.
    Sent(String),
    /// The server refused it, or none of it was given: it didn't go out, for sure.
    Failed(String),
    /// It was given, at least in part, and no answer came: it may have gone out.
    Unknown(String),
}

/// Somebody who takes letters.
pub trait Post {
    /// Makes sure that a letter can be handed over, before it is logged.
    ///
    /// # Errors
    /// What keeps the server from being reached; nothing was given.
    fn ready(&mut self) -> Result<(), Error>;

    /// Hands a letter over, once. It is never tried again from here: whoever calls knows whether it may be.
    fn hand_over(&mut self, message: &lettre::Message) -> Delivery;
}
