//! The matrix to begin with: as data for a methodology that has one, else derived from the methodology's own roles and
//! sign-offs.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;

use super::{Column, Parts, Row, Who};
use crate::identity::EntityId;
use crate::lifecycle::methodology::{Methodology, RoleId, Step, StepId};
use crate::organisation::Party;

/// What the file of matrices holds.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    most: usize,
    matrices: Vec<Matrix>,
}

/// A matrix that projects of one methodology begin with.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Matrix {
    /// Id of the methodology.
    pub methodology: String,
    /// Its columns, in order.
    pub columns: Vec<PlannedColumn>,
    /// Its rows, in order.
    pub rows: Vec<PlannedRow>,
}

/// A column as it is planned: a role, or a title where the methodology has no role.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlannedColumn {
    /// Stable id, by which rows name it.
    pub id: String,
    #[serde(default)]
    role: Option<RoleId>,
    /// The title; empty for a role.
    #[serde(default)]
    pub name: String,
    #[serde(default)]
    party: Option<Party>,
}

/// A row as it is planned: a step, or other work.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlannedRow {
    #[serde(default)]
    step: Option<StepId>,
    /// What the work is called; empty for a step.
    #[serde(default)]
    pub title: String,
    cells: BTreeMap<String, Parts>,
}

fn file() -> &'static File {
    static FILE: LazyLock<File> = LazyLock::new(|| {
        toml::from_str(include_str!("../builtin/raci/matrices.toml")).expect("the matrices are read by a test")
    });
    &FILE
}

/// How many rows somebody may carry out before it is pointed out.
pub fn most() -> usize {
    file().most
}

/// The matrices that come with the program.
pub fn matrices() -> &'static [Matrix] {
    &file().matrices
}

/// The columns and rows to begin with under a methodology.
pub fn begin(methodology: &Methodology, new_id: &mut dyn FnMut() -> EntityId) -> (Vec<Column>, Vec<Row>) {
    match file().matrices.iter().find(|matrix| matrix.methodology == methodology.id) {
        Some(matrix) => matrix.begin(new_id),
        None => derived(methodology, new_id),
    }
}

impl Matrix {
    fn begin(&self, new_id: &mut dyn FnMut() -> EntityId) -> (Vec<Column>, Vec<Row>) {
        let mut ids = BTreeMap::new();
        let mut columns = Vec::new();
        for planned in &self.columns {
            let id = new_id();
            ids.insert(planned.id.as_str(), id);
            let titled = || Who::Titled { name: planned.name.clone(), party: planned.party.unwrap_or(Party::Customer) };
            let who = planned.role.clone().map_or_else(titled, |role| Who::Role { role });
            columns.push(Column { id, who });
        }
        let mut rows = Vec::new();
        for planned in &self.rows {
            let cells = planned.cells.iter().filter_map(|(name, parts)| Some((*ids.get(name.as_str())?, *parts)));
            let (step, title) = (planned.step.clone(), planned.title.clone());
            rows.push(Row { id: new_id(), step, title, cells: cells.collect() });
        }
        (columns, rows)
    }
}

/// A column for each role, a row for each step: whoever signs it answers for it, whoever has its items carries it out,
/// the others who take part are asked.
fn derived(methodology: &Methodology, new_id: &mut dyn FnMut() -> EntityId) -> (Vec<Column>, Vec<Row>) {
    let mut columns = Vec::new();
    for role in &methodology.roles {
        columns.push(Column { id: new_id(), who: Who::Role { role: role.id.clone() } });
    }
    let mut rows = Vec::new();
    for step in &methodology.steps {
        let accountable = accountable(methodology, step);
        let mut cells = BTreeMap::new();
        for column in &columns {
            let Who::Role { role } = &column.who else { continue };
            let parts = parts(step, role, accountable.as_ref());
            if !parts.is_empty() {
                cells.insert(column.id, parts);
            }
        }
        rows.push(Row { id: new_id(), step: Some(step.id.clone()), title: String::new(), cells });
    }
    (columns, rows)
}

/// Who answers for a step: the customer's signatory of its sign-off, else the first role that takes part.
fn accountable(methodology: &Methodology, step: &Step) -> Option<RoleId> {
    let sign_offs = methodology.sign_offs.iter().filter(|sign_off| sign_off.step == step.id);
    let mut signatories = sign_offs.flat_map(|sign_off| &sign_off.signatories);
    let customer = signatories.find(|signatory| signatory.party == Party::Customer);
    let signs = customer.and_then(|signatory| signatory.roles.first()).cloned();
    signs.or_else(|| step.roles.first().map(|role| role.role.clone()))
}

fn parts(step: &Step, role: &RoleId, accountable: Option<&RoleId>) -> Parts {
    let takes_part = step.roles.iter().any(|part| part.role == *role);
    let first_with_items = step.items.iter().find_map(|item| item.roles.first());
    let mut parts = Parts::default();
    if first_with_items == Some(role) {
        parts = parts.with(Parts::RESPONSIBLE);
    }
    if accountable == Some(role) {
        parts = parts.with(Parts::ACCOUNTABLE);
    }
    if parts.is_empty() && takes_part { Parts::CONSULTED } else { parts }
}
