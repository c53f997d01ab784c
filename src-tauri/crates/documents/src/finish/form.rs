//! Signature fields: empty places over the printed signature blocks, in which this program or a reader signs the file.

use super::writer::{FileWriter, Ref, text_string};
use crate::model::FormField;

/// The file has signature fields, and whoever writes it may only append (ISO 32000-1, table 219).
const SIGNATURES_APPEND_ONLY: u8 = 3;

/// The entries of a field that is its own annotation, on a page and with a size. It looks like nothing until it is signed.
pub fn entries(file: &mut FileWriter, field: &FormField, (page, width, height): (Ref, f32, f32)) -> String {
    let look = file.reserve();
    file.raw_stream(look, format!("/Type/XObject/Subtype/Form/BBox[0 0 {width:.2} {height:.2}]"), Vec::new());
    format!(
        "/Subtype/Widget/FT/Sig/T {}/TU {}/P {page} 0 R/AP<</N {look} 0 R>>",
        text_string(&field.name),
        text_string(&field.alt)
    )
}

/// Writes the form that holds the fields; none without fields.
pub fn write(file: &mut FileWriter, fields: &[Ref]) -> Option<Ref> {
    if fields.is_empty() {
        return None;
    }
    let list: String = fields.iter().map(|field| format!("{field} 0 R ")).collect();
    Some(file.add(&format!("<</Fields[{list}]/SigFlags {SIGNATURES_APPEND_ONLY}>>")))
}
