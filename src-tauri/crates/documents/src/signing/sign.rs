//! Signing a field of a file.

use lopdf::{Dictionary, Document, Object, ObjectId, dictionary};
use sha2::{Digest as _, Sha256};

use super::certificate::Certificate;
use super::fields::{FieldState, Place, form, load, places};
use super::key::Key;
use super::update::{Update, body};
use super::{Error, appearance, check, cms, time};
use crate::finish::writer::text_string;

/// Bytes that are kept free for a signature at the least; each stands as two digits.
const LEAST_PLACE: usize = 8192;
/// More than signatures of one key differ in length.
const SLACK: usize = 64;
/// The form has signature fields, and whoever writes the file may only append.
const SIGNATURES_APPEND_ONLY: i64 = 3;
/// As many digits as the place of a number in the range of bytes has.
const DIGITS: usize = 10;

/// Who signs, and when.
pub struct Signer<'a> {
    /// The key.
    pub key: &'a Key,
    /// Its certificate.
    pub certificate: &'a Certificate,
    /// Certificates that lead from it to one that others trust.
    pub chain: &'a [Vec<u8>],
    /// The signer's clock, in seconds since 1970.
    pub at: i64,
}

/// Signs a field and gives the file with the signature appended; everything before stays as it was. Without a name the only
/// empty field is meant.
///
/// # Errors
/// [`Error::Unreadable`], [`Error::Encrypted`], [`Error::NoField`], [`Error::UnknownField`], [`Error::WhichField`];
/// [`Error::Unsound`] where a signature that is there already doesn't hold; the errors of the key.
pub fn sign(bytes: &[u8], field: Option<&str>, signer: &Signer<'_>) -> Result<Vec<u8>, Error> {
    let file = load(bytes)?;
    let place = chosen(&file, field)?;
    if !check(bytes)?.holds() {
        return Err(Error::Unsound);
    }
    let room = room(signer)?;
    let mut update = Update::after(bytes, &file)?;
    let signature = update.reserve();
    mark_field(&mut update, &file, &place, signature)?;
    mark_form(&mut update, &file)?;
    let head = format!(
        "<</Type/Sig/Filter/Adobe.PPKLite/SubFilter/ETSI.CAdES.detached/M(D:{})/Name {}/ByteRange[0 ",
        time::compact(signer.at),
        text_string(&signer.certificate.name),
    );
    let range = format!("{0} {0} {0}", " ".repeat(DIGITS));
    let before = format!("{head}{range}]/Contents");
    let at = update.object(signature, format!("{before}<{}>>>", "0".repeat(room * 2)).as_bytes());
    let mut file = update.finish();
    let (from, to) = (at + before.len(), at + before.len() + room * 2 + 2);
    let numbers = format!("{from:DIGITS$} {to:DIGITS$} {:DIGITS$}", file.len() - to);
    file[at + head.len()..at + head.len() + range.len()].copy_from_slice(numbers.as_bytes());
    let mut hash = Sha256::new();
    hash.update(&file[..from]);
    hash.update(&file[to..]);
    let signed = cms::sign(signer.key, signer.certificate, signer.chain, hash.finalize().into())?;
    if signed.len() > room {
        return Err(Error::TooLong);
    }
    for (place, byte) in file[from + 1..].chunks_exact_mut(2).zip(&signed) {
        place.copy_from_slice(format!("{byte:02x}").as_bytes());
    }
    Ok(file)
}

/// The place that a signature needs, tried with one over nothing.
fn room(signer: &Signer<'_>) -> Result<usize, Error> {
    let tried = cms::sign(signer.key, signer.certificate, signer.chain, [0; 32])?;
    Ok(LEAST_PLACE.max(tried.len() + SLACK))
}

fn chosen(file: &Document, name: Option<&str>) -> Result<Place, Error> {
    let mut empty: Vec<Place> = places(file);
    empty.retain(|place| place.field.state == FieldState::Empty);
    let names = || empty.iter().map(|place| place.field.name.clone()).collect::<Vec<_>>();
    match (name, empty.as_slice()) {
        (_, []) => Err(Error::NoField),
        (Some(name), _) => {
            let unknown = || Error::UnknownField { name: name.to_owned(), known: names() };
            empty.iter().find(|place| place.field.name == name).cloned().ok_or_else(unknown)
        }
        (None, [one]) => Ok(one.clone()),
        (None, _) => Err(Error::WhichField(names())),
    }
}

/// Puts the signature into its field, and a sign of it into what is seen.
fn mark_field(update: &mut Update<'_>, file: &Document, place: &Place, signature: ObjectId) -> Result<(), Error> {
    let part = |id| file.get_dictionary(id).cloned().map_err(|error| Error::Unreadable(error.to_string()));
    let mut widget = part(place.widget)?;
    if let Some((width, height)) = size(file, &widget) {
        let look = update.reserve();
        let drawn = appearance::draw(width, height);
        let head = format!("<</Type/XObject/Subtype/Form/BBox[0 0 {width:.2} {height:.2}]/Length {}>>", drawn.len());
        update.object(look, &[head.as_bytes(), b"\nstream\n", &drawn, b"\nendstream"].concat());
        widget.set("AP", dictionary! { "N" => Object::Reference(look) });
    }
    if place.widget == place.id {
        widget.set("V", Object::Reference(signature));
    } else {
        let mut field = part(place.id)?;
        field.set("V", Object::Reference(signature));
        update.written(place.id, &Object::Dictionary(field));
    }
    update.written(place.widget, &Object::Dictionary(widget));
    Ok(())
}

/// Width and height of what is seen of a field; none where that is nothing.
fn size(file: &Document, widget: &Dictionary) -> Option<(f32, f32)> {
    let corners = crate::verify::entry(file, widget, b"Rect")?.as_array().ok()?;
    let corners: Vec<f32> = corners.iter().filter_map(|one| one.as_float().ok()).collect();
    let [left, bottom, right, top] = corners[..] else { return None };
    let (width, height) = ((right - left).abs(), (top - bottom).abs());
    (width > 1.0 && height > 1.0 && width.is_finite() && height.is_finite()).then_some((width, height))
}

/// Says in the form that there are signatures, where it doesn't yet.
fn mark_form(update: &mut Update<'_>, file: &Document) -> Result<(), Error> {
    let unreadable = |error: lopdf::Error| Error::Unreadable(error.to_string());
    let Some(own) = form(file) else { return Err(Error::NoField) };
    if own.get(b"SigFlags").and_then(Object::as_i64).is_ok_and(|flags| flags == SIGNATURES_APPEND_ONLY) {
        return Ok(());
    }
    let mut own = own.clone();
    own.set("SigFlags", SIGNATURES_APPEND_ONLY);
    let mut catalogue = file.catalog().map_err(unreadable)?.clone();
    if let Ok(id) = catalogue.get(b"AcroForm").and_then(Object::as_reference) {
        update.object(id, &body(&Object::Dictionary(own)));
        return Ok(());
    }
    catalogue.set("AcroForm", own);
    let root = file.trailer.get(b"Root").and_then(Object::as_reference).map_err(unreadable)?;
    update.object(root, &body(&Object::Dictionary(catalogue)));
    Ok(())
}
