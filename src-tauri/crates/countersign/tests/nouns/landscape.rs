//! Organisations, people, systems and integrations.

use serde_json::{Value, json};

use crate::world::World;

#[test]
fn organisations_are_changed_and_removed_while_nobody_belongs_to_them() {
    let mut world = World::new();
    world.done("organisation.add", json!({"name": "Bank", "party": "third-party"}));
    let changed = world.done("organisation.change", json!({"organisation": "Bank", "city": "Stuttgart"}));
    assert_eq!((&changed["name"], &changed["city"]), (&json!("Bank"), &json!("Stuttgart")));
    assert_eq!(world.refused("organisation.change", json!({"organisation": "Bank", "name": " "})), "field-required");
    assert_eq!(world.done("organisation.remove", json!({"organisation": "Bank"})), Value::Null);
    assert_eq!(world.refused("organisation.remove", json!({"organisation": "Coupa"})), "organisation-in-use");
}

#[test]
fn people_are_changed_and_hold_roles_of_their_own_side_only() {
    let mut world = World::new();
    let person = json!({"name": "Kim", "organisation": "Österle Maschinenbau GmbH", "email": "kim@oesterle.example"});
    world.done("person.add", person);
    let changed = world.done("person.change", json!({"person": "KIM@oesterle.example", "job_title": "Head of IT"}));
    assert_eq!((&changed["name"], &changed["job_title"]), (&json!("Kim"), &json!("Head of IT")));
    let role = |world: &World, party: &str| {
        let state = world.workspace.state(world.project).unwrap();
        let copy = state.methodologies.iter().next().unwrap();
        copy.content.roles.iter().find(|role| json!(role.party) == party).unwrap().id.clone()
    };
    let (own, other) = (role(&world, "customer"), role(&world, "provider"));
    assert_eq!(world.done("person.change", json!({"person": "Kim", "roles": [own]}))["roles"], json!([own]));
    assert_eq!(world.refused("person.change", json!({"person": "Kim", "roles": [other]})), "role-of-other-party");
}

#[test]
fn systems_are_added_changed_and_removed_while_no_integration_connects_them() {
    let mut world = World::new();
    world.done("system.add", json!({"name": "SAP S/4HANA", "side": "customer", "kind": "ERP"}));
    assert_eq!(world.refused("system.add", json!({"name": "SAP S/4HANA", "side": "customer"})), "system-there-already");
    let changed = world.done("system.change", json!({"system": "SAP S/4HANA", "version": "2023"}));
    assert_eq!((&changed["kind"], &changed["version"]), (&json!("ERP"), &json!("2023")));
    assert_eq!(world.refused("system.change", json!({"system": "SAP", "version": "2023"})), "not-found");
    let args = json!({"name": "Suppliers", "direction": "inbound", "source_system": "SAP S/4HANA"});
    world.done("integration.add", args);
    assert_eq!(world.refused("system.remove", json!({"system": "SAP S/4HANA"})), "system-in-use");
    world.done("integration.remove", json!({"integration": "INT-01"}));
    assert_eq!(world.done("system.remove", json!({"system": "SAP S/4HANA"})), Value::Null);
}

#[test]
fn integrations_get_a_reference_that_is_never_used_again() {
    let mut world = World::new();
    let first = world.done("integration.add", json!({"name": "Suppliers", "direction": "inbound", "volume_daily": 40}));
    assert_eq!((&first["reference"], &first["object"]), (&json!("INT-01"), &json!("Suppliers")));
    assert_eq!(first["volume_daily"], 40);
    world.done("integration.remove", json!({"integration": "INT-01"}));
    let second = world.done("integration.add", json!({"name": "Invoices", "direction": "outbound"}));
    assert_eq!(second["reference"], "INT-02");
    let changed =
        world.done("integration.change", json!({"integration": "INT-02", "standard": false, "method": "EDI"}));
    assert_eq!((&changed["standard"], &changed["method"]), (&json!(false), &json!("EDI")));
    assert_eq!(changed["name"], "Invoices", "what was not said stays");
    assert_eq!(world.refused("integration.add", json!({"name": "", "direction": "both"})), "field-required");
    let unknown = json!({"integration": "INT-02", "target_system": "Nowhere"});
    assert_eq!(world.refused("integration.change", unknown), "not-found");
}

#[test]
fn a_business_object_is_learnt_over_what_was_known() {
    let mut world = World::new();
    let known =
        world.workspace.catalogue(world.project).unwrap().into_iter().find(|one| one.id == "suppliers").unwrap();
    let mut object = json!(known);
    object["records"] = json!([{"name": "Supplier", "fields": [{"name": "Own Number", "type": "string(12)"}]}]);
    let learnt = world.done("business-object.learn", json!({"object": object, "origin": "Suppliers.csv"}));
    assert_eq!((&learnt["origin"], &learnt["object"]["name"]), (&json!("Suppliers.csv"), &json!(known.name)));
    let own = world.workspace.catalogue(world.project).unwrap().into_iter().filter(|one| one.id == "suppliers");
    let fields: Vec<_> = own.flat_map(|one| one.records).flat_map(|record| record.fields).collect();
    assert_eq!(fields.iter().map(|field| field.name.as_str()).collect::<Vec<_>>(), ["Own Number"]);
    object["name"] = json!(" ");
    assert_eq!(world.refused("business-object.learn", json!({"object": object})), "field-required");
}

#[test]
fn what_was_said_is_taken_away_by_name() {
    let mut world = World::new();
    world.done("system.add", json!({"name": "SAP", "side": "customer", "version": "2023"}));
    let args = json!({"name": "Suppliers", "direction": "inbound", "source_system": "SAP", "volume_daily": 40});
    world.done("integration.add", args);
    let clear = json!({"integration": "INT-01", "clear": ["source_system", "volume_daily"]});
    let cleared = world.done("integration.change", clear);
    assert_eq!((&cleared["source_system"], &cleared["volume_daily"]), (&Value::Null, &Value::Null));
    assert_eq!(world.done("system.change", json!({"system": "SAP", "clear": ["version"]}))["version"], "");
    let never = json!({"integration": "INT-01", "clear": ["direction"]});
    assert_eq!(world.refused("integration.change", never), "field-never-empty");
}

#[test]
fn a_business_object_is_changed_by_hand_and_reset_to_what_the_program_knows() {
    let mut world = World::new();
    let known = domain::catalogue::find("suppliers").unwrap();
    let mut object = json!(known);
    object["frequency"] = json!("Twice a day");
    object["records"][0]["fields"].as_array_mut().unwrap().push(json!({"name": "Cost Object", "type": "string(9)"}));
    let changed = world.done("business-object.change", json!({"object": object}));
    assert_eq!(changed["object"]["frequency"], "Twice a day");
    let last = changed["object"]["records"][0]["fields"].as_array().unwrap().last().unwrap().clone();
    assert_eq!((&last["name"], &last["type"]), (&json!("Cost Object"), &json!("string(9)")));
    assert_eq!(world.workspace.catalogue(world.project).unwrap().len(), domain::catalogue::builtin().len());

    object["records"][0]["fields"].as_array_mut().unwrap().push(json!({"name": "cost-object"}));
    assert_eq!(world.refused("business-object.change", json!({"object": object})), "business-object-field-twice");
    world.done("business-object.reset", json!({"object": "suppliers"}));
    let after = world.workspace.catalogue(world.project).unwrap();
    assert_eq!(after.iter().find(|it| it.id == "suppliers"), Some(known));
    assert_eq!(world.refused("business-object.reset", json!({"object": "suppliers"})), "business-object-not-own");
}
