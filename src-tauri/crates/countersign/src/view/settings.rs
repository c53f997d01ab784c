//! The room of settings: the project's particulars, and how its documents look.

use domain::digest::Digest;
use domain::entity::State;
use serde::Serialize;
use ts_rs::TS;

use crate::text::Language;

/// What can be set of a project.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct SettingsView {
    /// What people call it.
    pub name: String,
    /// Contract or statement of work, as the parties cite it.
    pub contract: String,
    /// IANA time zone in which documents are printed.
    pub zone: String,
    /// The language of its documents.
    pub language: Language,
    /// Upper-case code that certificate numbers begin with.
    pub code: String,
    /// Id and version of the methodology.
    pub methodology: String,
    /// Digest of the logo.
    pub logo: Option<Digest>,
    /// Colour of the brand rule as `#RRGGBB`, or empty.
    pub colour: String,
    /// Text at the foot of each page, or empty.
    pub footer: String,
}

/// The view of the room.
pub fn settings(state: &State) -> SettingsView {
    let project = state.project();
    SettingsView {
        name: project.name.clone(),
        contract: project.contract.clone(),
        zone: project.zone.clone(),
        language: Language::nearest(&project.language),
        code: project.code.clone(),
        methodology: state.name_of(project.methodology),
        logo: project.branding.logo,
        colour: project.branding.colour.clone().unwrap_or_default(),
        footer: project.branding.footer.clone(),
    }
}
