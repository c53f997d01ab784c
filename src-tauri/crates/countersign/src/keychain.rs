//! The keychain of the computer's system: it keeps the passphrase of a signing identity for whoever asks for that, under the
//! protection of their account. Windows and macOS have one that every program can ask; elsewhere there is none.

use domain::message::Message;

use crate::error::Error;

/// Keeps passphrases by the fingerprints of the identities that they open.
pub trait Keychain: Send + Sync {
    /// The passphrase that is kept for an identity; none where none is.
    ///
    /// # Errors
    /// `keychain-failed` with what the system says.
    fn read(&self, fingerprint: &str) -> Result<Option<String>, Error>;

    /// Keeps a passphrase, in place of one that was kept before.
    ///
    /// # Errors
    /// As [`Keychain::read`].
    fn keep(&self, fingerprint: &str, passphrase: &str) -> Result<(), Error>;

    /// Forgets the passphrase of an identity; nothing is done where none is kept.
    ///
    /// # Errors
    /// As [`Keychain::read`].
    fn forget(&self, fingerprint: &str) -> Result<(), Error>;
}

/// The system's keychain; none on a system that has none.
pub fn of_system() -> Option<Box<dyn Keychain>> {
    #[cfg(any(windows, target_os = "macos"))]
    return Some(Box::new(system::System));
    #[cfg(not(any(windows, target_os = "macos")))]
    None
}

#[cfg_attr(
    not(any(windows, target_os = "macos")),
    expect(dead_code, reason = "only a system with a keychain fails so")
)]
fn failed(cause: impl std::fmt::Display) -> Error {
    Error::rule(Message::new("keychain-failed").with("cause", cause))
}

#[cfg(any(windows, target_os = "macos"))]
mod system {
    use std::sync::LazyLock;

    use keyring_core::{Entry, Error as Cause};

    use super::{Error, Keychain, failed};

    /// Under which people find the passphrases in the system's own list.
    const SERVICE: &str = "Countersign signing identity";

    /// The credential manager of Windows, or the login keychain of macOS.
    pub struct System;

    /// What setting up the one store of this program came to.
    static STORE: LazyLock<Result<(), String>> = LazyLock::new(|| {
        #[cfg(windows)]
        let store = windows_native_keyring_store::Store::new();
        #[cfg(target_os = "macos")]
        let store = apple_native_keyring_store::keychain::Store::new();
        store.map(|store| keyring_core::set_default_store(store)).map_err(|cause| cause.to_string())
    });

    fn entry(fingerprint: &str) -> Result<Entry, Error> {
        STORE.as_ref().map_err(failed)?;
        Entry::new(SERVICE, fingerprint).map_err(failed)
    }

    impl Keychain for System {
        fn read(&self, fingerprint: &str) -> Result<Option<String>, Error> {
            match entry(fingerprint)?.get_password() {
                Ok(passphrase) => Ok(Some(passphrase)),
                Err(Cause::NoEntry) => Ok(None),
                Err(cause) => Err(failed(cause)),
            }
        }

        fn keep(&self, fingerprint: &str, passphrase: &str) -> Result<(), Error> {
            entry(fingerprint)?.set_password(passphrase).map_err(failed)
        }

        fn forget(&self, fingerprint: &str) -> Result<(), Error> {
            match entry(fingerprint)?.delete_credential() {
                Ok(()) | Err(Cause::NoEntry) => Ok(()),
                Err(cause) => Err(failed(cause)),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[cfg(not(any(windows, target_os = "macos")))]
    fn a_system_without_a_keychain_offers_none() {
        assert!(of_system().is_none());
    }

    #[test]
    #[cfg(any(windows, target_os = "macos"))]
    fn the_system_keeps_a_passphrase_until_it_is_to_forget_it() {
        let keychain = of_system().unwrap();
        let fingerprint = "countersign-test-5d1f";
        keychain.forget(fingerprint).unwrap();
        assert_eq!(keychain.read(fingerprint).unwrap(), None);
        keychain.keep(fingerprint, "korrekt Pferd Batterie Ü").unwrap();
        keychain.keep(fingerprint, "陈伟 ersetzt").unwrap();
        assert_eq!(keychain.read(fingerprint).unwrap().as_deref(), Some("陈伟 ersetzt"));
        assert_eq!(keychain.read("another").unwrap(), None);
        keychain.forget(fingerprint).unwrap();
        assert_eq!(keychain.read(fingerprint).unwrap(), None);
        keychain.forget(fingerprint).unwrap();
    }
}
