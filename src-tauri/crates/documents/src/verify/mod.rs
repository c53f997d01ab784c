//! Reads a printed document back: the embedded content, the digest on the page, and what a reading aid would say.
//!
//! The bytes may come from anywhere. Nothing here panics on them: sizes, depths and counts are limited, and the reader
//! underneath is fenced.

mod content;
mod lexer;
mod tree;

use std::panic::{AssertUnwindSafe, catch_unwind};

use lopdf::{Dictionary, Document, LoadOptions, Object};
use sha2::{Digest, Sha256};

pub use tree::StructNode;

/// The most bytes that one stream may decompress to.
pub(crate) const MOST_BYTES: usize = 256 << 20;
/// The most pages that are read.
const MOST_PAGES: usize = 100_000;

/// What a file says.
#[derive(Debug, Clone)]
pub struct Read {
    /// The title in the metadata.
    pub title: String,
    /// How many pages.
    pub pages: usize,
    /// The embedded `content.json`, if there is one.
    pub content_json: Option<Vec<u8>>,
    /// SHA-256 of the embedded content.
    pub content_digest: Option<[u8; 32]>,
    /// The eight hex digits at the foot of each page, when they are alike on all of them.
    pub printed_digest: Option<String>,
    /// The structure in reading order, with its text.
    pub structure: Option<StructNode>,
}

/// Why a file could not be read.
#[derive(Debug, thiserror::Error)]
pub enum ReadError {
    /// No PDF, or a damaged one.
    #[error("not a readable PDF: {0}")]
    Damaged(String),
    /// Locked with a password.
    #[error("the PDF is encrypted")]
    Encrypted,
    /// More pages than any document has.
    #[error("the PDF claims {0} pages")]
    TooLarge(usize),
}

/// Reads a PDF.
///
/// # Errors
/// [`ReadError`] for bytes that are no readable PDF. It never panics.
pub fn read(bytes: &[u8]) -> Result<Read, ReadError> {
    let damaged = |_| ReadError::Damaged("its structure is broken".into());
    catch_unwind(AssertUnwindSafe(|| read_unfenced(bytes))).map_err(damaged)?
}

fn read_unfenced(bytes: &[u8]) -> Result<Read, ReadError> {
    let options = LoadOptions { max_decompressed_size: Some(MOST_BYTES), ..LoadOptions::default() };
    let file = Document::load_mem_with_options(bytes, options).map_err(|e| ReadError::Damaged(e.to_string()))?;
    if file.is_encrypted() {
        return Err(ReadError::Encrypted);
    }
    let pages: Vec<lopdf::ObjectId> = file.get_pages().into_values().take(MOST_PAGES + 1).collect();
    if pages.len() > MOST_PAGES {
        return Err(ReadError::TooLarge(pages.len()));
    }
    let mut shown = content::Shown::default();
    let mut digests = Vec::with_capacity(pages.len());
    for page in &pages {
        let footer = content::read_page(&file, *page, &mut shown);
        digests.push(printed_digest(&footer));
    }
    let printed = digests.first().cloned().flatten().filter(|first| digests.iter().all(|d| d.as_ref() == Some(first)));
    let content_json = embedded(&file);
    Ok(Read {
        title: title(&file),
        pages: pages.len(),
        content_digest: content_json.as_ref().map(|json| Sha256::digest(json).into()),
        content_json,
        printed_digest: printed,
        structure: tree::read(&file, &shown),
    })
}

/// A dictionary, looked up when it is a reference.
pub(crate) fn dict<'f>(file: &'f Document, object: &'f Object) -> Option<&'f Dictionary> {
    match file.dereference(object).ok()?.1 {
        Object::Dictionary(dict) => Some(dict),
        Object::Stream(stream) => Some(&stream.dict),
        _ => None,
    }
}

/// An entry of a dictionary, looked up when it is a reference.
pub(crate) fn entry<'f>(file: &'f Document, dict: &'f Dictionary, key: &[u8]) -> Option<&'f Object> {
    file.dereference(dict.get(key).ok()?).ok().map(|(_, object)| object)
}

/// A text string: UTF-16 with its mark, else Latin letters.
pub(crate) fn text(object: &Object) -> Option<String> {
    let bytes = object.as_str().ok()?;
    Some(match bytes.strip_prefix(&[0xFE, 0xFF]) {
        Some(units) => {
            let units: Vec<u16> = units.chunks_exact(2).map(|u| u16::from_be_bytes([u[0], u[1]])).collect();
            String::from_utf16_lossy(&units)
        }
        None => bytes.iter().map(|b| char::from(*b)).collect(),
    })
}

fn title(file: &Document) -> String {
    let info = file.trailer.get(b"Info").ok().and_then(|o| dict(file, o));
    info.and_then(|i| entry(file, i, b"Title")).and_then(text).unwrap_or_default()
}

/// The stream that the catalogue's list of embedded files names `content.json`.
fn embedded(file: &Document) -> Option<Vec<u8>> {
    let catalogue = file.catalog().ok()?;
    let names = dict(file, catalogue.get(b"Names").ok()?)?;
    let list = entry(file, dict(file, names.get(b"EmbeddedFiles").ok()?)?, b"Names")?.as_array().ok()?;
    let spec = list
        .chunks_exact(2)
        .find(|pair| text(&pair[0]).as_deref() == Some("content.json"))
        .and_then(|pair| dict(file, &pair[1]))?;
    let stream = entry(file, dict(file, spec.get(b"EF").ok()?)?, b"F")?.as_stream().ok()?;
    stream.decompressed_content_with_limit(MOST_BYTES).ok().or_else(|| {
        // A stream without a filter has nothing to decompress.
        (!stream.dict.has(b"Filter")).then(|| stream.content.clone())
    })
}

/// Two groups of four hex digits, the first such in a footer.
fn printed_digest(footer: &str) -> Option<String> {
    let words: Vec<&str> = footer.split_whitespace().collect();
    let hex = |w: &str| w.len() == 4 && w.bytes().all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b));
    words.windows(2).find(|pair| hex(pair[0]) && hex(pair[1])).map(|pair| pair.concat())
}
