//! Responsibilities from a table: rows are found by what is done, columns by who takes part, in any language that the screen
//! speaks. A head that names a role or a person without a column yet makes one.

use std::collections::{BTreeMap, BTreeSet};

use domain::catalogue::naming;
use domain::entity::{Entity as _, State};
use domain::identity::EntityId;
use domain::message::Message;
use domain::raci::{self, Parts, Raci, Row, Who};
use exchange::records_table::{self, KnownColumn, RecordRow};
use serde_json::{Map, Value, json};

use super::plan::text_of;
use super::value::spaced;
use super::{Fate, ID, Planning, RecordLine, spoiled};
use crate::commands;
use crate::error::Error;
use crate::text::{Language, Words, builtin};
use crate::workspace::{HandedIn, Workspace};

/// The column that says what is done.
const WHAT: &str = "what";
/// What other people's sheets call it.
const ALSO: [&str; 11] = [
    "Task",
    "Activity",
    "Step",
    "Deliverable",
    "Work",
    "Responsibility",
    "Aufgabe",
    "Tätigkeit",
    "Schritt",
    "Ergebnis",
    "Arbeit",
];

/// A column of the table that means somebody.
struct Head {
    /// How the table's reading names it.
    id: String,
    /// What its heads may say.
    names: Vec<String>,
    /// How commands name it.
    column: String,
    /// How it is arranged where the matrix doesn't have it.
    new: Option<Value>,
}

/// What the table is compared with.
struct Matrix<'a> {
    /// The project in each language, the one of rules first.
    spoken: Vec<State>,
    raci: &'a Raci,
    heads: Vec<Head>,
    label: String,
}

/// What becomes of the rows.
#[derive(Default)]
struct Arranged {
    /// All rows to be, each as it is arranged.
    rows: Vec<Value>,
    /// The lines for which they are arranged.
    lines: Vec<usize>,
    /// The heads whose columns are new.
    heads: BTreeSet<usize>,
}

impl Workspace {
    /// What a table of responsibilities does.
    ///
    /// # Errors
    /// `raci-not-begun`.
    pub(super) fn plan_responsibilities(
        &self,
        state: &State,
        file: &HandedIn,
        remove: bool,
    ) -> Result<Planning, Error> {
        let raci = raci::of(state).ok_or_else(|| Error::rule(Message::new("raci-not-begun")))?;
        let spoken: Vec<State> = Language::ALL.iter().map(|it| builtin::on_screen(state.clone(), *it)).collect();
        let heads = heads(&spoken, raci);
        let matrix = Matrix { spoken, raci, heads, label: self.words().text("raci-what") };
        let reading = records_table::read_all(&file.bytes, &matrix.known_columns(), &[WHAT, ID]);
        let mut planning = Planning { findings: reading.findings, ..Planning::default() };
        let mut seen: BTreeSet<EntityId> = BTreeSet::new();
        let mut arranged =
            Arranged { rows: raci.rows.iter().map(|row| json!({"id": row.id})).collect(), ..Arranged::default() };
        let mut sets = Vec::new();
        // Behind which row a new one is put: behind the one that stands above it in the table.
        let mut behind = 0;
        for row in &reading.value.rows {
            let (line, known, cells) = matrix.row(row, &mut seen);
            let at = planning.rows.len();
            if line.fate.acts() {
                let named = matrix.arrange(&mut arranged, &line, known, &mut behind, at);
                arranged.use_heads(&matrix.heads, &cells, at);
                sets.push((
                    at,
                    cells
                        .into_iter()
                        .map(|(head, parts)| json!({"row": named, "column": matrix.heads[head].column, "parts": parts}))
                        .collect::<Vec<_>>(),
                ));
            }
            if let Some(place) = known.and_then(|known| arranged.place(known.id)) {
                behind = place + 1;
            }
            planning.rows.push(line);
        }
        if !reading.value.rows.is_empty() {
            for row in raci.rows.iter().filter(|row| !seen.contains(&row.id)) {
                let fate = if remove { Fate::Removed } else { Fate::Missing };
                if remove {
                    arranged.lines.push(planning.rows.len());
                    arranged.rows.retain(|it| it["id"] != json!(row.id));
                }
                planning.rows.push(bare(matrix.title(row), fate));
            }
        }
        if let Some(command) = matrix.arrangement(&arranged) {
            planning.planned.push((arranged.lines, commands::read(&command.to_string())?));
        }
        for (at, cells) in sets.into_iter().filter(|(_, cells)| !cells.is_empty()) {
            let command = json!({"command": "raci.set", "args": {"cells": cells}});
            planning.planned.push((vec![at], commands::read(&command.to_string())?));
        }
        Ok(planning)
    }
}

/// A line of which nothing is known but its name.
fn bare(name: String, fate: Fate) -> RecordLine {
    RecordLine {
        sheet: String::new(),
        line: 0,
        reference: String::new(),
        name,
        fate,
        changes: Vec::new(),
        problems: Vec::new(),
    }
}

