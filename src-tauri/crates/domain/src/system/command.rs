//! Commands on systems.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::System;
use crate::command::Rule;
use crate::draft::{Draft, Outcome};
use crate::identity::Ref;
use crate::integration::Integration;
use crate::message::Message;
use crate::organisation::Party;
use crate::refusal::Refusal;
use crate::text::{replace, required};

/// Adds a system.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct Add {
    /// What people call it.
    pub name: String,
    /// The party that runs it.
    pub side: Party,
    /// ERP, HR, spend platform, middleware, bank or your own word.
    #[serde(default)]
    pub kind: String,
    /// Product version.
    #[serde(default)]
    pub version: String,
    /// Who answers for it.
    #[serde(default)]
    pub owner: String,
    /// Environments it has, such as DEV, TEST, PROD.
    #[serde(default)]
    pub environments: String,
    /// Where it runs.
    #[serde(default)]
    pub hosting: String,
    /// Whom to call.
    #[serde(default)]
    pub contact: String,
    /// Time zone of its schedules.
    #[serde(default)]
    pub time_zone: String,
    /// When it is down for maintenance.
    #[serde(default)]
    pub maintenance_window: String,
}

impl Rule for Add {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        let head = draft.new_head()?;
        let name = required("name", &self.name)?;
        if draft.state().systems.iter().any(|system| system.name == name) {
            return Err(Message::new("system-there-already").with("name", name).into());
        }
        let label = Message::new("did-system-add").with("name", &name);
        let id = head.id;
        draft.put(System {
            head,
            name,
            kind: self.kind.clone(),
            side: self.side,
            version: self.version.clone(),
            owner: self.owner.clone(),
            environments: self.environments.clone(),
            hosting: self.hosting.clone(),
            contact: self.contact.clone(),
            time_zone: self.time_zone.clone(),
            maintenance_window: self.maintenance_window.clone(),
        });
        Ok(Outcome::of(id, label))
    }
}

/// Changes a system.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub struct Change {
    /// Which system.
    pub system: Ref<System>,
    /// What people call it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The party that runs it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub side: Option<Party>,
    /// ERP, HR, spend platform, middleware, bank or your own word.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// Product version.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
    /// Who answers for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<String>,
    /// Environments it has.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub environments: Option<String>,
    /// Where it runs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hosting: Option<String>,
    /// Whom to call.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contact: Option<String>,
    /// Time zone of its schedules.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub time_zone: Option<String>,
    /// When it is down for maintenance.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub maintenance_window: Option<String>,
}

impl Rule for Change {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        let id = draft.find(&self.system)?;
        let name = self.name.as_deref().map(|name| required("name", name)).transpose()?;
        draft.update(id, |system| {
            replace(&mut system.name, &name);
            replace(&mut system.side, &self.side);
            replace(&mut system.kind, &self.kind);
            replace(&mut system.version, &self.version);
            replace(&mut system.owner, &self.owner);
            replace(&mut system.environments, &self.environments);
            replace(&mut system.hosting, &self.hosting);
            replace(&mut system.contact, &self.contact);
            replace(&mut system.time_zone, &self.time_zone);
            replace(&mut system.maintenance_window, &self.maintenance_window);
        })?;
        let label = Message::new("did-system-change").with("name", draft.state().name_of(id));
        Ok(Outcome::of(id.0, label))
    }
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
