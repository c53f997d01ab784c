//! Segmentation by the built-in rules: what decides, what is told, and that nobody falls between.

use proptest::prelude::*;

use super::*;

fn supplier(invoices: u64) -> Facts {
    Facts { active: Some(true), invoices: Some(invoices), ..Facts::default() }
}

fn told(facts: &Facts) -> (Option<Channel>, Option<Segment>, String) {
    let found = segment(builtin(), facts);
    (found.channel, found.segment, found.rule)
}

#[test]
fn the_first_rule_that_holds_decides() {
    let edi = Facts { trades_edi: Some(true), can_cxml: Some(true), ..supplier(5000) };
    assert_eq!(told(&edi), (Some(Channel::Edi), Some(Segment::HighTouch), "edi-today".into()));
    let many = Facts { can_cxml: Some(true), ..supplier(1001) };
    assert_eq!(told(&many), (Some(Channel::Cxml), Some(Segment::HighTouch), "cxml-volume".into()));
    let monthly = Facts { can_export: Some(true), ..supplier(35 * 12) };
    assert_eq!(told(&monthly), (Some(Channel::FlatFile), Some(Segment::HighTouch), "files".into()));
    assert_eq!(told(&supplier(36)), (Some(Channel::Coupa), Some(Segment::LowTouch), "few".into()));
    assert_eq!(told(&supplier(37)), (Some(Channel::OpenNetwork), Some(Segment::LowTouch), "portal".into()));
}

#[test]
fn who_is_left_out_has_no_segment() {
    let idle = Facts { active: Some(false), ..supplier(5000) };
    assert_eq!(told(&idle), (None, None, "inactive".into()));
    let bank = Facts { essential: Some(true), trades_edi: Some(true), ..supplier(5000) };
    assert_eq!(told(&bank), (Some(Channel::Scanning), None, "essential".into()));
    assert!(!segment(builtin(), &bank).first_wave, "what isn't brought on board is in no wave");
}

#[test]
fn what_is_there_already_must_work_at_the_go_live() {
    let catalogue = Facts { catalogue: Some(true), ..supplier(100) };
    assert!(segment(builtin(), &catalogue).first_wave);
    assert!(!segment(builtin(), &supplier(100)).first_wave);
}

#[test]
fn the_nearest_other_channel_is_told_with_both_numbers() {
    let facts = Facts { can_cxml: Some(true), orders: Some(240), ..supplier(400) };
    let cxml = Otherwise { channel: Channel::Cxml, fact: Fact::Documents, needed: Some(1001), now: Some(640) };
    assert!(segment(builtin(), &facts).otherwise.contains(&cxml), "{:?}", segment(builtin(), &facts).otherwise);
    let could = Otherwise { channel: Channel::FlatFile, fact: Fact::CanExport, needed: None, now: None };
    let monthly = segment(builtin(), &supplier(50 * 12));
    assert!(monthly.otherwise.contains(&could), "{:?}", monthly.otherwise);
}

fn facts() -> impl Strategy<Value = Facts> {
    let flag = || proptest::option::of(any::<bool>());
    let count = || proptest::option::of(prop_oneof![0..3000_u64, any::<u64>()]);
    ((flag(), flag(), flag(), flag(), flag(), flag()), (flag(), flag(), flag()), (count(), count(), count())).prop_map(
        |((active, essential, trades_edi, can_edi, can_cxml, can_export), rest, (spend, invoices, orders))| {
            let (catalogue, no_account, paper_only) = rest;
            Facts {
                active,
                essential,
                spend,
                invoices,
                orders,
                trades_edi,
                can_edi,
                can_cxml,
                can_export,
                catalogue,
                no_account,
                paper_only,
            }
        },
    )
}

proptest! {
    #[test]
    fn every_supplier_belongs_somewhere_and_always_there(facts in facts()) {
        let found = segment(builtin(), &facts);
        prop_assert!(!found.rule.is_empty() && !found.reason.is_empty());
        prop_assert_eq!(&found, &segment(builtin(), &facts));
        let rule = builtin().rules.iter().find(|rule| rule.id == found.rule).expect("it is one of them");
        prop_assert_eq!(found.segment.is_none(), rule.leaves_out);
    }

    #[test]
    fn what_is_told_to_be_needed_is_enough(facts in facts()) {
        for other in segment(builtin(), &facts).otherwise {
            let mut altered = facts.clone();
            match (other.fact, other.needed) {
                (Fact::CanEdi, _) => altered.can_edi = Some(true),
                (Fact::CanCxml, _) => altered.can_cxml = Some(true),
                (Fact::CanExport, _) => altered.can_export = Some(true),
                (Fact::Spend, needed) => altered.spend = needed,
                (Fact::Invoices, needed) => altered.invoices = needed,
                (Fact::Documents, needed) => {
                    let more = needed.unwrap_or(0) - facts.documents().unwrap_or(0);
                    altered.invoices = Some(facts.invoices.unwrap_or(0) + more);
                }
            }
            prop_assert_eq!(segment(builtin(), &altered).channel, Some(other.channel));
        }
    }
}
