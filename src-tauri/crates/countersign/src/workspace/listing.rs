//! Lists as tables: what a kind of thing says in columns, in the words that people see, and as CSV that a spreadsheet opens.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use domain::entity::{Entity, EntityKind, State};
use domain::identity::{EntityId, Id};
use domain::message::Message;
use domain::template::{Field, Source};
use domain::workstream::Workstream;
use exchange::csv;
use serde::Deserialize;
use serde_json::Value;

use super::{Listed, Workspace};
use crate::error::Error;
use crate::text::{Language, Words, builtin};
use crate::view::form;

mod computed;
mod made;

use computed::Computed;

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
}

/// A column of a list.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct ListColumn {
    /// How it is named when it is asked for.
    pub id: String,
    /// What its head says.
    pub label: String,
}

impl ListColumn {
    fn new(id: &str, label: impl Into<String>) -> Self {
        Self { id: id.to_owned(), label: label.into() }
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

/// Members of entities that say how they are kept, not what they are.
const KEPT: [&str; 4] = ["id", "revision", "changed_at", "changed_by"];

impl Workspace {
    /// A list as a table.
    ///
    /// # Errors
    /// `column-unknown`, and as [`Workspace::list`].
    pub fn table(&self, project: EntityId, list: impl Into<ListName>, query: &ListQuery) -> Result<ListTable, Error> {
        match list.into() {
            ListName::Of(kind) => self.things(project, kind, query),
            ListName::Made(list) => self.made(project, list)?.part(query),
        }
    }

    /// The things of a kind as a table.
    fn things(&self, project: EntityId, kind: EntityKind, query: &ListQuery) -> Result<ListTable, Error> {
        let state = self.state(project)?;
        let all = self.list(project, kind, query.text.as_deref())?;
        let computed = Computed::of(&state, kind, self.today(&state), self.words());
        let columns = chosen(columns(self.words(), kind, &all, &computed), query)?;
        let rows: Vec<(String, &Listed)> = all.iter().map(|one| (one.id.to_string(), one)).collect();
        let fields = fields(self.words().language(), kind);
        let rows = in_order(&rows, query)
            .map(|one| columns.iter().map(|it| cell(&state, &fields, &computed, one, &it.id)).collect())
            .collect();
        Ok(ListTable { columns, rows })
    }

    /// The same as CSV for spreadsheets: UTF-8 with its mark, and no cell that one would take for a formula.
    ///
    /// # Errors
    /// As [`Workspace::table`].
    pub fn table_csv(&self, project: EntityId, list: impl Into<ListName>, query: &ListQuery) -> Result<Vec<u8>, Error> {
        Ok(sheet(self.table(project, list, query)?))
    }

    /// Writes [`Workspace::table_csv`] into a file, and gives the count of its rows.
    ///
    /// # Errors
    /// The same, and what keeps the file from being written.
    pub fn save_list(
        &self,
        project: EntityId,
        list: impl Into<ListName>,
        query: &ListQuery,
        to: &Path,
    ) -> Result<usize, Error> {
        let table = self.table(project, list, query)?;
        let count = table.rows.len();
        std::fs::write(to, sheet(table)).map_err(|source| Error::of_file(to, source))?;
        Ok(count)
    }
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

/// The columns of a kind: its reference, its fields, and what is computed about it.
fn columns(words: &Words, kind: EntityKind, all: &[Listed], computed: &Computed) -> Vec<ListColumn> {
    let mut columns = vec![ListColumn::new("reference", words.text("list-reference"))];
    let fields = fields(words.language(), kind);
    columns.extend(fields.iter().map(|field| ListColumn::new(&field.id, &field.label)));
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
            Some(column) => column.label = words.text(label),
            None => columns.push(ListColumn::new(id, words.text(label))),
        }
    }
    if matches!(kind, EntityKind::Issue | EntityKind::Integration | EntityKind::Scenario) {
        columns.push(ListColumn::new("workstream", words.text("list-workstream")));
    }
    columns
}

fn cell(state: &State, fields: &[Field], computed: &Computed, one: &Listed, id: &str) -> String {
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
        Some(field) => form::shown(state, field, value),
        None => plain(state, value),
    }
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
