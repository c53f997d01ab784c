//! Mappings: rows and lookup tables, what they lack, and what they hold up.

use std::collections::BTreeSet;

use countersign::domain::entity::Entity as _;
use countersign::domain::mapping::{self, check};
use serde_json::{Value, json};

use crate::world::World;

impl World {
    /// A project with an integration whose object the catalogue knows.
    fn with_suppliers() -> Self {
        let mut world = Self::new();
        world.done("integration.add", json!({"name": "Suppliers", "object": "suppliers", "direction": "inbound"}));
        world
    }

    fn mapping_row(&mut self, args: &Value) -> Value {
        let mut all = json!({"integration": "Suppliers"});
        all.as_object_mut().unwrap().extend(args.as_object().unwrap().clone());
        self.done("mapping-row.add", all)
    }

    /// The codes of what the only mapping lacks.
    fn lacks(&self) -> BTreeSet<String> {
        let state = self.workspace.state(self.project).unwrap();
        let integration = state.integrations.iter().next().unwrap();
        check::findings(&state, integration).into_iter().map(|found| found.message.code).collect()
    }

    fn lacks_with(row: &Value) -> BTreeSet<String> {
        let mut world = Self::with_suppliers();
        world.mapping_row(row);
        world.lacks()
    }
}

#[test]
fn rows_are_added_changed_moved_and_removed() {
    let mut world = World::with_suppliers();
    let first =
        world.mapping_row(&json!({"source_field": "LIFNR", "target_field": "Supplier Number", "rule": "direct"}));
    assert_eq!((&first["reference"], &first["place"]), (&json!("MAP-01"), &json!(1)));
    world.mapping_row(&json!({"source_field": "NAME1", "target_field": "Name"}));
    world.mapping_row(&json!({"source_field": "SPERM", "target_field": "Status"}));
    world.done("mapping-row.move", json!({"mapping_row": "MAP-03"}));
    world.done("mapping-row.move", json!({"mapping_row": "MAP-01", "behind": "MAP-02"}));
    let order = |world: &World| {
        let state = world.workspace.state(world.project).unwrap();
        let id = state.integrations.iter().next().unwrap().id();
        let rows = mapping::rows_of(&state, id);
        rows.iter().map(|row| (row.place, row.reference.clone())).collect::<Vec<_>>()
    };
    let expected = [(1, "MAP-03"), (2, "MAP-02"), (3, "MAP-01")];
    assert_eq!(order(&world), expected.map(|(place, reference)| (place, reference.to_owned())));

    world.done("integration.add", json!({"name": "Users", "object": "users", "direction": "inbound"}));
    world.done("mapping-row.add", json!({"integration": "Users", "target_field": "Login"}));
    let elsewhere = json!({"mapping_row": "MAP-01", "behind": "MAP-04"});
    assert_eq!(world.refused("mapping-row.move", elsewhere), "mapping-row-elsewhere");

    let nothing = json!({"integration": "Suppliers", "comment": "?"});
    assert_eq!(world.refused("mapping-row.add", nothing), "mapping-row-without-field");
    let emptied = json!({"mapping_row": "MAP-01", "clear": ["source_field", "target_field"]});
    assert_eq!(world.refused("mapping-row.change", emptied), "mapping-row-without-field");
    assert_eq!(world.refused("mapping-row.remove", json!({"mapping_rows": []})), "mapping-rows-none");
    assert_eq!(world.refused("integration.remove", json!({"integration": "Suppliers"})), "integration-in-use");
    world.done("mapping-row.remove", json!({"mapping_rows": ["MAP-01", "MAP-02", "MAP-03"]}));
    world.done("integration.remove", json!({"integration": "Suppliers"}));
}

