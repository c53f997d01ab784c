//! A scan that came back: what it was matched to, and the signatures that it can stand for.

use domain::entity::{Entity, State};
use domain::lifecycle::methodology::Scope;
use domain::lifecycle::status::ProjectStatus;
use domain::sign_off::Bound;
use serde::Serialize;
use ts_rs::TS;

use super::OptionLine;
use super::reviews::possible_conditions;
use super::sign_offs::{SignOffLine, SignedLine, digest_over, sign_offs, signed_line};
use crate::text::Language;
use crate::text::templates::title;
use crate::workspace::{Found, How, Recognised};

/// A scan that came back.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct PaperView {
    /// How it was matched.
    pub how: How,
    /// What it was matched to, in words; empty where it wasn't.
    pub found: String,
    /// Whether it can be kept as a scan: a PDF, a PNG or a JPEG.
    pub is_scan: bool,
    /// How many of its pictures could not be looked at.
    pub unread: u32,
    /// The signatures that it can stand for; all of them where it was matched to nothing. What stands there is what lay
    /// before the signer.
    pub offers: Vec<SignOffLine>,
    /// Issues that can stand for the remarks of a conditional signature.
    pub issues: Vec<OptionLine>,
}

/// The view of a scan.
pub fn paper(state: &State, status: &ProjectStatus, recognised: &Recognised, language: Language) -> PaperView {
    let mut offers = sign_offs(state, status, language).sign_offs;
    offers.retain(|offer| !offer.things.is_empty());
    if let Some(found) = &recognised.found {
        offers.retain_mut(|offer| fits(state, offer, found, language));
    }
    PaperView {
        how: recognised.how,
        found: recognised.found.as_ref().map(|found| called(state, found, language)).unwrap_or_default(),
        is_scan: recognised.is_scan,
        unread: super::count(recognised.unread),
        offers,
        issues: possible_conditions(state),
    }
}

/// Whether a sign-off is one that the paper can stand for; then exactly what was on the paper stands in it.
fn fits(state: &State, offer: &mut SignOffLine, found: &Found, language: Language) -> bool {
    match found {
        Found::Revision(bound) => {
            let same = |thing: &&mut SignedLine| {
                let revision = state.get(thing.revision);
                revision.is_some_and(|it| it.document == bound.document && it.workstream == bound.workstream)
            };
            let Some(thing) = offer.things.iter_mut().find(same) else { return false };
            put(state, thing, bound, language);
        }
        Found::Sheet { sign_off, workstream, bound } => {
            let of = offer.scope == Scope::Project || *workstream == Some(offer.workstream);
            if offer.id != *sign_off || !of {
                return false;
            }
            offer.things = bound
                .iter()
                .filter_map(|one| state.get(one.revision))
                .map(|it| signed_line(state, it, language))
                .collect();
        }
        Found::Certificate(signature) => {
            let of = signature.workstream.is_none_or(|workstream| workstream == offer.workstream);
            if offer.id != signature.sign_off.0 || !of {
                return false;
            }
            offer.things = signature
                .bound
                .iter()
                .filter_map(|one| state.get(one.revision))
                .map(|it| signed_line(state, it, language))
                .collect();
        }
    }
    let digests: Vec<_> = offer.things.iter().map(|thing| thing.digest).collect();
    offer.digest = digest_over(&offer.id.as_str().into(), &digests);
    true
}

fn put(state: &State, thing: &mut SignedLine, bound: &Bound, language: Language) {
    if let Some(revision) = state.get(bound.revision) {
        *thing = signed_line(state, revision, language);
    }
}

fn called(state: &State, found: &Found, language: Language) -> String {
    let name = |id: &str| {
        let kinds = state.methodologies.iter().flat_map(|copy| &copy.content.sign_offs);
        kinds.into_iter().find(|kind| kind.id.0 == id).map_or_else(|| id.to_owned(), |kind| kind.name.clone())
    };
    match found {
        Found::Revision(bound) => format!("{} {}", title(state, language, &bound.document), bound.number),
        Found::Sheet { sign_off, .. } => name(sign_off),
        Found::Certificate(signature) => format!("{} {}", signature.reference(), name(&signature.sign_off.0)),
    }
}