/// Who may stand in the head of the table: the columns that are there, and the roles and people that have none. A name that two
/// of them have means neither.
fn heads(spoken: &[State], raci: &Raci) -> Vec<Head> {
    let Some(rules) = spoken.first() else { return Vec::new() };
    let titles = |title: &dyn Fn(&State) -> String| {
        let all: BTreeSet<String> = spoken.iter().map(title).collect();
        all.into_iter().collect::<Vec<_>>()
    };
    let mut heads: Vec<Head> = Vec::new();
    for (place, column) in raci.columns.iter().enumerate() {
        let names = titles(&|state| {
            let own = raci::of(state).and_then(|own| own.columns.get(place)).unwrap_or(column);
            own.who.title(state, raci::methodology(state))
        });
        heads.push(Head { id: format!("column {place}"), names, column: column.id.to_string(), new: None });
    }
    let has = |who: &Who| raci.columns.iter().any(|column| column.who == *who);
    let roles = raci::methodology(rules).map(|it| it.roles.as_slice()).unwrap_or_default();
    for role in roles.iter().map(|role| &role.id).filter(|role| !has(&Who::Role { role: (*role).clone() })) {
        let who = Who::Role { role: role.clone() };
        let names = titles(&|state| who.title(state, raci::methodology(state)));
        let column = who.title(rules, raci::methodology(rules));
        heads.push(Head { id: format!("role {role}"), names, column, new: Some(json!({"role": role})) });
    }
    let people = rules.people.iter().filter(|one| !one.inactive && !has(&Who::Person { person: one.id() }));
    for person in people {
        let names = [person.name.clone(), person.email.to_string()];
        let names = names.into_iter().filter(|name| !name.is_empty()).collect();
        let new = Some(json!({"person": person.id()}));
        heads.push(Head { id: format!("person {}", person.id()), names, column: person.name.clone(), new });
    }
    let mut count: BTreeMap<String, usize> = BTreeMap::new();
    for name in heads.iter().flat_map(|head| head.names.iter().map(|name| naming::key(name)).collect::<BTreeSet<_>>()) {
        *count.entry(name).or_default() += 1;
    }
    heads.iter_mut().for_each(|head| head.names.retain(|name| count.get(&naming::key(name)) == Some(&1)));
    heads
}

