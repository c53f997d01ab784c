//! Every question of the requirements with its answer, as one flat list beside the guided pages: what was answered, by whom and
//! when, what is still missing, and what was confirmed by issuing it.

use domain::document::revision::Revision;
use domain::entity::State;
use domain::identity::{EntityId, Id};
use domain::message::{Grade, Message};
use domain::person::Person;
use domain::requirement::Requirement;
use domain::template::{Field, FieldKind, Section, Source};
use domain::time::Instant;
use domain::workstream::Workstream;
use serde::Serialize;
use ts_rs::TS;

use super::{DOCUMENT, FindingLine, FormRow, check, input, newest, pages};
use crate::text::{Words, templates};
use crate::view::form::{self, FormOptions, Values};
use crate::view::{OptionLine, own_workstreams, role_names};

/// The questions of a workstream's requirements.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct AnswersView {
    /// The workstream.
    pub workstream: Id<Workstream>,
    /// Every workstream that has requirements.
    pub workstreams: Vec<OptionLine>,
    /// The document's id.
    pub document: String,
    /// Its sections, in order.
    pub sections: Vec<AnswersSection>,
    /// Every question with its answer, in the order of the document.
    pub rows: Vec<AnswerItem>,
    /// What fields can choose from.
    pub options: FormOptions,
    /// Everybody who answered something.
    pub people: Vec<OptionLine>,
}

/// A section of the document.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct AnswersSection {
    /// Its id.
    pub id: String,
    /// Its heading.
    pub title: String,
    /// Where its content comes from.
    pub source: Source,
    /// Its fields.
    pub fields: Vec<Field>,
    /// The rows that were typed for this section alone, whole: one of them is changed by saying all.
    pub said: Vec<SaidRow>,
}

/// A row that was typed for a section.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct SaidRow {
    /// Its id.
    pub id: EntityId,
    /// Its values.
    pub values: Values,
}

/// A question with its answer.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
#[ts(optional_fields)]
pub struct AnswerItem {
    /// Section, row and field.
    pub id: String,
    /// The section.
    pub section: String,
    /// Its heading.
    pub section_title: String,
    /// The page on which it is answered, as the address names it.
    pub page: String,
    /// The row, where the section is a list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub row: Option<EntityId>,
    /// What the row is called: its reference, else what it says first; empty where the section is no list.
    pub reference: String,
    /// The field; empty for a list that has no row yet.
    pub field: String,
    /// What is asked.
    pub item: String,
    /// The answer as it is kept.
    pub value: String,
    /// The answer as people read it.
    pub answer: String,
    /// Where it stands.
    pub state: AnswerState,
    /// Who answered last.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub who: Option<Id<Person>>,
    /// When.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at: Option<Instant>,
    /// By what the answer was confirmed; empty while it wasn't.
    pub confirmed: String,
    /// What was found about it, or empty.
    pub finding: String,
    /// Why it can't be answered in the list; empty where it can.
    pub locked: String,
}

/// Where a question stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum AnswerState {
    /// It must be answered, and isn't.
    Missing,
    /// Something about its answer keeps the document from being issued.
    Faulty,
    /// Nobody answered, and nobody must.
    Open,
    /// It is answered.
    Answered,
    /// Somebody said that there is nothing to say.
    Nothing,
}

/// Fields of a promised date that only a move, or keeping it, changes.
const OF_MOVES: [&str; 4] = ["party", "date", "first_date", "kept_on"];

/// The questions of a workstream; `None` where there is no such workstream.
pub fn answers(state: &State, workstream: Id<Workstream>, words: &Words) -> Option<AnswersView> {
    state.get(workstream)?;
    let template = &templates::of(state, words.language(), DOCUMENT)?;
    let findings = super::findings(state, workstream, template, words);
    let issued = newest(state, workstream);
    let mut rows = Vec::new();
    for section in &template.sections {
        let list = Asked { state, workstream, section, findings: &findings, issued, words };
        if section.has_rows() { list.of_rows(&mut rows) } else { list.of_fields(&mut rows) }
    }
    let mut people: Vec<Id<Person>> = rows.iter().filter_map(|row| row.who).collect();
    people.sort_unstable();
    people.dedup();
    Some(AnswersView {
        workstream,
        workstreams: own_workstreams(state),
        document: DOCUMENT.to_owned(),
        sections: template.sections.iter().map(|one| section(state, workstream, one)).collect(),
        rows,
        options: form::options(state),
        people: people.into_iter().map(|id| OptionLine::new(id, state.name_of(id))).collect(),
    })
}

