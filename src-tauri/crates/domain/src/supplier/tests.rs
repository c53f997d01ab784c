//! Rules about suppliers: what a vendor master brings, what a person decides, and what a merge keeps.

use std::collections::BTreeMap;

use proptest::prelude::*;
use serde_json::json;

use super::command::{Add, Change, ChangeProgramme, Place, Remove, SegmentAll, Unplace};
use super::import::Import;
use super::master::Column;
use super::merge::{KeepApart, Merge};
use super::profile::Profile;
use super::programme::Load;
use super::segment::preview::{Counting, Placed, Spot};
use super::*;
use crate::command::{Bulk, Command, Rule};
use crate::draft::Draft;
use crate::entity::{EntityKind, State};
use crate::identity::EntityId;
use crate::refusal::Refusal;
use crate::supplier::pace;

pub(super) fn id(number: u128) -> EntityId {
    EntityId(uuid::Uuid::from_u128(number))
}

/// A state with one person in it, who decides.
pub(super) fn state() -> State {
    let mut state = State::default();
    let stamps = |number: u128| json!({"id": id(number), "revision": 1, "changed_at": "2026-11-24T08:00:00Z", "changed_by": id(2)});
    let mut put = |kind, number, fields: serde_json::Value| {
        let mut body = stamps(number);
        body.as_object_mut().unwrap().extend(fields.as_object().unwrap().clone());
        state.apply(kind, id(number), Some(&body)).unwrap();
    };
    put(EntityKind::Organisation, 3, json!({"name": "Österle", "party": "customer"}));
    let project = json!({
        "name": "Österle", "provider": id(3), "customer": id(3), "methodology": id(4), "branding": {}, "zone": "UTC"
    });
    put(EntityKind::Project, 1, project);
    put(EntityKind::Person, 2, json!({"name": "Dana Whitfield", "organisation": id(3)}));
    state
}

/// The state after a command.
pub(super) fn after(state: &State, command: &dyn Rule) -> Result<State, Refusal> {
    let mut last = 1_000
        + state.suppliers.len() as u128 * 10
        + state.counters.iter().map(|it| u128::from(it.last)).sum::<u128>() * 7;
    let mut ids = || {
        last += 1;
        id(last)
    };
    let now = "2026-11-26T09:00:00Z".parse().unwrap();
    let mut draft = Draft::new(state.clone(), Id::new(id(2)), now, None, &mut ids);
    command.decide(&mut draft)?;
    Ok(draft.finish().0)
}

pub(super) fn row(number: &str, name: &str) -> Particulars {
    Particulars { vendor_number: Some(number.to_owned()), name: Some(name.to_owned()), ..Particulars::default() }
}

pub(super) fn import(rows: Vec<Particulars>) -> Import {
    Import { file: "vendors.csv".to_owned(), rows, profile: None }
}

pub(super) fn named<'a>(state: &'a State, name: &str) -> &'a Supplier {
    state.suppliers.iter().find(|it| it.name == name).unwrap_or_else(|| panic!("no {name}"))
}

#[test]
fn a_second_import_is_a_delta() {
    let mut second = row("4711", "Meyer");
    second.facts.invoices = Some(600);
    let first = after(&state(), &import(vec![row("4711", "Meyer"), row("4712", "Huber")])).unwrap();
    assert_eq!(first.suppliers.iter().map(|it| it.reference.as_str()).collect::<Vec<_>>(), ["SUP-01", "SUP-02"]);
    let again = after(&first, &import(vec![row("4711", "Meyer"), row("4712", "Huber")])).unwrap();
    assert_eq!(again, first, "the same says nothing new");
    let more = after(&first, &import(vec![second, row("4713", "Schulz")])).unwrap();
    assert_eq!(more.suppliers.len(), 3);
    assert_eq!(named(&more, "Meyer").facts.invoices, Some(600));
    assert_eq!(named(&more, "Meyer").head.revision, 2);
    assert_eq!(named(&more, "Huber").head.revision, 1);
}

#[test]
fn a_row_that_cant_be_taken_refuses_with_its_place() {
    let mut wrong = row("4712", "Huber");
    wrong.country = Some("Atlantis".to_owned());
    let refusal = after(&state(), &import(vec![row("4711", "Meyer"), wrong])).unwrap_err();
    assert_eq!(
        (refusal.message().code.as_str(), refusal.message().args["row"].as_str()),
        ("supplier-country-unknown", "2")
    );
    let nameless = Particulars { vendor_number: Some("1".to_owned()), ..Particulars::default() };
    assert_eq!(after(&state(), &import(vec![nameless])).unwrap_err().message().code, "field-required");
}

