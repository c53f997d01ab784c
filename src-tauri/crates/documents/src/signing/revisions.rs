//! What was changed between two versions of a file, beside the one thing that may be: a signature in a field that was empty.

use std::collections::BTreeSet;

use lopdf::{Dictionary, Document, Object, ObjectId};

use super::fields::{FieldState, Place, places};
use crate::verify::dict;

/// Entries of the catalogue that programs change when they sign: what checks certificates later, and which extensions of the
/// format are used.
const CATALOGUE: [&[u8]; 2] = [b"DSS", b"Extensions"];
/// Entries of the form that they change: fonts of what is seen, and that there are signatures.
const FORM: [&[u8]; 4] = [b"SigFlags", b"DR", b"DA", b"NeedAppearances"];
/// Entries of the field that is signed.
const FIELD: [&[u8]; 6] = [b"V", b"AP", b"M", b"MK", b"F", b"Lock"];
/// Entries of the information about the file that say when and by which program it was written.
const INFORMATION: [&[u8]; 2] = [b"ModDate", b"Producer"];

/// Something that was changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// The begin of everything: another catalogue, or other entries of it.
    Catalogue,
    /// What the file says about itself, such as its title.
    Information,
    /// The form, or one of its fields.
    Form,
    /// A page, by its number from 1.
    Page(u32),
    /// Another object, by its number.
    Object(u32),
}

/// What was changed from one version to another, apart from signatures in fields that were empty.
pub fn changes(before: &Document, after: &Document) -> Vec<Change> {
    let compared = Compared::new(before, after);
    let mut found = Vec::new();
    for key in [b"Root".as_slice(), b"Info"] {
        if !same_entry(&before.trailer, &after.trailer, key) {
            found.push(if key == b"Root" { Change::Catalogue } else { Change::Information });
        }
    }
    for (id, old) in &before.objects {
        let new = after.objects.get(id);
        if new.is_some_and(|new| same(old, new)) {
            // What led nowhere could lead to something that was added.
            if leads_to_new(old, before, after) {
                found.push(compared.named(*id));
            }
            continue;
        }
        if !new.is_some_and(|new| compared.may_change(*id, old, new)) {
            found.push(compared.named(*id));
        }
    }
    found.dedup();
    found
}

struct Compared<'f> {
    before: &'f Document,
    root: Option<ObjectId>,
    information: Option<ObjectId>,
    metadata: Option<ObjectId>,
    form: Option<ObjectId>,
    /// The objects of fields that were empty and are signed now, and of what is seen of them.
    signed: BTreeSet<ObjectId>,
    /// What was drawn in those fields, and in no others.
    looks: BTreeSet<ObjectId>,
    fields: BTreeSet<ObjectId>,
}

impl<'f> Compared<'f> {
    fn new(before: &'f Document, after: &Document) -> Self {
        let reference = |of: &Dictionary, key: &[u8]| of.get(key).and_then(Object::as_reference).ok();
        let catalogue = before.catalog().ok();
        let (old, new) = (places(before), places(after));
        let is_new = |place: &&Place| {
            let then = new.iter().find(|one| one.id == place.id);
            place.field.state == FieldState::Empty && then.is_some_and(|it| it.field.state == FieldState::Signed)
        };
        let (signed, others): (Vec<&Place>, Vec<&Place>) = old.iter().partition(is_new);
        let looks = |places: &[&Place]| places.iter().flat_map(|place| looks(before, place.widget)).collect();
        let ids = |places: &[&Place]| places.iter().flat_map(|place| [place.id, place.widget]).collect();
        let (own, of_others): (BTreeSet<_>, BTreeSet<_>) = (looks(&signed), looks(&others));
        Self {
            before,
            root: reference(&before.trailer, b"Root"),
            information: reference(&before.trailer, b"Info"),
            metadata: catalogue.and_then(|catalogue| reference(catalogue, b"Metadata")),
            form: catalogue.and_then(|catalogue| reference(catalogue, b"AcroForm")),
            signed: ids(&signed),
            looks: own.difference(&of_others).copied().collect(),
            fields: ids(&others),
        }
    }

