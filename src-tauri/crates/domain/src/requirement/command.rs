//! Commands on requirements.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Requirement;
use crate::arguments::arguments;
use crate::command::Rule;
use crate::draft::{Draft, Outcome};
use crate::entity::{Entity, State};
use crate::identity::{Id, Ref};
use crate::integration::{Integration, Priority};
use crate::message::Message;
use crate::person::Person;
use crate::refusal::Refusal;
use crate::text::{replace, required};
use crate::workstream::{self, Workstream};

/// How many letters of its business object a requirement's reference shows (`REQ-INV-01`).
const LETTERS: usize = 3;

arguments! {
    of Requirement;
    /// Adds a requirement.
    Add {
        /// What must be true.
        statement: String,
        /// The workstream whose document it stands in; the only one where absent.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        workstream: Option<Ref<Workstream>>,
    }
    /// Changes a requirement.
    Change {
        /// Which requirement.
        requirement: Ref<Requirement>,
        /// What must be true.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        statement: Option<String>,
    }
    both {
        /// The integration it is about; empty for the whole workstream.
        integration: Ref<Integration>,
        /// Why.
        rationale: String,
        /// Person or session it came from.
        source: String,
        /// What a tester sees when it is met.
        acceptance_criterion: String,
        /// How much it matters.
        priority: Priority,
        /// Whether it goes beyond the standard.
        non_standard: bool,
        /// Why the standard doesn't do.
        non_standard_reason: String,
        /// Ways to meet it that were looked at.
        options: String,
        /// What was decided.
        decision: String,
        /// What it costs.
        effort: String,
        /// Who approved it.
        approver: Ref<Person>,
        /// Mapping rows and scenarios that carry it.
        links: String,
    }
}

impl Rule for Add {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        let head = draft.new_head()?;
        let statement = required("statement", &self.statement)?;
        let workstream = workstream::chosen(draft.state(), self.workstream.as_ref())?;
        let mut requirement = blank(head, workstream, statement);
        self.apply(draft.state(), &mut requirement)?;
        let prefix = format!("REQ-{}", object_code(draft.state(), requirement.integration));
        requirement.reference = draft.next_reference(&prefix)?;
        let label = Message::new("did-requirement-add").with("reference", &requirement.reference);
        let id = requirement.head.id;
        draft.put(requirement);
        Ok(Outcome::of(id, label))
    }
}

fn blank(head: crate::entity::Head, workstream: Id<Workstream>, statement: String) -> Requirement {
    Requirement {
        head,
        reference: String::new(),
        workstream,
        integration: None,
        statement,
        rationale: String::new(),
        source: String::new(),
        acceptance_criterion: String::new(),
        priority: None,
        non_standard: false,
        non_standard_reason: String::new(),
        options: String::new(),
        decision: String::new(),
        effort: String::new(),
        approver: None,
        links: String::new(),
    }
}

/// The first letters of the business object, or `GEN` for what is about none.
fn object_code(state: &State, integration: Option<Id<Integration>>) -> String {
    let object = integration.and_then(|id| state.get(id)).map(|integration| integration.object.as_str());
    let letters = object.unwrap_or_default().chars().filter(char::is_ascii_alphabetic).take(LETTERS);
    let code: String = letters.map(|letter| letter.to_ascii_uppercase()).collect();
    if code.is_empty() { "GEN".to_owned() } else { code }
}

impl Rule for Change {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        let mut requirement = draft.state().find(&self.requirement)?.clone();
        let statement = self.statement.as_deref().map(|text| required("statement", text)).transpose()?;
        replace(&mut requirement.statement, &statement);
        self.clear(&mut requirement)?;
        self.apply(draft.state(), &mut requirement)?;
        let label = Message::new("did-requirement-change").with("reference", &requirement.reference);
        let id = requirement.head.id;
        draft.put(requirement);
        Ok(Outcome::of(id, label))
    }
}

/// Removes a requirement that no scenario proves.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct Remove {
    /// Which requirement.
    pub requirement: Ref<Requirement>,
}

impl Rule for Remove {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        let requirement = draft.state().find(&self.requirement)?;
        let (id, reference) = (requirement.id(), requirement.reference.clone());
        let proves = draft.state().scenarios.iter().find(|scenario| scenario.requirement == Some(id));
        if let Some(scenario) = proves {
            let message = Message::new("requirement-in-use").with("reference", reference);
            return Err(message.with("scenario", &scenario.reference).into());
        }
        if draft.state().open_questions.iter().any(|question| question.requirement == Some(id)) {
            return Err(Message::new("requirement-asked-about").with("reference", reference).into());
        }
        draft.remove(id);
        Ok(Outcome::of(id.0, Message::new("did-requirement-remove").with("reference", reference)))
    }
}
