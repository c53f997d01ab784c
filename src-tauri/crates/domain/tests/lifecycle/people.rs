//! Organisations and people: who can be added, and as what.

use domain::lifecycle::builtin;
use domain::organisation::Party;
use serde_json::json;

use crate::world::World;

#[test]
fn a_person_holds_roles_of_their_own_party_only() {
    let mut world = World::staffed(&builtin::all()[0]);
    let actor = world.person_of(Party::Provider);
    let roles = json!(["customer-integration-manager"]);
    let refused = world.run(actor, "person.add", json!({"name": "Jan Novák", "organisation": "Coupa", "roles": roles}));
    assert_eq!(refused.unwrap_err().message().code, "role-of-other-party");
    let person = json!({"name": "王秀英", "latin_name": "Wang Xiuying", "organisation": "Österle Maschinenbau",
        "email": "wang@oesterle.example", "roles": roles});
    let added = world.run(actor, "person.add", person).unwrap();
    assert_eq!(added.label.code, "did-person-add");
}

#[test]
fn an_address_names_one_person() {
    let mut world = World::staffed(&builtin::all()[0]);
    let actor = world.person_of(Party::Provider);
    let person = |name: &str, email: &str| json!({"name": name, "organisation": "Coupa", "email": email});
    world.run(actor, "person.add", person("Ana", "ana@coupa.example")).unwrap();
    let twice = world.run(actor, "person.add", person("Anna", "ANA@coupa.example")).unwrap_err();
    assert_eq!(twice.message().code, "email-taken");
    let broken = world.run(actor, "person.add", person("Anna", "anna at coupa")).unwrap_err();
    assert_eq!(broken.message().code, "email-invalid");
}

#[test]
fn an_organisation_has_a_name() {
    let mut world = World::staffed(&builtin::all()[0]);
    let actor = world.person_of(Party::Provider);
    let refused = world.run(actor, "organisation.add", json!({"name": "  ", "party": "customer"})).unwrap_err();
    assert_eq!(refused.message().code, "field-required");
    world.run(actor, "organisation.add", json!({"name": "Hausbank", "party": "third-party"})).unwrap();
}
