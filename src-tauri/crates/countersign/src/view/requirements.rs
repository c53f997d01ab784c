//! Guided requirements: the sections of the document with their state, one section open, and what the document lacks.

use domain::document::completeness::unfilled;
use domain::document::revision::Revision;
use domain::entity::State;
use domain::identity::{EntityId, Id};
use domain::message::{Finding, Grade, Message};
use domain::template::answers::{AnswerRow, SectionAnswers};
use domain::template::completeness::{self, Circumstances};
use domain::template::{Field, Section, Source, Template};
use domain::time::{Date, Instant};
use domain::workstream::Workstream;
use serde::Serialize;
use ts_rs::TS;

use super::advice::AdviceView;
use super::form::{self, FormOptions, Values};
use super::{OptionLine, own_workstreams};
use crate::text::{Words, templates};

mod answers;
mod check;
mod input;
mod pages;

pub use answers::{AnswerItem, AnswerState, AnswersSection, AnswersView, SaidRow, answers};
pub use check::{CheckLine, CheckSection};
pub use pages::{AskLine, PageLine};

/// The document that the wizard fills in.
pub const DOCUMENT: &str = "requirements";

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
    /// How many of its questions are answered.
    pub answered: u32,
    /// Of how many.
    pub of: u32,
    /// Every answer, to be checked before it is issued; on the page that checks them only.
    pub check: Vec<CheckSection>,
    /// Why it can't be issued, or need not be; empty where it can.
    pub issue_lacks: String,
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
    /// How many of its questions are answered; for lists how many of its pages are complete, where it has pages.
    pub answered: u32,
    /// Of how many; 0 where that says nothing.
    pub of: u32,
    /// Its pages, one for each integration, where it has any.
    pub pages: Vec<PageLine>,
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
    /// Questions to ask in the room, those for this very case first.
    pub ask: Vec<AskLine>,
    /// How many questions there are to ask.
    pub ask_count: u32,
    /// The page of the section that is open: the integration, or empty for what is about none.
    pub part: Option<String>,
    /// What that page is called.
    pub part_title: String,
    /// Its place among the pages, from 1, and how many there are.
    pub place: Option<(u32, u32)>,
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
    /// How many scenarios prove it.
    pub scenarios: u32,
    /// Which methods fit, for an integration.
    pub advice: Option<AdviceView>,
}

impl FormRow {
    /// A row of a list of answers.
    pub fn of_answer(answer: &AnswerRow) -> Self {
        let values = answer.fields.clone();
        Self { id: answer.id, reference: String::new(), values, scenarios: 0, advice: None }
    }
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
    let template = &templates::of(state, language, DOCUMENT)?;
    let findings = findings(state, workstream, template, words);
    // "requirements/…": the section, and the page of it that is open.
    let (id, part) =
        section.map_or(("", None), |it| it.split_once('/').map_or((it, None), |(id, part)| (id, Some(part))));
    let open = template.section(id);
    let sections: Vec<SectionLine> =
        template.sections.iter().map(|one| line(state, workstream, one, &findings)).collect();
    let check = if open.is_none() { check::sections(state, workstream, template, &sections) } else { Vec::new() };
    let errors = findings.iter().filter(|one| one.grade == Grade::Error).count();
    let issue_lacks = match errors {
        0 => String::new(),
        errors => words.say(&Message::new("requirements-issue-lacks").with("count", errors)),
    };
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
        answered: sections.iter().map(|one| one.answered).sum(),
        of: sections.iter().map(|one| one.of).sum(),
        sections,
        page: open.map(|section| page(state, workstream, section, part, &findings, words)),
        check,
        issue_lacks,
        findings,
        options: form::options(state),
    })
}

/// What the whole document lacks.
fn findings(state: &State, workstream: Id<Workstream>, template: &Template, words: &Words) -> Vec<FindingLine> {
    let inputs: Vec<_> = template.sections.iter().map(|one| input::section(state, workstream, one)).collect();
    let circumstances = Circumstances { go_live: go_live(state, workstream) };
    let mut found = completeness::check(template, &inputs, &circumstances);
    found.extend(unfilled(state, workstream, template));
    found.iter().map(|one| finding(state, workstream, template, one, words)).collect()
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
    let standing = match (begun, errors) {
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
        state: standing,
        rows: section.has_rows().then(|| super::count(rows.len())),
        errors: super::count(errors),
        answered: answered(section, answers.map(|one| &one.content), &rows),
        of: if section.has_rows() { 1 } else { super::count(section.fields.len()) },
        pages: pages::lines(state, workstream, section, findings),
    }
}

/// How many questions of a section are answered. A list is one question; "none, because" answers all of them.
fn answered(section: &Section, answers: Option<&SectionAnswers>, rows: &[FormRow]) -> u32 {
    let none = answers.is_some_and(|one| one.none_because.is_some());
    if section.has_rows() {
        return u32::from(none || !rows.is_empty());
    }
    let fields = section.fields.iter();
    let given = |id: &str| answers.and_then(|one| one.fields.get(id)).is_some_and(|value| !value.trim().is_empty());
    let count = fields.filter(|field| none || given(&field.id)).count();
    super::count(count)
}

fn page(
    state: &State,
    workstream: Id<Workstream>,
    section: &Section,
    part: Option<&str>,
    findings: &[FindingLine],
    words: &Words,
) -> SectionPage {
    let say = &|message: &Message| words.say(message);
    let open = pages::open(state, workstream, section, part);
    let (ask, ask_count) = pages::ask(state, section, open.as_ref(), words.language());
    let mut rows = input::rows(state, workstream, section);
    pages::equip(state, section, &mut rows, words);
    if let Some(open) = &open {
        rows.retain(|row| pages::belongs(state, row.id, open));
    }
    let shown: Vec<EntityId> = rows.iter().map(|row| row.id).collect();
    let here = |one: &&FindingLine| {
        one.section == section.id && (open.is_none() || one.row.is_none_or(|row| shown.contains(&row)))
    };
    let answers = input::answers(state, workstream, &section.id).map(|one| &one.content);
    SectionPage {
        id: section.id.clone(),
        title: section.title.clone(),
        question: open.as_ref().map_or_else(|| section.question.clone(), |open| open.question(say)),
        help: section.help.clone(),
        source: section.source,
        list: section.has_rows(),
        may_be_none: section.may_be_none,
        fields: section.fields.clone(),
        values: answers.map(|one| one.fields.clone()).unwrap_or_default(),
        rows,
        none_because: match &open {
            Some(open) => open.none_because(state),
            None => answers.and_then(|one| one.none_because.clone()),
        },
        complete: answers.is_some_and(|one| one.complete),
        ask,
        ask_count,
        place: open.as_ref().map(|open| open.place),
        part_title: open.as_ref().map(|open| open.title(say)).unwrap_or_default(),
        part: open.as_ref().map(pages::Open::id),
        findings: findings.iter().filter(here).cloned().collect(),
    }
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
