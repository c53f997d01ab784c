//! Lookup tables from a table with a row for each entry. What is said of a lookup table as a whole may stand in any of its rows;
//! blank cells say nothing about it, since only one row needs to say it.

use std::collections::BTreeSet;

use domain::catalogue::naming;
use domain::entity::{Entity as _, EntityKind, State};
use domain::mapping::lookup::{LookupEntry, LookupTable};
use domain::message::Message;
use domain::template::Field;
use exchange::records_table::{self, KnownColumn, RecordRow};
use serde_json::{Map, Value, json};

use super::plan::text_of;
use super::value::{self, spaced};
use super::{Fate, ID, Planning, RecordLine, spoiled};
use crate::commands;
use crate::error::Error;
use crate::text::{Language, Words};
use crate::view::form;
use crate::workspace::listing::fields;
use crate::workspace::{HandedIn, Workspace};

/// What sheets call the columns beside the labels of the fields.
const ALSO: &[(&str, &[&str])] = &[
    ("reference", &["Reference", "ID", "No", "Referenz", "Nummer"]),
    (ID, &["Countersign id"]),
    ("name", &["Lookup", "Table", "Lookup table", "Nachschlagetabelle", "Tabelle"]),
    ("from", &["Source", "Source value", "Value", "Key", "Code", "Quelle", "Quellwert", "Wert"]),
    ("to", &["Target", "Target value", "Replacement", "Ziel", "Zielwert"]),
    ("otherwise", &["Default", "Default value", "Standard"]),
];

/// The rows of one lookup table.
struct Group<'a> {
    known: Option<&'a LookupTable>,
    name: String,
    /// Each with its line in the planning.
    rows: Vec<(usize, &'a RecordRow)>,
}

/// What a group makes of its table.
struct Made<'a> {
    state: &'a State,
    fields: &'a [Field],
    known: Option<&'a LookupTable>,
    entries: Vec<LookupEntry>,
    /// The values that the table of the file names.
    seen: BTreeSet<String>,
    to: String,
}

impl Workspace {
    /// What a table of lookup tables does.
    pub(super) fn plan_lookup_entries(
        &mut self,
        state: &State,
        file: &HandedIn,
        remove: bool,
    ) -> Result<Planning, Error> {
        let fields = fields(self.words().language(), EntityKind::LookupTable);
        let reading = records_table::read_all(&file.bytes, &known_columns(), &["from"]);
        let mut planning = Planning { findings: reading.findings, ..Planning::default() };
        let mut groups: Vec<Group> = Vec::new();
        for row in &reading.value.rows {
            let mut line = line_of(row);
            let at = planning.rows.len();
            if let Some((known, name)) = table_of(state, row, &fields, &mut line) {
                let is_it = |group: &&mut Group| match known {
                    Some(known) => group.known.is_some_and(|it| it.id() == known.id()),
                    None => group.known.is_none() && naming::key(&group.name) == naming::key(&name),
                };
                match groups.iter_mut().find(is_it) {
                    Some(group) => group.rows.push((at, row)),
                    None => groups.push(Group { known, name, rows: vec![(at, row)] }),
                }
            }
            planning.rows.push(line);
        }
        for group in groups {
            let known = group.known;
            let entries = known.map(|it| it.entries.clone()).unwrap_or_default();
            let to = self.words().text("mappings-to");
            let made = Made { state, fields: &fields, known, entries, seen: BTreeSet::new(), to };
            made.plan(&group, remove, &mut planning, || self.clock.new_id().to_string())?;
        }
        Ok(planning)
    }
}

fn known_columns() -> Vec<KnownColumn> {
    let mut columns: Vec<KnownColumn> = Vec::new();
    let mut call = |id: &str, name: String| match columns.iter_mut().find(|column| column.id == id) {
        Some(column) => column.names.push(name),
        None => columns.push(KnownColumn { id: id.to_owned(), names: vec![name] }),
    };
    for language in Language::ALL {
        let of_table = fields(language, EntityKind::LookupTable);
        // Entries stand in two columns of their own.
        of_table.into_iter().filter(|field| field.id != "entries").for_each(|field| call(&field.id, field.label));
        for id in ["from", "to"] {
            call(id, Words::of(language).text(&format!("mappings-{id}")));
        }
    }
    for (id, names) in ALSO {
        names.iter().for_each(|name| call(id, (*name).to_owned()));
    }
    columns
}

