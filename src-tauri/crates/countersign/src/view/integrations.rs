//! The room of integrations: the table, the form of one of them, and the catalogue to add many from.

use domain::catalogue;
use domain::entity::{Entity, State};
use domain::identity::Id;
use domain::integration::{Direction, Integration};
use domain::template::Field;
use serde::Serialize;
use ts_rs::TS;

use super::advice::{AdviceView, advice};
use super::form::{self, FormOptions, Values};
use super::questions::{self, BankCounts};
use super::{OptionLine, Say, own_workstreams};
use crate::text::{Language, builtin, templates};

/// The integrations of a project.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct IntegrationsView {
    /// Every integration, in the order in which they were added.
    pub rows: Vec<IntegrationRow>,
    /// The fields of one.
    pub fields: Vec<Field>,
    /// What fields can choose from.
    pub options: FormOptions,
    /// The workstreams that can take an integration.
    pub workstreams: Vec<OptionLine>,
    /// The business objects that can be added.
    pub catalogue: Vec<CatalogueLine>,
}

/// An integration in the table.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct IntegrationRow {
    /// Its id.
    pub id: Id<Integration>,
    /// Its short reference.
    pub reference: String,
    /// Its name.
    pub name: String,
    /// Direction of the data.
    pub direction: Direction,
    /// Name of the system where the data comes from, or empty.
    pub source: String,
    /// Name of the system where it goes, or empty.
    pub target: String,
    /// Integration method.
    pub method: String,
    /// How often it runs.
    pub frequency: String,
    /// Name of its workstream.
    pub workstream: String,
    /// Whether the standard integration does; `None` while nobody said.
    pub standard: Option<bool>,
    /// All values, for the form.
    pub values: Values,
    /// Which methods fit, and why.
    pub advice: AdviceView,
    /// How the bank's questions about it stand.
    pub questions: BankCounts,
}

/// A business object of the catalogue.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct CatalogueLine {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Its usual direction.
    pub direction: Direction,
    /// Methods that suit it, the usual one first.
    pub methods: Vec<String>,
    /// How often it usually runs.
    pub frequency: String,
    /// How many integrations carry it already.
    pub used: u32,
}

/// The view of the room.
pub fn integrations(state: &State, language: Language, say: &Say) -> IntegrationsView {
    let known = catalogue::known(state);
    let fields = &templates::section(state, language, "requirements", "business-objects").fields;
    IntegrationsView {
        rows: state.integrations.iter().map(|one| row(&known, state, one, fields, (language, say))).collect(),
        fields: fields.clone(),
        options: form::options(state),
        workstreams: own_workstreams(state),
        catalogue: known.iter().map(|object| line(state, &builtin::object(language, object.clone()))).collect(),
    }
}

fn row(
    known: &[catalogue::BusinessObject],
    state: &State,
    integration: &Integration,
    fields: &[Field],
    (language, say): (Language, &Say),
) -> IntegrationRow {
    let system = |id: Option<Id<_>>| id.map(|id| state.name_of(id)).unwrap_or_default();
    IntegrationRow {
        id: integration.id(),
        reference: integration.reference.clone(),
        name: integration.name.clone(),
        direction: integration.direction,
        source: system(integration.source_system),
        target: system(integration.target_system),
        method: integration.method.clone(),
        frequency: integration.frequency.clone(),
        workstream: state.name_of(integration.workstream),
        standard: integration.standard,
        values: form::values(integration, fields),
        advice: advice(known, state, integration, language, say),
        questions: questions::counts(state, integration),
    }
}

fn line(state: &State, object: &catalogue::BusinessObject) -> CatalogueLine {
    let is_it = |one: &&Integration| catalogue::find(&one.object).is_some_and(|known| known.id == object.id);
    CatalogueLine {
        id: object.id.clone(),
        name: object.name.clone(),
        direction: object.direction,
        methods: object.methods.clone(),
        frequency: object.frequency.clone(),
        used: super::count(state.integrations.iter().filter(is_it).count()),
    }
}
