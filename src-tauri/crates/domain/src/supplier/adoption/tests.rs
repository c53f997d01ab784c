//! What is measured adds up, and what is forecast follows from it.

use proptest::prelude::*;

use super::*;
use crate::identity::EntityId;
use crate::supplier::pace;

fn wave(number: u8) -> Id<Wave> {
    Id::new(EntityId(uuid::Uuid::from_u128(u128::from(number))))
}

fn tally() -> impl Strategy<Value = Tally> {
    let places = (proptest::option::of(0_u8..3), 0_usize..3, proptest::option::of(0_usize..8), 0_usize..12, 0_usize..6);
    (places, 0_usize..8, 1_u64..50, 0_u64..9_000, 0_u64..900).prop_map(
        |((of_wave, segment, channel, rung, trade), highest, suppliers, spend, invoices)| Tally {
            wave: of_wave.map(wave),
            segment: [None, Some(Segment::HighTouch), Some(Segment::LowTouch)][segment],
            channel: channel.map(|place| Channel::ALL[place]),
            enablement: Enablement::ALL[rung],
            transacting: Transacting::ALL[trade],
            highest: Enablement::LADDER[highest],
            amounts: Amounts { suppliers, spend, invoices },
        },
    )
}

proptest! {
    #[test]
    fn every_supplier_stands_once_in_the_funnel(tallies in proptest::collection::vec(tally(), 0..40)) {
        let funnel = funnel(&tallies);
        let here: u64 = funnel.iter().map(|rung| rung.here).sum();
        let others = amounts(&tallies, |it| !it.is_targeted()).suppliers;
        prop_assert_eq!(here + others, amounts(&tallies, |_| true).suppliers);
        let ladder: Vec<_> = funnel.iter().filter(|it| !it.rung.is_off()).map(|it| it.reached).collect();
        prop_assert!(ladder.is_sorted_by(|one, next| one >= next), "nobody reaches a rung without those below: {ladder:?}");
    }

    #[test]
    fn no_part_is_more_than_its_whole(tallies in proptest::collection::vec(tally(), 0..40)) {
        for metric in Metric::ALL {
            let Ratio { part, whole } = metric.of(&tallies, Ratio::default());
            prop_assert!(part <= whole, "{metric:?}");
        }
    }

    #[test]
    fn a_forecast_only_rises_and_stays_below_what_is_targeted(tallies in proptest::collection::vec(tally(), 0..40)) {
        let steps = forecast(&tallies, &[wave(0), wave(1), wave(2)], pace::builtin());
        let mut before = electronic(&tallies);
        for step in &steps {
            prop_assert!(step.adds.suppliers <= step.could.suppliers);
            prop_assert_eq!(step.after.suppliers, before.suppliers + step.adds.suppliers);
            before = step.after;
        }
        prop_assert!(before.suppliers <= targeted(&tallies).suppliers);
    }
}

fn live(of_wave: u8, channel: Channel, transacting: Transacting, suppliers: u64) -> Tally {
    Tally {
        wave: Some(wave(of_wave)),
        segment: Some(Segment::LowTouch),
        channel: Some(channel),
        enablement: Enablement::Enabled,
        transacting,
        highest: Enablement::Enabled,
        amounts: Amounts { suppliers, spend: 100 * suppliers, invoices: 10 * suppliers },
    }
}

#[test]
fn scans_and_mere_enablement_are_not_electronic() {
    let tallies = [
        live(1, Channel::Email, Transacting::Live, 3),
        live(1, Channel::Scanning, Transacting::Live, 5),
        live(1, Channel::Edi, Transacting::None, 7),
        live(1, Channel::Edi, Transacting::Dormant, 11),
    ];
    assert_eq!(electronic(&tallies).suppliers, 3);
    assert_eq!(Metric::InvoicesElectronic.of(&tallies, Ratio::default()), Ratio { part: 30, whole: 260 });
    assert_eq!(Metric::Live.of(&tallies, Ratio::default()), Ratio { part: 8, whole: 26 });
    // 70 percent of the 18 that could still come.
    let step = &forecast(&tallies, &[wave(1)], pace::builtin())[0];
    assert_eq!((step.could.suppliers, step.adds.suppliers, step.after.suppliers), (18, 12, 15));
    assert_eq!(step.after.invoices, 30 + 126);
}

#[test]
fn nothing_of_nothing_is_no_number() {
    assert_eq!(Metric::Response.of(&[], Ratio::default()).permille(), None);
    assert_eq!(Ratio { part: 1, whole: 3 }.permille(), Some(333));
}

#[test]
fn a_median_is_that_of_suppliers_and_not_of_their_numbers() {
    let stay = |days, count| Stay { rung: Enablement::Notified, days, count };
    assert_eq!(median_days(&[stay(2, 1), stay(30, 3), stay(5, 1)], Enablement::Notified), Some((30, 5)));
    assert_eq!(median_days(&[stay(2, 2), stay(30, 2)], Enablement::Notified), Some((2, 4)));
    assert_eq!(median_days(&[], Enablement::Notified), None);
}

