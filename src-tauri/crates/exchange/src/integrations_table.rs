//! A table of integrations: one row per integration with object, systems, direction, method and frequency, in columns of
//! any order.

use std::collections::BTreeMap;

use domain::catalogue::{find, known_method, naming};
use domain::integration::{Direction, Priority};
use domain::message::{Finding, Grade, Message};
use serde::Serialize;

use crate::csv::{self, Record};
use crate::reading::{Findings, Reading, line, line_column};
use crate::sheet;

/// One integration as a row of the table tells it.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct IntegrationRow {
    /// Line of the file.
    pub line: u32,
    /// Business object as written.
    pub object: String,
    /// Id of the built-in object that is meant.
    pub object_id: Option<String>,
    /// The system that creates the record.
    pub primary_system: String,
    /// The system that receives it.
    pub synced_system: String,
    /// Direction, seen from the spend platform.
    pub direction: Direction,
    /// Method, in its known spelling or as the user's own.
    pub method: String,
    /// How often it runs.
    pub frequency: String,
    /// File or message format.
    pub format: String,
    /// What starts it.
    pub trigger: String,
    /// Records on a usual day.
    pub volume: Option<u64>,
    /// Records on the busiest day.
    pub peak: Option<u64>,
    /// Fields that identify a record.
    pub key: String,
    /// How much it matters.
    pub priority: Option<Priority>,
    /// Whether the standard integration does.
    pub standard: Option<bool>,
    /// Who answers for it.
    pub owner: String,
    /// The go-live in which it starts.
    pub phase: String,
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Column {
    Object,
    Primary,
    Synced,
    Direction,
    Method,
    Frequency,
    Format,
    Trigger,
    Volume,
    Peak,
    Key,
    Priority,
    Standard,
    Owner,
    Phase,
}

const HEADERS: &[(Column, &[&str])] = &[
    (
        Column::Object,
        &["object", "businessobject", "integration", "name", "data", "dataobject", "objekt", "geschäftsobjekt"],
    ),
    (
        Column::Primary,
        &[
            "primarysystem",
            "primary",
            "source",
            "sourcesystem",
            "from",
            "fromsystem",
            "systemofrecord",
            "quellsystem",
            "von",
        ],
    ),
    (
        Column::Synced,
        &["syncedsystem", "synced", "target", "targetsystem", "to", "tosystem", "destination", "zielsystem", "nach"],
    ),
    (Column::Direction, &["direction", "inboundoutbound", "inout", "flow", "richtung"]),
    (Column::Method, &["method", "integrationmethod", "interface", "transport", "protocol", "methode"]),
    (Column::Frequency, &["frequency", "schedule", "interval", "howoften", "häufigkeit"]),
    (Column::Format, &["format", "fileformat", "messageformat"]),
    (Column::Trigger, &["trigger", "triggeredby", "startedby", "auslöser"]),
    (Column::Volume, &["volume", "volumedaily", "dailyvolume", "recordsperday", "volumeday", "menge"]),
    (Column::Peak, &["peak", "peakvolume", "volumepeak", "spitze"]),
    (Column::Key, &["key", "keyfields", "keyfield", "uniquekey", "schlüssel"]),
    (Column::Priority, &["priority", "prio", "priorität"]),
    (Column::Standard, &["standard", "standardornonstandard", "isstandard", "standardyn"]),
    (Column::Owner, &["owner", "businessowner", "ownerbusiness", "responsible", "verantwortlich"]),
    (Column::Phase, &["phase", "golivephase", "wave", "release", "golive"]),
];

/// Reads a table of integrations. A row without an object is an error and no integration; whatever else is unclear is
/// kept and told.
pub fn read(bytes: &[u8]) -> Reading<Vec<IntegrationRow>> {
    let mut findings = Findings::default();
    let table = sheet::read(bytes);
    findings.extend(table.findings);
    findings.extend(csv::ragged(&table.value.records));
    let Some((header, rows)) = table.value.records.split_first() else { return findings.with(Vec::new()) };
    let columns = columns_of(header, &mut findings);
    if !columns.contains_key(&Column::Object) {
        findings.error(Message::new("integrations-without-object-column"), line(header.line));
        return findings.with(Vec::new());
    }
    let mut integrations: Vec<IntegrationRow> = Vec::new();
    for record in rows.iter().filter(|record| !record.is_blank()) {
        let mut reader = RowReader { record, columns: &columns, findings: &mut findings };
        let Some(row) = reader.read() else { continue };
        let same = |other: &&IntegrationRow| {
            (
                naming::object_key(&other.object),
                other.direction,
                &other.method,
                &other.primary_system,
                &other.synced_system,
            ) == (naming::object_key(&row.object), row.direction, &row.method, &row.primary_system, &row.synced_system)
        };
        if let Some(first) = integrations.iter().find(same) {
            let message = Message::new("integrations-twice").with("object", &row.object).with("line", first.line);
            findings.warning(message, line(row.line));
        }
        integrations.push(row);
    }
    if integrations.is_empty() {
        findings.error(Message::new("integrations-none"), line(header.line));
    }
    findings.with(integrations)
}

fn columns_of(header: &Record, findings: &mut Findings) -> BTreeMap<Column, usize> {
    let mut columns = BTreeMap::new();
    for (index, cell) in header.cells.iter().enumerate() {
        let key = naming::key(cell);
        let known = HEADERS.iter().find(|(_, names)| names.contains(&key.as_str())).map(|(column, _)| *column);
        match known {
            Some(column) if !columns.contains_key(&column) => {
                columns.insert(column, index);
            }
            Some(_) => {
                findings.warning(
                    Message::new("integrations-column-twice").with("column", cell.trim()),
                    line_column(header.line, index),
                );
            }
            None if cell.trim().is_empty() => {}
            None => {
                findings.note(
                    Message::new("integrations-column-not-used").with("column", cell.trim()),
                    line_column(header.line, index),
                );
            }
        }
    }
    columns
}

