//! The questions that a document asks beside what it takes from the project, with their answers. The requirements have a room of
//! their own for that; any other document has a page.

use domain::document::{build, completeness};
use domain::entity::State;
use domain::identity::Id;
use domain::message::Finding;
use domain::template::{Section, Source, Template};
use domain::workstream::Workstream;
use serde::Serialize;
use ts_rs::TS;

use super::form::{self, FormOptions};
use super::requirements::{DOCUMENT, FindingLine, FormRow, SectionPage};
use crate::text::{Words, templates};

/// The questions of a document.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct DocumentAnswersView {
    /// The document's id.
    pub document: String,
    /// The workstream whose document it is.
    pub workstream: Id<Workstream>,
    /// Its sections of questions, in the order of the document.
    pub pages: Vec<SectionPage>,
    /// What people, systems and integrations a field can name.
    pub options: FormOptions,
}

/// How many sections of questions a document has that are answered on its page.
pub fn sections(template: &Template) -> impl Iterator<Item = &Section> {
    let of_room = template.id == DOCUMENT;
    template.sections.iter().filter(move |section| section.source == Source::Answers && !of_room)
}

/// The view of a document's questions; none where there is no such document or workstream.
pub fn document_answers(
    state: &State,
    workstream: Id<Workstream>,
    document: &str,
    words: &Words,
) -> Option<DocumentAnswersView> {
    state.get(workstream)?;
    let template = templates::of(state, words.language(), document)?;
    let findings = completeness::findings(state, document, workstream);
    let pages = sections(&template).map(|section| page(state, workstream, document, section, &findings, words));
    Some(DocumentAnswersView {
        document: document.to_owned(),
        workstream,
        pages: pages.collect(),
        options: form::options(state),
    })
}

fn page(
    state: &State,
    workstream: Id<Workstream>,
    document: &str,
    section: &Section,
    findings: &[Finding],
    words: &Words,
) -> SectionPage {
    let answers = build::answers(state, document, workstream, &section.id).map(|it| &it.content);
    let rows: Vec<FormRow> =
        answers.map_or_else(Vec::new, |answers| answers.rows.iter().map(FormRow::of_answer).collect());
    let line = |found: &Finding| FindingLine {
        grade: found.grade,
        words: words.say(&found.message),
        hint: found.hint.as_ref().map(|hint| words.say(hint)).unwrap_or_default(),
        section: section.id.clone(),
        section_title: section.title.clone(),
        // Findings count rows from 1.
        row: found.at.row.and_then(|row| rows.get(usize::try_from(row).ok()?.checked_sub(1)?)).map(|row| row.id),
        field: found.at.field.clone(),
    };
    let own = findings.iter().filter(|found| found.at.path.as_deref() == Some(section.id.as_str()));
    let findings = own.map(line).collect();
    SectionPage {
        id: section.id.clone(),
        title: section.title.clone(),
        question: section.question.clone(),
        help: section.help.clone(),
        source: section.source,
        list: section.has_rows(),
        may_be_none: section.may_be_none,
        fields: section.fields.clone(),
        values: answers.map(|it| it.fields.clone()).unwrap_or_default(),
        none_because: answers.and_then(|it| it.none_because.clone()),
        complete: answers.is_some_and(|it| it.complete),
        rows,
        ask: Vec::new(),
        ask_count: 0,
        part: None,
        part_title: String::new(),
        place: None,
        findings,
    }
}