#[test]
fn a_decision_by_hand_goes_before_the_rules_until_it_is_taken_back() {
    let mut busy = row("1", "Meyer");
    busy.facts = Facts { can_cxml: Some(true), invoices: Some(1500), ..Facts::default() };
    let placed = after(&state(), &import(vec![busy])).unwrap();
    assert_eq!(named(&placed, "Meyer").placement.channel, Some(Channel::Cxml));
    let supplier = named(&placed, "Meyer").as_ref();
    let place = Place { supplier: supplier.clone(), channel: Channel::Email, segment: None, reason: " ".to_owned() };
    assert_eq!(after(&placed, &place).unwrap_err().message().code, "field-required");
    let by_hand = after(&placed, &Place { reason: "Its IT is being moved".to_owned(), ..place }).unwrap();
    let placement = &named(&by_hand, "Meyer").placement;
    assert_eq!((placement.channel, placement.segment), (Some(Channel::Email), Some(Segment::LowTouch)));
    let segmented = after(&by_hand, &SegmentAll { rules: None }).unwrap();
    assert_eq!(named(&segmented, "Meyer").placement.channel, Some(Channel::Email), "rules don't overrule a person");
    let back = after(&by_hand, &Unplace { supplier }).unwrap();
    assert_eq!(named(&back, "Meyer").placement, named(&placed, "Meyer").placement);
}

#[test]
fn other_rules_move_whom_they_concern() {
    let mut busy = row("1", "Meyer");
    busy.facts = Facts { can_cxml: Some(true), invoices: Some(800), ..Facts::default() };
    let state = after(&state(), &import(vec![busy, row("2", "Huber")])).unwrap();
    assert_eq!(named(&state, "Meyer").placement.channel, Some(Channel::OpenNetwork));
    let mut rules = segment::builtin().clone();
    rules
        .rules
        .iter_mut()
        .filter(|rule| rule.id == "cxml-volume")
        .for_each(|rule| rule.when.documents_above = Some(700));
    let moved = after(&state, &SegmentAll { rules: Some(rules.clone()) }).unwrap();
    assert_eq!(named(&moved, "Meyer").placement.channel, Some(Channel::Cxml));
    assert_eq!(named(&moved, "Huber").head.revision, 1);
    rules.rules.pop();
    assert_eq!(after(&state, &SegmentAll { rules: Some(rules) }).unwrap_err().message().code, "segment-rules-last");
}

#[test]
fn a_vendor_number_is_one_suppliers_only() {
    let state = after(&state(), &import(vec![row("4711", "Meyer"), row("4712", "Huber")])).unwrap();
    let taken = after(&state, &Add { particulars: row("4711", "Other") }).unwrap_err();
    assert_eq!(
        (taken.message().code.as_str(), taken.message().args["name"].as_str()),
        ("supplier-number-taken", "Meyer")
    );
    let own = Change { supplier: Ref::new("SUP-01"), particulars: row("4711", "Meyer & Co") };
    assert_eq!(named(&after(&state, &own).unwrap(), "Meyer & Co").vendor_numbers.len(), 1);
    let gone = after(&state, &Remove { supplier: Ref::new("Huber") }).unwrap();
    assert_eq!(gone.suppliers.len(), 1);
}

