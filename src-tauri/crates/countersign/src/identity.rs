//! A person's signing identity: a key, encrypted under a passphrase that no file keeps, and the certificate that says whose
//! it is. It is a file of its own, never part of a workspace, which is handed on.
//!
//! A damaged identity is refused and stays as it is: whoever made a new one in its place would sign with another key, and
//! nobody could tell why.

use std::io::Write as _;
use std::path::Path;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use documents::signing::{self, Certificate, Key, Subject, pkcs12};
use domain::digest::Digest;
use domain::message::Message;
use domain::time::Instant;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::error::Error;
use crate::secret;

/// What the file says it is.
const FORMAT: &str = "countersign-identity";
/// The version of its form.
const VERSION: u32 = 1;
/// The longest name of a person in a certificate (RFC 5280, upper bound of a common name), in characters.
const NAME_LIMIT: usize = 64;
/// For how many years a certificate made here holds at most: keys and algorithms grow old.
pub const YEARS_LIMIT: u16 = 10;
/// For how many years it holds where nobody says.
pub const YEARS: u16 = 5;
/// Seconds of a year, on average.
const YEAR: i64 = 31_556_952;
/// A clock may be a little behind that of another.
const EARLIER: i64 = 300;
/// The largest identity that is read: a key and a long chain of certificates have some kilobytes.
const MOST_BYTES: usize = 1 << 20;

/// An identity as it is kept.
#[derive(Clone, PartialEq, Debug)]
pub struct Identity {
    certificate: Certificate,
    chain: Vec<Vec<u8>>,
    sealed: String,
}

/// A new identity.
#[derive(Clone, PartialEq, Debug, Deserialize)]
pub struct NewIdentity {
    /// The person's name.
    pub name: String,
    /// The e-mail address, or empty.
    #[serde(default)]
    pub email: String,
    /// For how many years its certificate holds.
    #[serde(default = "years")]
    pub years: u16,
}

fn years() -> u16 {
    YEARS
}

/// What an identity says about itself.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
#[ts(rename = "KeyHolder")]
pub struct About {
    /// Whose key it is, as the certificate says.
    pub name: String,
    /// The e-mail address, or empty.
    pub email: String,
    /// Who issued the certificate.
    pub issuer: String,
    /// Whether that was its own key.
    pub self_signed: bool,
    /// From when it holds.
    pub from: Instant,
    /// Until when.
    pub until: Instant,
    /// SHA-256 of the certificate, in hex digits.
    pub fingerprint: String,
}

/// The file: text, so that it survives every way of carrying it about.
#[derive(Serialize, Deserialize)]
struct Kept {
    format: String,
    version: u32,
    certificate: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    chain: Vec<String>,
    key: String,
    /// Of the parts above, so that damage is told from a wrong passphrase.
    sum: String,
}

impl Kept {
    fn sum(&self) -> String {
        let parts = [&[self.certificate.clone(), self.key.clone()], self.chain.as_slice()].concat();
        Digest::of(parts.join("\n").as_bytes()).to_string()
    }
}

impl Identity {
    /// Makes a key and a certificate for it, signed by itself.
    ///
    /// # Errors
    /// `identity-name`, `identity-email`, `identity-years`, `passphrase-short`.
    pub fn new(new: &NewIdentity, passphrase: &str, now: Instant) -> Result<Self, Error> {
        let name = new.name.trim();
        if name.is_empty() || name.chars().count() > NAME_LIMIT || name.chars().any(char::is_control) {
            return Err(Error::input(Message::new("identity-name").with("limit", NAME_LIMIT)));
        }
        let email = new.email.trim();
        // A certificate holds an address in plain letters (RFC 5280, 4.2.1.6).
        let plain = email.bytes().all(|byte| byte.is_ascii_graphic()) && email.contains('@');
        if !email.is_empty() && !plain {
            return Err(Error::input(Message::new("identity-email").with("email", email)));
        }
        if !(1..=YEARS_LIMIT).contains(&new.years) {
            return Err(Error::input(Message::new("identity-years").with("limit", YEARS_LIMIT)));
        }
        let now = now.timestamp().as_second();
        let subject = Subject { name, email, from: now - EARLIER, until: now + i64::from(new.years) * YEAR };
        let key = Key::generate().map_err(refused)?;
        let certificate = Certificate::self_signed(&key, subject).map_err(refused)?;
        Self::sealed(&key, certificate, Vec::new(), passphrase)
    }

    /// Takes a key and its certificates from a PKCS#12 file. Its own password opens the file once and is forgotten.
    ///
    /// # Errors
    /// `pkcs12-…` where the file can't be read so, `passphrase-short`.
    pub fn import(pkcs12: &[u8], password: &str, passphrase: &str) -> Result<Self, Error> {
        let brought = pkcs12::read(pkcs12, password).map_err(refused)?;
        Self::sealed(&brought.key, brought.certificate, brought.chain, passphrase)
    }

