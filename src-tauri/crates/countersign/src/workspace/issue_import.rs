//! Importing issues from a table: rows are matched by their references, and each becomes the commands that a user would
//! give. What can't be taken is told row by row; the others are one operation.

use std::collections::{BTreeMap, BTreeSet};

use domain::command::Request;
use domain::entity::{Entity, EntityKind, State};
use domain::identity::{EntityId, Id};
use domain::issue::{Issue, IssueStatus};
use domain::message::{Finding, Grade, Message};
use domain::person::Person;
use domain::template::Field;
use exchange::records_table::{self, KnownColumn, RecordRow};
use serde_json::{Map, Value, json};

use super::listing::{fields, workstream_named};
use super::{Decided, HandedIn, Mode, Workspace};
use crate::commands;
use crate::error::Error;
use crate::text::Language;
use crate::view::form;

mod value;

/// What a table of issues holds and what became of it.
#[derive(Clone, PartialEq, Debug)]
pub struct ImportedIssues {
    /// Every row that was read.
    pub rows: Vec<IssueLine>,
    /// What was found in the file.
    pub findings: Vec<Finding>,
    /// What was done, or would be; nothing where no row adds or changes anything.
    pub decided: Option<Decided>,
}

/// A row of a table of issues.
#[derive(Clone, PartialEq, Debug)]
pub struct IssueLine {
    /// Its line in the file.
    pub line: u32,
    /// The reference of the issue; empty for a new one.
    pub reference: String,
    /// Its title.
    pub name: String,
    /// What becomes of it.
    pub fate: Fate,
    /// The fields that change, by their labels, before and after.
    pub changes: Vec<(String, String, String)>,
    /// Why it can't be taken, each with the field where it is one.
    pub problems: Vec<(Option<String>, Message)>,
}

/// What becomes of a row.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, serde::Serialize, ts_rs::TS)]
#[serde(rename_all = "kebab-case")]
pub enum Fate {
    /// It is a new issue.
    Added,
    /// It changes an issue.
    Changed,
    /// The issue says the same.
    Unchanged,
    /// It can't be taken.
    Refused,
}

impl ImportedIssues {
    /// How many rows have a fate.
    pub fn count(&self, fate: Fate) -> usize {
        self.rows.iter().filter(|row| row.fate == fate).count()
    }

    /// Whether something in the file can't be taken.
    pub fn has_errors(&self) -> bool {
        self.count(Fate::Refused) > 0 || self.findings.iter().any(|finding| finding.grade == Grade::Error)
    }
}

/// So many rows are tried again without those that a rule refused. What a rule refuses is rare, since what can be known
/// before is told before.
const TRIES: usize = 200;

/// The hidden column of a list that was saved as a workbook.
const ID: &str = "countersign-id";

/// Columns that say where an issue comes from: told, not changed.
const TOLD: [&str; 6] = ["raised_by", "raised", "raised_at", "age", "quiet", "party"];

/// Columns that the act which ends an issue asks for.
const OF_ENDS: [&str; 3] = ["deferred_to", "deferred_by", "duplicate_of"];

impl Workspace {
    /// Imports a table of issues. [`Mode::DryRun`] shows what would be done.
    ///
    /// # Errors
    /// As [`Workspace::decide`]. What is wrong in the table is told of its rows.
    pub fn import_issues(
        &mut self,
        project: EntityId,
        person: Id<Person>,
        file: &HandedIn,
        mode: Mode,
    ) -> Result<ImportedIssues, Error> {
        let state = self.state(project)?;
        let fields = fields(self.words().language(), EntityKind::Issue);
        let reading = records_table::read(&file.bytes, &known_columns(), &["reference", "name"]);
        let mut seen = BTreeSet::new();
        let mut rows = Vec::new();
        let mut planned: Vec<(usize, Vec<Request>)> = Vec::new();
        for row in &reading.value.rows {
            let plan = Plan { state: &state, fields: &fields, row, problems: Vec::new(), changes: Vec::new() };
            let (mut line, requests) = plan.read(|| self.clock.new_id());
            if !line.reference.is_empty() && !seen.insert(line.reference.clone()) {
                line.refuse(None, Message::new("issues-import-twice").with("reference", &line.reference));
            }
            if line.fate < Fate::Unchanged {
                planned.push((rows.len(), requests?));
            }
            rows.push(line);
        }
        let decided = self.decide_issues(project, person, &mut rows, planned, mode, &file.name)?;
        Ok(ImportedIssues { rows, findings: reading.findings, decided })
    }

