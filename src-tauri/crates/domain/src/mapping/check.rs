//! What a mapping lacks: rows that say too little to be built, values that don't fit, targets that nothing fills. Source of the
//! rules: `reference/practice.md` 2.5, "check rules".

use std::collections::BTreeMap;

use super::{MappingRow, MappingRule, Need, rows_of};
use crate::catalogue::{self, BusinessObject, FieldType, naming};
use crate::entity::{Entity as _, State};
use crate::identity::Id;
use crate::integration::{Direction, Integration};
use crate::message::{Grade, Message};

/// Every code that [`findings`] gives, for the test of the catalogue of words.
pub const CODES: &[&str] = &[
    "mapping-allowed",
    "mapping-lookup-lacks",
    "mapping-may-be-empty",
    "mapping-no-constant",
    "mapping-no-instruction",
    "mapping-no-key",
    "mapping-no-lookup",
    "mapping-no-reason",
    "mapping-no-rule",
    "mapping-no-source",
    "mapping-no-target",
    "mapping-required-missing",
    "mapping-target-twice",
    "mapping-too-long",
    "mapping-type",
];

/// Something about a mapping that must or should be mended.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct RowFinding {
    /// The row; absent where the mapping as a whole lacks something.
    pub row: Option<Id<MappingRow>>,
    /// The member of the row in which it is mended; empty where there is none.
    pub field: &'static str,
    /// How much it weighs.
    pub grade: Grade,
    /// What it is.
    pub message: Message,
}

/// What the mapping of an integration lacks: first of the mapping as a whole, then row by row.
pub fn findings(state: &State, integration: &Integration) -> Vec<RowFinding> {
    let rows = rows_of(state, integration.id());
    let mut findings = of_whole(catalogue::object_in(state, integration), integration, &rows);
    let mut targets: BTreeMap<(String, String), &str> = BTreeMap::new();
    for row in rows {
        let mut judge = Judge { row, findings: &mut findings };
        judge.completeness();
        judge.fit();
        judge.lookup(state);
        let target = (naming::key(&row.target_place), naming::key(&row.target_field));
        if !target.1.is_empty() && row.rule != Some(MappingRule::Ignore) {
            match targets.get(&target) {
                Some(other) => {
                    let message = Message::new("mapping-target-twice").with("target", &row.target_field);
                    judge.add("target_field", Grade::Error, message.with("other", other));
                }
                None => drop(targets.insert(target, &row.reference)),
            }
        }
    }
    findings
}

/// What is missing among the rows: a field of the platform that must be filled, a key.
fn of_whole(object: Option<&BusinessObject>, integration: &Integration, rows: &[&MappingRow]) -> Vec<RowFinding> {
    let whole = |grade, message| RowFinding { row: None, field: "", grade, message };
    let mut findings = Vec::new();
    if rows.is_empty() {
        return findings;
    }
    // Only where data comes into the platform does the catalogue describe the target.
    if let (Some(object), Direction::Inbound) = (object, integration.direction) {
        let filled = |name: &str| {
            let key = naming::key(name);
            rows.iter().any(|row| naming::key(&row.target_field) == key && row.rule != Some(MappingRule::Ignore))
        };
        // An object of several records is mapped record by record; one that isn't loaded lacks nothing.
        let used = |record: &&catalogue::RecordType| {
            object.records.len() == 1
                || rows.iter().any(|row| naming::key(&row.target_place) == naming::key(&record.name))
        };
        for field in object.records.iter().filter(used).flat_map(|record| &record.fields) {
            if field.required && field.condition.is_empty() && !filled(&field.name) {
                let message = Message::new("mapping-required-missing").with("target", &field.name);
                findings.push(whole(Grade::Error, message));
            }
        }
    }
    if rows.iter().all(|row| row.target_key != Some(true)) {
        findings.push(whole(Grade::Warning, Message::new("mapping-no-key")));
    }
    findings
}

/// Judges one row.
struct Judge<'a> {
    row: &'a MappingRow,
    findings: &'a mut Vec<RowFinding>,
}

