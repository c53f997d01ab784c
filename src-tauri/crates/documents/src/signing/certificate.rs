//! Certificates (X.509, RFC 5280): whose key it is, as far as the certificate says so. Whether to believe it is the reader's.

use sha2::{Digest as _, Sha256};

use super::der::{self, Value, tag};
use super::key::{Hash, Key, verifies};
use super::{Error, oid, time};

/// The longest name or address that is shown.
const LONGEST_NAME: usize = 200;
/// Bits of the key usage that allow signing documents: digitalSignature and nonRepudiation.
const MAY_SIGN: u8 = 0xC0;
/// The year from which dates are written with four digits.
const LONG_YEARS: i64 = 2050;

/// A certificate and what it says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Certificate {
    /// The whole of it.
    pub bytes: Vec<u8>,
    /// The common name of its subject, or what else it is called.
    pub name: String,
    /// The first e-mail address of its subject, or empty.
    pub email: String,
    /// The common name of its issuer.
    pub issuer: String,
    /// Whether it is signed by its own key.
    pub self_signed: bool,
    /// From when it holds, in seconds since 1970.
    pub from: i64,
    /// Until when it holds, in seconds since 1970.
    pub until: i64,
    /// Whether its key may sign documents, where it says what the key is for.
    pub may_sign: bool,
    issuer_and_serial: Vec<u8>,
    key_identifier: Vec<u8>,
    public: Vec<u8>,
}

/// Who a self-signed certificate is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Subject<'a> {
    /// The name.
    pub name: &'a str,
    /// The e-mail address, or empty.
    pub email: &'a str,
    /// From when the certificate holds, in seconds since 1970.
    pub from: i64,
    /// Until when.
    pub until: i64,
}

impl Certificate {
    /// Reads a certificate.
    ///
    /// # Errors
    /// [`Error::Certificate`] where it is none.
    pub fn read(bytes: &[u8]) -> Result<Self, Error> {
        read(bytes).ok_or(Error::Certificate)
    }

    /// Makes a certificate for a key, signed by the key itself.
    ///
    /// # Errors
    /// [`Error::Key`], [`Error::Randomness`].
    pub fn self_signed(key: &Key, subject: Subject<'_>) -> Result<Self, Error> {
        let mut serial = [0; 16];
        getrandom::fill(&mut serial).map_err(|_| Error::Randomness)?;
        // Positive, and of full length.
        serial[0] = serial[0] & 0x3F | 0x40;
        let name = distinguished(subject);
        let public = key.public()?;
        let algorithm = key.algorithm();
        let body = der::sequence(&[
            &der::value(tag::context(0), &[&der::small(2)]),
            &der::value(tag::INTEGER, &[&serial]),
            &algorithm,
            &name,
            &der::sequence(&[&instant(subject.from), &instant(subject.until)]),
            &name,
            &public,
            &der::value(tag::context(3), &[&extensions(&public, subject.email)]),
        ]);
        let signature = key.sign(&body)?;
        Self::read(&der::sequence(&[&body, &algorithm, &der::bits(&signature)]))
    }

    /// SHA-256 of the whole certificate: by it two people compare over the telephone whether they mean the same one.
    pub fn fingerprint(&self) -> [u8; 32] {
        Sha256::digest(&self.bytes).into()
    }

    /// The public key as the certificate holds it.
    pub fn public(&self) -> &[u8] {
        &self.public
    }

    /// Issuer and serial number, by which signatures name it.
    pub fn issuer_and_serial(&self) -> &[u8] {
        &self.issuer_and_serial
    }

    /// What its key is called by, or empty.
    pub fn key_identifier(&self) -> &[u8] {
        &self.key_identifier
    }

    /// Whether it holds at an instant, in seconds since 1970.
    pub fn holds_at(&self, seconds: i64) -> bool {
        (self.from..=self.until).contains(&seconds)
    }
}

