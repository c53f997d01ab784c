//! The registry of entities: every kind the workspace keeps, as one list from which the kinds, the project's state and
//! the loading of records are made. A new noun is one line here and one file of its own.

use std::fmt;
use std::str::FromStr;

use schemars::JsonSchema;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

use crate::identity::{EntityId, Id};
use crate::person::Person;
use crate::time::Instant;

/// What every entity carries beside its own fields.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema, TS)]
pub struct Head {
    /// The entity's id.
    pub id: EntityId,
    /// Counts the changes of this entity, from 1.
    pub revision: u32,
    /// When it was last changed.
    pub changed_at: Instant,
    /// Who changed it last.
    pub changed_by: Id<Person>,
}

/// A noun that the workspace keeps.
pub trait Entity: Serialize + DeserializeOwned + Clone + PartialEq + fmt::Debug {
    /// Its kind.
    const KIND: EntityKind;

    /// Id, revision and stamps.
    fn head(&self) -> &Head;

    /// Id, revision and stamps, to be set by the draft that writes the entity.
    fn head_mut(&mut self) -> &mut Head;

    /// The short reference that people see (`ISS-48`); empty where the noun has none.
    fn reference(&self) -> &str {
        ""
    }

    /// What people call it: shown in labels, lists and search.
    fn title(&self) -> String;

    /// The typed id.
    fn id(&self) -> Id<Self> {
        Id::new(self.head().id)
    }

    /// The entity as it is stored and journalled.
    fn to_record(&self) -> Record {
        let body = serde_json::to_value(self).expect("an entity is plain data");
        Record { kind: Self::KIND, id: self.head().id, body }
    }
}

/// An entity without its type: what the store and the journal handle.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Record {
    /// The kind, which names the table.
    pub kind: EntityKind,
    /// The entity's id.
    pub id: EntityId,
    /// The entity as JSON.
    pub body: Value,
}

/// One entity before and after an operation: created where `before` is absent, removed where `after` is.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Change {
    /// The kind of the entity.
    pub kind: EntityKind,
    /// The entity's id.
    pub id: EntityId,
    /// The entity before, absent when it is made.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub before: Option<Value>,
    /// The entity after, absent when it is removed.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub after: Option<Value>,
}

/// A name that is no kind of entity.
#[derive(Debug, thiserror::Error)]
#[error("there is no kind of entity called “{0}”")]
pub struct UnknownKind(pub String);

macro_rules! entities {
    ($($variant:ident $name:literal $field:ident: $type:path $(, $bulk:ident)?;)+) => {
        /// The kinds of entities, in the order in which they are listed.
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize, JsonSchema, TS)]
        #[serde(rename_all = "kebab-case")]
        #[allow(missing_docs)]
        pub enum EntityKind { $($variant),+ }

        impl EntityKind {
            /// Every kind.
            pub const ALL: &[Self] = &[$(Self::$variant),+];

            /// The name in JSON, on the command line and, with underscores, in the workspace file.
            pub const fn name(self) -> &'static str {
                match self { $(Self::$variant => $name),+ }
            }

            /// Whether there can be so many of them that a state holds only those that were asked for.
            pub const fn is_bulk(self) -> bool {
                match self { $(Self::$variant => is_bulk(&[$(stringify!($bulk))?])),+ }
            }
        }

        $(impl Entity for $type {
            const KIND: EntityKind = EntityKind::$variant;
            fn head(&self) -> &Head { &self.head }
            fn head_mut(&mut self) -> &mut Head { &mut self.head }
            fn reference(&self) -> &str { self.short_reference() }
            fn title(&self) -> String { self.display_title() }
        })+

        /// Everything of one project that a rule can see. Tables share their content when cloned and copy on write.
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct State { $(#[allow(missing_docs)] pub $field: Table<$type>),+ }

        impl State {
            /// Puts a record in its table, or takes it out.
            ///
            /// # Errors
            /// When the body is not an entity of that kind.
            pub fn apply(&mut self, kind: EntityKind, id: EntityId, body: Option<&Value>) -> Result<(), serde_json::Error> {
                match kind { $(EntityKind::$variant => match body {
                    Some(body) => { let entity: $type = Deserialize::deserialize(body)?; self.$field.put(entity); }
                    None => { self.$field.take(Id::new(id)); }
                }),+ }
                Ok(())
            }

            /// The same state without bulk content.
            #[must_use]
            pub fn without_bulk(mut self) -> Self {
                $(if EntityKind::$variant.is_bulk() { self.$field = Table::default(); })+
                self
            }

            /// Every entity as a record, by kind and then by id.
            pub fn records(&self) -> Vec<Record> {
                let mut records = Vec::new();
                $(records.extend(self.$field.iter().map(Entity::to_record));)+
                records
            }

            /// One entity as a record, wherever it stands.
            pub fn record(&self, id: EntityId) -> Option<Record> {
                $(if let Some(entity) = self.$field.get(Id::new(id)) { return Some(entity.to_record()); })+
                None
            }

            /// Kind, reference and title of one entity, wherever it stands.
            pub fn caption(&self, id: EntityId) -> Option<(EntityKind, String, String)> {
                $(if let Some(entity) = self.$field.get(Id::new(id)) {
                    return Some((EntityKind::$variant, entity.reference().to_owned(), entity.title()));
                })+
                None
            }
        }

        $(impl Rows<$type> for State {
            fn rows(&self) -> &Table<$type> { &self.$field }
            fn rows_mut(&mut self) -> &mut Table<$type> { &mut self.$field }
        })+
    };
}