fn line_of(row: &RecordRow) -> RecordLine {
    let (from, to) = (text_of(row, "from"), text_of(row, "to"));
    let name =
        if from.is_empty() && to.is_empty() { text_of(row, "name").to_owned() } else { format!("{from} → {to}") };
    RecordLine {
        sheet: row.sheet.clone(),
        line: row.line,
        reference: text_of(row, "reference").to_owned(),
        name,
        fate: Fate::Unchanged,
        changes: Vec::new(),
        problems: Vec::new(),
    }
}

/// The lookup table that a row is about: a known one, or a new one by its name. A sheet without any column that names one is
/// called as its table is.
fn table_of<'a>(
    state: &'a State,
    row: &RecordRow,
    fields: &[Field],
    line: &mut RecordLine,
) -> Option<(Option<&'a LookupTable>, String)> {
    let label = |id: &str| fields.iter().find(|field| field.id == id).map(|field| field.label.clone());
    for column in ["reference", ID, "name"] {
        if let Some(why) = spoiled::why_text(row, column, text_of(row, column), true) {
            line.refuse(label(column), why);
            return None;
        }
    }
    if row.beyond > 0 {
        line.refuse(None, Message::new("records-import-beyond").with("count", row.beyond));
        return None;
    }
    let reference = text_of(row, "reference");
    let is_named = ["reference", ID, "name"].iter().any(|column| row.cells.contains_key(*column));
    let name = spaced(if is_named { text_of(row, "name") } else { &row.sheet });
    let tables = || state.lookup_tables.iter();
    let by_reference = tables().find(|it| !reference.is_empty() && it.reference == reference);
    if !reference.is_empty() && by_reference.is_none() {
        line.refuse(None, Message::new("records-import-unknown").with("reference", reference));
        return None;
    }
    let by_id = text_of(row, ID).parse().ok().and_then(|id| tables().find(|it| it.id().0 == id));
    let key = naming::key(&name);
    let mut called = tables().filter(|it| !key.is_empty() && naming::key(&it.name) == key);
    let by_name = called.next();
    let known = match (by_reference, by_id, by_name) {
        (Some(one), Some(other), _) | (Some(one), None, Some(other)) | (None, Some(one), Some(other))
            if one.id() != other.id() =>
        {
            let message = Message::new("records-import-other-row").with("reference", &one.reference);
            line.refuse(None, message.with("other", &other.reference));
            return None;
        }
        (None, None, Some(_)) if called.next().is_some() => {
            line.refuse(label("name"), Message::new("records-import-no-lookup").with("found", &name));
            return None;
        }
        _ => by_reference.or(by_id).or(by_name),
    };
    if known.is_none() && name.is_empty() {
        line.refuse(label("name"), Message::new("records-import-empty"));
        return None;
    }
    if let Some(known) = known {
        line.reference.clone_from(&known.reference);
    }
    Some((known, name))
}