impl Matrix<'_> {
    fn known_columns(&self) -> Vec<KnownColumn> {
        let what = Language::ALL.iter().map(|it| Words::of(*it).text("raci-what"));
        let what = what.chain(ALSO.map(str::to_owned)).collect();
        let id = vec!["Countersign id".to_owned()];
        let ends = [KnownColumn { id: WHAT.to_owned(), names: what }, KnownColumn { id: ID.to_owned(), names: id }];
        let heads = self.heads.iter().map(|it| KnownColumn { id: it.id.clone(), names: it.names.clone() });
        // Who takes part goes first: somebody may be called as the first column is.
        heads.chain(ends).collect()
    }

    /// What a row is called on the screen of the one who imports; any language names it as well.
    fn title(&self, row: &Row) -> String {
        self.spoken.first().map(|state| row.title(raci::methodology(state))).unwrap_or_default()
    }

    /// The rows that are called so, in any language.
    fn called(&self, title: &str) -> Vec<&Row> {
        let key = naming::key(title);
        let is_it = |place: usize| {
            self.spoken.iter().any(|state| {
                let row = raci::of(state).and_then(|own| own.rows.get(place));
                row.is_some_and(|row| naming::key(&row.title(raci::methodology(state))) == key)
            })
        };
        self.raci.rows.iter().enumerate().filter(|(place, _)| is_it(*place)).map(|(_, row)| row).collect()
    }

    /// What a row of the table says: its line, the row that it is about, and the cells that change, by their heads.
    fn row(&self, row: &RecordRow, seen: &mut BTreeSet<EntityId>) -> (RecordLine, Option<&Row>, Vec<(usize, Parts)>) {
        let title = spaced(text_of(row, WHAT));
        let mut line = RecordLine { sheet: row.sheet.clone(), line: row.line, ..bare(title.clone(), Fate::Unchanged) };
        let what = || Some(self.label.clone());
        for column in [WHAT, ID] {
            if let Some(why) = spoiled::why_text(row, column, text_of(row, column), true) {
                line.refuse(what(), why);
            }
        }
        if row.beyond > 0 {
            line.refuse(None, Message::new("records-import-beyond").with("count", row.beyond));
        }
        let by_id = text_of(row, ID).parse().ok().and_then(|id| self.raci.rows.iter().find(|row| row.id == id));
        let called = if title.is_empty() { Vec::new() } else { self.called(&title) };
        let known = match (by_id, called.as_slice()) {
            (Some(row), [only]) if only.id != row.id => {
                let message = Message::new("records-import-other-row").with("reference", &title);
                line.refuse(what(), message.with("other", self.title(row)));
                None
            }
            (Some(row), []) if !title.is_empty() => {
                match row.step {
                    Some(_) => line.refuse(what(), Message::new("records-import-fixed")),
                    None => line.changes.push((self.label.clone(), self.title(row), title.clone())),
                }
                Some(row)
            }
            (Some(row), _) => Some(row),
            (None, [only]) => Some(*only),
            (None, []) => {
                if title.is_empty() {
                    line.refuse(what(), Message::new("records-import-empty"));
                }
                None
            }
            (None, _) => {
                line.refuse(what(), Message::new("records-import-row-ambiguous").with("name", &title));
                None
            }
        };
        if let Some(known) = known {
            line.name = if title.is_empty() { self.title(known) } else { title };
            if !seen.insert(known.id) {
                line.refuse(None, Message::new("records-import-twice").with("reference", &line.name));
            }
        }
        let cells = self.cells(row, known, &mut line);
        line.fate = match (line.problems.is_empty(), known) {
            (false, _) => Fate::Refused,
            (true, None) => Fate::Added,
            (true, Some(_)) if line.changes.is_empty() => Fate::Unchanged,
            (true, Some(_)) => Fate::Changed,
        };
        (line, known, cells)
    }

    /// The letters that a row changes.
    fn cells(&self, row: &RecordRow, known: Option<&Row>, line: &mut RecordLine) -> Vec<(usize, Parts)> {
        let mut cells = Vec::new();
        for (place, head) in self.heads.iter().enumerate() {
            let Some(text) = row.cells.get(&head.id) else { continue };
            let label = head.names.first().unwrap_or(&head.column);
            if let Some(why) = spoiled::why_text(row, &head.id, text, true) {
                line.refuse(Some(label.clone()), why);
                continue;
            }
            let Ok(parts) = spaced(text).parse::<Parts>() else {
                line.refuse(Some(label.clone()), Message::new("records-import-no-letter").with("found", text.trim()));
                continue;
            };
            let own = self.raci.columns.get(place).filter(|_| head.new.is_none());
            let before = own.zip(known).map(|(column, row)| row.parts(column.id)).unwrap_or_default();
            if before != parts {
                line.changes.push((label.clone(), before.to_string(), parts.to_string()));
                cells.push((place, parts));
            }
        }
        cells
    }

    /// Arranges the row of a line where it is new or called otherwise, and gives the name by which commands know it.
    fn arrange(
        &self,
        arranged: &mut Arranged,
        line: &RecordLine,
        known: Option<&Row>,
        behind: &mut usize,
        at: usize,
    ) -> String {
        let Some(known) = known else {
            let (row, named) = self.new_row(&line.name);
            arranged.rows.insert((*behind).min(arranged.rows.len()), row);
            arranged.lines.push(at);
            *behind += 1;
            return named;
        };
        if line.changes.first().is_some_and(|(label, _, _)| *label == self.label) {
            if let Some(place) = arranged.place(known.id) {
                arranged.rows[place]["title"] = json!(line.name);
            }
            arranged.lines.push(at);
        }
        known.id.to_string()
    }

    /// A row that is new: a step of the methodology that has none yet, or other work.
    fn new_row(&self, title: &str) -> (Value, String) {
        let key = naming::key(title);
        let steps = self.spoken.iter().filter_map(raci::methodology).flat_map(|it| &it.steps);
        let mut steps = steps.filter(|step| naming::key(&step.name) == key).map(|step| &step.id);
        let taken = |id: &_| self.raci.rows.iter().any(|row| row.step.as_ref() == Some(id));
        match steps.next().filter(|id| !taken(*id)) {
            Some(id) => {
                let rules = self.spoken.first().and_then(raci::methodology);
                let name = rules.and_then(|it| it.step(id)).map(|(_, step)| step.name.clone());
                (json!({"step": id}), name.unwrap_or_default())
            }
            None => (json!({"title": title}), title.to_owned()),
        }
    }

    /// The command that arranges rows and columns; nothing where they are as they were.
    fn arrangement(&self, arranged: &Arranged) -> Option<Value> {
        if arranged.lines.is_empty() {
            return None;
        }
        let mut args = Map::from_iter([("rows".to_owned(), json!(arranged.rows))]);
        if !arranged.heads.is_empty() {
            let known = self.raci.columns.iter().map(|column| json!({"id": column.id}));
            let new = arranged.heads.iter().filter_map(|head| self.heads[*head].new.clone());
            args.insert("columns".to_owned(), known.chain(new).collect());
        }
        Some(json!([{"command": "raci.arrange", "args": args}]))
    }
}

impl Arranged {
    fn place(&self, row: EntityId) -> Option<usize> {
        self.rows.iter().position(|it| it["id"] == json!(row))
    }

    /// Notes the columns that a line needs; where one is new, it is arranged for that line.
    fn use_heads(&mut self, heads: &[Head], cells: &[(usize, Parts)], at: usize) {
        let new: Vec<usize> = cells.iter().map(|(head, _)| *head).filter(|head| heads[*head].new.is_some()).collect();
        if !new.is_empty() && !self.lines.contains(&at) {
            self.lines.push(at);
        }
        self.heads.extend(new);
    }
}
