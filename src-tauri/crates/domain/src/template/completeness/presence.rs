//! What is missing, does not fit its field, or only stands in for an answer.

use crate::message::{Finding, Grade, Place};
use crate::time::Date;

use super::wording::{NonAnswer, non_answer};
use super::{Circumstances, InSection, InputRow, SectionInput, Spot};
use crate::template::answers::check_value;
use crate::template::{Field, FieldKind, Source};

pub(super) fn check(
    section: &InSection<'_>,
    input: &SectionInput,
    circumstances: &Circumstances,
    findings: &mut Vec<Finding>,
) {
    if let Some(reason) = &input.none_because {
        findings.extend(none_stated(section, reason));
        return;
    }
    let has_answers = input.fields.values().any(|value| !value.trim().is_empty());
    if input.rows.is_empty() && !has_answers {
        findings.extend(nothing_there(section));
        return;
    }
    let sheet = InputRow { fields: input.fields.clone(), ..InputRow::default() };
    let rows: Vec<(Option<usize>, &InputRow)> = if section.section.has_rows() {
        input.rows.iter().enumerate().map(|(at, row)| (Some(at), row)).collect()
    } else {
        vec![(None, &sheet)]
    };
    for (at, row) in rows {
        for field in section.section.fields.iter().filter(|field| !shown_elsewhere(section, field)) {
            let spot = at.map_or(Spot::field(&field.id), |at| Spot::row(at, row, &field.id));
            check_field(section, field, row.value(&field.id), spot, findings);
            findings.extend(expires_early(section, field, row.value(&field.id), spot, circumstances));
        }
    }
    references_twice(section, input, findings);
}

fn none_stated(section: &InSection<'_>, reason: &str) -> Option<Finding> {
    if !section.section.may_be_none {
        return Some(section.finding(Grade::Error, "none-not-allowed", Spot::SECTION, &[]));
    }
    let given = !reason.trim().is_empty() && non_answer(reason).is_none();
    (!given).then(|| section.finding(Grade::Error, "none-without-reason", Spot::SECTION, &[]))
}

fn nothing_there(section: &InSection<'_>) -> Option<Finding> {
    let (grade, code) = match (section.section.required, section.section.may_be_none) {
        (true, _) => (Grade::Error, "section-empty"),
        (false, true) => (Grade::Warning, "none-not-stated"),
        (false, false) => return None,
    };
    Some(section.finding(grade, code, Spot::SECTION, &[]))
}

/// A fact is reported once: what an unfiltered section of the same entities shows is checked there.
fn shown_elsewhere(section: &InSection<'_>, field: &Field) -> bool {
    section.section.filter.is_some()
        && section.template.sections.iter().any(|other| {
            other.source == section.section.source && other.filter.is_none() && other.field(&field.id).is_some()
        })
}

fn check_field(section: &InSection<'_>, field: &Field, value: &str, spot: Spot<'_>, findings: &mut Vec<Finding>) {
    if value.is_empty() {
        findings.extend(missing(section, field).map(|(grade, code)| section.finding(grade, code, spot, &[])));
        return;
    }
    if section.section.source == Source::Answers
        && let Err(message) = check_value(field, value)
    {
        let at = Place {
            path: Some(section.section.id.clone()),
            row: spot.row.and_then(|(at, _)| u32::try_from(at + 1).ok()),
            field: Some(field.id.clone()),
            ..Place::default()
        };
        findings.push(Finding::new(Grade::Error, message).at(at));
        return;
    }
    if !is_written_by_people(section.section.source) {
        return;
    }
    let weight = if field.binding { Grade::Error } else { Grade::Warning };
    let (grade, code, word) = match non_answer(value) {
        None => return,
        Some(NonAnswer::Placeholder(word)) => (weight, "placeholder", word),
        Some(NonAnswer::OpenEnd(word)) => (Grade::Warning, "placeholder", word),
        Some(NonAnswer::NotApplicable) => (weight, "not-applicable-without-reason", String::new()),
    };
    findings.push(section.finding(grade, code, spot, &[("word", &word)]));
}

/// The finding for an empty field, if it may not be empty.
fn missing(section: &InSection<'_>, field: &Field) -> Option<(Grade, &'static str)> {
    match (section.section.source, field.id.as_str()) {
        (Source::Requirement, "acceptance_criterion") => Some((Grade::Error, "acceptance-criterion-missing")),
        (Source::Requirement, "approver") => Some((Grade::Warning, "non-standard-without-approver")),
        (_, id) if field.required && (id == "owner" || id.starts_with("owner_")) => Some((Grade::Error, "owner-empty")),
        _ if field.required => Some((Grade::Error, "field-empty")),
        _ => None,
    }
}

/// Open questions, issues and runs may quote anything; their words are no answers.
fn is_written_by_people(source: Source) -> bool {
    matches!(source, Source::Answers | Source::Requirement | Source::Integration | Source::System | Source::Commitment)
}

fn expires_early(
    section: &InSection<'_>,
    field: &Field,
    value: &str,
    spot: Spot<'_>,
    circumstances: &Circumstances,
) -> Option<Finding> {
    if field.kind != FieldKind::Date || field.id != "expiry" {
        return None;
    }
    let expiry: Date = value.parse().ok()?;
    let go_live = circumstances.go_live.filter(|go_live| expiry < *go_live)?;
    let dates = [("date", expiry.to_string()), ("go-live", go_live.to_string())];
    let dates: Vec<(&str, &str)> = dates.iter().map(|(name, date)| (*name, date.as_str())).collect();
    Some(section.finding(Grade::Warning, "expires-before-go-live", spot, &dates))
}

fn references_twice(section: &InSection<'_>, input: &SectionInput, findings: &mut Vec<Finding>) {
    let mut seen = std::collections::BTreeSet::new();
    for (at, row) in input.rows.iter().enumerate() {
        if !row.reference.is_empty() && !seen.insert(&row.reference) {
            let spot = Spot { row: Some((at, row)), field: None };
            findings.push(section.finding(Grade::Error, "reference-twice", spot, &[]));
        }
    }
}
