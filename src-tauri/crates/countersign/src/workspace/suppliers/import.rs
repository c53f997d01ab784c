//! Importing a vendor master: heads are understood, every cell is read, and the rows that can be taken become one command.
//! What can't be taken is told row by row, and can be had as a table to be mended and imported again.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::path::Path;

use domain::command::{Command, Request};
use domain::entity::State;
use domain::identity::{EntityId, Id};
use domain::message::{Finding, Grade, Message};
use domain::person::Person;
use domain::supplier::import::{Import, Known};
use domain::supplier::master::Column;
use domain::supplier::profile::Profile;
use domain::supplier::{Particulars, VendorNumber};
use exchange::csv::{self, Record, unguarded};
use exchange::sheet;
use serde::Deserialize;
use ts_rs::TS;

use super::super::{Decided, HandedIn, Mode, Workspace};
use crate::error::Error;
use crate::text::Words;

/// So many values of a column are shown.
const SAMPLES: usize = 3;

/// How a vendor master is to be read.
#[derive(Clone, PartialEq, Eq, Debug, Default, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(rename = "SupplierImportChoices")]
pub struct ImportChoices {
    /// The column that a head means, by the head; what isn't said is as the profile says, or suggested. A column of `None`
    /// isn't read.
    pub columns: BTreeMap<String, Option<Column>>,
    /// The profile by which the table is read; the one that fits it where absent, none where empty.
    pub profile: Option<String>,
    /// The name under which it is remembered how the table was read; it isn't where empty.
    pub remember: String,
    /// The system that the vendor numbers are of, where no column says it.
    pub system: String,
    /// Takes rows without the values that are wrong, instead of refusing them.
    pub without_wrong: bool,
}

/// A head of the file and what it is taken for.
#[derive(Clone, PartialEq, Debug)]
pub struct HeadMatch {
    /// As it stands in the file.
    pub head: String,
    /// The column; none where it isn't read.
    pub column: Option<Column>,
    /// How many rows have a value.
    pub filled: usize,
    /// How many values can't be taken.
    pub wrong: usize,
    /// The first values.
    pub samples: Vec<String>,
}

/// A row that can't be taken.
#[derive(Clone, PartialEq, Debug)]
pub struct RefusedRow {
    /// Its line in the file.
    pub line: u32,
    /// The name in it.
    pub name: String,
    /// Why, each with its column where it is one.
    pub problems: Vec<(Option<Column>, Message)>,
    /// Its cells.
    cells: Vec<String>,
}

/// What a vendor master holds and what became of it.
#[derive(Clone, PartialEq, Debug)]
pub struct ImportedSuppliers {
    /// The heads, in their order.
    pub heads: Vec<HeadMatch>,
    /// How many rows the file has.
    pub rows: usize,
    /// How many suppliers are new.
    pub added: usize,
    /// How many change.
    pub changed: usize,
    /// How many rows say what is known.
    pub unchanged: usize,
    /// The rows that can't be taken.
    pub refused: Vec<RefusedRow>,
    /// How many values were left out of rows that were taken.
    pub left_out: usize,
    /// The profile by which it was read.
    pub profile: Option<String>,
    /// The system that its vendor numbers are taken to be of, where no column says it.
    pub system: String,
    /// What was found in the file.
    pub findings: Vec<Finding>,
    /// What was done, or would be; nothing where no row adds or changes anything.
    pub decided: Option<Decided>,
}

impl ImportedSuppliers {
    /// Whether something in the file can't be taken.
    pub fn has_errors(&self) -> bool {
        !self.refused.is_empty() || self.findings.iter().any(|finding| finding.grade == Grade::Error)
    }

    /// The rows that can't be taken as a table: as they stood in the file, with their lines and the reasons.
    pub fn refused_csv(&self, words: &Words) -> Vec<u8> {
        let mut head: Vec<String> = self.heads.iter().map(|it| it.head.clone()).collect();
        head.extend(["supplier-head-line", "supplier-head-why"].map(|it| words.text(it)));
        let width = self.heads.len();
        let rows = self.refused.iter().map(|row| {
            let mut cells = row.cells.clone();
            cells.resize(width, String::new());
            let why: Vec<String> = row.problems.iter().map(|(_, message)| words.say(message)).collect();
            cells.extend([row.line.to_string(), why.join("; ")]);
            cells
        });
        csv::write_sheet(std::iter::once(head).chain(rows))
    }

