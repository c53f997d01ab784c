//! Commands on workstreams: open another one, and move an integration there.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{ScopeChange, Workstream};
use crate::command::Rule;
use crate::draft::{Draft, Outcome};
use crate::entity::{Entity, Head, State};
use crate::identity::{Id, Ref};
use crate::integration::Integration;
use crate::lifecycle::builtin;
use crate::lifecycle::methodology::MethodologyCopy;
use crate::message::Message;
use crate::organisation::Organisation;
use crate::refusal::Refusal;
use crate::text::required;

/// The workstream that a command names, or the project's only one. Onboardings of suppliers are always named.
///
/// # Errors
/// `workstream-not-said` where there are several, and as [`State::find`].
pub fn chosen(state: &State, reference: Option<&Ref<Workstream>>) -> Result<Id<Workstream>, Refusal> {
    if let Some(reference) = reference {
        return state.find(reference).map(Entity::id);
    }
    let own: Vec<_> = state.own_workstreams().collect();
    let all = if own.is_empty() { state.workstreams.iter().collect() } else { own };
    match all.as_slice() {
        [only] => Ok(only.id()),
        _ => Err(Refusal::ambiguous(Message::new("workstream-not-said"))),
    }
}

/// Opens a workstream: a later phase, or the onboarding of a supplier.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub struct Add {
    /// What people call it.
    pub name: String,
    /// The id of its methodology; the project's own where absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub methodology: Option<String>,
    /// The supplier that is brought on board.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub supplier: Option<Ref<Organisation>>,
}

impl Rule for Add {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        let head = draft.new_head()?;
        let name = required("name", &self.name)?;
        let supplier = draft.find_optional(self.supplier.as_ref())?;
        let methodology = match &self.methodology {
            None => draft.state().project().methodology,
            Some(id) => methodology(draft, id)?,
        };
        let label = Message::new("did-workstream-add").with("name", &name);
        let id = open(draft, Workstream { head, name, methodology, supplier, change_request: None });
        Ok(Outcome::of(id.0, label))
    }
}

/// The project's copy of a methodology, made from the built-in one where there is none.
pub(crate) fn methodology(draft: &mut Draft, id: &str) -> Result<Id<MethodologyCopy>, Refusal> {
    if let Some(copy) = draft.state().methodologies.iter().rfind(|copy| copy.content.id == id) {
        return Ok(copy.id());
    }
    let content = builtin::find(id);
    let content = content.ok_or_else(|| Refusal::NotFound(Message::new("methodology-unknown").with("id", id)))?;
    let head = fresh(draft);
    let copy = MethodologyCopy { head, content: content.clone(), digest: content.digest() };
    let id = copy.id();
    draft.put(copy);
    Ok(id)
}

fn fresh(draft: &mut Draft) -> Head {
    Head { id: draft.new_id(), revision: 0, changed_at: draft.now(), changed_by: draft.actor() }
}

/// Writes a new workstream. It starts with the answers of the project's first one, so that what holds for the whole
/// project is not asked twice.
pub(crate) fn open(draft: &mut Draft, workstream: Workstream) -> Id<Workstream> {
    let id = workstream.id();
    let first = draft.state().workstreams.iter().find(|it| it.methodology == workstream.methodology).map(Entity::id);
    draft.put(workstream);
    let answers: Vec<_> =
        draft.state().answers.iter().filter(|answers| Some(answers.workstream) == first).cloned().collect();
    for mut copy in answers {
        copy.head = fresh(draft);
        copy.workstream = id;
        draft.put(copy);
    }
    id
}

/// Moves an integration to another workstream, with its requirements, mapping, scenarios, samples and files. Signatures of the
/// old one stay good for the rest.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct MoveIntegration {
    /// What moves.
    pub integration: Ref<Integration>,
    /// Where to.
    pub to: Ref<Workstream>,
    /// Why.
    pub reason: String,
}

impl Rule for MoveIntegration {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        let integration = draft.find(&self.integration)?;
        let to = draft.find(&self.to)?;
        let reason = required("reason", &self.reason)?;
        let head = draft.new_head()?;
        let id = move_integration(draft, head, integration, to, reason)?;
        let label = Message::new("did-integration-move").with("name", draft.state().name_of(integration));
        Ok(Outcome::of(id, label.with("workstream", draft.state().name_of(to))))
    }
}

/// Moves an integration and everything that is of it alone, and records the change of scope.
///
/// # Errors
/// `integration-there-already`.
pub(crate) fn move_integration(
    draft: &mut Draft,
    head: Head,
    integration: Id<Integration>,
    to: Id<Workstream>,
    reason: String,
) -> Result<crate::identity::EntityId, Refusal> {
    let from = draft.state().get(integration).map(|it| it.workstream);
    let Some(from) = from.filter(|from| *from != to) else {
        let message = Message::new("integration-there-already").with("name", draft.state().name_of(integration));
        return Err(message.into());
    };
    draft.update(integration, |it| it.workstream = to)?;
    macro_rules! take_along {
        ($($table:ident),+) => {$(
            let of = draft.state().$table.iter().filter(|it| it.integration == Some(integration) && it.workstream == from);
            for id in of.map(Entity::id).collect::<Vec<_>>() {
                draft.update(id, |it| it.workstream = to)?;
            }
        )+};
    }
    take_along!(requirements, scenarios, sample_files, deliverables, issues);
    let rows = draft.state().mapping_rows.iter().filter(|row| row.integration == integration);
    for id in rows.map(Entity::id).collect::<Vec<_>>() {
        draft.update(id, |row| row.workstream = to)?;
    }
    let id = head.id;
    draft.put(ScopeChange { head, integration, from, to, reason });
    Ok(id)
}
