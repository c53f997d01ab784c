//! Segmentation through the file: what a preview counts without loading a supplier is what the command then does, and undoing it
//! brings everybody back.

use countersign::domain::command::{Command, Request};
use countersign::domain::supplier::command::SegmentAll;
use countersign::domain::supplier::segment::{Rules, builtin};
use countersign::view::segmentation::preview;
use countersign::workspace::Mode;
use proptest::prelude::*;
use serde_json::json;

use crate::world::World;

/// A project with suppliers of every sort, one of them placed by hand.
fn with_suppliers() -> World {
    let mut world = World::new();
    let rows: Vec<_> = (0_u64..60)
        .map(|number| {
            json!({"name": format!("Supplier {number:02}"), "vendor_number": format!("{number:04}"), "facts": {
                "active": number % 11 != 0, "invoices": number * 37 % 1500, "orders": number * 53 % 900,
                "can_cxml": number % 2 == 0, "can_edi": number % 5 == 0, "can_export": number % 3 == 0,
            }})
        })
        .collect();
    assert!(world.decide("supplier.import", &json!({"file": "master.csv", "rows": rows})).is_ok());
    let args = json!({"supplier": "Supplier 07", "channel": "email", "reason": "It asked"});
    world.done("supplier.place", args);
    world
}

fn rules() -> impl Strategy<Value = Rules> {
    (0_u64..2_500, 0_u64..150, 0_u64..40, any::<prop::sample::Index>(), any::<bool>()).prop_map(
        |(documents, above, few, moved, with_mail)| {
            let mut rules = builtin().clone();
            for rule in &mut rules.rules {
                rule.when.documents_above = rule.when.documents_above.map(|_| documents);
                rule.when.invoices_above = rule.when.invoices_above.map(|_| above);
                rule.when.invoices_to = rule.when.invoices_to.map(|_| few);
            }
            // Any but the last may come first.
            let from = moved.index(rules.rules.len() - 1);
            let first = rules.rules.remove(from);
            rules.rules.insert(0, first);
            if with_mail {
                rules.high_touch.push(countersign::domain::supplier::Channel::Email);
            }
            rules
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    #[test]
    fn a_preview_of_a_file_is_what_the_command_then_does_and_undo_takes_it_back(rules in rules()) {
        let mut world = with_suppliers();
        let by_rule = |world: &World| {
            let mut counts = world.workspace.store().suppliers_by_rule(world.project).unwrap();
            counts.sort();
            counts
        };
        let before = by_rule(&world);
        let seen = preview(&rules, &world.workspace.preview_segmentation(world.project, &rules).unwrap());
        prop_assert_eq!(by_rule(&world), before.clone(), "a preview changes nothing");
        let request = Request { id: None, command: Command::SupplierSegment(SegmentAll { rules: Some(rules) }) };
        let decided = world.workspace.decide(world.project, world.person, &[request], Mode::Commit).unwrap();
        prop_assert_eq!(decided.label.args.get("moved"), Some(&seen.moved.to_string()));
        prop_assert_eq!(seen.moves.iter().map(|it| it.count).sum::<u64>(), seen.moved);
        prop_assert!(seen.moves.iter().all(|it| !it.first.is_empty()), "some of each move are named");
        let after = by_rule(&world);
        for counted in &seen.counts {
            let found = after.iter().find(|(rule, _)| *rule == counted.rule).map_or(0, |(_, count)| *count);
            prop_assert_eq!(found, counted.count, "{}", counted.rule);
        }
        prop_assert_eq!(seen.by_hand, 1);
        world.workspace.undo(world.project, world.person).unwrap();
        prop_assert_eq!(by_rule(&world), before);
        prop_assert_eq!(world.workspace.verify().unwrap().findings.len(), 0);
    }
}

#[test]
fn rules_that_cant_be_used_are_neither_previewed_nor_applied() {
    let mut world = with_suppliers();
    let mut rules = builtin().clone();
    rules.rules.pop();
    assert!(world.workspace.preview_segmentation(world.project, &rules).is_err());
    assert_eq!(world.refused("supplier.segment", json!({"rules": rules})), "segment-rules-last");
    let view = world.workspace.rules_draft(world.project, None, &rules).unwrap();
    assert!(!view.is_sound);
}