impl Judge<'_> {
    fn add(&mut self, field: &'static str, grade: Grade, message: Message) {
        self.findings.push(RowFinding { row: Some(self.row.id()), field, grade, message });
    }

    fn lacks(&mut self, field: &'static str, code: &str) {
        self.add(field, Grade::Error, Message::new(code));
    }

    /// Whether it says what somebody who builds it must know.
    fn completeness(&mut self) {
        let row = self.row;
        let empty = |text: &str| text.trim().is_empty();
        let Some(rule) = row.rule else { return self.lacks("rule", "mapping-no-rule") };
        if rule == MappingRule::Ignore {
            if empty(&row.instruction) {
                self.lacks("instruction", "mapping-no-reason");
            }
            return;
        }
        if empty(&row.target_field) {
            self.lacks("target_field", "mapping-no-target");
        }
        if rule.reads() && empty(&row.source_field) {
            self.lacks("source_field", "mapping-no-source");
        }
        if matches!(rule, MappingRule::Constant | MappingRule::Default) && empty(&row.default_value) {
            self.lacks("default_value", "mapping-no-constant");
        }
        if rule == MappingRule::Lookup && row.lookup.is_none() {
            self.lacks("lookup", "mapping-no-lookup");
        }
        if rule.needs_words() && empty(&row.instruction) {
            self.lacks("instruction", "mapping-no-instruction");
        }
        let is_filled = !rule.reads() || row.source_required == Some(true) || !empty(&row.default_value);
        let is_thought_of = row.on_error.is_some() || !empty(&row.when_empty);
        if row.target_required == Some(Need::Yes) && !is_filled && !is_thought_of {
            self.add("when_empty", Grade::Warning, Message::new("mapping-may-be-empty"));
        }
    }

    /// Whether values of the source fit into the target.
    fn fit(&mut self) {
        let row = self.row;
        let (source, target) = (FieldType::read(&row.source_type), FieldType::read(&row.target_type));
        let straight = matches!(row.rule, Some(MappingRule::Direct | MappingRule::Default));
        if straight && row.truncation.trim().is_empty() {
            let lengths = match (&source, &target) {
                (FieldType::Text { length: Some(from) }, FieldType::Text { length: Some(to) }) => Some((*from, *to)),
                (FieldType::LongText, FieldType::Text { length: Some(to) }) => Some((u32::MAX, *to)),
                (FieldType::Integer { digits: Some(from) }, FieldType::Integer { digits: Some(to) }) => {
                    Some((*from, *to))
                }
                _ => None,
            };
            if lengths.is_some_and(|(from, to)| from > to) {
                let message = Message::new("mapping-too-long").with("source", &row.source_type);
                self.add("truncation", Grade::Error, message.with("target", &row.target_type));
            }
        }
        if straight && needs_writing_anew(&source, &target) {
            let message = Message::new("mapping-type").with("source", &row.source_type);
            self.add("rule", Grade::Warning, message.with("target", &row.target_type));
        }
        if row.allowed.is_empty() {
            return;
        }
        for (field, value) in [("default_value", &row.default_value), ("example_out", &row.example_out)] {
            let value = value.trim();
            if !value.is_empty() && row.allowed.iter().all(|allowed| allowed.trim() != value) {
                self.add(field, Grade::Error, Message::new("mapping-allowed").with("value", value));
            }
        }
    }

    /// Whether the lookup table has every value that is known of the source.
    fn lookup(&mut self, state: &State) {
        let row = self.row;
        let Some(table) = row.lookup.and_then(|id| state.get(id)).filter(|_| row.rule == Some(MappingRule::Lookup))
        else {
            return;
        };
        let known = row.source_sample.iter().chain([&row.example_in]).map(|value| value.trim());
        let lacking: Vec<&str> = known.filter(|value| !value.is_empty() && table.value(value).is_none()).collect();
        if !lacking.is_empty() {
            let message = Message::new("mapping-lookup-lacks").with("table", &table.name);
            self.add("lookup", Grade::Error, message.with("values", lacking.join(", ")));
        }
    }
}

/// Whether a value of one type is never one of the other as it stands.
const fn needs_writing_anew(source: &FieldType, target: &FieldType) -> bool {
    use FieldType::{Boolean, Date, DateTime, Decimal, Integer, LongText, Text};
    matches!(
        (source, target),
        (Text { .. } | LongText, Integer { .. } | Decimal { .. } | Date | DateTime | Boolean)
            | (Date | DateTime, Integer { .. } | Decimal { .. } | Boolean)
            | (Date, DateTime)
            | (DateTime, Date)
            | (Decimal { .. }, Integer { .. })
            | (Integer { .. } | Decimal { .. }, Date | DateTime | Boolean)
            | (Boolean, Integer { .. } | Decimal { .. } | Date | DateTime)
    )
}
