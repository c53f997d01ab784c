//! The room of files: the customer's samples, and deliverables that come as files.

use domain::digest::Digest;
use domain::document::deliverable::Deliverable;
use domain::entity::{Entity, State};
use domain::identity::Id;
use domain::integration::Integration;
use domain::lifecycle::methodology::Check;
use domain::sample::SampleFile;
use domain::template::Field;
use domain::time::Date;
use domain::workstream::Workstream;
use exchange::profile::{ColumnProfile, Looks, Profile};
use serde::Serialize;
use ts_rs::TS;

use super::form::{self, FormOptions, Values};
use super::{OptionLine, PersonLine, own_workstreams, person_line};
use crate::text::{Language, templates};

/// What the program sees of a file by itself; nobody types it.
const SEEN: &[&str] = &["file", "size"];

/// The files of a project.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct SamplesView {
    /// Every sample, in the order in which they came.
    pub samples: Vec<SampleRow>,
    /// Integrations that have no sample yet.
    pub without: Vec<OptionLine>,
    /// What comes as a file beside samples, by workstream and document.
    pub wanted: Vec<WantedLine>,
    /// The fields of a sample.
    pub fields: Vec<Field>,
    /// What fields can choose from.
    pub options: FormOptions,
    /// The workstreams that can take a file.
    pub workstreams: Vec<OptionLine>,
}

/// A sample file.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct SampleRow {
    /// Its id.
    pub id: Id<SampleFile>,
    /// The file's name.
    pub name: String,
    /// Name of the integration it is for, or empty.
    pub integration: String,
    /// Digest of its bytes.
    pub digest: Digest,
    /// Bytes.
    pub size: u64,
    /// Who handed it over.
    pub owner: Option<PersonLine>,
    /// When it came.
    pub received_on: Date,
    /// Whether it is said how personal data was masked.
    pub masked: bool,
    /// By which rule and by whom, or empty.
    pub masking: String,
    /// Whether somebody accepted it as usable.
    pub accepted: bool,
    /// Who did.
    pub accepted_by: Option<PersonLine>,
    /// All values, for the form.
    pub values: Values,
}

/// A document that comes as files in a workstream.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct WantedLine {
    /// Workstream and document, as one word for lists.
    pub key: String,
    /// The workstream.
    pub workstream: Id<Workstream>,
    /// Its name.
    pub workstream_name: String,
    /// The document.
    pub document: String,
    /// Its title.
    pub title: String,
    /// Whether every integration needs a file of its own.
    pub per_integration: bool,
    /// The files that came.
    pub files: Vec<DeliverableRow>,
    /// The integrations that wait for theirs.
    pub missing: Vec<OptionLine>,
}

/// A file that stands for a document.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct DeliverableRow {
    /// Its id.
    pub id: Id<Deliverable>,
    /// The file's name.
    pub name: String,
    /// Name of the integration it covers; empty for all of them.
    pub integration: String,
    /// Digest of its bytes.
    pub digest: Digest,
    /// Remark.
    pub note: String,
}

/// What the columns of a sample hold.
#[derive(Clone, PartialEq, Debug, Serialize, TS)]
pub struct ProfileView {
    /// How its characters are encoded.
    pub encoding: String,
    /// What separates its values, as a sign or a word.
    pub delimiter: String,
    /// Rows without the head.
    pub rows: usize,
    /// Its columns.
    pub columns: Vec<ProfileLine>,
}

/// A column of a sample.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, TS)]
pub struct ProfileLine {
    /// Its place, from 1, as an id for lists.
    pub id: String,
    /// Its head.
    pub name: String,
    /// Rows that have a value, in percent, rounded down: 100 says that none is empty.
    pub filled: usize,
    /// How many different values there are.
    pub distinct: usize,
    /// The length of the longest value, in characters.
    pub longest: usize,
    /// What the values look like.
    pub looks: LooksLike,
    /// Whether every row has a value and no two the same.
    pub key: bool,
}

/// What the values of a column look like.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum LooksLike {
    Empty,
    WholeNumber,
    Number,
    Date,
    YesNo,
    Text,
}