/// Reads one row.
struct RowReader<'a> {
    record: &'a Record,
    columns: &'a BTreeMap<Column, usize>,
    findings: &'a mut Findings,
}

impl RowReader<'_> {
    fn read(&mut self) -> Option<IntegrationRow> {
        let object = self.text(Column::Object);
        if object.is_empty() {
            self.tell(Grade::Error, Column::Object, Message::new("integrations-object-missing"));
            return None;
        }
        let (primary_system, synced_system) = (self.text(Column::Primary), self.text(Column::Synced));
        Some(IntegrationRow {
            line: self.record.line,
            object_id: find(&object).map(|known| known.id.clone()),
            direction: self.direction(&object, &primary_system, &synced_system),
            method: self.method(),
            frequency: self.text(Column::Frequency),
            format: self.text(Column::Format),
            trigger: self.text(Column::Trigger),
            volume: self.count(Column::Volume),
            peak: self.count(Column::Peak),
            key: self.text(Column::Key),
            priority: self.priority(),
            standard: self.standard(),
            owner: self.text(Column::Owner),
            phase: self.text(Column::Phase),
            object,
            primary_system,
            synced_system,
        })
    }

    fn text(&self, column: Column) -> String {
        let cell = self.columns.get(&column).and_then(|&index| self.record.cells.get(index));
        cell.map_or_else(String::new, |cell| csv::unguarded(cell.trim()).to_owned())
    }

    fn tell(&mut self, grade: Grade, column: Column, message: Message) {
        let index = self.columns.get(&column).copied().unwrap_or(0);
        let found = self.text(column);
        let mut finding = Finding::new(grade, message).at(line_column(self.record.line, index));
        finding.found = (!found.is_empty()).then_some(found);
        self.findings.push(finding);
    }

    fn direction(&mut self, object: &str, primary: &str, synced: &str) -> Direction {
        let written = self.text(Column::Direction);
        match naming::key(&written).as_str() {
            "inbound" | "in" | "incoming" | "import" | "i" | "tocoupa" | "eingehend" => return Direction::Inbound,
            "outbound" | "out" | "outgoing" | "export" | "o" | "fromcoupa" | "ausgehend" => return Direction::Outbound,
            "both" | "bothways" | "bidirectional" | "inboundoutbound" | "inout" | "twoway" | "exchange" | "beide" => {
                return Direction::Both;
            }
            _ => {}
        }
        let is_platform = |system: &str| naming::key(system).starts_with("coupa");
        let (direction, reason) = match (is_platform(primary), is_platform(synced), find(object)) {
            (false, true, _) => (Direction::Inbound, "systems"),
            (true, false, _) => (Direction::Outbound, "systems"),
            (_, _, Some(known)) => (known.direction, "object"),
            _ => (Direction::Inbound, "nothing"),
        };
        let grade = if reason == "nothing" || !written.is_empty() { Grade::Warning } else { Grade::Note };
        let message = Message::new("integrations-direction-assumed").with("object", object).with("reason", reason);
        self.tell(grade, Column::Direction, message);
        direction
    }

    fn method(&mut self) -> String {
        let written = self.text(Column::Method);
        match known_method(&written) {
            Some(known) => known.to_owned(),
            None if written.is_empty() => {
                self.tell(Grade::Warning, Column::Method, Message::new("integrations-method-missing"));
                written
            }
            None => {
                self.tell(
                    Grade::Note,
                    Column::Method,
                    Message::new("integrations-method-own").with("method", &written),
                );
                written
            }
        }
    }

    /// A count with or without thousands separators.
    fn count(&mut self, column: Column) -> Option<u64> {
        let written = self.text(column);
        if written.is_empty() {
            return None;
        }
        let digits: String =
            written.chars().filter(|c| !c.is_whitespace() && !matches!(c, ',' | '.' | '\'' | '’')).collect();
        let groups_are_whole =
            written.split([',', '.', '\'', '’', ' ', '\u{a0}', '\u{202f}']).skip(1).all(|group| group.len() == 3);
        let count = digits.parse().ok().filter(|_| groups_are_whole);
        if count.is_none() {
            self.tell(Grade::Warning, column, Message::new("integrations-count-unclear").with("found", &written));
        }
        count
    }

    fn priority(&mut self) -> Option<Priority> {
        let written = self.text(Column::Priority);
        match naming::key(&written).as_str() {
            "" => None,
            "must" | "musthave" | "high" | "1" | "hoch" => Some(Priority::Must),
            "should" | "shouldhave" | "medium" | "2" | "mittel" => Some(Priority::Should),
            "could" | "couldhave" | "low" | "3" | "nicetohave" | "niedrig" => Some(Priority::Could),
            _ => {
                self.tell(
                    Grade::Warning,
                    Column::Priority,
                    Message::new("integrations-priority-unclear").with("found", &written),
                );
                None
            }
        }
    }

    fn standard(&mut self) -> Option<bool> {
        let written = self.text(Column::Standard);
        match naming::key(&written).as_str() {
            "" => None,
            "yes" | "y" | "true" | "standard" | "x" | "1" | "ja" => Some(true),
            "no" | "n" | "false" | "nonstandard" | "notstandard" | "custom" | "0" | "nein" => Some(false),
            _ => {
                self.tell(
                    Grade::Warning,
                    Column::Standard,
                    Message::new("integrations-standard-unclear").with("found", &written),
                );
                None
            }
        }
    }
}

#[cfg(test)]
mod tests;
