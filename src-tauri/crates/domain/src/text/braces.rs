//! Fields in braces: the form in which people write merge fields into a text, `Dear {contact}`.

use crate::message::Message;

/// A stretch of a text.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Piece<'a> {
    /// Words.
    Words(&'a str),
    /// What stands between braces, without white space at its ends, and where its brace stands: bytes from the start.
    Field(&'a str, usize),
}

/// Why a text can't be read, and where: lines and columns count from one.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Unreadable {
    /// The line.
    pub line: u32,
    /// The column, in characters.
    pub column: u32,
    /// Why.
    pub message: Message,
}

impl Unreadable {
    /// What is wrong at a place of a text, in bytes from its start.
    pub fn at(text: &str, place: usize, message: Message) -> Self {
        let before = &text[..place];
        let line = before.matches('\n').count() + 1;
        let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
        let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
        let message = message.with("line", line).with("column", column);
        Self { line: number(line), column: number(column), message }
    }
}

/// The stretches of a text, in their order.
///
/// # Errors
/// The first place that can't be read: `letter-brace-open`, `letter-brace-lonely`.
pub fn pieces(text: &str) -> Result<Vec<Piece<'_>>, Unreadable> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find(['{', '}']) {
        let place = text.len() - rest.len() + at;
        if rest[at..].starts_with('}') {
            return Err(Unreadable::at(text, place, Message::new("letter-brace-lonely")));
        }
        let inside = &rest[at + 1..];
        // A field stands in one line; a brace that isn't closed is told where it opens.
        let end = inside.find(['{', '}', '\n']).filter(|end| inside[*end..].starts_with('}'));
        let Some(end) = end else {
            return Err(Unreadable::at(text, place, Message::new("letter-brace-open")));
        };
        if at > 0 {
            pieces.push(Piece::Words(&rest[..at]));
        }
        pieces.push(Piece::Field(inside[..end].trim(), place));
        rest = &inside[end + 1..];
    }
    if !rest.is_empty() {
        pieces.push(Piece::Words(rest));
    }
    Ok(pieces)
}
