//! Signatures over the bytes of a file (CMS, RFC 5652) with what PAdES asks of them (ETSI EN 319 142-1, level B-B): SHA-256,
//! and the digest of the signer's certificate among what is signed.

use sha2::{Digest as _, Sha256};

use super::certificate::Certificate;
use super::der::{self, Value, tag};
use super::key::{Hash, Key, verifies};
use super::{Error, oid};

/// The most certificates that are read beside that of the signer.
const MOST_CERTIFICATES: usize = 32;

/// The versions of signed data (RFC 5652, 5.1).
const VERSIONS: [&[u8]; 4] = [&[1], &[3], &[4], &[5]];
/// The versions of a signer: named by issuer and number, or by the key (RFC 5652, 5.3).
const SIGNER_VERSIONS: [&[u8]; 2] = [&[1], &[3]];

/// Signs the digest of a file's bytes. `chain` are certificates that lead from the signer's to one that others trust.
///
/// # Errors
/// [`Error::Key`] where the key can't sign.
pub fn sign(key: &Key, own: &Certificate, chain: &[Vec<u8>], digest: [u8; 32]) -> Result<Vec<u8>, Error> {
    let sha256 = der::sequence(&[oid::SHA256]);
    let attribute = |kind: &[u8], value: Vec<u8>| der::sequence(&[kind, &der::set(vec![value])]);
    // ESSCertIDv2 without an algorithm means SHA-256 (RFC 5035).
    let certificate = der::sequence(&[&der::value(tag::OCTETS, &[&Sha256::digest(&own.bytes)])]);
    let attributes = der::set(vec![
        attribute(oid::CONTENT_TYPE, oid::DATA.to_vec()),
        attribute(oid::MESSAGE_DIGEST, der::value(tag::OCTETS, &[&digest])),
        attribute(oid::SIGNING_CERTIFICATE_V2, der::sequence(&[&der::sequence(&[&certificate])])),
    ]);
    // What is signed is a set; in the file the same bytes stand under a tag of the context.
    let signature = key.sign(&attributes)?;
    let mut standing = attributes;
    standing[0] = tag::context(0);
    let signer = der::sequence(&[
        &der::small(1),
        &der::sequence(&[own.issuer_and_serial()]),
        &sha256,
        &standing,
        &key.algorithm(),
        &der::value(tag::OCTETS, &[&signature]),
    ]);
    let mut certificates = vec![own.bytes.as_slice()];
    certificates.extend(chain.iter().map(Vec::as_slice));
    let signed = der::sequence(&[
        &der::small(1),
        &der::set(vec![sha256]),
        &der::sequence(&[oid::DATA]),
        &der::value(tag::context(0), &certificates),
        &der::set(vec![signer]),
    ]);
    Ok(der::sequence(&[oid::SIGNED_DATA, &der::value(tag::context(0), &[&signed])]))
}

/// What a signature shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shown {
    /// The signer's certificate.
    pub certificate: Certificate,
    /// Whether the digest in the signature is that of the bytes.
    pub digest_holds: bool,
    /// Whether the signature is one of the certificate's key; none where its algorithm can't be checked here.
    pub key_holds: Option<bool>,
    /// Whether the signature names the certificate by its digest, so that no other can take its place; none where it names
    /// none.
    pub names_certificate: Option<bool>,
}

/// Why a signature can't be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unreadable {
    /// It is no signature, or a damaged one.
    Damaged,
    /// It uses a digest that no longer holds, or that nobody knows here.
    Hash,
    /// The signer's certificate isn't in it.
    NoCertificate,
}

/// Reads a signature over parts of a file.
///
/// # Errors
/// [`Unreadable`].
pub fn read(bytes: &[u8], parts: &[&[u8]]) -> Result<Shown, Unreadable> {
    let signed = Signed::read(bytes).ok_or(Unreadable::Damaged)?;
    let hash = Hash::of(signed.hash).ok_or(Unreadable::Hash)?;
    let certificate = signed.certificate().ok_or(Unreadable::NoCertificate)?;
    let attributes = signed.attributes.ok_or(Unreadable::Damaged)?;
    let attribute = |kind: &[u8]| one_attribute(attributes, kind);
    let is_data = attribute(oid::CONTENT_TYPE).is_some_and(|it| it.raw == oid::DATA);
    let digest = attribute(oid::MESSAGE_DIGEST).filter(|it| it.tag == tag::OCTETS).ok_or(Unreadable::Damaged)?;
    if !is_data {
        return Err(Unreadable::Damaged);
    }
    let mut standing = attributes.raw.to_vec();
    standing[0] = tag::SET;
    let names_certificate =
        attribute(oid::SIGNING_CERTIFICATE_V2).map(|it| names(it, &certificate).unwrap_or_default());
    Ok(Shown {
        digest_holds: digest.content == hash.digest(parts),
        key_holds: verifies(certificate.public(), signed.algorithm, hash, &standing, signed.signature),
        names_certificate,
        certificate,
    })
}

/// The value of an attribute that is there once and has one value.
fn one_attribute<'a>(attributes: Value<'a>, kind: &[u8]) -> Option<Value<'a>> {
    let mut found = attributes.inside(tag::context(0))?.filter_map(|attribute| {
        let mut parts = attribute.inside(tag::SEQUENCE)?;
        (parts.next_as(tag::OID)?.raw == kind).then(|| parts.next_as(tag::SET))?
    });
    let values = found.next().filter(|_| found.next().is_none())?;
    Value::only(values.content)
}

