//! Digests on paper: in mono, in groups of four digits, so that an eye can compare them and a line can break.

use documents::model::{Span, Text};
use domain::digest::Digest;
use domain::lifecycle::methodology::SignOffId;

/// The first eight digits, as they stand at the foot of every page.
pub fn short(digest: Digest) -> Text {
    Text::from(Span::mono(digest.short()))
}

/// The first sixteen digits: enough to tell documents apart by eye.
pub fn long(digest: Digest) -> Text {
    Text::from(Span::mono(groups(&digest.to_string()[..16])))
}

/// All 64 digits.
pub fn full(digest: Digest) -> Text {
    Text::from(Span::mono(groups(&digest.to_string())))
}

/// The first sixteen digits in capitals with hyphens, to be read out over the telephone.
pub fn code(digest: Digest) -> String {
    groups(&digest.to_string()[..16]).replace(' ', "-").to_uppercase()
}

/// The eight bytes from which the seal is drawn.
pub fn seal(digest: Digest) -> [u8; 8] {
    documents::seal::first_bytes(&digest.0)
}

/// How the text of every code begins.
const CODE: &str = "COUNTERSIGN:1:";

/// How many digits of a digest a code holds.
const CODE_DIGITS: usize = 32;

/// The text that the QR code of a certificate holds.
pub fn qr(reference: &str, digest: Digest) -> String {
    format!("{CODE}CERT:{reference}:{}", &digest.to_string()[..CODE_DIGITS])
}

/// The text that the QR code on the front page of an issued document holds.
pub fn qr_of_document(document: &str, number: u32, digest: Digest) -> String {
    format!("{CODE}DOC:{document}:{number}:{}", &digest.to_string()[..CODE_DIGITS])
}

/// The text that the QR code of a sheet to be signed by hand holds.
pub fn qr_of_sheet(sign_off: &SignOffId, digest: Digest) -> String {
    format!("{CODE}SHEET:{sign_off}:{}", &digest.to_string()[..CODE_DIGITS])
}

/// What a code leads to, with the first digits of its digest.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Code {
    /// A certificate.
    Certificate(String),
    /// A revision of a document.
    Document(String),
    /// A sheet to be signed by hand.
    Sheet(String),
}

impl Code {
    /// Reads the text of a code; `None` for a code of somebody else.
    pub fn read(text: &str) -> Option<Self> {
        let (kind, rest) = text.strip_prefix(CODE)?.split_once(':')?;
        let (_, digits) = rest.rsplit_once(':')?;
        let is_hex = digits.len() == CODE_DIGITS && digits.bytes().all(|it| it.is_ascii_hexdigit());
        let digits = is_hex.then(|| digits.to_lowercase())?;
        match kind {
            "CERT" => Some(Self::Certificate(digits)),
            "DOC" => Some(Self::Document(digits)),
            "SHEET" => Some(Self::Sheet(digits)),
            _ => None,
        }
    }
}

fn groups(hex: &str) -> String {
    let groups: Vec<_> = hex.as_bytes().chunks(4).map(|group| String::from_utf8_lossy(group).into_owned()).collect();
    groups.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_read_as_they_were_printed() {
        let digest = Digest::of(b"content");
        let digits = digest.to_string()[..32].to_owned();
        assert_eq!(Code::read(&qr("OES-C-07", digest)), Some(Code::Certificate(digits.clone())));
        assert_eq!(Code::read(&qr_of_document("requirements", 2, digest)), Some(Code::Document(digits.clone())));
        assert_eq!(Code::read(&qr_of_sheet(&"design".into(), digest)), Some(Code::Sheet(digits)));
        for strange in ["", "https://example.com", "COUNTERSIGN:1:DOC:requirements:2:zz", "COUNTERSIGN:2:DOC:a:1:00"] {
            assert_eq!(Code::read(strange), None, "{strange}");
        }
    }
}
