//! Digests on paper: in mono, in groups of four digits, so that an eye can compare them and a line can break.

use documents::model::{Span, Text};
use domain::digest::Digest;

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

/// The text that the QR code of a certificate holds.
pub fn qr(reference: &str, digest: Digest) -> String {
    format!("COUNTERSIGN:1:CERT:{reference}:{}", &digest.to_string()[..32])
}

fn groups(hex: &str) -> String {
    let groups: Vec<_> = hex.as_bytes().chunks(4).map(|group| String::from_utf8_lossy(group).into_owned()).collect();
    groups.join(" ")
}