    fn sealed(key: &Key, certificate: Certificate, chain: Vec<Vec<u8>>, passphrase: &str) -> Result<Self, Error> {
        let bytes = key.to_pkcs8().map_err(refused)?;
        let sealed = secret::seal_bytes(&bytes, passphrase, &place(&certificate))?;
        Ok(Self { certificate, chain, sealed })
    }

    /// Reads an identity from its file.
    ///
    /// # Errors
    /// `identity-foreign` where the file is another; `identity-newer`; `identity-damaged`.
    pub fn read(file: &[u8]) -> Result<Self, Error> {
        let damaged = || Error::Damaged(Message::new("identity-damaged"));
        let ours = file.len() <= MOST_BYTES && file.windows(FORMAT.len()).any(|window| window == FORMAT.as_bytes());
        if !ours {
            return Err(Error::Foreign(Message::new("identity-foreign")));
        }
        let kept: Kept = serde_json::from_slice(file).map_err(|_| damaged())?;
        if kept.format != FORMAT || kept.version > VERSION {
            return Err(Error::Foreign(Message::new("identity-newer")));
        }
        if kept.sum != kept.sum() {
            return Err(damaged());
        }
        let bytes = |text: &String| STANDARD.decode(text).map_err(|_| damaged());
        let certificate = Certificate::read(&bytes(&kept.certificate)?).map_err(|_| damaged())?;
        let chain = kept.chain.iter().map(bytes).collect::<Result<_, _>>()?;
        Ok(Self { certificate, chain, sealed: kept.key })
    }

    /// The file.
    pub fn file(&self) -> Vec<u8> {
        let mut kept = Kept {
            format: FORMAT.to_owned(),
            version: VERSION,
            certificate: STANDARD.encode(&self.certificate.bytes),
            chain: self.chain.iter().map(|one| STANDARD.encode(one)).collect(),
            key: self.sealed.clone(),
            sum: String::new(),
        };
        kept.sum = kept.sum();
        let mut text = serde_json::to_vec_pretty(&kept).unwrap_or_default();
        text.push(b'\n');
        text
    }

    /// Writes the file, which must not be there yet: a key that is overwritten is lost. Nobody else on the computer may read
    /// it.
    ///
    /// # Errors
    /// `exists`, or what keeps it from being written.
    pub fn save(&self, path: &Path) -> Result<(), Error> {
        let mut options = std::fs::OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let written = options.open(path).and_then(|mut file| {
            file.write_all(&self.file())?;
            file.sync_all()
        });
        written.map_err(|source| match source.kind() {
            std::io::ErrorKind::AlreadyExists => Error::from_existing(path),
            _ => Error::of_file(path, source),
        })
    }

    /// What it says about itself.
    pub fn about(&self) -> About {
        About::of(&self.certificate)
    }

    /// The certificate, for those who want to trust it.
    pub fn certificate(&self) -> &Certificate {
        &self.certificate
    }

    /// Certificates that lead to one that others trust.
    pub fn chain(&self) -> &[Vec<u8>] {
        &self.chain
    }

    /// The key.
    ///
    /// # Errors
    /// `secret-wrong-passphrase`; `identity-damaged` where what is kept is no key, or not that of the certificate.
    pub fn unlock(&self, passphrase: &str) -> Result<Key, Error> {
        let damaged = || Error::Damaged(Message::new("identity-damaged"));
        let opened = secret::open_bytes(&self.sealed, passphrase, &place(&self.certificate));
        let opened = opened.map_err(|error| if error.code() == "secret-damaged" { damaged() } else { error })?;
        let key = Key::from_pkcs8(&opened).map_err(|_| damaged())?;
        let own = key.public().is_ok_and(|public| public == self.certificate.public());
        if own { Ok(key) } else { Err(damaged()) }
    }
}

impl About {
    /// What a certificate says.
    pub fn of(certificate: &Certificate) -> Self {
        Self {
            name: certificate.name.clone(),
            email: certificate.email.clone(),
            issuer: certificate.issuer.clone(),
            self_signed: certificate.self_signed,
            from: instant(certificate.from),
            until: instant(certificate.until),
            fingerprint: Digest(certificate.fingerprint()).to_string(),
        }
    }
}

/// An instant from seconds since 1970; one that no clock shows is shown as the begin of them.
pub(crate) fn instant(seconds: i64) -> Instant {
    Instant::from_timestamp(jiff::Timestamp::from_second(seconds).unwrap_or_default())
}

