//! What a document still lacks before it can be issued, and what in it is too vague to test.
//!
//! A pure function over plain values: the caller turns answers and entities into rows of text. Findings of grade error
//! block issuing; warnings and notes do not. Every code has a message and a hint (`CODE-hint`) in the catalogue.

use std::collections::BTreeMap;

use crate::time::Date;

use super::answers::SectionAnswers;

/// The content of one section as text.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct SectionInput {
    /// The section's id in the template.
    pub section: String,
    /// Values by field id, for a section that is not a list.
    pub fields: BTreeMap<String, String>,
    /// Rows of a list or of entities, in the order of the document.
    pub rows: Vec<InputRow>,
    /// Why the section has nothing to say, where someone stated so.
    pub none_because: Option<String>,
}

/// One row: a row of answers, or an entity.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct InputRow {
    /// What people call it: `REQ-INV-01`; empty for rows of answers.
    pub reference: String,
    /// The name of the integration that it belongs to, or of the integration that it is; empty for none.
    pub integration: String,
    /// Values by field id.
    pub fields: BTreeMap<String, String>,
    /// For an integration: why it has no requirement of its own, where someone stated so.
    pub none_because: Option<String>,
}

/// What the rules need to know beside the content.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Circumstances {
    /// The planned go-live of the workstream.
    pub go_live: Option<Date>,
}

impl SectionInput {
    /// The content of a section of answers.
    pub fn of_answers(section: impl Into<String>, answers: &SectionAnswers) -> Self {
        let row = |fields: &BTreeMap<String, String>| InputRow { fields: fields.clone(), ..InputRow::default() };
        Self {
            section: section.into(),
            fields: answers.fields.clone(),
            rows: answers.rows.iter().map(|answer| row(&answer.fields)).collect(),
            none_because: answers.none_because.clone(),
        }
    }

    /// The content of a section of entities.
    pub fn of_rows(section: impl Into<String>, rows: Vec<InputRow>) -> Self {
        Self { section: section.into(), rows, ..Self::default() }
    }
}
