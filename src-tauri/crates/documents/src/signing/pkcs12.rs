//! Keys from elsewhere: the file in which certificates and their key are handed out (PKCS#12, RFC 7292), also `.p12` or `.pfx`.

use p12_keystore::Pkcs12Archive;

use super::Error;
use super::certificate::Certificate;
use super::key::Key;

/// The largest file that is read: one with a key and a long chain has some kilobytes.
const MOST_BYTES: usize = 1 << 20;

/// What a file brings: a key, its certificate, and those that lead to one that others trust.
pub struct Brought {
    /// The private key.
    pub key: Key,
    /// Its certificate.
    pub certificate: Certificate,
    /// The others, in the order of the file.
    pub chain: Vec<Vec<u8>>,
}

/// Reads such a file.
///
/// # Errors
/// [`Error::Pkcs12Password`] where the password is another; [`Error::Pkcs12`] where it is no such file, or a damaged one;
/// [`Error::Pkcs12Empty`] where it holds no key with its certificate, [`Error::Pkcs12Several`] where it holds several;
/// [`Error::Key`] where the key can't sign here.
pub fn read(bytes: &[u8], password: &str) -> Result<Brought, Error> {
    if bytes.len() > MOST_BYTES {
        return Err(Error::Pkcs12);
    }
    let archive = Pkcs12Archive::from_pkcs12(bytes, password).map_err(|error| match error {
        p12_keystore::error::Error::MacError(_) => Error::Pkcs12Password,
        _ => Error::Pkcs12,
    })?;
    let own = match archive.keys.as_slice() {
        [] => return Err(Error::Pkcs12Empty),
        [one] => one,
        _ => return Err(Error::Pkcs12Several),
    };
    let key = Key::from_pkcs8(own.key.as_der())?;
    let public = key.public()?;
    let read = archive.certs.iter().filter_map(|bag| Certificate::read(bag.cert.as_der()).ok());
    let (mut own, others): (Vec<_>, Vec<_>) = read.partition(|certificate| certificate.public() == public);
    if own.is_empty() {
        return Err(Error::Pkcs12Empty);
    }
    let certificate = own.swap_remove(0);
    Ok(Brought { key, certificate, chain: others.into_iter().map(|other| other.bytes).collect() })
}
