//! The signing identity of the person at this computer, and the file that keeps it. It lies beside the settings, never in a
//! workspace.
//!
//! The file is never overwritten: whoever wants another identity puts this one aside first, where it stays. A damaged one is
//! said to be damaged until somebody brings it back or puts it aside.

use crate::failure::Failure;
use countersign::Error;
use countersign::domain::digest::Digest;
use countersign::domain::message::Message;
use countersign::identity::Identity;
use std::io;
use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};

/// The file in the program's folder for settings.
const FILE: &str = "signing-identity.json";

/// Where the identity is kept. One at a time makes, reads or moves it.
pub struct Kept {
    file: Option<PathBuf>,
    turn: Mutex<()>,
}

impl Kept {
    /// The identity of a folder.
    pub fn in_folder(folder: Option<PathBuf>) -> Self {
        Self { file: folder.map(|folder| folder.join(FILE)), turn: Mutex::new(()) }
    }

    /// The identity, where there is one.
    ///
    /// # Errors
    /// `damaged`, `foreign`, or what keeps the file from being read.
    pub fn read(&self) -> Result<Option<Identity>, Error> {
        let _turn = self.turn.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(file) = &self.file else { return Ok(None) };
        match std::fs::read(file) {
            Ok(bytes) => Identity::read(&bytes).map(Some),
            Err(source) if source.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(source) => Err(Error::of_file(file, source)),
        }
    }

    /// The identity with which one signs.
    ///
    /// # Errors
    /// As [`Kept::read`]; `identity-none` where there is none.
    pub fn at_hand(&self) -> Result<Identity, Error> {
        self.read()?.ok_or_else(|| Error::input(Message::new("identity-none")))
    }

    /// Keeps a new identity, where none is kept, damaged or not.
    ///
    /// # Errors
    /// `exists`, or what keeps the file from being written.
    pub fn keep(&self, identity: &Identity) -> Result<(), Failure> {
        let _turn = self.turn.lock().unwrap_or_else(PoisonError::into_inner);
        let file = self.file.as_ref().ok_or_else(|| Failure::new(&Message::new("identity-nowhere")))?;
        if let Some(folder) = file.parent() {
            std::fs::create_dir_all(folder).map_err(|source| Error::of_file(folder, source))?;
        }
        Ok(identity.save(file)?)
    }

    /// Puts the identity aside under a name of its own, and says where.
    ///
    /// # Errors
    /// What keeps the file from being moved.
    pub fn put_aside(&self) -> Result<PathBuf, Failure> {
        let _turn = self.turn.lock().unwrap_or_else(PoisonError::into_inner);
        let file = self.file.as_ref().ok_or_else(|| Failure::new(&Message::new("identity-none")))?;
        let bytes = std::fs::read(file).map_err(|source| Error::of_file(file, source))?;
        let short: String = Digest::of(&bytes).to_string().chars().take(8).collect();
        let aside = file.with_extension(format!("aside-{short}.json"));
        std::fs::rename(file, &aside).map_err(|source| Error::of_file(file, source))?;
        Ok(aside)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use countersign::clock::Clock;
    use countersign::identity::NewIdentity;

    fn made(name: &str) -> Identity {
        let new = NewIdentity { name: name.to_owned(), email: String::new(), years: 1 };
        Identity::new(&new, "korrekt Pferd Batterie", Clock::System.shows()).unwrap()
    }

    #[test]
    fn an_identity_is_kept_until_it_is_put_aside_and_lost_by_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let kept = Kept::in_folder(Some(folder.path().join("settings")));
        assert_eq!(kept.at_hand().unwrap_err().code(), "identity-none");
        let dana = made("Dana Whitfield");
        kept.keep(&dana).unwrap();
        assert_eq!(kept.read().unwrap(), Some(dana.clone()));
        assert_eq!(kept.keep(&made("Dana Whitfield")).unwrap_err().code, "exists");
        let aside = kept.put_aside().unwrap();
        assert_eq!(Identity::read(&std::fs::read(aside).unwrap()).unwrap(), dana);
        assert_eq!(kept.read().unwrap(), None);
    }

    #[test]
    fn a_damaged_identity_is_said_and_stays_as_it_is() {
        let folder = tempfile::tempdir().unwrap();
        let kept = Kept::in_folder(Some(folder.path().to_owned()));
        kept.keep(&made("Dana Whitfield")).unwrap();
        let file = folder.path().join(FILE);
        let damaged = std::fs::read_to_string(&file).unwrap().replace("\"key\": \"A", "\"key\": \"B");
        std::fs::write(&file, &damaged).unwrap();
        assert_eq!(kept.read().unwrap_err().code(), "damaged");
        assert_eq!(kept.keep(&made("Dana Whitfield")).unwrap_err().code, "exists", "no new one in its place");
        assert_eq!(std::fs::read_to_string(&file).unwrap(), damaged);
    }
}
