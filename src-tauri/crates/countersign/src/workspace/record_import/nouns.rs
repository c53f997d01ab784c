//! The kinds of things that come back from tables: by which commands, and what tables call their fields.

use std::collections::BTreeMap;

use domain::catalogue::naming;
use domain::entity::EntityKind;
use domain::template::Field;
use exchange::records_table::KnownColumn;

use super::ID;
use crate::text::Language;
use crate::workspace::listing::fields;

/// How things of a kind are imported.
#[derive(Debug)]
pub(super) struct Noun {
    pub(super) kind: EntityKind,
    /// The command that adds one; absent where a table alone can't.
    pub(super) add: Option<&'static str>,
    /// The command that changes one, and the argument that names it.
    pub(super) change: (&'static str, &'static str),
    /// How one is removed that the table lacks; absent where that is never meant.
    pub(super) removal: Option<Removal>,
    /// The columns of which a table must have one.
    pub(super) keys: &'static [&'static str],
    /// The column that says what a table is about, where it is about a part of the list.
    pub(super) scope: Option<&'static str>,
    /// The field that people call it by; where absent they are called by what they say.
    pub(super) name: Option<&'static str>,
    /// Fields that are never empty.
    pub(super) must: &'static [&'static str],
    /// Fields that are said when it is added and never change.
    pub(super) fixed: &'static [&'static str],
    /// Columns that tell, and change nothing.
    pub(super) told: &'static [&'static str],
    /// What tables call its columns beside the labels of its fields.
    also: &'static [(&'static str, &'static [&'static str])],
}

/// The command that removes.
#[derive(Debug)]
pub(super) struct Removal {
    pub(super) command: &'static str,
    pub(super) member: &'static str,
    /// Whether it takes several.
    pub(super) many: bool,
}

/// What tables call the columns that every kind has.
const COMMON: &[(&str, &[&str])] = &[
    ("reference", &["Reference", "ID", "No", "Number", "Key", "Referenz", "Nummer"]),
    (ID, &["Countersign id", "Countersign-Id"]),
    ("workstream", &["Workstream", "Arbeitsstrang"]),
];

