//! The content of a certificate: the signature's own record and the certificate before it. Nothing that can change later
//! is in it, neither names nor states, so a certificate keeps its digest for ever, and each anchors all before it.

use domain::digest::{Digest, canonical};
use domain::entity::{Entity, State};
use domain::sign_off::SignOff;
use serde_json::{Value, json};

use super::super::names;

/// Version of the record's form.
const SCHEMA: u32 = 1;

/// What an entity carries beside its own fields, and what may come later: a withdrawal is an act of its own, and a file that was
/// signed with a key holds the certificate.
const NOT_SIGNED: [&str; 5] = ["revision", "changed_at", "changed_by", "withdrawn", "kept"];

/// The content of a certificate, in canonical form.
pub fn bytes(state: &State, sign_off: &SignOff) -> Vec<u8> {
    canonical(&content(state, sign_off, before(state, sign_off)))
}

/// The digest of a certificate's content: what stands at its foot, and from which its seal is drawn.
pub fn digest(state: &State, sign_off: &SignOff) -> Digest {
    Digest::of(&bytes(state, sign_off))
}

/// The certificate before this one, with its digest; none for the first of a project.
pub fn before<'a>(state: &'a State, sign_off: &SignOff) -> Option<(&'a SignOff, Digest)> {
    let earlier = state.sign_offs.iter().take_while(|it| it.head.id < sign_off.head.id);
    earlier.fold(None, |before, it| Some((it, Digest::of(&canonical(&content(state, it, before))))))
}

fn content(state: &State, sign_off: &SignOff, before: Option<(&SignOff, Digest)>) -> Value {
    let mut record = sign_off.to_record().body;
    if let Some(record) = record.as_object_mut() {
        for name in NOT_SIGNED {
            record.remove(name);
        }
    }
    let kind = names::methodology_of(state, sign_off).and_then(|it| it.sign_off(&sign_off.sign_off));
    json!({
        "schema": SCHEMA,
        "record": "sign-off",
        "project": state.project().id(),
        "meaning": kind.map(|kind| &kind.meaning),
        "signature": record,
        "follows": before.map(|(before, digest)| json!({ "certificate": before.reference, "digest": digest })),
    })
}
