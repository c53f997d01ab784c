//! One running program for a person: a second start hands its files to the first and ends.
//!
//! The first listens on this machine only and writes where, with a word that proves to it that the caller can read the
//! person's own files. (The usual plug-in needs the session bus on Linux, which a machine without desktop session lacks,
//! and there it would let the tests of one checkout open windows in the program of another.)

use crate::handed_over;
use serde::{Deserialize, Serialize};
use std::fs::OpenOptions;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::time::Duration;
use tauri::{AppHandle, Manager};

/// The file that says where the first one listens.
const FILE: &str = "running.json";

/// How long either waits for the other.
const PATIENCE: Duration = Duration::from_secs(2);

/// More than any list of paths that a system passes to a program, in bytes.
const LONGEST: u64 = 1024 * 1024;

/// What the first one answers.
const TAKEN: &[u8] = b"taken";

/// Where the first one listens.
#[derive(Serialize, Deserialize)]
struct Running {
    port: u16,
    word: String,
}

/// What the second one says.
#[derive(Serialize, Deserialize)]
struct Handed {
    word: String,
    files: Vec<PathBuf>,
}

/// Hands files to the program that runs already.
/// Answers whether there is one that took them.
pub fn hand_over(folder: Option<&Path>, files: &[PathBuf]) -> bool {
    let Some(running) = folder.and_then(|folder| read(&folder.join(FILE))) else { return false };
    let handed = Handed { word: running.word, files: files.to_vec() };
    speak(running.port, &handed).unwrap_or(false)
}

fn speak(port: u16, handed: &Handed) -> std::io::Result<bool> {
    let address = SocketAddr::from((Ipv4Addr::LOCALHOST, port));
    let mut stream = TcpStream::connect_timeout(&address, PATIENCE)?;
    stream.set_read_timeout(Some(PATIENCE))?;
    let mut line = serde_json::to_vec(handed)?;
    line.push(b'\n');
    stream.write_all(&line)?;
    let mut answer = Vec::new();
    stream.take(16).read_to_end(&mut answer)?;
    Ok(answer == TAKEN)
}

/// Lets later starts find this program. Where that can't be arranged each start is a program of its own, and the lock of
/// a workspace still keeps two from writing it.
pub fn listen(app: &AppHandle, folder: Option<&Path>) {
    let Some(folder) = folder else { return };
    match announce(folder) {
        Ok((listener, word)) => {
            app.manage(Announcement(folder.join(FILE)));
            let app = app.clone();
            std::thread::spawn(move || serve(&app, &listener, &word));
        }
        Err(error) => eprintln!("A second start won't find this program: {error}"),
    }
}

/// Takes the announcement back, when the program ends.
pub fn forget(app: &AppHandle) {
    if let Some(announcement) = app.try_state::<Announcement>() {
        // One that stays behind leads nowhere, and the next start notices that.
        let _ = std::fs::remove_file(&announcement.0);
    }
}

/// The file that this program wrote.
struct Announcement(PathBuf);

fn serve(app: &AppHandle, listener: &TcpListener, word: &str) {
    for stream in listener.incoming().flatten() {
        if let Ok(files) = hear(&stream, word) {
            let show = app.clone();
            // Windows are made on the main thread; once the program ends there are none.
            let _ = app.run_on_main_thread(move || handed_over::later(&show, files));
        }
    }
}

fn announce(folder: &Path) -> std::io::Result<(TcpListener, String)> {
    std::fs::create_dir_all(folder)?;
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
    let running = Running { port: listener.local_addr()?.port(), word: word() };
    let draft = folder.join("running.new");
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(&draft)?.write_all(&serde_json::to_vec(&running)?)?;
    std::fs::rename(draft, folder.join(FILE))?;
    Ok((listener, running.word))
}

/// What one caller hands over.
fn hear(stream: &TcpStream, word: &str) -> std::io::Result<Vec<PathBuf>> {
    stream.set_read_timeout(Some(PATIENCE))?;
    let mut line = String::new();
    BufReader::new(stream.take(LONGEST)).read_line(&mut line)?;
    let handed: Handed = serde_json::from_str(&line)?;
    if handed.word != word {
        return Err(std::io::ErrorKind::PermissionDenied.into());
    }
    let mut answer = stream;
    answer.write_all(TAKEN)?;
    Ok(handed.files)
}

/// A word that nobody guesses.
fn word() -> String {
    let id = || uuid::Uuid::now_v7().simple().to_string();
    id() + &id()
}

fn read(file: &Path) -> Option<Running> {
    serde_json::from_str(&std::fs::read_to_string(file).ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_reach_the_program_that_runs_and_nobody_else() {
        let folder = tempfile::tempdir().unwrap();
        let files = vec![PathBuf::from("/home/anna/Österle.countersign")];
        assert!(!hand_over(Some(folder.path()), &files), "nobody runs yet");

        let (listener, word) = announce(folder.path()).unwrap();
        let first = std::thread::spawn(move || hear(&listener.accept().unwrap().0, &word).unwrap());
        assert!(hand_over(Some(folder.path()), &files));
        assert_eq!(first.join().unwrap(), files);

        assert!(!hand_over(Some(folder.path()), &files), "it runs no more, and the file it left leads nowhere");
    }

    #[test]
    fn who_doesnt_know_the_word_is_not_heard() {
        let folder = tempfile::tempdir().unwrap();
        let (listener, word) = announce(folder.path()).unwrap();
        let port = listener.local_addr().unwrap().port();
        let first = std::thread::spawn(move || hear(&listener.accept().unwrap().0, &word).is_err());
        assert!(!speak(port, &Handed { word: "guessed".to_owned(), files: Vec::new() }).unwrap());
        assert!(first.join().unwrap());
    }
}
