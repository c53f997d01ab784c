//! Commands on integrations.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Direction, Integration, Priority};
use crate::arguments::arguments;
use crate::command::Rule;
use crate::draft::{Draft, Outcome};
use crate::entity::{Head, State};
use crate::identity::{Id, Ref};
use crate::message::Message;
use crate::refusal::Refusal;
use crate::system::System;
use crate::text::{replace, required};
use crate::workstream::{self, Workstream};

/// The prefix of references of integrations.
const PREFIX: &str = "INT";

arguments! {
    of Integration;
    /// Adds an integration.
    Add {
        /// What people call it.
        name: String,
        /// Direction of the data, seen from the spend platform.
        direction: Direction,
        /// The workstream that takes it through the lifecycle; the only one where absent.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        workstream: Option<Ref<Workstream>>,
    }
    /// Changes an integration. To another workstream it is moved, by a recorded change of scope.
    Change {
        /// Which integration.
        integration: Ref<Integration>,
        /// What people call it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        name: Option<String>,
        /// Direction of the data.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        direction: Option<Direction>,
    }
    both {
        /// The business object.
        object: String,
        /// Integration method, one of the known ones or your own.
        method: String,
        /// The system of record of the object.
        source_of_truth: String,
        /// How often it runs.
        frequency: String,
        /// File or message format.
        format: String,
        /// What starts it.
        trigger: String,
        /// When it may run.
        window: String,
        /// Delta or full load.
        delta: String,
        /// Fields that identify a record.
        key_fields: String,
        /// Why the standard doesn't do.
        non_standard_reason: String,
        /// The go-live in which it starts.
        go_live_phase: String,
        /// Who answers for the content.
        owner_business: String,
        /// Who answers for the technology.
        owner_technical: String,
        /// Line of the statement of work, or change request, that covers it.
        sow_line: String,
        /// Why no requirement of its own is stated for it.
        no_requirement_because: String,
        /// Records at the first load.
        volume_initial: u64,
        /// Records on a usual day.
        volume_daily: u64,
        /// Records on the busiest day.
        volume_peak: u64,
        /// How much it matters.
        priority: Priority,
        /// Whether the standard integration does.
        standard: bool,
        /// Where the data comes from.
        source_system: Ref<System>,
        /// Where the data goes.
        target_system: Ref<System>,
    }
}

impl Rule for Add {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        let head = draft.new_head()?;
        let name = required("name", &self.name)?;
        let workstream = workstream::chosen(draft.state(), self.workstream.as_ref())?;
        let mut integration = blank(head, name, self.direction, workstream);
        self.apply(draft.state(), &mut integration)?;
        if integration.object.trim().is_empty() {
            integration.object.clone_from(&integration.name);
        }
        integration.reference = draft.next_reference(PREFIX)?;
        let label = Message::new("did-integration-add").with("name", &integration.name);
        let id = integration.head.id;
        draft.put(integration);
        Ok(Outcome::of(id, label))
    }
}

fn blank(head: Head, name: String, direction: Direction, workstream: Id<Workstream>) -> Integration {
    Integration {
        head,
        reference: String::new(),
        name,
        object: String::new(),
        direction,
        method: String::new(),
        source_system: None,
        target_system: None,
        source_of_truth: String::new(),
        frequency: String::new(),
        format: String::new(),
        trigger: String::new(),
        window: String::new(),
        volume_initial: None,
        volume_daily: None,
        volume_peak: None,
        delta: String::new(),
        key_fields: String::new(),
        priority: None,
        standard: None,
        non_standard_reason: String::new(),
        go_live_phase: String::new(),
        owner_business: String::new(),
        owner_technical: String::new(),
        sow_line: String::new(),
        no_requirement_because: String::new(),
        workstream,
    }
}

impl Rule for Change {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        let mut integration = draft.state().find(&self.integration)?.clone();
        let name = self.name.as_deref().map(|name| required("name", name)).transpose()?;
        replace(&mut integration.name, &name);
        replace(&mut integration.direction, &self.direction);
        self.clear(&mut integration)?;
        self.apply(draft.state(), &mut integration)?;
        let label = Message::new("did-integration-change").with("name", &integration.name);
        let id = integration.head.id;
        draft.put(integration);
        Ok(Outcome::of(id, label))
    }
}

/// Removes an integration that nothing was written down for.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct Remove {
    /// Which integration.
    pub integration: Ref<Integration>,
}

impl Rule for Remove {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        let id = draft.find(&self.integration)?;
        let name = draft.state().name_of(id);
        if is_named(draft.state(), id) {
            return Err(Message::new("integration-in-use").with("name", name).into());
        }
        draft.remove(id);
        Ok(Outcome::of(id.0, Message::new("did-integration-remove").with("name", name)))
    }
}

/// Whether anything in the project is about an integration: its content would point nowhere.
fn is_named(state: &State, id: Id<Integration>) -> bool {
    let of = |named: Option<Id<Integration>>| named == Some(id);
    state.requirements.iter().any(|it| of(it.integration))
        || state.scenarios.iter().any(|it| of(it.integration))
        || state.runs.iter().any(|it| of(it.integration))
        || state.sample_files.iter().any(|it| of(it.integration))
        || state.deliverables.iter().any(|it| of(it.integration))
        || state.issues.iter().any(|it| of(it.integration))
        || state.confirmations.iter().any(|it| of(it.integration))
        || state.mapping_rows.iter().any(|it| it.integration == id)
        || state.scope_changes.iter().any(|it| it.integration == id)
}