    /// Decides what rows became, without those that a rule refuses.
    fn decide_issues(
        &mut self,
        project: EntityId,
        person: Id<Person>,
        rows: &mut [IssueLine],
        mut planned: Vec<(usize, Vec<Request>)>,
        mode: Mode,
        file: &str,
    ) -> Result<Option<Decided>, Error> {
        for _ in 0..TRIES {
            if planned.is_empty() {
                return Ok(None);
            }
            let requests: Vec<Request> = planned.iter().flat_map(|(_, requests)| requests.clone()).collect();
            let count = |fate| planned.iter().filter(|(at, _)| rows[*at].fate == fate).count();
            let label = Message::new("did-issues-import")
                .with("added", count(Fate::Added))
                .with("changed", count(Fate::Changed))
                .with("file", file);
            let refused = match self.decide_called(project, person, &requests, mode, Some(label)) {
                Ok(decided) => return Ok(Some(decided)),
                Err(Error::Refused(refused)) if refused.command.is_some() => *refused,
                Err(error) => return Err(error),
            };
            let mut left = refused.command.map_or(1, |(number, _)| number);
            let place = planned.iter().position(|(_, requests)| {
                let is_it = left <= requests.len();
                left = left.saturating_sub(requests.len());
                is_it
            });
            let Some(place) = place else { return Err(Error::Refused(Box::new(refused))) };
            let (at, _) = planned.remove(place);
            rows[at].refuse(None, refused.message);
        }
        Err(Error::rule(Message::new("issues-import-too-many-refused").with("count", TRIES)))
    }
}

impl IssueLine {
    fn refuse(&mut self, field: Option<String>, why: Message) {
        self.problems.push((field, why));
        self.fate = Fate::Refused;
    }
}

/// What tables call the fields of an issue: their labels in every language, their ids, and what the usual tracking sheets say.
fn known_columns() -> Vec<KnownColumn> {
    let also: &[(&str, &[&str])] = &[
        ("reference", &["Reference", "ID", "Issue", "Issue ID", "No", "Number", "Key", "Referenz", "Nummer"]),
        (ID, &["Countersign id", "Countersign-Id"]),
        ("name", &["Summary", "Subject", "Issue title", "Titel", "Betreff"]),
        ("kind", &["Type", "Art", "Typ"]),
        ("description", &["Details", "Steps", "Beschreibung"]),
        ("integration", &["Object", "Business object", "Schnittstelle"]),
        ("scenario", &["Scenario ref", "Test case", "Szenario"]),
        ("step", &["Step", "Phase", "Found in step", "Schritt"]),
        ("severity", &["Sev", "Schweregrad"]),
        ("priority", &["Prio", "Priorität"]),
        ("owner", &["Assignee", "Assigned to", "Responsible", "Verantwortlich"]),
        ("due", &["Due date", "Target date", "Fällig"]),
        ("status", &["State", "Stand"]),
        ("resolution", &["Disposition", "Lösung"]),
        ("root_cause", &["Cause", "Ursache"]),
        ("fixed_in", &["Fixed in build", "Build", "Behoben in"]),
        ("retest", &["Retest result", "Nachtest"]),
        ("affects_sign_off", &["Affects sign-off", "Sign-off", "Betrifft die Abnahme"]),
        ("deferred_to", &["Until", "Zurückgestellt bis"]),
        ("deferred_by", &["Accepted by", "Agreed by"]),
        ("duplicate_of", &["Duplicate of", "Doppelt zu"]),
        ("workstream", &["Workstream", "Arbeitsstrang"]),
        ("raised", &["Raised", "Raised on", "Date", "Gemeldet"]),
        ("age", &["Age in days", "Age", "Alter in Tagen"]),
        ("quiet", &["Days unchanged", "Tage unverändert"]),
        ("party", &["Party", "Partei"]),
    ];
    let mut columns: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    let labelled: Vec<Field> = Language::ALL.iter().flat_map(|it| fields(*it, EntityKind::Issue)).collect();
    for field in &labelled {
        columns.entry(&field.id).or_default().push(field.label.clone());
    }
    for (id, names) in also {
        columns.entry(id).or_default().extend(names.iter().map(|name| (*name).to_owned()));
    }
    columns.into_iter().map(|(id, names)| KnownColumn { id: id.to_owned(), names }).collect()
}

