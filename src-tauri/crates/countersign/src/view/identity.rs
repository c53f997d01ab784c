//! The signing identity of the person at this computer.

use domain::time::Instant;
use serde::Serialize;
use ts_rs::TS;

use crate::error::Error;
use crate::identity::{About, Identity};
use crate::text::Words;

/// Whose key is kept on this computer.
#[derive(Clone, PartialEq, Debug, Default, Serialize, TS)]
pub struct IdentityView {
    /// What its certificate says; absent where none is kept, or where it can't be used.
    pub about: Option<About>,
    /// Whether the certificate holds now.
    pub holds: bool,
    /// Why what is kept can't be used, or empty.
    pub problem: String,
    /// Whether this computer has a keychain that could keep the passphrase.
    pub keychain: bool,
    /// Whether its keychain keeps the passphrase.
    pub remembered: bool,
}

/// The view of an identity, of none, or of one that can't be read.
pub fn identity(kept: Result<Option<&Identity>, &Error>, now: Instant, words: &Words) -> IdentityView {
    match kept {
        Ok(Some(kept)) => {
            let holds = kept.certificate().holds_at(now.timestamp().as_second());
            IdentityView { about: Some(kept.about()), holds, ..IdentityView::default() }
        }
        Ok(None) => IdentityView::default(),
        Err(error) => IdentityView { problem: error.message(words), ..IdentityView::default() },
    }
}
