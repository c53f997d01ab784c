//! Rules about waves: what a plan puts where, what may be changed, and who may be in one.

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::command::{Add, Assign, Change, Remove};
use super::plan::{Candidate, LeftOut, PlanWaves, Why, plan};
use super::*;
use crate::entity::{Entity as _, State};
use crate::identity::{EntityId, Ref};
use crate::supplier::tests::{after, id, import, named, row, state};
use crate::supplier::{Channel, Enablement, Facts, Particulars, Segment, pace};

fn candidate(number: u128, channel: Channel, invoices: u64) -> Candidate {
    Candidate {
        id: Id::new(EntityId(uuid::Uuid::from_u128(number))),
        country: "DE".to_owned(),
        language: "de".to_owned(),
        channel: Some(channel),
        segment: Some(crate::supplier::segment::builtin().touch(channel)),
        first_wave: false,
        reachable: true,
        enablement: Enablement::NotContacted,
        wave: None,
        invoices,
        spend: invoices * 1_000,
    }
}

fn candidates() -> impl Strategy<Value = Vec<Candidate>> {
    let one = (0_usize..8, 0_u64..500, 0_usize..4, any::<bool>(), 0_usize..12, 0_u8..10);
    proptest::collection::vec(one, 0..120).prop_map(|all| {
        let make = |(number, one): (usize, (usize, u64, usize, bool, usize, u8))| {
            let (channel, invoices, country, reachable, rung, dice) = one;
            let mut made = candidate(number as u128 + 1, Channel::ALL[channel], invoices);
            made.country = ["DE", "FR", "CN", ""][country].to_owned();
            made.reachable = reachable;
            made.first_wave = dice == 0;
            if dice == 1 {
                made.segment = None;
            }
            if dice > 7 {
                made.enablement = Enablement::ALL[rung];
            }
            made
        };
        all.into_iter().enumerate().map(make).collect()
    })
}

proptest! {
    #[test]
    fn a_plan_is_within_its_capacity_and_takes_nobody_twice(
        all in candidates(), enablers in 1_u32..3, low_touch in 1_u32..20, percent in 1_u8..=100,
    ) {
        let asked = PlanWaves {
            enablers: Some(enablers), low_touch: Some(low_touch), percent: Some(percent), ..PlanWaves::default()
        };
        let made = plan(&all, &asked, pace::builtin(), false);
        let mut seen = BTreeSet::new();
        for wave in &made.waves {
            let of = |segment| wave.suppliers.iter().filter(|it| it.segment == Some(segment)).count();
            prop_assert!(of(Segment::HighTouch) <= made.high_touch as usize);
            prop_assert!(wave.why == Why::Pilot || of(Segment::LowTouch) <= low_touch as usize);
            prop_assert!(wave.why != Why::Pilot || wave.suppliers.len() <= 5);
            for supplier in &wave.suppliers {
                prop_assert!(seen.insert(supplier.id), "nobody is in two waves");
                prop_assert!(supplier.segment.is_some() && !supplier.enablement.is_off());
            }
        }
        let left: u64 = made.left_out.values().sum();
        prop_assert_eq!(seen.len() as u64 + left, all.len() as u64, "everybody is somewhere");
        let mut turned = all.clone();
        turned.reverse();
        prop_assert_eq!(plan(&turned, &asked, pace::builtin(), false), made, "whatever order they come in");
    }

    #[test]
    fn a_plan_reaches_the_share_of_invoices(all in candidates(), percent in 1_u8..=100) {
        let asked = PlanWaves { percent: Some(percent), ..PlanWaves::default() };
        let made = plan(&all, &asked, pace::builtin(), true);
        prop_assert!(u128::from(made.reached) * 100 >= u128::from(made.invoices) * u128::from(percent));
    }
}

#[test]
fn a_pilot_has_one_of_each_channel_and_the_largest_come_next() {
    let mut all: Vec<_> = (0..9).map(|it| candidate(it + 1, Channel::Email, 10 * (it as u64 + 1))).collect();
    all.push(candidate(20, Channel::Cxml, 900));
    all.push(candidate(21, Channel::Edi, 700));
    all.push(candidate(22, Channel::Edi, 20));
    all[8].first_wave = true;
    let made = plan(&all, &PlanWaves { percent: Some(100), ..PlanWaves::default() }, pace::builtin(), false);
    assert_eq!(made.waves.iter().map(|it| it.why).collect::<Vec<_>>(), [Why::Pilot, Why::FirstWave, Why::Volume]);
    let channels: Vec<_> = made.waves[0].suppliers.iter().map(|it| it.channel.unwrap()).collect();
    assert_eq!(channels, [Channel::Edi, Channel::Cxml, Channel::Email]);
    assert_eq!(made.waves[1].suppliers.iter().map(|it| it.id).collect::<Vec<_>>(), [all[8].id]);
    assert_eq!(made.reached, made.invoices);
}

#[test]
fn tests_take_as_long_as_the_slowest_channel() {
    let begins = "2026-06-01".parse().unwrap();
    let asked = PlanWaves { begins: Some(begins), percent: Some(100), ..PlanWaves::default() };
    let made = plan(&[candidate(1, Channel::Edi, 5)], &asked, pace::builtin(), true);
    let days = made.waves[0].days;
    assert_eq!(days.tests_from.unwrap().days_until(days.tests_until.unwrap()), 56);
    assert_eq!(days.in_order(), Ok(days));
}