#[test]
fn a_merge_keeps_every_number_and_name_and_adds_up_what_was_bought() {
    let mut one = row("4711", "Meyer GmbH");
    one.facts.spend = Some(100);
    let mut other = row("9", "MEYER");
    other.system = Some("US01".to_owned());
    other.facts.spend = Some(50);
    other.contact_email = Some("order@meyer.example".to_owned());
    other.city = Some("Ulm".to_owned());
    let state = after(&state(), &import(vec![one, other])).unwrap();
    let take = BTreeMap::from([(Column::Name, Ref::new("SUP-02"))]);
    let merge = Merge { keep: Ref::new("SUP-01"), others: vec![Ref::new("SUP-02")], take, load: None };
    let merged = after(&state, &merge).unwrap();
    assert_eq!(merged.suppliers.len(), 1);
    let kept = named(&merged, "MEYER");
    assert_eq!(kept.vendor_numbers.iter().map(|it| it.number.as_str()).collect::<Vec<_>>(), ["4711", "9"]);
    assert_eq!(
        (kept.facts.spend, kept.contact.email.as_str(), kept.city.as_str()),
        (Some(150), "order@meyer.example", "Ulm")
    );

    let flat = after(&state, &Merge { load: Some(Load::Flatten), take: BTreeMap::new(), ..merge.clone() }).unwrap();
    assert_eq!(flat.suppliers.len(), 2);
    assert_eq!(named(&flat, "MEYER").part_of, Some(named(&flat, "Meyer GmbH").id()));
    let itself = Merge { others: vec![Ref::new("SUP-01")], ..merge.clone() };
    assert_eq!(after(&state, &itself).unwrap_err().message().code, "supplier-merge-twice");
    assert_eq!(
        after(&state, &Merge { others: Vec::new(), ..merge }).unwrap_err().message().code,
        "supplier-merge-nothing"
    );
    let apart = after(&state, &KeepApart { one: Ref::new("SUP-01"), other: Ref::new("SUP-02") }).unwrap();
    assert_eq!(named(&apart, "Meyer GmbH").apart_from, [named(&apart, "MEYER").id()]);
}

#[test]
fn a_programme_has_a_contact_and_remembers_how_tables_are_read() {
    let profile = Profile {
        name: "SAP".to_owned(),
        columns: BTreeMap::from([("LIFNR".to_owned(), "vendor-number".to_owned())]),
        system: String::new(),
    };
    let change = ChangeProgramme {
        pace: None,
        contact: Some(Ref::new("Dana Whitfield")),
        profile: Some(profile),
        target: Some(80),
        load: Some(Load::Flatten),
    };
    let state = after(&state(), &change).unwrap();
    let programme = state.programme().unwrap();
    assert_eq!(
        (programme.target, programme.load, programme.contact),
        (Some(80), Some(Load::Flatten), Some(Id::new(id(2))))
    );
    let again = after(&state, &change).unwrap();
    assert_eq!(again.programme().unwrap().profiles.len(), 1);
    let wrong = ChangeProgramme { target: Some(101), ..ChangeProgramme::default() };
    assert_eq!(after(&state, &wrong).unwrap_err().message().code, "programme-target-wrong");
}

#[test]
fn a_number_of_the_pace_that_is_changed_says_who_decided_it() {
    let mut pace = pace::builtin().clone();
    pace.success.percent = 50;
    pace.ageing[0].days += 1;
    let change = ChangeProgramme { pace: Some(pace.clone()), ..ChangeProgramme::default() };
    let state = after(&state(), &change).unwrap();
    let kept = state.pace();
    let success = &kept.success.origin;
    assert_eq!((success.source.as_str(), success.text.as_str()), ("Dana Whitfield", ""));
    assert_eq!(kept.ageing[0].origin.source, "Dana Whitfield");
    assert_eq!((&kept.ageing[1], &kept.capacity), (&pace.ageing[1], &pace.capacity), "the rest is what practice says");
    let again = after(&state, &ChangeProgramme { pace: Some(kept.clone()), ..ChangeProgramme::default() }).unwrap();
    assert_eq!(again.pace(), kept);
    pace.success.percent = 101;
    let wrong = ChangeProgramme { pace: Some(pace), ..ChangeProgramme::default() };
    assert_eq!(after(&state, &wrong).unwrap_err().message().code, "pace-percent-wrong");
}

#[test]
fn commands_say_which_suppliers_they_need() {
    let command: Command =
        serde_json::from_value(json!({"command": "supplier.unplace", "args": {"supplier": "SUP-01"}})).unwrap();
    assert_eq!(command.bulk(), Bulk::Named(vec!["SUP-01"]));
    let import = Command::SupplierImport(import(Vec::new()));
    assert_eq!(import.bulk(), Bulk::All);
}

/// Suppliers as masters may hold them.
fn rows() -> impl Strategy<Value = Vec<Particulars>> {
    let one =
        (0_u8..30, "[A-Za-zÄé]{1,8}", proptest::option::of(0_u64..5_000), proptest::option::of(any::<bool>()), 0_u8..3);
    let row = one.prop_map(|(number, name, invoices, can_cxml, system)| {
        let mut row = row(&number.to_string(), &name);
        row.system = (system > 0).then(|| format!("S{system}"));
        row.facts = Facts { invoices, can_cxml, ..Facts::default() };
        row
    });
    proptest::collection::vec(row, 1..20)
}

