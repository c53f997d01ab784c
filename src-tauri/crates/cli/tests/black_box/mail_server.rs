//! A mail server that encrypts, for tests: SMTP over TLS from the first byte or from `STARTTLS` on, with a certificate of its own,
//! letting one person in. What it takes it keeps.

use std::io::{BufRead as _, BufReader, Error, ErrorKind, Read, Result, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use rustls::pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer};
use rustls::{ServerConfig, ServerConnection, StreamOwned};

/// Who is let in, and with what.
pub const USER: &str = "dana";
pub const PASSWORD: &str = "four words are enough";

/// A running server.
pub struct MailServer {
    /// Where it listens.
    pub port: u16,
    /// Its certificate, as PEM.
    pub certificate: String,
    kept: Arc<Mutex<Kept>>,
}

#[derive(Default)]
struct Kept {
    letters: Vec<String>,
    logins: usize,
}

#[allow(clippy::unwrap_used, reason = "a server that can't be started ends the test")]
impl MailServer {
    /// Starts one that encrypts from the first byte, or when it is asked to.
    pub fn start(at_once: bool) -> Self {
        let own = rcgen::generate_simple_self_signed(["localhost".to_owned()]).unwrap();
        let key = PrivateKeyDer::from(PrivatePkcs8KeyDer::from(own.signing_key.serialize_der()));
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let tls = ServerConfig::builder_with_provider(provider).with_safe_default_protocol_versions().unwrap();
        let tls = Arc::new(tls.with_no_client_auth().with_single_cert(vec![own.cert.der().clone()], key).unwrap());
        let listener = TcpListener::bind("localhost:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let kept = Arc::<Mutex<Kept>>::default();
        let keeps = kept.clone();
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                // Whoever doesn't trust it hangs up, which is what some tests are about.
                drop(converse(stream, at_once, &tls, &keeps));
            }
        });
        Self { port, certificate: own.cert.pem(), kept }
    }

    /// The letters that it took, as they came.
    pub fn taken(&self) -> Vec<String> {
        self.kept.lock().unwrap().letters.clone()
    }

    /// How often somebody tried to log in.
    pub fn logins(&self) -> usize {
        self.kept.lock().unwrap().logins
    }
}

fn converse(mut stream: TcpStream, at_once: bool, tls: &Arc<ServerConfig>, kept: &Mutex<Kept>) -> Result<()> {
    if !at_once {
        stream.write_all(b"220 test ready\r\n")?;
        loop {
            // A byte at a time: what follows the line belongs to the handshake.
            let line = line_of(&mut stream)?;
            if line.starts_with("STARTTLS") {
                stream.write_all(b"220 go on\r\n")?;
                break;
            }
            stream.write_all(b"250-test\r\n250 STARTTLS\r\n")?;
        }
    }
    let connection = ServerConnection::new(tls.clone()).map_err(Error::other)?;
    let mut secret = BufReader::new(StreamOwned::new(connection, stream));
    if at_once {
        secret.get_mut().write_all(b"220 test ready\r\n")?;
    }
    talk(&mut secret, kept)
}

fn line_of(stream: &mut impl Read) -> Result<String> {
    let mut line = Vec::new();
    let mut byte = [0];
    while !line.ends_with(b"\r\n") {
        stream.read_exact(&mut byte)?;
        line.push(byte[0]);
    }
    String::from_utf8(line).map_err(Error::other)
}

fn talk<S: Read + Write>(reader: &mut BufReader<S>, kept: &Mutex<Kept>) -> Result<()> {
    let mut is_in = false;
    loop {
        let mut line = String::new();
        if reader.read_line(&mut line)? == 0 {
            return Ok(());
        }
        let mut words = line.split_whitespace();
        let answer: &[u8] = match words.next().unwrap_or_default() {
            "EHLO" => b"250-test\r\n250 AUTH PLAIN\r\n",
            "AUTH" => {
                let said = BASE64_STANDARD.decode(words.nth(1).unwrap_or_default()).unwrap_or_default();
                is_in = said == format!("\0{USER}\0{PASSWORD}").as_bytes();
                if let Ok(mut kept) = kept.lock() {
                    kept.logins += 1;
                }
                if is_in { b"235 welcome\r\n" } else { b"535 no\r\n" }
            }
            "QUIT" => return reader.get_mut().write_all(b"221 bye\r\n"),
            "NOOP" => b"250 ok\r\n",
            _ if !is_in => b"530 who are you\r\n",
            "MAIL" | "RCPT" => b"250 ok\r\n",
            "DATA" => {
                reader.get_mut().write_all(b"354 go on\r\n")?;
                let letter = letter(reader)?;
                if let Ok(mut kept) = kept.lock() {
                    kept.letters.push(letter);
                }
                b"250 taken\r\n"
            }
            _ => b"502 what\r\n",
        };
        reader.get_mut().write_all(answer)?;
    }
}

/// A letter up to the line with a full stop.
fn letter<S: Read>(reader: &mut BufReader<S>) -> Result<String> {
    let mut letter = String::new();
    loop {
        let mut line = String::new();
        if reader.read_line(&mut line)? == 0 {
            return Err(ErrorKind::UnexpectedEof.into());
        }
        if line == ".\r\n" {
            return Ok(letter);
        }
        letter.push_str(&line);
    }
}
