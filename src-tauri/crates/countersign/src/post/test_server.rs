//! A mail server for tests, in a thread of its own: it speaks SMTP, keeps what it took, and hangs up where it is told to.

use std::collections::VecDeque;
use std::io::{BufRead as _, BufReader, Write as _};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;

/// What goes wrong with a letter.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Fault {
    /// Nothing.
    None,
    /// The sender is refused for now.
    RefuseSender,
    /// The recipient is refused.
    RefuseRecipient,
    /// It hangs up instead of answering `DATA`.
    HangUpAtData,
    /// It hangs up in the middle of the letter, which it throws away.
    HangUpInside,
    /// It takes the letter and hangs up instead of saying so.
    HangUpAfterTaking,
    /// It refuses the letter after having read it.
    RefuseContent,
    /// It takes the letter, says so, and hangs up.
    HangUpAfterAnswer,
}

/// What the server does beside taking letters.
#[derive(Clone, Debug, Default)]
pub struct Manner {
    /// It says that it can encrypt, and can't.
    pub pretends_starttls: bool,
    /// It asks for a name and password, and lets nobody in.
    pub lets_nobody_in: bool,
}

/// A running server.
pub struct TestServer {
    /// Where it listens.
    pub port: u16,
    taken: Arc<Mutex<Vec<String>>>,
    faults: Arc<Mutex<VecDeque<Fault>>>,
}

impl TestServer {
    /// Starts one.
    pub fn start(manner: Manner) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let (taken, faults) = (Arc::<Mutex<Vec<String>>>::default(), Arc::<Mutex<VecDeque<Fault>>>::default());
        let (kept, due) = (taken.clone(), faults.clone());
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (kept, due, manner) = (kept.clone(), due.clone(), manner.clone());
                // A conversation that ends in the middle is what these tests are about.
                thread::spawn(move || drop(talk(stream, &manner, &kept, &due)));
            }
        });
        Self { port, taken, faults }
    }

    /// The letters that it took, as they came.
    pub fn taken(&self) -> Vec<String> {
        self.taken.lock().unwrap().clone()
    }

    /// What goes wrong with the next letters, one after the other.
    pub fn will(&self, faults: impl IntoIterator<Item = Fault>) {
        let mut due = self.faults.lock().unwrap();
        due.clear();
        due.extend(faults);
    }
}

fn talk(
    stream: TcpStream,
    manner: &Manner,
    taken: &Mutex<Vec<String>>,
    faults: &Mutex<VecDeque<Fault>>,
) -> std::io::Result<()> {
    let mut reader = BufReader::new(stream.try_clone()?);
    let mut stream = stream;
    let mut fault = Fault::None;
    stream.write_all(b"220 test ready\r\n")?;
    let mut line = String::new();
    loop {
        line.clear();
        if reader.read_line(&mut line)? == 0 {
            return Ok(());
        }
        let verb = line.split_whitespace().next().unwrap_or_default().to_uppercase();
        let answer: &[u8] = match verb.as_str() {
            "EHLO" if manner.pretends_starttls => b"250-test\r\n250 STARTTLS\r\n",
            "EHLO" if manner.lets_nobody_in => b"250-test\r\n250 AUTH PLAIN LOGIN\r\n",
            "EHLO" => b"250 test\r\n",
            "STARTTLS" => {
                stream.write_all(b"220 go on\r\n")?;
                stream.write_all(b"this is no handshake\r\n")?;
                return Ok(());
            }
            "AUTH" => b"535 no\r\n",
            "NOOP" => b"250 ok\r\n",
            "MAIL" => {
                fault = faults.lock().unwrap().pop_front().unwrap_or(Fault::None);
                if fault == Fault::RefuseSender { b"451 later\r\n" } else { b"250 ok\r\n" }
            }
            "RCPT" if fault == Fault::RefuseRecipient => b"550 no such user\r\n",
            "RCPT" => b"250 ok\r\n",
            "DATA" if fault == Fault::HangUpAtData => return Ok(()),
            "DATA" => {
                stream.write_all(b"354 go on\r\n")?;
                if fault == Fault::HangUpInside {
                    return Ok(());
                }
                let letter = content(&mut reader)?;
                if fault == Fault::RefuseContent {
                    b"554 not that\r\n"
                } else {
                    taken.lock().unwrap().push(letter);
                    match fault {
                        Fault::HangUpAfterTaking => return Ok(()),
                        Fault::HangUpAfterAnswer => {
                            stream.write_all(b"250 taken\r\n")?;
                            return Ok(());
                        }
                        _ => b"250 taken\r\n",
                    }
                }
            }
            "QUIT" => {
                stream.write_all(b"221 bye\r\n")?;
                return Ok(());
            }
            _ => b"502 what\r\n",
        };
        stream.write_all(answer)?;
    }
}

/// A letter up to the line with a full stop. One that ends before it was never given.
fn content(reader: &mut BufReader<TcpStream>) -> std::io::Result<String> {
    let mut letter = String::new();
    loop {
        let mut line = String::new();
        if reader.read_line(&mut line)? == 0 {
            return Err(std::io::ErrorKind::UnexpectedEof.into());
        }
        if line == ".\r\n" {
            return Ok(letter);
        }
        letter.push_str(line.strip_prefix('.').unwrap_or(&line));
    }
}
