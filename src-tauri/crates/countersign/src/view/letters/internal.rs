//! Letters to the customer's own people, as their room shows them.

use domain::entity::State;
use domain::supplier::letter::{Internal, Lack, Merged};
use domain::time::Date;
use serde::Serialize;
use ts_rs::TS;

use super::{LetterTextLine, text_line};
use crate::view::Say;

/// Whom an internal letter goes to.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
#[ts(rename = "InternalLetterLine", optional_fields)]
pub struct InternalLine {
    /// The people.
    pub people: Vec<String>,
    /// The day on which it went out; absent while it is planned.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub told: Option<Date>,
    /// Who recorded that, or empty.
    pub by: String,
    /// How it went out, or empty.
    pub note: String,
}

/// What an internal letter says, or why it can't be written.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
#[ts(optional_fields)]
pub struct InternalText {
    /// What it says; absent where something keeps it back.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<LetterTextLine>,
    /// Whether this is what went out; false once something it says has changed since.
    pub as_sent: bool,
    /// Everything that keeps it back.
    pub lacks: Vec<String>,
}

pub(super) fn internal_line(state: &State, internal: &Internal) -> InternalLine {
    let told = internal.told.as_ref();
    InternalLine {
        people: internal.people.iter().map(|person| state.name_of(*person)).collect(),
        told: told.map(|told| told.on),
        by: told.map(|told| state.name_of(told.by)).unwrap_or_default(),
        note: told.map(|told| told.note.clone()).unwrap_or_default(),
    }
}

/// What an internal letter says, or why it can't be written.
pub fn internal_text(text: Result<(Merged, bool), Vec<Lack>>, say: &Say) -> InternalText {
    match text {
        Ok((merged, as_sent)) => InternalText { text: Some(text_line(merged)), as_sent, lacks: Vec::new() },
        Err(lacks) => {
            InternalText { text: None, as_sent: false, lacks: lacks.iter().map(|lack| say(&lack.message)).collect() }
        }
    }
}