/// A key is sealed for its certificate: beside another it can't be opened.
fn place(certificate: &Certificate) -> String {
    format!("identity/{}", Digest(certificate.fingerprint()))
}

/// Why a key or file was not accepted.
pub(crate) fn refused(error: signing::Error) -> Error {
    use signing::Error as Cause;
    let message = Message::new;
    match error {
        Cause::Randomness => Error::input(message("secret-no-randomness")),
        Cause::Key => Error::input(message("key-unusable")),
        Cause::Certificate => Error::input(message("certificate-unreadable")),
        Cause::Pkcs12 => Error::input(message("pkcs12-unreadable")),
        Cause::Pkcs12Password => Error::input(message("pkcs12-password")),
        Cause::Pkcs12Empty => Error::input(message("pkcs12-empty")),
        Cause::Pkcs12Several => Error::input(message("pkcs12-several")),
        Cause::Unreadable(reason) => Error::rule(message("proof-unreadable").with("reason", reason)),
        Cause::Encrypted => Error::rule(message("proof-encrypted")),
        Cause::NoField => Error::rule(message("sign-no-field")),
        Cause::UnknownField { name, known } => {
            Error::input(message("sign-unknown-field").with("field", name).with("known", known.join(", ")))
        }
        Cause::WhichField(known) => Error::input(message("sign-which-field").with("known", known.join(", "))),
        Cause::Unsound => Error::rule(message("sign-unsound")),
        Cause::TooLong => Error::rule(message("sign-too-long")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PASSPHRASE: &str = "korrekt Pferd Batterie";

    fn made() -> Identity {
        let new = NewIdentity { name: " Jörg Österle ".into(), email: "joerg@example.com".into(), years: 2 };
        Identity::new(&new, PASSPHRASE, instant(1_795_741_148)).unwrap()
    }

    #[test]
    fn an_identity_comes_back_from_its_file_and_its_passphrase_alone_opens_it() {
        let made = made();
        let read = Identity::read(&made.file()).unwrap();
        assert_eq!(read, made);
        let about = read.about();
        assert_eq!((about.name.as_str(), about.email.as_str()), ("Jörg Österle", "joerg@example.com"));
        assert!(about.self_signed && about.until > about.from);
        assert_eq!(read.unlock(PASSPHRASE).unwrap().public().unwrap(), made.certificate().public());
        assert_eq!(read.unlock("another passphrase").err().unwrap().code(), "secret-wrong-passphrase");
        assert!(!String::from_utf8(made.file()).unwrap().contains("PRIVATE"));
    }

    #[test]
    fn a_damaged_identity_is_refused_wherever_it_is_damaged() {
        let file = made().file();
        for place in (0..file.len()).step_by(7) {
            let mut damaged = file.clone();
            damaged[place] ^= 1;
            // White space around the parts means nothing.
            let Ok(read) = Identity::read(&damaged) else { continue };
            assert_eq!(read.file(), file, "byte {place}");
        }
        for cut in [2, 40, file.len() / 2] {
            let error = Identity::read(&file[..file.len() - cut]).unwrap_err();
            assert_eq!((error.code(), error.exit_code()), ("damaged", 4), "{cut}");
        }
        assert_eq!(Identity::read(b"{}").unwrap_err().code(), "foreign");
        let newer = String::from_utf8(file).unwrap().replace("\"version\": 1", "\"version\": 2");
        assert_eq!(Identity::read(newer.as_bytes()).unwrap_err().code(), "foreign");
    }

    #[test]
    fn a_key_beside_the_certificate_of_another_is_refused() {
        let (one, other) = (made(), made());
        let mixed = Identity { sealed: other.sealed, ..one };
        assert_eq!(Identity::read(&mixed.file()).unwrap(), mixed, "its sum is right");
        assert!(mixed.unlock(PASSPHRASE).is_err());
    }

    #[test]
    fn who_it_is_for_and_how_long_is_checked() {
        let new = |name: &str, email: &str, years| {
            let new = NewIdentity { name: name.into(), email: email.into(), years };
            Identity::new(&new, PASSPHRASE, instant(0)).err().map(|error| error.code().to_owned())
        };
        assert_eq!(new(" ", "", 5).as_deref(), Some("identity-name"));
        assert_eq!(new("Dana", "no address", 5).as_deref(), Some("identity-email"));
        assert_eq!(new("Dana", "dana@münchen.example", 5).as_deref(), Some("identity-email"));
        assert_eq!(new("Dana", "", 0).as_deref(), Some("identity-years"));
        assert_eq!(new("Dana", "", 11).as_deref(), Some("identity-years"));
        let short = NewIdentity { name: "Dana".into(), email: String::new(), years: 1 };
        assert_eq!(Identity::new(&short, "short", instant(0)).unwrap_err().code(), "passphrase-short");
    }
}
