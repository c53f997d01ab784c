//! What a document still lacks before it can be issued, and what in it is too vague to test.
//!
//! A pure function over plain values: the caller turns answers and entities into rows of text. Findings of grade error
//! block issuing; warnings and notes do not. Every code has a message and a hint (`CODE-hint`) in the catalogue.

mod integration;
mod presence;
mod requirement;
mod wording;

use std::collections::BTreeMap;

use crate::message::{Finding, Grade, Message, Place};
use crate::time::Date;

use super::answers::SectionAnswers;
use super::{Section, Source, Template};

/// Every code that [`check`] gives beside those of [`super::answers::check_value`], for the test of the catalogue.
pub const CODES: &[&str] = &[
    "acceptance-criterion-missing",
    "acceptance-criterion-not-observable",
    "acceptance-criterion-repeats",
    "batch-without-window",
    "delta-not-stated",
    "expires-before-go-live",
    "field-empty",
    "integration-without-requirement",
    "method-advice-by-hand",
    "method-advice-many-records",
    "method-advice-no-delta",
    "method-advice-quick",
    "method-advice-report",
    "method-advice-supplier-document",
    "non-standard-without-approver",
    "non-standard-without-reason",
    "none-not-allowed",
    "none-not-stated",
    "none-without-reason",
    "not-applicable-without-reason",
    "owner-empty",
    "peak-below-daily",
    "placeholder",
    "reference-twice",
    "section-empty",
    "two-duties",
    "vague-amount",
    "vague-choice",
    "vague-condition",
    "vague-quality",
    "vague-speed",
    "vague-verb",
];

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

impl InputRow {
    /// The value of a field without blanks around it; empty where there is none.
    fn value(&self, field: &str) -> &str {
        self.fields.get(field).map_or("", |value| value.trim())
    }
}

/// What the document lacks, section by section in the order of the template.
///
/// A section that `inputs` does not name counts as empty. The same input gives the same findings in the same order.
pub fn check(template: &Template, inputs: &[SectionInput], circumstances: &Circumstances) -> Vec<Finding> {
    let nothing = SectionInput::default();
    let mut findings = Vec::new();
    for section in &template.sections {
        let input = inputs.iter().find(|input| input.section == section.id).unwrap_or(&nothing);
        let section = InSection { template, section };
        presence::check(&section, input, circumstances, &mut findings);
        match (section.section.source, section.section.filter) {
            (Source::Requirement, None) => requirement::check(&section, input, &mut findings),
            (Source::Integration, _) => integration::check(&section, input, &mut findings),
            _ => {}
        }
    }
    findings.extend(integration::without_requirement(template, inputs));
    findings
}

/// A section with its template: makes findings that know their place.
struct InSection<'a> {
    template: &'a Template,
    section: &'a Section,
}

/// Where in a section a finding is.
#[derive(Clone, Copy)]
struct Spot<'a> {
    row: Option<(usize, &'a InputRow)>,
    field: Option<&'a str>,
}

impl<'a> Spot<'a> {
    const SECTION: Self = Self { row: None, field: None };

    fn field(field: &'a str) -> Self {
        Self { row: None, field: Some(field) }
    }

    fn row(at: usize, row: &'a InputRow, field: &'a str) -> Self {
        Self { row: Some((at, row)), field: Some(field) }
    }
}

impl InSection<'_> {
    /// A finding with the words that its messages may use: section, subject (what the row is called) and label.
    fn finding(&self, grade: Grade, code: &str, spot: Spot<'_>, more: &[(&str, &str)]) -> Finding {
        let mut message = Message::new(code).with("section", &self.section.title).with("subject", self.subject(spot));
        if let Some(field) = spot.field {
            message = message.with("label", self.section.field(field).map_or(field, |field| &field.label));
        }
        for (name, value) in more {
            message = message.with(name, value);
        }
        let hint = Message { code: format!("{code}-hint"), args: message.args.clone() };
        let mut finding = Finding::new(grade, message).at(Place {
            path: Some(self.section.id.clone()),
            row: spot.row.and_then(|(at, _)| u32::try_from(at + 1).ok()),
            field: spot.field.map(str::to_owned),
            ..Place::default()
        });
        finding.hint = Some(hint);
        finding
    }

    /// What people call the row: its reference, its integration, its first answer, or at least its section.
    fn subject(&self, spot: Spot<'_>) -> String {
        let Some((_, row)) = spot.row else { return self.section.title.clone() };
        let first = self.section.fields.first().map_or("", |field| row.value(&field.id));
        [row.reference.as_str(), row.integration.as_str(), first]
            .into_iter()
            .map(str::trim)
            .find(|name| !name.is_empty())
            .map_or_else(|| self.section.title.clone(), |name| name.chars().take(80).collect())
    }
}

/// Whether a value says yes: as an answer (`yes`) or as a JSON member (`true`).
fn is_yes(value: &str) -> bool {
    matches!(value, "yes" | "true")
}

#[cfg(test)]
mod tests;
