//! Text that a command brings: what must be there, and what replaces what.

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
