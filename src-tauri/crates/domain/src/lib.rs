//! The nouns and rules of Countersign, pure: no I/O, no clock, no SQL.

pub mod digest;
pub mod identity;
pub mod message;
pub mod template;
pub mod time;