proptest! {
    #[test]
    fn an_import_of_what_is_there_changes_nothing(rows in rows()) {
        let state = after(&state(), &import(rows)).unwrap();
        let out: Vec<_> = state.suppliers.iter().map(|supplier| {
            let mut row = Particulars::default();
            for column in Column::all() {
                row.read(column, &supplier.cell(column)).unwrap();
            }
            row
        }).collect();
        prop_assert_eq!(after(&state, &import(out)).unwrap(), state);
    }

    #[test]
    fn no_merge_loses_a_vendor_number(rows in rows(), keep in any::<prop::sample::Index>(), other in any::<prop::sample::Index>()) {
        let state = after(&state(), &import(rows)).unwrap();
        let all: Vec<_> = state.suppliers.iter().collect();
        let (keep, other) = (all[keep.index(all.len())], all[other.index(all.len())]);
        prop_assume!(keep.id() != other.id());
        let numbers = |state: &State| {
            let mut numbers: Vec<_> = state.suppliers.iter().flat_map(|it| it.vendor_numbers.clone()).collect();
            numbers.sort();
            numbers
        };
        for load in [Load::Consolidate, Load::Flatten] {
            let merge = Merge { keep: keep.as_ref(), others: vec![other.as_ref()], take: BTreeMap::new(), load: Some(load) };
            prop_assert_eq!(numbers(&after(&state, &merge).unwrap()), numbers(&state));
        }
    }

    #[test]
    fn a_preview_says_what_segmenting_then_does(rows in rows(), limit in 0_u64..5_000, few in 0_u64..200, by_hand in any::<prop::sample::Index>()) {
        let state = after(&state(), &import(rows)).unwrap();
        let all: Vec<_> = state.suppliers.iter().map(Supplier::as_ref).collect();
        let supplier = all[by_hand.index(all.len())].clone();
        let place = Place { supplier, channel: Channel::Email, segment: None, reason: "It asked".to_owned() };
        let state = after(&state, &place).unwrap();
        let mut rules = segment::builtin().clone();
        for rule in &mut rules.rules {
            rule.when.documents_above = rule.when.documents_above.map(|_| limit);
            rule.when.invoices_to = rule.when.invoices_to.map(|_| few);
        }
        rules.high_touch = vec![Channel::Cxml, Channel::Email];
        let mut counting = Counting::of(&rules);
        for it in state.suppliers.iter() {
            let placed = Placed {
                id: it.id(), facts: it.facts.clone(), by_hand: it.by_hand.clone(), placement: it.placement.clone(),
            };
            counting.look_at(&placed);
        }
        let preview = counting.finish();
        let then = after(&state, &SegmentAll { rules: Some(rules.clone()) }).unwrap();
        let spot = |it: &Supplier| Spot { channel: it.placement.channel, segment: it.placement.segment };
        let mut moves: BTreeMap<(Spot, Spot), u64> = BTreeMap::new();
        let mut otherwise = 0;
        for (before, after) in state.suppliers.iter().zip(then.suppliers.iter()) {
            if spot(before) != spot(after) {
                *moves.entry((spot(before), spot(after))).or_default() += 1;
            } else {
                otherwise += u64::from(before.placement.rule != after.placement.rule);
            }
        }
        prop_assert_eq!(preview.moves.iter().map(|it| ((it.from, it.to), it.count)).collect::<BTreeMap<_, _>>(), moves);
        prop_assert_eq!((preview.by_another_rule, preview.by_hand), (otherwise, 1));
        for (rule, placed) in rules.rules.iter().zip(&preview.placed) {
            prop_assert_eq!(then.suppliers.iter().filter(|it| it.placement.rule == rule.id).count() as u64, *placed);
        }
        let asked = SegmentAll { rules: Some(rules) };
        let again = after(&then, &asked).unwrap();
        prop_assert_eq!(again.segment_rules(), then.segment_rules(), "the same rules again change nothing");
    }

    #[test]
    fn no_cell_stops_the_reading(cell in "\\PC{0,40}") {
        for column in Column::all() {
            let mut row = Particulars::default();
            if row.read(column, &cell).is_err() {
                prop_assert_eq!(row, Particulars::default());
            } else {
                let mut again = row.clone();
                let _ = again.check();
                prop_assert_eq!(again, row, "what was read is in its form already");
            }
        }
    }
}