fn supplied() -> State {
    let mut rows: Vec<Particulars> = (1..=4).map(|it| row(&it.to_string(), &format!("S{it}"))).collect();
    rows[0].facts = Facts { trades_edi: Some(true), invoices: Some(500), ..Facts::default() };
    rows[1].facts = Facts { active: Some(false), ..Facts::default() };
    rows[2].facts = Facts { invoices: Some(60), ..Facts::default() };
    after(&state(), &import(rows)).unwrap()
}

fn supplier(state: &State, name: &str) -> Ref<crate::supplier::Supplier> {
    named(state, name).as_ref()
}

fn add(name: &str) -> Add {
    Add { name: name.to_owned(), ..Add::default() }
}

/// A change of the first wave that says nothing.
fn unchanged() -> Change {
    Change {
        wave: Ref::new("WAV-01"),
        name: None,
        owner: None,
        high_touch_capacity: None,
        low_touch_capacity: None,
        days: None,
        note: None,
    }
}

fn code(result: Result<State, Refusal>) -> String {
    result.unwrap_err().message().code.clone()
}

#[test]
fn a_wave_is_added_with_the_capacity_of_the_pace_and_changed() {
    let state = after(&state(), &add(" Pilot ")).unwrap();
    let wave = state.waves.iter().next().unwrap();
    assert_eq!((wave.reference.as_str(), wave.name.as_str()), ("WAV-01", "Pilot"));
    assert_eq!((wave.high_touch_capacity, wave.low_touch_capacity), (Some(15), Some(500)));
    let change =
        Change { high_touch_capacity: Some(3), owner: Some(Ref::from(Id::<Person>::new(id(2)))), ..unchanged() };
    let changed = after(&state, &change).unwrap();
    let wave = changed.waves.iter().next().unwrap();
    assert_eq!((wave.high_touch_capacity, wave.name.as_str()), (Some(3), "Pilot"));
}

#[test]
fn a_wave_needs_a_name_of_its_own_days_in_order_and_room() {
    let state = after(&state(), &add("Pilot")).unwrap();
    assert_eq!(code(after(&state, &add("Pilot"))), "wave-name-taken");
    assert_eq!(code(after(&state, &add(" "))), "field-required");
    assert_eq!(code(after(&state, &Add { high_touch_capacity: Some(0), ..add("Two") })), "wave-capacity-none");
    let days = WaveDays {
        letters: Some("2026-06-02".parse().unwrap()),
        go_live: Some("2026-06-01".parse().unwrap()),
        ..WaveDays::default()
    };
    assert_eq!(code(after(&state, &Add { days, ..add("Two") })), "wave-days-order");
    let change = Change { days: Some(days), ..unchanged() };
    assert_eq!(code(after(&state, &change)), "wave-days-order");
}

#[test]
fn suppliers_are_put_in_a_wave_and_taken_out_of_it() {
    let state = after(&supplied(), &add("Pilot")).unwrap();
    let put = |suppliers: &[&str], wave: Option<&str>| Assign {
        suppliers: suppliers.iter().map(|name| supplier(&state, name)).collect(),
        wave: wave.map(Ref::new),
    };
    let both = after(&state, &put(&["S1", "S3"], Some("WAV-01"))).unwrap();
    let wave = both.waves.iter().next().unwrap().id();
    assert_eq!(both.suppliers.iter().filter(|it| it.wave == Some(wave)).count(), 2);
    let out = after(&both, &put(&["S1"], None)).unwrap();
    assert_eq!(named(&out, "S1").wave, None);
    assert_eq!(code(after(&state, &put(&["S1", "S2"], Some("WAV-01")))), "supplier-not-in-scope");
    assert_eq!(code(after(&state, &put(&[], None))), "suppliers-none-named");
}

#[test]
fn a_wave_with_suppliers_goes_only_where_that_is_said() {
    let state = after(&supplied(), &add("Pilot")).unwrap();
    let put = Assign { suppliers: vec![supplier(&state, "S1")], wave: Some(Ref::new("Pilot")) };
    let state = after(&state, &put).unwrap();
    let remove = |release| Remove { wave: Ref::new("Pilot"), release };
    assert_eq!(code(after(&state, &remove(false))), "wave-not-empty");
    let gone = after(&state, &remove(true)).unwrap();
    assert!(gone.waves.is_empty() && named(&gone, "S1").wave.is_none());
}

#[test]
fn a_plan_makes_waves_once_and_has_nothing_to_do_then() {
    let asked = PlanWaves { percent: Some(100), pilot_name: Some("Versuch".to_owned()), ..PlanWaves::default() };
    let planned = after(&supplied(), &asked).unwrap();
    let names: Vec<_> = planned.waves_in_order().iter().map(|it| it.name.clone()).collect();
    assert_eq!(names, ["Wave 1", "Wave 2"], "no address is known, so there is no pilot");
    assert_eq!(named(&planned, "S2").wave, None, "nothing is bought from it");
    assert!(named(&planned, "S1").wave.is_some() && named(&planned, "S4").wave.is_some());
    assert_eq!(code(after(&planned, &asked)), "wave-plan-nothing");
    assert_eq!(code(after(&supplied(), &PlanWaves { percent: Some(0), ..PlanWaves::default() })), "pace-percent-wrong");
    let all: Vec<_> = planned.suppliers.iter().map(Candidate::of).collect();
    let again = plan(&all, &asked, pace::builtin(), true);
    assert_eq!(again.left_out[&LeftOut::InAWave], 3);
}
