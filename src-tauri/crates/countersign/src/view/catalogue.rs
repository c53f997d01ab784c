//! The catalogue as a project knows it: business objects with their records and fields.

use domain::catalogue::{self, BusinessObject, Confidence};
use domain::entity::State;
use domain::integration::Direction;
use serde::Serialize;
use ts_rs::TS;

use crate::text::{Language, builtin};

/// The catalogue of a project.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct CatalogueView {
    /// Every object, in load order.
    pub rows: Vec<ObjectRow>,
}

/// A business object.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct ObjectRow {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Its usual direction.
    pub direction: Direction,
    /// How many fields it has.
    pub fields: u32,
    /// How well its fields are founded.
    pub confidence: Confidence,
    /// Whether this project knows it otherwise than the program does.
    pub own: bool,
    /// Whether the program knows it.
    pub built_in: bool,
    /// The file it was learnt from, or empty.
    pub origin: String,
    /// All of it.
    pub object: BusinessObject,
}

/// The view of the room.
pub fn catalogue(state: &State, language: Language) -> CatalogueView {
    CatalogueView {
        rows: catalogue::known(state).into_iter().map(|object| row(state, builtin::object(language, object))).collect(),
    }
}

fn row(state: &State, object: BusinessObject) -> ObjectRow {
    let entry = state.business_objects.iter().find(|entry| entry.object.id == object.id);
    ObjectRow {
        id: object.id.clone(),
        name: object.name.clone(),
        direction: object.direction,
        fields: super::count(object.field_count()),
        confidence: object.confidence,
        own: entry.is_some(),
        built_in: catalogue::builtin().iter().any(|known| known.id == object.id),
        origin: entry.map(|entry| entry.origin.clone()).unwrap_or_default(),
        object,
    }
}
