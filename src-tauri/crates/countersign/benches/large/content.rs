//! What large workspaces hold: made up, and the same each time.

use std::fmt::Write;

use domain::entity::State;
use serde_json::{Value, json};

const SUBJECTS: [&str; 10] = [
    "Purchase order",
    "Invoice",
    "Goods receipt",
    "Supplier record",
    "Payment run",
    "Tax code",
    "Cost centre",
    "Contract line",
    "Requisition",
    "Approval",
];
const FAULTS: [&str; 7] = [
    "arrives without its lines",
    "is loaded twice after a rerun",
    "keeps the currency of the header",
    "is refused for a unit that nobody knows",
    "shows the address of another site",
    "comes a day late",
    "loses the umlauts of its name",
];
const KINDS: [&str; 4] = ["defect", "data", "question", "environment"];
const SEVERITIES: [&str; 4] = ["minor", "major", "cosmetic", "blocker"];
const STATUSES: [&str; 4] = ["new", "triaged", "in-work", "ready-for-retest"];

/// The commands of an integration with its requirements.
pub fn integration(number: usize, requirements: usize) -> Value {
    let mut commands = vec![json!({"command": "integration.add", "args": {"name": format!("Interface {number}"),
        "object": "invoices", "direction": if number.is_multiple_of(2) { "inbound" } else { "outbound" },
        "method": "Flat file", "source_system": "SAP S/4HANA", "frequency": "Hourly", "format": "CSV",
        "trigger": "Schedule", "window": "00:00 to 24:00", "volume_daily": 1200, "volume_peak": 8000,
        "key_fields": "Number", "priority": "must", "standard": true, "go_live_phase": "2"}})];
    for each in 0..requirements {
        commands.push(json!({"command": "requirement.add", "args": {"integration": "$1", "priority": "must",
            "statement": format!("Interface {number} loads every record of kind {each} that changed since the last run, \
                and leaves what did not change alone, so that no approval starts again."),
            "rationale": "An approval that starts again costs a buyer a day, and the supplier a discount.",
            "source": "Workshop of 12 January, minute 14",
            "acceptance_criterion": "Of 100 records with 10 changes exactly 10 are loaded; the log names each of them."}}));
    }
    json!(commands)
}

/// A table of issues as comma-separated values, with everybody and every integration of the project in it.
pub fn issues(state: &State, first: usize, count: usize) -> Vec<u8> {
    let owners: Vec<_> = state.people.iter().map(|person| person.head.id).collect();
    let integrations: Vec<_> = state.integrations.iter().map(|integration| &integration.reference).collect();
    let mut table =
        "name,kind,severity,status,priority,owner,due,integration,affects_sign_off,description\n".to_owned();
    for number in first..first + count {
        let of = |words: &[&'static str], step: usize| words[number / step % words.len()];
        writeln!(
            table,
            "{} {number:05} {},{},{},{},{},{},2026-{:02}-{:02},{},{},Seen in the nightly run. The log names record {number}.",
            of(&SUBJECTS, 1),
            of(&FAULTS, 10),
            of(&KINDS, 3),
            of(&SEVERITIES, 7),
            of(&STATUSES, 13),
            1 + number % 5,
            owners[number % owners.len()],
            9 + number % 4,
            1 + number % 28,
            integrations[number % integrations.len()],
            if number.is_multiple_of(9) { "yes" } else { "no" },
        )
        .expect("a text takes all");
    }
    table.into_bytes()
}