/// The view of a profile.
pub fn profile(found: &Profile) -> ProfileView {
    let line = |(place, column): (usize, &ColumnProfile)| ProfileLine {
        id: (place + 1).to_string(),
        name: column.name.clone(),
        filled: (column.filled * 100).checked_div(found.rows).unwrap_or(0),
        distinct: column.distinct,
        longest: column.longest,
        looks: match column.looks {
            Looks::Empty => LooksLike::Empty,
            Looks::WholeNumber => LooksLike::WholeNumber,
            Looks::Number => LooksLike::Number,
            Looks::Date => LooksLike::Date,
            Looks::YesNo => LooksLike::YesNo,
            Looks::Text => LooksLike::Text,
        },
        key: column.is_key,
    };
    ProfileView {
        encoding: found.encoding.name().to_owned(),
        delimiter: if found.delimiter == '\t' { "tab".to_owned() } else { found.delimiter.to_string() },
        rows: found.rows,
        columns: found.columns.iter().enumerate().map(line).collect(),
    }
}

/// The view of the room.
pub fn samples(state: &State, language: Language) -> SamplesView {
    let fields = form::without(&templates::section(state, language, "sample-data", "files").fields, SEEN);
    let has_sample = |one: &&Integration| !state.sample_files.iter().any(|sample| sample.integration == Some(one.id()));
    SamplesView {
        samples: state.sample_files.iter().map(|one| row(state, one, &fields)).collect(),
        without: state.integrations.iter().filter(has_sample).map(option).collect(),
        wanted: state.workstreams.iter().flat_map(|one| wanted(state, one, language)).collect(),
        fields,
        options: form::options(state),
        workstreams: own_workstreams(state),
    }
}

fn row(state: &State, sample: &SampleFile, fields: &[Field]) -> SampleRow {
    SampleRow {
        id: sample.id(),
        name: sample.name.clone(),
        integration: sample.integration.map(|id| state.name_of(id)).unwrap_or_default(),
        digest: sample.file,
        size: sample.size,
        owner: person_line(state, sample.owner),
        received_on: sample.received_on,
        masked: !sample.masking.is_empty(),
        masking: sample.masking.clone(),
        accepted: sample.accepted_by.is_some(),
        accepted_by: sample.accepted_by.and_then(|id| person_line(state, id)),
        values: form::values(sample, fields),
    }
}

/// The documents that the workstream's methodology takes as files.
fn wanted(state: &State, workstream: &Workstream, language: Language) -> Vec<WantedLine> {
    let copy = state.get(workstream.methodology);
    let items = copy.into_iter().flat_map(|copy| &copy.content.steps).flat_map(|step| &step.items);
    items
        .filter_map(|item| match &item.check {
            Check::FileDelivered { document } => Some((document, item.per_integration)),
            _ => None,
        })
        .map(|(document, per_integration)| {
            let came = |one: &&Deliverable| one.workstream == workstream.id() && one.document == *document;
            let files: Vec<&Deliverable> = state.deliverables.iter().filter(came).collect();
            let waits = |one: &&Integration| {
                per_integration
                    && one.workstream == workstream.id()
                    && !files.iter().any(|file| file.integration.is_none_or(|id| id == one.id()))
            };
            WantedLine {
                key: format!("{}/{document}", workstream.id()),
                workstream: workstream.id(),
                workstream_name: workstream.name.clone(),
                document: document.clone(),
                title: templates::title(state, language, document),
                per_integration,
                missing: state.integrations.iter().filter(waits).map(option).collect(),
                files: files.into_iter().map(|one| deliverable(state, one)).collect(),
            }
        })
        .collect()
}

fn deliverable(state: &State, one: &Deliverable) -> DeliverableRow {
    DeliverableRow {
        id: one.id(),
        name: one.name.clone(),
        integration: one.integration.map(|id| state.name_of(id)).unwrap_or_default(),
        digest: one.file,
        note: one.note.clone(),
    }
}

fn option(integration: &Integration) -> OptionLine {
    OptionLine::new(integration.id(), &integration.name)
}
