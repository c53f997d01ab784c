//! Commands on the catalogue: learn from a file, change by hand, go back to what the program knows.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{BusinessObject, builtin, learn, naming};
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

/// Puts what a person wrote of a business object in place of what the project knows of it.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct Change {
    /// The object, whole; its id says which one is meant, a new id adds one.
    pub object: BusinessObject,
}

impl Rule for Change {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        let id = required("id", &self.object.id)?;
        required("name", &self.object.name)?;
        for record in &self.object.records {
            required("record", &record.name)?;
            for (place, field) in record.fields.iter().enumerate() {
                let name = required("field", &field.name)?;
                if record.fields[..place].iter().any(|other| naming::key(&other.name) == naming::key(&name)) {
                    let message = Message::new("business-object-field-twice").with("field", name);
                    return Err(message.with("record", &record.name).into());
                }
            }
        }
        let known = draft.state().business_objects.iter().find(|entry| entry.object.id == id).cloned();
        let head = match known {
            Some(entry) => entry.head,
            None => draft.new_head()?,
        };
        let entry = CatalogueEntry { head, object: self.object.clone(), origin: String::new() };
        let label = Message::new("did-business-object-change").with("name", &entry.object.name);
        let outcome = Outcome::of(entry.id().0, label);
        draft.put(entry);
        Ok(outcome)
    }
}

/// Forgets what the project knows of a business object by itself: what the program knows holds again.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct Reset {
    /// The object's id.
    pub object: String,
}

impl Rule for Reset {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        let known = draft.state().business_objects.iter().find(|entry| entry.object.id == self.object);
        let Some(entry) = known else {
            return Err(Refusal::NotFound(Message::new("business-object-not-own").with("object", &self.object)));
        };
        let (id, name) = (entry.id(), entry.object.name.clone());
        draft.remove(id);
        Ok(Outcome::of(id.0, Message::new("did-business-object-reset").with("name", name)))
    }
}
