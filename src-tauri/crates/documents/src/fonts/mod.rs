//! The bundled faces: which there are, what they measure, and the characters of a document as embedded glyphs.

mod embed;
mod face;

pub use embed::FontSet;
pub use face::FaceId;
