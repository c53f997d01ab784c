//! What a search finds, each with the way to it.

use domain::document::revision::Revision;
use domain::entity::{EntityKind, State};
use domain::identity::{EntityId, Id};
use domain::refusal::{Destination, Screen};
use domain::requirement::answers::Answers;
use domain::requirement::bank::BankAnswer;
use serde::Serialize;
use store::Hit;
use ts_rs::TS;

use crate::text::{Language, templates};

/// Something that holds every word of a text.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct FoundLine {
    /// Its id.
    pub id: EntityId,
    /// Its kind.
    pub kind: EntityKind,
    /// Its short reference, or empty.
    pub reference: String,
    /// What people call it.
    pub title: String,
    /// A piece of its text around the place.
    pub snippet: String,
    /// Where it is.
    pub place: Destination,
}

/// What was found, best first.
pub fn found(state: &State, hits: Vec<Hit>, language: Language) -> Vec<FoundLine> {
    let line = |hit: Hit| FoundLine {
        place: place(state, hit.kind, hit.id),
        id: hit.id,
        kind: hit.kind,
        reference: hit.reference,
        title: title(state, hit.kind, hit.id, language).unwrap_or(hit.title),
        snippet: hit.snippet,
    };
    hits.into_iter().map(line).collect()
}

/// What people call a thing that has only a short name of its own.
fn title(state: &State, kind: EntityKind, id: EntityId, language: Language) -> Option<String> {
    if kind != EntityKind::Revision {
        return None;
    }
    let revision = state.get(Id::<Revision>::new(id))?;
    Some(format!("{} {}", templates::title(state, language, &revision.document), revision.number))
}

pub(super) fn place(state: &State, kind: EntityKind, id: EntityId) -> Destination {
    let at = |screen| Destination { screen, entity: Some(id), part: None, workstream: None };
    let page = |part: &str| Destination {
        screen: Screen::Requirements,
        entity: None,
        part: Some(part.to_owned()),
        workstream: None,
    };
    match kind {
        EntityKind::Integration | EntityKind::BusinessObject => at(Screen::Integrations),
        EntityKind::Requirement => page("requirements"),
        EntityKind::System => page("systems"),
        EntityKind::OpenQuestion => page("open-questions"),
        EntityKind::Answers => {
            let section = state.get(Id::<Answers>::new(id)).map(|answers| answers.section.clone());
            section.map_or_else(|| at(Screen::Requirements), |section| page(&section))
        }
        EntityKind::Session => at(Screen::Discover),
        EntityKind::Decision | EntityKind::Action | EntityKind::BankAnswer => discovered(state, kind, id),
        EntityKind::Raci => {
            Destination { screen: Screen::People, entity: None, part: Some("raci".to_owned()), workstream: None }
        }
        EntityKind::Person | EntityKind::Organisation => at(Screen::People),
        EntityKind::Issue => at(Screen::Issues),
        EntityKind::MappingRow | EntityKind::LookupTable => at(Screen::Mappings),
        EntityKind::Scenario | EntityKind::Run => at(Screen::Scenarios),
        EntityKind::SampleFile | EntityKind::Deliverable => at(Screen::Samples),
        EntityKind::Training => at(Screen::Training),
        EntityKind::Commitment => at(Screen::Timeline),
        EntityKind::ChangeRequest | EntityKind::Waiver => at(Screen::ChangeRequests),
        EntityKind::Justification => at(Screen::Traceability),
        EntityKind::Revision => at(Screen::Documents),
        EntityKind::SignOff => at(Screen::SignOffs),
        EntityKind::Review | EntityKind::Comment => at(Screen::Reviews),
        EntityKind::Supplier => at(Screen::Suppliers),
        EntityKind::Programme => at(Screen::Programme),
        EntityKind::Wave => at(Screen::Waves),
        EntityKind::Onboarding => at(Screen::Onboardings),
        EntityKind::Mailing | EntityKind::LetterWording => at(Screen::Letters),
        EntityKind::Project
        | EntityKind::Methodology
        | EntityKind::Template
        | EntityKind::Workstream
        | EntityKind::ScopeChange
        | EntityKind::StepRecord
        | EntityKind::Confirmation
        | EntityKind::Counter => at(Screen::Home),
    }
}

/// Where something that a session left behind stands: decisions and actions in their lists, answers at their integration.
fn discovered(state: &State, kind: EntityKind, id: EntityId) -> Destination {
    let (entity, part) = match kind {
        EntityKind::Decision => (Some(id), "decisions"),
        EntityKind::Action => (Some(id), "actions"),
        _ => (state.get(Id::<BankAnswer>::new(id)).map(|answer| answer.integration.0), "questions"),
    };
    Destination { screen: Screen::Discover, entity, part: Some(part.to_owned()), workstream: None }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::template;

    #[test]
    fn the_pages_that_hits_lead_to_are_there() {
        let requirements = template::builtin().iter().find(|template| template.id == "requirements").unwrap();
        for kind in [EntityKind::Requirement, EntityKind::System, EntityKind::OpenQuestion] {
            let part = place(&State::default(), kind, EntityId(uuid::Uuid::nil())).part.unwrap();
            assert!(requirements.section(&part).is_some(), "{part}");
        }
    }
}
