//! Commands on the responsibilities: begin, say who has which part, put rows and columns in order.

use std::collections::BTreeSet;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Column, Parts, Raci, Row, Who, builtin, methodology, of};
use crate::command::Rule;
use crate::draft::{Draft, Outcome};
use crate::identity::{EntityId, Ref};
use crate::lifecycle::methodology::{RoleId, StepId};
use crate::message::Message;
use crate::organisation::Party;
use crate::person::Person;
use crate::refusal::Refusal;
use crate::text::required;

/// Begins the matrix with the rows, columns and parts that the methodology suggests.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct Begin {}

impl Rule for Begin {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        if of(draft.state()).is_some() {
            return Err(Refusal::rule("raci-begun"));
        }
        let head = draft.new_head()?;
        let known = methodology(draft.state()).cloned().ok_or_else(|| Refusal::rule("methodology-missing"))?;
        let (columns, rows) = builtin::begin(&known, &mut || draft.new_id());
        Ok(put(draft, Raci { head, columns, rows }, "did-raci-begin"))
    }
}

/// Says who has which part in what: one cell, or many at once.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct Set {
    /// The cells.
    pub cells: Vec<CellSaid>,
}

/// What one cell gets.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "RaciCell")]
pub struct CellSaid {
    /// The row: its id, or what it is called.
    pub row: String,
    /// The column: its id, or what it is called.
    pub column: String,
    /// Any of the letters R, A, C and I; empty for none.
    pub parts: Parts,
}

impl Rule for Set {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        let mut raci = begun(draft)?;
        for said in &self.cells {
            let column = column_of(draft, &raci, &said.column)?;
            let row = row_of(draft, &raci, &said.row)?;
            let cells = &mut raci.rows[row].cells;
            if said.parts.is_empty() {
                cells.remove(&column);
            } else {
                cells.insert(column, said.parts);
            }
        }
        let label = Message::new("did-raci-set").with("count", self.cells.len());
        let id = raci.head.id;
        draft.put(raci);
        Ok(Outcome::of(id, label))
    }
}

/// Puts rows and columns in order: each as it is known or new; what is left out goes, with its parts.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub struct Arrange {
    /// All rows; as they are where absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rows: Option<Vec<RowSaid>>,
    /// All columns; as they are where absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub columns: Option<Vec<ColumnSaid>>,
}

/// A row as it is arranged.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields, rename = "RaciRowSaid")]
pub struct RowSaid {
    /// The row as it is known; a new one where absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<EntityId>,
    /// The step that a new row is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub step: Option<StepId>,
    /// What it is called, where it is no step.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
}

/// A column as it is arranged: known by its id, or new for a role, a person or a title.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields, rename = "RaciColumnSaid")]
pub struct ColumnSaid {
    /// The column as it is known; a new one where absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<EntityId>,
    /// The role that a new column stands for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub role: Option<RoleId>,
    /// The person that a new column stands for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person: Option<Ref<Person>>,
    /// What a new column is called that stands for neither.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The party of a column that stands for neither.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub party: Option<Party>,
}

impl Rule for Arrange {
    fn decide(&self, draft: &mut Draft) -> Result<Outcome, Refusal> {
        let mut raci = begun(draft)?;
        if let Some(columns) = &self.columns {
            let arranged: Result<Vec<Column>, Refusal> = columns.iter().map(|said| said.column(draft, &raci)).collect();
            raci.columns = each_once(arranged?, |column| column.id)?;
            let kept: BTreeSet<EntityId> = raci.columns.iter().map(|column| column.id).collect();
            raci.rows.iter_mut().for_each(|row| row.cells.retain(|column, _| kept.contains(column)));
        }
        if let Some(rows) = &self.rows {
            let arranged: Result<Vec<Row>, Refusal> = rows.iter().map(|said| said.row(draft, &raci)).collect();
            raci.rows = each_once(arranged?, |row| row.id)?;
        }
        Ok(put(draft, raci, "did-raci-arrange"))
    }
}

impl RowSaid {
    fn row(&self, draft: &mut Draft, raci: &Raci) -> Result<Row, Refusal> {
        let mut row = match self.id {
            Some(id) => {
                let known = raci.rows.iter().find(|row| row.id == id);
                known.cloned().ok_or_else(|| Refusal::from(Message::new("raci-row-unknown").with("row", id)))?
            }
            None => {
                Row { id: draft.new_id(), step: self.step.clone(), title: String::new(), cells: Default::default() }
            }
        };
        if let Some(title) = &self.title {
            row.title = required("title", title)?;
        }
        let known = |step: &StepId| methodology(draft.state()).is_some_and(|known| known.step(step).is_some());
        match &row.step {
            Some(step) if !known(step) => Err(Message::new("raci-row-unknown").with("row", step).into()),
            None if row.title.is_empty() => Err(Message::new("field-required").with("field", "title").into()),
            _ => Ok(row),
        }
    }
}

impl ColumnSaid {
    fn column(&self, draft: &mut Draft, raci: &Raci) -> Result<Column, Refusal> {
        if let Some(id) = self.id {
            let known = raci.column(id).cloned();
            return known.ok_or_else(|| Message::new("raci-column-unknown").with("column", id).into());
        }
        let who = match (&self.role, &self.person, &self.name) {
            (Some(role), None, None) => {
                if methodology(draft.state()).is_none_or(|known| known.role(role).is_none()) {
                    return Err(Message::new("role-unknown").with("role", role).into());
                }
                Who::Role { role: role.clone() }
            }
            (None, Some(person), None) => Who::Person { person: draft.find(person)? },
            (None, None, Some(name)) => {
                Who::Titled { name: required("name", name)?, party: self.party.unwrap_or(Party::Customer) }
            }
            _ => return Err(Refusal::rule("raci-column-unclear")),
        };
        if raci.columns.iter().any(|column| column.who == who) {
            let title = who.title(draft.state(), methodology(draft.state()));
            return Err(Message::new("raci-column-twice").with("column", title).into());
        }
        Ok(Column { id: draft.new_id(), who })
    }
}

/// Refuses a list in which something stands twice.
fn each_once<T>(items: Vec<T>, id: impl Fn(&T) -> EntityId) -> Result<Vec<T>, Refusal> {
    let mut seen = BTreeSet::new();
    match items.iter().find(|item| !seen.insert(id(item))) {
        Some(_) => Err(Refusal::rule("raci-twice")),
        None => Ok(items),
    }
}

fn begun(draft: &Draft) -> Result<Raci, Refusal> {
    of(draft.state()).cloned().ok_or_else(|| Refusal::rule("raci-not-begun"))
}

fn row_of(draft: &Draft, raci: &Raci, named: &str) -> Result<usize, Refusal> {
    let known = methodology(draft.state());
    let is_it = |row: &Row| row.id.to_string() == named || row.title(known) == named.trim();
    let place = raci.rows.iter().position(is_it);
    place.ok_or_else(|| Message::new("raci-row-unknown").with("row", named).into())
}

fn column_of(draft: &Draft, raci: &Raci, named: &str) -> Result<EntityId, Refusal> {
    let (state, known) = (draft.state(), methodology(draft.state()));
    let is_it = |column: &&Column| column.id.to_string() == named || column.who.title(state, known) == named.trim();
    let column = raci.columns.iter().find(is_it).map(|column| column.id);
    column.ok_or_else(|| Message::new("raci-column-unknown").with("column", named).into())
}

fn put(draft: &mut Draft, raci: Raci, label: &str) -> Outcome {
    let outcome = Outcome::of(raci.head.id, Message::new(label));
    draft.put(raci);
    outcome
}