#[test]
fn a_row_is_agreed_when_nothing_in_it_must_be_mended_and_counts_as_changed_afterwards() {
    let mut world = World::with_suppliers();
    world.mapping_row(&json!({"source_field": "NAME1", "target_field": "Name"}));
    let agree = json!({"mapping_rows": ["MAP-01"]});
    assert_eq!(world.refused("mapping-row.agree", agree.clone()), "mapping-rows-unsound");
    world.done("mapping-row.change", json!({"mapping_row": "MAP-01", "rule": "direct"}));
    assert_eq!(world.done("mapping-row.agree", agree.clone())["status"], "agreed");
    let remark = json!({"mapping_row": "MAP-01", "comment": "Seen with Anna"});
    assert_eq!(
        world.done("mapping-row.change", remark)["status"],
        "agreed",
        "a remark changes nothing that was agreed"
    );
    let other = json!({"mapping_row": "MAP-01", "source_field": "NAME2"});
    assert_eq!(world.done("mapping-row.change", other)["status"], "changed");
    world.done("mapping-row.agree", agree);
    let said = json!({"mapping_row": "MAP-01", "source_field": "NAME1", "status": "agreed"});
    assert_eq!(world.done("mapping-row.change", said)["status"], "agreed");
    assert_eq!(world.refused("mapping-row.agree", json!({"mapping_rows": []})), "mapping-rows-none");
}

#[test]
fn a_mapping_begins_with_the_fields_that_the_catalogue_knows() {
    let mut world = World::with_suppliers();
    let only = json!({"integration": "Suppliers", "required_only": true});
    let name = world.done("mapping-row.begin", only.clone());
    assert_eq!((&name["target_field"], &name["target_required"]), (&json!("Name"), &json!("yes")));
    assert_eq!((&name["target_type"], &name["target_key"]), (&json!("string(100)"), &json!(true)));
    assert_eq!(world.refused("mapping-row.begin", only), "mapping-begun-already");
    world.done("mapping-row.begin", json!({"integration": "Suppliers"}));
    let state = world.workspace.state(world.project).unwrap();
    let fields: Vec<_> = state.mapping_rows.iter().map(|row| row.target_field.as_str()).collect();
    assert!(fields.contains(&"Payment Term"), "{fields:?}");
    assert_eq!(fields.iter().filter(|field| **field == "Name").count(), 1, "what has a row gets no second one");

    // What the platform sends is the source.
    world.done("integration.add", json!({"name": "Invoices", "object": "invoices", "direction": "outbound"}));
    let out = world.done("mapping-row.begin", json!({"integration": "Invoices", "required_only": true}));
    assert_eq!((&out["source_field"], &out["source_required"]), (&json!("Invoice Number"), &json!(true)));
    world.done("integration.add", json!({"name": "Dreams", "direction": "inbound"}));
    assert_eq!(world.refused("mapping-row.begin", json!({"integration": "Dreams"})), "mapping-object-unknown");
}

#[test]
fn lookup_tables_give_one_value_each_and_stay_while_a_row_uses_them() {
    let mut world = World::with_suppliers();
    let entries = json!([{"from": "Z030", "to": "Net 30"}]);
    let table = world.done("lookup-table.add", json!({"name": "Payment terms", "entries": entries}));
    assert_eq!((&table["reference"], &table["unmapped"]), (&json!("LUT-01"), &json!("reject")));
    let twice = json!([{"from": "A", "to": "1"}, {"from": " A ", "to": "2"}]);
    let change = |entries: &Value| json!({"lookup_table": "LUT-01", "entries": entries});
    assert_eq!(world.refused("lookup-table.change", change(&twice)), "lookup-from-twice");
    assert_eq!(world.refused("lookup-table.change", change(&json!([{"from": "", "to": "2"}]))), "lookup-from-empty");
    let others = json!({"lookup_table": "LUT-01", "unmapped": "default"});
    assert_eq!(world.refused("lookup-table.change", others), "lookup-otherwise-missing");

    world.mapping_row(
        &json!({"source_field": "ZTERM", "target_field": "Payment Term", "rule": "lookup", "lookup": "LUT-01",
        "source_sample": ["Z030", "Z060"]}),
    );
    assert!(world.lacks().contains("mapping-lookup-lacks"));
    assert_eq!(world.refused("lookup-table.remove", json!({"lookup_table": "LUT-01"})), "lookup-in-use");
    world.done("lookup-table.change", json!({"lookup_table": "LUT-01", "unmapped": "pass"}));
    assert!(!world.lacks().contains("mapping-lookup-lacks"));
    world.done("mapping-row.remove", json!({"mapping_rows": ["MAP-01"]}));
    world.done("lookup-table.remove", json!({"lookup_table": "Payment terms"}));
}

