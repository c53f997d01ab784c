//! Commands about waves, and about which supplier is in which.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{PREFIX, Wave, WaveDays};
use crate::command::Rule;
use crate::draft::{Draft, Outcome};
use crate::entity::Entity as _;
use crate::identity::Ref;
use crate::message::Message;
use crate::person::Person;
use crate::refusal::Refusal;
use crate::supplier::Supplier;
use crate::text::{replace, required};

/// Adds a wave.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields, rename = "WaveAdd")]
pub struct Add {
    /// What people call it.
    pub name: String,
    /// Who answers for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<Ref<Person>>,
    /// High-touch suppliers that it holds; the programme's capacity where absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub high_touch_capacity: Option<u32>,
    /// Low-touch suppliers that it holds; the programme's capacity where absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub low_touch_capacity: Option<u32>,
    /// Its days.
    #[serde(default)]
    pub days: WaveDays,
    /// What else is to be known.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
}

/// Changes a wave.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields, rename = "WaveChange")]
pub struct Change {
    /// Which wave.
    pub wave: Ref<Wave>,
    /// What people call it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Who answers for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<Ref<Person>>,
    /// High-touch suppliers that it holds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub high_touch_capacity: Option<u32>,
    /// Low-touch suppliers that it holds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub low_touch_capacity: Option<u32>,
    /// Its days, all of them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub days: Option<WaveDays>,
    /// What else is to be known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// Removes a wave.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "WaveRemove")]
pub struct Remove {
    /// Which wave.
    pub wave: Ref<Wave>,
    /// Whether suppliers that are in it are in none from then on; otherwise it must be empty.
    #[serde(default)]
    pub release: bool,
}

/// Puts suppliers in a wave.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields, rename = "SupplierAssign")]
pub struct Assign {
    /// Which suppliers.
    pub suppliers: Vec<Ref<Supplier>>,
    /// The wave; none where absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wave: Option<Ref<Wave>>,
}

impl Rule for Add {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        let capacity = draft.state().pace().capacity.clone();
        let wave = Wave {
            name: free_name(draft, &self.name, None)?,
            owner: draft.find_optional(self.owner.as_ref())?,
            high_touch_capacity: held(self.high_touch_capacity.unwrap_or(capacity.high_touch))?,
            low_touch_capacity: held(self.low_touch_capacity.unwrap_or(capacity.low_touch))?,
            days: self.days.in_order()?,
            note: self.note.trim().to_owned(),
            head: draft.new_head()?,
            reference: draft.next_reference(PREFIX)?,
        };
        let outcome = Outcome::of(wave.head.id, label("did-wave-add", &wave));
        draft.put(wave);
        Ok(outcome)
    }
}

impl Rule for Change {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        let mut wave = draft.state().find(&self.wave)?.clone();
        if let Some(name) = &self.name {
            wave.name = free_name(draft, name, Some(&wave))?;
        }
        if let Some(owner) = draft.find_optional(self.owner.as_ref())? {
            wave.owner = Some(owner);
        }
        if let Some(capacity) = self.high_touch_capacity {
            wave.high_touch_capacity = held(capacity)?;
        }
        if let Some(capacity) = self.low_touch_capacity {
            wave.low_touch_capacity = held(capacity)?;
        }
        if let Some(days) = self.days {
            wave.days = days.in_order()?;
        }
        replace(&mut wave.note, &self.note.as_ref().map(|note| note.trim().to_owned()));
        let outcome = Outcome::of(wave.head.id, label("did-wave-change", &wave));
        draft.put(wave);
        Ok(outcome)
    }
}

impl Rule for Remove {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        let wave = draft.state().find(&self.wave)?.clone();
        let inside: Vec<Supplier> =
            draft.state().suppliers.iter().filter(|supplier| supplier.wave == Some(wave.id())).cloned().collect();
        if !inside.is_empty() && !self.release {
            return Err(label("wave-not-empty", &wave).with("count", inside.len()).into());
        }
        for mut supplier in inside {
            supplier.wave = None;
            draft.put(supplier);
        }
        draft.remove(wave.id());
        Ok(Outcome { value: None, label: label("did-wave-remove", &wave) })
    }
}

impl Rule for Assign {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        let wave = self.wave.as_ref().map(|wave| draft.state().find(wave).cloned()).transpose()?;
        let id = wave.as_ref().map(Wave::id);
        let mut last = None;
        for reference in &self.suppliers {
            let mut supplier = draft.state().find(reference)?.clone();
            if wave.is_some() && !supplier.is_in_scope() {
                let message = Message::new("supplier-not-in-scope").with("reference", &supplier.reference);
                return Err(message.with("name", &supplier.name).into());
            }
            supplier.wave = id;
            last = Some(supplier.clone());
            draft.put(supplier);
        }
        let Some(last) = last else { return Err(Message::new("suppliers-none-named").into()) };
        let code = match (&wave, self.suppliers.len()) {
            (Some(_), 1) => "did-supplier-assign",
            (Some(_), _) => "did-suppliers-assign",
            (None, 1) => "did-supplier-release",
            (None, _) => "did-suppliers-release",
        };
        let label = Message::new(code)
            .with("name", &last.name)
            .with("count", self.suppliers.len())
            .with("wave", wave.map(|wave| wave.name).unwrap_or_default());
        Ok(Outcome { value: (self.suppliers.len() == 1).then_some(last.head.id), label })
    }
}

/// A name that no other wave has: people speak of waves by their names.
fn free_name(draft: &Draft, name: &str, own: Option<&Wave>) -> Result<String, Refusal> {
    let name = required("name", name)?;
    let taken = draft.state().waves.iter().any(|wave| wave.name == name && own.is_none_or(|own| own.id() != wave.id()));
    if taken { Err(Message::new("wave-name-taken").with("name", name).into()) } else { Ok(name) }
}

/// A capacity as it is kept: a wave that holds nobody is none.
pub(super) fn held(capacity: u32) -> Result<Option<u32>, Refusal> {
    if capacity == 0 { Err(Message::new("wave-capacity-none").into()) } else { Ok(Some(capacity)) }
}

fn label(code: &str, wave: &Wave) -> Message {
    Message::new(code).with("reference", &wave.reference).with("name", &wave.name)
}
