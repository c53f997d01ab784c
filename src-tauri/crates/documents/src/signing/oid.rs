//! Object identifiers as they stand in signatures, tag and length included.

/// RFC 5652: data.
pub const DATA: &[u8] = &[0x06, 9, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 1, 7, 1];
/// RFC 5652: signed data.
pub const SIGNED_DATA: &[u8] = &[0x06, 9, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 1, 7, 2];
/// RFC 5652: the attribute that names what is signed.
pub const CONTENT_TYPE: &[u8] = &[0x06, 9, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 1, 9, 3];
/// RFC 5652: the attribute with the digest of what is signed.
pub const MESSAGE_DIGEST: &[u8] = &[0x06, 9, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 1, 9, 4];
/// RFC 5035: the attribute with the digest of the signer's certificate.
pub const SIGNING_CERTIFICATE_V2: &[u8] = &[0x06, 11, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 1, 9, 16, 2, 47];

/// RFC 5754.
pub const SHA256: &[u8] = &[0x06, 9, 0x60, 0x86, 0x48, 1, 0x65, 3, 4, 2, 1];
/// RFC 5754.
pub const SHA384: &[u8] = &[0x06, 9, 0x60, 0x86, 0x48, 1, 0x65, 3, 4, 2, 2];
/// RFC 5754.
pub const SHA512: &[u8] = &[0x06, 9, 0x60, 0x86, 0x48, 1, 0x65, 3, 4, 2, 3];

/// RFC 5758.
pub const ECDSA_SHA256: &[u8] = &[0x06, 8, 0x2A, 0x86, 0x48, 0xCE, 0x3D, 4, 3, 2];
/// RFC 5758.
pub const ECDSA_SHA384: &[u8] = &[0x06, 8, 0x2A, 0x86, 0x48, 0xCE, 0x3D, 4, 3, 3];
/// RFC 5758.
pub const ECDSA_SHA512: &[u8] = &[0x06, 8, 0x2A, 0x86, 0x48, 0xCE, 0x3D, 4, 3, 4];
/// RFC 8017: with the digest that the signature names.
pub const RSA: &[u8] = &[0x06, 9, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 1, 1, 1];
/// RFC 8017: how RSA-PSS spreads a digest.
pub const MGF1: &[u8] = &[0x06, 9, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 1, 1, 8];
/// RFC 8017.
pub const RSA_PSS: &[u8] = &[0x06, 9, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 1, 1, 10];
/// RFC 8017.
pub const RSA_SHA256: &[u8] = &[0x06, 9, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 1, 1, 11];
/// RFC 8017.
pub const RSA_SHA384: &[u8] = &[0x06, 9, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 1, 1, 12];
/// RFC 8017.
pub const RSA_SHA512: &[u8] = &[0x06, 9, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 1, 1, 13];

/// X.520: what somebody is called.
pub const COMMON_NAME: &[u8] = &[0x06, 3, 0x55, 4, 3];
/// RFC 2985: an e-mail address within a name.
pub const EMAIL: &[u8] = &[0x06, 9, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 1, 9, 1];
/// X.509: other names of the subject, such as e-mail addresses.
pub const ALTERNATIVE_NAME: &[u8] = &[0x06, 3, 0x55, 0x1D, 17];
/// X.509: what the key may be used for.
pub const KEY_USAGE: &[u8] = &[0x06, 3, 0x55, 0x1D, 15];
/// X.509: whether it may sign other certificates.
pub const BASIC_CONSTRAINTS: &[u8] = &[0x06, 3, 0x55, 0x1D, 19];
/// X.509: what the key is called by.
pub const SUBJECT_KEY: &[u8] = &[0x06, 3, 0x55, 0x1D, 14];