#[test]
fn a_burn_up_adds_the_days_up() {
    let day = |text: &str| text.parse::<Date>().unwrap();
    let became = |of_wave, on, suppliers| BecameLive {
        wave: Some(wave(of_wave)),
        on: day(on),
        amounts: Amounts { suppliers, ..Amounts::default() },
    };
    let all = [became(1, "2026-05-02", 2), became(2, "2026-05-01", 1), became(2, "2026-05-02", 4)];
    let sums = |wave| burned_up(&all, wave).into_iter().map(|(on, sum)| (on, sum.suppliers)).collect::<Vec<_>>();
    assert_eq!(sums(None), [(day("2026-05-01"), 1), (day("2026-05-02"), 7)]);
    assert_eq!(sums(Some(wave(1))), [(day("2026-05-02"), 2)]);
}

#[test]
fn the_pace_of_the_program_can_be_used_and_says_who_is_late() {
    let pace = pace::builtin();
    assert_eq!(pace.problem(), None);
    assert_eq!(pace.limit(Enablement::Testing, Some(Channel::Edi)), Some(56));
    assert_eq!(pace.limit(Enablement::Testing, Some(Channel::Cxml)), Some(21));
    assert_eq!(pace.limit(Enablement::NotContacted, None), None);
    let (since, today) = ("2026-05-01".parse().unwrap(), "2026-06-01".parse().unwrap());
    let late = |rung, trade, channel| pace.overdue_by(rung, trade, Some(channel), since, today);
    assert_eq!(late(Enablement::Notified, Transacting::None, Channel::Email), Some(16));
    assert_eq!(late(Enablement::Testing, Transacting::None, Channel::Edi), None);
    assert_eq!(late(Enablement::Testing, Transacting::None, Channel::Cxml), Some(10));
    assert_eq!(late(Enablement::Enabled, Transacting::None, Channel::Cxml), Some(1));
    assert_eq!(late(Enablement::Enabled, Transacting::Live, Channel::Cxml), None);
    let testing: Vec<_> = pace.overdue(today).into_iter().filter(|it| it.rung == Enablement::Testing).collect();
    assert_eq!(testing.len(), 2);
    assert_eq!((testing[0].channels.as_slice(), testing[1].but.as_slice()), (&[Channel::Edi][..], &[Channel::Edi][..]));
}

#[test]
fn a_share_is_reached_on_a_day_or_expected_after_the_waves_that_bring_it() {
    let day = |text: &str| text.parse::<Date>().unwrap();
    let to_come = |of_wave, suppliers| Tally {
        enablement: Enablement::Notified,
        highest: Enablement::Notified,
        ..live(of_wave, Channel::Edi, Transacting::None, suppliers)
    };
    let tallies = [live(0, Channel::Edi, Transacting::Live, 30), to_come(1, 40), to_come(2, 30)];
    let became = [
        BecameLive { wave: None, on: day("2026-05-01"), amounts: Amounts { suppliers: 20, spend: 0, invoices: 200 } },
        BecameLive { wave: None, on: day("2026-06-01"), amounts: Amounts { suppliers: 10, spend: 0, invoices: 100 } },
    ];
    let waves = [(wave(1), Some(day("2026-09-01"))), (wave(3), None), (wave(2), Some(day("2026-08-01")))];
    let when = |percent| milestone(&tallies, &became, &waves, pace::builtin(), percent);
    assert_eq!(when(20), Milestone::Reached { on: Some(day("2026-05-01")) });
    assert_eq!(when(30), Milestone::Reached { on: Some(day("2026-06-01")) });
    // 30 of 100, and 70 percent of 40 after the first wave.
    assert_eq!(when(58), Milestone::Expected { after: wave(1), on: Some(day("2026-09-01")) });
    assert_eq!(when(60), Milestone::Expected { after: wave(2), on: Some(day("2026-09-01")) }, "both are needed");
    assert_eq!(when(80), Milestone::Never);
    let undated = [(wave(1), None), (wave(2), Some(day("2026-08-01")))];
    let late = milestone(&tallies, &became, &undated, pace::builtin(), 60);
    assert_eq!(late, Milestone::Expected { after: wave(2), on: None });
    assert_eq!(milestone(&[], &[], &[], pace::builtin(), 60), Milestone::Never, "nothing is no share of nothing");
}

#[test]
fn reasons_that_say_the_same_are_added_up() {
    let one = |rung, reason: &str, suppliers| Departure {
        rung,
        reason: reason.to_owned(),
        amounts: Amounts { suppliers, ..Amounts::default() },
    };
    let found = by_reason([
        one(Enablement::Unreachable, "", 1),
        one(Enablement::Declined, "No  budget", 1),
        one(Enablement::Declined, "Fees", 3),
        one(Enablement::Declined, " no budget", 1),
    ]);
    let told: Vec<_> = found.iter().map(|it| (it.rung, it.reason.as_str(), it.amounts.suppliers)).collect();
    assert_eq!(
        told,
        [(Enablement::Declined, "Fees", 3), (Enablement::Declined, "No budget", 2), (Enablement::Unreachable, "", 1)]
    );
}
