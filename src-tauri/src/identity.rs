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
use countersign::keychain::{self, Keychain};
use std::io;
use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};

/// The file in the program's folder for settings.
const FILE: &str = "signing-identity.json";

/// What somebody gives who signs.
#[derive(serde::Deserialize)]
pub struct Asked {
    /// What was typed; empty for what the keychain keeps.
    pub passphrase: String,
    /// Whether the keychain is to keep it.
    pub remember: bool,
}

/// Where the identity is kept. One at a time makes, reads or moves it.
pub struct Kept {
    file: Option<PathBuf>,
    keychain: Option<Box<dyn Keychain>>,
    turn: Mutex<()>,
}

impl Kept {
    /// The identity of a folder.
    pub fn in_folder(folder: Option<PathBuf>) -> Self {
        Self { file: folder.map(|folder| folder.join(FILE)), keychain: keychain::of_system(), turn: Mutex::new(()) }
    }

    /// Whether this computer has a keychain, and whether it keeps the passphrase of the identity.
    pub fn remembers(&self) -> (bool, bool) {
        let Some(keychain) = &self.keychain else { return (false, false) };
        let own = self.read().ok().flatten();
        let kept = own.and_then(|own| keychain.read(&own.about().fingerprint).ok().flatten());
        (true, kept.is_some())
    }

    /// Signs with the identity, under a passphrase that was typed, or the one that the keychain keeps where none was. What was
    /// typed is kept there if it is to be remembered and opened the key; what is kept and doesn't open it is forgotten.
    ///
    /// # Errors
    /// As [`Kept::at_hand`] and the signing; `keychain-none` where nothing was typed and nothing is kept.
    pub fn sign<T, E: From<Error>>(
        &self,
        asked: &Asked,
        sign: impl FnOnce(&Identity, &str) -> Result<T, E>,
    ) -> Result<T, E> {
        let own = self.at_hand()?;
        let fingerprint = own.about().fingerprint;
        if !asked.passphrase.is_empty() {
            let signed = sign(&own, &asked.passphrase)?;
            if let Some(keychain) = self.keychain.as_ref().filter(|_| asked.remember) {
                keychain.keep(&fingerprint, &asked.passphrase)?;
            }
            return Ok(signed);
        }
        let none = || Error::input(Message::new("keychain-none"));
        let keychain = self.keychain.as_ref().ok_or_else(none)?;
        let passphrase = keychain.read(&fingerprint)?.ok_or_else(none)?;
        if let Err(wrong) = own.unlock(&passphrase) {
            keychain.forget(&fingerprint)?;
            return Err(wrong.into());
        }
        sign(&own, &passphrase)
    }

    /// Lets the keychain forget the passphrase of the identity.
    ///
    /// # Errors
    /// As [`Kept::at_hand`], and what the keychain says.
    pub fn forget(&self) -> Result<(), Error> {
        let own = self.at_hand()?;
        self.keychain.as_ref().map_or(Ok(()), |keychain| keychain.forget(&own.about().fingerprint))
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
        // A damaged identity has no fingerprint to go by.
        if let (Some(keychain), Ok(own)) = (&self.keychain, Identity::read(&bytes)) {
            keychain.forget(&own.about().fingerprint)?;
        }
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

    /// A keychain as a system has one.
    #[derive(Default)]
    struct InMemory(Mutex<std::collections::BTreeMap<String, String>>);

    impl Keychain for InMemory {
        fn read(&self, fingerprint: &str) -> Result<Option<String>, Error> {
            Ok(self.0.lock().unwrap().get(fingerprint).cloned())
        }

        fn keep(&self, fingerprint: &str, passphrase: &str) -> Result<(), Error> {
            self.0.lock().unwrap().insert(fingerprint.to_owned(), passphrase.to_owned());
            Ok(())
        }

        fn forget(&self, fingerprint: &str) -> Result<(), Error> {
            self.0.lock().unwrap().remove(fingerprint);
            Ok(())
        }
    }

    #[test]
    fn a_passphrase_is_remembered_once_it_opened_the_key_and_forgotten_with_it() {
        let folder = tempfile::tempdir().unwrap();
        let mut kept = Kept::in_folder(Some(folder.path().to_owned()));
        kept.keychain = Some(Box::new(InMemory::default()));
        kept.keep(&made("Dana Whitfield")).unwrap();
        let sign = |kept: &Kept, passphrase: &str, remember: bool| {
            let asked = Asked { passphrase: passphrase.to_owned(), remember };
            kept.sign(&asked, |own, passphrase| own.unlock(passphrase).map(drop))
        };
        let code = |signed: Result<(), Error>| signed.unwrap_err().code().to_owned();
        assert_eq!(code(sign(&kept, "", false)), "keychain-none");
        assert_eq!(code(sign(&kept, "something else", true)), "secret-wrong-passphrase");
        assert_eq!(kept.remembers(), (true, false), "what opens nothing is not kept");
        sign(&kept, "korrekt Pferd Batterie", false).unwrap();
        assert_eq!(kept.remembers(), (true, false), "nobody asked for it");
        sign(&kept, "korrekt Pferd Batterie", true).unwrap();
        assert_eq!(kept.remembers(), (true, true));
        sign(&kept, "", false).unwrap();
        kept.forget().unwrap();
        assert_eq!(code(sign(&kept, "", false)), "keychain-none");

        // Whatever else stands in the keychain opens nothing, and is forgotten.
        let fingerprint = kept.at_hand().unwrap().about().fingerprint;
        kept.keychain.as_ref().unwrap().keep(&fingerprint, "of an older key").unwrap();
        assert_eq!(code(sign(&kept, "", false)), "secret-wrong-passphrase");
        assert_eq!(kept.remembers(), (true, false));
        sign(&kept, "korrekt Pferd Batterie", true).unwrap();
        kept.put_aside().unwrap();
        assert_eq!(kept.keychain.as_ref().unwrap().read(&fingerprint).unwrap(), None);
        assert_eq!(kept.remembers(), (true, false));
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
