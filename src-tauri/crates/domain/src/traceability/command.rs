//! Commands that justify a hole, and that take a justification back.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::justification::Justification;
use super::{Hole, HoleKind, holes};
use crate::command::Rule;
use crate::draft::{Draft, Outcome};
use crate::entity::{Entity, State};
use crate::message::Message;
use crate::refusal::Refusal;
use crate::text::required;

/// Says why a hole may stay. The justification counts until the facts behind the hole change.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct Justify {
    /// What is missing.
    pub hole: HoleKind,
    /// What lacks it, by id or short reference.
    pub about: String,
    /// Why it may stay.
    pub reason: String,
}

impl Rule for Justify {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        let hole = find(draft.state(), self.hole, &self.about)?;
        let reason = required("reason", &self.reason)?;
        draft.acting_person()?;
        let head = match hole.justification(draft.state()) {
            Some(known) => known.head.clone(),
            None => draft.new_head()?,
        };
        let (id, name) = (head.id, name_of(draft.state(), &hole));
        let (person, at) = (draft.actor(), draft.now());
        let Hole { kind, about, facts } = hole;
        draft.put(Justification { head, hole: kind, about, facts, reason, person, at });
        Ok(Outcome::of(id, Message::new("did-hole-justify").with("name", name)))
    }
}

/// Takes the justification of a hole back: it counts as open again.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct Unjustify {
    /// What is missing.
    pub hole: HoleKind,
    /// What lacks it, by id or short reference.
    pub about: String,
}

impl Rule for Unjustify {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        let hole = find(draft.state(), self.hole, &self.about)?;
        let name = name_of(draft.state(), &hole);
        let Some(known) = hole.justification(draft.state()).map(Entity::id) else {
            return Err(Message::new("hole-not-justified").with("name", name).into());
        };
        draft.remove(known);
        Ok(Outcome::of(known.0, Message::new("did-hole-unjustify").with("name", name)))
    }
}

fn find(state: &State, kind: HoleKind, about: &str) -> Result<Hole, Refusal> {
    let about = about.trim();
    let is_it = |hole: &Hole| {
        let named = || state.caption(hole.about).is_some_and(|(_, reference, _)| reference == about);
        hole.kind == kind && (hole.about.to_string() == about.to_lowercase() || (!about.is_empty() && named()))
    };
    let unknown = || Message::new("hole-unknown").with("hole", kind.name()).with("name", about);
    holes(state).into_iter().find(is_it).ok_or_else(|| Refusal::NotFound(unknown()))
}

/// Reference of what the hole is about; its title where it has none.
fn name_of(state: &State, hole: &Hole) -> String {
    let caption = state.caption(hole.about);
    caption.map_or_else(
        || hole.about.to_string(),
        |(_, reference, title)| [reference, title].into_iter().find(|it| !it.is_empty()).unwrap_or_default(),
    )
}
