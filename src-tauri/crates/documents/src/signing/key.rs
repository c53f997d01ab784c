//! Keys: made here, or brought from elsewhere; what they sign, and whether a signature is theirs.

use getrandom::SysRng;
use getrandom::rand_core::UnwrapErr;
use p256::ecdsa::signature::hazmat::{PrehashSigner as _, PrehashVerifier as _};
use rsa::pkcs1v15::Pkcs1v15Sign;
use rsa::pkcs8::{DecodePrivateKey as _, DecodePublicKey as _, EncodePrivateKey as _, EncodePublicKey as _};
use rsa::pss::Pss;
use rsa::traits::PublicKeyParts as _;
use rsa::{PrivateKey, PublicKey};
use sha2::{Digest as _, Sha256, Sha384, Sha512};

use super::der::{self, Value, tag};
use super::{Error, oid};

/// The shortest RSA key that still counts (NIST SP 800-131A), in bits.
const RSA_LEAST: usize = 2048;
/// The longest that is worked with: longer ones only cost time, and a hostile file would choose one.
const RSA_MOST: usize = 8192;

/// A private key that signs.
pub enum Key {
    /// NIST P-256: what is made here.
    P256(p256::ecdsa::SigningKey),
    /// NIST P-384.
    P384(p384::ecdsa::SigningKey),
    /// RSA, with the padding of PKCS#1 version 1.5, which every reader knows.
    Rsa(Box<PrivateKey>),
}

impl Key {
    /// A new key on the curve P-256.
    ///
    /// # Errors
    /// [`Error::Randomness`] where the system has none.
    pub fn generate() -> Result<Self, Error> {
        loop {
            let mut bytes = [0; 32];
            getrandom::fill(&mut bytes).map_err(|_| Error::Randomness)?;
            // All but one in four thousand million numbers are keys.
            if let Ok(key) = p256::ecdsa::SigningKey::from_slice(&bytes) {
                return Ok(Self::P256(key));
            }
        }
    }

    /// Reads a key as PKCS#8.
    ///
    /// # Errors
    /// [`Error::Key`] where it is damaged, or of a kind that can't sign here.
    pub fn from_pkcs8(bytes: &[u8]) -> Result<Self, Error> {
        if let Ok(key) = p256::ecdsa::SigningKey::from_pkcs8_der(bytes) {
            return Ok(Self::P256(key));
        }
        if let Ok(key) = p384::ecdsa::SigningKey::from_pkcs8_der(bytes) {
            return Ok(Self::P384(key));
        }
        let key = PrivateKey::from_pkcs8_der(bytes).map_err(|_| Error::Key)?;
        let usable = (RSA_LEAST..=RSA_MOST).contains(&key.n().bit_width_vartime().try_into().unwrap_or(usize::MAX));
        if usable { Ok(Self::Rsa(Box::new(key))) } else { Err(Error::Key) }
    }

    /// The key as PKCS#8.
    ///
    /// # Errors
    /// [`Error::Key`] where it can't be written.
    pub fn to_pkcs8(&self) -> Result<Vec<u8>, Error> {
        let written = match self {
            Self::P256(key) => key.to_pkcs8_der(),
            Self::P384(key) => key.to_pkcs8_der(),
            Self::Rsa(key) => key.to_pkcs8_der(),
        };
        Ok(written.map_err(|_| Error::Key)?.as_bytes().to_vec())
    }

    /// The public key as certificates hold it (SubjectPublicKeyInfo).
    ///
    /// # Errors
    /// [`Error::Key`] where it can't be written.
    pub fn public(&self) -> Result<Vec<u8>, Error> {
        let written = match self {
            Self::P256(key) => key.verifying_key().to_public_key_der(),
            Self::P384(key) => key.verifying_key().to_public_key_der(),
            Self::Rsa(key) => key.to_public_key().to_public_key_der(),
        };
        Ok(written.map_err(|_| Error::Key)?.as_bytes().to_vec())
    }

    /// The algorithm of its signatures over SHA-256, as signatures name it.
    pub fn algorithm(&self) -> Vec<u8> {
        match self {
            Self::P256(_) | Self::P384(_) => der::sequence(&[oid::ECDSA_SHA256]),
            Self::Rsa(_) => der::sequence(&[oid::RSA_SHA256, &der::value(tag::NULL, &[])]),
        }
    }

    /// Signs bytes by their SHA-256.
    ///
    /// # Errors
    /// [`Error::Key`] where the key can't sign.
    pub fn sign(&self, bytes: &[u8]) -> Result<Vec<u8>, Error> {
        let digest = Sha256::digest(bytes);
        match self {
            Self::P256(key) => {
                let signature: p256::ecdsa::DerSignature = key.sign_prehash(&digest).map_err(|_| Error::Key)?;
                Ok(signature.as_bytes().to_vec())
            }
            Self::P384(key) => {
                let signature: p384::ecdsa::DerSignature = key.sign_prehash(&digest).map_err(|_| Error::Key)?;
                Ok(signature.as_bytes().to_vec())
            }
            Self::Rsa(key) => {
                // With chance in it, so that its time tells nothing about the key.
                let mut chance = UnwrapErr(SysRng);
                key.sign_with_rng(&mut chance, Pkcs1v15Sign::new::<Sha256>(), &digest).map_err(|_| Error::Key)
            }
        }
    }
}

/// The digests that signatures are made over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hash {
    /// SHA-256.
    Sha256,
    /// SHA-384.
    Sha384,
    /// SHA-512.
    Sha512,
}

