//! Text that a command brings: what must be there, and what replaces what.

pub mod braces;

use crate::message::Message;
use crate::refusal::Refusal;

/// The longest text a field takes, in bytes: a long chapter, and small enough that a state stays in memory.
pub const TEXT_LIMIT: usize = 1024 * 1024;

/// A text without surrounding white space that must not be empty.
///
/// # Errors
/// `field-required` with the field's name, or `text-too-long`.
pub fn required(field: &str, text: &str) -> Result<String, Refusal> {
    let text = text.trim();
    if text.is_empty() {
        return Err(Message::new("field-required").with("field", field).into());
    }
    if text.len() > TEXT_LIMIT {
        return Err(Message::new("text-too-long").with("field", field).with("limit", TEXT_LIMIT).into());
    }
    Ok(text.to_owned())
}

/// Puts a new value in place where a command brought one.
pub fn replace<T: Clone>(old: &mut T, new: &Option<T>) {
    if let Some(new) = new {
        old.clone_from(new);
    }
}

/// What a text is sorted by: without regard to case, accents and white space at its ends. `Österle` stands with `Oster`.
pub fn sort_key(text: &str) -> String {
    use unicode_normalization::UnicodeNormalization as _;
    use unicode_normalization::char::is_combining_mark;
    text.trim().nfkd().filter(|sign| !is_combining_mark(*sign)).flat_map(char::to_lowercase).collect()
}