fn section(state: &State, workstream: Id<Workstream>, section: &Section) -> AnswersSection {
    let said = if section.has_rows() && section.source == Source::Answers {
        input::rows(state, workstream, section)
    } else {
        Vec::new()
    };
    AnswersSection {
        id: section.id.clone(),
        title: section.title.clone(),
        source: section.source,
        fields: section.fields.clone(),
        said: said.into_iter().map(|row| SaidRow { id: row.id, values: row.values }).collect(),
    }
}

/// The questions of one section.
struct Asked<'a> {
    state: &'a State,
    workstream: Id<Workstream>,
    section: &'a Section,
    findings: &'a [FindingLine],
    issued: Option<&'a Revision>,
    words: &'a Words,
}

/// Who wrote something last, and when.
type Stamp = Option<(Id<Person>, Instant)>;

impl Asked<'_> {
    /// A section that is no list: a question a field.
    fn of_fields(&self, items: &mut Vec<AnswerItem>) {
        let answers = input::answers(self.state, self.workstream, &self.section.id);
        let stamp = answers.map(|one| (one.head.changed_by, one.head.changed_at));
        let content = answers.map(|one| &one.content);
        let none = content.and_then(|one| one.none_because.clone());
        for field in &self.section.fields {
            let value = content.and_then(|one| one.fields.get(&field.id)).cloned().unwrap_or_default();
            let complete = content.is_some_and(|one| one.complete);
            items.push(self.item(None, field, value, stamp, complete, none.as_deref()));
        }
    }

    /// A list: every field of every row, or the list itself while it has none.
    fn of_rows(&self, items: &mut Vec<AnswerItem>) {
        let answers = input::answers(self.state, self.workstream, &self.section.id);
        let stamp = answers.map(|one| (one.head.changed_by, one.head.changed_at));
        let rows = input::rows(self.state, self.workstream, self.section);
        let complete = answers.is_some_and(|one| one.content.complete);
        for (place, row) in rows.iter().enumerate() {
            let own = if self.section.source == Source::Answers { stamp } else { stamp_of(self.state, row.id) };
            for field in &self.section.fields {
                let value = row.values.get(&field.id).cloned().unwrap_or_default();
                items.push(self.item(Some((place, row)), field, value, own, complete, None));
            }
        }
        if rows.is_empty() {
            items.push(self.without_rows(answers.and_then(|one| one.content.none_because.as_deref()), stamp));
        }
    }

    fn without_rows(&self, none: Option<&str>, stamp: Stamp) -> AnswerItem {
        let finding = self.finding(None, "");
        let error = finding.is_some_and(|one| one.grade == Grade::Error);
        AnswerItem {
            id: format!("{}//", self.section.id),
            section: self.section.id.clone(),
            section_title: self.section.title.clone(),
            page: self.section.id.clone(),
            row: None,
            reference: String::new(),
            field: String::new(),
            item: self.section.question.clone(),
            value: String::new(),
            answer: none.unwrap_or_default().to_owned(),
            state: match none {
                Some(_) => AnswerState::Nothing,
                None if error => AnswerState::Missing,
                None => AnswerState::Open,
            },
            who: stamp.map(|(who, _)| who),
            at: stamp.map(|(_, at)| at),
            confirmed: self.confirmed(none.is_some(), stamp, none.is_some()),
            finding: finding.map(|one| one.words.clone()).unwrap_or_default(),
            locked: self.words.text("answers-locked-rows"),
        }
    }

    fn item(
        &self,
        row: Option<(usize, &FormRow)>,
        field: &Field,
        value: String,
        stamp: Stamp,
        complete: bool,
        none: Option<&str>,
    ) -> AnswerItem {
        let id = row.map(|(_, row)| row.id);
        let finding = self.finding(id, &field.id);
        let filled = !value.trim().is_empty();
        let state = match (none, filled, finding) {
            (Some(_), false, _) => AnswerState::Nothing,
            (_, true, Some(found)) if found.grade == Grade::Error => AnswerState::Faulty,
            (_, true, _) => AnswerState::Answered,
            (_, false, Some(found)) if found.grade == Grade::Error => AnswerState::Missing,
            (_, false, _) if field.required => AnswerState::Missing,
            (_, false, _) => AnswerState::Open,
        };
        let told = filled || none.is_some();
        let stamp = stamp.filter(|_| told);
        let shown = if filled { self.shown(id, field, &value) } else { none.unwrap_or_default().to_owned() };
        AnswerItem {
            id: format!("{}/{}/{}", self.section.id, id.map(|id| id.to_string()).unwrap_or_default(), field.id),
            section: self.section.id.clone(),
            section_title: self.section.title.clone(),
            page: self.page(id),
            row: id,
            reference: row.map(|(place, row)| self.called(place, row)).unwrap_or_default(),
            field: field.id.clone(),
            item: field.label.clone(),
            value,
            answer: shown,
            state,
            who: stamp.map(|(who, _)| who),
            at: stamp.map(|(_, at)| at),
            confirmed: self.confirmed(told, stamp, complete),
            finding: finding.map(|one| one.words.clone()).unwrap_or_default(),
            locked: self.locked(field),
        }
    }

    /// An answer as people read it.
    fn shown(&self, row: Option<EntityId>, field: &Field, value: &str) -> String {
        let person = row.and_then(|id| self.state.get(Id::<Person>::new(id)));
        match person.filter(|_| field.id == "roles") {
            Some(person) => role_names(self.state, person).join(", "),
            None => check::shown(self.state, field, value),
        }
    }

    /// What a row is called: its reference, else what its first field says, else its place.
    fn called(&self, place: usize, row: &FormRow) -> String {
        if !row.reference.is_empty() {
            return row.reference.clone();
        }
        let first = self.section.fields.first();
        let said = first.and_then(|field| Some(check::shown(self.state, field, row.values.get(&field.id)?)));
        said.filter(|said| !said.trim().is_empty()).unwrap_or_else(|| (place + 1).to_string())
    }

    /// What was found about a field of a row; of a section's own field where there is no row.
    fn finding(&self, row: Option<EntityId>, field: &str) -> Option<&FindingLine> {
        let about = |one: &&FindingLine| {
            one.section == self.section.id && one.row == row && one.field.as_deref().unwrap_or_default() == field
        };
        self.findings.iter().filter(about).min_by_key(|one| one.grade != Grade::Error)
    }

    /// An answer is confirmed by the revision that was issued with it, else by the mark of its page.
    fn confirmed(&self, told: bool, stamp: Stamp, complete: bool) -> String {
        let since = stamp.zip(self.issued).filter(|((_, at), revision)| *at <= revision.issued_at);
        match since {
            _ if !told => String::new(),
            Some((_, revision)) => {
                self.words.say(&Message::new("answers-confirmed-revision").with("number", revision.number))
            }
            None if complete => self.words.text("answers-confirmed-page"),
            None => String::new(),
        }
    }

    /// The page that holds a row: requirements have one for each integration.
    fn page(&self, row: Option<EntityId>) -> String {
        let requirement = row.and_then(|id| self.state.get(Id::<Requirement>::new(id)));
        match requirement.filter(|_| pages::is_paged(self.section)) {
            Some(one) => {
                let part = one.integration.map_or_else(|| pages::GENERAL.to_owned(), |id| id.to_string());
                format!("{}/{part}", self.section.id)
            }
            None => self.section.id.clone(),
        }
    }

    fn locked(&self, field: &Field) -> String {
        if matches!(field.kind, FieldKind::List | FieldKind::ManyChoices) {
            return self.words.text("answers-locked-list");
        }
        if self.section.source == Source::Commitment && OF_MOVES.contains(&field.id.as_str()) {
            return self.words.text("answers-locked-date");
        }
        String::new()
    }
}

fn stamp_of(state: &State, id: EntityId) -> Stamp {
    let body = state.record(id)?.body;
    let read = |name: &str| body.get(name).cloned();
    Some((serde_json::from_value(read("changed_by")?).ok()?, serde_json::from_value(read("changed_at")?).ok()?))
}