impl Hash {
    /// By its object identifier; none for those that no longer hold, such as SHA-1, or that nobody knows.
    pub fn of(identifier: &[u8]) -> Option<Self> {
        match identifier {
            it if it == oid::SHA256 => Some(Self::Sha256),
            it if it == oid::SHA384 => Some(Self::Sha384),
            it if it == oid::SHA512 => Some(Self::Sha512),
            _ => None,
        }
    }

    /// The digest of parts, one after the other.
    pub fn digest(self, parts: &[&[u8]]) -> Vec<u8> {
        fn all<D: sha2::Digest>(parts: &[&[u8]]) -> Vec<u8> {
            let mut hash = D::new();
            parts.iter().for_each(|part| hash.update(part));
            hash.finalize().to_vec()
        }
        match self {
            Self::Sha256 => all::<Sha256>(parts),
            Self::Sha384 => all::<Sha384>(parts),
            Self::Sha512 => all::<Sha512>(parts),
        }
    }
}

/// Whether a signature over bytes is one of a public key; none where key or algorithm is one that can't be checked here.
///
/// `algorithm` is the signature's AlgorithmIdentifier; `hash` the digest that the signature says it uses.
pub fn verifies(public: &[u8], algorithm: Value<'_>, hash: Hash, bytes: &[u8], signature: &[u8]) -> Option<bool> {
    let mut inside = algorithm.inside(tag::SEQUENCE)?;
    let named = inside.next_as(tag::OID)?.raw;
    if [oid::ECDSA_SHA256, oid::ECDSA_SHA384, oid::ECDSA_SHA512].contains(&named) {
        let own = match named {
            it if it == oid::ECDSA_SHA256 => Hash::Sha256,
            it if it == oid::ECDSA_SHA384 => Hash::Sha384,
            _ => Hash::Sha512,
        };
        return curve_verifies(public, &own.digest(&[bytes]), signature);
    }
    let mut salt = None;
    let own = match named {
        it if it == oid::RSA => hash,
        it if it == oid::RSA_SHA256 => Hash::Sha256,
        it if it == oid::RSA_SHA384 => Hash::Sha384,
        it if it == oid::RSA_SHA512 => Hash::Sha512,
        // The digest stands among its parameters, and must be that of the signature (RFC 4056).
        it if it == oid::RSA_PSS => {
            let (own, length) = pss(inside.next()?)?;
            salt = Some(length);
            (own == hash).then_some(own)?
        }
        _ => return None,
    };
    let key = PublicKey::from_public_key_der(public).ok()?;
    let bits = usize::try_from(key.n().bit_width_vartime()).ok()?;
    if !(RSA_LEAST..=RSA_MOST).contains(&bits) {
        return None;
    }
    let digest = own.digest(&[bytes]);
    let held = match (own, salt) {
        (Hash::Sha256, Some(salt)) => key.verify(Pss::<Sha256>::new_with_salt(salt), &digest, signature),
        (Hash::Sha384, Some(salt)) => key.verify(Pss::<Sha384>::new_with_salt(salt), &digest, signature),
        (Hash::Sha512, Some(salt)) => key.verify(Pss::<Sha512>::new_with_salt(salt), &digest, signature),
        (Hash::Sha256, None) => key.verify(Pkcs1v15Sign::new::<Sha256>(), &digest, signature),
        (Hash::Sha384, None) => key.verify(Pkcs1v15Sign::new::<Sha384>(), &digest, signature),
        (Hash::Sha512, None) => key.verify(Pkcs1v15Sign::new::<Sha512>(), &digest, signature),
    };
    Some(held.is_ok())
}

/// The digest and the length of the salt, in bytes, that the parameters of RSA-PSS name (RFC 4055, 3.1); none for those that
/// can't be checked here: what isn't said means SHA-1, which no longer holds.
fn pss(parameters: Value<'_>) -> Option<(Hash, usize)> {
    let mut inside = parameters.inside(tag::SEQUENCE)?;
    let hash_of = |algorithm: Value<'_>| {
        let mut parts = algorithm.inside(tag::SEQUENCE)?;
        Hash::of(parts.next_as(tag::OID)?.raw)
    };
    let hash = hash_of(Value::only(inside.next_as(tag::context(0))?.content)?)?;
    let mut spread = Value::only(inside.next_as(tag::context(1))?.content)?.inside(tag::SEQUENCE)?;
    let is_known = spread.next_as(tag::OID)?.raw == oid::MGF1 && hash_of(spread.next()?)? == hash;
    let number = |value: Value<'_>| {
        let digits = Value::only(value.content)?;
        let [small] = digits.content else {
            let [first, second] = *digits.content else { return None };
            return (digits.tag == tag::INTEGER && first < 0x80).then(|| usize::from(first) << 8 | usize::from(second));
        };
        (digits.tag == tag::INTEGER && *small < 0x80).then_some(usize::from(*small))
    };
    // Twenty bytes where nothing is said.
    let salt = inside.next_as(tag::context(2)).map_or(Some(20), number)?;
    let trailer = inside.next_as(tag::context(3)).map_or(Some(1), number)?;
    (is_known && trailer == 1 && inside.ended()).then_some((hash, salt))
}

fn curve_verifies(public: &[u8], digest: &[u8], signature: &[u8]) -> Option<bool> {
    if let Ok(key) = p256::ecdsa::VerifyingKey::from_public_key_der(public) {
        let signature = p256::ecdsa::Signature::from_der(signature);
        return Some(signature.is_ok_and(|signature| key.verify_prehash(digest, &signature).is_ok()));
    }
    let key = p384::ecdsa::VerifyingKey::from_public_key_der(public).ok()?;
    let signature = p384::ecdsa::Signature::from_der(signature);
    Some(signature.is_ok_and(|signature| key.verify_prehash(digest, &signature).is_ok()))
}
