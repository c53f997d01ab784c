//! The text of pages by the marked content that shows it, through each font's map to Unicode.

use lopdf::{Dictionary, Document, Object, ObjectId};
use rustc_hash::FxHashMap;

use super::lexer::{Lexer, Token};
use super::{MOST_BYTES, dict, entry};
use crate::shape::NO_TEXT;

/// Marks inside marks deeper than this are no document's.
const MOST_MARKS: usize = 64;

type Unicode = FxHashMap<u16, String>;

/// The text of all pages by page and mark.
#[derive(Default)]
pub struct Shown {
    /// By the page's object and the number of the marked content.
    pub texts: FxHashMap<(ObjectId, i64), String>,
    fonts: FxHashMap<ObjectId, Unicode>,
}

/// Reads a page and gives the text of its artifacts.
pub fn read_page(file: &Document, page: ObjectId, shown: &mut Shown) -> String {
    let Ok(dictionary) = file.get_dictionary(page) else {
        return String::new();
    };
    let fonts = page_fonts(file, dictionary, shown);
    let Ok(content) = file.get_page_content_with_limit(page, MOST_BYTES) else {
        return String::new();
    };
    let mut reader = Reader { page, fonts: &fonts, shown, font: None, marks: Vec::new(), artifacts: String::new() };
    let mut operands = Vec::new();
    for token in Lexer::new(&content) {
        match token {
            Token::Operator(operator) => {
                reader.operator(&operator, &operands);
                operands.clear();
            }
            // More operands than any operator takes are junk.
            _ if operands.len() > 100_000 => operands.clear(),
            operand => operands.push(operand),
        }
    }
    reader.artifacts
}

/// The fonts of a page: name to the object that holds the font, whose map is read once.
fn page_fonts(file: &Document, page: &Dictionary, shown: &mut Shown) -> FxHashMap<String, ObjectId> {
    let fonts = page
        .get(b"Resources")
        .ok()
        .and_then(|o| dict(file, o))
        .and_then(|r| r.get(b"Font").ok())
        .and_then(|o| dict(file, o));
    let mut found = FxHashMap::default();
    for (name, object) in fonts.into_iter().flat_map(|f| f.iter()) {
        let Ok(id) = object.as_reference() else {
            continue;
        };
        shown.fonts.entry(id).or_insert_with(|| unicode(file, id).unwrap_or_default());
        found.insert(String::from_utf8_lossy(name).into_owned(), id);
    }
    found
}

fn unicode(file: &Document, font: ObjectId) -> Option<Unicode> {
    let stream = entry(file, file.get_dictionary(font).ok()?, b"ToUnicode")?.as_stream().ok()?;
    let data = stream.decompressed_content_with_limit(MOST_BYTES).ok()?;
    let mut map = Unicode::default();
    let mut strings: Vec<Vec<u8>> = Vec::new();
    for token in Lexer::new(&data) {
        match token {
            Token::Text(bytes) => strings.push(bytes),
            Token::Operator(operator) => {
                if operator == "endbfchar" {
                    for pair in strings.chunks_exact(2) {
                        if let [high, low] = pair[0][..] {
                            let units: Vec<u16> =
                                pair[1].chunks_exact(2).map(|u| u16::from_be_bytes([u[0], u[1]])).collect();
                            map.insert(u16::from_be_bytes([high, low]), String::from_utf16_lossy(&units));
                        }
                    }
                }
                strings.clear();
            }
            _ => {}
        }
    }
    Some(map)
}

enum Mark {
    Content(i64),
    Artifact,
    /// What one operator shows is read from its end.
    Reversed,
    Other,
}

struct Reader<'a> {
    page: ObjectId,
    fonts: &'a FxHashMap<String, ObjectId>,
    shown: &'a mut Shown,
    font: Option<ObjectId>,
    marks: Vec<Mark>,
    artifacts: String,
}

impl Reader<'_> {
    fn operator(&mut self, operator: &str, operands: &[Token]) {
        match operator {
            "Tf" => {
                let name = operands.iter().find_map(|o| if let Token::Name(n) = o { Some(n) } else { None });
                self.font = name.and_then(|n| self.fonts.get(n)).copied();
            }
            "TJ" | "Tj" | "'" | "\"" => self.show(operands),
            // Artifacts have no structure: words at different places are different words.
            "Td" | "TD" | "Tm" | "T*" | "ET"
                if matches!(self.marks.last(), Some(Mark::Artifact)) && !self.artifacts.ends_with(' ') =>
            {
                self.artifacts.push(' ');
            }
            "BDC" | "BMC" if self.marks.len() < MOST_MARKS => {
                let artifact = matches!(operands.first(), Some(Token::Name(n)) if n == "Artifact");
                let mcid = operands.windows(2).find_map(|pair| match pair {
                    [Token::Name(key), Token::Number(value)] if key == "MCID" => Some(*value as i64),
                    _ => None,
                });
                self.marks.push(match mcid {
                    _ if artifact => Mark::Artifact,
                    Some(mcid) => Mark::Content(mcid),
                    _ if matches!(operands.first(), Some(Token::Name(n)) if n == "ReversedChars") => Mark::Reversed,
                    None => Mark::Other,
                });
            }
            "EMC" => {
                self.marks.pop();
            }
            _ => {}
        }
    }

    fn show(&mut self, operands: &[Token]) {
        let Some(map) = self.font.and_then(|f| self.shown.fonts.get(&f)) else {
            return;
        };
        let strings = operands.iter().filter_map(|o| if let Token::Text(bytes) = o { Some(bytes) } else { None });
        let mut texts: Vec<&str> = strings
            .flat_map(|bytes| bytes.chunks_exact(2))
            .filter_map(|code| map.get(&u16::from_be_bytes([code[0], code[1]])))
            .map(String::as_str)
            .filter(|text| *text != NO_TEXT)
            .collect();
        if matches!(self.marks.last(), Some(Mark::Reversed)) {
            texts.reverse();
        }
        let inner = self.marks.iter().rev().find(|m| matches!(m, Mark::Content(_) | Mark::Artifact));
        let target = match inner {
            Some(Mark::Content(mcid)) => self.shown.texts.entry((self.page, *mcid)).or_default(),
            _ => &mut self.artifacts,
        };
        target.extend(texts);
    }
}

/// The page that an object refers to.
pub fn page_of(object: &Object) -> Option<ObjectId> {
    object.as_reference().ok()
}
