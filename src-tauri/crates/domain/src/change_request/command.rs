//! Commands on change requests, and the rule that nothing else changes what the project sign-off covers.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{ChangeRequest, ChangeRequestStatus};
use crate::command::Rule;
use crate::draft::{Draft, Outcome};
use crate::entity::{Entity, Head};
use crate::identity::{Id, Ref};
use crate::integration::Integration;
use crate::lifecycle::assess::Assessment;
use crate::message::Message;
use crate::organisation::Party;
use crate::refusal::Refusal;
use crate::sign_off::SignOff;
use crate::text::required;
use crate::workstream::{self, Workstream};

/// Asks for a change.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct Open {
    /// What should change.
    pub name: String,
    /// Why.
    pub reason: String,
    /// What it costs and moves.
    #[serde(default)]
    pub impact: String,
    /// The integrations it touches.
    #[serde(default)]
    pub integrations: Vec<Ref<Integration>>,
}

impl Rule for Open {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        let head = draft.new_head()?;
        let (name, reason) = (required("name", &self.name)?, required("reason", &self.reason)?);
        let integrations = self.integrations.iter().map(|it| draft.find(it)).collect::<Result<_, _>>()?;
        let label = Message::new("did-change-request-open").with("name", &name);
        let (id, requested_by) = (head.id, draft.acting_person()?.id());
        let reference = draft.next_reference("CR")?;
        draft.put(ChangeRequest {
            head,
            reference,
            name,
            reason,
            impact: self.impact.clone(),
            requested_by,
            integrations,
            status: ChangeRequestStatus::Draft,
            decided_by: None,
            decision: String::new(),
            workstream: None,
        });
        Ok(Outcome::of(id, label))
    }
}

/// The customer accepts a change: a workstream is opened for it, and takes over the integrations that it touches.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct Approve {
    /// The change request.
    pub change_request: Ref<ChangeRequest>,
    /// What was said with the decision.
    #[serde(default)]
    pub decision: String,
}

impl Rule for Approve {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        let request = decidable(draft, &self.change_request)?;
        let head = draft.new_head()?;
        let name = format!("{} {}", request.reference, request.name);
        let methodology = draft.state().project().methodology;
        let change_request = Some(request.id());
        let workstream = Workstream { head, name, methodology, supplier: None, change_request };
        let workstream = workstream::open(draft, workstream);
        for integration in &request.integrations {
            let id = draft.new_id();
            let head = Head { id, revision: 0, changed_at: draft.now(), changed_by: draft.actor() };
            workstream::move_integration(draft, head, *integration, workstream, request.reference.clone())?;
        }
        decide(draft, &request, ChangeRequestStatus::Approved, &self.decision, Some(workstream))?;
        let label = Message::new("did-change-request-approve").with("name", &request.name);
        Ok(Outcome::of(workstream.0, label))
    }
}

/// The customer does not accept a change.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct Reject {
    /// The change request.
    pub change_request: Ref<ChangeRequest>,
    /// Why.
    pub decision: String,
}

impl Rule for Reject {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        let request = decidable(draft, &self.change_request)?;
        let decision = required("decision", &self.decision)?;
        decide(draft, &request, ChangeRequestStatus::Rejected, &decision, None)?;
        let label = Message::new("did-change-request-reject").with("name", &request.name);
        Ok(Outcome::of(request.head.id, label))
    }
}

/// A change request that the acting person can decide: it is open, and they are the customer's.
fn decidable(draft: &Draft, reference: &Ref<ChangeRequest>) -> Result<ChangeRequest, Refusal> {
    let request = draft.state().find(reference)?;
    let person = draft.acting_person()?;
    let party = draft.state().get(person.organisation).map(|organisation| organisation.party);
    if party != Some(Party::Customer) {
        return Err(Message::new("change-request-decided-by-customer").with("person", &person.name).into());
    }
    if request.status != ChangeRequestStatus::Draft {
        return Err(Message::new("change-request-decided").with("name", &request.name).into());
    }
    Ok(request.clone())
}

fn decide(
    draft: &mut Draft,
    request: &ChangeRequest,
    status: ChangeRequestStatus,
    decision: &str,
    workstream: Option<Id<Workstream>>,
) -> Result<(), Refusal> {
    let decided_by = Some(draft.actor());
    draft.update(request.id(), |request| {
        request.status = status;
        request.decided_by = decided_by;
        decision.trim().clone_into(&mut request.decision);
        request.workstream = workstream;
    })
}

/// The signatures under the project that hold before a command.
pub(crate) fn holding(draft: &Draft) -> Vec<Id<SignOff>> {
    let under_project = draft.state().sign_offs.iter().filter(|it| it.workstream.is_none() && it.withdrawn.is_none());
    let under_project: Vec<_> = under_project.collect();
    if under_project.is_empty() {
        return Vec::new();
    }
    let assessment = Assessment::new(draft.state(), draft.today());
    under_project.into_iter().filter(|it| assessment.causes_of(it).is_empty()).map(Entity::id).collect()
}

/// Refuses what would change the content of a project sign-off: that takes a change request (rule 8).
///
/// # Errors
/// `change-request-needed`, with the fields that would change.
pub(crate) fn keep(draft: &Draft, held: &[Id<SignOff>]) -> Result<(), Refusal> {
    if held.is_empty() {
        return Ok(());
    }
    let assessment = Assessment::new(draft.state(), draft.today());
    for signature in held.iter().filter_map(|id| draft.state().get(*id)) {
        if let Some(cause) = assessment.causes_of(signature).first() {
            let fields: Vec<_> =
                cause.changes.iter().map(|change| change.place_in(draft.state(), &cause.document)).collect();
            let message = Message::new("change-request-needed").with("document", &cause.title);
            return Err(message.with("fields", fields.join(", ")).into());
        }
    }
    Ok(())
}