/// Every kind that can be imported.
pub(super) const ALL: &[Noun] = &[
    Noun {
        kind: EntityKind::Issue,
        add: Some("issue.add"),
        change: ("issue.change", "issue"),
        // An issue is closed, rejected or repeated, never taken away.
        removal: None,
        keys: &["reference", "name"],
        scope: None,
        name: Some("name"),
        must: &["name", "kind", "severity", "status"],
        fixed: &[],
        // The last three are asked for by the act that ends an issue.
        told: &[
            "raised_by",
            "raised",
            "raised_at",
            "age",
            "quiet",
            "party",
            "deferred_to",
            "deferred_by",
            "duplicate_of",
        ],
        also: &[
            ("reference", &["Issue", "Issue ID"]),
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
            ("raised", &["Raised", "Raised on", "Date", "Gemeldet"]),
            ("age", &["Age in days", "Age", "Alter in Tagen"]),
            ("quiet", &["Days unchanged", "Tage unverändert"]),
            ("party", &["Party", "Partei"]),
        ],
    },
    Noun {
        kind: EntityKind::MappingRow,
        add: Some("mapping-row.add"),
        change: ("mapping-row.change", "mapping_row"),
        removal: Some(Removal { command: "mapping-row.remove", member: "mapping_rows", many: true }),
        keys: &["reference", "source_field", "target_field"],
        scope: Some("integration"),
        name: None,
        must: &["status"],
        fixed: &["integration"],
        told: &["place"],
        also: &[
            ("reference", &["Map ID", "Row"]),
            ("integration", &["Object", "Business object", "Mapping", "Interface", "Schnittstelle"]),
            ("place", &["#", "Position"]),
            ("source_place", &["Source table/API/file", "Source object", "Source file", "From table"]),
            ("source_field", &["Source", "From field", "From"]),
            ("source_type", &["Source type(len)", "Source data type", "Source length"]),
            ("source_required", &["Source required"]),
            ("source_sample", &["Source sample", "Sample"]),
            ("target_place", &["Target object", "Target table", "To table"]),
            ("target_field", &["Target", "Target field/column/element", "Target column", "To field", "To"]),
            ("target_type", &["Target type(len)", "Target data type", "Target length"]),
            ("target_required", &["Target required", "Mandatory", "Required?"]),
            ("target_key", &["Target unique/key", "Unique", "Key?"]),
            ("allowed", &["Allowed values / must-exist-in", "Valid values"]),
            ("rule", &["Rule type", "Transformation type", "Regelart"]),
            ("instruction", &["Rule instruction", "Transformation", "Transformation rule", "Logic", "Mapping rule"]),
            ("lookup", &["Lookup"]),
            ("default_value", &["Default", "Default when blank", "Default value", "Constant"]),
            ("when_empty", &["Null handling"]),
            ("truncation", &["Truncation policy", "Truncation"]),
            ("validation", &["Validation"]),
            ("on_error", &["Error action", "Error handling"]),
            ("requirement", &["Requirement ref", "Req"]),
            ("comment", &["Comments", "Notes", "Remark", "Bemerkung"]),
        ],
    },
    Noun {
        kind: EntityKind::Scenario,
        add: Some("scenario.add"),
        change: ("scenario.change", "scenario"),
        removal: Some(Removal { command: "scenario.remove", member: "scenario", many: false }),
        keys: &["reference", "name"],
        scope: None,
        name: Some("name"),
        must: &["name", "kind", "level"],
        // Runs rest on the level.
        fixed: &["level"],
        told: &["last", "run"],
        also: &[
            ("reference", &["Scenario", "Scenario ID", "Test case", "Test case ID", "Szenario"]),
            ("name", &["Summary", "Scenario title", "Titel"]),
            ("integration", &["Object", "Business object", "Schnittstelle"]),
            ("kind", &["Type", "Art"]),
            ("level", &["Stage", "Stufe"]),
            ("requirement", &["Requirement ref", "Req", "Requirement", "Anforderung"]),
            ("mapping", &["Mapping ref"]),
            ("test_data", &["Data", "Testdaten"]),
            ("expected", &["Expected", "Erwartet"]),
            ("planned", &["Planned date", "Geplant"]),
            ("last", &["Result", "Ergebnis"]),
            ("run", &["Run", "Lauf"]),
        ],
    },
    Noun {
        kind: EntityKind::Commitment,
        add: Some("commitment.add"),
        change: ("commitment.change", "commitment"),
        // What was promised is moved or kept, never taken away.
        removal: None,
        keys: &["reference", "name"],
        scope: None,
        name: Some("name"),
        must: &["name", "party"],
        fixed: &["party"],
        // The date is moved with a cause, and kept by an act of its own.
        told: &["date", "first_date", "slips", "slip", "state", "kept_on", "cause", "caused_by"],
        also: &[
            ("reference", &["Commitment", "Zusage"]),
            ("name", &["Milestone", "Meilenstein"]),
            ("date", &["Now", "Planned date", "Due"]),
            ("cause", &["Cause", "Cause of the move", "Ursache"]),
            ("caused_by", &["Caused by", "Party of the cause", "Verursacht von"]),
            ("party", &["Party", "Partei"]),
            ("slip", &["Slip", "Slip in days", "Verzug"]),
            ("state", &["State", "Status", "Stand"]),
        ],
    },
    Noun {
        kind: EntityKind::SampleFile,
        // Its bytes come as a file.
        add: None,
        change: ("sample-file.change", "sample_file"),
        removal: None,
        keys: &[ID, "name"],
        scope: None,
        name: Some("name"),
        must: &["name", "owner", "received_on"],
        fixed: &[],
        told: &["file", "size", "digest", "state"],
        also: &[
            ("name", &["File", "File name", "Datei"]),
            ("digest", &["SHA-256", "Digest"]),
            ("state", &["State", "Status", "Stand"]),
        ],
    },
];

/// How a kind is imported.
pub(super) fn noun(kind: EntityKind) -> Option<&'static Noun> {
    ALL.iter().find(|noun| noun.kind == kind)
}

impl Noun {
    /// What tables call the columns: the labels of the fields in every language, their ids, what the usual sheets say, and what
    /// is `computed` for the lists, by id and label.
    pub(super) fn known_columns(&self, computed: &[(String, String)]) -> Vec<KnownColumn> {
        let mut columns: BTreeMap<&str, Vec<String>> = BTreeMap::new();
        let labelled: Vec<Field> = Language::ALL.iter().flat_map(|it| fields(*it, self.kind)).collect();
        for field in &labelled {
            columns.entry(&field.id).or_default().push(field.label.clone());
        }
        // What a field is called here goes before what other sheets call another one.
        let labels: Vec<(String, &str)> =
            labelled.iter().map(|field| (naming::key(&field.label), field.id.as_str())).collect();
        for (id, label) in computed {
            columns.entry(id).or_default().push(label.clone());
        }
        let is_of_another = |name: &str, id: &str| {
            let key = naming::key(name);
            labels.iter().any(|(label, of)| *label == key && *of != id)
        };
        for (id, names) in self.also.iter().chain(COMMON) {
            let free = names.iter().filter(|name| !is_of_another(name, id));
            columns.entry(id).or_default().extend(free.map(|name| (*name).to_owned()));
        }
        columns.into_iter().map(|(id, names)| KnownColumn { id: id.to_owned(), names }).collect()
    }

    /// Whether a column only tells.
    pub(super) fn is_told(&self, column: &str) -> bool {
        self.told.contains(&column)
    }
}
