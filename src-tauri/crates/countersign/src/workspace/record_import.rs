//! Importing things of one kind from a table: rows are matched by their references, and each becomes the commands that a user
//! would give. What can't be taken is told row by row; the others are one operation. Which kinds there are stands in `nouns`.

use std::collections::BTreeSet;

use domain::command::Request;
use domain::entity::EntityKind;
use domain::identity::{EntityId, Id};
use domain::message::{Finding, Grade, Message};
use domain::person::Person;
use exchange::records_table;

use super::listing::{computed_labels, fields};
use super::{Decided, HandedIn, Mode, Workspace};
use crate::commands;
use crate::error::Error;

mod ends;
mod existing;
mod missing;
mod moves;
mod nouns;
mod plan;
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
    nouns::ALL.iter().map(|noun| noun.kind)
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
        let noun = nouns::noun(import.kind).ok_or_else(|| {
            let known: Vec<_> = importable().map(EntityKind::name).collect();
            let message = Message::new("import-kind-unknown").with("kind", import.kind);
            Error::input(message.with("known", known.join(", ")))
        })?;
        let state = self.state(project)?;
        let fields = fields(self.words().language(), noun.kind);
        let computed = computed_labels(&state, noun.kind, self.today(&state));
        let reading = records_table::read_all(&file.bytes, &noun.known_columns(&computed), noun.keys);
        let existing = Existing::of(&state, noun.kind);
        let mut seen = BTreeSet::new();
        let mut rows = Vec::new();
        let mut planned: Vec<(usize, Vec<Request>)> = Vec::new();
        for row in &reading.value.rows {
            let plan = Plan::of(&state, noun, &fields, &existing, row);
            let (mut line, requests) = plan.read(|| self.clock.new_id());
            if !line.reference.is_empty() && !seen.insert(line.reference.clone()) {
                line.refuse(None, Message::new("records-import-twice").with("reference", &line.reference));
            }
            if line.fate.acts() {
                planned.push((rows.len(), requests?));
            }
            rows.push(line);
        }
        if !reading.value.rows.is_empty() {
            for (line, command) in missing::lines(&state, noun, &fields, &existing, &reading.value, import.remove) {
                if let Some(command) = command {
                    planned.push((rows.len(), commands::read(&command.to_string())?));
                }
                rows.push(line);
            }
        }
        let decided = self.decide_rows(project, person, &mut rows, planned, mode, &file.name)?;
        Ok(ImportedRecords { rows, findings: reading.findings, decided })
    }

    /// Decides what rows became, without those that a rule refuses.
    fn decide_rows(
        &mut self,
        project: EntityId,
        person: Id<Person>,
        rows: &mut [RecordLine],
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
            let (at, _) = planned.remove(place);
            rows[at].refuse(None, refused.message);
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
