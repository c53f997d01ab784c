//! Commands on systems.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::System;
use crate::arguments::arguments;
use crate::command::Rule;
use crate::draft::{Draft, Outcome};
use crate::identity::Ref;
use crate::integration::Integration;
use crate::message::Message;
use crate::organisation::Party;
use crate::refusal::Refusal;
use crate::text::{replace, required};

arguments! {
    of System;
    /// Adds a system.
    Add {
        /// What people call it.
        name: String,
        /// The party that runs it.
        side: Party,
    }
    /// Changes a system.
    Change {
        /// Which system.
        system: Ref<System>,
        /// What people call it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        name: Option<String>,
        /// The party that runs it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        side: Option<Party>,
    }
    both {
        /// ERP, HR, spend platform, middleware, bank or your own word.
        kind: String,
        /// Product version.
        version: String,
        /// Who answers for it.
        owner: String,
        /// Environments it has, such as DEV, TEST, PROD.
        environments: String,
        /// Where it runs.
        hosting: String,
        /// Whom to call.
        contact: String,
        /// Time zone of its schedules.
        time_zone: String,
        /// When it is down for maintenance.
        maintenance_window: String,
    }
}

impl Rule for Add {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        let head = draft.new_head()?;
        let name = required("name", &self.name)?;
        if draft.state().systems.iter().any(|system| system.name == name) {
            return Err(Message::new("system-there-already").with("name", name).into());
        }
        let mut system = System {
            head,
            name,
            kind: String::new(),
            side: self.side,
            version: String::new(),
            owner: String::new(),
            environments: String::new(),
            hosting: String::new(),
            contact: String::new(),
            time_zone: String::new(),
            maintenance_window: String::new(),
        };
        self.apply(draft.state(), &mut system)?;
        Ok(put(draft, system, "did-system-add"))
    }
}

impl Rule for Change {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        let mut system = draft.state().find(&self.system)?.clone();
        let name = self.name.as_deref().map(|name| required("name", name)).transpose()?;
        replace(&mut system.name, &name);
        replace(&mut system.side, &self.side);
        self.clear(&mut system)?;
        self.apply(draft.state(), &mut system)?;
        Ok(put(draft, system, "did-system-change"))
    }
}

fn put(draft: &mut Draft, system: System, label: &str) -> Outcome {
    let outcome = Outcome::of(system.head.id, Message::new(label).with("name", &system.name));
    draft.put(system);
    outcome
}

/// Removes a system that no integration connects.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct Remove {
    /// Which system.
    pub system: Ref<System>,
}

impl Rule for Remove {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        let id = draft.find(&self.system)?;
        let name = draft.state().name_of(id);
        let connects = |it: &Integration| it.source_system == Some(id) || it.target_system == Some(id);
        if draft.state().integrations.iter().any(connects) {
            return Err(Message::new("system-in-use").with("name", name).into());
        }
        draft.remove(id);
        Ok(Outcome::of(id.0, Message::new("did-system-remove").with("name", name)))
    }
}
