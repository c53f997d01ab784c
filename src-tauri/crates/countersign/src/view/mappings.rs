//! The room of mappings: the mapping of each integration with its rows and what they lack, and the lookup tables.

use std::collections::BTreeMap;

use domain::catalogue;
use domain::entity::{Entity, State};
use domain::identity::{EntityId, Id};
use domain::integration::Integration;
use domain::mapping::check::{self, RowFinding};
use domain::mapping::lookup::LookupTable;
use domain::mapping::{self, MappingRow, RowStatus, Standing};
use domain::message::Grade;
use domain::template::Field;
use serde::Serialize;
use ts_rs::TS;

use super::form::{self, FormOptions, Values};
use super::{OptionLine, Say, count};
use crate::text::{Language, templates};

/// The integration of a row is chosen by where the row stands.
const SEEN: &[&str] = &["integration"];

/// The mappings of a project.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct MappingsView {
    /// The mapping of every integration, in the order of the integrations.
    pub mappings: Vec<MappingLine>,
    /// The mapping that is open; absent where there is no integration.
    pub open: Option<OpenMapping>,
    /// The lookup tables.
    pub tables: Vec<LookupLine>,
    /// The fields of a row.
    pub fields: Vec<Field>,
    /// The fields of a lookup table.
    pub table_fields: Vec<Field>,
    /// What fields can choose from.
    pub options: FormOptions,
}

/// The mapping of an integration, in a list.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
pub struct MappingLine {
    /// The integration.
    pub id: Id<Integration>,
    /// Its reference.
    pub reference: String,
    /// Its name.
    pub name: String,
    /// How many rows there are.
    pub rows: u32,
    /// How many of them are agreed.
    pub agreed: u32,
    /// What must be mended.
    pub errors: u32,
    /// The files that stand for it.
    pub files: Vec<String>,
    /// Whether a step may rest on it.
    pub done: bool,
}

/// The mapping that is open.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct OpenMapping {
    /// The integration.
    pub id: Id<Integration>,
    /// The catalogue's object, where it knows one that has fields.
    pub object: Option<String>,
    /// What the mapping as a whole lacks.
    pub findings: Vec<MappingFinding>,
    /// Its rows, in their order.
    pub rows: Vec<MappingRowLine>,
}

/// A row of a mapping.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct MappingRowLine {
    /// Its id.
    pub id: Id<MappingRow>,
    /// Its reference.
    pub reference: String,
    /// Where it stands, from 1.
    pub place: u32,
    /// What fills what.
    pub name: String,
    /// Where it stands with both sides.
    pub status: RowStatus,
    /// What must or should be mended.
    pub findings: Vec<MappingFinding>,
    /// All values, for the form.
    pub values: Values,
}

/// Something that must or should be mended.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
pub struct MappingFinding {
    /// How much it weighs.
    pub grade: Grade,
    /// The field in which it is mended; empty where there is none.
    pub field: String,
    /// What it is.
    pub text: String,
}

/// A lookup table.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct LookupLine {
    /// Its id.
    pub id: Id<LookupTable>,
    /// Its reference.
    pub reference: String,
    /// What people call it.
    pub name: String,
    /// How many lines it has.
    pub entries: u32,
    /// How many rows look up in it.
    pub used: u32,
    /// All values, for the form; its lines as "from → to", one a line.
    pub values: Values,
}

/// The view of the room, with one mapping open: the one of the integration or row that is asked for, or the first.
pub fn mappings(state: &State, open: Option<EntityId>, language: Language, say: &Say) -> MappingsView {
    let fields = row_fields(state, language);
    let of_row = |id| state.get(Id::<MappingRow>::new(id)).and_then(|row| state.get(row.integration));
    let asked = open.and_then(|id| state.get(Id::<Integration>::new(id)).or_else(|| of_row(id)));
    let opened = asked.or_else(|| state.integrations.iter().next());
    MappingsView {
        mappings: state.integrations.iter().map(|one| line(state, one)).collect(),
        open: opened.map(|integration| {
            let object = catalogue::object_in(state, integration);
            let findings = check::findings(state, integration);
            let (of_rows, of_whole): (Vec<_>, Vec<_>) = findings.iter().partition(|it| it.row.is_some());
            let mut by_row: BTreeMap<Id<MappingRow>, Vec<MappingFinding>> = BTreeMap::new();
            for found in of_rows {
                by_row.entry(found.row.unwrap_or(Id::new(integration.head.id))).or_default().push(finding(found, say));
            }
            let rows = mapping::rows_of(state, integration.id()).into_iter();
            OpenMapping {
                id: integration.id(),
                object: object.filter(|object| object.field_count() > 0).map(|object| object.name.clone()),
                findings: of_whole.into_iter().map(|found| finding(found, say)).collect(),
                rows: rows.map(|one| row(one, &fields, by_row.remove(&one.id()).unwrap_or_default())).collect(),
            }
        }),
        tables: state.lookup_tables.iter().map(|table| lookup(state, table, language)).collect(),
        table_fields: templates::section(state, language, mapping::DOCUMENT, "lookup-tables").fields.clone(),
        fields,
        options: form::options(state),
    }
}

/// The fields of a row, with the tables and requirements of the project to choose from.
fn row_fields(state: &State, language: Language) -> Vec<Field> {
    let fields = form::without(&templates::section(state, language, mapping::DOCUMENT, "rows").fields, SEEN);
    let tables: Vec<OptionLine> = state.lookup_tables.iter().map(|it| OptionLine::new(it.id(), &it.name)).collect();
    let requirements: Vec<OptionLine> =
        state.requirements.iter().map(|it| OptionLine::titled(it.id(), &it.reference, &it.statement)).collect();
    form::choosing(form::choosing(fields, "lookup", &tables), "requirement", &requirements)
}

fn line(state: &State, integration: &Integration) -> MappingLine {
    let standing @ Standing { rows, agreed, errors, .. } = mapping::standing(state, integration);
    MappingLine {
        id: integration.id(),
        reference: integration.reference.clone(),
        name: integration.name.clone(),
        rows: count(rows),
        agreed: count(agreed),
        errors: count(errors),
        files: mapping::files_of(state, integration).map(|file| file.name.clone()).collect(),
        done: standing.is_done(),
    }
}

fn row(row: &MappingRow, fields: &[Field], findings: Vec<MappingFinding>) -> MappingRowLine {
    MappingRowLine {
        id: row.id(),
        reference: row.reference.clone(),
        place: row.place,
        name: row.title(),
        status: row.status,
        findings,
        values: form::values(row, fields),
    }
}

fn finding(found: &RowFinding, say: &Say) -> MappingFinding {
    MappingFinding { grade: found.grade, field: found.field.to_owned(), text: say(&found.message) }
}

fn lookup(state: &State, table: &LookupTable, language: Language) -> LookupLine {
    let fields = &templates::section(state, language, mapping::DOCUMENT, "lookup-tables").fields;
    let mut values = form::values(table, fields);
    let lines: Vec<String> = table.entries.iter().map(|entry| format!("{} → {}", entry.from, entry.to)).collect();
    values.insert("entries".to_owned(), lines.join("\n"));
    LookupLine {
        id: table.id(),
        reference: table.reference.clone(),
        name: table.name.clone(),
        entries: count(table.entries.len()),
        used: count(state.mapping_rows.iter().filter(|row| row.lookup == Some(table.id())).count()),
        values,
    }
}
