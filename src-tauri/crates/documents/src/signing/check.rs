//! What the signatures of a file prove: which bytes each covers, by which key, and whether anything else came afterwards.
//!
//! It is stricter than readers are, since the files are ours: a range of bytes that leaves out anything but the signature
//! itself, padding that isn't zero, and bytes after the last signature are refused, even where they change nothing.

use lopdf::xref::XrefEntry;
use lopdf::{Dictionary, Document, Object, ObjectId};

use super::certificate::Certificate;
use super::cms::{self, Unreadable};
use super::der;
use super::fields::{FieldState, load, places};
use super::revisions::{Change, changes};
use super::{Error, time};
use crate::verify::{entry, text};

/// The most signatures that are checked: each costs a reading of the whole file.
const MOST_SIGNATURES: usize = 64;
/// The form of signatures that are made here.
const CADES: &[u8] = b"ETSI.CAdES.detached";
/// The older form that other programs still make; it is read like the newer.
const PKCS7: &[u8] = b"adbe.pkcs7.detached";

/// What was found about the signatures of a file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Checked {
    /// The signatures, in the order in which they were made.
    pub signatures: Vec<Signature>,
    /// The names of fields in which nobody signed yet.
    pub empty: Vec<String>,
    /// Bytes after the last signature: none where it covers the file to its end.
    pub appended: usize,
}

impl Checked {
    /// Whether every signature holds and nothing came after the last; so it is without signatures.
    pub fn holds(&self) -> bool {
        self.appended == 0 && self.signatures.iter().all(Signature::holds)
    }
}

/// A signature and what is wrong with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signature {
    /// The field in which it stands.
    pub field: String,
    /// The certificate of its key, where it could be read.
    pub certificate: Option<Certificate>,
    /// When it was made as the signer's clock said, in seconds since 1970.
    pub at: Option<i64>,
    /// The bytes that it covers: those before this place, and those from the next to the last. Between both it stands
    /// itself.
    pub covers: Option<[usize; 3]>,
    /// How many signatures were added after it.
    pub later: usize,
    /// What is wrong with it; it holds where nothing is.
    pub faults: Vec<Fault>,
}

impl Signature {
    /// Whether nothing is wrong with it.
    pub fn holds(&self) -> bool {
        self.faults.is_empty()
    }

    /// Whether its certificate held when its signer's clock says that it was made; none where either isn't known.
    pub fn in_time(&self) -> Option<bool> {
        Some(self.certificate.as_ref()?.holds_at(self.at?))
    }
}

/// What is wrong with a signature.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// It is no object of its own, or stands in several fields.
    Place,
    /// Its form is none that can be checked here.
    Form(String),
    /// The bytes that it says it covers leave out something else than itself, or end within a version of the file.
    Range,
    /// There is something after it in its place.
    Padding,
    /// It can't be read.
    Unreadable(Unreadable),
    /// The bytes that it covers are not those that were signed.
    Changed,
    /// It isn't one of the key of its certificate.
    Key,
    /// Its algorithm or key is none that can be checked here.
    Algorithm,
    /// It doesn't say by which certificate it was made, or names another.
    Certificate,
    /// Its certificate says that the key isn't for signing documents.
    Usage,
    /// What it covers is no file by itself, or not one in which it stands.
    Version,
    /// Something else than a signature was changed after it.
    ChangedAfter(Vec<Change>),
}

/// Checks the signatures of a file.
///
/// # Errors
/// [`Error::Unreadable`], [`Error::Encrypted`]; what is wrong with signatures is said by their faults.
pub fn check(bytes: &[u8]) -> Result<Checked, Error> {
    let file = load(bytes)?;
    let mut checked = Checked::default();
    let mut seen: Vec<ObjectId> = Vec::new();
    for place in places(&file) {
        if place.field.state == FieldState::Empty {
            checked.empty.push(place.field.name);
        } else if checked.signatures.len() < MOST_SIGNATURES {
            let id = place.value.as_ref().and_then(|value| value.as_reference().ok());
            let id = id.filter(|id| !seen.contains(id));
            seen.extend(id);
            checked.signatures.push(signature(bytes, &file, place.field.name, id));
        } else {
            return Err(Error::Unreadable(format!("more than {MOST_SIGNATURES} signatures")));
        }
    }
    checked.signatures.sort_by_key(Signature::end);
    if let Some(last) = checked.signatures.last().and_then(|last| last.covers) {
        checked.appended = bytes.len() - last[2];
    }
    look_at_later_versions(bytes, &mut checked.signatures, &file);
    Ok(checked)
}

impl Signature {
    fn end(&self) -> usize {
        self.covers.map_or(0, |covers| covers[2])
    }
}

fn signature(bytes: &[u8], file: &Document, field: String, id: Option<ObjectId>) -> Signature {
    let mut found = Signature { field, certificate: None, at: None, covers: None, later: 0, faults: Vec::new() };
    if let Err(fault) = look(bytes, file, id, &mut found) {
        found.faults.push(fault);
    }
    found
}

