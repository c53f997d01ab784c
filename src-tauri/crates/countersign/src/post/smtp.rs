//! SMTP (RFC 5321), by the commands themselves rather than by a transport that sends: what is to be done after a failure
//! depends on how far the conversation had come.

use std::time::Duration;

use domain::message::Message as Said;
use lettre::transport::smtp::authentication::{Credentials, DEFAULT_MECHANISMS};
use lettre::transport::smtp::client::{SmtpConnection, TlsParameters};
use lettre::transport::smtp::commands::{Data, Mail, Rcpt};
use lettre::transport::smtp::extension::ClientId;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Delivery, Post};
use crate::error::Error;

/// So long an answer is waited for. RFC 5321 4.5.3.2 asks for minutes; a server that takes longer than this for one letter
/// leaves it unknown.
pub const ANSWER_WITHIN: Duration = Duration::from_secs(60);

/// How a conversation is kept from others.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename = "MailSecurity")]
pub enum Security {
    /// It begins in clear and is encrypted before anything is said; a server that can't is not spoken to.
    #[default]
    StartTls,
    /// It is encrypted from the first byte.
    Tls,
    /// It is not: for servers in one's own network that ask for no password.
    None,
}

/// A mail server. The password is no part of it: it is asked for and never kept.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct MailServer {
    /// Its name.
    pub host: String,
    /// Its port.
    pub port: u16,
    /// How the conversation is kept from others.
    pub security: Security,
    /// Who logs in; empty where nobody has to.
    pub user: String,
    /// The address that letters come from; that of who signs them where it is empty.
    pub from: String,
}

/// A conversation with a mail server.
pub struct Smtp {
    server: MailServer,
    password: String,
    answer_within: Duration,
    connection: Option<SmtpConnection>,
}

impl Smtp {
    /// A conversation that begins with the first letter.
    pub fn new(server: MailServer, password: String) -> Self {
        Self { server, password, answer_within: ANSWER_WITHIN, connection: None }
    }

    /// The same, waiting less for answers.
    #[must_use]
    pub fn answering_within(mut self, answer_within: Duration) -> Self {
        self.answer_within = answer_within;
        self
    }

    fn connect(&self) -> Result<SmtpConnection, Error> {
        let server = &self.server;
        let unreachable = |error: lettre::transport::smtp::Error| {
            let code = if is_of_encryption(&error) { "post-tls" } else { "post-unreachable" };
            Error::rule(Said::new(code).with("host", &server.host).with("reason", reason(&error)))
        };
        let unencrypted = |error: lettre::transport::smtp::Error| {
            Error::rule(Said::new("post-tls").with("host", &server.host).with("reason", reason(&error)))
        };
        if server.host.trim().is_empty() {
            return Err(Error::rule(Said::new("post-no-server")));
        }
        let tls = || TlsParameters::new(server.host.clone()).map_err(unreachable);
        let address = (server.host.as_str(), server.port);
        let hello = ClientId::default();
        let within = Some(self.answer_within);
        let mut connection = match server.security {
            Security::Tls => SmtpConnection::connect(address, within, &hello, Some(&tls()?), None),
            Security::StartTls | Security::None => SmtpConnection::connect(address, within, &hello, None, None),
        }
        .map_err(unreachable)?;
        if server.security == Security::StartTls {
            // A server that doesn't offer it may be one that somebody stands before.
            if !connection.can_starttls() {
                connection.abort();
                return Err(Error::rule(Said::new("post-no-starttls").with("host", &server.host)));
            }
            connection.starttls(&tls()?, &hello).map_err(unencrypted)?;
        }
        if !server.user.is_empty() {
            if !connection.is_encrypted() {
                connection.abort();
                return Err(Error::rule(Said::new("post-password-in-clear").with("host", &server.host)));
            }
            let credentials = Credentials::new(server.user.clone(), self.password.clone());
            connection.auth(DEFAULT_MECHANISMS, &credentials).map_err(|error| {
                let message = Said::new("post-not-let-in").with("host", &server.host).with("user", &server.user);
                Error::rule(message.with("reason", reason(&error)))
            })?;
        }
        Ok(connection)
    }
}

impl Post for Smtp {
    fn ready(&mut self) -> Result<(), Error> {
        // A connection that was idle between two letters may be gone; nothing is lost by asking.
        let is_alive = self.connection.as_mut().is_some_and(|it| !it.has_broken() && it.test_connected());
        if !is_alive {
            self.connection = None;
            self.connection = Some(self.connect()?);
        }
        Ok(())
    }

    fn hand_over(&mut self, message: &lettre::Message) -> Delivery {
        let Some(mut connection) = self.connection.take() else { return Delivery::Failed(String::new()) };
        let envelope = message.envelope();
        // Up to here the server has nothing of the letter.
        let mut before = || -> Result<(), lettre::transport::smtp::Error> {
            connection.command(Mail::new(envelope.from().cloned(), Vec::new()))?;
            for to in envelope.to() {
                connection.command(Rcpt::new(to.clone(), Vec::new()))?;
            }
            Ok(())
        };
        if let Err(error) = before() {
            // The conversation is begun anew: a half one is not built upon.
            connection.abort();
            return Delivery::Failed(reason(&error));
        }
        // From `DATA` on only the server's own refusal tells that the letter isn't on its way.
        let given = connection.command(Data).and_then(|_| connection.message(&message.formatted()));
        match given {
            Ok(response) => {
                let said = response.message().collect::<Vec<_>>().join(" ");
                self.connection = Some(connection);
                Delivery::Sent(said)
            }
            Err(error) if error.is_permanent() || error.is_transient() => {
                connection.abort();
                Delivery::Failed(reason(&error))
            }
            Err(error) => {
                let why = reason(&error);
                connection.abort();
                Delivery::Unknown(why)
            }
        }
    }
}

impl Drop for Smtp {
    fn drop(&mut self) {
        if let Some(connection) = &mut self.connection {
            let _ = connection.quit();
        }
    }
}

/// Whether a server was reached and no encrypted conversation came about: what answers is no TLS, or isn't trusted.
fn is_of_encryption(error: &lettre::transport::smtp::Error) -> bool {
    let mut cause = std::error::Error::source(error);
    while let Some(deeper) = cause {
        let io = deeper.downcast_ref::<std::io::Error>();
        if io.is_some_and(|it| it.kind() == std::io::ErrorKind::InvalidData) {
            return true;
        }
        cause = deeper.source();
    }
    error.is_tls()
}

/// What an error says, with what is behind it. Credentials are in none of them.
fn reason(error: &lettre::transport::smtp::Error) -> String {
    let mut said = error.to_string();
    let mut cause = std::error::Error::source(error);
    while let Some(deeper) = cause {
        let words = deeper.to_string();
        if !said.contains(&words) {
            said.push_str(": ");
            said.push_str(&words);
        }
        cause = deeper.source();
    }
    said.chars().filter(|sign| !sign.is_control()).take(500).collect()
}