    /// Writes [`ImportedSuppliers::refused_csv`] into a file.
    ///
    /// # Errors
    /// What keeps the file from being written.
    pub fn save_refused(&self, words: &Words, to: &Path) -> Result<(), Error> {
        std::fs::write(to, self.refused_csv(words)).map_err(|source| Error::of_file(to, source))
    }
}

impl Workspace {
    /// Imports a vendor master as one operation. [`Mode::DryRun`] shows what would be done.
    ///
    /// # Errors
    /// As [`Workspace::decide`]; `profile-unknown`. What is wrong in the file is told of its rows.
    pub fn import_suppliers(
        &mut self,
        project: EntityId,
        person: Id<Person>,
        file: &HandedIn,
        choices: &ImportChoices,
        mode: Mode,
    ) -> Result<ImportedSuppliers, Error> {
        let table = sheet::read(&file.bytes);
        let mut findings = table.findings;
        let mut records = table.value.records.into_iter();
        let header = records.next().unwrap_or(Record { line: 1, cells: Vec::new(), spoiled: Default::default() });
        let mut state = self.state(project)?;
        let profile = profile(&state, &header, choices)?;
        let mut reader = Reader::of(&header, choices, profile.as_ref());
        findings.extend(reader.lacks());
        self.load_suppliers(&mut state, project, None)?;
        let known = Known::of(&state);
        drop(state);
        let mut rows = Vec::new();
        let mut count = 0;
        if findings.iter().all(|finding| finding.grade != Grade::Error) {
            for record in records.filter(|record| !record.is_blank()) {
                count += 1;
                rows.extend(reader.read(record, &known));
            }
        }
        let taken = rows.len();
        let mut imported = ImportedSuppliers {
            heads: reader.heads,
            rows: count,
            added: 0,
            changed: 0,
            unchanged: taken,
            refused: reader.refused,
            left_out: reader.left_out,
            profile: profile.map(|profile| profile.name),
            system: reader.system,
            findings,
            decided: None,
        };
        if taken == 0 {
            return Ok(imported);
        }
        let import = Import { file: file.name.clone(), rows, profile: remembered(&imported, &choices.remember) };
        let requests = [Request { id: None, command: Command::SupplierImport(import) }];
        let decided = self.decide(project, person, &requests, mode)?;
        let number = |name: &str| decided.label.args.get(name).and_then(|it| it.parse().ok()).unwrap_or(0);
        (imported.added, imported.changed) = (number("added"), number("changed"));
        imported.unchanged = taken.saturating_sub(imported.added + imported.changed);
        imported.decided = (imported.added + imported.changed > 0).then_some(decided);
        Ok(imported)
    }
}

/// The profile by which a table is read: the one that is named, or the one that fits.
fn profile(state: &State, header: &Record, choices: &ImportChoices) -> Result<Option<Profile>, Error> {
    let programme = state.programme();
    match choices.profile.as_deref() {
        Some("") => Ok(None),
        Some(name) => match programme.and_then(|programme| programme.profile(name)) {
            Some(profile) => Ok(Some(profile.clone())),
            None => Err(Error::input(Message::new("profile-unknown").with("name", name))),
        },
        None => {
            let heads: HashSet<&str> = header.cells.iter().map(|cell| unguarded(cell.trim())).collect();
            Ok(programme.and_then(|programme| programme.profile_for(&heads)).cloned())
        }
    }
}

/// How a table was read, to be remembered under a name.
fn remembered(imported: &ImportedSuppliers, name: &str) -> Option<Profile> {
    let heads = imported.heads.iter().filter(|head| !head.head.is_empty());
    let columns = heads.map(|head| (head.head.clone(), head.column.map(|column| column.id()).unwrap_or_default()));
    let profile = || Profile { name: name.to_owned(), columns: columns.collect(), system: imported.system.clone() };
    (!name.trim().is_empty()).then(profile)
}

