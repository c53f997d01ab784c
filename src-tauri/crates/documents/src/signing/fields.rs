//! The signature fields of a file: where a key can sign, and where one has.

use std::panic::{AssertUnwindSafe, catch_unwind};

use lopdf::{Dictionary, Document, LoadOptions, Object, ObjectId};

use super::Error;
use crate::verify::{MOST_BYTES, dict, entry, text};

/// The deepest nesting of fields that is followed.
const MOST_DEPTH: usize = 16;
/// The most fields that are read: no form that people fill in has as many.
const MOST_FIELDS: usize = 10_000;

/// A signature field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignatureField {
    /// What programs call it by.
    pub name: String,
    /// Whose signature belongs there, as a voice says it, or empty.
    pub alt: String,
    /// Whether somebody signed in it.
    pub state: FieldState,
}

/// Whether somebody signed in a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FieldState {
    /// Nobody yet.
    Empty,
    /// Somebody did; whether that signature holds is another question.
    Signed,
}

/// A signature field with its places in the file.
#[derive(Debug, Clone)]
pub(super) struct Place {
    pub field: SignatureField,
    /// The object of the field.
    pub id: ObjectId,
    /// The object of what is seen of it; the same as the field's in most files.
    pub widget: ObjectId,
    /// What stands in it: the signature.
    pub value: Option<Object>,
}

/// The signature fields of a file, in the order of its form.
///
/// # Errors
/// [`Error::Unreadable`], [`Error::Encrypted`].
pub fn fields(bytes: &[u8]) -> Result<Vec<SignatureField>, Error> {
    let file = load(bytes)?;
    Ok(places(&file).into_iter().map(|place| place.field).collect())
}

/// Loads a file, whatever its bytes are.
pub(super) fn load(bytes: &[u8]) -> Result<Document, Error> {
    let options = LoadOptions { max_decompressed_size: Some(MOST_BYTES), ..LoadOptions::default() };
    let load = || Document::load_mem_with_options(bytes, options);
    let loaded =
        catch_unwind(AssertUnwindSafe(load)).map_err(|_| Error::Unreadable("its structure is broken".into()))?;
    let file = loaded.map_err(|error| Error::Unreadable(error.to_string()))?;
    if file.is_encrypted() || file.trailer.has(b"Encrypt") { Err(Error::Encrypted) } else { Ok(file) }
}

/// The form of a file.
pub(super) fn form(file: &Document) -> Option<&Dictionary> {
    file.catalog().ok()?.get(b"AcroForm").ok().and_then(|form| dict(file, form))
}

/// The signature fields of a loaded file.
pub(super) fn places(file: &Document) -> Vec<Place> {
    let mut found = Vec::new();
    let fields = form(file).and_then(|form| entry(file, form, b"Fields")).and_then(|list| list.as_array().ok());
    let mut walk = Walk { file, seen: Vec::new(), found: &mut found };
    for field in fields.into_iter().flatten() {
        walk.field(field, "", false, 0);
    }
    found
}

struct Walk<'f, 'o> {
    file: &'f Document,
    seen: Vec<ObjectId>,
    found: &'o mut Vec<Place>,
}

impl Walk<'_, '_> {
    fn field(&mut self, object: &Object, above: &str, signs: bool, depth: usize) {
        let Ok(id) = object.as_reference() else { return };
        if depth > MOST_DEPTH || self.seen.len() > MOST_FIELDS || self.seen.contains(&id) {
            return;
        }
        self.seen.push(id);
        let Ok(field) = self.file.get_dictionary(id) else { return };
        let own = entry(self.file, field, b"T").and_then(text).unwrap_or_default();
        let name = if above.is_empty() { own } else { format!("{above}.{own}") };
        let signs = entry(self.file, field, b"FT").map_or(signs, |kind| matches!(kind.as_name(), Ok(b"Sig")));
        let kids = entry(self.file, field, b"Kids").and_then(|kids| kids.as_array().ok());
        let kids = kids.map(Vec::as_slice).unwrap_or_default();
        // Kids with a name are fields of their own; those without are what is seen of this one.
        let named = |kid: &&Object| dict(self.file, kid).is_some_and(|kid| kid.has(b"T"));
        let (fields, widgets): (Vec<_>, Vec<_>) = kids.iter().partition(named);
        for kid in &fields {
            self.field(kid, &name, signs, depth + 1);
        }
        if !signs || !fields.is_empty() {
            return;
        }
        let value = field.get(b"V").ok().filter(|value| !matches!(value, Object::Null)).cloned();
        let state = if value.is_some() { FieldState::Signed } else { FieldState::Empty };
        let widget = widgets.first().and_then(|kid| kid.as_reference().ok()).unwrap_or(id);
        let alt = entry(self.file, field, b"TU").and_then(text).unwrap_or_default();
        self.found.push(Place { field: SignatureField { name, alt, state }, id, widget, value });
    }
}
