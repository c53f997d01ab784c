//! What the dialog for a new project offers: methodologies and business objects.

use domain::catalogue;
use domain::integration::Direction;
use domain::lifecycle::builtin as methodologies;
use domain::lifecycle::methodology::Subject;
use serde::Serialize;
use ts_rs::TS;

use crate::text::{Language, builtin};

/// The choices of the dialog.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct StartView {
    /// Methodologies for projects, the one to offer first at the front.
    pub methodologies: Vec<MethodologyLine>,
    /// Business objects in load order.
    pub objects: Vec<ObjectLine>,
}

/// A methodology to choose.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct MethodologyLine {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// What it is for.
    pub description: String,
}

/// A business object to check.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct ObjectLine {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Its usual direction.
    pub direction: Direction,
    /// The usual method, or empty.
    pub method: String,
}

/// The view of the dialog in a language.
pub fn start(language: Language) -> StartView {
    let methodologies = methodologies::all().iter().filter(|one| one.subject == Subject::Workstream);
    StartView {
        methodologies: methodologies
            .map(|one| builtin::methodology(language, one.clone()))
            .map(|one| MethodologyLine {
                id: one.id.clone(),
                name: one.name.clone(),
                description: one.description.clone(),
            })
            .collect(),
        objects: catalogue::builtin()
            .iter()
            .map(|object| builtin::object(language, object.clone()))
            .map(|object| ObjectLine {
                id: object.id.clone(),
                name: object.name.clone(),
                direction: object.direction,
                method: object.methods.first().cloned().unwrap_or_default(),
            })
            .collect(),
    }
}
