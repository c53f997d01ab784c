//! Closing: nothing is waited for any more. What was sent stays on record.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Closing, Review, ReviewState};
use crate::command::Rule;
use crate::draft::{Draft, Outcome};
use crate::entity::Entity;
use crate::identity::Ref;
use crate::message::Message;
use crate::refusal::Refusal;
use crate::text::required;

/// Says that no answer is waited for any more. One that comes all the same can still be merged.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct Close {
    /// Which review.
    pub review: Ref<Review>,
    /// Why.
    pub reason: String,
}

impl Rule for Close {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        let reason = required("reason", &self.reason)?;
        let by = draft.acting_person()?.id();
        let review = draft.state().find(&self.review)?;
        let (id, reference) = (review.id(), review.reference.clone());
        if matches!(review.state(), ReviewState::Merged | ReviewState::Closed) {
            return Err(Message::new("review-ended-already").with("reference", reference).into());
        }
        let closing = Closing { at: draft.now(), by, reason };
        draft.update(id, |review| review.closed = Some(closing))?;
        Ok(Outcome::of(id.0, Message::new("did-review-close").with("reference", reference)))
    }
}
