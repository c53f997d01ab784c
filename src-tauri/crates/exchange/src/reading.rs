//! What a reader answers, and how it collects findings.

use domain::message::{Finding, Grade, Message, Place};

/// The most findings that one reading keeps. A file that is wrong in every row is wrong in one way, and nobody reads
/// further; how many were left out is told by a last finding.
pub const MAX_FINDINGS: usize = 1000;

/// What could be read, and what was found on the way.
#[derive(Clone, PartialEq, Debug)]
pub struct Reading<T> {
    /// What could be read.
    pub value: T,
    /// What is wrong or worth knowing, in the order of the file.
    pub findings: Vec<Finding>,
}

impl<T> Reading<T> {
    /// Whether something must be mended before the value can be used.
    pub fn has_errors(&self) -> bool {
        self.findings.iter().any(|finding| finding.grade == Grade::Error)
    }
}

/// Findings of one reading, bounded by [`MAX_FINDINGS`].
#[derive(Debug, Default)]
pub(crate) struct Findings {
    kept: Vec<Finding>,
    left_out: usize,
    errors_left_out: bool,
}

impl Findings {
    pub(crate) fn push(&mut self, finding: Finding) {
        if self.kept.len() < MAX_FINDINGS {
            self.kept.push(finding);
        } else {
            self.left_out += 1;
            self.errors_left_out |= finding.grade == Grade::Error;
        }
    }

    pub(crate) fn note(&mut self, message: Message, at: Place) {
        self.push(Finding::new(Grade::Note, message).at(at));
    }

    pub(crate) fn warning(&mut self, message: Message, at: Place) {
        self.push(Finding::new(Grade::Warning, message).at(at));
    }

    pub(crate) fn error(&mut self, message: Message, at: Place) {
        self.push(Finding::new(Grade::Error, message).at(at));
    }

    pub(crate) fn extend(&mut self, findings: Vec<Finding>) {
        findings.into_iter().for_each(|finding| self.push(finding));
    }

    /// The reading of `value` with everything that was found.
    pub(crate) fn with<T>(mut self, value: T) -> Reading<T> {
        if self.left_out > 0 {
            // The summary weighs what it stands for, so that a late error still refuses.
            let grade = if self.errors_left_out { Grade::Error } else { Grade::Note };
            self.kept.push(Finding::new(grade, Message::new("findings-left-out").with("count", self.left_out)));
        }
        Reading { value, findings: self.kept }
    }
}

/// A place in a text file: line and column (field number), both from 1.
pub(crate) fn line_column(line: u32, column: usize) -> Place {
    Place { line: Some(line), column: Some(from_one(column)), ..Place::default() }
}

/// A place in a text file: its line, from 1.
pub(crate) fn line(line: u32) -> Place {
    Place { line: Some(line), ..Place::default() }
}

/// The number that people count for an index; saturates.
pub(crate) fn from_one(index: usize) -> u32 {
    u32::try_from(index).unwrap_or(u32::MAX).saturating_add(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn findings_are_bounded_and_the_rest_is_told() {
        let mut findings = Findings::default();
        (0..MAX_FINDINGS + 5).for_each(|_| findings.warning(Message::new("x"), Place::default()));
        findings.error(Message::new("late"), Place::default());
        let reading = findings.with(());
        assert_eq!(reading.findings.len(), MAX_FINDINGS + 1);
        assert_eq!(reading.findings.last().unwrap().message.args["count"], "6");
        assert!(reading.has_errors(), "an error that was left out still counts");
    }
}
