//! Lists as tables: what a kind of thing says in columns, in the words that people see, as CSV and as workbooks.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use domain::entity::{Entity, EntityKind, State};
use domain::identity::{EntityId, Id};
use domain::mapping;
use domain::message::Message;
use domain::template::{Field, FieldKind, Source};
use domain::time::Date;
use domain::workstream::Workstream;
use exchange::csv;
use exchange::workbook::{self, Holds, NewColumn, NewSheet};
use serde::Deserialize;
use serde_json::Value;
use store::SupplierQuery;

use super::{Listed, Workspace};
use crate::error::Error;
use crate::text::{Language, Words, builtin};
use crate::view::OptionLine;
use crate::view::form::{self, FormOptions};

mod computed;
mod lookup_tables;
mod made;
mod responsibilities;

use computed::Computed;
pub(super) use made::Whole;

/// A list that can be had as a table.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize)]
#[serde(untagged)]
pub enum ListName {
    /// The things of a kind.
    Of(EntityKind),
    /// A list that a screen makes of several things.
    Made(MadeList),
}

/// A list whose rows are no things of their own.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum MadeList {
    /// The operations of the project, the newest first.
    History,
    /// The business objects that the project knows.
    Objects,
    /// The fields of these objects.
    ObjectFields,
    /// Every question of the requirements with its answer.
    Questions,
    /// The moves of dates.
    Slips,
    /// What carries what, from requirement to signature.
    Traceability,
    /// What is measured of the suppliers.
    Adoption,
    /// Why suppliers left the ladder.
    Departures,
    /// The waves, with what is expected after each.
    WaveForecast,
}

impl From<EntityKind> for ListName {
    fn from(kind: EntityKind) -> Self {
        Self::Of(kind)
    }
}

/// A list as a table.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct ListTable {
    /// The columns.
    pub columns: Vec<ListColumn>,
    /// A row for each thing.
    pub rows: Vec<Vec<String>>,
    /// What each row is about, by its id; empty where rows are no things of their own.
    pub ids: Vec<EntityId>,
    /// What is listed, in a word.
    pub name: String,
    /// The column by whose values a workbook parts the rows into sheets; one sheet where absent.
    pub parted_by: Option<usize>,
}

/// A column of a list.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct ListColumn {
    /// How it is named when it is asked for.
    pub id: String,
    /// What its head says.
    pub label: String,
    /// What its cells hold.
    pub holds: Holds,
}

impl ListColumn {
    fn new(id: &str, label: impl Into<String>) -> Self {
        Self { id: id.to_owned(), label: label.into(), holds: Holds::AsFound }
    }
}

/// Which part of a list is meant.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct ListQuery {
    /// The columns, in their order; all of them where absent.
    pub columns: Option<Vec<String>>,
    /// The rows by their ids, in their order; all of them, as they were made, where absent.
    pub ids: Option<Vec<String>>,
    /// Only what holds this text.
    pub text: Option<String>,
}

/// The field that names a step of the methodology.
const STEP: &str = "step";

/// Members of entities that say how they are kept, not what they are.
const KEPT: [&str; 4] = ["id", "revision", "changed_at", "changed_by"];

impl Workspace {
    /// A list as a table.
    ///
    /// # Errors
    /// `column-unknown`, and as [`Workspace::list`].
    pub fn table(&self, project: EntityId, list: impl Into<ListName>, query: &ListQuery) -> Result<ListTable, Error> {
        match list.into() {
            // Suppliers have a table of their own, which an import reads back.
            ListName::Of(EntityKind::Supplier) => {
                let asked = SupplierQuery { text: query.text.clone().unwrap_or_default(), ..SupplierQuery::default() };
                let (_, whole) = self.suppliers_listed(project, &asked)?;
                let part = ListQuery { text: None, ..query.clone() };
                let name = self.words().text("kind-supplier");
                Ok(ListTable { name, ..whole.part(&part)? })
            }
            ListName::Of(EntityKind::Raci) => self.responsibilities(project, query),
            ListName::Of(EntityKind::LookupTable) => self.lookup_entries(project, query),
            ListName::Of(kind) => self.things(project, kind, query),
            ListName::Made(list) => {
                let name = self.words().text("list-sheet");
                Ok(ListTable { name, ..self.made(project, list)?.part(query)? })
            }
        }
    }

