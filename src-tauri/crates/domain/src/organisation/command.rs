//! Commands on organisations.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Organisation, Party};
use crate::command::Rule;
use crate::draft::{Draft, Outcome};
use crate::entity::Entity;
use crate::identity::Ref;
use crate::message::Message;
use crate::refusal::Refusal;
use crate::text::{replace, required};

/// Adds an organisation.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct Add {
    /// Its name, as it writes it.
    pub name: String,
    /// The side it is on.
    pub party: Party,
    /// ISO 3166 country code.
    #[serde(default)]
    pub country: String,
    /// Seat.
    #[serde(default)]
    pub city: String,
}

impl Rule for Add {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        let head = draft.new_head()?;
        let name = required("name", &self.name)?;
        let label = Message::new("did-organisation-add").with("name", &name);
        let id = head.id;
        draft.put(Organisation {
            head,
            name,
            party: self.party,
            country: self.country.clone(),
            city: self.city.clone(),
        });
        Ok(Outcome::of(id, label))
    }
}

/// Changes an organisation. Its party stays: people have signed for it.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub struct Change {
    /// Which organisation.
    pub organisation: Ref<Organisation>,
    /// Its name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// ISO 3166 country code.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
    /// Seat.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub city: Option<String>,
}

impl Rule for Change {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        let id = draft.find(&self.organisation)?;
        let name = self.name.as_deref().map(|name| required("name", name)).transpose()?;
        draft.update(id, |organisation| {
            replace(&mut organisation.name, &name);
            replace(&mut organisation.country, &self.country);
            replace(&mut organisation.city, &self.city);
        })?;
        let label = Message::new("did-organisation-change").with("name", draft.state().name_of(id));
        Ok(Outcome::of(id.0, label))
    }
}

/// Removes an organisation that nobody belongs to.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct Remove {
    /// Which organisation.
    pub organisation: Ref<Organisation>,
}

impl Rule for Remove {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        let organisation = draft.state().find(&self.organisation)?;
        let (id, name) = (organisation.id(), organisation.title());
        let state = draft.state();
        let project = state.project();
        let used = project.customer == id
            || project.provider == id
            || state.people.iter().any(|person| person.organisation == id)
            || state.workstreams.iter().any(|workstream| workstream.supplier == Some(id));
        if used {
            return Err(Message::new("organisation-in-use").with("name", name).into());
        }
        draft.remove(id);
        Ok(Outcome::of(id.0, Message::new("did-organisation-remove").with("name", name)))
    }
}
