//! Which characters the bytes mean: UTF-8 with or without byte order mark, UTF-16 by its mark, else Windows-1252.

use std::borrow::Cow;

use domain::message::{Message, Place};
use encoding_rs::{UTF_16BE, UTF_16LE, WINDOWS_1252};

use crate::reading::{Findings, line};

/// An encoding that is recognised.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Encoding {
    /// UTF-8, as the platform wants it.
    Utf8,
    /// UTF-8 behind a byte order mark.
    Utf8Bom,
    /// UTF-16, low byte first, behind its mark.
    Utf16Le,
    /// UTF-16, high byte first, behind its mark.
    Utf16Be,
    /// Windows-1252, assumed where the bytes are no valid UTF-8.
    Windows1252,
}

impl Encoding {
    /// What people call it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Utf8 => "UTF-8",
            Self::Utf8Bom => "UTF-8 with byte order mark",
            Self::Utf16Le => "UTF-16 LE",
            Self::Utf16Be => "UTF-16 BE",
            Self::Windows1252 => "Windows-1252",
        }
    }
}

/// The text of the bytes, without mark and without NUL, and how it was encoded.
pub(super) fn decode<'a>(bytes: &'a [u8], findings: &mut Findings) -> (Cow<'a, str>, Encoding) {
    let (text, encoding) = match bytes {
        [0xEF, 0xBB, 0xBF, rest @ ..] => {
            findings.note(Message::new("csv-byte-order-mark"), line(1));
            match std::str::from_utf8(rest) {
                Ok(text) => (Cow::Borrowed(text), Encoding::Utf8Bom),
                Err(error) => {
                    let at = line_of(rest, error.valid_up_to());
                    findings.warning(Message::new("csv-damaged-characters").with("encoding", "UTF-8"), at);
                    (String::from_utf8_lossy(rest), Encoding::Utf8Bom)
                }
            }
        }
        [0xFF, 0xFE, rest @ ..] => (utf16(UTF_16LE, rest, "UTF-16 LE", findings), Encoding::Utf16Le),
        [0xFE, 0xFF, rest @ ..] => (utf16(UTF_16BE, rest, "UTF-16 BE", findings), Encoding::Utf16Be),
        _ => match std::str::from_utf8(bytes) {
            Ok(text) => (Cow::Borrowed(text), Encoding::Utf8),
            Err(error) => {
                findings.note(Message::new("csv-windows-1252"), line_of(bytes, error.valid_up_to()));
                (WINDOWS_1252.decode_without_bom_handling(bytes).0, Encoding::Windows1252)
            }
        },
    };
    (without_nul(text, findings), encoding)
}

fn utf16<'a>(
    encoding: &'static encoding_rs::Encoding,
    bytes: &'a [u8],
    name: &str,
    findings: &mut Findings,
) -> Cow<'a, str> {
    findings.note(Message::new("csv-encoding").with("encoding", name), line(1));
    let (text, damaged) = encoding.decode_without_bom_handling(bytes);
    if damaged {
        findings.warning(Message::new("csv-damaged-characters").with("encoding", name), Place::default());
    }
    text
}

/// NUL never belongs into a text file and breaks what comes after (databases, XML), so it is taken out and told.
fn without_nul<'a>(text: Cow<'a, str>, findings: &mut Findings) -> Cow<'a, str> {
    let Some(first) = text.find('\0') else { return text };
    let count = text.matches('\0').count();
    findings.warning(Message::new("csv-nul-characters").with("count", count), line_of(text.as_bytes(), first));
    Cow::Owned(text.replace('\0', ""))
}

fn line_of(bytes: &[u8], offset: usize) -> Place {
    let before = bytes[..offset].iter().filter(|&&byte| byte == b'\n').count();
    line(crate::reading::from_one(before))
}
