//! Importing things of one kind from a table: rows are matched by their references, and each becomes the commands that a user
//! would give. What can't be taken is told row by row; the others are one operation. Which kinds there are stands in `nouns`.

use std::collections::BTreeSet;

use domain::command::Request;
use domain::entity::{EntityKind, State};
use domain::identity::{EntityId, Id};
use domain::message::{Finding, Grade, Message};
use domain::person::Person;
use exchange::records_table;

use super::listing::{computed_labels, fields};
use super::{Decided, HandedIn, Mode, Workspace};
use crate::commands;
use crate::error::Error;

mod ends;
mod entries;
mod existing;
mod matrix;
mod missing;
mod moves;
mod nouns;
mod plan;
mod spoiled;
mod value;

use existing::Existing;
use plan::Plan;

/// What a table is imported as.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct ImportAs {
    /// The kind of what its rows are.
    pub kind: EntityKind,
    /// Whether what the table lacks is removed, where that can be said of the kind.
    pub remove: bool,
}

/// What a table of things holds and what became of it.
#[derive(Clone, PartialEq, Debug)]
pub struct ImportedRecords {
    /// Every row that was read, and after them what the table lacks.
    pub rows: Vec<RecordLine>,
    /// What was found in the file.
    pub findings: Vec<Finding>,
    /// What was done, or would be; nothing where no row adds, changes or removes anything.
    pub decided: Option<Decided>,
}

/// A row of a table, or a thing that the table lacks.
#[derive(Clone, PartialEq, Debug)]
pub struct RecordLine {
    /// The sheet that it stands in; empty where there is one table only.
    pub sheet: String,
    /// Its line in the file or sheet; 0 for what the table lacks.
    pub line: u32,
    /// The reference of the thing; empty for a new one.
    pub reference: String,
    /// What people call it.
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
    /// It is new.
    Added,
    /// It changes something.
    Changed,
    /// The table lacks it, and it is removed.
    Removed,
    /// It says the same.
    Unchanged,
    /// The table lacks it, and it stays.
    Missing,
    /// It can't be taken.
    Refused,
}

impl Fate {
    /// Whether something is done.
    const fn acts(self) -> bool {
        matches!(self, Self::Added | Self::Changed | Self::Removed)
    }
}

impl ImportedRecords {
    /// How many rows have a fate.
    pub fn count(&self, fate: Fate) -> usize {
        self.rows.iter().filter(|row| row.fate == fate).count()
    }

    /// Whether something in the file can't be taken.
    pub fn has_errors(&self) -> bool {
        self.count(Fate::Refused) > 0 || self.findings.iter().any(|finding| finding.grade == Grade::Error)
    }
}

/// The kinds that can be imported from a table.
pub fn importable() -> impl Iterator<Item = EntityKind> {
    nouns::ALL.iter().map(|noun| noun.kind).chain([EntityKind::Raci, EntityKind::LookupTable])
}

/// Commands with the rows that they carry out: all of these are refused where a rule refuses one of those.
type Planned = (Vec<usize>, Vec<Request>);

/// What a table does, before any rule was asked.
#[derive(Debug, Default)]
struct Planning {
    rows: Vec<RecordLine>,
    planned: Vec<Planned>,
    findings: Vec<Finding>,
}

impl Planning {
    /// Adds a row with what carries it out; nothing where nothing is to be done.
    fn add(&mut self, line: RecordLine, requests: Vec<Request>) {
        if !requests.is_empty() {
            self.planned.push((vec![self.rows.len()], requests));
        }
        self.rows.push(line);
    }
}

/// So many rows are tried again without those that a rule refused. What a rule refuses is rare, since what can be known
/// before is told before.
const TRIES: usize = 200;

/// The hidden column of a list that was saved as a workbook.
const ID: &str = "countersign-id";

impl Workspace {
    /// Imports a table of things of one kind. [`Mode::DryRun`] shows what would be done.
    ///
    /// # Errors
    /// As [`Workspace::decide`]; `import-kind-unknown`. What is wrong in the table is told of its rows.
    pub fn import_records(
        &mut self,
        project: EntityId,
        person: Id<Person>,
        import: ImportAs,
        file: &HandedIn,
        mode: Mode,
    ) -> Result<ImportedRecords, Error> {
        let state = self.state(project)?;
        let planning = match import.kind {
            EntityKind::Raci => self.plan_responsibilities(&state, file, import.remove)?,
            EntityKind::LookupTable => self.plan_lookup_entries(&state, file, import.remove)?,
            _ => self.plan_records(&state, file, import)?,
        };
        let Planning { mut rows, planned, findings } = planning;
        let decided = self.decide_rows(project, person, &mut rows, planned, mode, &file.name)?;
        Ok(ImportedRecords { rows, findings, decided })
    }

    /// What a table does whose rows are things of their own.
    fn plan_records(&mut self, state: &State, file: &HandedIn, import: ImportAs) -> Result<Planning, Error> {
        let noun = nouns::noun(import.kind).ok_or_else(|| {
            let known: Vec<_> = importable().map(EntityKind::name).collect();
            let message = Message::new("import-kind-unknown").with("kind", import.kind);
            Error::input(message.with("known", known.join(", ")))
        })?;
        let fields = fields(self.words().language(), noun.kind);
        let computed = computed_labels(state, noun.kind, self.today(state));
        let reading = records_table::read_all(&file.bytes, &noun.known_columns(&computed), noun.keys);
        let existing = Existing::of(state, noun.kind);
        let mut seen = BTreeSet::new();
        let mut planning = Planning { findings: reading.findings, ..Planning::default() };
        for row in &reading.value.rows {
            let plan = Plan::of(state, noun, &fields, &existing, row);
            let (mut line, requests) = plan.read(|| self.clock.new_id());
            if !line.reference.is_empty() && !seen.insert(line.reference.clone()) {
                line.refuse(None, Message::new("records-import-twice").with("reference", &line.reference));
            }
            let requests = if line.fate.acts() { requests? } else { Vec::new() };
            planning.add(line, requests);
        }
        if !reading.value.rows.is_empty() {
            for (line, command) in missing::lines(state, noun, &fields, &existing, &reading.value, import.remove) {
                let requests = command.map(|command| commands::read(&command.to_string())).transpose()?;
                planning.add(line, requests.unwrap_or_default());
            }
        }
        Ok(planning)
    }

    /// Decides what rows became, without those that a rule refuses.
    fn decide_rows(
        &mut self,
        project: EntityId,
        person: Id<Person>,
        rows: &mut [RecordLine],
        mut planned: Vec<Planned>,
        mode: Mode,
        file: &str,
    ) -> Result<Option<Decided>, Error> {
        for _ in 0..TRIES {
            if planned.is_empty() {
                return Ok(None);
            }
            let requests: Vec<Request> = planned.iter().flat_map(|(_, requests)| requests.clone()).collect();
            let acting: BTreeSet<usize> = planned.iter().flat_map(|(lines, _)| lines.iter().copied()).collect();
            let count = |fate| acting.iter().filter(|at| rows[**at].fate == fate).count();
            let label = Message::new("did-records-import")
                .with("added", count(Fate::Added))
                .with("changed", count(Fate::Changed))
                .with("removed", count(Fate::Removed))
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
            for at in planned.remove(place).0 {
                rows[at].refuse(None, refused.message.clone());
            }
        }
        Err(Error::rule(Message::new("records-import-too-many-refused").with("count", TRIES)))
    }
}

impl RecordLine {
    fn refuse(&mut self, field: Option<String>, why: Message) {
        self.problems.push((field, why));
        self.fate = Fate::Refused;
    }
}
