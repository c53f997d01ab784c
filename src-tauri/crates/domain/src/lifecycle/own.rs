//! Commands on the project's own methodologies: write one, remove one that nothing follows, move workstreams to another.
//!
//! A version that a workstream follows, or followed when something was signed, is never changed: what is signed keeps it.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::adopt::adoption;
use super::builtin;
use super::methodology::{Methodology, MethodologyCopy};
use crate::command::Rule;
use crate::draft::{Draft, Outcome};
use crate::entity::{Entity, State};
use crate::identity::{Id, Ref};
use crate::message::Message;
use crate::refusal::Refusal;
use crate::text::required;
use crate::workstream::Workstream;

/// Writes a methodology of the project's own: a new one, or another text of one that nothing follows yet.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub struct Write {
    /// The methodology, whole.
    pub content: Methodology,
    /// The one that it replaces; a new one where absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub methodology: Option<Ref<MethodologyCopy>>,
}

impl Rule for Write {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        valid(&self.content)?;
        let replaced = draft.find_optional(self.methodology.as_ref())?;
        if let Some(id) = replaced {
            unused(draft.state(), id)?;
        }
        let head = match replaced.and_then(|id| draft.state().get(id)) {
            Some(copy) => copy.head.clone(),
            None => draft.new_head()?,
        };
        let named = |it: &Methodology| it.id == self.content.id && it.version == self.content.version;
        let other = draft.state().methodologies.iter().any(|copy| copy.head.id != head.id && named(&copy.content));
        if other || builtin::all().iter().any(named) {
            let message = Message::new("methodology-version-taken").with("id", &self.content.id);
            return Err(message.with("version", &self.content.version).into());
        }
        let label = Message::new("did-methodology-write").with("name", &self.content.name);
        let outcome = Outcome::of(head.id, label.with("version", &self.content.version));
        draft.put(MethodologyCopy { head, digest: self.content.digest(), content: self.content.clone() });
        Ok(outcome)
    }
}

/// Removes a methodology that nothing follows or followed.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct Remove {
    /// Which.
    pub methodology: Ref<MethodologyCopy>,
}

impl Rule for Remove {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        let id = draft.find(&self.methodology)?;
        unused(draft.state(), id)?;
        let content = draft.state().get(id).map(|copy| copy.content.clone());
        let label =
            content.map(|it| Message::new("did-methodology-remove").with("name", it.name).with("version", it.version));
        draft.remove(id);
        Ok(Outcome::of(id.0, label.unwrap_or_else(|| Message::new("did-methodology-remove"))))
    }
}

/// Moves the workstreams that follow the project's methodology to another one, or to another version of it.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct Adopt {
    /// Which one they follow from now on: one of the project's own, or the id of a built-in one.
    pub methodology: Ref<MethodologyCopy>,
    /// Why.
    pub reason: String,
}

impl Rule for Adopt {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        draft.acting_person()?;
        required("reason", &self.reason)?;
        let to = known(draft, &self.methodology)?;
        let content = draft.state().get(to).map(|copy| copy.content.clone());
        let content = content.ok_or_else(|| Refusal::rule("methodology-missing"))?;
        let adoption = adoption(draft.state(), &content);
        if let Some(first) = adoption.obstacles.first() {
            return Err(first.clone().into());
        }
        let from = draft.state().project().methodology;
        for id in followers(draft.state(), from) {
            draft.update(id, |workstream| workstream.methodology = to)?;
        }
        keep_what_was_signed(draft, from)?;
        let project = draft.state().project().id();
        draft.update(project, |project| project.methodology = to)?;
        let label = Message::new("did-methodology-adopt").with("name", &content.name);
        Ok(Outcome::of(project.0, label.with("version", &content.version).with("reason", self.reason.trim())))
    }
}

/// The workstreams that follow a methodology.
pub(super) fn followers(state: &State, methodology: Id<MethodologyCopy>) -> Vec<Id<Workstream>> {
    state.workstreams.iter().filter(|it| it.methodology == methodology).map(Entity::id).collect()
}

/// Notes under which methodology signatures were made that don't say so yet.
fn keep_what_was_signed(draft: &mut Draft, from: Id<MethodologyCopy>) -> Result<(), Refusal> {
    let silent = draft.state().sign_offs.iter().filter(|it| it.methodology.is_none());
    for id in silent.map(Entity::id).collect::<Vec<_>>() {
        draft.update(id, |signature| signature.methodology = Some(from))?;
    }
    Ok(())
}

/// The copy that a command names; made where the name is that of a built-in methodology that the project has no copy of.
fn known(draft: &mut Draft, methodology: &Ref<MethodologyCopy>) -> Result<Id<MethodologyCopy>, Refusal> {
    let built_in = builtin::find(&methodology.0);
    let Some(content) = built_in else { return draft.find(methodology) };
    let same = draft.state().methodologies.iter().find(|copy| copy.content == *content).map(Entity::id);
    if let Some(id) = same {
        return Ok(id);
    }
    let head = draft.new_head()?;
    let copy = MethodologyCopy { head, content: content.clone(), digest: content.digest() };
    let id = copy.id();
    draft.put(copy);
    Ok(id)
}

fn valid(content: &Methodology) -> Result<(), Refusal> {
    let findings = content.validate();
    let Some(first) = findings.first() else { return Ok(()) };
    let about = serde_json::to_string(&first.message).unwrap_or_default();
    Err(Message::new("methodology-invalid").with("count", findings.len()).with("about", about).into())
}

/// Refuses a methodology that a workstream follows, or under which something was signed.
fn unused(state: &State, id: Id<MethodologyCopy>) -> Result<(), Refusal> {
    let followed = state.project().methodology == id || state.workstreams.iter().any(|it| it.methodology == id);
    let signed = state.sign_offs.iter().any(|it| it.methodology == Some(id));
    if followed || signed {
        return Err(Message::new("methodology-in-use").with("name", state.name_of(id)).into());
    }
    Ok(())
}
