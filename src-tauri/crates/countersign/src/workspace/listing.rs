//! Lists as tables: what a kind of thing says in columns, in the words that people see, and as CSV that a spreadsheet opens.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use domain::entity::{Entity, EntityKind, State};
use domain::identity::{EntityId, Id};
use domain::issue::Issue;
use domain::message::Message;
use domain::template::{Field, Source};
use domain::time::Date;
use domain::workstream::Workstream;
use exchange::csv;
use serde_json::Value;

use super::{Listed, Workspace};
use crate::error::Error;
use crate::text::{Language, Words, builtin};
use crate::view::form;
use crate::view::issues::row;

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

/// Which part of a list is meant.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct ListQuery {
    /// The columns, in their order; all of them where absent.
    pub columns: Option<Vec<String>>,
    /// The things, in their order; all of them, as they were made, where absent.
    pub ids: Option<Vec<EntityId>>,
    /// Only what holds this text.
    pub text: Option<String>,
}

/// Members of entities that say how they are kept, not what they are.
const KEPT: [&str; 4] = ["id", "revision", "changed_at", "changed_by"];

impl Workspace {
    /// The things of a kind as a table.
    ///
    /// # Errors
    /// `column-unknown`, and as [`Workspace::list`].
    pub fn table(&self, project: EntityId, kind: EntityKind, query: &ListQuery) -> Result<ListTable, Error> {
        let state = self.state(project)?;
        let all = self.list(project, kind, query.text.as_deref())?;
        let today = self.today(&state);
        let known = columns(self.words(), kind, &all);
        let chosen = match &query.columns {
            None => known,
            Some(ids) => ids.iter().map(|id| named(&known, id)).collect::<Result<_, _>>()?,
        };
        let ordered: Vec<&Listed> = match &query.ids {
            None => all.iter().collect(),
            Some(ids) => {
                let by_id: BTreeMap<EntityId, &Listed> = all.iter().map(|one| (one.id, one)).collect();
                ids.iter().filter_map(|id| by_id.get(id).copied()).collect()
            }
        };
        let fields = fields(self.words().language(), kind);
        let rows =
            ordered.iter().map(|one| chosen.iter().map(|it| cell(&state, today, &fields, one, &it.id)).collect());
        Ok(ListTable { rows: rows.collect(), columns: chosen })
    }

    /// The same as CSV for spreadsheets: UTF-8 with its mark, and no cell that one would take for a formula.
    ///
    /// # Errors
    /// As [`Workspace::table`].
    pub fn table_csv(&self, project: EntityId, kind: EntityKind, query: &ListQuery) -> Result<Vec<u8>, Error> {
        let table = self.table(project, kind, query)?;
        let head = table.columns.into_iter().map(|column| column.label).collect();
        Ok(csv::write_sheet(std::iter::once(head).chain(table.rows)))
    }
}

impl Workspace {
    /// Writes [`Workspace::table_csv`] into a file.
    ///
    /// # Errors
    /// The same, and what keeps the file from being written.
    pub fn save_list(&self, project: EntityId, kind: EntityKind, query: &ListQuery, to: &Path) -> Result<(), Error> {
        let bytes = self.table_csv(project, kind, query)?;
        std::fs::write(to, bytes).map_err(|source| Error::of_file(to, source))
    }
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
fn columns(words: &Words, kind: EntityKind, all: &[Listed]) -> Vec<ListColumn> {
    let column = |id: &str, label: &str| ListColumn { id: id.to_owned(), label: label.to_owned() };
    let mut columns = vec![column("reference", &words.text("list-reference"))];
    let fields = fields(words.language(), kind);
    columns.extend(fields.iter().map(|field| column(&field.id, &field.label)));
    if fields.is_empty() {
        columns.push(column("title", &words.text("list-title")));
        let members: BTreeSet<&String> =
            all.iter().filter_map(|one| one.body.as_object()).flat_map(|it| it.keys()).collect();
        let plain = members.into_iter().filter(|it| !KEPT.contains(&it.as_str()) && *it != "reference");
        columns.extend(plain.map(|member| column(member, member)));
    }
    if kind == EntityKind::Issue {
        // When an issue was raised is read as a day; its age tells the rest.
        columns.retain(|it| it.id != "raised_at");
        let more = [
            ("raised", "list-raised"),
            ("party", "list-party"),
            ("duplicate_of", "list-duplicate-of"),
            ("age", "list-age"),
            ("quiet", "list-quiet"),
        ];
        columns.extend(more.map(|(id, label)| column(id, &words.text(label))));
    }
    if matches!(kind, EntityKind::Issue | EntityKind::Integration | EntityKind::Scenario) {
        columns.push(column("workstream", &words.text("list-workstream")));
    }
    columns
}

fn cell(state: &State, today: Date, fields: &[Field], one: &Listed, id: &str) -> String {
    match id {
        "reference" => return one.reference.clone(),
        "title" => return one.title.clone(),
        _ => {}
    }
    let computed = match one.kind {
        EntityKind::Issue => state.get(Id::<Issue>::new(one.id)).and_then(|issue| of_issue(state, issue, today, id)),
        _ => None,
    };
    if let Some(text) = computed {
        return text;
    }
    let Some(value) = one.body.get(id) else { return String::new() };
    match fields.iter().find(|field| field.id == id) {
        Some(field) => form::shown(state, field, value),
        None => plain(state, value),
    }
}

/// What is computed about an issue.
fn of_issue(state: &State, issue: &Issue, today: Date, id: &str) -> Option<String> {
    let row = row(issue, &state.project().zone, today);
    Some(match id {
        "raised" => row.raised.to_string(),
        "age" => row.age.to_string(),
        "quiet" => row.quiet.to_string(),
        "party" => {
            let owner = issue.owner.and_then(|owner| crate::view::person_line(state, owner));
            owner
                .and_then(|owner| serde_json::to_value(owner.party).ok())
                .and_then(|it| Some(it.as_str()?.to_owned()))?
        }
        "duplicate_of" => state.get(issue.duplicate_of?)?.reference.clone(),
        _ => return None,
    })
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
