//! The pages of the section that holds requirements: one for each integration, and one for what is about none of them.

use domain::catalogue;
use domain::entity::{Entity, State};
use domain::identity::{EntityId, Id};
use domain::integration::Integration;
use domain::message::{Grade, Message};
use domain::requirement::Requirement;
use domain::requirement::bank::{self, Standing};
use domain::template::{Section, Source, questions};
use domain::workstream::Workstream;
use serde::Serialize;
use ts_rs::TS;

use super::{FindingLine, FormRow, SectionState};
use crate::text::{Language, Words, builtin};
use crate::view::Say;
use crate::view::advice::advice;

/// The part of the address that stands for requirements about no integration.
pub(super) const GENERAL: &str = "general";

/// How many questions stand on the page; the others are one step away.
const ASKED_AT_ONCE: usize = 3;

/// A page in the list of sections.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct PageLine {
    /// Its part of the address.
    pub id: String,
    /// The integration's name; empty for what is about none.
    pub title: String,
    /// Where it stands.
    pub state: SectionState,
}

/// A question to ask in the room.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct AskLine {
    /// Its id in the bank.
    pub id: String,
    /// The question.
    pub text: String,
    /// Where it stands.
    pub standing: Standing,
}

/// The page that is open.
pub struct Open {
    /// The integration; `None` for what is about none.
    integration: Option<(Id<Integration>, String)>,
    /// Its place, from 1, and how many there are.
    pub place: (u32, u32),
}

impl Open {
    /// Its part of the address.
    pub fn id(&self) -> String {
        self.integration.as_ref().map_or_else(|| GENERAL.to_owned(), |(id, _)| id.to_string())
    }

    /// What it is called.
    pub fn title(&self, say: &Say) -> String {
        self.integration.as_ref().map_or_else(|| say(&Message::new("requirements-general")), |(_, name)| name.clone())
    }

    /// The question over it.
    pub fn question(&self, say: &Say) -> String {
        match &self.integration {
            Some((_, name)) => say(&Message::new("requirements-question").with("name", name)),
            None => say(&Message::new("requirements-question-general")),
        }
    }

    /// Why nothing is required of the integration, where somebody said so.
    pub fn none_because(&self, state: &State) -> Option<String> {
        let because = state.get(self.integration.as_ref()?.0)?.no_requirement_because.trim();
        (!because.is_empty()).then(|| because.to_owned())
    }
}

/// Whether a section has a page for each integration.
pub(super) fn is_paged(section: &Section) -> bool {
    section.source == Source::Requirement && section.filter.is_none()
}

fn integrations(state: &State, workstream: Id<Workstream>) -> impl Iterator<Item = &Integration> {
    state.integrations.iter().filter(move |one| one.workstream == workstream)
}

/// The pages of a section; none where it has one page only.
pub fn lines(state: &State, workstream: Id<Workstream>, section: &Section, findings: &[FindingLine]) -> Vec<PageLine> {
    if !is_paged(section) {
        return Vec::new();
    }
    let faulty = |requirement: &Requirement| {
        findings.iter().any(|one| one.grade == Grade::Error && one.row == Some(requirement.head.id))
    };
    let standing = |integration: Option<&Integration>| {
        let id = integration.map(Entity::id);
        let own = || state.requirements.iter().filter(|one| one.workstream == workstream && one.integration == id);
        let none = integration.is_none_or(|one| !one.no_requirement_because.trim().is_empty());
        match (own().next().is_some(), own().any(faulty)) {
            (_, true) => SectionState::Error,
            (true, false) => SectionState::Complete,
            (false, _) if none => SectionState::Complete,
            _ => SectionState::NotStarted,
        }
    };
    let about =
        |one: &Integration| PageLine { id: one.id().to_string(), title: one.name.clone(), state: standing(Some(one)) };
    let general = PageLine { id: GENERAL.to_owned(), title: String::new(), state: standing(None) };
    integrations(state, workstream).map(about).chain([general]).collect()
}

/// The page of a section that is open: the one that is named, else the first.
pub fn open(state: &State, workstream: Id<Workstream>, section: &Section, part: Option<&str>) -> Option<Open> {
    if !is_paged(section) {
        return None;
    }
    let all: Vec<&Integration> = integrations(state, workstream).collect();
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    let of = count(all.len() + 1);
    let named = part.and_then(|part| all.iter().position(|one| one.id().to_string() == part));
    let place = if part == Some(GENERAL) { None } else { named.or((!all.is_empty()).then_some(0)) };
    Some(match place {
        Some(place) => {
            Open { integration: Some((all[place].id(), all[place].name.clone())), place: (count(place + 1), of) }
        }
        None => Open { integration: None, place: (of, of) },
    })
}

/// Whether a requirement stands on a page.
pub fn belongs(state: &State, row: EntityId, open: &Open) -> bool {
    let requirement = state.get(Id::<Requirement>::new(row));
    requirement.is_some_and(|one| one.integration == open.integration.as_ref().map(|(id, _)| *id))
}

/// The first questions to ask, those that nobody asked yet before the others, and how many there are.
pub fn ask(state: &State, section: &Section, open: Option<&Open>, language: Language) -> (Vec<AskLine>, u32) {
    let integration = open.and_then(|open| state.get(open.integration.as_ref()?.0));
    let Some(integration) = integration.filter(|_| is_paged(section)) else { return (Vec::new(), 0) };
    let all = questions::about(integration);
    let line = |question: &&questions::Question| AskLine {
        id: question.id.clone(),
        text: builtin::question(language, question).text,
        standing: bank::of(state, integration.id(), &question.id)
            .map_or(Standing::Unasked, |known| known.standing(state)),
    };
    let mut lines: Vec<AskLine> = all.iter().map(line).collect();
    lines.sort_by_key(|line| line.standing);
    let count = u32::try_from(lines.len()).unwrap_or(u32::MAX);
    lines.truncate(ASKED_AT_ONCE);
    (lines, count)
}

/// Adds to rows what the page shows beside their values: scenarios of requirements, advice about integrations.
pub fn equip(state: &State, section: &Section, rows: &mut [FormRow], words: &Words) {
    match section.source {
        Source::Requirement => {
            for row in rows {
                let id = Id::<Requirement>::new(row.id);
                let proofs = state.scenarios.iter().filter(|one| one.requirement == Some(id)).count();
                row.scenarios = u32::try_from(proofs).unwrap_or(u32::MAX);
            }
        }
        Source::Integration => {
            let known = catalogue::known(state);
            let say = &|message: &Message| words.say(message);
            for row in rows {
                let integration = state.get(Id::<Integration>::new(row.id));
                row.advice = integration.map(|one| advice(&known, state, one, words.language(), say));
            }
        }
        _ => {}
    }
}