/// Reads rows by the heads of a file.
struct Reader<'a> {
    heads: Vec<HeadMatch>,
    choices: &'a ImportChoices,
    system: String,
    seen: HashMap<VendorNumber, u32>,
    refused: Vec<RefusedRow>,
    left_out: usize,
}

impl<'a> Reader<'a> {
    fn of(header: &Record, choices: &'a ImportChoices, profile: Option<&Profile>) -> Self {
        let said = |head: &str| {
            let chosen = choices.columns.get(head).copied();
            chosen.or_else(|| profile.and_then(|profile| profile.meaning(head)))
        };
        let heads: Vec<&str> = header.cells.iter().map(|cell| unguarded(cell.trim())).collect();
        let mut taken: Vec<Column> = heads.iter().filter_map(|head| said(head).flatten()).collect();
        let head = |head: &&str| {
            let column = said(head).unwrap_or_else(|| {
                // A column stands once: the first head that is meant by it has it.
                let suggested = Column::suggested(head).filter(|column| !taken.contains(column));
                taken.extend(suggested);
                suggested
            });
            HeadMatch { head: (*head).to_owned(), column, filled: 0, wrong: 0, samples: Vec::new() }
        };
        let heads = heads.iter().map(head).collect();
        let system = match choices.system.trim() {
            "" => profile.map(|profile| profile.system.clone()).unwrap_or_default(),
            system => system.to_owned(),
        };
        Self { heads, choices, system, seen: HashMap::new(), refused: Vec::new(), left_out: 0 }
    }

    /// What the file must have and lacks.
    fn lacks(&self) -> Option<Finding> {
        let has_name = self.heads.iter().any(|head| head.column == Some(Column::Name));
        (!has_name).then(|| {
            let names = Column::Name.names().iter().take(SAMPLES).cloned().collect::<Vec<_>>().join(", ");
            Finding::new(Grade::Error, Message::new("supplier-file-nameless").with("names", names))
        })
    }

    /// The particulars of a row, unless it is refused.
    fn read(&mut self, record: Record, known: &Known) -> Option<Particulars> {
        let mut row = Particulars::default();
        let mut problems = Vec::new();
        for (head, cell) in self.heads.iter_mut().zip(&record.cells) {
            let cell = unguarded(cell.trim());
            if cell.is_empty() {
                continue;
            }
            head.filled += 1;
            if head.samples.len() < SAMPLES && !head.samples.iter().any(|sample| sample == cell) {
                head.samples.push(cell.to_owned());
            }
            if let Some(column) = head.column
                && let Err(message) = row.read(column, cell)
            {
                head.wrong += 1;
                problems.push((Some(column), message));
            }
        }
        if row.system.is_none() && !self.system.is_empty() && row.vendor_number.is_some() {
            row.system = Some(self.system.clone());
        }
        if let Some(message) = row.wrong_tax_id() {
            self.heads.iter_mut().filter(|head| head.column == Some(Column::TaxId)).for_each(|head| head.wrong += 1);
            row.tax_id = None;
            problems.push((Some(Column::TaxId), message));
        }
        if self.choices.without_wrong {
            self.left_out += problems.len();
            problems.clear();
        }
        // What tells which supplier it is can't be left out.
        problems.extend(self.unidentified(&row, record.line, known));
        if problems.is_empty() {
            return Some(row);
        }
        let name = row.name.unwrap_or_default();
        self.refused.push(RefusedRow { line: record.line, name, problems, cells: record.cells });
        None
    }

    fn unidentified(&mut self, row: &Particulars, line: u32, known: &Known) -> Option<(Option<Column>, Message)> {
        if row.name.is_none() && known.find(row).is_none() {
            return Some((Some(Column::Name), Message::new("supplier-row-nameless")));
        }
        let first = *self.seen.entry(row.vendor()?).or_insert(line);
        (first != line).then(|| (Some(Column::VendorNumber), Message::new("supplier-row-twice").with("line", first)))
    }
}
