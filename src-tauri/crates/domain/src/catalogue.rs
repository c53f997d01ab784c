//! The object catalogue: which business objects a spend platform exchanges, in which direction, how often, and with
//! which fields. The built-in objects are data (`builtin/catalogue/*.toml`) with source and date; a customer's own
//! templates and format workbooks replace what they know better (see [`learn`]).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::entity::State;
use crate::integration::{Direction, Integration};
use crate::time::Date;

pub mod builtin;
pub mod change;
mod command;
pub mod field_type;
pub mod method;
pub mod naming;

pub use builtin::{builtin, find};
pub use change::{CatalogueChange, diff, diff_all, learn};
pub use command::{Change, Learn, Reset};
pub use field_type::FieldType;
pub use method::{KNOWN_METHODS, known_method};

/// How well a fact is founded.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Confidence {
    /// A public page of the vendor says it.
    #[default]
    Documented,
    /// General practice; to be confirmed on the customer's instance.
    General,
    /// The customer's own template or workbook says it.
    Customer,
}

/// Where the facts about an object come from.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[ts(rename = "CatalogueSource")]
pub struct Source {
    /// What the source is, in words.
    pub title: String,
    /// Its address; a file's name for what was imported.
    #[serde(default)]
    pub address: String,
    /// The day on which the facts were taken from it; absent for an imported file.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub date: Option<Date>,
}

/// A business object: what is exchanged, and in which records.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
pub struct BusinessObject {
    /// Kebab-case id that never changes meaning.
    pub id: String,
    /// What people call it.
    pub name: String,
    /// Other names under which it is known.
    #[serde(default)]
    pub synonyms: Vec<String>,
    /// Direction of the data, seen from the spend platform.
    pub direction: Direction,
    /// The system that usually creates the record ("HR system").
    #[serde(default)]
    pub primary: String,
    /// The system that usually receives it.
    #[serde(default)]
    pub synced: String,
    /// Integration methods that suit it; the first is the usual one.
    #[serde(default)]
    pub methods: Vec<String>,
    /// How often it usually runs.
    #[serde(default)]
    pub frequency: String,
    /// Fields that identify a record, in order of precedence.
    #[serde(default)]
    pub key: String,
    /// Order of loading: an object comes after every object that its fields refer to.
    #[serde(default)]
    pub load_order: u32,
    /// Limits and peculiarities, one sentence each.
    #[serde(default)]
    pub limits: Vec<String>,
    /// How well the fields are founded, where a field says nothing else.
    #[serde(default)]
    pub confidence: Confidence,
    /// Where the facts come from.
    pub source: Source,
    /// The kinds of rows or messages it is made of.
    #[serde(default)]
    pub records: Vec<RecordType>,
}

/// One kind of row or message of an object ("Header", "Line").
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
pub struct RecordType {
    /// Its name in the object.
    pub name: String,
    /// Its fields, in the order of the source.
    #[serde(default)]
    pub fields: Vec<Field>,
}

/// A field of a record: a column, an element.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(default)]
#[ts(optional_fields, rename = "CatalogueField")]
pub struct Field {
    /// Column name as it stands in the file, without a mark for required fields.
    pub name: String,
    /// Type with length, or precision and scale.
    #[serde(rename = "type")]
    pub kind: FieldType,
    /// Whether it must always be filled.
    pub required: bool,
    /// When it must be filled, where that depends ("one of supplier name and supplier number").
    #[serde(skip_serializing_if = "String::is_empty")]
    pub condition: String,
    /// Whether no two records may share its value.
    pub unique: bool,
    /// The closed list of values; empty where any value of the type may stand.
    pub allowed: Vec<String>,
    /// What the value must obey beyond type and list ("ISO 4217 code").
    #[serde(skip_serializing_if = "String::is_empty")]
    pub restriction: String,
    /// Id of the object in which the value must already exist.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub must_exist_in: Option<String>,
    /// What it means.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub description: String,
    /// How well it is founded, where that differs from the object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub confidence: Option<Confidence>,
}

/// The business objects that a project knows, in load order: the built-in ones, and its own in place of those.
pub fn known(state: &State) -> Vec<BusinessObject> {
    in_use(state).into_iter().cloned().collect()
}

/// The same where they are, for who looks one up.
fn in_use(state: &State) -> Vec<&BusinessObject> {
    let own: Vec<_> = state.business_objects.iter().map(|entry| &entry.object).collect();
    let kept = builtin().iter().filter(|object| own.iter().all(|own| own.id != object.id));
    let mut objects: Vec<_> = kept.chain(own.iter().copied()).collect();
    objects.sort_by_key(|object| object.load_order);
    objects
}

/// The object that an integration carries: by what is said to be the object, else by the integration's name.
pub fn object_of<'a>(known: &'a [BusinessObject], integration: &Integration) -> Option<&'a BusinessObject> {
    object_among(known.iter(), integration)
}

/// The same in a project, for who needs no other: nothing is copied.
pub fn object_in<'a>(state: &'a State, integration: &Integration) -> Option<&'a BusinessObject> {
    object_among(in_use(state).into_iter(), integration)
}

fn object_among<'a>(
    known: impl Iterator<Item = &'a BusinessObject> + Clone,
    integration: &Integration,
) -> Option<&'a BusinessObject> {
    let named = |name: &str| {
        let own = known.clone().find(|object| object.id == name || object.name.eq_ignore_ascii_case(name));
        own.or_else(|| find(name).and_then(|found| known.clone().find(|object| object.id == found.id)))
    };
    named(&integration.object).or_else(|| named(&integration.name))
}

impl BusinessObject {
    /// An object learned from a customer's file: named, with its records, and nothing that the file doesn't say.
    pub fn imported(name: &str, direction: Direction, file: &str, records: Vec<RecordType>) -> Self {
        let known = find(name);
        Self {
            id: known.map_or_else(|| naming::kebab(name), |object| object.id.clone()),
            name: name.to_owned(),
            synonyms: Vec::new(),
            direction,
            primary: String::new(),
            synced: String::new(),
            methods: Vec::new(),
            frequency: String::new(),
            key: String::new(),
            load_order: known.map_or(0, |object| object.load_order),
            limits: Vec::new(),
            confidence: Confidence::Customer,
            source: Source { title: "Customer's own file".to_owned(), address: file.to_owned(), date: None },
            records,
        }
    }

    /// The number of fields over all records.
    pub fn field_count(&self) -> usize {
        self.records.iter().map(|record| record.fields.len()).sum()
    }

    /// The record of this name; letter case, spaces and punctuation don't matter.
    pub fn record(&self, name: &str) -> Option<&RecordType> {
        let key = naming::key(name);
        self.records.iter().find(|record| naming::key(&record.name) == key)
    }
}

impl RecordType {
    /// The field of this name; letter case, spaces and punctuation don't matter.
    pub fn field(&self, name: &str) -> Option<&Field> {
        let key = naming::key(name);
        self.fields.iter().find(|field| naming::key(&field.name) == key)
    }
}