/// Whether the attribute of RFC 5035 names this certificate first.
fn names(attribute: Value<'_>, certificate: &Certificate) -> Option<bool> {
    let mut first = attribute.inside(tag::SEQUENCE)?.next()?.inside(tag::SEQUENCE)?.next()?.inside(tag::SEQUENCE)?;
    let hash = match first.next_as(tag::SEQUENCE) {
        None => Hash::Sha256,
        Some(algorithm) => Hash::of(algorithm.inside(tag::SEQUENCE)?.next()?.raw)?,
    };
    Some(first.next_as(tag::OCTETS)?.content == hash.digest(&[&certificate.bytes]))
}

/// The object identifier of an algorithm whose parameters, if any, say nothing.
fn algorithm(of: Value<'_>) -> Option<&[u8]> {
    let mut inside = of.inside(tag::SEQUENCE)?;
    let named = inside.next_as(tag::OID)?.raw;
    let nothing = inside.next_as(tag::NULL).is_none_or(|it| it.content.is_empty());
    (nothing && inside.ended()).then_some(named)
}

/// The parts of signed data with one signer and nothing inside.
struct Signed<'a> {
    certificates: Vec<&'a [u8]>,
    signer: Value<'a>,
    hash: &'a [u8],
    attributes: Option<Value<'a>>,
    algorithm: Value<'a>,
    signature: &'a [u8],
}

impl<'a> Signed<'a> {
    fn read(bytes: &'a [u8]) -> Option<Self> {
        let mut outer = Value::only(bytes)?.inside(tag::SEQUENCE)?;
        if outer.next_as(tag::OID)?.raw != oid::SIGNED_DATA {
            return None;
        }
        let content = outer.next_as(tag::context(0))?;
        let mut inside = Value::only(content.content)?.inside(tag::SEQUENCE)?;
        let version = inside.next_as(tag::INTEGER)?.content;
        let digests = inside.next_as(tag::SET)?;
        let mut of = inside.next_as(tag::SEQUENCE)?.inside(tag::SEQUENCE)?;
        // Detached: the bytes are those of the file, not some that the signature brings along.
        if of.next_as(tag::OID)?.raw != oid::DATA || !of.ended() {
            return None;
        }
        let certificates = inside.next_as(tag::context(0)).into_iter().flat_map(|it| it.inside(tag::context(0)));
        let certificates = certificates.flatten().take(MOST_CERTIFICATES).map(|it| it.raw).collect();
        // Lists of what was revoked are looked at by nobody here.
        inside.next_as(tag::context(1));
        let signers = inside.next_as(tag::SET)?;
        let signer = Value::only(signers.content).filter(|_| inside.ended())?;
        let mut parts = signer.inside(tag::SEQUENCE)?;
        let own_version = parts.next_as(tag::INTEGER)?.content;
        let named = parts.next()?;
        let hash = algorithm(parts.next_as(tag::SEQUENCE)?)?;
        // What isn't signed itself must at least be as the standard says, so that one signature has one form.
        let announced = digests.inside(tag::SET)?.any(|one| algorithm(one) == Some(hash));
        if !announced || !VERSIONS.contains(&version) || !SIGNER_VERSIONS.contains(&own_version) {
            return None;
        }
        let attributes = parts.next_as(tag::context(0));
        let algorithm = parts.next_as(tag::SEQUENCE)?;
        let signature = parts.next_as(tag::OCTETS)?.content;
        Some(Self { certificates, signer: named, hash, attributes, algorithm, signature })
    }

    /// The certificate that the signer is named by: issuer and number, or what the key is called by.
    fn certificate(&self) -> Option<Certificate> {
        let read = self.certificates.iter().filter_map(|bytes| Certificate::read(bytes).ok());
        let mut read = read.filter(|one| match self.signer.tag {
            tag::SEQUENCE => one.issuer_and_serial() == self.signer.content,
            _ => !one.key_identifier().is_empty() && one.key_identifier() == self.signer.content,
        });
        read.next()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::signing::certificate::Subject;

    fn signed() -> (Vec<u8>, Certificate) {
        let key = Key::generate().unwrap();
        let subject = Subject { name: "Dana Whitfield", email: "", from: 0, until: 4_000_000_000 };
        let own = Certificate::self_signed(&key, subject).unwrap();
        (sign(&key, &own, &[], Sha256::digest(b"content").into()).unwrap(), own)
    }

    #[test]
    fn what_is_signed_is_read_back_and_holds() {
        let (bytes, own) = signed();
        let shown = read(&bytes, &[b"con", b"tent"]).unwrap();
        let all = Shown { certificate: own, digest_holds: true, key_holds: Some(true), names_certificate: Some(true) };
        assert_eq!(shown, all);
        assert!(!read(&bytes, &[b"Content"]).unwrap().digest_holds);
    }

    #[test]
    fn no_flip_holds() {
        let (bytes, _) = signed();
        for place in 0..bytes.len() {
            for bit in [1, 0x80] {
                let mut flipped = bytes.clone();
                flipped[place] ^= bit;
                let Ok(shown) = read(&flipped, &[b"content"]) else { continue };
                let holds =
                    shown.digest_holds && shown.key_holds == Some(true) && shown.names_certificate == Some(true);
                assert!(!holds, "byte {place}, {bit}");
            }
        }
    }

    #[test]
    fn what_is_cut_or_junk_is_no_signature() {
        let (bytes, _) = signed();
        for cut in 0..bytes.len() {
            assert!(read(&bytes[..cut], &[b"content"]).is_err(), "{cut}");
        }
        let more = [bytes.as_slice(), b"\0"].concat();
        assert_eq!(read(&more, &[b"content"]), Err(Unreadable::Damaged), "something follows");
        assert_eq!(read(&[0x30; 4096], &[]), Err(Unreadable::Damaged));
    }
}
