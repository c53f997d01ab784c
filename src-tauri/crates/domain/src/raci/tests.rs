//! What the consistency check finds, and what it leaves alone.

use std::collections::BTreeMap;

use proptest::prelude::*;
use uuid::Uuid;

use super::*;
use crate::lifecycle::builtin as methodologies;

/// Ids that count.
fn ids() -> impl FnMut() -> EntityId {
    let mut last = 0;
    move || {
        last += 1;
        EntityId(Uuid::from_u128(last))
    }
}

#[test]
fn letters_are_read_in_any_order_and_written_in_one() {
    for (typed, written) in [("ra", "RA"), ("A/R", "RA"), (" i, c ", "CI"), ("", "")] {
        assert_eq!(typed.parse::<Parts>().unwrap().to_string(), written);
    }
    assert!("X".parse::<Parts>().is_err());
}

proptest! {
    #[test]
    fn what_is_written_reads_as_it_was(bits in 0u8..16) {
        let parts = Parts(bits);
        prop_assert_eq!(parts.to_string().parse::<Parts>().unwrap(), parts);
        prop_assert_eq!(parts.with(Parts::ACCOUNTABLE).without(Parts::ACCOUNTABLE).has(Parts::ACCOUNTABLE), false);
    }
}

#[test]
fn every_methodology_begins_with_one_who_answers_for_each_step() {
    for methodology in methodologies::all() {
        let (columns, rows) = builtin::begin(methodology, &mut ids());
        for step in &methodology.steps {
            let row = rows.iter().find(|row| row.step.as_ref() == Some(&step.id));
            let row = row.unwrap_or_else(|| panic!("{}: {} has no row", methodology.id, step.id));
            let answers = columns.iter().filter(|column| row.parts(column.id).has(Parts::ACCOUNTABLE)).count();
            assert_eq!(answers, 1, "{}: {}", methodology.id, step.id);
            let carries = columns.iter().filter(|column| row.parts(column.id).has(Parts::RESPONSIBLE)).count();
            assert!(carries >= 1, "{}: {}", methodology.id, step.id);
        }
    }
}

#[test]
fn the_matrices_name_columns_roles_and_steps_that_are_there() {
    let methodology = methodologies::find("coupa-integration").unwrap();
    let (columns, rows) = builtin::begin(methodology, &mut ids());
    let known: BTreeMap<EntityId, &Column> = columns.iter().map(|column| (column.id, column)).collect();
    for row in &rows {
        assert!(!row.title(Some(methodology)).is_empty());
        assert!(row.cells.keys().all(|column| known.contains_key(column)));
    }
    for column in &columns {
        if let Who::Role { role } = &column.who {
            assert!(methodology.role(role).is_some(), "{role}");
        }
    }
    assert!(builtin::most() > 0);
}