    /// The things of a kind as a table.
    fn things(&self, project: EntityId, kind: EntityKind, query: &ListQuery) -> Result<ListTable, Error> {
        let state = self.state(project)?;
        let mut all = self.list(project, kind, query.text.as_deref())?;
        if kind == EntityKind::MappingRow {
            // Mapping by mapping, each in the order that people set.
            let order = state.integrations.iter().flat_map(|it| mapping::rows_of(&state, it.id()));
            let places: BTreeMap<EntityId, usize> = order.map(|row| row.head.id).zip(0..).collect();
            all.sort_by_key(|one| places.get(&one.id).copied());
        }
        let computed = Computed::of(&state, kind, self.today(&state), self.words());
        let options = form::options(&state);
        let columns = chosen(columns(self.words(), &options, kind, &all, &computed), query)?;
        let rows: Vec<(String, &Listed)> = all.iter().map(|one| (one.id.to_string(), one)).collect();
        let fields = fields(self.words().language(), kind);
        let listed: Vec<&Listed> = in_order(&rows, query).copied().collect();
        let ids = listed.iter().map(|one| one.id).collect();
        let rows = listed
            .into_iter()
            .map(|one| columns.iter().map(|it| cell(&state, &options, &fields, &computed, one, &it.id)).collect())
            .collect();
        let name = self.words().text(&format!("kind-{}", kind.name()));
        let parting = (kind == EntityKind::MappingRow).then_some("integration");
        let parted_by = parting.and_then(|id| columns.iter().position(|column| column.id == id));
        Ok(ListTable { columns, rows, ids, name, parted_by })
    }

    /// The same as CSV for spreadsheets: UTF-8 with its mark, and no cell that one would take for a formula.
    ///
    /// # Errors
    /// As [`Workspace::table`].
    pub fn table_csv(&self, project: EntityId, list: impl Into<ListName>, query: &ListQuery) -> Result<Vec<u8>, Error> {
        Ok(sheet(self.table(project, list, query)?))
    }

    /// The same as a workbook: the head stays in sight, choices are offered, and a hidden column tells the program what each row
    /// is about when it comes back.
    ///
    /// # Errors
    /// As [`Workspace::table`], and `workbook-cell-too-long`.
    pub fn table_workbook(
        &self,
        project: EntityId,
        list: impl Into<ListName>,
        query: &ListQuery,
    ) -> Result<Vec<u8>, Error> {
        self.workbook(self.table(project, list, query)?)
    }

    /// Writes a list into a file, as a workbook where it is called so (`.xlsx`) and as CSV else, and gives the count of its rows.
    ///
    /// # Errors
    /// As [`Workspace::table_workbook`], and what keeps the file from being written.
    pub fn save_list(
        &self,
        project: EntityId,
        list: impl Into<ListName>,
        query: &ListQuery,
        to: &Path,
    ) -> Result<usize, Error> {
        let table = self.table(project, list, query)?;
        let count = table.rows.len();
        let bytes = if is_workbook(to) { self.workbook(table)? } else { sheet(table) };
        std::fs::write(to, bytes).map_err(|source| Error::of_file(to, source))?;
        Ok(count)
    }

    fn workbook(&self, table: ListTable) -> Result<Vec<u8>, Error> {
        let mut rows = table.rows;
        let column = |it: ListColumn| NewColumn { head: it.label, holds: it.holds, hidden: false };
        let mut columns: Vec<NewColumn> = table.columns.into_iter().map(column).collect();
        if !table.ids.is_empty() {
            columns.push(NewColumn { head: self.words().text("list-id"), holds: Holds::Text, hidden: true });
            rows.iter_mut().zip(&table.ids).for_each(|(row, id)| row.push(id.to_string()));
        }
        let mut sheets: Vec<NewSheet> = Vec::new();
        for row in rows {
            let name = table.parted_by.map_or(&table.name, |at| &row[at]);
            match sheets.iter_mut().find(|sheet| sheet.name == *name) {
                Some(sheet) => sheet.rows.push(row),
                None => sheets.push(NewSheet { name: name.clone(), columns: columns.clone(), rows: vec![row] }),
            }
        }
        if sheets.is_empty() {
            sheets.push(NewSheet { name: table.name, columns, rows: Vec::new() });
        }
        workbook::write(&sheets).map_err(Error::rule)
    }
}

/// Whether a file is to be a workbook, by its ending.
fn is_workbook(file: &Path) -> bool {
    file.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("xlsx"))
}

/// A table as CSV for spreadsheets.
fn sheet(table: ListTable) -> Vec<u8> {
    let head = table.columns.into_iter().map(|column| column.label).collect();
    csv::write_sheet(std::iter::once(head).chain(table.rows))
}

/// The columns that are asked for, in their order.
fn chosen(known: Vec<ListColumn>, query: &ListQuery) -> Result<Vec<ListColumn>, Error> {
    match &query.columns {
        None => Ok(known),
        Some(ids) => ids.iter().map(|id| named(&known, id)).collect(),
    }
}

/// The rows that are asked for, in their order.
fn in_order<'a, Row>(all: &'a [(String, Row)], query: &'a ListQuery) -> Box<dyn Iterator<Item = &'a Row> + 'a> {
    let Some(ids) = &query.ids else { return Box::new(all.iter().map(|(_, row)| row)) };
    let by_id: BTreeMap<&str, &Row> = all.iter().map(|(id, row)| (id.as_str(), row)).collect();
    Box::new(ids.iter().filter_map(move |id| by_id.get(id.as_str()).copied()))
}

fn named(known: &[ListColumn], id: &str) -> Result<ListColumn, Error> {
    let found = known.iter().find(|column| column.id == id).cloned();
    found.ok_or_else(|| {
        let ids: Vec<_> = known.iter().map(|column| column.id.as_str()).collect();
        Error::input(Message::new("column-unknown").with("name", id).with("columns", ids.join(", ")))
    })
}