impl Made<'_> {
    /// Plans the command of one lookup table: all of its rows that can be taken.
    fn plan(
        mut self,
        group: &Group,
        remove: bool,
        planning: &mut Planning,
        new_id: impl FnOnce() -> String,
    ) -> Result<(), Error> {
        let before = self.entries.clone();
        // What can't be said of the table refuses its row before the entry of that row is taken.
        let mut tried = planning.rows.clone();
        self.whole(group, &mut tried);
        for (at, row) in &group.rows {
            let line = &mut planning.rows[*at];
            line.problems.append(&mut tried[*at].problems);
            let fate = self.entry(row, line);
            line.fate = if line.problems.is_empty() { fate } else { Fate::Refused };
        }
        let mut args = self.whole(group, &mut planning.rows);
        let mut lines: Vec<usize> = group.rows.iter().map(|(at, _)| *at).collect();
        lines.retain(|at| planning.rows[*at].fate.acts());
        let lacking = before.iter().filter(|entry| !self.seen.contains(entry.from.trim()));
        for entry in lacking {
            let fate = if remove { Fate::Removed } else { Fate::Missing };
            if remove {
                self.entries.retain(|it| it.from != entry.from);
                lines.push(planning.rows.len());
            }
            let reference = self.known.map(|known| known.reference.clone()).unwrap_or_default();
            let name = format!("{} → {}", entry.from, entry.to);
            let (changes, problems) = (Vec::new(), Vec::new());
            planning.rows.push(RecordLine { sheet: String::new(), line: 0, reference, name, fate, changes, problems });
        }
        if self.entries != before {
            args.insert("entries".to_owned(), json!(self.entries));
        }
        if lines.is_empty() {
            return Ok(());
        }
        let command = match self.known {
            Some(known) => {
                args.insert("lookup_table".to_owned(), json!(known.id()));
                json!([{"command": "lookup-table.change", "args": args}])
            }
            None => {
                args.insert("name".to_owned(), json!(group.name));
                json!([{"command": "lookup-table.add", "id": new_id(), "args": args}])
            }
        };
        planning.planned.push((lines, commands::read(&command.to_string())?));
        Ok(())
    }

    /// Takes the entry of a row.
    fn entry(&mut self, row: &RecordRow, line: &mut RecordLine) -> Fate {
        let (from, to) = (text_of(row, "from").to_owned(), text_of(row, "to").to_owned());
        for column in ["from", "to"] {
            if let Some(why) = spoiled::why_text(row, column, text_of(row, column), true) {
                line.refuse(Some(if column == "to" { self.to.clone() } else { from.clone() }), why);
                self.seen.insert(from.clone());
            }
        }
        if from.is_empty() {
            if !to.is_empty() && line.problems.is_empty() {
                line.refuse(None, Message::new("lookup-from-empty").with("to", to));
            }
            // A table without entries is known by the rest of its row.
            return if self.known.is_none() { Fate::Added } else { Fate::Unchanged };
        }
        let lost = self.entries.iter().find(|entry| spoiled::lost_zeros(entry.from.trim(), &from));
        let found = self.entries.iter().position(|entry| spaced(entry.from.trim()) == spaced(&from));
        if let (Some(lost), None) = (lost, found) {
            line.refuse(None, spoiled::zeros_lost(&lost.from, &from));
            self.seen.insert(lost.from.trim().to_owned());
            return Fate::Refused;
        }
        let named = found.map_or(from.clone(), |at| self.entries[at].from.trim().to_owned());
        if !self.seen.insert(named) && line.problems.is_empty() {
            line.refuse(None, Message::new("lookup-from-twice").with("from", &from));
        }
        if !line.problems.is_empty() {
            return Fate::Refused;
        }
        let Some(at) = found else {
            if !row.cells.contains_key("to") {
                line.refuse(Some(self.to.clone()), Message::new("records-import-empty"));
            }
            self.entries.push(LookupEntry { from, to });
            return Fate::Added;
        };
        let entry = &mut self.entries[at];
        if !row.cells.contains_key("to") || spaced(entry.to.trim()) == spaced(&to) {
            return Fate::Unchanged;
        }
        if spoiled::lost_zeros(entry.to.trim(), &to) {
            line.refuse(Some(self.to.clone()), spoiled::zeros_lost(&entry.to, &to));
            return Fate::Refused;
        }
        line.changes.push((self.to.clone(), entry.to.clone(), to.clone()));
        entry.to = to;
        Fate::Changed
    }

    /// What the rows say of the lookup table as a whole.
    fn whole(&self, group: &Group, lines: &mut [RecordLine]) -> Map<String, Value> {
        let body = self.known.map(|known| known.to_record().body);
        let mut args = Map::new();
        for field in self.fields.iter().filter(|field| field.id != "entries") {
            let mut said: Option<Value> = None;
            for (at, row) in &group.rows {
                let cell = text_of(row, &field.id);
                let own = self.known.map_or(&group.name, |known| &known.name);
                // A table is known by its name in any spelling; only another name renames it.
                let is_own_name = field.id == "name" && naming::key(cell) == naming::key(own);
                if cell.is_empty() || is_own_name || lines[*at].fate == Fate::Refused {
                    continue;
                }
                let read = match spoiled::why(row, field, cell) {
                    Some(why) => Err(why),
                    None => value::read(self.state, field, cell),
                };
                match (read, &said) {
                    (Err(why), _) => lines[*at].refuse(Some(field.label.clone()), why),
                    (Ok(Some(read)), Some(before)) if !value::same(before, &read) => {
                        let message = Message::new("records-import-differs").with("name", &group.name);
                        lines[*at].refuse(Some(field.label.clone()), message);
                    }
                    (Ok(Some(_)), Some(_)) | (Ok(None), _) => {}
                    (Ok(Some(read)), None) => {
                        let before =
                            body.as_ref().and_then(|body| body.get(&field.id)).filter(|it| !value::is_empty(it));
                        let same = before.is_some_and(|before| value::same(before, &read));
                        if self.known.is_some() && !same {
                            let shown = |value: Option<&Value>| {
                                value.map(|it| form::shown(self.state, field, it)).unwrap_or_default()
                            };
                            lines[*at].changes.push((field.label.clone(), shown(before), shown(Some(&read))));
                            if lines[*at].fate == Fate::Unchanged {
                                lines[*at].fate = Fate::Changed;
                            }
                        }
                        if !same {
                            args.insert(field.id.clone(), read.clone());
                        }
                        said = Some(read);
                    }
                }
            }
        }
        args
    }
}
