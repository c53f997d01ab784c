//! Integrations: figures that contradict each other, what a method leaves open, and advice on the method.

use crate::message::{Finding, Grade};

use super::wording::Words;
use super::{InSection, InputRow, SectionInput, Spot};
use crate::template::{Source, Template};

/// Methods that carry many records in one file on a schedule.
const BATCH: &[&str] = &["csv", "flat", "file", "files", "sftp", "ftp", "batch", "datei", "dateien"];
/// Methods that carry one record, or a page of them, in one call.
const CALLS: &[&str] = &["rest", "api", "soap", "web service", "web services"];
/// Frequencies at which people expect a record at once.
const AT_ONCE: &[&str] = &[
    "event",
    "immediately",
    "real time",
    "at once",
    "on change",
    "on approval",
    "ereignis",
    "sofort",
    "echtzeit",
    "bei änderung",
    "bei genehmigung",
];
/// Documents that a supplier sends or answers.
const SUPPLIER_DOCUMENTS: &[&str] = &[
    "confirmation",
    "confirmations",
    "asn",
    "ship notice",
    "ship notices",
    "auftragsbestätigung",
    "auftragsbestätigungen",
    "lieferavis",
    "lieferavise",
];
/// Methods made for documents that two companies exchange.
const BETWEEN_COMPANIES: &[&str] = &["cxml", "edi", "portal"];
/// A file of the platform holds this many rows at most; beyond it, single calls are the slower way by far.
const ROWS_OF_A_FILE: u128 = 5_000;
/// Fewer records than this, once, are typed sooner than loaded.
const TYPED_BY_HAND: u128 = 20;

pub(super) fn check(section: &InSection<'_>, input: &SectionInput, findings: &mut Vec<Finding>) {
    for (at, row) in input.rows.iter().enumerate() {
        let mut add = |grade, code, field: &str, more: &[(&str, &str)]| {
            // A document that does not show the field does not judge it.
            if section.section.field(field).is_some() {
                findings.push(section.finding(grade, code, Spot::row(at, row, field), more));
            }
        };
        let method = Words::of(row.value("method"));
        if let (Some(daily), Some(peak)) = (count(row, "volume_daily"), count(row, "volume_peak"))
            && peak < daily
        {
            let figures = [("peak", row.value("volume_peak")), ("daily", row.value("volume_daily"))];
            add(Grade::Warning, "peak-below-daily", "volume_peak", &figures);
        }
        if method.is_among(BATCH) && !row.value("frequency").is_empty() && row.value("window").is_empty() {
            add(Grade::Warning, "batch-without-window", "window", &[]);
        }
        if row.value("delta").is_empty() {
            add(Grade::Warning, "delta-not-stated", "delta", &[]);
        }
        for (code, field) in advice(row, &method) {
            add(Grade::Note, code, field, &[("method", row.value("method"))]);
        }
    }
}

/// Where the method is not the one that is usually chosen. Advice only: the reason may be a good one.
fn advice(row: &InputRow, method: &Words) -> Vec<(&'static str, &'static str)> {
    let frequency = Words::of(row.value("frequency"));
    let largest = ["volume_initial", "volume_daily", "volume_peak"].iter().filter_map(|field| count(row, field)).max();
    let daily = count(row, "volume_daily").unwrap_or(0);
    let few = count(row, "volume_initial").is_some_and(|initial| initial < TYPED_BY_HAND);
    let by_hand = method.is_among(&["ui", "manual", "hand", "manuell"]);
    let supplier_document = Words::of(row.value("object")).is_among(SUPPLIER_DOCUMENTS);
    let full =
        Words::of(row.value("delta")).is_among(&["full", "no delta", "snapshot", "vollständig", "alles", "kein delta"]);
    [
        (method.is_among(BATCH) && frequency.is_among(AT_ONCE), "method-advice-quick", "method"),
        (method.is_among(CALLS) && largest > Some(ROWS_OF_A_FILE), "method-advice-many-records", "method"),
        (supplier_document && !method.is_among(BETWEEN_COMPANIES), "method-advice-supplier-document", "method"),
        (
            few && daily == 0 && frequency.is_among(&["once", "einmalig", "einmal"]) && !by_hand,
            "method-advice-by-hand",
            "method",
        ),
        (full && row.value("standard") != "no" && row.value("standard") != "false", "method-advice-no-delta", "delta"),
        (method.is_among(&["report", "reports", "bericht", "berichte"]), "method-advice-report", "method"),
    ]
    .into_iter()
    .filter_map(|(applies, code, field)| applies.then_some((code, field)))
    .collect()
}

/// Integrations that no requirement is about and for which nobody stated "none".
pub(super) fn without_requirement(template: &Template, inputs: &[SectionInput]) -> Vec<Finding> {
    let Some(section) = template.sections.iter().find(|one| one.source == Source::Requirement && one.filter.is_none())
    else {
        return Vec::new();
    };
    let rows_of = |source: Source| {
        let ids = template.sections.iter().filter(move |one| one.source == source && one.filter.is_none());
        ids.flat_map(|one| inputs.iter().filter(|input| input.section == one.id)).flat_map(|input| &input.rows)
    };
    let section = InSection { template, section };
    let served: std::collections::BTreeSet<&str> =
        rows_of(Source::Requirement).map(|row| row.integration.trim()).collect();
    rows_of(Source::Integration)
        .filter(|row| !served.contains(row.integration.trim()))
        .filter(|row| row.none_because.as_ref().is_none_or(|reason| reason.trim().is_empty()))
        .map(|row| {
            let name = if row.integration.trim().is_empty() { &row.reference } else { &row.integration };
            section.finding(Grade::Error, "integration-without-requirement", Spot::SECTION, &[("integration", name)])
        })
        .collect()
}

/// A volume as a whole number; `None` where it isn't one.
fn count(row: &InputRow, field: &str) -> Option<u128> {
    row.value(field).parse().ok()
}