/// The fields by which templates describe a kind: those of the section that describes it best.
pub(super) fn fields(language: Language, kind: EntityKind) -> Vec<Field> {
    let is_source = |source: Source| serde_json::to_value(source).is_ok_and(|name| name.as_str() == Some(kind.name()));
    let sections = builtin::templates(language).iter().flat_map(|template| &template.sections);
    let best = sections.filter(|section| is_source(section.source)).max_by_key(|section| section.fields.len());
    best.map(|section| section.fields.clone()).unwrap_or_default()
}

/// What is computed about a kind, by its id and what lists call it in each language.
pub(super) fn computed_labels(state: &State, kind: EntityKind, today: Date) -> Vec<(String, String)> {
    let in_language = |language| {
        let words = Words::of(language);
        let computed = Computed::of(state, kind, today, words);
        computed.columns().iter().map(|(id, label)| ((*id).to_owned(), words.text(label))).collect::<Vec<_>>()
    };
    Language::ALL.into_iter().flat_map(in_language).collect()
}

/// The columns of a kind: its reference, its fields, and what is computed about it.
fn columns(
    words: &Words,
    options: &FormOptions,
    kind: EntityKind,
    all: &[Listed],
    computed: &Computed,
) -> Vec<ListColumn> {
    let mut columns = vec![ListColumn::new("reference", words.text("list-reference"))];
    let fields = fields(words.language(), kind);
    columns.extend(fields.iter().map(|field| {
        let holds = holds(field, options);
        ListColumn { id: field.id.clone(), label: field.label.clone(), holds }
    }));
    if fields.is_empty() {
        columns.push(ListColumn::new("title", words.text("list-title")));
        let members: BTreeSet<&String> =
            all.iter().filter_map(|one| one.body.as_object()).flat_map(|it| it.keys()).collect();
        let plain = members.into_iter().filter(|it| !KEPT.contains(&it.as_str()) && *it != "reference");
        columns.extend(plain.map(|member| ListColumn::new(member, member)));
    }
    columns.retain(|it| !computed.hides(&it.id));
    for (id, label) in computed.columns() {
        // What is computed stands where the field is that it tells better.
        match columns.iter_mut().find(|column| column.id == *id) {
            // It tells more than a choice: "Closed, retested".
            Some(column) => *column = ListColumn::new(id, words.text(label)),
            None => columns.push(ListColumn::new(id, words.text(label))),
        }
    }
    if matches!(kind, EntityKind::Issue | EntityKind::Integration | EntityKind::Scenario) {
        columns.push(ListColumn::new("workstream", words.text("list-workstream")));
    }
    columns
}

/// What the cells of a field hold, as [`form::shown`] shows it.
fn holds(field: &Field, options: &FormOptions) -> Holds {
    let named = |lines: &[OptionLine]| Holds::OneOf(lines.iter().map(|line| line.label.clone()).collect());
    match field.kind {
        _ if field.id == STEP => named(&options.steps),
        FieldKind::Choice => Holds::OneOf(field.choices.iter().map(|choice| choice.label.clone()).collect()),
        FieldKind::YesNo => Holds::OneOf(vec!["yes".to_owned(), "no".to_owned()]),
        FieldKind::Number => Holds::Number,
        FieldKind::Date => Holds::Day,
        FieldKind::Person => named(&options.people),
        FieldKind::System => named(&options.systems),
        FieldKind::Integration => named(&options.integrations),
        FieldKind::Text | FieldKind::LongText | FieldKind::ManyChoices | FieldKind::Email | FieldKind::List => {
            Holds::Text
        }
    }
}

fn cell(state: &State, options: &FormOptions, fields: &[Field], computed: &Computed, one: &Listed, id: &str) -> String {
    match id {
        "reference" => return one.reference.clone(),
        "title" => return one.title.clone(),
        _ => {}
    }
    if let Some(text) = computed.cell(one.id, id) {
        return text.to_owned();
    }
    let Some(value) = one.body.get(id) else { return String::new() };
    match fields.iter().find(|field| field.id == id) {
        Some(field) if field.id == STEP => step_name(options, value),
        Some(field) => form::shown(state, field, value),
        None => plain(state, value),
    }
}

/// The name of a step, which templates describe as a text since methodologies name their own.
fn step_name(options: &FormOptions, value: &Value) -> String {
    let id = form::text(value);
    options.steps.iter().find(|step| step.value == id).map_or(id, |step| step.label.clone())
}

/// A value that no template describes: a thing by its name, a list one entry a line.
fn plain(state: &State, value: &Value) -> String {
    let text = form::text(value);
    let named = text.parse::<EntityId>().ok().and_then(|id| state.caption(id));
    named.map_or(text, |(_, reference, title)| if title.is_empty() { reference } else { title })
}

/// The name of a workstream, for tables that are read back.
pub(super) fn workstream_named(state: &State, name: &str) -> Option<Id<Workstream>> {
    state.workstreams.iter().find(|one| one.name == name.trim()).map(Entity::id)
}