fn read(bytes: &[u8]) -> Option<Certificate> {
    let mut outer = Value::only(bytes)?.inside(tag::SEQUENCE)?;
    let body = outer.next_as(tag::SEQUENCE)?;
    let algorithm = outer.next_as(tag::SEQUENCE)?;
    let signature = outer.next_as(tag::BITS)?.content.strip_prefix(&[0])?;
    let mut inside = body.inside(tag::SEQUENCE)?;
    inside.next_as(tag::context(0));
    let serial = inside.next_as(tag::INTEGER)?;
    inside.next_as(tag::SEQUENCE)?;
    let issuer = inside.next_as(tag::SEQUENCE)?;
    let mut validity = inside.next_as(tag::SEQUENCE)?.inside(tag::SEQUENCE)?;
    let (from, until) = (time::of_certificate(validity.next()?)?, time::of_certificate(validity.next()?)?);
    let subject = inside.next_as(tag::SEQUENCE)?;
    let public = inside.next_as(tag::SEQUENCE)?.raw;
    let own = Hash::Sha256;
    let self_signed =
        issuer.raw == subject.raw && verifies(public, algorithm, own, body.raw, signature).unwrap_or_default();
    let mut certificate = Certificate {
        bytes: bytes.to_vec(),
        name: called(subject).unwrap_or_default(),
        email: named(subject, oid::EMAIL).unwrap_or_default(),
        issuer: called(issuer).unwrap_or_default(),
        self_signed,
        from,
        until,
        may_sign: true,
        issuer_and_serial: [issuer.raw, serial.raw].concat(),
        key_identifier: Vec::new(),
        public: public.to_vec(),
    };
    if let Some(extensions) = inside.find(|value| value.tag == tag::context(3)) {
        read_extensions(extensions, &mut certificate)?;
    }
    Some(certificate)
}

fn read_extensions(all: Value<'_>, certificate: &mut Certificate) -> Option<()> {
    for extension in Value::only(all.content)?.inside(tag::SEQUENCE)? {
        let mut parts = extension.inside(tag::SEQUENCE)?;
        let kind = parts.next_as(tag::OID)?.raw;
        let content = parts.find(|part| part.tag == tag::OCTETS)?.content;
        if kind == oid::KEY_USAGE {
            let usage = Value::only(content)?;
            certificate.may_sign = usage.tag == tag::BITS && usage.content.get(1).is_some_and(|it| it & MAY_SIGN != 0);
        } else if kind == oid::SUBJECT_KEY {
            certificate.key_identifier = Value::only(content)?.content.to_vec();
        } else if kind == oid::ALTERNATIVE_NAME && certificate.email.is_empty() {
            let mut names = Value::only(content)?.inside(tag::SEQUENCE)?;
            let address = names.find(|name| name.tag == tag::context_plain(1));
            certificate.email = address.and_then(|it| shown(tag::IA5, it.content)).unwrap_or_default();
        }
    }
    Some(())
}

/// What somebody is called: by the common name, or the last part of the name that has words.
fn called(name: Value<'_>) -> Option<String> {
    named(name, oid::COMMON_NAME).or_else(|| attributes(name).into_iter().rev().find_map(|(_, it)| words(it)))
}

fn named(name: Value<'_>, kind: &[u8]) -> Option<String> {
    attributes(name).into_iter().find(|(own, _)| *own == kind).and_then(|(_, value)| words(value))
}

fn attributes(name: Value<'_>) -> Vec<(&[u8], Value<'_>)> {
    let sets = name.inside(tag::SEQUENCE).into_iter().flatten();
    let mut found = Vec::new();
    for value in sets.filter_map(|set| set.inside(tag::SET)).flatten() {
        let Some(mut parts) = value.inside(tag::SEQUENCE) else { continue };
        if let (Some(kind), Some(value)) = (parts.next_as(tag::OID), parts.next()) {
            found.push((kind.raw, value));
        }
    }
    found
}

fn words(value: Value<'_>) -> Option<String> {
    shown(value.tag, value.content)
}

/// The text of a string of X.520, without what could hide or turn it round on a screen.
fn shown(kind: u8, bytes: &[u8]) -> Option<String> {
    const BMP: u8 = 0x1E;
    let text = match kind {
        BMP => {
            let units: Vec<u16> = bytes.chunks_exact(2).map(|unit| u16::from_be_bytes([unit[0], unit[1]])).collect();
            String::from_utf16_lossy(&units)
        }
        tag::UTF8 => String::from_utf8_lossy(bytes).into_owned(),
        _ => bytes.iter().map(|byte| char::from(*byte)).collect(),
    };
    let turns =
        |c: char| matches!(c, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}');
    let text: String = text.chars().filter(|c| !c.is_control() && !turns(*c)).take(LONGEST_NAME).collect();
    Some(text.trim().to_owned()).filter(|text| !text.is_empty())
}

