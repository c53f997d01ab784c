//! One row on its way to commands.

use domain::command::Request;
use domain::commitment::Commitment;
use domain::entity::{EntityKind, Record, State};
use domain::identity::{EntityId, Id};
use domain::issue::{Issue, IssueStatus};
use domain::message::Message;
use domain::template::{Field, FieldKind};
use exchange::records_table::RecordRow;
use serde_json::{Map, Value, json};

use super::existing::Existing;
use super::nouns::Noun;
use super::{Fate, ID, RecordLine, moves, spoiled, value};
use crate::commands;
use crate::error::Error;
use crate::view::form;
use crate::workspace::listing::workstream_named;

/// A row with what is known of its kind.
pub(super) struct Plan<'a> {
    pub(super) state: &'a State,
    pub(super) noun: &'a Noun,
    pub(super) fields: &'a [Field],
    existing: &'a Existing,
    pub(super) row: &'a RecordRow,
    problems: Vec<(Option<String>, Message)>,
    changes: Vec<(String, String, String)>,
}

/// What a row says in a column; empty where it says nothing.
pub(super) fn text_of<'a>(row: &'a RecordRow, column: &str) -> &'a str {
    row.cells.get(column).map_or("", |cell| cell.trim())
}

impl<'a> Plan<'a> {
    pub(super) fn of(
        state: &'a State,
        noun: &'a Noun,
        fields: &'a [Field],
        existing: &'a Existing,
        row: &'a RecordRow,
    ) -> Self {
        Self { state, noun, fields, existing, row, problems: Vec::new(), changes: Vec::new() }
    }

    /// What becomes of the row, and the commands that do it.
    pub(super) fn read(mut self, mut new_id: impl FnMut() -> EntityId) -> (RecordLine, Result<Vec<Request>, Error>) {
        let reference = self.text("reference").to_owned();
        let known = self.known(&reference);
        for column in ["reference", ID] {
            if let Some(why) = self.row.spoiled.get(column) {
                self.refuse(None, why.clone());
            }
        }
        if self.row.beyond > 0 {
            self.refuse(None, Message::new("records-import-beyond").with("count", self.row.beyond));
        }
        let body = known.map(|known| &known.body);
        let mut args = self.arguments(body);
        let commands = match known {
            Some(known) => self.changing(known, &mut args),
            None => self.adding(new_id(), args, &reference),
        };
        let fate = match (self.problems.is_empty(), known) {
            (false, _) => Fate::Refused,
            (true, None) => Fate::Added,
            (true, Some(_)) if commands.is_empty() => Fate::Unchanged,
            (true, Some(_)) => Fate::Changed,
        };
        let requests = match fate {
            Fate::Added | Fate::Changed => commands::read(&Value::Array(commands).to_string()),
            _ => Ok(Vec::new()),
        };
        let name = self.name(known);
        let Plan { problems, changes, row, .. } = self;
        let line = RecordLine { sheet: row.sheet.clone(), line: row.line, reference, name, fate, changes, problems };
        (line, requests)
    }