/// One row on its way to commands.
struct Plan<'a> {
    state: &'a State,
    fields: &'a [Field],
    row: &'a RecordRow,
    problems: Vec<(Option<String>, Message)>,
    changes: Vec<(String, String, String)>,
}

impl Plan<'_> {
    fn read(mut self, mut new_id: impl FnMut() -> EntityId) -> (IssueLine, Result<Vec<Request>, Error>) {
        let reference = self.text("reference").to_owned();
        let known = self.state.issues.iter().find(|issue| !reference.is_empty() && issue.reference == reference);
        let by_id = self.text(ID).parse().ok().and_then(|id| self.state.get(Id::<Issue>::new(id)));
        if let (Some(known), Some(other)) = (known, by_id)
            && known.head.id != other.head.id
        {
            let message = Message::new("issues-import-other-row").with("reference", &reference);
            self.refuse(None, message.with("other", &other.reference));
        }
        if known.is_none() && !reference.is_empty() {
            self.refuse(None, Message::new("issues-import-unknown").with("reference", &reference));
        }
        if self.row.beyond > 0 {
            self.refuse(None, Message::new("issues-import-beyond").with("count", self.row.beyond));
        }
        let body = known.map(|issue| issue.to_record().body);
        let mut args = self.arguments(body.as_ref());
        let wanted = args.remove("status").and_then(|status| serde_json::from_value(status).ok());
        let id = known.map_or_else(&mut new_id, |issue| issue.head.id);
        let mut commands = Vec::new();
        match known {
            Some(issue) => {
                args.insert("issue".to_owned(), json!(id));
                let end = self.status(issue.status, &issue.reference, wanted, &mut args);
                if args.len() > 1 {
                    commands.push(json!({"command": "issue.change", "args": args}));
                }
                commands.extend(end.map(|end| self.end(end, issue, id)));
            }
            None => {
                self.home(&mut args);
                commands.push(json!({"command": "issue.add", "id": id, "args": args}));
                let mut more = Map::from_iter([("issue".to_owned(), json!(id))]);
                let end = self.status(IssueStatus::New, &reference, wanted, &mut more);
                if more.len() > 1 {
                    commands.push(json!({"command": "issue.change", "args": more}));
                }
                if end.is_some() {
                    self.refuse(self.label("status"), Message::new("issues-import-ends-new"));
                }
            }
        }
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
        let name = if self.row.cells.contains_key("name") {
            self.text("name").to_owned()
        } else {
            known.map(|issue| issue.name.clone()).unwrap_or_default()
        };
        let Plan { problems, changes, row, .. } = self;
        (IssueLine { line: row.line, reference, name, fate, changes, problems }, requests)
    }

    fn text(&self, column: &str) -> &str {
        self.row.cells.get(column).map_or("", |cell| cell.trim())
    }

    fn label(&self, id: &str) -> Option<String> {
        self.fields.iter().find(|field| field.id == id).map(|field| field.label.clone())
    }

    fn refuse(&mut self, field: Option<String>, why: Message) {
        self.problems.push((field, why));
    }

    /// The arguments of the command that adds or changes: of a known issue only what differs.
    fn arguments(&mut self, body: Option<&Value>) -> Map<String, Value> {
        let mut args = Map::new();
        let mut clear = Vec::new();
        let fields = self.fields;
        for field in fields.iter().filter(|it| !TOLD.contains(&it.id.as_str()) && !OF_ENDS.contains(&it.id.as_str())) {
            let Some(cell) = self.row.cells.get(&field.id) else {
                if field.id == "name" && body.is_none() {
                    self.refuse(Some(field.label.clone()), Message::new("issues-import-empty"));
                }
                continue;
            };
            let read = match value::read(self.state, field, cell) {
                Ok(read) => read,
                Err(why) => {
                    self.refuse(Some(field.label.clone()), why);
                    continue;
                }
            };
            let before = body.and_then(|body| body.get(&field.id)).filter(|it| !value::is_empty(it));
            match (before, read) {
                (None, None) => {}
                (Some(before), Some(read)) if value::same(before, &read) => {}
                (_, Some(read)) => {
                    self.change(field, before, Some(&read));
                    args.insert(field.id.clone(), read);
                }
                (Some(_), None) if body.is_some() && value::MUST.contains(&field.id.as_str()) => {
                    self.refuse(Some(field.label.clone()), Message::new("issues-import-empty"));
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

    fn change(&mut self, field: &Field, before: Option<&Value>, after: Option<&Value>) {
        let said = |value: Option<&Value>| value.map(|it| form::shown(self.state, field, it)).unwrap_or_default();
        self.changes.push((field.label.clone(), said(before), said(after)));
    }

    /// What a status asks for: an argument of the change, or the end that is answered.
    fn status(
        &mut self,
        now: IssueStatus,
        reference: &str,
        wanted: Option<IssueStatus>,
        args: &mut Map<String, Value>,
    ) -> Option<IssueStatus> {
        let wanted = wanted.filter(|wanted| *wanted != now)?;
        if now.is_end() && now != IssueStatus::Deferred || (now.is_end() && !wanted.is_end()) {
            self.refuse(self.label("status"), Message::new("issue-ended-already").with("reference", reference));
            return None;
        }
        if wanted.is_end() {
            return Some(wanted);
        }
        args.insert("status".to_owned(), json!(wanted));
        None
    }

    /// The workstream of a new issue, where the table names one.
    fn home(&mut self, args: &mut Map<String, Value>) {
        let name = self.text("workstream").to_owned();
        if name.is_empty() {
            return;
        }
        match workstream_named(self.state, &name) {
            Some(id) => drop(args.insert("workstream".to_owned(), json!(id))),
            None => self.refuse(Some("Workstream".to_owned()), Message::new("workstream-unknown").with("name", name)),
        }
    }

    /// The command that ends an issue, with what the row says for it.
    fn end(&mut self, end: IssueStatus, issue: &Issue, id: EntityId) -> Value {
        let resolution = match self.text("resolution") {
            "" => issue.resolution.clone(),
            text => text.to_owned(),
        };
        let mut args = Map::from_iter([("issue".to_owned(), json!(id))]);
        let command = match end {
            IssueStatus::Closed => {
                self.needed(&mut args, "resolution", "resolution", Some(json!(resolution)));
                "issue.close"
            }
            IssueStatus::Rejected => {
                self.needed(&mut args, "reason", "resolution", Some(json!(resolution)));
                "issue.reject"
            }
            IssueStatus::Deferred => {
                for (argument, column) in [("to", "deferred_to"), ("agreed_by", "deferred_by")] {
                    let field = self.fields.iter().find(|field| field.id == column);
                    let said = field.map(|field| value::read(self.state, field, self.text(column)));
                    match said {
                        Some(Err(why)) => self.refuse(self.label(column), why),
                        said => self.needed(&mut args, argument, column, said.and_then(Result::ok).flatten()),
                    }
                }
                "issue.defer"
            }
            _ => {
                let of = self.text("duplicate_of");
                let of = (!of.is_empty()).then(|| json!(of));
                self.needed(&mut args, "of", "duplicate_of", of);
                "issue.duplicate"
            }
        };
        json!({"command": command, "args": args})
    }

    /// Puts an argument that an end can't do without, or refuses the row for the lack of it.
    fn needed(&mut self, args: &mut Map<String, Value>, argument: &str, column: &str, value: Option<Value>) {
        match value.filter(|value| !value::is_empty(value)) {
            Some(value) => drop(args.insert(argument.to_owned(), value)),
            None => {
                let label = self.label(column).unwrap_or_else(|| "Duplicate of".to_owned());
                self.refuse(self.label("status"), Message::new("issues-import-end-lacks").with("field", label));
            }
        }
    }
}