/// Looks at one signature by itself; what can't be looked at any further ends with a fault.
fn look(bytes: &[u8], file: &Document, id: Option<ObjectId>, found: &mut Signature) -> Result<(), Fault> {
    let id = id.ok_or(Fault::Place)?;
    let own = file.get_dictionary(id).map_err(|_| Fault::Place)?;
    found.at = entry(file, own, b"M").and_then(text).and_then(|date| time::of_pdf(&date));
    let form = entry(file, own, b"SubFilter").and_then(|form| form.as_name().ok()).unwrap_or_default();
    if form != CADES && form != PKCS7 {
        return Err(Fault::Form(String::from_utf8_lossy(form).into_owned()));
    }
    let covers = range(bytes, own).ok_or(Fault::Range)?;
    let contents = contents(bytes, own, covers).ok_or(Fault::Range)?;
    stands_in(bytes, file, id, covers[0])?;
    found.covers = Some(covers);
    let (value, padding) = der::Value::first(&contents).ok_or(Fault::Unreadable(Unreadable::Damaged))?;
    if padding.iter().any(|byte| *byte != 0) {
        found.faults.push(Fault::Padding);
    }
    let parts = [&bytes[..covers[0]], &bytes[covers[1]..covers[2]]];
    let shown = cms::read(value.raw, &parts).map_err(Fault::Unreadable)?;
    if !shown.digest_holds {
        found.faults.push(Fault::Changed);
    }
    match shown.key_holds {
        Some(true) => {}
        Some(false) => found.faults.push(Fault::Key),
        None => found.faults.push(Fault::Algorithm),
    }
    // The older form didn't ask for it; where it is said, it must be so.
    if shown.names_certificate == Some(false) || shown.names_certificate.is_none() && form == CADES {
        found.faults.push(Fault::Certificate);
    }
    if !shown.certificate.may_sign {
        found.faults.push(Fault::Usage);
    }
    found.certificate = Some(shown.certificate);
    Ok(())
}

/// The range of bytes: everything from the begin to the end of a version of the file, except one gap.
fn range(bytes: &[u8], own: &Dictionary) -> Option<[usize; 3]> {
    let numbers = own.get(b"ByteRange").ok()?.as_array().ok()?;
    let numbers: Vec<usize> = numbers.iter().filter_map(|one| usize::try_from(one.as_i64().ok()?).ok()).collect();
    let [0, from, to, rest] = numbers[..] else { return None };
    let end = to.checked_add(rest)?;
    if from >= to || end > bytes.len() {
        return None;
    }
    let covered = bytes[to..end].trim_ascii_end();
    covered.ends_with(b"%%EOF").then_some([from, to, end])
}

/// What the signature's dictionary holds as its contents, where exactly that stands in the gap.
fn contents(bytes: &[u8], own: &Dictionary, [from, to, _]: [usize; 3]) -> Option<Vec<u8>> {
    let digits = bytes[from..to].strip_prefix(b"<")?.strip_suffix(b">")?;
    if digits.len() % 2 == 1 {
        return None;
    }
    let digit = |byte: u8| char::from(byte).to_digit(16).map(|digit| digit as u8);
    let stands: Option<Vec<u8>> =
        digits.chunks_exact(2).map(|pair| Some(digit(pair[0])? << 4 | digit(pair[1])?)).collect();
    stands.filter(|stands| own.get(b"Contents").and_then(Object::as_str).is_ok_and(|own| own == stands))
}

/// Whether the gap is within the signature's own object, so that no other object stands where nothing is covered.
fn stands_in(bytes: &[u8], file: &Document, id: ObjectId, gap: usize) -> Result<(), Fault> {
    const END: &[u8] = b"endobj";
    let Some(XrefEntry::Normal { offset, .. }) = file.reference_table.get(id.0) else { return Err(Fault::Place) };
    let between = bytes.get(*offset as usize..gap).ok_or(Fault::Range)?;
    let own = format!("{} {} obj", id.0, id.1);
    let begins = between.trim_ascii_start().starts_with(own.as_bytes());
    let ends = between.windows(END.len()).any(|window| window == END);
    if begins && !ends { Ok(()) } else { Err(Fault::Range) }
}

/// Compares the version that each signature covers with the next: only another signature may have come in between.
fn look_at_later_versions(bytes: &[u8], signatures: &mut [Signature], newest: &Document) {
    let count = signatures.len();
    let versions: Vec<Option<Document>> =
        signatures.iter().map(|signature| signature.covers.and_then(|covers| load(&bytes[..covers[2]]).ok())).collect();
    for (at, signature) in signatures.iter_mut().enumerate() {
        signature.later = count - at - 1;
        if signature.covers.is_none() {
            continue;
        }
        let stands = |file: &Document| {
            let mut places = places(file).into_iter();
            places.any(|one| one.field.name == signature.field && one.field.state == FieldState::Signed)
        };
        let Some(own) = versions[at].as_ref().filter(|own| stands(own)) else {
            signature.faults.push(Fault::Version);
            continue;
        };
        let next = versions.get(at + 1).map_or(Some(newest), Option::as_ref);
        let mut found = next.map_or_else(Vec::new, |next| changes(own, next));
        // Later ones are looked at from here too: what came after the next signature came after this one.
        for pair in versions[at + 1..].windows(2) {
            if let [Some(one), Some(other)] = pair {
                found.extend(changes(one, other));
            }
        }
        found.dedup();
        if !found.is_empty() {
            signature.faults.push(Fault::ChangedAfter(found));
        }
    }
}
