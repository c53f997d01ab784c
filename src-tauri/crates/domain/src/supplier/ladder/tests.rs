//! Rules about rungs: what may be recorded, and what a supplier is live by.

use super::*;
use crate::entity::State;
use crate::supplier::Facts;
use crate::supplier::tests::{after, import, named, row, state};

/// One low-touch supplier and one that EDI is exchanged with.
fn supplied() -> State {
    let mut edi = row("2", "Zeller");
    edi.facts = Facts { trades_edi: Some(true), ..Facts::default() };
    after(&state(), &import(vec![row("1", "Meyer"), edi])).unwrap()
}

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn code(result: Result<State, Refusal>) -> String {
    result.unwrap_err().message().code.clone()
}

fn reach(state: &State, name: &str, rung: Enablement, on: &str, note: &str) -> Result<State, Refusal> {
    let suppliers = vec![named(state, name).as_ref()];
    after(state, &Reach { suppliers, rung, on: Some(day(on)), note: note.to_owned(), file: None })
}

fn transact(state: &State, rung: Transacting, document: Option<RealDocument>) -> Result<State, Refusal> {
    let supplier = named(state, "Meyer").as_ref();
    after(state, &Transact { supplier, rung, on: None, document, note: String::new() })
}

#[test]
fn a_rung_keeps_the_day_on_which_it_was_reached() {
    let state = reach(&supplied(), "Meyer", Enablement::Notified, "2026-11-02", "").unwrap();
    let state = reach(&state, "Meyer", Enablement::Responded, "2026-11-09", "By telephone").unwrap();
    let ladder = &named(&state, "Meyer").ladder;
    assert_eq!((ladder.enablement, ladder.since()), (Enablement::Responded, Some(day("2026-11-09"))));
    assert_eq!(ladder.first_at(Enablement::Notified), Some(day("2026-11-02")));
}

#[test]
fn what_leads_off_the_ladder_needs_a_reason_and_nothing_happens_tomorrow() {
    let state = supplied();
    assert_eq!(code(reach(&state, "Meyer", Enablement::Declined, "2026-11-02", " ")), "field-required");
    assert_eq!(code(reach(&state, "Meyer", Enablement::Notified, "2026-11-27", "")), "date-in-future");
    assert_eq!(code(reach(&state, "Zeller", Enablement::Enabled, "2026-11-02", "")), "rung-needs-onboarding");
}

#[test]
fn a_supplier_is_live_by_a_real_document_only() {
    let state = supplied();
    assert_eq!(code(transact(&state, Transacting::Live, None)), "live-needs-document");
    assert_eq!(code(transact(&state, Transacting::Sustained, None)), "never-was-live");
    let document = |number: &str| {
        let file = "sha256:".to_owned() + &"ab".repeat(32);
        Some(RealDocument {
            number: number.to_owned(),
            date: day("2026-11-20"),
            file: file.parse().or_else(|_| "ab".repeat(32).parse()).unwrap(),
        })
    };
    assert_eq!(code(transact(&state, Transacting::Live, document(" "))), "field-required");
    let live = transact(&state, Transacting::Live, document("INV-1")).unwrap();
    assert!(named(&live, "Meyer").ladder.transacting.is_live());
    let dormant = transact(&live, Transacting::Dormant, None).unwrap();
    assert!(named(&dormant, "Meyer").ladder.document.is_some(), "what it was live by stays");
}