#[test]
fn every_lack_is_found_and_can_be_mended() {
    let wrong_and_mended = [
        ("mapping-no-rule", json!({"target_field": "X"}), json!({"rule": "constant"})),
        ("mapping-no-target", json!({"source_field": "A", "rule": "direct"}), json!({"target_field": "X"})),
        ("mapping-no-source", json!({"target_field": "X", "rule": "direct"}), json!({"source_field": "A"})),
        ("mapping-no-constant", json!({"target_field": "X", "rule": "constant"}), json!({"default_value": "1"})),
        ("mapping-no-instruction", json!({"target_field": "X", "rule": "derive"}), json!({"instruction": "Sum"})),
        ("mapping-no-reason", json!({"source_field": "A", "rule": "ignore"}), json!({"instruction": "Not used"})),
        (
            "mapping-may-be-empty",
            json!({"source_field": "A", "target_field": "X", "rule": "direct", "target_required": "yes"}),
            json!({"on_error": "reject-row"}),
        ),
        (
            "mapping-too-long",
            json!({"source_field": "A", "target_field": "X", "rule": "direct", "source_type": "char(40)", "target_type": "string(20)"}),
            json!({"truncation": "Cut"}),
        ),
        (
            "mapping-type",
            json!({"source_field": "A", "target_field": "X", "rule": "direct", "source_type": "char(8)", "target_type": "date"}),
            json!({"rule": "format"}),
        ),
        (
            "mapping-allowed",
            json!({"source_field": "A", "target_field": "X", "rule": "direct", "allowed": ["yes", "no"], "example_out": "maybe"}),
            json!({"example_out": "no"}),
        ),
        ("mapping-no-key", json!({"target_field": "X"}), json!({"target_key": true})),
        ("mapping-required-missing", json!({"target_field": "X"}), json!({"target_field": "name"})),
        (
            "mapping-no-lookup",
            json!({"source_field": "A", "target_field": "X", "rule": "lookup"}),
            json!({"lookup": "T"}),
        ),
    ];
    let mut seen: BTreeSet<String> = BTreeSet::from(["mapping-lookup-lacks".to_owned()]);
    for (code, wrong, mended) in wrong_and_mended {
        assert!(World::lacks_with(&wrong).contains(code), "{code}");
        let mut world = World::with_suppliers();
        world.done("lookup-table.add", json!({"name": "T"}));
        let mut both = wrong.clone();
        both.as_object_mut().unwrap().extend(mended.as_object().unwrap().clone());
        world.mapping_row(&both);
        assert!(!world.lacks().contains(code), "{code} was mended");
        seen.insert(code.to_owned());
    }
    let mut world = World::with_suppliers();
    world.mapping_row(&json!({"source_field": "A", "target_field": "Name"}));
    world.mapping_row(&json!({"source_field": "B", "target_field": "name "}));
    assert!(world.lacks().contains("mapping-target-twice"));
    seen.insert("mapping-target-twice".to_owned());
    assert_eq!(seen, check::CODES.iter().map(|code| (*code).to_owned()).collect());
}

#[test]
fn a_mapping_moves_with_its_integration() {
    let mut world = World::with_suppliers();
    world.mapping_row(&json!({"target_field": "Name"}));
    world.done("workstream.add", json!({"name": "Phase 2"}));
    let moved = json!({"integration": "Suppliers", "to": "Phase 2", "reason": "Later"});
    world.done("integration.move", moved);
    let state = world.workspace.state(world.project).unwrap();
    let row = state.mapping_rows.iter().next().unwrap();
    assert_eq!(state.name_of(row.workstream), "Phase 2");
}