/// Whether a registry line ends with the one word that it may end with; any other doesn't compile.
const fn is_bulk(ending: &[&str]) -> bool {
    match ending {
        [] => false,
        [word] if matches!(word.as_bytes(), b"bulk") => true,
        _ => panic!("a registry line ends with nothing or with `bulk`"),
    }
}

use crate::state::{Rows, Table};

entities! {
    Project "project" projects: crate::project::Project;
    Methodology "methodology" methodologies: crate::lifecycle::methodology::MethodologyCopy;
    Template "template" templates: crate::template::own::TemplateCopy;
    Organisation "organisation" organisations: crate::organisation::Organisation;
    Person "person" people: crate::person::Person;
    System "system" systems: crate::system::System;
    BusinessObject "business-object" business_objects: crate::integration::object::CatalogueEntry;
    Workstream "workstream" workstreams: crate::workstream::Workstream;
    ScopeChange "scope-change" scope_changes: crate::workstream::ScopeChange;
    Integration "integration" integrations: crate::integration::Integration;
    Answers "answers" answers: crate::requirement::answers::Answers;
    Requirement "requirement" requirements: crate::requirement::Requirement;
    OpenQuestion "open-question" open_questions: crate::requirement::question::OpenQuestion;
    BankAnswer "bank-answer" bank_answers: crate::requirement::bank::BankAnswer;
    Session "session" sessions: crate::session::Session;
    Decision "decision" decisions: crate::session::decision::Decision;
    Action "action" actions: crate::session::action::Action;
    Raci "raci" racis: crate::raci::Raci;
    StepRecord "step-record" step_records: crate::lifecycle::record::StepRecord;
    Confirmation "confirmation" confirmations: crate::lifecycle::record::Confirmation;
    Revision "revision" revisions: crate::document::revision::Revision;
    Deliverable "deliverable" deliverables: crate::document::deliverable::Deliverable;
    SignOff "sign-off" sign_offs: crate::sign_off::SignOff;
    Waiver "waiver" waivers: crate::waiver::Waiver;
    Commitment "commitment" commitments: crate::commitment::Commitment;
    ChangeRequest "change-request" change_requests: crate::change_request::ChangeRequest;
    Issue "issue" issues: crate::issue::Issue;
    MappingRow "mapping-row" mapping_rows: crate::mapping::MappingRow;
    LookupTable "lookup-table" lookup_tables: crate::mapping::lookup::LookupTable;
    Scenario "scenario" scenarios: crate::testing::Scenario;
    Run "run" runs: crate::testing::run::Run;
    SampleFile "sample-file" sample_files: crate::sample::SampleFile;
    Training "training" trainings: crate::training::Training;
    Justification "justification" justifications: crate::traceability::justification::Justification;
    Review "review" reviews: crate::review::Review;
    Comment "comment" comments: crate::comment::Comment;
    Onboarding "onboarding" onboardings: crate::supplier::onboarding::Onboarding;
    Wave "wave" waves: crate::supplier::wave::Wave;
    LetterWording "letter-wording" letter_wordings: crate::supplier::letter::LetterWording;
    Mailing "mailing" mailings: crate::supplier::letter::Mailing;
    Programme "programme" programmes: crate::supplier::programme::Programme;
    Supplier "supplier" suppliers: crate::supplier::Supplier, bulk;
    Counter "counter" counters: crate::project::Counter;
}

impl fmt::Display for EntityKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl FromStr for EntityKind {
    type Err = UnknownKind;
    fn from_str(text: &str) -> Result<Self, UnknownKind> {
        Self::ALL.iter().copied().find(|kind| kind.name() == text).ok_or_else(|| UnknownKind(text.to_owned()))
    }
}