    /// The thing that the row names, by its reference or by the hidden id.
    fn known(&mut self, reference: &str) -> Option<&'a Record> {
        let existing = self.existing;
        let by_id = self.text(ID).parse().ok().and_then(|id| existing.by_id(id));
        if reference.is_empty() {
            // A row that lost its reference is new; what has none is told apart by its id, and else by its name.
            let named = || self.noun.name.and_then(|name| existing.by_name(self.text(name)));
            return by_id.or_else(named).filter(|_| !existing.have_references());
        }
        let known = existing.by_reference(reference);
        if let (Some(known), Some(other)) = (known, by_id)
            && known.id != other.id
        {
            let message = Message::new("records-import-other-row").with("reference", reference);
            let other = other.body["reference"].as_str().unwrap_or_default();
            self.refuse(None, message.with("other", other));
        }
        if known.is_none() {
            self.refuse(None, Message::new("records-import-unknown").with("reference", reference));
        }
        known
    }

    fn name(&self, known: Option<&Record>) -> String {
        let said = match self.noun.name {
            Some(name) => self.row.cells.get(name).map(|name| name.trim().to_owned()),
            None => {
                let fields = [self.text("source_field"), self.text("target_field")];
                let said: Vec<_> = fields.into_iter().filter(|it| !it.is_empty()).collect();
                (!said.is_empty()).then(|| said.join(" → "))
            }
        };
        let is_called = || known.and_then(|known| self.state.caption(known.id)).map(|(_, _, title)| title);
        said.or_else(is_called).unwrap_or_default()
    }

    /// The commands that change what the row is about.
    fn changing(&mut self, known: &Record, args: &mut Map<String, Value>) -> Vec<Value> {
        let (command, member) = self.noun.change;
        args.insert(member.to_owned(), json!(known.id));
        let mut after = Vec::new();
        if let Some(issue) = self.state.get(Id::<Issue>::new(known.id)).filter(|_| self.noun.kind == EntityKind::Issue)
        {
            let wanted = args.remove("status").and_then(|status| serde_json::from_value(status).ok());
            let end = self.status(issue.status, &issue.reference, wanted, args);
            after.extend(end.map(|end| self.end(end, issue, known.id)));
        }
        if self.noun.kind == EntityKind::Commitment
            && let Some(commitment) = self.state.get(Id::<Commitment>::new(known.id))
        {
            after.extend(self.moved(commitment));
        }
        let mut commands = Vec::new();
        if args.len() > 1 {
            commands.push(json!({"command": command, "args": args}));
        }
        commands.extend(after);
        commands
    }

    /// The commands that add what the row says.
    fn adding(&mut self, id: EntityId, mut args: Map<String, Value>, reference: &str) -> Vec<Value> {
        let Some(command) = self.noun.add else {
            self.refuse(None, Message::new("records-import-no-file"));
            return Vec::new();
        };
        let status = (self.noun.kind == EntityKind::Issue).then(|| args.remove("status")).flatten();
        self.home(&mut args);
        if self.noun.kind == EntityKind::Commitment {
            self.promised(&mut args);
        }
        let mut commands = vec![json!({"command": command, "id": id, "args": args})];
        let wanted = status.and_then(|status| serde_json::from_value(status).ok());
        if let Some(wanted) = wanted {
            let mut more = Map::from_iter([(self.noun.change.1.to_owned(), json!(id))]);
            if self.status(IssueStatus::New, reference, Some(wanted), &mut more).is_some() {
                self.refuse(self.label("status"), Message::new("records-import-ends-new"));
            }
            if more.len() > 1 {
                commands.push(json!({"command": self.noun.change.0, "args": more}));
            }
        }
        commands
    }

    /// What the row says in a column.
    pub(super) fn text(&self, column: &str) -> &str {
        text_of(self.row, column)
    }

    /// What people call a field.
    pub(super) fn label(&self, id: &str) -> Option<String> {
        self.fields.iter().find(|field| field.id == id).map(|field| field.label.clone())
    }

    /// Notes why the row can't be taken.
    pub(super) fn refuse(&mut self, field: Option<String>, why: Message) {
        self.problems.push((field, why));
    }

    /// The arguments of the command that adds or changes: of a known thing only what differs.
    fn arguments(&mut self, body: Option<&Value>) -> Map<String, Value> {
        let mut args = Map::new();
        let mut clear = Vec::new();
        let (fields, noun) = (self.fields, self.noun);
        for field in fields.iter().filter(|field| !noun.is_told(&field.id)) {
            let must = noun.must.contains(&field.id.as_str());
            let fixed = noun.fixed.contains(&field.id.as_str());
            let Some(cell) = self.row.cells.get(&field.id) else {
                // What the command gives by itself needn't be said; a name can't be given.
                if body.is_none() && (fixed || noun.name == Some(field.id.as_str())) {
                    self.refuse(Some(field.label.clone()), Message::new("records-import-empty"));
                }
                continue;
            };
            if let Some(why) = spoiled::why(self.row, field, cell) {
                self.refuse(Some(field.label.clone()), why);
                continue;
            }
            let read = match self.value(field, cell) {
                Ok(read) => read,
                Err(why) => {
                    self.refuse(Some(field.label.clone()), why);
                    continue;
                }
            };
            let before = body.and_then(|body| body.get(&field.id)).filter(|it| !value::is_empty(it));
            match (before, read) {
                (None, None) if body.is_none() && fixed => {
                    self.refuse(Some(field.label.clone()), Message::new("records-import-empty"));
                }
                (None, None) => {}
                (Some(before), Some(read)) if value::same(before, &read) => {}
                (None, Some(Value::Bool(false))) if field.kind == FieldKind::YesNo && cell.trim().is_empty() => {}
                (Some(_), _) if fixed => {
                    self.refuse(Some(field.label.clone()), Message::new("records-import-fixed"));
                }
                (Some(before), Some(read)) if spoiled::has_lost_zeros(before, &read) => {
                    let why = spoiled::zeros_lost(&form::text(before), &form::text(&read));
                    self.refuse(Some(field.label.clone()), why);
                }
                (_, Some(read)) => {
                    self.change(field, before, Some(&read));
                    args.insert(field.id.clone(), read);
                }
                (Some(_), None) if body.is_some() && must => {
                    self.refuse(Some(field.label.clone()), Message::new("records-import-empty"));
                }
                (Some(before), None) => {
                    self.change(field, Some(before), None);
                    clear.push(field.id.clone());
                }
            }
        }
        if !clear.is_empty() {
            args.insert("clear".to_owned(), json!(clear));
        }
        args
    }

    fn value(&self, field: &Field, cell: &str) -> Result<Option<Value>, Message> {
        if field.id == "party" && self.noun.kind == EntityKind::Commitment {
            let text = cell.trim();
            let party = moves::party(text);
            return match party {
                Some(party) => Ok(Some(json!(party))),
                None if text.is_empty() => Ok(None),
                None => Err(Message::new("records-import-no-party").with("found", text)),
            };
        }
        value::read(self.state, field, cell)
    }

    /// Notes what changes in a field.
    pub(super) fn change(&mut self, field: &Field, before: Option<&Value>, after: Option<&Value>) {
        let said = |value: Option<&Value>| value.map(|it| form::shown(self.state, field, it)).unwrap_or_default();
        self.changes.push((field.label.clone(), said(before), said(after)));
    }

    /// The workstream of a new thing, where the table names one.
    fn home(&mut self, args: &mut Map<String, Value>) {
        let name = self.text("workstream").to_owned();
        if name.is_empty() || self.noun.kind == EntityKind::MappingRow {
            return;
        }
        match workstream_named(self.state, &name) {
            Some(id) => drop(args.insert("workstream".to_owned(), json!(id))),
            None => self.refuse(Some("Workstream".to_owned()), Message::new("workstream-unknown").with("name", name)),
        }
    }
}