fn distinguished(subject: Subject<'_>) -> Vec<u8> {
    let part =
        |kind: &[u8], tag: u8, text: &str| der::set(vec![der::sequence(&[kind, &der::value(tag, &[text.as_bytes()])])]);
    let mut parts = vec![part(oid::COMMON_NAME, tag::UTF8, subject.name)];
    if !subject.email.is_empty() && subject.email.is_ascii() {
        parts.push(part(oid::EMAIL, tag::IA5, subject.email));
    }
    der::sequence(&parts.iter().map(Vec::as_slice).collect::<Vec<_>>())
}

fn instant(seconds: i64) -> Vec<u8> {
    let text = time::compact(seconds);
    let long = time::year(seconds) >= LONG_YEARS;
    if long {
        der::value(tag::GENERALIZED_TIME, &[text.as_bytes()])
    } else {
        der::value(tag::UTC_TIME, &[&text.as_bytes()[2..]])
    }
}

/// What the key is for, that it signs no other certificates, and what it is called by.
fn extensions(public: &[u8], email: &str) -> Vec<u8> {
    let critical = der::value(0x01, &[&[0xFF]]);
    let extension = |kind: &[u8], critical: &[u8], content: &[u8]| {
        der::sequence(&[kind, critical, &der::value(tag::OCTETS, &[content])])
    };
    // digitalSignature and nonRepudiation; six bits of the byte are unused.
    let usage = der::value(tag::BITS, &[&[6, MAY_SIGN]]);
    let called = der::value(tag::OCTETS, &[&Sha256::digest(public)[..20]]);
    let mut all = vec![
        extension(oid::BASIC_CONSTRAINTS, &critical, &der::sequence(&[])),
        extension(oid::KEY_USAGE, &critical, &usage),
        extension(oid::SUBJECT_KEY, &[], &called),
    ];
    if !email.is_empty() && email.is_ascii() {
        let names = der::sequence(&[&der::value(tag::context_plain(1), &[email.as_bytes()])]);
        all.push(extension(oid::ALTERNATIVE_NAME, &[], &names));
    }
    der::sequence(&all.iter().map(Vec::as_slice).collect::<Vec<_>>())
}

#[cfg(test)]
mod tests {
    use super::*;

    const SUBJECT: Subject<'static> =
        Subject { name: "Jörg Österle 陈", email: "joerg@example.com", from: 1_795_741_148, until: 2_553_123_548 };

    #[test]
    fn a_certificate_made_here_says_whose_key_it_is() {
        let key = Key::generate().unwrap();
        let made = Certificate::self_signed(&key, SUBJECT).unwrap();
        assert_eq!((made.name.as_str(), made.email.as_str()), ("Jörg Österle 陈", "joerg@example.com"));
        assert_eq!(made.issuer, made.name);
        assert!(made.self_signed && made.may_sign);
        assert_eq!((made.from, made.until), (SUBJECT.from, SUBJECT.until), "before and after 2050");
        assert_eq!(made.public(), key.public().unwrap());
        assert!(made.holds_at(SUBJECT.from) && !made.holds_at(SUBJECT.until + 1));
    }

    #[test]
    fn no_flip_is_read_as_the_same_certificate() {
        let key = Key::generate().unwrap();
        let made = Certificate::self_signed(&key, SUBJECT).unwrap();
        for place in 0..made.bytes.len() {
            let mut bytes = made.bytes.clone();
            bytes[place] ^= 1;
            if let Ok(read) = Certificate::read(&bytes) {
                assert!(!read.self_signed, "byte {place}");
            }
        }
        for cut in 0..made.bytes.len() {
            assert!(Certificate::read(&made.bytes[..cut]).is_err());
        }
    }

    #[test]
    fn a_name_can_t_turn_round_what_stands_beside_it() {
        assert_eq!(shown(tag::UTF8, "Dana \u{202E}drow\u{0007} ".as_bytes()).unwrap(), "Dana drow");
        assert_eq!(shown(0x1E, &[0, b'A', 0x96, 0x48]).unwrap(), "A陈");
        assert_eq!(shown(tag::UTF8, b" "), None);
    }
}
