//! What comes back on paper: a scan, a photograph, or a PDF that was drawn on, matched to what was printed. First by the
//! content that the file still carries, then by the codes on its pages, then by the digest in its text.

use documents::scan::scan;
use documents::verify::read;
use domain::digest::Digest;
use domain::entity::{Entity, State};
use domain::identity::{EntityId, Id};
use domain::sign_off::{Bound, SignOff};
use domain::workstream::Workstream as Stream;

use super::Workspace;
use super::print::revision_with;
use super::sheet::newest_sheets;
use crate::document::{Code, certificate_digest, sheet_digest};
use crate::error::Error;

/// The most combinations of revisions for which an older sheet is looked for.
const SHEETS_LIMIT: usize = 10_000;

/// How a file was matched.
#[derive(Clone, Copy, PartialEq, Eq, Debug, serde::Serialize, ts_rs::TS)]
#[serde(rename_all = "kebab-case")]
pub enum How {
    /// By the content that it still carries.
    Content,
    /// By a code on one of its pages.
    Code,
    /// By the digest that its text layer prints.
    Digest,
    /// Not at all.
    Nothing,
}

/// What a file was matched to.
#[derive(Clone, PartialEq, Debug)]
pub enum Found {
    /// A revision of a document.
    Revision(Bound),
    /// The sheet of a sign-off.
    Sheet {
        /// The sign-off's id in the methodology.
        sign_off: String,
        /// The workstream; absent where the whole project is signed.
        workstream: Option<Id<Stream>>,
        /// Exactly what stands on it.
        bound: Vec<Bound>,
    },
    /// A certificate on which somebody else signed before.
    Certificate(Box<SignOff>),
}

/// What came back.
#[derive(Clone, PartialEq, Debug)]
pub struct Recognised {
    /// How it was matched.
    pub how: How,
    /// To what; nothing where the person must say.
    pub found: Option<Found>,
    /// Whether it is a PDF, a PNG or a JPEG: what can be kept as a scan.
    pub is_scan: bool,
    /// How many of its pictures could not be looked at.
    pub unread: usize,
}

impl Workspace {
    /// Matches a file to what was printed of a project.
    ///
    /// # Errors
    /// As [`Workspace::state`]; a file that shows nothing is no error.
    pub fn recognise(&self, project: EntityId, bytes: &[u8]) -> Result<Recognised, Error> {
        let state = self.state(project)?;
        let is_pdf = bytes.starts_with(b"%PDF");
        let is_scan = is_pdf || bytes.starts_with(b"\x89PNG") || bytes.starts_with(&[0xFF, 0xD8]);
        let done = |how, found, unread| Ok(Recognised { how, found, is_scan, unread });
        if !is_scan {
            return done(How::Nothing, None, 0);
        }
        let file = is_pdf.then(|| read(bytes).ok()).flatten();
        let content = file.as_ref().and_then(|file| file.content_digest).map(Digest);
        if let Some(found) = content.and_then(|digest| with_digits(&state, &digest.to_string())) {
            return done(How::Content, Some(found), 0);
        }
        let scanned = scan(bytes);
        let codes = scanned.codes.iter().filter_map(|text| Code::read(text));
        if let Some(found) = codes.filter_map(|code| of_code(&state, &code)).next() {
            return done(How::Code, Some(found), scanned.unread);
        }
        let printed = file.and_then(|file| file.printed_digest);
        match printed.and_then(|digits| with_digits(&state, &digits)) {
            Some(found) => done(How::Digest, Some(found), scanned.unread),
            None => done(How::Nothing, None, scanned.unread),
        }
    }
}

fn of_code(state: &State, code: &Code) -> Option<Found> {
    match code {
        Code::Document(digits) => revision(state, digits),
        Code::Sheet(digits) => sheet(state, digits),
        Code::Certificate(digits) => certificate(state, digits),
    }
}

/// What has a digest that begins with these digits, where only one thing does.
fn with_digits(state: &State, digits: &str) -> Option<Found> {
    revision(state, digits).or_else(|| sheet(state, digits)).or_else(|| certificate(state, digits))
}

fn revision(state: &State, digits: &str) -> Option<Found> {
    if let Some(whole) = digits.parse().ok().and_then(|digest| revision_with(state, digest)) {
        return Some(Found::Revision(Bound::of(whole)));
    }
    let mut found = state.revisions.iter().filter(|one| begins(one.digest, digits));
    match (found.next(), found.next()) {
        (Some(only), None) => Some(Found::Revision(Bound::of(only))),
        _ => None,
    }
}

fn certificate(state: &State, digits: &str) -> Option<Found> {
    let found = state.sign_offs.iter().find(|one| begins(certificate_digest(state, one), digits));
    found.map(|one| Found::Certificate(Box::new(one.clone())))
}

/// The sheet with these digits, over the newest revisions or, where it lay for long, over older ones.
fn sheet(state: &State, digits: &str) -> Option<Found> {
    for mut sheet in newest_sheets(state) {
        let choices: Vec<Vec<Bound>> = sheet.bound.iter().map(|newest| up_to(state, newest)).collect();
        let count = choices.iter().map(Vec::len).fold(1usize, usize::saturating_mul);
        for place in 0..count.min(SHEETS_LIMIT) {
            sheet.bound = combination(&choices, place);
            if begins(sheet_digest(state, &sheet), digits) {
                let sign_off = sheet.kind.id.to_string();
                return Some(Found::Sheet { sign_off, workstream: sheet.workstream, bound: sheet.bound });
            }
        }
    }
    None
}

/// The revisions of a document from the newest back to the first.
fn up_to(state: &State, newest: &Bound) -> Vec<Bound> {
    let same = state.revisions.iter().filter(|it| it.workstream == newest.workstream && it.document == newest.document);
    let mut all: Vec<Bound> = same.map(Bound::of).collect();
    all.sort_by_key(|bound| std::cmp::Reverse(bound.number));
    all
}

/// The combination at a place, the newest of each first.
fn combination(choices: &[Vec<Bound>], mut place: usize) -> Vec<Bound> {
    let pick = choices.iter().map(|of| {
        let one = of[place % of.len()].clone();
        place /= of.len();
        one
    });
    pick.collect()
}

fn begins(digest: Digest, digits: &str) -> bool {
    digits.len() >= 8 && digest.to_string().starts_with(digits)
}

impl Found {
    /// The certificate's signature as one of the project.
    pub fn certificate_id(&self) -> Option<Id<SignOff>> {
        match self {
            Self::Certificate(signature) => Some(signature.id()),
            _ => None,
        }
    }
}
