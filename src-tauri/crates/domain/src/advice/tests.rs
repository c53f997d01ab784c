//! Advice is total and the same each time, and every rule of it can speak.

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::*;
use crate::catalogue;
use crate::integration::Direction;

/// What the catalogue knows of an object, and nothing else.
fn facts(object: &str) -> Facts {
    let known = catalogue::find(object).unwrap();
    Facts {
        object: known.id.clone(),
        object_name: known.name.clone(),
        offered: known.methods.clone(),
        source: known.source.address.clone(),
        source_date: known.source.date,
        method: String::new(),
        direction: known.direction,
        records_a_day: None,
        runs_a_day: None,
        on_event: None,
        once: None,
        full_load: None,
        attachments: None,
        systems: Vec::new(),
    }
}

fn paced(object: &str, records: u64, runs: u64) -> Facts {
    Facts {
        records_a_day: Some(records),
        runs_a_day: Some(runs),
        on_event: Some(false),
        once: Some(false),
        ..facts(object)
    }
}

fn best(facts: &Facts) -> Vec<String> {
    recommended(builtin(), facts)
}

#[test]
fn rules_have_ids_sources_and_known_methods() {
    let rules = builtin();
    let ids: BTreeSet<&str> = rules.rules.iter().map(|rule| rule.id.as_str()).collect();
    assert_eq!(ids.len(), rules.rules.len());
    for rule in &rules.rules {
        assert!(rule.text.ends_with('.') && !rule.source.is_empty(), "{}", rule.id);
        assert!(rule.counts == Counts::RulesOut || rule.weight > 0, "{}", rule.id);
        assert!(rule.methods.iter().all(|method| known_method(method) == Some(method)), "{}", rule.id);
        assert_ne!(rule.when, rules::When::default(), "{}", rule.id);
        for object in &rule.when.objects {
            assert!(catalogue::builtin().iter().any(|known| known.id == *object), "{object}");
        }
    }
}

#[test]
fn many_records_at_night_travel_as_a_file_and_few_often_by_call() {
    assert_eq!(best(&paced("suppliers", 3000, 1)), ["Flat file"]);
    assert_eq!(best(&paced("invoices", 800, 96)), ["REST API"]);
    assert_eq!(best(&facts("supplier-order-exchange")), ["cXML"]);
}

#[test]
fn a_handful_once_is_typed_in_and_what_comes_back_is_not() {
    let once = Facts { once: Some(true), ..paced("payment-terms", 12, 1) };
    assert_eq!(best(&once), ["Manual load"]);
    let again = advise(&paced("payment-terms", 12, 1));
    let by_hand = again.methods.iter().find(|one| one.method == "Manual load").unwrap();
    assert_eq!(by_hand.verdict, Verdict::NotOffered);
    assert!(by_hand.reasons.iter().any(|reason| reason.counts == Counts::RulesOut));
}

#[test]
fn middleware_that_is_there_and_a_source_without_deltas_speak_for_it() {
    let landscape = vec!["sap".to_owned(), "pi".to_owned()];
    let full = Facts { full_load: Some(true), systems: landscape, ..paced("suppliers", 4000, 24) };
    assert_eq!(best(&full), ["PI"]);
    let delta = advise(&full).otherwise.into_iter().find(|one| one.fact == Fact::Delta);
    assert!(delta.is_none_or(|delta| delta.methods != ["PI"]));
}

#[test]
fn a_method_that_the_catalogue_does_not_list_says_which_it_lists() {
    let advice = advise(&facts("corporate-card-feed"));
    let rest = advice.methods.iter().find(|one| one.method == "REST API").unwrap();
    assert_eq!(rest.verdict, Verdict::NotOffered);
    let message = rest.reasons[0].message.as_ref().unwrap();
    assert_eq!((message.code.as_str(), message.args["methods"].as_str()), ("advice-not-listed", "Flat file"));
}

#[test]
fn a_method_of_their_own_is_possible_and_never_recommended() {
    let own = Facts { method: "Carrier pigeon".to_owned(), ..paced("suppliers", 100, 24) };
    let advice = advise(&own);
    let pigeon = advice.methods.iter().find(|one| one.method == "Carrier pigeon").unwrap();
    assert_eq!(pigeon.verdict, Verdict::Possible);
}

#[test]
fn a_counterfactual_is_the_nearest_number_that_changes_the_advice() {
    let now = paced("suppliers", 400, 1);
    let advice = advise(&now);
    for one in advice.otherwise.iter().filter(|one| one.fact == Fact::Records) {
        let limit = one.limit.unwrap();
        let (beyond, inside) = match one.towards.unwrap() {
            Towards::Above => (limit + 1, limit),
            Towards::Below => (limit - 1, limit),
        };
        assert_eq!(best(&Facts { records_a_day: Some(beyond), ..now.clone() }), one.methods);
        assert_eq!(best(&Facts { records_a_day: Some(inside), ..now.clone() }), best(&now));
    }
}

fn any_facts() -> impl Strategy<Value = Facts> {
    let numbers = (proptest::option::of(0u64..2_000_000), proptest::option::of(1u64..=1440));
    let truths = (proptest::option::of(any::<bool>()), proptest::option::of(any::<bool>()), any::<bool>());
    (0..catalogue::builtin().len(), numbers, truths, any::<bool>()).prop_map(|(object, numbers, truths, inbound)| {
        Facts {
            records_a_day: numbers.0,
            runs_a_day: numbers.1,
            full_load: truths.0,
            once: truths.1,
            attachments: Some(truths.2),
            on_event: numbers.1.map(|_| false),
            direction: if inbound { Direction::Inbound } else { Direction::Outbound },
            ..facts(&catalogue::builtin()[object].id)
        }
    })
}

proptest! {
    #[test]
    fn advice_is_total_deterministic_and_true_to_itself(facts in any_facts()) {
        let advice = advise(&facts);
        prop_assert_eq!(&advice, &advise(&facts));
        prop_assert!(KNOWN_METHODS.iter().all(|known| advice.methods.iter().any(|one| one.method == *known)));
        for one in &advice.methods {
            prop_assert!(one.verdict != Verdict::NotOffered || !one.reasons.is_empty(), "{}", one.method);
        }
        let now = best(&facts);
        for one in &advice.otherwise {
            prop_assert!(one.methods != now && !one.methods.is_empty());
        }
    }
}
