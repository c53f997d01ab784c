//! Secrets under a passphrase: encrypted where they are typed, so that file, journal and documents hold nothing that can be
//! read without it. The passphrase is kept nowhere.

use argon2::Argon2;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use chacha20poly1305::aead::{Aead as _, KeyInit as _, Payload};
use chacha20poly1305::{Key, XChaCha20Poly1305, XNonce};
use domain::message::Message;
use domain::supplier::onboarding::set_up::VALUE_LIMIT;

use crate::error::Error;

/// The form of a sealed secret: one byte that says so, salt, nonce, and what is encrypted with its tag. The key comes from the
/// passphrase by Argon2id (RFC 9106) with the parameters that the library recommends.
const FORM: u8 = 1;
const SALT: usize = 16;
const NONCE: usize = 24;

/// A passphrase has at least so many characters: the file is carried about, and whoever has it can try as long as they like.
pub const PASSPHRASE_MIN: usize = 12;

/// Seals a secret for a place: what is sealed for one place can't be opened at another.
///
/// # Errors
/// `passphrase-short`, `secret-empty`, `secret-long`.
pub fn seal(secret: &str, passphrase: &str, place: &str) -> Result<String, Error> {
    if passphrase.chars().count() < PASSPHRASE_MIN {
        return Err(Error::input(Message::new("passphrase-short").with("least", PASSPHRASE_MIN)));
    }
    if secret.is_empty() {
        return Err(Error::input(Message::new("secret-empty")));
    }
    if secret.len() > VALUE_LIMIT {
        return Err(Error::input(Message::new("secret-long").with("limit", VALUE_LIMIT)));
    }
    seal_bytes(secret.as_bytes(), passphrase, place)
}

/// Seals bytes for a place, of any length.
///
/// # Errors
/// `passphrase-short`, `secret-no-randomness`.
pub(crate) fn seal_bytes(secret: &[u8], passphrase: &str, place: &str) -> Result<String, Error> {
    if passphrase.chars().count() < PASSPHRASE_MIN {
        return Err(Error::input(Message::new("passphrase-short").with("least", PASSPHRASE_MIN)));
    }
    let (mut salt, mut nonce) = ([0; SALT], [0; NONCE]);
    let random = getrandom::fill(&mut salt).and_then(|()| getrandom::fill(&mut nonce));
    random.map_err(|_| Error::input(Message::new("secret-no-randomness")))?;
    let payload = Payload { msg: secret, aad: place.as_bytes() };
    let sealed = cipher(passphrase, &salt)?.encrypt(&XNonce::from(nonce), payload);
    let sealed = sealed.map_err(|_| Error::input(Message::new("secret-long").with("limit", VALUE_LIMIT)))?;
    Ok(STANDARD.encode([&[FORM][..], &salt, &nonce, &sealed].concat()))
}

/// Opens a secret that was sealed for this place.
///
/// # Errors
/// `secret-wrong-passphrase` where the passphrase is another; `secret-damaged` where it isn't what [`seal`] makes.
pub fn open(sealed: &str, passphrase: &str, place: &str) -> Result<String, Error> {
    let damaged = |_| Error::input(Message::new("secret-damaged"));
    String::from_utf8(open_bytes(sealed, passphrase, place)?).map_err(damaged)
}

/// Opens bytes that were sealed for this place.
///
/// # Errors
/// As [`open`].
pub(crate) fn open_bytes(sealed: &str, passphrase: &str, place: &str) -> Result<Vec<u8>, Error> {
    let damaged = || Error::input(Message::new("secret-damaged"));
    let bytes = STANDARD.decode(sealed).map_err(|_| damaged())?;
    let rest = bytes.strip_prefix(&[FORM]).ok_or_else(damaged)?;
    let (salt, rest) = rest.split_first_chunk::<SALT>().ok_or_else(damaged)?;
    let (nonce, sealed) = rest.split_first_chunk::<NONCE>().ok_or_else(damaged)?;
    let payload = Payload { msg: sealed, aad: place.as_bytes() };
    let opened = cipher(passphrase, salt)?.decrypt(&XNonce::from(*nonce), payload);
    opened.map_err(|_| Error::input(Message::new("secret-wrong-passphrase")))
}

fn cipher(passphrase: &str, salt: &[u8; SALT]) -> Result<XChaCha20Poly1305, Error> {
    let mut key = Key::default();
    let made = Argon2::default().hash_password_into(passphrase.as_bytes(), salt, &mut key);
    made.map_err(|_| Error::input(Message::new("secret-damaged")))?;
    Ok(XChaCha20Poly1305::new(&key))
}

#[cfg(test)]
mod tests {
    use super::*;

    const PASSPHRASE: &str = "korrekt Pferd Batterie";

    #[test]
    fn a_secret_is_opened_by_its_passphrase_at_its_place_and_not_otherwise() {
        let sealed = seal("s3cr3t ß 秘", PASSPHRASE, "ONB-01/shared-secret").unwrap();
        assert!(!sealed.contains("s3cr3t"));
        assert_eq!(open(&sealed, PASSPHRASE, "ONB-01/shared-secret").unwrap(), "s3cr3t ß 秘");
        assert_eq!(
            open(&sealed, "another passphrase", "ONB-01/shared-secret").unwrap_err().code(),
            "secret-wrong-passphrase"
        );
        assert_eq!(open(&sealed, PASSPHRASE, "ONB-02/shared-secret").unwrap_err().code(), "secret-wrong-passphrase");
        assert_ne!(sealed, seal("s3cr3t ß 秘", PASSPHRASE, "ONB-01/shared-secret").unwrap(), "no two are alike");
    }

    #[test]
    fn what_is_too_short_or_too_long_is_refused() {
        assert_eq!(seal("secret", "short", "place").unwrap_err().code(), "passphrase-short");
        assert_eq!(seal("", PASSPHRASE, "place").unwrap_err().code(), "secret-empty");
        assert_eq!(seal(&"x".repeat(VALUE_LIMIT + 1), PASSPHRASE, "place").unwrap_err().code(), "secret-long");
    }

    #[test]
    fn every_damage_is_noticed() {
        let sealed = seal("secret", PASSPHRASE, "place").unwrap();
        let bytes = STANDARD.decode(&sealed).unwrap();
        // One flip in each part is enough: each attempt takes the time that guessing is meant to take.
        for place in [0, 1, 1 + SALT, 1 + SALT + NONCE, bytes.len() - 1] {
            let mut damaged = bytes.clone();
            damaged[place] ^= 1;
            assert!(open(&STANDARD.encode(damaged), PASSPHRASE, "place").is_err(), "{place}");
        }
        for damaged in ["", "AQ==", "no Base64"] {
            assert_eq!(open(damaged, PASSPHRASE, "place").unwrap_err().code(), "secret-damaged", "{damaged}");
        }
    }
}
