//! What a customer's own files say about business objects: the CSV template of an instance, or a workbook that
//! describes its formats.

use domain::catalogue::BusinessObject;
use domain::message::{Finding, Grade, Message};

use crate::kind::{Kind, identify};
use crate::reading::Reading;

mod columns;
mod field;
pub mod template;
mod title;
mod values;
pub mod workbook;

#[cfg(test)]
mod tests;

/// Reads a template or a workbook, whichever the bytes are. `name` is the file's name; `object` names the object of a
/// template whose file name doesn't tell.
pub fn read_catalogue(name: &str, bytes: &[u8], object: Option<&str>) -> Reading<Vec<BusinessObject>> {
    let refused = |code: &str| {
        let finding = Finding::new(Grade::Error, Message::new(code).with("file", name));
        Reading { value: Vec::new(), findings: vec![finding] }
    };
    match identify(name, bytes) {
        Kind::Workbook => workbook::read(name, bytes),
        Kind::Csv => template::read(name, bytes, object),
        Kind::Empty => refused("file-empty"),
        Kind::ProtectedOrOldWorkbook => refused("workbook-old-or-protected"),
        Kind::Unknown => refused("catalogue-file-unknown"),
    }
}
