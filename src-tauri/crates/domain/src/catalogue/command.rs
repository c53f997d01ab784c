//! Commands on the catalogue.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{BusinessObject, builtin, learn};
use crate::command::Rule;
use crate::draft::{Draft, Outcome};
use crate::entity::Entity;
use crate::integration::object::CatalogueEntry;
use crate::message::Message;
use crate::refusal::Refusal;
use crate::text::required;

/// Learns what a file or a person says of a business object: over what the project knows of it, else over the built-in one.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct Learn {
    /// The object; its id says which one is meant.
    pub object: BusinessObject,
    /// The file it was learnt from; empty when edited by hand.
    #[serde(default)]
    pub origin: String,
}

impl Rule for Learn {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        let id = required("id", &self.object.id)?;
        required("name", &self.object.name)?;
        let known = draft.state().business_objects.iter().find(|entry| entry.object.id == id).cloned();
        let entry = match known {
            Some(entry) => CatalogueEntry { object: learn(&entry.object, &self.object), ..entry },
            None => {
                let built_in = builtin().iter().find(|object| object.id == id);
                let object = built_in.map_or_else(|| self.object.clone(), |old| learn(old, &self.object));
                CatalogueEntry { head: draft.new_head()?, object, origin: String::new() }
            }
        };
        let entry = CatalogueEntry { origin: self.origin.clone(), ..entry };
        let outcome =
            Outcome::of(entry.id().0, Message::new("did-business-object-learn").with("name", &entry.object.name));
        draft.put(entry);
        Ok(outcome)
    }
}
