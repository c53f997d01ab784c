//! Requirement cards: can they be tested, and is what they deviate in decided?

use crate::message::{Finding, Grade};

use super::wording::{observable, repeats, two_duties, vague};
use super::{InSection, SectionInput, Spot, is_yes};

const STATEMENT: &str = "statement";
const CRITERION: &str = "acceptance_criterion";

pub(super) fn check(section: &InSection<'_>, input: &SectionInput, findings: &mut Vec<Finding>) {
    for (at, row) in input.rows.iter().enumerate() {
        let (statement, criterion) = (row.value(STATEMENT), row.value(CRITERION));
        for (field, text) in [(STATEMENT, statement), (CRITERION, criterion)] {
            for (code, word) in vague(text) {
                findings.push(section.finding(Grade::Warning, code, Spot::row(at, row, field), &[("word", &word)]));
            }
        }
        for (found, grade, code, field) in [
            (two_duties(statement), Grade::Note, "two-duties", STATEMENT),
            (repeats(statement, criterion), Grade::Warning, "acceptance-criterion-repeats", CRITERION),
            (!observable(criterion), Grade::Warning, "acceptance-criterion-not-observable", CRITERION),
            (
                is_yes(row.value("non_standard")) && row.value("non_standard_reason").is_empty(),
                Grade::Error,
                "non-standard-without-reason",
                "non_standard_reason",
            ),
        ] {
            if found {
                findings.push(section.finding(grade, code, Spot::row(at, row, field), &[]));
            }
        }
    }
}