    /// Whether an object may differ so for the sake of a signature.
    fn may_change(&self, id: ObjectId, old: &Object, new: &Object) -> bool {
        if is_packing(old) && is_packing(new) || self.looks.contains(&id) {
            return true;
        }
        if Some(id) == self.metadata {
            return is_metadata(old) && is_metadata(new);
        }
        let (Object::Dictionary(old), Object::Dictionary(new)) = (old, new) else { return false };
        if Some(id) == self.root {
            let differing = differing(old, new);
            return differing.iter().all(|key| {
                CATALOGUE.contains(&key.as_slice())
                    || key == b"AcroForm"
                        && matches!((part(old, key), part(new, key)), (Some(old), Some(new)) if only(old, new, &FORM))
            });
        }
        if self.signed.contains(&id) {
            return only(old, new, &FIELD);
        }
        Some(id) == self.form && only(old, new, &FORM) || Some(id) == self.information && only(old, new, &INFORMATION)
    }

    /// What an object is called by.
    fn named(&self, id: ObjectId) -> Change {
        if Some(id) == self.root {
            return Change::Catalogue;
        }
        if Some(id) == self.information || Some(id) == self.metadata {
            return Change::Information;
        }
        if Some(id) == self.form || self.signed.contains(&id) || self.fields.contains(&id) {
            return Change::Form;
        }
        let pages = self.before.get_pages();
        let shows = |page: ObjectId| page == id || self.before.get_page_contents(page).contains(&id);
        let page = pages.into_iter().find(|(_, page)| shows(*page));
        page.map_or(Change::Object(id.0), |(number, _)| Change::Page(number))
    }
}

fn part<'d>(of: &'d Dictionary, key: &[u8]) -> Option<&'d Dictionary> {
    of.get(key).and_then(Object::as_dict).ok()
}

/// Whether two dictionaries differ in nothing but these entries.
fn only(old: &Dictionary, new: &Dictionary, keys: &[&[u8]]) -> bool {
    differing(old, new).iter().all(|key| keys.contains(&key.as_slice()))
}

fn differing(old: &Dictionary, new: &Dictionary) -> Vec<Vec<u8>> {
    let keys: BTreeSet<&Vec<u8>> = old.iter().chain(new.iter()).map(|(key, _)| key).collect();
    keys.into_iter().filter(|key| !same_entry(old, new, key)).cloned().collect()
}

fn same_entry(old: &Dictionary, new: &Dictionary, key: &[u8]) -> bool {
    match (old.get(key), new.get(key)) {
        (Ok(old), Ok(new)) => same(old, new),
        (old, new) => old.is_err() && new.is_err(),
    }
}

/// Whether two objects say the same, however they are written.
fn same(old: &Object, new: &Object) -> bool {
    match (old, new) {
        (Object::String(one, _), Object::String(other, _)) => {
            // Programs write the same words in one encoding or another.
            let words = |object| lopdf::decode_text_string(object).ok();
            one == other || words(old).is_some_and(|text| words(new).is_some_and(|other| text == other))
        }
        (Object::Real(real), Object::Integer(whole)) | (Object::Integer(whole), Object::Real(real)) => {
            f64::from(*real) == *whole as f64
        }
        (Object::Array(old), Object::Array(new)) => {
            old.len() == new.len() && old.iter().zip(new).all(|(old, new)| same(old, new))
        }
        (Object::Dictionary(old), Object::Dictionary(new)) => differing(old, new).is_empty(),
        (Object::Stream(old), Object::Stream(new)) => {
            differing(&old.dict, &new.dict).is_empty() && old.content == new.content
        }
        (old, new) => old == new,
    }
}

/// Whether an object only holds others, or says where they are.
fn is_packing(object: &Object) -> bool {
    let Object::Stream(stream) = object else { return false };
    [b"ObjStm".as_slice(), b"XRef"].iter().any(|kind| stream.dict.has_type(kind))
}

fn is_metadata(object: &Object) -> bool {
    matches!(object, Object::Stream(stream) if stream.dict.has_type(b"Metadata"))
}

/// What is drawn in a field.
fn looks(file: &Document, widget: ObjectId) -> Vec<ObjectId> {
    let Ok(widget) = file.get_dictionary(widget) else { return Vec::new() };
    let look = widget.get(b"AP").ok().and_then(|look| dict(file, look));
    let normal = look.and_then(|look| look.get(b"N").and_then(Object::as_reference).ok());
    normal.into_iter().collect()
}

/// Whether an object refers to something that wasn't there and is now.
fn leads_to_new(object: &Object, before: &Document, after: &Document) -> bool {
    match object {
        Object::Reference(id) => !before.objects.contains_key(id) && after.objects.contains_key(id),
        Object::Array(list) => list.iter().any(|one| leads_to_new(one, before, after)),
        Object::Dictionary(own) => own.iter().any(|(_, one)| leads_to_new(one, before, after)),
        Object::Stream(stream) => stream.dict.iter().any(|(_, one)| leads_to_new(one, before, after)),
        _ => false,
    }
}
