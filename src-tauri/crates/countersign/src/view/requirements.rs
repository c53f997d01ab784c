//! Guided requirements: the sections of the document with their state, one section open, and what the document lacks.

use domain::document::revision::Revision;
use domain::entity::State;
use domain::identity::{EntityId, Id};
use domain::message::{Finding, Grade};
use domain::template::completeness::{self, Circumstances};
use domain::template::{Field, Section, Source, Template, questions};
use domain::time::{Date, Instant};
use domain::workstream::Workstream;
use serde::Serialize;
use ts_rs::TS;

use super::form::{self, FormOptions, Values};
use super::{OptionLine, own_workstreams};
use crate::text::{Language, Words, builtin};

mod input;

/// The document that the wizard fills in.
const DOCUMENT: &str = "requirements";

/// The requirements of a workstream, with one section open.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct RequirementsView {
    /// The workstream.
    pub workstream: Id<Workstream>,
    /// Every workstream that has requirements.
    pub workstreams: Vec<OptionLine>,
    /// The document's id.
    pub document: String,
    /// Its title.
    pub title: String,
    /// The newest issued revision.
    pub issued: Option<IssuedLine>,
    /// Every section, in order.
    pub sections: Vec<SectionLine>,
    /// The section that is open; absent on the page that checks all answers.
    pub page: Option<SectionPage>,
    /// What the whole document lacks.
    pub findings: Vec<FindingLine>,
    /// What fields can choose from.
    pub options: FormOptions,
}

/// An issued revision.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct IssuedLine {
    /// Its number.
    pub number: u32,
    /// When it was issued.
    pub at: Instant,
    /// Digest of its binding content.
    pub digest: String,
}

/// Where a section stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum SectionState {
    /// Nothing was answered.
    NotStarted,
    /// Something is still missing.
    InProgress,
    /// Something in it keeps the document from being issued.
    Error,
    /// Answered, without errors.
    Complete,
}

/// A section in the list.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct SectionLine {
    /// Its id.
    pub id: String,
    /// Its heading.
    pub title: String,
    /// Where it stands.
    pub state: SectionState,
    /// How many rows it has; absent where it is no list.
    pub rows: Option<u32>,
    /// How many findings of grade error it has.
    pub errors: u32,
}

/// A section as a page.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct SectionPage {
    /// Its id.
    pub id: String,
    /// Its heading.
    pub title: String,
    /// The question over the page.
    pub question: String,
    /// One to three sentences for the people in the room.
    pub help: String,
    /// Where its content comes from.
    pub source: Source,
    /// Whether it holds rows.
    pub list: bool,
    /// Whether “none, because” is an allowed answer.
    pub may_be_none: bool,
    /// Its fields.
    pub fields: Vec<Field>,
    /// Its answers, where it is no list.
    pub values: Values,
    /// Its rows.
    pub rows: Vec<FormRow>,
    /// Why there is nothing to say.
    pub none_because: Option<String>,
    /// Someone marked the page complete.
    pub complete: bool,
    /// Questions to ask in the room.
    pub ask: Vec<String>,
    /// Its findings.
    pub findings: Vec<FindingLine>,
}

/// One row: an answer, or an entity.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct FormRow {
    /// Its id.
    pub id: EntityId,
    /// Its reference, or empty.
    pub reference: String,
    /// Its values.
    pub values: Values,
}

/// A finding in words, with the way to it.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct FindingLine {
    /// How much it weighs.
    pub grade: Grade,
    /// What was found.
    pub words: String,
    /// What to do about it, or empty.
    pub hint: String,
    /// The section.
    pub section: String,
    /// The section's heading.
    pub section_title: String,
    /// The row, where it is about one.
    pub row: Option<EntityId>,
    /// The field, where it is about one.
    pub field: Option<String>,
}

/// The view of a workstream's requirements with one section open; `None` where there is no such workstream.
pub fn requirements(
    state: &State,
    workstream: Id<Workstream>,
    section: Option<&str>,
    words: &Words,
) -> Option<RequirementsView> {
    state.get(workstream)?;
    let language = words.language();
    let template = template(language);
    let inputs: Vec<_> = template.sections.iter().map(|one| input::section(state, workstream, one)).collect();
    let circumstances = Circumstances { go_live: go_live(state, workstream) };
    let found = completeness::check(template, &inputs, &circumstances);
    let findings: Vec<FindingLine> = found.iter().map(|one| finding(state, workstream, template, one, words)).collect();
    let open = section.and_then(|id| template.section(id));
    Some(RequirementsView {
        workstream,
        workstreams: own_workstreams(state),
        document: DOCUMENT.to_owned(),
        title: template.title.clone(),
        issued: newest(state, workstream).map(|revision| IssuedLine {
            number: revision.number,
            at: revision.issued_at,
            digest: revision.digest.to_string(),
        }),
        sections: template.sections.iter().map(|one| line(state, workstream, one, &findings)).collect(),
        page: open.map(|section| page(state, workstream, section, &findings, language)),
        findings,
        options: form::options(state),
    })
}

fn template(language: Language) -> &'static Template {
    builtin::template(language, DOCUMENT).expect("the requirements template is built in")
}

/// The newest issued revision of the document.
fn newest(state: &State, workstream: Id<Workstream>) -> Option<&Revision> {
    let own = |one: &&Revision| one.workstream == workstream && one.document == DOCUMENT;
    state.revisions.iter().filter(own).max_by_key(|one| one.number)
}

/// The last date that the workstream promises.
fn go_live(state: &State, workstream: Id<Workstream>) -> Option<Date> {
    state.commitments.iter().filter(|one| one.workstream == workstream).map(|one| one.date).max()
}

fn line(state: &State, workstream: Id<Workstream>, section: &Section, findings: &[FindingLine]) -> SectionLine {
    let rows = input::rows(state, workstream, section);
    let answers = input::answers(state, workstream, &section.id);
    let is_error = |one: &&FindingLine| one.section == section.id && one.grade == Grade::Error;
    let errors = findings.iter().filter(is_error).count();
    let begun = !rows.is_empty()
        || answers.is_some_and(|one| {
            one.content.none_because.is_some() || one.content.complete || !one.content.fields.is_empty()
        });
    let marked = answers.is_some_and(|one| one.content.complete || one.content.none_because.is_some());
    let state = match (begun, errors) {
        (false, _) => SectionState::NotStarted,
        (true, 1..) if marked => SectionState::Error,
        (true, 1..) => SectionState::InProgress,
        // Entities have no page that somebody marks: without errors their section is complete.
        (true, 0) if marked || section.source != Source::Answers => SectionState::Complete,
        (true, 0) => SectionState::InProgress,
    };
    SectionLine {
        id: section.id.clone(),
        title: section.title.clone(),
        state,
        rows: section.has_rows().then(|| u32::try_from(rows.len()).unwrap_or(u32::MAX)),
        errors: u32::try_from(errors).unwrap_or(u32::MAX),
    }
}

fn page(
    state: &State,
    workstream: Id<Workstream>,
    section: &Section,
    findings: &[FindingLine],
    language: Language,
) -> SectionPage {
    let answers = input::answers(state, workstream, &section.id).map(|one| &one.content);
    SectionPage {
        id: section.id.clone(),
        title: section.title.clone(),
        question: section.question.clone(),
        help: section.help.clone(),
        source: section.source,
        list: section.has_rows(),
        may_be_none: section.may_be_none,
        fields: section.fields.clone(),
        values: answers.map(|one| one.fields.clone()).unwrap_or_default(),
        rows: input::rows(state, workstream, section),
        none_because: answers.and_then(|one| one.none_because.clone()),
        complete: answers.is_some_and(|one| one.complete),
        ask: ask(state, workstream, section, language),
        findings: findings.iter().filter(|one| one.section == section.id).cloned().collect(),
    }
}

/// What to ask in the room: where requirements are written down, the questions about the workstream's integrations.
fn ask(state: &State, workstream: Id<Workstream>, section: &Section, language: Language) -> Vec<String> {
    if section.source != Source::Requirement || section.filter.is_some() {
        return Vec::new();
    }
    let mut asked: Vec<String> = Vec::new();
    for one in state.integrations.iter().filter(|one| one.workstream == workstream) {
        for question in questions::questions_for(&one.object, &one.method) {
            let text = builtin::question(language, question);
            if !asked.contains(&text) {
                asked.push(text);
            }
        }
    }
    asked
}

fn finding(
    state: &State,
    workstream: Id<Workstream>,
    template: &Template,
    found: &Finding,
    words: &Words,
) -> FindingLine {
    let path = found.at.path.clone().unwrap_or_default();
    let section = template.section(&path);
    // Findings count rows from 1, in the order in which the page shows them.
    let place = found.at.row.and_then(|row| usize::try_from(row).ok()).and_then(|row| row.checked_sub(1));
    let row = section
        .zip(place)
        .and_then(|(section, place)| input::rows(state, workstream, section).get(place).map(|row| row.id));
    FindingLine {
        grade: found.grade,
        words: words.say(&found.message),
        hint: found.hint.as_ref().map(|hint| words.say(hint)).unwrap_or_default(),
        section_title: section.map(|section| section.title.clone()).unwrap_or_default(),
        section: path,
        row,
        field: found.at.field.clone(),
    }
}
